"""Finding, counting and ending what a child has started."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from typing import Collection, Dict, List

_PAGE = os.sysconf("SC_PAGE_SIZE")


def descendants(ancestor: int, but: Collection[int] = ()) -> List[int]:
    """Processes below this one, without those in ``but`` and theirs; none where there is no /proc."""
    children: Dict[int, List[int]] = {}
    try:
        entries = os.listdir("/proc")
    except OSError:
        return []
    for entry in entries:
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", "rb") as stat:
                    # The name comes first, in parentheses, and may hold anything.
                    parent = int(stat.read().rpartition(b")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry))
    found: List[int] = []
    queue = [ancestor]
    while queue:
        for child in children.get(queue.pop(), ()):
            if child not in but:
                found.append(child)
                queue.append(child)
    return found


def memory(process: int) -> int:
    """Bytes that the process has in memory, shared ones included; quick to tell."""
    try:
        with open(f"/proc/{process}/statm", "rb") as file:
            return int(file.read().split()[1]) * _PAGE
    except OSError:
        return 0


def own_memory(process: int) -> int:
    """Bytes that the process shares with nobody, as far as can be seen."""
    try:
        with open(f"/proc/{process}/smaps_rollup", "rb") as lines:
            for line in lines:
                if line.startswith(b"Private_Dirty:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def end_descendants(spare: Collection[int] = ()) -> Dict[int, int]:
    """End everything that came from this process, and take leave of it; wait statuses.

    Orphans become ours, for the kernel was told so (`confinement.adopt_orphans`), so nobody
    escapes. ``spare`` lists children that shall live on.
    """
    statuses: Dict[int, int] = {}
    while True:
        alive = descendants(os.getpid(), but=spare)
        if not alive:
            return statuses
        groups = set()
        for process in alive:
            with contextlib.suppress(OSError):  # it has ended by itself
                groups.add(os.getpgid(process))
                os.kill(process, signal.SIGKILL)
        for group in groups:
            signal_group(group, signal.SIGKILL)
        for process in alive:
            with contextlib.suppress(OSError):  # it is not our own child yet
                ended, status = os.waitpid(process, os.WNOHANG)
                if ended:
                    statuses[ended] = status
        time.sleep(0.001)


def signal_group(group: int, number: int) -> None:
    """Signal a process group at once, so that none of it can fork away; not our own."""
    if group != os.getpgid(0):
        with contextlib.suppress(OSError):
            os.killpg(group, number)


def count_threads() -> int:
    """Threads of the whole machine, at no cost however many there are; 0 where it does not tell."""
    try:
        with open("/proc/loadavg", "rb") as file:
            return int(file.read().split()[3].partition(b"/")[2])
    except OSError:
        return 0


def ended_in_words(status: int) -> str:
    """How a child ended, by its wait status."""
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        return f"it was ended by {_SIGNALS.get(number, f'signal {number}')}"
    return f"it ended itself with status {os.WEXITSTATUS(status)}, without an answer"


_SIGNALS: Dict[int, str] = {
    signal.SIGSEGV: "a segmentation fault (SIGSEGV)",
    signal.SIGBUS: "a bus error (SIGBUS)",
    signal.SIGABRT: "an abort (SIGABRT)",
    signal.SIGFPE: "an arithmetic error (SIGFPE)",
    signal.SIGILL: "an illegal instruction (SIGILL)",
    signal.SIGKILL: "a kill from elsewhere (SIGKILL)",
}
