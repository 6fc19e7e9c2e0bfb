"""Run → everything a page shows, as plain data: templates arrange it and decide nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import PurePath

from claimcheck.model import (
    Claim,
    Document,
    Notice,
    PassageKind,
    Review,
    Run,
    Unchecked,
    Verdict,
)
from claimcheck.report.accounts import left, ordered
from claimcheck.report.article import Group, Piece, condensed, heads, layout, pieces, quoted
from claimcheck.report.entries import Entry, Topic, entry
from claimcheck.report.inert import one_line, shown
from claimcheck.report.notes import HEAVY, Fix, Note, fixes, notes
from claimcheck.report.overview import Mistake, repeated
from claimcheck.report.places import position
from claimcheck.report.tallies import Tally, accuracy, coverage, marks, right, tallies
from claimcheck.report.words import headings, sentence
from claimcheck.wording import local


@dataclass(frozen=True, slots=True)
class Left:
    """A statement that was left unchecked, and why, if that is known."""

    place: str
    heads: str
    """What the text says nothing without."""
    text: str
    reason: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Noticed:
    """What the author should know about the check itself."""

    place: str
    """Empty if it is about no place in the article."""
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """A document with what was found in it."""

    anchor: str
    title: str
    path: str
    language: str
    tallies: tuple[Tally, ...]
    percent: int | None
    """How much of what could be judged is right."""
    accuracy: str
    coverage: str
    groups: tuple[Group, ...]
    notes: Mapping[int, Note]
    fixes: tuple[Fix, ...]
    unchecked: tuple[Left, ...]
    notices: tuple[Noticed, ...]


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
    index: tuple[Article, ...]
    """Of several: the same, and where least is right first."""
    mistakes: tuple[Mistake, ...]
    topics: tuple[Topic, ...]
    words: Mapping[str, str]
    heavy: bool
    """Is there so much on it that each claim's evidence stands once, and only what is marked of a text?"""


def page(run: Run, language: str) -> Page:
    """The context of a run's page."""
    found = marks(run)
    heavy = len(found) > HEAVY
    entries: dict[tuple[str, str], Entry] = {}
    for claim, verdict in _judged(run):
        # A claim about a document's code has as many experiments as there are such documents.
        key = claim.id, verdict.trial.experiment
        if key not in entries:
            made = entry(f"c{len(entries) + 1}", claim, verdict, language)
            entries[key] = replace(made, source="") if heavy else made
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
        index=tuple(sorted(articles, key=_rightness)) if len(articles) > 1 else (),
        mistakes=repeated([article.fixes for article in articles], language),
        topics=tuple(
            Topic(name, tuple(members))
            for name, members in groupby(entries.values(), lambda one: one.id.partition("/")[0])
        ),
        words=headings(language),
        heavy=heavy,
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
    beside = {note.number: note for note in notes(document, numbered, entries, language, heavy=heavy)}
    found = [finding.mark for finding in review.findings]
    groups = layout(review, numbered)
    return Article(
        anchor=anchor,
        title=_heading(document),
        path=shown(document.path),
        language=document.language,
        tallies=tallies(found, language),
        percent=right(found),
        accuracy=accuracy(found, language),
        coverage=coverage([review], language),
        groups=condensed(groups) if heavy else groups,
        notes=beside,
        fixes=tuple(fixes(beside.values(), heavy=heavy)),
        unchecked=tuple(_left(review, stretch, language) for stretch in left(review)),
        notices=tuple(_noticed(document, notice, language) for notice in review.notices),
    )


def _left(review: Review, stretch: Unchecked, language: str) -> Left:
    text = quoted(review.document, stretch.passage, stretch.start, stretch.end)
    return Left(
        place=position(review.document, stretch.start),
        heads=heads(review.document, stretch.passage, text),
        text=text,
        reason=pieces(stretch.untestable.reason[language]) if stretch.untestable else (),
    )


def _noticed(document: Document, notice: Notice, language: str) -> Noticed:
    where = "" if notice.start is None else position(document, notice.start)
    return Noticed(where, shown(local(notice.words, language)))


def _rightness(article: Article) -> tuple[int, str]:
    return 101 if article.percent is None else article.percent, article.path


def _environment(run: Run, language: str) -> tuple[tuple[str, str], ...]:
    words = headings(language)
    here = run.environment
    return (
        ("PyTorch", shown(here.torch)),
        ("Python", shown(here.python)),
        (words["platform"], shown(here.platform)),
        (words["device"], shown(here.device)),
        (words["interpreter"], shown(here.executable)),
        (words["protection"], shown(run.protection) or _unprotected(run, language)),
        (words["made_by"], f"claimcheck {shown(run.version)}"),
    )


def _unprotected(run: Run, language: str) -> str:
    if run.on_record:
        return sentence("on_record", language, release=shown(run.on_record)).lstrip("; ；")
    return sentence("cached", language)


def _title(run: Run, articles: Sequence[Article], language: str) -> str:
    if not articles:
        return sentence("claims", language, count=len(run.verdicts))
    if len(articles) == 1:
        return sentence("report_of", language, title=articles[0].title)
    return sentence("report_of", language, title=sentence("articles", language, count=len(articles)))


def _heading(document: Document) -> str:
    headings = (passage.text for passage in document.passages if passage.kind is PassageKind.HEADING)
    # The first line of a plain text that looks like a heading is seldom the title.
    title = "" if document.format == "text" else next(headings, "")
    return one_line(title, 120) or shown(PurePath(document.path).name)
