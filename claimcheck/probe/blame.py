"""Whose fault is it that a tutorial's statement failed: PyTorch's, the article's, nobody's?

Only what PyTorch causes may ever count against an article, so everything doubtful is its own
or the machine's. ``cause`` is one of

- ``api``: PyTorch lacks a name or an argument, whatever the data are;
- ``attribute``: an object of PyTorch's lacks a name;
- ``torch``: PyTorch refuses what it was given;
- ``own``: the code's own error, or one that nobody can be blamed for;
- ``needs``: something is missing here; ``needs`` says what.
"""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import sys
import traceback
from types import ModuleType
from typing import Any, Dict, List, Optional

_CUDA = re.compile(
    r"not compiled with CUDA|NVIDIA|CUDA (?:driver|device|error|GPU)|cuda.{0,30}(?:not available|is_available|unavailable)"
    r"|torch\.cuda\.is_available\(\) is False|No CUDA|requires? (?:a )?(?:CUDA|GPU)|Invalid device.*cuda|CUDA backend|'?cuda'? device|NCCL|'_cuda_",
    re.IGNORECASE,
)
_DEVICE = re.compile(
    r"\b(?:MPS|XPU|HPU|XLA|accelerator)\b.*(?:not|available|found|linked)|not linked with support for",
    re.IGNORECASE,
)
_COMPILER = re.compile(
    r"C\+\+ compiler|InvalidCxxCompiler|CppCompileError|Triton|triton|ninja|MSVC|gcc|g\+\+"
)
_LAUNCH = re.compile(
    r"environment variable|MASTER_ADDR|process group|init_process_group|address already in use|Default process group|rendezvous|world.?size",
    re.IGNORECASE,
)
_BACKEND = re.compile(
    r"NoQEngine|quantized engine|Didn't find engine|MKL|FBGEMM|QNNPACK|not compiled with|built with(?:out)?|not supported on (?:this|your)",
    re.IGNORECASE,
)
_MACHINE = re.compile(
    r"DataLoader worker|shared memory|unable to mmap|unable to open|Too many open files|can't start new thread|Resource temporarily"
    r"|Operation not permitted|Permission denied|Read-only file system|An attempt has been made to start a new process|Can't get attribute",
    re.IGNORECASE,
)
_NETWORK = re.compile(
    r"urlopen|URLError|Name or service|getaddrinfo|HTTPSConnection|HTTP Error|ConnectionError|Temporary failure in name|Network is unreachable",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"No such file|Dataset not found|does not exist|cannot find|not found.*(?:download|file|director)",
    re.IGNORECASE,
)
_MEMORY = re.compile(
    r"can't allocate memory|not enough memory|out of memory|Unable to allocate", re.IGNORECASE
)
_REMOVED = re.compile(
    r"(?:deprecated|legacy).*(?:removed|no longer)|(?:has been|is now|was) removed|no longer supported",
    re.IGNORECASE | re.DOTALL,
)
_ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
_ARGUMENT = re.compile(
    r"(?P<name>[\w.<>]+)\(\) (?:got an unexpected keyword argument|got multiple values|missing \d+ required|takes )"
)
_OF_A_TENSOR = re.compile(
    r"\b\w+\(\)(?:: | received an invalid combination| expects)|[Dd]imension|[Tt]ensor|dtype|scalar type|grad\b|requires_grad"
)
_OF_PYTHON = re.compile(
    r"builtin_function_or_method|'(?:NoneType|int|str|list|tuple|dict|function|type|float|module|method)' object|unhashable|not iterable|cannot unpack"
)


