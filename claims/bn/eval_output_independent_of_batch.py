"""
# In evaluation mode the output of batch normalisation does not depend on the batch

- en: After `model.eval()`, what batch normalisation makes of a sample does not depend on the other
  samples in the batch.
- zh: 调用 `model.eval()` 之后，批归一化对一个样本的输出与同批的其他样本无关。

## Asserted by

- In evaluation mode the output of BatchNorm does not depend on the batch.
- In eval mode the batch size does not matter for BatchNorm.
- In evaluation mode BatchNorm is independent of the other samples in the batch.
- In evaluation mode the output of BatchNorm is independent of the batch.
- In evaluation mode the output of BatchNorm does not change with the batch.
- In evaluation mode the output does not depend on the batch.
- 评估模式下 BatchNorm 的输出不依赖批次。
- 评估模式下 BN 的输出不会因为和哪些样本在一个 batch 而变化。
- 评估模式下 BN 的输出不受当前 batch size 影响。
- 推理时，同一个样本放在不同的批次里结果不变。
- 评估模式下 BN 与同一批次的其他样本无关。
- 评估模式下输出不受批次影响。
- 评估模式下 BN 的输出不随批次变化。

## Denied by

- In evaluation mode the output of BatchNorm still depends on the batch.
- In evaluation mode the output of BatchNorm is affected by the batch.
- 评估模式下 BN 的输出仍依赖批次。

## Not asserted by

- In training mode the output of BatchNorm depends on the batch.
- In evaluation mode the running statistics are not updated.
- 训练模式下 BN 的输出取决于当前批次。

## Correction

- en: In evaluation mode batch normalisation is a fixed scale and shift for each channel, whatever
  else is in the batch.
- zh: 评估模式下批归一化只是对每个通道做固定的缩放和平移，与批次中的其他样本无关。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.BatchNorm1d", "torch.nn.Module.eval")


def depends_on_batch(norm):
    """Does a sample's output change with the samples beside it?"""
    sample = torch.ones(1, 4)
    alone = norm(sample)[0]
    among_others = norm(torch.cat([sample, 5 + 3 * torch.randn(7, 4)]))[0]
    return not torch.allclose(alone, among_others)


def treatment():
    norm = nn.BatchNorm1d(4)
    for _ in range(5):
        norm(torch.randn(16, 4))
    return depends_on_batch(norm.eval())


def positive_control():
    """A fixed number subtracted by hand."""
    return depends_on_batch(lambda x: x - 0.5)


def negative_control():
    """The batch's mean subtracted by hand."""
    return depends_on_batch(lambda x: x - x.mean(0))


def otherwise():
    import torch

    torch.nn.BatchNorm1d.forward = lambda self, x: x - x.mean(0)
