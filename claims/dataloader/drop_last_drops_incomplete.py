"""
# `DataLoader(drop_last=True)` drops the last incomplete batch

- en: With `drop_last=True`, a `DataLoader` leaves out the samples that remain when the size of
  the data set is not divisible by the batch size.
- zh: 设置 `drop_last=True` 时，如果数据集大小不能被批大小整除，`DataLoader` 会丢弃剩下的样本。

## Asserted by

- `drop_last=True` drops the last incomplete batch.
- With `drop_last=True` the `DataLoader` discards the final batch if it is smaller than
  `batch_size`.
- Setting `drop_last=True` makes the `DataLoader` skip the leftover samples.
- With `drop_last=True` the last batch is left out if it is incomplete.
- With `drop_last=True` an incomplete last batch is skipped.
- `drop_last=True` removes the last batch if it is incomplete.
- `drop_last=True` 会丢弃最后一个不完整的批次。
- `drop_last=True` 时，不足的最后一个批次不会交给训练。
- `drop_last` 为 False 时，最后一个不完整的批次会保留。
- 当样本数不能被 `batch_size` 整除时，`drop_last=True` 会舍弃最后一批数据。
- 设置 `drop_last=True` 后，`DataLoader` 丢掉最后剩余的样本。
- 设置 `drop_last=True` 时，不够一个批次的数据会被舍弃。
- `drop_last=True` throws the last batch away.
- With `drop_last=True` the last smaller batch is ignored.
- `drop_last=True` gets rid of the last incomplete batch.
- The last smaller batch is thrown out with `drop_last=True`.

## Denied by

- `drop_last=True` pads the last batch.
- With `drop_last=True` the `DataLoader` still returns the last incomplete batch.
- `drop_last=True` keeps the last, smaller batch.
- 设置 `drop_last=True` 后，最后一个不完整的批次仍然保留。
- `drop_last=False` 时，最后一个批次即使样本数量不足也仍然保留。
- `drop_last=True` 不会丢弃最后一个不完整的批次。
- With `drop_last=True` you still get the last incomplete batch.

## Not asserted by

- By default the last batch is smaller if the data set is not divisible by the batch size.
- `drop_last=True` helps batch normalisation, which dislikes a batch of one sample.
- If `drop_last` is `False`, the last batch is not dropped.
- `drop_last` 的默认值是 `False`。
- `drop_last` 为 `False` 时，`DataLoader` 会保留最后一个批次。

## Correction

- en: `drop_last=True` drops the last batch if it is incomplete; the default, `False`, keeps it as
  a smaller batch.
- zh: `drop_last=True` 会丢弃最后一个不完整的批次；默认的 `False` 会把它保留为较小的批次。

## Sources

- <https://docs.pytorch.org/docs/stable/data.html>
"""

from torch.utils.data import DataLoader

ABOUT = ("torch.utils.data.DataLoader",)

SAMPLES = list(range(10))


def sizes(batches):
    """How many samples does each batch hold?"""
    return [len(batch) for batch in batches]


def treatment():
    return sizes(DataLoader(SAMPLES, batch_size=4, drop_last=True))


def positive_control():
    """Cut by hand, the last two samples left out."""
    return sizes([SAMPLES[0:4], SAMPLES[4:8]])


def negative_control():
    """Cut by hand, the last two samples kept."""
    return sizes([SAMPLES[0:4], SAMPLES[4:8], SAMPLES[8:10]])
