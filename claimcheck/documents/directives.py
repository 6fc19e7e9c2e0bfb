"""What an author says to claimcheck, in comments of a document or the metadata of a notebook.

Only what a reader of the article does not see is a comment: one that is quoted in a code block
of Markdown, such as in a manual of ours, is an example and means nothing. In code it is the other
way round: there a comment is seen, and it is left out of the code that is tried and read.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile

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


def directives(source: str, format: str, passages: Sequence[Passage]) -> tuple[Directive, ...]:  # noqa: A002 -- the noun of the model
    """All directives of a document, in its order."""
    if "claimcheck" not in source:
        return ()
    found = list(_written(Text.of(source, 0, len(source)), format, passages))
    if format == "notebook":
        for cell in notebook.cells(source):
            if cell.kind == "markdown":
                found += _written(cell.text, "markdown", passages)
            found += _of_cell(cell)
    for passage in passages:
        if passage.kind is PassageKind.CODE:
            found += _in_code(source, passage, passages)
    return tuple(sorted(found, key=lambda directive: directive.start))


def _written(text: Text, format: str, passages: Sequence[Passage]) -> Iterator[Directive]:  # noqa: A002 -- the noun of the model
    for syntax in _SYNTAX[format]:
        for match in syntax.finditer(text.characters):
            start, end = text.offsets[match.start("says")], text.offsets[match.end()]
            if any(_shows(passage, start) for passage in passages):
                continue
            line = text.characters.rfind("\n", 0, match.start()) + 1
            stop = _line_end(text.characters, match.end())
            yield Directive(
                _CONTINUED.sub(" ", match["says"]).strip(),
                start,
                here=(text.offsets[line], text.offsets[stop]),
                below=_block_after(passages, end),
                alone=text.characters[line:stop].strip() == match[0].strip(),
            )


def _in_code(source: str, passage: Passage, passages: Sequence[Passage]) -> Iterator[Directive]:
    start, end = passage.span()
    if "claimcheck:" not in source[start:end]:
        return
    # The passage has blanks where its directives stand.
    shown = zip(passage.text, passage.offsets, strict=False)
    code = "".join(source[offset] if character == " " else character for character, offset in shown)
    for match in CODE.finditer(code):
        line = code.rfind("\n", 0, match.start()) + 1
        stop = _line_end(code, match.end())
        under = takewhile(str.strip, code[stop + 1 :].split("\n"))
        size = sum(len(text) + 1 for text in under)
        yield Directive(
            match["says"].strip(),
            passage.offsets[match.start()],
            here=passage.span(line, stop),
            below=passage.span(stop + 1, stop + size) if size else _block_after(passages, end),
            alone=not code[line : match.start()].strip() and bool(size),
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


def _block_after(passages: Sequence[Passage], position: int) -> tuple[int, int]:
    """The first block after a position; all of a table."""
    following = iter(passages)
    first = next((passage for passage in following if passage.span()[0] >= position), None)
    if first is None:
        return position, position
    cells = first.kind is PassageKind.CELL
    ends = [first.span()[1]]
    for passage in following:
        if passage.block != first.block and not (cells and passage.kind is PassageKind.CELL):
            break
        ends.append(passage.span()[1])
    return first.span()[0], max(ends)


def _line_end(text: str, position: int) -> int:
    found = text.find("\n", position)
    return len(text) if found < 0 else found
