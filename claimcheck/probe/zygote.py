"""Imports torch once, forks workers, and gives each job to a worker that has what it needs."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import signal
import socket
import tempfile
import time
from collections import deque
from typing import Any, Deque, Dict, List, NamedTuple, Optional, Tuple

from . import child, confinement, processes, worker
from .channel import Channel
from .settings import Settings

Job = Dict[str, Any]
Preload = Tuple[str, ...]

_GRACE = 5.0
"""Seconds after a job's limit at which its worker is taken to be lost."""
_WORTH_IMPORTING_TWICE = 25
"""Jobs that must wait for the same preload before a second worker imports it, too."""
_SELF_TEST: Job = {"job": -1, "source": "", "verify": True, "timeout": 10.0}
"""The first job, by which a child finds out what it can reach."""


class _Staff(NamedTuple):
    """A worker, seen from the zygote."""

    process: int
    channel: Channel
    folder: str
    preload: Preload


def serve(settings: Settings, front: Channel) -> None:
    """Serve jobs until the front end is gone."""
    # Whoever started us may have blocked or ignored what tells that a child has ended.
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    if settings.private:
        for folder in (os.path.dirname(settings.scratch), "/dev/shm"):  # noqa: S108 -- the kernel's place
            confinement.mount_private(folder, 1 << 30)
    os.makedirs(settings.scratch, exist_ok=True)
    confinement.adopt_orphans()
    confinement.hide_memory(True)
    confined = _confine(settings)
    if not settings.fresh:
        child.import_torch(settings.seed)
    zygote = Zygote(settings, front, confined)
    try:
        while True:
            zygote.step()
    except (EOFError, OSError):
        pass
    finally:
        zygote.close()


def _confine(settings: Settings) -> List[str]:
    """Lock this process and its descendants in; by what, in words."""
    if not settings.confine:
        return []
    confinement.give_up_privileges()
    landlock = confinement.landlock_rules((), (), ())
    found = []
    if landlock is not None:
        os.close(landlock)
        found.append("Landlock")
    if confinement.seccomp():
        found.append("seccomp")
    return found


class Zygote:
    """Holds the queue; gives jobs to workers, and replaces those that a child has killed."""

    def __init__(self, settings: Settings, front: Channel, confined: List[str]) -> None:
        self._settings = settings
        self._front = front
        self._confined = confined
        self._waiting: Dict[Preload, Deque[Job]] = {}
        self._alone: Deque[Job] = deque()
        self._staff: List[_Staff] = []
        self._busy: Dict[int, Tuple[Job, float]] = {}
        """By process: the job and when it is overdue."""
        self._hire(())
        self._give(self._staff[0], _SELF_TEST)

    def step(self) -> None:
        """Give out what can be given out, then wait for something to happen.

        Raises:
            EOFError: the front end is gone, or nobody survives the self-test.
        """
        while self._give_out():
            pass
        sources: List[Channel] = [self._front, *(staff.channel for staff in self._staff)]
        deadlines = [overdue for _, overdue in self._busy.values()]
        left = max(0.0, min(deadlines) - time.monotonic()) if deadlines else None
        ready = select.select(sources, (), (), left)[0]
        if self._front in ready:
            for job in self._front.available():
                preload = tuple(job["preload"])
                (self._alone if job["alone"] else self._waiting.setdefault(preload, deque())).append(job)
        for staff in list(self._staff):
            if staff.channel in ready:
                self._hear(staff)
            elif self._busy.get(staff.process, ({}, time.monotonic() + 1))[1] < time.monotonic():
                self._dismiss(staff)

    def close(self) -> None:
        """Dismiss everybody and leave nothing behind."""
        for staff in list(self._staff):
            self._dismiss(staff, tell=False)
        shutil.rmtree(self._settings.scratch, ignore_errors=True)

    def _give_out(self) -> bool:
        """Give one job to somebody, hire, promote or dismiss; was there anything to do?"""
        idle = [staff for staff in self._staff if staff.process not in self._busy]
        for staff in idle:
            queue = self._waiting.get(staff.preload)
            if queue:
                self._give(staff, queue.popleft())
                return True
        open_ = [preload for preload, queue in self._waiting.items() if queue]
        wanted = self._wanted()
        if not open_ and self._alone and not self._busy:
            wanted = tuple(self._alone[0]["preload"])
            open_ = [wanted]
            able = next((staff for staff in idle if staff.preload == wanted), None)
            if able:
                self._give(able, self._alone.popleft())
                return True
        for staff in idle:
            more = next((preload for preload in open_ if _goes_on(staff.preload, preload)), None)
            if more:
                self._staff[self._staff.index(staff)] = staff._replace(preload=more)
                return True
        if wanted is None:
            return False
        if len(self._staff) >= self._settings.jobs:
            if not idle:
                return False
            self._dismiss(idle[0])
        self._hire(wanted)
        return True

    def _wanted(self) -> Optional[Preload]:
        """What another worker should have imported, if one is wanted.

        What is quick to import comes last, and what goes on from something else after that.
        """
        for preload in sorted(self._waiting, key=lambda preload: (not preload, len(preload))):
            able = sum(staff.preload == preload for staff in self._staff)
            enough = able * _WORTH_IMPORTING_TWICE if preload else 0
            if len(self._waiting[preload]) > enough:
                return preload
        return None

    def _give(self, staff: _Staff, job: Job) -> None:
        self._busy[staff.process] = (job, time.monotonic() + job["timeout"] + _GRACE)
        with contextlib.suppress(OSError):  # it is dead; select will tell
            staff.channel.send(job)

    def _hear(self, staff: _Staff) -> None:
        try:
            for answer in staff.channel.available():
                self._busy.pop(staff.process, None)
                self._front.send(answer if answer["job"] != _SELF_TEST["job"] else self._ready(answer))
        except EOFError:
            self._dismiss(staff)

    def _ready(self, tested: Dict[str, Any]) -> Dict[str, Any]:
        """The greeting, with what the self-test found."""
        reached = tested.get("observed", ["self-test"])
        return {"ready": {"confinement": self._confined, "open": reached}}

    def _hire(self, preload: Preload) -> None:
        folder = tempfile.mkdtemp(dir=self._settings.scratch)
        ours, theirs = socket.socketpair()
        process = os.fork()
        if process == 0:
            os.close(ours.detach())
            self._front.close()
            for staff in self._staff:
                staff.channel.close()
            end = theirs.detach()
            worker.serve(self._settings, Channel(end, end), folder, preload)
        theirs.close()
        end = ours.detach()
        self._staff.append(_Staff(process, Channel(end, end), folder, preload))

    def _dismiss(self, staff: _Staff, *, tell: bool = True) -> None:
        """End a worker; if it had a job, that has killed it."""
        self._staff.remove(staff)
        staff.channel.close()
        with contextlib.suppress(OSError):
            os.kill(staff.process, signal.SIGKILL)
        os.waitpid(staff.process, 0)
        processes.end_descendants(spare=[other.process for other in self._staff])
        shutil.rmtree(staff.folder, ignore_errors=True)
        job, _ = self._busy.pop(staff.process, (None, 0.0))
        if job is not None and tell:
            if job is _SELF_TEST:
                raise EOFError
            detail = "it stopped the process that watched over it"
            self._front.send({"job": job["job"], "failure": "died", "detail": detail, "seconds": 0.0})


def _goes_on(imported: Preload, wanted: Preload) -> bool:
    """Need somebody who has imported this only import more, to have what is wanted?"""
    return bool(imported) and imported != wanted and wanted[: len(imported)] == imported
