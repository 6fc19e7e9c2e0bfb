"""On what conditions each clause of a sentence says what it says: read with a few words of our own (tests/small.py)."""

from __future__ import annotations

import pytest
from small import frames

from claimcheck.reading.frames.conditions import Condition


def stood_under(sentence: str) -> list[str]:
    """The conditions of each clause: what they name, and what is known of them."""
    return [
        " | ".join(told(sentence, condition) for condition in frame.conditions) for frame in frames(sentence)
    ]


def told(sentence: str, condition: Condition) -> str:
    signs = {
        "opens": condition.opens,
        "supposes": condition.supposes,
        "explains": condition.explains,
        "denies": condition.denies,
    }
    known = [sign for sign, so in signs.items() if so is True]
    named = sorted([*(thing.id for thing in condition.things), *condition.words])
    return f"{sentence[condition.start : condition.end].strip()}: {' '.join(named)} ({' '.join(known)})"


def case(what: str, sentence: str, *clauses: str) -> object:
    return pytest.param(list(clauses), sentence, id=what)


CASES = [
    case("none", "Dropout stops.", ""),
    case("behind", "Dropout stops if weights change.", "if weights change: weight (supposes)"),
    case("before", "If weights change, dropout stops.", "If weights change: weight (opens supposes)"),
    case("before two clauses", "If weights change, dropout stops, memory is saved.", "If weights change: weight (opens supposes)", "If weights change: weight (opens supposes)"),
    case("before a semicolon", "If weights change, dropout stops; memory is saved.", "If weights change: weight (opens supposes)", ""),
    case("each before its own", "If weights change, dropout stops; if gradients stop, memory is saved.", "If weights change: weight (opens supposes)", "if gradients stop: gradient (opens supposes)"),
    case("each before its own, after a comma", "If weights change, dropout stops, if gradients stop, memory is saved.", "If weights change: weight (opens supposes)", "if gradients stop: gradient (opens supposes)"),
    case("each before its own, and the last before another clause", "If weights change, dropout stops, if gradients stop, memory is saved, tensors stop.", "If weights change: weight (opens supposes)", "if gradients stop: gradient (opens supposes)", "if gradients stop: gradient (opens supposes)"),
    case("before the second clause", "Dropout stops, and if gradients stop, memory is saved.", "", "if gradients stop: gradient (opens supposes)"),
    case("before the second of three", "Weights change; if gradients stop, dropout stops, memory is saved.", "", "if gradients stop: gradient (opens supposes)", "if gradients stop: gradient (opens supposes)"),
    case("behind the first of two", "Dropout stops if gradients stop, memory is saved.", "if gradients stop: gradient (supposes)", "if gradients stop: gradient (supposes)"),
    case("behind the second of two", "Dropout stops; memory is saved if weights change.", "if weights change: weight (supposes)", "if weights change: weight (supposes)"),
    case("two before", "If weights change, and if gradients stop, memory is saved.", "If weights change: weight (opens supposes) | if gradients stop: gradient (opens supposes)"),
    case("one before and one behind", "Weights change; if memory is saved, dropout stops if gradients stop.", "", "if memory is saved: memory (opens supposes) | if gradients stop: gradient (supposes)"),
    case("before the next sentence", "Dropout stops. If weights change, memory is saved.", "", "If weights change: weight (opens supposes)"),
    case("behind, and the next before", "Dropout stops if weights change; if gradients stop, memory is saved.", "if weights change: weight (supposes)", "if gradients stop: gradient (opens supposes)"),
    case("a reason behind", "Dropout stops, because weights change.", "because weights change: weight (explains)", "because weights change: weight (explains)"),
    case("a reason before", "Because weights change, dropout stops.", "Because weights change: weight (opens)", "Because weights change: weight (opens)"),
    case("what is not so", "If weights do not change, dropout stops.", "If weights do not change: weight (opens supposes denies)"),
    case("even what is not so", "Dropout stops even if weights do not change.", "if weights do not change: weight (supposes)"),
    case("even what is not so, at first", "Even if weights do not change, dropout stops.", "if weights do not change: weight (supposes)"),
    case("not of what is so", "Dropout does not stop if weights change.", "if weights change: weight (supposes)"),
    case("not, and nothing else", "If not, dropout stops.", "If not:  (opens supposes denies)"),
    case("not, right behind", "Dropout stops if weights change, not otherwise.", "if weights change: weight (supposes)"),
    case("a setting", "With p=0, dropout stops.", "With p=0: p=0 (opens)"),
    case("a setting behind", "Dropout stops with p=0.", "with p=0.: p=0 ()"),
    case("a word of no weight", "In practice, dropout stops.", "In practice:  (opens)"),
    case("strange words", "Dropout stops if torch.foo is new.", "if torch.foo is new: foo new (supposes)"),
    case("a name of a library's module", "Dropout stops if torch.foo.bar is new.", "if torch.foo.bar is new: bar new (supposes)"),
    case("tensors of some kind", "Dropout stops for very small tensors.", "for very small tensors: small veri ()"),
    case("a phase", "In training, dropout stops.", "In training:  (opens)"),
    case("a mode", "With eval mode, dropout stops.", "With eval mode: eval (opens)"),
    case("a call", "If eval() is called, dropout stops.", "If eval() is called: eval (opens supposes)"),
    case("something that goes on", "If backward() is called, dropout stops.", "If backward() is called:  (opens supposes)"),
    case("something incidental", "If a context manager is used, dropout stops.", "If a context manager is used:  (opens supposes)"),
    case("something general", "If the model changes, dropout stops.", "If the model changes:  (opens supposes)"),
    case("nought in Chinese", "dropout 关闭，如果为零。", "如果为零: 零 (supposes)"),
    case("strange pairs in Chinese", "在快速场景下，dropout 关闭。", "在快速场景下: 场景 快速 速场 (opens)"),
    case("strange pairs and a particle in Chinese", "如果新的大权重，dropout 关闭。", "如果新的大权重: 大权 权重 (opens supposes)"),
    case("a character before a word in Chinese", "如果大 tensor，dropout 关闭。", "如果大 tensor:  (opens supposes)"),
    case("a character before a strange word in Chinese", "如果大 frob，dropout 关闭。", "如果大 frob: frob (opens supposes)"),
    case("a character before a known one in Chinese", "如果大梯度更新，dropout 关闭。", "如果大梯度更新: gradient (opens supposes)"),
    case("a time in Chinese", "当梯度更新时，dropout 关闭。", "当梯度更新时: gradient (opens supposes)"),
    case("a reason in Chinese", "dropout 关闭，因为梯度更新。", "因为梯度更新: gradient (explains)", "因为梯度更新: gradient (explains)"),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "sentence"), CASES)
def test_a_clause_stands_under_these_conditions(expected: list[str], sentence: str) -> None:
    assert expected == stood_under(sentence)
