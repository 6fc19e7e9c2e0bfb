"""
# `nn.BCEWithLogitsLoss` is numerically more stable than sigmoid and `nn.BCELoss`

- en: `nn.BCEWithLogitsLoss` stays accurate for scores of large magnitude, where a sigmoid
  followed by `nn.BCELoss` does not.
- zh: 分数绝对值很大时，`nn.BCEWithLogitsLoss` 仍然准确，而先做 sigmoid 再用 `nn.BCELoss` 则不准确。

## Asserted by

- `nn.BCEWithLogitsLoss` is numerically more stable than a sigmoid followed by `BCELoss`.
- `BCEWithLogitsLoss` is more numerically stable than separately applying a sigmoid.
- `BCEWithLogitsLoss` is more numerically stable than applying a sigmoid separately.
- `BCEWithLogitsLoss` merges the sigmoid and the BCE loss for numerical stability.
- A sigmoid followed by `BCELoss` is numerically less stable than `BCEWithLogitsLoss`.
- A separate sigmoid before `BCELoss` can cause numerical instability.
- `BCEWithLogitsLoss` reduces the risk of numerical errors.
- `BCEWithLogitsLoss` avoids the rounding errors of sigmoid plus `BCELoss`.
- `BCEWithLogitsLoss` has better numerical stability because of the log-sum-exp trick.
- `BCEWithLogitsLoss` is more numerically stable.
- `BCEWithLogitsLoss` is numerically more stable than `BCELoss`.
- `BCEWithLogitsLoss` improves numerical stability.
- `BCEWithLogitsLoss` is numerically stable.
- `BCEWithLogitsLoss` is numerically more stable than a sigmoid followed by `BCELoss`.
- `BCEWithLogitsLoss` provides better numerical stability.
- `BCEWithLogitsLoss` 的数值稳定性更好。
- 先 sigmoid 再 `BCELoss` 会数值不稳定。
- `BCEWithLogitsLoss` 的数值稳定性优于 sigmoid 加 `BCELoss`。
- `BCEWithLogitsLoss` 在数值上更稳定。
- `BCEWithLogitsLoss` 数值稳定。
- `BCEWithLogitsLoss` 能提高数值稳定性。
- `BCEWithLogitsLoss` 比 `BCELoss` 的数值稳定性更好。
- `nn.BCEWithLogitsLoss` 比 `BCELoss` 数值更稳定。
- `BCEWithLogitsLoss` 具有更好的数值稳定性。
- `BCEWithLogitsLoss` has better numerical stability.
- Combining sigmoid and BCE in one layer is numerically more stable.
- `BCEWithLogitsLoss` is more stable than applying a sigmoid yourself.
- `BCEWithLogitsLoss` is numerically safer than a sigmoid followed by `BCELoss`.
- `BCEWithLogitsLoss` 比先手动做 sigmoid 再用 `BCELoss` 更稳定。
- `BCEWithLogitsLoss` is more stable for logits.
- `BCEWithLogitsLoss` uses the log-sum-exp trick for numerical stability.
- Prefer `BCEWithLogitsLoss` over sigmoid and `BCELoss` for numerical stability.
- `BCEWithLogitsLoss` 比手动 `sigmoid` 再接 `BCELoss` 稳得多。
- `BCEWithLogitsLoss` handles numerical stability internally.
- `BCELoss` often produces unstable gradients.
- `BCEWithLogitsLoss` is preferred over `BCELoss` for numerical stability.

## Denied by

- `BCEWithLogitsLoss` and sigmoid plus `BCELoss` are numerically identical.
- `nn.BCEWithLogitsLoss` is not numerically more stable than `BCELoss`.
- `BCEWithLogitsLoss` 与先 sigmoid 再 `BCELoss` 的数值精度完全相同。
- `nn.BCEWithLogitsLoss` 并不比 `BCELoss` 数值更稳定。

## Not asserted by

- `nn.BCEWithLogitsLoss` applies the sigmoid itself.
- Batch normalisation makes training more stable.
- `nn.CrossEntropyLoss` 使用 log-softmax 以保证数值稳定。
- `nn.BCEWithLogitsLoss` 用于二分类。

## Correction

- en: In single precision the sigmoid of a large score rounds to exactly 1 and its loss is
  lost; `nn.BCEWithLogitsLoss` computes both in one step and keeps it.
- zh: 在单精度下，较大分数的 sigmoid 会舍入为 1，损失信息随之丢失；`nn.BCEWithLogitsLoss`
  把两步合为一步，从而避免了这一点。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BCEWithLogitsLoss.html>
"""

import math

import torch
from torch import nn

ABOUT = ("torch.nn.BCEWithLogitsLoss", "torch.nn.BCELoss")

SCORE = 20.0
# The loss of class 0 at this score, from the definition in double precision.
TRUE_LOSS = SCORE + math.log1p(math.exp(-SCORE))


def sigmoid_then_bce(score, label):
    return nn.BCELoss()(torch.sigmoid(score), label)


def error_beside_sigmoid_then_bce(loss):
    """Is the loss of a large score off by less than that of sigmoid and BCELoss?"""

    def error(loss):
        return abs(float(loss(torch.tensor([SCORE]), torch.tensor([0.0]))) - TRUE_LOSS)

    found, reference = error(loss), error(sigmoid_then_bce)
    observed = "less" if found < reference else "more" if found > reference else "same"
    return {"observed": observed, "evidence": {"error": found, "of sigmoid + BCELoss": reference}}


def treatment():
    return error_beside_sigmoid_then_bce(nn.BCEWithLogitsLoss())


def positive_control():
    """The stable form of the definition, in double precision: nothing is lost."""

    def softplus(score, label):
        return score.item() + math.log1p(math.exp(-score.item()))

    return error_beside_sigmoid_then_bce(softplus)


def negative_control():
    """The reference beside itself."""
    return error_beside_sigmoid_then_bce(sigmoid_then_bce)


def otherwise():
    import torch
    from torch.nn import functional as F

    def forward(self, x, target):
        return F.binary_cross_entropy(torch.sigmoid(x), target)

    torch.nn.BCEWithLogitsLoss.forward = forward
