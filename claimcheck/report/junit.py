"""Run → JUnit XML, in the flavour of surefire and pytest: a suite a document, a test case a finding."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from junitparser import Attr, Failure, IntAttr, JUnitXml, Skipped
from junitparser.xunit2 import FlakyFailure, TestCase, TestSuite

from claimcheck.model import Reason, Review, Ruling, Run
from claimcheck.report.accounts import Account, accounts
from claimcheck.report.inert import markup, name, shown
from claimcheck.report.manner import Manner
from claimcheck.report.tallies import coverage
from claimcheck.report.text import noticed
from claimcheck.report.words import HEADINGS


class _Case(TestCase):
    """A test case that says where it stands."""

    file = Attr()
    line = IntAttr()


def render(run: Run, manner: Manner) -> Iterator[str]:
    """The report, a suite at a time; of suites that are done only their text is kept."""
    performed: set[str] = set()
    total = JUnitXml("claimcheck")
    suites = []
    for review in run.reviews:
        suite = _suite(replace(run, reviews=(review,)), name(review.document.path), manner, performed)
        _describe(suite, review, manner)
        suites.append(_added(suite, total))
    if not run.reviews:
        suites.append(_added(_suite(run, "claims", manner, performed), total))
    yield f'<?xml version="1.0" encoding="utf-8"?>\n{_text(total).removesuffix("/>")}>'
    yield from suites
    yield "</testsuites>\n"


def _added(suite: TestSuite, total: JUnitXml) -> str:
    """The text of a suite, counted into the total."""
    for one in ("tests", "failures", "errors", "skipped", "time"):
        setattr(total, one, (getattr(total, one) or 0) + (getattr(suite, one) or 0))
    return _text(suite)


def _text(element: TestSuite | JUnitXml) -> str:
    text: str = element.tostring().decode()
    return markup(text.partition("?>")[2].lstrip() if text.startswith("<?xml") else text)


def _suite(run: Run, title: str, manner: Manner, performed: set[str]) -> TestSuite:
    suite = TestSuite(title)
    suite.add_property("torch", shown(run.environment.torch))
    suite.add_testcases(
        [_case(account, manner, performed) for account in accounts(run, manner, ignored=True)]
    )
    suite.update_statistics()
    return suite


def _describe(suite: TestSuite, review: Review, manner: Manner) -> None:
    suite.add_property("coverage", coverage([review], manner.language))
    suite.add_property("unchecked", str(len(review.unchecked)))
    for notice in review.notices:
        suite.add_property("notice", noticed(review.document, notice, manner.language))


def _case(account: Account, manner: Manner, performed: set[str]) -> _Case:
    trial = account.verdict.trial
    again = trial.experiment in performed  # what was performed once took its time once
    performed.add(trial.experiment)
    nth = f" ({account.occurrence + 1})" if account.occurrence else ""
    path = name(account.path)
    case = _Case(f"{shown(account.rule)}: {account.words}{nth}", path, 0.0 if again else trial.seconds)
    case.file, case.line = path, account.place.line
    why = f"{account.mark.value}: {account.reason}"
    if account.ignored:
        case.result = Skipped(why, "ignored")
    elif account.fails:
        failure = Failure(why, account.mark.value)
        failure.text = _details(account, manner)
        case.result = failure
    elif account.verdict.reason is Reason.UNSTABLE:
        case.add_interim_result(FlakyFailure(why, Reason.UNSTABLE.value))
    elif account.mark is Ruling.UNDECIDED:
        case.result = Skipped(why, account.verdict.reason.value if account.verdict.reason else None)
    elif account.mark is not Ruling.CONFIRMED:
        case.system_out = f"{why}\n{_details(account, manner)}"
    return case


def _details(account: Account, manner: Manner) -> str:
    """Where it stands, what it says, what would be right, and how to see for oneself."""
    lines = [f"{name(account.path)}:{account.place.line}:{account.place.column}: {account.words}"]
    if account.correction:
        lines.append(f"{HEADINGS['correction'][manner.language]}: {account.correction}")
    if not account.claim.of_document:
        lines.append(f"{HEADINGS['reproduce'][manner.language]}: claimcheck repro {account.claim.id}")
    return "\n".join(lines)
