"""How one word steers another, and what is said only to be rejected: read with a few words of our own."""

from __future__ import annotations

import pytest
from small import told


def case(what: str, sentence: str, *clauses: str) -> object:
    return pytest.param(list(clauses), sentence, id=what)


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        case(
            "a comparison", "Adam needs more memory than SGD.",
            "adam memory: amount+ require+, than sgd, about adam",
        ),
        case(
            "kept from being done", "eval() keeps gradients from being recorded.",
            "eval gradient: active-, open",
        ),
        case(
            "prevented from being done", "eval() prevents gradients from being recorded.",
            "eval gradient: active-, open",
        ),
        case(
            "done from what is done", "eval() computes gradients from updated weights.",
            "eval gradient weight: active+ change+, about eval",
        ),
        case(
            "saved from what is done", "eval() saves memory from updated weights.",
            "eval memory weight: amount- change+, about eval",
        ),
        case("stops doing", "eval() stops recording gradients.", "eval gradient: active-, about eval"),
        case(
            "stops doing something else", "eval() stops updating weights.",
            "eval weight: change-, about eval",
        ),
        case("stops the doing", "eval() stops the updating of weights.", "eval weight: change-, about eval"),
        case(
            "stops, and two words between", "eval() stops the very updating of weights.",
            "eval weight: active- change+, about eval, words veri",
        ),
        case("to stop, what is needed", "To stop you need eval().", "eval: active- require+, purpose"),
        case(
            "to stop, what must be", "To stop updating weights you must call eval().",
            "weight action eval: change- require+, acts, purpose",
        ),
        case("keeps doing", "eval() keeps recording gradients.", "eval gradient: active+, about eval"),
        case("describes a noun with its object", "需要梯度的张量会更新。", "gradient tensor: change+, open"),
        case(
            "describes a noun with a word between", "需要快梯度的张量会更新。",
            "gradient tensor: change+ require+, words 快梯, open",
        ),
        case("describes a noun with another", "需要模型的张量会更新。", "model tensor: change+ require+, open"),
        case("describes a noun with another verb", "计算梯度的张量会更新。", "gradient tensor: active+ change+, open"),
        case("needs what is not described", "需要梯度，张量会更新。", "gradient: require+", "tensor: change+, open"),
        case("needs what nothing describes", "需要梯度张量会更新。", "gradient tensor: change+ require+, open"),
    ],
)  # fmt: skip
def test_one_word_steers_another(expected: list[str], sentence: str) -> None:
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        case(
            "a myth up to a turn", "It is a myth that eval() disables autograd, but it disables dropout.",
            "eval autograd: active-, about eval, words that, disowned", "dropout: active-",
        ),
        case(
            "a myth and its reason", "Many people believe eval() disables autograd, because dropout is disabled.",
            "eval autograd: active-, about eval, disowned", "dropout: active-, open, reported",
        ),
        case("a label", "Wrong: eval() disables autograd.", "eval autograd: active-, about eval, disowned"),
        case("a label in Chinese", "错误：eval() 关闭梯度。", "eval gradient: active-, about eval, disowned"),
        case(
            "a label and a reason", "Wrong: eval() disables autograd, because dropout is disabled.",
            "eval autograd: active-, about eval, disowned", "dropout: active-, open, reported",
        ),
        case(
            "a label up to an exclamation", "Wrong: quick! eval() disables autograd.",
            ": be+, disowned", "eval autograd: active-, about eval",
        ),
        case(
            "a label of something", "Wrong weights: eval() disables autograd.",
            "weight eval autograd: active-, about weight eval, disowned",
        ),
        case(
            "a label after a word", "The wrong: eval() disables autograd.",
            "eval autograd: active-, about eval, disowned",
        ),
        case(
            "a label after a name", "Dropout wrong: eval() disables autograd.",
            "dropout eval autograd: active-, about dropout eval, disowned",
        ),
        case(
            "another label and a reason", "Actually: eval() disables autograd, because dropout is disabled.",
            "eval autograd: active-, about eval", "dropout: active-, open",
        ),
        case(
            "a label before two clauses", "Wrong: eval() disables autograd and memory is saved.",
            "eval autograd: active-, about eval, disowned", "memory: amount-, open, sequel, disowned",
        ),
        case(
            "a label before two sentences", "Wrong: eval() disables autograd! Memory is saved.",
            "eval autograd: active-, about eval, disowned", "memory: amount-, open",
        ),
        case(
            "a label before two sentences in Chinese", "错误：eval() 关闭梯度。no_grad() 关闭 dropout",
            "eval gradient: active-, about eval, disowned", "no_grad dropout: active-, about no_grad",
        ),
        case(
            "what is wrong, and a colon", "Wrong weights are recorded: eval() disables autograd.",
            "weight: active+, open, disowned", "eval autograd: active-, about eval",
        ),
        case(
            "it is wrong, and a colon", "The weights are wrong: eval() disables autograd and memory is saved.",
            "weight: be+, disowned", "eval autograd: active-, about eval", "memory: amount-, open, sequel",
        ),
        case(
            "a label after which something else comes", "Wrong again: eval() disables autograd and memory is saved.",
            "eval autograd: active-, about eval, words again, disowned", "memory: amount-, open, sequel",
        ),
        case("another label", "Actually: eval() disables autograd.", "eval autograd: active-, about eval"),
        case(
            "wrong, said first", "Not true is eval() disables autograd.",
            "eval autograd: active-, about eval, disowned",
        ),
        case(
            "wrong, said last", "eval() disables autograd, that is wrong.",
            "eval autograd: active-, about eval, disowned", ": be+, words that, disowned",
        ),
        case(
            "wrong, said after a turn", "eval() disables autograd, but that is wrong.",
            "eval autograd: active-, about eval", ": be+, words that, disowned",
        ),
        case(
            "wrong, said of something", "eval() disables autograd, wrong weights are recorded.",
            "eval autograd: active-, about eval", "weight: active+, open, disowned",
        ),
        case(
            "wrong, said after something", "eval() disables autograd, the weights are recorded, wrong.",
            "eval autograd: active-, about eval, disowned", "weight: active+, open, disowned",
        ),
        case(
            "wrong, said of a model", "eval() disables autograd, the model is wrong.",
            "eval autograd: active-, about eval, disowned", "model: be+, disowned",
        ),
        case(
            "wrong, said before the weights", "eval() disables autograd, wrong, the weights are recorded.",
            "eval autograd: active-, about eval, disowned", "weight: active+, open, disowned",
        ),
        case(
            "wrong, said before a semicolon and the weights", "eval() disables autograd; wrong; the weights are recorded.",
            "eval autograd: active-, about eval, disowned", ": be+, disowned", "weight: active+, open",
        ),
        case(
            "wrong, said at the end", "eval() disables autograd; the weights are wrong",
            "eval autograd: active-, about eval", "weight: be+, disowned",
        ),
        case(
            "wrong, said alone at the end", "eval() disables autograd; it is wrong",
            "eval autograd: active-, about eval, disowned", ": be+, disowned",
        ),
        case(
            "what they say is wrong", "eval() 关闭梯度，no_grad() 关闭 dropout 的说法是错的。",
            "eval gradient: active-, about eval, disowned", "no_grad dropout: active-, about no_grad, disowned",
        ),
        case(
            "wrong, said of a model without a comma", "Dropout is disabled so the model is wrong.",
            "dropout: active-, open", "model: be+, disowned",
        ),
        case(
            "wrong, said last in Chinese", "eval() 关闭 dropout，错误。",
            "eval dropout: active-, about eval, disowned",
        ),
        case(
            "wrong, said last of something in Chinese", "eval() 关闭 dropout，梯度是错的。",
            "eval dropout: active-, about eval",
        ),
        case(
            "a myth and a turn after it", "误以为其实 eval() 关闭梯度，no_grad() 关闭 dropout。",
            "eval gradient: active-, about eval, disowned", "no_grad dropout: active-, about no_grad, reported",
        ),
        case(
            "a myth, and what is not so", "It is a myth, eval() does not disable autograd.",
            ": be+, disowned", "eval autograd: active+, about eval, reported",
        ),
        case(
            "a myth about something, and what is not so", "It is a myth of models, eval() does not disable autograd.",
            "model: be+, disowned", "eval autograd: active+, about eval, reported",
        ),
        case(
            "a myth, and what is so", "It is a myth, eval() disables autograd.",
            ": be+, disowned", "eval autograd: active-, about eval, disowned",
        ),
        case("wrong to leave out a call", "Forgetting step() is wrong.", "step omitted: be+, about step, without step"),
        case(
            "wrong to leave out calling it", "Forgetting to call step() is wrong.",
            "action step omitted: be+, about action step, acts",
        ),
        case(
            "wrong to leave out a layer", "Forgetting dropout is wrong.",
            "dropout omitted: be+, about dropout, disowned",
        ),
        case("wrong to call it", "Calling step() is wrong.", "action step: be+, acts, disowned"),
        case(
            "reported", "One might expect eval() disables autograd.",
            "eval autograd: active-, about eval, reported",
        ),
        case(
            "reported up to a turn", "One might expect eval() disables autograd, but dropout is disabled.",
            "eval autograd: active-, about eval, reported", "dropout: active-, open",
        ),
        case(
            "reported after a turn", "Dropout is disabled, but one might expect eval() disables autograd.",
            "dropout: active-, open", "eval autograd: active-, about eval, reported",
        ),
        case(
            "reported later", "Dropout is disabled, and one might expect eval() disables autograd.",
            "dropout: active-, open", "eval autograd: active-, about eval, reported",
        ),
        case(
            "who believes it", "Some say many people believe that eval() disables autograd.",
            "eval autograd: active-, about eval, words that, disowned",
        ),
        case(
            "who believes it, after its name", "eval() is, as many people believe, quick and disables autograd.",
            "eval: be+, disowned", "autograd: active-, words quick, disowned",
        ),
    ],
)  # fmt: skip
def test_what_is_rejected_is_known(expected: list[str], sentence: str) -> None:
    assert expected == told(sentence)
