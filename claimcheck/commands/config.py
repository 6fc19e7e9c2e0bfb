"""`claimcheck config`: what is in force, and where it comes from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from claimcheck.commands.options import configured, examples, file_of, parameter, resolved
from claimcheck.config import OPTIONS
from claimcheck.report.inert import escaped, name


@click.command(
    epilog=examples(
        {
            "claimcheck config": "What is in force here.",
            "CLAIMCHECK_JOBS=2 claimcheck config --format json": "With a variable, for a program.",
        }
    )
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="What such a file may hold, or JSON for a program.",
)
@configured()
@click.pass_context
def config(context: click.Context, /, format_: str) -> None:
    """Show every setting that is in force for `claimcheck check`, and where it comes from.

    The command line has the first word, then the environment (CLAIMCHECK_JOBS=2), then the nearest
    file up the tree: .claimcheck.toml, claimcheck.toml, or pyproject.toml with a [tool.claimcheck].

    Exit status: 0; 2 a setting is wrong.
    """
    file = file_of(context)
    found = resolved(file)
    settings = []
    for key, option in OPTIONS.items():
        source, place = "default", "default"
        value = found.params[parameter(key)]
        match found.get_parameter_source(parameter(key)):
            case ParameterSource.ENVIRONMENT:
                source, place = "environment", option.variable
            case ParameterSource.DEFAULT_MAP:
                assert file is not None
                at = f":{file.lines[key]}" if key in file.lines else ""
                source, place = "file", _shown(file.path) + at
        settings.append((key, _plain(value), source, place))
    if format_ == "json":
        entries = {
            key: {"value": value, "source": source, "place": place} for key, value, source, place in settings
        }
        record = {"schema_version": 1, "file": _shown(file.path) if file else None, "options": entries}
        click.echo(escaped(json.dumps(record, ensure_ascii=False, indent=1)))
        return
    lines = [(f"{key} = {_toml(value)}" if value is not None else f"# {key}", place)
             for key, value, _, place in settings]  # fmt: skip
    width = min(max(len(line) for line, _ in lines), 60)
    for line, place in lines:
        click.echo(f"{line:{width}}  # {place}")


def _shown(path: Path) -> str:
    return name(str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path))


def _plain(value: object) -> Any:
    """A value as JSON has it."""
    match value:
        case tuple():
            return [_plain(one) for one in value]
        case Path():
            return str(value)
        case _:
            return value


def _toml(value: Any) -> str:
    """A value as TOML has it, which JSON's strings, numbers, truths and lists are too."""
    return escaped(json.dumps(value, ensure_ascii=False))
