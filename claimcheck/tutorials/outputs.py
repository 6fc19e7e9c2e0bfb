"""Is what the article shows what is printed? Randomness is classified, never retried."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.laboratory.tutorial import Happened
from claimcheck.listings.script import Expected
from claimcheck.model import Failure, Json, Kind, Reason, Tried
from claimcheck.tutorials.comparison import Difference, differences, shows_tensors
from claimcheck.tutorials.trials import Runs

SAME, DIFFERENT = "same", "different"
_ARMS = ("what the article shows, beside what was printed", "a text beside itself", "a text beside another")
_LONGEST = 400
_CONCURRENT = re.compile(r"num_workers\s*=\s*[1-9]|[Tt]hread|[Mm]ultiprocess|\bPool\b|Process\(")
_WORDS = {
    "seeded": "reproducible with the seed shown",
    "shapes": "shape and dtype only: the values are random",
    "random": "not reproducible as written: the values are random",
}


def judged_outputs(runs: Runs) -> Iterator[Tried]:
    """A judged claim for each output that the article shows, and for each of its assertions."""
    number = 0
    for expected in runs.script.expected:
        judged = _output(runs, expected, number + 1)
        if judged is not None:
            number += 1
            yield judged
    for index, statement in enumerate(runs.script.statements):
        if statement.source.startswith("assert") and runs.obstacle(index) is None:
            number += 1
            yield _assertion(runs, index, number)


def _output(runs: Runs, expected: Expected, number: int) -> Tried | None:
    here = [_printed(performance.happened, expected) for performance in runs.performances]
    evidence: dict[str, Json] = {"article": expected.text[:_LONGEST]}
    obstacle = _obstacle(runs, expected)
    correction: dict[str, str] = {}
    found: tuple[Difference, ...] = ()
    if obstacle is not None:
        treatment: str | Failure = obstacle
    elif not any(here[0]):
        return None  # a statement without a value: the comment beside it is about something else
    else:
        printed, found = _closest(expected, here[0])
        evidence["here"] = printed[:_LONGEST]
        treatment = _compared(runs, expected, here, found, evidence)
        if treatment == DIFFERENT:
            line = printed.strip()[:_LONGEST]
            correction = {"en": f"It prints `{line}`.", "zh": f"实际打印的是 `{line}`。"}
    if found and treatment != SAME:
        evidence["differs"] = [dict(one.words) for one in found]
    listing = runs.script.listing_of(expected.statements[0])
    shown = " ".join(expected.text.split())[:80]
    return runs.judged(
        kind=Kind.OUTPUT,
        name=f"output/{number}",
        passage=expected.passage,
        stretch=(expected.start, expected.end),
        statement={"en": f"This prints `{shown}`.", "zh": f"这里会打印 `{shown}`。"},
        correction=correction,
        source=listing.source,
        treatment=treatment,
        controls=(
            _comparison(expected, expected.text),
            _comparison(expected, _something_else(expected.text)),
        ),
        arms=_ARMS,
        evidence=evidence,
    )


def _printed(happened: tuple[Happened, ...], expected: Expected) -> list[str]:
    """What was printed in place of the expected text: one a repetition, or ways to read it."""
    outcomes = [happened[n] for n in expected.statements]
    if expected.line is not None:
        lines = [text for one in outcomes for line, text in one.printed if line == expected.line]
        values = [one.value for one in outcomes if one.value is not None]
        return lines or values
    printed = ["".join(text for _, text in one.printed) for one in outcomes]
    last = outcomes[-1].value or ""
    every = "\n".join(f"{text}{one.value or ''}" for text, one in zip(printed, outcomes, strict=True))
    return list(dict.fromkeys(("".join(printed) + last, every)))


def _closest(expected: Expected, here: list[str]) -> tuple[str, tuple[Difference, ...]]:
    """What comes closest to the article, and how it still differs."""
    compared = [(text, differences(expected.text, text, verbatim=expected.verbatim)) for text in here]
    return min(compared, key=lambda pair: len(pair[1]))


def _obstacle(runs: Runs, expected: Expected) -> Failure | None:
    """Why nothing can be compared, if so."""
    for number in expected.statements:
        obstacle = runs.obstacle(number)
        if obstacle is not None:
            return obstacle
        raised = runs.happened[number].raised
        if raised is not None:
            return (
                Failure(Reason.NEEDS, raised.needs) if raised.needs else Failure(Reason.RAISED, raised.type)
            )
    return None


def _compared(
    runs: Runs,
    expected: Expected,
    here: list[list[str]],
    found: tuple[Difference, ...],
    evidence: dict[str, Json],
) -> str | Failure:
    """Same, different, or why neither can be said."""
    randomness = _randomness(here)
    if randomness:
        evidence["randomness"] = _WORDS[randomness]
    if not found:
        return SAME
    if "cuda" in expected.text and "cuda" not in here[0][0]:
        return Failure(Reason.NEEDS, "a CUDA device")
    doubts = sorted({why for number in expected.statements for why in runs.doubts[number]})
    if doubts:
        return Failure(Reason.NEEDS, f"what it depends on: {', '.join(doubts)}")
    listing = runs.script.listing_of(expected.statements[0])
    if listing.guessed:
        return Failure(Reason.NEEDS, "the line ends that the code has lost")
    if expected.line is not None and len(set(here[0])) > 1:
        return Failure(Reason.UNSTABLE, f"it is printed {len(here[0])} times, with other values each time")
    if _CONCURRENT.search(" ".join(runs.script.statements[n].source for n in expected.statements)):
        return Failure(Reason.UNSTABLE, "processes that work side by side may change its order")
    if randomness == "random" or (randomness and all(one.of_values for one in found)):
        if randomness == "shapes":
            return SAME
        return Failure(Reason.UNSTABLE, _WORDS[randomness])
    return DIFFERENT


def _randomness(here: list[list[str]]) -> str:
    """Does what is printed depend on a seed, and on whose? Empty if on none."""
    if len(here) < 2 or not here[0] or not here[1]:
        return ""
    between = _between(here[0], here[1])
    if between:
        shapes = all(one.of_values for one in between) and all(map(shows_tensors, here[0]))
        return "shapes" if shapes else "random"
    return "seeded" if len(here) > 2 and _between(here[0], here[2]) else ""


def _between(one: list[str], other: list[str]) -> list[Difference]:
    if len(one) != len(other):
        return [Difference("", "", of_values=False)]
    return [d for a, b in zip(one, other, strict=True) for d in differences(a, b, verbatim=True)]


def _comparison(expected: Expected, text: str) -> str:
    return DIFFERENT if differences(expected.text, text, verbatim=expected.verbatim) else SAME


def _something_else(text: str) -> str:
    """A text that says something else, as little as may be."""
    if re.search(r"\d", text):
        return re.sub(r"\d+", lambda match: str(int(match[0][:9]) + 3), text)
    swapped = {"True": "False", "False": "True"}
    if text.strip() in swapped:
        return swapped[text.strip()]
    return "something else"


def _assertion(runs: Runs, index: int, number: int) -> Tried:
    """An ``assert`` of the article's own."""
    statement = runs.script.statements[index]
    outcomes = {_held(performance.happened[index]) for performance in runs.performances}
    first = _held(runs.happened[index])
    treatment: str | Failure = first
    doubts = runs.doubts[index]
    raised = runs.happened[index].raised
    if len(outcomes) > 1:
        treatment = Failure(Reason.UNSTABLE, "it holds in one run, not in another")
    elif raised is not None and raised.type != "AssertionError":
        treatment = (
            Failure(Reason.NEEDS, raised.needs) if raised.needs else Failure(Reason.RAISED, raised.type)
        )
    elif first == DIFFERENT and doubts:
        treatment = Failure(Reason.NEEDS, f"what it depends on: {', '.join(doubts)}")
    listing = runs.script.listing_of(index)
    shown = " ".join(statement.source.split())[:80]
    return runs.judged(
        kind=Kind.OUTPUT,
        name=f"output/{number}",
        passage=listing.passage,
        stretch=(statement.start, statement.end),
        statement={"en": f"`{shown}` holds.", "zh": f"`{shown}` 成立。"},
        correction={},
        source=listing.source,
        treatment=treatment,
        controls=(SAME, DIFFERENT),
        arms=("the article's assertion", "an assertion that holds", "an assertion that fails"),
        evidence={},
    )


def _held(happened: Happened) -> str:
    return SAME if happened.outcome == "ran" else DIFFERENT
