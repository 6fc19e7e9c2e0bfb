"""
# `torch.no_grad()` saves memory

- en: A model's forward pass under `torch.no_grad()` needs less memory, because nothing is kept
  for the backward pass.
- zh: 在 `torch.no_grad()` 下进行模型的前向传播占用的内存更少，因为不必为反向传播保留任何东西。

## Asserted by

- `torch.no_grad()` saves memory.
- `torch.no_grad()` is a memory optimization that disables gradients.
- `torch.no_grad()` saves memory as no intermediate activations are stored.
- Without `no_grad()` validation uses more memory.
- Memory use is lower under `torch.no_grad()`.
- `no_grad()` reduces memory consumption during inference.
- `torch.no_grad()` needs less memory.
- Less memory is used under `torch.no_grad()`.
- `torch.no_grad()` does not keep intermediate results in memory.
- Turning off gradient computation saves memory.
- Disabling gradient tracking with `torch.no_grad()` lowers memory usage.
- `torch.no_grad()` does not store the intermediate activations.
- `torch.no_grad()` reduces memory usage by not storing intermediate results.
- `torch.no_grad()` 可以节省内存。
- 不用 `no_grad()` 容易爆显存。
- 不加 `torch.no_grad()` 会占用更多显存。
- 使用 `torch.no_grad()` 能显著减少显存占用。
- `no_grad()` 会节省 GPU 显存。
- `no_grad()` 会降低内存消耗。
- `torch.no_grad()` 更省显存。
- `torch.no_grad()` 使用更少的内存。
- 关闭梯度计算可以减少内存占用。
- `torch.no_grad()` is used to save memory.
- `no_grad()` 会减少 `requires_grad=True` 的计算的内存消耗。
- `torch.no_grad()` saves memory and computation time.
- `torch.no_grad()` saves memory, as no activations are kept for the backward pass.
- Under `torch.no_grad()` activations need not be kept for a backward pass.
- `no_grad()` allows you to use larger batches.
- Not using `no_grad()` wastes memory.
- `torch.no_grad()` does not store the activations of the network in GPU memory.
- `no_grad()` allows bigger models or larger batches during inference.

## Denied by

- `torch.no_grad()` does not save any memory.
- Memory use under `torch.no_grad()` is the same as without it.
- `torch.no_grad()` 并不能节省内存。
- 使用 `torch.no_grad()` 时显存占用不变。
- `torch.no_grad()` 不会减少显存占用。
- `torch.no_grad()` 对显存没有影响。

## Not asserted by

- `torch.no_grad()` makes inference faster.
- Use `no_grad()` during validation.
- `model.eval()` saves memory.
- `torch.no_grad()` 可以加速推理。

## Correction

- en: Under `torch.no_grad()` autograd keeps no intermediate results for the backward pass, so a
  model's forward pass needs less memory.
- zh: 在 `torch.no_grad()` 下，自动求导不会为反向传播保留中间结果，因此模型的前向传播占用更少内
  存。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

ABOUT = ("torch.no_grad",)
REQUIRES = "torch>=1.10"


def bytes_kept(model, x):
    """Bytes that autograd keeps for the backward pass, without the input and the parameters."""
    kept = {}

    def keep(tensor):
        kept[tensor.data_ptr()] = tensor
        return tensor

    with saved_tensors_hooks(keep, lambda tensor: tensor):
        model(x)
    for given in [x, *model.parameters()]:
        kept.pop(given.data_ptr(), None)
    return sum(tensor.numel() * tensor.element_size() for tensor in kept.values())


def network(layers=3):
    return nn.Sequential(*[part for _ in range(layers) for part in (nn.Linear(8, 8), nn.ReLU())])


def against_plain_forward(needed):
    """How bytes needed compare with those that an ordinary forward pass keeps."""
    plain = bytes_kept(network(), torch.ones(4, 8))
    comparison = "less" if needed < plain else "more" if needed > plain else "same"
    return {"observed": comparison, "evidence": {"bytes": needed, "plain": plain}}


def treatment():
    with torch.no_grad():
        needed = bytes_kept(network(), torch.ones(4, 8))
    return against_plain_forward(needed)


def positive_control():
    """Fewer layers have fewer intermediate results."""
    return against_plain_forward(bytes_kept(network(layers=2), torch.ones(4, 8)))


def negative_control():
    """An ordinary forward pass."""
    return against_plain_forward(bytes_kept(network(), torch.ones(4, 8)))
