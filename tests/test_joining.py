"""Where an "and" parts two clauses, and where it joins two things (tests/small.py)."""

from __future__ import annotations

import pytest
from small import frames, spelled


def case(what: str, sentence: str, *says: str) -> object:
    return pytest.param(list(says), sentence, id=what)


MEMORY = "Batch norm uses memory = bn memory: use+, about bn"
CASES = [
    case("a verb", "Batch norm uses memory and stops dropout.", MEMORY, "stops dropout = dropout: active-, sequel"),
    case("a denied verb", "Batch norm uses memory and does not stop dropout.", MEMORY, "does not stop dropout = dropout: active+, sequel"),
    case("a verb in one wording with its object", "Batch norm uses memory and drops neurons.",
         MEMORY, "drops neurons = dropout: active+, open, sequel"),
    case("a verb that begins like a noun", "Batch norm uses memory and speeds up dropout.",
         MEMORY, "speeds up dropout = dropout: amount+, sequel"),
    case("a noun in one wording with a verb", "Batch norm uses memory and dropout gone.",
         "Batch norm uses memory and dropout gone = bn memory dropout: active-, about bn, open"),
    case("nothing but a denial", "Batch norm uses memory and not.", MEMORY),
    case("a call with a verb", "The model is good and step() changes weights.",
         "The model is good = model: be+, words good", "step() changes weights = step weight: change+, about step, sequel"),
    case("a call in Chinese", "Batch norm 使用内存、eval() 关闭 dropout。", "Batch norm 使用内存 = bn memory: use+, about bn",
         "eval() 关闭 dropout = eval dropout: active-, about eval, sequel"),
    case("a layer in Chinese", "Batch norm 使用内存、dropout 开启。", "Batch norm 使用内存 = bn memory: use+, about bn",
         "dropout 开启 = dropout: active+, open, sequel"),
    case("a layer", "Batch norm uses memory and dropout stops.",
         "Batch norm uses memory and dropout stops = bn memory dropout: active-, about bn, open"),
    case("a call with an argument", "Batch norm uses memory and eval(x) stops dropout.",
         MEMORY, "eval(x) stops dropout = eval dropout: active-, about eval, words x, sequel"),
    case("a call within a call", "Batch norm uses memory and model.eval(torch.no_grad(x)) stops dropout.",
         MEMORY, "model.eval(torch.no_grad(x)) stops dropout = eval no_grad dropout: active-, about eval no_grad, words x, sequel"),
    case("a layer at the end of a bracket", "SGD (batch norm changes and dropout) stops.",
         "SGD (batch norm changes and dropout) stops = sgd: active-, open", "batch norm changes and dropout = bn dropout: change+, about bn, of bn&dropout, of sgd"),
    case("a call at the end of a bracket", "SGD (batch norm changes and eval(x)) stops weights.",
         "SGD (batch norm changes and eval(x)) stops weights = sgd weight: active-, about sgd",
         "batch norm changes and eval(x) = bn eval: change+, about bn, words x, of sgd"),
    case("a thing, before a verb", "It contains Adam and SGD and stops memory.",
         "It contains Adam and SGD = adam sgd: contain+, of adam&sgd", "stops memory = memory: active-, sequel"),
    case("a thing, before a denied verb", "It contains Adam and SGD and does not stop memory.",
         "It contains Adam and SGD = adam sgd: contain+, of adam&sgd", "does not stop memory = memory: active+, sequel"),
    case("a thing, before a verb with its object", "It contains Adam and SGD and drops neurons.",
         "It contains Adam and SGD = adam sgd: contain+, of adam&sgd", "drops neurons = dropout: active+, open, sequel"),
    case('a thing, before an "is"', "It contains Adam and SGD and is possible.",
         "It contains Adam and SGD = adam sgd: contain+, of adam&sgd", "is possible = : possible+, open, sequel"),
    case("a thing, before a thing with a verb", "It contains Adam and SGD and memory stops.",
         "It contains Adam = adam: contain+", "SGD and memory stops = sgd memory: active-, open, sequel"),
]  # fmt: skip


@pytest.mark.parametrize(("says", "sentence"), CASES)
def test_an_and_parts_clauses_that_each_say_something(says: list[str], sentence: str) -> None:
    assert says == [f"{sentence[frame.start : frame.end]} = {spelled(frame)}" for frame in frames(sentence)]
