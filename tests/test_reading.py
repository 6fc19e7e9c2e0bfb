"""How sentences are read: each case is a sentence of our own and what it claims."""

from __future__ import annotations

import pytest
from taught import the_reader

from claimcheck import documents
from claimcheck.model import Confidence, Hedge, Reading, Stance
from claimcheck.reading.prose import Reader
from claimcheck.reading.words.tokens import lex

EVAL_AUTOGRAD = "eval/disables-autograd"
EVAL_DROPOUT = "eval/disables-dropout"
EVAL_BN = "eval/disables-batchnorm"
NO_GRAD = "no-grad/disables-autograd"


@pytest.fixture(scope="module")
def read() -> Reader:
    return the_reader()


def said(reading: Reading) -> dict[str, Stance]:
    return {assertion.claim: assertion.stance for assertion in reading.assertions}


def of(read: Reader, text: str) -> Reading:
    return read.read(documents.parse(text, "article.md"))


@pytest.mark.parametrize(
    ("sentence", "claim", "stance"),
    [
        pytest.param(
            "Calling model.eval() turns off gradient computation.", EVAL_AUTOGRAD, Stance.ASSERTS, id="plain"
        ),
        pytest.param("`net.eval()` disables autograd.", EVAL_AUTOGRAD, Stance.ASSERTS, id="another receiver"),
        pytest.param(
            "**model.eval()** turns off *gradient computation*.", EVAL_AUTOGRAD, Stance.ASSERTS, id="in bold"
        ),
        pytest.param("`model.eval()` does not disable autograd.", EVAL_AUTOGRAD, Stance.DENIES, id="negated"),
        pytest.param(
            "## What `eval()` does not do\n\n- It disables autograd.",
            EVAL_AUTOGRAD,
            Stance.DENIES,
            id="under a denial",
        ),
        pytest.param(
            "## `eval()` 不会做什么\n\n- 关闭梯度计算",
            EVAL_AUTOGRAD,
            Stance.DENIES,
            id="under a Chinese denial",
        ),
        pytest.param(
            "`model.eval()` doesn't turn off gradient tracking.",
            EVAL_AUTOGRAD,
            Stance.DENIES,
            id="contracted",
        ),
        pytest.param(
            "After `model.eval()` gradients are still computed.", EVAL_AUTOGRAD, Stance.DENIES, id="antonym"
        ),
        pytest.param(
            "`model.eval()` stops tracking gradients.", EVAL_AUTOGRAD, Stance.ASSERTS, id="stops doing"
        ),
        pytest.param("调用 model.eval() 会关闭自动求导。", EVAL_AUTOGRAD, Stance.ASSERTS, id="Chinese"),
        pytest.param(
            "调用 model.eval() 並不會關閉自動求導。",
            EVAL_AUTOGRAD,
            Stance.DENIES,
            id="traditional Chinese, negated",
        ),
        pytest.param(
            "`model.eval()` 仍然会计算梯度。",
            EVAL_AUTOGRAD,
            Stance.DENIES,
            id="Chinese without a negation word",
        ),
        pytest.param(
            "`model.eval()` 不再随机丢弃神经元。", EVAL_DROPOUT, Stance.ASSERTS, id="negation that asserts"
        ),
        pytest.param(
            "`torch.no_grad()` 不记录计算图。", NO_GRAD, Stance.ASSERTS, id="negated verb asserts the effect"
        ),
        pytest.param(
            "A common myth: model.eval() disables autograd.", EVAL_AUTOGRAD, Stance.DENIES, id="myth"
        ),
        pytest.param(
            "很多人误以为 `model.eval()` 会关闭梯度计算。", EVAL_AUTOGRAD, Stance.DENIES, id="Chinese myth"
        ),
        pytest.param(
            "`model.eval()` disables autograd. This is wrong.", EVAL_AUTOGRAD, Stance.DENIES, id="disowned"
        ),
        pytest.param(
            "It is wrong that in evaluation mode, gradients are not computed.",
            EVAL_AUTOGRAD,
            Stance.DENIES,
            id="wrong, said before a comma",
        ),
        pytest.param(
            "`model.eval()` 会关闭梯度计算，这种说法是不正确的。",
            EVAL_AUTOGRAD,
            Stance.DENIES,
            id="wrong, said after a comma",
        ),
        pytest.param(
            "很多人误以为它什么都不做，其实 `model.eval()` 会关闭 dropout。",
            EVAL_DROPOUT,
            Stance.ASSERTS,
            id="after a myth's turn",
        ),
        pytest.param(
            "`no_grad()` 的作用不是禁用自动求导。", NO_GRAD, Stance.DENIES, id="not before the second verb"
        ),
        pytest.param(
            "`model.eval()` not only disables dropout, it also freezes BatchNorm.",
            EVAL_DROPOUT,
            Stance.ASSERTS,
            id="not only",
        ),
        pytest.param(
            "`model.eval()` 非常简单地关闭 dropout。", EVAL_DROPOUT, Stance.ASSERTS, id="非 in 非常"
        ),
        pytest.param(
            '"`model.eval()` disables autograd." Answer: false.',
            EVAL_AUTOGRAD,
            Stance.DENIES,
            id="answered no",
        ),
        pytest.param("`model.eval()` 会关闭自动求导。（×）", EVAL_AUTOGRAD, Stance.DENIES, id="crossed out"),
        pytest.param(
            "`DataLoader` uses no worker processes by default.",
            "dataloader/loads-in-main-process-by-default",
            Stance.ASSERTS,
            id="a light verb of nothing",
        ),
        pytest.param(
            "`NLLLoss` 本身不做 softmax 也不取 log。", "nll/applies-log-softmax", Stance.DENIES, id="nor"
        ),
        pytest.param(
            "`model.eval()` tells PyTorch that we're not training, so gradients are off.",
            EVAL_AUTOGRAD,
            Stance.ASSERTS,
            id="after a reason that is a denial",
        ),
        pytest.param(
            "It doesn't - after `model.eval()` gradients are tracked.",
            EVAL_AUTOGRAD,
            Stance.DENIES,
            id="after a dash",
        ),
        pytest.param("`eval()` only switches off dropout.", EVAL_DROPOUT, Stance.ASSERTS, id="only"),
        pytest.param(
            "`loss.backward()` computes the gradients and updates the weights.",
            "backward/updates-parameters",
            Stance.ASSERTS,
            id="the second of two verbs",
        ),
        pytest.param(
            "No, `model.eval()` does not disable autograd.",
            EVAL_AUTOGRAD,
            Stance.DENIES,
            id="after an answer",
        ),
        pytest.param(
            "不会，`model.eval()` 不会关闭自动求导。", EVAL_AUTOGRAD, Stance.DENIES, id="after 不会"
        ),
        pytest.param(
            '"`model.eval()` disables autograd." It does not, on its own.',
            EVAL_AUTOGRAD,
            Stance.DENIES,
            id="a quotation that is not so",
        ),
        pytest.param(
            'People say "eval mode disables batch norm". Not quite: the layer goes on.',
            EVAL_BN,
            Stance.DENIES,
            id="a quotation answered no",
        ),
        pytest.param(
            "Unlike dropout, gradients are not touched: `model.eval()` does not disable autograd.",
            EVAL_AUTOGRAD,
            Stance.DENIES,
            id="after a contrast",
        ),
    ],
)
def test_a_sentence_takes_a_stance(read: Reader, sentence: str, claim: str, stance: Stance) -> None:
    assert stance is said(of(read, sentence)).get(claim)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        pytest.param("Does `model.eval()` disable autograd?", EVAL_AUTOGRAD, id="a question"),
        pytest.param("`model.eval()` 会关闭梯度计算吗？", EVAL_AUTOGRAD, id="a Chinese question"),
        pytest.param(
            "`model.eval()` turns off dropout and `torch.no_grad()` turns off gradients.",
            EVAL_AUTOGRAD,
            id="another API's effect",
        ),
        pytest.param(
            "Use `model.eval()` and disable gradients with `torch.no_grad()`.",
            EVAL_AUTOGRAD,
            id="two pieces of advice",
        ),
        pytest.param("`optimizer.step()` disables autograd.", EVAL_AUTOGRAD, id="another subject"),
        pytest.param(
            "Without `model.eval()` dropout stays active.", EVAL_DROPOUT, id="what happens without it"
        ),
        pytest.param(
            "如果不调用 `model.eval()`，dropout 仍然起作用。",
            EVAL_DROPOUT,
            id="what happens without it, in Chinese",
        ),
        pytest.param("At test time we do not compute gradients.", EVAL_AUTOGRAD, id="a phase is not a mode"),
        pytest.param("Call `model.eval()` and disable gradients.", EVAL_AUTOGRAD, id="two actions"),
        pytest.param(
            "We set the model to eval mode and disable gradients.", EVAL_AUTOGRAD, id="two things we do"
        ),
        pytest.param("调用 `model.eval()`，然后关闭梯度计算。", EVAL_AUTOGRAD, id="one action, then another"),
        pytest.param(
            "First, call `model.eval()`. Second, disable gradients.",
            EVAL_AUTOGRAD,
            id="the second of two steps",
        ),
        pytest.param("A. `model.eval()` disables autograd.\n", EVAL_AUTOGRAD, id="a quiz's option"),
        pytest.param("**`model.eval()` 和梯度**", EVAL_AUTOGRAD, id="a title in bold"),
        pytest.param(
            "e.g. softmax applied before `CrossEntropyLoss`",
            "cross-entropy/needs-softmax-first",
            id="an example",
        ),
        pytest.param(
            "如果要在反向传播的时候保留计算图，可以设置 `retain_graph=True`。",
            "graph/freed-after-backward",
            id="what something is set for",
        ),
        pytest.param(
            "`torch.no_grad()` 使网络有更快的推理速度和内存使用。",
            "no-grad/saves-memory",
            id="more of one, less of another",
        ),
        pytest.param(
            "## nn.CrossEntropyLoss\n\nWhat it does: computes softmax and negative log likelihood.\n",
            "nll/applies-log-softmax",
            id="what something else does",
        ),
        pytest.param(
            "Like `BCELoss`, `BCEWithLogitsLoss` takes logits.",
            "bceloss/expects-probabilities",
            id="what it is like",
        ),
        pytest.param(
            "与 `BCELoss` 类似，`BCEWithLogitsLoss` 接受 logits。",
            "bceloss/expects-probabilities",
            id="what it is like, in Chinese",
        ),
        pytest.param("Can be on CPU or GPU.", "device/ops-require-same-device", id="wherever it is"),
        pytest.param("## NLLLoss and logarithms\n", "nll/applies-log-softmax", id="a heading that names"),
        pytest.param("Weights and activations of dropout.", "dropout/drops-parameters", id="activations"),
        pytest.param("（B）`model.eval()` 会关闭梯度计算。\n", EVAL_AUTOGRAD, id="a Chinese quiz's option"),
        pytest.param("- C. 评估模式下不计算梯度。\n", EVAL_AUTOGRAD, id="an option that begins in Chinese"),
        pytest.param(
            "Common myths:\n\n- `model.eval()` disables autograd.\n", EVAL_AUTOGRAD, id="a listed myth"
        ),
        pytest.param(
            "Before calling `eval()`, gradients are tracked.", EVAL_AUTOGRAD, id="before it is called"
        ),
        pytest.param(
            "在调用 `eval()` 之前，会计算梯度。", EVAL_AUTOGRAD, id="before it is called, in Chinese"
        ),
        pytest.param("Outside `torch.no_grad()` gradients are tracked.", NO_GRAD, id="outside of it"),
        pytest.param("离开 `no_grad()` 之后，梯度会被记录。", NO_GRAD, id="after it, in Chinese"),
        pytest.param(
            "验证时要 `model.eval()`，否则 dropout 会随机置零，BN 也会用当前批次的统计量。",
            "eval/uses-running-stats",
            id="what else happens otherwise",
        ),
        pytest.param(
            "True or false: `model.eval()` disables autograd.", EVAL_AUTOGRAD, id="a quiz's statement"
        ),
        pytest.param(
            "选出正确的一项：A. `eval()` 关闭 dropout B. `eval()` 关闭自动求导",
            EVAL_AUTOGRAD,
            id="a later option",
        ),
        pytest.param(
            "(a) `eval()` trains (b) `eval()` disables autograd. The right answer is (a).",
            EVAL_AUTOGRAD,
            id="a small letter's option",
        ),
        pytest.param(
            "You can't train inside a `no_grad` block: calling `loss.backward()` there raises an error.",
            "no-grad/backward-inside-fails",
            id="what is denied before a colon, or its reason",
        ),
    ],
)
def test_a_sentence_that_only_looks_like_a_claim_is_none(read: Reader, sentence: str, claim: str) -> None:
    assert claim not in said(of(read, sentence))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        pytest.param("## `model.eval()`\n\nIt disables dropout.\n", EVAL_DROPOUT, id="in the heading"),
        pytest.param(
            "`model.eval()` has two effects:\n\n- It turns dropout off.\n",
            EVAL_DROPOUT,
            id="in the list's intro",
        ),
        pytest.param(
            "We call `model.eval()`. This disables dropout.\n", EVAL_DROPOUT, id="in the sentence before"
        ),
        pytest.param("`model.eval()` 的作用：\n\n- 关闭 dropout 层\n", EVAL_DROPOUT, id="in a Chinese intro"),
        pytest.param(
            "`eval()` does two things: (1) freezes the statistics and (2) disables dropout.",
            EVAL_DROPOUT,
            id="before an enumeration",
        ),
        pytest.param(
            "`model.eval()` is cheap.\n\nIt disables dropout.\n", EVAL_DROPOUT, id="in the paragraph before"
        ),
        pytest.param("1. `model.eval()`\n\n作用：关闭 dropout。\n", EVAL_DROPOUT, id="in a label"),
        pytest.param(
            "`DataLoader`:\n\n- `shuffle` (bool): shuffles the data. Default: False\n",
            "dataloader/shuffle-default-false",
            id="of a default",
        ),
        pytest.param(
            "`torch.no_grad()` saves memory by turning off gradient tracking.",
            "no-grad/disables-autograd",
            id="before what it is done by",
        ),
        pytest.param(
            "`torch.no_grad()` speeds things up and saves memory by disabling autograd.",
            "no-grad/disables-autograd",
            id="before one of two things",
        ),
        pytest.param("`eval()` (disables dropout, batch norm)", EVAL_BN, id="of a list in brackets"),
        pytest.param(
            "`model.eval()` disables:\n\n- dropout\n- other things\n", EVAL_DROPOUT, id="and the verb"
        ),
        pytest.param("`model.eval()` 会关闭：\n\n- dropout\n- 其它\n", EVAL_DROPOUT, id="and a Chinese verb"),
        pytest.param(
            "训练时 BN 用当前 batch 的统计量，同时更新滑动平均。",
            "train/updates-running-stats",
            id="in the phase before",
        ),
        pytest.param(
            "`torch.no_grad()` 是上下文管理器，代码不参与求导。\n\n- 节省内存\n",
            "no-grad/saves-memory",
            id="above, where a verb is denied",
        ),
        pytest.param(
            "## torch.no_grad\n\n结果都具有 requires_grad=False。",
            "no-grad/result-requires-grad-false",
            id="of what is so, without a verb",
        ),
        pytest.param(
            "```python\nmodel.eval()\ny = model(x)  # dropout is off\n```\n",
            EVAL_DROPOUT,
            id="in the code above a comment",
        ),
        pytest.param(
            "```python\nwith torch.no_grad():\n    # no gradients are computed here\n    y = model(x)\n```\n",
            "no-grad/disables-autograd",
            id="in the statement around a comment",
        ),
        pytest.param(
            "| | `eval()` | `torch.no_grad()` |\n|---|---|---|\n| Disables gradients | No | Yes |\n",
            "no-grad/disables-autograd",
            id="at the head of a column",
        ),
        pytest.param(
            "| Symptom | Likely cause |\n|---|---|\n| Predictions differ between runs | Forgot `model.eval()` |\n",
            "eval/forgetting-eval-affects-bn-dropout",
            id="in the cell that tells what is caused",
        ),
        pytest.param(
            "| 问题 | 怎么办 | 原因 |\n|---|---|---|\n| 显存溢出 | 加上它 | 没有使用 `torch.no_grad()` |\n",
            "no-grad/saves-memory",
            id="in the cell that tells what is caused, in Chinese",
        ),
        pytest.param(
            "`BCEWithLogitsLoss` is common. It combines a sigmoid and `BCELoss`.",
            "bce/with-logits-applies-sigmoid",
            id="beside a layer of its own",
        ),
        pytest.param(
            "BN 的参数会被优化器更新，训练时使用当前 batch 的统计量。",
            "train/bn-uses-batch-stats",
            id="above, not its agent",
        ),
        pytest.param(
            "`StepLR` 是一种学习率调度器。它每隔一定周期将学习率乘以一个系数。",
            "lr-scheduler/steplr-decays-every-step-size",
            id="above, with its kind",
        ),
        pytest.param(
            "标签必须是 LongTensor，否则 `CrossEntropyLoss` 会报错。",
            "cross-entropy/target-must-be-long",
            id="in what happens otherwise",
        ),
    ],
)
def test_a_missing_subject_is_inferred(read: Reader, text: str, claim: str) -> None:
    (assertion,) = [a for a in of(read, text).assertions if a.claim == claim]

    assert assertion.stance is Stance.ASSERTS
    assert assertion.confidence is Confidence.INFERRED


