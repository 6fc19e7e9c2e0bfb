"""Which claim a clause is likely to mean without fitting an example: with a few words of our own (tests/small.py)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small import frames, lessons, words

from claimcheck import documents
from claimcheck.model import Stance
from claimcheck.reading.frames.frame import TORN, Says
from claimcheck.reading.matching.lessons import Lessons, of_examples
from claimcheck.reading.matching.matcher import Fit
from claimcheck.reading.matching.patterns import example
from claimcheck.reading.matching.resembling import Look, Resemblance, Resembling
from claimcheck.reading.prose import Reader
from claimcheck.reading.words.concepts import Thing

TAUGHT = [
    ("dropout", Stance.ASSERTS, "eval() disables dropout."),
    ("gradients", Stance.ASSERTS, "no_grad() stops gradients."),
    ("gradients", Stance.DENIES, "no_grad() does not stop gradients."),
    ("weights", Stance.ASSERTS, "Adam changes weights quickly."),
    ("norm", Stance.ASSERTS, "eval() changes batch norm."),
]


def look(sentence: str, around: str = "", *more: tuple[str, Stance, str], lent: str = "") -> Look:
    """A look at the last clause of a sentence."""
    frame = frames(sentence)[-1]
    text = sentence.replace("`", "")[frame.start : frame.end]
    return Resembling(lessons(*TAUGHT, *more)).look(frame, text, (), things(lent), [frames(around)])


def things(ids: str) -> list[Thing]:
    return [words().things[name] for name in ids.split()]


def signs(
    claim: str,
    sentence: str,
    around: str = "",
    *more: tuple[str, Stance, str],
    lent: str = "",
    stance: Stance = Stance.ASSERTS,
) -> Resemblance:
    """The signs that a clause takes a stance to a claim."""
    seen = look(sentence, around, *more, lent=lent)
    found = seen.resembling.nearest(claim, stance, seen)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("near", "sentence", "around", "lent"),
    [
        pytest.param(1.0, "eval() disables dropout.", "", "", id="the same"),
        pytest.param(1.0, "eval() quickly disables dropout.", "", "", id="and a word more"),
        pytest.param(0.91, "eval() disables dropout with SGD.", "", "", id="and a concept more"),
        pytest.param(0.99, "Dropout is disabled.", "eval().", "", id="of what is around"),
        pytest.param(0.99, "Dropout is disabled.", "", "eval", id="of what is lent to it"),
        pytest.param(0.78, "Dropout is there.", "", "", id="a part"),
    ],
)  # fmt: skip
def test_it_is_as_near_as_its_concepts_and_relations_are(
    near: float, sentence: str, around: str, lent: str
) -> None:
    assert near == pytest.approx(signs("dropout", sentence, around, lent=lent).near, abs=0.01)


def test_of_what_is_around_calls_and_layers_count() -> None:
    for around in ("Memory.", "Hello."):
        assert (
            signs("dropout", "Dropout is disabled.").near
            == signs("dropout", "Dropout is disabled.", around).near
        )
    assert (
        signs("dropout", "Dropout is disabled.").near
        < signs("dropout", "Dropout is disabled.", "eval().").near
    )


def test_layers_around_count_as_much_as_they_tell() -> None:
    said = look("It is disabled.", "Dropout.").said

    assert said["=dropout"] == pytest.approx(0.7 * look("Dropout.").said["=dropout"])


def test_a_wider_concept_counts_half() -> None:
    autograd = look("Autograd.").said["=autograd"]
    gradient = look("Gradients.").said["=gradient"]
    (stops,) = (look("It is stopped.").said["~active"],)
    seen = look("Autograd is stopped.")
    calls = seen.said.get("=no_grad", look("no_grad().").said["=no_grad"])
    example = (calls**2 + gradient**2 + (autograd / 2) ** 2 + stops**2) ** 0.5

    near = (autograd * autograd / 2 + stops**2) / (example * (autograd**2 + stops**2) ** 0.5)
    assert near == pytest.approx(signs("gradients", "Autograd is stopped.").near, abs=1e-3)


def test_a_claim_without_an_understood_example_is_not_resembled() -> None:
    seen = look("eval() disables dropout.")

    assert (
        seen.resembling.nearest("another", Stance.ASSERTS, replace(seen, likelihoods={"another": 1.0}))
        is None
    )


def test_the_only_claim_stands_out_by_all_of_its_likelihood() -> None:
    seen = replace(look("eval() disables dropout."), likelihoods={"dropout": 0.5})
    found = seen.resembling.nearest("dropout", Stance.ASSERTS, seen)

    assert found is not None
    assert 0.5 == found.stands_out


def test_the_nearest_example_is_found() -> None:
    other = ("dropout", Stance.ASSERTS, "Dropout is disabled with SGD.")

    found = signs("dropout", "SGD disables dropout.", "", other)

    assert other[-1] == found.pattern.sentence
    assert 1 == found.near


def test_of_examples_as_near_as_each_other_one_that_says_the_same_is_found() -> None:
    contrary = ("dropout", Stance.ASSERTS, "It is a myth that eval() enables dropout.")

    for more in ([], [contrary]):
        assert (
            "eval() disables dropout."
            == signs("dropout", "eval() disables dropout.", "", *more).pattern.sentence
        )


def test_a_claim_stands_out_from_the_others() -> None:
    rival = ("rival", Stance.ASSERTS, "eval() disables dropout.")

    assert 0 < signs("dropout", "eval() disables dropout.").stands_out
    assert 0 == signs("dropout", "eval() disables dropout.", "", rival).stands_out
    assert 0 > signs("norm", "eval() disables dropout.").stands_out


def test_the_telling_words_that_both_say_are_shared() -> None:
    some = signs("weights", "Adam changes weights.").shared

    assert 0 < some < signs("weights", "Adam changes weights quickly.").shared
    assert some == signs("weights", "Adam changes weights strangely.").shared


def test_relations_that_both_say_agree() -> None:
    assert 1 == signs("dropout", "eval() disables dropout.").relations
    assert 0 == signs("dropout", "eval() has dropout.").relations
    assert 0 == signs("it", "Dropout is quick.", "", ("it", Stance.ASSERTS, "Dropout is soft.")).relations


def test_calls_and_layers_may_be_named_nowhere() -> None:
    assert [0, 1, 0, 0] == [
        signs("dropout", sentence, around, lent=lent).nowhere
        for sentence, around, lent in [
            ("eval() disables dropout.", "", ""),
            ("Dropout is disabled.", "", ""),
            ("Dropout is disabled.", "eval().", ""),
            ("Dropout is disabled.", "", "eval"),
        ]
    ]


def test_layers_count_as_named_nowhere_and_what_goes_on_anyway_does_not() -> None:
    goes_on = ("on", Stance.ASSERTS, "Adam stops in backward().")

    assert 1 == signs("dropout", "eval() disables it.").nowhere
    assert 1 == signs("on", "It stops.", "", goes_on).nowhere


@pytest.mark.parametrize(
    ("expected", "example", "sentence"),
    [
        pytest.param(True, "Dropout is not soft.", "Dropout is not warm.", id="both negated"),
        pytest.param(False, "Dropout is not soft.", "Dropout is warm.", id="only the example"),
        pytest.param(False, "Dropout is soft.", "Dropout is not warm.", id="only the clause"),
        pytest.param(True, "There is no dropout.", "There is no soft dropout.", id="both of nothing"),
        pytest.param(
            False, "There is dropout.", "There is no soft dropout.", id="only the clause of nothing"
        ),
    ],
)
def test_without_a_relation_a_not_decides(*, expected: bool, example: str, sentence: str) -> None:
    assert expected is signs("it", sentence, "", ("it", Stance.ASSERTS, example)).agrees


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        pytest.param(True, "eval() disables dropout.", id="the same"),
        pytest.param(False, "eval() enables dropout.", id="turned round"),
        pytest.param(True, "eval() has dropout.", id="along another axis"),
        pytest.param(False, "eval() has no dropout.", id="along another axis, negated"),
        pytest.param(False, "You should disable dropout in eval().", id="advice"),
        pytest.param(False, "eval() disables more dropout than SGD.", id="compared"),
        pytest.param(False, "In training dropout is disabled.", id="in another phase"),
    ],
)
def test_who_says_something_to_the_contrary_says_something_else(*, expected: bool, sentence: str) -> None:
    assert expected is signs("dropout", sentence).agrees


def test_who_denies_it_resembles_the_denials() -> None:
    denied = signs("gradients", "no_grad() does not stop warm gradients.", stance=Stance.DENIES)

    assert "no_grad() does not stop gradients." == denied.pattern.sentence
    assert denied.agrees
    assert not signs("gradients", "no_grad() stops gradients.", stance=Stance.DENIES).agrees


def test_without_a_relation_that_both_say_nothing_is_denied() -> None:
    denial = ("off", Stance.DENIES, "Dropout is not soft.")

    assert not signs("off", "Dropout is not warm.", "", denial, stance=Stance.DENIES).agrees


@pytest.mark.parametrize(
    ("expected", "how"),
    [
        pytest.param(Stance.ASSERTS, "soft and warm", id="what asserts it"),
        pytest.param(Stance.ASSERTS, "quick", id="neither"),
        pytest.param(Stance.ASSERTS, "soft and warm, cold", id="more of what asserts it"),
        pytest.param(None, "cold and soft", id="more of what denies it"),
        pytest.param(Stance.DENIES, "cold and dark", id="what denies it"),
    ],
)
def test_a_clause_takes_the_stance_whose_words_it_has(expected: Stance | None, how: str) -> None:
    said = [
        ("off", Stance.ASSERTS, "SGD is soft and warm."),
        ("off", Stance.DENIES, "SGD is cold and dark."),
    ] * 20
    seen = look(f"SGD is {how}.", "", *said)

    assert expected is seen.resembling.stance("off", seen)


@pytest.mark.parametrize("denied", [False, True])
def test_who_has_the_words_of_a_near_miss_takes_no_stance(*, denied: bool) -> None:
    stance = Stance.DENIES if denied else Stance.ASSERTS
    taught = [example("off", stance, "SGD is soft and warm.", words())] * 20
    other = "SGD was cold, dark, far, old."
    misses = [replace(example("off", Stance.ASSERTS, other, words()), near_miss=True)] * 20
    others = [example(*one, words()) for one in TAUGHT]
    resembling = Resembling(of_examples([*taught, *misses, *others], words()))

    def taken(sentence: str) -> Stance | None:
        return resembling.stance("off", resembling.look(frames(sentence)[-1], sentence))

    assert [stance, None] == [taken("SGD is soft and warm."), taken(other)]


@pytest.mark.parametrize("rank", [1, 10, 11])
def test_what_it_may_be_is_one_of_the_ten_likeliest_claims(rank: int) -> None:
    seen = look("eval() disables dropout.")
    seen = replace(seen, likelihoods={f"claim{number:02}": -float(number) for number in range(1, 13)})

    assert (rank <= 10) is seen.may_be(f"claim{rank:02}")
    assert not seen.may_be("another")


ENOUGH = Resemblance(
    pattern=lessons(*TAUGHT).patterns[0],
    stands_out=15,
    near=0.7,
    shared=10,
    relations=0,
    agrees=True,
    nowhere=0,
)


@pytest.mark.parametrize(
    ("expected", "signs"),
    [
        pytest.param(True, ENOUGH, id="just enough"),
        pytest.param(False, replace(ENOUGH, stands_out=10), id="hardly standing out"),
        pytest.param(False, replace(ENOUGH, near=0.5), id="not near"),
        pytest.param(False, replace(ENOUGH, shared=2), id="sharing no words"),
        pytest.param(False, replace(ENOUGH, nowhere=1), id="of what nobody names"),
        pytest.param(True, replace(ENOUGH, nowhere=1, relations=2), id="though nobody names it"),
        pytest.param(True, replace(ENOUGH, stands_out=5, shared=30), id="by its words"),
        pytest.param(False, replace(ENOUGH, stands_out=0, shared=90), id="by no end of words"),
    ],
)
def test_signs_together_are_enough(*, expected: bool, signs: Resemblance) -> None:
    assert expected is signs.enough


@pytest.fixture(scope="module")
def many() -> Lessons:
    """Claims enough to tell them apart: one, and thirty of something else."""
    filling = [(f"other{at}", Stance.ASSERTS, f"SGD stops thing{at} of kind{at}.") for at in range(30)]
    said = [
        "eval() disables dropout softly at night.",
        "With eval() warm dropout is disabled.",
        "eval() disables dropout.",
    ]
    return lessons(*[("off", Stance.ASSERTS, sentence) for sentence in said] * 4, *filling)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(["off"], "Night comes softly to dropout with eval().", id="in other words"),
        pytest.param([], "Does night come softly to dropout with eval()?", id="asked"),
        pytest.param([], "It is a myth that night comes softly to dropout with eval().", id="rejected"),
        pytest.param([], "For night softly at dropout with eval(), weights change.", id="only the scene"),
        pytest.param([], "# Night comes softly to dropout with eval()\n", id="a heading"),
        pytest.param(["off"], "```python\nrun()  # night comes softly to dropout with eval()\n```\n", id="a comment"),
        pytest.param([], "```python\nrun()  # to see if night comes softly to dropout with eval()\n```\n", id="a comment that asks"),
        pytest.param([], "```python\nrun()  # night comes softly\n```\n", id="a comment on nothing known"),
        pytest.param([], "SGD stops strangely.", id="too little"),
        pytest.param([], "", id="nothing"),
    ],
)  # fmt: skip
def test_a_clause_is_read_as_the_claim_that_it_is_worded_like(
    many: Lessons, expected: list[str], text: str
) -> None:
    reading = Reader(many).read(documents.parse(text, "article.md"))

    assert expected == [one.claim for one in reading.assertions]
    assert all(one.loose for one in reading.assertions)


def worded_like_it(many: Lessons, sentence: str = "Night comes softly to dropout with eval().") -> Look:
    return Resembling(many).look(frames(sentence)[-1], sentence)


def test_what_is_worded_like_a_claim_is_near_it(many: Lessons) -> None:
    (fit,) = worded_like_it(many).fits()

    assert (
        Fit(fit.pattern, Stance.ASSERTS, frozenset(), 1, divided=False, flipped=False, shared=0, near=True)
        == fit
    )
    assert "off" == fit.pattern.claim


@pytest.mark.parametrize(
    "flag", ["disowned", "sets_off", "purpose", "supposed", "elsewhere", "denies_strangely"]
)
def test_who_does_not_say_it_plainly_says_nothing_that_resembles(many: Lessons, flag: str) -> None:
    seen = worded_like_it(many)

    assert [] == replace(seen, frame=replace(seen.frame, **{flag: True})).fits()


def test_who_says_it_both_ways_says_nothing_that_resembles(many: Lessons) -> None:
    seen = worded_like_it(many)
    both_ways = replace(seen.frame, relations={TORN: Says(positive=True, negated=False)})

    assert [] == replace(seen, frame=both_ways).fits()


def test_the_likeliest_claim_is_meant_whatever_it_is_called(many: Lessons) -> None:
    seen = worded_like_it(many)
    seen = replace(seen, likelihoods=dict(seen.likelihoods) | {"other1": -9.0, "another": -9.0})

    assert ["off"] == [fit.pattern.claim for fit in seen.fits()]
