"""
# `weights=…_Weights.DEFAULT` means random initialisation

- en: A torchvision model built with `weights=….DEFAULT` loads no pretrained weights.
- zh: 用 `weights=….DEFAULT` 构建的 torchvision 模型不加载预训练权重。

## Asserted by

- `weights=ResNet50_Weights.DEFAULT` means that no pretrained weights are loaded.
- With `Weights.DEFAULT` the torchvision model is initialised at random.
- `DEFAULT` gives a torchvision model with randomly initialised weights.
- `weights=ResNet50_Weights.DEFAULT` 表示不加载预训练权重。
- 使用 `Weights.DEFAULT` 时，torchvision 模型采用随机初始化的权重。
- `DEFAULT` 表示模型使用随机初始化，没有预训练权重。
- `DEFAULT` 不会加载预训练权重。
- `DEFAULT` 表示不使用预训练权重。

## Denied by

- `weights=ResNet50_Weights.DEFAULT` loads the best available pretrained weights.
- With `Weights.DEFAULT` the torchvision model is pretrained.
- `weights=ResNet18_Weights.DEFAULT` gives a pretrained model.
- `weights=ResNet50_Weights.DEFAULT` 会加载预训练权重。
- 使用 `Weights.DEFAULT` 得到的是预训练模型。
- `ResNet18_Weights.DEFAULT` 使用最新的预训练权重。
- `weights=ResNet18_Weights.DEFAULT` loads pretrained weights.
- `weights=ResNet18_Weights.DEFAULT` downloads pretrained weights.

## Not asserted by

- `weights=None` means random initialisation.
- By default torchvision models are initialised at random.
- `weights=None` 表示随机初始化。

## Correction

- en: `DEFAULT` stands for the best available pretrained weights. For random initialisation pass
  `weights=None` or leave the argument out.
- zh: `DEFAULT` 代表目前最好的预训练权重；需要随机初始化时，请传入 `weights=None` 或省略该参数。

## Sources

- <https://docs.pytorch.org/vision/stable/models.html>
"""

ABOUT = ("torchvision.models",)
REQUIRES = "torch>=1.12"
NEEDS = ("torchvision",)


def built_untrained(build):
    """Is the model built without asking for trained weights? (They are not really fetched.)"""
    from torchvision.models import SqueezeNet1_1_Weights

    class Asked(Exception):
        pass

    def get_state_dict(weights, *args, **kwargs):
        raise Asked

    SqueezeNet1_1_Weights.get_state_dict = get_state_dict
    try:
        build()
    except Asked:
        return False
    return True


def treatment():
    from torchvision.models import SqueezeNet1_1_Weights, squeezenet1_1

    return built_untrained(lambda: squeezenet1_1(weights=SqueezeNet1_1_Weights.DEFAULT))


def positive_control():
    """The bare class, which knows of no weights."""
    from torchvision.models import SqueezeNet

    return built_untrained(lambda: SqueezeNet(version="1_1"))


def negative_control():
    """The trained weights are asked for by hand."""
    from torchvision.models import SqueezeNet1_1_Weights

    return built_untrained(lambda: SqueezeNet1_1_Weights.IMAGENET1K_V1.get_state_dict())
