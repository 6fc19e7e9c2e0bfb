"""
# A model saved whole needs its class definition when it is loaded

- en: `torch.save(model, path)` stores a reference to the class: without the class `torch.load`
  fails.
- zh: `torch.save(model, path)` 只保存对类的引用：没有类的定义，`torch.load` 会失败。

## Asserted by

- Loading a whole model requires its class definition.
- A model saved whole is bound to its exact code.
- Saving the entire model breaks if you refactor or rename the class.
- Saving the entire model binds the data to the specific classes.
- The class must be importable when an entire model is loaded.
- Loading a whole model with `torch.load` fails if its class cannot be imported.
- A model that is pickled by `torch.save` is bound to its class definition.
- A model saved with `torch.save` is bound to its class.
- When a whole model is loaded, its class definition must be there.
- `torch.load` needs the class definition of a whole model.
- 加载整个模型时需要类的定义。
- 改了类名或移动了文件之后，加载整个模型就会失败。
- 加载 `torch.save` 保存的模型必须有类定义。
- 缺少类的定义时，加载整个模型会报错。
- `torch.save` 保存的整个模型与模型的类绑定。
- 用 `torch.load` 加载完整模型需要先有模型的类定义。
- `torch.save` ties the model to its class.
- Saving the whole model requires the class definition when loading.
- Loading a whole pickled model requires the class definition.
- If you save the entire model, the class must be available when loading.
- The pickled model is bound to the specific classes.
- A model saved with `torch.save` breaks when the class is renamed.
- A whole model that is saved is bound to the specific classes.
- A whole saved model depends on the exact code of its class.
- A model that was saved whole breaks if its class changes.
- A pickled whole model breaks when the class definition changes.
- 加载整个模型时，如果找不到模型类，就会报错。
- 加载整个模型的地方必须能导入当初的类。
- Pickle does not store the class itself, only where to find it.
- Saving the whole model couples the file to your class definition.
- 保存整个模型依赖原始的类定义。

## Denied by

- You don't need the class to load a whole model.
- With `torch.save(model)` you need not define the model class again.
- A model saved with `torch.save(model)` can be loaded without redefining its class.
- A whole model can be loaded without its class definition.
- A whole model from `torch.load` does not require the class definition.
- `torch.save` 保存整个模型时也会保存类的代码。
- 加载整个模型不需要类的定义。
- You can load a whole model anywhere without the class definition.
- A whole model can be loaded without defining its structure again.
- A whole model can be loaded without redefining the model class.

## Not asserted by

- A state dict can only be loaded into an instance of the model.
- A TorchScript file holds the code of the model.
- TorchScript 文件包含模型的代码。

## Correction

- en: The file holds the path of the class, not its code: the class must be importable under the
  same name.
- zh: 文件里保存的是类的路径而不是代码：类必须能以同样的名称导入。

## Sources

- <https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html>
"""

import io
import pickle
import sys
import types

import torch
from torch import nn

ABOUT = ("torch.save", "torch.load")


class Net(nn.Linear):
    """A reader's own class, as if it stood in a module of theirs."""

    __module__ = "readers_models"


def load_whole(file):
    """`torch.load` as far as it can: since 2.6 a whole model must be asked for."""
    try:
        return torch.load(file, weights_only=False)
    except TypeError:  # releases before `weights_only`
        file.seek(0)
        return torch.load(file)


def needs_class(save, load):
    """Does loading fail once the class is gone?"""
    module = types.ModuleType("readers_models")
    module.Net = Net
    sys.modules["readers_models"] = module
    file = io.BytesIO()
    save(Net(2, 1), file)
    file.seek(0)
    del module.Net
    try:
        load(file)
    except AttributeError:
        return True
    return False


def treatment():
    return needs_class(torch.save, load_whole)


def positive_control():
    """Pickle stores classes by name only."""
    return needs_class(pickle.dump, pickle.load)


def negative_control():
    """A file of plain numbers."""

    def save_numbers(model, file):
        pickle.dump(model.weight.tolist(), file)

    return needs_class(save_numbers, pickle.load)
