"""A torch for the audit: something of each kind that can be watched and replaced."""

import contextlib
import random

from torch import pouring

__version__ = "2.13.0"
__all__ = ["pouring"]

lukewarm = 40
_hot = []


def manual_seed(seed):
    random.seed(seed)


def double(number):
    return 2 * number


def halve(number):
    return number / 2


def draw():
    return random.random()


class Pot:
    """Has a method, an overridden one, a property and what only instances have."""

    def __init__(self, tea="green"):
        self.tea = tea

    def brew(self):
        return "tea"

    @property
    def full(self):
        return True

    def __add__(self, other):
        return "mixed"


class GlassPot(Pot):
    def brew(self):
        return "clear tea"


class heating:
    def __enter__(self):
        _hot.append(True)

    def __exit__(self, *_):
        _hot.pop()


def is_hot():
    return bool(_hot)


@contextlib.contextmanager
def cosy():
    _hot.append(True)
    yield
    _hot.pop()
