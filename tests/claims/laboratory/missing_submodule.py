"""
# Torch lacks the module

- en: Torch lacks the module.
- zh: 缺少该模块。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)


def treatment():
    import torch.no_such_module

    return torch.no_such_module


def positive_control():
    return "present"


def negative_control():
    return "absent"
