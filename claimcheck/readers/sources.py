"""What is read depends on: the claims, their words, the code that reads, and what it takes words apart with.

All of it as a digest, which is the same wherever that lies: what was learnt in one place serves in another.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from claimcheck.catalogue import Catalogue

_PACKAGE = Path(__file__).parents[1]
_WITH = ("opencc", "pystemmer", "snowballstemmer")
"""Packages whose next release may take words apart otherwise; the second stands in for the third."""


def of_lessons(claims: Catalogue) -> str:
    """The digest of all that decides what a catalogue teaches."""
    return _digest([*claims.sources(), *_of_cards(), *_code("reading")])


def of_readings(claims: Catalogue) -> str:
    """The digest of all that decides what is read in a document, and how that is written down."""
    return _digest([*claims.sources(), *_of_cards(), *_code("reading", "documents", "readers")])


def _of_cards() -> list[Path]:
    return [_PACKAGE / "catalogue.py", _PACKAGE / "model.py"]


def _code(*parts: str) -> list[Path]:
    return [path for part in parts for path in sorted((_PACKAGE / part).rglob("*.py"))]


def _digest(sources: Iterable[Path]) -> str:
    """Of where a file is, its name and that of its folder count: they are what a claim is called by."""
    digest = hashlib.blake2b(" ".join(map(_installed, _WITH)).encode(), digest_size=16)
    for path in sources:
        content = path.read_bytes()
        digest.update(f"{path.parent.name}/{path.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def _installed(package: str) -> str:
    """The version of a package; empty if there is none."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
