"""Finding → what every format that lists findings says of it; they only arrange it.

Without documents a run is about the catalogue: then it is each verdict, in its claim's file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from claimcheck.model import (
    Claim,
    Confidence,
    Document,
    Finding,
    Kind,
    Place,
    Review,
    Ruling,
    Run,
    Unchecked,
    Verdict,
)
from claimcheck.report import evidence
from claimcheck.report.article import heads, quoted
from claimcheck.report.inert import one_line
from claimcheck.report.manner import Manner
from claimcheck.severity import FailOn, Severity, broken, fails, severity

QUOTE = 100
"""Characters of an article that a line quotes at most."""


@dataclass(frozen=True, slots=True)
class Account:
    """A finding, or a verdict on a claim, in the words of a report: what it is worth, and where."""

    path: str
    """As its author named it: still to be made inert."""
    place: Place
    quote: str
    """The article's words as a reader sees them, on one line."""
    mark: Ruling
    severity: Severity
    fails: bool
    inferred: bool
    known: bool
    """Does the baseline know it?"""
    claim: Claim
    verdict: Verdict
    reason: str
    correction: str
    """Empty if there is nothing to correct."""
    identity: str
    """Of what is said, not where: the same for the same words about the same claim."""
    occurrence: int
    """How often the same was said before in the document."""
    heads: str = ""
    """What the quote says nothing without: the heads of a cell, the question that it answers."""
    said: tuple[Document, Finding] | None = None
    """Where it comes from; None for a verdict on the catalogue."""
    ignored: bool = False
    """Did the document say to ignore it?"""

    @property
    def words(self) -> str:
        """The quote where it stands alone: with what it says nothing without."""
        return f"{self.heads} {self.quote}" if self.heads else self.quote

    @property
    def rule(self) -> str:
        """What is held against it: its claim or, if that was made for the document, the kind of it."""
        return rule(self.claim)


def accounts(run: Run, manner: Manner, *, ignored: bool = False) -> Iterator[Account]:
    """Every finding in the order in which it is read or, without documents, every verdict.

    ``ignored``: after those of each document, also what it says to ignore?
    """
    for review in run.reviews:
        before: Counter[str] = Counter()
        for finding in ordered(review):
            yield _of_document(review.document, finding, manner, before)
        for finding in review.ignored if ignored else ():
            yield _of_document(review.document, finding, manner, before, ignored=True)
    if not run.reviews:
        for verdict in sorted(run.verdicts, key=lambda one: one.claim):
            yield _of_catalogue(run.claims[verdict.claim], verdict, manner)


def told(run: Run, manner: Manner) -> Iterator[Account]:
    """Those that are listed: what is simply right goes without saying."""
    return (one for one in accounts(run, manner) if manner.verbose or one.mark is not Ruling.CONFIRMED)


def ordered(review: Review) -> list[Finding]:
    """The findings of a document in the order in which they are read."""
    return sorted(review.findings, key=lambda f: (f.assertion.start, f.assertion.end, f.claim.id))


def left(review: Review) -> list[Unchecked]:
    """What was left unchecked in a document, in the same order."""
    return sorted(review.unchecked, key=lambda stretch: (stretch.start, stretch.end))


def rule(claim: Claim) -> str:
    """A name for what is held against a text, stable between documents."""
    return claim.id.partition("/")[0] if claim.of_document else claim.id


def _of_document(
    document: Document, finding: Finding, manner: Manner, before: Counter[str], *, ignored: bool = False
) -> Account:
    said = finding.assertion
    words = quoted(document, said.passage, said.start, said.end)
    identity = _identity(rule(finding.claim), words)
    correction = evidence.correction(finding)
    before[identity] += 1
    return Account(
        path=document.path,
        place=document.place(said.start, said.end),
        quote=one_line(words, QUOTE),
        mark=finding.mark,
        severity=severity(finding),
        fails=fails(finding, manner.fail_on) and not ignored,
        inferred=said.confidence is Confidence.INFERRED,
        known=finding.known,
        claim=finding.claim,
        verdict=finding.verdict,
        reason=evidence.reason(finding, manner.language),
        correction=one_line(correction[manner.language]) if correction else "",
        identity=identity,
        occurrence=before[identity] - 1,
        heads=heads(document, said.passage, words) if said.kind is Kind.PROSE else "",
        said=(document, finding),
        ignored=ignored,
    )


def _of_catalogue(claim: Claim, verdict: Verdict, manner: Manner) -> Account:
    unknown = Severity.ERROR if broken(verdict) else Severity.NOTE
    words = one_line(claim.statement[manner.language])
    return Account(
        path=claim.path,
        place=Place(1, 1, 1, 1),
        quote=words,
        mark=verdict.ruling,
        severity=unknown if verdict.ruling is Ruling.UNDECIDED else Severity.NONE,
        fails=broken(verdict) and manner.fail_on is not FailOn.NEVER,
        inferred=False,
        known=False,
        claim=claim,
        verdict=verdict,
        reason=evidence.conclusion(claim, verdict, manner.language),
        correction="",
        identity=_identity(claim.id, ""),
        occurrence=0,
    )


def _identity(name: str, words: str) -> str:
    return sha256(f"{name}\0{words.casefold()}".encode()).hexdigest()[:32]
