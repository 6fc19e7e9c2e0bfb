"""What a clause may take from around it: read with a few words of our own (tests/small.py)."""

from __future__ import annotations

import pytest
from small import reader

from claimcheck import documents
from claimcheck.reading.context.antecedents import antecedent
from claimcheck.reading.context.inheriting import inheritable, phase, surroundings
from claimcheck.reading.context.sequels import is_next_action
from claimcheck.reading.frames.frame import Frame


def around(text: str, clause: int) -> str:
    """What stands around a clause of the last passage, nearest first, and what of it the clause may mean."""
    document = documents.parse(text, "article.md")
    frames = reader().frames(document)
    index = len(frames) - 1
    clause %= len(frames[index])
    place = document, frames, index, clause
    lent, omitted = inheritable(frames[index][clause], surroundings(*place))
    spoken_of = antecedent(surroundings(*place))
    phases = phase(*place)
    parts = [
        " / ".join(_named(level) for level in surroundings(*place)),
        f"lends {' '.join(thing.id for thing in lent)}" if lent else "",
        "left out" if omitted else "",
        f"of {spoken_of.id}" if spoken_of else "",
        f"in {' '.join(thing.id for thing in phases)}" if phases else "",
        "next"
        if is_next_action(document.passages[index].text, frames[index][clause], frames[index][:clause])
        is True
        else "",
    ]
    return ", ".join(filter(None, parts))


def _named(level: list[Frame]) -> str:
    return " ".join(thing.id for frame in level for thing in (*frame.things, *frame.circumstances)) or "-"


def case(what: str, text: str, expected: str, clause: int = -1) -> object:
    return pytest.param(expected, text, clause, id=what)


