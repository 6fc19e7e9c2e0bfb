"""What stands beside a statement: it must be plain for the statement to accuse."""

from __future__ import annotations

import pytest
from small import reader

from claimcheck import documents
from claimcheck.model import Stance

EN, ZH = "`eval()` disables dropout", "`eval()` 会关闭 dropout"
READER = reader(("off", Stance.ASSERTS, "eval() disables dropout."))


def accuses(text: str) -> bool:
    """Does a text say plainly that it is off?"""
    said = READER.read(documents.parse(text, "a.md")).assertions
    return any(not (one.loose or one.doubtful) for one in said)


@pytest.mark.parametrize(
    "text",
    [
        f"{EN}.",
        f"In short, {EN}.",
        f"Hence {EN}, and it saves memory.",
        f"{EN}, which saves memory.",
        f"This means: {EN}.",
        f"What it does:\n\n- {EN}",
        f"## Evaluation\n\n{EN}. See the documentation.",
        f"| Call | Effect |\n|---|---|\n| `eval()` | {EN} |",
        f"{ZH}。",
        f"需要注意的是，{ZH}，从而节省内存。",
        f"作用：{ZH}。",
        f"{EN}.\n\nThat is cheese.",
        f"{EN}. That is cheese which my aunt from Bern brought along on Sunday.",
        f"{ZH}。这是我姑妈上个星期天从伯尔尼带来的一大块奶酪。",
        f"That is cheese. {EN}.",
        f"Tea, please.\n\n- {EN}",
        f"主要作用如下：\n\n- {ZH}\n- 节省内存",
        f"Adam saves memory, and {EN}.",
        f"{EN}. The kitchen has been painted white by seven cheerful people today.",
        f"{ZH}。隔壁的厨房昨天被七个很开心的人重新刷成了白色。",
        f"{EN}. This is important.",
        f"{EN}. Great fun!",
        f"{ZH}。这一点很重要。",
        f"簡單來說，{ZH}。",
        f"Obviously, {EN}.",
        f"Pro tip: {EN}.",
        f"## 注意事项\n\n{ZH}。例如：",
    ],
)
def test_what_is_plain_accuses(text: str) -> None:
    assert accuses(text)


@pytest.mark.parametrize(
    "text",
    [
        f"你说得不对，{ZH.replace('会', '照样')}。",
        f"Nobody checked whether this holds: {EN}.",
        f"破除传说：{ZH}。",
        f"根因：{ZH}。",
        f"{EN}, which could not be further off.",
        f"{EN} – or so the tale goes.",
        f"{EN} ✘",
        f"{EN} (F)",
        f"{ZH}，这话站不住脚。",
        f"{ZH}，正好相反。",
        f"{ZH}（谣言）",
        f"{ZH} → 错",
        f"{EN}. Far from it!",
        f"{ZH}。别被骗了。",
        f"{EN}. That is cheese.",
        f"{ZH}。这是奶酪。",
        f"{EN}, which is cheese.",
        f"Adam saves memory, cheese, {EN}.",
        f"**Cheese from Bern:**\n\n- {EN}",
        f"奶酪的故事：\n\n- {ZH}",
        f"The following is wrong.\n\n{EN}.",
        f"以下是错误的解释：\n\n{ZH}。",
        f"{EN}.\n\nI was wrong.",
        f"{EN}. This is nonsense.",
        f"{EN}. Is my understanding correct?",
        f"坊间流传着：\n\n- {ZH}",
        f"Folklore around here:\n\n- {EN}",
        f"| Heard at lunch | Verdict |\n|---|---|\n| {EN} | F |",
        f"## 迷思\n\n{ZH}。",
        f"## Anti-patterns\n\n{EN}.",
        f"第三个误传：{ZH}。",
        "Call `eval()`. Disable dropout. Predict.",
        "Evaluation mode: call `eval()`.\nDisabling dropout: use `torch.no_grad()`.",
        "In eval mode, with dropout off, we run the test set.",
        "Call `eval()` and disable dropout.",
        f"Which of these is true?\n\n{EN}.",
        f"{EN}.\n\n- [ ] True\n- [ ] False",
        f"1. {EN}. (T/F)",
        f"Unlike in PyTorch, {EN}.",
        f"PyTorch 1.4: {EN}.",
        f"{EN} (removed).",
    ],
)
def test_what_stands_beside_something_strange_does_not(text: str) -> None:
    assert not accuses(text)


def test_a_step_below_what_calls_is_an_effect() -> None:
    assert accuses("`eval()` is called to:\n\n- disable dropout")
    assert not accuses("Before predicting:\n\n- call `eval()`\n- disable dropout")
