"""JSON lines over a pair of descriptors."""

from __future__ import annotations

import json
import os
from typing import Any, Dict, List

Message = Dict[str, Any]


class Channel:
    """One end of a conversation in JSON lines."""

    def __init__(self, reader: int, writer: int) -> None:
        self._reader = reader
        self._writer = writer
        self._rest = b""
        self._received: List[Message] = []

    def fileno(self) -> int:
        """The descriptor to wait on for what the other end says."""
        return self._reader

    def send(self, message: Message) -> None:
        """Say something; waits until it is taken.

        Raises:
            OSError: the other end is gone.
        """
        rest = memoryview(json.dumps(message).encode() + b"\n")
        while rest:
            rest = rest[os.write(self._writer, rest) :]

    def receive(self) -> Message:
        """Wait for the next thing the other end says.

        Raises:
            EOFError: the other end is gone.
        """
        while not self._received:
            self._received = self.available()
        return self._received.pop(0)

    def available(self) -> List[Message]:
        """What has been said since; waits only if there is nothing to read at all.

        Raises:
            EOFError: the other end is gone.
        """
        try:
            read = os.read(self._reader, 1 << 18)
        except ConnectionResetError:
            read = b""
        if not read:
            raise EOFError
        *lines, self._rest = (self._rest + read).split(b"\n")
        return [json.loads(line) for line in lines]

    def close(self) -> None:
        """Let the other end know that this one is gone."""
        for descriptor in {self._reader, self._writer}:
            os.close(descriptor)


def take_standard_streams() -> Channel:
    """Turn standard input and output into a channel, and into nothing for everyone else.

    What is printed from now on goes to standard error.
    """
    channel = Channel(os.dup(0), os.dup(1))
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return channel
