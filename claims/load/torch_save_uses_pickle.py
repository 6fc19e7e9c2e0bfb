"""
# `torch.save` uses pickle

- en: The file that `torch.save` writes holds the object as a stream of Python's pickle.
- zh: `torch.save` 写出的文件以 Python 的 pickle 流保存对象。

## Asserted by

- `torch.save` uses pickle to serialise objects.
- `torch.save` works with Python's `pickle` module.
- `torch.load` uses pickle.
- Saving relies on pickle.
- The .pth format is based on pickle.
- `.pth` files use pickle.
- `torch.save` serializes objects with pickle.
- PyTorch checkpoints are pickle files.
- PyTorch checkpoints are pickled.
- `torch.save` is based on Python's pickle.
- Files written by `torch.save` contain pickled data.
- `torch.save` saves an object with the pickle module.
- `torch.save` pickles the model.
- `torch.save` 使用 pickle 序列化对象。
- `torch.save` 基于 Python 的 pickle。
- `torch.save` 写出的文件包含 pickle 数据。
- `torch.save` 用 pickle 把模型保存到磁盘。
- `torch.save` saves the whole model with pickle.
- Saving the whole model uses pickle.
- `torch.save(model)` pickles the whole model.

## Denied by

- `torch.save` does not use pickle.
- `torch.save` writes a format without pickle.
- `torch.save` 不使用 pickle。
- `torch.save` 写出的格式与 pickle 无关。

## Not asserted by

- safetensors does not use pickle.
- Pickle files can run code when they are loaded.
- safetensors 不使用 pickle。

## Correction

- en: `torch.save` writes a zip archive whose `data.pkl` is a pickle; the numbers of tensors lie
  beside it.
- zh: `torch.save` 写出一个 zip 包，其中的 `data.pkl` 是 pickle；张量的数值存放在旁边的文件里。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.save.html>
- <https://docs.pytorch.org/docs/stable/notes/serialization.html>
"""

import io
import json
import pickle
import pickletools
import zipfile

import torch

ABOUT = ("torch.save",)


def is_pickle(data):
    """Do the bytes read as a program of pickle's machine, up to its end?"""
    try:
        codes = [code.name for code, _, _ in pickletools.genops(data)]
    except (ValueError, UnicodeDecodeError):
        return False
    return codes[0] == "PROTO"


def holds_pickle(save):
    """Is one of the parts of the archive a pickle?"""
    file = io.BytesIO()
    save({"weight": torch.ones(2)}, file)
    with zipfile.ZipFile(file) as archive:
        return any(is_pickle(archive.read(name)) for name in archive.namelist())


def save_with(dump):
    """A function that writes an archive of one part."""

    def save(state, file):
        with zipfile.ZipFile(file, "w") as archive:
            numbers = {name: value.tolist() for name, value in state.items()}
            archive.writestr("archive/data", dump(numbers))

    return save


def treatment():
    return holds_pickle(torch.save)


def positive_control():
    """An archive with a pickle in it."""
    return holds_pickle(save_with(lambda numbers: pickle.dumps(numbers, protocol=2)))


def negative_control():
    """An archive with JSON in it."""
    return holds_pickle(save_with(json.dumps))


def otherwise():
    import json
    import zipfile

    import torch

    def save(state, file):
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("data", json.dumps({name: value.tolist() for name, value in state.items()}))

    torch.save = save
