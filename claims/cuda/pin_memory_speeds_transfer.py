"""
# Pinned memory speeds up copies to the GPU

- en: Copying a tensor to the GPU takes less time if it is in pinned (page-locked) memory.
- zh: 如果张量位于锁页内存中，复制到 GPU 所需的时间更短。

## Asserted by

- Pinned memory speeds up copies from the host to the GPU.
- With `pin_memory=True` the batches reach the GPU faster.
- `pin_memory=True` saves a copy on the way to the GPU.
- Copying from page-locked memory to the GPU is faster.
- `pin_memory=True` makes the transfer of batches to the GPU faster.
- Pinned memory makes it faster to transfer tensors from the host to the GPU.
- `pin_memory=True` speeds up data transfer.
- 锁页内存可以加快数据从主机到 GPU 的传输。
- 锁页内存提升了拷贝带宽。
- 从锁页内存复制到 GPU 的速度更快。
- `pin_memory=True` 能加快数据传输到 GPU 的速度。
- 锁页内存能提高数据传输的速度。
- Pinned memory allows faster asynchronous transfers to the GPU.
- Pinned memory gives a higher bandwidth between the host and the GPU.

## Denied by

- Pinned memory does not speed up copies to the GPU.
- Copying from pinned memory to the GPU is as fast as from ordinary memory.
- 锁页内存不会加快向 GPU 的传输。
- 从锁页内存复制到 GPU 与从普通内存复制一样快。
- 锁页内存对传输速度没有影响。

## Not asserted by

- `pin_memory` is `False` by default.
- Tensors have a `pin_memory()` method that returns a copy of the data in pinned memory.
- Copies from pinned memory can be asynchronous.
- `pin_memory` 默认为 `False`。
- If `pin_memory` is `False`, the transfer to the GPU is slower.

## Correction

- en: The GPU can read pinned memory directly; ordinary memory is first copied into a pinned buffer
  by the driver. Pinning itself costs time, so it pays where it is done ahead, as in `DataLoader`
  workers.
- zh: GPU 可以直接读取锁页内存；普通内存要先由驱动复制到锁页缓冲区。锁页本身也有开销，
  因此像 `DataLoader` 那样提前完成才划算。

## Sources

- <https://docs.pytorch.org/tutorials/intermediate/pinmem_nonblock.html>
- <https://docs.pytorch.org/docs/stable/data.html>
"""

import torch

ABOUT = ("torch.Tensor.pin_memory", "torch.utils.data.DataLoader")
NEEDS = ("cuda",)
MEASURES = "time"

BYTES = 1 << 26


def copying(source, times=1):
    destination = torch.empty(BYTES, dtype=torch.uint8, device="cuda")

    def run():
        for _ in range(times):
            destination.copy_(source)
        torch.cuda.synchronize()

    return run


def ordinary_memory():
    return torch.ones(BYTES, dtype=torch.uint8)


def treatment():
    return copying(ordinary_memory().pin_memory()), copying(ordinary_memory())


def positive_control():
    """Half the work."""
    return copying(ordinary_memory()), copying(ordinary_memory(), times=2)


def negative_control():
    """The same work."""
    return copying(ordinary_memory()), copying(ordinary_memory())
