"""What a text asserts, and how surely: read for a few claims, with a few words of our own (tests/small.py).

Each line tells the claim, whether it is asserted (+) or denied (-), what makes it less than sure, and where.
"""

from __future__ import annotations

import pytest
from small import reader

from claimcheck import documents
from claimcheck.model import Assertion, Confidence, Document, Hedge, Stance, Untestable
from claimcheck.reading.prose import Reader

READER = reader(
    ("off", Stance.ASSERTS, "`eval()` disables dropout."),
    ("free", Stance.ASSERTS, "`no_grad()` saves memory."),
    ("stop", Stance.ASSERTS, "`no_grad()` disables autograd."),
    ("take", Stance.ASSERTS, "`step()` uses less memory."),
    ("accepts", Stance.ASSERTS, "`step()` takes a weight."),
    ("mean", Stance.ASSERTS, "`train()` updates the mean of batch norm."),
    ("can", Stance.ASSERTS, "`step()` is not possible with Adam."),
    ("back", Stance.ASSERTS, "`eval()` disables `backward()` of SGD."),
    ("none", Stance.ASSERTS, "`eval()` changes weights when no gradients."),
    ("left", Stance.ASSERTS, "Without `train()`, dropout changes."),
)


def told(document: Document, said: Assertion) -> str:
    flags = [
        "inferred" if said.confidence is Confidence.INFERRED else "",
        said.hedge if said.hedge is not Hedge.NONE else "",
        "loose" if said.loose is True else "",
    ]
    sign = {Stance.ASSERTS: "+", Stance.DENIES: "-"}[said.stance]
    place = "" if document.passages[said.passage].span()[0] <= said.start else " elsewhere"
    words = " ".join([f"{said.claim}{sign}", *filter(None, flags)])
    return f"{words}{place}: {document.text[said.start : said.end]}"


def asserted(text: str) -> list[str]:
    document = documents.parse(text, "article.md")
    reading = READER.read(document)
    missed = [f"?: {document.text[one.start : one.end]}" for one in reading.unchecked]
    return [told(document, said) for said in reading.assertions] + missed


def case(what: str, text: str, *expected: str) -> object:
    return pytest.param(list(expected), text, id=what)


