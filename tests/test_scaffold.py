"""The beginning of a claim: what a sentence tells is filled in, and the rest can't be overlooked."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from claimcheck import catalogue
from claimcheck.cli import main
from claimcheck.errors import UserError
from claimcheck.model import Claim, Stance
from claimcheck.readers import reader
from claimcheck.reading.prose import Reader
from claimcheck.scaffold import Draft, draft

CLAIMS = catalogue.Catalogue(catalogue.builtin())


@pytest.fixture(scope="module")
def read() -> Reader:
    return reader(CLAIMS)


@pytest.fixture
def begin(read: Reader):  # type: ignore[no-untyped-def]  # a function of one argument
    return lambda sentence: draft(sentence, read, CLAIMS)


def finished(begun: Draft, folder: Path) -> Claim:
    """The claim that comes of a draft whose author only replaces the TODOs."""
    path = folder / begun.path
    path.parent.mkdir(parents=True)
    path.write_text(re.sub(r"TODO:?( [^\n\"]*)?", "x", begun.source), encoding="utf-8")
    return catalogue.read(path, folder)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("`optimizer.zero_grad()` disables dropout.", id="English"),
        pytest.param("`optimizer.zero_grad()` 会关闭 dropout。", id="Chinese"),
        pytest.param("`model.eval()` does not disable autograd.", id="a denial"),
        pytest.param("- Tea is\n  hot.", id="of nothing we know, from a list"),
        pytest.param('It prints """ and C:\\new\\x, `a - b`, # c and - d.', id="with all that quoting needs"),
        pytest.param("Evil \x1b[31m \u202e text \ud800.", id="hostile"),
    ],
)
def test_a_draft_becomes_a_claim_when_its_todos_are_done(begin, sentence: str, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    begun = begin(sentence)
    claim = finished(begun, tmp_path)

    examples = (*claim.asserted_by, *claim.denied_by)
    plain = " ".join(re.sub(r"[\x1b\u202e\ud800]", " ", sentence).removeprefix("- ").split())
    assert plain in examples
    assert (len(claim.asserted_by), len(claim.denied_by)) in ((4, 2), (4, 3))
    begun.source.encode("utf-8")


def test_a_draft_is_refused_with_the_place_until_it_is_done(begin, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "optim" / "claim.py"
    path.parent.mkdir()
    path.write_text(begin("`optimizer.zero_grad()` disables dropout.").source, encoding="utf-8")

    with pytest.raises(UserError, match="not finished") as refused:
        catalogue.read(path, tmp_path)
    assert (5, 7) == (refused.value.line, refused.value.column)


def test_every_arm_of_a_draft_says_what_is_to_do_and_observes_nothing(begin) -> None:  # type: ignore[no-untyped-def]
    module = ast.parse(begin("`optimizer.zero_grad()` disables dropout.").source)
    functions = [node for node in module.body if isinstance(node, ast.FunctionDef)]

    assert ["observed", "treatment", "positive_control", "negative_control"] == [f.name for f in functions]
    for function in functions:
        assert (ast.get_docstring(function) or "").startswith("TODO")
        assert "NotImplementedError" in ast.unparse(function.body[-1])


@pytest.mark.parametrize(
    ("sentence", "about"),
    [
        pytest.param("`optimizer.zero_grad()` is slow.", ("torch.optim.Optimizer.zero_grad",), id="a method"),
        pytest.param("`nn.Bilinear` copies its input.", ("torch.nn.Bilinear",), id="a class"),
        pytest.param("`eval()` copies the model.", ("torch.nn.Module.eval",), id="a bare call"),
        pytest.param("调用 `torch.vmap` 会复制输入。", ("torch.vmap",), id="Chinese"),
        pytest.param("Tea is hot.", ("TODO",), id="nothing"),
    ],
)
def test_what_a_claim_is_about_is_guessed_from_its_names(
    begin, sentence: str, about: tuple[str, ...]
) -> None:  # type: ignore[no-untyped-def]
    source = begin(sentence).source
    (constant,) = (node for node in ast.parse(source).body if isinstance(node, ast.Assign))

    assert about == ast.literal_eval(constant.value)


def test_a_denial_is_no_example_of_what_it_denies(begin, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    begun = begin("`optimizer.zero_grad()` 不会关闭 dropout。")

    assert "# TODO" in begun.source
    assert "`optimizer.zero_grad()` 不会关闭 dropout。" in finished(begun, tmp_path).denied_by


def test_a_sentence_that_a_claim_covers_is_said_to_be_covered(begin) -> None:  # type: ignore[no-untyped-def]
    (said,) = begin("`model.eval()` does not disable autograd.").covered

    assert ("eval/disables-autograd", Stance.DENIES) == (said.claim, said.stance)


def test_a_near_claim_is_named(begin) -> None:  # type: ignore[no-untyped-def]
    begun = begin("When training, `model.eval()` disables the first dropout layer and its bias.")

    assert begun.near is not None
    assert "eval/disables-dropout" == begun.near.claim


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "claims" / "optim" / "claim.py"
    arguments = ["new", "`optimizer.zero_grad()` disables dropout.", "--output", str(path)]

    first = CliRunner().invoke(main, arguments)
    written = path.read_text(encoding="utf-8")
    path.write_text("mine", encoding="utf-8")
    second = CliRunner().invoke(main, arguments)

    assert (0, 2) == (first.exit_code, second.exit_code)
    assert written.startswith('"""\n# `optimizer.zero_grad()` disables dropout\n')
    assert "mine" == path.read_text(encoding="utf-8")
    assert "this file exists" in second.stderr


def test_no_sentence_is_refused() -> None:
    assert 2 == CliRunner().invoke(main, ["new", " "]).exit_code
