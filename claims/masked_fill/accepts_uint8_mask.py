"""
# `masked_fill()` accepts a `uint8` mask

- en: The mask of `Tensor.masked_fill()` and `Tensor.masked_select()` may have dtype
  `torch.uint8`; its ones select.
- zh: `Tensor.masked_fill()` 与 `Tensor.masked_select()` 的掩码可以是 `torch.uint8` 类型，其中的 1
  表示选中。

## Asserted by

- `masked_fill()` accepts a `uint8` mask.
- The mask of `masked_fill()` can be a `ByteTensor`.
- `masked_fill()` takes a mask of dtype `torch.uint8`.
- `masked_fill()` works with a `uint8` mask.
- `masked_fill()` 接受 `uint8` 掩码。
- `masked_fill()` 的掩码可以是 `ByteTensor`。
- `masked_fill()` 支持 `torch.uint8` 类型的掩码。

## Denied by

- `masked_fill()` does not accept a `uint8` mask.
- `masked_fill()` raises an error for a `uint8` mask.
- The mask of `masked_fill()` cannot be a `ByteTensor`.
- `masked_fill()` 不接受 `uint8` 掩码。
- `masked_fill()` 遇到 `uint8` 掩码会报错。
- `masked_fill()` 不支持 `torch.uint8` 类型的掩码。

## Not asserted by

- `masked_fill()` accepts a boolean mask.
- Indexing with a `uint8` mask is deprecated.
- `masked_fill_()` 原地修改张量。

## Conditions

- `treatment_masked_select`
  - en: it is the mask of `masked_select()`
  - zh: 掩码用于 `masked_select()`

## Correction

- en: Since PyTorch 2.1 the mask must be boolean: convert it with `mask.bool()`. Before, `uint8`
  masks were accepted with a warning.
- zh: 自 PyTorch 2.1 起，掩码必须是布尔类型，请用 `mask.bool()` 转换；此前接受 `uint8`
  掩码但会给出警告。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.1.0>
"""

import torch

ABOUT = ("torch.Tensor.masked_fill", "torch.Tensor.masked_fill_", "torch.Tensor.masked_select")
UNUSED = {"torch.Tensor.masked_fill_": "masked_fill() stands for it, which fills a copy in place"}


def outcome(use, mask):
    """What comes of using a mask on three numbers, or that it is refused."""
    try:
        return use(torch.tensor([1, 2, 3]), mask).tolist()
    except RuntimeError:
        return "refused"


def fill(numbers, mask):
    return numbers.masked_fill(mask, 0)


def select(numbers, mask):
    """Fill by hand what the mask selects."""
    chosen = numbers.masked_select(mask).tolist()
    return torch.tensor([0 if n in chosen else n for n in numbers.tolist()])


def mask(dtype):
    return torch.tensor([1, 0, 1]).to(dtype)


def treatment():
    return outcome(fill, mask(torch.uint8))


def treatment_masked_select():
    return outcome(select, mask(torch.uint8))


def positive_control():
    """A boolean mask, for which these functions are made."""
    return outcome(fill, mask(torch.bool))


def negative_control():
    """A function that insists on a boolean mask."""

    def strict(numbers, mask):
        if mask.dtype != torch.bool:
            raise RuntimeError("only boolean masks, please")
        return fill(numbers, mask)

    return outcome(strict, mask(torch.uint8))


def otherwise():
    import torch

    fill, select = torch.Tensor.masked_fill, torch.Tensor.masked_select
    torch.Tensor.masked_fill = lambda numbers, mask, value: fill(numbers, mask.bool(), value)
    torch.Tensor.masked_select = lambda numbers, mask: select(numbers, mask.bool())
