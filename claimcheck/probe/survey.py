"""Looks up many names and signatures at once, and says of each what a reader would want to know."""

from __future__ import annotations

import difflib
import inspect
import re
import sys
import warnings
from types import FunctionType, ModuleType
from typing import Any, Dict, Iterator, List, Sequence

from .names import exists, reach, strings
from .signatures import UNFIT, fits, fitting, report, signatures

Facts = Dict[str, Any]


def survey(questions: Sequence[str]) -> Facts:
    """The answer to each question: a name, a listed signature or a call.

    An answer is ``{"observed": ..., "evidence": ..., "controls": [..., ...]}``, the controls what
    the positive and the negative one observed, or ``{"failure": ..., "detail": ...}``.
    """
    controls = [exists("torch.Tensor"), exists("torch.no_such_name")]
    return {question: _answer(question, controls) for question in questions}


def _answer(question: str, controls: Sequence[bool]) -> Facts:
    try:
        return _signature(question) if "(" in question else {"controls": controls, **_name(question)}
    except ImportError as error:
        return {"failure": "needs", "detail": _package(error, question)}
    except Exception as error:  # noqa: BLE001 -- whatever a module does when it is imported
        return {"failure": "raised", "detail": "%s: %s" % (type(error).__name__, error)}


def _package(error: ImportError, question: str) -> str:
    root = (error.name or question).partition(".")[0]
    return f"the package {root}" if isinstance(error, ModuleNotFoundError) else str(error)


def _name(name: str) -> Facts:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found, missing = reach(name)
    if missing:
        return {"observed": False, "evidence": _missing(missing, found)}
    facts = {"kind": _kind(found)}  # type: Facts
    said = [str(w.message) for w in caught if issubclass(w.category, (DeprecationWarning, FutureWarning))]
    deprecated = _deprecated(found, name) or "".join(text for text in said if name in text)
    if deprecated:
        facts["deprecated"] = deprecated
    if any(part.startswith("_") and not part.endswith("__") for part in name.split(".")):
        facts["private"] = True
    return {"observed": True, "evidence": facts}


def _kind(found: Any) -> str:
    if isinstance(found, ModuleType):
        return "module"
    if isinstance(found, type):
        return "class"
    return "function" if callable(found) else "attribute"


def _missing(name: str, owner: Any) -> Facts:
    path, _, part = name.rpartition(".")
    names = [other for other in dir(owner) if not other.startswith("_") and other != part]
    alike = [other for other in names if sorted(other.lower()) == sorted(part.lower())]
    close = alike + difflib.get_close_matches(part, [n for n in names if n not in alike], cutoff=0.75)
    facts = {
        "missing": name,
        "of": _kind(owner),
        "close": [f"{path}.{other}" for other in close[:3]],
        "family": [other for other in names if _is_of_family(part, other)],
        "elsewhere": _distinct(sorted(_elsewhere(part), key=lambda place: (place.count("."), place)))[:2],
    }  # type: Facts
    stub = getattr(owner, part, None)
    if stub is not None:
        facts["removed"] = True
        facts["elsewhere"] = sorted(set(re.findall(r"torch(?:\.\w+)+", " ".join(strings(stub)))) - {name})
    return facts


def _is_of_family(part: str, name: str) -> bool:
    """Is it the plural of a name, or what several names have in common: ``Tensors``, ``BatchNorm``?"""
    return part == name + "s" or name in (part + "1d", part + "2d", part + "3d")


def _distinct(paths: Sequence[str]) -> List[str]:
    """Of several names of one thing, the first."""
    things = {}  # type: Dict[int, str]
    for path in paths:
        things.setdefault(id(reach(path)[0]), path)
    return list(things.values())


def _elsewhere(part: str) -> Iterator[str]:
    """Where in the public part of torch something of this name is."""
    homes = [
        path
        for path, module in sys.modules.items()
        if path.partition(".")[0] == "torch"
        and path.count(".") < 3
        and "._" not in path
        and _offers(path, module, part)
    ]
    for home in (*homes, "torch.Tensor", "torch.nn.Module"):
        if exists(home) and exists(f"{home}.{part}"):
            yield f"{home}.{part}"


def _offers(path: str, module: ModuleType, part: str) -> bool:
    """Does a module have such a name for others, not only because it needs it itself?"""
    if part not in vars(module):
        return False
    found = vars(module)[part]
    if isinstance(found, ModuleType):
        return found.__name__ == f"{path}.{part}"
    home = str(getattr(found, "__module__", None) or path)
    return (
        home == path
        or part in vars(module).get("__all__", ())
        or (path == "torch" and home.startswith("torch"))
    )


_ROLE = re.compile(r":[\w:]+:`~?([^`]+)`")


def _deprecated(found: Any, name: str) -> str:
    """In its own words, that it is deprecated and what to use instead; empty if it is not."""
    marks = [found] if callable(found) else []
    marks += [
        vars(found)[method]
        for method in ("__init__", "__new__")
        if isinstance(found, type) and method in vars(found)
    ]
    for mark in marks:
        message = getattr(mark, "__dict__", {}).get("__deprecated__")
        if isinstance(message, str):
            return _shortened(message)
        for text in strings(mark) if isinstance(mark, FunctionType) else ():
            if re.match(rf"`*{re.escape(name)}`*(?:\([^)]*\))? is deprecated", text):
                return _shortened(text)
    if not callable(found) and not isinstance(found, ModuleType):
        return ""  # its documentation is its type's
    text = inspect.cleandoc(getattr(found, "__doc__", None) or "")
    head = re.split(
        r"^\s*(?:Args|Arguments|Parameters|Keyword arguments|Example)\w*:?:?\s*$",
        text,
        maxsplit=1,
        flags=re.MULTILINE,
    )[0]
    directive = re.search(r"^\.\. deprecated::[^\n]*\n((?:[ \t]+\S[^\n]*\n?|\s*\n)+)", head, re.MULTILINE)
    if directive:
        return _shortened(directive.group(1)) or "deprecated"
    last = name.rpartition(".")[2]
    for paragraph in re.split(r"\n\s*\n|^\.\. \w+::", head, flags=re.MULTILINE):
        plain = _plain(paragraph)
        says = re.match(
            rf"(?:This (?:function|method|class|module|API|feature|decorator|argument)|`*(?:\w+\.)*{re.escape(last)}(?:\([^)]*\))?`*)"
            r" (?:is|was|has been)(?: now)? deprecated\b",
            plain,
        )
        if says:
            return _shortened(plain)
    return ""


def _plain(text: str) -> str:
    return " ".join(_ROLE.sub(r"`\1`", text).replace("``", "`").split())


def _shortened(text: str) -> str:
    """The first two sentences, on one line."""
    sentences = re.split(r"(?<=[.!])\s+(?=[A-Z`])", _plain(text))
    return " ".join(sentences[:2])[:300]


def _signature(question: str) -> Facts:
    name = question[: question.index("(")].replace("def ", "")
    found, missing = reach(name)
    known = [] if missing else signatures(found)
    if not known:
        return {"failure": "unavailable", "detail": f"the signature of {name} is not known"}
    return {
        "observed": fits(question, known),
        "evidence": report(question, known),
        "controls": [fits(question, [fitting(question)]), fits(question, [UNFIT])],
    }
