"""
# Random numbers are the same each time

- en: Random numbers are the same each time.
- zh: 随机数每次相同。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import random

import torch

ABOUT = ("torch.thing",)


def treatment():
    return [random.random(), torch.seeded_with]


def positive_control():
    return [random.random(), torch.seeded_with]


def negative_control():
    return "absent"
