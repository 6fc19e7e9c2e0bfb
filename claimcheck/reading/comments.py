"""Comments in an article's code: ``model.eval()  # dropout is off now`` is a sentence, too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.model import Passage

# A quoted string may hold a hash sign, and a scraper may have glued two comments together. One begins
# where a line does, where the last ended, or behind a quote that has no other.
_COMMENT = re.compile(
    r"(?:(?<![^\n\"'#])|(?=#))(?P<code>(?:\"[^\"\n]*+\"|'[^'\n]*+'|[^#\"'\n])*+)"
    r"#+[!:]?[ \t]*(?P<text>(?:(?!#+\s)[^\n])+)"
)
_READ_AT_MOST = 2000
"""Characters of a line that are looked at: nobody reads a comment further on."""
_PROGRAM = ("", "py", "python", "python3", "ipython", "pycon")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment, at ``text[start:end]`` of its code passage."""

    start: int
    end: int
    code: str
    """What it comments on: the code before it on its line, else the line below it; the line below,
    too, if a scraper glued it to the end of the line above."""


def comments(passage: Passage) -> Iterator[Comment]:
    """The comments of a code passage that may be Python."""
    if passage.info.partition(" ")[0].strip("{}").lower() not in _PROGRAM:
        return
    for match in _matches(passage.text):
        glued = not match["code"].endswith((" ", "\t"))
        code = _below(passage.text, match.end()) if glued else match["code"].strip()
        yield Comment(match.start("text"), match.end("text"), code)


def _matches(text: str) -> Iterator[re.Match[str]]:
    end = 0
    while (mark := text.find("#", end)) >= 0:
        start, end = text.rfind("\n", end, mark) + 1 or end, _line_end(text, mark)
        yield from _COMMENT.finditer(text, start, min(end, start + _READ_AT_MOST))


def _line_end(text: str, position: int) -> int:
    found = text.find("\n", position)
    return len(text) if found < 0 else found


def _below(text: str, position: int) -> str:
    """The first line of code below a position."""
    for _ in range(3):
        start = _line_end(text, position) + 1
        position = _line_end(text, start)
        line = text[start:position]
        if line.strip() and not line.lstrip().startswith("#"):
            return line.partition("#")[0].strip()
    return ""
