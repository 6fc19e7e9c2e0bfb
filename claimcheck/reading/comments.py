"""Comments in an article's code: ``model.eval()  # dropout is off now`` is a sentence, too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.model import Passage

# A quoted string may hold a hash sign, and a scraper may have glued two comments together.
_COMMENT = re.compile(
    r"(?P<code>(?:\"[^\"\n]*\"|'[^'\n]*'|[^#\"'\n])*)#+[!:]?[ \t]*(?P<text>(?:(?!#+\s)[^\n])+)"
)
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
    for match in _COMMENT.finditer(passage.text):
        glued = not match["code"].endswith((" ", "\t"))
        code = _below(passage.text, match.end()) if glued else match["code"].strip()
        yield Comment(match.start("text"), match.end("text"), code)


def _below(text: str, position: int) -> str:
    """The first line of code below a position."""
    for line in text[position:].split("\n")[1:4]:
        if line.strip() and not line.lstrip().startswith("#"):
            return line.partition("#")[0].strip()
    return ""
