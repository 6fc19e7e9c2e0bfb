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
            f"part {', '.join(lacking)} is missing", "Give the reports of all parts, or see why it failed."
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
                    f"{review.document.path} was not found the same in {before}",
                    "Give one of the two, or check the article again.",
                    path,
                )
        for verdict in run.verdicts:
            before, same = verdicts.setdefault(verdict.claim, (path, verdict))
            if same.ruling is not verdict.ruling:
                raise UserError(
                    f"{verdict.claim} is {verdict.ruling} here and {same.ruling} in {before}",
                    f"See which of them lasts: claimcheck verify --no-cache {verdict.claim}",
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
                f"{name} is {other[name] or 'none'} here and {one[name] or 'none'} in {first}",
                "Merge what was found in one environment; `claimcheck matrix` compares several.",
                path,
            )
    if (whole.version, whole.since) != (run.version, run.since):
        raise UserError(
            f"claimcheck {run.version}{_since(run)} made this, and {whole.version}{_since(whole)} {first}",
            "Merge what the same command of the same claimcheck made.",
            path,
        )


def _since(run: Run) -> str:
    return f" (--base {run.since})" if run.since else ""
