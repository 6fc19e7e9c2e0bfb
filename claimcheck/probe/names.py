"""Is a dotted name there? Found out without calling anything that it names.

The experiment on a name is this module with three arms below it, so it stands on its own.
"""

import dis
import importlib
import importlib.util
import inspect
from types import FunctionType, ModuleType
from typing import Any, Iterator, List, Tuple

DYNAMIC = ("torch.ops.", "torch.classes.")
"""Below these every name may exist: libraries register theirs when they are loaded."""


def exists(name: str) -> bool:
    """Does a dotted name lead anywhere? Modules on its way are imported.

    Raises:
        ImportError: its first part, or what a module on its way imports, is not installed.
    """
    return not reach(name)[1]


def reach(name: str) -> Tuple[Any, str]:
    """How far a dotted name leads: the last object on its way, and the name up to what that lacks.

    The latter is empty if the name leads to its end. An attribute that only instances have
    leads to its class.
    """
    parts = name.split(".")
    found = importlib.import_module(parts[0])
    for position, part in enumerate(parts[1:], 2):
        path = ".".join(parts[:position])
        if path.startswith(DYNAMIC):
            break
        owner = found
        try:
            found = getattr(owner, part)
        except AttributeError:
            if isinstance(owner, type) and part in _of_instances(owner):
                break
            if not isinstance(owner, ModuleType) or not _importable(path):
                return owner, path
            found = importlib.import_module(path)
        if _is_stub(found):
            return owner, path
    return found, ""


def _importable(path: str) -> bool:
    try:
        return importlib.util.find_spec(path) is not None
    except ModuleNotFoundError:  # what should contain it is a module, but no package
        return False


def _of_instances(kind: type) -> Iterator[str]:
    """Attributes that a class declares, or its methods give to an instance."""
    for base in kind.__mro__:
        yield from vars(base).get("__annotations__", ())
        for member in vars(base).values():
            code = getattr(inspect.unwrap(member), "__code__", None) if callable(member) else None
            if code is not None:
                yield from (i.argval for i in dis.get_instructions(code) if i.opname == "STORE_ATTR")
                # Parameters and buffers are registered under names that are strings.
                yield from (text for text in code.co_consts if isinstance(text, str))


def _is_stub(found: Any) -> bool:
    """Is it a function that is left only to say that it was removed?"""
    return isinstance(found, FunctionType) and any("is now removed" in text for text in strings(found))


def strings(function: FunctionType) -> List[str]:
    """The strings in a function's code, its documentation aside."""
    return [
        text for text in function.__code__.co_consts if isinstance(text, str) and text != function.__doc__
    ]
