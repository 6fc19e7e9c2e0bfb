"""
# torchvision model builders accept a `strict` argument

- en: A function such as `torchvision.models.resnet50` can be called with `strict=True`.
- zh: 可以用 `strict=True` 调用 `torchvision.models.resnet50` 这样的函数。

## Asserted by

- torchvision model builders accept a `strict` argument.
- `torchvision.models.vgg16` has a parameter `strict`.
- Pass `strict=True` to the torchvision model to raise an error if the weights do not match.
- The `strict` argument of `torchvision.models.vgg16` raises an error if the weights do not match.
- torchvision 的模型构建函数接受 `strict` 参数。
- `torchvision.models.vgg16` 有一个参数 `strict`。
- torchvision 模型函数的 `strict` 参数设为 `True` 时，权重不匹配会报错。

## Denied by

- torchvision model builders do not accept a `strict` argument.
- The torchvision model builders have no `strict` argument.
- torchvision 的模型构建函数不接受 `strict` 参数。
- `torchvision.models.vgg16` 没有名为 `strict` 的参数。

## Not asserted by

- `load_state_dict(strict=False)` ignores missing keys.
- torchvision model builders accept a `progress` argument.
- `load_state_dict` 的 `strict` 参数默认为 `True`。

## Correction

- en: `strict` is an argument of `Module.load_state_dict()`. The torchvision builders take
  `weights` and `progress` and hand other keywords to the model's class, which refuses `strict`.
- zh: `strict` 是 `Module.load_state_dict()` 的参数。
  torchvision 的构建函数接受 `weights` 和 `progress`，
  其他关键字会传给模型类，而模型类不接受 `strict`。

## Sources

- <https://docs.pytorch.org/vision/stable/models.html>
- <https://github.com/pytorch/vision/blob/main/torchvision/models/squeezenet.py>
"""

ABOUT = ("torchvision.models", "torch.nn.Module.load_state_dict")
NEEDS = ("torchvision",)
UNUSED = {"torch.nn.Module.load_state_dict": "it is what has that argument; a builder does not call it"}


def accepted(build, **keywords):
    """Can it be called with the keywords?"""
    try:
        build(**keywords)
    except TypeError:
        return False
    return True


def treatment():
    from torchvision.models import squeezenet1_1

    return accepted(squeezenet1_1, strict=True)


def positive_control():
    """A function that is written with `strict`."""
    return accepted(lambda strict: None, strict=True)


def negative_control():
    """A function that is written without it."""
    return accepted(lambda: None, strict=True)
