"""The judging rule as a table of cases."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from claimcheck import catalogue
from claimcheck.judgement import agree, doubtful, find, judge, mark
from claimcheck.model import (
    Assertion,
    Confidence,
    Failure,
    Finding,
    Hedge,
    Json,
    Observation,
    Reason,
    Role,
    Ruling,
    Stance,
    Trial,
    Verdict,
)

CLAIMS = Path(__file__).parent / "claims"


def observed(arm: str, *values: Json) -> Observation:
    role = next(role for role in Role if arm.startswith(role.value))
    return Observation(arm, role, values)


def failed(arm: str, reason: Reason, detail: str = "") -> Observation:
    role = next(role for role in Role if arm.startswith(role.value))
    return Observation(arm, role, failure=Failure(reason, detail))


def trial(*observations: Observation) -> Trial:
    return Trial("topic/claim", "experiment", "environment", observations)


CONTROLS = (observed("positive_control", "present"), observed("negative_control", "absent"))


@pytest.mark.parametrize(
    ("observations", "ruling", "reason"),
    [
        pytest.param(
            [observed("treatment", "present")], Ruling.CONFIRMED, None, id="like the positive control"
        ),
        pytest.param([observed("treatment", "absent")], Ruling.REFUTED, None, id="like the negative control"),
        pytest.param(
            [observed("treatment", "other")],
            Ruling.UNDECIDED,
            Reason.LIKE_NO_CONTROL,
            id="like neither control",
        ),
        pytest.param(
            [observed("treatment", "present"), observed("treatment_nested", "absent")],
            Ruling.CONDITIONAL,
            None,
            id="one treatment like each control",
        ),
        pytest.param(
            [observed("treatment", "present"), observed("treatment_nested", "other")],
            Ruling.UNDECIDED,
            Reason.LIKE_NO_CONTROL,
            id="one of two treatments like neither",
        ),
        pytest.param(
            [observed("treatment", "present", "present", "present")],
            Ruling.CONFIRMED,
            None,
            id="repetitions agree",
        ),
        pytest.param(
            [observed("treatment", "present", "absent", "present")],
            Ruling.UNDECIDED,
            Reason.UNSTABLE,
            id="repetitions disagree",
        ),
        *(
            pytest.param(
                [failed("treatment", reason)], Ruling.UNDECIDED, reason, id=f"the treatment failed: {reason}"
            )
            for reason in (
                Reason.UNAVAILABLE,
                Reason.NEEDS,
                Reason.RAISED,
                Reason.TIMED_OUT,
                Reason.DIED,
                Reason.OUT_OF_MEMORY,
            )
        ),
        pytest.param(
            [observed("treatment", "present"), failed("treatment_nested", Reason.RAISED)],
            Ruling.UNDECIDED,
            Reason.RAISED,
            id="one of two treatments failed",
        ),
    ],
)
def test_a_verdict_says_which_control_the_treatments_are_like(
    observations: list[Observation], ruling: Ruling, reason: Reason | None
) -> None:
    verdict = judge(trial(*observations, *CONTROLS))

    assert (ruling, reason) == (verdict.ruling, verdict.reason)


@pytest.mark.parametrize("value", [True, 1, 1.0, "x", None, [1], {"a": 1}])
def test_controls_that_agree_have_no_teeth(value: Json) -> None:
    verdict = judge(
        trial(
            observed("treatment", value),
            observed("positive_control", value),
            observed("negative_control_other", "absent"),
            observed("negative_control", value),
        )
    )

    assert (Ruling.UNDECIDED, Reason.TOOTHLESS) == (verdict.ruling, verdict.reason)


def test_a_failed_control_decides_nothing_whatever_the_treatment_did() -> None:
    verdict = judge(
        trial(
            observed("treatment", 1), observed("positive_control", 1), failed("negative_control", Reason.DIED)
        )
    )

    assert (Ruling.UNDECIDED, Reason.DIED) == (verdict.ruling, verdict.reason)


def test_any_of_several_controls_may_be_matched() -> None:
    verdict = judge(trial(observed("treatment", 2), observed("positive_control_b", 2), *CONTROLS))

    assert verdict.ruling is Ruling.CONFIRMED


def test_a_conditional_verdict_lists_where_it_holds_and_where_not() -> None:
    verdict = judge(
        trial(
            observed("treatment", "absent"),
            observed("treatment_a", "present"),
            observed("treatment_b", "absent"),
            *CONTROLS,
        )
    )

    assert ("treatment_a",) == verdict.holds
    assert ("treatment", "treatment_b") == verdict.fails
    assert not verdict.typical_holds


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(1.0, 1.0 + 1e-7, True, id="floats within the tolerance"),
        pytest.param(1.0, 1.001, False, id="floats beyond the tolerance"),
        pytest.param(0.0, 1e-12, True, id="next to nothing is nothing"),
        pytest.param(1, 1.0, True, id="a number is a number"),
        pytest.param(1, 2, False, id="different whole numbers"),
        pytest.param(10**9, 10**9 + 1, False, id="whole numbers have no tolerance"),
        pytest.param(True, 1, False, id="true is not one"),
        pytest.param(False, 0.0, False, id="false is not nought"),
        pytest.param(True, True, True, id="true is true"),
        pytest.param(math.nan, math.nan, True, id="nan agrees with nan"),
        pytest.param(math.nan, 1.0, False, id="nan is no number"),
        pytest.param(math.inf, math.inf, True, id="infinity agrees with itself"),
        pytest.param(10**400, 1.5, False, id="a whole number beyond all floats is near none"),
        pytest.param(10**400, math.inf, False, id="a whole number is not infinite"),
        pytest.param([1.0, [2.0]], [1.0, [2.0 + 1e-9]], True, id="lists element by element"),
        pytest.param([1], [1, 1], False, id="lists of different length"),
        pytest.param({"a": 1.0}, {"a": 1.0 + 1e-9}, True, id="dicts value by value"),
        pytest.param({"a": 1}, {"b": 1}, False, id="dicts with other keys"),
        pytest.param("1", 1, False, id="text is no number"),
        pytest.param(None, False, False, id="nothing is not false"),
    ],
)
def test_values_agree(one: Json, other: Json, expected: bool) -> None:
    assert expected is agree(one, other)
    assert expected is agree(other, one)


def assertion(stance: Stance, hedge: Hedge = Hedge.NONE) -> Assertion:
    return Assertion(0, 0, 1, "topic/claim", stance, Confidence.CERTAIN, hedge=hedge)


CONFIRMED = judge(trial(observed("treatment", "present"), *CONTROLS))
REFUTED = judge(trial(observed("treatment", "absent"), *CONTROLS))
HOLDS_EXCEPT = judge(trial(observed("treatment", "present"), observed("treatment_x", "absent"), *CONTROLS))
FAILS_EXCEPT = judge(trial(observed("treatment", "absent"), observed("treatment_x", "present"), *CONTROLS))
UNDECIDED = judge(trial(failed("treatment", Reason.NEEDS), *CONTROLS))


@pytest.mark.parametrize(
    ("verdict", "stance", "hedge", "expected"),
    [
        pytest.param(CONFIRMED, Stance.ASSERTS, Hedge.NONE, Ruling.CONFIRMED, id="asserts what is so"),
        pytest.param(CONFIRMED, Stance.DENIES, Hedge.NONE, Ruling.REFUTED, id="denies what is so"),
        pytest.param(REFUTED, Stance.ASSERTS, Hedge.NONE, Ruling.REFUTED, id="asserts what is not so"),
        pytest.param(REFUTED, Stance.DENIES, Hedge.NONE, Ruling.CONFIRMED, id="denies what is not so"),
        pytest.param(
            HOLDS_EXCEPT, Stance.ASSERTS, Hedge.NONE, Ruling.CONDITIONAL, id="asserts what has exceptions"
        ),
        pytest.param(
            HOLDS_EXCEPT,
            Stance.ASSERTS,
            Hedge.USUALLY,
            Ruling.CONFIRMED,
            id="usually, and it typically holds",
        ),
        pytest.param(
            FAILS_EXCEPT,
            Stance.ASSERTS,
            Hedge.USUALLY,
            Ruling.CONDITIONAL,
            id="usually, but it typically fails",
        ),
        pytest.param(
            FAILS_EXCEPT,
            Stance.DENIES,
            Hedge.USUALLY,
            Ruling.CONFIRMED,
            id="usually not, and it typically fails",
        ),
        pytest.param(
            FAILS_EXCEPT, Stance.ASSERTS, Hedge.MAY, Ruling.CONFIRMED, id="may, and it sometimes does"
        ),
        pytest.param(
            HOLDS_EXCEPT, Stance.ASSERTS, Hedge.ALWAYS, Ruling.REFUTED, id="always, but there are exceptions"
        ),
        pytest.param(UNDECIDED, Stance.ASSERTS, Hedge.NONE, Ruling.UNDECIDED, id="nobody knows"),
        pytest.param(UNDECIDED, Stance.DENIES, Hedge.ALWAYS, Ruling.UNDECIDED, id="nobody knows, denied"),
    ],
)
def test_a_mark_combines_stance_and_ruling(verdict, stance, hedge, expected) -> None:
    assert expected is mark(assertion(stance, hedge), verdict)


OTHERWISE = observed("treatment_otherwise", "absent")


@pytest.mark.parametrize(
    ("observations", "ruling", "rest"),
    [
        pytest.param(
            [failed("treatment", Reason.RAISED, "why")],
            Ruling.UNDECIDED,
            {"reason": Reason.RAISED, "detail": "treatment: why"},
            id="which arm failed, and how",
        ),
        pytest.param(
            [observed("treatment", 1, 2)],
            Ruling.UNDECIDED,
            {"reason": Reason.UNSTABLE, "detail": "treatment"},
            id="which arm disagrees with itself",
        ),
        pytest.param(
            [observed("treatment", 1), observed("treatment_otherwise", 2)],
            Ruling.UNDECIDED,
            {"reason": Reason.LIKE_NO_CONTROL, "detail": "treatment, treatment_otherwise"},
            id="which arms are like no control",
        ),
        pytest.param(
            [observed("negative_control_too", "present")],
            Ruling.UNDECIDED,
            {"reason": Reason.TOOTHLESS, "detail": "positive_control"},
            id="which control is like its opposite",
        ),
        pytest.param(
            [observed("treatment", "present")],
            Ruling.CONFIRMED,
            {"holds": ("treatment",)},
            id="where a confirmed claim holds",
        ),
        pytest.param([OTHERWISE], Ruling.REFUTED, {"fails": ("treatment_otherwise",)}, id="where it fails"),
        pytest.param(
            [observed("treatment", "present"), OTHERWISE],
            Ruling.CONDITIONAL,
            {"holds": ("treatment",), "fails": ("treatment_otherwise",)},
            id="where it holds and where it fails",
        ),
    ],
)
def test_a_verdict_says(observations: list[Observation], ruling: Ruling, rest: dict[str, Any]) -> None:
    tried = trial(*observations, *CONTROLS)

    assert Verdict("topic/claim", ruling, tried, **rest) == judge(tried)


@pytest.mark.parametrize(
    ("observed_by_treatment", "read", "expected"),
    [
        ("absent", {"loose": True}, True),
        ("absent", {"doubtful": True}, True),
        ("absent", {}, False),
        ("present", {"loose": True}, False),
        ("present", {"doubtful": True}, False),
        ("present", {}, False),
    ],
)
def test_only_who_says_more_than_a_refuted_claim_is_doubted(
    observed_by_treatment: str, read: dict[str, bool], expected: bool
) -> None:
    said = replace(assertion(Stance.ASSERTS, Hedge.NONE), **read)
    claim = catalogue.read(CLAIMS / "laboratory" / "supported.py", CLAIMS)
    verdict = judge(trial(observed("treatment", observed_by_treatment), *CONTROLS))

    found = find(said, claim, verdict)

    assert Finding(said, claim, verdict, verdict.ruling) == found
    assert expected is doubtful(found)
