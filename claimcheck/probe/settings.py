"""What the front end tells a probe when it starts it."""

from __future__ import annotations

import json
from typing import Any, Dict, NamedTuple, Tuple


class Settings(NamedTuple):
    """One probe's orders, the same for all its jobs."""

    scratch: str
    """A folder that belongs to the probe: the only place where a child may write."""
    jobs: int = 1
    """How many children may be at work at the same time."""
    fresh: bool = False
    """Each child imports torch for itself, as a script of its own would."""
    private: bool = False
    """Started in namespaces of its own, without a file system of its own: mount one."""
    own_users: bool = False
    """Started in a user namespace of its own, where processes are counted apart."""
    confine: bool = True
    """Let children lock themselves in, as far as the kernel offers it."""
    readable: Tuple[str, ...] = ()
    """Files and folders that a child may read."""
    home: str = ""
    """The user's home folder, which a child must not be able to read."""
    unwritable: Tuple[str, ...] = ()
    """Folders in which a child must not be able to write."""
    seed: int = 0
    memory: int = 4 << 30
    """Bytes that one child with all its descendants may make its own."""
    file_size: int = 256 << 20
    """Bytes of the largest file that a child may write."""
    open_files: int = 512
    processes: int = 64
    """Processes that one child may have at the same time."""
    output: int = 12 << 20
    """Bytes that one child may print."""
    answer: int = 1 << 20
    """Bytes of the longest answer."""

    def to_json(self) -> str:
        """Itself as a command line argument."""
        return json.dumps(self._asdict())

    @classmethod
    def from_json(cls, text: str) -> Settings:
        """Itself, from a command line argument."""
        fields: Dict[str, Any] = json.loads(text)
        for key, value in fields.items():
            if isinstance(value, list):
                fields[key] = tuple(value)
        return cls(**fields)