@pytest.mark.parametrize(
    ("claim", "line"),
    [
        pytest.param("eval/sets-evaluation-mode", "model.eval()  # evaluation mode", id="English"),
        pytest.param("train/sets-training-mode", "model.train()  # 训练模式", id="Chinese"),
        pytest.param("train/sets-training-mode", "model.train()  # training mode (dropout)", id="and more"),
        pytest.param(None, "train(model)  # training mode", id="a function of one's own"),
        pytest.param(None, "model.train()  # evaluation mode", id="the other mode"),
        pytest.param(None, "model.eval()  # no evaluation mode", id="denied"),
    ],
)
def test_a_comment_that_only_names_the_mode_says_that_it_is_set(
    read: Reader, claim: str | None, line: str
) -> None:
    expected = {claim: Stance.ASSERTS} if claim else {}

    assert expected == said(of(read, f"```python\n{line}\n```\n"))


def test_another_verb_that_says_that_something_is_there_is_near(read: Reader) -> None:
    said = of(read, "There exists a `weight` argument of `F.mse_loss`.").assertions
    (assertion,) = [one for one in said if one.claim == "mse/supports-weight"]

    assert Stance.ASSERTS is assertion.stance
    assert assertion.loose, "what is only near accuses nobody"


def test_who_says_that_something_is_not_there_is_not_read_as_if_it_were(read: Reader) -> None:
    said = of(read, "No `weight` argument exists in `F.mse_loss`.").assertions

    assert Stance.ASSERTS not in [one.stance for one in said]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("某些层（如 Dropout 和 BatchNorm）在训练和评估阶段的行为不同。", id="Chinese"),
        pytest.param(
            "Some layers (e.g., dropout, BatchNorm) differ in training and evaluation.", id="English"
        ),
    ],
)
def test_examples_in_brackets_belong_to_their_clause(read: Reader, sentence: str) -> None:
    assert "bn/dropout-differ-train-eval" in [a.claim for a in of(read, sentence).assertions]


