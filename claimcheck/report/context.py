"""Run → everything a page shows, as plain data: templates arrange it and decide nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePath

from claimcheck.model import (
    Claim,
    Confidence,
    Finding,
    PassageKind,
    Review,
    Ruling,
    Run,
    Stance,
    Unchecked,
    Verdict,
)
from claimcheck.report import evidence
from claimcheck.report.article import Group, Piece, layout, pieces
from claimcheck.report.entries import Entry, Topic, entry
from claimcheck.report.inert import one_line, shown
from claimcheck.report.record import left, ordered
from claimcheck.report.tallies import Tally, accuracy, coverage, marks, tallies
from claimcheck.report.words import ICONS, MARKS, headings, sentence


HEAVY = 2000
"""A page with more findings than this shows reasons and evidence once a claim, not once a document."""


@dataclass(frozen=True, slots=True)
class Note:
    """A finding as it stands beside the text."""

    number: int
    mark: Ruling
    word: str
    icon: str
    denies: bool
    inferred: bool
    place: str
    reason: tuple[Piece, ...]
    correction: tuple[Piece, ...]
    entry: Entry
    full: bool
    """Does it show reason and evidence? Else it refers to where they are."""
    same_as: int
    """Number of the document's first finding that says the same; 0 if that is none or itself."""


@dataclass(frozen=True, slots=True)
class Fix:
    """Something a document gets wrong, with every place where it does."""

    note: Note
    places: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Left:
    """A statement that was left unchecked, and why, if that is known."""

    place: str
    text: str
    reason: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """A document with what was found in it."""

    anchor: str
    title: str
    path: str
    language: str
    tallies: tuple[Tally, ...]
    accuracy: str
    coverage: str
    groups: tuple[Group, ...]
    notes: Mapping[int, Note]
    fixes: tuple[Fix, ...]
    unchecked: tuple[Left, ...]
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A whole report."""

    language: str
    title: str
    versions: str
    tallies: tuple[Tally, ...]
    unchecked: int
    accuracy: str
    coverage: str
    environment: tuple[tuple[str, str], ...]
    articles: tuple[Article, ...]
    topics: tuple[Topic, ...]
    words: Mapping[str, str]


def page(run: Run, language: str) -> Page:
    """The context of a run's page."""
    entries: dict[tuple[str, str], Entry] = {}
    for claim, verdict in _judged(run):
        # A claim about a document's code has as many experiments as there are such documents.
        key = claim.id, verdict.trial.experiment
        if key not in entries:
            entries[key] = entry(f"c{len(entries) + 1}", claim, verdict, language)

    found = marks(run)
    heavy = len(found) > HEAVY
    articles: list[Article] = []
    for review in run.reviews:
        first = 1 + sum(len(article.notes) for article in articles)
        articles.append(_article(review, f"d{len(articles) + 1}", first, entries, language, heavy=heavy))

    return Page(
        language=language,
        title=_title(run, articles, language),
        versions=f"PyTorch {shown(run.environment.torch)} · Python {shown(run.environment.python)}",
        tallies=tallies(found, language),
        unchecked=sum(len(article.unchecked) for article in articles),
        accuracy=accuracy(found, language) if articles else "",
        coverage=coverage(run.reviews, language) if articles else "",
        environment=_environment(run, language),
        articles=tuple(articles),
        topics=tuple(
            Topic(name, tuple(members))
            for name, members in groupby(entries.values(), lambda one: one.id.partition("/")[0])
        ),
        words=headings(language),
    )


def _judged(run: Run) -> list[tuple[Claim, Verdict]]:
    """Every claim of the page with its verdict, in the order of the claims."""
    judged = [(finding.claim, finding.verdict) for review in run.reviews for finding in review.findings]
    if not run.reviews:
        judged = [(run.claims[verdict.claim], verdict) for verdict in run.verdicts]
    return sorted(judged, key=lambda pair: pair[0].id)


