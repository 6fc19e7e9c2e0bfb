"""The catalogue: every claim is whole, and is found by its own sentences and by no other's."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck import catalogue
from claimcheck.errors import UserError
from claimcheck.model import Role, Stance
from claimcheck.reading.matching import Matcher
from claimcheck.reading.patterns import example_frames, teach
from claimcheck.reading.vocabulary import Vocabulary

FOLDER = catalogue.builtin()
CLAIMS = catalogue.Catalogue(FOLDER)
UNTESTABLE = catalogue.untestable(FOLDER)


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary.load([FOLDER / "vocabulary"])


@pytest.fixture(scope="module")
def matcher(vocabulary: Vocabulary) -> Matcher:
    return Matcher(teach(CLAIMS.values(), vocabulary, UNTESTABLE), vocabulary)


def stances(sentence: str, claim: str, matcher: Matcher, vocabulary: Vocabulary) -> set[Stance]:
    """The stances that a sentence takes to a claim, read alone, by its closest fit."""
    fits = [
        fit
        for frame in example_frames(sentence, vocabulary)
        for fit in matcher.fits(frame)
        if fit.pattern.claim == claim
    ]
    closest = min(((fit.extra, -fit.shared, fit.flipped) for fit in fits), default=None)
    return {fit.stance for fit in fits if (fit.extra, -fit.shared, fit.flipped) == closest}


@pytest.mark.parametrize("name", CLAIMS)
def test_a_claim_is_found_by_its_own_sentences(name: str, matcher: Matcher, vocabulary: Vocabulary) -> None:
    claim = CLAIMS[name]
    sentences = [(s, Stance.ASSERTS) for s in claim.asserted_by] + [
        (s, Stance.DENIES) for s in claim.denied_by
    ]

    misread = [s for s, stance in sentences if stances(s, name, matcher, vocabulary) != {stance}]

    assert not misread


@pytest.mark.parametrize("name", CLAIMS)
def test_a_claim_is_worded_in_both_languages(name: str) -> None:
    claim = CLAIMS[name]

    for sentences in (claim.asserted_by, claim.denied_by):
        chinese = [s for s in sentences if any("\u4e00" <= c <= "\u9fff" for c in s)]
        assert chinese
        assert len(chinese) < len(sentences)


@pytest.mark.parametrize("name", CLAIMS)
def test_a_claim_names_a_source_and_near_misses(name: str) -> None:
    claim = CLAIMS[name]

    assert claim.sources
    assert claim.not_asserted_by
    assert all(source.startswith("https://") for source in claim.sources)


@pytest.mark.parametrize("name", CLAIMS)
def test_a_claim_imports_torch_and_the_standard_library_only(name: str) -> None:
    # What a claim NEEDS it may import, inside an arm.
    allowed = {"torch", *CLAIMS[name].experiment.needs, *sys.stdlib_module_names}

    for node in ast.walk(ast.parse(CLAIMS[name].experiment.source)):
        if isinstance(node, ast.Import):
            assert {alias.name.split(".")[0] for alias in node.names} <= allowed
        elif isinstance(node, ast.ImportFrom):
            assert (node.module or "").split(".")[0] in allowed


@pytest.mark.parametrize("name", CLAIMS)
def test_no_arm_passes_a_verdict(name: str) -> None:
    """Arms observe; the engine concludes."""
    assert not [n for n in ast.walk(ast.parse(CLAIMS[name].experiment.source)) if isinstance(n, ast.Assert)]


def test_no_sentence_is_asserted_by_two_claims() -> None:
    owners: dict[str, str] = {}
    for claim in CLAIMS.values():
        for sentence in claim.asserted_by:
            assert owners.setdefault(sentence, claim.id) == claim.id, sentence


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
    more = "\n## Asserted by\n\n- Tea is\n  hot.\n- 茶是\n  热的。\n"

    claim = catalogue.read(write(tmp_path, more), tmp_path)

    assert claim.asserted_by == ("Tea is hot.", "茶是热的。")


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


def test_a_fingerprint_is_of_the_code_alone() -> None:
    one = ast.parse('"""Card."""\n\ndef treatment():\n    """Why."""\n    return 1  # one\n')
    same = ast.parse('"""Another card."""\ndef treatment():\n  return 1\n')
    other = ast.parse("def treatment():\n    return 2\n")

    assert catalogue.fingerprint(one) == catalogue.fingerprint(same)
    assert catalogue.fingerprint(one) != catalogue.fingerprint(other)


def test_listing_the_catalogue_imports_no_torch() -> None:
    program = "import sys\nfrom claimcheck.cli import main\ntry:\n    main(['list'])\nexcept SystemExit:\n    print('torch' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert result.stdout.endswith("False\n")
