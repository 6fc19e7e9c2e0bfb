"""One running probe: started in a sandbox, spoken to in JSON lines, ended without a trace."""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any, Self

from claimcheck.errors import UserError
from claimcheck.laboratory import protection
from claimcheck.laboratory.environment import PROBE
from claimcheck.laboratory.home import home
from claimcheck.laboratory.protection import Sandbox
from claimcheck.model import Environment, Reason
from claimcheck.parsing import of_json
from claimcheck.probe.settings import Settings
from claimcheck.wording import worded

Message = dict[str, Any]

_LOOK = 1.0
"""Seconds between two looks, in a long wait for what a probe says next."""
_FAREWELL = 5.0
"""Seconds a probe is given to clean up before it is killed."""


class HaltedError(Exception):
    """Nobody waits any more for what a probe would say."""


class Halt:
    """Ends, from any thread, all waiting for probes that is under way or to come."""

    def __init__(self) -> None:
        self._bell = os.eventfd(0)

    def ring(self) -> None:
        """End it: those who wait are told so by a `HaltedError`."""
        os.eventfd_write(self._bell, 1)

    def fileno(self) -> int:
        """What is readable from then on."""
        return self._bell

    def close(self) -> None:
        """Give back what it holds; nobody may wait any more."""
        os.close(self._bell)


class Session:
    """A probe at work. Messages are those of the probe's own documentation."""

    def __init__(
        self,
        environment: Environment,
        sandbox: Sandbox,
        settings: Settings,
        probe: Path,
        halt: Halt | None = None,
    ) -> None:
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 -- closed by close()
        try:
            # A session of its own, so that Ctrl-C reaches us alone and we end it in good order.
            self._process = subprocess.Popen(  # noqa: S603 -- the user named this interpreter
                [*sandbox.prefix, environment.executable, str(probe / "__main__.py"), settings.to_json()],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                env=variables(settings),
                start_new_session=True,
                cwd="/",
            )
        except OSError:
            self._errors.close()
            raise
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._writer, self._reader = self._process.stdin.fileno(), self._process.stdout.fileno()
        os.set_blocking(self._writer, False)
        self._unsent = bytearray()
        self._unread = b""
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._reader, selectors.EVENT_READ)
        self._halt = halt
        if halt is not None:
            self._selector.register(halt, selectors.EVENT_READ)

    @classmethod
    def start(
        cls,
        environment: Environment,
        sandbox: Sandbox,
        *,
        jobs: int,
        fresh: bool = False,
        seed: int = 0,
        halt: Halt | None = None,
    ) -> Self:
        """A probe for so many jobs at the same time; ``fresh`` and ``seed`` as its `Settings` have them.

        ``halt`` ends the waiting for what it says.

        Raises:
            UserError: the interpreter can't be started.
        """
        readable = (*protection.readable(environment, PROBE), *protection.allowed_in_proc())
        shared = () if sandbox.scratch.startswith("/tmp/claimcheck/") else (tempfile.gettempdir(),)  # noqa: S108
        settings = Settings(
            scratch=sandbox.scratch,
            jobs=jobs,
            fresh=fresh,
            seed=seed,
            private=sandbox.private,
            own_users=bool(sandbox.prefix),
            readable=readable,
            home=str(home() or "/"),
            unwritable=(str(home() or "/"), "/var/tmp", *shared),  # noqa: S108 -- to find it closed
        )
        try:
            return cls(environment, sandbox, settings, PROBE, halt)
        except OSError as error:
            raise UserError(
                worded(
                    "{executable} can't be started: {error}", executable=environment.executable, error=error
                ),
                "Name a Python that has torch.",
            ) from None

    def send(self, message: Message) -> None:
        """Queue a message; it leaves while `receive` waits."""
        self._unsent += json.dumps(message).encode() + b"\n"

    def flush(self) -> None:
        """Let leave at once what was queued, as far as the probe can take it."""
        self._write()

    def receive(self, patience: float) -> list[Message]:
        """Wait for what the probe says next.

        Raises:
            EOFError: it is gone, or said nothing for so many seconds in which it could have.
            HaltedError: nobody waits any more.
        """
        while b"\n" not in self._unread:
            if self._unsent and self._writer not in self._selector.get_map():
                self._selector.register(self._writer, selectors.EVENT_WRITE)
            started = time.monotonic()
            events = self._selector.select(min(patience, _LOOK))
            # Where all of us were halted for an hour, it kept us waiting for one look.
            patience -= min(time.monotonic() - started, _LOOK)
            if not events and patience <= 0:
                raise EOFError
            for key, _ in events:
                if key.fileobj is self._halt:
                    raise HaltedError
                self._write() if key.fd == self._writer else self._read()
        *lines, self._unread = self._unread.split(b"\n")
        try:
            return [understood(line) for line in lines]
        except ValueError:
            raise EOFError from None  # whatever speaks there is not our probe any more

    def _write(self) -> None:
        try:
            written = os.write(self._writer, self._unsent)
            del self._unsent[:written]
        except BrokenPipeError:
            self._unsent.clear()  # reading will tell
        if not self._unsent and self._writer in self._selector.get_map():
            self._selector.unregister(self._writer)

    def _read(self) -> None:
        read = os.read(self._reader, 1 << 18)
        if not read:
            raise EOFError
        self._unread += read

    def last_words(self) -> str:
        """The last line that it printed."""
        self._errors.seek(0)
        lines = self._errors.read().decode(errors="replace").strip().splitlines()
        return lines[-1] if lines else ""

    def close(self) -> None:
        """End the probe and everything it has started."""
        self._selector.close()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(_FAREWELL)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(OSError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self._process.stdout.close()
        self._errors.close()


def understood(line: str | bytes) -> Message:
    """What a line says that is of a probe.

    Raises:
        ValueError: it is nothing that a probe says.
    """
    match message := of_json(line):
        case {"ready": {"confinement": list(), "open": list()}}:
            return dict(message)
        case {"job": int(), "seconds": int() | float(), "failure": str(reason), "detail": str()}:
            Reason(reason)
            return dict(message)
        case {"job": int(), "seconds": int() | float(), "said": str()}:
            return dict(message)
        case {"job": int(), "seconds": int() | float(), "observed": _, "evidence": _}:
            return dict(message)
    raise ValueError


def variables(settings: Settings) -> dict[str, str]:
    """An environment that tells a claim nothing about the user, and is the same for all.

    Memory is kept once it was got, so that timings don't depend on what a process did before, and
    lies in huge pages, which makes a fork half as expensive.
    """
    kept = ("PYTHONPATH", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES")
    return {
        **{name: os.environ[name] for name in kept if name in os.environ},
        "PATH": "/usr/bin:/bin",
        "HOME": settings.scratch,
        "TMPDIR": settings.scratch,
        "USER": "claimcheck",
        "LANG": "C.UTF-8",
        "PYTHONUSERBASE": os.environ.get("PYTHONUSERBASE")
        or str((home() or Path(settings.scratch)) / ".local"),
        "PYTHONHASHSEED": str(settings.seed),
        "PYTHONDONTWRITEBYTECODE": "1",
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "MALLOC_TRIM_THRESHOLD_": str(1 << 30),
        "MALLOC_MMAP_THRESHOLD_": str(1 << 30),
        "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
    }
