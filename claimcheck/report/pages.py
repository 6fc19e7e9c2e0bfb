"""Records of many releases → pages: a matrix of claims × releases, and the history of each claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from claimcheck.errors import UserError
from claimcheck.history.ranges import changes, examined, simple, spans, state
from claimcheck.history.records import Record
from claimcheck.model import Audit, Claim, History, State
from claimcheck.releases import minor
from claimcheck.report import audits, evidence
from claimcheck.report.article import Piece, pieces
from claimcheck.report.inert import link, shown
from claimcheck.report.since import GLYPHS, STATES, ranges
from claimcheck.report.words import PAGES, ROLES
from claimcheck.wording import counting, worded
from claimcheck.writing import write as write_whole


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring releases in which the same is known."""

    state: State
    glyph: str
    word: str
    count: int
    label: str
    """``confirmed in 1.8–2.5``."""


@dataclass(frozen=True, slots=True)
class Row:
    """A claim in the matrix."""

    id: str
    href: str
    title: tuple[Piece, ...]
    now: State
    """What is known in the newest release."""
    flips: int
    latest: int
    """How many releases the last flip lies back from the newest; 0 if there is none."""
    stretches: tuple[Stretch, ...]
    ranges: str


@dataclass(frozen=True, slots=True)
class Column:
    """What became of all claims in one release."""

    label: str
    counts: tuple[tuple[State, int], ...]
    words: str
    """``1.8: 280 confirmed, 90 refuted``."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one arm observed."""

    role: str
    arm: str
    stands_for: tuple[Piece, ...]
    observed: str


