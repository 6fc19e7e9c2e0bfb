"""
# The gradient is stored in `grad_fn`

- en: After `backward()` the gradient is found in a tensor's `grad_fn`.
- zh: 执行 `backward()` 之后，梯度存放在张量的 `grad_fn` 中。

## Asserted by

- The gradient is stored in `grad_fn`.
- After the backward pass you find the gradient in `grad_fn`.
- `loss.grad_fn` contains the computed gradient.
- `grad_fn` holds the tensor's gradient.
- After `backward()` the gradients are stored in the `grad_fn` attribute.
- The attribute `grad_fn` is the gradient.
- 梯度存储在 `grad_fn` 属性中。
- `grad_fn` 保存了张量的梯度。
- `backward()` 之后可以从 `grad_fn` 中取得梯度。
- `grad_fn` 属性就是梯度。

## Denied by

- `grad_fn` does not hold the gradient.
- `grad_fn` holds the function that computes the gradient.
- `grad_fn` refers to the function that created the tensor.
- `grad_fn` 并不保存梯度。
- `grad_fn` 保存着计算梯度的函数。
- `grad_fn` 是创建该张量的函数。

## Not asserted by

- Leaf tensors have no `grad_fn`.
- The `grad_fn` of a tensor points to a node of the backward graph.
- A reference to the backward function is stored in `grad_fn`.
- 叶子张量没有 `grad_fn`。
- 张量有三个属性：`grad`、`grad_fn` 和 `is_leaf`。
- 与梯度有关的属性：`.grad`、`.grad_fn`。
- 张量有 `grad` 和 `grad_fn` 两个属性。

## Correction

- en: The gradient is stored in `.grad`; `grad_fn` refers to the function in the graph that
  computed the tensor.
- zh: 梯度存储在 `.grad` 中；`grad_fn` 指向计算图中产生该张量的函数。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch

ABOUT = ("torch.Tensor.grad_fn", "torch.Tensor.grad")
UNUSED = {"torch.Tensor.grad": "where the gradient is instead"}


def gradient_found(place):
    """Is the gradient, a 7 that is not among the saved values, at a place or an attribute of it?"""
    x = torch.tensor(2.0, requires_grad=True)
    y = x * 1
    y.retain_grad()
    (y * 7).backward(retain_graph=True)
    where = place(y)
    candidates = [where, *(getattr(where, name) for name in dir(where) if not name.startswith("__"))]
    return any(isinstance(c, torch.Tensor) and c.dim() == 0 and c.item() == 7 for c in candidates)


class Holder:
    """Something that does hold a tensor."""

    def __init__(self, tensor):
        self.tensor = tensor


def treatment():
    return gradient_found(lambda y: y.grad_fn)


def positive_control():
    """The gradient by hand, held as an attribute: d(7y)/dy = 7."""
    return gradient_found(lambda y: Holder(torch.tensor(7.0)))


def negative_control():
    """Another number is held."""
    return gradient_found(lambda y: Holder(torch.tensor(2.0)))


def otherwise():
    from types import SimpleNamespace

    import torch

    torch.Tensor.grad_fn = property(lambda tensor: SimpleNamespace(gradient=tensor.grad))