def test_one_verb_may_have_a_layer_and_a_thing_as_objects(read: Reader) -> None:
    said = of(read, "`model.eval()` disables dropout and gradient computation.").assertions

    assert {EVAL_DROPOUT, "eval/disables-autograd"} == {a.claim for a in said}


def test_to_forget_is_a_mistake_and_not_what_is_said_of_it(read: Reader) -> None:
    said = of(read, "Forgetting `zero_grad()` is a common mistake: gradients accumulate.").assertions

    assert ("zero-grad/needed-each-step", Stance.DENIES) not in {(a.claim, a.stance) for a in said}


def test_only_both_is_not_only_one_of_them(read: Reader) -> None:
    sentence = (
        "Only layers with learnable parameters and registered buffers have entries in the `state_dict`."
    )

    assert [] == [a.claim for a in of(read, sentence).assertions if a.stance is Stance.DENIES]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("You might expect `eval()` to turn off gradients, but it doesn't.", id="English"),
        pytest.param("不少教程写 eval() 会关闭梯度，其实这是错的。", id="Chinese"),
    ],
)
def test_what_is_reported_may_be_taken_back(read: Reader, sentence: str) -> None:
    (said,) = of(read, sentence).assertions

    assert ("eval/disables-autograd", Stance.DENIES) == (said.claim, said.stance)