HOW_SURE = [
    case("plainly", "eval() disables dropout.", "off+: eval() disables dropout"),
    case("denied", "eval() does not disable dropout.", "off-: eval() does not disable dropout"),
    case("maybe", "eval() may disable dropout.", "off+ may: eval() may disable dropout"),
    case("usually", "eval() usually disables dropout.", "off+ usually: eval() usually disables dropout"),
    case("always", "eval() always disables dropout.", "off+ always: eval() always disables dropout"),
    case("of what was named before", "Use no_grad(). It saves memory.", "free+ inferred: It saves memory"),
    case("of one of two settings", "eval(), dropout disabled.", "off+ loose: eval(), dropout disabled"),
    case("of one of two settings in Chinese", "调用 eval()，关闭 dropout。", "off+ loose: 调用 eval()，关闭 dropout"),
    case("of a call and its effect", "eval(), it disables dropout.", "off+: eval(), it disables dropout"),
    case("of a circumstance", "If eval(), dropout is disabled.", "off+: If eval(), dropout is disabled"),
    case("of two layers", "eval() 会把 batch norm 和 dropout 关闭。", "off+: eval() 会把 batch norm 和 dropout 关闭"),
    case("behind a label", "Dropout and memory: eval() disables dropout.", "off+ inferred: Dropout and memory: eval() disables dropout"),
    case("of a layer that only a label names", "Dropout and batch norm: eval() disables batch norm.", "?: Dropout and batch norm: eval() disables batch norm."),
    case("of two subjects", "eval() and train() disable dropout.", "off+ inferred loose: eval() and train() disable dropout"),
    case("of an action beside another", "First eval(), then disable dropout.", "off+ loose: First eval(), then disable dropout"),
    case("of what a call that is no subject does", "`frob()` takes eval() and dropout is disabled.", "off+ inferred loose: dropout is disabled"),
    case("of what a subject does besides", "eval() takes a weight and disables dropout.", "off+ inferred: disables dropout"),
    case("with help", "eval() disables dropout (with a weight).", "off+ loose: eval() disables dropout"),
    case("denied of what was named before", "Use no_grad(). It does not save memory.",
         "free- inferred loose: It does not save memory"),
    case("with an unknown word", "eval() disables quick dropout.", "off+: eval() disables quick dropout"),
    case("denied with an unknown word", "eval() does not disable quick dropout.", "off- loose: eval() does not disable quick dropout"),
    case("with two unknown words", "eval() disables quick brown dropout.", "off+ loose: eval() disables quick brown dropout"),
    case("in an order", "eval() disables dropout prior tea.", "off+ loose: eval() disables dropout prior tea"),
    case("of another library", "eval() disables Keras dropout.", "off+ loose: eval() disables Keras dropout"),
    case("reported", "有人说 eval() 关闭 dropout。", "?: 有人说 eval() 关闭 dropout。"),
    case("of some", "Some eval() disables dropout.", "off+ loose: Some eval() disables dropout"),
    case("of one's own", "My eval() disables dropout.", "off+ loose: My eval() disables dropout"),
    case("in Chinese of one's own", "自己的 eval() 关闭 dropout。", "off+ loose: 自己的 eval() 关闭 dropout"),
    case("denied of these", "eval() does not disable these dropout.", "off- loose: eval() does not disable these dropout"),
    case("said of these", "eval() disables these dropout.", "off+: eval() disables these dropout"),
    case("to be done", "TODO: eval() disables dropout.", "off+ loose: eval() disables dropout"),
    case("to be ensured", "Ensure eval() disables dropout.", "off+ loose: Ensure eval() disables dropout"),
    case("beside a state", "It is in eval mode and dropout is disabled.", "off+ loose: It is in eval mode and dropout is disabled"),
    case("beside a state, in another clause", "It is in eval mode and quiet, eval() disables dropout.",
         "off+ loose: eval() disables dropout"),
    case("under a condition that is not the claim's", "If Adam is used, eval() disables dropout.",
         "off+ loose: If Adam is used, eval() disables dropout"),
    case("under a condition without a known word", "eval() disables dropout if p is 3.", "off+ loose: eval() disables dropout if p is 3"),
    case("under a condition that is the claim's", "If eval() is called, dropout is disabled.", "off+: If eval() is called, dropout is disabled"),
    case("with a reason", "eval() disables dropout, because weights matter.", "off+: eval() disables dropout"),
    case("denied for a reason", "eval() does not disable dropout, because weights matter.",
         "off- loose: eval() does not disable dropout"),
    case("in a mode", "In inference, eval() disables dropout.", "off+: In inference, eval() disables dropout"),
    case("under circumstances that are not the claim's", "After step(), eval() disables dropout.",
         "off+ loose: After step(), eval() disables dropout"),
    case("under a condition of a wider thing", "When gradients are used, no_grad() disables autograd.",
         "stop+: When gradients are used, no_grad() disables autograd"),
    case("in the past", "eval() disabled dropout in old versions.", "off+ loose: eval() disabled dropout"),
    case("beside code of which nobody knows", "Use eval(). `my_model` disables dropout.",
         "off+ inferred loose: my_model` disables dropout"),
    case("of only some models", "A model that you eval() disables dropout.",
         "off+ loose: A model that you eval() disables dropout"),
    case("of only some models, as an explanation", "Adam (a model that you eval() disables dropout).",
         "off+: a model that you eval() disables dropout"),
    case("in an order, and nothing else", "eval() disables dropout prior.", "off+ loose: eval() disables dropout prior"),
    case("if it is so", "Adam stops if eval() disables dropout.", "off+ inferred loose: Adam stops if eval() disables dropout"),
    case("set off", "eval() disables memory, not dropout.", "off- loose: not dropout"),
    case("of one of two that were named before", "Use eval() and step(). The former disables dropout.",
         "off+ inferred loose: The former disables dropout", "?: Use eval() and step()."),
    case("of one of two where one was named", "Use eval(). The former disables dropout."),
    case("that what is impossible is possible", "step() is possible with Adam.", "can- loose: step() is possible with Adam"),
    case("that it is impossible", "step() is not possible with Adam.", "can+: step() is not possible with Adam"),
    case("of one of two settings, of something that goes on", "eval(), backward() of SGD is disabled.",
         "back+ loose: eval(), backward() of SGD is disabled"),
    case("of something that goes on", "eval() disables backward() of SGD.", "back+: eval() disables backward() of SGD"),
    case("under a condition that says nothing", "eval() disables dropout if it does not.",
         "off+ loose: eval() disables dropout if it does not"),
    case("under a condition that is lacking, as the claim's", "If no gradients, eval() changes weights.",
         "none+: If no gradients, eval() changes weights"),
    case("under a condition of a call that is left out, as the claim's", "If train() is not called, dropout changes.",
         "left+: If train() is not called, dropout changes"),
    case("under a condition of one word", "eval() disables dropout if quick.", "off+ loose: eval() disables dropout if quick"),
    case("with a pair of Chinese characters", "eval() 好关闭 dropout。", "off+: eval() 好关闭 dropout"),
    case("with an unknown word and a pair", "eval() 好关闭 quick dropout。", "off+ loose: eval() 好关闭 quick dropout"),
    case("of what may be taken, with one unknown word", "step() can take a weight.", "accepts+ loose: step() can take a weight"),
    case("of what may be taken", "step() can also take a weight.", "accepts+ loose: step() can also take a weight"),
    case("of what is taken", "step() takes a weight.", "accepts+: step() takes a weight"),
    case("of what may be saved", "no_grad() can use less memory.", "free+: no_grad() can use less memory"),
    case("of a name of another library", "eval() disables np.mean dropout.", "off+ loose: eval() disables np.mean dropout"),
    case("of a model's name", "Use eval(). `model` disables dropout.", "off+ inferred loose: model` disables dropout"),
    case("for a reason in known words, of what was named before", "Use eval(). It disables dropout, because Adam changes.",
         "off+ inferred loose: It disables dropout"),
    case("for a reason in known words", "eval() disables dropout, because Adam changes.", "off+: eval() disables dropout"),
    case("with a reason, of what was named before", "Use no_grad(). It saves memory, because weights matter.",
         "free+ inferred loose: It saves memory"),
]  # fmt: skip

