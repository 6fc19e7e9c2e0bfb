"""How much a finding weighs, and when one fails a build: decided once, for every integration."""

from __future__ import annotations

from enum import StrEnum

from claimcheck.model import Confidence, Finding, Reason, Ruling, Run, Verdict


class Severity(StrEnum):
    """How urgently an author should look."""

    ERROR = "error"
    """It is wrong, and says so itself."""
    WARNING = "warning"
    """It holds in some cases only, or is wrong as far as the context was read rightly."""
    NOTE = "note"
    """It could not be decided, or is known, or holds in part as far as the context was read rightly."""
    NONE = "none"
    """It is right."""


class FailOn(StrEnum):
    """What fails a build; each of the first four includes those before it."""

    REFUTED = "refuted"
    CONDITIONAL = "conditional"
    UNDECIDED = "undecided"
    UNCHECKED = "unchecked"
    NEVER = "never"


_FAILING: dict[FailOn, frozenset[Ruling]] = {
    FailOn.NEVER: frozenset(),
    FailOn.REFUTED: frozenset({Ruling.REFUTED}),
    FailOn.CONDITIONAL: frozenset({Ruling.REFUTED, Ruling.CONDITIONAL}),
    FailOn.UNDECIDED: frozenset({Ruling.REFUTED, Ruling.CONDITIONAL, Ruling.UNDECIDED}),
    FailOn.UNCHECKED: frozenset({Ruling.REFUTED, Ruling.CONDITIONAL, Ruling.UNDECIDED}),
}


def severity(finding: Finding) -> Severity:
    """How much a finding weighs: one step less if inferred from the context, little if long known."""
    if finding.known and finding.mark is not Ruling.CONFIRMED:
        return Severity.NOTE
    certain = finding.assertion.confidence is Confidence.CERTAIN
    match finding.mark:
        case Ruling.REFUTED:
            return Severity.ERROR if certain else Severity.WARNING
        case Ruling.CONDITIONAL:
            return Severity.WARNING if certain else Severity.NOTE
        case Ruling.UNDECIDED:
            return Severity.NOTE
        case Ruling.CONFIRMED:
            return Severity.NONE


def fails(finding: Finding, fail_on: FailOn = FailOn.REFUTED) -> bool:
    """Does this finding fail a build? Only what names everything itself, and is news, may."""
    certain = finding.assertion.confidence is Confidence.CERTAIN
    return finding.mark in _FAILING[fail_on] and certain and not finding.known


def failing(run: Run, fail_on: FailOn = FailOn.REFUTED) -> bool:
    """Does anything in a run's documents fail a build?"""
    return any(
        (fail_on is FailOn.UNCHECKED and review.unchecked)
        or any(fails(finding, fail_on) for finding in review.findings)
        for review in run.reviews
    )


def broken(verdict: Verdict) -> bool:
    """Is this undecided because of the claim's experiment, not of the machine or the PyTorch at hand?"""
    if verdict.reason is Reason.UNSTABLE and _too_near(verdict):
        return False
    return verdict.reason not in {None, Reason.UNAVAILABLE, Reason.NEEDS}


def _too_near(verdict: Verdict) -> bool:
    """Was a cost too near the margin to tell, as on a busy machine, rather than an answer now this and now that?"""
    failures = (observation.failure for observation in verdict.trial.observations)
    return any(failure is not None and failure.reason is Reason.UNSTABLE for failure in failures)
