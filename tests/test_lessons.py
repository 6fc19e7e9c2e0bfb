"""What was learnt and kept is what was learnt, wherever it was learnt, until something of it changes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from small import FOLDER

from claimcheck import catalogue
from claimcheck.catalogue import Catalogue
from claimcheck.readers.sources import of_lessons
from claimcheck.readers.teaching import ship, taught
from claimcheck.reading.matching.lessons import Lessons, remembered
from claimcheck.reading.matching.patterns import teach
from claimcheck.reading.words import wordlists


def never() -> Lessons:
    raise AssertionError("it was to be remembered")


@pytest.fixture
def claims(tmp_path: Path) -> Path:
    """A few of the claims, with a few words."""
    folder = tmp_path / "claims"
    shutil.copytree(catalogue.builtin() / "eval", folder / "eval")
    shutil.copytree(FOLDER, folder / "vocabulary")
    return folder


def test_what_is_remembered_is_what_was_learnt(tmp_path: Path) -> None:
    root = catalogue.builtin()
    vocabulary = wordlists.load([root / "vocabulary"])
    lessons = Lessons(vocabulary, teach(catalogue.Catalogue(root).values(), vocabulary))

    remembered("", tmp_path, lambda: lessons)
    again = remembered("", tmp_path, never)

    assert lessons == again
    assert any(thing.incidental for thing in again.vocabulary.things.values())
    assert any(pattern.familiar > pattern.words for pattern in again.patterns)


def test_what_ships_is_what_is_learnt_wherever_the_claims_lie_then(claims: Path, tmp_path: Path) -> None:
    shipped = ship(Catalogue(claims), tmp_path / "learnt").parent
    elsewhere = Catalogue(claims.rename(tmp_path / "installed"))

    lessons = remembered(of_lessons(elsewhere), None, never, shipped)

    assert taught(elsewhere) == lessons
    assert lessons.patterns


@pytest.mark.parametrize("changed", ["eval/disables_autograd.py", "vocabulary/extra.toml", "mine/says_so.py"])
def test_what_ships_is_of_no_use_where_claims_or_words_differ(
    claims: Path, tmp_path: Path, changed: str
) -> None:
    shipped = ship(Catalogue(claims), tmp_path / "learnt").parent
    (claims / changed).parent.mkdir(exist_ok=True)
    with (claims / changed).open("a", encoding="utf-8") as file:
        file.write("# something else\n")

    with pytest.raises(AssertionError, match="it was to be remembered"):
        remembered(of_lessons(Catalogue(claims)), None, never, shipped)


@pytest.mark.parametrize("damage", [b"", b"{}", b"more"], ids=["empty", "other", "longer"])
def test_what_ships_is_learnt_anew_where_it_is_damaged(claims: Path, tmp_path: Path, damage: bytes) -> None:
    file = ship(Catalogue(claims), tmp_path / "learnt")
    file.write_bytes(file.read_bytes() + damage if damage == b"more" else damage)
    lessons = taught(Catalogue(claims))

    assert lessons is remembered(of_lessons(Catalogue(claims)), None, lambda: lessons, file.parent)


def test_what_is_shipped_again_replaces_what_was(claims: Path, tmp_path: Path) -> None:
    ship(Catalogue(claims), tmp_path / "learnt")
    (claims / "eval" / "disables_autograd.py").unlink()
    file = ship(Catalogue(claims), tmp_path / "learnt")

    assert [file] == list((tmp_path / "learnt").iterdir())