WHOSE = [
    case("what it does", "no_grad() is fast. What it does: saves memory.", "free+ inferred: What it does: saves memory"),
    case("an item that begins with its verb", "no_grad() is fast:\n\n- saves memory", "free+ inferred: saves memory"),
    case("of it alone, although another is named", "Adam is fast. It disables eval dropout."),
    case("of it in a mode", "Adam is fast. It disables dropout in eval mode.", "?: It disables dropout in eval mode."),
    case("an item of something else", "Adam is fast:\n\n- disables eval dropout"),
    case("what something else does", "Adam is fast. What it does: eval dropout is disabled."),
    case("what was named last, in a clause that names nothing", "Dropout in eval() changes weights and stops.",
         "off+ loose: stops"),
    case("what was named last, denied", "Dropout in eval() changes, and does not stop.",
         "?: Dropout in eval() changes, and does not stop."),
    case("what has a short name where it is named", "The stride uses less memory. Use step(). no_grad() saves memory.",
         "take+: The stride uses less memory", "free+: no_grad() saves memory"),
    case("what has a short name where it is not named", "The stride uses less memory."),
    case("a kind of thing that was named", "no_grad() is good. A context manager that saves memory.",
         "free+ inferred: A context manager that saves memory"),
    case("a kind of thing that was not named", "Adam is good. A context manager that disables eval dropout.",
         "?: A context manager that disables eval dropout."),
    case("it, which stands for what follows", "It is true that eval() disables dropout.",
         "off+ loose: It is true that eval() disables dropout"),
    case("what is done by us", "After eval(), we disable dropout.", "off+ loose: After eval(), we disable dropout"),
    case("what we usually turn off", "After eval(), you should usually disable dropout."),
    case("what we should use to that end", "You should use eval() to disable dropout.", "off+ loose: You should use eval() to disable dropout"),
    case("what I stop", "After eval(), I also stop dropout.", "off+ loose: After eval(), I also stop dropout"),
    case("what is done by us, in Chinese", "调用 eval() 后，我们关闭 dropout。", "off+ loose: 调用 eval() 后，我们关闭 dropout"),
    case("somebody at the beginning", "We call eval(), dropout is disabled.", "off+ loose: We call eval(), dropout is disabled"),
]  # fmt: skip

