"""
# `torch.randn_like()` accepts a `generator`

- en: `torch.randn_like(x, generator=g)` draws from the given random number generator.
- zh: `torch.randn_like(x, generator=g)` 使用指定的随机数生成器。

## Asserted by

- `torch.randn_like()` accepts a `generator`.
- You can pass `generator` to `torch.randn_like()`.
- `torch.randn_like()` has a `generator` argument.
- `torch.randn_like()` supports the `generator` argument.
- `torch.randn_like()` takes a `generator` parameter.
- `torch.randn_like()` 支持 `generator` 参数。
- `torch.randn_like()` 接受 `generator` 参数。

## Denied by

- `torch.randn_like()` does not accept a `generator`.
- `torch.randn_like()` has no `generator` argument.
- `torch.randn_like()` does not support the `generator` argument.
- `torch.randn_like()` 不支持 `generator` 参数。
- `torch.randn_like()` 不接受 `generator` 参数。

## Not asserted by

- `torch.randn()` accepts a `generator`.
- `torch.manual_seed()` seeds the default generator.
- `torch.randn_like()` 与输入形状相同。

## Correction

- en: Since PyTorch 2.10 `torch.randn_like()` and its relatives accept `generator`; before, use
  `torch.randn(x.shape, generator=g)`.
- zh: 自 PyTorch 2.10 起，`torch.randn_like()` 等函数支持 `generator`；此前请用
  `torch.randn(x.shape, generator=g)`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html>
"""

import torch

ABOUT = ("torch.randn_like", "torch.rand_like")
UNUSED = {"torch.rand_like": "the claim is about randn_like() alone"}


def drawn(function):
    """Numbers drawn with a seed of one, or that this is refused."""
    try:
        return function(torch.zeros(3), torch.Generator().manual_seed(1)).tolist()
    except TypeError:
        return "refused"


def treatment():
    return drawn(lambda x, generator: torch.randn_like(x, generator=generator))


def positive_control():
    """Drawn by the function that always took a generator."""
    return drawn(lambda x, generator: torch.randn(x.shape, generator=generator))


def negative_control():
    """A function without the argument."""

    def plain(x):
        return torch.randn_like(x)

    return drawn(lambda x, generator: plain(x, generator=generator))
