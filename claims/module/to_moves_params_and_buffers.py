"""
# `model.to(device)` moves parameters, buffers and submodules

- en: `model.to(device)` moves every parameter and buffer of the module and of its submodules.
- zh: `model.to(device)` 会移动模块及其子模块的所有参数和缓冲区。

## Asserted by

- `model.to(device)` moves all parameters and buffers.
- Calling `to(device)` on a module moves all of its parameters.
- `model.to()` moves the parameters and buffers.
- `model.to(device)` converts the parameters and buffers of all modules to CUDA tensors.
- If the module goes to the GPU, its parameters go as well.
- `model.cuda()` moves the parameters to the GPU.
- `model.to(device)` also moves the submodules.
- After `model.to(device)` the whole model is on that device.
- `model.to(device)` 会移动所有参数和 buffer。
- 调用 `model.to(device)` 时，参数会自动移动到目标设备。
- `model.cuda()` 会递归移动所有子模块。
- `model.to(device)` 也会移动子模块。
- 调用 `model.to(device)` 之后，整个模型都位于该设备上。
- `model.to(device)` moves the weights of the model to the GPU.
- `model.to(device)` 会把模型的参数移动到 GPU。
- `model.to('cuda')` moves all parameters and buffers to the GPU.
- 调用 `model.to(device)` 时参数和 buffer 都会移动到该设备。

## Denied by

- `model.to(device)` moves only the parameters.
- `model.to(device)` does not move the submodules.
- `model.to(device)` 只移动参数。
- `model.to(device)` 不会移动子模块。

## Not asserted by

- `model.to(device)` does not move the data.
- `tensor.to(device)` returns a new tensor.
- `tensor.to(device)` 返回新的张量。

## Correction

- en: `model.to(device)` moves parameters and buffers at every depth; plain tensor attributes and
  data stay behind.
- zh: `model.to(device)` 会移动各层级的参数和 buffer；普通张量属性和数据不会移动。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

from torch import nn

ABOUT = ("torch.nn.Module.to",)
REQUIRES = "torch>=1.9"


def devices(model):
    """Where do parameter and buffer of a nested batch norm live? `meta` is the other device."""
    norm = model[1][0]
    return {
        "parameter": norm.weight.device.type,
        "buffer": norm.running_mean.device.type,
        "first layer": model[0].weight.device.type,
    }


def model(device="cpu"):
    norm = nn.BatchNorm1d(2, device=device)
    return nn.Sequential(nn.Linear(2, 2, device=device), nn.Sequential(norm))


def treatment():
    return devices(model().to("meta"))


def positive_control():
    """A model whose layers are made on the other device."""
    return devices(model("meta"))


def negative_control():
    """A model that is not moved."""
    return devices(model())
