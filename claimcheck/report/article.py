"""Review → the article in its own order, cut where claims begin and end, each with its mark.

Passages are laid out as their author had them: the sentences of a paragraph together, items
in lists, cells in rows. What the source holds between them is dropped, so nothing but text
reaches a page.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from claimcheck.model import Confidence, Document, Finding, Passage, PassageKind, Review, Ruling
from claimcheck.report.inert import one_line, shown

SEVERITY = (Ruling.REFUTED, Ruling.CONDITIONAL, Ruling.UNDECIDED, Ruling.CONFIRMED)
"""Where findings overlap, the first of these colours the text."""
_HEAD = 40
"""Characters that are told of the head of a row or a column."""
_BRIEF, _QUESTION = 12, 80
"""Characters of an answer that tells nothing by itself at most, and of the question that are told with it."""
_FAR = 40
"""Characters before an item that its number is looked for in: a line may be as long as its document."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one face."""

    text: str
    code: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a claim ends in the text: the number of its finding."""

    number: int
    mark: Ruling


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text that the same findings are about."""

    pieces: tuple[Piece, ...]
    mark: Ruling | None = None
    inferred: bool = False
    unchecked: bool = False
    references: tuple[Reference, ...] = ()
    """The findings that end here."""


@dataclass(frozen=True, slots=True)
class Element:
    """A paragraph, heading, item, cell or code block."""

    kind: PassageKind
    language: str
    level: int
    """Of a heading or item: how deep it is nested, from 0."""
    marker: str
    """Of an item: its number as its author wrote it, or a bullet."""
    stretches: tuple[Stretch, ...]
    repaired: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """An element, or the items of a list, or the rows of a table."""

    kind: PassageKind
    rows: tuple[tuple[Element, ...], ...]
    findings: tuple[int, ...]
    """Numbers of the findings that have notes beside it."""


_GAP = Group(PassageKind.SENTENCE, (), ())


@dataclass(frozen=True, slots=True)
class _Span:
    """A stretch of a passage's text that one finding is about, or that nothing is known of."""

    start: int
    end: int
    number: int = 0
    finding: Finding | None = None


def pieces(text: str) -> tuple[Piece, ...]:
    """Our own sentences: what stands between backticks is code."""
    return tuple(Piece(shown(part), index % 2 == 1) for index, part in enumerate(text.split("`")) if part)


def layout(review: Review, numbered: Mapping[int, Finding]) -> tuple[Group, ...]:
    """The article of a review; ``numbered`` holds its findings by the numbers they are shown with."""
    document = review.document
    spans: dict[int, list[_Span]] = {}
    for number, finding in numbered.items():
        said = finding.assertion
        passage = document.passages[said.passage]
        spans.setdefault(said.passage, []).append(
            _Span(*_within(passage, said.start, said.end), number, finding)
        )
    for stretch in review.unchecked:
        passage = document.passages[stretch.passage]
        spans.setdefault(stretch.passage, []).append(_Span(*_within(passage, stretch.start, stretch.end)))

    elements = []
    for _, block in groupby(range(len(document.passages)), lambda index: document.passages[index].block):
        elements.append(_element(document, list(block), spans))
    return tuple(_groups(document, elements))


def condensed(groups: Sequence[Group]) -> tuple[Group, ...]:
    """What is said of something, under its headings; a group without rows stands for what was left out."""
    kept: list[Group] = []
    above: dict[int, Group] = {}
    gap: tuple[Group, ...] = ()
    for group in groups:
        if group.findings or any(
            stretch.unchecked for row in group.rows for element in row for stretch in element.stretches
        ):
            kept += (*above.values(), *gap, replace(group, findings=()))
            above, gap = {}, ()
        elif group.kind is PassageKind.HEADING:
            level = group.rows[0][0].level
            above = {other: heading for other, heading in above.items() if other < level} | {level: group}
        else:
            gap = (_GAP,)
    return (*kept, *gap)


def quoted(document: Document, passage: int, start: int, end: int, width: int | None = None) -> str:
    """The words of a stretch of a document as a reader sees them, on one line."""
    here = document.passages[passage]
    first, last = _within(here, start, end)
    return one_line(here.text[first:last], width)


def heads(document: Document, passage: int, quote: str) -> str:
    """What a quote says nothing without: the heads of a cell's row and column, or the question before a "yes"."""
    here = document.passages[passage]
    if here.kind is PassageKind.CELL:
        above = (index for index in (here.introduced_by, *here.headings[-1:]) if index is not None)
        found = [document.passages[index] for index in above]
        named = [one_line(head.text, _HEAD) for head in found if head.kind is PassageKind.CELL]
        return f"{' · '.join(named)}:" if named else ""
    before = document.passages[passage - 1].text if passage and len(quote) <= _BRIEF else ""
    return one_line(before, _QUESTION) if before.endswith(("?", "？")) else ""


