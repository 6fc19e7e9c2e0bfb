"""Where the files of a vocabulary are at odds, shown with files of a few words."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.reading.words.concepts import spelled
from claimcheck.reading.words.redefining import redefined

FIRST = """
[thing.tea]
names = ["torch.tea"]
en = ["hot tea"]
zh = ["茶"]
where_named = { en = ["cup"] }

[thing.milk]
en = ["milk"]

[relation.heat.positive]
en = ["heat", "warm … up"]

[relation.heat.negative]
en = ["cool"]
"""


def case(what: str, second: str, *expected: str) -> object:
    return pytest.param(list(expected), second, id=what)


@pytest.mark.parametrize(
    ("expected", "second"),
    [
        case("nothing", "[thing.sugar]\nen = ['sugar']"),
        case("the same again", "[thing.tea]\nen = ['hot tea']"),
        case("a form", "[thing.mug]\nen = ['hot tea']", "hot tea: tea, now mug"),
        case("a form in Chinese", "[thing.mug]\nzh = ['茶']", "茶: tea, now mug"),
        case("a form among several", "[thing.mug]\nen = ['mug', 'hot {tea|milk}']", "hot {tea|milk}: tea, now mug"),
        case("two forms", "[thing.mug]\nen = ['milk', 'hot tea']", "milk: milk, now mug", "hot tea: tea, now mug"),
        case("a form of two meanings", "[thing.mug]\nen = ['{milk|hot tea}']",
             "{milk|hot tea}: milk, now mug", "{milk|hot tea}: tea, now mug"),
        case("a form, and again", "[thing.mug]\nen = ['milk']\n[thing.jug]\nen = ['milk']",
             "milk: milk, now mug", "milk: mug, now jug"),
        case("a name", "[thing.mug]\nnames = ['torch.tea']", "torch.tea: tea, now mug"),
        case("a verb", "[relation.drink.positive]\nen = ['heat']", "heat: heat+, now drink+"),
        case("a verb turned round", "[relation.heat.negative]\nen = ['heat']", "heat: heat+, now heat-"),
        case("a form with a gap", "[relation.heat.negative]\nen = ['warm … up']", "warm … up: heat+, now heat-"),
        case("a short form", "[thing.mug]\nwhere_named = { en = ['cup'] }", "cup: tea, now mug"),
        case("a short form that is a form elsewhere", "[thing.cup]\nen = ['cup']"),
        case("a name that is a form elsewhere", "[thing.mug]\nnames = ['milk']"),
        case("a phrase", "[[phrase]]\nmeans = ['tea', 'heat+', '~negation']\nen = ['milk']",
             "milk: milk, now tea, heat+, ~negation"),
    ],
)  # fmt: skip
def test_a_form_that_gets_a_second_meaning_is_told(tmp_path: Path, expected: list[str], second: str) -> None:
    (tmp_path / "first.toml").write_text(FIRST, encoding="utf-8")
    (tmp_path / "second.toml").write_text(second, encoding="utf-8")

    found = redefined([tmp_path])

    assert expected == [f"{one.form}: {spelled(one.before)}, now {spelled(one.now)}" for one in found]
    assert {tmp_path / "second.toml"} >= {one.path for one in found}
