"""A release of PyTorch → an environment with it, made by uv."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import UserError
from claimcheck.releases import KNOWN, companions, pythons
from claimcheck.wording import worded

INDEX = "index"
"""The backend that takes what the package index has, which on Linux is built for CUDA."""

_UNREACHED = ("error sending request", "failed to fetch", "dns error", "connection refused", "timed out")
"""What uv says when an index can't be reached."""


@dataclass(frozen=True)
class Builder:
    """Makes environments. The only part of claimcheck that uses the network, and only when asked."""

    uv: str = ""
    """The uv to use; empty for the one that is found."""
    backend: str = "cpu"
    """uv's ``--torch-backend`` (``cpu``, ``cu128``, ``auto``), or `INDEX`."""
    told: Callable[[str], None] = lambda _: None
    """Called with each step."""

    def build(self, release: str, venv: Path) -> Path:
        """Make an environment with a release in a new folder; its interpreter.

        Raises:
            UserError: naming the release, the step that failed, and the remedy.
        """
        candidates = pythons(release)
        if not candidates:
            raise UserError(
                worded(
                    "torch {release} has no wheels for a Python that claimcheck can drive", release=release
                ),
                worded("Name a release since 1.8: {known}.", known=", ".join(KNOWN)),
            )
        tool = self._tool()
        return self._build(tool, release, candidates, venv)

    def _build(self, tool: str, release: str, candidates: list[str], venv: Path) -> Path:
        interpreter = venv / "bin" / "python"

        def step(name: str, command: list[str], remedy: str) -> None:
            self.told(f"torch {release}: {name}")
            ended = _run(command)
            if ended.returncode != 0:
                said = " ".join((ended.stderr or ended.stdout).split())[-400:]
                if any(word in said.lower() for word in _UNREACHED):
                    remedy = worded(
                        "Is the index reachable? `--torch-backend {INDEX}` takes the builds of the package index.",
                        INDEX=INDEX,
                    )
                raise UserError(
                    worded(
                        "torch {release}: {name} failed: {value}",
                        release=release,
                        name=name,
                        value=said or worded("exit status {returncode}", returncode=ended.returncode),
                    ),
                    remedy,
                )

        python = next(
            (one for one in candidates if _run([tool, "python", "find", one]).returncode == 0), candidates[0]
        )
        step(
            f"making the environment with Python {python}",
            [tool, "venv", "--quiet", "--clear", "--python", python, str(venv)],
            f"Install Python {' or '.join(candidates)}, or let uv do it: uv python install {python}.",
        )
        source = [] if self.backend == INDEX else ["--torch-backend", self.backend]
        step(
            "installing",
            # Without compiled files every import of torch takes seconds longer.
            [tool, "pip", "install", "--quiet", "--compile-bytecode", "--python", str(interpreter), *source,
             f"torch=={release}", *companions(release)],
            "See what uv says; the other releases are not concerned.",
        )  # fmt: skip
        step(
            "importing",
            [str(interpreter), "-c", "import torch; torch.ones(2) @ torch.ones(2)"],
            "Try another build of it: --torch-backend.",
        )
        return interpreter

    def _tool(self) -> str:
        beside = Path(sys.executable).with_name("uv")
        found = shutil.which(self.uv or "uv") or (str(beside) if not self.uv and beside.exists() else None)
        if found is None:
            raise UserError(
                worded("there is no {value}", value=self.uv or "uv"),
                "Install it (pip install uv), or name it: --uv PATH.",
            )
        return found


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 -- the user asked for this environment
        command, capture_output=True, check=False, text=True, errors="replace", stdin=subprocess.DEVNULL
    )
