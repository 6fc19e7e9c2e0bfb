"""Constructions that tutorials are full of, read with the built-in catalogue: sentences of our own."""

from __future__ import annotations

import pytest
from taught import the_reader

from claimcheck import documents
from claimcheck.model import Stance

YES, NO = Stance.ASSERTS, Stance.DENIES
LOGITS, SOFTMAX, FIRST = (
    "cross-entropy/expects-logits",
    "cross-entropy/applies-softmax",
    "cross-entropy/needs-softmax-first",
)
SIGMOID, STABLE = "bce/with-logits-applies-sigmoid", "bce/with-logits-more-stable"
DROPOUT, AUTOGRAD = "eval/disables-dropout", "eval/disables-autograd"
FASTER, SMALLER = "no-grad/speeds-up", "no-grad/saves-memory"
BATCH, RUNNING = "train/bn-uses-batch-stats", "eval/uses-running-stats"
SHUFFLED, PINNED = "dataloader/shuffle-reshuffles-each-epoch", "dataloader/pin-memory-default-false"


def said(text: str) -> dict[str, Stance]:
    reading = the_reader().read(documents.parse(text, "article.md"))
    return {assertion.claim: assertion.stance for assertion in reading.assertions}


def accuses(text: str) -> set[str]:
    reading = the_reader().read(documents.parse(text, "article.md"))
    return {a.claim for a in reading.assertions if not (a.loose or a.doubtful)}


