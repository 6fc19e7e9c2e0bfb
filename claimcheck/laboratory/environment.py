"""An interpreter → Environment, without importing torch."""

from __future__ import annotations

import hashlib
import json
import platform
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

from claimcheck.errors import UserError
from claimcheck.model import Environment
from claimcheck.probe import interpreter
from claimcheck.wording import worded

PROBE = Path(interpreter.__file__).parent
"""The probe's source, to be run by path in whatever interpreter is examined."""
_OLDEST = (3, 8)
_PATIENCE = 30.0
"""Seconds until an interpreter that does not describe itself is given up."""


def discover(python: Path | str | None = None) -> Environment:
    """The environment of an interpreter; of the one that runs this, if none is named.

    Raises:
        UserError: there is no such interpreter, it is not Python 3.8 or newer, or it has no torch.
    """
    if python is None:
        return _environment(interpreter.describe())
    found = shutil.which(str(python))
    if found is None:
        raise UserError(
            worded("there is no interpreter {python}", python=python),
            "Name a Python that has torch: --python PATH.",
        )
    return _environment(_ask(found))


def _ask(executable: str) -> dict[str, Any]:
    try:
        answer = subprocess.run(  # noqa: S603 -- the user named this interpreter
            [executable, str(PROBE / "interpreter.py")],
            capture_output=True,
            check=True,
            stdin=subprocess.DEVNULL,
            timeout=_PATIENCE,
        )
        description: dict[str, Any] = json.loads(answer.stdout)
    except (OSError, ValueError, subprocess.SubprocessError):
        raise UserError(
            worded("{executable} does not run as a Python since 3.8", executable=executable),
            "Name a Python that has torch: --python PATH.",
        ) from None
    # A wrapper script may prepare what the interpreter behind it needs, so it stays what is started.
    description["executable"] = executable
    return description


def _environment(description: dict[str, Any]) -> Environment:
    executable, python, torch = (str(description[key]) for key in ("executable", "python", "torch"))
    if tuple(map(int, python.split(".")[:2])) < _OLDEST:
        raise UserError(
            worded("{executable} is Python {python}", executable=executable, python=python),
            "Name a Python since 3.8: --python PATH.",
        )
    if not torch:
        raise UserError(
            worded("{executable} has no torch", executable=executable),
            "Install it there (pip install torch), or name an interpreter that has it: --python PATH, or CLAIMCHECK_PYTHON.",
        )
    device = "cuda" if description["cuda"] and Path("/dev/nvidiactl").exists() else "cpu"
    system = f"{platform.system()} {platform.machine()}"
    packages = description.pop("packages")  # a trial depends on those that its claim names, not on all
    known = (description, system, platform.release(), _processor(), device, _probe_digest())
    return Environment(
        executable=executable,
        python=python,
        torch=torch,
        platform=system,
        device=device,
        fingerprint=hashlib.blake2b(json.dumps(known, sort_keys=True).encode(), digest_size=16).hexdigest(),
        folders=(*description["folders"], str(Path(executable).absolute().parent)),
        packages=packages,
    )


@cache
def _probe_digest() -> str:
    """Of the code that performs arms, its limits and its seed included."""
    digest = hashlib.blake2b(digest_size=16)
    for path in sorted(PROBE.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def _processor() -> str:
    """The processor's model: kernels, and so results in the last digits, are chosen by it."""
    if sys.platform == "linux":
        try:
            for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
                if line.startswith(("model name", "CPU part")):
                    return line.partition(":")[2].strip()
        except OSError:
            pass
    return platform.processor()
