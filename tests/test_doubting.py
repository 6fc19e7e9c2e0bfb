"""What keeps a sentence from accusing anybody: how it is said, what it stands under, and what follows it."""

from __future__ import annotations

import pytest

from claimcheck import documents
from claimcheck.model import Stance
from claimcheck.reading.context.doubting import hedges, is_doubtful

PLAIN = [
    "`model.eval()` disables autograd.",
    "In evaluation mode the weights are not updated.",
    "Call `model.eval()` to turn gradients off.",
    "`model.eval()` sets evaluation mode and turns gradients off.",
    "After calling `model.eval()`, gradients are no longer tracked.",
    "调用 `model.eval()` 会关闭梯度计算。",
    "`model.eval()` 将模型切换到评估模式，并关闭梯度计算。",
    "融合之前需要先将模型设置为训练模式，然后调用它。",
    "需要注意的是，它影响整个程序。",
    "在评估模式下，不需要计算梯度，可以节省内存。",
    "`set_grad_enabled(False)` 是全局设置。",
]
UNPLAIN = [
    "They say that it does.",
    "It is often said to do so.",
    "It seems to disable autograd.",
    "It is far from disabling autograd.",
    "It hardly disables autograd.",
    "It does everything but disable autograd.",
    "`backward()` prepares the update of the weights.",
    "After backward, the weights are updated.",
    "SGD required a learning rate; now it has a default.",
    "In those days it was so.",
    "It is so because of `no_grad`, since `model.eval()` is not enough: because `no_grad()` is used.",
    "Wrong way to do it.",
    "- [x] → no",
    "Assumption: it disables autograd.",
    "据说它会关闭梯度。",
    "但愿它会关闭梯度。",
    "反向传播之后更新参数。",
    "每 `backward()` 四次更新一次参数。",
    "切到评估模式、关闭梯度，可以节省显存。",
    "推理时通常 `model.eval()`，并且不计算梯度。",
    "评估模式下不要更新权重。",
    "以前会报错，现在不会了。",
    "在 1.4 里默认取 100 个点。",
    "必须先调用它，梯度才会保留。",
    "梯度会保留，但得先调用它。",
    "把列表传给它，列表里的层就会被注册。",
    "里面 Dropout 是关着的，因为之前调用了 `model.eval()`。",
    "“它会关闭梯度”——不会。",
    "✗ 它会关闭梯度",
    "它会关闭梯度（错误）",
    "传言：它会关闭梯度。",
]


@pytest.mark.parametrize("stance", [Stance.ASSERTS, Stance.DENIES])
@pytest.mark.parametrize("text", UNPLAIN)
def test_what_is_not_said_plainly_is_doubtful(text: str, stance: Stance) -> None:
    assert hedges(text, stance)


@pytest.mark.parametrize("text", PLAIN)
def test_what_is_said_plainly_is_not(text: str) -> None:
    assert not hedges(text, Stance.ASSERTS)


@pytest.mark.parametrize(
    "text",
    [
        "It does not clear the gradients until it is called.",
        "It does not clear the gradients of other models.",
        "It does not copy, it shares.",
        "它不会更新未注册的参数。",
        "没有 BN，输出就不依赖批次。",
    ],
)
def test_a_denial_that_is_restricted_is_doubtful_and_an_assertion_is_not(text: str) -> None:
    assert hedges(text, Stance.DENIES)
    assert not hedges(text, Stance.ASSERTS)


@pytest.mark.parametrize("text", ["It does not clear the gradients.", "它不会清零梯度。"])
def test_a_denial_without_more_is_plain(text: str) -> None:
    assert not hedges(text, Stance.DENIES)


