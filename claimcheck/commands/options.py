"""What several commands share: their options, and how they show progress."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from claimcheck import catalogue
from claimcheck.catalogue import Catalogue
from claimcheck.check import Conditions
from claimcheck.config import OPTIONS, Configuration, Kind, load, nearest
from claimcheck.errors import UserError
from claimcheck.exclusion import Exclusion
from claimcheck.history.records import recorded as recorded_in
from claimcheck.history.records import shipped
from claimcheck.laboratory import Progress
from claimcheck.releases import minor
from claimcheck.sharding import Shard
from claimcheck.wording import local, speak, worded

_METAVARS = {"exclude": "PATTERN", "output-file": "FORMAT=PATH"}
_SHORT = {"jobs": ("-j",)}
_PARAMETERS = {"format": "formats", "output-file": "files"}
"""Where a command does not get an option by its key."""
_FILE, _ISOLATED = "claimcheck.file", "claimcheck.isolated"
"""What a command's context remembers of its configuration."""


def option(key: str, **changed: Any) -> Callable[..., Any]:
    """An option of the configuration, as one of the command line; ``changed`` is what click takes otherwise."""
    one = OPTIONS[key]
    kinds: dict[Kind, Any] = {
        Kind.FLAG: bool,
        Kind.WHOLE: click.IntRange(min=0),
        Kind.SECONDS: click.FloatRange(min=0.1),
        Kind.WORD: click.Choice(one.choices) if one.choices else str,
        Kind.FILE: click.Path(dir_okay=False, path_type=Path),
        Kind.FOLDER: click.Path(file_okay=False, path_type=Path),
        Kind.PROGRAM: click.Path(path_type=Path),
        Kind.REPORT: str,
    }
    flags = f"--{key}/--no-{key}" if one.kind is Kind.FLAG else f"--{key}"
    attributes: dict[str, Any] = {
        "type": kinds[one.kind],
        "multiple": one.many,
        "default": one.default or None if one.many else one.default,
        "show_default": not one.many and one.default is not None,
        "envvar": one.variable,
        "show_envvar": True,
        "help": one.about,
        "metavar": _METAVARS.get(key),
        "callback": _speak if key == "language" else None,
    }
    return click.option(flags, *_SHORT.get(key, ()), parameter(key), **(attributes | changed))


def parameter(key: str) -> str:
    """The name by which a command gets an option's value."""
    return _PARAMETERS.get(key, key.replace("-", "_"))


def configured(*keys: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Options of the configuration, for a command that heeds it."""
    options = [
        *map(option, keys),
        click.option("--isolated", is_flag=True, is_eager=True, expose_value=False, callback=_isolate,
                     help="Read no configuration file."),
        click.option("--config", type=click.Path(dir_okay=False, path_type=Path), is_eager=True, expose_value=False,
                     callback=_configure, envvar="CLAIMCHECK_CONFIG",
                     help="The configuration file.  [default: the nearest up the tree]"),
    ]  # fmt: skip
    return lambda command: _with(options, command)


def conditions(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every command that performs experiments in one environment, and reports."""
    return reporting(_with([*map(option, ("fail-on", "python"))], performing(command)), told=False)


def reporting(command: Callable[..., Any], *, told: bool = True) -> Callable[..., Any]:
    """The options of every command that reports a run; ``told``: also how text looks."""
    options = [
        option("format"),
        option("output-file"),
        click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path),
                     help="Write the report to this file instead of standard output."),
        option("language"),
        *(_telling() if told else ()),
    ]  # fmt: skip
    return _with(options, command)


def _telling() -> list[Callable[..., Any]]:
    return [
        click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto",
                     show_default=True, help="Colour the text report; NO_COLOR is respected."),
        click.option("-v", "--verbose", is_flag=True, help="Also list what was confirmed or left unchecked."),
        click.option("-q", "--quiet", is_flag=True, help="No progress."),
    ]  # fmt: skip


sharded = click.option(
    "--shard", default="1/1", metavar="K/N", callback=lambda _, __, text: Shard.parse(text),
    help="Do only the K-th of N parts; `claimcheck merge` joins their JSON.",
)  # fmt: skip


