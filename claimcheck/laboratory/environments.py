"""Environments of other releases of PyTorch: built with uv, or told of, and kept in a folder.

Each has a folder of its own, and in it a note that says where its interpreter is. The note is written
last, so a folder without one is a build that was interrupted, and is begun anew.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import UserError
from claimcheck.laboratory.building import Builder
from claimcheck.laboratory.environment import discover
from claimcheck.laboratory.ledger import default_folder
from claimcheck.model import Environment
from claimcheck.parsing import of_json
from claimcheck.releases import KNOWN, known, order, release
from claimcheck.wording import worded
from claimcheck.writing import write

_NOTE = "environment.json"
_VENV = "venv"
_VERSION = re.compile(r"\d+(?:\.\w+)+")


@dataclass(frozen=True, slots=True)
class Kept:
    """An environment that the folder knows of."""

    name: str
    """The release, ``2.4.1``."""
    python: Path
    built: bool
    """Was it built here, rather than only told of?"""
    whole: bool = True
    """Is it finished, and is its interpreter still there?"""


class Environments:
    """The environments kept in a folder, by release."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = (folder or default_folder()) / "environments"

    def __iter__(self) -> Iterator[Kept]:
        """All of them, oldest release first."""
        found = (self._kept(path) for path in self.folder.glob("*") if path.is_dir())
        return iter(sorted(found, key=lambda kept: order(kept.name)))

    def find(self, version: str) -> Kept | None:
        """The one of a release, or of the newest patch of a minor release, if it is whole."""
        wanted = {version, known(version)}
        return next((kept for kept in self if kept.whole and kept.name in wanted), None)

    def join(self, python: Path) -> Kept:
        """Remember an interpreter that has a PyTorch already; nothing is installed into it.

        Raises:
            UserError: it has no PyTorch, or another environment has the release.
        """
        environment = discover(python)
        name = release(environment.torch)
        held = self.find(name)
        if held is not None and held.built:
            raise UserError(
                worded("torch {name} was built here already", name=name),
                worded("Remove it first: claimcheck env remove {name}", name=name),
            )
        self._note(name, Path(environment.executable))
        return Kept(name, Path(environment.executable), built=False)

    def add(self, version: str, builder: Builder) -> Kept:
        """Build the environment of a release, ``2.4.1`` or ``2.4`` for its newest patch, unless it is there.

        Raises:
            UserError: naming the release, the step that failed, and the remedy.
        """
        held = self.find(version)
        if held is not None:
            return held
        name = known(version) or version
        if not _VERSION.fullmatch(name):
            raise UserError(
                worded("{version} is not a release", version=version),
                worded("Name one of: {known}.", known=", ".join(KNOWN)),
            )
        try:
            interpreter = builder.build(name, self.folder / name / _VENV)
            self._note(name, interpreter)
        except BaseException:
            shutil.rmtree(self.folder / name, ignore_errors=True)  # a gigabyte that is of no use
            raise
        return Kept(name, interpreter, built=True)

    def remove(self, version: str) -> bool:
        """Forget an environment, and delete it if it was built here; was there one?"""
        held = next((kept for kept in self if kept.name in (version, known(version))), None)
        if held is None:
            return False
        folder = self.folder / held.name
        (folder / _NOTE).unlink(missing_ok=True)  # a deletion that is interrupted leaves an unfinished one
        shutil.rmtree(folder)
        return True

    def _note(self, name: str, python: Path) -> None:
        path = self.folder / name / _NOTE
        try:
            write(path, json.dumps({"python": str(python)}) + "\n")
        except OSError as error:
            raise UserError(
                worded("the environment cannot be remembered: {strerror}", strerror=error.strerror),
                "Name another --cache-dir.",
                path,
            ) from None

    def _kept(self, folder: Path) -> Kept:
        ours = folder / _VENV / "bin" / "python"
        try:
            python = Path(of_json((folder / _NOTE).read_bytes())["python"])
        except (OSError, ValueError, KeyError, TypeError):
            return Kept(folder.name, ours, built=True, whole=False)
        return Kept(folder.name, python, built=python == ours, whole=python.exists())


def environment(kept: Kept) -> Environment:
    """What is known of a kept environment.

    Raises:
        UserError: it is broken.
    """
    try:
        return discover(kept.python)
    except UserError as error:
        raise UserError(
            worded("torch {name}: {message}", name=kept.name, message=error.message),
            worded("Build it anew: claimcheck env remove {name}", name=kept.name),
        ) from None
