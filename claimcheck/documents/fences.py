"""Fences of Markdown that end code whose beginning is not there: excerpts, and what scrapers leave.

Read as openings, they would make code of the prose below them and prose of the code.
"""

from __future__ import annotations

import re

from claimcheck.documents import codelike

_FENCE = re.compile(r"^ {0,3}(?P<marks>`{3,}|~{3,})[ \t]*(?P<info>[^\s`]*)[^`\n]*$", re.MULTILINE)
_HEADING = re.compile(r"^#.*$", re.MULTILINE)
_READ_AT_MOST = 2000
"""Characters after a fence that are looked at."""


def without_strays(source: str) -> str:
    """The source, as long as it was, with blanks for the fences that open nothing."""
    fences = list(_FENCE.finditer(source))
    kept: list[str] = []
    position = written = 0
    while position < len(fences):
        opening = fences[position]
        closing = position + 1
        opens = len(source)  # where code begins before that fence's own is closed
        while closing < len(fences):
            other = fences[closing]
            if other["marks"].startswith(opening["marks"]):
                if not other["info"]:
                    break
                opens = min(opens, other.start())
            closing += 1
        unclosed = closing == len(fences) or opens < len(source)
        if not opening["info"] and unclosed and _is_prose(source, opening.end(), opens):
            kept += [source[written : opening.start()], " " * len(opening[0])]
            written = opening.end()
            position += 1
        else:
            position = closing + 1
    return "".join((*kept, source[written:]))


def _is_prose(source: str, start: int, end: int) -> bool:
    return codelike.is_prose(_HEADING.sub("", source[start : min(end, start + _READ_AT_MOST)]))
