"""Verdict and finding → what was observed, and the reason in a sentence. All formats say the same."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.judgement import agree
from claimcheck.model import Bilingual, Claim, Finding, Json, Observation, Role, Ruling, Stance, Verdict
from claimcheck.report import since
from claimcheck.report.inert import one_line
from claimcheck.report.words import OUTCOMES, REASONS, ROLES, sentence

_DENIED = {Ruling.CONFIRMED: "rightly_denied", Ruling.REFUTED: "wrongly_denied"}


@dataclass(frozen=True, slots=True)
class ArmEvidence:
    """What one arm stands for and what it observed."""

    arm: str
    role: Role
    stands_for: str
    """The first line of its docstring, or the condition it tries; empty if neither is given."""
    values: tuple[Json, ...]
    """One a repetition; empty if the arm failed."""
    numbers: Json
    """Behind the value, for a reader."""
    failure: str
    """The machine reason, or nothing."""
    detail: str
    agrees_with: tuple[str, ...]
    """Of a treatment: the controls that observed the same."""


def arms(claim: Claim, verdict: Verdict, language: str) -> tuple[ArmEvidence, ...]:
    """What each arm of the trial observed, in the order of the experiment."""
    summaries = {arm.name: arm.summary for arm in claim.experiment.arms}
    observations = verdict.trial.observations
    return tuple(
        ArmEvidence(
            arm=seen.arm,
            role=seen.role,
            stands_for=condition(claim, seen.arm, language) or summaries.get(seen.arm, ""),
            values=seen.values,
            numbers=seen.evidence,
            failure=seen.failure.reason.value if seen.failure else "",
            detail=seen.failure.detail if seen.failure else "",
            agrees_with=_agreeing(seen, observations),
        )
        for seen in observations
    )


def condition(claim: Claim, arm: str, language: str) -> str:
    """What a treatment stands for, as it would follow "when …"; empty if the claim does not say."""
    return claim.conditions.get(arm, {}).get(language, "")


def conclusion(claim: Claim, verdict: Verdict, language: str) -> str:
    """Why the verdict is what it is, as a sentence."""
    if claim.of_document and (said := OUTCOMES.get((claim.id.partition("/")[0], verdict.ruling))):
        return said[language]
    match verdict.ruling:
        case Ruling.CONFIRMED:
            return _alike(verdict, verdict.holds, Role.POSITIVE_CONTROL, language)
        case Ruling.REFUTED:
            return _alike(verdict, verdict.fails, Role.NEGATIVE_CONTROL, language)
        case Ruling.CONDITIONAL:
            name, exceptions = (
                ("holds_except", verdict.fails) if verdict.typical_holds else ("fails_except", verdict.holds)
            )
            conditions = (condition(claim, arm, language) or f"`{arm}`" for arm in exceptions)
            return sentence(name, language, conditions=sentence("or_when", language).join(conditions))
        case Ruling.UNDECIDED:
            because = REASONS[verdict.reason][language] if verdict.reason else ""
            return _join((because, one_line(verdict.detail, 200)), language)


def reason(finding: Finding, language: str) -> str:
    """Why a finding is marked as it is: what the article says, the conclusion on its claim, and since when."""
    parts: list[str] = []
    if finding.assertion.stance is Stance.DENIES:
        parts.append(_DENIED.get(finding.mark, "denied"))
    if finding.mark is not finding.verdict.ruling is Ruling.CONDITIONAL:
        parts.append(finding.assertion.hedge)
    said = [sentence(part, language) for part in parts]
    concluded = conclusion(finding.claim, finding.verdict, language)
    return _join((*said, concluded, since.of_finding(finding, language)), language)


def correction(finding: Finding) -> Bilingual | None:
    """What the passage should have said, where it was not simply right."""
    wrong = finding.mark in {Ruling.REFUTED, Ruling.CONDITIONAL}
    return finding.claim.correction if wrong and finding.claim.correction else None


def value(values: tuple[Json, ...], width: int = 160) -> str:
    """Observed values as Python would print them, once if all repetitions agree."""
    distinct = dict.fromkeys(repr(value) for value in values)
    return one_line(" / ".join(distinct), width)


def _agreeing(seen: Observation, observations: tuple[Observation, ...]) -> tuple[str, ...]:
    if seen.role is not Role.TREATMENT or not seen.values:
        return ()
    return tuple(
        other.arm
        for other in observations
        if other.role is not Role.TREATMENT and other.values and agree(seen.values[0], other.values[0])
    )


def _alike(verdict: Verdict, treatments: tuple[str, ...], control: Role, language: str) -> str:
    role = ROLES[control][language]
    if len(treatments) > 1:
        return sentence("all_like", language, count=len(treatments), control=role)
    values = next((seen.values for seen in verdict.trial.observations if seen.arm in treatments), ())
    return sentence("like", language, control=role, value=value(values, 80))


def _join(sentences: tuple[str, ...], language: str) -> str:
    return ("" if language == "zh" else " ").join(filter(None, sentences))
