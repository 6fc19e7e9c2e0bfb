"""
# Forgetting `model.eval()` makes batch normalisation and dropout give inconsistent results

- en: If `model.eval()` is not called before inference, dropout and batch normalisation make the
  prediction for one sample vary.
- zh: 如果推理之前没有调用 `model.eval()`，dropout 和批归一化会使同一样本的预测结果不一致。

## Asserted by

- Forgetting `model.eval()` affects the behaviour of BatchNorm and dropout.
- Forgetting `model.eval()` makes validation noisy and unreliable.
- Forgetting `eval()` makes predictions inconsistent because of dropout and batch norm.
- If you forget `eval()`, dropout and batch norm stay in training mode.
- Without `eval()` you get bad accuracy.
- Without `model.eval()` inference results are inconsistent.
- If you forget `eval()`, dropout and batch norm keep behaving as in training.
- Without `model.eval()` results are unreliable.
- Without `model.eval()` dropout and BatchNorm behave as in training.
- Without `model.eval()` the output is unstable.
- Forgetting `model.eval()` affects dropout.
- Forgetting `model.eval()` affects BatchNorm.
- Without `model.eval()` the outputs change.
- 忘记调用 `model.eval()` 会影响 BN 和 dropout 的行为。
- 没有调用 `eval()` 时，dropout 和 BN 会按训练时的方式工作。
- 不调用 `model.eval()` 会导致推理结果不稳定。
- 如果没有调用 `eval()`，dropout 和 BatchNorm 会保持训练时的行为。
- 忘记 `model.eval()` 会影响推理结果。
- 不调用 `model.eval()` 会使输出不准确。
- If you forget `model.eval()`, batch norm and dropout give inconsistent results.
- Without `eval()` a network with batchnorm gives meaningless results for a single image.
- Layers left in training mode give unreliable results at inference.
- Without `model.eval()` the metrics change across evaluation runs.
- If you forget `model.eval()`, the predictions are random.
- If you forget `model.eval()`, the predictions are wrong.
- Without `model.eval()` the results become noisy.

## Denied by

- Forgetting `model.eval()` has no effect on BatchNorm and dropout.
- Inference stays consistent when `model.eval()` is left out.
- 忘记 `model.eval()` 对 BN 和 dropout 没有影响。
- 不调用 `model.eval()`，推理结果依然稳定。

## Not asserted by

- Do not forget to call `model.eval()` before validation.
- `model.eval()` switches dropout off.
- 验证之前不要忘记调用 `model.eval()`。

## Correction

- en: Without `eval()` dropout keeps zeroing random elements and batch normalisation keeps using
  the current batch, so predictions vary.
- zh: 没有 `eval()` 时，dropout 继续随机置零，批归一化继续使用当前批次，因此预测结果会变化。

## Sources

- <https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval", "torch.nn.BatchNorm1d", "torch.nn.Dropout")
UNUSED = {"torch.nn.Module.eval": "the claim is about leaving it out"}


def varies(layer):
    """Does the result for one sample change from one batch to the next?"""
    sample = torch.ones(1, 64)
    one, other = (layer(torch.cat([sample, torch.randn(7, 64)]))[0] for _ in range(2))
    return not torch.allclose(one, other)


def inconsistent(norm, dropout):
    return {"batch normalisation": varies(norm), "dropout": varies(dropout)}


def treatment():
    return inconsistent(nn.BatchNorm1d(64), nn.Dropout())


def positive_control():
    """The batch's mean subtracted and a random mask laid on, by hand."""
    return inconsistent(lambda x: x - x.mean(0), lambda x: x * (torch.rand_like(x) < 0.5))


def negative_control():
    """Two fixed functions."""
    return inconsistent(lambda x: x / 2, lambda x: x)
