"""What one clause says of what it names, where words compare, deny, ask or leave out: with a few words of our own."""

from __future__ import annotations

import pytest
from small import frames, told


def case(what: str, sentence: str, *clauses: str) -> object:
    return pytest.param(list(clauses), sentence, id=what)


COMPARED = [
    case("what is compared first", "Compared to SGD, Adam saves memory.", "adam memory: amount-, than sgd, about adam, of adam&sgd"),
    case("what is compared first, without a comma", "Compared to SGD Adam saves memory.", "memory: amount-, than sgd adam"),
    case("what is compared first, of a thing", "Compared to the memory of SGD, Adam saves memory.",
         "adam memory: amount-, than memory sgd, about adam, of adam&sgd"),
    case("what is compared last, and more", "Adam saves memory compared to SGD, dropout.",
         "adam memory: amount-, than sgd, about adam"),
    case("the other, in Chinese", "与 SGD 相比，Adam 节省内存。", "adam memory: amount-, than sgd, about adam, of adam&sgd"),
    case("the other, in Chinese without a comma", "SGD 相比 Adam 节省内存。", "adam memory: amount-, than sgd, about adam"),
    case("two others", "Compared to SGD, Adam 相比 weights are saved.", "weight: amount-, than sgd adam, of adam&sgd, open"),
    case("with an action", "Adam saves more memory than stepping.", "adam memory step: amount+ both ways+ change+, about adam, open"),
    case("with what another uses", "Adam saves memory than SGD uses dropout.", "adam memory: amount-, than sgd dropout, about adam"),
    case("with what another does", "Adam saves memory than SGD changes dropout.",
         "adam memory dropout: amount- change+, than sgd, about adam"),
    case("with a joint before it", "Adam, dropout saves more than SGD batch norm.",
         "adam dropout: amount+ both ways+, than sgd bn, of adam&dropout"),
    case("with another layer behind a thing", "Adam saves more than memory of SGD.", "adam: amount+ both ways+, than memory sgd"),
]  # fmt: skip

DESCRIBED = [
    case("what is not done to it", "eval() 关闭没有更新的梯度。", "eval gradient: active-, about eval"),
    case("what is not done to the only thing", "没有更新的梯度", "gradient: be+"),
    case("what is not done, at the beginning", "没有更新的梯度关闭 dropout。", "gradient dropout: active-, about gradient"),
    case("what is done to what is used", "dropout 使用更新的内存。", "dropout memory: use+, about dropout"),
    case("what is done to what is used, and a verb", "dropout 使用更新的内存节省梯度。", "dropout memory gradient: amount-, about dropout"),
    case("what is done to it", "dropout 更新的内存。", "dropout memory: change+, about dropout"),
]  # fmt: skip

LEFT_OUT = [
    case("otherwise", "Otherwise dropout is disabled.", "dropout omitted: active-, about dropout, open"),
    case("without doing it", "eval() works without disabling dropout.", "eval: active+, open", "dropout: active+, sequel"),
    case("not without doing it", "eval() does not work without disabling dropout.", "eval dropout: active- both ways-, about eval"),
    case("nothing without doing it", "No dropout without disabling eval().", "dropout eval: active-, about dropout"),
    case("without what matters to nobody", "eval() disables dropout without the model.", "eval dropout model: active-, about eval"),
    case("without touching it", "eval() disables dropout without touching the model.",
         "eval dropout model: active-, about eval, words touch"),
    case("without a call on it", "eval() disables dropout without model eval().",
         "eval dropout model eval omitted: active-, about eval"),
    case("without its layer", "eval() disables dropout without the model of Adam.",
         "eval dropout model adam omitted: active-, about eval"),
    case("without something of it", "eval() disables dropout without memory of the model.",
         "eval dropout memory model omitted: active-, about eval"),
    case("without something of its own", "eval() disables dropout without PyTorch memory.",
         "eval dropout pytorch memory omitted: active-, about eval"),
    case("without anything", "eval() disables dropout without.", "eval dropout omitted: active-, about eval"),
    case("without one called thing", "Dropout changes without eval().", "dropout eval omitted: change+, about dropout, without eval"),
]  # fmt: skip

