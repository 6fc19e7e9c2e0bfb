"""
# `retain_graph=True` allows a second `backward()` on the same graph

- en: After `backward(retain_graph=True)`, `backward()` can be called again on the same graph.
- zh: 调用 `backward(retain_graph=True)` 之后，可以对同一计算图再次调用 `backward()`。

## Asserted by

- `retain_graph=True` allows calling `backward()` again on the same graph.
- `retain_graph=True` tells PyTorch to keep the graph for several backward passes.
- Use `retain_graph=True` if you need several backward passes.
- `retain_graph=True` allows a second `backward()`.
- With `retain_graph=True` the graph is kept for another `backward()`.
- `retain_graph=True` keeps the computational graph.
- `retain_graph=True` prevents the graph from being freed.
- A second `backward()` needs `retain_graph=True`.
- Calling `backward()` several times needs `retain_graph=True`.
- `retain_graph=True` retains the graph after `backward()`.
- `retain_graph=True` 允许对同一计算图再次调用 `backward()`。
- 要对同一张图反向两次，就传 `retain_graph=True`。
- 需要重复使用同一张计算图时，传入 `retain_graph=True`。
- 设置 `retain_graph=True` 后，可以再次反向传播。
- 使用 `retain_graph=True` 会保留计算图，以便再次调用 `backward()`。
- `retain_graph=True` 可以保留计算图。
- 使用 `retain_graph=True` 后计算图不会被释放。
- 多次反向传播需要设置 `retain_graph=True`。
- To call `backward()` twice, set `retain_graph=True`.
- `retain_graph=True` lets you run backward multiple times.
- Specify `retain_graph=True` if you need to call `backward()` more than once.
- `backward(retain_graph=True)` keeps the intermediate buffers.
- To call `backward()` twice, pass `retain_graph=True` the first time.
- `retain_graph=True` keeps the buffers.
- 要多次 backward 就得传 `retain_graph=True`。
- To do several backward calls on the same graph, pass `retain_graph=True`.

## Denied by

- Even with `retain_graph=True` a second `backward()` fails.
- `retain_graph=True` does not allow a second `backward()`.
- `retain_graph=True` does not keep the graph.
- 即使设置 `retain_graph=True`，第二次 `backward()` 也会报错。
- `retain_graph=True` 并不能保留计算图。
- Even with `retain_graph=True` a second `backward()` on the graph does not work.

## Not asserted by

- Calling `backward()` twice raises an error.
- 调用两次 `backward()` 会报错。

## Correction

- en: `backward(retain_graph=True)` keeps the values that the graph has saved, so `backward()` can
  be called again.
- zh: `backward(retain_graph=True)` 会保留计算图中保存的值，因此可以再次调用 `backward()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html>
"""

import torch

ABOUT = ("torch.Tensor.backward",)


def second_backward(first, second):
    """What comes of second.backward() after first.backward(retain_graph=True)."""
    first.backward(retain_graph=True)
    try:
        second.backward()
    except RuntimeError:
        return "raises"
    return "works"


def square_sum():
    weight = torch.ones(2, requires_grad=True)
    return (weight * weight).sum()


def treatment():
    loss = square_sum()
    return second_backward(loss, loss)


def positive_control():
    """Two graphs, each used once."""
    return second_backward(square_sum(), square_sum())


def negative_control():
    """The second is a plain number, without a graph."""
    return second_backward(square_sum(), torch.tensor(2.0))


def otherwise():
    import torch

    backward = torch.Tensor.backward
    torch.Tensor.backward = lambda loss, retain_graph=False: backward(loss)
