"""`claimcheck verify`, `list`, `show`, `repro`: the catalogue itself."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click

from claimcheck import check as verbs
from claimcheck.audit.ledger import shipped_audits, withdrawn
from claimcheck.catalogue import Catalogue
from claimcheck.commands.options import (
    claim_ids,
    claims_of,
    conditions,
    configured,
    examples,
    given,
    option,
    progress,
    sharded,
)
from claimcheck.commands.outputs import planned, write
from claimcheck.errors import UserError
from claimcheck.exits import NOTHING_REFUTED, SOMETHING_REFUTED
from claimcheck.judgement import judge
from claimcheck.laboratory import Ledger, discover, reproduction
from claimcheck.model import Claim
from claimcheck.report.text import card
from claimcheck.severity import broken
from claimcheck.sharding import Shard
from claimcheck.wording import worded


@click.command(
    epilog=examples(
        {"claimcheck verify": "All of it.", "claimcheck verify eval --no-cache": "One topic, anew."}
    )
)
@click.argument("names", nargs=-1, metavar="[CLAIM | TOPIC]...", shell_complete=claim_ids)
@sharded
@conditions
@click.pass_context
def verify(context: click.Context, /, names: tuple[str, ...], **options: Any) -> None:
    """Perform the catalogue itself, or the claims and topics named.

    Exit status: 0 every claim could be decided, needs what is not here, or is too near to measure;
    1 an experiment is broken; 2 wrong usage.
    """
    outputs = planned(options)
    shard: Shard = options["shard"]
    wanted = shard.of_each(chosen(names, claims_of(options)))
    with progress(quiet=options["quiet"]) as told:
        run = replace(verbs.verify(wanted, given(options), told), shard=str(shard))
    write(run, outputs, options)
    fails = options["fail_on"] != "never" and any(map(broken, run.verdicts))
    context.exit(SOMETHING_REFUTED if fails else NOTHING_REFUTED)


@click.command(
    "list",
    epilog=examples(
        {"claimcheck list": "All claims.", "claimcheck list eval dropout": "Those of two topics."}
    ),
)
@click.argument("names", nargs=-1, metavar="[CLAIM | TOPIC]...", shell_complete=claim_ids)
@configured("claims", "vocabulary")
def list_(names: tuple[str, ...], **options: Any) -> None:
    """List the claims of the catalogue, or of the topics named.

    Exit status: 0; 2 there is no such topic.
    """
    wanted = chosen(names, claims_of(options))
    width = max(map(len, wanted))
    for one in wanted.values():
        click.echo(f"{one.id:{width}}  {one.title}")


@click.command(
    epilog=examples(
        {"claimcheck show eval/disables-autograd": "What was observed last in this environment, too."}
    )
)
@click.argument("claim", shell_complete=claim_ids)
@option("language", default="en", show_default=True, help="Language of the card.")
@option("python", help="Whose last verdict to show.")
@configured("claims", "vocabulary", "cache-dir")
def show(claim: str, language: str, python: Path | None, **options: Any) -> None:
    """Show a claim: its card, its arms and its last verdict.

    Nothing is performed. Exit status: 0; 2 there is no such claim.
    """
    found = named(claim, claims_of(options))
    trial = Ledger(options["cache_dir"]).find(found, discover(python))
    audit = shipped_audits().of(found)
    verdict = withdrawn(judge(trial), audit) if trial else None
    click.echo(card(found, verdict, language, audit), nl=False)


@click.command(
    epilog=examples(
        {"claimcheck repro eval/disables-autograd > repro.py": "A script that anyone with PyTorch can run."}
    )
)
@click.argument("claim", shell_complete=claim_ids)
@configured("claims", "vocabulary")
def repro(claim: str, **options: Any) -> None:
    """Print a file that performs a claim alone, with nothing but PyTorch.

    Exit status: 0; 2 there is no such claim.
    """
    click.echo(reproduction(named(claim, claims_of(options))), nl=False)
    if sys.stderr.isatty():
        click.echo(f"run it:  claimcheck repro {claim} > claim.py && python claim.py", err=True)


def chosen(names: Sequence[str], claims: Catalogue) -> dict[str, Claim]:
    """The claims that ids and topics name; all of them if there is no name.

    Raises:
        UserError: a name is of none.
    """
    if not names:
        return dict(claims)
    wanted: dict[str, Claim] = {}
    for name in names:
        found = {i: claims[i] for i in claims if i == name or i.startswith(f"{name.rstrip('/')}/")}
        if not found:
            raise _no_such_claim(name, claims)
        wanted |= found
    return wanted


def named(name: str, claims: Catalogue) -> Claim:
    """The claim with this id.

    Raises:
        UserError: there is none.
    """
    if name not in claims:
        raise _no_such_claim(name, claims)
    return claims[name]


def _no_such_claim(name: str, claims: Iterable[str]) -> UserError:

    topics = {claim_id.partition("/")[0] for claim_id in claims}
    close = get_close_matches(name, [*claims, *topics], n=3)
    hint = (
        worded("Did you mean {close}?", close=" or ".join(close)) if close else "`claimcheck list` shows all."
    )
    return UserError(worded("there is no claim '{name}'", name=name), hint)
