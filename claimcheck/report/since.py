"""History → since when a claim holds, in words. What was not examined is said, never assumed."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.history.ranges import Span, simple, spans, state_in
from claimcheck.model import Bilingual, Finding, History, Ruling, Stance, State
from claimcheck.releases import minor

STATES: dict[State, Bilingual] = {
    State.CONFIRMED: {"en": "confirmed", "zh": "属实"},
    State.REFUTED: {"en": "refuted", "zh": "不实"},
    State.CONDITIONAL: {"en": "conditional", "zh": "视情况"},
    State.UNAVAILABLE: {"en": "unavailable", "zh": "无此 API"},
    State.UNDECIDED: {"en": "undecided", "zh": "未定"},
    State.NOT_RUN: {"en": "not run", "zh": "未运行"},
}

GLYPHS = {
    State.CONFIRMED: "✓", State.REFUTED: "✗", State.CONDITIONAL: "◐",
    State.UNAVAILABLE: "∅", State.UNDECIDED: "?", State.NOT_RUN: "·",
}  # fmt: skip

_SENTENCES: dict[str, Bilingual] = {
    "throughout": {"en": "{state} in {span}", "zh": "{span} {state}"},
    "until": {"en": "{state} up to {last}", "zh": "{last} 及以前{state}"},
    "until_least": {"en": "{state} at least up to {last}", "zh": "至少到 {last} 为止{state}"},
    "within": {"en": "{state} in {span}", "zh": "{span} {state}"},
    "from": {"en": "{state} since {first}", "zh": "{first} 起{state}"},
    "from_latest": {"en": "{state} at the latest since {first}", "zh": "最迟自 {first} 起{state}"},
    "untold": {"en": " ({releases} not known)", "zh": "（{releases} 未知）"},
    "and_then": {"en": ", ", "zh": "，"},
    "to_and_fro": {"en": "changes more than once: {ranges}", "zh": "多次变化：{ranges}"},
    "sentence": {"en": "In PyTorch this {words}.", "zh": "在 PyTorch 中，此说法{words}。"},
    "held_first": {"en": "held up to {last}", "zh": "在 {last} 及以前成立"},
    "held_middle": {"en": "held in {span}", "zh": "在 {span} 成立"},
    "held_last": {"en": "holds since {first}", "zh": "自 {first} 起成立"},
    "did_not_hold_first": {"en": "did not hold up to {last}", "zh": "在 {last} 及以前不成立"},
    "did_not_hold_middle": {"en": "did not hold in {span}", "zh": "在 {span} 不成立"},
    "did_not_hold_last": {"en": "does not hold since {first}", "zh": "自 {first} 起不成立"},
    "held_partly_first": {"en": "held in some cases up to {last}", "zh": "在 {last} 及以前部分成立"},
    "held_partly_middle": {"en": "held in some cases in {span}", "zh": "在 {span} 部分成立"},
    "held_partly_last": {"en": "holds in some cases since {first}", "zh": "自 {first} 起部分成立"},
    "was_unavailable_first": {"en": "could not be done up to {last}", "zh": "在 {last} 及以前无此 API"},
    "was_unavailable_middle": {
        "en": "could not be done in {span}",
        "zh": "在 {span} 无此 API",
    },
    "was_unavailable_last": {"en": "cannot be done since {first}", "zh": "自 {first} 起无此 API"},
    "did_not_hold_throughout": {
        "en": "holds in no release on record ({span})",
        "zh": "在有记录的各版本（{span}）中均不成立",
    },
    "held_partly_throughout": {
        "en": "holds in some cases in every release on record ({span})",
        "zh": "在有记录的各版本（{span}）中均只部分成立",
    },
    "then_held": {
        "en": "It held in {release}, which the article was written for.",
        "zh": "在文章所针对的 {release} 中成立。",
    },
    "then_did_not_hold": {
        "en": "Nor did it hold in {release}, which the article was written for.",
        "zh": "在文章所针对的 {release} 中也不成立。",
    },
    "then_held_partly": {
        "en": "It held in some cases in {release}, which the article was written for.",
        "zh": "在文章所针对的 {release} 中部分成立。",
    },
    "then_was_unavailable": {
        "en": "In {release}, which the article was written for, the API did not exist.",
        "zh": "在文章所针对的 {release} 中还没有该 API。",
    },
    "then_alike": {
        "en": "So it was in {release}, which the article was written for.",
        "zh": "在文章所针对的 {release} 中也是如此。",
    },
    "then_unknown": {
        "en": "What held in {release}, which the article was written for, is not known.",
        "zh": "在文章所针对的 {release} 中是否如此尚不清楚。",
    },
}

_MIRRORED = {State.CONFIRMED: State.REFUTED, State.REFUTED: State.CONFIRMED}
_HELD: dict[State, str] = {
    State.CONFIRMED: "held", State.REFUTED: "did_not_hold",
    State.CONDITIONAL: "held_partly", State.UNAVAILABLE: "was_unavailable",
}  # fmt: skip


def ranges(history: History, language: str) -> str:
    """``confirmed in 1.8–2.5, refuted since 2.6``; empty if it was not tried anywhere."""
    found = spans(history)
    if not found:
        tried = [version for version, state in history.states.items() if state is State.UNDECIDED]
        if not tried:
            return ""
        found = (Span(State.UNDECIDED, tried[0], tried[-1]),)
    if len(found) == 1:
        only = found[0]
        return _words("throughout", language, state=STATES[only.state][language], **_ends(only))
    parts = [
        _words(
            _edge(span, found),
            language,
            state=STATES[span.state][language],
            **_ends(span),
        )
        + _gap(span, language)
        for span in found
    ]
    words = _words("and_then", language).join(parts)
    return words if simple(found) else _words("to_and_fro", language, ranges=words)


def of_finding(finding: Finding, language: str) -> str:
    """In which releases a sentence held that is not simply right: "In PyTorch this held up to 1.12, …".

    Empty if it is right, or if nothing is on record but of this release and the document names none.
    """
    history, written_for = finding.history, finding.written_for
    if history is None or finding.mark not in (Ruling.REFUTED, Ruling.CONDITIONAL):
        return ""
    found = [_said(span, finding.assertion.stance) for span in spans(history)]
    now = _turned(State(finding.verdict.ruling.value), finding.assertion.stance)
    words = []
    if len(found) > 1:
        parts = [_whole(_part(span, found), span, language) for span in found]
        words.append(_words("sentence", language, words=_words("and_then", language).join(parts)))
    elif found and found[0].state is not now:  # this release is newer than those on record
        words.append(_words("sentence", language, words=_whole("first", found[0], language)))
    elif found and found[0].first != found[0].last:
        words.append(_words("sentence", language, words=_whole("throughout", found[0], language)))
    if written_for and minor(written_for) != minor(found[-1].last if found else ""):
        then = _turned(state_in(history, written_for), finding.assertion.stance)
        key = f"then_{_HELD[then]}" if then in _HELD else "then_unknown"
        words.append(_words("then_alike" if then is now else key, language, release=minor(written_for)))
    return ("" if language == "zh" else " ").join(words)


def _whole(part: str, span: Span, language: str) -> str:
    return _words(f"{_HELD[span.state]}_{part}", language, **_ends(span))


def _edge(span: Span, found: Sequence[Span]) -> str:
    if span is found[0]:
        return "until_least" if found[1].untold else "until"
    if span is found[-1]:
        return "from_latest" if span.untold else "from"
    return "within"


def _part(span: Span, found: Sequence[Span]) -> str:
    return "first" if span is found[0] else "last" if span is found[-1] else "middle"


def _ends(span: Span) -> dict[str, str]:
    first, last = minor(span.first), minor(span.last)
    return {"first": first, "last": last, "span": first if first == last else f"{first}–{last}"}


def _said(span: Span, stance: Stance) -> Span:
    return Span(_turned(span.state, stance), span.first, span.last, span.untold)


def _turned(state: State, stance: Stance) -> State:
    """Of a claim's state, what it makes of a sentence that asserts or denies the claim."""
    return state if stance is Stance.ASSERTS else _MIRRORED.get(state, state)


def _gap(span: Span, language: str) -> str:
    if not span.untold:
        return ""
    return _words("untold", language, releases=", ".join(map(minor, span.untold)))


def _words(name: str, language: str, **parts: object) -> str:
    return _SENTENCES[name][language].format(**parts)
