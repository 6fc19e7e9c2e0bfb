"""The user's own folder, which a system without a user's name for us does not know."""

from __future__ import annotations

from pathlib import Path


def home() -> Path | None:
    """Where the user's files are; None if nobody knows."""
    try:
        found = Path.home()
    except RuntimeError:  # no HOME, and no entry in the list of users
        return None
    return found if found.is_absolute() else None