BY_WHAT_MEANS = [
    case("to do this", "Dropout has to be disabled. To do this, use eval().", "off+ inferred: To do this, use eval()"),
    case("this is done by", "Memory should be saved. This is done by no_grad().", "free+ inferred: This is done by no_grad()"),
    case("in answer to how", "How do I disable dropout? With eval().", "off+ inferred loose: With eval()"),
    case("in answer to how, in Chinese", "如何关闭 dropout？用 eval()。", "off+ inferred: 用 eval()"),
    case("in a clause of several", "How do I disable dropout? Use eval(), Adam is fast."),
    case("in answer to something else", "Is dropout disabled? With eval()."),
    case("in answer to no question", "How dropout is disabled. With eval()."),
    case("in answer to how to use it", "How do I use dropout? With eval()."),
    case("by an effect", "How do I disable dropout? eval() saves memory.", "?: eval() saves memory."),
    case("by setting it", "How do I disable dropout? Set eval().", "off+ inferred loose: Set eval()"),
    case("by containing it", "How do I disable dropout? The model contains eval().", "off+ inferred loose: The model contains eval()"),
    case("by leaving it out", "How do I disable dropout? Without eval()."),
    case("in something that goes on", "How to disable dropout? In backward(), call eval().",
         "off+ inferred: In backward(), call eval()"),
    case("taken back in the next sentence", "How do I disable dropout? With eval(). That is wrong.",
         "off- inferred loose: With eval()"),
    case("of what is called in the question", "How do I save memory with eval()? With no_grad().",
         "?: How do I save memory with eval()?"),
    case("of what should be done", "You should disable dropout. To do this, call eval().",
         "off+ inferred: To do this, call eval()"),
    case("in the next paragraph", "Memory should be saved.\n\nTo do this, use no_grad()."),
    case("an answer in the next paragraph", "## How do I disable dropout?\n\nWith eval().", "off+ inferred loose: With eval()"),
    case("denied", "Memory should be saved. This is not done by no_grad()."),
    case("of two calls", "Memory should be saved. To do this, use no_grad() and eval().",
         "?: To do this, use no_grad() and eval()."),
    case("without saying what for", "Memory is nice. To do this, use no_grad()."),
    case("of what is called already", "Memory is saved by step(). To do this, use no_grad().",
         "take+: Memory is saved by step()"),
    case("of something that goes on", "Dropout has to be disabled. To do this, use backward()."),
    case("first of all", "To do this, use eval()."),
]  # fmt: skip

ANSWERED = [
    case("with a yes", "Does eval() disable dropout? Yes.", "off+ inferred loose: Yes"),
    case("with a no", "Does eval() disable dropout? No.", "off- inferred loose: No"),
    case("with a yes, of what was named before", "Use eval(). Does it disable dropout? Yes.", "off+ inferred: Yes"),
    case("after a question that nobody answers", "Does no_grad() save memory? Does eval() disable dropout? Yes.",
         "off+ inferred loose: Yes", "?: Does no_grad() save memory?"),
    case("after two things that nobody knows", "eval() frobs dropout. no_grad() frobs dropout. Does eval() disable dropout? Yes.",
         "off+ inferred loose: Yes", "?: eval() frobs dropout.", "?: no_grad() frobs dropout."),
    case("nowhere", "I wonder whether eval() disables dropout."),
]  # fmt: skip

SAID_ELSEWHERE = [
    case("by an item", "With eval() dropout is disabled:\n\n- memory", "off+ inferred loose: memory", "?: With eval() dropout is disabled:"),
    case("by the clause before it", "Memory stops. eval() does that with dropout disabled.",
         "?: eval() does that with dropout disabled."),
]  # fmt: skip

