"""What items of lists say together with what stands above them: read with a few words of our own (tests/small.py)."""

from __future__ import annotations

import pytest
from small import reader, spelled

from claimcheck import documents
from claimcheck.reading.context.items import (
    default_frames,
    fact_frames,
    is_completed,
    item_frames,
    undone_frames,
)


def read(text: str) -> list[str]:
    """What the items of a text complete, and the clauses that say nothing without them."""
    document = documents.parse(text, "article.md")
    frames = reader().frames(document)
    found: list[str] = []
    for index, passage in enumerate(document.passages):
        said = [*item_frames(document, frames, index), *default_frames(document, frames, index)]
        found += (f"{passage.text[frame.start : frame.end]} = {spelled(frame)}" for frame in said)
        found += (
            f"{passage.text[frame.start : frame.end]} …"
            for position, frame in enumerate(frames[index])
            if is_completed(document, frames, index, position)
        )
    return found


def facts(text: str) -> list[str]:
    """What the items of a text that only name something say of what stands above them."""
    document = documents.parse(text, "article.md")
    frames = reader().frames(document)
    return [
        f"{document.passages[index].text[frame.start : frame.end]} = {spelled(frame)}"
        for index in range(len(frames))
        for frame in fact_frames(document, frames, index)
    ]


def case(what: str, text: str, *expected: str) -> object:
    return pytest.param(list(expected), text, id=what)


MEAN = "the mean = bn mean: change+, about bn, open"
COMPLETED = [
    case("an object", "Batch norm updates:\n\n- the mean", "Batch norm updates …", MEAN),
    case(
        "two objects", "Batch norm updates:\n\n- the mean\n- weights",
        "Batch norm updates …", MEAN, "weights = bn weight: change+, about bn, open",
    ),
    case("of a clause in bold", "**Batch norm updates:**\n\n- the mean", "Batch norm updates …", MEAN),
    case("an object, up to its full stop", "Batch norm updates:\n\n- “the mean”.", "Batch norm updates …", "the mean = bn mean: change+, about bn, open"),
    case("of a clause with an underscore", "Batch norm updates:_\n\n- the mean", "Batch norm updates …", MEAN),
    case("of a clause in Chinese", "Batch norm 更新：\n\n- the mean", "Batch norm 更新 …", MEAN),
    case("of the last of two clauses", "Adam stops, batch norm updates:\n\n- the mean", "batch norm updates …", MEAN),
    case("of a clause that is not before it", "Batch norm updates:\n\n- the mean\n\nAdam updates:\n\n- 3", "Batch norm updates …", MEAN),
    case("nothing without a colon", "Batch norm updates\n\n- the mean"),
    case("nothing of a clause with an object", "Batch norm updates the weights:\n\n- the mean"),
    case("nothing of a clause without a verb", "Batch norm:\n\n- the mean"),
    case("nothing of no clause", "Hello:\n\n- the mean"),
    case("nothing with two clauses", "Batch norm updates:\n\n- the mean, weights change"),
    case("nothing with a verb", "Batch norm updates:\n\n- weights that change"),
    case("nothing with a weaker verb", "Batch norm updates:\n\n- is the mean"),
    case("nothing with a not", "Batch norm updates:\n\n- not the mean"),
    case("nothing with a without", "Batch norm updates:\n\n- without the mean"),
    case("nothing with no name", "Batch norm updates:\n\n- is quick"),
    case("nothing as a paragraph", "Batch norm updates:\n\nthe mean"),
    case("nothing as a heading", "Batch norm updates:\n\n# The mean"),
    case("nothing as a paragraph of an item", "Batch norm updates:\n\n- quick\n\n  weight"),
]  # fmt: skip
DEFAULTS = [
    case(
        "of a parameter", "- dropout (bool): default: False",
        "dropout (bool): default: False = dropout dropout default false: be+, about dropout default false",
    ),
    case(
        "of a parameter of what is called", "# no_grad()\n\n- dropout (bool): some weights. Default: False.",
        "Default: False = dropout default false: be+, about default false",
        "Default: False = no_grad dropout default false: be+, about default false",
    ),
    case(
        "of the first thing that an item names", "- dropout: weight. Default: False.",
        "Default: False = dropout default false: be+, about default false",
    ),
    case(
        "of the first clause's", "- dropout: weights change; Adam stops. Default: False.",
        "Default: False = dropout default false: be+, about default false",
    ),
    case(
        "of the item's own", "- weight: one.\n- dropout: two. Default: False.\n- Adam: three.",
        "Default: False = dropout default false: be+, about default false",
    ),
    case(
        "of what a paragraph describes", "dropout: some. Default: False.",
        "Default: False = dropout default false: be+, about default false",
    ),
    case("of a cell", "| A |\n|---|\n| dropout: some. Default: False. |"),
    case("of no parameter", "- some dropout is nice. Default: False."),
    case("of a word that nobody knows", "- quick: nice. Default: False."),
    case("that is no default", "- dropout: some. It is False."),
    case("that changes", "- dropout: some. The default changes weights."),
    case("that is asked for", "- dropout: some. Whether the default is False."),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "text"), [*COMPLETED, *DEFAULTS])
