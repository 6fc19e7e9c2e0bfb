"""What an author says to claimcheck, in comments of a document or the metadata of a notebook.

Only what a reader of the article does not see is a comment: one that is quoted in a code block
of Markdown, such as in a manual of ours, is an example and means nothing. In code it is the other
way round: there a comment is seen, and it is left out of the code that is tried and read.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from claimcheck.documents import notebook
from claimcheck.documents.blocks import Text
from claimcheck.documents.comments import CODE, HTML, MDX, MYST, RST
from claimcheck.model import Directive, Passage, PassageKind

_SYNTAX = {
    "markdown": (HTML, MYST, MDX),
    "html": (HTML,),
    "text": (HTML,),
    "rst": (RST,),
    "gallery": (RST,),
    "notebook": (),  # its cells are Markdown
}
_CONTINUED = re.compile(r"\n#?\s*")
_TAG = "claimcheck-ignore"
_BLANK = re.compile(r"\n[^\S\n]*(?=\n|\Z)")
"""The end of a line that a blank one follows."""


class _Places:
    """The passages of a document, found by where they stand."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        spans = [passage.span() for passage in passages]
        self._order = sorted(range(len(spans)), key=spans.__getitem__)
        self._starts = [spans[index][0] for index in self._order]
        self._block_ends = [end for _, end in spans]
        """Where the block of each passage ends, or the table of a cell."""
        for index in range(len(spans) - 2, -1, -1):
            one, following = passages[index], passages[index + 1]
            cells = one.kind is following.kind is PassageKind.CELL
            if cells or one.block == following.block:
                self._block_ends[index] = max(self._block_ends[index : index + 2])

    def show(self, position: int) -> bool:
        """Does a passage show its reader the character at a position of the document?"""
        number = bisect_right(self._starts, position) - 1
        return number >= 0 and _shows(self._passages[self._order[number]], position)

    def block_after(self, position: int) -> tuple[int, int]:
        """The first block after a position; all of a table."""
        number = bisect_left(self._starts, position)
        if number == len(self._starts):
            return position, position
        return self._starts[number], self._block_ends[self._order[number]]


def directives(source: str, format: str, passages: Sequence[Passage]) -> tuple[Directive, ...]:  # noqa: A002 -- the noun of the model
    """All directives of a document, in its order."""
    if "claimcheck" not in source:
        return ()
    places = _Places(passages)
    found = list(_written(Text.of(source, 0, len(source)), format, places))
    if format == "notebook":
        for cell in notebook.cells(source):
            if cell.kind == "markdown":
                found += _written(cell.text, "markdown", places)
            found += _of_cell(cell)
    for passage in passages:
        if passage.kind is PassageKind.CODE:
            found += _in_code(source, passage, places)
    return tuple(sorted(found, key=lambda directive: directive.start))


def _written(text: Text, format: str, places: _Places) -> Iterator[Directive]:  # noqa: A002 -- the noun of the model
    for syntax in _SYNTAX[format]:
        for match in syntax.finditer(text.characters):
            start, end = text.offsets[match.start("says")], text.offsets[match.end()]
            if places.show(start):
                continue
            line = text.characters.rfind("\n", 0, match.start()) + 1
            stop = _line_end(text.characters, match.end())
            yield Directive(
                _CONTINUED.sub(" ", match["says"]).strip(),
                start,
                here=(text.offsets[line], text.offsets[stop]),
                below=places.block_after(end),
                alone=text.characters[line:stop].strip() == match[0].strip(),
            )


def _in_code(source: str, passage: Passage, places: _Places) -> Iterator[Directive]:
    start, end = passage.span()
    if "claimcheck:" not in source[start:end]:
        return
    # The passage has blanks where its directives stand.
    shown = zip(passage.text, passage.offsets, strict=False)
    code = "".join(source[offset] if character == " " else character for character, offset in shown)
    blanks = [*(match.start() for match in _BLANK.finditer(code)), len(code)]
    for match in CODE.finditer(code):
        line = code.rfind("\n", 0, match.start()) + 1
        stop = _line_end(code, match.end())
        under = blanks[bisect_left(blanks, stop)]
        yield Directive(
            match["says"].strip(),
            passage.offsets[match.start()],
            here=passage.span(line, stop),
            below=passage.span(stop + 1, under) if under > stop else places.block_after(end),
            alone=not code[line : match.start()].strip() and under > stop,
        )


def _of_cell(cell: notebook.Cell) -> Iterator[Directive]:
    """What a cell's tags and metadata say."""
    tags, wanted = cell.metadata.get("tags"), cell.metadata.get("claimcheck")
    said = []
    if isinstance(tags, list) and _TAG in tags:
        said.append("ignore")
    if isinstance(wanted, dict) and (names := wanted.get("ignore")):
        listed = [names] if isinstance(names, str) else names if isinstance(names, list) else []
        until = f"until={wanted['until']}" if "until" in wanted else ""
        reason = f"-- {wanted['reason']}" if "reason" in wanted else ""
        said.append(" ".join(["ignore", *map(str, listed), until, reason]))
    for says in said:
        yield Directive(
            says, cell.start, here=(cell.start, cell.end), below=(cell.end, cell.end), alone=False
        )


def _shows(passage: Passage, position: int) -> bool:
    """Does a passage show its reader the character at a position of the document?"""
    start, end = passage.span()
    if not start <= position < end:
        return False
    index = bisect_left(passage.offsets, position)
    shown = passage.text[index : index + 1].strip() or passage.kind is PassageKind.CODE
    return passage.offsets[index] == position and bool(shown)


def _line_end(text: str, position: int) -> int:
    found = text.find("\n", position)
    return len(text) if found < 0 else found
