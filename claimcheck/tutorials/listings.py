"""Does each listing run as shown? Only what PyTorch causes is held against it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.laboratory.tutorial import Raised
from claimcheck.listings.script import Listing
from claimcheck.model import Failure, Json, Kind, Reason, Tried
from claimcheck.tutorials.doubts import only_failures
from claimcheck.tutorials.trials import Runs

_OF_TORCH = frozenset({"api", "attribute", "torch"})
RUNS, RAISES = "runs", "raises"
_STATEMENT = {"en": "The code runs as shown.", "zh": "这段代码可以照原样运行。"}
_ANNOUNCED = {"en": "The code fails, as the article says.", "zh": "这段代码会像文中所说的那样出错。"}
_ARMS = ("the article's code", "code that does nothing", "code that raises")


def judged_listings(runs: Runs) -> Iterator[Tried]:
    """One judged claim for each listing, and one more for each further failure in it."""
    number = 0
    for listing in runs.script.listings:
        failures = [n for n in listing.statements if _refutes(runs, listing, n)]
        if failures:
            for statement in failures:
                number += 1
                yield _failing(runs, listing, number, statement)
        else:
            number += 1
            yield _whole(runs, listing, number)


def _refutes(runs: Runs, listing: Listing, number: int) -> bool:
    """Did PyTorch refuse a statement whose failure nothing else explains or announces?"""
    raised = runs.happened[number].raised
    if raised is None or raised.cause not in _OF_TORCH or _announced(runs, listing, number):
        return False
    if any(_differently(runs, number, raised)):
        return False
    doubts = runs.doubts[number]
    if listing.warns and raised.cause == "torch":
        return False
    return raised.cause == "api" or not doubts or (raised.cause == "attribute" and only_failures(doubts))


def _announced(runs: Runs, listing: Listing, number: int) -> bool:
    return listing.announces_error or runs.script.statements[number].announced is not None


def _differently(runs: Runs, number: int, raised: Raised) -> Iterator[bool]:
    """Did it end otherwise when it was run again?"""
    for other in runs.performances[1:]:
        again = other.happened[number].raised
        yield again is None or again.type != raised.type


def _failing(runs: Runs, listing: Listing, number: int, statement: int) -> Tried:
    raised = runs.happened[statement].raised
    assert raised is not None
    what = f"{raised.type}: {raised.message.partition(chr(10))[0][:300]}"
    where = runs.script.statements[statement]
    return runs.judged(
        kind=Kind.BLOCK,
        name=f"block/{number}",
        passage=listing.passage,
        stretch=(where.start, where.end),
        statement=_STATEMENT,
        correction={"en": f"It raises `{what}`.", "zh": f"它会抛出 `{what}`。"},
        source=listing.source,
        treatment=RAISES,
        controls=(RUNS, RAISES),
        arms=_ARMS,
        evidence={**_evidence(runs, listing), "exception": what, "torch_frame": raised.frame},
    )


def _whole(runs: Runs, listing: Listing, number: int) -> Tried:
    """A listing in which nothing counts against its author."""
    passage = runs.document.passages[listing.passage]
    announced = [
        n for n in listing.statements if runs.happened[n].raised is not None and _announced(runs, listing, n)
    ]
    fails_as_said = bool(announced)
    treatment, stretch, evidence = _outcome(runs, listing, announced)
    for n in announced:
        raised = runs.happened[n].raised
        evidence["exception"] = f"{raised.type}: {raised.message[:300]}" if raised else ""
    return runs.judged(
        kind=Kind.BLOCK,
        name=f"block/{number}",
        passage=listing.passage,
        stretch=stretch or passage.span(),
        statement=_ANNOUNCED if fails_as_said else _STATEMENT,
        correction={},
        source=listing.source,
        treatment=treatment,
        controls=(RAISES, RUNS) if fails_as_said else (RUNS, RAISES),
        arms=(_ARMS[0], _ARMS[2], _ARMS[1]) if fails_as_said else _ARMS,
        evidence=evidence,
        inferred="stand_ins" in evidence,
    )


def _outcome(
    runs: Runs, listing: Listing, announced: list[int]
) -> tuple[str | Failure, tuple[int, int] | None, dict[str, Json]]:
    """What came of a listing, where it got stuck, and the evidence."""
    evidence = _evidence(runs, listing)
    if listing.unreadable:
        return Failure(Reason.NEEDS, listing.unreadable), None, evidence
    for number in listing.statements:
        happened, statement = runs.happened[number], runs.script.statements[number]
        stretch = statement.start, statement.end
        obstacle = runs.obstacle(number)
        if obstacle is not None and announced and number > announced[0]:
            continue  # it comes after a failure that the article itself wants
        if obstacle is not None:
            return obstacle, stretch, evidence
        raised = happened.raised
        if raised is None or number in announced:
            if raised is not None and raised.cause in {"own", "needs"} and not statement.announced:
                return _unblamed(runs, number, raised), stretch, evidence
            continue
        if raised.type == "AssertionError" and statement.source.startswith("assert"):
            continue  # which is a claim of its own
        return _unblamed(runs, number, raised), stretch, evidence
    if not announced and any(runs.script.statements[n].announced for n in listing.statements):
        return (
            Failure(Reason.LIKE_NO_CONTROL, "the article announces an error, and none came"),
            None,
            evidence,
        )
    return RAISES if announced else RUNS, None, evidence


def _unblamed(runs: Runs, number: int, raised: Raised) -> Failure:
    """Why a failure is not held against the article."""
    if raised.needs:
        memory = raised.needs == "more memory"
        return Failure(Reason.OUT_OF_MEMORY if memory else Reason.NEEDS, raised.needs)
    if any(_differently(runs, number, raised)):
        return Failure(Reason.UNSTABLE, f"{raised.type} in one run, not in another")
    why = f" (with {', '.join(runs.doubts[number])})" if runs.doubts[number] else ""
    return Failure(Reason.RAISED, f"{raised.type}: {raised.message.partition(chr(10))[0][:200]}{why}")


def _evidence(runs: Runs, listing: Listing) -> dict[str, Json]:
    evidence: dict[str, Json] = {}
    stand_ins = sorted({name for n in listing.statements for name in runs.happened[n].stand_ins})
    assumed = sorted({name for n in listing.statements for name in runs.happened[n].assumed})
    doubts = sorted({why for n in listing.statements for why in runs.doubts[n]})
    if stand_ins:
        evidence["stand_ins"] = list(stand_ins)
    if assumed:
        evidence["assumed_imports"] = list(assumed)
    if listing.repairs:
        evidence["repairs"] = list(listing.repairs)
    if doubts:
        evidence["depends_on"] = list(doubts)
    return evidence
