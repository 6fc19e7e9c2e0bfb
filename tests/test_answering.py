"""Questions that a "yes" or a "no" settles: what the answer asserts, and which questions it leaves open."""

from __future__ import annotations

import pytest
from taught import the_reader

from claimcheck import documents
from claimcheck.model import Stance

YES, NO = Stance.ASSERTS, Stance.DENIES
IT = "Does `model.eval()` disable autograd?"
ZH = "`model.eval()` 会关闭梯度计算吗？"


def case(what: str, text: str, stance: Stance | None) -> object:
    return pytest.param(stance, text, id=what)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        case("yes", f"{IT} Yes.", YES),
        case("yes, and more", f"{IT} Yes, it is as simple as that.", YES),
        case("no", f"{IT} No.", NO),
        case("no, and more", f"{IT} Nope, that is somebody else's job.", NO),
        case("a heading", f"## {IT}\n\nNo.", NO),
        case("marked as question and answer", f"Q: {IT}\n\nA: Yes.", YES),
        case("a short answer", f"{IT}\n\nShort answer: no.", NO),
        case("Chinese", f"{ZH}不会。", NO),
        case("Chinese, yes", f"{ZH}会的，放心。", YES),
        case("Chinese, not so", f"{ZH}没有的事。", NO),
        case("Chinese, marked", f"问：{ZH}\n\n答：不会。", NO),
        case("Chinese, is it so", "`model.eval()` 是不是会关闭梯度计算？不是的。", NO),
        case("Chinese, in traditional signs", "`model.eval()` 會關閉梯度計算嗎？不會。", NO),
        case("neither", f"{IT} Not exactly.", None),
        case("nobody knows", f"{IT} Maybe.", None),
        case("no answer", f"{IT} Nobody asked me that before.", None),
        case("a denial asked for", "Doesn't `model.eval()` disable autograd? No.", None),
        case("a Chinese denial asked for", "`model.eval()` 不会关闭梯度计算吗？不会。", None),
        case("with reserve", f"{IT} Yes, but only in a way.", None),
        case("with reserve in Chinese", f"{ZH}会，不过要看情况。", None),
        case("both", f"{IT} Yes and no.", None),
        case("options", f"{IT} (A) Yes (B) No", None),
        case("an option of its own", f"{IT}\n\nA) Yes\n\nB) No", None),
        case("items to choose from", f"{IT}\n\n- Yes\n- No\n", None),
        case("in bold", f"**{IT}**\n\n**No.** That is another's job.", NO),
        case("a choice", "Does `model.eval()` disable autograd or dropout? Yes.", None),
        case("a question for a reason", "Why does `model.eval()` disable autograd? No idea.", None),
        case("a question without its mark", "Does `model.eval()` disable autograd. No.", NO),
        case("an answer before another", f"{IT} No.\n\nNo.", NO),
        case("an answer two before an item", f"{IT} No.\n\nWords.\n\n- No\n", NO),
        case("an item behind a no", f"- No.\n- {IT} No.", NO),
        case("an answer to nothing", "`model.eval()` was called. No.", None),
    ],
)  # fmt: skip
def test_a_yes_or_a_no_answers_what_was_asked(expected: Stance | None, text: str) -> None:
    found = the_reader().read(documents.parse(text, "article.md")).assertions
    assert {one.stance for one in found if one.claim == "eval/disables-autograd"} == ({expected} - {None})


def test_a_no_is_read_apart_from_what_follows_it() -> None:
    text = f"问：{ZH}\n\n答：不会，它只影响 dropout。"
    found = the_reader().read(documents.parse(text, "article.md")).assertions
    assert {one.claim: one.stance for one in found}.get("eval/disables-dropout") in (YES, None)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        case("answered", f"{IT} No.", None),
        case("answered in a paragraph of its own", f"{IT}\n\nNo.", None),
        case("answered in Chinese", f"{ZH}不会。", None),
        case("answered by nobody", f"{IT} Nobody asked me that before.", YES),
        case("answered, and asked again", f"{IT} No.\n\n{IT}", YES),
    ],
)
def test_a_question_whose_answer_is_judged_is_not_left_unchecked(expected: Stance | None, text: str) -> None:
    found = the_reader().read(documents.parse(text, "article.md"))
    assert len(found.unchecked) == bool(expected)
    assert found.coverage.unchecked == bool(expected)
    assert found.coverage.testable == found.coverage.judged + found.coverage.unchecked


def test_the_answer_is_what_is_said() -> None:
    text = f"{IT}\n\nNo. That is another's job."

    (said,) = [
        one for one in the_reader().read(documents.parse(text, "article.md")).assertions if one.stance is NO
    ]

    assert text[said.start : said.end] == "No"
