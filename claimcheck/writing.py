"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import threading
from pathlib import Path


def write(path: Path, text: str | bytes) -> None:
    """Write a file, a text in UTF-8; who reads at the same time, or after a crash, sees all of it or the old one.

    Raises:
        OSError: it can't be written; what was there before still is.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        new.write_bytes(text if isinstance(text, bytes) else text.encode())
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
