"""
# `non_blocking=True` copies from pinned memory are asynchronous

- en: `tensor.to("cuda", non_blocking=True)` returns before the copy is done if the tensor is in
  pinned memory.
- zh: 如果张量位于锁页内存中，`tensor.to("cuda", non_blocking=True)` 会在复制完成之前返回。

## Asserted by

- With `non_blocking=True` the copy to the GPU is asynchronous if the tensor is in pinned memory.
- Pinned memory allows non-blocking transfers to the GPU.
- With pinned memory, `x.to(device, non_blocking=True)` is asynchronous with respect to the host.
- `non_blocking=True` only helps if the tensor is in pinned memory.
- `non_blocking=True` makes copies from pinned memory asynchronous.
- Copies to the GPU with `non_blocking=True` do not block the host if the memory is pinned.
- If the tensor is in pinned memory, `non_blocking=True` is asynchronous.
- With `non_blocking=True` the transfer is asynchronous if the tensor is in pinned memory.
- 如果数据位于锁页内存，`non_blocking=True` 会使复制到 GPU 的操作异步进行。
- `non_blocking=True` 只有在使用锁页内存时才有意义。
- `non_blocking=True` 配合锁页内存，可以异步传输数据。
- 只有锁页内存，`non_blocking=True` 才能异步拷贝。
- `non_blocking=True` 使锁页内存到 GPU 的拷贝成为异步操作。
- 使用 `non_blocking=True` 从锁页内存复制到 GPU 时，不会阻塞主机。
- 如果张量在锁页内存中，`non_blocking=True` 的传输是异步的。
- `pin_memory=True` 加 `non_blocking=True` 可以让数据传输和计算重叠。
- Put the batch into pinned memory and pass `non_blocking=True` for asynchronous copies.
- Pinned memory enables asynchronous transfers to the GPU.
- With pinned memory and `non_blocking=True`, transfers overlap with computation.
- `non_blocking=True` copies asynchronously from pinned memory.
- `pin_memory` 配合 `non_blocking=True`，拷贝就是异步的。

## Denied by

- Even with `non_blocking=True`, copies from pinned memory to the GPU are synchronous.
- `non_blocking=True` still blocks the host when it copies from pinned memory.
- 即使设置 `non_blocking=True`，从锁页内存到 GPU 的复制仍然是同步的。
- `non_blocking=True` 从锁页内存复制时仍然会阻塞主机。

## Not asserted by

- Pinned memory makes copies to the GPU faster.
- Set `pin_memory=True` in the `DataLoader`.
- 在 `DataLoader` 中设置 `pin_memory=True`。
- 如果数据不在锁页内存中，`non_blocking=True` 的复制是同步的。

## Correction

- en: A copy with `non_blocking=True` from pinned memory is only queued on the current stream; the
  host goes on at once. From ordinary memory it has to wait for the staging copy.
- zh: 从锁页内存以 `non_blocking=True` 复制时，操作只是排入当前流，主机立即继续；
  从普通内存复制则需等待中转复制。

## Sources

- <https://docs.pytorch.org/tutorials/intermediate/pinmem_nonblock.html>
- <https://docs.pytorch.org/docs/stable/notes/cuda.html>
"""

import torch

ABOUT = ("torch.Tensor.to", "torch.Tensor.pin_memory")
NEEDS = ("cuda",)


def goes_on_afterwards(work):
    """Is the GPU still busy with the work when its call has returned?"""
    work()  # what a first call sets up is no part of the question
    torch.cuda.synchronize()
    work()
    done = torch.cuda.Event()
    done.record()
    return not done.query()


def treatment():
    source = torch.ones(1 << 28, dtype=torch.uint8).pin_memory()
    return goes_on_afterwards(lambda: source.to("cuda", non_blocking=True))


def positive_control():
    """A kernel that keeps the GPU busy for a hundred million ticks of its clock."""
    return goes_on_afterwards(lambda: torch.cuda._sleep(100000000))


def negative_control():
    """The same kernel, and the host waits for its end."""

    def work():
        torch.cuda._sleep(100000000)
        torch.cuda.synchronize()

    return goes_on_afterwards(work)
