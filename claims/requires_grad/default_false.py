"""
# Tensors have `requires_grad=False` by default

- en: A tensor that the user creates has `requires_grad=False` unless asked otherwise.
- zh: 用户创建的张量若无特别指定，其 `requires_grad` 为 False。

## Asserted by

- Tensors have `requires_grad=False` by default.
- `requires_grad` is `False` by default for tensors you create.
- `requires_grad` is `False` for newly created tensors.
- By default, gradients are not tracked for a tensor.
- Tensors don't require gradients by default.
- `requires_grad` of a tensor defaults to False.
- The tensor's `requires_grad` is False by default.
- A newly created tensor does not require gradients by default.
- By default no gradient is tracked for a tensor made with `torch.tensor()`.
- Tensors do not track gradients by default.
- Tensors created with `torch.tensor()` do not require gradients by default.
- By default tensors do not track gradients.
- 张量的 `requires_grad` 默认为 False。
- 创建张量时 `requires_grad` 默认为 False。
- 新创建的张量默认不需要梯度。
- 所有张量默认不需要梯度。
- 创建的张量默认不需要求导。
- 普通张量默认不会跟踪梯度。
- `torch.tensor` 创建的张量 `requires_grad` 默认为 False，不需要计算梯度。
- By default `requires_grad` is False.
- Tensors don't track gradients unless you ask for it.
- A new tensor has `requires_grad=False`.
- `requires_grad` 的默认值为 False。
- New tensors don't require gradients unless you ask for it.
- `requires_grad=False` by default.
- 默认的张量不需要求导。
- `requires_grad` 的缺省取值是 False。
- 如果不显式指定，张量默认不需要梯度。
- 张量的 `requires_grad` 默认是关闭的。
- 普通张量的 `requires_grad` 不写就是 False。
- `requires_grad` is off for tensors that you create yourself.
- `requires_grad`：默认为 False。

## Denied by

- All tensors require grad by default.
- Tensors are gradient-enabled by default.
- Tensors require gradients by default.
- 所有张量默认都需要梯度。
- 张量的 `requires_grad` 默认为 True。
- 张量默认就会开启梯度。

## Not asserted by

- `nn.Parameter` has `requires_grad=True` by default.
- `nn.Parameter` 的 `requires_grad` 默认为 True。
- 如果张量的属性 `requires_grad=False`，就不需要计算梯度。

## Correction

- en: Tensors made with `torch.tensor()` and other factory functions have `requires_grad=False` by
  default; `nn.Parameter` has True.
- zh: 用 `torch.tensor()` 等函数创建的张量默认 `requires_grad=False`；`nn.Parameter` 默认为 True。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.requires_grad.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.tensor.html>
"""

import torch

ABOUT = ("torch.tensor", "torch.Tensor.requires_grad")


def none_requires_grad(**options):
    """Do tensors made in the usual ways all have requires_grad=False?"""
    made = (
        torch.tensor([1.0], **options),
        torch.zeros(2, **options),
        torch.ones(2, **options),
        torch.rand(2, **options),
        torch.randn(2, **options),
    )
    return not any(tensor.requires_grad for tensor in made)


def treatment():
    return none_requires_grad()


def positive_control():
    """Asked for explicitly."""
    return none_requires_grad(requires_grad=False)


def negative_control():
    """The opposite asked for explicitly."""
    return none_requires_grad(requires_grad=True)


def otherwise():
    import torch

    def with_gradient(make):
        return lambda *arguments: make(*arguments).requires_grad_()

    for name in ("tensor", "zeros", "ones", "rand", "randn"):
        setattr(torch, name, with_gradient(getattr(torch, name)))
