"""An API replaced before an arm runs: by nothing at all, or by another one.

"Nothing" is what somebody would write who had to leave the call in place: a function that hands back its
first argument, a layer that is the identity, an optimizer that takes no step, a context manager that
manages nothing, an attribute that is never set.
"""

from __future__ import annotations

import contextlib
import inspect
import sys
from types import FunctionType, ModuleType
from typing import Any, Callable, Iterator, List, Sequence, Set

from ..names import reach
from .places import MISSING, Place, aliases, doors, place, subclasses


class IrreplaceableError(Exception):
    """This API can't be replaced from Python."""


def knocked_out(names: Sequence[str], path: str) -> None:
    """Let these names do nothing from now on.

    What manages a context does so only if the claim's own file, which lies at ``path``, asks for it:
    torch itself cannot do without.

    Raises:
        AttributeError: this torch has no such name.
        IrreplaceableError: nothing like it that does nothing is known.
    """
    for door in (door for name in names for door in doors(name)):
        _knock_out(door, place(door), path)


def replaced(names: Sequence[str], path: str) -> None:  # noqa: ARG001 -- as above
    """Let the first name be the second from now on."""
    name, other = names
    owner, attribute, found = place(name)
    _put(Place(owner, attribute, found), reach(other)[0])


def _put(where: Place, instead: Any) -> None:
    """Replace what is there, wherever else torch keeps it under whatever name."""
    owner, attribute, found = where
    if owner is None:
        raise IrreplaceableError("a whole package")
    try:
        if isinstance(owner, type):
            for kind in subclasses(owner):
                if kind is owner or attribute in vars(kind):
                    setattr(kind, attribute, instead)
            return
        setattr(owner, attribute, instead)
    except TypeError as error:
        raise IrreplaceableError(str(error)) from None
    if callable(found):
        for module, name in aliases(found):
            setattr(module, name, instead)


def _knock_out(name: str, where: Place, path: str) -> None:
    owner, attribute, found = where
    if isinstance(found, ModuleType):
        for one, value in tuple(vars(found).items()):
            if isinstance(value, FunctionType) and not one.startswith("_"):
                _put(Place(found, one, value), first)
    elif isinstance(found, type):
        _knock_out_class(where, found, path)
    elif found is MISSING:
        _put(where, _kept(attribute))
    elif isinstance(found, (classmethod, staticmethod)):
        _put(where, staticmethod(first))
    elif isinstance(owner, type) and not callable(found):
        _put(where, property(lambda _: None, lambda *_: None))
    elif _makes_contexts(found):
        _put(where, contextlib.nullcontext)
    elif callable(found):
        _put(where, first)
    else:
        raise IrreplaceableError("%s is a value: there is no doing without it" % name)


def _makes_contexts(found: Any) -> bool:
    """Is it a generator that contextlib has made a context manager of?"""
    made = inspect.isgeneratorfunction(inspect.unwrap(found)) if callable(found) else False
    return made and found.__code__.co_filename == contextlib.__file__


def first(*arguments: Any, **named: Any) -> Any:
    """Do nothing: the first argument, as it came; without one, None."""
    return next(iter(arguments), next(iter(named.values()), None))


def _second(_: Any, *arguments: Any, **named: Any) -> Any:
    return first(*arguments, **named)


def _kept(attribute: str) -> property:
    """An attribute that stays what an instance was born with."""

    def put(owner: Any, value: Any) -> None:
        vars(owner).setdefault(attribute, value)

    return property(lambda owner: vars(owner)[attribute], put)


def _knock_out_class(where: Place, kind: type, path: str) -> None:
    if hasattr(kind, "__enter__") and _context(kind, path):
        return
    if not any(patch(kind) for patch in (_layer, _optimizer, _scheduler, _function, _iterable, _plain)):
        _put(where, first)


def _is(kind: type, module: str, name: str) -> bool:
    """Is it this class of torch, or one that derives from it?"""
    known = getattr(sys.modules.get(module), name, None)
    return isinstance(known, type) and issubclass(kind, known)


def _layer(kind: type) -> bool:
    if not _is(kind, "torch.nn", "Module"):
        return False
    module: Any = sys.modules["torch.nn"].Module
    if kind is module:
        module.__call__ = _second  # type: ignore[method-assign] # that is the point
        return True
    if kind.forward is module.forward:  # type: ignore[attr-defined] # a module has it
        return False
    _patch(kind, "forward", _second)
    return True


def _optimizer(kind: type) -> bool:
    if not _is(kind, "torch.optim", "Optimizer"):
        return False
    _patch(kind, "step", lambda *_, **__: None)
    return True


def _scheduler(kind: type) -> bool:
    if not kind.__module__.startswith("torch.optim.lr_scheduler"):
        return False
    _patch(kind, "step", lambda *_, **__: None)
    return True


def _function(kind: type) -> bool:
    if not hasattr(kind, "apply") or not hasattr(kind, "backward"):
        return False
    _patch(kind, "apply", staticmethod(first))
    return True


def _context(kind: Any, path: str) -> bool:
    """Instances that the file at ``path`` makes do nothing; others are what they always were."""
    new, init, enter, leave = kind.__new__, kind.__init__, kind.__enter__, kind.__exit__
    call = getattr(kind, "__call__", None)  # noqa: B004 -- not whether, but what it is called with
    idle: Set[int] = set()

    def made(cls: Any, *arguments: Any, **named: Any) -> Any:
        if sys._getframe(1).f_code.co_filename != path:  # noqa: SLF001 -- who makes it is what counts
            return object.__new__(cls) if new is object.__new__ else new(cls, *arguments, **named)
        if len(arguments) == 1 and isinstance(arguments[0], FunctionType):
            return arguments[0]  # a decorator without parentheses
        instance = object.__new__(cls)
        kept.append(instance)
        idle.add(id(instance))
        return instance

    kept: List[Any] = []
    try:
        kind.__new__ = made
        kind.__init__ = lambda self, *a, **n: None if id(self) in idle else init(self, *a, **n)
        kind.__enter__ = lambda self: self if id(self) in idle else enter(self)
        kind.__exit__ = lambda self, *a: None if id(self) in idle else leave(self, *a)
        if call is not None:
            kind.__call__ = lambda self, *a, **n: first(*a, **n) if id(self) in idle else call(self, *a, **n)
    except TypeError:  # a class of C
        return False
    return True


def _iterable(kind: type) -> bool:
    if not hasattr(kind, "__iter__") or type(kind) is not type:
        return False
    try:
        _patch(kind, "__iter__", lambda _: iter(()))
    except TypeError:
        return False
    return True


def _plain(kind: type) -> bool:
    """A Python class like any other: its public methods do nothing, and it is made of nothing."""
    methods = [name for name in vars(kind) if not name.startswith("_") and callable(getattr(kind, name))]
    if type(kind) is not type or not any(isinstance(vars(kind)[name], FunctionType) for name in vars(kind)):
        return False
    base = next(one for one in kind.__mro__[1:] if "__init__" in vars(one))
    kind.__init__ = lambda self, *_, **__: _made(base, self)  # type: ignore[misc] # that is the point
    for name in methods:
        setattr(kind, name, first)
    return True


def _made(base: type, instance: Any) -> None:
    if base is not object:
        base.__init__(instance)  # type: ignore[misc] # of the base alone


def _patch(kind: type, name: str, instead: Callable[..., Any]) -> None:
    for one in _having(kind, name):
        setattr(one, name, instead)


def _having(kind: type, name: str) -> Iterator[type]:
    return (one for one in subclasses(kind) if one is kind or name in vars(one))
