"""What each clause of a sentence says, and where one ends: read with a few words of our own (tests/small.py)."""

from __future__ import annotations

import pytest
from small import FOLDER, frames, told

from claimcheck.reading.words.redefining import redefined


def case(what: str, sentence: str, *clauses: str) -> object:
    return pytest.param(list(clauses), sentence, id=what)


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        case(
            "an object before its verb's particle", "eval() turns the dropout off.",
            "eval dropout: active-, about eval",
        ),
        case(
            "a particle of a nearer verb", "Turning eval() on dropout turns off.",
            "eval dropout: active-, words on turn, open",
        ),
        case(
            'an "and" between two verbs', "eval() disables dropout and memory is saved.",
            "eval dropout: active-, about eval", "memory: amount-, open, sequel",
        ),
        case(
            'an "and" between two things', "eval() disables dropout and batch norm.",
            "eval dropout bn: active-, about eval, of bn&dropout",
        ),
        case(
            'an "and" between two things and their common verb', "Dropout, SGD and Adam are disabled.",
            "dropout sgd adam: active-, of adam&dropout&sgd, open",
        ),
        case(
            'an "and" before a verb whose first has an object', "eval() computes the mean and updates the weights.",
            "eval mean: active+, about eval", "weight: change+, sequel",
        ),
        case(
            'an "and" after a call', "Call eval() and disable dropout.",
            "action eval: be+, acts", "dropout: active-, sequel",
        ),
        case("a slash", "dropout/batch norm are disabled.", "dropout bn: active-, of bn&dropout, open"),
        case(
            "an ampersand", "dropout & batch norm are disabled.",
            "dropout bn: active-, of bn&dropout, open",
        ),
        case(
            "a light verb on both sides", "eval() uses dropout and batch norm uses memory.",
            "eval dropout bn memory: use+, about eval, of bn&dropout",
        ),
        case(
            'a comma and an "and"', "If step() is called, dropout is disabled, and autograd is disabled.",
            "dropout: active-, when step action, open", "autograd: active-, open",
        ),
        case(
            "a purpose after what serves it", "eval() disables dropout to save memory.",
            "eval dropout: active-, about eval", "memory: amount-, purpose",
        ),
        case(
            "a purpose of what is needed", "eval() must be called to save memory.",
            "eval action memory: amount- require+, about eval",
        ),
        case(
            "a purpose before what serves it", "To save memory, use no_grad().",
            "memory: amount-, purpose", "no_grad: use+, acts",
        ),
        case(
            "what follows", "eval() disables dropout so that memory is saved.",
            "eval dropout: active-, about eval", "memory: amount-, open",
        ),
        case(
            "what follows from advice", "Remember to call no_grad(), so that memory is saved.",
            "action no_grad: be+, advice, acts", "memory: amount-, open",
        ),
        case(
            "a long dash after a name", "eval() — dropout is disabled.",
            "eval: be+", "dropout: active-, open",
        ),
        case("a dash after a name", "Dropout - it is disabled.", "dropout: active-, open"),
        case(
            'a dash after a "not"', "Not quite - dropout is disabled.",
            ": be-, words quit", "dropout: active-, open",
        ),
        case(
            "a dash after a clause", "If eval() is called - dropout is disabled.",
            "dropout: active-, when eval action, open",
        ),
        case(
            "brackets", "Dropout (in eval()) is disabled [by eval()] and memory (is saved).",
            "dropout memory: active-, about dropout", "eval eval: amount-, of dropout, open",
        ),
        case(
            "a list in brackets", "eval() (disables dropout, batch norm) is quick.",
            "eval: be+, words quick", "dropout bn: active-, of bn&dropout, of eval",
        ),
        case(
            "a circumstance in brackets", "Dropout is disabled (if eval() is called).",
            "dropout: active-, open", "eval action: be+, of dropout",
        ),
        case(
            "arguments", "eval(dropout, batch norm) disables memory.",
            "eval dropout bn memory: active-, about eval dropout bn",
        ),
        case(
            "arguments of two calls", "eval(x) disables dropout, and torch.frob(a, b) disables autograd.",
            "eval dropout: active-, about eval, words x", "autograd: active-, words b frob, foreign frob, unknown",
        ),
        case(
            "numbers in brackets", "It does two things: (1) it disables dropout; (2) it freezes batch norm.",
            ": be+, words thing two", "dropout: active-", "bn: change-",
        ),
        case(
            "numbers before a bracket", "1) dropout is disabled. 2) batch norm changes.",
            "dropout: active-, open", "bn: change+, open",
        ),
        case(
            "numbers before a bracket, and nothing else between", "1) dropout stops 2) weights change",
            "dropout: active-, open", "weight: change+, open",
        ),
        case(
            "numbers before a bracket, from one on", "Dropout stops in 3) weights change 4) memory is saved.",
            "dropout weight: active- change+, about dropout, words 3, open", "memory: amount-, open",
        ),
        case(
            "a number before a bracket that follows no other", "Dropout stops 2) weights change.",
            "dropout weight: active- change+, about dropout, words 2, open",
        ),
        case(
            "what kinds in brackets", "Layers (dropout and batch norm) change.",
            "dropout bn: change+, of bn&dropout, words layer, open",
        ),
        case("no kinds in brackets", "Layers (quick ones) change.", ": change+, words layer, open"),
        case(
            "brackets before kinds", "(Dropout and batch norm) are layers",
            "dropout bn: be+, of bn&dropout", ": be+, words layer",
        ),
        case(
            "letters in brackets", "(a) dropout is disabled; (b) batch norm changes",
            "dropout: active-, open", "bn: change+, open",
        ),
        case(
            "an enumeration after a colon", "eval() changes: dropout, batch norm.",
            "eval dropout bn: change+, about eval, of bn&dropout",
        ),
        case(
            "examples", "eval() disables some layers such as dropout, batch norm.",
            "eval dropout: active-, about eval, like dropout, words layer some",
        ),
        case(
            "examples in brackets", "Some layers (such as dropout, batch norm) change.",
            "dropout bn: change+, of bn&dropout, like bn dropout, words layer some, open",
        ),
        case(
            'examples in brackets, with an "and"', "Some layers (such as dropout and batch norm) change.",
            "dropout bn: change+, of bn&dropout, like bn dropout, words layer some, open",
        ),
        case(
            "examples in brackets, with a word", "Some layers (such as quick dropout, batch norm) change.",
            "dropout bn: change+, of bn&dropout, like bn dropout, words layer quick some, open",
        ),
        case(
            "examples in brackets, with two words", "Some layers (such as very quick dropout, batch norm) change.",
            "dropout bn: change+, of bn&dropout, like bn dropout, words layer quick some veri, open",
        ),
        case(
            "examples in brackets, and what they do", "Some layers (such as dropout, batch norm is updated) change.",
            ": change+, words layer some, open", "dropout bn: change+, of bn&dropout, like bn dropout, open",
        ),
        case(
            "examples in brackets, and a turn", "Some layers (such as dropout but batch norm) change.",
            ": change+, words layer some, open", "dropout bn: be+, of bn&dropout, like bn dropout",
        ),
        case(
            "examples in brackets that nobody closes", "Some layers (such as dropout, batch norm change.",
            "dropout bn: change+, of bn&dropout, like bn dropout, open",
        ),
        case(
            "examples in brackets, as well as others", "Some layers (such as dropout as well as batch norm) change.",
            "dropout bn: change+, of bn&dropout, like bn dropout, words layer some, open",
        ),
        case(
            "examples in brackets, twice", "Some layers (such as dropout) and tools (such as Adam) change.",
            "dropout adam: change+, of adam&dropout, like adam dropout, words layer some tool, open",
        ),
        case(
            "calls in brackets", "Some modes (such as `eval`, `no_grad`) disable autograd.",
            "eval no_grad autograd: active-, about eval no_grad, of eval&no_grad, like eval no_grad, words mode some",
        ),
        case(
            "examples in brackets without an end", "Some layers (such as dropout, batch norm change",
            "dropout bn: change+, of bn&dropout, like bn dropout, open",
        ),
        case(
            "examples in brackets within brackets", "eval() is quick (some layers (such as dropout) change).",
            "eval: be+, words quick", "dropout: change+, like dropout, words layer some, of eval, open",
        ),
        case(
            "examples in brackets at the end", "Some layers change (such as dropout",
            ": change+, words layer some, open", "dropout: be+, like dropout",
        ),
        case(
            "which layers, in brackets", "Some layers (dropout, batch norm) change.",
            "dropout bn: change+, of bn&dropout, words layer some, open",
        ),
        case(
            "no layers in brackets", "Some users (dropout, batch norm) change.",
            ": change+, words some user, open", "dropout bn: be+, of bn&dropout",
        ),
        case(
            "by what means", "eval() saves memory by disabling dropout.",
            "eval memory: amount-, about eval", "dropout: active-, sequel",
        ),
        case(
            "by what means, without a full stop", "eval() saves memory by disabling dropout",
            "eval memory: amount-, about eval", "dropout: active-, sequel",
        ),
        case(
            "by what means, of a layer", "Adam saves memory by disabling dropout.",
            "adam memory: amount-, about adam", "dropout: active-, sequel",
        ),
        case(
            "by what means, with a word", "eval() saves memory by disabling quick dropout.",
            "eval memory: amount-, about eval", "dropout: active-, words quick, sequel",
        ),
        case(
            "by what means not", "eval() does not save memory by disabling dropout.",
            "eval memory dropout: amount-~, about eval",
        ),
        case(
            "by what means, of nobody", "Memory is saved by disabling dropout.",
            "memory dropout: amount-, about memory",
        ),
        case(
            "by what means, of the weights", "The weights save memory by disabling dropout.",
            "weight memory dropout: amount-, about weight",
        ),
        case(
            "by what means, within brackets", "Dropout changes (eval() saves memory by disabling dropout).",
            "dropout: change+, open", "eval memory: amount-, about eval, of dropout", "dropout: active-, of dropout, sequel",
        ),
        case(
            "by what means, after two verbs", "eval() disables dropout and saves by freezing weights.",
            "eval dropout: active-, about eval", ": amount-, open, sequel", "weight: change-, sequel",
        ),
        case("by a call", "eval() saves memory by no_grad().", "eval memory no_grad: amount-, about eval"),
        case(
            "by disabling a call", "eval() saves memory by disabling no_grad().",
            "eval memory no_grad: amount-, about eval",
        ),
        case(
            "by disabling what a call is for", "eval() saves memory by disabling the no_grad().",
            "eval memory no_grad: amount-, about eval",
        ),
        case(
            "by what means, and another call", "eval() saves memory by disabling dropout but no_grad() disables autograd.",
            "eval memory: amount-, about eval", "dropout: active-, sequel", "no_grad autograd: active-, about no_grad",
        ),
        case(
            "by what means, of the second verb", "eval() disables dropout and saves memory by freezing weights.",
            "eval dropout: active-, about eval", "memory: amount-, sequel", "weight: change-, sequel",
        ),
        case(
            "by what means, of what was before", "eval() disables dropout, saves memory by freezing weights.",
            "eval dropout: active-, about eval", "memory weight: amount-",
        ),
        case(
            "examples after a comma", "Some layers change, such as dropout.",
            "dropout: change+, like dropout, words layer some",
        ),
        case(
            'an "and" after an unknown word', "eval() disables dropout and much memory is saved",
            "eval dropout: active-, about eval", "memory: amount-, words much, open, sequel",
        ),
        case(
            'an "and" before an unknown word and a verb', "eval() disables dropout and surely saves memory.",
            "eval dropout: active-, about eval", "memory: amount-, words sure, sequel",
        ),
        case(
            'an "and" before a percentage', "eval() disables dropout and 50% memory is saved.",
            "eval dropout: active-, about eval", "memory: amount-, words 50, open, sequel",
        ),
        case(
            'an "and" up to a turn', "eval() disables dropout and memory but autograd is enabled.",
            "eval dropout memory: active-, about eval, of dropout&memory", "autograd: active+, open",
        ),
        case(
            'an "and" that joins, before one that parts', "eval() disables dropout and batch norm and memory is saved.",
            "eval dropout: active-, about eval", "bn memory: amount-, open, sequel",
        ),
        case(
            "two that are joined, and a second verb", "eval() changes dropout and batch norm and saves memory.",
            "eval dropout bn: change+, about eval, of bn&dropout", "memory: amount-, sequel",
        ),
        case(
            "two that are joined, and a second verb after other words", "eval() changes dropout and batch norm as well as updates weights.",
            "eval dropout bn: change+, about eval, of bn&dropout", "weight: change+, sequel",
        ),
        case(
            "two clauses and a third verb", "eval() changes dropout and batch norm is updated and saves memory.",
            "eval dropout: change+, about eval", "bn: change+, open, sequel", "memory: amount-, sequel",
        ),
        case(
            "a light verb with a layer", "eval() disables dropout and batch norm uses memory.",
            "eval dropout: active-, about eval", "bn memory: use+, about bn, sequel",
        ),
        case(
            "a light verb with a layer alone", "eval() disables dropout and batch norm uses it.",
            "eval dropout: active-, about eval", "bn: use+, sequel",
        ),
        case(
            "a light verb with a model", "eval() disables dropout and the model uses it.",
            "eval dropout model: active-, about eval",
        ),
        case(
            "a light verb with an object, and a verb", "eval() uses the mean and updates the weights.",
            "eval mean: use+, about eval", "weight: change+, sequel",
        ),
        case(
            "a light verb with a layer, and a verb", "eval() uses dropout and updates the weights.",
            "eval dropout: use+, about eval", "weight: change+, sequel",
        ),
        case(
            'an "and" and the verb of an aim', "eval() disables dropout and reduces memory.",
            "eval dropout: active-, about eval", "memory: amount-, sequel",
        ),
        case(
            'an "and" between calls', "eval() and no_grad() disable autograd.",
            "eval no_grad autograd: active-, about eval no_grad, of eval&no_grad",
        ),
        case(
            "a slash in arguments", "eval(dropout / batch norm) disables memory.",
            "eval dropout bn memory: active-, about eval dropout bn",
        ),
        case(
            "a comma at the end of arguments", "eval(dropout,) disables batch norm.",
            "eval dropout bn: active-, about eval dropout",
        ),
        case(
            "a bracket that nothing opened", "Dropout is disabled) batch norm.",
            "dropout bn: active-, about dropout",
        ),
        case(
            "an enumeration in brackets", "eval() changes much ((1) dropout is disabled, (2) batch norm changes).",
            "eval: change+, words much, open", "dropout: active-, of eval, open", "bn: change+, of eval, open",
        ),
        case(
            "an enumeration after a name", "Dropout: (1) autograd is disabled.",
            "dropout: be+", "autograd: active-, open",
        ),
        case(
            "an enumeration in the middle", "It disables (1) dropout and (2) batch norm.",
            ": active-, open", "dropout: be+",
        ),
        case(
            "a number and a bracket in the middle", "Dropout 1) is disabled.",
            "dropout: active-, words 1, open",
        ),
        case(
            "Roman numbers", "i) dropout is disabled, iii) batch norm changes.",
            "dropout: active-, open", "bn: change+, open",
        ),
        case("a word in brackets", "eval() (best) disables dropout.", "eval dropout: active-, about eval"),
        case("an article", "A dropout layer is disabled.", "dropout: active-, words layer, open"),
        case(
            "a circumstance within brackets", "eval() (dropout is disabled when training) is quick.",
            "eval: be+, words quick", "dropout: active-, when training, of eval, open",
        ),
        case(
            "a purpose within brackets", "eval() (dropout is disabled to save memory) is quick.",
            "eval: be+, words quick", "dropout: active-, of eval, open", "memory: amount-, of eval, purpose",
        ),
        case(
            'a comma after "so"', "torch.frob() disables dropout, so, memory is saved.",
            "dropout: active-, words frob, foreign frob, unknown", "memory: amount-, foreign frob, unknown, open",
        ),
        case(
            "a turn and then a comma", "Autograd is disabled, but dropout is enabled, memory is saved.",
            "autograd: active-, open", "dropout: active+, open", "memory: amount-, open",
        ),
        case(
            'a turn that is a "not", too', "eval() 关闭 dropout，只是不计算梯度。",
            "eval dropout: active-, about eval", "gradient: active-",
        ),
        case(
            "what still is, and a turn", "Weights still, but no gradients are computed.",
            "weight: be+", "gradient: active-, open",
        ),
        case(
            "what still is, before a comma", "Weights still, no gradients are computed.",
            "weight gradient: active-, of gradient&weight, open",
        ),
        case(
            "what still is under a condition", "When weights still, but gradients are computed.",
            "gradient: active+, when weight, open",
        ),
        case('an "and" within a name', "eval() 关闭 dropout 和 SGD。", "eval dropout sgd: active-, about eval"),
        case(
            "a turn and what is next", "eval() disables dropout, but then memory is saved.",
            "eval dropout: active-, about eval", "memory: amount-, open, sequel",
        ),
        case(
            '"they" in the middle', "When training they disable dropout.",
            "training dropout: active-, about training",
        ),
        case(
            "a light verb of something", "eval() disables dropout and gradients use memory.",
            "eval dropout: active-, about eval", "gradient memory: use+, about gradient, sequel",
        ),
        case(
            "two dashes at the end of a clause", "Dropout is disabled -- batch norm.",
            "dropout: active-, open",
        ),
        case("two dashes", "eval() -- dropout is disabled.", "eval dropout: active-, open"),
        case("a minus", "Dropout is disabled -x batch norm.", "dropout bn: active-, about dropout, words x"),
        case(
            "dashes of a list", "eval() disables: - dropout - batch norm",
            "eval dropout bn: active-, about eval, of bn&dropout",
        ),
        case(
            "a colon between things of one kind", "Adam updates weights: memory; dropout is disabled.",
            "adam weight memory: change+, about adam, of memory&weight", "dropout: active-, open",
        ),
        case(
            "a colon between things of two kinds", "Adam updates weights: dropout, memory is saved.",
            "adam weight: change+, about adam", "dropout memory: amount-, open",
        ),
        case(
            "a colon before a pronoun", "eval() changes: this memory, dropout is disabled.",
            "eval: change+, open", "memory dropout: active-, open",
        ),
        case(
            "no layers in brackets", "eval() (disables dropout, gradients) is quick.",
            "eval: be+, words quick", "dropout: active-, of eval",
        ),
        case(
            "more than a layer in brackets", "eval() (disables dropout, the model batch norm) is quick.",
            "eval: be+, words quick", "dropout model bn: active-, of eval",
        ),
        case(
            "a name with its path", "torch.nn.frob() disables dropout.",
            "dropout: active-, words frob, foreign frob, unknown",
        ),
        case(
            "a known name with its path", "torch.no_grad() disables autograd.",
            "no_grad autograd: active-, about no_grad",
        ),
        case(
            "a name of nobody knows whom", "frob() disables dropout.",
            "dropout: active-, words frob, unknown",
        ),
        case(
            "unknown words after a name", "frob() quickly disables dropout.",
            "dropout: active-, words frob quick, unknown",
        ),
        case("unknown words in Chinese", "eval() 迅速关闭梯度。", "eval gradient: active-, about eval, words 迅速 速关"),
        case("an unknown character at the end", "eval() 关闭梯度快", "eval gradient: active-, about eval"),
        case(
            "an unknown character before a word", "eval() 关闭梯度快 dropout",
            "eval gradient dropout: active-, about eval",
        ),
        case(
            "a relative clause", "torch.frob() disables dropout, which saves memory.",
            "dropout: active-, words frob, foreign frob, unknown", "memory: amount-, foreign frob, of dropout, unknown",
        ),
    ],
)  # fmt: skip
def test_a_sentence_is_cut_into_what_it_says(expected: list[str], sentence: str) -> None:
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        case(
            "a condition before", "If step() is called, dropout is disabled.",
            "dropout: active-, when step action, open",
        ),
        case(
            "a condition that is denied", "If eval() is not called, dropout is disabled.",
            "dropout omitted: active-, when eval action, about dropout, without eval, open",
        ),
        case(
            "a condition that is denied, in Chinese", "如果没有调用 eval()，梯度会计算。",
            "gradient omitted: active+, when action eval, about gradient, without eval, open",
        ),
        case(
            "an exception", "Dropout is disabled unless eval() is called.",
            "dropout omitted: active-, when eval action, about dropout, without eval, open",
        ),
        case("an exception that calls nothing", "Dropout is disabled unless gradients differ.", "dropout: active-, open"),
        case(
            "a moment not reached", "Dropout is disabled until step() is called.",
            "dropout omitted: active-, when step action, about dropout, without step, open",
        ),
        case("a moment of no call", "Dropout is disabled until gradients differ.", "dropout: active-, open"),
        case(
            "an exception to what is used", "Dropout uses gradients unless eval() is called.",
            "dropout gradient omitted: use+, when eval action, about dropout, without eval",
        ),
        case(
            "an order, and before what", "Call eval() before step() is called.",
            "action eval: be+, when step action, acts",
        ),
        case(
            "a phase each", "When training, dropout is enabled, when inference, disabled.",
            "dropout: active+, when training, open", ": active-, when inference, open",
        ),
        case(
            "a phase beside", "While training, eval() disables dropout.",
            "eval dropout: active-, when training, about eval",
        ),
        case(
            "a contrast of two clauses", "While eval() disables dropout, no_grad() disables autograd.",
            "eval dropout: active-, about eval", "no_grad autograd: active-, about no_grad",
        ),
        case(
            "one thing, not the other", "Dropout is disabled by eval(), not by autograd.",
            "dropout eval: active-, about dropout",
        ),
        case("a name, no other name", "Adam is a class index, no vector.", "adam: be+, words class index"),
        case(
            "unlike another", "Unlike dropout, autograd is disabled by eval().",
            "autograd eval: active-, about autograd",
        ),
        case(
            "without something", "Without no_grad() more memory is used.",
            "no_grad memory omitted: amount+, about no_grad, without no_grad, open",
        ),
        case(
            "not the one but the other", "It is not the weights, but the mean that is updated.",
            "weight: be-", "mean: change+, words that, open",
        ),
        case(
            "a turn", "Dropout is disabled, but autograd is not.",
            "dropout: active-, open", "autograd: be-",
        ),
        case(
            "a default after a clause", "eval() disables dropout, default: False.",
            "eval dropout: active-, about eval", "default false: be+",
        ),
        case("a default", "Default: False.", "default false: be+"),
        case(
            "a restriction at the end", "requires_grad: False, even if x requires gradients.",
            "requires_grad false: be+, when gradient, of false&requires_grad, words even x",
        ),
        case(
            "what two layers have", "Batch norm has no weight, dropout has.",
            "bn weight: be-", "dropout: be+",
        ),
        case(
            "a prohibition and its reason", "Do not use eval(), since it is wrong.",
            "eval: be+, advice, disowned", ": be+, disowned",
        ),
        case(
            "a prohibition and a cause", "Do not use eval(), since dropout is disabled.",
            "eval: be+, advice", "dropout: active-, open",
        ),
        case(
            "a prohibition and no cause", "Do not use eval(), dropout is disabled.",
            "eval: be+, advice", "dropout: active-, open",
        ),
        case(
            "a prohibition and a pronoun", "Do not use eval(), it freezes the weights.",
            "eval: be+, advice", "weight: change-",
        ),
        case(
            "a name and a restriction", "Dropout, if gradients are computed.",
            "dropout gradient: active+, open",
        ),
        case(
            "a restriction with another word", "requires_grad: False, until x requires gradients.",
            "requires_grad false gradient: require+, about requires_grad false, of false&gradient&requires_grad, words x",
        ),
        case(
            'a circumstance that a "not" opens', "Dropout is disabled, no gradients are computed.",
            "dropout: active-, open", "gradient: active-, open",
        ),
        case(
            'a phase and a "not"', "During training, no gradients are computed.",
            "training gradient: active-, open",
        ),
        case(
            "one thing, not the other, and more", "Dropout is disabled by eval(), not by autograd, and memory is saved.",
            "dropout eval: active-, about dropout", "memory: amount-, open",
        ),
        case("what is denied in other words", "It does not quokka, dropout stops.", "dropout: active-, words quokka, open"),
        case(
            "what is denied in other words, of what matters to nobody", "It does not quokka PyTorch, dropout stops.",
            "pytorch dropout: active-, words quokka, open",
        ),
        case(
            "what is denied in other words, of a thing", "It does not quokka gradients, dropout stops.",
            "gradient: be-, words quokka", "dropout: active-, open",
        ),
        case(
            "a purpose in other words, and no", "To quokka PyTorch, eval() is disabled.",
            "pytorch eval: active- both ways-, words quokka, purpose, open",
        ),
        case(
            'a purpose in other words, and "not"', "To quokka eval(), it is not enabled.",
            "eval: active- both ways-, words quokka, purpose, open",
        ),
        case(
            "a purpose in other words, and yes", "To quokka PyTorch, eval() is enabled.",
            "pytorch eval: active+, words quokka, purpose, open",
        ),
        case(
            "a purpose in other words of a thing", "To quokka gradients, eval() is disabled.",
            "gradient eval: active-, words quokka, purpose, open",
        ),
        case(
            "two circumstances", "If eval() is called, dropout stops, if gradients change.",
            "dropout: active-, when eval action gradient, open",
        ),
        case("a name, no other name, and a verb", "The mean, no weight, is saved.", "mean: amount-, open"),
        case("unlike another, without a comma", "Unlike dropout autograd is disabled.", ": be+"),
        case(
            "a reason after a name", "Dropout is disabled, with the weights, since memory is saved.",
            "dropout: active-, open", "memory: amount-, open",
        ),
        case(
            "a reason after what was denied", "No dropout since autograd is enabled.",
            "dropout autograd: active+, open",
        ),
        case(
            "what follows from what was denied", "No dropout so autograd is enabled.",
            "dropout autograd: active+, open",
        ),
        case(
            'what follows from a "not"', "Dropout does not, so autograd is enabled.",
            "dropout autograd: active-, open",
        ),
        case("what is denied, of another", "No dropout, memory is saved.", "dropout memory: amount-~, open"),
        case(
            "what is denied, in unknown words", "Dropout not quick, memory is saved.",
            "dropout memory: amount-, words quick, open",
        ),
        case(
            "what is denied, in unknown words and a mark", "Dropout not quick%, memory is saved.",
            "dropout memory: amount-, words quick, open",
        ),
        case(
            "what is denied twice", "No dropout, autograd is not enabled.",
            "dropout autograd: active-, open",
        ),
        case(
            "a myth or the reason against it", "Don't expect it of eval(): the weights don't change.",
            "eval weight: both ways- change-, words expect, open",
        ),
        case(
            "a denial beside a light verb", "Disabled dropout uses no gradient.",
            "dropout gradient: active- both ways-",
        ),
        case(
            "what is denied before a colon", "No dropout in eval(): autograd is enabled.",
            "dropout eval autograd: active- both ways-, open",
        ),
        case(
            'a "not" before a colon', "Dropout not: autograd is enabled.",
            "dropout autograd: active-, open",
        ),
        case(
            "what is denied under a condition", "In eval mode no dropout, if step() is called, so memory is saved.",
            "eval dropout step action memory: amount-~, open",
        ),
        case(
            "not the one but the other, without a verb", "The weights not, but the mean is updated.",
            "weight mean: change+, of mean&weight, open",
        ),
        case(
            "the one but the other, without a verb", "The weights, but the mean is updated.",
            "weight mean: change+, of mean&weight, open",
        ),
        case("of one layer this, of the other not", "Batch norm no mean, dropout does.", "bn mean: be-"),
        case("of one call this, of the other not", "no_grad() no mean, eval() does.", "no_grad mean: be-"),
        case(
            "of one layer a word, and of the other a clause", "The batch norm mean, dropout is not enabled.",
            "bn mean dropout: active-, open",
        ),
        case(
            "of one layer a word, of the other not", "Batch norm not, dropout does.",
            "bn dropout: be-, of bn&dropout",
        ),
        case('of two layers, without a "not"', "Batch norm mean, dropout.", "bn mean dropout: be+"),
        case(
            "of no layer this, of the other not", "Mean no weight, dropout does.",
            "mean weight dropout: be-",
        ),
        case(
            "advice and what it does", "Remember to call no_grad(), which saves memory.",
            "action no_grad: be+, advice, acts", "memory: amount-, of no_grad",
        ),
        case(
            "a default in the middle", "eval() disables dropout, default: False; memory is saved.",
            "eval dropout: active-, about eval", "default false: be+", "memory: amount-, open",
        ),
        case("a heading before a semicolon", "Dropout is disabled; batch norm.", "dropout: active-, open"),
        case(
            "a circumstance after a semicolon", "Dropout is disabled; when gradients are computed.",
            "dropout: active-, open", "gradient: active+, open",
        ),
        case(
            "a circumstance after a comma", "Dropout is disabled, when gradients are computed.",
            "dropout: active-, when gradient, open",
        ),
        case(
            "a circumstance between commas", "Dropout is disabled, when gradients are computed, memory is saved.",
            "dropout: active-, open", "memory: amount-, when gradient, open",
        ),
        case(
            'a circumstance between commas, and a "not"', "Dropout is disabled, when gradients are computed, not by autograd.",
            "dropout: active-, when gradient, open",
        ),
        case(
            "a condition and a phase", "If eval() is called, dropout is disabled when training.",
            "dropout: active-, when eval action training, open",
        ),
        case(
            "a denied condition and a phase", "If eval() is not called, dropout is disabled when training.",
            "dropout omitted: active-, when eval action training, about dropout, without eval, open",
        ),
        case(
            "what is lacking and a phase", "If no gradients, dropout is disabled when training.",
            "dropout: active-, when gradient training, lacking gradient, open",
        ),
        case(
            "what is not computed", "If no gradients are computed, dropout is disabled.",
            "dropout: active-, when gradient, open",
        ),
        case(
            "what is not called yet, and a phase", "Before step() is called, dropout is disabled when training.",
            "dropout: active-, when step action training, lacking step, open",
        ),
        case(
            "three denials", "If no eval() is never not called, dropout is disabled.",
            "dropout omitted: active-, when eval action, about dropout, without eval, open",
        ),
        case(
            "a layer up to a call", "Dropout before step() is called, memory is saved.",
            "memory: amount-, when dropout step action, lacking step, open",
        ),
        case(
            "a mode and a layer up to a call", "Eval mode with dropout before step() is called, memory is saved.",
            "eval dropout step action: be+, words befor", "memory: amount-, open",
        ),
        case(
            "before what is not called", "eval() disables dropout before training.",
            "eval dropout training: active-, about eval, words befor",
        ),
        case(
            "a call before what is not called", "Dropout is disabled by `eval` before training.",
            "dropout eval training: active-, about dropout, words befor",
        ),
        case(
            "before unknown words and a call", "Dropout is disabled before much later eval() is called.",
            "dropout: active-, when eval action, lacking eval, words later much, open",
        ),
        case(
            "before a turn and a call", "Dropout is disabled before training but eval() disables autograd.",
            "dropout training: active-, about dropout, words befor", "eval autograd: active-, about eval",
        ),
        case("an ending", "调用 eval() 时，梯度会计算。", "gradient: active+, when action eval, open"),
        case(
            "an ending in the middle", "调用 eval() 时很快，梯度会计算。",
            "action eval gradient: active+, words 很快, acts, open",
        ),
        case(
            "before a call, in Chinese", "调用 step() 之前，梯度会计算。",
            "gradient: active+, when action step, lacking step, open",
        ),
        case("before a name, in Chinese", "step() 之前，梯度会计算。", "step gradient: active+, open"),
        case(
            "if before a name, in Chinese", "如果 step() 之前，梯度会计算。",
            "gradient: active+, when step, lacking step, open",
        ),
        case(
            "a purpose in Chinese", "要节省内存，使用 no_grad()。",
            "memory: amount-, words 要节, purpose", "no_grad: use+, acts",
        ),
        case(
            "a purpose after a mode", "In eval mode, to save memory, use no_grad().",
            "eval memory: amount-, about eval, purpose", "no_grad: use+, acts",
        ),
        case(
            "a purpose in unknown words", "In order to quantise weights, use no_grad().",
            "weight no_grad: use+, about weight, words quantis, acts, purpose",
        ),
        case(
            "an unknown name after a mode", "In eval mode, frob() disables dropout.",
            "eval dropout: active-, about eval, words frob, unknown",
        ),
        case(
            "nothing after a call", "After eval() no gradients are there, dropout is disabled.",
            "dropout: active-, when eval gradient, lacking gradient, words there, open",
        ),
        case(
            "a denial in strange words", "eval() does not frobnicate, dropout is disabled.",
            "eval dropout: active-, words frobnic, open",
        ),
        case(
            "a denial of something in strange words", "eval() does not frobnicate gradients, dropout is disabled.",
            "eval gradient: be-, words frobnic", "dropout: active-, open",
        ),
        case("is not what is called", "Dropout is not eval().", "dropout eval: be-"),
    ],
)  # fmt: skip
def test_what_is_no_clause_of_its_own_belongs_to_a_neighbour(expected: list[str], sentence: str) -> None:
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        pytest.param(["Dropout is disabled", "memory is saved"], "Dropout is disabled, so memory is saved.", id="two clauses"),
        pytest.param(["Dropout is disabled quickly"], "Dropout is disabled quickly.", id="a word that nobody knows at the end"),
        pytest.param(["eval(x) disables dropout"], "eval(x) disables dropout.", id="a call"),
        pytest.param(["If eval() is called, dropout is disabled"], "If eval() is called, dropout is disabled.", id="a condition before"),
        pytest.param(["eval() disables dropout", "not gradients"], "eval() disables dropout, not gradients.", id="what is set off"),
        pytest.param(["Dropout is disabled when training"], "Dropout is disabled when training.", id="a condition after"),
    ],
)  # fmt: skip
def test_a_clause_stands_where_it_is_said(expected: list[str], sentence: str) -> None:
    assert expected == [sentence[frame.start : frame.end] for frame in frames(sentence)]


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        case(
            "what is called", "eval() stops autograd, which saves memory.",
            "eval autograd: active-, about eval", "memory: amount-, of eval",
        ),
        case(
            "the layer that was named last", "eval() stops dropout, which saves memory.",
            "eval dropout: active-, about eval", "memory: amount-, of dropout",
        ),
        case(
            "what was called last", "Dropout is stopped by eval(), which saves memory.",
            "dropout eval: active-, about dropout", "memory: amount-, of eval",
        ),
        case(
            "the layer, of another call", "eval() stops dropout, which no_grad() disables.",
            "eval dropout: active-, about eval", "no_grad: active-, of dropout, open",
        ),
        case(
            "the layer behind a thing, of another call", "eval() stops gradients of dropout, which no_grad() disables.",
            "eval gradient dropout: active-, about eval", "no_grad: active-, of dropout, open",
        ),
        case(
            "no layer before a thing, of another call", "eval() stops dropout of gradients, which no_grad() disables.",
            "eval dropout gradient: active-, about eval", "no_grad: active-, open",
        ),
        case(
            "no layer before a thing that is set off, of another call", "eval() stops dropout, not autograd, which no_grad() disables.",
            "eval dropout: active-, about eval", "eval autograd: active+, about eval", "no_grad: active-, open",
        ),
        case(
            "the layer that is set off, of another call", "eval() stops dropout, not Adam, which no_grad() disables.",
            "eval dropout: active-, about eval", "eval adam: active+, about eval", "no_grad: active-, of adam, open",
        ),
        case(
            "no layer before two things in one word, of another call", "eval() stops dropout of batch statistics, which no_grad() saves.",
            "eval dropout mean weight: active-, about eval", "no_grad: amount-, open",
        ),
        case(
            "a mode that is called", "It is set to eval mode, which no_grad() saves.",
            "eval to_eval: switch+, acts", "no_grad: amount-, of eval, open",
        ),
        case(
            "nothing in brackets", "no_grad() (unlike eval()) stops weights, which saves memory.",
            "no_grad weight: active-, about no_grad", ": be+, of no_grad", "memory: amount-, of no_grad",
        ),
        case(
            "in brackets, what stands before them", "eval() beside no_grad() (memory is saved) stops.",
            "eval no_grad: active-, words besid, open", "memory: amount-, of no_grad, open",
        ),
        case(
            "in brackets, what stands right before them", "Memory of eval()(memory is saved) stops.",
            "memory eval: active-, open", "memory: amount-, of eval, open",
        ),
    ],
)  # fmt: skip
def test_which_stands_for_what_was_named_last(expected: list[str], sentence: str) -> None:
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        case(
            "a not", "eval() disables dropout, not gradients.",
            "eval dropout: active-, about eval", "eval gradient: active+, about eval",
        ),
        case(
            "rather than", "eval() disables dropout rather than memory and gradients.",
            "eval dropout: active-, about eval", "eval memory gradient: active+, about eval",
        ),
        case(
            "an and not", "eval() disables dropout and not gradients.",
            "eval dropout: active-, about eval", "eval gradient: active+, about eval",
        ),
        case(
            "from what is so of one only", "Only eval() disables dropout, not gradients.",
            "only eval dropout: active-, about only eval", "eval gradient: active+, about eval",
        ),
        case(
            "from the last of two clauses", "It disables dropout and updates weights, not gradients.",
            "dropout: active-", "weight: change+, sequel", "gradient: change-",
        ),
        case("from what has no verb", "eval() is no dropout, not gradients.", "eval dropout: be-"),
        case("from what is denied", "eval() does not disable dropout, not gradients.", "eval dropout: active+, about eval"),
        case("from what has no object", "eval() is disabled, not gradients.", "eval: active-, open"),
        case("from what has an object before its verb only", "Dropout stops, not gradients.", "dropout: active-, open"),
        case(
            "an exception to what opens with a circumstance", "After eval() dropout is disabled, unless no_grad() is used.",
            "eval dropout omitted: active-, when no_grad, about eval dropout, without no_grad, open",
        ),
        case(
            "two things side by side that are somewhere", "Batch norm and weights are there.", "bn weight: be+, of bn&weight, words there",
        ),
        case(
            "what it is done by, in brackets", "Dropout is disabled (eval()) and autograd stops (no_grad()).",
            "dropout eval: active-, about dropout", "autograd no_grad: active-, about autograd, sequel",
        ),
        case(
            "a bracket that only points elsewhere", "Dropout is disabled (see no_grad()).",
            "dropout: active-, open", "no_grad: be+, words see, of dropout",
        ),
        case(
            "what is set, in brackets", "Autograd is disabled (requires_grad=False).",
            "autograd: active-, open",
        ),
        case(
            "not the default", "requires_grad is set to Adam, not to the default false.",
            "requires_grad adam: switch+, about requires_grad", "requires_grad default false: be+",
        ),
        case("from nothing but a model", "eval() disables dropout, not the model.", "eval dropout: active-, about eval"),
        case(
            "from what is so without a call", "If eval() is not called, dropout disables Adam, not gradients.",
            "dropout adam omitted: active-, when eval action, about dropout, without eval",
        ),
        case(
            "in brackets", "no_grad() (eval() disables dropout, not gradients).",
            "no_grad: be+", "eval dropout: active-, about eval, of no_grad",
            "eval gradient: active+, about eval, of no_grad",
        ),
        case(
            "under a condition", "If Adam is used, eval() disables dropout, not gradients.",
            "eval dropout: active-, when adam, about eval", "eval gradient: active+, when adam, about eval",
        ),
        case(
            "with more than a name", "eval() disables dropout, not frobnicated gradients.",
            "eval dropout: active-, about eval",
        ),
    ],
)  # fmt: skip
def test_what_is_set_off_is_denied(expected: list[str], sentence: str) -> None:
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        case("a type", "weights (bool, no dropout): eval() stops.", "weight eval: active-, open"),
        case("no type", "weights (dropout): eval() stops.", "weight eval: active-, open", "dropout: be+"),
        case("a no", "No, eval() disables dropout.", "eval dropout: active-, about eval"),
        case("a no in Chinese", "不会，eval() 关闭 dropout。", "eval dropout: active-, about eval"),
        case("a no of three words", "Not at all, eval() disables dropout.", "eval dropout: active-, about eval"),
        case("a no and a not", "No, eval() does not disable dropout.", "eval dropout: active+, about eval"),
        case("no more than one no", "No, no, eval() disables dropout.", "eval dropout: active+, about eval"),
        case("no thing", "No weights, eval() disables dropout.", "weight: be-", "eval dropout: active-, about eval"),
        case("a yes", "Yes, eval() disables dropout.", "eval dropout: active-, about eval"),
        case("a release", "Since PyTorch 2.0, dropout stops.", "dropout: active-, open"),
        case("a release at a comma", "Dropout stops since PyTorch 2.0, memory is saved.", "dropout: active-, open", "memory: amount-, open"),
    ],
)  # fmt: skip
def test_what_says_nothing_of_its_own_is_not_heard(expected: list[str], sentence: str) -> None:
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        case(
            "otherwise", "Call eval(), or dropout works.",
            "action eval dropout omitted: active+, about action eval dropout, acts, open",
        ),
        case(
            "after what must be done", "You must call eval() or dropout works.",
            "action eval: require+, acts", "dropout omitted: active+, about dropout, open",
        ),
        case(
            "after what is never to be done", "Never call eval(), or dropout is disabled.",
            "action eval: be+, advice, acts", "dropout: active-, open",
        ),
        case(
            "otherwise, of it", "Call eval() or it stops.",
            "action eval omitted: active-, about action eval, acts, open",
        ),
        case(
            "otherwise, in a list", "* Call eval() or dropout works.",
            "action eval dropout omitted: active+, about action eval dropout, acts, open",
        ),
        case(
            "after what is never to be done, without a comma", "Never call eval() or dropout is disabled.",
            "action eval: be+, advice, acts", "dropout: active-, open",
        ),
        case(
            "what is to be avoided, after what is", "1) Adam stops. 2) Avoid eval(): dropout is disabled.",
            "adam: active-, open", "eval: be+, words avoid, advice", "dropout: active-, open",
        ),
        case("nothing after an or", "Call eval() or.", "action eval: be+, acts"),
        case(
            "another order, of what changes", "Call eval() or compute gradients that change.",
            "action eval gradient: active+ change+, about action eval, words that, acts, open",
        ),
        case(
            "what is only supposed", "Call eval() or dropout if Adam stops.",
            "action eval dropout: be+, when adam, of dropout&eval, acts",
        ),
        case(
            "what stands behind a colon", "Call eval() or train(): dropout stops.",
            "action eval train dropout: active-, of eval&train, acts, open",
        ),
        case(
            "another order", "Call eval() or compute gradients.",
            "action eval gradient: active+, about action eval, acts",
        ),
        case("two calls", "Dropout works if eval() or train() is called.", "dropout: active+, when eval train action, open"),
        case("no order", "eval() or dropout works.", "eval dropout: active+, open"),
        case("nothing that happens", "Call eval() or train().", "action eval train: be+, of eval&train, acts"),
        case(
            "after a prohibition", "Do not use eval(): dropout is disabled.",
            "eval: be+, advice", "dropout: active-, open",
        ),
        case(
            "after a recommendation", "Remember to eval(): it disables dropout.",
            "eval: be+, advice", "dropout: active-",
        ),
    ],
)  # fmt: skip
def test_what_follows_an_order(expected: list[str], sentence: str) -> None:
    assert expected == told(sentence)


def test_none_of_the_few_words_means_two_things() -> None:
    assert () == redefined([FOLDER])
