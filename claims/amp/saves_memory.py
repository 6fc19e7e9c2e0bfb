"""
# Mixed precision lowers memory use

- en: Under `torch.autocast`, the forward pass of a model keeps fewer bytes for the backward pass.
- zh: 在 `torch.autocast` 下，模型前向传播为反向传播保存的字节数更少。

## Asserted by

- Mixed precision lowers memory use.
- Mixed precision stores tensors in low precision for speed and memory savings.
- Automatic mixed precision reduces the memory that training needs.
- With `torch.autocast` the activations take less memory.
- Enabling mixed precision reduces the memory of training.
- 混合精度训练可以减少显存占用。
- 使用自动混合精度能够节省内存。
- `torch.autocast` 可以降低激活值占用的显存。
- 开启混合精度后显存占用会减少。
- Mixed precision computes in low precision for speed and memory savings.

## Denied by

- Mixed precision does not lower memory use.
- Mixed precision needs as much memory as before.
- Training with automatic mixed precision needs as much memory as in single precision.
- 混合精度不会减少显存占用。
- 使用混合精度时，显存占用与单精度相同。
- 混合精度对显存占用没有影响。

## Not asserted by

- Mixed precision speeds up training.
- `GradScaler` prevents small gradients from becoming zero.
- 混合精度可以加快训练速度。

## Conditions

- `treatment_small_batch`
  - en: the batch is so small that the weights outweigh the activations
  - zh: 批次很小，权重比激活值占用更多

## Correction

- en: Autocast keeps activations in half precision, which saves memory when they dominate, as with
  large batches; it also keeps half-precision copies of the weights, so with small batches the use
  can grow. The weights themselves stay in single precision.
- zh: autocast 以半精度保存激活值，激活值占主导（如大批次）时节省内存；
  但它还会保存权重的半精度副本，
  批次很小时占用反而可能增加。权重本身仍为单精度。

## Sources

- <https://docs.pytorch.org/docs/stable/amp.html>
"""

import torch
from torch import nn

ABOUT = ("torch.autocast", "torch.amp.autocast")

WIDTH = 32


def memory(batch, compared_with, autocast):
    """Bytes kept for the backward pass, compared with a forward pass in single precision."""
    kept, reference = kept_bytes(batch, autocast), kept_bytes(compared_with, autocast=False)
    order = (kept > reference) - (kept < reference)
    return {
        "observed": ["less", "same", "more"][order + 1],
        "evidence": {"bytes": kept, "bytes_in_single_precision": reference},
    }


def kept_bytes(batch, autocast):
    """Size of what autograd saves, parameters and input left out."""
    model = nn.Sequential(nn.Linear(WIDTH, WIDTH), nn.ReLU(), nn.Linear(WIDTH, WIDTH), nn.ReLU())
    data = torch.ones(batch, WIDTH)
    known = {tensor.data_ptr() for tensor in [data, *model.parameters()]}
    sizes = {}

    def save(tensor):
        if tensor.data_ptr() not in known:
            sizes[tensor.data_ptr()] = tensor.numel() * tensor.element_size()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(save, lambda tensor: tensor):
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=autocast):
            output = model(data)
    del output  # lived until here, so that no address was used twice
    return sum(sizes.values())


def treatment():
    return memory(batch=256, compared_with=256, autocast=True)


def treatment_small_batch():
    return memory(batch=2, compared_with=2, autocast=True)


def positive_control():
    """Half the samples."""
    return memory(batch=128, compared_with=256, autocast=False)


def negative_control():
    """The same pass again."""
    return memory(batch=256, compared_with=256, autocast=False)


def negative_control_more():
    """Twice the samples."""
    return memory(batch=256, compared_with=128, autocast=False)
