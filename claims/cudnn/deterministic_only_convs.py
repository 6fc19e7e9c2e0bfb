"""
# `torch.backends.cudnn.deterministic = True` leaves other operations nondeterministic

- en: `torch.backends.cudnn.deterministic = True` makes cuDNN's own operations deterministic;
  others, such as `index_add_` on the GPU, still vary from run to run.
- zh: `torch.backends.cudnn.deterministic = True` 只使 cuDNN 的运算变得确定；其他运算（例如 GPU 上的
  `index_add_`）每次运行的结果仍会变化。

## Asserted by

- `torch.backends.cudnn.deterministic = True` only affects cuDNN convolutions.
- `cudnn.deterministic` only affects convolutions.
- `cudnn.deterministic = True` makes convolutions deterministic and leaves other operations alone.
- `torch.backends.cudnn.deterministic` controls cuDNN only, not the rest of PyTorch.
- `torch.backends.cudnn.deterministic = True` 只影响 cuDNN 的卷积。
- `cudnn.deterministic = True` only makes convolutions deterministic.
- `cudnn.deterministic = True` only affects cuDNN.
- `cudnn.deterministic = True` does not make other operations deterministic.
- `cudnn.deterministic = True` 只让卷积变得确定，其他运算不受影响。
- `torch.backends.cudnn.deterministic` 仅控制 cuDNN，不涉及 PyTorch 的其他运算。
- `cudnn.deterministic = True` 不能使其他运算变得确定。
- `cudnn.deterministic = True` 只能保证卷积的确定性。
- `cudnn.deterministic = True` only makes cuDNN deterministic.

## Denied by

- `torch.backends.cudnn.deterministic = True` makes all operations deterministic.
- `cudnn.deterministic = True` guarantees deterministic results of the whole model.
- `torch.backends.cudnn.deterministic = True` 会使所有运算变得确定。
- `cudnn.deterministic = True` 可以保证整个模型的结果是确定的。

## Not asserted by

- `torch.use_deterministic_algorithms(True)` makes the convolutions of cuDNN deterministic.
- `torch.backends.cudnn.benchmark = False` turns autotuning off.
- 请同时设置 `cudnn.deterministic = True` 和 `cudnn.benchmark = False`。

## Correction

- en: `torch.backends.cudnn.deterministic = True` chooses deterministic algorithms inside cuDNN
  only. For all operations use `torch.use_deterministic_algorithms(True)`.
- zh: `torch.backends.cudnn.deterministic = True` 只在 cuDNN 内部选择确定性算法；
  要涵盖所有运算，请使用 `torch.use_deterministic_algorithms(True)`。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/randomness.html>
- <https://docs.pytorch.org/docs/stable/backends.html>
"""

import itertools

import torch

ABOUT = ("torch.backends.cudnn.deterministic",)
NEEDS = ("cuda",)

RUNS = 10
"""So many that an order of additions left to chance does not stay the same by chance."""


def varies(work):
    """Do repetitions of the same work differ in some bit?"""
    first = work()
    return not all(torch.equal(first, work()) for _ in range(RUNS))


def adding_by_index():
    """A million numbers are added up in eight places, each by many threads."""
    index = torch.randint(8, (1000000,), device="cuda")
    values = torch.randn(1000000, device="cuda")
    return lambda: torch.zeros(8, device="cuda").index_add_(0, index, values)


def treatment():
    torch.backends.cudnn.deterministic = True
    return varies(adding_by_index())


def positive_control():
    """A counter never gives the same number twice."""
    numbers = itertools.count()
    return varies(lambda: torch.full((8,), float(next(numbers)), device="cuda"))


def negative_control():
    """A constant, filled in on the GPU."""
    return varies(lambda: torch.ones(8, device="cuda"))
