"""Names and signatures × Environment → Trials, all of them in one arm.

To look a name up takes microseconds, to fork for it milliseconds, so one child answers all
questions. Each answer becomes a trial of an experiment of its own: the very code that the child
ran, with three arms below it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from claimcheck.laboratory.environment import PROBE
from claimcheck.laboratory.laboratory import Laboratory
from claimcheck.laboratory.ledger import Ledger
from claimcheck.model import Arm, Claim, Environment, Experiment, Failure, Observation, Reason, Role, Trial

_AT_ONCE = 500
"""Questions to a child: its answer must not be longer than the probe allows."""
_ARMS = tuple(Arm(role.value, role, "") for role in Role)
_JOB = """
import json
from claimcheck_probe.survey import survey

ABOUT = ("torch",)


def treatment():
    return {"observed": True, "evidence": survey(json.loads(__doc__))}
"""
_NAME = '''

ABOUT = ({name!r},)


def treatment():
    return exists({name!r})


def positive_control():
    """A name that every PyTorch has."""
    return exists("torch.Tensor")


def negative_control():
    """A name that no PyTorch has."""
    return exists("torch.no_such_name")
'''
_SIGNATURE = '''

ABOUT = ({name!r},)
QUESTION = {question!r}


def treatment():
    return fits(QUESTION, signatures(reach({name!r})[0]))


def positive_control():
    """A signature made to fit."""
    return fits(QUESTION, [fitting(QUESTION)])


def negative_control():
    """A signature made not to fit."""
    return fits(QUESTION, [UNFIT])
'''


def survey(
    laboratory: Laboratory, questions: Iterable[str], ledger: Ledger | None = None
) -> dict[str, tuple[Experiment, Trial]]:
    """The experiment on each question and its trial; what the ledger knows is not asked again.

    A question is a dotted name (``torch.nn.Linear``) or one of `claimcheck.probe.signatures`. The
    evidence of a trial's treatment says more: what is missing, names like it, whether a name is
    deprecated and what replaces it, the real signature and how it differs.

    Raises:
        UserError: the interpreter or its torch does not start.
    """
    answers = {}
    unknown = []
    for question in dict.fromkeys(questions):
        claim = _claim(question)
        trial = ledger.find(claim, laboratory.environment) if ledger is not None else None
        trial = trial or _without_package(claim, laboratory.environment)
        if trial is None:
            unknown.append(claim)
        else:
            answers[question] = claim.experiment, trial
    for start in range(0, len(unknown), _AT_ONCE):
        asked = unknown[start : start + _AT_ONCE]
        for claim, trial in zip(asked, _trials(laboratory, asked), strict=True):
            if ledger is not None:
                ledger.keep(claim, laboratory.environment, trial)
            answers[claim.title] = claim.experiment, trial
    return answers


def _without_package(claim: Claim, environment: Environment) -> Trial | None:
    """The trial of a name in a package beside torch that is plainly not installed: nothing need be started."""
    root = claim.id.partition("/")[2].partition(".")[0]
    if root == "torch" or not environment.folders:
        return None
    if any(True for folder in environment.folders for _ in Path(folder).glob(f"*{root}*")):
        return None
    failure = Failure(Reason.NEEDS, f"the package {root}")
    observations = tuple(Observation(arm.name, arm.role, failure=failure) for arm in _ARMS)
    return Trial(claim.id, claim.experiment.fingerprint, environment.fingerprint, observations)


def _trials(laboratory: Laboratory, claims: list[Claim]) -> Iterator[Trial]:
    asked = json.dumps([claim.title for claim in claims]).replace("\\", "\\\\")
    source = f'"""{asked}"""\n{_JOB}'
    arm = Arm("treatment", Role.TREATMENT, "")
    job = _bare(
        "survey",
        "survey",
        Experiment(source, (arm,), _digest(source, *map(_code, ("names", "signatures", "survey")))),
    )
    (done,) = laboratory.perform([job])
    (observation,) = done.observations
    for claim in claims:
        yield Trial(
            claim.id,
            claim.experiment.fingerprint,
            laboratory.environment.fingerprint,
            tuple(_observed(claim.title, arm, observation) for arm in _ARMS),
            done.seconds / len(claims),
        )


def _observed(question: str, arm: Arm, answers: Observation) -> Observation:
    """What one arm of a question's experiment observed, of all that the child answered."""
    if answers.failure is not None:
        return Observation(arm.name, arm.role, failure=answers.failure)
    assert isinstance(answers.evidence, dict)
    answer: Any = answers.evidence[question]
    if "failure" in answer:
        return Observation(arm.name, arm.role, failure=Failure(Reason(answer["failure"]), answer["detail"]))
    match arm.role:
        case Role.TREATMENT:
            return Observation(arm.name, arm.role, (answer["observed"],), answer["evidence"])
        case Role.POSITIVE_CONTROL:
            return Observation(arm.name, arm.role, (answer["controls"][0],))
        case Role.NEGATIVE_CONTROL:
            return Observation(arm.name, arm.role, (answer["controls"][1],))


def experiment(question: str) -> Experiment:
    """The experiment on a name or signature, as a claim file that stands on its own."""
    name = question.removeprefix("def ").partition("(")[0]
    if name == question:
        code = _code("names") + _NAME.format(name=name)
        title = f"# `{name}` exists"
    else:
        code = _code("names") + _code("signatures") + _SIGNATURE.format(name=name, question=question)
        title = f"# The signature of `{name}`"
    return Experiment(f'"""\n{title}\n"""\n{code}', _ARMS, _digest(code))


@cache
def _code(module: str) -> str:
    """A module of the probe without its docstring."""
    return (PROBE / f"{module}.py").read_text(encoding="utf-8").split('"""', 2)[2]


def _digest(*parts: str) -> str:
    return hashlib.blake2b("\0".join(parts).encode(), digest_size=16).hexdigest()


def _claim(question: str) -> Claim:
    kind = "signature" if "(" in question else "name"
    return _bare(f"{kind}/{question.removeprefix('def ').partition('(')[0]}", question, experiment(question))


def _bare(name: str, title: str, made: Experiment) -> Claim:
    """A claim for the laboratory's eyes only: nothing is said of it in words."""
    return Claim(
        id=name,
        title=title,
        statement={},
        asserted_by=(),
        denied_by=(),
        not_asserted_by=(),
        conditions={},
        correction={},
        sources=(),
        about=(),
        experiment=made,
        path="",
    )
