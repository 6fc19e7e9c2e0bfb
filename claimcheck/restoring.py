"""A JSON report → the run that it is of, so that it can be reported in any format.

What a report left out is found again: claims in the catalogue, articles where they lay, if they still
say what was checked. Of one that does not, only what was found in it is shown.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from claimcheck import documents
from claimcheck.catalogue import Catalogue
from claimcheck.errors import UserError
from claimcheck.judgement import judge
from claimcheck.model import (
    Arm,
    Assertion,
    Claim,
    Confidence,
    Coverage,
    Document,
    Environment,
    Experiment,
    Failure,
    Finding,
    Hedge,
    History,
    Kind,
    Notice,
    Observation,
    Passage,
    PassageKind,
    Reason,
    Review,
    Role,
    Ruling,
    Run,
    Stance,
    State,
    Trial,
    Unchecked,
    Untestable,
    Verdict,
)
from claimcheck.wording import worded

_SCHEMA_VERSION = 1
Json = Mapping[str, Any]


def restored(path: Path, claims: Catalogue) -> Run:
    """The run that a report is of.

    Raises:
        UserError: it is no report, or of claims that are not those of the catalogue.
    """
    try:
        entry = json.loads(path.read_bytes())
    except OSError as error:
        raise UserError(
            worded("this report cannot be read: {strerror}", strerror=error.strerror),
            "Name another file.",
            path,
        ) from None
    except (ValueError, RecursionError):
        entry = None
    try:
        if entry["schema_version"] != _SCHEMA_VERSION:
            raise UserError(
                worded("this report has version {entry} of the schema", entry=entry["schema_version"]),
                worded("This claimcheck reads version {SCHEMA_VERSION}.", SCHEMA_VERSION=_SCHEMA_VERSION),
                path,
            )
        return _run(entry, claims, path)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError):
        raise UserError(
            "this is no report of claimcheck", "Make one: claimcheck check … --format json", path
        ) from None


def _run(entry: Json, claims: Catalogue, path: Path) -> Run:
    here = entry["environment"]
    environment = Environment(
        here["executable"],
        here["python"],
        here["torch"],
        here["platform"],
        here["device"],
        here["fingerprint"],
    )
    listed = [_verdict(one, claims, environment, path) for one in entry["verdicts"]]
    histories = {
        one["claim"]: History(one["experiment"], {name: State(was) for name, was in one["history"].items()})
        for one in entry["verdicts"]
        if one["history"]
    }
    restorer = _Restorer(listed, claims, histories, environment.fingerprint)
    return Run(
        version=str(entry["tool"]["version"]),
        environment=environment,
        protection=str(here["protection"]),
        reviews=tuple(map(restorer.review, entry["documents"])),
        verdicts=tuple(listed),
        claims={verdict.claim: claims[verdict.claim] for verdict in listed},
        histories=histories,
        on_record=str(here["on_record"]),
        since=str(entry["since"]),
        shard=str(entry["shard"]),
    )


def _verdict(entry: Json, claims: Catalogue, environment: Environment, path: Path) -> Verdict:
    name = entry["claim"]
    if name not in claims or claims[name].experiment.fingerprint != entry["experiment"]:
        raise UserError(
            worded("{name} is not the claim that it was for this report", name=name),
            "Merge with the claims that the reports were made with: see --claims.",
            path,
        )
    seen = tuple(map(_observation, entry["arms"].values()))
    trial = Trial(name, entry["experiment"], environment.fingerprint, seen, float(entry["seconds"]))
    # As it was told, for an audit may have withdrawn what would be concluded from the trial.
    return Verdict(
        name, Ruling(entry["ruling"]), trial,
        Reason(entry["reason"]) if entry["reason"] else None,
        entry["detail"], tuple(entry["holds"]), tuple(entry["fails"]),
    )  # fmt: skip


def _observation(entry: Json) -> Observation:
    failure = Failure(Reason(entry["failure"]), entry["detail"]) if entry["failure"] else None
    return Observation(
        entry["arm"], Role(entry["role"]), tuple(entry["observed"]), entry["evidence"], failure
    )


class _Restorer:
    """Makes reviews of the documents of one report."""

    def __init__(
        self, verdicts: Sequence[Verdict], claims: Catalogue, past: Mapping[str, History], environment: str
    ) -> None:
        self._verdicts = verdicts
        self._claims = claims
        self._histories = past
        self._environment = environment

    def review(self, entry: Json) -> Review:
        everything = [*entry["findings"], *entry["unchecked"], *entry["ignored"]]
        document = _article(entry, everything) or _excerpt(entry, everything)
        places = _Places(document)
        return Review(
            document,
            tuple(self._findings(entry["findings"], places)),
            tuple(_left(one, places) for one in entry["unchecked"]),
            Coverage(**entry["coverage"]),
            tuple(_noticed(one, places) for one in _notices(entry)),
            tuple(self._findings(entry["ignored"], places)),
        )

    def _findings(self, entries: Sequence[Json], places: _Places) -> Iterator[Finding]:
        made: list[tuple[Claim, Verdict]] = []
        for entry in entries:
            same, number = entry["evidence"]["same_as"], entry["verdict"]
            if number is not None:
                verdict = self._verdicts[number]
                made.append((self._claims[verdict.claim], verdict))
            elif same is not None:
                claim, verdict = made[same]
                made.append((self._made(entry, claim.experiment.arms), verdict))
            else:
                claim = self._made(entry, [_arm(arm) for arm in entry["evidence"]["arms"]])
                made.append((claim, judge(self._trial(entry))))
            claim, verdict = made[-1]
            yield Finding(
                places.assertion(entry),
                claim,
                verdict,
                Ruling(entry["mark"]),
                bool(entry["known"]),
                self._histories.get(claim.id),
                str(entry["written_for"]),
            )

    def _trial(self, entry: Json) -> Trial:
        return Trial(
            entry["claim"],
            entry["evidence"]["experiment"],
            self._environment,
            tuple(map(_observation, entry["evidence"]["arms"])),
            float(entry["evidence"]["seconds"]),
        )

    def _made(self, entry: Json, arms: Iterable[Arm]) -> Claim:
        """A claim that was made for a document; its code is not in the report."""
        return Claim(
            id=entry["claim"],
            title=entry["statement"]["en"],
            statement=dict(entry["statement"]),
            asserted_by=(),
            denied_by=(),
            not_asserted_by=(),
            conditions={},
            correction=dict(entry["correction"] or {}),
            sources=(),
            about=(),
            experiment=Experiment("", tuple(arms), entry["evidence"]["experiment"]),
            path="",
        )


def _arm(entry: Json) -> Arm:
    return Arm(entry["arm"], Role(entry["role"]), entry["stands_for"])


def _notices(entry: Json) -> Sequence[Json]:
    """The notices of a document; those of a report that does not tell their places are about no place."""
    return entry.get("noticed") or [
        {"line": None, "column": None, "text": text} for text in map(str, entry["notices"])
    ]


def _noticed(entry: Json, places: _Places) -> Notice:
    start = None if entry["line"] is None else places.at(entry["line"], entry["column"])
    return Notice(str(entry["text"]), start)


def _left(entry: Json, places: _Places) -> Unchecked:
    known = entry["untestable"]
    reason = Untestable(known["id"], {}, dict(known["reason"]), ()) if known else None
    start, end = places.stretch(entry)
    return Unchecked(places.passage(start), start, end, reason)


class _Places:
    """Where lines and columns stand in a document's text."""

    def __init__(self, document: Document) -> None:
        self._lines = [0]
        for line in document.text.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        numbered = sorted((passage.span()[0], number) for number, passage in enumerate(document.passages))
        self._starts = [start for start, _ in numbered]
        self._numbers = [number for _, number in numbered]

    def stretch(self, entry: Json) -> tuple[int, int]:
        return (
            self.at(entry["line"], entry["column"]),
            self.at(entry["end_line"], entry["end_column"]),
        )

    def at(self, line: int, column: int) -> int:
        return self._lines[line - 1] + column - 1

    def passage(self, start: int) -> int:
        return self._numbers[max(0, bisect_right(self._starts, start) - 1)]

    def assertion(self, entry: Json) -> Assertion:
        start, end = self.stretch(entry)
        return Assertion(
            self.passage(start),
            start,
            end,
            entry["claim"],
            Stance(entry["stance"]),
            Confidence(entry["confidence"]),
            tuple(entry["rests_on"]),
            Hedge(entry["hedge"]),
            kind=Kind(entry["kind"]),
        )


