"""Where the reports of a run go: standard output, standard error and files.

A machine has standard output for itself: where its format goes there, whatever is for people goes to
standard error. What was asked for is understood before anything is run.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TextIO

import click

from claimcheck.errors import UserError
from claimcheck.model import Run
from claimcheck.report import FORMATS, Stream
from claimcheck.report import stream as streamed
from claimcheck.report.manner import Manner
from claimcheck.report.tallies import Totals
from claimcheck.report.text import tallied
from claimcheck.report.words import language_of
from claimcheck.severity import FailOn
from claimcheck.wording import worded

_SUMMARY = "GITHUB_STEP_SUMMARY"
"""Where a GitHub workflow wants what its page shows; GitHub sets it."""


@dataclass(frozen=True, slots=True)
class Output:
    """A report that was asked for."""

    format: str
    path: Path | None = None
    """None for a standard stream."""
    appended: bool = False


def planned(options: dict[str, Any]) -> tuple[Output, ...]:
    """The reports that a command's options ask for.

    Raises:
        UserError: they contradict each other, or a report can't be written where it is wanted.
    """
    named: tuple[str, ...] = tuple(dict.fromkeys(options["formats"]))
    files = [_file(given) for given in options["files"]]
    if options["output"] is not None:
        if len(named) > 1:
            raise UserError(
                "--output is for one format, and there are several",
                "Name a file for each: --output-file sarif=report.sarif",
            )
        files.append(Output(named[0] if named else "text", options["output"]))
    filed = {one.format for one in files}
    streamed = [format_ for format_ in named or ("text",) if format_ not in filed]
    machines = [format_ for format_ in streamed if not FORMATS[format_].human]
    if len(machines) > 1:
        raise UserError(
            worded("{machines} can't share standard output", machines=" and ".join(machines)),
            worded("Give all but one a file: --output-file {machines}=PATH", machines=machines[-1]),
        )
    paths = [one.path for one in files if one.path]
    for path in paths:
        if paths.count(path) > 1:
            raise UserError("several reports would be written to one file", "Name another.", path)
        if not path.absolute().parent.is_dir():
            raise UserError("the report's folder does not exist", "Make it, or name another file.", path)
    if "github" in (*filed, *streamed) and os.environ.get(_SUMMARY):
        files.append(Output("markdown", Path(os.environ[_SUMMARY]), appended=True))
    return (*map(Output, streamed), *files)


class Writing:
    """The reports of a run that may come in parts, each written as it comes as far as its format can."""

    def __init__(self, outputs: tuple[Output, ...], options: dict[str, Any], *, many: bool = False) -> None:
        """``many``: will there be several parts?"""
        self._outputs = outputs
        self._options = options
        self._many = many
        self._reports: list[tuple[Output, TextIO, Stream]] = []
        self._failed: list[UserError] = []
        self._opened = ExitStack()
        self._told: tuple[Run, Totals] | None = None

    def add(self, run: Run) -> None:
        """Tell a part; a report that can't be written any more is given up, the others go on.

        Raises:
            UserError: no report can be written.
        """
        if self._told is None:
            self._open(run)
        self._tell(lambda report: report.part(run))
        if self._failed and not self._reports:
            raise self._failed[0]
        found = Totals.of(run.reviews, run.verdicts)
        self._told = run, self._told[1] + found if self._told else found

    def end(self) -> None:
        """There are no more parts.

        Raises:
            UserError: a report was given up; the others are whole.
        """
        self._tell(lambda report: report.end())
        try:
            self._opened.close()
        except UserError as error:
            self._failed.append(error)
        heard = any(one.path is None and FORMATS[one.format].human for one in self._outputs)
        if self._told and not heard and not self._options["quiet"]:
            run, totals = self._told
            language = language_of(run, self._options["language"])
            click.echo(f"claimcheck: {tallied(run, totals, language)}", err=True)
        if self._failed:
            raise self._failed[0]

    def _tell(self, said: Callable[[Stream], Iterable[str]]) -> None:
        for one in list(self._reports):
            output, opened, report = one
            try:
                opened.writelines(said(report))
                opened.flush()
            except OSError as error:
                if output.path is None:
                    raise  # nobody listens, or nobody can be told: that is for all commands to handle
                self._failed.append(_unwritable(output.path, error))
                self._reports.remove(one)

    def _open(self, run: Run) -> None:
        alone = any(one.path is None and not FORMATS[one.format].human for one in self._outputs)
        for output in self._outputs:
            human = FORMATS[output.format].human
            stream = sys.stderr if human and alone else sys.stdout
            if isinstance(stream, TextIOWrapper):
                # A program expects UTF-8; a person would rather see a question mark than nothing.
                stream.reconfigure(
                    encoding=None if human else "utf-8", errors="replace" if human else "strict"
                )
            manner = Manner(
                language_of(run, self._options["language"]),
                output.path is None and human and colored(self._options["color"], stream),
                self._options["verbose"],
                FailOn(self._options["fail_on"]),
            )
            opened = self._opened.enter_context(_opened(output, stream))
            self._reports.append((output, opened, streamed(output.format, manner, many=self._many)))


def write(run: Run, outputs: tuple[Output, ...], options: dict[str, Any]) -> None:
    """Write the reports of a run.

    Raises:
        UserError: one can't be written.
    """
    reports = Writing(outputs, options)
    reports.add(run)
    reports.end()


def _file(given: str) -> Output:
    format_, equals, path = given.partition("=")
    if not equals or not path or format_ not in FORMATS:
        raise UserError(
            worded("'{given}' is no format and file", given=given),
            worded("Write --output-file FORMAT=PATH, with one of: {formats}.", formats=", ".join(FORMATS)),
        )
    return Output(format_, Path(path))


@contextmanager
def _opened(output: Output, stream: TextIO) -> Iterator[TextIO]:
    if output.path is None:
        yield stream
        stream.flush()
        return
    try:
        with output.path.open("a" if output.appended else "w", encoding="utf-8", newline="\n") as opened:
            yield opened
    except OSError as error:
        raise _unwritable(output.path, error) from None


def _unwritable(path: Path, error: OSError) -> UserError:
    words = worded("the report cannot be written: {strerror}", strerror=error.strerror)
    return UserError(words, "Name another file.", path)


def colored(when: str, stream: TextIO) -> bool:
    """May what is written to a stream be coloured?"""
    if when != "auto":
        return when == "always"
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
