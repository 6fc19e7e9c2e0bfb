"""Who does what a clause says, and what is only named beside it: read with a few words of our own (tests/small.py)."""

from __future__ import annotations

import pytest
from small import frames

from claimcheck.reading.frames.doing import is_done_by_another


def case(what: str, sentence: str, *clauses: str) -> object:
    return pytest.param(list(clauses), sentence, id=what)


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        case("a setting", "eval(), dropout is disabled.", "eval"),
        case("a setting and what is meant", "eval() and dropout is disabled.", "eval"),
        case("a setting before a noun", "eval(), forward only.", "eval"),
        case("a call", "eval() disables dropout.", ""),
        case("a call at a comma", "eval(dropout), forward only.", "eval"),
        case("two calls, one verb", "eval() and no_grad() disable dropout.", ""),
        case("two calls, a comma, one verb", "eval() and no_grad(), dropout is disabled.", "eval no_grad"),
        case("two calls, a verb between", "Dropout is disabled by eval(), no_grad().", ""),
        case("something that goes on and a call", "forward() and eval() disable dropout.", ""),
        case("a call and something that goes on", "eval() and forward() disable dropout.", "eval"),
        case("something that goes on", "forward(), dropout is disabled.", "forward"),
        case("something that is no call", "Weights, dropout is disabled.", ""),
        case("an effect", "eval(), it disables dropout.", ""),
        case("an effect, after a mark", "eval(), “it” disables dropout.", ""),
        case("an effect, after three words", "eval(), quick and dry it disables dropout.", "eval"),
        case("a mode and what is then", "In eval mode, dropout is disabled.", ""),
        case("a mode", "Eval mode, dropout is disabled.", "eval"),
        case("a call and what is then", "With quick eval(), dropout is disabled.", ""),
        case("a call, and what is then, later", "With very quick nice eval(), dropout is disabled.", "eval"),
        case("a call after three words and what is then", "With very quick eval(), dropout is disabled.", ""),
        case("a mode that is something", "`eval` in vain, dropout is disabled.", "eval"),
        case("an effect of a mode", "Eval mode, it disables dropout.", ""),
        case("an effect, after two marks", "eval(), / it disables dropout.", ""),
        case("an order", "Eval mode, disable dropout.", "eval"),
        case("a call that is an effect, too", "eval(), stepping weights.", "eval"),
        case("a circumstance before another clause", "The weights are in; eval(), dropout is disabled.", "", "eval"),
        case("a mode in Chinese", "评估模式，dropout 关闭。", ""),
        case("a circumstance in Chinese", "`eval` 下，dropout 关闭。", ""),
        case("another word in Chinese", "`eval` 好，dropout 关闭。", "eval"),
        case("a circumstance later in Chinese", "`eval` 好下，dropout 关闭。", "eval"),
        case("two calls, one of them in a circumstance", "With eval(), no_grad(), dropout is disabled.", "no_grad"),
    ],
)  # fmt: skip
def test_what_is_named_beside_what_is_said_is_known(expected: list[str], sentence: str) -> None:
    assert expected == [" ".join(sorted(frame.listed)) for frame in frames(sentence)]


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        case("a call", "eval() disables dropout.", "eval"),
        case("a thing", "Dropout is disabled by eval().", "dropout"),
        case("a model", "The model disables dropout.", "model"),
        case("nothing", "Disable dropout.", "-"),
        case("nothing, but how", "Use dropout.", "dropout"),
        case("to call it", "Calling eval() disables dropout.", "eval"),
        case("a word before", "Quick eval() disables dropout.", "-"),
        case("a word at the beginning", "Quick the eval() disables dropout.", "-"),
        case("a little word before", "The eval() disables dropout.", "eval"),
        case("a word in brackets before", "(quick) eval() disables dropout.", "eval"),
        case("a word of the clause before", "Quick; eval() disables dropout.", "eval"),
        case("a call of PyTorch", "torch.eval disables dropout.", "eval"),
        case("a call in PyTorch", "In PyTorch, eval() disables dropout.", "eval"),
        case("a word of the clause before, without a mark", "Quick is nice so eval() disables dropout.", "-", "eval"),
        case("a word at the end", "The eval() disables dropout quick", "eval"),
        case("no subject", "Quick is nice.", "-"),
    ],
)  # fmt: skip
def test_the_subject_of_a_clause_is_what_it_begins_with(expected: list[str], sentence: str) -> None:
    assert expected == [frame.subject.id if frame.subject else "-" for frame in frames(sentence)]


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        pytest.param(True, "frob() takes eval(), dropout is disabled.", id="by whoever takes it"),
        pytest.param(True, "no_grad() takes eval(), dropout is disabled.", id="by what takes it"),
        pytest.param(True, "It stops; frob() takes eval(), dropout is disabled.", id="by whoever takes it, after it"),
        pytest.param(False, "frob() takes eval(), it disables dropout.", id="by it"),
        pytest.param(False, "eval() takes a weight, dropout is disabled.", id="by the subject"),
        pytest.param(False, "Adam stops, dropout is disabled.", id="by what is not named"),
        pytest.param(False, "no_grad() stops, dropout is disabled.", id="by what calls another"),
        pytest.param(False, "If eval() is called, Adam stops; dropout is disabled.", id="in a circumstance"),
        pytest.param(False, "Adam takes eval(); if eval() is called, SGD stops; dropout is disabled.", id="in a circumstance, after another"),
        pytest.param(True, "If step() is called, Adam takes eval(); dropout is disabled.", id="in another circumstance"),
        pytest.param(True, "Call eval() and disable dropout.", id="done next"),
        pytest.param(True, "Call eval(); dropout is disabled.", id="after an action"),
        pytest.param(False, "The call is eval(); dropout is disabled.", id="after what an action is"),
        pytest.param(False, "Eval mode; dropout is disabled.", id="after a mode"),
        pytest.param(False, "eval() is nice, then disable dropout.", id="done next, after what is so"),
        pytest.param(False, "eval() stops the call; dropout is disabled.", id="after what stops an action"),
        pytest.param(True, "The weights take eval(); eval() stops Adam; Adam takes eval(); dropout is disabled.", id="by the last that takes it"),
        pytest.param(False, "The weights take eval(); eval() stops Adam; dropout is disabled.", id="by what the last is about"),
    ],
)  # fmt: skip
def test_what_another_does_is_not_done_by_what_it_takes(expected: bool, sentence: str) -> None:
    *earlier, clause = frames(sentence)

    assert expected is is_done_by_another(sentence, clause, earlier, {"eval"})


def test_what_lacks_no_call_is_done_by_nobody_else() -> None:
    sentence = "frob() takes eval(), dropout is disabled."
    *earlier, clause = frames(sentence)

    assert is_done_by_another(sentence, clause, earlier, {}) is False
