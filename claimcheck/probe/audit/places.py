"""A dotted name → where it is kept: the object that has it, and what is found there."""

from __future__ import annotations

import inspect
import sys
from types import BuiltinFunctionType, ModuleType
from typing import Any, Iterator, List, NamedTuple, Tuple

from ..names import reach

_OPERATORS = {
    "add": ("add", "radd", "iadd"),
    "bitwise_left_shift": ("lshift",),
    "div": ("truediv", "rtruediv"),
    "eq": ("eq",),
    "floor_divide": ("floordiv",),
    "ge": ("ge",),
    "gt": ("gt",),
    "le": ("le",),
    "lt": ("lt",),
    "matmul": ("matmul", "rmatmul"),
    "mul": ("mul", "rmul", "imul"),
    "pow": ("pow",),
    "remainder": ("mod", "rmod"),
    "sub": ("sub", "rsub", "isub"),
}
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


def doors(name: str) -> List[str]:
    """A name, and by what other names the same operation is reached: torch.add(x, y), x.add(y), x + y."""
    parts = name.split(".")
    attribute = parts[-1]
    if parts[:-1] not in (["torch"], ["torch", "Tensor"]) or attribute.startswith("_"):
        return [name]
    others = ["torch." + attribute, "torch.Tensor." + attribute]
    others += ["torch.Tensor.__%s__" % operator for operator in _OPERATORS.get(attribute, ())]
    known = [other for other in others if not reach(other)[1]]
    if not all(_of_c(place(other).found) for other in known[:2]):
        return [name]
    return [name, *(other for other in known if other != name)]


def _of_c(found: Any) -> bool:
    """Is it an operation that is written in C?"""
    return isinstance(found, BuiltinFunctionType) or (callable(found) and inspect.ismethoddescriptor(found))


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
    derived: List[type] = type.__subclasses__(kind)
    for one in derived:
        yield from subclasses(one)