def code(line: str) -> str:
    return f"```python\n{line}\n```\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(code("nn.BCEWithLogitsLoss()  # sigmoid + BCE"), {SIGMOID: YES}, id="sum beside code"),
        pytest.param(
            code("loss = nn.CrossEntropyLoss()  # softmax + NLL (pass raw logits)"),
            {SOFTMAX: YES, LOGITS: YES},
            id="what a bracket behind a sum is said of",
        ),
        pytest.param(
            "`CrossEntropyLoss` = LogSoftmax + NLLLoss (takes logits).",
            {SOFTMAX: YES, LOGITS: YES},
            id="equation",
        ),
        pytest.param(
            "`BCEWithLogitsLoss` combines sigmoid and BCE and is numerically more stable.",
            {SIGMOID: YES, STABLE: YES},
            id="an 'and' before a copula",
        ),
        pytest.param(
            "所以推理时可以使用 `torch.no_grad()` 减少显存占用并加快速度。",
            {SMALLER: YES, FASTER: YES},
            id="two effects of what is used",
        ),
        pytest.param("调用 `model.eval()`，然后停止梯度计算。", {}, id="the next action is no effect"),
        pytest.param(
            "Only leaf tensors with `requires_grad=True` have their `.grad` populated.",
            {"backward/nonleaf-grad-stored": NO},
            id="only of two restrictions",
        ),
        pytest.param(
            "Although `model.eval()` turns off dropout, it does not stop autograd.",
            {DROPOUT: YES, AUTOGRAD: NO},
            id="although",
        ),
        pytest.param(
            "虽然 `model.eval()` 会关闭 Dropout，但不会关闭自动求导。",
            {DROPOUT: YES, AUTOGRAD: NO},
            id="although, in Chinese",
        ),
        pytest.param(
            "- `shuffle` (bool): whether to reshuffle the data at every epoch", {SHUFFLED: YES}, id="whether to"
        ),
        pytest.param("- `shuffle`：是否在每个 epoch 打乱数据", {SHUFFLED: YES}, id="whether to, in Chinese"),
        pytest.param("Does `shuffle` reshuffle the data at every epoch?", {}, id="a question stays one"),
        pytest.param(
            "`DataLoader` has a `pin_memory` argument, which defaults to `False`.", {PINNED: YES}, id="which defaults"
        ),
        pytest.param(
            "Batch norm uses batch statistics in training mode and its running averages in evaluation mode.",
            {BATCH: YES, RUNNING: YES},
            id="a verb left out",
        ),
        pytest.param(
            "BatchNorm uses batch statistics during training but running statistics during evaluation.",
            {BATCH: YES, RUNNING: YES},
            id="a verb left out behind 'but'",
        ),
        pytest.param(
            "Dropout is active during training but not during evaluation.",
            {"train/enables-dropout": YES, DROPOUT: YES},
            id="but not",
        ),
        pytest.param(
            "In training mode dropout is active, in evaluation mode it is not.",
            {"train/enables-dropout": YES, DROPOUT: YES},
            id="it is not",
        ),
        pytest.param(
            "`model.eval()` changes some behaviours, such as disabling dropout.", {DROPOUT: YES}, id="such as disabling"
        ),
        pytest.param(
            "`torch.no_grad()` (or `torch.inference_mode()`) disables gradient tracking.",
            {"no-grad/disables-autograd": YES, "inference-mode/disables-autograd": YES},
            id="another call in brackets",
        ),
        pytest.param(
            "`model.eval()` does not stop gradient tracking; use `torch.no_grad()` for that.",
            {AUTOGRAD: NO, "no-grad/disables-autograd": YES},
            id="use for that",
        ),
        pytest.param(
            "In training mode BatchNorm uses the batch statistics not the running statistics.",
            {BATCH: YES},
            id="a 'not' between two things",
        ),
        pytest.param(
            "We set `pin_memory=True`. This tells the loader to use page-locked memory and enables faster copies to the GPU.",
            {"cuda/pin-memory-speeds-transfer": YES},
            id="what it does besides",
        ),
        pytest.param(
            "Buffer 会保存在 `state_dict` 中，但不会被优化器更新。",
            {"module/buffer-in-state-dict": YES, "module/buffer-updated-by-optimizer": NO},
            id="by whom it is not done",
        ),
        pytest.param(
            "Setting `requires_grad=False` freezes a layer. This prevents PyTorch from computing its gradients in backpropagation.",
            {"requires-grad/only-requires-grad-tensors-get-grad": YES},
            id="a process beside what is called",
        ),
        pytest.param("You can't run `backward()` while you are in a hurry.", {}, id="while something else is so"),
        pytest.param(
            "The difference is that `AdamW` decouples weight decay from the gradient update.",
            {"adamw/decoupled-weight-decay": YES},
            id="the difference is that",
        ),
        pytest.param(
            "`requires_grad` is a flag of every tensor. When set to `False`, no gradient is computed for it.",
            {"requires-grad/only-requires-grad-tensors-get-grad": YES},
            id="a value of what was named before",
        ),
        pytest.param(
            "- `strict`: if `False`, missing keys are ignored.",
            {"load/state-dict-strict-false-ignores-missing": YES},
            id="a value of what the item names",
        ),
        pytest.param(
            "`no_grad()` disables tracking to save memory, while `model.eval()` changes dropout.",
            {SMALLER: YES},
            id="an aim before what something else does",
        ),
        pytest.param(
            "| Parameter | Meaning |\n|---|---|\n| shuffle | Default is False |\n",
            {"dataloader/shuffle-default-false": YES},
            id="a name in the first column",
        ),
        pytest.param(
            "- eval：关闭 dropout\n- train：启用 dropout",
            {DROPOUT: YES, "train/enables-dropout": YES},
            id="names that label items",
        ),
        pytest.param("- size: copies the data\n- view of the sea: it shares memory", {}, id="ordinary labels"),
        pytest.param(
            code("# `eval()` disables dropout. It does not disable autograd."),
            {DROPOUT: YES, AUTOGRAD: NO},
            id="a comment of two sentences",
        ),
        pytest.param(
            code("# In evaluation mode dropout is off. Gradients are\n# still computed.\nmodel.eval()"),
            {DROPOUT: YES, AUTOGRAD: NO},
            id="a comment that goes on below",
        ),
        pytest.param(
            code("# First `model.eval()`\n# Then `torch.no_grad()`\n# gradients are not recorded"),
            {"no-grad/disables-autograd": YES},
            id="what the comment above speaks of",
        ),
    ],
)  # fmt: skip
def test_a_construction_is_read(text: str, expected: dict[str, Stance]) -> None:
    assert expected.items() <= said(text).items()
    assert expected or not said(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "## `nn.CrossEntropyLoss`\n\n包含了 LogSoftmax 和 NLLLoss，不需要手动添加 Softmax。", id="below a heading"
        ),
        pytest.param("- `nn.CrossEntropyLoss`\n  - 包含 LogSoftmax 和 NLLLoss\n", id="below an item"),
        pytest.param(
            "| Loss | Notes |\n|---|---|\n| `CrossEntropyLoss` | includes LogSoftmax and NLLLoss |\n", id="in a row"
        ),
        pytest.param(
            "`CrossEntropyLoss` is common. It combines LogSoftmax and NLLLoss. It expects raw logits.", id="it"
        ),
        pytest.param(
            "## CrossEntropyLoss\n\nThis loss combines LogSoftmax and NLLLoss and takes raw logits.", id="this loss"
        ),
    ],
)  # fmt: skip
def test_a_whole_is_not_its_parts(text: str) -> None:
    """What combines a LogSoftmax and NLLLoss is no NLLLoss that applies a LogSoftmax, or takes logits."""
    assert SOFTMAX in said(text)
    assert not {"nll/applies-log-softmax", "nll/expects-log-probs"} & accuses(text)


def test_a_comment_that_says_here_speaks_of_its_code() -> None:
    above = "# CrossEntropyLoss wants raw logits"

    assert "cross-entropy/needs-softmax-first" not in said(
        code(f"{above}\n# here a softmax is applied\nf(x)")
    )


def test_a_short_verdict_goes_with_the_sentence_behind_it() -> None:
    wrong = "# Wrong. `model.eval()` disables autograd."

    assert not accuses(code(wrong))


def test_a_clause_about_one_call_accuses_no_other() -> None:
    text = "## Using `torch.no_grad()`\n\nIt is common.\n\n`model.eval()` sets the model to evaluation mode."

    assert "no-grad/replaces-eval" not in said(text)


def test_a_cell_does_not_speak_of_what_heads_another_column() -> None:
    text = (
        "# Whole model or `state_dict()`?\n\n"
        "| Aspect | Save the whole model | Save the `state_dict()` |\n|---|---|---|\n"
        "| Content | includes the model code | parameters |\n"
    )

    assert "state-dict/contains-forward-code" not in said(text)
