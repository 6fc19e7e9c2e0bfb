"""What was learnt and kept is what was learnt: nothing of a concept or a pattern is lost on the way."""

from __future__ import annotations

from pathlib import Path

from claimcheck import catalogue
from claimcheck.reading.lessons import Lessons, remembered
from claimcheck.reading.patterns import teach
from claimcheck.reading.vocabulary import Vocabulary


def never() -> Lessons:
    raise AssertionError("it was to be remembered")


def test_what_is_remembered_is_what_was_learnt(tmp_path: Path) -> None:
    root = catalogue.builtin()
    vocabulary = Vocabulary.load([root / "vocabulary"])
    lessons = Lessons(vocabulary, teach(catalogue.Catalogue(root).values(), vocabulary))

    remembered([], tmp_path, lambda: lessons)
    again = remembered([], tmp_path, never)

    assert lessons == again
    assert any(thing.incidental for thing in again.vocabulary.things.values())
    assert any(pattern.familiar > pattern.words for pattern in again.patterns)
