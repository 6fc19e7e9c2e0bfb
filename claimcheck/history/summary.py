"""Records of many releases → the history of each claim, and a summary of them that every check can read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from claimcheck.history.ranges import examined, state
from claimcheck.history.records import Record, laid_out
from claimcheck.model import History, State
from claimcheck.parsing import of_json
from claimcheck.releases import order
from claimcheck.writing import write

_FORMAT = 1
_NAME = "history.json"
_CODES = {
    State.CONFIRMED: "c", State.REFUTED: "r", State.CONDITIONAL: "m",
    State.UNAVAILABLE: "u", State.UNDECIDED: "?", State.NOT_RUN: "-",
}  # fmt: skip
"""How the summary spells a state."""
_SUMMARY = "history.json"


def histories(records: Iterable[Record], claims: Mapping[str, str]) -> dict[str, History]:
    """What records say of claims over the releases; ``claims`` gives the fingerprint of each experiment."""
    known = sorted(records, key=lambda one: order(one.torch))
    return {
        name: History(
            experiment,
            {
                one.release: state(verdict)
                for one in known
                if (verdict := one.verdicts.get(name)) and verdict.trial.experiment == experiment
            },
        )
        for name, experiment in claims.items()
    }


def summarise(found: Mapping[str, History], folder: Path) -> None:
    """Write the summary of all histories that every check reads: a letter a release.

    Raises:
        OSError: it can't be written.
    """
    releases = examined(found)
    entry = {
        "format": _FORMAT,
        "releases": releases,
        "states": {code: known.value for known, code in _CODES.items()},
        "claims": {
            name: [one.experiment, "".join(_CODES[one.states.get(each, State.NOT_RUN)] for each in releases)]
            for name, one in sorted(found.items())
        },
    }
    write(folder / _NAME, laid_out(entry, 2) + "\n")


def summary(folder: Path) -> dict[str, History]:
    """The histories of a folder's summary; none if it has no valid one."""
    try:
        entry = of_json((folder / _NAME).read_bytes())
        releases, states = entry["releases"], {code: State(known) for code, known in entry["states"].items()}
        return {
            name: History(experiment, {
                each: states[code] for each, code in zip(releases, codes, strict=True) if code != _CODES[State.NOT_RUN]
            })
            for name, (experiment, codes) in entry["claims"].items()
        }  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}  # a convenience, like the cache: without it a report says less, not something else