def test_the_head_of_a_column_says_more_of_a_cell_than_the_text_above(read: Reader) -> None:
    table = "| 方面 | `torch.no_grad()` |\n|---|---|\n| 作用 | 禁止梯度计算 |\n"
    said = of(read, f"- `model.eval()` 改变层的行为。\n\n{table}").assertions

    assert "eval/disables-autograd" not in {a.claim for a in said}


def test_a_line_that_only_names_something_is_what_follows_is_about(read: Reader) -> None:
    (said,) = of(read, "`model.eval()`\n\n作用：关闭 Dropout。\n").assertions

    assert (EVAL_DROPOUT, Stance.ASSERTS) == (said.claim, said.stance)


def test_what_holds_outside_a_block_is_not_said_of_it(read: Reader) -> None:
    said = of(read, "在 `no_grad()` 代码块之外，梯度计算仍然有效，会记录梯度。").assertions

    assert [] == [a.claim for a in said if a.stance is Stance.DENIES]


def test_a_blank_in_a_name_does_not_part_it(read: Reader) -> None:
    (said,) = of(read, "In practice, model. eval() disables dropout.").assertions

    assert (said.claim, said.stance) == (EVAL_DROPOUT, Stance.ASSERTS)


def test_a_default_is_told_in_a_clause_of_its_own(read: Reader) -> None:
    said = of(read, "机器不同，`pin_memory` 默认为 False。").assertions

    assert [("dataloader/pin-memory-default-false", Stance.ASSERTS)] == [(a.claim, a.stance) for a in said]


