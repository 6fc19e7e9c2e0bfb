"""
# `model.eval()` reduces memory use

- en: By itself, `model.eval()` makes a forward pass keep less memory than in training mode.
- zh: 仅仅调用 `model.eval()`，前向传播保留的内存就比训练模式下少。

## Asserted by

- `model.eval()` reduces memory consumption.
- Evaluation mode saves memory.
- With `eval()` the model needs less GPU memory.
- In evaluation mode less memory is used.
- `model.eval()` lowers memory use.
- `model.eval()` 可以减少内存消耗。
- 评估模式能节省显存。
- 调用 `eval()` 后模型占用的内存更少。
- `eval()` 会节省显存。

## Denied by

- `model.eval()` alone does not save memory.
- In evaluation mode the activations are still kept in memory.
- `model.eval()` wastes memory.
- `model.eval()` does not reduce memory use.
- `model.eval()` 本身并不节省显存。
- 只写 `model.eval()` 却不用 `torch.no_grad()`，仍然占用显存。
- `model.eval()` 一个字节的显存都不省。
- 评估模式下仍然会保存中间激活值，占用同样的内存。
- `model.eval()` 会浪费显存。
- `model.eval()` 不会减少显存占用。
- `model.eval()` does not save memory.
- 调用 `eval()` 之后显存占用没有变化。
- 只用 `eval()` 不会节省显存。
- `model.eval()` has no influence on memory usage.

## Not asserted by

- `torch.no_grad()` reduces memory use during evaluation.
- `model.eval()` is used together with `torch.no_grad()`.
- `torch.no_grad()` 可以节省内存。

## Conditions

- `treatment_dropout`
  - en: the model has dropout layers, whose masks and outputs need not be kept
  - zh: 模型含有 dropout 层，其掩码和输出不必保留

## Correction

- en: `eval()` keeps what backward needs, as training mode does; at most the masks and outputs of
  dropout are saved. To save memory use `torch.no_grad()` or `torch.inference_mode()`.
- zh: `eval()` 与训练模式一样保留反向传播所需的数据，至多省下 dropout 的掩码和输出；
  要节省内存请使用 `torch.no_grad()` 或 `torch.inference_mode()`。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/autograd.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.eval",)
REQUIRES = "torch>=1.10"


def network(*extra):
    return nn.Sequential(
        nn.Conv2d(3, 16, 3), nn.BatchNorm2d(16), nn.ReLU(), nn.Flatten(), *extra, nn.Linear(576, 10)
    )


def saved_bytes(model):
    """Bytes that a forward pass keeps for backward, besides parameters, buffers and the input."""
    x = torch.randn(32, 3, 8, 8)
    known = {t.data_ptr() for t in [x, *model.parameters(), *model.buffers()]}
    kept = {}

    def keep(tensor):
        if tensor.data_ptr() not in known:
            size = tensor.numel() * tensor.element_size()
            kept[tensor.data_ptr()] = max(size, kept.get(tensor.data_ptr(), 0))
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        output = model(x)  # noqa: F841  (alive while its graph is weighed)
        return sum(kept.values())


def compare(subject, reference):
    """The subject's bytes against the reference's; below 3 % apart they count as the same."""
    numbers = [saved_bytes(subject), saved_bytes(reference)]
    change = numbers[0] / numbers[1] - 1
    answer = "same" if abs(change) < 0.03 else "less" if change < 0 else "more"
    return {"observed": answer, "evidence": {"subject": numbers[0], "reference": numbers[1]}}


def treatment():
    return compare(network().eval(), network())


def treatment_dropout():
    return compare(network(nn.Dropout()).eval(), network(nn.Dropout()))


def positive_control():
    """Parameters without gradients, so that nothing has to be kept."""
    return compare(network().requires_grad_(False), network())


def negative_control():
    """Twice the same model in the same mode."""
    return compare(network(), network())
