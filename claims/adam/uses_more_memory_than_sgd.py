"""
# `torch.optim.Adam` uses more memory than `torch.optim.SGD`

- en: The state that `Adam` keeps takes more bytes than that of `SGD`, with or without
  momentum.
- zh: `Adam` 保存的状态比 `SGD`（无论是否带动量）占用更多内存。

## Asserted by

- `Adam` needs more memory than `SGD`.
- `Adam` stores more optimizer state than `SGD`.
- `SGD` is lighter on memory than `Adam`.
- `Adam` takes up more memory than `SGD` with momentum.
- `SGD` uses less memory than `Adam`.
- `Adam` uses more memory than `SGD`.
- `Adam` 比 `SGD` 占用更多内存。
- Adam 的缺点是占用内存多。
- `Adam` 的优化器状态比 `SGD` 更多。
- 与 `Adam` 相比，`SGD` 更节省显存。
- `Adam` 的显存占用高于带动量的 `SGD`。
- `SGD` 比 `Adam` 节省显存。
- `Adam` 需要比 `SGD` 更多的显存。
- `SGD` 的显存占用小于 `Adam`。
- Adam has a larger memory footprint than SGD.
- Adam requires additional memory for its moments.
- `Adam` needs twice as much memory as `SGD`.
- Adam needs twice the parameters for `exp_avg` and `exp_avg_sq`.

## Denied by

- `SGD` needs as much memory as `Adam`.
- `Adam` does not need more memory than `SGD`.
- `Adam` and `SGD` use the same amount of memory.
- `SGD` takes more memory than `Adam`.
- `Adam` 并不比 `SGD` 占用更多内存。
- `Adam` 与 `SGD` 的内存占用相同。

## Not asserted by

- `Adam` keeps two moments per parameter.
- `Adam` converges faster than `SGD`.
- 更大的批量占用更多显存。
- `Adam` 比 `SGD` 更慢。

## Conditions

- `treatment_momentum`
  - en: `SGD` has momentum
  - zh: `SGD` 带动量

## Correction

- en: For each weight `Adam` keeps two numbers, `SGD` with momentum one, and `SGD` without
  momentum none.
- zh: 对每个权重，`Adam` 保存两个数，带动量的 `SGD` 保存一个，不带动量的 `SGD` 不保存。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.Adam", "torch.optim.SGD")


def compared_bytes(tensors, reference):
    """Do the tensors take less, the same or more bytes than the reference?"""

    def count(tensors):
        return sum(tensor.numel() * tensor.element_size() for tensor in tensors)

    found, expected = count(tensors), count(reference)
    observed = "less" if found < expected else "more" if found > expected else "same"
    return {"observed": observed, "evidence": {"bytes": found, "reference": expected}}


def state(make_optimizer):
    """What an optimizer keeps for 1000 weights after a step."""
    weights = nn.Parameter(torch.zeros(1000))
    weights.grad = torch.ones(1000)
    optimizer = make_optimizer([weights])
    optimizer.step()
    return [value for kept in optimizer.state.values() for value in kept.values() if torch.is_tensor(value)]


def treatment():
    sgd = state(lambda weights: torch.optim.SGD(weights, lr=0.1))
    return compared_bytes(state(torch.optim.Adam), sgd)


def treatment_momentum():
    momentum = state(lambda weights: torch.optim.SGD(weights, lr=0.1, momentum=0.9))
    return compared_bytes(state(torch.optim.Adam), momentum)


def positive_control():
    """Two numbers a weight beside one."""
    return compared_bytes([torch.zeros(1000), torch.zeros(1000)], [torch.zeros(1000)])


def negative_control():
    """One number a weight on both sides."""
    return compared_bytes([torch.zeros(1000)], [torch.zeros(1000)])
