"""Claims over releases, for a terminal: the matrix, the histories, and what changed between two records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import click

from claimcheck.history.comparing import Change, Kind
from claimcheck.history.ranges import changes, examined
from claimcheck.history.records import Marked, Record
from claimcheck.model import History, Ruling, State, Verdict
from claimcheck.releases import minor
from claimcheck.report.evidence import value
from claimcheck.report.inert import one_line, shown
from claimcheck.report.since import GLYPHS, STATES, ranges

_COLORS = {
    State.CONFIRMED: "green",
    State.REFUTED: "red",
    State.CONDITIONAL: "yellow",
    State.UNAVAILABLE: "cyan",
}


def matrix(histories: Mapping[str, History], language: str, *, color: bool, verbose: bool) -> str:
    """A line a claim, a sign a release; of claims that change only, unless ``verbose``."""
    releases = examined(histories)
    wanted = {name: one for name, one in histories.items() if verbose or changes(one)}
    width = max(map(len, wanted), default=0)
    labels = [minor(release) for release in releases]
    lines = [f"{'':{width}}  {' '.join(labels)}"] if wanted else []
    for name, one in wanted.items():
        cells = (
            _sign(one.states.get(release, State.NOT_RUN)) + " " * (len(label) - 1)
            for release, label in zip(releases, labels, strict=True)
        )
        lines.append(f"{name:{width}}  {' '.join(cells)}")
    signs = ", ".join(f"{glyph} {STATES[state][language]}" for state, glyph in GLYPHS.items())
    count = sum(map(changes, histories.values()))
    lines.append(f"{len(releases)} releases, {len(histories)} claims, {count} change  ({signs})")
    return _text(lines, color=color)


def marks(records: Sequence[Record], language: str, *, color: bool) -> str:
    """A line a finding of the documents, a sign a release."""
    lines: list[str] = []
    found: dict[tuple[str, int, int, str], str] = {}
    for record in records:
        for path, marked in record.documents.items():
            found |= {(path, one.line, one.column, one.claim): one.text for one in marked}
    labels = [minor(record.release) for record in records]
    if found:
        lines.append(" ".join(labels))
    for key in sorted(found):
        path, line, column, claim = key
        signs = (
            _sign(_marked(record, key)) + " " * (len(label) - 1)
            for record, label in zip(records, labels, strict=True)
        )
        lines.append(f"{' '.join(signs)}  {shown(path)}:{line}:{column}: {claim}: {one_line(found[key], 60)}")
    lines.append(
        "  ".join(f"{glyph} {STATES[state][language]}" for state, glyph in GLYPHS.items())
        + f"  ({len(found)} findings)"
    )
    return _text(lines, color=color)


def histories(found: Mapping[str, History], language: str) -> str:
    """What is known of each claim, as ranges."""
    width = max(map(len, found), default=0)
    lines = (
        f"{name:{width}}  {ranges(one, language) or STATES[State.NOT_RUN][language]}"
        for name, one in found.items()
    )
    return "".join(f"{line}\n" for line in lines)


def difference(one: Record, other: Record, changed: Sequence[Change], *, color: bool) -> str:
    """What changed between two records, with what was observed on both sides."""
    lines: list[str] = []
    for change in changed:
        mended = "  (another experiment: the claim itself was edited)" if change.mended else ""
        lines.append(f"{_kind(change.kind)}: {change.name}{mended}")
        lines += (f"    torch {record.torch}: {words}" for record, words in _sides(one, other, change))
    count = sum(change.ruled for change in changed)
    lines.append(
        f"torch {one.torch} → {other.torch}: {count} rulings changed, {len(changed) - count} claims new or gone, "
        f"{len(set(one.verdicts) & set(other.verdicts))} compared"
    )
    return _text(lines, color=color)


def observed(side: Verdict | Marked) -> str:
    """A ruling with what its treatments and controls observed."""
    if isinstance(side, Marked):
        return f"{side.mark}{f' ({side.reason})' if side.reason else ''}: {one_line(side.text, 80)}"
    if side.ruling is Ruling.UNDECIDED:
        return f"undecided ({side.reason}): {one_line(side.detail, 120)}"
    arms = (f"{seen.arm} {value(seen.values, 40)}" for seen in side.trial.observations)
    return f"{side.ruling}: {', '.join(arms)}"


def _sides(one: Record, other: Record, change: Change) -> Iterator[tuple[Record, str]]:
    for record, side in ((one, change.before), (other, change.after)):
        if side is not None:
            yield record, observed(side)


def _marked(record: Record, key: tuple[str, int, int, str]) -> State:
    path, *place = key
    for one in record.documents.get(path, ()):
        if [one.line, one.column, one.claim] == place:
            return State.UNAVAILABLE if one.reason == State.UNAVAILABLE else State(one.mark)
    return State.NOT_RUN


def _sign(state: State) -> str:
    return click.style(GLYPHS[state], fg=_COLORS.get(state, "bright_black"))


def _kind(kind: Kind) -> str:
    return click.style(kind, fg="red" if kind in (Kind.FLIPPED, Kind.DISAPPEARED, Kind.LOST) else "yellow")


def _text(lines: Sequence[str], *, color: bool) -> str:
    text = "".join(f"{line}\n" for line in lines)
    return text if color else click.unstyle(text)
