"""A form of the vocabulary, with its alternatives, is all of its wordings."""

from __future__ import annotations

import pytest

from claimcheck.reading.words import forms
from claimcheck.reading.words.forms import Parted
from claimcheck.reading.words.tokens import Lexeme, Token, lex


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
    apart = {said for wording in wordings for said in forms.wordings(forms.compiled(wording))}
    together = forms.compiled(form)

    assert apart == set(forms.wordings(together))
    assert all(_leads_to(forms.Forms.beginning([(together, 1)]), said) == 1 for said in apart)


def test_the_last_form_counts() -> None:
    """Of forms that share a wording the one taught last says what it means."""
    taught = [
        (forms.compiled(form), number) for number, form in enumerate(["{a|the} batch", "the {batch|mean}"])
    ]
    known = forms.Forms.beginning(taught)

    assert [0, 1, 1] == [
        _leads_to(known, said) for said in (("a", "batch"), ("the", "batch"), ("the", "mean"))
    ]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(Parted(1, 3, 4, 1), "throws the graph away", id="an object"),
        pytest.param(Parted(1, 5, 6, 1), "throws what step() recorded away", id="with a call"),
        pytest.param(None, "throws away", id="none"),
        pytest.param(None, "throws the graph, away with it", id="a comma"),
        pytest.param(None, "throws the graph and goes away", id="another verb"),
        pytest.param(None, "throws one two three four five six seven away", id="too far away"),
    ],
)  # fmt: skip
def test_a_form_may_have_its_object_between(expected: Parted | None, text: str) -> None:
    known = forms.Forms.beginning([(forms.compiled(forms.with_gap("throw away")), 1)])

    assert expected == forms.parted(known, lex(text), 0)


@pytest.mark.parametrize(
    ("expected", "form"),
    [
        pytest.param("turn … off", "turn off", id="a verb"),
        pytest.param("{turn|switch} … off", "{turn|switch} off", id="several"),
        pytest.param("give … back to the driver", "give back to the driver", id="more behind it"),
        pytest.param("", "offload", id="no particle"),
        pytest.param("", "in the way of it", id="no verb"),
        pytest.param("", "turning point", id="another word"),
    ],
)
def test_a_particle_may_stand_behind_the_object(expected: str, form: str) -> None:
    assert expected == forms.with_gap(form)


def _leads_to(here: forms.Forms | None, norms: tuple[str, ...]) -> int:
    for norm in norms:
        here = here.step(Lexeme(Token.WORD, norm, 0, 0)) if here else None
    return here.number if here else forms.NOTHING
