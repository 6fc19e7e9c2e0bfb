"""
# `nn.ReLU(inplace=True)` saves memory

- en: A ReLU with `inplace=True` needs less memory, because it writes its result over its input.
- zh: 使用 `inplace=True` 的 ReLU 会把结果写到输入上，因此占用的内存更少。

## Asserted by

- `nn.ReLU(inplace=True)` saves memory.
- Setting `inplace=True` in `nn.ReLU` reduces memory use.
- An in-place ReLU saves some activation memory.
- `nn.ReLU(inplace=True)` 可以节省内存。
- 在 `nn.ReLU` 中设置 `inplace=True` 能减少显存占用。
- `ReLU` 使用 `inplace=True` 会节省显存。
- `inplace=True` 可以节省内存。
- `nn.ReLU(inplace=True)` 直接在原张量上修改，省内存。
- `nn.ReLU(inplace=True)` 能省出一点显存。
- `inplace=True` in the ReLUs saves a little memory.

## Denied by

- `nn.ReLU(inplace=True)` does not save any memory.
- `inplace=True` in `nn.ReLU` leaves memory use as it is.
- `nn.ReLU(inplace=True)` 并不能节省内存。
- 在 `nn.ReLU` 中设置 `inplace=True` 后显存占用不变。
- `inplace=True` 对显存占用没有影响。

## Not asserted by

- `nn.ReLU(inplace=True)` overwrites its input.
- `nn.ReLU(inplace=True)` 会覆盖输入。

## Conditions

- `treatment_training_step`
  - en: what counts is the peak of a whole training step of a network of linear layers and ReLU
  - zh: 看的是由线性层和 ReLU 组成的网络在整个训练步骤中的内存峰值

## Correction

- en: `inplace=True` spares the new tensor for the result of ReLU. The peak of a whole training
  step, which lies in the backward pass, is often the same.
- zh: `inplace=True` 省去为 ReLU 结果新建的张量；但整个训练步骤的内存峰值出现在反向传播中，往往不
  变。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.ReLU.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.ReLU",)
REQUIRES = "torch>=1.11"


def peak_bytes(work):
    """The most bytes of new tensors that were alive at one time during the work."""
    with torch.autograd.profiler.profile(profile_memory=True) as profile:
        work()
    events = [event for event in profile.kineto_results.events() if event.name() == "[memory]"]
    # torch 2.4 replaced start_us by start_ns.
    events.sort(key=lambda event: event.start_ns() if hasattr(event, "start_ns") else event.start_us())
    live = peak = 0
    for event in events:
        live += event.nbytes()
        peak = max(peak, live)
    return peak


def compared(peak, reference):
    comparison = "less" if peak < reference else "more" if peak > reference else "same"
    return {"observed": comparison, "evidence": {"bytes": peak, "reference": reference}}


def activation(relu):
    """The ReLU alone, applied to a hidden layer."""
    hidden = torch.randn(256, 16)
    return peak_bytes(lambda: relu(hidden))


def training_step(relu):
    model = nn.Sequential(nn.Linear(16, 16), relu, nn.Linear(16, 16), relu, nn.Linear(16, 16), relu)
    x = torch.randn(256, 16)
    return peak_bytes(lambda: model(x).sum().backward())


def treatment():
    return compared(activation(nn.ReLU(inplace=True)), activation(nn.ReLU()))


def treatment_training_step():
    return compared(training_step(nn.ReLU(inplace=True)), training_step(nn.ReLU()))


def positive_control():
    """No activation needs no memory."""
    return compared(activation(nn.Identity()), activation(nn.ReLU()))


def negative_control():
    """The same work twice."""
    return compared(activation(nn.ReLU()), activation(nn.ReLU()))