def performing(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every command that performs experiments."""
    options = [
        *map(option, ("jobs", "timeout", "measure", "code")),
        click.option("--trust", is_flag=True, help="Run it even where no sandbox can hold it."),
        click.option("--no-cache", is_flag=True, help="Perform every experiment anew."),
        *_telling(),
    ]  # fmt: skip
    return _with(options, configured("claims", "vocabulary", "cache-dir")(command))


def recorded(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of a command that can do without a PyTorch."""
    options = [
        click.option("--static", is_flag=True,
                     help="Run nothing and import no torch: what is on record of a release decides what prose claims."),
        click.option("--torch", "release", metavar="RELEASE",
                     help="With --static: which.  [default: the one installed here, else the newest recorded]"),
        click.option("--records", type=click.Path(file_okay=False, path_type=Path),
                     help="With --static: the folder of records.  [default: those that come with claimcheck]"),
    ]  # fmt: skip
    return _with(options, command)


def agreeing(context: click.Context) -> None:
    """See to it that the options given go with, or without, --static.

    Raises:
        UserError: they do not.
    """
    static = context.params["static"]
    only = ("python",) if static else ("release", "records")
    for parameter in context.command.params:
        given_here = context.get_parameter_source(parameter.name or "") is ParameterSource.COMMANDLINE
        if parameter.name in only and given_here:
            asked = "contradicts --static" if static else "goes with --static"
            raise UserError(
                worded("{opts} {asked}", opts=parameter.opts[0], asked=asked),
                "Leave one of them out, or add the other.",
            )


def records_of(options: dict[str, Any]) -> tuple[Path, str | None]:
    """The folder of records, and the release of them, that a command's options ask for.

    If they ask for none, that of the PyTorch that is installed beside us, as far as it is on record.
    """
    folder = options["records"] or shipped()
    return folder, options["release"] or _installed(folder)


def _installed(folder: Path) -> str | None:
    """The release on record that is installed beside us, found out without importing it."""
    try:
        here = minor(version("torch"))
    except PackageNotFoundError:
        return None
    return next((one for one in reversed(recorded_in(folder)) if minor(one) == here), None)


def articles(command: Callable[..., Any]) -> Callable[..., Any]:
    """The argument of a command that reads articles; shells complete it to files."""
    return click.argument("paths", nargs=-1, required=True, type=click.Path())(command)


def claim_ids(context: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
    """How shells complete the name of a claim."""
    own = context.params.get("claims") or ()
    return [name for name in Catalogue(catalogue.builtin(), own) if name.startswith(incomplete)]


def examples(shown: Mapping[str, str]) -> str:
    """What stands below the options of a command: lines as one would type them, and what each is for."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}\n      {purpose}" for line, purpose in shown.items())


def _speak(context: click.Context, parameter: click.Parameter, language: str | None) -> str | None:
    """Let the interface, too, be in a language that a file asks for."""
    asked = context.get_parameter_source(parameter.name or "") is ParameterSource.DEFAULT_MAP
    if language and asked and context.parent:
        speak(language)
    return language


def _isolate(context: click.Context, _: click.Parameter, isolated: bool) -> None:
    if isolated:
        context.meta[_ISOLATED] = True
        context.meta.pop(_FILE, None)
        context.default_map = {}


def _configure(context: click.Context, _: click.Parameter, path: Path | None) -> None:
    """Let what the file says be the defaults of the command's options: click ranks them as it should be."""
    if context.meta.get(_ISOLATED) or context.resilient_parsing:
        return
    found = load(path) if path else nearest(Path.cwd())
    if found is None:
        return
    context.meta[_FILE] = found
    context.default_map = _defaults(found, context.command.name)


def _defaults(file: Configuration, command: str | None) -> dict[str, Any]:
    """What a file says to a command."""
    return {parameter(key): value for key, value in file.values.items() if OPTIONS[key].only in ("", command)}


def file_of(context: click.Context) -> Configuration | None:
    """The configuration file that a command heeds."""
    found = context.meta.get(_FILE)
    return found if isinstance(found, Configuration) else None


def resolved(file: Configuration | None) -> click.Context:
    """A context in which every option has the value that is in force without a command line.

    Raises:
        click.UsageError: an environment variable has a value that can't be.
    """
    command = click.Command("check", params=[])
    for key in reversed(OPTIONS):
        command = option(key)(command)
    return command.make_context("check", [], default_map=_defaults(file, "check") if file else None)


def claims_of(options: dict[str, Any]) -> Catalogue:
    """The claims that come with claimcheck, and those of the project.

    Raises:
        UserError: a folder of claims is not there, or ids clash.
    """
    return Catalogue(catalogue.builtin(), options["claims"], options["vocabulary"])


def excluded(context: click.Context) -> Exclusion:
    """What a command is to leave out of the folders it searches."""
    found = file_of(context)
    from_file = context.get_parameter_source("exclude") is ParameterSource.DEFAULT_MAP
    return Exclusion(context.params["exclude"], found.folder if found and from_file else Path.cwd())


def _with(options: Sequence[Callable[..., Any]], command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(options):
        command = option(command)
    return command


def given(options: dict[str, Any]) -> Conditions:
    """The conditions that a command's options ask for."""
    return Conditions(
        python=options.get("python"),
        jobs=options["jobs"],
        measure=options["measure"],
        timeout=options["timeout"],
        code=options["code"],
        trust=options["trust"],
        cache=not options["no_cache"],
        cache_folder=options["cache_dir"],
    )


@contextmanager
def progress(*, quiet: bool) -> Iterator[Progress | None]:
    """A progress bar on standard error, if that is a terminal."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415 -- only who sees a bar waits for it
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    bar = Progress(
        TextColumn(local("experiments")), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        TextColumn("{task.description}"),
        console=Console(stderr=True), transient=True,
    )  # fmt: skip
    with bar:
        task = bar.add_task("", total=None)
        yield lambda done, total, claim: bar.update(task, completed=done, total=total, description=claim)
