"""Items of lists that complete the sentence above them, or what they themselves begin with.

"In training mode BN updates:", "the mean"; "shuffle: … Default: False".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from claimcheck.model import Document, Passage, PassageKind
from claimcheck.reading.context.antecedents import antecedent
from claimcheck.reading.context.cells import answer
from claimcheck.reading.context.inheriting import surroundings
from claimcheck.reading.frames.frame import PLAIN, Frame, Says
from claimcheck.reading.words.concepts import OMITTED, Thing

_CALLED = ("api", "component")
_SO = Says(positive=True, negated=False)
_TERM = re.compile(r"\W*\w+\W*(?:[(（][^()（）]*[)）]\s*)?[:：–—]")
"""What a definitional item begins with: ``shuffle (bool): …``."""
_UNDONE = re.compile(
    r"\W*(?:what|(?:some |the |\w+ )?things|everything)\b.*\b(?:not|never)\b|\W*what\b.*n['’]t\b"
    r"|.*(?:不会?|没有?|並不|并不)[^，。]{0,6}(?:的(?:事情?|东西|内容|部分|是)|什么|哪些)\W*\Z|.*(?:什么|哪些)[^，。]{0,6}(?:不会|不变|不受)",
    re.IGNORECASE,
)
"""What leads on to a list of what is not so: "What `no_grad()` does not change"."""
_DOES = re.compile(r"\bdo\b\W*(?:with|to|for)?\W*\Z|做", re.IGNORECASE)


def default_frames(document: Document, frames: list[list[Frame]], index: int) -> Iterator[Frame]:
    """The clauses that tell a default, together with the parameter whose it is: that of the item, or named before."""
    for before, frame in pairwise(frames[index]):
        if _tells_default(frame) and before.things:
            yield replace(
                frame, things=[*before.things[-1:], *frame.things]
            )  # "… has A, which defaults to B"
    block = document.passages[index].block
    first = bisect_left(document.passages, block, hi=index, key=attrgetter("block"))
    passage = document.passages[first]
    kinds = (PassageKind.ITEM, PassageKind.SENTENCE)
    if passage.kind in kinds and _TERM.match(passage.text) and frames[first]:
        term = frames[first][0]
        described = term.things[:1], term.circumstances[:1]  # "shuffle: if True, …, default: False"
        owner = antecedent(surroundings(document, frames, first, 0))
        for frame in frames[index]:
            if _tells_default(frame):
                for parameter in filter(None, described):
                    yield replace(frame, things=[*parameter, *frame.things])
                    if owner:
                        yield replace(frame, things=[owner, *parameter, *frame.things])


def _tells_default(frame: Frame) -> bool:
    return frame.relations.keys() == {PLAIN} and "default" in frame.marks and not frame.asks


def item_frames(document: Document, frames: list[list[Frame]], index: int) -> list[Frame]:
    """The frame of an item together with the clause that it completes; none if it completes none."""
    intro = document.passages[index].introduced_by
    if intro is None or not _completes(document, frames, intro, index):
        return []
    began, (item,) = frames[intro][-1], frames[index]
    return [replace(began, start=item.start, end=item.end, things=[*began.things, *item.things])]


def fact_frames(document: Document, frames: list[list[Frame]], index: int) -> Iterator[Frame]:
    """The clauses of an item without a verb, as what that is which its heading names: "- one process per GPU"."""
    passage = document.passages[index]
    if passage.kind is not PassageKind.ITEM:
        return
    subject = _headed_by(document, frames, passage)
    if subject is None:
        return
    for frame in frames[index]:
        things = [thing for thing in frame.things if thing.kind != "filler"]
        tells = (
            frame.relations.keys() == {PLAIN}
            and bool(things)
            and not (frame.asks or frame.acts or frame.purpose)
        )
        if tells and not any(thing.kind == subject.kind for thing in things):
            # Without a verb nobody vouches that this is what is meant.
            said = frame.cues | {"copula"}
            yield replace(frame, things=[subject, *frame.things], cues=said, reported=True)


def undone_frames(document: Document, frames: list[list[Frame]], index: int) -> Iterator[Frame]:
    """The clauses of an item as what the line above its list says not to be done, or changed."""
    passage = document.passages[index]
    if passage.kind is not PassageKind.ITEM:
        return
    above = (head for head in (passage.introduced_by, *passage.headings[-1:]) if head is not None)
    undone = next((head for head in above if _UNDONE.match(document.passages[head].text)), None)
    if undone is None or len(frames[undone]) != 1:
        return
    (told,), text = frames[undone], document.passages[undone].text
    if not any(thing.kind == "api" for thing in told.things):
        return
    for frame in frames[index][:1]:
        plain = frame.relations.keys() == {PLAIN}
        if plain is bool(_DOES.search(text)) or frame.cues & {"negation", "without"}:
            continue
        relations = told.relations if plain else answer(frame, yes=False)
        # Whether nothing of it is so, no line above a list vouches for.
        yield replace(frame, things=[*told.things, *frame.things], relations=relations, reported=True)


def _headed_by(document: Document, frames: list[list[Frame]], passage: Passage) -> Thing | None:
    """The only thing that is called, or layer, that an item's heading names, if that says nothing of it."""
    above, heads = passage.introduced_by, []
    while above is not None:
        heads.append(above)
        above = document.passages[above].introduced_by
    for head in (*heads, *reversed(passage.headings)):
        if any(frame.relations != {PLAIN: _SO} or OMITTED in frame.marks for frame in frames[head]):
            return None
        if named := {
            thing.id: thing for frame in frames[head] for thing in frame.things if thing.kind in _CALLED
        }:
            return next(iter(named.values())) if len(named) == 1 else None
    return None


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
