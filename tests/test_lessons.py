"""What was learnt and kept is what was learnt, wherever it was learnt, until something of it changes."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from small import FOLDER
from small import lessons as taught_by

from claimcheck import catalogue
from claimcheck.catalogue import Catalogue
from claimcheck.model import Stance
from claimcheck.readers.sources import of_lessons
from claimcheck.readers.teaching import ship, taught
from claimcheck.reading.matching.lessons import Lessons, keep, remembered


def never() -> Lessons:
    raise AssertionError("it was to be remembered")


@pytest.fixture
def claims(tmp_path: Path) -> Path:
    """A few of the claims, with a few words."""
    folder = tmp_path / "claims"
    shutil.copytree(catalogue.builtin() / "eval", folder / "eval")
    shutil.copytree(FOLDER, folder / "vocabulary")
    return folder


def few() -> Lessons:
    """Lessons of many kinds: what is compared, lacking, denied, rejected, called, joined, said in words, and no claim."""
    lessons = taught_by(
        *[
            ("off", Stance.ASSERTS, "`eval()` disables quick dropout."),
            ("off", Stance.DENIES, "It is a myth that eval() does not disable dropout."),
            ("more", Stance.ASSERTS, "Adam uses more memory than SGD."),
            ("none", Stance.ASSERTS, "`eval()` changes weights when no gradients."),
            ("advice", Stance.ASSERTS, "You should call `eval()` and `no_grad()`."),
            ("nothing", Stance.ASSERTS, "Dropout has no weights."),
            ("both", Stance.ASSERTS, "Adam and SGD are quick."),
        ]
    )
    near = replace(lessons.patterns[2], near_miss=True, wordy=True, familiar=frozenset())
    return replace(lessons, patterns=(*lessons.patterns, near))


def test_what_is_remembered_is_what_was_learnt(tmp_path: Path) -> None:
    lessons = few()

    assert lessons is remembered("a", tmp_path, lambda: lessons, tmp_path / "none")
    again = remembered("a", tmp_path, never, tmp_path / "none")

    assert lessons == again
    assert lessons is not again


def test_what_was_learnt_of_something_else_is_not_remembered(tmp_path: Path) -> None:
    remembered("a", tmp_path, few, tmp_path / "none")

    with pytest.raises(AssertionError, match="it was to be remembered"):
        remembered("b", tmp_path, never, tmp_path / "none")


def test_what_ships_is_known_before_what_is_remembered(tmp_path: Path) -> None:
    keep("a", tmp_path / "shipped", replace(few(), patterns=()))
    keep("a", tmp_path / "mine", few())

    assert () == remembered("a", tmp_path / "mine", never, tmp_path / "shipped").patterns


def test_the_lessons_of_four_catalogues_are_remembered(tmp_path: Path) -> None:
    for age, digest in enumerate("fbdaec"):
        remembered(digest, tmp_path, few, tmp_path / "none")
        os.utime(tmp_path / f"lessons-{digest}.json", (age, age))

    assert [f"lessons-{digest}.json" for digest in "acde"] == sorted(file.name for file in tmp_path.iterdir())


def test_what_cannot_be_remembered_is_learnt_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    lessons = few()

    assert lessons is remembered("a", tmp_path / "file" / "folder", lambda: lessons, tmp_path / "none")
    assert lessons is remembered("a", None, lambda: lessons, tmp_path / "none")


def test_what_is_kept_is_in_one_file(tmp_path: Path) -> None:
    assert [keep("a", tmp_path, few())] == list(tmp_path.iterdir())


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
