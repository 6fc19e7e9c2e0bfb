"""
# NumPy arrays are float64 by default

- en: An array that NumPy makes of floating-point numbers has the dtype float64 unless another is given.
- zh: NumPy 用浮点数创建的数组，若不另外指定，数据类型为 float64。

## Asserted by

- NumPy arrays are float64 by default.
- NumPy creates float64 arrays by default.
- By default, a NumPy array has the dtype float64.
- The default dtype of a NumPy array is float64.
- NumPy 数组默认为 float64。
- NumPy 数组的默认数据类型是 float64。
- NumPy 浮点数的默认数据类型是 float64。
- NumPy uses float64 by default.
- NumPy defaults to float64.

## Denied by

- NumPy arrays are not float64 by default.
- NumPy arrays are float32 by default.
- NumPy 数组默认不是 float64。
- NumPy 数组默认为 float32。

## Not asserted by

- Tensors are float32 by default.
- NumPy arrays share memory with the tensors that are made of them.
- NumPy 数组可以是 float64。
- 创建数组时，张量默认是 float32。

## Correction

- en: NumPy makes floating-point arrays in float64, PyTorch tensors of Python numbers in float32; and
  `torch.from_numpy()` keeps the array's float64, which layers in float32 refuse.
- zh: NumPy 的浮点数组默认为 float64，PyTorch 由 Python 数字创建的张量默认为 float32；
  `torch.from_numpy()` 会保留数组的 float64，而 float32 的层不接受它。

## Sources

- <https://numpy.org/doc/stable/user/basics.creation.html>
"""

import numpy

ABOUT = ("numpy.array", "numpy.zeros")
REQUIRES = "numpy>=1.20"


def dtypes(**given):
    """The dtypes of arrays of floating-point numbers, made in several ways."""
    made = (
        numpy.array([0.5], **given),
        numpy.zeros(1, **given),
        numpy.ones(1, **given),
        numpy.full(1, 0.5, **given),
    )
    return sorted({str(one.dtype) for one in made})


def treatment():
    return dtypes()


def positive_control():
    """float64 is asked for."""
    return dtypes(dtype=numpy.float64)


def negative_control():
    """float32 is asked for."""
    return dtypes(dtype=numpy.float32)
