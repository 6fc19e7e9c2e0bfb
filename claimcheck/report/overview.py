"""Many articles → what they have in common: which mistakes come again, and who makes most of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.model import Kind, Ruling
from claimcheck.report.notes import Fix, Note
from claimcheck.report.words import sentence

MOST = 15
"""Mistakes that are listed at most."""
_THEIR_OWN = frozenset({Kind.BLOCK.value, Kind.OUTPUT.value, Kind.SIGNATURE.value})


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something that several articles get wrong."""

    note: Note
    """The first of them."""
    articles: int
    places: int
    share: float
    """Of all articles, in percent."""
    often: str
    """The same in words."""


def repeated(articles: Sequence[Sequence[Fix]], language: str) -> tuple[Mistake, ...]:
    """What more than one article gets wrong, from what there is to fix in each; the most common first.

    Their listings are their own: two that fail, or print something else, are not the same mistake.
    """
    common: dict[tuple[str, Ruling, bool], list[Fix]] = {}
    for fixes in articles:
        for fix in fixes:
            about = fix.note.entry.id
            if about.partition("/")[0] not in _THEIR_OWN:
                common.setdefault((about, fix.note.mark, fix.note.denies), []).append(fix)
    mistakes = [_mistake(found, len(articles), language) for found in common.values() if len(found) > 1]
    mistakes.sort(
        key=lambda one: (-one.articles, one.note.mark is Ruling.CONDITIONAL, -one.places, one.note.entry.id)
    )
    return tuple(mistakes[:MOST])


def _mistake(found: Sequence[Fix], articles: int, language: str) -> Mistake:
    places = sum(fix.count for fix in found)
    return Mistake(
        note=found[0].note,
        articles=len(found),
        places=places,
        share=round(100 * len(found) / articles, 2),
        often=sentence("often", language, articles=len(found), all=articles, places=places),
    )
