"""What a project wants of every run: ``[tool.claimcheck]``, or a file of our own with the same keys.

One file counts, the nearest up the tree from where claimcheck is started; what another one says is
not merged into it. The command line has the first word, then the environment (``CLAIMCHECK_JOBS``),
then the file, then the default. A key that is not known, or a value of another type, is an error with
its place: a setting that is passed over in silence would be worse than none.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import Enum
from pathlib import Path
from typing import Any, TypeAlias

from claimcheck.catalogue import LANGUAGES
from claimcheck.errors import UserError
from claimcheck.parsing import of_toml
from claimcheck.report import FORMATS
from claimcheck.severity import FailOn
from claimcheck.wording import worded

Value: TypeAlias = bool | int | float | str | tuple[str, ...] | None

NAMES = (".claimcheck.toml", "claimcheck.toml", "pyproject.toml")
"""The files that may hold a configuration; of those in one folder, the first that does."""


class Kind(Enum):
    """What a value is; its value says how a file writes it."""

    FLAG = "true or false"
    WHOLE = "a whole number, not negative"
    SECONDS = "a number of seconds, at least 0.1"
    WORD = "a string"
    FILE = "a string, the path of a file"
    FOLDER = "a string, the path of a folder"
    PROGRAM = "a string, the path or the name of a program"
    REPORT = "a string such as 'sarif=claims.sarif'"


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be set on the command line, in the environment and in a file."""

    key: str
    kind: Kind
    about: str
    default: Value = None
    many: bool = False
    """Is its value a list?"""
    choices: tuple[str, ...] = ()
    """The words that it may be; any if there are none."""
    only: str = ""
    """The command to which a file speaks; to all that have the option if none is named."""

    @property
    def variable(self) -> str:
        """The environment variable that sets it."""
        return f"CLAIMCHECK_{self.key.replace('-', '_').upper()}"


OPTIONS = {
    option.key: option
    for option in (
        Option("claims", Kind.FOLDER, "A folder of claims of your own; may be repeated.", (), many=True),
        Option("vocabulary", Kind.FOLDER, "A folder of words (*.toml) beside those of the claims' folders; may be repeated.",
               (), many=True),
        Option("exclude", Kind.WORD, "What folders are searched without, as .gitignore writes it, beside environments "
               "and caches; may be repeated.", (), many=True),
        Option("language", Kind.WORD, "Language of the report.  [default: that of the articles]", choices=LANGUAGES),
        Option("python", Kind.PROGRAM, "Examine the PyTorch of this interpreter; nothing is installed into it."),
        Option("jobs", Kind.WHOLE, "Experiments at a time; 0 is one a processor.", 0),
        Option("timeout", Kind.SECONDS, "Seconds that one arm of an experiment may take.", 10.0),
        Option("measure", Kind.FLAG, "Perform claims that measure time, or leave them undecided.", default=True),
        Option("code", Kind.FLAG, "Run the code of articles.", default=True),
        Option("fail-on", Kind.WORD, "What ends in exit status 1; each includes those before it.", "refuted",
               choices=tuple(one.value for one in FailOn)),
        Option("format", Kind.WORD, "What kind of report, on standard output; may be repeated.  [default: text]", (),
               many=True, choices=tuple(FORMATS), only="check"),
        Option("output-file", Kind.REPORT, "Also write a report of this format to this file; may be repeated.", (),
               many=True, only="check"),
        Option("baseline", Kind.FILE, "What this file knows is marked, and fails nothing."),
        Option("require-reason", Kind.FLAG, "Notice comments that ignore something without a reason.", default=False),
        Option("cache-dir", Kind.FOLDER, "Where trials and environments are kept."),
    )
}  # fmt: skip
"""Every option by its key; its `about` is the help of the command line, too."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a file sets."""

    path: Path
    values: Mapping[str, Value] = field(default_factory=dict)
    """By key; paths are joined to the folder of the file."""
    lines: Mapping[str, int] = field(default_factory=dict)
    """Where each key stands, as far as that is known."""

    @property
    def folder(self) -> Path:
        """What its paths and patterns are relative to."""
        return self.path.parent


def nearest(start: Path) -> Configuration | None:
    """The configuration that counts for what is started in a folder; None if there is none.

    Raises:
        UserError: the file is not valid, or sets what is not known.
    """
    start = start.absolute()
    for folder in (start, *start.parents):
        for name in NAMES:
            path = folder / name
            if os.path.isfile(path) and (found := _read(path)) is not None:  # noqa: PTH113 -- Path.is_file raises where one may not look
                return found
    return None


