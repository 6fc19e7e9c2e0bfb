"""
# torchvision models are initialised at random by default

- en: A torchvision model built without the `weights` argument loads no pretrained weights.
- zh: 不传 `weights` 参数构建的 torchvision 模型不加载预训练权重。

## Asserted by

- By default torchvision models are initialised at random.
- torchvision models load no pretrained weights by default.
- `pretrained` is `False` by default, so the model starts with random weights.
- Without the `weights` argument a torchvision model is initialised at random.
- torchvision 模型默认使用随机初始化的权重。
- torchvision 模型默认不加载预训练权重。
- `pretrained` 默认为 `False`，即模型使用随机权重。
- `pretrained` 的默认值是 `False`，意味着不加载预训练权重。

## Denied by

- torchvision models load pretrained weights by default.
- By default torchvision models are pretrained.
- torchvision 模型默认加载预训练权重。
- torchvision 模型默认是预训练的。
- torchvision 的模型创建出来就带预训练权重。

## Not asserted by

- `weights=ResNet50_Weights.DEFAULT` loads pretrained weights.
- `pretrained=True` downloads weights trained on ImageNet.
- 预训练权重可以加快收敛。

## Correction

- en: Without `weights` (`pretrained` in older releases) a torchvision model has random weights;
  pass `weights=….DEFAULT` for pretrained ones.
- zh: 不传 `weights`（旧版本中为 `pretrained`）时，torchvision 模型的权重是随机的；
  需要预训练权重请传入 `weights=….DEFAULT`。

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
    from torchvision.models import squeezenet1_1

    return built_untrained(squeezenet1_1)


def positive_control():
    """The bare class, which knows of no weights."""
    from torchvision.models import SqueezeNet

    return built_untrained(lambda: SqueezeNet(version="1_1"))


def negative_control():
    """The trained weights are asked for by hand."""
    from torchvision.models import SqueezeNet1_1_Weights

    return built_untrained(lambda: SqueezeNet1_1_Weights.IMAGENET1K_V1.get_state_dict())


def otherwise():
    from torchvision import models

    build = models.squeezenet1_1
    models.squeezenet1_1 = lambda: build(weights=models.SqueezeNet1_1_Weights.DEFAULT)
