"""
# Under `torch.no_grad()` no gradient is computed even if the input has `requires_grad=True`

- en: An input with `requires_grad=True` gets no gradient from what is computed with it under
  `torch.no_grad()`.
- zh: 即使输入张量的 `requires_grad=True`，在 `torch.no_grad()` 下用它进行的计算也不会给它带来梯
  度。

## Asserted by

- Under `torch.no_grad()` no gradient is computed even if the input has `requires_grad=True`.
- Even if the inputs require gradients, the results under `no_grad()` do not.
- Under `torch.no_grad()` gradients of inputs with `requires_grad=True` are not computed.
- 即使输入的 `requires_grad` 为 True，`no_grad()` 也不计算梯度。
- 在 `torch.no_grad()` 作用域里，即使参数 `requires_grad=True`，新的结果也不会被记录。
- 即使输入设置了 `requires_grad=True`，`torch.no_grad()` 也不会计算梯度。
- 即使输入的 `requires_grad=True`，在 `no_grad()` 下得到的新 tensor 的 `requires_grad` 也为 False。
- 即使输入的 `requires_grad=True`，`no_grad()` 下计算的结果也具有 `requires_grad=False`。
- 即使 `requires_grad` 为 `True`，在 `no_grad()` 中也不会计算梯度。

## Denied by

- If the input has `requires_grad=True`, gradients are computed in spite of `torch.no_grad()`.
- Under `torch.no_grad()` gradients of inputs with `requires_grad=True` are computed.
- 如果输入的 `requires_grad` 为 True，在 `torch.no_grad()` 下仍然会计算梯度。

## Not asserted by

- A tensor with `requires_grad=True` gets a gradient from `backward()`.
- 输入张量默认 `requires_grad=False`。

## Correction

- en: What is computed under `torch.no_grad()` contributes no gradient, even to inputs with
  `requires_grad=True`.
- zh: 在 `torch.no_grad()` 下进行的计算不会产生梯度，即使输入的 `requires_grad=True`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import torch

ABOUT = ("torch.no_grad", "torch.Tensor.requires_grad")


def no_gradient_for(x, result):
    """Does backward() through the result leave x without a gradient?

    The anchor is always recorded, so that there is something to call backward() on.
    """
    anchor = torch.ones(1, requires_grad=True)
    (result.sum() + anchor.sum()).backward()
    return x.grad is None


def treatment():
    x = torch.ones(2, requires_grad=True)
    with torch.no_grad():
        result = x * 3
    return no_gradient_for(x, result)


def positive_control():
    """The result does not depend on x at all."""
    x = torch.ones(2, requires_grad=True)
    return no_gradient_for(x, torch.full((2,), 3.0))


def negative_control():
    """The same computation, recorded."""
    x = torch.ones(2, requires_grad=True)
    return no_gradient_for(x, x * 3)
