"""Paths of a command line → the documents they name."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from claimcheck import documents
from claimcheck.errors import UserError
from claimcheck.exclusion import Exclusion
from claimcheck.model import Document


def gather(
    paths: Sequence[str], unreadable: Callable[[UserError], None], excluded: Exclusion | None = None
) -> Iterator[Document]:
    """The documents that files, folders and ``-`` for standard input name, in order.

    A file that is named must be readable; one that is only found in a folder is passed to
    ``unreadable`` if it is not, and may be ``excluded``.

    Raises:
        UserError: a path does not exist, or a folder has no articles.
    """
    for name in paths:
        path = Path(name)
        if name == "-":
            yield documents.parse(documents.decode(sys.stdin.buffer.read(), name), name)
        elif path.is_dir():
            found = within(path, excluded or Exclusion())
            if not found:
                kinds = " ".join(documents.SUFFIXES)
                raise UserError("this folder has no articles", f"Articles end in one of: {kinds}", path)
            for article in found:
                try:
                    yield documents.load(article)
                except UserError as error:
                    unreadable(error)
        else:
            yield documents.load(path)


def within(folder: Path, excluded: Exclusion) -> list[Path]:
    """The articles in a folder, in order."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in documents.SUFFIXES and not excluded(path, folder) and path.is_file()
    )
