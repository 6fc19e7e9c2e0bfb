"""Cells of tables → frames: what stands in a cell is said of the heads of its row and its column.

Below "Dropout" and beside `model.eval()`, "disabled" is a sentence, and so is a tick below
"disables dropout".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.model import Document, Passage, PassageKind
from claimcheck.reading.frames.frame import PLAIN, Frame, Says
from claimcheck.reading.words.answers import says_no, says_yes
from claimcheck.reading.words.concepts import OMITTED

_MARKED_NOT = re.compile(
    r"\s*[✗✘❌×✖☒]\ufe0f?\s*(?=(?:does(?: not|n['’]t)|cannot|can['’]t|won['’]t|will not) \w|(?:并?不会?+|没有|无法|不能)(?!的|[，,。]))",
    re.IGNORECASE,
)
_MARKED = re.compile(r"\s*[✓✔✅√☑✗✘❌×✖☒]\ufe0f?\s*(?=\w)")
_CALLED = ("api", "component")
_COLUMNS = 20
"""How many cells of its row are looked at on either side."""
_CAUSE = re.compile(
    r"\W*(?:(?:likely|possible|probable|common|usual|typical|root|main) )?(?:cause|reason|mistake|why)s?\b|\W*(?:可能的?|常见的?|根本|主要)?(?:原因|成因|起因|错误原因)",
    re.IGNORECASE,
)
"""The head of a column that tells why there is what the first cell of the row names."""
_EFFECT = re.compile(
    r"\W*(?:symptom|problem|error|issue|effect|what (?:happens|you see)|observation|现象|症状|问题|报错|表现|后果)",
    re.IGNORECASE,
)


def cell_frames(document: Document, frames: list[list[Frame]], index: int) -> list[Frame]:
    """The frames of a cell together with its heads; none if it is no cell of a table's body."""
    passage = document.passages[index]
    if passage.kind is not PassageKind.CELL:
        return []
    above = (passage.introduced_by, *passage.headings)
    heads = [at for at in above if at is not None and document.passages[at].kind is PassageKind.CELL]
    if len(heads) < 2 or not all(len(frames[head]) == 1 for head in heads):  # of its row and its column
        return []
    (row,), (column,) = (frames[head] for head in heads)
    yes = says_yes(passage.text)
    if not (yes or says_no(passage.text)):
        return [_under(frame, row, column) for frame in frames[index]]
    # The statement heads the column or the row, and what it is said of heads the other.
    stated = next((head for head in (column, row) if PLAIN not in head.relations), None)
    if stated is None:
        return []
    return [_under(Frame(0, len(passage.text), relations=answer(stated, yes=yes)), row, column)]


def cause_frames(document: Document, frames: list[list[Frame]], index: int) -> Iterator[Frame]:
    """What the first cell of a row says, together with the cell that tells why: | random outputs | no eval() |."""
    passage = document.passages[index]
    head = passage.introduced_by
    if passage.kind is not PassageKind.CELL or head is None or len(frames[index]) != 1:
        return
    columns = [document.passages[at].headings[-1:] for at in (head, index)]
    if not all(columns) or document.passages[head].kind is not PassageKind.CELL:
        return
    effect, cause = (document.passages[column[0]].text for column in columns)
    (why,) = frames[index]
    if not (_EFFECT.match(effect) and _CAUSE.match(cause)) or OMITTED not in why.marks:
        return
    for frame in frames[head]:
        if not frame.asks:
            yield replace(
                frame,
                start=why.start,
                end=why.end,
                things=[*frame.things, *why.things],
                circumstances=[*frame.circumstances, *why.circumstances],
                reported=True,
            )


def of_other_columns(document: Document, frames: list[list[Frame]], index: int) -> frozenset[str]:
    """Ids of what the heads of the other columns name: no cell of this column speaks of that."""
    cell = document.passages[index]
    if cell.kind is not PassageKind.CELL or cell.introduced_by is None or not cell.headings:
        return frozenset()
    heads = {
        passage.headings[-1]
        for passage in document.passages[max(0, index - _COLUMNS) : index + _COLUMNS]
        if passage.kind is PassageKind.CELL
        and passage.introduced_by == cell.introduced_by
        and passage.headings
    }
    named = {head: {thing.id for frame in frames[head] for thing in frame.things} for head in heads}
    return frozenset().union(*named.values()) - named[cell.headings[-1]]


def without_mark(passage: Passage) -> str:
    """What a passage says; in a cell that first answers its column's head, what it says beyond that.

    Below "copies?" the mark of "❌ shares" denies the copy, not the sharing. Blanks keep the places.
    Of a feature that is not there the mark and the words say the same: "❌ does not copy".
    """
    answers = passage.kind is PassageKind.CELL and passage.introduced_by is not None
    marked = (_MARKED if answers else _MARKED_NOT).match(passage.text)
    if marked is None:
        return passage.text
    return " " * marked.end() + passage.text[marked.end() :]


def answer(asked: Frame, *, yes: bool) -> dict[str, Says]:
    """The relations of a question or a statement as a "yes" or a "no" to it leaves them.

    A "no" denies the first: "do I have to add it?" that one has to, 需要添加吗.
    """
    first = next((axis for axis in asked.relations if axis != PLAIN), PLAIN)
    return {
        axis: says if yes or axis != first else Says(not says.positive, says.negated)
        for axis, says in asked.relations.items()
    }


def _under(frame: Frame, row: Frame, column: Frame) -> Frame:
    """The frame of a cell with what its heads name, unless it names something of that kind itself."""
    own = {thing.kind for thing in frame.things if thing.kind in _CALLED}
    things = list(frame.things)
    for head in (row, column):
        things += [thing for thing in head.things if thing.kind not in own and thing not in things]
    return replace(frame, things=things, topics=[*row.things, *column.things])
