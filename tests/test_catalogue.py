"""The catalogue: every claim is whole, and is found by its own sentences and by no other's."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from taught import the_reader

from claimcheck import catalogue
from claimcheck.errors import UserError
from claimcheck.linting import of_itself
from claimcheck.model import Role
from claimcheck.reading.words.redefining import redefined

FOLDER = catalogue.builtin()
CLAIMS = catalogue.Catalogue(FOLDER)
UNTESTABLE = catalogue.untestable(FOLDER)


@pytest.mark.parametrize("name", CLAIMS)
def test_nothing_is_to_mend_in_a_claim(name: str) -> None:
    """It is complete, is found by its own sentences and by no other's, and its arms differ."""
    assert [] == list(of_itself(CLAIMS[name], the_reader(), CLAIMS))


def test_every_wording_means_one_thing() -> None:
    """Where two entries have the same form, the one that is read last would silently win."""
    assert () == redefined([FOLDER / "vocabulary"])


def test_untestable_statements_are_no_claims() -> None:
    assert not {entry.id for entry in UNTESTABLE} & set(CLAIMS)


CARD = '''"""
# Tea is hot

- en: Tea is hot.
- zh: 茶是热的。
{more}
## Correction

- en: It may be iced.
- zh: 也可能是冰的。
"""
{code}
'''
ARMS = """
ABOUT = ("torch.tea",)
def treatment(): return 1
def positive_control(): return 1
def negative_control(): return 0
"""


def write(folder: Path, more: str = "", code: str = ARMS) -> Path:
    path = folder / "tea" / "is_hot.py"
    path.parent.mkdir()
    path.write_text(CARD.format(more=more, code=code), encoding="utf-8")
    return path


def test_a_claim_file_is_read_without_running_it(tmp_path: Path) -> None:
    path = write(tmp_path, code=ARMS + "\nraise SystemExit('this must not run')\n")

    claim = catalogue.read(path, tmp_path)

    assert claim.id == "tea/is-hot"
    assert [arm.role for arm in claim.experiment.arms] == list(Role)
    assert claim.correction["zh"] == "也可能是冰的。"


def test_continuation_lines_are_joined_as_each_language_is_written(tmp_path: Path) -> None:
    more = (
        "\n## Asserted by\n\n- Tea is\n  hot.\n- 茶是\n  热的。\n"
        "- 请用\n  `brew()`\n  泡茶。\n- 泡茶，\n  `brew()`\n  （热的）。\n"
    )

    claim = catalogue.read(write(tmp_path, more), tmp_path)

    assert claim.asserted_by == (
        "Tea is hot.",
        "茶是热的。",
        "请用 `brew()` 泡茶。",
        "泡茶，`brew()`（热的）。",
    )


@pytest.mark.parametrize(
    ("more", "code", "message"),
    [
        pytest.param("", "def treatment(:", "not valid Python 3.8", id="a syntax error"),
        pytest.param("", "match x:\n    case _: pass", "not valid Python 3.8", id="syntax newer than 3.8"),
        pytest.param("", 'ABOUT = ("x",)\ndef treatment(): pass', "no positive_control", id="no control"),
        pytest.param(
            "", ARMS.replace("treatment", "treatment_b"), "no plain treatment", id="no plain treatment"
        ),
        pytest.param(
            "", ARMS + "\ndef treatment_iced(): return 0\n", "treatment_iced", id="a condition without words"
        ),
        pytest.param("", ARMS.replace("ABOUT", "OUTBA"), "names no API", id="no API"),
        pytest.param(
            "", ARMS + "\nREQUIRES = 3\n", "REQUIRES must be a literal str", id="a constant of another kind"
        ),
        pytest.param("", ARMS + "\nMEASURES = 'taste'\n", "MEASURES is 'taste'", id="an unknown measure"),
        pytest.param(
            "\n## Asserted bye\n\n- x\n", ARMS, "unknown section 'Asserted bye'", id="an unknown section"
        ),
        pytest.param(
            "", ARMS + "\nABOUT = ('tea', 3)\n", "ABOUT must be a literal tuple", id="a number for a name"
        ),
        pytest.param("", ARMS + "\nUNUSED = {[]: ''}\n", "UNUSED must be a literal dict", id="no table"),
        pytest.param("", ARMS + "(" * 5_000, "not valid Python", id="brackets"),
        pytest.param(
            "", "x = " + "-" * 50_000 + "1", "this claim is not Python", id="an expression without end"
        ),
        pytest.param(
            "\n- x\n## Sources\nTea is lovely.\n",
            ARMS,
            "headings and bullets only",
            id="text below a heading",
        ),
        pytest.param("\nTea is lovely.\n", ARMS, "headings and bullets only", id="loose text"),
    ],
)
def test_what_is_wrong_with_a_claim_file_is_said_with_its_place(
    tmp_path: Path, more: str, code: str, message: str
) -> None:
    path = write(tmp_path, more, code)

    with pytest.raises(UserError) as caught:
        catalogue.read(path, tmp_path)

    assert message in str(caught.value)
    assert str(caught.value).startswith(str(path))


@pytest.mark.parametrize("data", [b"\xff", None])
def test_a_claim_that_is_no_text_is_refused(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "tea" / "is_hot.py"
    if data is not None:
        path.parent.mkdir()
        path.write_bytes(data)

    with pytest.raises(UserError, match=f"^{path}: this file "):
        catalogue.read(path, tmp_path)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param("thing = []", "thing is not written {…}", id="a list for a table"),
        pytest.param("[thing]\ntea = 'tea'", "thing.tea is not written {…}", id="a word for a table"),
        pytest.param("[thing.tea]\nen = 'tea'", "thing.tea.en is not written […]", id="a word for a list"),
        pytest.param("[thing.tea]\nen = [1]", 'thing.tea.en is not written "…"', id="a number for a word"),
        pytest.param(
            "[thing.tea]\nprocess = 1", "thing.tea.process is not written true", id="a number for true"
        ),
        pytest.param(
            "[thing.tea]\nnames_ = ['tea']",
            "unknown key 'thing.tea.names_'\n  Did you mean 'names'?",
            id="misspelt",
        ),
        pytest.param("[tea]", "unknown key 'tea'\n  Keys are: ", id="another table"),
        pytest.param(
            "[[phrase]]\nen = ['hot tea']", "a phrase means nothing", id="a phrase without a meaning"
        ),
    ],
)
def test_words_that_are_not_written_as_they_are_read_are_refused(
    tmp_path: Path, words: str, message: str
) -> None:
    (tmp_path / "tea.toml").write_text(words, encoding="utf-8")

    with pytest.raises(UserError) as caught:
        redefined([tmp_path])

    assert str(caught.value).startswith(f"{tmp_path / 'tea.toml'}: {message}")


def test_a_statement_whose_examples_are_no_list_is_refused(tmp_path: Path) -> None:
    (tmp_path / "untestable.toml").write_text("statement = [{examples = 'Tea is lovely.'}]", encoding="utf-8")

    with pytest.raises(UserError, match=r"statement\.examples is not written \[…\]"):
        catalogue.untestable(tmp_path)


def test_listing_the_catalogue_imports_no_torch() -> None:
    program = "import sys\nfrom claimcheck.cli import main\ntry:\n    main(['list'])\nexcept SystemExit:\n    print('torch' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert result.stdout.endswith("False\n")
