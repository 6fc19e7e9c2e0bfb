"""What of a document can be edited as a text: all of it, or of a notebook, which is JSON, its cells."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck import documents
from claimcheck.documents import notebook
from claimcheck.documents.blocks import Block, Text
from claimcheck.documents.passages import passages
from claimcheck.model import Document, Finding, PassageKind

_LISTED = re.compile(r"[\[,](\s*)\Z")


@dataclass(frozen=True, slots=True)
class Part:
    """A document, or a cell of one, or what a cell printed, as a document of its own."""

    document: Document
    _whole: str
    _text: Text | None = None
    """Where its characters stand in the whole; None if it is the whole."""

    def within(self, finding: Finding) -> Finding | None:
        """A finding of the whole as one of the part; None if it is about something else."""
        if self._text is None:
            return finding
        said, offsets = finding.assertion, self._text.offsets
        if not offsets[0] <= said.start < offsets[-1]:
            return None
        start, end = bisect_left(offsets, said.start), bisect_left(offsets, said.end)
        spans = enumerate(passage.span() for passage in self.document.passages)
        passage = next(number for number, span in spans if span[0] <= start < span[1])
        return replace(finding, assertion=replace(said, passage=passage, start=start, end=end))

    def written(self, start: int, end: int, text: str) -> tuple[int, int, str]:
        """What to write where in the whole for ``text`` to stand in the part from start to end."""
        if self._text is None:
            return start, end, text
        first, last = self._text.offsets[start], self._text.offsets[end]
        lines = (json.dumps(line, ensure_ascii=False)[1:-1] for line in text.split("\n"))
        return first, last, f"\\n{self._between(first)}".join(lines)

    def _between(self, position: int) -> str:
        """What stands between two lines of a text that is written as a list of them; else nothing."""
        quote = position
        while True:
            quote = self._whole.rindex('"', 0, quote)
            before = self._whole[:quote]
            if (len(before) - len(before.rstrip("\\"))) % 2 == 0:
                break
        listed = _LISTED.search(before)
        return f'",{listed[1]}"' if listed else ""


def parts(document: Document) -> Iterator[Part]:
    """The parts of a document that can be edited, in its order."""
    if document.format != "notebook":
        yield Part(document, document.text)
        return
    for cell in notebook.cells(document.text):
        if cell.kind == "markdown":
            cell_document = documents.parse(cell.text.characters, "cell.md", "markdown")
            yield Part(cell_document, document.text, cell.text)
        elif cell.kind == "code":
            for text in (cell.text, *cell.outputs):
                yield Part(_listing(text.characters), document.text, text)


def _listing(code: str) -> Document:
    """A piece of code, or what it printed, as a document."""
    made = passages(code, [Block(PassageKind.CODE, Text.of(code, 0, len(code)))])
    return Document("cell.md", "markdown", code, made, "en")
