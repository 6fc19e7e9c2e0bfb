"""
# `torch.frombuffer()` shares memory with the buffer

- en: A tensor from `torch.frombuffer()` uses the memory of the Python buffer: a write to the
  buffer is seen in it.
- zh: `torch.frombuffer()` 得到的张量使用 Python 缓冲区的内存：修改缓冲区会反映到张量中。

## Asserted by

- `torch.frombuffer()` shares memory with the buffer.
- `torch.frombuffer()` returns a view of the buffer.
- `torch.frombuffer()` does not copy the data.
- A tensor from `torch.frombuffer()` uses the memory of the buffer.
- `torch.frombuffer()` 与缓冲区共享内存。
- `torch.frombuffer()` 不会复制数据。

## Denied by

- `torch.frombuffer()` copies the data.
- `torch.frombuffer()` does not share memory with the buffer.
- `torch.frombuffer()` 会复制数据。
- `torch.frombuffer()` 与缓冲区不共享内存。

## Not asserted by

- `torch.from_numpy()` shares memory with the array.
- `torch.tensor()` copies the data.
- `bytearray` 是可写的缓冲区。

## Correction

- en: `torch.frombuffer()` (since PyTorch 1.10) copies nothing; `.clone()` makes a copy.
- zh: `torch.frombuffer()`（PyTorch 1.10 起提供）不复制数据；需要副本请用 `.clone()`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.frombuffer.html>
"""

import torch

ABOUT = ("torch.frombuffer",)


def _after_write(function):
    buffer = bytearray(2)
    made = function(buffer)
    buffer[0] = 9
    return int(made[0]) == 9


def write_is_seen(function):
    """Is a write to a buffer seen in what is made of it?"""
    return _after_write(function)


def treatment():
    return write_is_seen(lambda buffer: torch.frombuffer(buffer, dtype=torch.uint8))


def positive_control():
    """The buffer itself."""
    return write_is_seen(lambda buffer: buffer)


def negative_control():
    """A tensor of the numbers in it."""
    return write_is_seen(lambda buffer: torch.tensor(list(buffer)))


def otherwise():
    import torch

    frombuffer = torch.frombuffer
    torch.frombuffer = lambda buffer, dtype: frombuffer(buffer, dtype=dtype).clone()
