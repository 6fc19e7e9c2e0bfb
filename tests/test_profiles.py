"""What the examples of claims say more often than others do, and how likely that makes a claim."""

from __future__ import annotations

from math import inf, log, log1p

import pytest
from small import frames

from claimcheck.model import Stance
from claimcheck.reading.matching.profiles import Profiles, length, parts, profiles, side, unit

FEW = [
    ("off", {"switch": 1.0, "off": 1.0}),
    ("off", {"switch": 1.0, "=dropout": 1.0}),
    ("save", {"save": 1.0, "memory": 1.0, "save memory": 0.5}),
]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param({"soft": 1, "warm": 1, "soft warm": 0.5}, "soft warm", id="words and their pair"),
        pytest.param({"soft": 3, "soft soft": 0.5}, "Soft, soft soft", id="a word, apart and together"),
        pytest.param({"冷热": 1, "热软": 1}, "冷热软", id="Chinese characters, by pairs"),
        pytest.param({"soft": 1, "冷热": 1}, "soft冷热", id="a word before them"),
        pytest.param({"冷热": 2, "热冷": 1}, "冷热冷热", id="such a pair twice"),
        pytest.param({}, "冷，热", id="characters apart"),
        pytest.param({"soft": 2, "warm": 2, "soft warm": 1, "warm soft": 0.5}, "soft warm soft warm", id="a pair twice"),
        pytest.param({"frobs": 1}, "`frobs`", id="a name as it is"),
        pytest.param({"frob": 1}, "frobs", id="a word by its stem"),
        pytest.param({"frob": 1}, "`torch.frob()`", id="a name, by its last part"),
        pytest.param({}, "...", id="marks"),
        pytest.param({"gradient": 1, "=gradient": 1, "=autograd": 0.5}, "gradients", id="a concept, and the wider one"),
        pytest.param({"stop": 1, "~active": 1}, "stop", id="a relation"),
        pytest.param({"is": 1}, "is", id="no relation"),
    ],
)  # fmt: skip
def test_a_text_says_its_words_concepts_and_relations(expected: dict[str, float], text: str) -> None:
    plain = text.replace("`", "")
    code = [(0, len(plain))] if plain != text else []

    assert expected == parts(plain, code, frames(text))


def test_what_fewer_claims_say_weighs_more() -> None:
    found = profiles([*FEW, ("save", {"off": 1.0})])

    assert round(log(3 / 1.5), 3) == found.weight("switch")
    assert round(log(3 / 2.5), 3) == found.weight("off")


def test_a_strange_word_weighs_half_as_much_as_there_are_claims() -> None:
    assert log(2) / 2 == profiles(FEW).weight("strange")
    assert 0 == Profiles({}, {}, {}).weight("strange")


def test_a_pair_of_words_that_one_example_says_tells_nothing() -> None:
    assert "save memory" not in profiles(FEW).gains
    assert "save memory" in profiles([*FEW, FEW[-1]]).gains


@pytest.mark.parametrize(("told", "claims"), [(True, 10), (False, 11)], ids=["few", "many"])
def test_what_the_examples_of_many_claims_say_tells_nothing(*, told: bool, claims: int) -> None:
    found = profiles(
        [(f"claim {number}", {"it": 1.0, f"word{number}": 1.0}) for number in range(20)][:claims]
    )

    assert told is ("it" in found.gains)
    assert told is (0 < found.weight("it"))


def test_of_many_claims_some_may_say_the_same() -> None:
    said = [(f"claim {at}", {f"word{at}": 1.0} | ({"it": 1.0} if at < 12 else {})) for at in range(100)]

    assert "it" in profiles(said).gains
    assert "it" not in profiles(said[:90]).gains


def test_what_tells_more_counts_more_in_a_profile() -> None:
    found = profiles([("a", {"rare": 1.0, "often": 1.0}), ("b", {"often": 1.0})])

    # Of length one, "a" is 0.97 of "rare" and 0.25 of "often", of which both are 1.25; everything is 2.22.
    assert {"rare": 0.368, "often": 0.086} == {part: gains["a"] for part, gains in found.gains.items()}


def test_a_profile_tells_how_much_likelier_something_is_there() -> None:
    found = profiles([("a", {"x": 1.0}), ("a", {"x": 1.0}), ("b", {"y": 1.0})])

    # Of three examples' worth of parts two are "x", and so are both of the claim's, beside the first five.
    assert {"x": {"a": round(log1p(2 * 3 / (2 * 5)), 3)}, "y": {"b": round(log1p(3 / 5), 3)}} == found.gains
    assert {"a": round(log(5 / 7), 3), "b": round(log(5 / 6), 3)} == found.losses


def test_the_likeliest_claim_is_the_one_whose_examples_say_it() -> None:
    found = profiles(FEW)
    said = found.weighed({"switch": 1.0, "memory": 1.0, "strange": 1.0})
    likely = found.likelihoods(said)

    assert {"off", "save"} == likely.keys()
    assert likely["off"] == pytest.approx(found.likelihood(said, "off"))
    assert likely["save"] > likely["off"], "fewer examples say more of it"
    assert found.likelihoods(found.weighed({"off": 1.0})).keys() == {"off"}


def test_what_none_of_its_examples_says_makes_a_claim_less_likely() -> None:
    found = profiles(FEW)

    def likely(*said: str) -> float:
        return found.likelihood(found.weighed(dict.fromkeys(said, 1.0)), "off")

    assert likely("switch") > likely("switch", "strange") > likely("switch", "memory")
    assert -inf == likely("memory") == likely()
    assert -inf == found.likelihood({"switch": 1.0}, "another")


def test_only_words_are_shared_words() -> None:
    said = [("a", {"soft": 1.0, "soft warm": 0.5, "=dropout": 1.0, "~active": 1.0, "冷热": 1.0})] * 2
    found = profiles([*said, ("b", {"cold": 1.0})])

    assert found.weight("soft") + found.weight("冷热") == pytest.approx(
        found.shared([*said[0][1], "cold"], "a")
    )
    assert 0 == found.shared(["soft"], "b")


def test_what_is_of_length_one_keeps_its_proportions() -> None:
    assert {"x": 0.6, "y": 0.8} == pytest.approx(unit({"x": 3.0, "y": 4.0}))
    assert (5, 1) == (length({"x": 3.0, "y": 4.0}), length({}))


def test_the_sides_of_a_claim_differ() -> None:
    assert 3 == len({side("off", stance) for stance in (*Stance, None)})