EXPECTED = "One might expect eval() to disable dropout"
TAKEN_BACK = [
    case("expected, but not so", f"{EXPECTED}, but it does not.", f"off- loose: {EXPECTED}"),
    case("expected, but wrong", f"{EXPECTED}, but that is wrong.", f"off- loose: {EXPECTED}"),
    case("expected, in Chinese, but not so", "有人说 eval() 关闭 dropout，其实不是。", "off- loose: 有人说 eval() 关闭 dropout"),
    case("expected, but nice", f"{EXPECTED}, but it is nice.", f"?: {EXPECTED}, but it is nice."),
    case("expected, without a turn", f"{EXPECTED}, not.", f"?: {EXPECTED}, not."),
    case("expected, but maybe not", f"{EXPECTED}, but it may not.", f"?: {EXPECTED}, but it may not."),
    case("expected, but not of another", f"{EXPECTED}, but Adam does not.", f"?: {EXPECTED}, but Adam does not."),
    case("of another library", "In KERAS, eval() disables dropout.", "off+ loose: eval() disables dropout"),
    case("of another library beside this one", "Unlike Keras, torch eval() disables dropout.", "off+: torch eval() disables dropout"),
    case("of theory", "In theory, torch eval() disables dropout.", "off+ loose: torch eval() disables dropout"),
    case("after a mistake and a colon", "It is a myth to use Adam: eval() disables dropout.",
         "?: It is a myth to use Adam: eval() disables dropout."),
    case("after a mistake of another call", "It is a myth that no_grad() saves memory, eval() disables dropout.",
         "free- loose: It is a myth that no_grad() saves memory"),
    case("after a mistake of the same call", "It is a myth that eval() changes, eval() disables dropout.",
         "off-: eval() disables dropout"),
    case("under a label", "Wrong: eval() disables dropout.", "off-: Wrong: eval() disables dropout"),
]  # fmt: skip

TAKEN_BACK_BEHIND = [
    case("wrong, in the next sentence, as some say", "有人说 eval() 关闭 dropout。这是错的。", "off- loose: 有人说 eval() 关闭 dropout"),
    case("wrong, in the next sentence", "eval() disables dropout. That is wrong.", "off-: eval() disables dropout"),
    case("not wrong, in the next sentence", "eval() disables dropout. That is not wrong.", "off+: eval() disables dropout"),
    case("a myth, in the next sentence", "It is a myth that eval() disables dropout. That is wrong.",
         "off- loose: It is a myth that eval() disables dropout"),
    case("wrong, in the next paragraph", "eval() disables dropout.\n\nThat is wrong.", "off+: eval() disables dropout"),
    case("wrong of something, in the next sentence", "eval() disables dropout. Wrong weights are saved.",
         "off+: eval() disables dropout"),
    case("wrong, in the sentence after the next", "eval() disables dropout. Memory is nice. That is wrong.",
         "off+: eval() disables dropout"),
    case("no answer to it", "eval() disables dropout. False.", "off-: eval() disables dropout"),
    case("which is no myth", "eval() disables dropout, which is no myth.", "off+: eval() disables dropout"),
    case("which is not a myth", "eval() disables dropout, which is not a myth.", "off+: eval() disables dropout"),
    case("which is not really a myth", "eval() disables dropout, which is not a new myth.",
         "off+: eval() disables dropout"),
    case("which is a myth", "eval() disables dropout, which is a myth.", "off-: eval() disables dropout"),
    case("which is not so, a myth", "eval() disables dropout, which is not, a myth.", "off-: eval() disables dropout"),
    case("which is no more than a new and old myth", "eval() disables dropout, not so quick and new a myth.",
         "off-: eval() disables dropout"),
]  # fmt: skip

