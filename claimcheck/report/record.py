"""Run → one JSON object, as ``schema.json`` beside this module describes it.

Other tools rely on it: keys are added, never renamed or removed, within a schema version.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from claimcheck.model import Document, Environment, Finding, Review, Run, Unchecked, Verdict
from claimcheck.report import evidence
from claimcheck.report.inert import escaped
from claimcheck.report.tallies import counts, marks

SCHEMA_VERSION = 1


def render(run: Run, language: str) -> str:
    """The record of a run; ``language`` is that of the reasons, all else is language-independent."""
    return escaped(json.dumps(record(run, language), ensure_ascii=False, indent=1)) + "\n"


def record(run: Run, language: str) -> dict[str, Any]:
    """The record as data."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "claimcheck", "version": run.version},
        "language": language,
        "environment": _environment(run.environment) | {"protection": run.protection},
        "documents": [_document(review, language) for review in run.reviews],
        "verdicts": [_verdict(verdict) for verdict in sorted(run.verdicts, key=lambda v: v.claim)],
        "summary": {
            **counts(marks(run)),
            "unchecked": sum(len(review.unchecked) for review in run.reviews),
            "ignored": sum(len(review.ignored) for review in run.reviews),
            "known": sum(finding.known for review in run.reviews for finding in review.findings),
        },
    }


def ordered(review: Review) -> list[Finding]:
    """The findings of a document in the order in which they are read."""
    return sorted(review.findings, key=lambda f: (f.assertion.start, f.assertion.end, f.claim.id))


def left(review: Review) -> list[Unchecked]:
    """What was left unchecked in a document, in the same order."""
    return sorted(review.unchecked, key=lambda stretch: (stretch.start, stretch.end))


def _environment(environment: Environment) -> dict[str, Any]:
    return {
        "python": environment.python,
        "torch": environment.torch,
        "platform": environment.platform,
        "device": environment.device,
        "executable": environment.executable,
        "fingerprint": environment.fingerprint,
    }


def _document(review: Review, language: str) -> dict[str, Any]:
    document = review.document
    return {
        "path": document.path,
        "language": document.language,
        "format": document.format,
        "findings": [_finding(document, finding, language) for finding in ordered(review)],
        "unchecked": [_unchecked(document, stretch) for stretch in left(review)],
        "ignored": [_finding(document, finding, language) for finding in review.ignored],
        "coverage": asdict(review.coverage),
        "notices": list(review.notices),
    }


def _unchecked(document: Document, stretch: Unchecked) -> dict[str, Any]:
    known = stretch.untestable
    return {
        **asdict(document.place(stretch.start, stretch.end)),
        "text": document.text[stretch.start : stretch.end],
        "untestable": {"id": known.id, "reason": dict(known.reason)} if known else None,
    }


def _finding(document: Document, finding: Finding, language: str) -> dict[str, Any]:
    said, claim = finding.assertion, finding.claim
    correction = evidence.correction(finding)
    return {
        **asdict(document.place(said.start, said.end)),
        "text": document.text[said.start : said.end],
        "kind": said.kind.value,
        "claim": claim.id,
        "statement": dict(claim.statement),
        "stance": said.stance.value,
        "confidence": said.confidence.value,
        "hedge": said.hedge.value,
        "rests_on": list(said.rests_on),
        "mark": finding.mark.value,
        "known": finding.known,
        "reason": evidence.reason(finding, language),
        "evidence": {
            "arms": [
                {
                    "arm": arm.arm,
                    "role": arm.role.value,
                    "stands_for": arm.stands_for,
                    "observed": list(arm.values),
                    "agrees_with": list(arm.agrees_with),
                    "evidence": arm.numbers,
                    "failure": arm.failure or None,
                    "detail": arm.detail,
                }
                for arm in evidence.arms(claim, finding.verdict, language)
            ]
        },
        "correction": dict(correction) if correction else None,
    }


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "claim": verdict.claim,
        "ruling": verdict.ruling.value,
        "reason": verdict.reason.value if verdict.reason else None,
        "detail": verdict.detail,
        "holds": list(verdict.holds),
        "fails": list(verdict.fails),
        "arms": {
            seen.arm: {
                "role": seen.role.value,
                "observed": list(seen.values),
                "evidence": seen.evidence,
                "failure": seen.failure.reason.value if seen.failure else None,
                "detail": seen.failure.detail if seen.failure else "",
            }
            for seen in verdict.trial.observations
        },
        "experiment": verdict.trial.experiment,
        "seconds": verdict.trial.seconds,
    }
