"""One fact told in many ways: as a sentence, below a heading, in a list, in a table, of the code above it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from taught import the_reader

from claimcheck import documents
from claimcheck.model import Stance


@dataclass(frozen=True)
class Fact:
    claim: str
    subject: str
    does: str
    to_do: str


ENGLISH = (
    Fact("eval/disables-dropout", "`model.eval()`", "disables dropout", "disable dropout"),
    Fact("no-grad/saves-memory", "`torch.no_grad()`", "reduces memory usage", "reduce memory usage"),
    Fact("cross-entropy/expects-logits", "`nn.CrossEntropyLoss`", "expects raw logits", "expect raw logits"),
)
CHINESE = (
    Fact("eval/disables-dropout", "`model.eval()`", "会关闭 Dropout", "关闭 Dropout"),
    Fact("no-grad/saves-memory", "`torch.no_grad()`", "会节省显存", "节省显存"),
    Fact("train/enables-dropout", "`model.train()`", "会启用 Dropout", "启用 Dropout"),
)
IN_ENGLISH = (
    "# {S}\n\nMuch can be said here. It {does}.",
    "# {S}\n\n- {does}",
    "# {S}\n\n```python\nx = f(3)\n```\n\nIt {does}.",
    "## {S}\n\n**Purpose**: {does}.",
    "{S} is important. It does two things:\n\n- {does}\n- is easy to use",
    "{S} is important.\n\nWhat it does:\n\n- {does}",
    "What does {S} do?\n\nIt {does}.",
    "```python\n{code}\n```\n\nThis {does}.",
    "# Training\n\n```python\nx = f(3)\n{code}\n```\n\nIt {does}.",
    "```python\n{code}\n```\n\nThe line above {does}.",
    "```python\n{code}  # {does}\n```",
    "| Call | Effect |\n|---|---|\n| {S} | {does} |",
    "{S}\n: {does}.",
    "{S} is like `torch.jit.trace`, except that it {does}.",
    "There are `torch.jit.trace` and {S}. The latter {does}.",
    "Unlike `torch.jit.trace`, {S} {does}.",
    "{S} does nothing more than {do}.",
    "Use {S} to {do}.",
    "# `torch.jit.trace`\n\n- Use {S}, as it {does}",
    "Did you forget `torch.jit.trace`? {S} {does}.",
)
FOR_ENDS = ("Want to {do}? Use {S}.", "To {do}, call {S}.", "How do you {do}? With {S}.")
IN_CHINESE = (
    "# {S}\n\n它{does}。",
    "# {S}\n\n作用：{do}。",
    "{S} 很重要。它做了两件事：\n\n1. {do}\n2. 其他",
    "{S} 很重要。\n\n它的作用：\n\n- {do}",
    "```python\n{code}\n```\n\n这{does}。",
    "```python\n{code}\n```\n\n上面的代码{does}。",
    "# {S}\n\n```python\nx = f(3)\n```\n\n它{does}。",
    "| 方法 | 作用 |\n|---|---|\n| {S} | {do} |",
    "想要{do}？用 {S}。",
    "如何{do}？使用 {S} 即可。",
    "为了{do}，需要调用 {S}。",
    "之所以用 {S}，是因为它{does}。",
    "{S} 的作用就是{do}。",
    "有 `torch.jit.trace` 和 {S} 两种。后者{does}。",
)


TWO_IN_ENGLISH = (
    "{A} disables dropout; {B} disables gradient computation.",
    "While {A} disables dropout, {B} disables gradient computation.",
    "Unlike {A}, which disables dropout, {B} disables gradient computation.",
    "{A} and {B} are different: the former disables dropout, the latter disables gradient computation.",
    "{A} and {B} are different. The former disables dropout, while the latter disables gradient computation.",
    "The difference between {A} and {B} is that {A} disables dropout while {B} disables gradient computation.",
    "The difference between {A} and {B} is that the former disables dropout and the latter disables gradients.",
    "{A} and {B}: {A} disables dropout, {B} disables gradient computation.",
    "# {A} vs {B}\n\n- {A} disables dropout\n- {B} disables gradient computation",
    "| | {A} | {B} |\n|---|---|---|\n| Effect | disables dropout | disables gradient computation |",
    "To disable dropout use {A}; for disabling gradients use {B}.",
)
TWO_IN_CHINESE = (
    "{A} 和 {B} 的区别在于前者会关闭 Dropout，而后者会关闭梯度计算。",
    "{A} 和 {B} 的区别：{A} 会关闭 Dropout，{B} 会关闭梯度计算。",
    "{A} 与 {B} 不同：前者关闭 Dropout，后者关闭梯度计算。",
    "不要把 {A} 和 {B} 搞混：{A} 会关闭 Dropout，{B} 会关闭梯度计算。",
    "先调用 {A}，它会关闭 Dropout；再用 {B}，它会关闭梯度计算。",
)
BESIDES = (
    (
        "Besides disabling dropout, {A} makes batch norm use the running statistics.",
        "eval/uses-running-stats",
    ),
    (
        "In addition to disabling dropout, {A} makes batch norm use running statistics.",
        "eval/uses-running-stats",
    ),
    ("{A} switches batch norm to the running statistics and turns dropout off.", "eval/uses-running-stats"),
    (
        "By disabling dropout, {A} makes the results of the model deterministic.",
        "eval/gives-consistent-outputs",
    ),
    ("除了关闭 Dropout，{A} 还会让 BatchNorm 使用运行时统计量。", "eval/uses-running-stats"),
    (
        "{A} does two things: 1) disables dropout 2) makes batch norm use running statistics",
        "eval/uses-running-stats",
    ),
)


def asserted(layout: str, fact: Fact) -> dict[str, Stance]:
    text = layout.format(S=fact.subject, code=fact.subject.strip("`"), does=fact.does, do=fact.to_do)
    reading = the_reader().read(documents.parse(text, "article.md"))
    return {assertion.claim: assertion.stance for assertion in reading.assertions}


@pytest.mark.parametrize("fact", ENGLISH, ids=lambda fact: fact.claim)
@pytest.mark.parametrize("layout", IN_ENGLISH)
def test_an_english_fact_is_read_in_every_layout(layout: str, fact: Fact) -> None:
    assert asserted(layout, fact).get(fact.claim) is Stance.ASSERTS


@pytest.mark.parametrize("fact", ENGLISH[:2], ids=lambda fact: fact.claim)
@pytest.mark.parametrize("layout", FOR_ENDS)
def test_what_something_is_used_for_is_an_effect(layout: str, fact: Fact) -> None:
    assert asserted(layout, fact).get(fact.claim) is Stance.ASSERTS


@pytest.mark.parametrize("fact", CHINESE, ids=lambda fact: fact.claim)
@pytest.mark.parametrize("layout", IN_CHINESE)
def test_a_chinese_fact_is_read_in_every_layout(layout: str, fact: Fact) -> None:
    assert asserted(layout, fact).get(fact.claim) is Stance.ASSERTS


@pytest.mark.parametrize("layout", TWO_IN_ENGLISH + TWO_IN_CHINESE)
def test_each_of_two_is_told_of(layout: str) -> None:
    text = layout.format(A="`model.eval()`", B="`torch.no_grad()`")
    read = the_reader().read(documents.parse(text, "article.md")).assertions
    said = {assertion.claim: assertion.stance for assertion in read}
    assert said.pop("no-grad/equals-eval", Stance.DENIES) is Stance.DENIES
    assert said == {"eval/disables-dropout": Stance.ASSERTS, "no-grad/disables-autograd": Stance.ASSERTS}


@pytest.mark.parametrize(("layout", "other"), BESIDES)
def test_what_something_does_besides_is_read_as_its_effect(layout: str, other: str) -> None:
    text = layout.format(A="`model.eval()`")
    read = the_reader().read(documents.parse(text, "article.md")).assertions
    said = {assertion.claim: assertion.stance for assertion in read}
    assert said == {"eval/disables-dropout": Stance.ASSERTS, other: Stance.ASSERTS}


def test_what_is_done_meanwhile_is_not_denied() -> None:
    text = "`torch.no_grad()` reduces memory usage while speeding up inference."
    read = the_reader().read(documents.parse(text, "article.md")).assertions
    said = {assertion.claim: assertion.stance for assertion in read}
    assert said == {"no-grad/saves-memory": Stance.ASSERTS, "no-grad/speeds-up": Stance.ASSERTS}


def test_what_is_not_done_besides_is_denied() -> None:
    text = "`model.eval()` disables dropout without disabling gradient computation."
    read = the_reader().read(documents.parse(text, "article.md")).assertions
    said = {assertion.claim: assertion.stance for assertion in read}
    assert said == {"eval/disables-dropout": Stance.ASSERTS, "eval/disables-autograd": Stance.DENIES}


@pytest.mark.parametrize(
    "code",
    [
        "trainer.freeze()\nmodel.eval()",  # nobody knows what the first call does
        "model.eval()\nwith torch.no_grad():\n    y = model(x)",  # it may be either
        "helper(x)\nmodel.eval()",
        "import torch",
        "$ model.eval()",
    ],
)
def test_text_speaks_of_the_code_above_it_plainly_only_where_that_calls_one_thing(code: str) -> None:
    text = (
        f"```{'console' if '$' in code else 'python'}\n{code}\n```\n\nThis disables gradient computation.\n"
    )
    read = the_reader().read(documents.parse(text, "article.md")).assertions
    assert all(assertion.loose for assertion in read)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "# `model.eval()`\n\n- ✅ disables dropout\n- ❌ does not disable gradients",
            "eval/disables-autograd",
        ),
        ("# `torch.no_grad()`\n\n- ❌ 不会关闭 Dropout", "no-grad/disables-dropout"),
    ],
)
def test_the_cross_before_a_lacking_feature_does_not_deny_the_lack(text: str, claim: str) -> None:
    (said,) = [a for a in the_reader().read(documents.parse(text, "a.md")).assertions if a.claim == claim]
    assert said.stance is Stance.DENIES
