"""
# Only tensors with `requires_grad=True` get a gradient

- en: `backward()` leaves `.grad` of tensors with `requires_grad=False` empty.
- zh: 对于 `requires_grad=False` 的张量，`backward()` 不会填充其 `.grad`。

## Asserted by

- Only tensors with `requires_grad=True` get a gradient.
- Parameters with `requires_grad=False` are excluded from the gradient computation.
- Frozen parameters receive no gradients.
- With `requires_grad=False` no backpropagation is done for the layer.
- `requires_grad=False` tells PyTorch not to backpropagate to this layer.
- `requires_grad=False` prevents gradients from being computed in the backward pass.
- Only leaf tensors with `requires_grad=True` have their `.grad` populated.
- `.grad` is only filled for leaves with `requires_grad=True`.
- Autograd only fills `.grad` for tensors with `requires_grad=True`.
- A tensor with `requires_grad=False` has no `.grad` after `backward()`.
- Gradients are computed only for tensors whose `requires_grad` is True.
- Only tensors with `requires_grad=True` accumulate gradients.
- Only for tensors with `requires_grad=True` are gradients computed.
- Only tensors with `requires_grad=True` will get their gradients computed.
- The gradient is computed only if `requires_grad=True`.
- No gradients are computed for tensors with `requires_grad=False`.
- 只有 `requires_grad=True` 的张量才会有梯度。
- `requires_grad` 设为 `False` 时，参数不会被追踪梯度。
- `requires_grad` 设为 `False` 的权重不会被纳入反向传播。
- 反向传播不会为 `requires_grad=False` 的参数计算梯度。
- 冻结的参数没有梯度。
- 被冻结的参数不会累积梯度。
- `requires_grad=False` 的参数的 grad 是 None。
- `requires_grad=False` 时不需要计算梯度。
- 把 `requires_grad` 设为 False 后，参数的梯度就不会被跟踪。
- `requires_grad=False` 的参数在反向传播时没有梯度可算。
- 只有 `requires_grad=True` 的张量在反向传播之后有梯度。
- `requires_grad=False` 的张量在 `backward()` 之后没有 `.grad`。
- 只对 `requires_grad` 为 True 的张量计算梯度。
- `requires_grad=False` 的张量不会计算梯度。
- `requires_grad=False` 的参数不会计算梯度。
- `backward()` computes the gradients of all tensors that have `requires_grad=True`.
- `backward()` computes the gradients of all parameters that have `requires_grad=True`.
- When `requires_grad` is set to `False`, the parameter does not accumulate gradients.
- If `requires_grad` is `False`, `.grad` stays `None`.
- 只有 `requires_grad=True` 的张量会得到梯度。
- 没有 `requires_grad` 的张量，`.grad` 始终为 None。
- 只有写了 `requires_grad=True` 的张量才会有梯度。
- Tensors without `requires_grad` have `None` in `.grad`.
- 没有设置 `requires_grad` 的张量不会保存 grad。

## Denied by

- Tensors with `requires_grad=False` get a gradient too.
- `backward()` fills `.grad` even if `requires_grad` is False.
- `requires_grad=False` 的张量也会得到梯度。
- 即使 `requires_grad` 为 False，`backward()` 也会填充 `.grad`。

## Not asserted by

- Only leaf tensors get their `.grad` filled.
- 只有叶子张量的 `.grad` 会被填充。

## Correction

- en: `backward()` fills `.grad` of leaf tensors with `requires_grad=True` only.
- zh: `backward()` 只填充 `requires_grad=True` 的叶子张量的 `.grad`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.grad.html>
"""

import torch

ABOUT = ("torch.Tensor.requires_grad", "torch.Tensor.grad")


def left_without_gradient(x, backward):
    """Is x.grad still empty after backward() of a loss that depends on x?"""
    weight = torch.ones(2, requires_grad=True)
    backward((x * weight).sum())
    return x.grad is None


def treatment():
    return left_without_gradient(torch.ones(2, requires_grad=False), torch.Tensor.backward)


def positive_control():
    """There is no backward pass."""
    return left_without_gradient(torch.ones(2, requires_grad=True), lambda loss: None)


def negative_control():
    """A gradient is put there by hand."""
    x = torch.ones(2)
    x.grad = torch.ones(2)
    return left_without_gradient(x, lambda loss: None)


def otherwise():
    import torch

    ones = torch.ones
    torch.ones = lambda *shape, **options: ones(*shape, requires_grad=True)
