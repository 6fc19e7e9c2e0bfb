"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import threading
from pathlib import Path


def write(path: Path, text: str) -> None:
    """Write a file in UTF-8; who reads at the same time, or after a crash, sees all of it or the old one.

    Raises:
        OSError: it can't be written; what was there before still is.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        new.write_text(text, encoding="utf-8", newline="")
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
