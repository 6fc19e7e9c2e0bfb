"""
# Without `model.eval()` batch normalisation makes predictions depend on the batch

- en: If `model.eval()` is not called, batch normalisation uses the statistics of the batch at
  inference, so a sample's prediction depends on the samples beside it.
- zh: 如果不调用 `model.eval()`，批归一化在推理时使用当前批次的统计量，
  样本的预测结果取决于同批的其他样本。

## Asserted by

- Without `model.eval()` BatchNorm uses the statistics of the current batch at inference.
- If `model.eval()` is not used, BatchNorm continues to compute the mean and variance of the input.
- If `eval()` is missing, a prediction depends on the other samples in the batch.
- Forgetting `model.eval()` makes BatchNorm sensitive to the test batch.
- Without `model.eval()` BatchNorm uses batch statistics.
- 不调用 `model.eval()`，BatchNorm 在推理时会使用当前批次的均值和方差。
- 不调用 `eval()`，BN 的输出会跟 batch 里其他样本有关。
- 没有调用 `eval()` 时，预测结果取决于同一批次的其他样本。
- 忘记 `model.eval()` 会使 BN 的输出随测试批次变化。
- 不调用 `model.eval()`，BN 仍使用当前批次的均值和方差。
- Without `eval()` BN goes on computing mean and variance from the test batch.

## Denied by

- Without `model.eval()` BatchNorm uses its running statistics at inference anyway.
- If `eval()` is missing, predictions still do not depend on the batch.
- 不调用 `model.eval()`，BatchNorm 在推理时仍然使用 running mean。
- 没有调用 `eval()`，预测结果也与批次无关。

## Not asserted by

- In evaluation mode the output does not depend on the batch.
- Without `model.eval()` dropout stays random.
- 评估模式下 BN 使用 running mean 和 running var。

## Correction

- en: Until `eval()` is called, batch normalisation goes on using the statistics of each batch, at
  inference too.
- zh: 在调用 `eval()` 之前，批归一化在推理时也一直使用每个批次自己的统计量。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval", "torch.nn.BatchNorm1d")
UNUSED = {"torch.nn.Module.eval": "the claim is about leaving it out"}


def depends_on_batch(model):
    """Does a sample's output change with the samples beside it?"""
    sample = torch.ones(1, 4)
    one, other = (model(torch.cat([sample, torch.randn(7, 4)]))[0] for _ in range(2))
    return not torch.allclose(one, other)


def treatment():
    model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.ReLU(), nn.Linear(8, 2))
    for _ in range(5):
        model(torch.randn(16, 4))
    return depends_on_batch(model)


def positive_control():
    """The batch's mean subtracted by hand."""
    return depends_on_batch(lambda x: x - x.mean(0))


def negative_control():
    """A fixed number subtracted by hand."""
    return depends_on_batch(lambda x: x - 0.5)
