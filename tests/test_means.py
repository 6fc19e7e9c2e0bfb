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
        case("does that", "Memory should be saved. no_grad() does that.", "no_grad() does that: no_grad memory: amount-, about memory, open"),
        case("does what the last clause before it says", "Weights change; memory should be saved. no_grad() does that.",
             "no_grad() does that: no_grad memory: amount-, about memory, open"),
        case("does not what is said two sentences before", "Memory should be saved. Hello. no_grad() does that."),
        case("does nothing that was said", "no_grad() does that."),
        case("does not that, but this", "Memory should be saved. no_grad() is quick."),
        case("does that, after what something else does", "Memory should be saved. eval() stops weights; no_grad() does that."),
        case("does that, in each of two clauses", "Memory is saved; no_grad() does that; weights change; train() does this; dropout stops.",
             "no_grad() does that: no_grad memory: amount-, about memory, open", "train() does this: train weight: change+, about weight, open"),
        case("for what something else does not", "eval() does not save memory. Use no_grad() for that.",
             "Use no_grad() for that: no_grad memory: amount-, about eval"),
        case("instead of what does not", "eval() does not disable dropout. Use train() instead.",
             "Use train() instead: train dropout: active-, about eval"),
        case("for two things that something else does not", "eval() does not save memory; use no_grad() for that; dropout is not disabled; use eval() for that.",
             "use no_grad() for that: no_grad memory: amount-, about eval", "use eval() for that: eval dropout: active-, about dropout, open"),
        case("for what something else does", "eval() saves memory. Use no_grad() for that."),
        case("for what is not, without being used", "eval() does not save memory. no_grad() is there for that."),
        case("for what does not, with something for that before", "eval() does not save memory. For that use it, call no_grad()."),
        case("not for what does not", "eval() does not save memory. Use no_grad()."),
        case("not for what another clause is for", "Words. Weights do not change with tea for that; call no_grad()."),
        case("does that by what it does", "Memory should be saved. Stopping weights by no_grad() does that.",
             "Stopping weights by no_grad() does that: no_grad memory: amount-, about memory, open"),
        case("for what does not, by what it does", "eval() does not save memory. Use no_grad() to stop weights instead.",
             "Use no_grad() to stop weights instead: no_grad memory: amount-, about eval"),
        case("for what does not in training", "When training, eval() does not save memory. Use no_grad() for that.",
             "Use no_grad() for that: no_grad memory: amount-, about eval"),
        case("for what does not in both modes", "eval() does not stop dropout in both modes. Use no_grad() for that.",
             "Use no_grad() for that: no_grad dropout: active-, about eval"),
        case("for this, in another paragraph", "Dropout has to be disabled.\n\nTo do this, use eval()."),
        case("not for this", "Dropout has to be disabled. Use eval()."),
        case("for this, and something else", "Dropout has to be disabled. To do this, use eval(), memory is saved."),
        case("of what is no question", "How dropout is disabled. With eval()."),
        case("of what is asked otherwise", "Is dropout disabled? With eval()."),
        case("of what is asked in Chinese", "如何关闭 dropout？用 eval()。", "用 eval(): eval dropout: active-, words 何关 如何"),
    ],
)  # fmt: skip
def test_it_is_known_by_what_means_is_done_what_was_wanted(expected: list[str], text: str) -> None:
    document = documents.parse(text, "article.md")
    frames = reader().frames(document)
    last = document.passages[-1]
    found = means_frames(document, frames, len(frames) - 1)

    assert expected == [f"{last.text[frame.start : frame.end]}: {spelled(frame)}" for frame in found]


def test_what_is_done_by_other_means_is_not_denied() -> None:
    document = documents.parse("eval() still does not stop dropout. Use no_grad() for that.", "article.md")
    (frame,) = means_frames(document, reader().frames(document), 1)

    assert not frame.cues & {"negation", "still"}


def test_a_first_sentence_does_not_what_the_last_says() -> None:
    document = documents.parse("no_grad() does that. Memory is saved.", "article.md")

    assert [] == means_frames(document, reader().frames(document), 0)
