"""What arms measured → where it lies on a scale that all arms of an experiment share."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.model import Json
from claimcheck.report.evidence import ArmEvidence

SAME = 1.03
"""Costs whose ratio is nearer to 1 than this are the same: the margin of `claimcheck.probe.measure`."""


@dataclass(frozen=True, slots=True)
class Range:
    """An interval on a scale, all in percent of its width."""

    low: float
    point: float
    high: float
    band: tuple[float, float]
    """What counts as the same: its begin and its width."""
    words: str


@dataclass(frozen=True, slots=True)
class _Measured:
    """The same in the terms of the scale, before it is known how wide that is."""

    low: float
    point: float
    high: float
    band: tuple[float, float]
    words: str


def ranges(arms: Sequence[ArmEvidence]) -> dict[str, Range]:
    """Where each arm lies, if all that measured anything measured the same kind of thing."""
    measured = {arm.arm: found for arm in arms if (found := _ratio(arm.numbers) or _share(arm.numbers))}
    edges = [edge for one in measured.values() for edge in (one.low, one.high, *one.band)]
    if not edges:
        return {}
    margin = (max(edges) - min(edges)) * 0.06 or 1.0
    first, width = min(edges) - margin, max(edges) - min(edges) + 2 * margin

    def at(value: float) -> float:
        return round(100 * (value - first) / width, 2)

    return {
        arm: Range(
            at(one.low),
            at(one.point),
            at(one.high),
            (at(one.band[0]), round(at(one.band[1]) - at(one.band[0]), 2)),
            one.words,
        )
        for arm, one in measured.items()
    }


def _ratio(numbers: Json) -> _Measured | None:
    """A ratio of two costs with its interval: twice lies as far from once as half does."""
    match numbers:
        case {
            "ratio": float() | int() as point,
            "interval": [float() | int() as low, float() | int() as high],
        }:
            if not 0 < low <= point <= high < math.inf:
                return None
            band = (-math.log(SAME), math.log(SAME))
            words = f"×{point:.3g} ({low:.3g} – {high:.3g})"
            return _Measured(math.log(low), math.log(point), math.log(high), band, words)
    return None


def _share(numbers: Json) -> _Measured | None:
    """A share of many draws, and the probability that it is compared with."""
    match numbers:
        case {"share": float() as share, "p": float() as p, "margin": float() as margin}:
            if not (0 <= share <= 1 and 0 <= p <= 1 and 0 <= margin <= 1):
                return None
            words = f"{share:.4g}; {p:.4g} ± {margin:.2g}"
            return _Measured(share, share, share, (p - margin, p + margin), words)
    return None
