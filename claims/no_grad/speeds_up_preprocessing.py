"""
# `torch.no_grad()` speeds up data preprocessing

- en: Computing statistics of plain data, such as the mean and variance, takes less time under
  `torch.no_grad()`.
- zh: 在 `torch.no_grad()` 下计算普通数据的均值、方差等统计量耗时更少。

## Asserted by

- `torch.no_grad()` speeds up data preprocessing.
- Computing the mean and variance of the data is faster under `torch.no_grad()`.
- Preprocessing runs faster with `torch.no_grad()`.
- `torch.no_grad()` 可以加快数据预处理的速度。
- 在 `torch.no_grad()` 下计算数据的均值和方差更快。
- 使用 `no_grad()` 能加速预处理。

## Denied by

- `torch.no_grad()` does not speed up data preprocessing.
- Preprocessing takes just as long with `torch.no_grad()`.
- `torch.no_grad()` 不会加快数据预处理。
- 在 `torch.no_grad()` 下，计算数据均值的耗时不变。

## Not asserted by

- `torch.no_grad()` speeds up inference.
- `torch.no_grad()` 可以加速推理。

## Correction

- en: Data tensors do not require grad, so there is nothing to save: preprocessing takes as long
  without `torch.no_grad()`.
- zh: 数据张量不需要梯度，没有什么可以节省：不用 `torch.no_grad()`，预处理的耗时也一样。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch

ABOUT = ("torch.no_grad",)
MEASURES = "time"


def statistics(batches):
    """The mean and the variance of every channel."""
    return [(images.mean(dim=(0, 2, 3)), images.var(dim=(0, 2, 3))) for images in batches]


def under_no_grad(batches):
    with torch.no_grad():
        statistics(batches)


def data(batches=4):
    return list(torch.rand(batches, 32, 3, 32, 32))


def treatment():
    batches = data()
    return lambda: under_no_grad(batches), lambda: statistics(batches)


def positive_control():
    """Half of the data are less work."""
    half, batches = data(batches=2), data()
    return lambda: statistics(half), lambda: statistics(batches)


def negative_control():
    """The same work twice."""
    batches = data()
    return lambda: statistics(batches), lambda: statistics(batches)


def otherwise():
    import torch

    mean, var = torch.Tensor.mean, torch.Tensor.var

    def twice_when_recording(compute):
        return lambda tensor, dim: [compute(tensor, dim) for _ in range(1 + torch.is_grad_enabled())][-1]

    torch.Tensor.mean, torch.Tensor.var = twice_when_recording(mean), twice_when_recording(var)
