"""
# Higher-order derivatives need `create_graph=True`

- en: A gradient can be differentiated again only if it was computed with `create_graph=True`.
- zh: 只有在计算梯度时设置了 `create_graph=True`，才能对梯度再次求导。

## Asserted by

- Higher-order derivatives need `create_graph=True`.
- `create_graph=True` allows computing higher-order derivatives.
- Second derivatives are computed with `create_graph=True`.
- `create_graph=True` has to be set for higher-order derivatives.
- Set `create_graph=True` for higher-order derivatives.
- Without `create_graph=True` no second derivative can be computed.
- 计算高阶导数需要设置 `create_graph=True`。
- `create_graph` 为反向传播构建计算图，可以实现高阶求导。
- `create_graph=True` 可以用于计算高阶导数。
- 求高阶导数时设置 `create_graph=True`。
- `create_graph=True` 支持对梯度再次求导。
- 不设置 `create_graph=True` 就无法计算二阶导数。
- To compute second derivatives, use `create_graph=True`.
- `create_graph=True` enables higher-order derivatives.
- 求二阶导时要把 `create_graph=True` 打开。

## Denied by

- Higher-order derivatives work without `create_graph=True`.
- A second derivative does not need `create_graph`.
- 不设置 `create_graph=True` 也能计算高阶导数。
- 计算二阶导数不需要 `create_graph`。

## Not asserted by

- `retain_graph=True` allows a second `backward()`.
- `retain_graph=True` 允许再次调用 `backward()`。

## Conditions

- `treatment_retain_graph`
  - en: only `retain_graph=True` is given
  - zh: 只设置了 `retain_graph=True`

## Correction

- en: `create_graph=True` records the computation of the gradient, so that it can be
  differentiated again; `retain_graph=True` does not suffice.
- zh: `create_graph=True` 会记录梯度的计算过程，从而可以再次求导；仅用 `retain_graph=True` 是不够
  的。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad.html>
"""

import torch

ABOUT = ("torch.autograd.grad", "torch.Tensor.backward")
UNUSED = {
    "torch.Tensor.backward": "backward() has the same create_graph, but grad() returns what is differentiated again"
}


def second_derivative(first_derivative):
    """Of x³ at 2, from a first derivative that was got in some way, without create_graph."""
    x = torch.tensor(2.0, requires_grad=True)
    first = first_derivative(x)
    try:
        (second,) = torch.autograd.grad(first, x)
    except RuntimeError:
        return "raises"
    return second.item()


def treatment():
    return second_derivative(lambda x: torch.autograd.grad(x**3, x)[0])


def treatment_retain_graph():
    return second_derivative(lambda x: torch.autograd.grad(x**3, x, retain_graph=True)[0])


def positive_control():
    """The number 3 · 2², which has no graph."""
    return second_derivative(lambda x: torch.tensor(12.0))


def negative_control():
    """The formula 3x², recorded as it is computed."""
    return second_derivative(lambda x: 3 * x**2)


def otherwise():
    import torch

    grad = torch.autograd.grad
    torch.autograd.grad = lambda outputs, inputs, **options: grad(outputs, inputs, create_graph=True)
