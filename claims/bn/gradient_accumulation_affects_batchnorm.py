"""
# With gradient accumulation batch normalisation still sees only the micro-batches

- en: Gradient accumulation does not make batch normalisation use the statistics of the large batch,
  so the gradient differs from that of the large batch.
- zh: 梯度累积不会让批归一化使用大批次的统计量，因此所得梯度与大批次的梯度不同。

## Asserted by

- Gradient accumulation doesn't change what BatchNorm sees.
- With gradient accumulation BatchNorm still takes its statistics from each micro-batch.
- Gradient accumulation affects models with BatchNorm.
- With gradient accumulation BatchNorm sees small batches.
- Gradient accumulation changes the behaviour of BatchNorm.
- 梯度累积会影响 BN 的统计量。
- 梯度累积时 BN 的统计量只基于 micro-batch 计算。
- 梯度累积会影响 BN 等与 batch size 有关的层。
- With BatchNorm gradient accumulation is not the same as a large batch.
- 梯度累积会影响 BatchNorm 层。
- With gradient accumulation batch norm only sees the small batches.
- Gradient accumulation doesn't change the batch size that batch norm sees.
- 使用梯度累积时 BN 仍然按每个小 batch 计算统计量。
- Gradient accumulation does not make batch normalisation use the statistics of the large batch.
- 梯度累积不会让批归一化使用大批次的统计量。
- Layers that depend on the batch size are affected by gradient accumulation.
- Gradient accumulation affects BatchNorm.
- Accumulating gradients doesn't help BatchNorm.
- 梯度累积时 BN 使用的仍是小批量的统计量。
- 梯度累积时 BN 看到的还是小 batch。
- With gradient accumulation BatchNorm only gets to see the small batches.

## Denied by

- Gradient accumulation does not affect BatchNorm.
- 梯度累积对 BatchNorm 没有影响。

## Not asserted by

- Gradient accumulation simulates a large batch.
- Gradients accumulate in `.grad` by default.
- 梯度累积可以节省显存。

## Correction

- en: Each forward pass normalises with its own micro-batch, whatever is accumulated afterwards. Use
  `nn.SyncBatchNorm` on several devices, or a layer such as `nn.GroupNorm`.
- zh: 每次前向传播都用自己的小批次做归一化，与之后如何累积梯度无关。多卡时可用
  `nn.SyncBatchNorm`，或改用 `nn.GroupNorm` 等层。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.BatchNorm1d", "torch.Tensor.backward")


class Centred(nn.Module):
    """Subtracts the mean of the batch that it is given."""

    def forward(self, x):
        return x - x.mean(0)


def accumulation_differs(norm):
    """Is the gradient accumulated over four micro-batches not that of the large batch?"""
    first = nn.Linear(4, 4)
    model = nn.Sequential(first, norm, nn.Tanh(), nn.Linear(4, 1))
    data = torch.randn(32, 4)

    def gradient(batches):
        model.zero_grad()
        for batch in batches:
            loss = (model(batch) - batch.sum(1, keepdim=True)).pow(2).mean()
            (loss / len(batches)).backward()
        return first.weight.grad.clone()

    return not torch.allclose(gradient(data.split(8)), gradient([data]), atol=1e-6, rtol=1e-3)


def treatment():
    return accumulation_differs(nn.BatchNorm1d(4))


def positive_control():
    """Each micro-batch is centred by its own mean, by hand."""
    return accumulation_differs(Centred())


def negative_control():
    """No layer that looks at the batch."""
    return accumulation_differs(nn.Identity())
