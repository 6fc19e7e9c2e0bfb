"""
# A dtype mismatch in `nn.Linear` raises "expected scalar type"

- en: Passing a float64 tensor to a float32 `nn.Linear` fails with "expected scalar type ... but
  found ...".
- zh: 把 float64 张量传给 float32 的 `nn.Linear` 会报错 “expected scalar type ... but found
  ...”。

## Asserted by

- `nn.Linear` raises "expected scalar type Float but found Double" for float64 input.
- Feeding a double tensor to `nn.Linear` gives "expected scalar type Float but found Double".
- A float64 input to `nn.Linear` raises "expected scalar type Float but found Double".
- 对 float64 输入，`nn.Linear` 报错 "expected scalar type Float but found Double"。
- 把 float64 张量传给 `nn.Linear` 会报错 "expected scalar type Float but found Double"。

## Denied by

- `nn.Linear` raises "mat1 and mat2 must have the same dtype" for float64 input.
- A float64 input to `nn.Linear` raises "mat1 and mat2 must have the same dtype".
- 对 float64 输入，`nn.Linear` 报错 "mat1 and mat2 must have the same dtype"。

## Not asserted by

- `nn.Linear` has float32 weights by default.
- NumPy arrays are float64 by default.
- `nn.Linear` 的权重默认是 float32。

## Correction

- en: Since PyTorch 1.13 the message is "mat1 and mat2 must have the same dtype"; before, it was
  "expected scalar type Float but found Double". Convert the input with `.float()`.
- zh: 从 PyTorch 1.13 起错误信息是 “mat1 and mat2 must have the same dtype”；此前是 “expected
  scalar type Float but found Double”。请用 `.float()` 转换输入。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html>
- <https://github.com/pytorch/pytorch/blob/main/aten/src/ATen/native/LinearAlgebra.cpp>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Linear",)


def complaint(layer):
    """What the error says about a batch of float64."""
    try:
        layer(torch.ones(3, 2, dtype=torch.float64))
    except RuntimeError as error:
        for words in ("expected scalar type", "must have the same dtype"):
            if words in str(error):
                return words
        raise
    return "no error"


def refuses(message):
    """A layer that refuses its input with this message."""

    def layer(x):
        raise RuntimeError(message)

    return layer


def treatment():
    return complaint(nn.Linear(2, 2))


def positive_control():
    """A layer written to say so."""
    return complaint(refuses("expected scalar type Float but found Double"))


def negative_control():
    """A layer written to say something else."""
    return complaint(refuses("mat1 and mat2 must have the same dtype"))


def negative_control_converted():
    """The input is converted, so that there is no error."""
    linear = nn.Linear(2, 2)
    return complaint(lambda x: linear(x.float()))


def otherwise():
    import torch

    apply = torch.nn.Linear.forward

    def forward(self, x):
        if x.dtype != self.weight.dtype:
            raise RuntimeError("expected scalar type Float but found Double")
        return apply(self, x)

    torch.nn.Linear.forward = forward
