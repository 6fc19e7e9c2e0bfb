"""The raw result of an environment, as a file that is worth reviewing: the same run gives the same text.

A record holds what each arm of each claim observed in one environment, without anything that changes
from run to run: no times, no paths, no addresses, no measured numbers behind a value. The ruling stands
in it for its reader; whoever loads a record judges the observations again.
"""

from __future__ import annotations

import json
import math
import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import asdict, astuple, dataclass, field, replace
from pathlib import Path
from typing import Any

from claimcheck.errors import UserError
from claimcheck.judgement import judge
from claimcheck.model import (
    Failure,
    Json,
    Kind,
    Observation,
    Reason,
    Review,
    Role,
    Run,
    Trial,
    Verdict,
)
from claimcheck.parsing import of_json
from claimcheck.releases import minor, order, release
from claimcheck.wording import worded
from claimcheck.writing import write

SCHEMA_VERSION = 1
_DIGITS = 6
"""Significant digits of a float: what two machines agree on, single precision being seven."""
_PASSING = ((re.compile(r"0x[0-9a-fA-F]+"), "0x…"), (re.compile(r"(?:/[^\s'\":,]+)+/(?=[^\s/]+)"), "…/"))
"""What differs from run to run in the words of an exception: addresses and folders."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A finding of a document, as far as it can be compared with that of another release."""

    line: int
    column: int
    claim: str
    text: str
    mark: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """What was observed in one environment."""

    torch: str
    python: str
    platform: str
    device: str
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    """By the ids of the claims."""
    documents: Mapping[str, tuple[Marked, ...]] = field(default_factory=dict)
    """By the paths of the documents."""

    @property
    def release(self) -> str:
        """The version of PyTorch, without what its builder added."""
        return release(self.torch)

    @property
    def environment(self) -> tuple[str, ...]:
        """What has to be the same for results to stand in one record."""
        return self.torch, self.python, self.platform, self.device

    def joined(self, newer: Record) -> Record:
        """This record, with what a newer one of the same environment has."""
        return replace(
            self,
            verdicts={**self.verdicts, **newer.verdicts},
            documents={**self.documents, **newer.documents},
        )

    def of(self, claims: Iterable[str]) -> Record:
        """This record, without claims that are not among these."""
        return replace(self, verdicts={name: self.verdicts[name] for name in claims if name in self.verdicts})


def record(run: Run) -> Record:
    """The record of a run."""
    here = run.environment
    return Record(
        torch=here.torch,
        python=minor(here.python),
        platform=here.platform,
        device=here.device,
        verdicts={verdict.claim: _lasting(verdict) for verdict in run.verdicts},
        documents={review.document.path: _marked(review) for review in run.reviews},
    )


def shipped() -> Path:
    """The folder of the records that come with claimcheck."""
    packaged = Path(__file__).parents[1] / "reports"
    return packaged if packaged.is_dir() else packaged.parents[1] / "reports"


def place(folder: Path, version: str) -> Path:
    """Where a folder of records has that of a version."""
    return folder / f"torch-{release(version)}.json"


def text(record: Record) -> str:
    """A record as it is kept: sorted, so that what changed shows in a diff."""
    entry: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "environment": {
            "torch": record.torch, "python": record.python, "platform": record.platform, "device": record.device
        },
        "claims": {name: _entry(record.verdicts[name]) for name in sorted(record.verdicts)},
    }  # fmt: skip
    if record.documents:
        entry["documents"] = {
            path: [asdict(marked) for marked in sorted(record.documents[path], key=astuple)]
            for path in sorted(record.documents)
        }
    return laid_out(entry, 4) + "\n"


def save(record: Record, folder: Path) -> Path:
    """Write a record into a folder of records; where.

    Raises:
        UserError: it can't be written.
    """
    path = place(folder, record.torch)
    try:
        write(path, text(record))
    except OSError as error:
        raise UserError(
            worded("the record cannot be written: {strerror}", strerror=error.strerror),
            "Name another folder with --records.",
            path,
        ) from None
    return path


def load(path: Path) -> Record:
    """The record in a file.

    Raises:
        UserError: there is none, or it is not one.
    """
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            worded("the record cannot be read: {error}", error=getattr(error, "strerror", error)),
            "`claimcheck matrix` writes records.",
            path,
        ) from None
    return parse(source, path)


def find(name: str, folder: Path) -> Record:
    """The record that a file, a version or a git revision (``v1.2:reports/torch-2.13.0.json``) names.

    Raises:
        UserError: there is none, or it is not one.
    """
    path = Path(name)
    if path.is_file():
        return load(path)
    same = [one for one in recorded(folder) if name in (release(one), minor(one))]
    if same:
        return load(place(folder, same[-1]))
    if ":" in name:
        shown = subprocess.run(  # noqa: S603 -- it is read as a revision, never as an option
            ["git", "show", "--end-of-options", name],  # noqa: S607 -- the revisions are those of the user's git
            capture_output=True,
            check=False,
        )
        if shown.returncode == 0:
            return parse(shown.stdout.decode("utf-8", "replace"), path)
        raise UserError(
            worded(
                "git has no {name}: {value}", name=name, value=shown.stderr.decode("utf-8", "replace").strip()
            ),
            "Name it REVISION:PATH, the path as git knows it.",
        )
    raise UserError(
        worded("there is no record {name}", name=name),
        worded(
            "Name a file, REVISION:PATH, or one of the releases in {folder}: {value}.",
            folder=folder,
            value=", ".join(recorded(folder)) or worded("none yet; `claimcheck matrix` writes them"),
        ),
    )


