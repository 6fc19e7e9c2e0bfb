"""Which sandbox a probe is started in, found out by trying."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from claimcheck.laboratory.home import home
from claimcheck.model import Environment, Json

_PATIENCE = 10.0
_SIZE = str(1 << 30)
_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/opt", "/nix/store", "/etc/alternatives")
_FILES = (
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/etc/os-release",
    "/sys/devices/system/cpu",
    "/sys/kernel/mm/transparent_hugepage",
)
_PROC = ("cpuinfo", "meminfo", "stat", "filesystems", "sys/vm", "self", "thread-self")


@dataclass(frozen=True)
class Sandbox:
    """How to start a probe: a command before its own, and what that brings."""

    name: str
    """``bubblewrap``, ``namespaces`` or nothing."""
    prefix: tuple[str, ...]
    scratch: str
    """The probe's working folder; it may exist inside of the sandbox only."""
    private: bool = False
    """Has mount and process namespaces of its own, but sees the machine's files."""


def readable(environment: Environment, probe: Path) -> tuple[str, ...]:
    """Files and folders that an interpreter can't do without."""
    own_folder = home()
    own = [
        folder
        for folder in (*environment.folders, str(probe))
        if own_folder is None or not own_folder.resolve().is_relative_to(Path(folder).resolve())
    ]
    libraries = [folder for folder in os.environ.get("LD_LIBRARY_PATH", "").split(os.pathsep) if folder]
    return tuple(
        dict.fromkeys(path for path in (*_SYSTEM, *_FILES, *own, *libraries) if os.path.exists(path))  # noqa: PTH110 -- they are strings
    )


def allowed_in_proc() -> tuple[str, ...]:
    """What a child may read of /proc: nothing of other processes."""
    return tuple(f"/proc/{name}" for name in _PROC)


@contextmanager
def sandbox(environment: Environment, probe: Path, *, wanted: bool = True) -> Iterator[Sandbox]:
    """The strongest sandbox that works here; its scratch folder is gone in the end."""
    if wanted and sys.platform == "linux":
        for candidate in (_bubblewrap(environment, probe), _namespaces()):
            if candidate and _works(candidate, environment):
                yield candidate
                return
    with tempfile.TemporaryDirectory(prefix="claimcheck-", ignore_cleanup_errors=True) as scratch:
        yield Sandbox("", (), scratch)


def _bubblewrap(environment: Environment, probe: Path) -> Sandbox | None:
    program = shutil.which("bwrap")
    if program is None:
        return None
    arguments = ["--unshare-all", "--unshare-user", "--cap-drop", "ALL", "--die-with-parent", "--new-session"]
    arguments += ["--hostname", "sandbox", "--proc", "/proc", "--dev", "/dev"]
    if environment.device == "cuda":
        for device in sorted(Path("/dev").glob("nvidia*")):
            arguments += ["--dev-bind", str(device), str(device)]
    arguments += ["--size", _SIZE, "--tmpfs", "/tmp", "--size", _SIZE, "--tmpfs", "/dev/shm"]  # noqa: S108 -- the sandbox's own
    for path in readable(environment, probe):
        target = Path(path)
        if target.is_symlink() and len(target.parts) == 2:  # /bin -> usr/bin
            arguments += ["--symlink", os.readlink(path), path]  # noqa: PTH115 -- as it is written
        else:
            arguments += ["--ro-bind", path, path]
    scratch = "/tmp/claimcheck"  # noqa: S108 -- on a file system of the sandbox's own
    arguments += ["--dir", scratch, "--remount-ro", "/", "--chdir", scratch]
    return Sandbox("bubblewrap", (program, *arguments), scratch)


def _namespaces() -> Sandbox | None:
    program = shutil.which("unshare")
    if program is None:
        return None
    arguments = ("--user", "--map-root-user", "--net", "--pid", "--ipc", "--uts", "--mount")
    prefix = (program, *arguments, "--fork", "--kill-child", "--mount-proc")
    # A place that every Linux has and no interpreter needs, for the probe to mount its own over it.
    return Sandbox("namespaces", prefix, "/var/tmp/claimcheck", private=True)  # noqa: S108


def _works(candidate: Sandbox, environment: Environment) -> bool:
    """Does the interpreter start in it?"""
    try:
        subprocess.run(  # noqa: S603 -- our own arguments
            [*candidate.prefix, environment.executable, "-I", "-S", "-c", ""],
            check=True,
            capture_output=True,
            timeout=_PATIENCE,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return True


def in_words(sandbox: Sandbox, ready: dict[str, Json]) -> str:
    """What protects the machine from a claim, as the self-test found it."""
    confinement = ready["confinement"]
    opened = ready["open"]
    assert isinstance(confinement, list)
    assert isinstance(opened, list)
    means = [str(name) for name in (sandbox.name, *confinement) if name] or ["limits only"]
    closed = [words for what, words in _CLOSED.items() if what not in opened]
    left = [words for what, words in _OPEN.items() if what in opened]
    text = (
        f"{' and '.join(filter(None, (', '.join(means[:-1]), means[-1])))}: {', '.join(closed) or 'no walls'}"
    )
    return f"{text}; open: {', '.join(left)}" if left else text


_CLOSED = {
    "network": "no network",
    "home": "no home folder",
    "files": "writes only to a scratch folder",
    "processes": "no access to other processes",
}
_OPEN = {
    "network": "the network",
    "home": "the home folder",
    "files": "the user's files",
    "processes": "other processes",
}
