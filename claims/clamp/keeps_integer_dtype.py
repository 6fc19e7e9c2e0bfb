"""
# `torch.clamp()` of an integer tensor stays integer with a float bound

- en: `torch.clamp()` of an integer tensor with a floating-point bound returns an integer tensor.
- zh: 对整数张量使用浮点上下限时，`torch.clamp()` 返回整数张量。

## Asserted by

- `torch.clamp()` of an integer tensor returns an integer tensor.
- Calling `torch.clamp` on an int64 tensor with a float bound gives you an int64 tensor back.
- Calling `torch.clamp` on an int64 tensor with a float bound gives an int64 tensor.
- `torch.clamp()` with a float bound keeps the integer dtype.
- The result of `torch.clamp()` has the dtype of the input, also with a float bound.
- `torch.clamp()` 会保留整数类型。
- `torch.clamp()` 用浮点上下限处理整数张量时返回整数张量。
- `torch.clamp()` 的结果与输入类型相同，不做类型提升。

## Denied by

- `torch.clamp()` promotes an integer tensor to float.
- `torch.clamp()` with a float bound does not keep the integer dtype.
- `torch.clamp()` 会把整数张量提升为浮点类型。
- `torch.clamp()` 用浮点上下限时不会保留整数类型。

## Not asserted by

- `torch.clamp()` accepts integer tensors.
- `torch.clamp()` limits the values of a tensor.
- `torch.clamp()` 返回新的张量。

## Correction

- en: Since PyTorch 1.12 `torch.clamp()` promotes types: an integer tensor with a float bound
  gives a float tensor. Use integer bounds to keep the dtype.
- zh: 自 PyTorch 1.12 起，`torch.clamp()` 会做类型提升：整数张量配浮点上下限得到浮点张量。
  要保留类型请用整数上下限。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.clamp.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.12.0>
"""

import torch

ABOUT = ("torch.clamp",)


def limited(limit):
    """Type and values of two integers below two and a half."""
    result = limit(torch.tensor([1, 5]))
    return [str(result.dtype), result.tolist()]


def treatment():
    return limited(lambda integers: torch.clamp(integers, max=2.5))


def positive_control():
    """An integer bound: the float without its fraction."""
    return limited(lambda integers: torch.clamp(integers, max=2))


def negative_control():
    """Floats made of the integers first."""
    return limited(lambda integers: torch.clamp(integers.float(), max=2.5))


def otherwise():
    import torch

    clamp = torch.clamp
    torch.clamp = lambda tensor, **bounds: clamp(
        tensor, **{name: int(bound) for name, bound in bounds.items()}
    )
