"""JSON and TOML of strangers: whatever is wrong with it is an error that its reader expects."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from claimcheck.errors import UserError
from claimcheck.wording import worded


def of_json(source: str | bytes) -> Any:
    """What a JSON text says.

    Raises:
        ValueError: it is none, or nested so deeply that nobody wrote it.
    """
    try:
        return json.loads(source)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def of_toml(text: str) -> dict[str, Any]:
    """What a TOML text says.

    Raises:
        tomllib.TOMLDecodeError: it is none, or nested so deeply that nobody wrote it.
    """
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise tomllib.TOMLDecodeError("it is nested too deeply") from None


def toml_file(path: Path) -> dict[str, Any]:
    """What a TOML file says.

    Raises:
        UserError: it can't be read, or is no TOML.
    """
    try:
        return of_toml(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(
            worded("this file cannot be read: {strerror}", strerror=error.strerror),
            "Check its permissions.",
            path,
        ) from None
    except UnicodeDecodeError:
        raise UserError("this file is not UTF-8", "Save it as UTF-8.", path) from None
    except tomllib.TOMLDecodeError as error:
        raise UserError(
            worded("this is not valid TOML: {error}", error=error), "Mend the file.", path
        ) from None
