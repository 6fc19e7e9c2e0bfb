"""`claimcheck audit`: could each experiment have come out the other way?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import click

from claimcheck.audit.auditing import audit as performed
from claimcheck.audit.ledger import load, place, save
from claimcheck.audit.proving import RAISED, SAME
from claimcheck.commands.catalogue import chosen
from claimcheck.commands.options import claim_ids, claims_of, examples, given, option, performing, progress
from claimcheck.commands.telling import tell
from claimcheck.exits import NOTHING_REFUTED, SOMETHING_REFUTED
from claimcheck.laboratory import Laboratory, discover
from claimcheck.model import Audit, Proof, Result
from claimcheck.releases import release
from claimcheck.report.inert import name, one_line
from claimcheck.wording import local, worded


@click.command(
    epilog=examples(
        {
            "claimcheck audit": "Every claim of the catalogue.",
            "claimcheck audit eval/disables-autograd dropout": "One claim, and one topic.",
        }
    )
)
@click.argument("names", nargs=-1, metavar="[CLAIM | TOPIC]...", shell_complete=claim_ids)
@option("python")
@click.option(
    "--records",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of records; the audits are kept in its audit.json.  [default: reports]",
)
@click.option("--stale", is_flag=True, help="Only claims that have changed since they were audited.")
@performing
@click.pass_context
def audit(
    context: click.Context, /, *, names: tuple[str, ...], records: Path | None, stale: bool, **options: Any
) -> None:
    """Show that experiments could have come out the other way, and exercise what they are about.

    Each claim's treatments are watched for the APIs that it names; performed with these doing nothing;
    with the controls exchanged; and again with other seeds. Until it is mended, a claim that fails is
    undecided wherever it is used.

    Exit status: 0 no claim failed; 1 some did; 2 wrong usage.
    """
    known = claims_of(options)
    file = place(records or Path("reports"))
    before = load(file)
    wanted = chosen(names, known)
    if stale:
        wanted = {name: claim for name, claim in wanted.items() if before.stale(claim)}
    conditions = given(options)
    torch = release(discover(conditions.python).torch)

    def laboratory(seed: int) -> AbstractContextManager[Laboratory]:
        return conditions.laboratory(seed)

    with progress(quiet=options["quiet"]) as told:
        audits = performed(wanted.values(), laboratory, torch, told)
    save(before.joined(audits, known), file)
    if not options["quiet"]:
        tell(worded("the audits are in {file}", file=name(str(file))))
    for one in audits:
        for line in _told(one, verbose=options["verbose"]):
            click.echo(line)
    for line in _tally(audits):
        click.echo(line)
    context.exit(SOMETHING_REFUTED if any(one.withdrawn for one in audits) else NOTHING_REFUTED)


def _told(audit: Audit, *, verbose: bool) -> Iterable[str]:
    for proof, proven in audit.proofs.items():
        if proven.result is Result.FAILED or verbose:
            facts = "; ".join(f"{what}: {seen or 'not used'}" for what, seen in proven.facts.items())
            words = ", ".join(filter(None, (proven.detail, f"({facts})" if facts else "")))
            yield one_line(f"{audit.claim}: {proof}: {proven.result}: {words}")


def _only_raised(audit: Audit) -> bool:
    """Did nothing turn the ruling round but that treatments can't do without an API?"""
    proven = audit.proofs[Proof.KNOCK_OUT]
    became = set(proven.facts.values())
    return proven.result is Result.PASSED and RAISED in became and became <= {RAISED, SAME}


def _tally(audits: Iterable[Audit]) -> Iterable[str]:
    every = list(audits)
    for proof in Proof:
        found = Counter(one.proofs[proof].result for one in every)
        apart = sum(map(_only_raised, every)) if proof is Proof.KNOCK_OUT else 0
        more = f"; {apart} of them only because a treatment raises without its API" if apart else ""
        yield f"{proof.value:10} {', '.join(f'{found[result]} {result.value}' for result in Result)}{more}"
    passed = sum(all(proven.result is Result.PASSED for proven in one.proofs.values()) for one in every)
    yield local(
        worded(
            "{count} {count:claim|claims}: {passed} passed all, {withdrawn} withdrawn",
            count=len(every),
            passed=passed,
            withdrawn=sum(one.withdrawn is not None for one in every),
        )
    )
