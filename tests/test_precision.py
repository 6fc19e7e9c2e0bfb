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
        if not (assertion.loose or assertion.doubtful)
        and RECORD.verdicts[assertion.claim].ruling
        is (Ruling.REFUTED if assertion.stance is Stance.ASSERTS else Ruling.CONFIRMED)
    ]


@pytest.mark.parametrize("path", CORRECT, ids=lambda path: path.stem)
def test_nothing_correct_is_accused(read: Reader, path: Path) -> None:
    document = parsed(path)

    assert accused(read, document) == []


@pytest.mark.parametrize(
    "text",
    [
        "`model.eval()` disables autograd.",
        "In eval mode, gradients are not computed.",
        "model.eval()，会关闭梯度计算。",
        "调用 `model.eval()` 会关闭梯度计算。",
        "使用 model.eval() 关闭梯度计算，节省显存。",
        "在 eval 模式下，参数不会更新。",
        "- `model.eval()`: turns off gradient computation",
        "- model.eval()：关闭 dropout 和梯度计算",
        "## model.eval()\n\nIt turns off dropout and stops the computation of gradients.",
        "Call `model.eval()`. This disables gradient computation.",
        "After calling `model.eval()`, gradients are no longer tracked.",
        "`loss.backward()` updates the weights.",
        "反向传播 loss.backward() 会更新参数。",
        "`model.eval()` freezes the weights of the model.",
        "`model.eval()` sets the model to evaluation mode and turns off autograd.",
        "`model.eval()` 将模型切换到评估模式，并关闭梯度计算。",
        "`torch.no_grad()` turns off dropout.",
        "When `model.eval()` is called, dropout is off and gradients are not computed.",
        "`model.eval()` switches to evaluation mode, disabling dropout and gradient computation.",
        "| method | effect |\n|---|---|\n| `model.eval()` | disables gradients |",
        "model.train() 启用梯度，model.eval() 关闭梯度。",
    ],
)
def test_what_is_plainly_wrong_is_accused(read: Reader, text: str) -> None:
    assert accused(read, documents.parse(text, "a.md"))


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