def _within(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """Offsets into the document as offsets into a passage's text; all of it if they miss it."""
    size = len(passage.text)
    first = min(bisect_left(passage.offsets, start), size)
    last = min(bisect_left(passage.offsets, end), size)
    return (first, last) if first < last else (0, size)


def _element(document: Document, block: list[int], spans: Mapping[int, list[_Span]]) -> tuple[int, Element]:
    """The passages of one block as an element, with the index of the first."""
    stretches: list[Stretch] = []
    for index in block:
        passage = document.passages[index]
        between = document.text[document.passages[index - 1].span()[1] : passage.span()[0]]
        if stretches and re.search(r"\s", between):
            stretches.append(Stretch((Piece(" "),)))
        stretches += _stretches(passage, spans.get(index, ()))
    first = document.passages[block[0]]
    return block[0], Element(
        kind=first.kind,
        language=first.language,
        level=_level(document, block[0]),
        marker=_marker(document, first) if first.kind is PassageKind.ITEM else "",
        stretches=tuple(stretches),
        repaired=shown(first.repaired),
    )


def _stretches(passage: Passage, spans: Sequence[_Span]) -> Iterator[Stretch]:
    """A passage's text, cut wherever a span or a change of face begins or ends."""
    spans = [replace(span, end=_whole(passage, span.end)) for span in spans]
    places = {span.number: _reference(passage, span.end) for span in spans}
    cuts = {0, len(passage.text), *places.values()}
    cuts.update(edge for span in spans for edge in (span.start, span.end))
    for start, end in pairwise(sorted(cuts)):
        here = [span for span in spans if span.start <= start and end <= span.end]
        about = [span.finding for span in here if span.finding]
        worst = min(about, key=lambda finding: SEVERITY.index(finding.mark), default=None)
        yield Stretch(
            pieces=tuple(_faces(passage, start, end)),
            mark=worst.mark if worst else None,
            inferred=bool(about) and all(f.assertion.confidence is Confidence.INFERRED for f in about),
            unchecked=not about and bool(here),
            references=tuple(
                Reference(span.number, span.finding.mark)
                for span in spans
                if span.finding and places[span.number] == end
            ),
        )


def _whole(passage: Passage, end: int) -> int:
    """Where a span ends that would end within a piece of code: ``model.eval()`` is not torn apart."""
    return next((stop for start, stop in passage.code if start < end < stop), end)


def _reference(passage: Passage, end: int) -> int:
    """Where the number of a finding stands whose span ends here: not within a line of code."""
    if passage.kind is not PassageKind.CODE:
        return end
    line_end = passage.text.find("\n", end)
    return len(passage.text) if line_end < 0 else line_end


def _faces(passage: Passage, start: int, end: int) -> Iterator[Piece]:
    inside = [(max(a, start), min(b, end)) for a, b in passage.code if a < end and b > start]
    cuts = sorted({start, end, *(edge for stretch in inside for edge in stretch)})
    for a, b in pairwise(cuts):
        yield Piece(shown(passage.text[a:b]), any(x <= a and b <= y for x, y in inside))


def _level(document: Document, index: int) -> int:
    passage = document.passages[index]
    if passage.kind is PassageKind.HEADING:
        return len(passage.headings)
    level = 0
    while passage.kind is PassageKind.ITEM and passage.introduced_by is not None:
        passage = document.passages[passage.introduced_by]
        level += passage.kind is PassageKind.ITEM
    return level


def _marker(document: Document, item: Passage) -> str:
    start = item.span()[0]
    before = document.text[max(0, start - _FAR) : start].rpartition("\n")[2]
    number = re.fullmatch(r"\W*(\d{1,3}[.)、])\W*", before)
    return number[1] if number else "•"


def _groups(document: Document, elements: Sequence[tuple[int, Element]]) -> Iterator[Group]:
    def together(numbered: tuple[int, tuple[int, Element]]) -> tuple[PassageKind, int]:
        number, (_, element) = numbered
        joined = element.kind in {PassageKind.ITEM, PassageKind.CELL}
        return element.kind, -1 if joined else number

    for (kind, _), members in groupby(enumerate(elements), together):
        group = [member for _, member in members]
        table = kind is PassageKind.CELL
        rows = tuple(_rows(document, group)) if table else tuple((element,) for _, element in group)
        findings = (
            reference.number
            for row in rows
            for element in row
            for stretch in element.stretches
            for reference in stretch.references
        )
        yield Group(kind, rows, tuple(sorted(findings)))


def _rows(document: Document, cells: Sequence[tuple[int, Element]]) -> Iterator[tuple[Element, ...]]:
    """Cells row by row: Markdown begins a row with a line, HTML with a tag."""
    sign = "<tr" if document.format == "html" else "\n"
    row: list[Element] = []
    end = 0
    for index, cell in cells:
        start = document.passages[index].span()[0]
        if row and sign in document.text[end:start].lower():
            yield tuple(row)
            row = []
        row.append(cell)
        end = start
    yield tuple(row)