def test_an_item_says_the_rest_of_what_stands_above_it(expected: list[str], text: str) -> None:
    assert expected == read(text)


FACTS = [
    case(
        "a thing, below a heading",
        "# eval()\n\n- gradients",
        "gradients = eval gradient: be+, about gradient, reported",
    ),
    case(
        "a thing and a name of no kind, below a heading",
        "# eval()\n\n- gradients of the model",
        "gradients of the model = eval gradient model: be+, about gradient model, reported",
    ),
    case(
        "a thing that is not, below a heading",
        "# eval()\n\n- no gradients",
        "no gradients = eval gradient: be-, about gradient, reported",
    ),
    case(
        "a thing, below an intro",
        "Adam:\n\n- gradients",
        "gradients = adam gradient: be+, about gradient, reported",
    ),
    case(
        "a thing, below a line in bold",
        "**Adam**\n\n- gradients",
        "gradients = adam gradient: be+, about gradient, reported",
    ),
    case(
        "a thing, below an intro that names nothing",
        "# Adam\n\nFeatures:\n\n- gradients",
        "gradients = adam gradient: be+, about gradient, reported",
    ),
    case(
        "a thing, below an item",
        "- Adam\n  - gradients",
        "gradients = adam gradient: be+, about gradient, reported",
    ),
    case(
        "a thing, below the nearer of two headings",
        "# eval()\n\n## Adam\n\n- gradients",
        "gradients = adam gradient: be+, about gradient, reported",
    ),
    case(
        "a layer, below what is called",
        "# eval()\n\n- no dropout",
        "no dropout = eval dropout: be-, about dropout, reported",
    ),
    case(
        "each of two clauses",
        "# eval()\n\n- gradients; memory",
        "gradients = eval gradient: be+, about gradient, reported",
    ),
    case("nothing below a heading that names two", "# eval() and train()\n\n- gradients"),
    case("nothing below a heading that says something", "# eval() disables dropout\n\n- gradients"),
    case("nothing below a heading that denies", "# No eval()\n\n- gradients"),
    case("nothing below what is forgotten", "# Without eval()\n\n- gradients"),
    case("nothing below no heading", "- gradients"),
    case("nothing of what is called", "# eval()\n\n- train() and gradients"),
    case("nothing of what matters to nobody", "# eval()\n\n- the model"),
    case("nothing with a verb", "# eval()\n\n- gradients change"),
    case("nothing of a paragraph", "# eval()\n\nGradients."),
]


@pytest.mark.parametrize(("expected", "text"), FACTS)
def test_what_an_item_only_names_is_said_of_its_heading(expected: list[str], text: str) -> None:
    assert expected == facts(text)


UNDONE = [
    case(
        "what a call does not change", "What no_grad() does not change:\n\n- dropout\n- weights",
        "dropout = no_grad dropout: change-, about dropout, reported", "weights = no_grad weight: change-, about weight, reported",
    ),
    case("under a heading", "## What no_grad() does not change\n\nText.\n\n- dropout", "dropout = no_grad dropout: change-, about dropout, reported"),
    case("what a call does not do", "Things eval() does NOT do:\n\n- disable autograd", "disable autograd = eval autograd: active+, reported"),
    case("in Chinese", "eval() 不做的事：\n\n- disable autograd", "disable autograd = eval autograd: active+, reported"),
    case("what a call changes", "What no_grad() changes:\n\n- dropout"),
    case("what nothing does", "Things nobody should do:\n\n- disable autograd"),
    case("what a call does not do, and denied once more", "Things eval() does NOT do:\n\n- not disable autograd"),
    case("what is said below it", "What no_grad() does not change:\n\nDropout"),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "text"), UNDONE)
def test_a_list_tells_what_is_not_done(expected: list[str], text: str) -> None:
    document = documents.parse(text, "article.md")
    frames = reader().frames(document)
    assert expected == [
        f"{document.passages[index].text[frame.start : frame.end]} = {spelled(frame)}"
        for index in range(len(frames))
        for frame in undone_frames(document, frames, index)
    ]
