"""What can be computed again, kept in files that vouch for themselves.

A cache lies on a disk that fills up, breaks, and is shared: what comes back is what was kept, or nothing.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from claimcheck.writing import write

_lost: list[tuple[Path, OSError]] = []


def keep(path: Path, text: str) -> None:
    """Keep a text under a path.

    Raises:
        OSError: it can't be written.
    """
    try:
        write(path, f"{_digest(text)}\n{text}")
    except OSError as error:
        _lost.append((path, error))
        raise


def lost() -> tuple[Path, OSError] | None:
    """A path that could not be written since this was asked last, and why; what is lost stops nothing by itself."""
    first = next(iter(_lost), None)
    _lost.clear()
    return first


def kept(path: Path) -> str | None:
    """The text that was kept under a path; None if there is none, or it is not what was written."""
    with suppress(OSError, UnicodeDecodeError):
        digest, _, text = path.read_bytes().decode().partition("\n")
        if digest == _digest(text):
            return text
    return None


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=16).hexdigest()
