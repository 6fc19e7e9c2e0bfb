"""What follows on an action: another action, or an effect of it."""

from __future__ import annotations

import re

from claimcheck.reading.frames.frame import PLAIN, Frame

_DOES = re.compile(
    r"(?:also |then |thus |therefore )?[a-z]+[^s\W]s\b(?! (?:are|is|were|have|do|will|can|must|should|mode)\b)"
)
"""A verb that tells what something does, as nobody is told to do: "… and enables faster copies"."""
_THEN = re.compile(r"然后|接着|随后|接下来|之后|再|\b(?:then|afterwards|next|finally)\b", re.IGNORECASE)
_ACTS = frozenset([PLAIN, "use", "switch"])
"""What a clause says that only tells that something is called or set."""
_CLAUSES_BACK = 30
"""No sentence that somebody wrote has as many clauses."""


def is_next_action(text: str, frame: Frame, earlier: list[Frame]) -> bool:
    """Is it done after something else was called, and so no effect of that: "call eval() and disable …"?"""
    if not earlier:
        return _follows(frame) and not frame.topics  # "Second, disable gradients."
    acting = action_before(frame, earlier)
    if frame.topics and frame.topics[0].kind == "component":
        return False  # "you call eval() and dropout passes its input on"
    if not acting or _DOES.match(text, frame.start):
        return False
    if acting.relations.keys() <= _ACTS:
        return True
    return _THEN.search(text, earlier[-1].end, frame.start) is not None


def action_before(frame: Frame, earlier: list[Frame]) -> Frame | None:
    """The clause before it, of those that it goes on from, in which somebody calls something."""
    for before in reversed(earlier[-_CLAUSES_BACK:]):
        if not _follows(frame):
            return None
        if before.acts:
            return before
        frame = before
    return None


def _follows(frame: Frame) -> bool:
    return frame.sequel and "pronoun" not in frame.cues
