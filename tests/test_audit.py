"""Every experiment is shown to be able to come out the other way, or its rulings are withdrawn."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from claimcheck import catalogue
from claimcheck.audit.auditing import audit
from claimcheck.audit.ledger import Audits, forgotten, load, save, withdrawn
from claimcheck.check import Conditions, verify
from claimcheck.cli import main
from claimcheck.errors import UserError
from claimcheck.judgement import judge
from claimcheck.laboratory import Laboratory, discover
from claimcheck.model import (
    Audit,
    Claim,
    Environment,
    History,
    Observation,
    Proof,
    Proven,
    Reason,
    Result,
    Role,
    Ruling,
    State,
    Trial,
)
from claimcheck.report.pages import render
from claimcheck.report.text import card

HERE = Path(__file__).parent
CARD = '''"""
# Tea is brewed

- en: Tea is brewed.
- zh: 泡茶。

## Correction

- en: It is.
- zh: 是的。
"""
'''
CONTROLS = """
def positive_control():
    return True

def negative_control():
    return False
"""


@pytest.fixture(scope="module")
def environment() -> Iterator[Environment]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(HERE / "torches" / "torchtea"))
        yield discover(sys.executable)


def written(folder: Path, about: str, treatment: str, more: str = "") -> Claim:
    """A claim whose one treatment returns this expression."""
    names = "".join(f"{name!r}, " for name in about.split())
    path = folder / "tea" / "is_brewed.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    body = f"import torch\n\nABOUT = ({names})\n{more}\n\ndef treatment():\n    {treatment}\n{CONTROLS}"
    path.write_text(CARD + body, encoding="utf-8")
    return catalogue.read(path, folder)


def audited(environment: Environment, claim: Claim) -> dict[Proof, Proven]:
    def laboratory(seed: int) -> AbstractContextManager[Laboratory]:
        return Laboratory(environment, jobs=2, timeout=5, seed=seed)

    (one,) = audit([claim], laboratory, "2.13.0")
    return dict(one.proofs)


def results(environment: Environment, claim: Claim) -> dict[str, str]:
    return {proof.value: proven.result.value for proof, proven in audited(environment, claim).items()}


PASSED = {"exercise": "passed", "knock-out": "passed", "swap": "passed", "repeat": "passed"}


@pytest.mark.parametrize(
    ("about", "treatment", "more", "expected"),
    [
        pytest.param("torch.double", "return torch.double(2) == 4", "", PASSED, id="a claim that passes"),
        pytest.param(
            "torch.double", "return 2 + 2 == 4", "", PASSED | {"exercise": "failed", "knock-out": "failed"},
            id="its treatment never calls its API",
        ),
        pytest.param(
            "torch.double", "return torch.double(2) > 0", "", PASSED | {"knock-out": "failed"},
            id="it says the same of an API that does nothing",
        ),
        pytest.param(
            "torch.draw", "return torch.draw() > 0.8", "", PASSED | {"repeat": "failed"},
            id="it depends on the seed",
        ),
        pytest.param(
            "torch.draw", "torch.manual_seed(0); return torch.draw() > 0.8", "",
            PASSED | {"repeat": "failed"},
            id="it depends on a seed of its own",
        ),
        pytest.param(
            "torch.double", "return torch.double(2) == 5", "", PASSED | {"knock-out": "failed"},
            id="a refuted claim that no change makes true",
        ),
        pytest.param(
            "torch.double", "return torch.double(2) == 5",
            "def otherwise():\n    import torch\n    torch.double = lambda number: 5", PASSED,
            id="a refuted claim that its own file can make true",
        ),
        pytest.param(
            "torch.double", "return torch.double(2) > 0",
            "def otherwise():\n    import torch\n    torch.double = lambda number: -1", PASSED,
            id="a confirmed claim that its own file can make false",
        ),
        pytest.param(
            "torch.double", "return torch.double(2) > 0", "def otherwise():\n    import torch\n    torch.double = None",
            PASSED | {"knock-out": "failed"},
            id="a world in which the treatment only breaks shows nothing",
        ),
        pytest.param(
            "torch.double", "return torch.double(2) > 0", "def otherwise():\n    import os\n    os._exit(1)",
            PASSED | {"knock-out": "not-tried"},
            id="a world that does not last says nothing",
        ),
        pytest.param(
            "torch.double", "return torch.double(2) > 1.5", 'OPPOSITE = {"torch.double": "torch.halve"}',
            PASSED, id="an API's opposite",
        ),
        pytest.param(
            "torch.double torch.halve", "return torch.double(2) == 4",
            'UNUSED = {"torch.halve": "it is what the claim says is not needed"}', PASSED,
            id="an API that need not be used, for a reason",
        ),
        pytest.param(
            "torch.double", "return torch.double(2) == 4", 'UNUSED = {"torch.double": "who needs it"}',
            PASSED | {"exercise": "failed"}, id="an excuse that is not true",
        ),
    ],
)  # fmt: skip
def test_an_experiment_proves_what_it_can(
    *,
    tmp_path: Path,
    environment: Environment,
    about: str,
    treatment: str,
    more: str,
    expected: dict[str, str],
) -> None:
    assert expected == results(environment, written(tmp_path, about, treatment, more))


@pytest.mark.parametrize(
    ("name", "treatment", "became"),
    [
        pytest.param("torch.double", "return torch.double(2) == 4", "refuted", id="a function"),
        pytest.param("torch.Pot", "return torch.Pot().brew() == 'tea'", "refuted", id="a class"),
        pytest.param("torch.Pot.brew", "return torch.Pot().brew() == 'tea'", "refuted", id="a method"),
        pytest.param(
            "torch.Pot.brew", "return torch.GlassPot().brew() == 'clear tea'", "refuted", id="an override"
        ),
        pytest.param("torch.Pot.full", "return torch.Pot().full is True", "refuted", id="a property"),
        pytest.param(
            "torch.Pot.tea", "pot = torch.Pot(); pot.tea = 'mint'; return pot.tea == 'mint'", "refuted",
            id="an attribute of instances",
        ),
        pytest.param("torch.Pot.__add__", "return torch.Pot() + 1 == 'mixed'", "refuted", id="an operator"),
        pytest.param(
            "torch.heating", "\n    with torch.heating():\n        return torch.is_hot()", "refuted",
            id="a context manager",
        ),
        pytest.param(
            "torch.cosy", "\n    with torch.cosy():\n        return torch.is_hot()", "refuted",
            id="a context manager made of a function",
        ),
        pytest.param("torch.pouring", "return torch.pouring.pour([]) == ['tea']", "refuted", id="a module"),
        pytest.param(
            "torch.Pot.brew", "return torch.Pot().brew().upper() == 'TEA'", "raised",
            id="a treatment that can't do without says so",
        ),
        pytest.param(
            "torch.lukewarm", "return torch.lukewarm == 40", "torch.lukewarm is a value: there is no doing without it",
            id="a constant is seen, but can't be taken away",
        ),
    ],
)  # fmt: skip
def test_whatever_it_is_it_is_seen_and_taken_away(
    tmp_path: Path, environment: Environment, name: str, treatment: str, became: str
) -> None:
    proofs = audited(environment, written(tmp_path, name, treatment))

    assert {name: "treatment"} == proofs[Proof.EXERCISE].facts
    assert {name: became} == proofs[Proof.KNOCK_OUT].facts


def test_a_name_that_cannot_be_watched_is_said(tmp_path: Path, environment: Environment) -> None:
    proofs = audited(environment, written(tmp_path, "torch.no_such_tea", "return True"))

    assert Result.FAILED is proofs[Proof.EXERCISE].result
    assert {"torch.no_such_tea": "this torch has no torch.no_such_tea"} == proofs[Proof.EXERCISE].facts


def test_what_could_not_be_decided_is_not_audited(tmp_path: Path, environment: Environment) -> None:
    proofs = audited(environment, written(tmp_path, "torch.double", "raise ValueError('cold')"))

    assert {Result.NOT_TRIED} == {proven.result for proven in proofs.values()}


def test_what_serves_the_audit_is_no_part_of_the_experiment(tmp_path: Path) -> None:
    plain = written(tmp_path, "torch.double", "return True").experiment
    noted = written(
        tmp_path, "torch.double", "return True",
        'OPPOSITE = {"torch.double": "torch.halve"}\nUNUSED = {"torch.double": "why"}\n'
        "def otherwise():\n    import torch\n    torch.double = None",
    ).experiment  # fmt: skip

    assert plain.fingerprint == noted.fingerprint
    assert plain.annotated != noted.annotated


@pytest.mark.parametrize("constant", ["OPPOSITE", "UNUSED"])
def test_an_annotation_of_something_else_is_a_mistake(tmp_path: Path, constant: str) -> None:
    with pytest.raises(UserError, match="halve, which is not in ABOUT"):
        written(tmp_path, "torch.double", "return True", f'{constant} = {{"torch.halve": "x"}}')


def made(**failed: Result) -> Audit:
    proofs = {proof: Proven(failed.get(proof.name, Result.PASSED), {"torch.x": "refuted"}) for proof in Proof}
    return Audit("tea/is-brewed", "f1", "a1", "2.13.0", "confirmed", proofs)


@pytest.mark.parametrize(
    ("failed", "reason"),
    [
        ((), None),
        (("EXERCISE",), Reason.TOOTHLESS),
        (("KNOCK_OUT",), Reason.TOOTHLESS),
        (("SWAP",), Reason.TOOTHLESS),
        (("REPEAT",), Reason.UNSTABLE),
        (("SWAP", "REPEAT"), Reason.TOOTHLESS),
    ],
    ids=["nothing failed", "exercise", "knock-out", "swap", "repeat", "two of them"],
)
def test_what_failed_is_withdrawn(failed: tuple[str, ...], reason: Reason | None) -> None:
    observed = [Observation(role.value, role, (role is not Role.NEGATIVE_CONTROL,)) for role in Role]
    verdict = judge(Trial("tea/is-brewed", "f1", "", tuple(observed)))
    one = made(**dict.fromkeys(failed, Result.FAILED))

    found = withdrawn(verdict, one)

    assert (Ruling.UNDECIDED if reason else Ruling.CONFIRMED) is found.ruling
    assert reason is found.reason
    known = History("f1", {"2.12.0": State.CONFIRMED, "2.13.0": State.NOT_RUN})
    then = State.UNDECIDED if reason else State.CONFIRMED
    assert {"2.12.0": then, "2.13.0": State.NOT_RUN} == forgotten(known, one).states


@pytest.mark.parametrize(
    ("language", "title", "line"),
    [
        (
            "en",
            "Could it have come out otherwise?",
            "The ruling depends on them: no (without torch.x: refuted)",
        ),
        ("zh", "实验是否可能得出相反的结果？", "判定取决于这些 API: 否 (去掉 torch.x 后: refuted)"),
    ],
)
def test_what_was_seen_stands_on_the_claims_card(
    tmp_path: Path, language: str, title: str, line: str
) -> None:
    claim = written(tmp_path, "torch.double", "return True")

    told = card(claim, None, language, made(KNOCK_OUT=Result.FAILED)).splitlines()

    assert f"  {title}" in told
    assert f"    {line}" in told


@pytest.mark.parametrize(("audits", "shown"), [({"tea/is-brewed": 1}, True), ({}, False)])
def test_what_was_seen_stands_on_the_claims_page(tmp_path: Path, audits: dict[str, int], shown: bool) -> None:
    claim = written(tmp_path, "torch.double", "return True")
    known = {name: made() for name in audits}

    pages = render({claim.id: claim}, [], {claim.id: History("f1", {})}, known, "en")

    assert shown is ("Could it have come out otherwise?" in pages["claims/tea/is-brewed.html"])
    assert shown is ("without torch.x: refuted" in pages["claims/tea/is-brewed.html"])


@pytest.mark.usefixtures("environment")
def test_the_command_writes_what_it_saw(tmp_path: Path) -> None:
    written(tmp_path / "own", "torch.double", "return torch.double(2) > 0")
    told = CliRunner().invoke(
        main,
        ["audit", "tea", "--claims", str(tmp_path / "own"), "--records", str(tmp_path), "--cache-dir", str(tmp_path),
         "--quiet", "--python", sys.executable],
    )  # fmt: skip

    assert 1 == told.exit_code
    assert "tea/is-brewed: knock-out: failed: no change of PyTorch turned the ruling round" in told.output
    assert "1 claim: 0 passed all, 1 withdrawn" in told.output
    assert [Reason.TOOTHLESS] == [one.withdrawn for one in load(tmp_path / "audit.json").values()]


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("quiet", [True, False])
def test_the_command_says_where_it_wrote(tmp_path: Path, quiet: bool) -> None:
    written(tmp_path / "own", "torch.double", "return torch.double(2) > 0")
    told = CliRunner().invoke(
        main,
        ["audit", "tea", "--claims", str(tmp_path / "own"), "--records", str(tmp_path), "--cache-dir", str(tmp_path),
         "--python", sys.executable, *(["--quiet"] if quiet else [])],
    )  # fmt: skip

    assert ("" if quiet else f"claimcheck: the audits are in {tmp_path / 'audit.json'}\n") == told.stderr


@pytest.mark.usefixtures("environment")
def test_whoever_performs_a_claim_is_told_that_it_is_withdrawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim = written(tmp_path, "torch.double", "return torch.double(2) == 4")
    failed = replace(made(KNOCK_OUT=Result.FAILED), experiment=claim.experiment.fingerprint)
    monkeypatch.setattr("claimcheck.check.shipped_audits", lambda: Audits([failed]))

    (verdict,) = verify({claim.id: claim}, Conditions(python=Path(sys.executable), cache=False)).verdicts

    assert (Ruling.UNDECIDED, Reason.TOOTHLESS) == (verdict.ruling, verdict.reason)


def test_audits_are_kept_as_they_are(tmp_path: Path) -> None:
    one = made(SWAP=Result.FAILED)

    save(Audits([one]), tmp_path / "audit.json")

    assert {"tea/is-brewed": one} == dict(load(tmp_path / "audit.json"))


def test_without_a_file_nothing_was_audited(tmp_path: Path) -> None:
    assert {} == dict(load(tmp_path / "audit.json"))


@pytest.mark.parametrize(
    "text", ["[]", "{", '{"schema_version": 0}', '{"schema_version": 1, "claims": {"a": {}}}']
)
def test_a_spoilt_file_of_audits_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "audit.json").write_text(text)

    with pytest.raises(UserError, match="no audits of claimcheck"):
        load(tmp_path / "audit.json")


def test_an_audit_of_another_experiment_withdraws_nothing(tmp_path: Path) -> None:
    claim = written(tmp_path, "torch.double", "return True")

    assert Audits([made(SWAP=Result.FAILED)]).of(claim) is None
    assert Audits([made(SWAP=Result.FAILED)]).stale(claim)
