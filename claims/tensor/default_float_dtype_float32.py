"""
# The default floating-point dtype of `torch` is float32

- en: A tensor of floats whose dtype nobody sets, such as `torch.tensor([0.5])`, has dtype
  `torch.float32`.
- zh: 未指定类型的浮点张量（如 `torch.tensor([0.5])`）的数据类型是 `torch.float32`。

## Asserted by

- The default floating-point dtype is `torch.float32`.
- Floating-point tensors are float32 unless told otherwise.
- Tensors of floats are 32-bit by default.
- `torch.tensor([0.5])` has dtype `torch.float32`.
- PyTorch creates floating-point tensors in single precision unless told otherwise.
- PyTorch tensors use float32 by default.
- The default dtype is `torch.float32`.
- The default data type of tensors is float32.
- The default tensor type is FloatTensor.
- Floating-point tensors are 32-bit by default.
- The default data type is a 32-bit float.
- PyTorch 默认的浮点类型是 `torch.float32`。
- 浮点张量默认为 32 位。
- `torch.tensor([0.5])` 的数据类型是 `torch.float32`。
- 张量默认使用单精度浮点数。
- 默认的数据类型是 float32。
- PyTorch 默认使用 float32。
- 默认数据类型为 32 位浮点数。
- 浮点张量默认是单精度。
- 默认的 dtype 是 `torch.float32`。
- 默认的张量类型是 `torch.FloatTensor`。
- 张量的默认数据类型是 float32。
- 默认的张量数据类型是 float32。
- 张量默认是 32 位浮点数。
- By default tensors are created as float32.
- 32-bit floats are the default in PyTorch.
- Tensors hold 32-bit floats by default.
- PyTorch 默认是 float32。
- The default number in PyTorch is a 32-bit float.
- 默认使用 float32 精度存储参数。

## Denied by

- The default float type of PyTorch is float64.
- The default floating-point dtype is `torch.float64`.
- Tensors of floats are not 32-bit by default.
- 浮点张量默认为双精度。
- 浮点张量默认不是 32 位。
- PyTorch 默认的浮点数是 `torch.float64`。
- PyTorch 默认使用 float64。
- PyTorch creates float64 tensors by default.

## Not asserted by

- `torch.tensor([1])` has dtype `torch.int64`.
- NumPy arrays of floats are float64 by default.
- `torch.set_default_dtype()` 可以改变默认类型。
- 混合精度训练使用 float16。
- The default complex dtype for float32 is complex64.

## Conditions

- `treatment_factory`
  - en: the tensor comes from a function such as `torch.zeros()`
  - zh: 张量由 `torch.zeros()` 等函数创建

## Correction

- en: The default is float32 until `torch.set_default_dtype()` changes it. Tensors made of
  NumPy arrays keep the array's dtype, which is often float64.
- zh: 默认是 float32，除非用 `torch.set_default_dtype()` 修改。由 NumPy 数组创建的张量会保留数组的类型，
  通常是 float64。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.get_default_dtype.html>
"""

import torch

ABOUT = ("torch.get_default_dtype", "torch.tensor")
UNUSED = {"torch.get_default_dtype": "what is asked is a tensor that was made, not the setting"}


def dtypes(*tensors):
    """Which dtypes the tensors have."""
    return sorted({str(tensor.dtype) for tensor in tensors})


def treatment():
    return dtypes(torch.tensor([0.5]), torch.tensor(0.5))


def treatment_factory():
    return dtypes(torch.zeros(2), torch.ones(2), torch.rand(2), torch.randn(2), torch.empty(2))


def positive_control():
    """A tensor made as float32."""
    return dtypes(torch.zeros(2, dtype=torch.float32))


def negative_control():
    """A tensor made as float64."""
    return dtypes(torch.zeros(2, dtype=torch.float64))


def otherwise():
    import torch

    torch.set_default_dtype(torch.float64)
