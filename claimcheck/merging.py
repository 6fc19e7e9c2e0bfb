"""Reports of parts of the work → the one run that they are parts of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.catalogue import Catalogue
from claimcheck.errors import UserError
from claimcheck.model import Review, Run, Verdict
from claimcheck.restoring import restored
from claimcheck.sharding import missing
from claimcheck.wording import worded

_ALIKE = ("torch", "python", "platform", "device", "on_record")
"""What has to be the same of environments for their results to stand in one report."""


def merged(paths: Sequence[Path], claims: Catalogue) -> Run:
    """The run that reports are parts of.

    Raises:
        UserError: one is no report, parts are missing, or two of them contradict each other.
    """
    runs = [(path, restored(path, claims)) for path in paths]
    shards = [run.shard for _, run in runs if run.shard]
    if lacking := missing(shards):
        raise UserError(
            worded("part {lacking} is missing", lacking=", ".join(lacking)),
            "Give the reports of all parts, or see why it failed.",
        )
    first, whole = runs[0]
    reviews: dict[str, tuple[Path, Review]] = {}
    verdicts: dict[str, tuple[Path, Verdict]] = {}
    for path, run in runs:
        _compare(first, whole, path, run)
        for review in run.reviews:
            before, known = reviews.setdefault(review.document.path, (path, review))
            if known != review:
                raise UserError(
                    worded(
                        "{path} was not found the same in {before}", path=review.document.path, before=before
                    ),
                    "Give one of the two, or check the article again.",
                    path,
                )
        for verdict in run.verdicts:
            before, same = verdicts.setdefault(verdict.claim, (path, verdict))
            if same.ruling is not verdict.ruling:
                raise UserError(
                    worded(
                        "{claim} is {ruling} here and {ruling2} in {before}",
                        claim=verdict.claim,
                        ruling=verdict.ruling,
                        ruling2=same.ruling,
                        before=before,
                    ),
                    worded(
                        "See which of them lasts: claimcheck verify --no-cache {claim}", claim=verdict.claim
                    ),
                    path,
                )
    return replace(
        whole,
        protection=next((run.protection for _, run in runs if run.protection), ""),
        shard="",
        reviews=tuple(reviews[path][1] for path in sorted(reviews)),
        verdicts=tuple(verdicts[name][1] for name in sorted(verdicts)),
        claims={name: claims[name] for name in sorted(verdicts)},
        histories={name: history for _, run in runs for name, history in run.histories.items()},
    )


def _compare(first: Path, whole: Run, path: Path, run: Run) -> None:
    """Are these parts of the same?"""
    one, other = (
        {name: getattr(each.environment, name, each.on_record) for name in _ALIKE} for each in (whole, run)
    )
    for name in _ALIKE:
        if one[name] != other[name]:
            raise UserError(
                worded(
                    "{name} is {value} here and {value2} in {first}",
                    name=name,
                    value=other[name] or worded("none"),
                    value2=one[name] or "none",
                    first=first,
                ),
                "Merge what was found in one environment; `claimcheck matrix` compares several.",
                path,
            )
    if (whole.version, whole.since) != (run.version, run.since):
        raise UserError(
            worded(
                "claimcheck {version}{run} made this, and {version2}{whole} {first}",
                version=run.version,
                run=_since(run),
                version2=whole.version,
                whole=_since(whole),
                first=first,
            ),
            "Merge what the same command of the same claimcheck made.",
            path,
        )


def _since(run: Run) -> str:
    return f" (--base {run.since})" if run.since else ""
