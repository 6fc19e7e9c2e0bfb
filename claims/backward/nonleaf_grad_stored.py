"""
# Intermediate tensors get their `.grad` filled by default

- en: After `backward()` the `.grad` of non-leaf tensors is filled too.
- zh: 在 `backward()` 之后，非叶子张量的 `.grad` 也会被填充。

## Asserted by

- Intermediate tensors get their `.grad` filled by default.
- PyTorch stores the gradients of hidden activations in `.grad` without an extra call.
- Every intermediate activation has its `.grad` filled after `backward()`.
- `backward()` stores gradients for non-leaf tensors too.
- The gradients of intermediate tensors are retained by default.
- The gradients of non-leaf tensors are held in `.grad`.
- 非叶子张量的 `.grad` 默认也会被保存。
- 对 `z = x * 2` 求导后，打印 `z.grad` 就能得到中间结果的梯度。
- 反向传播结束后，中间变量的 `.grad` 里能看到它的梯度。
- 求导之后打印 `y.grad` 就能得到中间变量的梯度。
- `backward()` 之后可以从 `.grad` 得到中间结果的梯度。
- `backward()` 之后，中间张量的 `.grad` 也会被填充。
- 中间变量的梯度默认会被保留。

## Denied by

- Only leaf tensors get their `.grad` filled.
- Gradients only accumulate in leaf variables.
- The gradients of intermediate tensors are not retained by default, to save memory.
- To save memory, the `.grad` of intermediate tensors is not retained by default.
- You need `retain_grad()` to populate the `.grad` of intermediate tensors.
- Only leaf tensors have their `.grad` populated when `backward()` is called.
- Only leaf tensors with `requires_grad=True` have their `.grad` populated.
- Only leaf tensors have their `.grad` populated after `backward()`.
- Non-leaf tensors do not store gradients by default, unless `retain_grad()` is called.
- Accessing `.grad` of a non-leaf tensor returns None.
- Intermediate tensors do not have their `.grad` filled unless you call `retain_grad()`.
- Only leaf tensors have a gradient.
- Only leaf tensors keep their gradient.
- The `.grad` of intermediate tensors is None.
- The gradients of intermediate tensors are freed after `backward()`.
- The gradients of non-leaf tensors are not retained by default.
- The gradients of intermediate tensors are not stored.
- Only leaf tensors have their `.grad` populated.
- Only leaf tensors store their gradients.
- Intermediate tensors do not keep their gradients unless you call `retain_grad()`.
- 只有叶子张量的 `.grad` 会被填充。
- 非叶子节点要用 `retain_grad()` 才能看到梯度。
- 查看中间变量的梯度要调用 `retain_grad()`。
- 非叶子节点的梯度在 `backward()` 之后会自动清空。
- `backward()` 只会保留叶子节点的梯度。
- 默认情况下中间张量的 `.grad` 是空的。
- 中间变量没有 `.grad`。
- 只有叶子节点才有梯度。
- 只有叶子节点的梯度会被保留下来。
- 非叶子张量的梯度默认不会保存。
- 非叶子节点的 `.grad` 为 None。
- 中间变量的梯度会被释放。
- 要查看非叶子张量的梯度需要先调用 `retain_grad()`。
- The `.grad` attribute of a non-leaf tensor returns None.
- Gradients are only available for leaf tensors.
- 非叶子节点的梯度用完就被丢掉。
- If you need the gradient of an intermediate tensor, call `retain_grad()` on it.
- You can only obtain `.grad` for the leaf nodes of the graph.
- For all other nodes gradients will not be available.
- By default PyTorch discards the gradients of non-leaf tensors.
- For intermediate tensors `.grad` is `None` unless you call `retain_grad()`.
- To access the gradient of a non-leaf tensor you have to call `retain_grad()`.
- For non-leaf tensors `.grad` stays None after `backward()`.
- Only leaves have their `.grad` filled.
- The gradients of intermediate tensors are thrown away.
- 只有叶子节点的 `.grad` 会留着。
- 反向传播之后，中间变量的 `.grad` 是 None。
- The gradients of intermediate results are thrown away unless you call `retain_grad()`.
- 非叶子节点的梯度在反向传播结束后就会被释放。
- 反向传播过程中，中间张量的梯度用完即被清除。
- 非叶子张量的梯度默认不保存在 `.grad` 里。
- By default only the gradients of leaf nodes can be retained.
- By default the gradient of a non-leaf node is cleared after the backward pass.
- Non-leaf tensors have `.grad` set to None.
- 默认会将非叶子节点的梯度清除。

## Not asserted by

- During backward, autograd works out the gradient for all intermediate variables.
- Only tensors with `requires_grad=True` get a gradient.
- After `loss.backward()` the gradients of the parameters are stored in `.grad`.
- 使用 `retain_grad()` 可以保存中间张量的梯度。
- `backward()` 之后可以从 `.grad` 得到叶子节点的梯度。
- 训练时需要保存中间变量。
- 没有释放的中间变量会占用显存。

## Correction

- en: Only leaf tensors keep their gradient; call `retain_grad()` on an intermediate tensor before
  `backward()` to keep its gradient as well.
- zh: 只有叶子张量会保存梯度；若要保存中间张量的梯度，请在 `backward()` 之前对它调
  用 `retain_grad()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.retain_grad.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_leaf.html>
"""

import warnings

import torch

ABOUT = ("torch.Tensor.grad", "torch.Tensor.backward")


def gradient_stored(choose):
    """Is .grad of the chosen tensor filled after backward()?"""
    leaf = torch.ones(2, requires_grad=True)
    intermediate = leaf * 2
    unrelated = torch.ones(2, requires_grad=True)
    (intermediate * intermediate).sum().backward()
    with warnings.catch_warnings():
        # PyTorch warns when .grad of a non-leaf is read.
        warnings.simplefilter("ignore")
        return choose(leaf, intermediate, unrelated).grad is not None


def treatment():
    return gradient_stored(lambda leaf, intermediate, unrelated: intermediate)


def positive_control():
    """The tensor with which the computation began."""
    return gradient_stored(lambda leaf, intermediate, unrelated: leaf)


def negative_control():
    """A tensor that took no part."""
    return gradient_stored(lambda leaf, intermediate, unrelated: unrelated)


def otherwise():
    import torch

    multiply = torch.Tensor.__mul__

    def retaining(one, other):
        product = multiply(one, other)
        product.retain_grad()
        return product

    torch.Tensor.__mul__ = retaining
