"""
# `torch.cuda.empty_cache()` lowers the memory that `nvidia-smi` shows

- en: After `torch.cuda.empty_cache()`, the driver, and so `nvidia-smi`, reports less GPU memory in
  use.
- zh: 调用 `torch.cuda.empty_cache()` 之后，驱动（因而 `nvidia-smi`）报告的显存占用会减少。

## Asserted by

- After `torch.cuda.empty_cache()`, `nvidia-smi` shows less memory in use.
- `empty_cache()` frees memory for other programs.
- `empty_cache()` makes cached memory available for other programs.
- `empty_cache()` hands cached GPU memory back, which `nvidia-smi` shows.
- `torch.cuda.empty_cache()` releases cached memory so that other programs can use it.
- `torch.cuda.empty_cache()` releases unused cached memory.
- `empty_cache()` returns cached memory to the driver.
- `empty_cache()` returns cached memory to the GPU.
- 调用 `torch.cuda.empty_cache()` 后，`nvidia-smi` 显示的显存会减少。
- 调用 `empty_cache()` 之后，`nvidia-smi` 中的显存会变化。
- `empty_cache()` 会释放缓存的显存，在 `nvidia-smi` 中可以看到。
- `torch.cuda.empty_cache()` 把缓存的显存归还，其他程序便可使用。
- `torch.cuda.empty_cache()` 会释放未使用的缓存显存。
- `torch.cuda.empty_cache()` frees cached memory that is not used.
- 调用 `empty_cache()` 之后 `nvidia-smi` 里的占用会变小。
- `empty_cache()` 把空闲的缓存块归还给驱动程序。
- 调用 `empty_cache()` 后，`nvidia-smi` 看到的占用会下降。
- `empty_cache()` 之后 `nvidia-smi` 显示的数字会下降。

## Denied by

- `torch.cuda.empty_cache()` does not change what `nvidia-smi` shows.
- After `empty_cache()` the memory in `nvidia-smi` stays the same.
- 调用 `torch.cuda.empty_cache()` 后，`nvidia-smi` 显示的显存不会变化。
- `empty_cache()` 之后，`nvidia-smi` 中的显存仍然不变。

## Not asserted by

- `empty_cache()` lowers the peak memory of training.
- `nvidia-smi` shows more memory than the tensors need, because PyTorch caches it.
- `empty_cache()` 不会降低训练的显存峰值。

## Conditions

- `treatment_tensor_in_use`
  - en: the tensors are still referenced
  - zh: 张量仍被引用

## Correction

- en: `empty_cache()` gives back only what PyTorch has cached and no tensor uses. Memory of tensors
  that are still referenced stays in use: delete them first.
- zh: `empty_cache()` 只归还 PyTorch 缓存而没有张量使用的显存；仍被引用的张量继续占用显存，
  请先删除这些引用。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.cuda.memory.empty_cache.html>
- <https://docs.pytorch.org/docs/stable/notes/cuda.html>
"""

import ctypes

import torch

ABOUT = ("torch.cuda.empty_cache",)
REQUIRES = "torch>=1.11"
NEEDS = ("cuda",)

BYTES = 1 << 28


def in_use_falls(release):
    """Does the driver report at least half of BYTES less in use afterwards?"""
    torch.cuda.synchronize()
    free, _ = torch.cuda.mem_get_info()
    release()
    free_afterwards, _ = torch.cuda.mem_get_info()
    return free_afterwards - free > BYTES / 2


def treatment():
    tensor = torch.empty(BYTES, dtype=torch.uint8, device="cuda")
    del tensor
    return in_use_falls(torch.cuda.empty_cache)


def treatment_tensor_in_use():
    tensor = torch.empty(BYTES, dtype=torch.uint8, device="cuda")
    falls = in_use_falls(torch.cuda.empty_cache)
    del tensor
    return falls


def positive_control():
    """Memory taken from the driver itself, past PyTorch, is given back to it."""
    torch.cuda.init()
    torch.cuda.synchronize()
    driver = ctypes.CDLL("libcuda.so.1")
    address = ctypes.c_uint64()
    driver.cuMemAlloc_v2(ctypes.byref(address), ctypes.c_size_t(BYTES))
    return in_use_falls(lambda: driver.cuMemFree_v2(address))


def negative_control():
    """A tensor is kept and nothing is done."""
    tensor = torch.empty(BYTES, dtype=torch.uint8, device="cuda")
    falls = in_use_falls(lambda: None)
    del tensor
    return falls
