"""
# `Tensor.view()` requires a contiguous tensor

- en: `view()` raises an error for a tensor that is not contiguous, such as a transposed one.
- zh: 对不连续的张量（例如转置后的张量）调用 `view()` 会报错。

## Asserted by

- `view()` only works on contiguous tensors.
- You can only call `view()` on a contiguous tensor, otherwise you get a RuntimeError.
- The creation of a view is not possible for a non-contiguous tensor.
- A view of a non-contiguous tensor is not possible.
- `view()` works if the tensor is contiguous in memory.
- `tensor.view()` requires the tensor to be contiguous.
- `view()` raises an error after a transpose.
- Call `contiguous()` before `view()` on a transposed tensor.
- `view()` needs contiguous memory.
- `view()` fails on non-contiguous tensors.
- The tensor must be contiguous for `view()`.
- After `transpose()`, you must call `contiguous()` before `view()`.
- `view()` can only be used on contiguous tensors.
- `view()` 只能用于连续的张量。
- 转置之后不能直接用 `view()`，要先调用 `contiguous()`。
- `tensor.view()` 要求张量在内存中是连续的。
- 对不连续的张量调用 `view()` 会报错。
- 转置之后必须先调用 `contiguous()`，才能使用 `view()`。
- `view()` 需要张量是连续的。
- `view()` 不支持不连续的张量。
- 调用 `view()` 之前需要先调用 `contiguous()`。
- `view()` 只能作用于连续的张量。
- 转置之后使用 `view()` 会报错。
- 对 `transpose()` 的结果使用 `view()` 会报错。
- 对 `transpose()` 之后的张量使用 `view()` 会报错。
- `view()` 只适用于连续的张量。
- The original tensor must be contiguous for `view()`.
- `view()` works if the tensor is contiguous.
- Only contiguous tensors can be reshaped with `view()`.

## Denied by

- `view()` also works on non-contiguous tensors.
- `tensor.view()` does not require contiguity.
- `view()` copies the data of a non-contiguous tensor.
- `view()` does not need a contiguous tensor.
- `view()` 也可以用于不连续的张量。
- `tensor.view()` 不要求张量连续。
- 对不连续的张量调用 `view()` 时会复制数据。
- `view()` 不需要连续的张量。

## Not asserted by

- `reshape()` works on non-contiguous tensors.
- The difference is how `view()` handles non-contiguous tensors.
- `view()` shares memory with the original tensor.
- `contiguous()` 返回连续的张量。
- `transpose()` 的结果不是连续的。

## Conditions

- `treatment_split`
  - en: the new shape only splits a dimension, as when a slice is divided into attention heads
  - zh: 新形状只是拆分某个维度（例如把切片拆成多个注意力头）

## Correction

- en: `view()` needs strides that the new shape can express. Merging the dimensions of a
  transposed tensor fails: call `contiguous()` first or use `reshape()`.
- zh: `view()` 要求新形状与现有步长兼容。合并转置张量的维度会失败：请先调用 `contiguous()`，
  或使用 `reshape()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html>
"""

import torch

ABOUT = ("torch.Tensor.view",)


def raises(view, tensor, *shape):
    """Does a view of the tensor, which is not contiguous, end in an error?"""
    try:
        view(tensor, *shape)
    except RuntimeError:
        return True
    return False


def treatment():
    return raises(torch.Tensor.view, torch.zeros(4, 6).t(), 24)


def treatment_split():
    left_half = torch.zeros(4, 12)[:, :6]
    return raises(torch.Tensor.view, left_half, 4, 2, 3)


def positive_control():
    """A function that insists on contiguity."""

    def strict(tensor, *shape):
        if not tensor.is_contiguous():
            raise RuntimeError("contiguous, please")

    return raises(strict, torch.zeros(4, 6).t(), 24)


def negative_control():
    """A function that first copies the numbers into a contiguous tensor."""

    def lenient(tensor, *shape):
        return torch.tensor(tensor.tolist()).view(*shape)

    return raises(lenient, torch.zeros(4, 6).t(), 24)
