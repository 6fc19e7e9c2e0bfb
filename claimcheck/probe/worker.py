"""Serves one job at a time: forks a child for it, watches over it, cleans up after it."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import resource
import select
import shutil
import signal
import sys
import time
from types import CodeType
from typing import Any, Dict, List, NoReturn, Optional, Sequence, Tuple

from . import child, confinement, processes
from .channel import Channel
from .settings import Settings

_FIRST_LOOK, _LOOK = 0.02, 0.1
"""Seconds until the first look at how much memory and how many processes a child has, and, after
ever longer pauses, between two of them. What forks without end doubles in a millisecond; ordinary
arms are done before anyone looks."""
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
        os.makedirs(self._work)
        os.environ.update(HOME=self._work, TMPDIR=self._work)
        # A descriptor that wakes select when a child has ended.
        self._wakeup, wake = os.pipe()
        os.set_blocking(wake, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)

    def serve(self, preload: Sequence[str]) -> None:
        """Serve until the zygote is gone."""
        confinement.adopt_orphans()
        if self._settings.confine:
            readable = (*self._settings.readable, self._path, os.path.dirname(self._path))
            self._rules = confinement.landlock_rules(readable, (self._work, _SHARED_MEMORY), _DEVICES)
        if not self._settings.fresh:
            child.preload(preload)
        gc.collect()
        gc.freeze()
        with contextlib.suppress(EOFError, OSError):
            while True:
                self._channel.send(self._perform(self._channel.receive()))

    def _perform(self, job: Dict[str, Any]) -> Dict[str, Any]:
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
        watch = _Watch(self._settings, process, (answer, printed), self._wakeup, self._channel)
        outcome = watch.outcome(started, job["timeout"])
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
            if job.get("verify"):
                reached = child.within_reach(self._settings.home, self._settings.unwritable)
                line = json.dumps({"observed": reached}).encode()
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


class _Watch:
    """Over one child, from its fork until nothing is left of it."""

    def __init__(
        self, settings: Settings, process: int, pipes: Tuple[int, int], wakeup: int, zygote: Channel
    ) -> None:
        self._settings = settings
        self._process = process
        self._answer, self._printed = pipes
        self._wakeup = wakeup
        self._zygote = zygote
        self._said: Dict[int, bytearray] = {pipe: bytearray() for pipe in pipes}
        self._open: List[int] = list(pipes)
        self._length = 0
        self._threads = processes.count_threads()
        self._pause = _FIRST_LOOK
        self._next_look = time.monotonic() + _FIRST_LOOK
        self._status: Optional[int] = None

    def outcome(self, started: float, timeout: float) -> Dict[str, Any]:
        """Wait for the child, or stop it; leave nothing of it; what came of it.

        Raises:
            EOFError: the zygote is gone.
        """
        for descriptor in self._open:
            os.set_blocking(descriptor, False)
        stopped = None
        try:
            while self._status is None and stopped is None:
                stopped = self._wait(started + timeout, timeout)
        finally:
            self._end()
        for descriptor in self._said:
            while descriptor in self._open and self._read(descriptor):
                pass
            os.close(descriptor)
        if stopped is not None:
            reason, detail = stopped
            return {"failure": reason, "detail": detail}
        return self._answered()

    def _wait(self, deadline: float, timeout: float) -> Optional[Tuple[str, str]]:
        """Wait for something to happen; why the child has to be stopped, if it has."""
        now = time.monotonic()
        if now >= deadline:
            return "timed-out", f"no answer within {timeout:g} s"
        if now >= self._next_look:
            self._pause = min(2 * self._pause, _LOOK)
            self._next_look = now + self._pause
            return self._look()
        sources = [*self._open, self._wakeup, self._zygote.fileno()]
        ready = select.select(sources, (), (), min(deadline, self._next_look) - now)[0]
        if self._zygote.fileno() in ready:
            raise EOFError
        for descriptor in ready:
            if descriptor == self._wakeup:
                os.read(self._wakeup, 4096)
                ended, status = os.waitpid(self._process, os.WNOHANG)
                self._status = status if ended else None
            else:
                self._read(descriptor)
        if self._length > self._settings.output:
            return "died", f"it was stopped: it printed more than {self._settings.output >> 20} MiB"
        return None

    def _look(self) -> Optional[Tuple[str, str]]:
        """Has the child more processes or memory than it may have?

        Who forks without end leaves no processor time to look closely, and holds the locks that
        looking takes, so it is halted for as long.
        """
        crowded = processes.count_threads() - self._threads > self._settings.processes
        if crowded:
            processes.signal_group(self._process, signal.SIGSTOP)
        alive = processes.descendants(os.getpid())
        if len(alive) > self._settings.processes:
            return "died", f"it was stopped: it had more than {self._settings.processes} processes"
        if len(alive) > 1:
            processes.signal_group(self._process, signal.SIGSTOP)
        if sum(map(processes.own_memory, alive)) > self._settings.memory:
            return "out-of-memory", f"it was stopped: it used more than {self._settings.memory >> 20} MiB"
        if crowded or len(alive) > 1:
            processes.signal_group(self._process, signal.SIGCONT)
        return None

    def _read(self, descriptor: int) -> bool:
        """Take what there is to read, as much as is of interest; was there anything?"""
        try:
            read = os.read(descriptor, 1 << 18)
        except BlockingIOError:
            return False
        if not read:
            self._open.remove(descriptor)
            return False
        self._length += len(read)
        said = self._said[descriptor]
        said += read
        if descriptor == self._printed:
            del said[:-4096]
        return True

    def _end(self) -> None:
        """End the child and all that it has started."""
        processes.signal_group(self._process, signal.SIGKILL)
        if self._status is None:
            os.kill(self._process, signal.SIGKILL)
            self._status = os.waitpid(self._process, 0)[1]
        try:
            os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return  # nobody is left, for orphans would be ours
        processes.end_descendants()

    def _answered(self) -> Dict[str, Any]:
        assert self._status is not None
        lines = bytes(self._said[self._answer]).split(b"\n")
        if self._status == 0 and len(lines) == 2:
            with contextlib.suppress(ValueError):
                answer: Dict[str, Any] = json.loads(lines[0])
                return answer
        if os.WIFSIGNALED(self._status) and os.WTERMSIG(self._status) == signal.SIGXCPU:
            return {"failure": "timed-out", "detail": "it used up its processor time"}
        if self._status == 0:
            return {"failure": "died", "detail": "its answer is not one line of JSON"}
        last = bytes(self._said[self._printed]).decode(errors="replace").strip().rpartition("\n")[2][:200]
        said = f"; its last words: {last}" if last else ""
        return {"failure": "died", "detail": f"{processes.ended_in_words(self._status)}{said}"}


def serve(settings: Settings, channel: Channel, folder: str, preload: Sequence[str]) -> NoReturn:
    """Be a worker until the zygote is gone."""
    try:
        Worker(settings, channel, folder).serve(preload)
    except BaseException as error:  # noqa: BLE001 -- a fork must not return into the zygote's code
        sys.stderr.write(f"worker: {error!r}\n")
    finally:
        processes.end_descendants()
        os._exit(0)
