"""What a clause says not to be so of another thing: read with a few words of our own (tests/small.py)."""

from __future__ import annotations

import pytest
from small import frames, spelled

OFF = "eval() disables dropout = eval dropout: active-, about eval"


def case(what: str, sentence: str, *says: str) -> object:
    return pytest.param(list(says), sentence, id=what)


CASES = [
    case("behind a comma", "eval() disables dropout, not autograd.", OFF, "/ not autograd = eval autograd: active+, about eval"),
    case("right behind it", "eval() disables dropout not autograd.", OFF, "/ not autograd = eval autograd: active+, about eval"),
    case("right behind it, with more", "It disables dropout not the autograd in eval mode.",
         "It disables dropout = dropout: active-", "/ not the autograd in eval mode = autograd eval: active+"),
    case('behind an "and"', "eval() disables dropout and not autograd.", OFF, "/ not autograd = eval autograd: active+, about eval"),
    case('behind an "and", with a "no"', "eval() disables dropout and no autograd.", OFF, "/ no autograd = eval autograd: active+, about eval"),
    case("behind a verb that stands first", "Disable dropout not autograd.", "Disable dropout = dropout: active-", "/ not autograd = autograd: active+"),
    case("behind a word that steers", "eval() disables dropout still not autograd.",
         "eval() disables dropout still = eval dropout: active-, about eval", "/ not autograd = eval autograd: active+, about eval"),
    case("not right behind the verb", "eval() disables not dropout.", "eval() disables not dropout = eval dropout: active+, about eval"),
    case("nothing", "eval() disables dropout not.", "eval() disables dropout not = eval dropout: active- both ways-, about eval"),
    case("not behind a phase of two words", "eval() disables dropout during training not autograd.",
         "eval() disables dropout during training not autograd = eval dropout training autograd: active- both ways-, about eval"),
    case('with a "rather than"', "eval() disables dropout rather than autograd.",
         OFF, "/ rather than autograd = eval autograd: active+, about eval"),
    case('behind "but"', "eval() disables dropout but no autograd.", OFF, "/ no autograd = eval autograd: active+, about eval"),
    case("behind a verb in one wording with its object", "eval() drops neurons not gradients.",
         "eval() drops neurons = eval dropout: active+, open"),
    case("in brackets", "SGD (eval() disables dropout rather than autograd) is quick.",
         "SGD (eval() disables dropout rather than autograd) is quick = sgd: be+, words quick",
         f"{OFF}, of sgd", "/ rather than autograd = eval autograd: active+, about eval, of sgd"),
    case("under a condition", "If train() is called, eval() disables dropout, not autograd.",
         "If train() is called, eval() disables dropout = eval dropout: active-, when train action, about eval",
         "/ not autograd = eval autograd: active+, when train action, about eval"),
    case('of "only"', "Only eval() disables dropout, not autograd.",
         "Only eval() disables dropout = only eval dropout: active-, about only eval", "/ not autograd = eval autograd: active+, about eval"),
    case("as a default", "requires_grad is set to only, not to the default false.",
         "requires_grad is set to only = requires_grad only: switch+, about requires_grad",
         "/ not to the default false = requires_grad default false: be+"),
    case("as a default of what is set", "Set the only step(), not the default false.",
         "Set the only step() = only step: switch+, acts", "/ not the default false = step default false: be+"),
    case("not in other words", "eval() disables dropout, not quick autograd.", OFF),
    case("not with a verb of its own", "eval() disables dropout rather than stop autograd.", OFF),
    case("not of what is denied", "eval() does not disable dropout and not autograd.",
         "eval() does not disable dropout = eval dropout: active+, about eval"),
    case("not before the verb", "Dropout not autograd is disabled.", "Dropout not autograd is disabled = dropout autograd: active+, open"),
    case("not without a verb", "Dropout is not autograd.", "Dropout is not autograd = dropout autograd: be-"),
    case("not before a phase", "eval() disables dropout not in inference.",
         "eval() disables dropout not in inference = eval dropout inference: active- both ways-, about eval"),
    case("not behind a phase", "eval() disables dropout in inference not autograd.",
         "eval() disables dropout in inference not autograd = eval dropout inference autograd: active- both ways-, about eval"),
    case("not with another word", "eval() disables dropout never autograd.",
         "eval() disables dropout never autograd = eval dropout autograd: active- both ways-, about eval"),
]  # fmt: skip


@pytest.mark.parametrize(("says", "sentence"), CASES)
def test_something_is_set_off(says: list[str], sentence: str) -> None:
    assert says == [
        f"{'/ ' if frame.sets_off is True else ''}{sentence[frame.start : frame.end]} = {spelled(frame)}"
        for frame in frames(sentence)
    ]
