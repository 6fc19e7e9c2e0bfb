"""Which of two callables costs more, decided so that a busy machine can't decide it.

Two blocks of calls, one of each, are timed in random order, again and again; what counts is the
logarithm of each pair's ratio. Thread processor time, one thread, no garbage collection, a few
calls to warm up before each block. After 10, 20, 40, 70, 100, 150 and 200 pairs the interval that
holds the typical ratio (Hodges and Lehmann's estimate, by the signed-rank statistic, 99.75 % at
each look) is compared with the margin of 3 %: wholly below is "less", wholly above "more",
wholly within "same". Whatever straddles the margin to the end is undecided: no result is better
than one that the next run would turn round.

This file runs alone: a reproduction of a claim carries it along.
"""

from __future__ import annotations

import gc
import math
import random
import time
from typing import Any, Callable, Dict, List, Tuple

MARGIN = math.log(1.03)
LOOKS = (10, 20, 40, 70, 100, 150, 200)
_Z = 3.023
"""Of the normal distribution: 99.75 % lie within so many deviations."""
_BLOCK = 3_000_000
"""Nanoseconds a block lasts at least: far more than reading the clock, and a call's own jitter."""


class UndecidedError(Exception):
    """The cost is too near the margin to tell on which side of it."""


def compare(subject: Callable[[], object], reference: Callable[[], object]) -> Dict[str, Any]:
    """Is the subject's cost "less", the "same" or "more" than the reference's, and the numbers.

    Raises:
        UndecidedError: after all looks it is on neither side of the margin.
    """
    pair = (subject, reference)
    calls = [_calls_a_block(one) for one in pair]
    generator = random.Random(0)  # noqa: S311 -- the order need not be a secret
    faults_before = _page_faults()
    ratios: List[float] = []
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        for look in LOOKS:
            while len(ratios) < look:
                cost = [0.0, 0.0]
                for which in generator.sample((0, 1), 2):
                    cost[which] = _block(pair[which], calls[which])
                ratios.append(math.log(cost[0] / cost[1]))
            low, typical, high = _interval(ratios)
            observed = _side(low, high)
            if observed:
                break
    finally:
        if was_enabled:
            gc.enable()
    numbers = {
        "ratio": round(math.exp(typical), 4),
        "interval": [round(math.exp(low), 4), round(math.exp(high), 4)],
        "confidence": 0.9975,
        "pairs": len(ratios),
        "page_faults_per_call": round((_page_faults() - faults_before) / (sum(calls) * len(ratios)), 2),
    }
    if not observed:
        raise UndecidedError(f"too near the margin of 3 % to tell: {numbers}")
    return {"observed": observed, "evidence": numbers}


def _side(low: float, high: float) -> str:
    if high < -MARGIN:
        return "less"
    if low > MARGIN:
        return "more"
    return "same" if low > -MARGIN and high < MARGIN else ""


def _calls_a_block(call: Callable[[], object]) -> int:
    calls = 1
    while True:
        cost = _block(call, calls)
        if cost * calls >= _BLOCK / 2:
            return math.ceil(_BLOCK / cost)
        calls *= 2


def _block(call: Callable[[], object], calls: int) -> float:
    """Nanoseconds of processor time that one call takes, over a block of them."""
    for _ in range(min(3, calls)):
        call()
    started = time.thread_time_ns()
    for _ in range(calls):
        call()
    return max(1, time.thread_time_ns() - started) / calls


def _interval(values: List[float]) -> Tuple[float, float, float]:
    """Hodges and Lehmann's estimate of the centre, between its bounds."""
    count = len(values)
    means = sorted((values[i] + values[j]) / 2 for i in range(count) for j in range(i, count))
    rank = count * (count + 1) / 4 - _Z * math.sqrt(count * (count + 1) * (2 * count + 1) / 24)
    cut = max(0, int(rank))
    return means[cut], means[len(means) // 2], means[-1 - cut]


def _page_faults() -> int:
    """So far; where many come with each call, it is the memory allocator that is timed."""
    try:
        import resource  # noqa: PLC0415 -- it need not be there
    except ImportError:  # Windows does not tell
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt
