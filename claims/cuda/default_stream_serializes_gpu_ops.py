"""
# By default all GPU operations run one after the other on one stream

- en: PyTorch queues all operations of a GPU on one stream, the default stream, unless told
  otherwise; so they run one after the other.
- zh: 除非另外指定，PyTorch 把一个 GPU 的所有操作排入同一个流（默认流），因此它们依次执行。

## Asserted by

- By default PyTorch queues all GPU operations on the default stream, where they run one by one.
- Operations on the default stream run in order.
- Kernels on the default stream are executed sequentially.
- GPU operations on the default stream are serialised.
- Without explicit streams, GPU kernels never run in parallel.
- Operations on one stream run sequentially.
- 默认情况下，PyTorch 把所有 GPU 操作放入同一个默认流中依次执行。
- 默认流中的 GPU 操作是串行的。
- 如果不显式使用多个流，GPU 操作不会并行执行。
- 同一个流中的操作按顺序执行。

## Denied by

- By default PyTorch runs independent GPU operations in parallel.
- Operations on the default stream run concurrently.
- 默认流中的 GPU 操作是并行的。
- 默认情况下，GPU 操作会并行执行。

## Not asserted by

- GPU operations are asynchronous with respect to the host.
- Use `torch.cuda.Stream()` to overlap copying and computing.
- GPU 操作相对于主机是异步的。

## Correction

- en: Each GPU has a default stream on which PyTorch queues its work, and a stream runs it in order.
  Work on different streams (`torch.cuda.stream(...)`) may overlap.
- zh: 每个 GPU 有一个默认流，PyTorch 的操作都排入其中，同一个流按顺序执行；
  不同流（`torch.cuda.stream(...)`）上的操作可以重叠。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/cuda.html>
"""

import time

import torch

ABOUT = ("torch.cuda.Stream", "torch.cuda.stream", "torch.cuda.default_stream")
NEEDS = ("cuda",)

TICKS = 100000000
"""For so long on the GPU's clock, tens of milliseconds, a kernel does nothing."""


def seconds(*launches):
    torch.cuda.synchronize()
    start = time.perf_counter()
    for launch in launches:
        launch()
    torch.cuda.synchronize()
    return time.perf_counter() - start


def one_after_the_other(first, second):
    """Do two kernels together take nearer twice than once the time of one?"""
    seconds(first, second)  # what a first call sets up is no part of the question
    return seconds(first, second) > 1.5 * seconds(first)


def wait():
    torch.cuda._sleep(TICKS)


def wait_on(stream):
    def launch():
        with torch.cuda.stream(stream):
            wait()

    return launch


def treatment():
    return one_after_the_other(wait, wait)


def positive_control():
    """The host lets the first kernel end before it launches the second."""

    def wait_for_end():
        wait()
        torch.cuda.synchronize()

    return one_after_the_other(wait_for_end, wait_for_end)


def negative_control():
    """Two streams: the kernels are small enough to run side by side."""
    return one_after_the_other(wait_on(torch.cuda.Stream()), wait_on(torch.cuda.Stream()))