def test_a_half_right_sentence_makes_two_assertions(read: Reader) -> None:
    found = said(of(read, "`model.eval()` disables dropout and batch normalisation."))

    assert Stance.ASSERTS is found.get(EVAL_DROPOUT)
    assert Stance.ASSERTS is found.get(EVAL_BN)


def test_training_under_a_heading_about_eval_is_about_training(read: Reader) -> None:
    found = said(of(read, "# `model.eval()`\n\n在训练时，dropout 会随机丢弃神经元。\n"))

    assert EVAL_DROPOUT not in found


@pytest.mark.parametrize(
    ("sentence", "hedge"),
    [
        ("`torch.no_grad()` usually reduces memory usage.", Hedge.USUALLY),
        ("`torch.no_grad()` 通常可以减少显存占用。", Hedge.USUALLY),
        ("`torch.no_grad()` may reduce memory usage.", Hedge.MAY),
        ("`torch.no_grad()` always reduces memory usage.", Hedge.ALWAYS),
        ("`torch.no_grad()` reduces memory usage.", Hedge.NONE),
    ],
)
def test_hedges_are_heard(read: Reader, sentence: str, hedge: Hedge) -> None:
    (assertion,) = [a for a in of(read, sentence).assertions if a.claim == "no-grad/saves-memory"]

    assert hedge is assertion.hedge