COMMENTS = [
    case("beside a call", "```python\nmodel.eval()  # disables dropout\n```", "off+ inferred: disables dropout"),
    case("that calls it", "```python\nx = 1\n# eval() disables dropout\n```", "off+: eval() disables dropout"),
    case("below what is to be done", "```python\n# TODO: tea\nx = 1\n# eval() disables dropout\ny = 1\n```",
         "off+: eval() disables dropout"),
    case("above an indented call", "```python\nfor x in y:\n    # disables dropout\n    model.eval()\n```", "off+ inferred: disables dropout"),
    case("a docstring", '```python\ndef f():\n    """Tea. eval() disables\n    dropout."""\n```', "off+: eval() disables\n    dropout"),
    case("a docstring that goes on", '```python\n"""\nThis is eval().\nIt disables dropout.\n"""\n```', "off+ inferred loose: It disables dropout"),
    case("a string that is no docstring", '```python\nx = """eval() disables dropout"""\n```'),
    case("a docstring without an end", '```python\n"""eval() disables dropout\n```'),
    case("that asks", "```python\nmodel.eval()  # disables dropout?\n```"),
    case("that asks in Chinese", "```python\nmodel.eval()  # dropout 关闭？\n```"),
    case("that asks, and another", "```python\nmodel.eval()  # disables dropout?\n# eval() disables dropout\n```",
         "off+: eval() disables dropout"),
    case("that says nothing, and another", "```python\nx = 1  # hello\n# eval() disables dropout\n```",
         "off+: eval() disables dropout"),
    case("below a mode of the layer", "```python\nmodel.eval()\nx = 1  # dropout is disabled\n```",
         "off+ inferred loose: dropout is disabled"),
    case("in a block", "```python\nwith torch.no_grad():\n    y = 1  # saves memory\n```",
         "free+ inferred loose: saves memory"),
    case("in a block, in a mode", "```python\nmodel.eval()\nwith torch.no_grad():\n    y = 1  # saves memory\n```",
         "free+ inferred loose: saves memory"),
    case("on a layer in a block, in a mode",
         "```python\nmodel.eval()\nwith torch.no_grad():\n    y = 1  # dropout is disabled\n```",
         "off+ inferred loose: dropout is disabled"),
    case("that says what is wrong with the code", "```python\nmodel.eval()  # WRONG: does not disable dropout\n```",
         "off+ inferred loose: WRONG: does not disable dropout"),
    case("that says that the code is wrong", "```python\n# Wrong: eval() disables dropout\nx = 1\n```",
         "off-: Wrong: eval() disables dropout"),
    case("below what was named before", "Use eval().\n\n```python\nx = 1  # dropout is disabled\n```",
         "off+ inferred: dropout is disabled"),
    case("before a sentence", "```python\n# eval() disables dropout\nx = 1\n```\n\nno_grad() saves memory.",
         "off+: eval() disables dropout", "free+: no_grad() saves memory"),
    case("behind a sentence", "no_grad() saves memory.\n\n```python\n# eval() disables dropout\nx = 1\n```",
         "free+: no_grad() saves memory", "off+: eval() disables dropout"),
    case("none before a sentence", "```python\nx = 1\n```\n\nno_grad() saves memory.", "free+: no_grad() saves memory"),
    case("behind a cross", "```python\nmodel.eval()  # ❌ disables dropout\n```", "off+ inferred loose: disables dropout"),
    case("of two sentences", "```python\nmodel.eval()  # It is quick; it disables dropout.\n```",
         "off+ inferred: it disables dropout"),
]  # fmt: skip

UNSAID = [
    case("a heading that says it", "# eval() disables dropout", "off+: eval() disables dropout"),
    case("a heading that only names", "# eval() and dropout"),
    case("a heading that says something else", "# no_grad() stops eval() dropout"),
    case("a quotation", '"eval() disables dropout."', "off+ loose: eval() disables dropout"),
    case("under myths", "# Myth\n\neval() disables dropout.", "off+ loose: eval() disables dropout"),
    case("in a list of myths", "Many people believe that\n\n- eval() disables dropout.", "?: eval() disables dropout."),
    case("a question", "eval() disables dropout? no_grad() saves memory.",
         "free+: no_grad() saves memory", "?: eval() disables dropout?"),
    case("an option", "A) eval() disables dropout.", "?: A) eval() disables dropout."),
    case("an example", "e.g. eval() disables dropout.", "?: e.g. eval() disables dropout."),
    case("what is left out above", "# No eval()\n\nDropout is disabled."),
    case("a step", "1. call eval()\n2. disable dropout", "off+ inferred loose: disable dropout"),
    case("the next action", "Call eval() and disable dropout."),
    case("advice", "You should call eval() with dropout."),
    case("no verb of the claim", "eval() is nice with dropout.", "?: eval() is nice with dropout."),
    case("an unknown verb", "eval() frobs dropout.", "?: eval() frobs dropout."),
    case("names and nothing more", "eval() dropout."),
    case("one name", "eval() is nice."),
    case("two things that are not called", "Memory changes weights."),
    case("a purpose", "To disable dropout, no_grad() is not enough."),
    case("a purpose and the call that serves it", "To save memory with no_grad(), wait.", "free+: To save memory with no_grad()"),
    case("what serves a purpose", "To save memory, eval() disables dropout.", "off+ loose: eval() disables dropout"),
    case("advice with an unknown verb", "You should frob eval() dropout."),
    case("a clause that asks, and one that does not", "Whether dropout stops, eval() disables dropout.",
         "off+: eval() disables dropout"),
]  # fmt: skip

