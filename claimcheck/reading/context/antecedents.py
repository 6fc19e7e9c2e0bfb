"""What a stretch of text speaks of, so that what follows may mean it: "it", "the former"."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.frames.frame import Frame
from claimcheck.reading.words.concepts import Thing

INHERITED_KINDS = ("api", "component")
_MODES = ("eval", "train")
_BOTH = 2


def antecedent(levels: Iterator[list[Frame]], frame: Frame | None = None) -> Thing | None:
    """What is called, or the layer, that was spoken of last, if it is one only that ``frame`` does not name."""
    own = frame.things if frame else []  # of A and B, "it applies A" can only mean B
    for level in levels:
        if spoken_of := {thing.id: thing for thing in named(level) if thing not in own}:
            return next(iter(spoken_of.values())) if len(spoken_of) == 1 else None
    return None


def named(level: list[Frame]) -> Iterator[Thing]:
    """What is called, and the layers, that a stretch of text is about."""
    for kind in INHERITED_KINDS:
        yield from (thing for thing in of_kind(level, kind) if not thing.process)


def one_of_two(which: int, levels: Iterator[list[Frame]]) -> list[Thing]:
    """The former or the latter of the last two things that were named together."""
    for level in levels:
        called, layers = (of_kind(level, kind) for kind in INHERITED_KINDS)
        for together in (called, layers, [*called, *layers]):
            both = list({thing.id: thing for thing in together}.values())
            if len(both) == _BOTH:
                return [both[which]]
    return []


def of_kind(level: list[Frame], kind: str) -> list[Thing]:
    """What a stretch of text is about, of a kind; if that is nothing, what else it names.

    A mode that something is only likened to is not what it is about: "just as in training mode".
    """
    level = [frame for frame in level if not (_likens(frame) or (frame.made_of and kind == "component"))]
    about = [
        thing for frame in level for thing in (*frame.topics, *frame.circumstances) if thing.kind == kind
    ]
    return about or [thing for frame in level for thing in frame.things if thing.kind == kind]


def _likens(frame: Frame) -> bool:
    if "differ" not in frame.relations:
        return False
    called = [thing.id for thing in frame.things if thing.kind == "api"]
    return len(called) == 1 and called[0] in _MODES