def parse(source: str, path: Path) -> Record:
    """A record from its text; the path is for messages.

    Raises:
        UserError: it is not a record.
    """
    try:
        entry = of_json(source)
        if entry["schema_version"] != SCHEMA_VERSION:
            raise ValueError(f"its schema_version is {entry['schema_version']}")  # noqa: TRY301 -- reported below
        here = entry["environment"]
        return Record(
            torch=str(here["torch"]),
            python=str(here["python"]),
            platform=str(here["platform"]),
            device=str(here["device"]),
            verdicts={name: _verdict(name, claim) for name, claim in entry["claims"].items()},
            documents={
                document: tuple(Marked(**marked) for marked in found)
                for document, found in entry.get("documents", {}).items()
            },
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(
            worded("this is not a record of claimcheck: {error}", error=error),
            "`claimcheck matrix` writes records.",
            path,
        ) from None


def recorded(folder: Path) -> list[str]:
    """The versions that a folder has records of, oldest first."""
    names = (path.name.removeprefix("torch-").removesuffix(".json") for path in folder.glob("torch-*.json"))
    return sorted(names, key=order)


def _marked(review: Review) -> tuple[Marked, ...]:
    """A document's findings, each with a place and a name that it has in every release.

    A listing is one, whichever of its statements fails; how many listings and outputs could be judged
    before it, by which they are numbered, is no part of its name.
    """
    document = review.document
    found: dict[tuple[int, int, str], Marked] = {}
    for finding in review.findings:
        said = finding.assertion
        whole = document.passages[said.passage].span()[0] if said.kind is Kind.BLOCK else said.start
        start = document.place(whole, said.end)
        name = said.kind.value if said.kind in (Kind.BLOCK, Kind.OUTPUT) else finding.claim.id
        words = " ".join(document.text[said.start : said.end].split())
        because = finding.verdict.reason.value if finding.verdict.reason else ""
        marked = Marked(start.line, start.column, name, words, finding.mark.value, because)
        found.setdefault((marked.line, marked.column, marked.claim), marked)
    return tuple(found.values())


def _lasting(verdict: Verdict) -> Verdict:
    """The verdict on what of its trial does not change from run to run."""
    trial = verdict.trial
    observations = tuple(
        replace(
            seen,
            values=tuple(map(_rounded, seen.values)),
            evidence=None,
            failure=Failure(seen.failure.reason, _without_passing(seen.failure.detail))
            if seen.failure
            else None,
        )
        for seen in trial.observations
    )
    return judge(Trial(trial.claim, trial.experiment, "", observations))


def _without_passing(words: str) -> str:
    for pattern, instead in _PASSING:
        words = pattern.sub(instead, words)
    return words


def _rounded(value: Json) -> Json:
    match value:
        case float():
            return float(f"{value:.{_DIGITS}g}") if math.isfinite(value) else str(value)
        case list():
            return [_rounded(one) for one in value]
        case dict():
            return {key: _rounded(one) for key, one in value.items()}
        case _:
            return value


def _entry(verdict: Verdict) -> dict[str, Any]:
    entry: dict[str, Any] = {"experiment": verdict.trial.experiment, "ruling": verdict.ruling.value}
    if verdict.reason:
        entry["reason"] = verdict.reason.value
    entry["arms"] = {
        seen.arm: {"failure": seen.failure.reason.value, "detail": seen.failure.detail}
        if seen.failure
        else {"observed": list(seen.values)}
        for seen in verdict.trial.observations
    }
    return entry


def _verdict(claim: str, entry: dict[str, Any]) -> Verdict:
    observations = tuple(_observation(arm, seen) for arm, seen in entry["arms"].items())
    return judge(Trial(claim, str(entry["experiment"]), "", observations))


def _observation(arm: str, seen: dict[str, Any]) -> Observation:
    role = next((role for role in Role if arm == role or arm.startswith(f"{role}_")), None)
    if role is None:
        raise ValueError(f"{arm} is no arm")
    if "failure" in seen:
        return Observation(arm, role, failure=Failure(Reason(seen["failure"]), str(seen["detail"])))
    if not seen["observed"]:
        raise ValueError(f"{arm} observed nothing")
    return Observation(arm, role, tuple(seen["observed"]))


def laid_out(value: Any, levels: int, indent: str = "\n") -> str:
    """JSON with so many levels spread over lines and the deeper ones on one: what is short in a diff."""
    inner = f"{indent} "
    if levels and isinstance(value, dict) and value:
        lines = (
            f"{inner}{json.dumps(key)}: {laid_out(one, levels - 1, inner)}" for key, one in value.items()
        )
        return "{" + ",".join(lines) + indent + "}"
    if levels and isinstance(value, list) and value:
        return "[" + ",".join(inner + laid_out(one, levels - 1, inner) for one in value) + indent + "]"
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