ALL = [
    *HOW_SURE,
    *WHOSE,
    *BY_WHAT_MEANS,
    *ANSWERED,
    *SAID_ELSEWHERE,
    *TAKEN_BACK,
    *TAKEN_BACK_BEHIND,
    *COMMENTS,
    *UNSAID,
]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param((1, 1, 1, 0), "eval() disables dropout.", id="judged"),
        pytest.param((1, 1, 0, 1), "eval() frobs dropout.", id="unchecked"),
        pytest.param((2, 2, 1, 1), "eval() disables dropout. eval() frobs dropout.", id="both"),
        pytest.param(
            (1, 1, 1, 0), "eval() disables dropout; no_grad() saves memory.", id="two in a sentence"
        ),
        pytest.param((2, 2, 2, 0), "eval() disables dropout. no_grad() saves memory.", id="in two sentences"),
        pytest.param((1, 0, 0, 0), "Memory is nice.", id="nothing"),
        pytest.param((1, 1, 1, 0), "```python\nx = 1  # eval() disables dropout\n```", id="a comment"),
        pytest.param((1, 0, 0, 0), "```python\nx = 1\n```", id="code"),
        pytest.param(
            (3, 2, 2, 0),
            "```python\nx = 1  # eval() disables dropout\n```\n\n```python\nx = 1\n```\n\n"
            "no_grad() saves memory.",
            id="a comment, code and a sentence",
        ),
    ],
)
def test_it_is_told_how_much_was_read_and_judged(expected: tuple[int, ...], text: str) -> None:
    coverage = READER.read(documents.parse(text, "article.md")).coverage

    assert expected == (coverage.passages, coverage.testable, coverage.judged, coverage.unchecked)


def test_what_no_experiment_can_test_is_told_with_the_reason() -> None:
    why = Untestable("off", {"en": "It does."}, {"en": "It is vague."}, ("It does.",))
    reading = Reader(READER.lessons, [why]).read(
        documents.parse("eval() disables dropout. no_grad() saves memory.", "article.md")
    )

    assert ["free"] == [said.claim for said in reading.assertions]
    told = [(one.passage, one.start, one.end, one.untestable) for one in reading.unchecked]
    assert [(0, 0, len("eval() disables dropout"), why)] == told


def test_it_is_told_what_an_assertion_rests_on() -> None:
    document = documents.parse("Use no_grad(). It saves memory. no_grad() saves memory.", "article.md")
    inferred, plain = READER.read(document).assertions

    assert (("memory",), ("memory", "no_grad")) == (inferred.rests_on, plain.rests_on)
    assert Hedge.NONE is plain.hedge


def test_it_is_told_where_what_was_not_understood_stands() -> None:
    unchecked = READER.read(
        documents.parse("eval() disables dropout. eval() frobs dropout.", "article.md")
    ).unchecked

    assert [(1, 25, 46)] == [(one.passage, one.start, one.end) for one in unchecked]


def test_what_no_experiment_can_test_is_not_told_beside_what_one_can() -> None:
    why = Untestable("off", {"en": "It does."}, {"en": "It is vague."}, ("It does.",))
    text = "eval() disables dropout; no_grad() saves memory."
    reading = Reader(READER.lessons, [why]).read(documents.parse(text, "article.md"))

    assert (["free"], ()) == ([said.claim for said in reading.assertions], reading.unchecked)


