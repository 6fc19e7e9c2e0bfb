"""Describes the interpreter that runs it, without importing torch.

Run by path in an interpreter under test, it prints the description as JSON; the front end
imports it to describe its own.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import re
import sys
from typing import Any, Dict, List


def describe() -> Dict[str, Any]:
    """Version, place and identity of the interpreter and of its torch; ``torch`` is "" without one."""
    here = os.path.realpath(os.curdir)
    path = [
        entry for entry in map(os.path.abspath, filter(None, sys.path)) if os.path.realpath(entry) != here
    ]
    binary = os.path.dirname(os.path.realpath(sys.executable))
    description: Dict[str, Any] = {
        "executable": sys.executable,
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "folders": sorted({sys.prefix, sys.base_prefix, binary, *path}),
        "torch": "",
        "git": "",
        "cuda": "",
        "identity": "",
        "packages": _packages(path),
    }
    try:
        spec = importlib.util.find_spec("torch")
    except (ImportError, ValueError):
        spec = None
    if spec is None or spec.origin is None:
        return description
    home = os.path.dirname(spec.origin)
    text = _read(os.path.join(home, "version.py")) + _read(spec.origin, 1 << 20)
    description["torch"] = _assigned("__version__", text) or "unknown"
    description["git"] = _assigned("git_version", text)
    description["cuda"] = _assigned("cuda", text)
    description["folders"] = sorted({*description["folders"], os.path.dirname(home)})
    description["identity"] = _identity(home)
    return description


def _packages(path: List[str]) -> Dict[str, str]:
    """What is installed, by normal name: the folders of installed packages tell in their names."""
    found: Dict[str, str] = {}
    for folder in path:
        try:
            names = sorted(os.listdir(folder))
        except OSError:
            continue
        for name in names:
            match = re.match(r"(.+?)-([^-]+)(?:-py[\d.]+)?\.(?:dist|egg)-info$", name)
            if match:
                found.setdefault(re.sub(r"[-_.]+", "-", match.group(1)).lower(), match.group(2))
    return found


def _assigned(name: str, text: str) -> str:
    match = re.search(rf"^{name}(?:\s*:[^=\n]+)?\s*=\s*['\"]([^'\"]+)['\"]", text, re.MULTILINE)
    return match.group(1) if match else ""


def _read(path: str, most: int = -1) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read(most)
    except OSError:
        return ""


def _identity(home: str) -> str:
    """Changes when another torch is installed, or when its Python or its library are edited."""
    digest = hashlib.blake2b(digest_size=16)
    for folder in (home, os.path.join(home, "lib"), os.path.join(home, "nn", "modules")):
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:
            continue
        for entry in entries:
            if entry.name.endswith((".py", ".so", ".dylib", ".dll", ".pyd")):
                status = entry.stat()
                digest.update(f"{entry.path} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


if __name__ == "__main__":
    # Its own folder, which Python put first, is not a part of the interpreter.
    _home = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or os.curdir) != _home]
    json.dump(describe(), sys.stdout)
