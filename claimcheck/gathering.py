"""Paths of a command line → the documents they name."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from claimcheck import documents
from claimcheck.errors import UserError
from claimcheck.exclusion import Exclusion
from claimcheck.model import Document
from claimcheck.sharding import Shard
from claimcheck.wording import worded


def gather(
    paths: Sequence[str],
    unreadable: Callable[[UserError], None],
    excluded: Exclusion | None = None,
    shard: Shard | None = None,
) -> Iterator[Document]:
    """The documents that files, folders and ``-`` for standard input name, in order.

    A file that is named must be readable; one that is only found in a folder is passed to
    ``unreadable`` if it is not, and may be ``excluded``. A ``shard`` reads its part of them only.

    Raises:
        UserError: a path does not exist, or a folder has no articles.
    """
    named = ((name, path) for name in paths for path in _named(name, excluded or Exclusion()))
    for name, path in (shard or Shard()).of(named):
        if name == "-" and sys.stdin is None:
            raise UserError("standard input is closed", "Name a file, or pipe an article in.")
        if name == "-":
            yield documents.parse(documents.decode(sys.stdin.buffer.read(), name), name)
        elif path == Path(name):
            yield documents.load(path)
        else:
            try:
                yield documents.load(path)
            except UserError as error:
                unreadable(error)


def _named(name: str, leave_out: Exclusion) -> list[Path]:
    """The files that a path names."""
    path = Path(name)
    if name == "-" or not path.is_dir():
        return [path]
    found = within(path, leave_out)
    if not found:
        kinds = " ".join(documents.SUFFIXES)
        raise UserError(
            "this folder has no articles", worded("Articles end in one of: {kinds}", kinds=kinds), path
        )
    return found


def within(folder: Path, excluded: Exclusion) -> list[Path]:
    """The articles in a folder, in order."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in documents.SUFFIXES and not excluded(path, folder) and path.is_file()
    )
