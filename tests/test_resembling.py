"""Which claim a clause comes near without fitting an example: with a few words of our own (tests/small.py)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small import frames, patterns, words

from claimcheck.model import Stance
from claimcheck.reading.patterns import Pattern
from claimcheck.reading.resembling import Resembling

TAUGHT = [
    ("dropout", "eval() disables dropout."),
    ("gradients", "no_grad() stops gradients."),
    ("weights", "Adam changes weights quickly."),
    ("norm", "eval() changes batch norm."),
]


def examples() -> list[Pattern]:
    found = patterns((claim, Stance.ASSERTS, sentence) for claim, sentence in TAUGHT)
    return found + patterns([("gradients", Stance.DENIES, "no_grad() does not stop gradients.")])


def nearest(sentence: str, around: str = "", *more: Pattern) -> list[str]:
    """The claim that the last clause of a sentence comes near, and what of it it does not say."""
    found = Resembling([*examples(), *more], words()).fits(frames(sentence)[-1], [], [frames(around)])
    return [" ".join([fit.pattern.claim, *sorted(fit.inherited)]) for fit in found if fit.near]


@pytest.mark.parametrize(
    ("expected", "sentence", "around"),
    [
        pytest.param(["dropout eval"], "Dropout is disabled.", "eval().", id="of what is around"),
        pytest.param(["dropout"], "eval() quickly disables dropout.", "", id="with a strange word"),
        pytest.param([], "Dropout is disabled.", "", id="of nothing"),
        pytest.param([], "Dropout is enabled.", "eval().", id="turned round"),
        pytest.param([], "Gradients are recorded.", "no_grad().", id="what only a denial says"),
        pytest.param([], "You should disable dropout.", "eval().", id="recommended"),
        pytest.param([], "Wrong: dropout is disabled.", "eval().", id="rejected"),
        pytest.param([], "To disable dropout", "eval().", id="a purpose"),
        pytest.param([], "Dropout only is disabled.", "eval().", id="only that"),
        pytest.param([], "eval() changes quick soft warm cold dark things.", "", id="mostly strange"),
        pytest.param([], "It is disabled.", "eval().", id="naming nothing itself"),
        pytest.param([], "Dropout.", "eval().", id="saying nothing"),
    ],
)  # fmt: skip
def test_a_clause_comes_near_what_says_almost_the_same(
    expected: list[str], sentence: str, around: str
) -> None:
    assert expected == nearest(sentence, around)


def test_between_two_claims_that_are_as_near_none_is_chosen() -> None:
    rival = patterns([("rival", Stance.ASSERTS, "eval() disables dropout.")])

    assert ["dropout"] == nearest("eval() quickly disables dropout.")
    assert [] == nearest("eval() quickly disables dropout.", "", *rival)


def test_who_comes_nearer_to_a_near_miss_says_no_claim() -> None:
    (near,) = patterns([("dropout", Stance.ASSERTS, "eval() disables quick dropout.")])

    assert [] == nearest("eval() disables quick dropout.", "", replace(near, near_miss=True))
