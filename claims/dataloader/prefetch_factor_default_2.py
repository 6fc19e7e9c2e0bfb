"""
# `prefetch_factor` of `DataLoader` is 2 by default

- en: A `DataLoader` made without `prefetch_factor` has the value 2 for it.
- zh: 未指定 `prefetch_factor` 的 `DataLoader`，其值为 2。

## Asserted by

- `prefetch_factor` of `DataLoader` is 2 by default.
- Each worker loads 2 batches in advance by default.
- The default is `prefetch_factor=2`.
- Each worker of the `DataLoader` prefetches 2 batches by default.
- The default of `prefetch_factor` is 2.
- `prefetch_factor` defaults to 2.
- `DataLoader` 的 `prefetch_factor` 默认为 2。
- `prefetch_factor` 是每个 worker 预先加载的批次数，默认是 2。
- `prefetch_factor` 的默认值是 2。
- `prefetch_factor` 默认是 2。
- `DataLoader` 的每个 worker 默认会提前准备 2 个 batch。
- 每个 worker 默认会提前准备好 2 个 batch。

## Denied by

- `prefetch_factor` defaults to `None`.
- The default of `prefetch_factor` is `None`.
- `prefetch_factor` is not 2 by default.
- `prefetch_factor` 默认为 `None`。
- `prefetch_factor` 的默认值是 `None`。

## Not asserted by

- Set `prefetch_factor` to 4.
- A larger `prefetch_factor` needs more memory.
- `prefetch_factor` 越大，占用的内存越多。

## Conditions

- `treatment_no_workers`
  - en: `num_workers` is 0
  - zh: `num_workers` 为 0

## Correction

- en: With workers `prefetch_factor` is 2 by default; since PyTorch 2.0 it is `None` when
  `num_workers=0`, where nothing is prefetched.
- zh: 有工作进程时，`prefetch_factor` 默认为 2；自 PyTorch 2.0 起，`num_workers=0` 时为 `None`，此时不
  预取。

## Sources

- <https://docs.pytorch.org/docs/stable/data.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

from torch.utils.data import DataLoader

ABOUT = ("torch.utils.data.DataLoader",)


def batches_ahead(**arguments):
    """The value that a loader has; no worker starts before it is iterated over."""
    return DataLoader([0, 1], **arguments).prefetch_factor


def treatment():
    return batches_ahead(num_workers=1)


def treatment_no_workers():
    return batches_ahead()


def positive_control():
    """Given as 2."""
    return batches_ahead(num_workers=1, prefetch_factor=2)


def negative_control():
    """Known to be nothing."""
    return None


def negative_control_other():
    """Given as something else."""
    return batches_ahead(num_workers=1, prefetch_factor=3)


def otherwise():
    import torch.utils.data

    make = torch.utils.data.DataLoader.__init__

    def init(self, dataset, num_workers=0):
        make(self, dataset, num_workers=num_workers, prefetch_factor=3 if num_workers else None)

    torch.utils.data.DataLoader.__init__ = init
