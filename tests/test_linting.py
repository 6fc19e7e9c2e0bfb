"""What an author should mend in a claim is said before anything is run, with its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck import catalogue
from claimcheck.catalogue import Catalogue
from claimcheck.cli import main
from claimcheck.linting import problems

CLAIM = '''"""
# `tea.brew()` heats the water

- en: `tea.brew()` heats the water.
- zh: `tea.brew()` 会加热水。

## Asserted by

- `tea.brew()` heats the water.
- `tea.brew()` 会加热水。

## Denied by

- `tea.brew()` cools the water.
- `tea.brew()` 会冷却水。

## Not asserted by

- `tea.pour()` heats the water.

## Correction

- en: It does.
- zh: 会的。

## Sources

- <https://example.org/tea>
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
names = ["tea.brew"]
[api.pouring]
names = ["tea.pour"]
[thing.water]
en = ["water"]
zh = ["水"]
[relation.hot.positive]
en = ["heats"]
zh = ["加热"]
[relation.hot.negative]
en = ["cools"]
zh = ["冷却"]
"""


@pytest.fixture(autouse=True)
def small(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A catalogue of one claim, which is soon learnt, stands for what comes with claimcheck."""
    folder, whole = tmp_path_factory.mktemp("small"), catalogue.builtin()
    (folder / "eval").mkdir()
    (folder / "eval" / "disables_autograd.py").symlink_to(whole / "eval" / "disables_autograd.py")
    (folder / "vocabulary").symlink_to(whole / "vocabulary")
    monkeypatch.setattr(catalogue, "builtin", lambda: folder)


def write(folder: Path, claim: str = CLAIM, words: str = WORDS, name: str = "heats_water") -> Path:
    path = folder / "claims" / "tea" / f"{name}.py"
    for file, text in ((path, claim), (folder / "claims" / "vocabulary" / "tea.toml", words)):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return path


def found(folder: Path) -> list[tuple[str, int | None, str]]:
    """Problems of the claims in a folder: their ids, lines and messages."""
    claims = Catalogue(catalogue.builtin(), [folder / "claims"])
    wanted = [name for name in claims if name.startswith("tea/")]
    return [(one.claim, one.line, one.message) for one in problems(claims, wanted)]


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["lint", "--isolated", *map(str, arguments)])


def test_nothing_is_wrong_with_a_claim_that_is_right(tmp_path: Path) -> None:
    write(tmp_path)

    assert [] == found(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        pytest.param("heats the water\n", "TODO\n", 2, "this claim is not finished: TODO", id="unfinished"),
        pytest.param("def treatment():", "def treatment(:", 36, "this claim is not valid Python 3.8", id="no Python"),
        pytest.param("- `tea.brew()` 会冷却水。\n", "", 12, "'## Denied by' has no Chinese sentence", id="one language"),
        pytest.param("- `tea.pour()` heats the water.\n", "", None, "it names no near miss", id="no near miss"),
        pytest.param("- <https://example.org/tea>\n", "", None, "it names no source", id="no source"),
        pytest.param("<https://example.org/tea>", "my mother", 28, "'my mother' is no address", id="a source that is none"),
        pytest.param("import torch\n", "import teapot\nimport torch\n", 31, "it imports teapot", id="a package that is not named"),
        pytest.param("    return True", "    assert True\n    return True", 41, "an arm passes a verdict", id="an assert"),
        pytest.param("return False", "return True", 44, "negative_control does the same as positive_control", id="twin arms"),
        pytest.param("negative_control()", "negative_control(x)", 44, "negative_control takes arguments", id="an arm with arguments"),
        pytest.param("- `tea.brew()` heats the water.\n- `", "- It does something.\n- `", 9, "this is not read as the claim", id="an example that says nothing"),
        pytest.param("`tea.brew()` cools the water.", "`tea.brew()` cools the water; `tea.brew()` heats the water.", 14, "this is read as if it asserted the claim", id="a denial that asserts, too"),
        pytest.param("- `tea.brew()` cools the water.", "- `tea.brew()` cools the water; `model.eval()` disables autograd.", 14, "this is also read as eval/disables-autograd", id="another claim in the same breath"),
        pytest.param("`tea.pour()` heats the water", "Calling `tea.brew()` heats the water", 19, "this near miss is read as the claim", id="a near miss that hits"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(
    tmp_path: Path, old: str, new: str, line: int | None, message: str
) -> None:
    assert old in CLAIM
    write(tmp_path, CLAIM.replace(old, new, 1))

    assert ("tea/heats-water", line, message) in [(n, at, m[: len(message)]) for n, at, m in found(tmp_path)]


def test_a_sentence_may_be_an_example_of_two_claims(tmp_path: Path) -> None:
    """Each has others of its own; who says what they share says both."""
    write(tmp_path)
    both = "- `tea.brew()` heats the water.\n"
    write(tmp_path, CLAIM.replace(both, f"{both}- Water heats with `tea.brew()`.\n", 1), name="heats_it")

    assert [] == found(tmp_path)


def test_two_claims_that_say_the_same_are_told_of_each_other(tmp_path: Path) -> None:
    path = write(tmp_path)
    write(tmp_path, name="heats_it")

    result = run(path.parent)

    assert 1 == result.exit_code
    assert f"{path}:9: this is not read as the claim" in result.stdout
    assert "tea/heats-it says the same: " in result.stdout


def test_words_that_change_what_others_say_are_told(tmp_path: Path) -> None:
    write(tmp_path, words=f'{WORDS}\n[cue.question]\nen = ["disables"]\n')

    assert "beside the new claims, this is misread" in {message for _, _, message in found(tmp_path)}


def test_words_that_get_another_meaning_are_told_and_no_problem(tmp_path: Path) -> None:
    path = write(tmp_path, words=f'{WORDS}\n[thing.draught]\nen = ["{{tea|gradient}} clipping"]\n')

    result = run(path)

    words = tmp_path / "claims" / "vocabulary" / "tea.toml"
    assert f"{words}: '{{tea|gradient}} clipping' means draught from here on; it meant " in result.stdout
    assert (0, 1) == (result.exit_code, result.stdout.count("from here on"))


@pytest.mark.parametrize("deep", [1, 2, 0])
def test_a_file_a_topic_and_a_folder_can_be_named(tmp_path: Path, deep: int) -> None:
    path = write(tmp_path)

    result = run((path, *path.parents)[deep])

    assert (0, "1 claim: 0 problems; not performed\n") == (result.exit_code, result.stdout)


def test_a_path_without_claims_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "claims"
    folder.mkdir()

    result = run(folder)

    assert 2 == result.exit_code
    assert "this folder has no claims" in result.stderr


@pytest.mark.torch
def test_performing_a_claim_shows_that_it_is_toothless(tmp_path: Path) -> None:
    path = write(tmp_path, CLAIM.replace("return False", "return not False"))

    result = run(path, "--run", "--cache-dir", tmp_path / "cache")

    assert 1 == result.exit_code
    assert f"{path}: The controls agree" in result.stdout
    assert "1 claim: 1 problem\n" in result.stdout
