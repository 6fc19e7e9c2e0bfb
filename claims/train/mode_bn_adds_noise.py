"""
# In training mode batch normalisation adds noise from the batch

- en: In training mode the output of batch normalisation for a given sample fluctuates with the
  random choice of the other samples in the batch.
- zh: 训练模式下，批归一化对同一样本的输出随同批其他样本的随机选取而波动。

## Asserted by

- During training batch statistics make the output of BatchNorm noisy.
- BatchNorm adds noise.
- BatchNorm adds noise during training.
- Batch statistics add noise.
- 训练时 BN 的批统计量给激活值带来噪声。
- BN 会引入噪声。
- 训练时 BN 会引入噪声。
- 训练时 BN 相当于给网络加了随机噪声。

## Denied by

- During training the output of BatchNorm is free of noise.
- BatchNorm adds no noise during training.
- 训练时 BN 的输出不含随机噪声。
- 训练时 BN 不会引入噪声。

## Not asserted by

- In training mode dropout drops random neurons.
- The noise of BatchNorm improves generalisation.
- 训练数据中含有噪声。

## Correction

- en: In training mode the mean and variance come from the random batch, so each sample's output
  fluctuates from batch to batch.
- zh: 训练模式下均值和方差来自随机组成的批次，因此每个样本的输出会随批次波动。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html>
- <https://arxiv.org/abs/1502.03167>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.BatchNorm1d", "torch.nn.Module.train")


def fluctuates(layer):
    """Does one sample's output take many values in batches drawn at random?"""
    data, sample = torch.randn(256, 1), torch.ones(1, 1)
    draws = [torch.cat([sample, data[torch.randperm(256)[:15]]]) for _ in range(20)]
    outputs = torch.cat([layer(batch)[:1] for batch in draws])
    spread = outputs.std().item()
    return {"observed": spread > 1e-3, "evidence": {"standard deviation": spread}}


def treatment():
    return fluctuates(nn.BatchNorm1d(1).train())


def positive_control():
    """Noise added by hand."""
    return fluctuates(lambda x: x + 0.1 * torch.randn_like(x))


def negative_control():
    """A fixed function of the sample."""
    return fluctuates(lambda x: x / 2)
