"""`claimcheck new`: the beginning of a claim."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from claimcheck.commands.options import claims_of, configured, examples
from claimcheck.commands.telling import tell
from claimcheck.errors import UserError
from claimcheck.laboratory import default_folder
from claimcheck.readers import reader
from claimcheck.report.inert import one_line
from claimcheck.scaffold import Draft, draft
from claimcheck.wording import worded


@click.command(
    epilog=examples(
        {"claimcheck new 'Dropout doubles as noise.'": "In the claims folder of the project, or here."}
    )
)
@click.argument("sentence")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path),
              help="Write it to this file, which must not exist, instead of standard output.")  # fmt: skip
@configured("claims", "vocabulary", "cache-dir")
def new(sentence: str, output: Path | None, **options: Any) -> None:
    """Begin a claim file from a sentence.

    What can be known from the sentence is filled in; the rest says TODO, and is refused by the catalogue
    until it is done. Says if a claim covers the sentence already, or comes near it.

    Exit status: 0; 2 wrong usage, or the file is there already.
    """
    begun_folders = [folder for folder in options["claims"] if folder.is_dir() and any(folder.iterdir())]
    claims = claims_of(
        options | {"claims": begun_folders}
    )  # the first claim of a project has to be begun, too
    begun = draft(sentence, reader(claims, options["cache_dir"] or default_folder()), claims)
    for line in _known(begun):
        tell(line)
    if output is None:
        click.echo(begun.source, nl=False)
        tell(worded("keep it below a folder of claims, such as claims/{path}", path=begun.path))
        return
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with output.open("x", encoding="utf-8") as file:
            file.write(begun.source)
    except FileExistsError:
        raise UserError(
            "this file exists", "Nothing is overwritten: name another with --output.", output
        ) from None
    except OSError as error:
        raise UserError(
            worded("the claim cannot be written: {strerror}", strerror=error.strerror),
            "Name another file with --output.",
            output,
        ) from None
    tell(worded("{output} is begun; what says TODO is yours", output=output))


def _known(begun: Draft) -> list[str]:
    """What the catalogue knows of the sentence."""
    lines: list[str] = [
        worded(
            "{claim} covers this already: the sentence {stance} it",
            claim=said.claim,
            stance=said.stance.value,
        )
        for said in begun.covered
    ]
    lines += [
        worded("no experiment can decide this: {reason}", reason=left.untestable.reason["en"])
        for left in begun.untestable
        if left.untestable
    ]
    if begun.near:
        lines.append(
            worded(
                "{claim} comes near; it may only lack this example beside: {example}",
                claim=begun.near.claim,
                example=one_line(begun.near.example),
            )
        )
    return lines
