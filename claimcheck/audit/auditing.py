"""Claims × Environment → Audits: performs the variants that the proofs need."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager

from claimcheck.audit import proving, variants
from claimcheck.judgement import judge
from claimcheck.laboratory import Laboratory, Progress
from claimcheck.model import Audit, Claim, Proof, Proven, Ruling, Trial, Verdict

SEEDS = (1, 2)
"""Beside 0, with which every arm begins otherwise."""
Made = Callable[[int], AbstractContextManager[Laboratory]]
"""Makes a laboratory whose arms begin with a seed."""

_Change = tuple[str, str, Claim]
"""Of which claim, what is changed, and the variant."""


def audit(claims: Iterable[Claim], laboratory: Made, torch: str, told: Progress | None = None) -> list[Audit]:
    """The audits of claims, in the order in which they are given.

    Raises:
        UserError: the interpreter or its torch does not start.
    """
    known = {claim.id: claim for claim in claims}
    with laboratory(0) as here:
        ordinary = _verdicts(here, list(known.values()), told)
        decided = [claim for claim in known.values() if ordinary[claim.id].ruling is not Ruling.UNDECIDED]
        # What a pair costs is told by few runs that take minutes; the ordinary trial has three of each.
        brief = [claim for claim in decided if not claim.experiment.measures]
        mirrored = _verdicts(here, [variants.mirrored(claim) for claim in brief], told)
        seen = _watched(here, decided, told)
        outcomes, refusals = _changed(here, decided, ordinary, seen, told)
    again: dict[str, dict[int, Verdict]] = {claim.id: {} for claim in decided}
    for seed in SEEDS:
        repeated = [claim for claim in decided if seed == SEEDS[0] or not claim.experiment.measures]
        random.Random(seed).shuffle(repeated)  # noqa: S311 -- the order need not be a secret
        with laboratory(seed) as elsewhere:
            found = _verdicts(elsewhere, [variants.reseeded(claim, seed) for claim in repeated], told)
        for name, verdict in found.items():
            again[name][seed] = verdict
    return [
        Audit(
            claim=name,
            experiment=claim.experiment.fingerprint,
            annotated=claim.experiment.annotated,
            torch=torch,
            ruling=ordinary[name].ruling.value,
            proofs={
                Proof.EXERCISE: proving.exercise(claim, seen[name]),
                Proof.KNOCK_OUT: proving.knock_out(ordinary[name], outcomes[name], refusals[name]),
                Proof.SWAP: proving.swap(ordinary[name], mirrored.get(name)),
                Proof.REPEAT: proving.repeat(ordinary[name], again[name]),
            }
            if name in seen
            else _undecided(ordinary[name]),
        )
        for name, claim in known.items()
    ]


def _undecided(ordinary: Verdict) -> dict[Proof, Proven]:
    assert ordinary.reason is not None
    passing = ordinary.reason in proving.OF_THE_MACHINE  # so its numbers would be others the next time
    return proving.not_tried(ordinary.reason if passing else f"{ordinary.reason}: {ordinary.detail}")


def _verdicts(laboratory: Laboratory, claims: Sequence[Claim], told: Progress | None) -> dict[str, Verdict]:
    return {trial.claim: judge(trial) for trial in laboratory.perform(claims, told)}


def _watched(
    laboratory: Laboratory, claims: Sequence[Claim], told: Progress | None
) -> dict[str, proving.Uses]:
    """By claim, what its treatments use; what none calls may be looked up."""
    found = {claim.id: proving.Uses() for claim in claims}
    for trial in laboratory.perform((variants.watched(claim, claim.about) for claim in claims), told):
        found[trial.claim].add(trial)
    left = {claim.id: [name for name in claim.about if not found[claim.id].arms(name)] for claim in claims}
    again = [variants.watched(claim, left[claim.id], looking=True) for claim in claims if left[claim.id]]
    for trial in laboratory.perform(again, told):
        found[trial.claim].add(trial, looking=True)
    return found


def _changed(
    laboratory: Laboratory,
    claims: Iterable[Claim],
    ordinary: dict[str, Verdict],
    seen: dict[str, proving.Uses],
    told: Progress | None,
) -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
    """By claim and by change, what became of the ruling, and why some changes could not be made."""
    changes = [change for claim in claims for change in _changes(claim, seen[claim.id])]
    labels: dict[str, str] = {variant.experiment.fingerprint: label for _, label, variant in changes}
    outcomes: dict[str, dict[str, str]] = {claim: {} for claim in seen}
    refusals: dict[str, dict[str, str]] = {claim: {} for claim in seen}
    trials: list[Trial] = list(laboratory.perform((variant for _, _, variant in changes), told))
    for trial in sorted(trials, key=lambda one: (one.claim, labels[one.experiment])):
        why = proving.refusal(trial)
        if why:
            refusals[trial.claim][labels[trial.experiment]] = why
        else:
            outcomes[trial.claim][labels[trial.experiment]] = proving.outcome(ordinary[trial.claim], trial)
    return outcomes, refusals


def _changes(claim: Claim, uses: proving.Uses) -> Iterable[_Change]:
    """What is changed for a claim: each API that it uses, and PyTorch itself if its file says how."""
    for name in claim.about:
        if name in uses.unseen:
            continue
        arms = [arm for arm in variants.treatments(claim) if arm.name in uses.arms(name)]
        if not arms:
            continue
        yield claim.id, name, variants.knocked_out(claim, name, arms)
        other = claim.experiment.opposites.get(name)
        if other:
            yield claim.id, f"{name} → {other}", variants.replaced(claim, name, other, arms)
    if claim.experiment.otherwise:
        yield claim.id, proving.OTHERWISE, variants.otherwise(claim)
