"""A dotted name → where it is kept: the object that has it, and what is found there."""

from __future__ import annotations

import inspect
import sys
from types import ModuleType
from typing import Any, Iterator, NamedTuple, Tuple

from ..names import reach

MISSING = object()
"""Found for what only instances have."""


class Place(NamedTuple):
    """Where a name is kept."""

    owner: Any
    """The module, class or object that has it; None for a top-level module."""
    attribute: str
    found: Any
    """As it is stored: a function, a descriptor, a constant; `MISSING` if only instances have it."""


def place(name: str) -> Place:
    """Where a name is kept.

    Raises:
        AttributeError: this torch has no such name.
    """
    found, missing = reach(name)
    if missing:
        raise AttributeError("this torch has no %s" % missing)
    path, _, attribute = name.rpartition(".")
    if not path:
        return Place(None, attribute, found)
    owner = reach(path)[0]
    if isinstance(owner, ModuleType):
        return Place(owner, attribute, found)
    return Place(owner, attribute, inspect.getattr_static(owner, attribute, MISSING))


def aliases(found: Any) -> Iterator[Tuple[Any, str]]:
    """Every module of torch that has this very object, and under which name."""
    for path, module in tuple(sys.modules.items()):
        if path.partition(".")[0] in ("torch", "torchvision") and isinstance(module, ModuleType):
            for name, value in tuple(vars(module).items()):
                if value is found:
                    yield module, name


def subclasses(kind: type) -> Iterator[type]:
    """A class and all that derive from it."""
    yield kind
    for one in type.__subclasses__(kind):
        yield from subclasses(one)
