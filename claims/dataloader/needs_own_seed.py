"""
# The `DataLoader` needs a seed of its own for a fixed order

- en: `torch.manual_seed()` is not enough to make a shuffling `DataLoader` read the samples in the
  same order again; it needs its own seeded generator.
- zh: 仅调用 `torch.manual_seed()` 不足以让打乱数据的 `DataLoader` 重现相同的顺序，
  还需要给它单独设置带种子的生成器。

## Asserted by

- The `DataLoader` needs its own seed to feed the data in the same order.
- Use `worker_init_fn` and `generator` to preserve reproducibility of the `DataLoader`.
- Pass a seeded generator to the `DataLoader` to make shuffling reproducible.
- Use `worker_init_fn` and a `generator` to make the `DataLoader` reproducible.
- Each worker needs its own seed for NumPy random numbers.
- Pass a seeded `generator` to the `DataLoader` to get the same order.
- A global seed is not enough for the `DataLoader`.
- `torch.manual_seed()` alone does not make shuffling reproducible.
- A seed alone does not guarantee a reproducible shuffle.
- `torch.manual_seed()` alone does not fix the order of a shuffling `DataLoader`.
- To get the same order again, the `DataLoader` must be given a seeded generator.
- 要让 `DataLoader` 的顺序固定，必须单独为它设置种子。
- 只设置 `torch.manual_seed()` 不能固定 `DataLoader` 的打乱顺序。
- `DataLoader` 需要自己的随机种子才能以相同的顺序读取数据。
- A `DataLoader` with workers wants a generator of its own for a fixed order.

## Denied by

- `torch.manual_seed()` is enough to fix the order of the `DataLoader`.
- The `DataLoader` does not need its own seed for a fixed order.
- 设置 `torch.manual_seed()` 就足以固定 `DataLoader` 的顺序。
- `DataLoader` 不需要单独设置种子。
- 设置 `torch.manual_seed()` 之后，`DataLoader` 的顺序就固定了。

## Not asserted by

- The `DataLoader` accepts a `generator` argument.
- Seed NumPy in `worker_init_fn` if the data set draws random numbers from it.
- `shuffle=True` 会在每个 epoch 重新打乱数据。
- `DataLoader` 默认不打乱数据的顺序。
- By default the `DataLoader` keeps the order of the data.

## Conditions

- `treatment_other_draws`
  - en: something else, such as another model's initialisation, draws random numbers in between
  - zh: 期间有其他代码（例如另一个模型的初始化）抽取了随机数

## Correction

- en: Without a `generator`, a `DataLoader` takes its order from PyTorch's global generator, so
  `torch.manual_seed()` fixes it as long as nothing else draws a different number of random
  numbers before. A seeded `generator` makes the order independent of the rest of the program.
- zh: 没有 `generator` 时，`DataLoader` 的顺序来自 PyTorch 的全局生成器，
  只要此前抽取的随机数个数不变，
  `torch.manual_seed()` 就能固定顺序；传入设好种子的 `generator`，顺序便与程序其余部分无关。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/randomness.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/utils/data/sampler.py>
"""

import torch
from torch import nn
from torch.utils.data import DataLoader

ABOUT = ("torch.utils.data.DataLoader", "torch.manual_seed")

SAMPLES = list(range(16))


def order_changes(*runs):
    """Does the second run read the samples in another order than the first?"""
    one, other = ([int(sample) for sample in run()] for run in runs)
    return one != other


def program(model=None, **options):
    """A program that is seeded, builds a model and then reads its data."""

    def run():
        torch.manual_seed(0)
        if model is not None:
            model()
        return DataLoader(SAMPLES, shuffle=True, **options)

    return run


def treatment():
    return order_changes(program(), program())


def treatment_other_draws():
    return order_changes(program(lambda: nn.Linear(4, 4)), program(lambda: nn.Linear(8, 8)))


def positive_control():
    """Two orders written down, not the same."""
    return order_changes(lambda: SAMPLES, lambda: SAMPLES[::-1])


def negative_control():
    """The same order twice."""
    return order_changes(lambda: SAMPLES, lambda: SAMPLES)
