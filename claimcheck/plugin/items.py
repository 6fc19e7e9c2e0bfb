"""The tests that an article and a claim hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from claimcheck import catalogue
from claimcheck.errors import UserError
from claimcheck.history.ranges import state
from claimcheck.history.records import load
from claimcheck.history.records import place as kept
from claimcheck.judgement import judge
from claimcheck.model import Claim, Ruling, State, Verdict
from claimcheck.releases import release
from claimcheck.report import evidence
from claimcheck.report.accounts import Account, accounts, left
from claimcheck.report.article import quoted
from claimcheck.report.inert import name, one_line, shown
from claimcheck.report.text import hints, place
from claimcheck.report.words import HEADINGS
from claimcheck.severity import FailOn, broken

if TYPE_CHECKING:
    from claimcheck.plugin.collecting import Collecting

_Place = tuple[Path, int | None, str]


class NotConfirmed(Exception):  # noqa: N818 -- what a failed test is called in pytest's summary
    """What a test found, in the words of a report."""

    __module__ = "builtins"  # so that pytest names it without a path


class _Item(pytest.Item):
    """A test whose failure is told in words, without a traceback."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, NotConfirmed):
            return excinfo.getrepr(style="value")
        return super().repr_failure(excinfo, style)


class ArticleFile(pytest.File):
    """An article; it was checked by the time that its tests are known."""

    def __init__(self, *, collecting: Collecting, **of_pytest: Any) -> None:
        super().__init__(**of_pytest)
        self._collecting = collecting

    def collect(self) -> Iterator[pytest.Item]:
        """A test for each finding; what was left unchecked is one only if that shall fail."""
        try:
            run = self._collecting.checked(self.path)
        except UserError as error:
            raise self.CollectError(str(error)) from None
        (review,) = run.reviews
        manner = self._collecting.manner_of(review)
        before: Counter[str] = Counter()
        for account in accounts(run, manner):
            title = _once(f"{account.claim.id}@{account.place.line}", before)
            yield FindingItem.from_parent(self, name=title, account=account, language=manner.language)
        if manner.fail_on is FailOn.UNCHECKED:
            document = review.document
            for one in left(review):
                line = document.place(one.start, one.end).line
                words = one_line(quoted(document, one.passage, one.start, one.end), 100)
                yield UncheckedItem.from_parent(
                    self, name=_once(f"unchecked@{line}", before), words=words, line=line
                )


class FindingItem(_Item):
    """Something that an article says, and whether it is so."""

    def __init__(self, *, account: Account, language: str, **of_pytest: Any) -> None:
        super().__init__(**of_pytest)
        self._account = account
        self._language = language

    def runtest(self) -> None:
        """Tell what was found out when the article was collected."""
        account = self._account
        if account.fails:
            raise NotConfirmed(self._words())
        if account.known and account.mark is not Ruling.CONFIRMED:
            pytest.xfail(f"{account.mark.value}, as the baseline knows: {account.words}")
        if account.mark is Ruling.UNDECIDED:
            pytest.skip(f"undecided: {account.reason}")
        if account.mark is not Ruling.CONFIRMED:
            self.add_report_section("call", "claimcheck", self._words())

    def reportinfo(self) -> _Place:
        """Where it is said, and by what title a failure is told."""
        return (
            self.path,
            self._account.place.line - 1,
            f"{self.name} of {self.parent.name if self.parent else ''}",
        )

    def _words(self) -> str:
        """What is said, why it is not so, what would be, how to see it for oneself, and where."""
        account, words = self._account, HEADINGS
        lines = [
            f"{account.mark.value}{hints(account, self._language)}: {account.words}",
            f"    {shown(account.claim.id)}: {account.reason}",
        ]
        if account.correction:
            lines.append(f"    {words['correction'][self._language]}: {account.correction}")
        if not account.claim.of_document:
            lines.append(f"    {words['reproduce'][self._language]}: claimcheck repro {account.claim.id}")
        return "\n".join([*lines, place(account)])


class UncheckedItem(_Item):
    """Something that looks testable and that no claim covers."""

    def __init__(self, *, words: str, line: int, **of_pytest: Any) -> None:
        super().__init__(**of_pytest)
        self._words = words
        self._line = line

    def runtest(self) -> None:
        """Fail: it is only collected where that was asked for."""
        raise NotConfirmed(f"unchecked: {self._words}")

    def reportinfo(self) -> _Place:
        """Where it is said, and by what title a failure is told."""
        return self.path, self._line - 1, f"line {self._line} of {self.parent.name if self.parent else ''}"


class ClaimFile(pytest.File):
    """A file of a project's own claims."""

    def __init__(self, *, collecting: Collecting, **of_pytest: Any) -> None:
        super().__init__(**of_pytest)
        self._collecting = collecting

    def collect(self) -> Iterator[pytest.Item]:
        """The claim."""
        try:
            claim = catalogue.read(self.path, self.path.parents[1])
        except UserError as error:
            raise self.CollectError(str(error)) from None
        yield ClaimItem.from_parent(self, name=claim.id, claim=claim, collecting=self._collecting)


class ClaimItem(_Item):
    """A claim whose experiment has to decide it, and as the record has it."""

    def __init__(self, *, claim: Claim, collecting: Collecting, **of_pytest: Any) -> None:
        super().__init__(**of_pytest)
        self._claim = claim
        self._collecting = collecting

    def runtest(self) -> None:
        """Perform it."""
        try:
            laboratory = self._collecting.laboratory
            (trial,) = laboratory.perform([self._claim])
            verdict = judge(trial)
            record = kept(self._collecting.records, laboratory.environment.torch)
            before = _on_record(self._claim, record)
        except UserError as error:
            pytest.fail(str(error), pytrace=False)
        now, torch = state(verdict), release(laboratory.environment.torch)
        told = f"{verdict.ruling.value}: {self._reason(verdict)}"
        if broken(verdict):
            raise NotConfirmed(told)
        if before is not None and state(before) is not now and State.UNDECIDED not in (now, state(before)):
            was = f"{before.ruling.value}: {self._reason(before)}"
            remedy = "If that is right, write the record anew: claimcheck matrix"
            raise NotConfirmed(
                f"{told}\n    On record of PyTorch {torch} ({name(str(record))}), {was}\n    {remedy}"
            )
        if verdict.ruling is Ruling.UNDECIDED:
            pytest.skip(told)

    def reportinfo(self) -> _Place:
        """Where it is written, and by what title a failure is told."""
        return self.path, None, f"claim {self.name}"

    def _reason(self, verdict: Verdict) -> str:
        return evidence.conclusion(self._claim, verdict, self._collecting.manner.language)


def _on_record(claim: Claim, path: Path) -> Verdict | None:
    """What a record has of a claim, if that was the experiment it still has."""
    verdict = load(path).verdicts.get(claim.id) if path.exists() else None
    return verdict if verdict and verdict.trial.experiment == claim.experiment.fingerprint else None


def _once(title: str, before: Counter[str]) -> str:
    """A name that no other test of the file has, and that pytest does not take for a path of several."""
    safe = shown(title).replace("::", ":")
    before[safe] += 1
    return safe if before[safe] == 1 else f"{safe}.{before[safe]}"
