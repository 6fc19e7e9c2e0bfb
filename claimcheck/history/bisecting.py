"""The release in which a claim's truth flips, found with the fewest runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.model import State

_UNKNOWN = (State.UNDECIDED, State.NOT_RUN)


@dataclass(frozen=True, slots=True)
class Flip:
    """Between which releases a claim's state changes."""

    before: str
    was: State
    after: str
    became: State
    untold: tuple[str, ...] = ()
    """Releases in between that could not tell."""


def flip(
    releases: Sequence[str], state: Callable[[str], State], known: Mapping[str, State] | None = None
) -> Flip | None:
    """The flip between the first and the last of releases, oldest first; None if they agree.

    ``state`` examines a release, which is dear; those that are ``known`` are not examined. If the
    state changes more than once, one of the changes is found. A release that can't tell is passed
    over for its neighbour.

    Raises:
        ValueError: there are no two releases of which something can be known.
    """
    asked = {release: told for release, told in (known or {}).items() if told not in _UNKNOWN}

    def ask(index: int) -> State:
        release = releases[index]
        if release not in asked:
            asked[release] = state(release)
        return asked[release]

    telling = (i for i in range(len(releases)) if ask(i) not in _UNKNOWN)
    low = next(telling, len(releases))
    high = next((i for i in reversed(range(low, len(releases))) if ask(i) not in _UNKNOWN), low)
    if low == high:
        raise ValueError(releases)
    if ask(low) is ask(high):
        return None
    while True:
        between = sorted(range(low + 1, high), key=lambda i: abs(2 * i - low - high))
        middle = next((i for i in between if ask(i) not in _UNKNOWN), None)
        if middle is None:
            return Flip(
                releases[low],
                ask(low),
                releases[high],
                ask(high),
                tuple(releases[i] for i in range(low + 1, high)),
            )
        low, high = (middle, high) if ask(middle) is ask(low) else (low, middle)