def describe(
    error: BaseException, path: str, statement: ast.stmt, namespace: Dict[str, Any]
) -> Dict[str, Any]:
    """What the front end is told of an exception that a statement of the file ``path`` ended in."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [index for index, frame in enumerate(frames) if frame.filename == path]
    after = frames[own[-1] + 1 :] if own else frames
    inside = [frame for frame in after if _is_torch(frame.filename)]
    line = frames[own[-1]].lineno if own else 0
    needs = _needs(error)
    if needs:
        cause = "needs"
    elif _is_api(error, statement, namespace, after):
        cause = "api"
    elif _lacks_attribute(error):
        cause = "attribute"
    elif _is_of_torch(error, statement, line or 0, after):
        cause = "torch"
    else:
        cause = "own"
    return {
        "type": type(error).__name__,
        "message": _message(error),
        "line": line,
        "frame": f"{_short(inside[-1].filename)}:{inside[-1].lineno}" if inside else "",
        "cause": cause,
        "needs": needs,
    }


def _message(error: BaseException) -> str:
    try:
        return _ESCAPE.sub("", str(error)).strip()[:1000]
    except Exception:  # noqa: BLE001 -- an article's own exception may do anything
        return ""


def undefined(name: str) -> str:
    """That a name was never given a meaning, in words."""
    return f"{name}, which the article does not define"


def _needs(error: BaseException) -> str:
    """What is missing here, in words; empty if nothing."""
    message = _message(error)
    if isinstance(error, NameError):
        name = getattr(error, "name", None) or message.partition("'")[2].partition("'")[0]
        return undefined(str(name))
    if isinstance(error, ImportError):
        package = (error.name or "").partition(".")[0]
        if package != "torch":
            return f"the package {package}" if package else "a package"
        return ""
    if isinstance(error, MemoryError) or _MEMORY.search(message):
        return "more memory"
    if isinstance(error, EOFError) and "EOF when reading a line" in message:
        return "input from the keyboard"
    if isinstance(error, (FileNotFoundError, IsADirectoryError, NotADirectoryError)):
        return f"the file {error.filename}" if error.filename else "a file"
    for pattern, what in (
        (_NETWORK, "the network"),
        (_CUDA, "a CUDA device"),
        (_DEVICE, "another device"),
        (_COMPILER, "a compiler"),
        (_LAUNCH, "a distributed launch"),
        (_BACKEND, "another build of PyTorch"),
        (_MACHINE, "what the sandbox does not allow"),
    ):
        if pattern.search(f"{type(error).__name__}: {message}"):
            return what
    if isinstance(error, OSError) or (isinstance(error, RuntimeError) and _FILE.search(message)):
        return "a file"
    return ""


def _is_api(error: BaseException, statement: ast.stmt, namespace: Dict[str, Any], after: List[Any]) -> bool:
    """Does PyTorch lack what was asked of it, whatever the data are?"""
    if isinstance(error, ImportError):
        return "cannot import name" in _message(error) or "No module named" in _message(error)
    if isinstance(error, AttributeError):
        owner = getattr(error, "obj", None)
        if isinstance(owner, ModuleType):
            return _home(owner.__name__) and not _submodule(owner.__name__, str(getattr(error, "name", "")))
        return isinstance(owner, type) and _home(owner.__module__)
    if isinstance(error, RuntimeError) and _REMOVED.search(_message(error)):
        return any(_is_torch(frame.filename) for frame in after)
    argument = _ARGUMENT.match(_message(error)) if isinstance(error, TypeError) else None
    return argument is not None and not after and _calls_torch(argument["name"], statement, namespace)


def _lacks_attribute(error: BaseException) -> bool:
    """Is it an object of a class of PyTorch's own that lacks the attribute?"""
    owner = getattr(error, "obj", None)
    if not isinstance(error, AttributeError) or owner is None or isinstance(owner, (ModuleType, type)):
        return False
    return _home(type(owner).__module__)


def _is_of_torch(error: BaseException, statement: ast.stmt, line: int, after: List[Any]) -> bool:
    """Did PyTorch raise it, on what the article gave it?"""
    if _is_raised(statement, line):
        return False
    if (
        isinstance(error, (SyntaxError, SystemExit, KeyboardInterrupt, RecursionError, AssertionError))
        and not after
    ):
        return False
    if after:
        return _is_torch(after[-1].filename)
    message = _message(error)
    if isinstance(error, (RuntimeError, NotImplementedError)):
        return not re.search(r"dictionary changed|generator|reentrant|event loop", message)
    of_a_tensor = _OF_A_TENSOR.search(message) is not None and not _OF_PYTHON.search(message)
    return isinstance(error, (TypeError, ValueError, IndexError)) and of_a_tensor


def _is_raised(statement: ast.stmt, line: int) -> bool:
    """Does the article's own ``raise`` stand on the line?"""
    raises = (node for node in ast.walk(statement) if isinstance(node, ast.Raise))
    return any(node.lineno <= line <= (getattr(node, "end_lineno", None) or node.lineno) for node in raises)


def _calls_torch(called: str, statement: ast.stmt, namespace: Dict[str, Any]) -> bool:
    """Is it a function of PyTorch that the statement calls by that name?"""
    last = called.rpartition(".")[2]
    for node in ast.walk(statement):
        if not isinstance(node, ast.Call):
            continue
        function = _resolve(node.func, namespace)
        names = {getattr(function, "__name__", ""), getattr(function, "__qualname__", "")}
        known = called in names or last in names or (last == "__init__" and called.partition(".")[0] in names)
        if known and _home(str(getattr(function, "__module__", "") or "")):
            return True
    return False


def _resolve(node: ast.expr, namespace: Dict[str, Any]) -> Optional[Any]:
    """What a dotted name stands for, looked up in modules and classes only."""
    if isinstance(node, ast.Name):
        return namespace.get(node.id)
    if isinstance(node, ast.Attribute):
        owner = _resolve(node.value, namespace)
        if isinstance(owner, (ModuleType, type)):
            return getattr(owner, node.attr, None)
    return None


def _home(module: str) -> bool:
    return str(module).partition(".")[0] == "torch"


def _submodule(package: str, name: str) -> bool:
    """Is it there and was only not imported?"""
    try:
        return importlib.util.find_spec(f"{package}.{name}") is not None
    except (ImportError, ValueError, AttributeError):
        return False


def _is_torch(filename: str) -> bool:
    torch = sys.modules.get("torch")
    home = os.path.dirname(getattr(torch, "__file__", None) or "")
    return bool(home) and filename.startswith(home + os.sep)


def _short(filename: str) -> str:
    torch = sys.modules.get("torch")
    home = os.path.dirname(os.path.dirname(getattr(torch, "__file__", None) or ""))
    return os.path.relpath(filename, home)
