"""
# `map_location` loads tensors onto another device

- en: `torch.load(path, map_location=device)` puts the tensors on that device instead of the one
  they were saved from.
- zh: `torch.load(path, map_location=device)` 会把张量放到指定设备上，而不是保存时所在的设备。

## Asserted by

- `map_location` 可以让模型在 CPU 和 GPU 之间迁移。
- 不加 `map_location`，在没有 GPU 的机器上会报错。
- 使用 `map_location` 参数指定加载到的设备。
- 使用 `map_location` 把存储重新映射到可选的设备上。
- `map_location` 参数可以把张量重定向到别的设备。
- `torch.load` uses `map_location` to decide where the tensors go.
- Pass the argument `map_location` to `torch.load()` when you load on a machine with a CPU only.
- Use `map_location=torch.device('cpu')` for loading GPU checkpoints on the CPU.
- Without a GPU you have to load with `map_location="cpu"`.
- `map_location` is for loading GPU checkpoints on the CPU.
- `map_location="cpu"` loads a GPU checkpoint on a CPU-only machine.
- Use `map_location="cpu"` when you load GPU checkpoints on the CPU.
- If the model was saved on a GPU and you load it on the CPU, pass `map_location="cpu"`.
- If the model was saved on a GPU, load it on the CPU with `map_location`.
- `map_location` tells `torch.load` on which device to put the tensors.
- With `map_location="cpu"` all tensors end up on the CPU.
- `map_location` says which device to load onto.
- `map_location` in `torch.load` moves the tensors to the given device.
- You have to specify `map_location` to load a GPU checkpoint on the CPU.
- With `map_location='cpu'` GPU tensors are loaded on the CPU.
- Pass `map_location='cpu'` to `torch.load` if the checkpoint was saved on a GPU.
- With `map_location` a checkpoint can be loaded on another device.
- `torch.load(path, map_location='cpu')` loads a GPU checkpoint onto the CPU.
- Use `map_location` in `torch.load` to load GPU weights on a CPU machine.
- With `map_location` a GPU model is loaded onto the CPU.
- `map_location` maps the tensors to another device.
- Use `map_location` to load the model on a different device.
- `torch.load` 的 `map_location` 可以把张量加载到指定设备。
- 使用 `map_location` 可以在别的设备上加载 checkpoint。
- `torch.load(path, map_location='cpu')` 会把 GPU 上保存的权重加载到 CPU。
- 跨设备加载模型需要指定 `map_location`。
- 跨设备时需要 `map_location`。
- 用 `map_location` 可以把 GPU 模型加载到 CPU。
- `map_location` 可以把模型加载到 CPU。
- `map_location` 指定加载到哪个设备。
- `map_location` 可以避免设备不匹配。
- 在 CPU 上加载 GPU 的模型需要 `map_location`。
- 在 CPU 上加载保存在 GPU 上的模型时，需要指定 `map_location`。
- `map_location` 把张量映射到别的设备。
- `map_location` 表示张量应加载到哪个设备。
- `map_location` 决定模型加载到 GPU 还是 CPU。
- 跨设备加载时把目标设备传给 `map_location` 参数。
- `map_location` controls where the tensors are placed.
- `map_location` controls the device of the loaded tensors.
- `map_location` 把张量转换到指定的设备。
- `map_location=torch.device('cpu')` 可以在 CPU 上加载模型。
- 在 CPU 上加载 GPU 的模型需要 `map_location=torch.device('cpu')`。
- `map_location` says on which device the tensors should end up.
- `torch.load(path, map_location='cpu')` puts the tensors on the CPU.
- Without a GPU, load the checkpoint with `map_location='cpu'`.
- `map_location` 参数指定张量应当加载到的设备。

## Denied by

- `map_location` in `torch.load` does not change the device.
- Tensors do not move to another device with `map_location`.
- `torch.load` 的 `map_location` 不会改变设备。
- 指定 `map_location` 之后张量仍留在原来的设备上。

## Not asserted by

- `load_state_dict` copies values to the device of the parameters.
- `model.to(device)` moves a model.
- `model.to(device)` 会移动模型。

## Correction

- en: `map_location` says where `torch.load` puts the tensors; without it they go to the device
  they were saved from.
- zh: `map_location` 决定 `torch.load` 把张量放到哪里；不指定时放到保存时的设备。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.load.html>
"""

import io

import torch

ABOUT = ("torch.load",)


def devices_asked(load):
    """On which devices does loading ask for the data of a tensor saved on another one?

    The other device is one that only this program knows, so that any machine has it.
    """
    asked = []

    def restore(storage, device):
        asked.append(device)
        return storage

    # Of several that know a device, the one with the lowest number is asked.
    torch.serialization.register_package(0, lambda storage: "elsewhere", restore)
    file = io.BytesIO()
    torch.save({"weight": torch.ones(2)}, file)
    file.seek(0)
    load(file, restore)
    return sorted(set(asked))


def treatment():
    return devices_asked(lambda file, restore: torch.load(file, map_location="cpu"))


def positive_control():
    """Asked for by hand."""
    return devices_asked(lambda file, restore: restore(None, "cpu"))


def negative_control():
    """Asked for by hand where it was saved."""
    return devices_asked(lambda file, restore: restore(None, "elsewhere"))