def _article(entry: Json, found: Iterable[Json]) -> Document | None:
    """The document itself, if it is where it was and still says what was found in it."""
    path = Path(entry["path"])
    try:
        if not path.is_file():
            return None
        document = documents.load(path, entry["format"])
    except (OSError, UserError):
        return None
    places = _Places(document)
    try:
        stretches = [(places.stretch(one), one["text"]) for one in found]
        for notice in _notices(entry):
            _noticed(notice, places)
    except IndexError:
        return None
    same = all(document.text[start:end] == words for (start, end), words in stretches)
    return document if same and (document.passages or not stretches) else None


def _excerpt(entry: Json, found: Iterable[Json]) -> Document:
    """What was found in a document, each where it stands, and nothing else."""
    lines: dict[int, dict[int, str]] = {}
    stretches = {(one["line"], one["column"], one["end_line"], one["end_column"]): one for one in found}
    for one in stretches.values():
        for number, words in enumerate(one["text"].split("\n")):
            line = lines.setdefault(one["line"] + number, {})
            line.update(enumerate(words, 1 if number else one["column"]))
    for notice in _notices(entry):
        if notice["line"] is not None:
            lines.setdefault(notice["line"], {}).setdefault(notice["column"], " ")
    text = "\n".join(
        "".join(line.get(column, " ") for column in range(1, max(line, default=0) + 1))
        for line in (lines.get(number, {}) for number in range(1, max(lines, default=0) + 1))
    )
    bare = Document(entry["path"], entry["format"], text, (), entry["language"])
    places = _Places(bare)
    passages: list[Passage] = []
    end_of_last = 0
    for start, end in sorted(map(places.stretch, stretches.values())):
        if start < end_of_last:
            continue  # it is a part of the one before
        end_of_last, offsets = end, range(start, end + 1)
        passages.append(
            Passage(text[start:end], PassageKind.SENTENCE, entry["language"], offsets, len(passages))
        )
    return replace(bare, passages=tuple(passages))