ASKED = [
    case("whether it is always", "Whether dropout is always.", "dropout: be+, asks"),
    case("always, whether it is so", "Always whether dropout is disabled.", "dropout: active-, open"),
    case("always, however it is done", "Always how to disable dropout.", "dropout: active-"),
    case("what a name stands for", "Dropout: whether to disable eval().", "dropout eval: active-, about dropout"),
    case("whether behind a comma", "Dropout, whether to disable eval().", "dropout eval: active-, about dropout, asks"),
    case("whether before a colon", "Whether dropout or how to disable eval(): dropout.",
         "dropout eval dropout: active-, about dropout, asks"),
    case("a name, whether and how", "Dropout: whether or how to disable eval().", "dropout eval: active-, about dropout"),
    case("whether and how behind a verb", "Whether to disable dropout or how to disable eval().",
         "dropout: active-, asks", "eval: active-, asks, sequel"),
]  # fmt: skip

BY = [
    case("by doing something", "no_grad() saves memory by disabling autograd.",
         "no_grad memory: amount-, about no_grad", "autograd: active-, sequel"),
    case("by something that is done", "no_grad() saves memory by autograd being disabled.",
         "no_grad memory autograd: active- amount-, about no_grad, open"),
    case("by doing something, first", "By disabling autograd no_grad() saves memory.", "autograd no_grad memory: active- amount-"),
    case("by doing something, between", "no_grad() by disabling autograd saves memory.",
         "no_grad autograd memory: active- amount-, about no_grad"),
]  # fmt: skip

DENIED = [
    case("of a verb that has no other object", "eval() computes no gradients.", "eval gradient: active-, about eval"),
    case("of a light verb", "eval() uses no dropout.", "eval dropout: use-, about eval"),
    case("twice of a light verb", "eval() does not use no dropout.", "eval dropout: use+, about eval"),
    case("of more or less", "eval() saves no memory.", "eval memory: amount-~, about eval"),
    case("twice of more or less", "eval() does not save no memory.", "eval memory: amount-, about eval"),
    case("of what disables", "eval() disables no dropout.", "eval dropout: active+, about eval"),
    case("twice of what disables", "eval() does not disable no dropout.", "eval dropout: active-, about eval"),
    case("of two things", "eval() does not disable dropout nor autograd.", "eval dropout autograd: active+ both ways-, about eval"),
    case("nor of a second verb", "eval() records nor disables dropout.", "eval dropout: active+, about eval"),
    case("not nor", "eval() disables not nor records dropout.", "eval dropout: active-, about eval"),
    case("of one verb and its contrary", "eval() does not record and block dropout.",
         "eval dropout: active-, about eval, words block"),
    case("of a light verb before another", "eval() uses no dropout to disable memory.",
         "eval dropout memory: active- both ways-, about eval"),
    case("of something far before its verb", "No quick brown cold dropout computes.",
         "dropout: active-, words brown cold quick, open"),
    case("of a verb with a word before it", "eval() gives no further warning to disable dropout.",
         "eval dropout: active+, about eval, words further give warn"),
]  # fmt: skip

GAINED = [
    case("speed and memory", "Speed and memory are more.", "speed memory: amount+ both ways-, of memory&speed, open"),
    case("speed and weights", "Speed and weight are more.", "speed weight: amount+, of speed&weight, open"),
    case("speed and memory, but not how much", "Speed and memory are disabled.", "speed memory: active-, of memory&speed, open"),
    case("memory and weights", "Memory and weight are more.", "memory weight: amount+, of memory&weight, open"),
    case("speed, apart from memory", "Speed is more than memory.", "speed: amount+, than memory"),
]  # fmt: skip

