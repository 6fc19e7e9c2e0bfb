"""Run → report: what was found, for a terminal, a program or a reader.

What a report says is decided in `context` and `evidence`, once; the formats only arrange it.
"""

from __future__ import annotations

from claimcheck.errors import UserError
from claimcheck.model import Run
from claimcheck.report import record, text
from claimcheck.report.words import language_of

FORMATS = ("text", "json", "html")


def render(
    run: Run,
    format: str = "text",  # noqa: A002, it is the word of the command line
    *,
    language: str | None = None,
    color: bool = False,
    verbose: bool = False,
) -> str:
    """A run as a report, ending in a newline.

    Args:
        run: with reviews, an accuracy report of their documents; without, one of the catalogue.
        format: one of `FORMATS`.
        language: ``en`` or ``zh``; by default the language of most of the documents.
        color: may the text format use terminal colours?
        verbose: should the text format also list what was confirmed and what was left unchecked?

    Raises:
        UserError: there is no such format or language.
    """
    language = language_of(run, language)
    match format:
        case "text":
            return text.render(run, language, color=color, verbose=verbose)
        case "json":
            return record.render(run, language)
        case "html":
            # Importing the template engine takes longer than rendering the other formats.
            from claimcheck.report import html  # noqa: PLC0415

            return html.render(run, language)
    raise UserError(f"there is no report format '{format}'", f"Choose one of: {', '.join(FORMATS)}.")
