"""Run → report: what was found, for a terminal, a program or a reader.

What a report says is decided in `accounts`, `context` and `evidence`, once; the formats only arrange it.
Each format is a module with a ``render`` that gives a run piece by piece, in a `Manner`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from types import ModuleType
from typing import Protocol

from claimcheck.errors import UserError
from claimcheck.model import Run, Verdict
from claimcheck.report.manner import Manner
from claimcheck.report.words import language_of
from claimcheck.severity import FailOn
from claimcheck.wording import worded


@dataclass(frozen=True, slots=True)
class Format:
    """What a format is for."""

    about: str
    human: bool = False
    """Is it lines for a person? Else it has standard output for itself."""
    module: str = ""
    """Of `claimcheck.report`, where that is not named after the format."""
    streamed: bool = False
    """Can parts of a run be told before the others are known?"""


FORMATS = {
    "text": Format("lines for a terminal", human=True, streamed=True),
    "concise": Format("path:line:column: mark claim message", human=True, streamed=True),
    "json": Format("everything, as one object", module="record", streamed=True),
    "jsonl": Format("the same, one finding a line", streamed=True),
    "sarif": Format("SARIF 2.1.0, for code scanning and editors"),
    "junit": Format("JUnit XML, for test reports"),
    "github": Format("annotations of a GitHub workflow, and its step summary"),
    "gitlab": Format("GitLab's code quality report"),
    "markdown": Format("a comment for a pull request"),
    "html": Format("the article with every claim marked"),
    "badge": Format("an SVG badge"),
    "claimreview": Format("schema.org ClaimReview as JSON-LD"),
}
"""Every format by its name."""


class Stream(Protocol):
    """A report of a run that comes in parts."""

    def part(self, run: Run) -> Iterator[str]:
        """What is told of a part."""

    def end(self) -> Iterator[str]:
        """What is told when there are no more."""


class _Whole:
    """A report that can't be told before all is known."""

    def __init__(self, module: ModuleType, manner: Manner) -> None:
        self._module = module
        self._manner = manner
        self._parts: list[Run] = []

    def part(self, run: Run) -> Iterator[str]:
        self._parts.append(run)
        return iter(())

    def end(self) -> Iterator[str]:
        if self._parts:
            yield from self._module.render(joined(self._parts), self._manner)


def stream(
    format: str,  # noqa: A002, it is the word of the command line
    manner: Manner,
    *,
    many: bool,
) -> Stream:
    """A report of a run that comes in parts; ``many``: is there more than one?"""
    module = import_module(f"claimcheck.report.{FORMATS[format].module or format}")
    if not FORMATS[format].streamed:
        return _Whole(module, manner)
    streamed: Stream = module.stream(manner, many=many)
    return streamed


def joined(parts: Sequence[Run]) -> Run:
    """The run that parts are of."""
    first, *others = parts
    if not others:
        return first
    verdicts: dict[str, Verdict] = {verdict.claim: verdict for part in parts for verdict in part.verdicts}
    return replace(
        first,
        protection=next((part.protection for part in parts if part.protection), ""),
        reviews=tuple(review for part in parts for review in part.reviews),
        verdicts=tuple(verdicts[name] for name in sorted(verdicts)),
        claims={name: claim for part in parts for name, claim in part.claims.items()},
        histories={name: history for part in parts for name, history in part.histories.items()},
    )


def pieces(
    run: Run,
    format: str = "text",  # noqa: A002, it is the word of the command line
    *,
    language: str | None = None,
    color: bool = False,
    verbose: bool = False,
    fail_on: FailOn = FailOn.REFUTED,
) -> Iterator[str]:
    """A run as a report, piece by piece, so that a large one need not be held in memory.

    Args:
        run: with reviews, an accuracy report of their documents; without, one of the catalogue.
        format: one of `FORMATS`.
        language: ``en`` or ``zh``; by default the language of most of the documents.
        color: may the text formats use terminal colours?
        verbose: should formats that list findings also list what was confirmed, and what was left unchecked?
        fail_on: what formats that know failed tests call a failure.

    Raises:
        UserError: there is no such format or language.
    """
    if format not in FORMATS:
        raise UserError(
            worded("there is no report format '{format}'", format=format),
            worded("Choose one of: {formats}.", formats=", ".join(FORMATS)),
        )
    manner = Manner(language_of(run, language), color, verbose, fail_on)
    # A format is imported when it is asked for: a template engine takes longer than a short report.
    module = import_module(f"claimcheck.report.{FORMATS[format].module or format}")
    rendered: Iterator[str] = module.render(run, manner)
    return rendered


def render(
    run: Run,
    format: str = "text",  # noqa: A002, it is the word of the command line
    *,
    language: str | None = None,
    color: bool = False,
    verbose: bool = False,
    fail_on: FailOn = FailOn.REFUTED,
) -> str:
    """A run as a report, whole, ending in a newline: see `pieces`."""
    return "".join(pieces(run, format, language=language, color=color, verbose=verbose, fail_on=fail_on))
