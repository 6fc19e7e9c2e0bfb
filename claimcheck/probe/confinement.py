"""What a process can do on Linux to lock itself in, with nothing but ctypes.

Landlock limits which files it can touch and whom it can signal, seccomp which system calls it
can make; both hold for all it will ever start and can't be taken back. Each function does
nothing, and says so, where the kernel or the platform does not offer it.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys
from typing import Dict, Iterable, Optional, Tuple

_LINUX = sys.platform == "linux"
_MACHINE = platform.machine()
_libc = ctypes.CDLL(None, use_errno=True) if _LINUX else None

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_CAPBSET_DROP = 1, 4, 22, 24
_PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT = 36, 38, 47


def _prctl(option: int, *arguments: int) -> bool:
    padded = [ctypes.c_ulong(argument) for argument in (*arguments, 0, 0, 0, 0)[:4]]
    return _libc is not None and _libc.prctl(option, *padded) == 0


def adopt_orphans() -> None:
    """Become the parent of every descendant whose own parent ends."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def hide_memory(hidden: bool) -> None:
    """Let processes of the same user read this one's memory and environment, or don't."""
    _prctl(_PR_SET_DUMPABLE, 0 if hidden else 1)


def give_up_privileges() -> None:
    """Never gain a privilege again, and drop those of root."""
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    if _libc is None or os.geteuid() != 0:
        return
    for capability in range(64):
        _prctl(_PR_CAPBSET_DROP, capability)
    _prctl(_PR_CAP_AMBIENT, 4)
    header = struct.pack("Ii", 0x20080522, 0)
    _libc.capset(header, bytes(24))


def mount_private(folder: str, size: int) -> bool:
    """Put an empty file system of this many bytes over a folder, seen by this process alone.

    Only in a mount namespace of one's own, which the starter has to see to.
    """
    options = f"size={size},mode=1777".encode()
    return _libc is not None and _libc.mount(b"tmpfs", folder.encode(), b"tmpfs", 6, options) == 0


# Landlock: https://docs.kernel.org/userspace-api/landlock.html

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_MAKE_CHAR, _MAKE_BLOCK, _REFER, _TRUNCATE, _IOCTL = 1 << 6, 1 << 11, 1 << 13, 1 << 14, 1 << 15
_OF_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE | _IOCTL


def _landlock_version() -> int:
    """Of the kernel's Landlock; 0 if there is none."""
    if _libc is None:
        return 0
    version: int = _libc.syscall(_CREATE_RULESET, None, 0, 1)
    return max(0, version)


def landlock_rules(readable: Iterable[str], writable: Iterable[str], devices: Iterable[str]) -> Optional[int]:
    """Rules that allow these files only, as a descriptor for `landlock`; None if not offered.

    No TCP and no signals to processes outside where the kernel's version knows how.
    """
    version = _landlock_version()
    if not version or _libc is None:
        return None
    handled = _REFER - 1
    handled |= _REFER if version >= 2 else 0
    handled |= _TRUNCATE if version >= 3 else 0
    handled |= _IOCTL if version >= 5 else 0
    tcp = 3 if version >= 4 else 0
    scopes = 3 if version >= 6 else 0
    attributes = struct.pack("QQQ", handled, tcp, scopes)[: 8 if version < 4 else 16 if version < 6 else 24]
    rules: int = _libc.syscall(_CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), 0)
    if rules < 0:
        return None
    for paths, access in (
        (readable, _EXECUTE | _READ_FILE | _READ_DIR),
        (writable, handled & ~(_MAKE_CHAR | _MAKE_BLOCK | _IOCTL)),
        (devices, _READ_FILE | _WRITE_FILE | _TRUNCATE | _IOCTL),
    ):
        for path in paths:
            try:
                place = os.open(path, os.O_PATH | os.O_CLOEXEC)
            except OSError:
                continue
            allowed = handled & (access if os.path.isdir(path) else access & _OF_FILES)
            _libc.syscall(_ADD_RULE, rules, 1, struct.pack("=Qi", allowed, place), 0)
            os.close(place)
    return rules


def landlock(rules: int) -> bool:
    """Live by these rules from now on."""
    return _libc is not None and _libc.syscall(_RESTRICT_SELF, rules, 0) == 0


# seccomp: a filter in the classic BPF of https://docs.kernel.org/userspace-api/seccomp_filter.html

_REFUSED: Dict[str, Tuple[int, int]] = {
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "pidfd_getfd": (438, 438),
    "mount": (165, 40),
    "umount2": (166, 39),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsmount": (432, 432),
    "open_tree": (428, 428),
    "mount_setattr": (442, 442),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "unshare": (272, 97),
    "setns": (308, 268),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "acct": (163, 89),
    "quotactl": (179, 60),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "open_by_handle_at": (304, 265),
    "name_to_handle_at": (303, 264),
    "syslog": (103, 116),
    "vhangup": (153, 58),
}
"""System calls that no arm needs, with their numbers on x86-64 and on ARM."""

_MACHINES = {"x86_64": (0xC000003E, 0, 41, 56), "aarch64": (0xC00000B7, 1, 198, 220)}
"""By machine: its audit number, its column above, and its numbers of socket and clone."""
_CLONE3 = 435
_NEW_NAMESPACES = 0x7E020000
_AF_UNIX = 1


def seccomp() -> bool:
    """Refuse what `_REFUSED` lists, new namespaces, and all sockets but those within the machine.

    Sockets within the machine stay: workers of a DataLoader can't do without.
    """
    if _libc is None or _MACHINE not in _MACHINES:
        return False
    audit, column, socket, clone = _MACHINES[_MACHINE]
    allow, refuse, absent, kill = 0x7FFF0000, 0x50000 | errno.EPERM, 0x50000 | errno.ENOSYS, 0x80000000
    load, equal, at_least, any_bit, answer = 0x20, 0x15, 0x35, 0x45, 0x06
    number, architecture, first_argument = 0, 4, 16
    program = [(load, 0, 0, architecture), (equal, 1, 0, audit), (answer, 0, 0, kill), (load, 0, 0, number)]
    if _MACHINE == "x86_64":  # a second set of numbers for the same calls
        program += [(at_least, 0, 1, 0x40000000), (answer, 0, 0, refuse)]
    for numbers in _REFUSED.values():
        program += [(equal, 0, 1, numbers[column]), (answer, 0, 0, refuse)]
    # Its flags lie in memory, out of a filter's sight; without it the C library uses clone.
    program += [(equal, 0, 1, _CLONE3), (answer, 0, 0, absent)]
    program += [(equal, 0, 3, clone), (load, 0, 0, first_argument), (any_bit, 0, 1, _NEW_NAMESPACES)]
    program += [(answer, 0, 0, refuse), (load, 0, 0, number)]
    program += [(equal, 0, 3, socket), (load, 0, 0, first_argument), (equal, 1, 0, _AF_UNIX)]
    program += [(answer, 0, 0, refuse), (answer, 0, 0, allow)]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *line) for line in program))
    header = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", len(program), ctypes.addressof(code)))
    return _prctl(_PR_SET_SECCOMP, 2, ctypes.addressof(header))
