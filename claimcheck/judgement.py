"""Trial → Verdict: one rule for every claim, pure and total.

A claim predicts that its treatments behave like the positive control, where the effect is
known to be present; its denial, like the negative control, where it is known to be absent.
Nothing here knows what a claim is about, so no verdict can be tuned.
"""

from __future__ import annotations

import math

from claimcheck.model import (
    Assertion,
    Claim,
    Confidence,
    Finding,
    Hedge,
    Json,
    Observation,
    Reason,
    Role,
    Ruling,
    Stance,
    Trial,
    Verdict,
)

RELATIVE_TOLERANCE = 1e-5
"""Floats that differ by less than this share of the larger agree (single precision)."""
ABSOLUTE_TOLERANCE = 1e-8
"""Floats that differ by less than this agree."""


def agree(one: Json, other: Json) -> bool:
    """Are two observed values the same, floats up to the tolerance?

    ``True`` is not ``1``; a number is the same number whether written ``1`` or ``1.0``; NaN
    agrees with NaN.
    """
    match one, other:
        case (bool(), _) | (_, bool()):
            return one is other
        case (int(), int()):
            return one == other
        case (int() | float(), int() | float()):
            return _near(one, other)
        case (list(), list()):
            return len(one) == len(other) and all(map(agree, one, other))
        case (dict(), dict()):
            return one.keys() == other.keys() and all(agree(value, other[key]) for key, value in one.items())
        case _:
            return one == other


def _near(one: float, other: float) -> bool:
    try:
        close = math.isclose(one, other, rel_tol=RELATIVE_TOLERANCE, abs_tol=ABSOLUTE_TOLERANCE)
        return close or (math.isnan(one) and math.isnan(other))
    except OverflowError:  # a whole number beyond all floats is near none
        return False


def judge(trial: Trial) -> Verdict:
    """What a trial says of its claim."""

    def undecided(reason: Reason, detail: str) -> Verdict:
        return Verdict(trial.claim, Ruling.UNDECIDED, trial, reason, detail)

    for observation in trial.observations:
        if observation.failure is not None:
            return undecided(observation.failure.reason, f"{observation.arm}: {observation.failure.detail}")
    for observation in trial.observations:
        if not all(agree(observation.values[0], value) for value in observation.values):
            return undecided(Reason.UNSTABLE, observation.arm)

    values = {role: [o for o in trial.observations if o.role is role] for role in Role}
    positives, negatives = values[Role.POSITIVE_CONTROL], values[Role.NEGATIVE_CONTROL]
    for positive in positives:
        if _like_any(positive, negatives):
            return undecided(Reason.TOOTHLESS, positive.arm)

    treatments = values[Role.TREATMENT]
    holds = tuple(t.arm for t in treatments if _like_any(t, positives))
    fails = tuple(t.arm for t in treatments if _like_any(t, negatives))
    stray = [t.arm for t in treatments if (t.arm in holds) == (t.arm in fails)]
    if stray:
        return undecided(Reason.LIKE_NO_CONTROL, ", ".join(stray))
    if not fails:
        return Verdict(trial.claim, Ruling.CONFIRMED, trial, holds=holds)
    if not holds:
        return Verdict(trial.claim, Ruling.REFUTED, trial, fails=fails)
    return Verdict(trial.claim, Ruling.CONDITIONAL, trial, holds=holds, fails=fails)


def _like_any(observation: Observation, controls: list[Observation]) -> bool:
    return any(agree(observation.values[0], control.values[0]) for control in controls)


def mark(assertion: Assertion, verdict: Verdict) -> Ruling:
    """What a passage deserves, given what it says and what is so.

    Who denies a refuted claim is right. Where a claim holds under some conditions only, who
    says "usually" is right if the typical case is as they say, who says "may" is right, and
    who says "always" is wrong.
    """
    asserts = assertion.stance is Stance.ASSERTS
    match verdict.ruling, assertion.hedge:
        case Ruling.CONFIRMED, _:
            return Ruling.CONFIRMED if asserts else Ruling.REFUTED
        case Ruling.REFUTED, _:
            return Ruling.REFUTED if asserts else Ruling.CONFIRMED
        case Ruling.CONDITIONAL, Hedge.MAY:
            return Ruling.CONFIRMED
        case Ruling.CONDITIONAL, Hedge.USUALLY if verdict.typical_holds is asserts:
            return Ruling.CONFIRMED
        case Ruling.CONDITIONAL, Hedge.ALWAYS if assertion.confidence is Confidence.CERTAIN:
            return Ruling.REFUTED
        case ruling, _:
            return ruling


def doubtful(finding: Finding) -> bool:
    """Would this accuse a sentence that was read too loosely for that, or is not said plainly?

    A sentence that says more than its claim, such as a condition, may well be right where the
    claim itself is not. To confirm it costs nothing; to accuse it wrongly costs our name.
    """
    return finding.mark is Ruling.REFUTED and (finding.assertion.loose or finding.assertion.doubtful)


def find(assertion: Assertion, claim: Claim, verdict: Verdict) -> Finding:
    """The finding that an assertion and the verdict on its claim make."""
    return Finding(assertion, claim, verdict, mark(assertion, verdict))
