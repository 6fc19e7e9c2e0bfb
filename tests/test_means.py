"""What a sentence says together with the one before it: read with a few words of our own (tests/small.py)."""

from __future__ import annotations

import pytest
from small import reader, spelled

from claimcheck import documents
from claimcheck.reading.context.means import means_frames


def case(what: str, text: str, *expected: str) -> object:
    return pytest.param(list(expected), text, id=what)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        case("to do this", "Dropout has to be disabled. To do this, use eval().", "To do this, use eval(): eval dropout: active-, about dropout, open"),
        case("what is needed", "Dropout must be disabled. To do this, use eval().", "To do this, use eval(): eval dropout: active-, about dropout, open"),
        case("what is recommended", "You should disable dropout. To do this, call eval().", "To do this, call eval(): eval dropout: active-"),
        case("what is asked", "How to disable dropout? Call eval().", "Call eval(): eval dropout: active-"),
        case("what is asked, answered late", "How do I disable dropout? In short, with eval().", "with eval(): eval dropout: active-, words how i"),
        case("what is asked before a blank", "How do I disable dropout? \nWith eval().", "With eval(): eval dropout: active-, words how i"),
        case("of something that goes on", "Memory is saved by backward(). To do this, use no_grad().", "To do this, use no_grad(): no_grad memory backward: amount-, about memory"),
        case("of what is called already", "Memory is saved by step(). To do this, use no_grad()."),
        case("of what is called under a condition", "Memory is saved when step() is called. To do this, use no_grad()."),
        case("after a word that says nothing", "Hello. To do this, use eval()."),
        case("a word that says nothing", "How do I disable dropout? Hello."),
        case("after another sentence", "How do I disable dropout? Hello. With eval()."),
        case("by what is not called", "Dropout has to be disabled. To do this, use memory."),
        case("by two calls", "Weights change. To do this, use eval() and step()."),
        case("by a call, for nothing", "The model is nice. To do this, use eval()."),
        case("first of all", "To do this, use eval()."),
    ],
)  # fmt: skip
def test_it_is_known_by_what_means_is_done_what_was_wanted(expected: list[str], text: str) -> None:
    document = documents.parse(text, "article.md")
    frames = reader().frames(document)
    last = document.passages[-1]
    found = means_frames(document, frames, len(frames) - 1)

    assert expected == [f"{last.text[frame.start : frame.end]}: {spelled(frame)}" for frame in found]
