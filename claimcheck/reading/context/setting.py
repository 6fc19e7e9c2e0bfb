"""Parameters by their value: after `requires_grad`, "set to False" says `requires_grad=False`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from claimcheck.reading.frames.frame import Frame
from claimcheck.reading.words.concepts import Thing

_VALUES = ("false", "true")
_DEFAULT = "default"


def with_value(
    frame: Frame, lent: list[Thing], known: Mapping[str, Thing]
) -> tuple[Frame, list[Thing]] | None:
    """A clause that says a value, as one about the parameter that has it; None if it is none.

    ``known`` are the concepts by their ids: what `strict=False` means is ``strict_false``. Where a
    parameter means that it is true, only its being false has an id of its own.
    """
    said = [*frame.circumstances, *frame.things]
    values = [value for value in _VALUES if value in frame.marks]
    parameters = {
        thing for thing in (*said, *lent) if any(f"{thing.id}_{value}" in known for value in _VALUES)
    }
    if len(values) != 1 or len(parameters) != 1 or _DEFAULT in frame.marks:
        return None
    (value,), (parameter,) = values, parameters
    set_to = known.get(f"{parameter.id}_{value}", parameter)
    if set_to is parameter and value == "false":
        return None

    def valued(things: list[Thing]) -> list[Thing]:
        return [set_to if thing == parameter else thing for thing in things if thing.id != value]

    about = replace(
        frame,
        things=valued(frame.things),
        circumstances=valued(frame.circumstances),
        topics=valued(frame.topics),
        lacking=frame.lacking - {value},
    )
    return about, valued(lent)
