"""Where something stands, in the terms of other tools: columns in UTF-16 code units, and URIs."""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from functools import lru_cache
from pathlib import PurePath
from urllib.parse import quote

from claimcheck.model import Document
from claimcheck.report.inert import shown


def position(document: Document, start: int) -> str:
    """Line and column of a position of a document."""
    found = document.place(start, start)
    return f"{found.line}:{found.column}"


def utf16(document: Document, position: int, column: int) -> int:
    """The column of a position of a document in UTF-16 code units: characters beyond U+FFFF take two."""
    wide = _wide(document.text)
    return column + bisect_left(wide, position) - bisect_left(wide, position - column + 1)


@lru_cache(maxsize=1)
def _wide(text: str) -> list[int]:
    return [match.start() for match in re.finditer("[\U00010000-\U0010ffff]", text)]


def uri(path: str) -> str:
    """A path as a URI reference; a relative one stays relative."""
    posix = PurePath(path).as_posix()
    try:
        encoded = quote(os.fsencode(posix))
    except UnicodeEncodeError:  # no file system has such a name
        encoded = quote(shown(posix))
    return f"file://{encoded}" if encoded.startswith("/") else encoded
