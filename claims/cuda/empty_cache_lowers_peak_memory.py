"""
# `torch.cuda.empty_cache()` lowers the peak memory of training

- en: Training that calls `torch.cuda.empty_cache()` after every step needs less GPU memory at its
  peak.
- zh: 每一步之后调用 `torch.cuda.empty_cache()` 的训练，其显存峰值更低。

## Asserted by

- `torch.cuda.empty_cache()` lowers the peak memory of training.
- `empty_cache()` avoids running out of memory.
- Calling `empty_cache()` in every iteration reduces the maximum GPU memory used.
- With `torch.cuda.empty_cache()` a larger batch fits into GPU memory.
- `torch.cuda.empty_cache()` 可以降低训练时的显存峰值。
- 每次迭代调用 `empty_cache()` 能减少最大显存占用。
- 使用 `torch.cuda.empty_cache()` 后，训练的最大显存会下降。

## Denied by

- `torch.cuda.empty_cache()` does not lower the peak memory of training.
- `empty_cache()` does not free the memory held by tensors.
- `empty_cache()` does not release the memory held by tensors.
- `empty_cache()` does not touch the memory held by tensors.
- `empty_cache()` has no effect on the memory held by tensors.
- `torch.cuda.empty_cache()` won't fix an out of memory error.
- Calling `empty_cache()` between training steps won't keep OOM away.
- `empty_cache()` does not give you more memory.
- `empty_cache()` does not increase the available memory.
- `empty_cache()` does not prevent out-of-memory errors.
- The maximum GPU memory stays the same with `empty_cache()`.
- `empty_cache()` does not lower the maximum memory that training needs.
- `torch.cuda.empty_cache()` 不会降低训练时的显存峰值。
- `empty_cache()` 之后最大的显存占用没有变化。
- 调用 `empty_cache()` 后，最大显存占用仍然不变。
- `empty_cache()` 不会改变训练的显存峰值。
- `empty_cache()` 对显存峰值没有影响。
- `empty_cache()` 不会减少训练需要的峰值。
- `empty_cache()` makes no room for your own tensors.

## Not asserted by

- `empty_cache()` gives cached memory back, which `nvidia-smi` shows.
- `torch.cuda.empty_cache()` slows down training.
- 调用 `empty_cache()` 后，`nvidia-smi` 显示的显存会下降。

## Correction

- en: `empty_cache()` only gives back cached blocks that no tensor uses; PyTorch would have reused
  them, so the peak is set by the tensors that are alive at once. It can help against
  fragmentation or another process on the GPU.
- zh: `empty_cache()` 只归还没有张量使用的缓存块，而 PyTorch 本来就会重用它们；
  峰值由同时存活的张量决定。
  它可能有助于缓解碎片，或让出显存给其他进程。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.cuda.memory.empty_cache.html>
- <https://docs.pytorch.org/docs/stable/notes/cuda.html>
"""

import torch
from torch import nn

ABOUT = ("torch.cuda.empty_cache",)
NEEDS = ("cuda",)


def peak(batch, compared_with, after_step=lambda: None):
    """Most GPU memory held while training, compared with a training that is left alone."""
    held, reference = peak_bytes(batch, after_step), peak_bytes(compared_with, lambda: None)
    if held < 0.95 * reference:
        comparison = "less"
    else:
        comparison = "more" if held > 1.05 * reference else "same"
    evidence = {"bytes": held, "bytes_if_left_alone": reference}
    return {"observed": comparison, "evidence": evidence}


def peak_bytes(batch, after_step):
    model = nn.Sequential(nn.Linear(1024, 1024), nn.ReLU(), nn.Linear(1024, 1024)).cuda()
    data = torch.ones(batch, 1024, device="cuda")
    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats()
    for _ in range(4):
        gradients = torch.autograd.grad(model(data).mean(), list(model.parameters()))
        with torch.no_grad():
            for parameter, gradient in zip(model.parameters(), gradients):
                parameter -= 0.1 * gradient
        del gradients, gradient
        after_step()
    return torch.cuda.max_memory_reserved()


def treatment():
    return peak(16384, 16384, after_step=torch.cuda.empty_cache)


def positive_control():
    """Half the samples."""
    return peak(8192, 16384)


def negative_control():
    """The same training again."""
    return peak(16384, 16384)
