"""Findings → the notes beside an article's text, and the list of what to fix in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from claimcheck.model import Confidence, Document, Finding, Kind, Ruling, Stance
from claimcheck.report import evidence, since
from claimcheck.report.article import Piece, heads, pieces, quoted
from claimcheck.report.entries import Entry
from claimcheck.report.places import position
from claimcheck.report.words import ICONS, MARKS

_Key: TypeAlias = tuple[str, Ruling, bool]
"""Findings that agree in claim, mark and stance need the same correction."""

HEAVY = 2000
"""A page with more findings than this shows reasons and evidence once a claim, not beside the text."""
FEW = 20
"""Places of one mistake that such a page lists."""


@dataclass(frozen=True, slots=True)
class Note:
    """A finding as it stands beside the text."""

    number: int
    mark: Ruling
    word: str
    icon: str
    denies: bool
    inferred: bool
    known: bool
    place: str
    heads: str
    """What the quote says nothing without."""
    quote: str
    reason: tuple[Piece, ...]
    correction: tuple[Piece, ...]
    since: str
    """In which releases it held, if anything is on record."""
    entry: Entry
    target: str
    """The anchor where reason and evidence are, or the way to them."""
    full: bool
    """Does it show reason and evidence? Else it refers to where they are."""
    same_as: int
    """Number of the document's first finding that says the same; 0 if that is none or itself."""


@dataclass(frozen=True, slots=True)
class Fix:
    """Something a document gets wrong, with every place where it does."""

    note: Note
    places: tuple[Note, ...]
    """On a heavy page the first of them only."""
    more: int | None
    """How many are left out, if any are."""

    @property
    def count(self) -> int:
        """In how many places it is wrong."""
        return len(self.places) + (self.more or 0)


def notes(
    document: Document,
    numbered: Mapping[int, Finding],
    entries: Mapping[tuple[str, str], Entry],
    language: str,
    *,
    heavy: bool,
) -> Iterator[Note]:
    """The notes of a document, from its findings by number; on a heavy page, short ones."""
    leaders: dict[tuple[str, Ruling, Stance], int] = {}
    for number, finding in numbered.items():
        said = finding.assertion
        about = entries[finding.claim.id, finding.verdict.trial.experiment]
        correction = evidence.correction(finding)
        first = leaders.setdefault((about.anchor, finding.mark, said.stance), number)
        quote = "" if heavy else quoted(document, said.passage, said.start, said.end, 120)
        yield Note(
            number=number,
            mark=finding.mark,
            word=MARKS[finding.mark][language],
            icon=ICONS[finding.mark],
            denies=said.stance is Stance.DENIES,
            inferred=said.confidence is Confidence.INFERRED,
            known=finding.known,
            place=position(document, said.start),
            heads="" if heavy or said.kind is not Kind.PROSE else heads(document, said.passage, quote),
            quote=quote,
            reason=() if heavy else pieces(evidence.reason(finding, language)),
            correction=pieces(correction[language]) if correction and not heavy else (),
            since="" if heavy else since.of_finding(finding, language),
            entry=about,
            target=about.anchor if heavy else f"f{number}",
            full=first == number and not heavy,
            same_as=0 if first == number or heavy else first,
        )


def fixes(notes: Iterable[Note], *, heavy: bool) -> list[Fix]:
    """What is wrong, each claim once: refuted before conditional, certain before inferred."""
    places: dict[_Key, list[Note]] = {}
    for note in notes:
        if note.mark in {Ruling.REFUTED, Ruling.CONDITIONAL}:
            key: _Key = (note.entry.anchor, note.mark, note.denies)
            places.setdefault(key, []).append(note)
    shown = FEW if heavy else max(map(len, places.values()), default=0)
    wrong = [
        Fix(where[0], tuple(where[:shown]), len(where) - shown if len(where) > shown else None)
        for where in places.values()
    ]
    return sorted(
        wrong,
        key=lambda fix: (fix.note.mark is Ruling.CONDITIONAL, all(note.inferred for note in fix.places)),
    )
