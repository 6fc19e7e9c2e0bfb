"""
# Printing a result is the same inside and outside the `torch.no_grad()` block

- en: Once a result has been computed under `torch.no_grad()`, it makes no difference whether it
  is printed inside or outside the block.
- zh: 结果在 `torch.no_grad()` 下算出之后，在代码块内还是块外打印都没有区别。

## Asserted by

- Printing the output does not have to be inside `torch.no_grad()`.
- Printing makes no difference inside or outside `torch.no_grad()`.
- Printing is not affected by `torch.no_grad()`.
- Printing is the same outside the `torch.no_grad()` block.
- 打印输出不必放在 `torch.no_grad()` 中。
- 打印不受 `torch.no_grad()` 影响。
- 在 `torch.no_grad()` 块外打印没有区别。

## Denied by

- The output must be printed inside the `torch.no_grad()` block.
- `torch.no_grad()` affects printing.
- 打印结果的语句必须放在 `torch.no_grad()` 里面。
- `torch.no_grad()` 会影响打印。

## Not asserted by

- Print the output of the model after inference.
- 推理之后打印模型的输出。

## Correction

- en: Printing needs no gradient; a result computed under `torch.no_grad()` prints the same inside
  and outside the block.
- zh: 打印不涉及梯度；在 `torch.no_grad()` 下算出的结果，在块内和块外打印是一样的。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad",)


def prints_the_same(value):
    """Is the text of a value the same inside and outside a no_grad block?"""
    outside = str(value)
    with torch.no_grad():
        inside = str(value)
    return inside == outside


class Mode:
    """Something whose text does depend on whether gradients are on."""

    def __str__(self):
        return str(torch.is_grad_enabled())


def treatment():
    model = nn.Linear(2, 1)
    with torch.no_grad():
        output = model(torch.ones(1, 2))
    return prints_the_same(output)


def positive_control():
    """A Python number has nothing to do with gradients."""
    return prints_the_same(7.0)


def negative_control():
    """The text of this does depend on the block."""
    return prints_the_same(Mode())


def otherwise():
    import torch

    torch.Tensor.__str__ = lambda tensor: f"{tensor!r} {torch.is_grad_enabled()}"
