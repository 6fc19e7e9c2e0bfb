"""Catalogue → reader: what its claims teach, learnt once."""

from __future__ import annotations

from pathlib import Path

from claimcheck.catalogue import Catalogue
from claimcheck.readers.sources import of_lessons
from claimcheck.reading.matching.lessons import SHIPPED, Lessons, keep, learn, remembered
from claimcheck.reading.prose import Reader
from claimcheck.reading.words import wordlists


def reader(claims: Catalogue, cache: Path | None = None) -> Reader:
    """A reader of a catalogue's claims; ``cache`` is where it may remember what it was taught."""
    lessons = remembered(of_lessons(claims), cache, lambda: taught(claims))
    return Reader(lessons, claims.untestable())


def ship(claims: Catalogue, folder: Path = SHIPPED) -> Path:
    """Learn anew what claims teach, to come with them; the file.

    Raises:
        OSError: it can't be written.
        UserError: a claim or a word can't be read.
    """
    for stale in folder.glob("*.json"):
        stale.unlink()
    return keep(of_lessons(claims), folder, taught(claims))


def taught(claims: Catalogue) -> Lessons:
    """What a catalogue teaches, learnt anew.

    Raises:
        UserError: a claim or a word can't be read.
    """
    return learn(claims.values(), wordlists.load(claims.vocabulary), claims.untestable())
