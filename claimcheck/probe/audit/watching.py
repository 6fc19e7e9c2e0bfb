"""Which APIs are used while an arm runs: seen, not assumed.

Python's own calls are seen by the interpreter's profile function, by the code that runs or the method
that is called; calls into C by the function that is called. What neither shows, attributes and
operators, is wrapped by a descriptor of the same behaviour, and a constant by the module that has it.
"""

from __future__ import annotations

import inspect
import sys
import threading
from types import BuiltinFunctionType, CodeType, FrameType, FunctionType, ModuleType
from typing import Any, Callable, Dict, List, Sequence, Set, Tuple

from ..names import reach
from .places import MISSING, Place, doors, place

Arm = Callable[[], Any]


def watching(names: Sequence[str], path: str) -> Callable[[Arm], Arm]:
    """Watch for the use of names from now on; what makes an arm return which of them it used.

    ``path`` is the claim's file. The wrapped arm observes True, and its evidence is ``{"used": [names],
    "unwatched": {name: why}}``.
    """
    watch = Watch(path)
    return _watched(watch, {name: watch.add(name) for name in names})


def looking(names: Sequence[str], path: str) -> Callable[[Arm], Arm]:
    """The same for names that are only looked up, by the claim's own code: to see whether, or how, they are there."""
    watch = Watch(path)
    return _watched(watch, {name: watch.add_looking(name) for name in names})


def _watched(watch: Watch, unwatched: Dict[str, str]) -> Callable[[Arm], Arm]:
    def wrapped(arm: Arm) -> Arm:
        def performed() -> Dict[str, Any]:
            watch.seen.clear()
            watch.start()
            try:
                returned = arm()
                if isinstance(returned, tuple) and all(map(callable, returned)):
                    for measured in returned:
                        measured()
            except Exception:  # noqa: BLE001, S110 -- what it used until then counts
                pass
            finally:
                watch.stop()
            reasons = {name: why for name, why in unwatched.items() if why}
            return {"observed": True, "evidence": {"used": sorted(watch.seen), "unwatched": reasons}}

        return performed

    return wrapped


