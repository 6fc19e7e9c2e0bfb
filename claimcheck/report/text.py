"""Run → lines for a terminal: what is wrong and where, and last what was covered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import click

from claimcheck.model import Audit, Claim, Document, Notice, Review, Ruling, Run, Verdict
from claimcheck.report import audits, evidence
from claimcheck.report.accounts import QUOTE, Account, left, told
from claimcheck.report.article import heads, quoted
from claimcheck.report.entries import entry
from claimcheck.report.inert import name, one_line, shown
from claimcheck.report.manner import Manner
from claimcheck.report.places import position
from claimcheck.report.tallies import Totals, counted
from claimcheck.report.words import HEADINGS, headings, sentence
from claimcheck.wording import local

COLORS = {
    Ruling.CONFIRMED: "green",
    Ruling.REFUTED: "red",
    Ruling.CONDITIONAL: "yellow",
    Ruling.UNDECIDED: "bright_black",
}


Lines = Callable[[Run, Manner, bool], Iterator[str]]
"""The lines of a run, but for its last; the flag: of one of many parts?"""


class Stream:
    """A run that comes in parts, as lines; the last one counts them all."""

    def __init__(self, manner: Manner, lines: Lines, *, many: bool) -> None:
        self._manner = manner
        self._lines = lines
        self._many = many
        self._last: tuple[Run, Totals] | None = None

    def part(self, run: Run) -> Iterator[str]:
        """What is said of a part."""
        for line in self._lines(run, self._manner, self._many):
            yield f"{line if self._manner.color else click.unstyle(line)}\n"
        found = Totals.of(run.reviews, run.verdicts)
        self._last = run, self._last[1] + found if self._last else found

    def end(self) -> Iterator[str]:
        """The last line."""
        if self._last:
            yield f"{tallied(*self._last, self._manner.language)}\n"


def stream(manner: Manner, *, many: bool) -> Stream:
    """Text, told at length also what was confirmed and what was left unchecked."""
    return Stream(manner, _lines, many=many)


def render(run: Run, manner: Manner) -> Iterator[str]:
    """A run as text."""
    told_ = stream(manner, many=False)
    yield from told_.part(run)
    yield from told_.end()


def card(claim: Claim, verdict: Verdict | None, language: str, audit: Audit | None = None) -> str:
    """One claim: what it says, what its arms observed last, if they ever ran here, its audit, its sources."""
    words = headings(language)
    lines = [claim.id, f"  {one_line(claim.statement[language])}", ""]
    if verdict is None:
        lines.append(f"  {sentence('never_run', language, command=f'claimcheck verify {claim.id}')}")
    else:
        lines.append(f"  {verdict.ruling.value}: {evidence.conclusion(claim, verdict, language)}")
        for row in entry("", claim, verdict, language).arms:
            stands_for = "".join(piece.text for piece in row.stands_for)
            lines.append(
                f"    {row.arm or row.role}: {row.observed}{f'  ({stands_for})' if stands_for else ''}"
            )
    if audit is not None:
        lines += ["", f"  {audits.TITLE[language]}"]
        lines += [f"    {line.proof}: {line.result} ({line.facts})" for line in audits.lines(audit, language)]
    lines += ["", f"  {words['correction']}: {one_line(claim.correction[language])}"]
    lines += [f"  {words['sources']}: {shown(source)}" for source in claim.sources]
    return "\n".join((*lines, f"  {words['reproduce']}: claimcheck repro {claim.id}")) + "\n"


def _lines(run: Run, manner: Manner, many: bool) -> Iterator[str]:
    return _documents(run, manner, many) if run.reviews else _catalogue(run, manner)


def _documents(run: Run, manner: Manner, many: bool) -> Iterator[str]:
    for review in run.reviews:
        alone = replace(run, reviews=(review,))
        for account in told(alone, manner):
            yield from lines(account, manner.language)
        if manner.verbose:
            yield from _unchecked(review, manner.language)
        yield from (noticed(review.document, notice, manner.language) for notice in review.notices)
        if many or len(run.reviews) > 1:
            yield f"{name(review.document.path)}: {tally(alone, manner.language)}"


def lines(account: Account, language: str) -> Iterator[str]:
    """A finding: where it is and what is quoted, why, and what would be right."""
    yield f"{place(account)}: {marked(account.mark)}{hints(account, language)}: {account.words}"
    yield f"    {shown(account.claim.id)}: {account.reason}"
    if account.correction:
        yield f"    {HEADINGS['correction'][language]}: {account.correction}"


def noticed(document: Document, notice: Notice, language: str) -> str:
    """A notice: where it belongs, as far as that is known, and what it says."""
    where = f":{position(document, notice.start)}" if notice.start is not None else ""
    return f"{name(document.path)}{where}: notice: {one_line(local(notice.words, language))}"


def _unchecked(review: Review, language: str) -> Iterator[str]:
    document = review.document
    for stretch in left(review):
        where = position(document, stretch.start)
        words = quoted(document, stretch.passage, stretch.start, stretch.end, QUOTE)
        within = f"{said} " if (said := heads(document, stretch.passage, words)) else ""
        yield f"{name(document.path)}:{where}: unchecked: {within}{words}"
        if stretch.untestable:
            yield f"    {stretch.untestable.reason[language]}"


def _catalogue(run: Run, manner: Manner) -> Iterator[str]:
    for account in told(run, manner):
        yield f"{account.claim.id}: {marked(account.mark)}: {account.quote}"
        yield f"    {account.reason}"


def place(account: Account) -> str:
    """Where what an account is about stands, as editors and terminals follow it."""
    return f"{name(account.path)}:{account.place.line}:{account.place.column}"


def hints(account: Account, language: str) -> str:
    """How it was read, and whether it is news, in brackets; empty if it was read plainly and is."""
    said = {"inferred": account.inferred, "known": account.known}
    words = [HEADINGS[hint][language] for hint, holds in said.items() if holds]
    return f" ({', '.join(words)})" if words else ""


def tally(run: Run, language: str) -> str:
    """The counts of a run, with their coverage: silence is never green."""
    return tallied(run, Totals.of(run.reviews, run.verdicts), language)


def tallied(run: Run, totals: Totals, language: str) -> str:
    """The same of a run of which this is a part."""
    found = counted(totals.marks, language)
    if run.reviews:
        ran = sentence("on_record", language, release=shown(run.on_record)) if run.on_record else ""
        new = sentence("since", language, revision=shown(run.since)) if run.since else ""
        return f"{found}{sentence('semicolon', language)}{totals.coverage(language)}{new}{ran}"
    return sentence("claim_count", language, count=totals.verdicts) + sentence("colon", language) + found


def marked(ruling: Ruling) -> str:
    """A mark in its colour; lines are also read by programs, so they are marked alike in every language."""
    return click.style(ruling.value, fg=COLORS[ruling], bold=ruling is Ruling.REFUTED or None)
