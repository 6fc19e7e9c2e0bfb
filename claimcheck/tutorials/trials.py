"""Observation × what is known by construction → assertion, claim and trial."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from claimcheck.laboratory.tutorial import Happened, Performance
from claimcheck.listings.script import Script
from claimcheck.model import (
    Arm,
    Assertion,
    Bilingual,
    Claim,
    Confidence,
    Document,
    Environment,
    Experiment,
    Failure,
    Json,
    Kind,
    Observation,
    Reason,
    Role,
    Stance,
    Trial,
    Tried,
)
from claimcheck.tutorials.doubts import doubts


@dataclass(frozen=True)
class Runs:
    """A document's code with all that came of it."""

    document: Document
    script: Script
    performances: tuple[Performance, ...]
    """With a seed, with another one, and with the document's own seeds changed, if it has any."""
    environment: Environment

    @property
    def happened(self) -> Sequence[Happened]:
        """What came of each statement, the first time."""
        return self.performances[0].happened

    @cached_property
    def doubts(self) -> list[tuple[str, ...]]:
        """Why what came of a statement may be our fault."""
        return doubts(self.script, self.happened)

    def obstacle(self, number: int) -> Failure | None:
        """Why a statement came to no end, if so; an exception is an end."""
        happened = self.happened[number]
        match happened.outcome:
            case "ran" | "raised":
                return None
            case "cut":
                reached = f"statement {number + 1} of {len(self.script.statements)}"
                return Failure(Reason.TIMED_OUT, f"it used up its share of time in {reached}")
            case "skipped":
                return Failure(Reason.NEEDS, happened.needs)
        failure = self.performances[0].failure or Failure(Reason.DIED, "it ended before")
        before = sum(one.outcome != "" for one in self.happened)
        if before:
            detail = f"{failure.detail}; {before} of {len(self.script.statements)} statement{'s were' if len(self.script.statements) > 1 else ' was'} done"
            return Failure(failure.reason, detail)
        return failure

    def judged(
        self,
        *,
        kind: Kind,
        name: str,
        passage: int,
        stretch: tuple[int, int],
        statement: Bilingual,
        correction: Bilingual,
        source: str,
        treatment: Json | Failure,
        controls: tuple[Json, Json],
        arms: tuple[str, str, str],
        evidence: dict[str, Json],
        inferred: bool = False,
    ) -> Tried:
        """What was observed, beside a positive and a negative control, as a trial."""
        roles = (Role.TREATMENT, Role.POSITIVE_CONTROL, Role.NEGATIVE_CONTROL)
        digest = hashlib.blake2b(f"{name}\n{self.script.source}\n{statement['en']}".encode(), digest_size=16)
        experiment = Experiment(
            source=source,
            arms=tuple(Arm(role.value, role, what) for role, what in zip(roles, arms, strict=True)),
            fingerprint=digest.hexdigest(),
        )
        observations = []
        for role, seen in zip(roles, (treatment, *controls), strict=True):
            if isinstance(seen, Failure):
                observations.append(Observation(role.value, role, evidence=evidence, failure=seen))
            else:
                said = evidence if role is Role.TREATMENT else None
                observations.append(Observation(role.value, role, (seen,), said))
        claim = Claim(
            id=name,
            title=statement["en"],
            statement=statement,
            asserted_by=(),
            denied_by=(),
            not_asserted_by=(),
            conditions={},
            correction=correction,
            sources=(),
            about=(),
            experiment=experiment,
            path=self.document.path,
        )
        confidence = Confidence.INFERRED if inferred else Confidence.CERTAIN
        assertion = Assertion(passage, *stretch, name, Stance.ASSERTS, confidence, kind=kind)
        trial = Trial(
            name,
            experiment.fingerprint,
            self.environment.fingerprint,
            tuple(observations),
            self.performances[0].seconds,
        )
        return Tried(assertion, claim, trial)