def load(path: Path) -> Configuration:
    """The configuration in a file that is named.

    Raises:
        UserError: it has none, is not valid, or sets what is not known.
    """
    found = _read(path.absolute())
    if found is None:
        raise UserError("this file has no [tool.claimcheck]", "Add the table, or name another file.", path)
    return found


def _read(path: Path) -> Configuration | None:
    try:
        text = path.read_text(encoding="utf-8")
        table: Any = of_toml(text)
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            worded(
                "this configuration cannot be read: {value}",
                value=getattr(error, "strerror", None) or worded("it is not UTF-8"),
            ),
            "Mend it, or go without: --isolated.",
            path,
        ) from None
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"at line (\d+), column (\d+)", str(error))
        line, column = map(int, place.groups()) if place else (None, None)
        words = str(error).partition(" (at ")[0]
        raise UserError(
            worded("this is not valid TOML: {words}", words=words),
            "Mend it, or go without: --isolated.",
            path,
            line,
            column,
        ) from None
    shared = path.name == "pyproject.toml"
    if shared:
        tools = table.get("tool")
        if not isinstance(tools, dict) or "claimcheck" not in tools:
            return None
        table = tools["claimcheck"]
        if not isinstance(table, dict):
            raise UserError("tool.claimcheck is no table", "Begin it with a line [tool.claimcheck].", path)
    lines = _lines(text, shared=shared)
    values = {key: _checked(key, value, path, lines.get(key)) for key, value in table.items()}
    return Configuration(path, values, lines)


def _lines(text: str, *, shared: bool) -> dict[str, int]:
    """The line on which each key of our table stands; a parser of TOML does not tell."""
    ours = not shared
    found: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[+\s*([^\]]*?)\s*\]", line):
            ours = shared and re.sub(r"[\s\"']", "", header[1]) == "tool.claimcheck"
            found.setdefault(header[1], number)
        elif ours and (key := re.match(r"\s*[\"']?([\w-]+)[\"']?\s*=", line)):
            found.setdefault(key[1], number)
    return found


def _checked(key: str, value: object, path: Path, line: int | None) -> Value:
    """A value as the command line would give it."""
    option = OPTIONS.get(key)
    if option is None:
        close = get_close_matches(key, OPTIONS, n=1)
        remedy = (
            worded("Did you mean '{close}'?", close=close[0])
            if close
            else worded("Keys are: {options}.", options=", ".join(OPTIONS))
        )
        raise UserError(worded("unknown key {key!r}", key=key), remedy, path, line)
    if option.many:
        if not isinstance(value, list):
            raise UserError(
                worded("{key} must be a list", key=key),
                worded("Each entry is {option}.", option=_wanted(option)),
                path,
                line,
            )
        return tuple(str(_one(option, entry, path, line)) for entry in value)
    return _one(option, value, path, line)


def _one(option: Option, value: object, path: Path, line: int | None) -> bool | float | str:
    match option.kind, value:
        case (Kind.FLAG, bool(flag)):
            return flag
        case (Kind.WHOLE, int(number)) if not isinstance(value, bool) and number >= 0:
            return number
        case (Kind.SECONDS, int(number) | float(number)) if not isinstance(value, bool) and number >= 0.1:
            return number
        case (Kind.WORD, str(word)) if not option.choices or word in option.choices:
            return word
        case (Kind.FILE | Kind.FOLDER, str(name)) if name:
            return str(path.parent / name)
        case (Kind.PROGRAM, str(name)) if name:
            return str(path.parent / name) if "/" in name else name  # else it is looked up as a shell does
        case (Kind.REPORT, str(report)) if re.fullmatch(r"[^=]+=.+", report):
            format_, _, name = report.partition("=")
            if format_ in FORMATS:
                return f"{format_}={path.parent / name}"
            hint = get_close_matches(format_, FORMATS, n=1)
            remedy = (
                worded("Did you mean '{hint}'?", hint=hint[0])
                if hint
                else worded("Formats are: {formats}.", formats=", ".join(FORMATS))
            )
            raise UserError(worded("there is no format {format!r}", format=format_), remedy, path, line)
    close = get_close_matches(value, option.choices, n=1) if isinstance(value, str) else []
    remedy = (
        worded("Did you mean '{close}'?", close=close[0])
        if close
        else worded("It is {option}.", option=_wanted(option))
    )
    raise UserError(worded("{key} can't be {value}", key=option.key, value=_spelt(value)), remedy, path, line)


def _wanted(option: Option) -> str:
    return f"one of: {', '.join(option.choices)}" if option.choices else option.kind.value


def _spelt(value: object) -> str:
    """A value as TOML would have it, as far as an error message needs it."""
    text = str(value).lower() if isinstance(value, bool) else repr(value)
    return text if len(text) <= 60 else f"{text[:60]}…"
