"""Which claim a clause comes near without fitting an example: with a few words of our own (tests/small.py)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small import frames, patterns, words

from claimcheck.model import Stance
from claimcheck.reading.matching.matcher import Fit
from claimcheck.reading.matching.patterns import Pattern
from claimcheck.reading.matching.resembling import Resembling
from claimcheck.reading.words.concepts import Thing

TAUGHT = [
    ("dropout", "eval() disables dropout."),
    ("gradients", "no_grad() stops gradients."),
    ("weights", "Adam changes weights quickly."),
    ("norm", "eval() changes batch norm."),
]


def examples() -> list[Pattern]:
    found = patterns((claim, Stance.ASSERTS, sentence) for claim, sentence in TAUGHT)
    return found + patterns([("gradients", Stance.DENIES, "no_grad() does not stop gradients.")])


def nearest(sentence: str, around: str = "", *more: Pattern, lent: str = "") -> list[str]:
    """The claim that the last clause of a sentence comes near, and what of it it does not say."""
    resembling = Resembling([*examples(), *more], words())
    found = resembling.fits(frames(sentence)[-1], things(lent), [frames(around)])
    return [" ".join([told(fit), *sorted(fit.inherited)]) for fit in found if fit.near]


def told(fit: Fit) -> str:
    return fit.pattern.claim if fit.stance is Stance.ASSERTS else f"not {fit.pattern.claim}"


def nearness(sentence: str, around: str = "", *more: Pattern, lent: str = "") -> list[str]:
    """How near the examples are that its last clause comes near at all."""
    resembling = Resembling([*examples(), *more], words())
    found = resembling.near(frames(sentence)[-1], things(lent), [frames(around)])
    return [f"{pattern.sentence} {near:.3f}" for near, pattern in found if pattern.stance is Stance.ASSERTS]


def things(ids: str) -> list[Thing]:
    return [words().things[name] for name in ids.split()]


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
        pytest.param(["weights weight"], "Adam changes autograd quickly.", "", id="leaving out one of four"),
        pytest.param([], "Adam is changed.", "", id="leaving out two of four"),
        pytest.param(["weights weight"], "Adam is changed.", "Weights.", id="of what is around, too"),
        pytest.param([], "Autograd is stopped.", "no_grad() and gradients.", id="naming only what is wider"),
        pytest.param(["dropout"], "eval() must disable dropout.", "", id="and something else"),
        pytest.param(["dropout"], "eval() disables dropout as is possible.", "", id="and then something else"),
        pytest.param([], "eval() must not disable dropout.", "", id="turned round, and something else"),
    ],
)  # fmt: skip
def test_a_clause_comes_near_what_says_almost_the_same(
    expected: list[str], sentence: str, around: str
) -> None:
    assert expected == nearest(sentence, around)


def test_what_is_lent_to_a_clause_is_spoken_of_around_it() -> None:
    assert ["weights weight"] == nearest("Adam is changed.", lent="weight")


@pytest.mark.parametrize(
    ("expected", "sentence", "around", "lent"),
    [
        pytest.param(["1.000"], "eval() disables dropout.", "", "", id="the same"),
        pytest.param(["0.790"], "eval() quickly disables dropout.", "", "", id="a word of another claim"),
        pytest.param(["0.888"], "eval() disables soft dropout.", "", "", id="a word of none"),
        pytest.param(["0.694"], "eval() disables dropout with SGD.", "", "", id="a concept of none"),
        pytest.param(["0.788"], "Dropout is disabled.", "eval() with SGD.", "", id="around"),
        pytest.param(["0.788"], "Dropout is disabled.", "", "eval sgd", id="lent"),
        pytest.param([], "eval() is disabled.", "", "", id="a layer that nobody names"),
        pytest.param([], "Dropout with eval() is quick.", "", "", id="along another axis"),
    ],
)  # fmt: skip
def test_what_is_rarely_said_counts_most(expected: list[str], sentence: str, around: str, lent: str) -> None:
    """Each part counts log((claims + 1) / (claims that say it + 1/2)): expected is the cosine."""
    assert [f"eval() disables dropout. {near}" for near in expected] == nearness(sentence, around, lent=lent)


@pytest.mark.parametrize(
    ("expected", "sentence", "lent"),
    [
        pytest.param(["0.747"], "no_grad() stops autograd.", "", id="only the wider"),
        pytest.param(["0.966"], "no_grad() stops autograd and gradients.", "", id="both"),
        pytest.param(["0.975"], "no_grad() is stopped.", "autograd gradient", id="both around"),
    ],
)  # fmt: skip
def test_a_wider_concept_counts_half(expected: list[str], sentence: str, lent: str) -> None:
    assert [f"no_grad() stops gradients. {near}" for near in expected] == nearness(sentence, lent=lent)


def test_an_example_is_found_by_the_two_rarest_of_its_concepts() -> None:
    common = patterns([("common", Stance.ASSERTS, "Adam changes memory.")])
    of_three = patterns([("three", Stance.ASSERTS, "Adam changes weights of SGD.")])

    def names(sentence: str) -> bool:
        return any("of SGD" in example for example in nearness(sentence, "Adam and SGD.", *common, *of_three))

    assert [True, True, False] == [names(f"{thing} is changed.") for thing in ("SGD", "Weight", "Adam")]


def test_each_example_that_is_near_is_found_once() -> None:
    other = patterns([("memory", Stance.ASSERTS, "eval() disables memory.")])

    assert ["eval() disables dropout. 1.000", "eval() disables memory. 0.232"] == nearness(
        "eval() disables dropout.", "", *other
    )


def test_between_two_claims_that_are_as_near_none_is_chosen() -> None:
    rival = patterns([("rival", Stance.ASSERTS, "eval() disables dropout.")])

    assert ["dropout"] == nearest("eval() quickly disables dropout.")
    assert [] == nearest("eval() quickly disables dropout.", "", *rival)


def test_between_two_claims_the_nearer_is_chosen() -> None:
    farther = patterns([("farther", Stance.ASSERTS, "Adam changes weights of dropout.")])

    assert ["weights"] == nearest("Adam changes weights of soft dropout quickly.", "", *farther)


def test_who_comes_nearer_to_a_near_miss_says_no_claim() -> None:
    (near,) = patterns([("dropout", Stance.ASSERTS, "eval() disables quick dropout.")])
    near = replace(near, near_miss=True)

    assert [] == nearest("eval() disables quick dropout.", "", near)
    assert ["dropout"] == nearest("eval() disables dropout.", "", near)


def test_what_is_only_denied_of_a_claim_is_not_asserted_of_it() -> None:
    denial = patterns([("dropout", Stance.DENIES, "eval() changes dropout.")])

    assert [] == nearest("eval() changes quick dropout.", "", *denial)


def test_advice_is_nothing_to_come_near_to() -> None:
    advice = patterns([("advice", Stance.ASSERTS, "You should change dropout in eval().")])

    assert [] == nearness("eval() changes dropout.", "", *advice)


def test_of_another_phase_nothing_is_near() -> None:
    training = patterns([("mean", Stance.ASSERTS, "train() updates the mean.")])

    assert ["mean train"] == nearest("The mean is updated.", "train().", *training)
    assert [] == nearest("During inference, the mean is updated.", "train().", *training)


def test_of_several_relations_those_that_both_say_are_agreed() -> None:
    of_two = patterns([("two", Stance.ASSERTS, "eval() must be called to save memory.")])

    assert ["two"] == nearest("eval() saves memory.", "", *of_two)
    assert [] == nearest("eval() saves.", "", *of_two)


RUNS = ("runs", Stance.ASSERTS, "SGD runs with memory.")


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        pytest.param(["runs"], "SGD is with memory.", id="being"),
        pytest.param(["runs"], "SGD still with memory.", id="still being"),
        pytest.param(["not runs"], "SGD is not with memory.", id="not being"),
        pytest.param(["not runs"], "No SGD with memory.", id="there is none"),
        pytest.param(["not runs"], "SGD does not run with memory.", id="not running"),
        pytest.param([], "SGD and memory.", id="two names"),
        pytest.param(["runs"], "SGD is with quick memory.", id="with a strange word"),
        pytest.param(["runs"], "SGD is with quick brown memory.", id="with two strange words"),
        pytest.param([], "SGD is with quick brown cold memory.", id="with three strange words"),
        pytest.param([], "SGD is with 7 memory.", id="with a number"),
        pytest.param([], "SGD is not with quick memory.", id="not being, with a strange word"),
        pytest.param(["not runs"], "SGD does not run with quick memory.", id="not running, with a strange word"),
        pytest.param([], "SGD is not quick with memory.", id="not being something strange"),
        pytest.param(["runs"], "The model is SGD with memory.", id="with what matters to nobody"),
        pytest.param(["runs"], "During training, SGD is with memory.", id="in a phase"),
        pytest.param([], "SGD is with memory and autograd.", id="with something else"),
        pytest.param([], "If autograd is enabled, SGD is with memory.", id="given something else"),
    ],
)  # fmt: skip
def test_what_runs_is_there(expected: list[str], sentence: str) -> None:
    assert expected == nearest(sentence, "", *patterns([RUNS]))


def test_what_is_wrongly_said_to_run_is_not_there() -> None:
    wrong = ("wrong", Stance.ASSERTS, "It is a myth that SGD runs with memory.")

    assert ["wrong"] == nearest("SGD is not with memory.", "", *patterns([wrong]))


def test_of_what_runs_and_does_not_nothing_is_told() -> None:
    denied = ("runs", Stance.ASSERTS, "SGD does not run with memory.")

    assert [] == nearest("SGD is with memory.", "", *patterns([RUNS, denied]))
