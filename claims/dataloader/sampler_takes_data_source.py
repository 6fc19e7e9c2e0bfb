"""
# The constructor of `Sampler` takes a `data_source`

- en: A sampler's `super().__init__(data_source)` is accepted by `torch.utils.data.Sampler`.
- zh: 自定义采样器中的 `super().__init__(data_source)` 会被 `torch.utils.data.Sampler` 接受。

## Asserted by

- The constructor of `Sampler` takes a `data_source`.
- In a `Sampler`, pass the dataset on with `super().__init__(data_source)`.
- `torch.utils.data.Sampler` accepts `data_source`.
- `Sampler` has an argument `data_source`.
- `Sampler` 的构造函数接受 `data_source`。
- `torch.utils.data.Sampler` 有 `data_source` 参数。
- `Sampler` 接受 `data_source` 参数。

## Denied by

- The constructor of `Sampler` takes no `data_source`.
- `Sampler` has no argument `data_source`.
- `Sampler` no longer accepts `data_source`.
- `Sampler` 的构造函数不接受 `data_source`。
- `torch.utils.data.Sampler` 没有 `data_source` 参数。

## Not asserted by

- `RandomSampler` takes a `data_source`.
- `RandomSampler` 有 `data_source` 参数。

## Correction

- en: Since PyTorch 2.10 the constructor of `Sampler` takes no arguments (`data_source` was
  deprecated in 2.1); keep the data in the own class and call `super().__init__()` or nothing.
- zh: 自 PyTorch 2.10 起，`Sampler` 的构造函数不接受参数（`data_source` 自 2.1 起弃用）；请自行保存
  数据，并调用 `super().__init__()` 或不调用。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/utils/data/sampler.py>
- <https://github.com/pytorch/pytorch/releases/tag/v2.10.0>
"""

from torch.utils.data import RandomSampler, Sampler

ABOUT = ("torch.utils.data.Sampler",)


def accepts_data(base):
    """Can a class that passes its data on to its base class be made?"""

    class Own(base):
        def __init__(self, data):
            super().__init__(data)

        def __iter__(self):
            return iter(())

    try:
        Own([1, 2])
    except TypeError:
        return False
    return True


def treatment():
    return accepts_data(Sampler)


def positive_control():
    """A sampler that cannot do without its data."""
    return accepts_data(RandomSampler)


def negative_control():
    """A class without a constructor of its own."""
    return accepts_data(object)


def otherwise():
    import torch.utils.data

    torch.utils.data.Sampler.__init__ = lambda self, data_source: None
