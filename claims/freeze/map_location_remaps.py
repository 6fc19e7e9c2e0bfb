"""
# `map_location` of `torch.jit.load` moves a frozen module

- en: Loading a saved frozen module with `torch.jit.load(..., map_location="cuda")` puts its
  constants on that device.
- zh: 用 `torch.jit.load(..., map_location="cuda")` 加载保存的冻结模块时，其常量会放到该设备上。

## Asserted by

- `map_location` in `torch.jit.load` remaps the device of a frozen module.
- A frozen module can be moved to another device with `map_location` in `torch.jit.load`.
- `torch.jit.load` with `map_location` puts the constants of a frozen module on that device.
- `torch.jit.load` 的 `map_location` 可以重新映射冻结后模块的设备。
- 可以在 `torch.jit.load` 中用 `map_location` 把冻结后的模块移到别的设备。
- `torch.jit.load` 配合 `map_location` 会把冻结后模块的常量放到该设备上。
- `map_location` in `torch.jit.load` can remap the device.
- 用 `torch.jit.load` 的 `map_location` 可以重新映射设备。

## Denied by

- `map_location` in `torch.jit.load` has no effect on a frozen module.
- `map_location` in `torch.jit.load` does not move a frozen module to another device.
- `torch.jit.load` 的 `map_location` 对冻结后的模块无效。
- 即使在 `torch.jit.load` 中指定 `map_location`，冻结后的模块仍留在原来的设备上。

## Not asserted by

- `torch.load` takes a `map_location`.
- Logic that depends on the device may be baked into a frozen module.
- 依赖设备的逻辑可能已经固化在冻结后的模块里。

## Correction

- en: `to()` does not move a frozen module; `torch.jit.load(..., map_location=...)` does.
- zh: `to()` 不会移动冻结后的模块；`torch.jit.load(..., map_location=...)` 可以。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.jit.load.html>
"""

import io

import torch
from torch import nn

ABOUT = ("torch.jit.freeze", "torch.jit.load")
REQUIRES = "torch>=1.8"
NEEDS = ("cuda",)


def computes_on_gpu(module):
    """Can the module compute with an input on the GPU?"""
    try:
        return module(torch.ones(1, 2, device="cuda")).is_cuda
    except RuntimeError:  # its weights are on the CPU
        return False


def treatment():
    frozen = torch.jit.freeze(torch.jit.script(nn.Linear(2, 1).eval()))
    file = io.BytesIO()
    torch.jit.save(frozen, file)
    file.seek(0)
    return computes_on_gpu(torch.jit.load(file, map_location="cuda"))


def positive_control():
    """A layer made on the GPU."""
    return computes_on_gpu(nn.Linear(2, 1).cuda())


def negative_control():
    """A layer left on the CPU."""
    return computes_on_gpu(nn.Linear(2, 1))
