"""Where sentences end, in English, Chinese and both at once.

What only looks like an end is masked first: code, dotted names, versions, addresses,
abbreviations. What stands in brackets or quotes belongs to the sentence around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.documents.blocks import BREAK

_CJK = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
_CLOSERS = r"[”’」』）)】》〉\]\"'*]*"
_MASKED = re.compile(
    rf"\A\s*[A-Za-z]\.(?=[\s{_CJK}])"  # an item's letter
    r"|https?://[^\s，。；：、（）《》“”<>\"']{0,2000}[^\s，。；：、（）《》“”<>\"'.,;:!?)]"
    r"|\b(?:e\.g|i\.e|a\.k\.a|w\.r\.t|cf|vs|viz|resp|incl|et al|Figs?|Eqs?|Secs?|Dr|Prof|Mr|Mrs|Ms)\.(?!\s*$)"
    r"|\b(?:etc|Inc|Ltd|approx|min|max|dim|ops|params|ver|No|no)\.(?=\s*[a-z0-9(,;])"
    r"|\b[A-Z]\.(?=\s*[A-Z])"  # initials
    r"|\b(?:torch|nn|model|net|optimizer|loss|tensor|module)\. (?=[a-z_]+\()"  # model. eval(), as machines write
    r"|(?:(?<![A-Za-z0-9_])\.)?[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*"  # torch.nn.Module, .eval
    r"|v?(?<!\d)\d++(?:\.\d++)+"  # 2.13.0
    r"|(?:^|(?<=[\s:：。；;，,（(]))(?:\d{1,2}|[A-Za-z])[.、](?=\S|\s)"  # 1. and a. number what follows
    r"|\.{2,}(?=\s*[^\sA-Z])"
    r"|…+(?=\s*[^\sA-Z])"
)
_END = re.compile(
    rf"(?=[。！？；｡.!?…{BREAK}])(?:"
    rf"[。！？；｡]+[!?！？。]*{_CLOSERS}"
    rf"|(?:(?<![!?])[!?]++|(?<!\.)\.++|(?<!…)…++){_CLOSERS}(?=\s|$)"
    rf"|(?<![!?])[!?]++(?=[{_CJK}])"
    rf"|(?<=[{_CJK})\]A-Za-z])\.(?=[{_CJK}])"  # a half-width stop between Chinese sentences
    rf"|(?<![，,、（(]){BREAK})"
)
_QUOTED_END = re.compile(r"[”’」』）)】》〉\]\"'*]\Z")
_CONTINUED = re.compile(r"\s*[，、：,:;的a-z]")
_BRACKETS = dict(zip("）)】》〉」』”]", "（(【《〈「『“[", strict=True))
_BRACKET = re.compile("[" + re.escape("".join(_BRACKETS) + "".join(_BRACKETS.values())) + '"]')
_ASIDES = "）)】]"
_SENTENCE_AT_MOST = 2000
"""Characters: what goes on for longer (a transcript, a flattened table) was never one sentence, and is cut."""
_BRACKETED_AT_MOST = 300
"""A longer stretch between brackets is taken for two stray ones (an emoticon, a list's "1)")."""


def split(text: str, code: Sequence[tuple[int, int]] = ()) -> list[tuple[int, int]]:
    """The sentences of a paragraph as stretches of it, without the space around them.

    ``code`` are the stretches marked up as code, in which no sentence ends.
    """
    masked = _mask(text, code)
    ends = _outside_brackets(
        masked, [match.end() for match in _END.finditer(masked) if not _goes_on(match, text)]
    )
    sentences: list[tuple[int, int]] = []
    for start, end in zip([0, *ends], [*ends, len(text)], strict=True):
        bare = text[start:end].strip()
        if bare:
            first = text.index(bare, start)
            sentences += cut(text, first, first + len(bare))
    return sentences


def cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch in pieces that are no longer than a sentence may be, parted between words if there are any."""
    while end - start > _SENTENCE_AT_MOST:
        latest = start + _SENTENCE_AT_MOST
        at = max(text.rfind(" ", start + _SENTENCE_AT_MOST // 2, latest), -1)
        yield start, latest if at < 0 else at
        start = latest if at < 0 else at + 1
    yield start, end


def _mask(text: str, code: Sequence[tuple[int, int]]) -> str:
    """The text with a letter for every character that can end no sentence."""
    pieces, position = [], 0
    for start, end in code:
        pieces += [text[position:start], "C" * (end - start)]
        position = end
    pieces.append(text[position:])
    return _MASKED.sub(lambda match: "C" * len(match[0]), "".join(pieces))


def _goes_on(end: re.Match[str], text: str) -> bool:
    """Was it a quotation that ended, not the sentence around it?"""
    return bool(_QUOTED_END.search(end[0]) and _CONTINUED.match(text, end.end()))


def _outside_brackets(text: str, ends: list[int]) -> list[int]:
    """Those ends that stand in no pair of brackets or quotes, nor at the end of an aside."""
    if not ends:
        return ends
    pairs = sorted(_pairs(text))
    openers = {closer: opener for opener, closer in pairs}
    kept, current, closed, start = [], 0, -1, 0
    for end in ends:
        while current < len(pairs) and pairs[current][0] < end:
            closed = max(closed, pairs[current][1])
            current += 1
        is_aside = text[end - 1] in _ASIDES and openers.get(end - 1, 0) > start
        if (end > closed and not is_aside) or text[end - 1] == BREAK:
            kept.append(end)
            start = end + len(text[end : end + 9]) - len(text[end : end + 9].lstrip())
    return kept


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    opened: dict[str, list[int]] = {}
    for match in _BRACKET.finditer(text):
        bracket, at = match[0], match.start()
        opener = _BRACKETS.get(bracket, bracket)
        stack = opened.setdefault(opener, [])
        if bracket == opener and not (bracket == '"' and stack):
            stack.append(at)
        elif stack and at - stack[-1] <= _BRACKETED_AT_MOST:
            yield stack.pop(), at
        elif stack and bracket == '"':
            stack[-1] = at
