"""
# A scripted model uses the same memory as the eager model

- en: Inference with `torch.jit.script(model)` needs as much memory at its peak as with the model
  itself.
- zh: 用 `torch.jit.script(model)` 推理的峰值内存与直接用原模型相同。

## Asserted by

- A scripted model uses the same memory as the eager one.
- `torch.jit.script` does not change the memory footprint of the model.
- TorchScript needs as much memory as eager mode.
- The memory footprint of a scripted model equals that of the eager model.
- 经过 script 的模型与 eager 模型占用的内存相同。
- `torch.jit.script` 不改变模型的内存占用。
- TorchScript 需要的内存与 eager 模式一样多。

## Denied by

- A scripted model needs more memory than the eager model.
- 经过 script 的模型占用的内存比 eager 模型少。
- TorchScript 会增加内存占用。

## Not asserted by

- A scripted model is faster than the eager one.
- Checkpointing lowers memory use.
- 经过 script 的模型比 eager 模型快。

## Correction

- en: Scripting runs the same operations and keeps the same tensors: memory use does not change.
- zh: script 执行同样的操作，保留同样的张量：内存占用不变。

## Sources

- <https://docs.pytorch.org/docs/stable/jit.html>
"""

import torch
from torch import nn
from torch.autograd import profiler

ABOUT = ("torch.jit.script",)
REQUIRES = "torch>=1.12"


def peak_bytes(model):
    """The most bytes of tensors alive at once during a forward pass, without the weights."""
    batch = torch.randn(64, 256)
    with torch.no_grad():
        for _ in range(3):  # the first calls of TorchScript compile
            model(batch)
        with profiler.profile(profile_memory=True) as profile:
            model(batch)
    events = [event for event in profile.kineto_results.events() if event.name() == "[memory]"]
    events.sort(key=lambda event: getattr(event, "start_ns", getattr(event, "start_us", None))())
    live = peak = 0
    for event in events:
        live += event.nbytes()
        peak = max(peak, live)
    return peak


def model():
    return nn.Sequential(
        nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 8)
    ).eval()


class KeepsEverything(nn.Module):
    """Runs the layers and keeps every intermediate result until the end."""

    def __init__(self, layers):
        super().__init__()
        self.layers = layers

    def forward(self, x):
        kept = [x]
        for layer in self.layers:
            kept.append(layer(kept[-1]))
        return kept[-1]


def compare(changed):
    """The peak of the changed model against that of the model."""
    bytes_changed, bytes_eager = peak_bytes(changed), peak_bytes(model())
    verdict = "less" if bytes_changed < bytes_eager else "more" if bytes_changed > bytes_eager else "same"
    return {"observed": verdict, "evidence": {"bytes": bytes_changed, "eager": bytes_eager}}


def treatment():
    return compare(torch.jit.script(model()))


def positive_control():
    """The same model again."""
    return compare(model())


def negative_control():
    """A model that keeps its intermediate results."""
    return compare(KeepsEverything(model()))


def negative_control_smaller():
    """A model without its last three layers."""
    return compare(model()[:1])


def otherwise():
    import torch

    class Keeping(torch.nn.Module):
        def __init__(self, layers):
            super().__init__()
            self.layers = layers

        def forward(self, x):
            kept = [x]
            for layer in self.layers:
                kept.append(layer(kept[-1]))
            return kept[-1]

    torch.jit.script = Keeping
