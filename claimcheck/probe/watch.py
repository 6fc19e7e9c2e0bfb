"""Watches over one child: what it says, how long it takes, how much it uses, how it ends."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import time
from typing import Any, Dict, List, Optional, Tuple

from . import processes
from .channel import Channel
from .settings import Settings

_FIRST_LOOK, _LOOK = 0.02, 0.1
"""Seconds until the first look at how much memory and how many processes a child has, and, after
ever longer pauses, between two of them. What forks without end doubles in a millisecond; ordinary
arms are done before anyone looks."""

_FAILURES = ("died", "needs", "out-of-memory", "raised", "unavailable", "unstable")
"""Reasons that a child can give."""


class Watch:
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
        return self._end_of(started, timeout) or self._answered()

    def lines(self, started: float, timeout: float) -> Dict[str, Any]:
        """Do the same for a child that answers as it goes: all that it said, and why it ended early.

        What it said is passed on unread, for it may be anything.

        Raises:
            EOFError: the zygote is gone.
        """
        failure = self._end_of(started, timeout) or {}
        said = bytes(self._said[self._answer][: self._settings.answer])
        return {**failure, "said": said.decode(errors="replace")}

    def _end_of(self, started: float, timeout: float) -> Optional[Dict[str, Any]]:
        """Wait for the end, or bring it about; why it was no good one, if so."""
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
        return self._ended_badly()

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
        # To tell what is their own takes milliseconds, so it is asked only if it could be too much.
        if (
            sum(map(processes.memory, alive)) > self._settings.memory
            and sum(map(processes.own_memory, alive)) > self._settings.memory
        ):
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
        lines = bytes(self._said[self._answer]).split(b"\n")
        if len(lines) == 2:
            with contextlib.suppress(ValueError, RecursionError):
                answer = json.loads(lines[0])
                if _is_an_outcome(answer):
                    outcome: Dict[str, Any] = answer
                    return outcome
        return {"failure": "died", "detail": "its answer is not one line of JSON"}

    def _ended_badly(self) -> Optional[Dict[str, Any]]:
        assert self._status is not None
        if self._status == 0:
            return None
        if os.WIFSIGNALED(self._status) and os.WTERMSIG(self._status) == signal.SIGXCPU:
            return {"failure": "timed-out", "detail": "it used up its processor time"}
        last = bytes(self._said[self._printed]).decode(errors="replace").strip().rpartition("\n")[2][:200]
        said = f"; its last words: {last}" if last else ""
        return {"failure": "died", "detail": f"{processes.ended_in_words(self._status)}{said}"}


def _is_an_outcome(answer: object) -> bool:
    """Is it what `child.perform` answers? An arm may have written something else in its place."""
    if not isinstance(answer, dict):
        return False
    if answer.keys() == {"failure", "detail"}:
        return answer["failure"] in _FAILURES and isinstance(answer["detail"], str)
    return answer.keys() == {"observed", "evidence"}
