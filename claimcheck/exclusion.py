"""Which files of a folder are no articles of its author's: patterns as .gitignore writes them."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import UserError
from claimcheck.wording import worded

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_NEVER = (
    ".git/", ".hg/", ".tox/", ".nox/", ".venv/", "venv/", "site-packages/", "node_modules/", ".ipynb_checkpoints/",
    ".pytest_cache/", "*.egg-info/",
)  # fmt: skip
"""What version control, environments and caches keep in a folder, seen from the folder that is searched."""


@dataclass(frozen=True)
class Exclusion:
    """What a search of folders leaves out."""

    patterns: tuple[str, ...] = ()
    """The last that matches decides; one that begins with ``!`` brings back."""
    root: Path = field(default_factory=Path.cwd)
    """What they are relative to; what lies outside of it they do not concern."""

    def __call__(self, path: Path, searched: Path) -> bool:
        """Is a file, found below a folder that is searched, left out?

        Raises:
            UserError: a pattern is not valid.
        """
        name = Path(os.path.relpath(path, self.root)).as_posix()
        said = None if name.startswith("../") else self._own.check_file(name).include
        return self._never.match_file(path.relative_to(searched).as_posix()) if said is None else said

    @cached_property
    def _own(self) -> GitIgnoreSpec:
        try:
            return _compiled(self.patterns)
        except ValueError as error:
            raise UserError(
                worded("a pattern of what to exclude is not valid: {error}", error=error),
                "Write them as .gitignore does; `claimcheck config` shows them.",
            ) from None

    @cached_property
    def _never(self) -> GitIgnoreSpec:
        return _compiled(_NEVER)


def _compiled(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 -- who names files waits for no search of folders

    return GitIgnoreSpec.from_lines(patterns)
