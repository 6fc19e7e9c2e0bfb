"""
# The `padding_idx` row of `nn.Embedding` is not updated

- en: The row at `padding_idx` gets no gradient, so a training step leaves it as it is.
- zh: `padding_idx` 对应的行没有梯度，因此训练时保持不变。

## Asserted by

- The row at `padding_idx` of `nn.Embedding` is not updated in training.
- The embedding at `padding_idx` gets no gradient.
- `padding_idx` prevents updates of one index.
- `padding_idx` prevents updates to a row.
- `padding_idx` keeps the padding vector fixed.
- `padding_idx` does not contribute to the gradient.
- The embedding at `padding_idx` is not updated during training.
- The vector at `padding_idx` is not updated.
- The padding vector of `nn.Embedding` gets no gradient.
- The embedding of `padding_idx` stays fixed in `nn.Embedding`.
- `nn.Embedding` 中 `padding_idx` 对应的行在训练中不会更新。
- `padding_idx` 在反向传播时会被忽略。
- `nn.Embedding` 的 `padding_idx` 行得不到梯度。
- `nn.Embedding` 中 `padding_idx` 的向量保持不变。
- The embedding at `padding_idx` gets no gradient and stays zero.
- `padding_idx` 对应的向量不会被更新。
- `padding_idx` makes the embedding ignore the gradients of that index.
- In an embedding with `padding_idx=0` row 0 never receives a gradient.

## Denied by

- The row at `padding_idx` is trained like the others.
- `nn.Embedding` also updates the row at `padding_idx`.
- The gradient of the row at `padding_idx` of `nn.Embedding` is nonzero.
- `nn.Embedding` 也会更新 `padding_idx` 对应的行。
- `nn.Embedding` 中 `padding_idx` 的行也有梯度。

## Not asserted by

- The row at `padding_idx` is initialised with zeros.
- `nn.Embedding` maps indices to vectors.
- `padding_idx` 对应的行初始化为零。

## Correction

- en: With `padding_idx`, that row of `nn.Embedding` gets a gradient of zero and stays as it is.
- zh: 设置 `padding_idx` 后，`nn.Embedding` 的该行梯度为零，保持不变。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Embedding.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Embedding",)


def first_row_moves(embedding, tokens):
    """Does a step along the gradient change the first row?"""
    before = embedding.weight.detach().clone()
    embedding(torch.tensor(tokens)).sum().backward()
    with torch.no_grad():
        embedding.weight -= 0.1 * embedding.weight.grad
    return not torch.equal(embedding.weight[0], before[0])


def treatment():
    return first_row_moves(nn.Embedding(4, 3, padding_idx=0), [2, 1, 0, 0])


def positive_control():
    """The row is not used, so no gradient can reach it."""
    return first_row_moves(nn.Embedding(4, 3), [2, 1, 3, 3])


def negative_control():
    """The row is used like any other."""
    return first_row_moves(nn.Embedding(4, 3), [2, 1, 0, 0])


def otherwise():
    import torch

    make = torch.nn.Embedding.__init__

    def init(self, rows, columns, padding_idx):
        make(self, rows, columns)

    torch.nn.Embedding.__init__ = init
