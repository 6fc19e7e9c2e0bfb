"""
# What an arm changes is gone in the next

- en: What an arm changes is gone in the next.
- zh: 改变的全局状态不会影响下一个。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os

import torch

ABOUT = ("torch.thing",)


def seen():
    before = (hasattr(torch, "changed"), "CHANGED" in os.environ)
    torch.changed = True
    os.environ["CHANGED"] = "1"
    return "present" if before == (False, False) else "changed"


def treatment():
    return seen()


def positive_control():
    return seen()


def negative_control():
    return "absent"