def test_who_has_the_frames_already_need_not_have_them_read_again() -> None:
    document = documents.parse("eval() disables dropout.", "article.md")

    assert () == READER.read(document, [[]]).assertions


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param([False], "eval() disables dropout.", id="plainly"),
        pytest.param([True], "eval() seems to disable dropout.", id="so it seems"),
        pytest.param([True], "eval() disables dropout. No, it does not.", id="taken back"),
        pytest.param([True], "But eval() does not disable dropout.", id="denied after a turn"),
        pytest.param([False], "But eval() disables dropout.", id="asserted after a turn"),
        pytest.param([False], "Some eval() seems to disable dropout.", id="loosely anyway"),
        pytest.param([False], "```python\nmodel.eval()  # disables dropout\n```", id="in a comment"),
        pytest.param([True], "```python\nmodel.eval()  # ❌ disables dropout\n```", id="crossed in a comment"),
        pytest.param([True], "```python\nmodel.eval()  # but does not disable dropout\n```", id="denied in a comment"),
    ],
)  # fmt: skip
def test_what_is_said_less_than_plainly_is_marked(expected: list[bool], text: str) -> None:
    assert expected == [said.doubtful for said in READER.read(documents.parse(text, "article.md")).assertions]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param([], "# step() with SGD", id="a heading"),
        pytest.param(["with"], "# step() is with SGD", id='a heading with an "is"'),
        pytest.param(["with"], "# step() still with SGD", id='a heading with a "still"'),
        pytest.param([], "**step() with SGD**", id="a title"),
        pytest.param(["with"], "**step() is with SGD**", id='a title with an "is"'),
        pytest.param(["with"], "step() with SGD.", id="a sentence"),
    ],
)
def test_what_only_names_two_things_asserts_nothing(expected: list[str], text: str) -> None:
    read = reader(("with", Stance.ASSERTS, "step() is with SGD.")).read(documents.parse(text, "article.md"))

    assert expected == [said.claim for said in read.assertions]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(["saves+: Dropout saves memory"], "Dropout saves memory.", id="an effect"),
        pytest.param([], "To save memory in dropout, wait.", id="a purpose"),
        pytest.param(
            ["needs+: To require memory in dropout"], "To require memory in dropout, wait.", id="a need"
        ),
        pytest.param(
            ["computes+ inferred loose: It computes gradients"],
            "Use backward(). It computes gradients.",
            id="what goes on anyway, named before",
        ),
    ],
)
def test_of_what_is_not_called_only_an_effect_is_told(expected: list[str], text: str) -> None:
    read = reader(
        ("saves", Stance.ASSERTS, "Dropout saves memory."),
        ("needs", Stance.ASSERTS, "Dropout requires memory."),
        ("computes", Stance.ASSERTS, "`backward()` computes gradients."),
    )
    document = documents.parse(text, "article.md")

    assert expected == [told(document, said) for said in read.read(document).assertions]


@pytest.mark.parametrize(
    ("expected", "code", "below"),
    [
        pytest.param(["sum+ loose: dropout + Adam"], "x = nn.BatchNorm()  # dropout + Adam", "", id="a sum"),
        pytest.param([], "x = 1  # dropout + Adam", "", id="a sum of nothing"),
        pytest.param(
            ["free+ inferred loose: saves memory"], "model.train()\nx = 1  # saves memory", "", id="in a mode"
        ),
        pytest.param(
            ["both+ inferred loose: memory stops"],
            "model.eval()\nx = nn.BatchNorm()  # memory stops",
            "",
            id="of a layer in a mode",
        ),
        pytest.param(
            [], "model.eval()  # Adam\nwith torch.no_grad():\n    y = 1  # weights stop", "", id="in a block alone"
        ),
        pytest.param(
            [], "x = torch.no_grad()\ny = 1  # weights change", "It stops.", id="of another line"
        ),
    ],
)  # fmt: skip
def test_a_comment_speaks_of_the_code_beside_it(expected: list[str], code: str, below: str) -> None:
    taught = reader(
        ("sum", Stance.ASSERTS, "Batch norm is dropout and Adam."),
        ("free", Stance.ASSERTS, "`train()` saves memory."),
        ("both", Stance.ASSERTS, "`eval()` stops memory of batch norm."),
        ("adam", Stance.ASSERTS, "`no_grad()` stops weights of Adam."),
        ("grad", Stance.ASSERTS, "`no_grad()` changes weights."),
    )
    document = documents.parse(f"```python\n{code}\n```\n\n{below}", "article.md")

    assert expected == [told(document, said) for said in taught.read(document).assertions]


@pytest.mark.parametrize(("expected", "text"), ALL)
def test_a_text_asserts_this(expected: list[str], text: str) -> None:
    assert expected == asserted(text)
