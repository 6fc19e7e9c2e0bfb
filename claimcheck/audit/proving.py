"""Trials of a claim and of its variants → what they prove. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from claimcheck.judgement import judge
from claimcheck.model import Claim, Observation, Proof, Proven, Reason, Result, Role, Ruling, Trial, Verdict

OTHERWISE = "otherwise"
"""Beside the APIs: the PyTorch that the claim's own file makes."""
RAISED, SAME, UNUSED, LOOKED_UP = "raised", "same", "", "looked up"
_OPPOSITE = {
    Ruling.CONFIRMED: Ruling.REFUTED,
    Ruling.REFUTED: Ruling.CONFIRMED,
    Ruling.CONDITIONAL: Ruling.CONDITIONAL,
}
_ELSE: dict[Ruling, set[Ruling | Reason]] = {
    Ruling.CONFIRMED: {Ruling.REFUTED, Ruling.CONDITIONAL, Reason.LIKE_NO_CONTROL},
    Ruling.REFUTED: {Ruling.CONFIRMED},
    Ruling.CONDITIONAL: {Ruling.CONFIRMED, Ruling.REFUTED, Ruling.CONDITIONAL},
}
"""Rulings that are not what they were; of a conditional one, that other treatments hold."""
OF_THE_MACHINE = frozenset({Reason.TIMED_OUT, Reason.DIED, Reason.UNSTABLE, Reason.OUT_OF_MEMORY})
_TOO_BUSY = "the machine was too busy to tell"
MIRRORED = {
    Role.TREATMENT: Role.TREATMENT,
    Role.POSITIVE_CONTROL: Role.NEGATIVE_CONTROL,
    Role.NEGATIVE_CONTROL: Role.POSITIVE_CONTROL,
}


@dataclass
class Uses:
    """Which treatments use which API."""

    called: dict[str, list[str]] = field(default_factory=dict)
    looked_up: dict[str, list[str]] = field(default_factory=dict)
    unseen: dict[str, str] = field(default_factory=dict)
    """By API: why it can't be seen whether it is used."""

    def add(self, watched: Trial, *, looking: bool = False) -> None:
        """What a watched trial has shown."""
        found = self.looked_up if looking else self.called
        for seen in watched.observations:
            evidence = seen.evidence if isinstance(seen.evidence, dict) else {}
            used, unwatched = evidence.get("used"), evidence.get("unwatched")
            for name in used if isinstance(used, list) else []:
                found.setdefault(str(name), []).append(seen.arm)
            for name, why in unwatched.items() if isinstance(unwatched, dict) else []:
                self.unseen[name] = str(why)

    def arms(self, name: str) -> list[str]:
        """The treatments that use an API, or at least look it up."""
        return self.called.get(name) or self.looked_up.get(name, [])

    def told(self, name: str) -> str:
        """The same in words; empty if there is none."""
        arms = ", ".join(self.arms(name))
        return f"{arms} ({LOOKED_UP})" if arms and name not in self.called else arms


def exercise(claim: Claim, uses: Uses) -> Proven:
    """Is every API that a claim is about used by at least one treatment, unless its file says why not?"""
    facts, wrong = {}, []
    for name in claim.about:
        excuse = claim.experiment.unused.get(name, "")
        facts[name] = uses.told(name) or excuse or uses.unseen.get(name, UNUSED)
        if uses.arms(name) and excuse:
            wrong.append(f"{name} is said to be unused, but is used")
        elif not uses.arms(name) and not excuse:
            wrong.append(f"no treatment was seen to use {name}")
    return Proven(Result.FAILED, facts, "; ".join(wrong)) if wrong else Proven(Result.PASSED, facts)


def outcome(ordinary: Verdict, changed: Trial) -> str:
    """What becomes of a ruling if some treatments are performed differently: `SAME`, or what it is then."""
    failed = {seen.arm: seen.failure.reason for seen in changed.observations if seen.failure}
    instead = {seen.arm: seen for seen in changed.observations if seen.failure is None}
    observations = tuple(instead.get(seen.arm, seen) for seen in ordinary.trial.observations)
    found = judge(replace(ordinary.trial, observations=observations))
    if not same(found, ordinary):
        return found.reason.value if found.reason else found.ruling.value
    if set(failed.values()) & {Reason.RAISED, Reason.UNAVAILABLE}:
        return RAISED
    return next(iter(failed.values())).value if failed else SAME


