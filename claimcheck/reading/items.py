"""Items of lists that complete the sentence above them: "In training mode BN updates:", "the mean"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.model import Document, PassageKind
from claimcheck.reading.frame import PLAIN, Frame


def item_frames(document: Document, frames: list[list[Frame]], index: int) -> list[Frame]:
    """The frame of an item together with the clause that it completes; none if it completes none."""
    intro = document.passages[index].introduced_by
    if intro is None or not _completes(document, frames, index):
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
        and _completes(document, frames, below)
    )


def _completes(document: Document, frames: list[list[Frame]], index: int) -> bool:
    passage = document.passages[index]
    intro = passage.introduced_by
    if intro is None or passage.kind is not PassageKind.ITEM:
        return False
    return (
        document.passages[intro].text.rstrip("*_ ").endswith((":", "："))
        and bool(frames[intro])
        and frames[intro][-1].open
        and len(frames[index]) == 1
        and bool(frames[index][0].things)
        and frames[index][0].relations.keys() == {PLAIN}
        and not frames[index][0].cues & {"negation", "without", "copula"}
    )
