"""What earlier runs of articles' code said, on disk: so that nothing is run twice.

A transcript is found again by the code, the seeds and the environment. It is the text that a child
wrote, which may be anything and is read with the same suspicion as when it was fresh.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from pathlib import Path

from claimcheck import caching
from claimcheck.laboratory.session import Message
from claimcheck.model import Environment
from claimcheck.parsing import of_json

_FORMAT = 1


class Transcripts:
    """Transcripts in a folder, for one environment; None remembers nothing."""

    def __init__(self, folder: Path | None, environment: Environment) -> None:
        self._folder = folder
        self._environment = environment.fingerprint

    def find(self, job: Message) -> Message | None:
        """What the very same job was answered."""
        if self._folder is not None:
            with suppress(ValueError):
                entry = of_json(caching.kept(self._place(self._folder, job)) or "null")
                if isinstance(entry, dict) and isinstance(entry.get("said"), str):
                    return entry
        return None

    def keep(self, job: Message, answer: Message) -> None:
        """Remember an answer; one that can't be written is lost, which stops nothing."""
        if self._folder is not None:
            with suppress(OSError):
                caching.keep(
                    self._place(self._folder, job),
                    json.dumps({"said": answer["said"], "seconds": answer["seconds"]}),
                )

    def _place(self, folder: Path, job: Message) -> Path:
        known = {name: value for name, value in job.items() if name != "job"}
        key = json.dumps([_FORMAT, self._environment, known], sort_keys=True)
        name = hashlib.blake2b(key.encode(), digest_size=16).hexdigest()
        return folder / "transcripts" / name[:2] / f"{name[2:]}.json"
