"""Claims over releases, for a terminal: the matrix, the histories, and what changed between two records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import click

from claimcheck.history.bisecting import Flip
from claimcheck.history.comparing import Change, Kind
from claimcheck.history.ranges import changes, examined
from claimcheck.history.records import Marked, Record
from claimcheck.model import Bilingual, History, Ruling, State, Verdict
from claimcheck.releases import minor
from claimcheck.report.evidence import value
from claimcheck.report.inert import one_line, shown
from claimcheck.report.since import GLYPHS, STATES, ranges
from claimcheck.wording import counting

_COLORS = {
    State.CONFIRMED: "green",
    State.REFUTED: "red",
    State.CONDITIONAL: "yellow",
    State.UNAVAILABLE: "cyan",
}

_KINDS: dict[Kind, Bilingual] = {
    Kind.FLIPPED: {"en": Kind.FLIPPED, "zh": "结论翻转"},
    Kind.APPEARED: {"en": Kind.APPEARED, "zh": "API 出现"},
    Kind.DISAPPEARED: {"en": Kind.DISAPPEARED, "zh": "API 消失"},
    Kind.LOST: {"en": Kind.LOST, "zh": "变为未定"},
    Kind.FOUND: {"en": Kind.FOUND, "zh": "变为可判定"},
    Kind.NEW: {"en": Kind.NEW, "zh": "新增"},
    Kind.GONE: {"en": Kind.GONE, "zh": "不再有"},
}
_SENTENCES: dict[str, Bilingual] = {
    "matrix": {
        "en": "{releases} {releases:release|releases}, {claims} {claims:claim|claims}, {count} {count:changes|change}  ({signs})",
        "zh": "{releases} 个版本，{claims} 条主张，其中 {count} 条有变化（{signs}）",
    },
    "findings": {"en": "  ({count} {count:finding|findings})", "zh": "（{count} 处）"},
    "mended": {
        "en": "  (another experiment: the claim itself was edited)",
        "zh": "（实验不同：主张本身被修改过）",
    },
    "difference": {
        "en": "torch {one} → {other}: {count} {count:ruling|rulings} changed, {rest} {rest:claim|claims} new or gone, {same} compared",
        "zh": "torch {one} → {other}：{count} 条结论有变，{rest} 条主张新增或不再有，共比较 {same} 条",
    },
    "flip": {
        "en": "{claim}: {was} in {before}, {became} in {after}",
        "zh": "{claim}：{before} {was}，{after} {became}",
    },
    "between": {"en": "; {releases} in between can't tell", "zh": "；其间的 {releases} 无法判定"},
    "no_flip": {
        "en": "{claim}: the same in {first} and {last}; a flip and a flip back would not show",
        "zh": "{claim}：{first} 与 {last} 相同；若翻转后又翻回则看不出来",
    },
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
    lines.append(
        _words("matrix", language, releases=len(releases), claims=len(histories), count=count, signs=signs)
    )
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
        + _words("findings", language, count=len(found))
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


def flipped(claim: str, found: Flip, language: str) -> str:
    """Where the truth of a claim flips."""
    was, became = (STATES[one][language] for one in (found.was, found.became))
    told = _words(
        "flip", language, claim=claim, was=was, became=became, before=found.before, after=found.after
    )
    between = ", ".join(map(minor, found.untold))
    return told + (_words("between", language, releases=between) if between else "")


def unflipped(claim: str, first: str, last: str, language: str) -> str:
    """That the first and the last release agree."""
    return _words("no_flip", language, claim=claim, first=first, last=last)


def difference(one: Record, other: Record, changed: Sequence[Change], language: str, *, color: bool) -> str:
    """What changed between two records, with what was observed on both sides."""
    lines: list[str] = []
    for change in changed:
        mended = _words("mended", language) if change.mended else ""
        lines.append(f"{_kind(change.kind, language)}: {change.name}{mended}")
        lines += (
            f"    torch {record.torch}: {words}" for record, words in _sides(one, other, change, language)
        )
    count = sum(change.ruled for change in changed)
    same = len(set(one.verdicts) & set(other.verdicts))
    lines.append(
        _words(
            "difference", language,
            one=one.torch, other=other.torch, count=count, rest=len(changed) - count, same=same,
        )
    )  # fmt: skip
    return _text(lines, color=color)


def _observed(side: Verdict | Marked, language: str) -> str:
    """A ruling with what its treatments and controls observed."""
    if isinstance(side, Marked):
        mark = STATES[State(side.mark)][language]
        return f"{mark}{f' ({side.reason})' if side.reason else ''}: {one_line(side.text, 80)}"
    ruling = STATES[State(side.ruling.value)][language]
    if side.ruling is Ruling.UNDECIDED:
        return f"{ruling} ({side.reason}): {one_line(side.detail, 120)}"
    arms = (f"{seen.arm} {value(seen.values, 40)}" for seen in side.trial.observations)
    return f"{ruling}: {', '.join(arms)}"


def _sides(one: Record, other: Record, change: Change, language: str) -> Iterator[tuple[Record, str]]:
    for record, side in ((one, change.before), (other, change.after)):
        if side is not None:
            yield record, _observed(side, language)


def _marked(record: Record, key: tuple[str, int, int, str]) -> State:
    path, *place = key
    for one in record.documents.get(path, ()):
        if [one.line, one.column, one.claim] == place:
            return State.UNAVAILABLE if one.reason == State.UNAVAILABLE else State(one.mark)
    return State.NOT_RUN


def _sign(state: State) -> str:
    return click.style(GLYPHS[state], fg=_COLORS.get(state, "bright_black"))


def _kind(kind: Kind, language: str) -> str:
    return click.style(
        _KINDS[kind][language], fg="red" if kind in (Kind.FLIPPED, Kind.DISAPPEARED, Kind.LOST) else "yellow"
    )


def _words(name: str, language: str, **parts: object) -> str:
    return _SENTENCES[name][language].format(**counting(parts))


def _text(lines: Sequence[str], *, color: bool) -> str:
    text = "".join(f"{line}\n" for line in lines)
    return text if color else click.unstyle(text)
