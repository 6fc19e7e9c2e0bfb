"""
# The same work takes less time

- en: The same work takes less time.
- zh: 相同的工作耗时更少。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

ABOUT = ("torch.thing",)
MEASURES = "time"


def work(amount):
    """That much of it."""
    return lambda: sum(range(amount))


def treatment():
    return work(200), work(200)


def positive_control():
    return work(20), work(200)


def negative_control():
    return work(200), work(200)