def test_a_finding_quotes_its_clause_and_nothing_else(read: Reader) -> None:
    text = "Read this. After all, `model.eval()` disables autograd, and tea is hot."
    document = documents.parse(text, "article.md")
    (assertion,) = [a for a in read.read(document).assertions if a.claim == EVAL_AUTOGRAD]

    quoted = document.text[assertion.start : assertion.end]

    assert "disables autograd" in quoted
    assert "Read this" not in quoted
    assert "tea" not in quoted


def test_what_matches_no_claim_is_unchecked(read: Reader) -> None:
    reading = of(read, "`nn.Dropout` doubles the output of `torch.no_grad()` on Sundays.")

    assert not reading.assertions
    assert 1 == len(reading.unchecked)


def test_what_a_cell_says_with_and_without_its_heads_is_said_once(read: Reader) -> None:
    table = "| Call | What it does |\n|---|---|\n| `model.eval()` | Disables autograd |\n"
    said = of(read, table).assertions

    assert ["eval/disables-autograd"] == [one.claim for one in said]
    assert ("autograd",) == said[0].rests_on


def test_prose_without_pytorch_is_not_testable(read: Reader) -> None:
    reading = of(read, "We went to the market. The apples were red.")

    assert (0, 0) == (reading.coverage.testable, reading.coverage.unchecked)


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("aren't", "are not"),
        ("doesn’t", "does not"),
        ("won't", "will not"),
        ("we're", "we"),
        ("can't", "cannot"),
    ],
)
def test_a_contraction_is_read_as_what_it_is_short_for(short: str, long: str) -> None:
    assert [lexeme.norm for lexeme in lex(long)] == [lexeme.norm for lexeme in lex(short)]
