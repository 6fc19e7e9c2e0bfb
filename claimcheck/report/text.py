"""Run → lines for a terminal: what is wrong and where, and last what was covered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import click

from claimcheck.model import Claim, Confidence, Review, Ruling, Run, Verdict
from claimcheck.report import evidence
from claimcheck.report.article import quoted
from claimcheck.report.entries import entry
from claimcheck.report.inert import one_line, shown
from claimcheck.report.record import left, ordered
from claimcheck.report.tallies import counts, coverage
from claimcheck.report.words import HEADINGS, MARKS, headings, sentence

COLORS = {
    Ruling.CONFIRMED: "green",
    Ruling.REFUTED: "red",
    Ruling.CONDITIONAL: "yellow",
    Ruling.UNDECIDED: "bright_black",
}
QUOTE = 100
"""Characters of the article that a line quotes at most."""


def render(run: Run, language: str, *, color: bool = False, verbose: bool = False) -> str:
    """A run as text; ``verbose`` also lists what was confirmed and what was left unchecked."""
    lines = _documents(run, language, verbose) if run.reviews else _catalogue(run, language, verbose)
    text = "\n".join(lines) + "\n"
    return text if color else click.unstyle(text)


def card(claim: Claim, verdict: Verdict | None, language: str) -> str:
    """One claim: what it says, what its arms observed last, if they ever ran here, and its sources."""
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
    lines += ["", f"  {words['correction']}: {one_line(claim.correction[language])}"]
    lines += [f"  {words['sources']}: {shown(source)}" for source in claim.sources]
    return "\n".join((*lines, f"  {words['reproduce']}: claimcheck repro {claim.id}")) + "\n"


def _documents(run: Run, language: str, verbose: bool) -> Iterator[str]:
    for review in run.reviews:
        yield from _findings(review, language, verbose)
        if verbose:
            yield from _unchecked(review, language)
        path = shown(review.document.path)
        for notice in review.notices:
            yield f"{path}: {one_line(notice)}"
        if len(run.reviews) > 1:
            yield f"{path}: {_tally([review], language)}"
    yield _tally(run.reviews, language)


def _findings(review: Review, language: str, verbose: bool) -> Iterator[str]:
    document = review.document
    for finding in ordered(review):
        if finding.mark is Ruling.CONFIRMED and not verbose:
            continue
        said = finding.assertion
        place = document.place(said.start, said.end)
        words = quoted(document, said.passage, said.start, said.end, QUOTE)
        hints = [HEADINGS["inferred"][language]] if said.confidence is Confidence.INFERRED else []
        hints += [HEADINGS["known"][language]] if finding.known else []
        hint = f" ({', '.join(hints)})" if hints else ""
        yield (f"{shown(document.path)}:{place.line}:{place.column}: {_mark(finding.mark)}{hint}: {words}")
        yield f"    {finding.claim.id}: {evidence.reason(finding, language)}"
        if correction := evidence.correction(finding):
            yield f"    {HEADINGS['correction'][language]}: {one_line(correction[language])}"


def _unchecked(review: Review, language: str) -> Iterator[str]:
    document = review.document
    for stretch in left(review):
        place = document.place(stretch.start, stretch.end)
        words = quoted(document, stretch.passage, stretch.start, stretch.end, QUOTE)
        yield f"{shown(document.path)}:{place.line}:{place.column}: unchecked: {words}"
        if stretch.untestable:
            yield f"    {stretch.untestable.reason[language]}"


def _catalogue(run: Run, language: str, verbose: bool) -> Iterator[str]:
    for verdict in sorted(run.verdicts, key=lambda verdict: verdict.claim):
        if verdict.ruling is Ruling.CONFIRMED and not verbose:
            continue
        claim = run.claims[verdict.claim]
        yield f"{claim.id}: {_mark(verdict.ruling)}: {one_line(claim.statement[language])}"
        yield f"    {evidence.conclusion(claim, verdict, language)}"
    totals = _totals(counts(verdict.ruling for verdict in run.verdicts), language)
    yield f"{sentence('claim_count', language, count=len(run.verdicts))}: {totals}"


def _tally(reviews: Sequence[Review], language: str) -> str:
    """Counts with coverage: silence is never green."""
    totals = _totals(counts(finding.mark for review in reviews for finding in review.findings), language)
    return f"{totals}; {coverage(reviews, language)}"


def _totals(found: Mapping[Ruling, int], language: str) -> str:
    return ", ".join(f"{found[ruling]} {MARKS[ruling][language]}" for ruling in Ruling)


def _mark(ruling: Ruling) -> str:
    # Lines are also read by programs, so they are marked alike in every language.
    return click.style(ruling.value, fg=COLORS[ruling], bold=ruling is Ruling.REFUTED or None)
