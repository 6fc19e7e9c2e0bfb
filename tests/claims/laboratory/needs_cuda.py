"""
# A CUDA device is needed

- en: A CUDA device is needed.
- zh: 需要 CUDA 设备。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)
NEEDS = ("cuda",)


def treatment():
    return "present"


def positive_control():
    return "present"


def negative_control():
    return "absent"
