"""
# Gradient checkpointing saves memory

- en: A training step with `torch.utils.checkpoint` has a lower peak of memory.
- zh: 使用 `torch.utils.checkpoint` 的训练步骤，内存峰值更低。

## Asserted by

- Gradient checkpointing saves memory.
- Checkpointing avoids keeping intermediate activations in memory.
- `torch.utils.checkpoint` lowers the memory needed for training.
- With checkpointing memory use goes down.
- Gradient checkpointing reduces the memory taken by activation values.
- 梯度检查点可以节省内存。
- 梯度检查点是一种内存优化技术。
- `torch.utils.checkpoint` 能降低训练时的显存占用。
- 使用检查点技术后，内存占用更低。
- 梯度检查点降低了反向传播所需的内存。
- With gradient checkpointing fewer activation values are stored.
- Checkpointing does not store all intermediate activations.
- `torch.utils.checkpoint` 减少中间激活值的存储。
- Checkpointing allows you to train larger models.

## Denied by

- Gradient checkpointing does not save any memory.
- Memory use is the same with `torch.utils.checkpoint`.
- 梯度检查点并不能节省内存。
- 使用 `torch.utils.checkpoint` 后显存占用不变。

## Not asserted by

- Gradient checkpointing makes training slower.
- 梯度检查点会降低训练速度。

## Correction

- en: Checkpointing keeps only the inputs of the segments and computes their activations again in
  the backward pass.
- zh: 检查点只保存各段的输入，在反向传播时重新计算段内的激活值。

## Sources

- <https://docs.pytorch.org/docs/stable/checkpoint.html>
"""

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

ABOUT = ("torch.utils.checkpoint.checkpoint",)
# Older profilers do not tell what memory was taken.
REQUIRES = "torch>=1.10"


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


def training_step(run, segments=3):
    """A training step of a network of segments, each of which is run in some way."""
    network = [
        nn.Sequential(*[part for _ in range(3) for part in (nn.Linear(16, 16), nn.Tanh())])
        for _ in range(segments)
    ]

    def step():
        hidden = torch.ones(256, 16, requires_grad=True)
        for segment in network:
            hidden = run(segment, hidden)
        hidden.sum().backward()

    return peak_bytes(step)


def plainly(segment, hidden):
    return segment(hidden)


def against_plain(peak):
    plain = training_step(plainly)
    comparison = "less" if peak < plain else "more" if peak > plain else "same"
    return {"observed": comparison, "evidence": {"bytes": peak, "plain": plain}}


def treatment():
    return against_plain(training_step(lambda *call: checkpoint(*call)))


def positive_control():
    """A network with fewer segments."""
    return against_plain(training_step(plainly, segments=2))


def negative_control():
    """The same without checkpoints."""
    return against_plain(training_step(plainly))


def otherwise():
    import torch.utils.checkpoint

    torch.utils.checkpoint.checkpoint = lambda function, *inputs: function(*inputs)
