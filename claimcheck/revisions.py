"""What articles were at a revision of their git repository, read without touching anything of it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import UserError
from claimcheck.wording import worded

_QUIETLY = (
    "--no-optional-locks",  # not even the index is refreshed
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.quotePath=false",
)
_OFFLINE = {"GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
_FETCH = "Fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` of actions/checkout."


@dataclass(frozen=True)
class Revision:
    """Where the history of what is checked out left that of a revision."""

    folder: Path
    """The top of the repository."""
    commit: str
    paths: frozenset[str]
    """The files that it has."""
    moved: Mapping[str, str]
    """Of the files that are no longer what they were, or gone: how each was called then."""

    @classmethod
    def find(cls, name: str, inside: Path) -> Revision:
        """The revision that a name means to the repository of a folder.

        What others have done since their history and ours parted is not ours: it is compared with where
        they parted.

        Raises:
            UserError: there is no git, no repository, no such revision, or too little of the history.
        """
        top = _git(inside, "rev-parse", "--show-toplevel")
        if top is None:
            raise UserError("this is in no git repository", "Leave --base out.", inside)
        folder = Path(os.fsdecode(top.rstrip(b"\n")))
        shallow = _git(folder, "rev-parse", "--is-shallow-repository") == b"true\n"
        commit = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        if commit is None:
            remedy = (
                _FETCH if shallow else "Name a branch, a tag or a commit; `git fetch` gets those of others."
            )
            raise UserError(worded("git knows no revision {name}", name=name), remedy, folder)
        parted = _git(folder, "merge-base", commit.decode().strip(), "HEAD")
        if parted is None or (shallow and parted != commit):
            remedy = _FETCH if shallow else "Name a revision that this one descends from."
            raise UserError(worded("git can't tell where this and {name} parted", name=name), remedy, folder)
        base = parted.decode().strip()
        paths = _needed(folder, "ls-tree", "-r", "-z", "--name-only", base)
        changes = _needed(
            folder, "diff", "--no-ext-diff", "--no-textconv", "--name-status", "-M", "-z", base, "--"
        )
        return cls(folder, base, frozenset(map(os.fsdecode, paths.split(b"\0"))), _moved(changes))

    def earlier(self, path: Path) -> str | None:
        """What a file was called then; None if there was none."""
        now = self._inside(path)
        return self.moved.get(now, now if now in self.paths else None)

    def same(self, path: Path) -> bool:
        """Is a file what it was?"""
        now = self._inside(path)
        return now in self.paths and now not in self.moved

    def read(self, earlier: str) -> bytes:
        """What was in a file that was called so.

        Raises:
            UserError: git has it no more.
        """
        return _needed(self.folder, "cat-file", "blob", f"{self.commit}:{earlier}")

    def _inside(self, path: Path) -> str:
        try:
            return path.resolve().relative_to(self.folder.resolve()).as_posix()
        except ValueError:
            raise UserError(
                worded("this is not in the repository {folder}", folder=self.folder),
                "Leave --base out.",
                path,
            ) from None


def _moved(changes: bytes) -> dict[str, str]:
    """What `git diff --name-status -z` says: by its name now, the name before of each file that differs."""
    found: dict[str, str] = {}
    words = iter(map(os.fsdecode, changes.split(b"\0")))
    for status in words:
        if not status:
            break
        before = next(words)
        now = next(words) if status[0] in "RC" else before
        if status[0] != "A":
            found[now] = before
            found.setdefault(before, before)
    return found


def _git(folder: Path, *arguments: str) -> bytes | None:
    """What git answers; None if it can't."""
    try:
        answer = subprocess.run(  # noqa: S603 -- names are passed where git reads no options
            ["git", *_QUIETLY, "-C", str(folder), *arguments],  # noqa: S607 -- the user's own git
            capture_output=True,
            check=False,
            stdin=subprocess.DEVNULL,
            env=os.environ | _OFFLINE,
        )
    except FileNotFoundError:
        raise UserError("--base needs git, which is not here", "Install git, or leave --base out.") from None
    return answer.stdout if answer.returncode == 0 else None


def _needed(folder: Path, *arguments: str) -> bytes:
    answer = _git(folder, *arguments)
    if answer is None:
        raise UserError(
            worded("git {arguments} failed: {arguments2}", arguments=arguments[0], arguments2=arguments[-1]),
            _FETCH,
            folder,
        )
    return answer
