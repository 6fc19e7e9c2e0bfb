"""Serves one job at a time: forks a child for it, watches over it, cleans up after it."""

from __future__ import annotations

import contextlib
import gc
import glob
import json
import os
import resource
import shutil
import signal
import sys
import time
from types import CodeType
from typing import Any, Dict, List, NoReturn, Optional, Sequence

from . import child, confinement, processes, tutorial
from .channel import Channel
from .settings import Settings
from .watch import Watch

_DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
_SHARED_MEMORY = "/dev/shm"  # noqa: S108 -- the place is the kernel's


class Worker:
    """A fork of the zygote with a folder of its own, and what its jobs need imported."""

    def __init__(self, settings: Settings, channel: Channel, folder: str) -> None:
        self._settings = settings
        self._channel = channel
        self._work = os.path.join(folder, "work")
        self._path = os.path.join(folder, "claim.py")
        self._source = ""
        self._code: Optional[CodeType] = None
        self._rules: Optional[int] = None
        self._imported: List[str] = []
        os.makedirs(self._work)
        # torch._inductor makes its folder when it is imported (2.6 to 2.9): where a child may write.
        cache = os.path.join(self._work, "inductor")
        os.environ.update(HOME=self._work, TMPDIR=self._work, TORCHINDUCTOR_CACHE_DIR=cache)
        # A descriptor that wakes select when a child has ended.
        self._wakeup, wake = os.pipe()
        os.set_blocking(wake, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)

    def serve(self, preload: Sequence[str]) -> None:
        """Serve until the zygote is gone."""
        confinement.adopt_orphans()
        if self._settings.confine:
            devices = (*_DEVICES, *glob.glob("/dev/nvidia*"))
            readable = (*self._settings.readable, self._path, os.path.dirname(self._path))
            self._rules = confinement.landlock_rules(readable, (self._work, _SHARED_MEMORY), devices)
        self._import(preload)
        with contextlib.suppress(EOFError, OSError):
            while True:
                self._channel.send(self._perform(self._channel.receive()))

    def _import(self, preload: Sequence[str]) -> None:
        """Import, for all children to come, what is missing."""
        missing = [name for name in preload if name not in self._imported]
        if missing and not self._settings.fresh:
            child.preload(missing)
            gc.freeze()
            self._imported += missing

    def _perform(self, job: Dict[str, Any]) -> Dict[str, Any]:
        self._import(job.get("preload", ()))
        if job.get("source", "") != self._source:
            self._source, self._code = job["source"], None
            with open(self._path, "w", encoding="utf-8") as file:
                file.write(self._source)
            with contextlib.suppress(SyntaxError, ValueError):  # the child meets it again and reports it
                self._code = compile(self._source, self._path, "exec")
        started = time.monotonic()
        answer, answer_in = os.pipe()
        printed, printed_in = os.pipe()
        process = os.fork()
        if process == 0:
            self._be_child(job, answer_in, printed_in)
        os.close(answer_in)
        os.close(printed_in)
        watch = Watch(self._settings, process, (answer, printed), self._wakeup, self._channel)
        wait = watch.lines if "statements" in job else watch.outcome
        outcome = wait(started, job["timeout"])
        self._tidy()
        return {"job": job["job"], **outcome, "seconds": round(time.monotonic() - started, 6)}

    def _be_child(self, job: Dict[str, Any], answer: int, printed: int) -> NoReturn:
        try:
            os.setsid()
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.dup2(printed, 1)
            os.dup2(printed, 2)
            answer = os.dup2(answer, 3, inheritable=False)
            os.chdir(self._work)
            _limit(self._settings, job["timeout"])
            if self._rules is not None:
                confinement.landlock(self._rules)
            os.closerange(4, 64)
            confinement.hide_memory(False)
            if "statements" in job:
                tutorial.perform(job, self._path, answer)
                os._exit(0)
            if job.get("verify"):
                reached = child.within_reach(self._settings.home, self._settings.unwritable)
                line = json.dumps({"observed": reached, "evidence": None}).encode()
            else:
                if self._settings.fresh:
                    child.import_torch(self._settings.seed)
                    child.preload(job["preload"])
                line = child.perform(job, self._code, self._path, self._settings.seed, self._settings.answer)
            rest = memoryview(line + b"\n")
            while rest:
                rest = rest[os.write(answer, rest) :]
            os._exit(0)
        finally:
            os._exit(70)

    def _tidy(self) -> None:
        """Empty the working folder; what a child leaves there is nobody's."""
        with os.scandir(self._work) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    shutil.rmtree(entry.path, ignore_errors=True)
                else:
                    with contextlib.suppress(OSError):
                        os.unlink(entry.path)


def _limit(settings: Settings, timeout: float) -> None:
    seconds = int(timeout) + 1
    if settings.own_users:
        # Elsewhere it would count all that the user runs. It does not bind root.
        resource.setrlimit(resource.RLIMIT_NPROC, (2 * settings.processes, 2 * settings.processes))
    for kind, value in (
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_DATA, settings.memory),
        (resource.RLIMIT_FSIZE, settings.file_size),
        (resource.RLIMIT_NOFILE, settings.open_files),
        (resource.RLIMIT_CORE, 0),
    ):
        most = resource.getrlimit(kind)[1]
        allowed = value if most == resource.RLIM_INFINITY else min(value, most)
        resource.setrlimit(kind, (allowed, allowed))


def serve(settings: Settings, channel: Channel, folder: str, preload: Sequence[str]) -> NoReturn:
    """Be a worker until the zygote is gone."""
    try:
        Worker(settings, channel, folder).serve(preload)
    except BaseException as error:  # noqa: BLE001 -- a fork must not return into the zygote's code
        sys.stderr.write(f"worker: {error!r}\n")
    finally:
        processes.end_descendants()
        os._exit(0)
