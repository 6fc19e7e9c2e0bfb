"""Sphinx-gallery scripts: Python whose docstring and comment blocks are the article, as rst."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.documents import rst
from claimcheck.documents.blocks import Block, Text, line_stretches
from claimcheck.model import PassageKind

_DOCSTRING = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*[rRuU]?(?P<quotes>\"{3}|\'{3})")
_TITLE = re.compile(r"^(?:=|-|#|\*|~|\"){4,}[ \t]*$", re.MULTILINE)
_DIVIDER = re.compile(r"#{20,}\s*\Z|# ?%%")


def read(source: str) -> Iterator[Block]:
    """The blocks of a gallery script; none of a Python file that is none."""
    opening = _DOCSTRING.match(source)
    closing = source.find(opening["quotes"], opening.end()) if opening else -1
    if opening is None or closing < 0 or not _TITLE.search(source, opening.end(), closing):
        return
    styles: list[str] = []
    yield from _prose(Text.of(source, opening.end(), closing), styles)
    code: list[tuple[int, int]] = []
    prose: list[tuple[int, int]] = []
    in_prose = False
    for start, end in line_stretches(source, closing + 3):
        line = source[start:end]
        in_prose = bool(_DIVIDER.match(line)) or (in_prose and line.startswith("#"))
        if in_prose:
            yield from _code(source, code)
            code = []
            # What stands behind the divider or the comment's "# " is rst.
            skipped = len(line) if line.startswith("##") else min(2, len(line))
            prose.append((start + (len(line) if "%%" in line[:4] else skipped), end))
        else:
            yield from _prose(Text.lines(source, prose), styles)
            prose = []
            code.append((start, end))
    yield from _prose(Text.lines(source, prose), styles)
    yield from _code(source, code)


def _prose(text: Text, styles: list[str]) -> Iterator[Block]:
    for block in rst.read(text.characters, styles):
        yield replace(block, text=block.text.within(text))


def _code(source: str, stretches: list[tuple[int, int]]) -> Iterator[Block]:
    if stretches:
        whole = source[stretches[0][0] : stretches[-1][1]]
        start = stretches[0][0] + len(whole) - len(whole.lstrip("\r\n"))
        yield Block(
            PassageKind.CODE,
            Text.of(source, start, max(start, stretches[0][0] + len(whole.rstrip()))),
            info="python",
        )
