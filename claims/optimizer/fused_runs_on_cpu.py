"""
# Optimizers with `fused=True` run on the CPU

- en: An optimizer that is made with `fused=True` updates parameters on the CPU.
- zh: 用 `fused=True` 创建的优化器可以更新 CPU 上的参数。

## Asserted by

- `fused=True` works on the CPU.
- Optimizers with `fused=True` support parameters on the CPU.
- `Adam` with `fused=True` runs on the CPU.
- `fused=True` is supported on the CPU.
- `fused=True` 支持 CPU。
- 优化器的 `fused=True` 可以在 CPU 上使用。
- `Adam` 设置 `fused=True` 可以在 CPU 上运行。

## Denied by

- `fused=True` does not work on the CPU.
- `fused=True` works only on CUDA.
- `Adam` with `fused=True` requires CUDA parameters.
- `fused=True` 不支持 CPU。
- `fused=True` 只支持 CUDA。
- `Adam` 设置 `fused=True` 时要求参数在 CUDA 上。

## Not asserted by

- `fused=True` makes the optimizer faster.
- `fused=True` 可以加快优化器。

## Conditions

- `treatment_sgd`
  - en: the optimizer is SGD
  - zh: 优化器是 SGD

## Correction

- en: Since PyTorch 2.4 Adam, AdamW, SGD and Adagrad with `fused=True` also run on the CPU; before,
  `fused=True` needed parameters on a GPU.
- zh: 自 PyTorch 2.4 起，Adam、AdamW、SGD 和 Adagrad 的 `fused=True` 也可在 CPU 上运行；此前要求参
  数在 GPU 上。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.4.0>
"""

import torch

ABOUT = ("torch.optim.Adam", "torch.optim.SGD")


def updates_cpu_parameter(step):
    """Is a parameter on the CPU changed by a step?"""
    weight = torch.zeros(1, requires_grad=True)
    weight.grad = torch.ones(1)
    try:
        step(weight)
    except (TypeError, RuntimeError):  # unknown argument; no such kernel (also NotImplementedError)
        return False
    return weight.item() != 0


def treatment():
    return updates_cpu_parameter(lambda weight: torch.optim.Adam([weight], fused=True).step())


def treatment_sgd():
    return updates_cpu_parameter(lambda weight: torch.optim.SGD([weight], lr=0.1, fused=True).step())


def positive_control():
    """Updated by hand."""
    return updates_cpu_parameter(lambda weight: weight.data.sub_(weight.grad))


def negative_control():
    """An optimizer that does nothing."""
    return updates_cpu_parameter(lambda weight: None)
