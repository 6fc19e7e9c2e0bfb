"""Comments in an article's code: ``model.eval()  # dropout is off now`` is a sentence, too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.model import Passage

# A quoted string may hold a hash sign; a scraper may have glued the comment to the code before it.
_COMMENT = re.compile(r"(?P<code>(?:\"[^\"\n]*\"|'[^'\n]*'|[^#\"'\n])*)#+[!:]?[ \t]*(?P<text>[^\n]+)")
_PROGRAM = ("", "py", "python", "python3", "ipython", "pycon")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment, at ``text[start:end]`` of its code passage."""

    start: int
    end: int
    code: str
    """What it comments on: the code before it on its line, else the line below."""


def comments(passage: Passage) -> Iterator[Comment]:
    """The comments of a code passage that may be Python."""
    if passage.info.partition(" ")[0].strip("{}").lower() not in _PROGRAM:
        return
    for match in _COMMENT.finditer(passage.text):
        code = match["code"].strip() or _below(passage.text, match.end())
        yield Comment(match.start("text"), match.end("text"), code)


def _below(text: str, position: int) -> str:
    """The first line of code below a position."""
    for line in text[position:].split("\n")[1:4]:
        if line.strip() and not line.lstrip().startswith("#"):
            return line.partition("#")[0].strip()
    return ""
