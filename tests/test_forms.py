"""A form of the vocabulary, with its alternatives, is all of its wordings."""

from __future__ import annotations

import pytest

from claimcheck.reading import forms
from claimcheck.reading.forms import Trie


@pytest.mark.parametrize(
    ("wordings", "form"),
    [
        pytest.param(["mean of x", "variance of x"], "{mean|variance} of x", id="words"),
        pytest.param(["the batch is", "batch is"], "{the |}batch is", id="a word or none"),
        pytest.param(["detach", "attach", "tach"], "{de|at|}tach", id="beginnings of a word"),
        pytest.param(["a batch", "a batches"], "a batch{|es}", id="endings of a word"),
        pytest.param(["it can", "it can't", "it cannot"], "it can{|'t|not}", id="what is short for another word"),
        pytest.param(["bx", "b x", "abx", "ab x"], "{a|}b{| }x", id="words or a word"),
        pytest.param(["lr = 1", "lr 1"], "lr {= |}1", id="a setting, which is one token"),
        pytest.param(["model. eval(x)", "model eval(x)"], "model{.|} eval(x)", id="a call that was parted"),
        pytest.param(["训练过程中", "训练中", "训练时", "训练过程时"], "训练{过程|}{中|时}", id="characters"),
        pytest.param(["用 eval 后", "用eval 后", "用 eval", "用eval"], "用{ |}eval{ 后|}", id="characters and a word"),
    ],
)  # fmt: skip
def test_all_wordings(wordings: list[str], form: str) -> None:
    apart: Trie = {}
    for wording in wordings:
        forms.teach(apart, wording, 1)
    together: Trie = {}
    forms.teach(together, form, 1)

    assert apart == together