def knock_out(ordinary: Verdict, outcomes: Mapping[str, str], refusals: Mapping[str, str]) -> Proven:
    """Does the ruling depend on what PyTorch does?

    ``outcomes`` are by what was changed; ``refusals`` say why something could not be. A confirmed claim
    has to be no longer confirmed, be it that a treatment can't do without an API; in the PyTorch that its
    own file makes it has to come to an end. Every other claim has to be turned round by some change.
    """
    facts = {**outcomes, **refusals}
    wanted = _ELSE[ordinary.ruling]
    flips = [what for what, became in outcomes.items() if became in wanted]
    if ordinary.ruling is Ruling.CONFIRMED:
        flips += [what for what, became in outcomes.items() if became == RAISED and what != OTHERWISE]
    if flips:
        return Proven(Result.PASSED, facts)
    if OF_THE_MACHINE.intersection(outcomes.values()):
        return Proven(Result.NOT_TRIED, facts, _TOO_BUSY)
    return Proven(Result.FAILED, facts, "no change of PyTorch turned the ruling round")


def swap(ordinary: Verdict, performed: Verdict | None) -> Proven:
    """Is the ruling mirrored if the roles of the controls are? Computed, and performed if it was."""
    facts = {"computed": _word(judge(exchanged(ordinary.trial)))}
    right = is_mirrored(judge(exchanged(ordinary.trial)), ordinary)
    if performed is not None:
        facts["performed"] = _word(performed)
        right = right and is_mirrored(performed, ordinary)
    return (
        Proven(Result.PASSED, facts) if right else Proven(Result.FAILED, facts, "the ruling is not mirrored")
    )


def exchanged(trial: Trial) -> Trial:
    """The trial with the roles of its controls exchanged."""
    return replace(
        trial, observations=tuple(replace(seen, role=MIRRORED[seen.role]) for seen in trial.observations)
    )


def is_mirrored(one: Verdict, other: Verdict) -> bool:
    """Does each treatment behave the other way round?"""
    return (
        one.ruling is _OPPOSITE.get(other.ruling)
        and set(one.holds) == set(other.fails)
        and set(one.fails) == set(other.holds)
    )


def repeat(ordinary: Verdict, again: Mapping[int, Verdict]) -> Proven:
    """Is the ruling the same with other seeds?

    A repetition that a busy machine kept from deciding says nothing.
    """
    facts = {f"seed {seed}": _word(verdict) for seed, verdict in again.items()}
    told = [verdict for verdict in again.values() if verdict.reason not in OF_THE_MACHINE]
    if not told:
        return Proven(Result.NOT_TRIED, facts, _TOO_BUSY)
    if all(same(verdict, ordinary) for verdict in told):
        return Proven(Result.PASSED, facts)
    return Proven(Result.FAILED, facts, "the ruling depends on the seed or the moment")


def same(one: Verdict, other: Verdict) -> bool:
    """Do two verdicts say the same of every treatment?"""
    return (one.ruling, set(one.holds), set(one.fails)) == (other.ruling, set(other.holds), set(other.fails))


def not_tried(why: str) -> dict[Proof, Proven]:
    """No proof could be tried."""
    return {proof: Proven(Result.NOT_TRIED, detail=why) for proof in Proof}


def _word(verdict: Verdict) -> str:
    return verdict.reason.value if verdict.reason else verdict.ruling.value


def refusal(changed: Trial) -> str:
    """Why an API could not be replaced; empty if it was."""
    for seen in changed.observations:
        if seen.failure and (why := _why_irreplaceable(seen)):
            return why
    return ""


def _why_irreplaceable(seen: Observation) -> str:
    said = seen.failure.detail if seen.failure else ""
    head, _, rest = said.partition("IrreplaceableError: ")
    return rest.rpartition(" (line")[0] or rest if not head and rest else ""
