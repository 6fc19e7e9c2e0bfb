"""What held in which release: ranges from points, and "unknown" is never "no"."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from claimcheck.errors import UserError
from claimcheck.history import shelves
from claimcheck.history.bisecting import Flip, flip
from claimcheck.history.comparing import Kind, changes
from claimcheck.history.ranges import Span, examined, simple, spans, state_in
from claimcheck.history.ranges import changes as changing
from claimcheck.history.records import Record, find, load, place, recorded, save, text
from claimcheck.history.summary import histories, summarise, summary
from claimcheck.judgement import find as finding
from claimcheck.judgement import judge
from claimcheck.model import (
    Assertion,
    Claim,
    Confidence,
    Experiment,
    Failure,
    History,
    Json,
    Observation,
    Reason,
    Role,
    Stance,
    State,
    Trial,
    Verdict,
)
from claimcheck.releases import KNOWN, companions, known, minor, order, pythons
from claimcheck.report import since

C, R, M, U, Q = State.CONFIRMED, State.REFUTED, State.CONDITIONAL, State.UNAVAILABLE, State.UNDECIDED


def history(**states: State) -> History:
    """``history(v1_8=C)``: what is known in 1.8."""
    return History("e", {name[1:].replace("_", "."): state for name, state in states.items()})


def verdict(observed: Json, *, claim: str = "eval/x", experiment: str = "e") -> Verdict:
    """A verdict whose treatment observed this; the controls observe True and False."""
    arms = (
        ("treatment", Role.TREATMENT, observed),
        ("positive_control", Role.POSITIVE_CONTROL, True),
        ("negative_control", Role.NEGATIVE_CONTROL, False),
    )
    return judge(Trial(claim, experiment, "", tuple(Observation(n, r, (v,)) for n, r, v in arms)))


def failed(reason: Reason) -> Verdict:
    failure = Failure(reason, "why")
    return judge(Trial("eval/x", "e", "", (Observation("treatment", Role.TREATMENT, failure=failure),)))


def record(torch: str = "2.0.1", **verdicts: Verdict) -> Record:
    return Record(
        torch, "3.11", "Linux x86_64", "cpu", {f"eval/{name}": one for name, one in verdicts.items()}
    )


@pytest.mark.parametrize(
    ("past", "expected"),
    [
        (history(), ""),
        (history(v1_8_1=C, v1_9_1=C), "confirmed in 1.8–1.9"),
        (history(v1_8_1=C, v1_9_1=R), "confirmed up to 1.8, refuted since 1.9"),
        (
            history(v1_8_1=U, v1_9_1=M, v1_10_2=R),
            "unavailable up to 1.8, conditional in 1.9, refuted since 1.10",
        ),
        (
            history(v2_1_2=C, v2_4_1=R),
            "confirmed at least up to 2.1, refuted at the latest since 2.4 (2.2, 2.3 not known)",
        ),
        (
            history(v1_8_1=C, v1_9_1=Q, v1_10_2=R),
            "confirmed at least up to 1.8, refuted at the latest since 1.10 (1.9 not known)",
        ),
        (history(v1_8_1=C, v1_9_1=Q, v1_10_2=C), "confirmed in 1.8–1.10"),
        (history(v1_8_1=Q, v1_9_1=Q), "undecided in 1.8–1.9"),
        (
            history(v1_8_1=C, v1_9_1=R, v1_10_2=C),
            "changes more than once: confirmed up to 1.8, refuted in 1.9, confirmed since 1.10",
        ),
    ],
    ids=[
        "nothing known",
        "no flip",
        "a flip between neighbours",
        "two flips",
        "releases that were not run may be on either side",
        "so may one that could not decide",
        "not knowing breaks no range",
        "what was tried in vain was run",
        "to and fro is said",
    ],
)
def test_ranges_are_inferred_from_points(past: History, expected: str) -> None:
    assert expected == since.ranges(past, "en")


def test_a_history_to_and_fro_is_not_simple() -> None:
    assert simple(spans(history(v1_8_1=C, v1_9_1=R)))
    assert not simple(spans(history(v1_8_1=C, v1_9_1=R, v1_10_2=C)))


@pytest.mark.parametrize(
    ("past", "expected"),
    [
        pytest.param(
            history(v1_10_2=R, v1_8_1=C),
            (Span(C, "1.8.1", "1.8.1"), Span(R, "1.10.2", "1.10.2", ("1.9.1",))),
            id="1.10 comes after 1.8, and 1.9 may belong to either",
        ),
        pytest.param(
            history(v1_8_1=C, v1_10_2=R, v1_11_0=R),
            (Span(C, "1.8.1", "1.8.1"), Span(R, "1.10.2", "1.11.0", ("1.9.1",))),
            id="what is untold before a span stays so when the span grows",
        ),
        pytest.param(
            history(v1_8_1=Q, v1_9_1=C),
            (Span(C, "1.9.1", "1.9.1"),),
            id="before the first span nothing is told",
        ),
        pytest.param(history(), (), id="nothing is known"),
    ],
)
def test_spans_are_in_the_order_of_releases(past: History, expected: tuple[Span, ...]) -> None:
    assert expected == spans(past)
    assert changing(past) is (len(expected) > 1)


def test_what_was_examined_is_in_the_order_of_releases() -> None:
    assert ["1.8.1", "1.9.1", "1.10.2"] == examined(
        {"a": history(v1_10_2=C), "b": history(v1_9_1=C, v1_8_1=R)}
    )


def test_a_minor_version_means_the_release_that_was_examined() -> None:
    assert C is state_in(history(v1_8_1=C), "1.8")
    assert C is state_in(history(v1_8_1=C), "1.8.0")
    assert State.NOT_RUN is state_in(history(v1_8_1=C), "1.9")


@pytest.mark.parametrize("flipped", range(1, len(KNOWN)))
def test_bisection_finds_every_flip_with_few_runs(flipped: int) -> None:
    asked: list[str] = []

    def examine(release: str) -> State:
        asked.append(release)
        return C if KNOWN.index(release) < flipped else R

    found = flip(KNOWN, examine)

    assert Flip(KNOWN[flipped - 1], C, KNOWN[flipped], R) == found
    assert len(asked) == len(set(asked)) <= 7  # both ends, and a binary search among 20


def test_bisection_steps_aside_where_a_release_cannot_tell() -> None:
    states = dict(zip("abcdefg", [C, C, Q, Q, Q, R, R], strict=True))

    assert Flip("b", C, "f", R, ("c", "d", "e")) == flip("abcdefg", states.__getitem__)


def test_bisection_does_not_examine_what_is_known() -> None:
    asked: list[str] = []

    found = flip("abc", lambda release: asked.append(release) or C, {"a": C, "c": R})  # type: ignore[func-returns-value]

    assert ["b"] == asked
    assert Flip("b", C, "c", R) == found


def test_bisection_says_when_there_is_no_flip_and_when_nothing_can_be_known() -> None:
    assert flip("ab", lambda _: C) is None
    with pytest.raises(ValueError, match="a"):
        flip("ab", lambda _: Q)


def test_a_record_is_the_same_text_whatever_the_order_and_comes_back_the_same(tmp_path: Path) -> None:
    one = record(a=verdict(True), b=verdict(0.1 + 0.2))
    other = record(b=verdict(0.1 + 0.2), a=verdict(True))

    assert text(one) == text(other)
    again = load(save(one, tmp_path))
    assert text(one) == text(again)
    assert C.value == again.verdicts["eval/a"].ruling
    assert ["2.0.1"] == recorded(tmp_path)


def test_a_record_is_judged_again_when_it_is_read(tmp_path: Path) -> None:
    path = save(record(a=verdict(True)), tmp_path)
    path.write_text(path.read_text("utf-8").replace('"confirmed"', '"refuted"'), encoding="utf-8")

    assert C.value == load(path).verdicts["eval/a"].ruling


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: "",
        lambda _: "[]",
        lambda _: '{"schema_version": 99}',
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole.replace("positive_control", "positively"),
        lambda whole: whole.replace("[true]", "[]"),
    ],
    ids=[
        "empty",
        "a list",
        "of the future",
        "cut off",
        "an arm without a role",
        "an arm that observed nothing",
    ],
)
def test_what_is_no_record_is_said_with_its_place(tmp_path: Path, damage: object) -> None:
    path = save(record(a=verdict(True)), tmp_path)
    path.write_text(damage(path.read_text("utf-8")), encoding="utf-8")  # type: ignore[operator]

    with pytest.raises(UserError, match="not a record") as caught:
        load(path)

    assert str(path) in str(caught.value)


def test_a_record_is_found_by_file_release_and_revision(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = save(record("2.0.1+cpu", a=verdict(True)), tmp_path)
    for command in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=n", "-c", "user.email=e", "commit", "-qm", "m"],
    ):
        subprocess.run(["git", *command], check=True, cwd=tmp_path)
    save(record("2.0.1+cpu", a=verdict(False)), tmp_path)

    assert R.value == find(str(path), tmp_path).verdicts["eval/a"].ruling
    assert R.value == find("2.0", tmp_path).verdicts["eval/a"].ruling
    assert C.value == find("HEAD:torch-2.0.1.json", tmp_path).verdicts["eval/a"].ruling
    for name in ("1.8", "HEAD:nothing.json", "--output=x:y"):
        with pytest.raises(UserError):
            find(name, tmp_path)


def test_what_changed_between_two_records_is_named() -> None:
    one = record(
        "1.8.1", same=verdict(True), flips=verdict(True), comes=failed(Reason.UNAVAILABLE), goes=verdict(True),
        breaks=verdict(True), mends=failed(Reason.RAISED), old=verdict(True), edited=verdict(True, experiment="e"),
    )  # fmt: skip
    other = record(
        "2.0.1", same=verdict(True), flips=verdict(False), comes=verdict(True), goes=failed(Reason.UNAVAILABLE),
        breaks=failed(Reason.RAISED), mends=verdict(True), new=verdict(True), edited=verdict(False, experiment="f"),
    )  # fmt: skip

    found = {change.name.partition("/")[2]: change for change in changes(one, other)}

    assert {
        "flips": Kind.FLIPPED, "comes": Kind.APPEARED, "goes": Kind.DISAPPEARED, "breaks": Kind.LOST,
        "mends": Kind.FOUND, "old": Kind.GONE, "new": Kind.NEW, "edited": Kind.FLIPPED,
    } == {name: change.kind for name, change in found.items()}  # fmt: skip
    assert {"old", "new"} == {name for name, change in found.items() if not change.ruled}
    assert {"edited"} == {name for name, change in found.items() if change.mended}


def test_another_experiment_says_nothing_of_this_one() -> None:
    records = [record("1.8.1", a=verdict(True, experiment="old")), record("2.0.1", a=verdict(False))]

    assert {"2.0.1": R} == histories(records, {"eval/a": "e"})["eval/a"].states


def test_the_summary_says_what_the_records_say(tmp_path: Path) -> None:
    past = {"eval/a": history(v1_8_1=U, v1_9_1=C, v2_0_1=M), "eval/b": history(v2_0_1=Q)}

    summarise(past, tmp_path)

    assert past == summary(tmp_path)
    assert ["1.8.1", "1.9.1", "2.0.1"] == json.loads((tmp_path / "history.json").read_text("utf-8"))[
        "releases"
    ]


def test_what_a_project_has_on_record_is_laid_over_what_comes_along(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    for one in (record("1.9.1", x=verdict(False)), record("2.0.1", x=verdict(False), y=verdict(False))):
        save(one, ours)
    own = save(record("2.0.1+cpu", x=verdict(True)), theirs)

    every = {one.release: one.verdicts for one in shelves.every([ours, theirs])}
    found = shelves.find("2.0", [ours, theirs])

    assert ["1.9.1", "2.0.1"] == list(every)
    assert {"eval/x": "confirmed", "eval/y": "refuted"} == {
        n: one.ruling for n, one in found.verdicts.items()
    }
    assert found.verdicts == every["2.0.1"]
    assert ["eval/x"] == list(shelves.find(str(own), [ours, theirs]).verdicts)
    with pytest.raises(UserError, match="there is no record"):
        shelves.find("1.8", [ours, theirs])


def test_a_damaged_summary_is_done_without(tmp_path: Path) -> None:
    assert {} == summary(tmp_path)
    (tmp_path / "history.json").write_text("{", encoding="utf-8")
    assert {} == summary(tmp_path)


@pytest.mark.parametrize(
    ("observed", "stance", "past", "edition", "expected"),
    [
        (False, Stance.ASSERTS, history(v1_8_1=C, v1_9_1=R), "", "In PyTorch this held up to 1.8, does not hold since 1.9."),
        (True, Stance.DENIES, history(v1_8_1=R, v1_9_1=C), "", "In PyTorch this held up to 1.8, does not hold since 1.9."),
        (True, Stance.ASSERTS, history(v1_8_1=R, v1_9_1=C), "", ""),
        (False, Stance.ASSERTS, history(v1_8_1=R, v1_9_1=R), "", "In PyTorch this holds in no release on record (1.8–1.9)."),
        (False, Stance.ASSERTS, history(v1_8_1=C, v1_9_1=C), "", "In PyTorch this held up to 1.9."),
        (False, Stance.ASSERTS, history(v1_8_1=R), "", ""),
        (False, Stance.ASSERTS, history(v1_8_1=R, v1_9_1=R), "1.8", "In PyTorch this holds in no release on record (1.8–1.9). So it was in 1.8, which the article was written for."),
        (False, Stance.ASSERTS, history(v1_8_1=R), "1.4", "What held in 1.4, which the article was written for, is not known."),
        (
            False, Stance.ASSERTS, history(v1_8_1=C, v1_9_1=R), "1.8.0",
            "In PyTorch this held up to 1.8, does not hold since 1.9. It held in 1.8, which the article was written for.",
        ),
    ],
    ids=[
        "asserts what flipped",
        "denies what flipped",
        "is right now",
        "was never right",
        "was right as far as is on record",
        "nothing is on record but of one release",
        "nor in the article's own release",
        "the article's own release was not examined",
        "right in the article's own release",
    ],
)  # fmt: skip
def test_a_finding_says_since_when(
    observed: bool, stance: Stance, past: History, edition: str, expected: str
) -> None:
    claim = Claim("eval/x", "", {}, (), (), (), {}, {}, (), (), Experiment("", (), "e"), "")
    said = Assertion(0, 0, 1, "eval/x", stance, Confidence.CERTAIN)
    found = finding(said, claim, verdict(observed))

    dated = type(found)(said, claim, found.verdict, found.mark, history=past, written_for=edition)

    assert expected == since.of_finding(dated, "en")
    assert bool(expected) == bool(since.of_finding(dated, "zh"))


def test_the_known_releases_are_sorted_and_each_has_a_python() -> None:
    assert sorted(KNOWN, key=order) == list(KNOWN)
    assert len(KNOWN) == len(set(map(minor, KNOWN)))
    for release in (*KNOWN, "2.99.0"):
        assert pythons(release)
        assert companions(release)
    assert [] == pythons("0.4.1")
    assert known("2.4") == known("2.4.1") == "2.4.1"
    assert known("2.4.0") is None


def test_a_record_stands_under_its_release(tmp_path: Path) -> None:
    assert tmp_path / "torch-2.4.1.json" == place(tmp_path, "2.4.1+cu121")
