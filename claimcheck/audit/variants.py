"""A claim → the same with something changed: watched, without an API, in another world, mirrored.

A variant is an experiment like any other, so it is performed in the same sandbox, by the same probe,
and remembered in the same ledger: by a fingerprint that covers the experiment, the change, and the
probe's code that makes it.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from claimcheck.audit.proving import MIRRORED
from claimcheck.laboratory.environment import PROBE
from claimcheck.model import Arm, Claim, Experiment, Role

_CODE = {
    "watching": "watching",
    "looking": "watching",
    "knocked_out": "replacing",
    "replaced": "replacing",
    "reseeded": "reseeding",
}
"""By change: the module of the probe that makes it."""


def watched(claim: Claim, names: Sequence[str], *, looking: bool = False) -> Claim:
    """Its treatments, which tell instead of what they observe which of these APIs they use.

    ``looking``: which they only look up. A measurement is not made: what it would time is called once.
    """
    arms = treatments(claim)
    wrapping = "".join(f"\n{arm.name} = _audited({arm.name})" for arm in arms)
    return _variant(claim, "looking" if looking else "watching", names, arms, below=wrapping, measures="")


def knocked_out(claim: Claim, name: str, arms: Iterable[Arm]) -> Claim:
    """Some of its arms, with an API that does nothing."""
    return _variant(claim, "knocked_out", [name], arms)


def replaced(claim: Claim, name: str, other: str, arms: Iterable[Arm]) -> Claim:
    """Some of its arms, with another API in the place of one."""
    return _variant(claim, "replaced", [name, other], arms)


def otherwise(claim: Claim) -> Claim:
    """Its treatments, in the PyTorch that its own file makes, where the truth is the other way round."""
    return _variant(claim, "otherwise", (), treatments(claim))


def reseeded(claim: Claim, seed: int) -> Claim:
    """The same, with other seeds than it names; to be performed with this seed in a laboratory, too."""
    return _variant(claim, "reseeded", [seed], claim.experiment.arms)


def mirrored(claim: Claim) -> Claim:
    """The same, with the roles of its controls exchanged."""
    arms = [replace(arm, role=MIRRORED[arm.role]) for arm in reversed(claim.experiment.arms)]
    return _variant(claim, "", (), arms)


def treatments(claim: Claim) -> list[Arm]:
    """The arms that are not controls."""
    return [arm for arm in claim.experiment.arms if arm.role is Role.TREATMENT]


def _variant(
    claim: Claim,
    change: str,
    order: Sequence[object],
    arms: Iterable[Arm],
    *,
    below: str = "",
    measures: str | None = None,
) -> Claim:
    experiment = claim.experiment
    source = _with(_line(experiment, change, order), experiment.source) if change else experiment.source
    made = Experiment(
        source=f"{source}\n{below}\n" if below else source,
        arms=tuple(arms),
        fingerprint="",
        requires=experiment.requires,
        needs=experiment.needs,
        measures=experiment.measures if measures is None else measures,
    )
    key = (
        experiment.annotated if change == "otherwise" else experiment.fingerprint,
        change,
        list(order),
        below,
        made.arms,
        _code_digest(change) if change in _CODE else "",
    )
    made = replace(made, fingerprint=hashlib.blake2b(repr(key).encode(), digest_size=16).hexdigest())
    return replace(claim, experiment=made)


def _line(experiment: Experiment, change: str, order: Sequence[object]) -> str:
    """What makes a change: a line that calls the probe, or the file's own function and a call of it."""
    if change != "otherwise":
        return f"from claimcheck_probe.audit import {change}; _audited = {change}({list(order)!r}, __file__)"
    (node,) = (one for one in ast.parse(experiment.source).body if getattr(one, "name", "") == change)
    return f"{ast.get_source_segment(experiment.source, node)}\n\n{change}()"


def _with(change: str, source: str) -> str:
    """The source with a change made before anything of it runs; its docstring stays what it is."""
    first = ast.parse(source).body[1].lineno - 1
    lines = source.split("\n")
    return "\n".join((*lines[:first], change, *lines[first:]))


@cache
def _code_digest(change: str) -> str:
    """Of the probe's code that makes a change."""
    digest = hashlib.blake2b(digest_size=16)
    for name in ("places", _CODE[change]):
        digest.update((PROBE / "audit" / f"{name}.py").read_bytes())
    return digest.hexdigest()
