"""JSON and TOML of strangers: whatever is wrong with it is an error that its reader expects."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeAlias

from claimcheck.errors import UserError
from claimcheck.wording import worded

Shape: TypeAlias = "Mapping[str, Shape] | list[Shape] | type"
"""A table by its keys (the key ``""`` stands for any), a list by what its entries are, or a value's type."""

_WRITTEN = {str: '"…"', bool: "true", list: "[…]", dict: "{…}"}


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


def conform(value: object, shape: Shape, path: Path, place: str = "") -> None:
    """See that a value has a shape; what keys have to be there is not asked.

    Raises:
        UserError: a key is not known, or what it holds is of another kind.
    """
    kind = shape if isinstance(shape, type) else list if isinstance(shape, list) else dict
    if not isinstance(value, kind):
        message = worded("{place} is not written {example}", place=place, example=_WRITTEN[kind])
        raise UserError(message, "Mend the file.", path)
    if isinstance(shape, list) and isinstance(value, list):
        for one in value:
            conform(one, shape[0], path, place)
    elif isinstance(shape, Mapping) and isinstance(value, dict):
        for key, one in value.items():
            below = f"{place}.{key}" if place else key
            if key not in shape and "" not in shape:
                close = get_close_matches(key, shape, n=1)
                remedy = worded("Keys are: {options}.", options=", ".join(shape))
                hint = worded("Did you mean '{close}'?", close=close[0]) if close else remedy
                raise UserError(worded("unknown key {key!r}", key=below), hint, path)
            conform(one, shape.get(key) or shape[""], path, below)
