"""What the subject of a clause stands for: read with a few words of our own (tests/small.py)."""

from __future__ import annotations

import pytest
from small import reader

from claimcheck import documents
from claimcheck.reading.context.subjects import (
    elided,
    is_about_another,
    is_done_by_people,
    is_kind,
    is_step,
    says_it,
)


def subjects(text: str) -> str:
    """What is known of the subjects of the clauses of the last passage."""
    document = documents.parse(text, "article.md")
    passage, frames = document.passages[-1], reader().frames(document)[-1]
    return " / ".join(
        " ".join(
            sign
            for sign, told in {
                "it": says_it(passage, frame),
                "another": is_about_another(passage, frame),
                "kind": is_kind(frame),
                "people": is_done_by_people(passage, frame),
                "step": is_step(document, passage, frame),
            }.items()
            if told
        )
        or "-"
        for frame in frames
    )


def case(what: str, text: str, expected: str) -> object:
    return pytest.param(expected, text, id=what)


CASES = [
    case("a thing", "Dropout stops.", "-"),
    case('"it"', "It stops dropout.", "it another"),
    case('"it" in two clauses', "It stops dropout, it saves memory.", "it another / it another"),
    case('"it" in the second clause', "Dropout stops, it saves memory.", "- / it another"),
    case('"they" in the first clause', "They save memory; dropout stops.", "it another / -"),
    case('"it" in Chinese', "它关闭 dropout。", "it another"),
    case('"it", of what follows', "It is true that dropout stops.", "-"),
    case(
        '"it", of what follows in the second clause',
        "Dropout stops, it is true that memory is saved.",
        "- / -",
    ),
    case('"it", after what follows', "It is true that dropout stops, it saves memory.", "- / it another"),
    case('"it" in a mode', "It stops in eval mode.", "it another"),
    case('"it" with no verb', "It is dropout.", "it another"),
    case("a thing with no verb", "Dropout is left out.", "-"),
    case("what it does", "What it does: dropout stops.", "another"),
    case("a kind of thing", "A context manager that stops dropout.", "another kind"),
    case("a kind of a model's", "A model context manager that stops dropout.", "another kind"),
    case("a kind and a layer", "The context manager and dropout save memory.", "another kind"),
    case("another kind of thing", "A model that stops dropout.", "-"),
    case("a name and its kind", "The no_grad() context manager stops dropout.", "-"),
    case("a kind and its name", "The context manager no_grad() stops dropout.", "-"),
    case("an item that begins with its verb", "- saves memory", "another"),
    case("an item's second clause", "- saves memory; updates weights", "another / -"),
    case("an item that begins with its verb, in a mode", "- saves memory in eval mode", "another"),
    case("an item with no verb", "- is dropout", "-"),
    case("an item that names its subject", "- Dropout stops", "-"),
    case("a cell that begins with its verb", "| A | B |\n|---|---|\n| Adam | saves memory |", "another"),
    case("a sentence that begins with its verb", "saves memory", "-"),
    case("we", "We stop dropout.", "people"),
    case("we in the second clause", "Dropout stops, we save memory.", "- / people"),
    case("we in the first clause", "We save memory, dropout stops.", "people / -"),
    case("we after a call", "After eval(), we disable dropout.", "people"),
    case("we after it", "After eval(), it stops; we disable dropout.", "- / people"),
    case("a step", "1. disable gradients", "another step"),
    case("a step's second clause", "1. disable gradients; save memory", "another step / -"),
    case("a step after words", "Words\n\n12) disable gradients", "another step"),
    case("a step after a step", "1. first\n2. disable gradients", "another step"),
    case("a step after two lines, with an end", "Words\nand words\n\n1. disable gradients\n", "another step"),
    case("a step in bold", "1. **disable** gradients", "another step"),
    case("a step that names a thing", "1. Weights disable gradients", "step"),
    case("a step that names what is called", "1. eval() disables gradients", "-"),
    case("a step that names a layer", "1. Adam disables gradients", "-"),
    case("an item that has no number", "- disable gradients", "another"),
    case("an item that has the number of a year", "2022. disable gradients", "another"),
    case("a second sentence of a step", "1. Words. Disable gradients", "another"),
]


@pytest.mark.parametrize(("expected", "text"), CASES)
def test_the_subject_of_a_clause_is_known(expected: str, text: str) -> None:
    assert expected == subjects(text)


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        pytest.param(["dropout"], "Dropout saves memory, and is disabled.", id="of the clause before it"),
        pytest.param(["dropout"], "Dropout saves memory but is not frobnicated.", id="of a verb that nobody knows"),
        pytest.param([], "Dropout saves memory, and it is disabled.", id="nothing of a clause with a pronoun"),
        pytest.param([], "Dropout saves memory, and weights are disabled.", id="nothing of a clause that has a subject"),
    ],
)  # fmt: skip
def test_a_clause_without_a_subject_speaks_of_that_of_the_clause_before_it(
    expected: list[str], sentence: str
) -> None:
    (frames,) = reader().frames(documents.parse(sentence, "article.md"))
    assert expected == [thing.id for thing in elided(frames[-1], frames[:-1], [])]
