"""Correct text must not be accused, and text about something else must not be read as a claim.

The articles in ``precision/`` were written for this: ``correct-*`` says nothing wrong about PyTorch
(``correct-rejected*`` names what is wrong, in many ways, only to reject it),
``distractors-*`` says nothing about it that the catalogue has a claim on.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from taught import the_reader

from claimcheck import catalogue, documents
from claimcheck.history.records import load, place
from claimcheck.model import Document, Ruling, Stance
from claimcheck.reading.prose import Reader

ARTICLES = Path(__file__).parent / "precision"
CORRECT = sorted(ARTICLES.glob("correct-*.md"))
DISTRACTORS = sorted(ARTICLES.glob("distractors*.md"))

RECORD = load(place(Path(__file__).parents[1] / "reports", "2.13.0"))
"""What is so in one release. The articles are written for it, whatever is installed."""


@pytest.fixture(scope="module")
def read() -> Reader:
    return the_reader()


def parsed(path: Path) -> Document:
    return documents.parse(path.read_text(encoding="utf-8"), path.name)


def accused(read: Reader, document: Document) -> list[tuple[str, Stance, str]]:
    return [
        (assertion.claim, assertion.stance, document.text[assertion.start : assertion.end])
        for assertion in read.read(document).assertions
        if not assertion.loose
        and RECORD.verdicts[assertion.claim].ruling
        is (Ruling.REFUTED if assertion.stance is Stance.ASSERTS else Ruling.CONFIRMED)
    ]


@pytest.mark.parametrize("path", CORRECT, ids=lambda path: path.stem)
def test_nothing_correct_is_accused(read: Reader, path: Path) -> None:
    document = parsed(path)

    assert accused(read, document) == []


def test_correct_articles_are_read(read: Reader) -> None:
    found = [assertion for path in CORRECT for assertion in read.read(parsed(path)).assertions]

    assert len(found) > 250, "a reader that reads nothing accuses nobody"


@pytest.mark.parametrize("path", DISTRACTORS, ids=lambda path: path.stem)
def test_what_is_about_something_else_is_no_claim(read: Reader, path: Path) -> None:
    document = parsed(path)

    matched = [
        (assertion.claim, document.text[assertion.start : assertion.end])
        for assertion in read.read(document).assertions
        if not assertion.loose
    ]

    assert matched == []


def test_what_the_catalogue_itself_says_is_never_accused(read: Reader) -> None:
    """Corrections are true, and so are the statements of claims that hold."""
    claims = catalogue.Catalogue(catalogue.builtin())
    held = [claim for claim in claims.values() if RECORD.verdicts[claim.id].ruling is Ruling.CONFIRMED]
    said = [(claim.id, text) for claim in claims.values() for text in claim.correction.values()]
    said += [(claim.id, text) for claim in held for text in claim.statement.values()]

    found = {
        claim: wrong for claim, text in said if (wrong := accused(read, documents.parse(text, "said.md")))
    }

    assert found == {}
