"""
# `Tensor.numpy(force=True)` converts a tensor that requires grad

- en: `tensor.numpy(force=True)` returns an array also of a tensor that requires grad; `detach()`
  is not needed.
- zh: `tensor.numpy(force=True)` 对需要梯度的张量也返回数组，不需要先 `detach()`。

## Asserted by

- `numpy(force=True)` converts a tensor that requires grad.
- `tensor.numpy(force=True)` works on tensors that require grad.
- With `force=True`, `numpy()` needs no `detach()`.
- `numpy(force=True)` 可以转换需要梯度的张量。
- `tensor.numpy(force=True)` 支持需要梯度的张量。
- 使用 `force=True` 时，`numpy()` 不需要 `detach()`。
- 需要梯度的张量可以用 `numpy(force=True)` 转换。

## Denied by

- `numpy(force=True)` does not convert a tensor that requires grad.
- `tensor.numpy(force=True)` does not work on tensors that require grad.
- `numpy(force=True)` 不能转换需要梯度的张量。
- `tensor.numpy(force=True)` 不支持需要梯度的张量。

## Not asserted by

- `numpy()` shares memory with the tensor.
- A tensor that requires grad has to be detached before `numpy()`.
- `numpy()` 不会复制数据。

## Correction

- en: Since PyTorch 1.13 `numpy(force=True)` is
  `detach().cpu().resolve_conj().resolve_neg().numpy()`.
- zh: 自 PyTorch 1.13 起，`numpy(force=True)` 等价于
  `detach().cpu().resolve_conj().resolve_neg().numpy()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.numpy.html>
"""

import torch

ABOUT = ("torch.Tensor.numpy",)
NEEDS = ("numpy",)


def numbers(convert):
    """The numbers of a tensor that requires grad as an array, or that there is none."""
    try:
        return convert(torch.tensor([1.0, 2.0], requires_grad=True)).tolist()
    except (RuntimeError, TypeError):
        return "refused"


def treatment():
    return numbers(lambda tensor: tensor.numpy(force=True))


def positive_control():
    """The tensor detached first."""
    return numbers(lambda tensor: tensor.detach().numpy())


def negative_control():
    """A conversion that refuses what requires grad."""

    def strict(tensor):
        if tensor.requires_grad:
            raise RuntimeError("detach it, please")

    return numbers(strict)


def otherwise():
    import torch

    convert = torch.Tensor.numpy
    torch.Tensor.numpy = lambda tensor: convert(tensor)
