"""Run → one JSON object, as ``schema.json`` beside this module describes it.

Other tools rely on it: keys are added, never renamed or removed, within a schema version.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from claimcheck.model import (
    Claim,
    Document,
    Environment,
    Finding,
    History,
    Notice,
    Review,
    Run,
    Unchecked,
    Verdict,
)
from claimcheck.report import evidence
from claimcheck.report.accounts import left, ordered
from claimcheck.report.inert import escaped
from claimcheck.report.manner import Manner
from claimcheck.report.tallies import Totals
from claimcheck.severity import severity

SCHEMA_VERSION = 1


class Stream:
    """The record of a run that comes in parts, a line for each finding, so that nothing is held whole.

    The language is that of the reasons, all else is language-independent.
    """

    def __init__(self, manner: Manner) -> None:
        self._language = manner.language
        self._numbers: dict[str, int] = {}
        self._verdicts: list[dict[str, Any]] = []
        self._totals: Totals | None = None

    def part(self, run: Run) -> Iterator[str]:
        """Its documents; before those of the first part, who says this."""
        if self._totals is None:
            yield "{\n"
            for name, value in head(run, self._language).items():
                yield f"{_key(name)}{line(value)},\n"
            yield f"{_key('documents')}["
        for verdict in _sorted(run):
            if verdict.trial.experiment not in self._numbers:
                self._numbers[verdict.trial.experiment] = len(self._numbers)
                self._verdicts.append(_told(run, verdict, self._language))
        for number, review in enumerate(run.reviews):
            first = not number and not (self._totals and self._totals.documents)
            yield from _document(review, self._numbers, self._language, first=first)
        found = Totals.of(run.reviews, run.verdicts)
        self._totals = self._totals + found if self._totals else found

    def end(self) -> Iterator[str]:
        """The verdicts, and how much there is of each mark."""
        if self._totals is None:
            return
        yield f"],\n{_key('verdicts')}["
        for number, verdict in enumerate(self._verdicts):
            yield f"{_next(number)}{line(verdict)}"
        yield f"],\n{_key('summary')}{line(summary(self._totals))}\n}}\n"


def stream(manner: Manner, *, many: bool) -> Stream:  # noqa: ARG001 -- as all formats have it
    """The record, part by part."""
    return Stream(manner)


def render(run: Run, manner: Manner) -> Iterator[str]:
    """The record of a run."""
    record = Stream(manner)
    yield from record.part(run)
    yield from record.end()


def line(value: Any) -> str:
    """A value as JSON on one line that can be printed anywhere."""
    return escaped(json.dumps(value, ensure_ascii=False))


def head(run: Run, language: str) -> dict[str, Any]:
    """Who says this, about which PyTorch."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "claimcheck", "version": run.version},
        "language": language,
        "environment": _environment(run.environment)
        | {"protection": run.protection, "on_record": run.on_record},
        "since": run.since,
        "shard": run.shard,
    }


def summary(totals: Totals) -> dict[str, int]:
    """How much there is of each mark, and how much was left."""
    return {
        **{ruling.value: count for ruling, count in totals.marks.items()},
        "unchecked": totals.unchecked,
        "ignored": totals.ignored,
        "known": totals.known,
    }


def about(review: Review) -> dict[str, Any]:
    """A document without its findings."""
    document = review.document
    return {
        "path": document.path,
        "language": document.language,
        "format": document.format,
        "coverage": asdict(review.coverage),
        "notices": [_notice(document, notice) for notice in review.notices],
        "noticed": [_noticed(document, notice) for notice in review.notices],
    }


def _notice(document: Document, notice: Notice) -> str:
    # As it was before notices had places.
    where = "" if notice.start is None else f"line {document.place(notice.start, notice.start).line}: "
    return f"{where}{notice.words}"


def _noticed(document: Document, notice: Notice) -> dict[str, Any]:
    here = None if notice.start is None else document.place(notice.start, notice.start)
    return {"line": here and here.line, "column": here and here.column, "text": notice.words}


def _environment(environment: Environment) -> dict[str, Any]:
    return {
        "python": environment.python,
        "torch": environment.torch,
        "platform": environment.platform,
        "device": environment.device,
        "executable": environment.executable,
        "fingerprint": environment.fingerprint,
    }