AND_MORE = [
    case("more than one called, if compared in between", "Adam, compared to SGD, batch norm saves memory.",
         "adam memory: amount-, than sgd bn, about adam, of adam&bn&sgd"),
    case("compared behind a word and a comma", "Quickly, compared to SGD Adam saves memory.", "memory: amount-, than sgd adam"),
    case("asked, and then said", "whether dropout disabled whether eval()", "dropout eval: active-, about dropout, asks"),
    case("by doing something by what does something", "Memory is saved by disabling autograd by SGD changes weights.",
         "memory autograd sgd weight: amount-, about memory"),
    case("a denial two words behind its verb", "eval() computes quick brown no gradients.",
         "eval gradient: active+ both ways-, about eval, words brown quick"),
    case("a denial a word behind its verb", "eval() computes absolutely no gradients.",
         "eval gradient: active-, about eval, words absolut"),
    case("stopping what names a layer and what it does", "eval() stops drop neurons.", "eval dropout: active-, open"),
    case("describing, right before a verb", "eval() 更新的关闭 dropout。", "eval dropout: active-, about eval"),
    case("two calls that are not given", "If train() and eval() are not called, dropout changes.",
         "dropout omitted: change+, when train eval action, about dropout, open"),
    case("a call that is not given", "If train() is not called, dropout changes.",
         "dropout omitted: change+, when train action, about dropout, without train, open"),
    case("twice, with a word between", "No no dropout.", "dropout: be+"),
    case("denied right before its verb again", "eval() does not disable dropout nor never autograd.",
         "eval dropout autograd: active+, about eval"),
    case("denied behind a light verb and again", "eval() does not use no dropout nor batch norm.",
         "eval dropout bn: use+, about eval"),
    case("stopped twice", "eval() does not stop the recording.", "eval: active+, open"),
    case("stopped and denied", "eval() stops not recording.", "eval: active-, open"),
    case("what is not done, of nothing", "eval() 关闭没有更新的。", "eval: active- change-, open"),
    case("stopping nothing, as the means", "Memory is saved by disabling no autograd by SGD.",
         "memory autograd sgd: amount- both ways-, about memory"),
    case("never stopping nothing, as the means", "Memory is saved by never disabling no autograd by SGD.",
         "memory autograd sgd: active- amount-, about memory"),
    case("two denials behind a light verb", "eval() uses no dropout to disable memory no longer.",
         "eval dropout memory: active-, about eval, words longer"),
    case("no more by stopping nothing", "Memory is saved quick brown no by disabling no autograd by SGD.",
         "memory autograd sgd: amount-, about memory, words brown quick"),
    case("with no call", "Weights change dropout with no eval().", "weight dropout eval omitted: change+, about weight"),
    case("with no call of something that goes on", "Weights change dropout with no backward().",
         "weight dropout backward: both ways- change+, about weight"),
    case("what is no call", "Dropout is no eval().", "dropout eval: be-"),
    case("with no layer", "Weights change dropout with no batch norm.", "weight dropout bn: both ways- change+, about weight"),
    case("with no such call", "Weights change dropout with no quick eval().",
         "weight dropout eval: both ways- change+, about weight, words quick"),
    case("with no call to do it", "Weights change dropout with no eval() to disable SGD.",
         "weight dropout eval sgd: active+ change+, about weight"),
    case("no call", "No eval() dropout.", "eval dropout omitted: be+, about eval dropout"),
    case("no call, after what is given", "No eval() changes dropout.", "eval dropout: change-, about eval"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("expected", "sentence"), [*COMPARED, *DESCRIBED, *LEFT_OUT, *ASKED, *BY, *DENIED, *GAINED, *AND_MORE]
)
def test_a_clause_says_this(expected: list[str], sentence: str) -> None:
    assert expected == told(sentence)


def test_what_is_denied_in_an_unknown_word_is_marked() -> None:
    assert [True, False] == [
        frames(f"SGD is {how} with memory.")[0].denies_strangely for how in ("not quick", "quick")
    ]
