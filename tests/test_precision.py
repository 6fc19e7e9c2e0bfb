"""Correct text must not be accused, and text about something else must not be read as a claim.

The articles in ``precision/`` were written for this: ``correct-*`` says nothing wrong about PyTorch
(``correct-rejected*`` names what is wrong, in many ways, only to reject it),
``distractors-*`` says nothing about it that the catalogue has a claim on.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import catalogue, documents
from claimcheck.model import Document, Stance
from claimcheck.readers import reader
from claimcheck.reading.prose import Reader

ARTICLES = Path(__file__).parent / "precision"
CORRECT = sorted(ARTICLES.glob("correct-*.md"))
DISTRACTORS = sorted(ARTICLES.glob("distractors*.md"))

FALSE = frozenset(
    [
        "autograd/grad-fn-stores-gradient",
        "backward/nonleaf-grad-stored",
        "backward/updates-parameters",
        "cross-entropy/needs-softmax-first",
        "dropout/drops-parameters",
        "dropout/scales-in-eval",
        "eval/disables-autograd",
        "eval/disables-batchnorm",
        "eval/freezes-weights",
        "eval/prevents-backward",
        "fuse/in-place-by-default",
        "gradient-accumulation/uses-extra-memory",
        "inference-mode/inference-tensor-can-later-require-grad",
        "jit/trace-supports-control-flow",
        "load/model-state-dict-contains-optimizer-state",
        "load/torch-load-loads-whole-model-by-default",
        "module/buffer-in-parameters",
        "module/buffer-updated-by-optimizer",
        "module/plain-tensor-attr-in-state-dict",
        "module/plain-tensor-attr-updated-by-optimizer",
        "module/pooling-has-parameters",
        "module/python-list-registers-modules",
        "nll/applies-log-softmax",
        "no-grad/affects-batchnorm",
        "no-grad/affects-whole-program",
        "no-grad/changes-forward-values",
        "no-grad/changes-input-requires-grad",
        "no-grad/disables-dropout",
        "no-grad/equals-eval",
        "no-grad/replaces-eval",
        "requires-grad/means-optimized",
        "state-dict/contains-forward-code",
        "tensor/add-modifies-operands",
        "tensor/comparison-returns-byte-tensor",
        "tensor/scalar-tensor-is-python-number",
        "train/updates-weights",
        "view/equals-permute",
        "zero-grad/automatic",
        "zero-grad/calls-backward",
    ]
)
"""Claims that the experiments refute. All others hold, at least in some circumstance."""
UNSETTLED = frozenset(
    ["clip-grad/clamps-each-gradient", "cross-entropy/accepts-one-hot", "eval/saves-memory"]
)
"""Claims that hold in one circumstance only, so that one may deny them, too."""


@pytest.fixture(scope="module")
def read() -> Reader:
    return reader(catalogue.Catalogue(catalogue.builtin()))


def parsed(path: Path) -> Document:
    return documents.parse(path.read_text(encoding="utf-8"), path.name)


@pytest.mark.parametrize("path", CORRECT, ids=lambda path: path.stem)
def test_nothing_correct_is_accused(read: Reader, path: Path) -> None:
    document = parsed(path)

    accused = [
        (assertion.claim, assertion.stance, document.text[assertion.start : assertion.end])
        for assertion in read.read(document).assertions
        if assertion.claim not in UNSETTLED
        and not assertion.loose
        and (assertion.stance is Stance.ASSERTS) == (assertion.claim in FALSE)
    ]

    assert accused == []


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
