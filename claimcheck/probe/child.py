"""One arm, performed in a process of its own; what comes of it is one line of JSON."""

from __future__ import annotations

import contextlib
import gc
import importlib
import importlib.util
import json
import os
import random
import re
import socket
import sys
import traceback
from types import CodeType, ModuleType
from typing import Any, Dict, List, Optional, Sequence, Tuple

from . import measure

Outcome = Dict[str, Any]


def import_torch(seed: int) -> None:
    """Import torch, fast, and seed what a fork inherits."""
    gc.disable()
    import torch  # noqa: PLC0415 -- it is what takes time

    if hasattr(torch, "set_num_threads"):
        torch.set_num_threads(1)
    if hasattr(torch, "manual_seed"):
        torch.manual_seed(seed)
    random.seed(seed)
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        numpy.random.seed(seed)
    # What importing leaves over is little, and to look for it takes a tenth of the import.
    gc.freeze()


def preload(names: Sequence[str]) -> None:
    """Import more of torch."""
    for name in names:
        with contextlib.suppress(ImportError):  # an old torch has none; the arm will say so
            importlib.import_module(name)


def perform(job: Dict[str, Any], code: Optional[CodeType], path: str, seed: int, longest: int) -> bytes:
    """Perform the job's arm; the outcome as JSON.

    ``path`` is where the source lies as a file, for torch and tracebacks read it there. ``code``
    is the same, compiled; None if it does not compile here.
    """
    random.seed(seed)  # torch and numpy were seeded before the fork, but random seeds itself after it
    gc.enable()
    try:
        outcome = _observe(job, code, path)
        answer = json.dumps(outcome).encode()
    except BaseException as error:  # noqa: BLE001 -- whatever an arm does is a result
        return json.dumps(_failure(error, path)).encode()
    if len(answer) > longest:
        return json.dumps(_failed("raised", f"the answer is longer than {longest} bytes")).encode()
    return answer


def _observe(job: Dict[str, Any], code: Optional[CodeType], path: str) -> Outcome:
    for need in job["needs"]:
        missing = _missing(need)
        if missing:
            return _failed("needs", missing)
    module = ModuleType("__main__")  # what a reader's script is called
    module.__file__ = path
    sys.modules["__main__"] = module
    sys.argv = [path]
    if code is None:
        code = compile(job["source"], path, "exec")
    exec(code, module.__dict__)  # noqa: S102 -- this is what a probe is for
    returned = getattr(module, job["arm"])()
    if job["measures"] == "time":
        return measure.compare(*returned)
    observed, evidence = returned, None
    if isinstance(returned, dict) and returned.keys() == {"observed", "evidence"}:
        observed, evidence = returned["observed"], returned["evidence"]
    for part in (observed, evidence):
        _require_json(part, job["arm"])
    return {"observed": observed, "evidence": evidence}


def _missing(need: str) -> str:
    """What is missing of a claim's need, in words; empty if nothing."""
    if need == "cuda":
        import torch  # noqa: PLC0415 -- it need not be there

        return "" if torch.cuda.is_available() else "a CUDA device"
    return "" if importlib.util.find_spec(need) else f"the package {need}"


def _require_json(value: object, arm: str) -> None:
    if isinstance(value, (list, tuple)):
        for part in value:
            _require_json(part, arm)
    elif isinstance(value, dict):
        for key, part in value.items():
            if not isinstance(key, str):
                raise TypeError(f"{arm} returned a dict with the key {key!r}; keys must be strings")
            _require_json(part, arm)
    elif not (value is None or isinstance(value, (bool, int, float, str))):
        kind = type(value).__name__
        raise TypeError(
            f"{arm} returned a {kind}; return a bool, number, string, list or dict, for instance x.tolist()"
        )


def _failed(reason: str, detail: str) -> Outcome:
    return {"failure": reason, "detail": detail}


def _failure(error: BaseException, path: str) -> Outcome:
    """Whose fault it is, as far as the exception tells."""
    message = str(error)
    if isinstance(error, MemoryError) or re.search(
        r"can't allocate memory|not enough memory|CUDA out of memory", message
    ):
        return _failed("out-of-memory", _first_line(message) or "MemoryError")
    if isinstance(error, SystemExit):
        return _failed("died", f"it ended itself: SystemExit({message})")
    if isinstance(error, ImportError) and error.name:
        if error.name.partition(".")[0] == "torch":
            return _failed("unavailable", _first_line(message))
        if isinstance(error, ModuleNotFoundError):
            return _failed("needs", f"the package {error.name.partition('.')[0]}")
    if isinstance(error, AttributeError) and _is_of_torch(error):
        return _failed("unavailable", _first_line(message))
    if isinstance(error, measure.UndecidedError):
        return _failed("unstable", message)
    return _failed("raised", f"{type(error).__name__}: {_first_line(message)}{_line_of(error, path)}")


def _is_of_torch(error: AttributeError) -> bool:
    """Is it torch that lacks the attribute, and not something of the claim's own?"""
    if sys.version_info < (3, 10):
        return re.match(r"module 'torch[.'\w]", str(error)) is not None or _is_of_class_of_torch(error)
    owner = error.obj
    if isinstance(owner, ModuleType):
        home = owner.__name__
    else:
        home = (owner if isinstance(owner, type) else type(owner)).__module__
    return str(home).partition(".")[0] == "torch"


def _is_of_class_of_torch(error: AttributeError) -> bool:
    """The same of a class or its object, for a Python whose errors only name the class."""
    named = re.match(r"(?:type object )?'(?:torch\.)?(\w+)'(?: object)? has no attribute", str(error))
    if named is None:
        return False
    homes = [module for name, module in tuple(sys.modules.items()) if name.partition(".")[0] == "torch"]
    known = [vars(home).get(named[1]) for home in homes]
    of_torch = re.compile(r"torch(?!\._C)\b")  # torch._C has a NoneType of its own
    return any(isinstance(owner, type) and of_torch.match(owner.__module__) for owner in known)


def _line_of(error: BaseException, path: str) -> str:
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    return f" (line {lines[-1]})" if lines else ""


def _first_line(message: str) -> str:
    return message.strip().partition("\n")[0][:300]


def within_reach(home: str, unwritable: Tuple[str, ...]) -> List[str]:
    """Try what a child must not be able to do; which of it can be done."""
    reached = []
    if _reaches_network():
        reached.append("network")
    if _reads_a_file_of(home):
        reached.append("home")
    if any(map(_writes_in, unwritable)):
        reached.append("files")
    with contextlib.suppress(OSError):
        os.kill(os.getppid(), 0)
        reached.append("processes")
    return reached


def _reaches_network() -> bool:
    """Is there an interface beside the loopback?"""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM):
            return any(name != "lo" for _, name in socket.if_nameindex())
    except OSError:
        return False


def _reads_a_file_of(folder: str) -> bool:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file():
                with contextlib.suppress(OSError):
                    os.close(os.open(entry.path, os.O_RDONLY))
                    return True
    return False


def _writes_in(folder: str) -> bool:
    path = os.path.join(folder, f"claimcheck-self-test-{os.getpid()}")
    with contextlib.suppress(OSError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL))
        os.unlink(path)
        return True
    return False
