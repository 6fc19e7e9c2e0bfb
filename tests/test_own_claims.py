"""Claims of one's own join those that come with claimcheck: one catalogue, one reader, one id a claim."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck import catalogue, documents
from claimcheck.catalogue import Catalogue
from claimcheck.cli import main
from claimcheck.errors import UserError
from claimcheck.model import Stance
from claimcheck.readers import reader

CLAIM = '''"""
# `tea.brew()` heats the water

- en: `tea.brew()` heats the water.
- zh: `tea.brew()` 会加热水。

## Asserted by

- `tea.brew()` heats the water.
- `tea.brew()` 会加热水。

## Denied by

- `tea.brew()` leaves the water cold.

## Correction

- en: It does.
- zh: 会的。
"""

import torch

ABOUT = ("tea.brew",)


def treatment():
    return bool(torch.ones(1).any())


def positive_control():
    return True


def negative_control():
    return False
'''
WORDS = """
[api.brewing]
names = ["tea.brew", "brew"]
[thing.water]
en = ["water"]
zh = ["水"]
[relation.hot.positive]
en = ["heats"]
zh = ["加热"]
[relation.hot.negative]
en = ["leaves the water cold"]
[thing.autograd]
en = ["tea ledger"]
"""
SENTENCE = "Calling `tea.brew()` heats the water.\n"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A project's folder of claims, with words of its own."""
    folder = tmp_path / "claims"
    write(folder / "tea" / "heats_water.py", CLAIM)
    write(folder / "vocabulary" / "tea.toml", WORDS)
    return folder


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def joined(*own: Path) -> Catalogue:
    return Catalogue(catalogue.builtin(), own)


def asserted(text: str, claims: Catalogue, cache: Path | None = None) -> list[tuple[str, Stance]]:
    reading = reader(claims, cache).read(documents.parse(text, "-", "markdown"))
    return [(said.claim, said.stance) for said in reading.assertions]


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, list(map(str, arguments)))


def test_own_claims_join_the_catalogue(own: Path) -> None:
    claims = joined(own)

    assert "tea/heats-water" in claims
    assert "eval/disables-autograd" in claims
    assert sorted(claims) == list(claims)


def test_own_claims_are_read_with_own_words(own: Path) -> None:
    claims = joined(own)

    assert [("tea/heats-water", Stance.ASSERTS)] == asserted(SENTENCE, claims)
    assert [("tea/heats-water", Stance.DENIES)] == asserted("`tea.brew()` does not heat the water.", claims)


def test_own_words_may_be_forms_of_what_is_known(own: Path) -> None:
    sentence = "`model.eval()` disables the tea ledger."

    assert [("eval/disables-autograd", Stance.ASSERTS)] == asserted(sentence, joined(own))
    assert [] == asserted(sentence, joined())


def test_a_folder_of_words_may_stand_alone(own: Path, tmp_path: Path) -> None:
    words = tmp_path / "words"
    (own / "vocabulary").rename(words)

    claims = Catalogue(catalogue.builtin(), [own], [words])

    assert [("tea/heats-water", Stance.ASSERTS)] == asserted(SENTENCE, claims)


def test_one_id_is_one_claim(own: Path, tmp_path: Path) -> None:
    other = write(tmp_path / "more" / "tea" / "heats-water.py", CLAIM)

    with pytest.raises(UserError) as caught:
        joined(own, tmp_path / "more")

    assert str(caught.value).startswith(
        f"{other}: tea/heats-water is a claim already: {own}/tea/heats_water.py"
    )


def test_a_folder_that_is_named_twice_counts_once(own: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(own)

    assert list(joined(own)) == list(joined(own, tmp_path / "link", own / ".." / "claims"))


def test_our_own_claims_are_not_loaded_twice() -> None:
    """Who works on claimcheck itself may configure its folder of claims."""
    assert list(joined()) == list(joined(Path(os.path.relpath(catalogue.builtin()))))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(lambda own: own / "nowhere", "there is no such folder of claims", id="a folder that is not there"),
        pytest.param(lambda own: own / "tea", "this folder has no claims", id="a folder of files without topics"),
        pytest.param(
            lambda own: write(own / "block" / "runs.py", CLAIM).parents[1],
            "claims on block are made by claimcheck itself",
            id="a topic that is ours",
        ),
    ],
)  # fmt: skip
def test_a_folder_that_cannot_serve_is_said(own: Path, make, message: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(UserError, match=message):
        joined(make(own))


def test_what_was_learnt_is_remembered_for_each_catalogue(own: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()

    with_own = asserted(SENTENCE, joined(own), cache)
    other = write(tmp_path / "other" / "tea" / "cools.py", CLAIM.replace("heats", "cools")).parents[1]
    without = asserted(SENTENCE, joined(other), cache)
    kept = sorted(path.name for path in cache.glob("lessons-*"))
    turned = CLAIM.replace("Asserted", "X").replace("Denied", "Asserted").replace("X", "Denied")
    write(own / "tea" / "heats_water.py", turned)
    after_a_change = asserted(SENTENCE, joined(own), cache)

    assert ([("tea/heats-water", Stance.ASSERTS)], []) == (with_own, without)
    assert 2 == len(kept)
    assert [("tea/heats-water", Stance.DENIES)] == after_a_change


@pytest.fixture
def project(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with claims of its own, in whose folder claimcheck is started."""
    write(tmp_path / "pyproject.toml", '[tool.claimcheck]\nclaims = ["claims"]\ncache-dir = "cache"\n')
    write(tmp_path / "docs" / "a.md", SENTENCE)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CLAIMCHECK_CACHE_DIR")
    assert own.is_dir()
    return tmp_path


def test_list_show_and_repro_know_own_claims(project: Path) -> None:
    assert "tea/heats-water" in run("list", "tea").stdout
    assert "heats the water" in run("show", "tea/heats-water").stdout
    assert run("repro", "tea/heats-water").stdout.startswith(CLAIM)
    assert "there is no claim" in run("show", "tea/heats-water", "--isolated").stderr
    assert "tea/heats-water" in run("list", "tea", "--isolated", "--claims", project / "claims").stdout


def test_new_and_unchecked_know_own_claims(project: Path) -> None:
    assert "tea/heats-water covers this already" in run("new", SENTENCE).stderr
    assert "0 statements" in run("unchecked", "docs").stdout
    assert (project / "cache").is_dir()


@pytest.mark.torch
def test_check_and_verify_know_own_claims(project: Path) -> None:
    checked = run("check", "docs", "--format", "json")
    verified = run("verify", "tea")

    (document,) = json.loads(checked.stdout)["documents"]
    assert [("tea/heats-water", "confirmed")] == [(f["claim"], f["mark"]) for f in document["findings"]]
    assert (project / "cache" / "trials").is_dir()
    assert "1 claim: 1 confirmed" in verified.stdout
