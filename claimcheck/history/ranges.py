"""What held in which release → since when it holds: ranges inferred from points, and nothing assumed.

Between two releases of which one is known to confirm and the other to refute lies the flip; a release
in between that was not run, or could not decide, may be on either side of it, and is named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.model import History, Reason, Ruling, State, Verdict
from claimcheck.releases import KNOWN, minor, order

_KNOWING = frozenset({State.CONFIRMED, State.REFUTED, State.CONDITIONAL, State.UNAVAILABLE})


@dataclass(frozen=True, slots=True)
class Span:
    """Releases in which the same is known of a claim, with nothing else known in between."""

    state: State
    first: str
    last: str
    untold: tuple[str, ...] = ()
    """The releases between it and the span before that may belong to either."""


def state(verdict: Verdict) -> State:
    """What a verdict says of a claim in the release that it was reached in."""
    if verdict.ruling is Ruling.UNDECIDED:
        return State.UNAVAILABLE if verdict.reason is Reason.UNAVAILABLE else State.UNDECIDED
    return State(verdict.ruling.value)


def spans(history: History) -> tuple[Span, ...]:
    """The ranges of a history, oldest first; none if nothing is known."""
    return _spans(tuple(history.states.items()))


@lru_cache(4096)  # a report asks for each finding of a claim
def _spans(states: tuple[tuple[str, State], ...]) -> tuple[Span, ...]:
    found: list[Span] = []
    untold: list[str] = []
    for release, known in _with_gaps(dict(states)):
        if known not in _KNOWING:
            untold.append(release)
            continue
        if found and found[-1].state is known:
            found[-1] = Span(known, found[-1].first, release, found[-1].untold)
        else:
            found.append(Span(known, release, release, tuple(untold) if found else ()))
        untold.clear()
    return tuple(found)


def changes(history: History) -> bool:
    """Does the truth or the availability of the claim change over the releases?"""
    return len(spans(history)) > 1


def simple(found: tuple[Span, ...]) -> bool:
    """Does each state have one range only, so that "since" says it all?"""
    return len({span.state for span in found}) == len(found)


def state_in(history: History, version: str) -> State:
    """What is known of the claim in a release, given as a version or a minor version."""
    if version in history.states:
        return history.states[version]
    same = [release for release in history.states if minor(release) == minor(version)]
    return history.states[same[-1]] if same else State.NOT_RUN


def examined(histories: Mapping[str, History]) -> list[str]:
    """The releases that anything is known of, oldest first."""
    return sorted({release for one in histories.values() for release in one.states}, key=order)


def _with_gaps(states: Mapping[str, State]) -> Iterator[tuple[str, State]]:
    """The releases of a history and those in between that it does not have."""
    if not states:
        return
    had = sorted(states, key=order)
    minors = {minor(release) for release in had}
    between = [
        release
        for release in KNOWN
        if minor(release) not in minors and order(had[0]) < order(release) < order(had[-1])
    ]
    for release in sorted([*had, *between], key=order):
        yield release, states.get(release, State.NOT_RUN)
