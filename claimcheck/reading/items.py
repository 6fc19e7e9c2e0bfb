"""Items of lists that complete the sentence above them, or what they themselves begin with.

"In training mode BN updates:", "the mean"; "shuffle: … Default: False".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter

from claimcheck.model import Document, PassageKind
from claimcheck.reading.frame import PLAIN, Frame
from claimcheck.reading.inheriting import antecedent, surroundings

_TERM = re.compile(r"\W*\w+\W*(?:[(（][^()（）]*[)）]\s*)?[:：–—]")
"""What a definitional item begins with: ``shuffle (bool): …``."""


def default_frames(document: Document, frames: list[list[Frame]], index: int) -> Iterator[Frame]:
    """The clauses of an item that tell a default, together with the parameter that it describes."""
    block = document.passages[index].block
    first = bisect_left(document.passages, block, hi=index, key=attrgetter("block"))
    passage = document.passages[first]
    kinds = (PassageKind.ITEM, PassageKind.SENTENCE)
    if passage.kind in kinds and _TERM.match(passage.text) and frames[first]:
        term = frames[first][0]
        described = term.things[:1], term.circumstances[:1]  # "shuffle: if True, …, default: False"
        owner = antecedent(surroundings(document, frames, first, 0))
        for frame in frames[index]:
            if frame.relations.keys() == {PLAIN} and "default" in frame.marks and not frame.asks:
                for parameter in filter(None, described):
                    yield replace(frame, things=[*parameter, *frame.things])
                    if owner:
                        yield replace(frame, things=[owner, *parameter, *frame.things])


def item_frames(document: Document, frames: list[list[Frame]], index: int) -> list[Frame]:
    """The frame of an item together with the clause that it completes; none if it completes none."""
    intro = document.passages[index].introduced_by
    if intro is None or not _completes(document, frames, intro, index):
        return []
    began, (item,) = frames[intro][-1], frames[index]
    return [replace(began, start=item.start, end=item.end, things=[*began.things, *item.things])]


def is_completed(document: Document, frames: list[list[Frame]], index: int, position: int) -> bool:
    """Is a clause completed by the items below it, so that it says nothing by itself?"""
    below = index + 1
    return (
        position == len(frames[index]) - 1
        and below < len(frames)
        and document.passages[below].introduced_by == index
        and _completes(document, frames, index, below)
    )


def _completes(document: Document, frames: list[list[Frame]], intro: int, index: int) -> bool:
    return (
        document.passages[index].kind is PassageKind.ITEM
        and document.passages[intro].text.rstrip("*_ ").endswith((":", "："))
        and bool(frames[intro])
        and frames[intro][-1].open
        and len(frames[index]) == 1
        and bool(frames[index][0].things)
        and frames[index][0].relations.keys() == {PLAIN}
        and not frames[index][0].cues & {"negation", "without", "copula"}
    )