class Watch:
    """What is watched, and what was seen of it."""

    def __init__(self, path: str) -> None:
        self.seen: Set[str] = set()
        self._path = path
        self._codes: Dict[int, List[Tuple[str, Any]]] = {}
        """By the code's id: the name, and whom its first argument must be or be an instance of."""
        self._methods: Dict[str, List[Tuple[str, type]]] = {}
        """By a method's name: subclasses override it."""
        self._builtins: Dict[int, List[str]] = {}
        self._classes: List[Tuple[str, type]] = []
        self._modules: List[Tuple[str, str]] = []
        """The name that is looked for, and the module's own."""
        self._kept: List[Any] = []
        """What ids are of must live as long as they are looked for."""

    def start(self) -> None:
        """See what this thread and new ones call."""
        threading.setprofile(self._profile)
        sys.setprofile(self._profile)

    def stop(self) -> None:
        """See nothing any more."""
        sys.setprofile(None)
        threading.setprofile(None)

    def add(self, name: str) -> str:
        """Look for the use of a name, too, by whatever door; why it can't be seen, if so."""
        try:
            for door in doors(name):
                self._add(name, place(door))
        except (AttributeError, TypeError, ImportError) as error:
            return str(error)
        return ""

    def add_looking(self, name: str) -> str:
        """Look for the looking up of a name, which need not be there; why it can't be seen, if so."""
        path, _, attribute = name.rpartition(".")
        owner, missing = reach(path)
        try:
            if missing or not path:
                return "there is no %s" % (missing or path)
            if isinstance(owner, ModuleType):
                self._watch_reading(name, owner, attribute)
            else:
                setattr(
                    owner, attribute, _Looked(self, name, inspect.getattr_static(owner, attribute, MISSING))
                )
        except (AttributeError, TypeError) as error:
            return str(error)
        return ""

    def is_ours(self, frame: FrameType) -> bool:
        """Is it the claim's own code that runs there?"""
        return frame.f_code.co_filename == self._path

    def _add(self, name: str, where: Place) -> None:
        owner, attribute, found = where
        self._kept.append(found)
        if isinstance(found, ModuleType):
            self._modules.append((name, found.__name__))
        elif isinstance(found, type):
            self._add_class(name, found)
            if isinstance(owner, ModuleType):
                self._watch_reading(name, owner, attribute)
        elif isinstance(owner, type):
            self._add_member(name, owner, attribute, found)
        else:
            code = _code(found)
            if code is not None:
                self._codes.setdefault(id(code), []).append((name, None))
            elif isinstance(found, BuiltinFunctionType):
                self._builtins.setdefault(id(found), []).append(name)
            else:
                self._add_object(name, found)
                if isinstance(owner, ModuleType):
                    self._watch_reading(name, owner, attribute)

    def _add_class(self, name: str, kind: type) -> None:
        self._classes.append((name, kind))
        for base in kind.__mro__:
            for member in vars(base).values():
                code = _code(member)
                if code is not None:
                    self._codes.setdefault(id(code), []).append((name, kind))

    def _add_object(self, name: str, found: Any) -> None:
        """An object that is neither a function nor a class: its methods are seen, and its being read."""
        for base in type(found).__mro__:
            for member in vars(base).values():
                code = _code(member)
                if code is not None:
                    self._codes.setdefault(id(code), []).append((name, found))

    def _add_member(self, name: str, owner: type, attribute: str, found: Any) -> None:
        code = _code(found)
        if code is not None:
            self._codes.setdefault(id(code), []).append((name, owner))
            self._methods.setdefault(attribute, []).append((name, owner))
            return
        if inspect.ismethoddescriptor(found) and not attribute.startswith("__"):
            self._methods.setdefault(attribute, []).append((name, owner))
            return
        if found is MISSING:
            setattr(owner, attribute, self._of_instances(name, attribute))
        elif callable(found):
            setattr(owner, attribute, self._operator(name, found))
        elif hasattr(type(found), "__get__"):
            setattr(owner, attribute, self._descriptor(name, found))
        else:
            raise TypeError("%s is a constant of its class" % name)  # setattr says it of C classes

    def _operator(self, name: str, found: Callable[..., Any]) -> Callable[..., Any]:
        def operator(*arguments: Any, **named: Any) -> Any:
            self.seen.add(name)
            return found(*arguments, **named)

        return operator

    def _descriptor(self, name: str, found: Any) -> property:
        def get(owner: Any) -> Any:
            self.seen.add(name)
            return found.__get__(owner, type(owner))

        def put(owner: Any, value: Any) -> None:
            self.seen.add(name)
            found.__set__(owner, value)

        def delete(owner: Any) -> None:
            found.__delete__(owner)

        return property(get, put, delete)

    def _of_instances(self, name: str, attribute: str) -> property:
        """A descriptor for what each instance keeps in its own dictionary."""

        def get(owner: Any) -> Any:
            self.seen.add(name)
            try:
                return vars(owner)[attribute]
            except KeyError:
                raise AttributeError(attribute) from None

        def put(owner: Any, value: Any) -> None:
            self.seen.add(name)
            vars(owner)[attribute] = value

        return property(get, put)

    def _watch_reading(self, name: str, owner: ModuleType, attribute: str) -> None:
        """See when the claim's own code reads a name of a module, or sets it."""
        watch = self

        class Reading(type(owner)):  # type: ignore[misc] # the module's own class, with two methods more
            def __getattribute__(self, wanted: str) -> Any:
                if wanted == attribute and watch.is_ours(sys._getframe(1)):  # noqa: SLF001 -- who reads it is what counts
                    watch.seen.add(name)
                return super().__getattribute__(wanted)

            def __setattr__(self, wanted: str, value: Any) -> None:
                if wanted == attribute and watch.is_ours(sys._getframe(1)):  # noqa: SLF001 -- as above
                    watch.seen.add(name)
                super().__setattr__(wanted, value)

        owner.__class__ = Reading

    def _profile(self, frame: FrameType, event: str, argument: Any) -> None:
        if event == "call":
            code = frame.f_code
            for name, whose in self._codes.get(id(code), ()):
                if whose is None or _is_of(_first(frame), whose):
                    self.seen.add(name)
            for name, kind in self._methods.get(code.co_name, ()):
                if _is_of(_first(frame), kind):
                    self.seen.add(name)
            if self._classes and code.co_filename == self._path:
                first = _first(frame)
                self.seen.update(name for name, kind in self._classes if _is_of(first, kind))
            if self._modules:
                home = str(frame.f_globals.get("__name__"))
                self.seen.update(
                    name for name, one in self._modules if home == one or home.startswith(one + ".")
                )
        elif event == "c_call":
            self.seen.update(self._builtins.get(id(argument), ()))
            for name, kind in self._methods.get(getattr(argument, "__name__", ""), ()):
                if _is_of(getattr(argument, "__self__", None), kind):
                    self.seen.add(name)


class _Looked:
    """A method or attribute of a class that tells when the claim's own code looks it up."""

    def __init__(self, watch: Watch, name: str, found: Any) -> None:
        self._watch, self._name, self._found = watch, name, found

    def __get__(self, owner: Any, kind: Any = None) -> Any:
        if self._watch.is_ours(sys._getframe(1)):  # noqa: SLF001 -- who looks is what counts
            self._watch.seen.add(self._name)
        if self._found is MISSING:
            raise AttributeError(self._name.rpartition(".")[2])
        get = getattr(type(self._found), "__get__", None)
        return get(self._found, owner, kind) if get else self._found


def _code(found: Any) -> Any:
    """The Python code that runs when this is called or read; None if there is none of its own."""
    if isinstance(found, property):
        found = found.fget
    if isinstance(found, (classmethod, staticmethod)):
        found = found.__func__
    found = inspect.unwrap(found) if callable(found) else found
    code = getattr(found, "__code__", None) if isinstance(found, FunctionType) else None
    return code if isinstance(code, CodeType) else None


def _first(frame: FrameType) -> Any:
    """The first argument of a call."""
    code = frame.f_code
    if not code.co_varnames:
        return None
    first = frame.f_locals.get(code.co_varnames[0])
    if not code.co_argcount and isinstance(first, tuple):
        return first[0] if first else None  # def wrapper(*arguments)
    return first


def _is_of(value: Any, whose: Any) -> bool:
    """Is a value that object, an instance of that class, or a class that derives from it?"""
    if value is whose:
        return True
    if not isinstance(whose, type):
        return False
    kind = value if isinstance(value, type) else type(value)
    return whose in type.mro(kind) if kind is not type else False