CASES = [
    case(
        "the other mode", "In train() the weights change, when eval() is called, dropout stops.",
        "train weight, of train",
    ),
    case(
        "a bracket behind what is left out", "Without eval() (dropout is on).",
        "eval omitted, lends eval, left out, of eval",
    ),
    case(
        "the clause that a purpose is for", "To save memory, use no_grad().",
        "no_grad, lends no_grad, of no_grad", clause=0,
    ),
    case(
        "the next clause of a purpose", "To save memory, use no_grad(), dropout stops.",
        "no_grad, lends no_grad, of no_grad", clause=0,
    ),
    case("the clause after a purpose", "To save memory, use no_grad(), dropout stops.", "memory", clause=1),
    case(
        "what else would be", "The weights must change, otherwise dropout stops.",
        "dropout omitted, lends dropout, of dropout", clause=0,
    ),
    case(
        "what else would be, later", "The weights must change, dropout stops, otherwise Adam stops.",
        "", clause=0,
    ),
    case(
        "what else would be, and more", "The weights must change, otherwise dropout stops, Adam stops.",
        "dropout omitted, lends dropout, of dropout", clause=0,
    ),
    case(
        "the line in bold above", "**The trap of eval()**\n\nWords.\n\nDropout stops.",
        "eval, lends eval, of eval",
    ),
    case("the sentence in bold above", "**Here it is eval().**\n\nWords.\n\nDropout stops.", ""),
    case("the line in bold above a heading", "**The trap of eval()**\n\n# Words\n\nDropout stops.", "-"),
    case("the line in bold above another", "**The trap of eval()**\n\n**Words**\n\nDropout stops.", "-"),
    case("a question that was asked", "What does eval() do to weights?\n\nDropout stops.", "eval weight, lends eval, of eval"),
    case("no clause after it", "The weights must change, dropout stops.", "", clause=0),
    case(
        "the clauses before", "Dropout is disabled, Adam is updated, it stops.",
        "adam / dropout, lends adam, of adam",
    ),
    case("the sentence before", "Dropout stops. It stops.", "dropout, lends dropout, of dropout"),
    case(
        "the sentences before", "Dropout stops. Adam stops. It stops.",
        "adam / dropout, lends adam, of adam",
    ),
    case(
        "three sentences before", "Dropout stops. Adam stops. SGD stops. Memory stops. It stops.",
        "memory / sgd / adam, lends sgd, of sgd",
    ),
    case("no paragraph before", "Dropout stops.\n\nAdam stops.", ""),
    case('the paragraph before "it"', "Dropout stops.\n\nIt stops.", "dropout, lends dropout, of dropout"),
    case(
        'the paragraph before "it" in Chinese', "Dropout stops.\n\n它 stops.",
        "dropout, lends dropout, of dropout",
    ),
    case(
        "the paragraph before the one before", "Dropout stops.\n\nAdam stops. It stops.",
        "adam, lends adam, of adam",
    ),
    case(
        'the paragraph before one that begins with "it"', "Dropout stops.\n\nIt stops. Adam stops.",
        "- / dropout, of dropout",
    ),
    case(
        'the paragraph before two that begin with "it"', "Dropout stops.\n\nIt stops.\n\nIt stops.",
        "- / dropout, lends dropout, of dropout",
    ),
    case("two paragraphs before", "Dropout stops.\n\nAdam stops.\n\nIt stops.", "adam, lends adam, of adam"),
    case('no item before "it"', "- Dropout stops.\n\nIt stops.", ""),
    case(
        "no paragraph before an item", "Dropout stops.\n\n- It stops.",
        "dropout, lends dropout, of dropout",
    ),
    case("no paragraph of another section", "# Memory\n\nDropout stops.\n\n# Weights\n\nIt stops.", "weight"),
    case("a heading", "# Eval mode\n\nDropout stops.\n\nAdam stops.", "eval, lends eval, of eval"),
    case("two headings", "# Adam\n\n## Eval mode\n\nDropout stops.", "eval / adam, lends eval, of eval"),
    case("a heading that denies", "# What eval mode does not\n\nDropout stops.", ""),
    case(
        "a heading that denies, below another", "# Adam\n\n## What eval mode does not\n\nDropout stops.",
        "",
    ),
    case(
        "a heading that denies, above another", "# What Adam does not\n\n## Eval mode\n\nDropout stops.",
        "eval, lends eval, of eval",
    ),
    case(
        "a heading of what is left out", "# No Adam without eval()\n\nDropout stops.",
        "adam eval omitted, lends eval, left out",
    ),
    case(
        "a heading of two clauses, of which the first denies", "# No Adam stops; eval mode\n\nDropout stops.",
        "",
    ),
    case("an intro", "Eval mode does this:\n\n- Dropout stops.", "eval, lends eval, of eval"),
    case(
        "an intro below a heading", "# Adam\n\nEval mode does this:\n\n- Dropout stops.",
        "eval / adam, lends eval, of eval",
    ),
    case(
        "two intros", "Adam does this:\n\n- Eval mode:\n  - Dropout stops.",
        "eval / adam, lends eval, of eval",
    ),
    case("an intro that denies", "# Adam\n\nEval mode does not stop:\n\n- Dropout stops.", ""),
    case(
        "an intro that denies and ends", "# Adam\n\nEval mode does not stop memory.\n- Dropout stops.",
        "eval memory / adam, lends eval, of eval",
    ),
    case(
        "an intro that denies first", "# Adam\n\nEval mode does not stop memory, it stops:\n\n- Dropout stops.",
        "eval memory / adam, lends eval, of eval",
    ),
    case(
        "an intro that only denies", "# Adam\n\nNot eval mode\n- Dropout stops.",
        "eval omitted / adam, lends eval, left out, of eval",
    ),
    case("an item above like a heading", "1. `eval()`\n\nDropout stops.", "eval, lends eval, of eval"),
    case(
        "an item above like a heading, and a sentence", "1. `eval()`\n\nAdam stops. Dropout stops.",
        "adam / eval, lends eval, of adam",
    ),
    case("an item above that says something", "1. `eval()` stops\n\nDropout stops.", ""),
    case("an item above with other words", "1. `eval()` quick\n\nDropout stops.", ""),
    case("an item above with a cue", "1. `eval()` is\n\nDropout stops.", ""),
    case("an item above with a layer", "1. Adam\n\nMemory stops.", "adam, lends adam, of adam"),
    case("an item above with a thing", "1. Weights\n\nMemory stops.", ""),
    case("an item above of two clauses", "1. `eval()`; Adam\n\nMemory stops.", "eval, lends eval, of eval"),
    case("two items above", "1. `train()`\n2. `eval()`\n\nDropout stops.", "eval, lends eval, of eval"),
    case("an item above another heading", "1. `eval()`\n\n# Memory\n\nDropout stops.", "memory"),
    case("a sentence above like a heading", "`eval()`\n\nDropout stops.", "eval, lends eval, of eval"),
    case(
        "an item above an intro", "1. `eval()`\n\nAdam does this:\n\n- Memory stops.",
        "adam, lends adam, of adam",
    ),
    case("an item above another item", "- `eval()`\n- Dropout stops.", "eval, lends eval, of eval"),
    case(
        "an item above an item's own paragraph", "1. `eval()`\n\n   Dropout stops.",
        "eval, lends eval, of eval",
    ),
    case(
        "an intro above an item like a heading", "Adam does this:\n\n1. `eval()`\n\n   Memory stops.",
        "eval / adam, lends eval adam, of eval",
    ),
    case(
        "the clause that a later purpose is for", "Dropout stops; to save memory, use no_grad().",
        "no_grad / dropout, lends no_grad dropout, of no_grad", clause=1,
    ),
    case(
        "an intro in bold that denies", "# Adam\n\n**Eval mode does not stop memory:**\n\n- Dropout stops.",
        "",
    ),
    case(
        "an intro that denies, with an underscore", "# Adam\n\nEval mode does not stop memory: _\n\n- Dropout stops.",
        "",
    ),
    case("an intro in Chinese that denies", "# Adam\n\neval() 不关闭 dropout：\n\n- Dropout stops.", ""),
    case(
        'what "which" speaks of, of two', "no_grad() and eval() are new, which stops dropout.",
        "no_grad eval, lends eval", clause=1,
    ),
    case(
        'what "which" speaks of, beside another', "no_grad() is new, which stops dropout in eval().",
        "no_grad, lends no_grad, of no_grad", clause=1,
    ),
    case("two names without a verb", "Adam like SGD. It stops.", "adam sgd"),
    case("what is called", "Call eval(). Dropout stops.", "action eval, lends eval, of eval"),
    case("the layer", "Dropout changes. eval() stops.", "dropout, lends dropout, of dropout"),
    case(
        "what is called, nearest", "Call eval(). Call no_grad(). Dropout stops.",
        "action no_grad / action eval, lends no_grad, of no_grad",
    ),
    case(
        "what is called and the layer", "Call eval(). Adam changes. Memory is saved.",
        "adam / action eval, lends adam eval, of adam",
    ),
    case("what is called, of an unknown call", "Call eval(). frob() stops dropout.", "action eval, of eval"),
    case(
        "what is called, in the other phase", "Call eval(). During training dropout stops.",
        "action eval, of eval",
    ),
    case(
        "what is called, in its phase", "Call train(). During training dropout stops.",
        "action train, lends train, of train",
    ),
    case(
        "no mode, in a phase", "Call no_grad(). During training dropout stops.",
        "action no_grad, lends no_grad, of no_grad",
    ),
    case(
        "what stands before brackets", "Call eval(). no_grad() (stops dropout) works.",
        "no_grad / action eval, lends no_grad, of no_grad",
    ),
    case(
        'what "which" speaks of', "Call eval(). no_grad() is new, which stops dropout.",
        "no_grad / action eval, lends no_grad, of no_grad", clause=1,
    ),
    case(
        "the heads of a cell's row and column", "| What | no_grad() |\n|---|---|\n| Adam | stops memory |",
        "adam / no_grad / adam / no_grad, lends adam no_grad, of adam",
    ),
    case(
        "the heads of a cell before what stands above its table", "Here train() is:\n\n| What | no_grad() |\n|---|---|\n| Adam | stops memory |",
        "adam / no_grad / adam / train / no_grad, lends adam no_grad, of adam",
    ),
    case(
        "the heads of a cell before the headings above its table", "# train()\n\n## SGD\n\n| What | no_grad() |\n|---|---|\n| Adam | stops memory |",
        "adam / no_grad / adam / no_grad / sgd / train, lends adam no_grad, of adam",
    ),
    case("nothing that is no use for a purpose", "To save memory, eval() is not enough.", "", clause=0),
    case("nothing that does not do what is no purpose", "To save memory, eval() does not stop it.", "", clause=0),
    case(
        "all that two clauses before do, of which one tells no subject", "Dropout stops and saves memory and weights change.",
        "memory / dropout, lends dropout, of dropout",
    ),
    case("nothing that hinders a purpose", "To save memory, no_grad() disables it.", "", clause=0),
    case(
        "what is no use for a purpose because of a layer", "To save memory, Adam is not enough.",
        "adam, lends adam, of adam", clause=0,
    ),
    case(
        "nothing of an action two clauses before", "Call eval() and stop weights and save memory.",
        "weight / action eval, lends eval, of eval, next",
    ),
    case(
        "all that two clauses before do", "Dropout stops and weights change and memory is saved.",
        "weight / dropout, lends dropout, of dropout",
    ),
    case(
        "an intro that denies and does not end", "Adam does not stop: X\n\n- Memory stops.",
        "adam, lends adam, of adam",
    ),
    case(
        "no layer behind which another thing is set off", "eval() stops dropout, not autograd. no_grad() stops it.",
        "eval dropout, lends eval",
    ),
    case(
        'no layer behind which another thing is set off, after "which"', "eval() stops dropout, not autograd, which no_grad() stops.",
        "eval dropout, lends eval",
    ),
    case(
        "no layer behind which another layer is set off", "eval() stops dropout, not Adam. no_grad() stops it.",
        "eval dropout, lends eval",
    ),
    case(
        "the layer behind which something incidental is set off", "eval() stops dropout, not the context manager. no_grad() stops it.",
        "eval dropout, lends eval dropout",
    ),
    case(
        "no layer behind which another thing is named", "eval() stops dropout and keeps gradients. no_grad() stops it.",
        "eval dropout gradient, lends eval",
    ),
    case(
        "the layer that is named behind another thing", "eval() keeps gradients and stops dropout. no_grad() stops it.",
        "eval gradient dropout, lends eval dropout",
    ),
    case(
        "the layer that is spoken of, whatever else is named", "Dropout changes weights. eval() stops it.",
        "dropout weight, lends dropout, of dropout",
    ),
    case(
        "the layer that calls nothing, whatever is set off", "eval() stops dropout, not weights. It saves memory.",
        "eval dropout, lends eval dropout",
    ),
    case(
        "the layer in something that goes on, whatever is set off", "eval() stops dropout, not weights. backward() stops it.",
        "eval dropout, lends eval dropout",
    ),
    case(
        "no layer two clauses back, behind another thing", "eval() stops dropout, weights change, step() stops it.",
        "weight / eval dropout, lends eval",
    ),
    case(
        "what is called beside another", "Call eval(). It works in no_grad().",
        "action eval, lends eval, of eval",
    ),
    case(
        "what was called two sentences ago", "Call eval(). Memory stops. It works in no_grad().",
        "memory / action eval, lends eval, of eval",
    ),
    case(
        "what was called three sentences ago", "Call eval(). Memory stops. Weights stop. It works in no_grad().",
        "weight / memory / action eval, of eval",
    ),
    case(
        "one of two called before", "Call step(). eval() and train() stop. It works in no_grad().",
        "eval train / action step",
    ),
    case("the same as what is called", "Call eval(). It works in eval().", "action eval, of eval"),
    case("beside what somebody calls", "Call eval(). Call no_grad() for dropout.", "action eval, of eval"),
    case("beside an unknown call", "Call eval(). frob() works in no_grad().", "action eval, of eval"),
    case("a layer beside another", "Adam is new. It updates SGD.", "adam, lends adam, of adam"),
    case("a layer beside its own", "Adam is new. SGD updates weights.", "adam, of adam"),
    case("a layer that is another", "Adam is new. It is SGD.", "adam, of adam"),
    case(
        "a layer beside another, two sentences ago", "Adam is new. Memory stops. It updates SGD.",
        "memory / adam, lends adam, of adam",
    ),
    case(
        "a layer beside another, three sentences ago", "Adam is new. Memory stops. Weights stop. It updates SGD.",
        "weight / memory / adam, of adam",
    ),
    case(
        "both beside others", "eval() changes Adam. It updates SGD in no_grad().",
        "eval adam, lends eval adam",
    ),
    case("a process", "Call backward(). Memory stops.", "action backward, lends backward"),
    case(
        "a process and a call", "Call backward(). Call eval(). Memory stops.",
        "action eval / action backward, lends eval, of eval",
    ),
    case("a process that is named", "Call backward(). backward() stops.", "action backward"),
    case("a process and an unknown call", "Call backward(). frob() stops.", "action backward"),
    case(
        "two processes", "Call backward(). Call forward(). Memory stops.",
        "action forward / action backward, lends forward",
    ),
    case(
        "a process beside a call", "Call eval() in backward(). Memory stops.",
        "action eval backward, lends eval, of eval",
    ),
    case("what something is", "Adam is SGD. Memory stops.", "adam sgd, lends adam"),
    case("what something is in two clauses", "Adam is SGD, memory is new. It stops.", "adam sgd memory"),
    case("what two are", "Adam and SGD are new. It stops.", "adam sgd"),
    case("what two are, both", "Adam and SGD are new. They stop.", "adam sgd, lends adam sgd"),
    case("what three are, all", "Adam, SGD and dropout are new. They stop.", "adam sgd dropout"),
    case("two names", "Adam, SGD. It stops.", "adam sgd"),
    case("what something does to another", "Adam stops SGD. It stops.", "adam sgd, lends adam, of adam"),
    case("what is done to something by another", "Stop Adam and SGD. It stops.", "adam sgd"),
    case(
        "what something is beside a group", "Adam is dropout and SGD. It stops.",
        "adam dropout sgd, lends adam",
    ),
    case(
        "two layers in a mode, both", "In eval() Adam and SGD are new. They stop.",
        "eval adam sgd, lends eval adam sgd",
    ),
    case(
        "two calls and a layer, both", "eval() and train() change Adam. They stop.",
        "eval train adam, lends eval train adam",
    ),
    case("two calls and a layer", "eval() and train() change Adam. It stops.", "eval train adam, lends adam"),
    case(
        "the layer of the other mode", "In eval() Adam changes. During training it stops.",
        "eval adam, lends adam",
    ),
    case(
        "one that was left out", "Without eval() Adam stops. Memory is saved.",
        "eval adam omitted, lends eval adam, left out",
    ),
    case(
        "one that was left out before", "Without eval() Adam stops. Call no_grad(). Memory is saved.",
        "action no_grad / eval adam omitted, lends no_grad adam, of no_grad",
    ),
    case("a layer that was left out", "Without dropout Adam stops. Memory is saved.", "dropout adam omitted"),
    case(
        "no layer that something is made of", "Adam is nice. It contains SGD. Memory stops.",
        "sgd / adam, lends adam, of adam",
    ),
    case(
        "the call that something is made of", "Call no_grad(). It contains eval(). Memory stops.",
        "eval / action no_grad, lends eval, of eval",
    ),
    case(
        "what a mode is likened to", "Call no_grad(). Memory stops just as in train mode. Dropout stops.",
        "memory train / action no_grad, lends no_grad, of no_grad",
    ),
    case(
        "what another call is likened to", "Call eval(). Memory stops just as in no_grad(). Dropout stops.",
        "memory no_grad / action eval, lends no_grad, of no_grad",
    ),
    case(
        "what differs in two modes", "Call no_grad(). Memory differs in eval() and train(). Dropout stops.",
        "memory eval train / action no_grad",
    ),
    case(
        "what stops in a mode", "Call no_grad(). Memory stops in train mode. Dropout stops.",
        "memory train / action no_grad, lends train, of train",
    ),
    case(
        "the phase of the clause before", "During training dropout stops, memory is saved.",
        "training dropout, lends dropout, of dropout, in training",
    ),
    case(
        "the phase of two clauses before", "During training dropout stops, memory is saved, Adam stops.",
        "memory / training dropout, of dropout, in training",
    ),
    case(
        "the nearest phase", "During training dropout stops, in inference memory is saved, Adam stops.",
        "inference memory / training dropout, of dropout, in inference",
    ),
    case("the phase of an intro", "During training:\n\n- Dropout stops.", "training, in training"),
    case(
        "the phase of two intros", "During training:\n\n- Adam:\n  - Dropout stops.",
        "adam / training, of adam, in training",
    ),
    case("the phase of a heading", "# During training\n\nDropout stops.", "training, in training"),
    case(
        "the phase of the nearest heading", "# During training\n\n## In inference\n\nDropout stops.",
        "inference / training, in inference",
    ),
    case(
        "the phase of a heading above", "# During training\n\n## Adam\n\nDropout stops.",
        "adam / training, of adam, in training",
    ),
    case(
        "no phase of the sentence before", "During training dropout stops. Memory is saved.",
        "training dropout, lends dropout, of dropout",
    ),
    case(
        "one of two phases", "During training and inference dropout stops, memory is saved.",
        "training inference dropout, lends dropout, of dropout",
    ),
    case("a mode and no phase", "Call eval(), dropout stops.", ""),
    case(
        "a phase as a condition", "When training, dropout stops, memory is saved.",
        "dropout training, lends dropout, of dropout, in training",
    ),
    case("the next action", "Call eval() and disable dropout.", "action eval, lends eval, of eval, next"),
    case(
        "the next action of what was called", "Call eval() and it disables dropout.",
        "action eval, lends eval, of eval",
    ),
    case("the next effect", "eval() disables dropout and saves memory.", "eval dropout, lends eval dropout"),
    case("what is next", "Then disable dropout.", "next"),
    case("what is next, of something", "Then dropout stops.", ""),
    case(
        "what is next after an effect", "Call eval(), dropout is disabled, then memory is saved.",
        "action eval dropout, lends eval dropout, next",
    ),
    case(
        "what is next after an action", "Dropout is disabled, call eval(), then disable memory.",
        "action eval / dropout, lends eval dropout, of eval, next",
    ),
    case(
        "what is next after two actions", "Call eval(), call no_grad(), then disable memory.",
        "action eval action no_grad, next",
    ),
    case(
        "the next action of those that are always done", "- always call eval() and disable dropout",
        "action eval, lends eval, of eval, next",
    ),
    case("the effect on a layer", "Call eval() and dropout stops.", "action eval, lends eval, of eval"),
    case(
        "what is done besides, whatever follows", "Call eval() with more memory and stop dropout then.",
        "action eval memory, lends eval, of eval",
    ),
    case("no next action", "Call eval(), disable dropout.", ""),
    case(
        "what holds outside of a block", "Outside the block of no_grad() Adam stops. Memory is saved.",
        "after_block no_grad adam, lends adam",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "text", "clause"), CASES)
def test_a_clause_takes_what_it_leaves_out_from_around_it(expected: str, text: str, clause: int) -> None:
    assert expected == around(text, clause)


@pytest.mark.parametrize(
    ("expected", "between"),
    [
        pytest.param("eval, lends eval, of eval", 11, id="twelve back"),
        pytest.param("", 12, id="thirteen back"),
    ],
)
def test_an_item_is_a_label_for_what_is_near(expected: str, between: int) -> None:
    assert expected == around("1. `eval()`\n\n" + "Memory stops.\n\n" * between + "Dropout stops.", -1)


def test_no_label_stands_below_what_it_is_for() -> None:
    document = documents.parse("Dropout stops.\n\n1. `eval()`", "article.md")

    assert [] == list(surroundings(document, reader().frames(document), 0, 0))
