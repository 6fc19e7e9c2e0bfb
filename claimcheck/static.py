"""Articles → Run without running anything: what is on record of a release decides what prose claims.

A record is only believed of an experiment that is still the same; a claim of which none is on record
is undecided. Code, names and signatures are not looked at, for they need the PyTorch itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from claimcheck import __version__
from claimcheck.audit.ledger import shipped_audits, withdrawn
from claimcheck.catalogue import Catalogue
from claimcheck.check import dated, past, review
from claimcheck.errors import UserError
from claimcheck.history.records import Record, find, recorded
from claimcheck.judgement import find as finding
from claimcheck.judgement import judge
from claimcheck.model import (
    Claim,
    Document,
    Environment,
    Failure,
    Kind,
    Observation,
    Reason,
    Run,
    Trial,
    Verdict,
)
from claimcheck.readers import Readers
from claimcheck.reading.ignoring import Terms

_UNEXAMINED = frozenset(Kind) - {Kind.PROSE}


def consult(
    articles: Sequence[Document],
    claims: Catalogue,
    records: Path,
    release: str | None = None,
    *,
    readers: Readers,
    require_reason: bool = False,
) -> Run:
    """Read documents, and say what is on record of the claims they make.

    Args:
        articles: what to read.
        claims: what is known.
        records: the folder of records.
        release: which of them; None for the newest.
        readers: read them.
        require_reason: should a directive that ignores something without saying why be noticed?

    Raises:
        UserError: there is no such record.
    """
    record = _record(records, release)
    readings = readers.read(articles)
    asserted = sorted({assertion.claim for reading in readings for assertion in reading.assertions})
    performed = {name: claims[name] for name in asserted}
    verdicts = {name: _verdict(claim, record) for name, claim in performed.items()}
    histories = past(performed.values(), records)
    terms = Terms(claims, record.torch, require_reason=require_reason, unexamined=_UNEXAMINED)
    reviews = []
    for article, reading in zip(articles, readings, strict=True):
        found = (finding(one, claims[one.claim], verdicts[one.claim]) for one in reading.assertions)
        reviews.append(review(article, reading, list(dated(article, found, histories)), terms))
    return Run(
        version=__version__,
        environment=Environment("", record.python, record.torch, record.platform, record.device, ""),
        protection="",
        reviews=tuple(reviews),
        verdicts=tuple(verdicts.values()),
        claims=performed,
        histories=histories,
        unexamined=_UNEXAMINED,
        on_record=record.release,
    )


def _record(folder: Path, release: str | None) -> Record:
    if release is not None:
        return find(release, folder)
    releases = recorded(folder)
    if not releases:
        raise UserError(
            "no release is on record",
            "Name a folder of records with --records; `claimcheck matrix` writes them.",
            folder,
        )
    return find(releases[-1], folder)


def _verdict(claim: Claim, record: Record) -> Verdict:
    """What is on record of a claim, if that was the experiment it still has."""
    known = record.verdicts.get(claim.id)
    experiment = claim.experiment
    if known and known.trial.experiment == experiment.fingerprint:
        return withdrawn(known, shipped_audits().of(claim))
    failure = Failure(Reason.NEEDS, f"to be run: it is not on record of PyTorch {record.release}")
    observations = tuple(Observation(arm.name, arm.role, failure=failure) for arm in experiment.arms)
    return judge(Trial(claim.id, experiment.fingerprint, "", observations))
