"""
# `torch.backends.cudnn.benchmark = False` turns cuDNN's autotuning off

- en: With `torch.backends.cudnn.benchmark = False`, cuDNN does not try several algorithms on the
  first convolution of a kind to find the fastest one.
- zh: 设置 `torch.backends.cudnn.benchmark = False` 时，cuDNN 不会在首次遇到某种卷积时
  试跑多种算法来找出最快的一种。

## Asserted by

- `torch.backends.cudnn.benchmark = False` turns cuDNN's autotuning off.
- With `cudnn.benchmark = False` cuDNN does not time several convolution algorithms.
- Setting `torch.backends.cudnn.benchmark` to `False` disables the search for the fastest algorithm.
- `torch.backends.cudnn.benchmark = False` 会关闭 cuDNN 的自动调优。
- 设置 `cudnn.benchmark = False` 后，cuDNN 不再比较多种卷积算法的耗时。
- 将 `torch.backends.cudnn.benchmark` 设为 `False` 可以禁用对最快算法的搜索。
- `cudnn.benchmark = False` stops cuDNN from timing several algorithms.
- `cudnn.benchmark = False` stops cuDNN from searching for the fastest algorithm.

## Denied by

- cuDNN still times several algorithms with `torch.backends.cudnn.benchmark = False`.
- `cudnn.benchmark = False` does not turn autotuning off.
- 即使设置 `torch.backends.cudnn.benchmark = False`，cuDNN 仍然会比较多种算法。
- `cudnn.benchmark = False` 不会关闭自动调优。

## Not asserted by

- `torch.backends.cudnn.benchmark = True` speeds up convolutions of a fixed size.
- `torch.backends.cudnn.deterministic = True` makes convolutions deterministic.
- `cudnn.benchmark = True` 可以加快固定尺寸输入的训练。

## Correction

- en: With `benchmark = False`, the default, cuDNN picks an algorithm by rule; only with `True` are
  several run and timed for each new configuration.
- zh: 默认的 `benchmark = False` 下，cuDNN 按规则选择算法；只有设为 `True` 时，
  才会为每种新配置试跑并计时多种算法。

## Sources

- <https://docs.pytorch.org/docs/stable/backends.html>
- <https://docs.pytorch.org/docs/stable/notes/randomness.html>
"""

import torch
from torch import nn

ABOUT = ("torch.backends.cudnn.benchmark",)
REQUIRES = "torch>=1.9"
NEEDS = ("cuda",)


def nothing_is_tried(first, later):
    """Does the first convolution launch no more kernels than a later one of the same kind?"""
    launched, launched_later = kernels(first), kernels(later)
    evidence = {"kernels": launched, "kernels_later": launched_later}
    return {"observed": launched <= launched_later, "evidence": evidence}


def kernels(work):
    """How many kernels does the work launch on the GPU?"""
    from torch.profiler import ProfilerActivity, profile

    torch.cuda.synchronize()
    with profile(activities=[ProfilerActivity.CPU, ProfilerActivity.CUDA]) as profiler:
        work()
        torch.cuda.synchronize()
    on_gpu = [e for e in profiler.events() if e.device_type == torch.autograd.DeviceType.CUDA]
    return sum(not e.name.startswith(("Memcpy", "Memset")) for e in on_gpu)


def convolution(size):
    """A convolution of inputs of this size, which no other has had before."""
    model, data = nn.Conv2d(16, 32, 3).cuda(), torch.ones(8, 16, size, size, device="cuda")
    return lambda: model(data)


def prepare():
    """The libraries and the profiler are started with a convolution of another kind."""
    kernels(convolution(size=16))
    return convolution(size=48)


def treatment():
    torch.backends.cudnn.benchmark = False
    work = prepare()
    return nothing_is_tried(work, work)


def positive_control():
    """cuDNN is not used at all."""
    torch.backends.cudnn.enabled = False
    work = prepare()
    return nothing_is_tried(work, work)


def negative_control():
    """The first time, two other convolutions are run by hand as well."""
    torch.backends.cudnn.enabled = False
    work = prepare()
    return nothing_is_tried(lambda: (convolution(24)(), convolution(32)(), work()), work)