SAID = "`model.eval()` disables autograd."


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(False, SAID, id="alone"),
        pytest.param(False, f"# Evaluation\n\n{SAID} It also turns dropout off.", id="among others"),
        pytest.param(True, f"{SAID} No, it does not.", id="taken back"),
        pytest.param(True, f"# {SAID}\n\nNo, it does not.", id="in a heading that is taken back"),
        pytest.param(False, f"{SAID}\n\n- No more dropout.", id="before an item with a no"),
        pytest.param(False, f"{SAID} Dropout is off. No, it is not.", id="before what is taken back"),
        pytest.param(True, f"{SAID}\n\nReally? Try it.", id="asked back"),
        pytest.param(True, f"{SAID} 并不会。", id="taken back in Chinese"),
        pytest.param(True, f"Tom: {SAID}\n\nAnn: That's wrong.", id="answered"),
        pytest.param(True, f"## Old behaviour\n\n{SAID}", id="under what was"),
        pytest.param(True, f"Anti-pattern: {SAID}", id="with a label"),
        pytest.param(True, f"Votes: {SAID}", id="with the label of a poll"),
        pytest.param(True, f"Behaviour of old:\n{SAID}", id="below a line that leads to it"),
        pytest.param(True, f"旧的行为：\n\n{SAID}", id="below a line in Chinese that leads to it"),
        pytest.param(False, f"Old is old.\n{SAID}", id="below a line that does not"),
        pytest.param(True, f"**Old ones:**\nThis one. {SAID}", id="below a line that leads to several"),
        pytest.param(
            False, f"**Old ones:**\nThis. That. Tea. {SAID}", id="far below a line that leads to others"
        ),
        pytest.param(True, f"{SAID}\n\n- [ ] True\n- [x] False", id="to be judged"),
        pytest.param(True, f"Which is right?\n\nThis:\n\nOr:\n\n{SAID}", id="to choose from"),
        pytest.param(
            False, f"Which is right?\n\nA.\n\nB.\n\nC.\n\n{SAID}", id="long after what was to choose"
        ),
        pytest.param(True, f"## PyTorch 1.8\n\n{SAID}", id="under a release"),
        pytest.param(True, f"## 2.6 之前\n\n{SAID}", id="under earlier releases"),
        pytest.param(False, f"# Old and new\n\n## Modes\n\n{SAID}", id="under another heading"),
        pytest.param(True, f"None of these is true:\n\n- {SAID}", id="in a list that is rejected"),
        pytest.param(
            True,
            f"None of these is true:\n\n- Modes:\n  - {SAID}",
            id="in a list within a list that is rejected",
        ),
        pytest.param(True, f"**Common errors**\n\n{SAID}", id="under errors in bold"),
        pytest.param(True, f"- [ ] {SAID}", id="with an empty box"),
        pytest.param(
            True, f"| Then | Now |\n|---|---|\n| {SAID} | It does not |", id="in a column of what was"
        ),
        pytest.param(True, f"| Release | It |\n|---|---|\n| 1.12 | {SAID} |", id="in the row of a release"),
        pytest.param(
            True,
            f"| It | Then | Now |\n|---|---|---|\n| {SAID} | yes | no |",
            id="in a table of then and now",
        ),
        pytest.param(
            True,
            f"# Modes\n\n| Then | It |\n|---|---|\n| yes | {SAID} |",
            id="in a table of then under a heading",
        ),
        pytest.param(
            True, f"| Then | It |\n|---|---|\n| yes | {SAID} |", id="in a table that begins with then"
        ),
        pytest.param(
            True,
            f"## Old behaviour\n\n| Call | Effect |\n|---|---|\n| a | {SAID} |",
            id="in a table under what was",
        ),
        pytest.param(
            True,
            f"None of these is true:\n\n| Call | Effect |\n|---|---|\n| a | {SAID} |",
            id="in a table that is rejected",
        ),
        pytest.param(
            False,
            f"# Old and new\n\n## Modes\n\n| Call | Effect |\n|---|---|\n| a | {SAID} |",
            id="in a table under another heading",
        ),
        pytest.param(False, f"| Call | Effect |\n|---|---|\n| a | {SAID} |", id="in a table"),
        pytest.param(
            False,
            f"Old is old. This is the rest.\n\n| Call | Effect |\n|---|---|\n| old | yes |\n| a | {SAID} |",
            id="in a table in which another row tells of what was",
        ),
    ],
)
def test_where_a_sentence_stands_may_make_it_doubtful(expected: bool, text: str) -> None:
    document = documents.parse(text, "article.md")
    index = next(n for n, passage in enumerate(document.passages) if "disables autograd" in passage.text)

    assert expected is is_doubtful(document, index, Stance.ASSERTS)


@pytest.mark.parametrize(("expected", "stance"), [(True, Stance.DENIES), (False, Stance.ASSERTS)])
def test_a_restriction_makes_only_a_denial_doubtful(expected: bool, stance: Stance) -> None:
    document = documents.parse("`model.eval()` does not disable autograd by itself.", "article.md")

    assert expected is is_doubtful(document, 0, stance)
