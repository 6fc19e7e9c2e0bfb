"""The audits of a catalogue, as one file that is worth reviewing; and what they withdraw."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from claimcheck.errors import UserError
from claimcheck.history.records import laid_out, shipped
from claimcheck.model import Audit, Claim, History, Proof, Proven, Result, Ruling, State, Verdict
from claimcheck.parsing import of_json
from claimcheck.wording import worded
from claimcheck.writing import write

SCHEMA_VERSION = 1
_NAME = "audit.json"


class Audits(Mapping[str, Audit]):
    """Audits by the ids of their claims, in order."""

    def __init__(self, audits: Iterable[Audit] = ()) -> None:
        self._by_claim = {one.claim: one for one in sorted(audits, key=lambda one: one.claim)}

    def __getitem__(self, claim: str) -> Audit:
        return self._by_claim[claim]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_claim)

    def __len__(self) -> int:
        return len(self._by_claim)

    def of(self, claim: Claim) -> Audit | None:
        """The audit of a claim's very experiment, if it was ever audited."""
        found = self._by_claim.get(claim.id)
        return found if found and found.experiment == claim.experiment.fingerprint else None

    def stale(self, claim: Claim) -> bool:
        """Has a claim changed since it was audited, or was it never?"""
        found = self.of(claim)
        return found is None or found.annotated != claim.experiment.annotated

    def joined(self, newer: Iterable[Audit], claims: Iterable[str]) -> Audits:
        """These audits with newer ones, and without those of claims that are not among ``claims``."""
        every = {**self._by_claim, **{one.claim: one for one in newer}}
        return Audits(every[name] for name in claims if name in every)


def place(folder: Path | None = None) -> Path:
    """Where a folder of records, by default that which comes with claimcheck, has the audits."""
    return (folder or shipped()) / _NAME


def load(path: Path) -> Audits:
    """The audits in a file; none if there is no file.

    Raises:
        UserError: it is something else.
    """
    if not path.exists():
        return Audits()
    try:
        entry = of_json(path.read_text(encoding="utf-8"))
        if entry["schema_version"] != SCHEMA_VERSION:
            raise ValueError(f"its schema_version is {entry['schema_version']}")  # noqa: TRY301 -- reported below
        return Audits(_audit(name, one) for name, one in entry["claims"].items())
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(
            worded("these are no audits of claimcheck: {error}", error=error),
            "`claimcheck audit` writes them.",
            path,
        ) from None


@cache
def shipped_audits() -> Audits:
    """The audits that come with claimcheck.

    Raises:
        UserError: their file is spoilt.
    """
    return load(place())


def save(audits: Audits, path: Path) -> None:
    """Write audits to a file.

    Raises:
        UserError: it can't be written.
    """
    entry = {
        "schema_version": SCHEMA_VERSION,
        "claims": {name: _entry(one) for name, one in audits.items()},
    }
    try:
        write(path, laid_out(entry, 3) + "\n")
    except OSError as error:
        raise UserError(
            worded("the audits cannot be written: {strerror}", strerror=error.strerror),
            "Name another folder with --records.",
            path,
        ) from None


def withdrawn(verdict: Verdict, audit: Audit | None) -> Verdict:
    """The verdict, or, if the audit of its experiment failed, that nothing is known."""
    reason = audit.withdrawn if audit else None
    if audit is None or reason is None or verdict.ruling is Ruling.UNDECIDED:
        return verdict
    detail = "; ".join(proven.detail for proven in audit.proofs.values() if proven.result is Result.FAILED)
    return replace(
        verdict, ruling=Ruling.UNDECIDED, reason=reason, detail=f"audit: {detail}", holds=(), fails=()
    )


def forgotten(history: History, audit: Audit | None) -> History:
    """The history of a claim's truth, or, if the audit of its experiment failed, that none of it is known."""
    if audit is None or audit.withdrawn is None:
        return history
    known = {State.CONFIRMED, State.REFUTED, State.CONDITIONAL}
    states = {one: State.UNDECIDED if state in known else state for one, state in history.states.items()}
    return replace(history, states=states)


def _entry(audit: Audit) -> dict[str, Any]:
    return {
        "experiment": audit.experiment,
        "annotated": audit.annotated,
        "torch": audit.torch,
        "ruling": audit.ruling,
        **{proof.value: _proven_entry(audit.proofs[proof]) for proof in Proof},
    }


def _proven_entry(proven: Proven) -> dict[str, Any]:
    entry: dict[str, Any] = {"result": proven.result.value}
    if proven.facts:
        entry["facts"] = dict(sorted(proven.facts.items()))
    if proven.detail:
        entry["detail"] = proven.detail
    return entry


def _audit(name: str, entry: dict[str, Any]) -> Audit:
    return Audit(
        claim=name,
        experiment=str(entry["experiment"]),
        annotated=str(entry["annotated"]),
        torch=str(entry["torch"]),
        ruling=str(entry["ruling"]),
        proofs={
            proof: Proven(
                Result(entry[proof.value]["result"]),
                {str(what): str(seen) for what, seen in entry[proof.value].get("facts", {}).items()},
                str(entry[proof.value].get("detail", "")),
            )
            for proof in Proof
        },
    )
