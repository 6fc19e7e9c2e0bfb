"""A client of a language server: JSON-RPC over the streams of a process, and nothing of any library."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self

Message = dict[str, Any]

CAPABILITIES: Message = {
    "textDocument": {"hover": {"contentFormat": ["markdown"]}},
    "window": {"showDocument": {"support": True}, "workDoneProgress": True},
    "workspace": {"workspaceEdit": {"documentChanges": True}},
}


class Client:
    """Starts a server, and reads what it says in the order in which it says it."""

    def __init__(
        self,
        command: Sequence[str],
        folder: Path,
        variables: Mapping[str, str],
        capabilities: Message = CAPABILITIES,
    ) -> None:
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 -- closed with the streams
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            cwd=folder,
            env=variables,
        )
        self._number = 0
        self.heard: list[Message] = []
        """All that the server said of itself."""
        self.server = self.request(
            "initialize",
            {"processId": None, "rootUri": folder.as_uri(), "capabilities": capabilities},
        )
        self.notify("initialized", {})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            assert stream
            stream.close()

    def end(self) -> int:
        """Say goodbye, and see how the server ends."""
        self.request("shutdown", None)
        self.notify("exit", None)
        return self._process.wait(15)  # code of articles may take longer: nobody waits for that

    def errors(self) -> str:
        """What it has written where nobody looks unless something goes wrong."""
        self._errors.seek(0)
        return self._errors.read().decode()

    def request(self, method: str, params: Any) -> Any:
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        answer = self._until(lambda message: message.get("id") == self._number and "method" not in message)
        assert "error" not in answer, answer
        return answer["result"]

    def notify(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def diagnostics(self, uri: str, version: int | None = None) -> list[Message]:
        """What the server says next about a text, or about a version of it."""
        said = self._until(
            lambda message: (
                message.get("method") == "textDocument/publishDiagnostics"
                and message["params"]["uri"] == uri
                and version in (None, message["params"].get("version"))
            )
        )
        found: list[Message] = said["params"]["diagnostics"]
        return found

    def until(self, method: str) -> Message:
        """Wait until the server says or asks something."""
        return self._until(lambda message: message.get("method") == method)

    def open(self, uri: str, text: str, language: str = "markdown") -> None:
        item = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})

    def change(self, uri: str, version: int, text: str) -> None:
        self.notify(
            "textDocument/didChange",
            {"textDocument": {"uri": uri, "version": version}, "contentChanges": [{"text": text}]},
        )

    def _send(self, message: Message) -> None:
        assert self._process.stdin
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _until(self, wanted: Any) -> Message:
        while True:
            message = self._receive()
            if "method" in message:
                self.heard.append(message)
                if "id" in message:  # a request of the server's: granted
                    answer = {"success": True} if message["method"] == "window/showDocument" else None
                    self._send({"id": message["id"], "result": answer})
            if wanted(message):
                return message

    def _receive(self) -> Message:
        assert self._process.stdout
        size = 0
        while (line := self._process.stdout.readline()) not in (b"\r\n", b""):
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                size = int(value)
        assert size, "the server is gone"
        message: Message = json.loads(self._process.stdout.read(size))
        return message