def _article(
    review: Review,
    anchor: str,
    first: int,
    entries: Mapping[tuple[str, str], Entry],
    language: str,
    *,
    heavy: bool,
) -> Article:
    document = review.document
    numbered = dict(enumerate(ordered(review), first))
    notes = {note.number: note for note in _notes(review, numbered, entries, language, heavy=heavy)}
    found = [finding.mark for finding in review.findings]
    return Article(
        anchor=anchor,
        title=_heading(review),
        path=shown(document.path),
        language=document.language,
        tallies=tallies(found, language),
        accuracy=accuracy(found, language),
        coverage=coverage([review], language),
        groups=layout(review, numbered),
        notes=notes,
        fixes=tuple(_fixes(notes.values())),
        unchecked=tuple(_left(review, stretch, language) for stretch in left(review)),
        notices=tuple(map(shown, review.notices)),
    )


def _notes(
    review: Review,
    numbered: Mapping[int, Finding],
    entries: Mapping[tuple[str, str], Entry],
    language: str,
    *,
    heavy: bool,
) -> Iterator[Note]:
    leaders: dict[tuple[str, Ruling, Stance], int] = {}
    for number, finding in numbered.items():
        said = finding.assertion
        about = entries[finding.claim.id, finding.verdict.trial.experiment]
        correction = evidence.correction(finding)
        first = leaders.setdefault((about.anchor, finding.mark, said.stance), number)
        yield Note(
            number=number,
            mark=finding.mark,
            word=MARKS[finding.mark][language],
            icon=ICONS[finding.mark],
            denies=said.stance is Stance.DENIES,
            inferred=said.confidence is Confidence.INFERRED,
            place=_place(review, said.start, said.end),
            reason=pieces(evidence.reason(finding, language)),
            correction=pieces(correction[language]) if correction else (),
            entry=about,
            full=first == number and not heavy,
            same_as=0 if first == number or heavy else first,
        )


def _fixes(notes: Iterable[Note]) -> Iterator[Fix]:
    """What is wrong, refuted before conditional, each claim once."""
    places: dict[tuple[str, Ruling, bool], list[tuple[int, str]]] = {}
    leaders: dict[tuple[str, Ruling, bool], Note] = {}
    for note in notes:
        if note.mark in {Ruling.REFUTED, Ruling.CONDITIONAL}:
            key = note.entry.anchor, note.mark, note.denies
            leaders.setdefault(key, note)
            places.setdefault(key, []).append((note.number, note.place))
    for key in sorted(leaders, key=lambda key: key[1] is Ruling.CONDITIONAL):
        yield Fix(leaders[key], tuple(places[key]))


def _left(review: Review, stretch: Unchecked, language: str) -> Left:
    return Left(
        place=_place(review, stretch.start, stretch.end),
        text=one_line(review.document.text[stretch.start : stretch.end]),
        reason=pieces(stretch.untestable.reason[language]) if stretch.untestable else (),
    )


def _environment(run: Run, language: str) -> tuple[tuple[str, str], ...]:
    words = headings(language)
    here = run.environment
    return (
        ("PyTorch", shown(here.torch)),
        ("Python", shown(here.python)),
        (words["platform"], shown(here.platform)),
        (words["device"], shown(here.device)),
        (words["interpreter"], shown(here.executable)),
        (words["protection"], shown(run.protection) or sentence("cached", language)),
        (words["made_by"], f"claimcheck {shown(run.version)}"),
    )


def _title(run: Run, articles: Sequence[Article], language: str) -> str:
    if not articles:
        return sentence("claims", language, count=len(run.verdicts))
    if len(articles) == 1:
        return sentence("report_of", language, title=articles[0].title)
    return sentence("report_of", language, title=sentence("articles", language, count=len(articles)))


def _heading(review: Review) -> str:
    passages = review.document.passages
    title = next((passage.text for passage in passages if passage.kind is PassageKind.HEADING), "")
    return one_line(title, 120) or shown(PurePath(review.document.path).name)


def _place(review: Review, start: int, end: int) -> str:
    place = review.document.place(start, end)
    return f"{place.line}:{place.column}"