@dataclass(frozen=True, slots=True)
class Period:
    """Neighbouring releases in which the arms observed the same."""

    label: str
    state: State
    word: str
    glyph: str
    reason: tuple[Piece, ...]
    arms: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A claim with its history."""

    row: Row
    statement: tuple[Piece, ...]
    correction: tuple[Piece, ...]
    simple: bool
    periods: tuple[Period, ...]
    sources: tuple[tuple[str, str], ...]
    about: str
    question: str
    """The title of its audit."""
    audit: tuple[audits.Line, ...]
    """Nothing if it was never audited."""
    audited_with: str
    root: str
    """The way back to the matrix."""


def write(
    claims: Mapping[str, Claim],
    records: Sequence[Record],
    found: Mapping[str, History],
    audited: Mapping[str, Audit],
    *,
    folder: Path,
    language: str,
) -> list[Path]:
    """Write the pages of claims into a folder; the matrix first. ``audited`` are the audits that there are.

    Raises:
        UserError: a page can't be written.
    """
    written = []
    for name, page in render(claims, records, found, audited, language).items():
        path = folder / name
        try:
            write_whole(path, page)
        except OSError as error:
            raise UserError(
                worded("the page cannot be written: {strerror}", strerror=error.strerror),
                "Name another folder.",
                path,
            ) from None
        written.append(path)
    return written


def render(
    claims: Mapping[str, Claim],
    records: Sequence[Record],
    found: Mapping[str, History],
    audited: Mapping[str, Audit],
    language: str,
) -> dict[str, str]:
    """The text of each page, by its path in the folder."""
    environment = Environment(
        loader=PackageLoader("claimcheck.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    releases = examined(found)
    rows = {name: _row(claim, found[name], releases, language) for name, claim in claims.items()}
    words = {known: (GLYPHS[known], STATES[known][language]) for known in State}
    told = {
        "language": language,
        "labels": [minor(release) for release in releases],
        "rows": list(rows.values()),
        "columns": [_column(release, found.values(), language) for release in releases],
        "lead": PAGES["lead"][language].format(
            **counting(
                {
                    "claims": len(rows),
                    "releases": len(releases),
                    "changing": sum(map(changes, found.values())),
                }
            )
        ),
        "counts": Counter(row.now for row in rows.values()),
        "words": words,
        "script": _asset("matrix.js"),
        "say": {key: said[language] for key, said in PAGES.items()},
    }
    pages = {"index.html": environment.get_template("matrix.html.jinja").render(told)}
    template = environment.get_template("history.html.jinja")
    for name, claim in claims.items():
        page = _page(claim, rows[name], found[name], records, audit=audited.get(name), language=language)
        pages[rows[name].href] = template.render(
            page=page, labels=told["labels"], language=language, say=told["say"]
        )
    return pages | {"style.css": _asset("style.css") + _asset("releases.css")}


def _column(release: str, found: Iterable[History], language: str) -> Column:
    known = Counter(history.states.get(release, State.NOT_RUN) for history in found)
    counts = tuple((state, known[state]) for state in State if known[state])
    words = ", ".join(f"{count} {STATES[state][language]}" for state, count in counts)
    return Column(minor(release), counts, f"{minor(release)}: {words}")


def _row(claim: Claim, history: History, releases: Sequence[str], language: str) -> Row:
    known = spans(history)
    newest = {release: index for index, release in enumerate(reversed(releases))}
    return Row(
        id=shown(claim.id),
        href=f"claims/{claim.id}.html",
        title=pieces(claim.title if language == "en" else claim.statement[language]),
        now=history.states.get(releases[-1], State.NOT_RUN) if releases else State.NOT_RUN,
        flips=max(0, len(known) - 1),
        latest=newest[known[-1].first] + 1 if len(known) > 1 else 0,
        stretches=tuple(_stretches(history, releases, language)),
        ranges=ranges(history, language),
    )


def _stretches(history: History, releases: Sequence[str], language: str) -> Iterator[Stretch]:
    for known, group in groupby(releases, lambda release: history.states.get(release, State.NOT_RUN)):
        members = list(group)
        word = STATES[known][language]
        yield Stretch(known, GLYPHS[known], word, len(members), f"{_label(members)}: {word}")


def _page(
    claim: Claim, row: Row, history: History, records: Sequence[Record], *, audit: Audit | None, language: str
) -> Page:
    return Page(
        row=row,
        statement=pieces(claim.statement[language]),
        correction=pieces(claim.correction[language]),
        simple=simple(spans(history)),
        periods=tuple(_periods(claim, history, records, language)),
        sources=tuple((shown(source), link(source)) for source in claim.sources),
        about=", ".join(map(shown, claim.about)),
        question=audits.TITLE[language],
        audit=audits.lines(audit, language) if audit else (),
        audited_with=shown(audit.torch) if audit else "",
        root="../" * row.href.count("/"),
    )


def _periods(claim: Claim, history: History, records: Sequence[Record], language: str) -> Iterator[Period]:
    """The releases of a claim's history, grouped by what its arms observed."""
    seen = [
        (record.release, record.verdicts[claim.id]) for record in records if record.release in history.states
    ]
    for _, group in groupby(seen, lambda pair: (pair[1].ruling, pair[1].trial.observations)):
        members = list(group)
        verdict = members[0][1]
        known = state(verdict)
        yield Period(
            label=_label([release for release, _ in members]),
            state=known,
            word=STATES[known][language],
            glyph=GLYPHS[known],
            reason=pieces(evidence.conclusion(claim, verdict, language)),
            arms=tuple(
                Seen(
                    role=ROLES[arm.role][language],
                    arm=shown(arm.arm) if arm.arm != arm.role else "",
                    stands_for=pieces(arm.stands_for),
                    observed=shown(": ".join(filter(None, (arm.failure, arm.detail))))
                    or evidence.value(arm.values),
                )
                for arm in evidence.arms(claim, verdict, language)
            ),
        )


def _label(releases: Sequence[str]) -> str:
    first, last = minor(releases[0]), minor(releases[-1])
    return first if first == last else f"{first}–{last}"


def _asset(name: str) -> str:
    return files("claimcheck.report").joinpath("templates", name).read_text(encoding="utf-8")