def _document(review: Review, numbers: Mapping[str, int], language: str, *, first: bool) -> Iterator[str]:
    opening = line(about(review)).removesuffix("}")
    yield f"{'' if first else ','}\n{opening},\n{_key('findings')}["
    for number, finding in enumerate(findings(review.document, ordered(review), numbers, language)):
        yield f"{_next(number)}{line(finding)}"
    yield f"],\n{_key('unchecked')}["
    for number, stretch in enumerate(left(review)):
        yield f"{_next(number)}{line(unchecked(review.document, stretch))}"
    yield f"],\n{_key('ignored')}["
    for number, finding in enumerate(findings(review.document, review.ignored, numbers, language)):
        yield f"{_next(number)}{line(finding)}"
    yield "]}"


def _key(name: str) -> str:
    return f'"{name}": '


def _next(number: int) -> str:
    return ",\n" if number else "\n"


def unchecked(document: Document, stretch: Unchecked) -> dict[str, Any]:
    """A stretch that was left."""
    known = stretch.untestable
    return {
        **asdict(document.place(stretch.start, stretch.end)),
        "text": document.text[stretch.start : stretch.end],
        "untestable": {"id": known.id, "reason": dict(known.reason)} if known else None,
    }


def findings(
    document: Document, found: Iterable[Finding], numbers: Mapping[str, int], language: str
) -> Iterator[dict[str, Any]]:
    """The findings of a document; what an experiment observed stands with the first that rests on it.

    ``numbers``: of the verdicts, by the experiment that they rest on.
    """
    first: dict[str, int] = {}
    for number, finding in enumerate(found):
        experiment = finding.verdict.trial.experiment
        same_as = first.setdefault(experiment, number)
        yield _finding(
            document,
            finding,
            language,
            verdict=numbers.get(experiment),
            same_as=None if same_as == number else same_as,
        )


def verdicts(run: Run, language: str) -> list[dict[str, Any]]:
    """The verdicts on claims of the catalogue; findings refer to them by number."""
    return [_told(run, verdict, language) for verdict in _sorted(run)]


def numbered(run: Run) -> dict[str, int]:
    """The numbers of a run's verdicts, by the experiment that each rests on."""
    return {verdict.trial.experiment: number for number, verdict in enumerate(_sorted(run))}


def _told(run: Run, verdict: Verdict, language: str) -> dict[str, Any]:
    return _verdict(run.claims[verdict.claim], verdict, run.histories.get(verdict.claim), language)


def _sorted(run: Run) -> list[Verdict]:
    return sorted(run.verdicts, key=lambda verdict: verdict.claim)


def _finding(
    document: Document, finding: Finding, language: str, *, verdict: int | None, same_as: int | None
) -> dict[str, Any]:
    said, claim = finding.assertion, finding.claim
    correction = evidence.correction(finding)
    arms = evidence.arms(claim, finding.verdict, language) if same_as is None else ()
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
        "severity": severity(finding).value,
        "reason": evidence.reason(finding, language),
        "verdict": verdict,
        "evidence": {
            "arms": [_arm(arm) for arm in arms],
            "same_as": same_as,
            "experiment": finding.verdict.trial.experiment,
            "seconds": finding.verdict.trial.seconds,
        },
        "written_for": finding.written_for,
        "correction": dict(correction) if correction else None,
    }


def _arm(arm: evidence.ArmEvidence) -> dict[str, Any]:
    return {
        "arm": arm.arm,
        "role": arm.role.value,
        "stands_for": arm.stands_for,
        "observed": list(arm.values),
        "agrees_with": list(arm.agrees_with),
        "evidence": arm.numbers,
        "failure": arm.failure or None,
        "detail": arm.detail,
    }


def _verdict(claim: Claim, verdict: Verdict, history: History | None, language: str) -> dict[str, Any]:
    arms = evidence.arms(claim, verdict, language)
    return {
        "claim": verdict.claim,
        "ruling": verdict.ruling.value,
        "reason": verdict.reason.value if verdict.reason else None,
        "detail": verdict.detail,
        "holds": list(verdict.holds),
        "fails": list(verdict.fails),
        "arms": {arm.arm: _arm(arm) for arm in arms},
        "experiment": verdict.trial.experiment,
        "seconds": verdict.trial.seconds,
        "history": dict(history.states) if history else None,
    }
