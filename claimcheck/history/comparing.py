"""Two records → what changed between them: the regression check for releases and nightly builds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claimcheck.history.ranges import state
from claimcheck.history.records import Marked, Record
from claimcheck.model import State, Verdict


class Kind(StrEnum):
    """How a claim's ruling differs between two records."""

    FLIPPED = "flipped"
    """Both know, and disagree."""
    APPEARED = "appeared"
    """The first lacks the API, the second has it."""
    DISAPPEARED = "disappeared"
    """The first has the API, the second lacks it."""
    LOST = "became undecided"
    FOUND = "became decided"
    NEW = "new"
    """Only the second has the claim."""
    GONE = "gone"
    """Only the first has it."""


@dataclass(frozen=True, slots=True)
class Change:
    """A claim, or a finding of a document, that came out differently."""

    name: str
    kind: Kind
    before: Verdict | Marked | None
    after: Verdict | Marked | None
    mended: bool = False
    """Is the experiment another one, so that PyTorch may not be what changed?"""

    @property
    def ruled(self) -> bool:
        """Did a ruling change, rather than what was asked?"""
        return self.kind not in (Kind.NEW, Kind.GONE)


def changes(one: Record, other: Record) -> tuple[Change, ...]:
    """What the second record says otherwise than the first, by claim, then by document."""
    found: list[Change] = []
    for name in sorted({*one.verdicts, *other.verdicts}):
        before, after = one.verdicts.get(name), other.verdicts.get(name)
        kind = _kind(state(before) if before else None, state(after) if after else None)
        if kind is not None:
            mended = bool(before and after and before.trial.experiment != after.trial.experiment)
            found.append(Change(name, kind, before, after, mended))
    for path in sorted({*one.documents, *other.documents}):
        was = {(m.line, m.column, m.claim): m for m in one.documents.get(path, ())}
        now = {(m.line, m.column, m.claim): m for m in other.documents.get(path, ())}
        for key in sorted({*was, *now}):
            marked, remarked = was.get(key), now.get(key)
            kind = _kind(_state(marked) if marked else None, _state(remarked) if remarked else None)
            if kind is not None:
                found.append(Change(f"{path}:{key[0]}:{key[1]} {key[2]}", kind, marked, remarked))
    return tuple(found)


def _state(marked: Marked) -> State:
    return State.UNAVAILABLE if marked.reason == State.UNAVAILABLE else State(marked.mark)


def _kind(before: State | None, after: State | None) -> Kind | None:
    match before, after:
        case None, _:
            return Kind.NEW
        case _, None:
            return Kind.GONE
        case _ if before is after:
            return None
        case State.UNDECIDED, _:
            return Kind.FOUND
        case _, State.UNDECIDED:
            return Kind.LOST
        case State.UNAVAILABLE, _:
            return Kind.APPEARED
        case _, State.UNAVAILABLE:
            return Kind.DISAPPEARED
        case _:
            return Kind.FLIPPED
