"""Who only names two things says nothing of them, though a refuted claim is about both."""

from __future__ import annotations

import pytest
from taught import the_reader
from test_precision import accused

from claimcheck import documents

PAIRS = (
    ("`nn.CrossEntropyLoss`", "`softmax`"),
    ("`nn.BCELoss`", "`softmax`"),
    ("`StepLR`", "`verbose`"),
    ("buffers", "`parameters()`"),
    ("`torch.no_grad()`", "`requires_grad=False`"),
    ("`LogSoftmax`", "`NLLLoss`"),
    ("`model.eval()`", "`torch.no_grad()`"),
    ("`grad_fn`", "`grad`"),
    ("`torch.eig`", "eigenvalues"),
    ("`backward()`", "`detach()`"),
    ("dropout", "random weights"),
)
WAYS = (
    "{a}, {b}",
    "{a} ({b})",
    "{a} / {b}",
    "{a} - {b}",
    "## {a} and {b}\n\nText.",
    "- {a}: {b}",
    "| {a} | {b} |\n|---|---|\n| {b} | {a} |",
    "Working with {a} and {b}",
    "Understanding {a} and {b} is essential.",
    "There are {a} and {b}.",
    "First {a}, then {b}.",
    "Learn {a} through {b}.",
    "Usage of {a} in {b}",
    "Compare {a} with {b}.",
    "The example uses {a} and {b}.",
    "关于 {a} 和 {b}",
    "{a}、{b}",
    "{a}（{b}）",
    "学习 {a} 和 {b}",
    "{a} 与 {b} 的关系",
    "首先是 {a}，然后是 {b}。",
    "关于 {b} 请看 {a} 一章。",
    "代码里同时出现了 {a} 和 {b}。",
    "把 {a} 和 {b} 对比一下。",
)


@pytest.mark.parametrize("way", WAYS)
def test_who_only_names_things_is_not_accused(way: str) -> None:
    for pair in PAIRS:
        for a, b in (pair, pair[::-1]):
            text = way.format(a=a, b=b)
            assert not accused(the_reader(), documents.parse(text, "article.md")), text
