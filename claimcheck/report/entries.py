"""Claim and verdict → what a page shows of them, once however many findings rest on them."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model import Claim, Ruling, Verdict
from claimcheck.report import evidence
from claimcheck.report.article import Piece, pieces
from claimcheck.report.charts import Range, ranges
from claimcheck.report.inert import link, one_line, shown
from claimcheck.report.words import ICONS, MARKS, ROLES


@dataclass(frozen=True, slots=True)
class ArmRow:
    """A row of the table of evidence."""

    role: str
    arm: str
    """Its name, where that says more than its role."""
    stands_for: tuple[Piece, ...]
    observed: str
    numbers: str
    agrees: str
    """Of a treatment: the kind of control it agrees with."""
    range: Range | None
    """Where what it measured lies, beside the other arms."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim with its verdict."""

    anchor: str
    id: str
    statement: tuple[Piece, ...]
    mark: Ruling
    word: str
    icon: str
    reason: tuple[Piece, ...]
    arms: tuple[ArmRow, ...]
    correction: tuple[Piece, ...]
    """Of a claim that does not simply hold."""
    sources: tuple[tuple[str, str], ...]
    """Each as it is written, with the address to follow, if it is one."""
    about: str
    command: str
    """What reproduces it; empty if it was made for a document."""
    source: str


@dataclass(frozen=True, slots=True)
class Topic:
    """The claims of one folder of the catalogue."""

    name: str
    entries: tuple[Entry, ...]


def entry(anchor: str, claim: Claim, verdict: Verdict, language: str) -> Entry:
    """What a page shows of a claim and the verdict on it."""
    ruling = verdict.ruling
    seen = evidence.arms(claim, verdict, language)
    measured = ranges(seen)
    correctable = ruling in {Ruling.REFUTED, Ruling.CONDITIONAL}
    return Entry(
        anchor=anchor,
        id=shown(claim.id),
        statement=pieces(claim.statement[language]),
        mark=ruling,
        word=MARKS[ruling][language],
        icon=ICONS[ruling],
        reason=pieces(evidence.conclusion(claim, verdict, language)),
        arms=tuple(_row(arm, measured.get(arm.arm), language) for arm in seen),
        correction=pieces(claim.correction.get(language, "")) if correctable else (),
        sources=tuple((shown(source), link(source)) for source in claim.sources),
        about=", ".join(map(shown, claim.about)),
        command="" if claim.of_document else f"claimcheck repro {shown(claim.id)}",
        source=shown(claim.experiment.source),
    )


def _row(arm: evidence.ArmEvidence, measured: Range | None, language: str) -> ArmRow:
    failed = ": ".join(filter(None, (arm.failure, arm.detail)))
    agreeing = dict.fromkeys(
        words[language]
        for role, words in ROLES.items()
        if any(name.startswith(role) for name in arm.agrees_with)
    )
    return ArmRow(
        role=ROLES[arm.role][language],
        arm=shown(arm.arm) if arm.arm != arm.role else "",
        stands_for=pieces(arm.stands_for),
        observed=one_line(failed, 300) if failed else evidence.value(arm.values),
        numbers="" if arm.numbers is None else evidence.value((arm.numbers,), 300),
        agrees=", ".join(agreeing),
        range=measured,
    )
