"""What came of earlier trials, on disk: one small JSON file a trial.

A trial is found again by the fingerprints of its experiment and of its environment, so nothing
ever has to be thrown away for being stale. The ledger is a convenience: what can't be read is
not there, what can't be written is lost, and neither stops a run.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from claimcheck import caching
from claimcheck.errors import UserError
from claimcheck.laboratory.home import home
from claimcheck.laboratory.requirement import version_of
from claimcheck.model import Claim, Environment, Failure, Observation, Reason, Role, Trial
from claimcheck.parsing import of_json

_FORMAT = 1
_NAMELESS = frozenset({"torch", "cuda"})
"""What a claim may name that is no package, or that the environment's fingerprint covers."""
_OF_THE_CLAIM = frozenset({Reason.RAISED, Reason.UNAVAILABLE})
"""Failures that would come again. The others may be the machine's, or the moment's."""


def default_folder() -> Path:
    """Where the platform keeps what can be computed again.

    Raises:
        UserError: nobody knows, for the user has no home.
    """
    if sys.platform == "darwin":
        caches = _home() / "Library" / "Caches"
    elif sys.platform == "win32":
        caches = Path(os.environ.get("LOCALAPPDATA") or _home() / "AppData" / "Local")
    else:
        caches = Path(os.environ.get("XDG_CACHE_HOME") or _home() / ".cache")
    return caches / "claimcheck"


def _home() -> Path:
    found = home()
    if found is None:
        raise UserError(
            "there is no home folder to remember trials in",
            "Set HOME, name a folder with --cache-dir, or go without: --no-cache.",
        )
    return found


class Ledger:
    """Trials by experiment and environment."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or default_folder()

    def find(self, claim: Claim, environment: Environment) -> Trial | None:
        """The trial of this very experiment in this very environment, if it is known."""
        try:
            entry = of_json(caching.kept(self._place(claim, environment)) or "null")
            if entry["format"] != _FORMAT:
                return None
            observations = tuple(map(_observation, entry["observations"]))
            seconds = float(entry["seconds"])
        except (ValueError, KeyError, TypeError):
            return None
        if [(o.arm, o.role) for o in observations] != [(a.name, a.role) for a in claim.experiment.arms]:
            return None
        return Trial(claim.id, claim.experiment.fingerprint, environment.fingerprint, observations, seconds)

    def keep(self, claim: Claim, environment: Environment, trial: Trial) -> None:
        """Remember a trial, unless it failed for a reason that may have been the machine's."""
        if any(o.failure and o.failure.reason not in _OF_THE_CLAIM for o in trial.observations):
            return
        place = self._place(claim, environment)
        entry = {
            "format": _FORMAT,
            "claim": claim.id,
            "torch": environment.torch,
            "seconds": trial.seconds,
            "observations": [_entry(observation) for observation in trial.observations],
        }
        with suppress(OSError):
            caching.keep(place, json.dumps(entry))

    def _place(self, claim: Claim, environment: Environment) -> Path:
        # NEEDS and REQUIRES are code, so the experiment's fingerprint covers them.
        key = f"{_FORMAT} {claim.experiment.fingerprint} {environment.fingerprint}{_packages(claim, environment)}"
        name = hashlib.blake2b(key.encode(), digest_size=16).hexdigest()
        return self.folder / "trials" / name[:2] / f"{name[2:]}.json"


def _packages(claim: Claim, environment: Environment) -> str:
    """The versions of the packages beside torch that a claim names: with others it may come out otherwise."""
    names = (*claim.experiment.requires, *claim.experiment.needs)
    found = {re.split(r"[^\w.-]", name, maxsplit=1)[0]: None for name in names}
    return "".join(
        f" {name} {version_of(name, environment)}" for name in sorted(found) if name not in _NAMELESS
    )


def _entry(observation: Observation) -> dict[str, object]:
    entry: dict[str, object] = {"arm": observation.arm, "role": observation.role}
    if observation.failure is None:
        return {**entry, "values": observation.values, "evidence": observation.evidence}
    return {**entry, "failure": observation.failure.reason, "detail": observation.failure.detail}


def _observation(entry: dict[str, Any]) -> Observation:
    arm, role = str(entry["arm"]), Role(str(entry["role"]))
    if "failure" in entry:
        return Observation(arm, role, failure=Failure(Reason(str(entry["failure"])), str(entry["detail"])))
    values = entry["values"]
    if not isinstance(values, list) or not values:
        raise TypeError(values)
    return Observation(arm, role, tuple(values), entry["evidence"])
