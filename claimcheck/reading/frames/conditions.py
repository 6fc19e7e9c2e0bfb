"""On what condition a sentence says what it says: "if …", "with `p=0`, …", "because …", 当…时.

What a claim does not name, but a sentence makes a condition, restricts it: it may well be right where
the claim is not, so it accuses nobody.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.reading.words.concepts import Cue, Mention, Thing
from claimcheck.reading.words.tokens import Lexeme, Token

_SETTING = r"[A-Za-z_]\w* ?= ?[\w'\"+-][\w.]*"
_ENGLISH = (
    r"\b(?:if|when|whenever|once|unless|until|till|because|since|provided|given that|as long as|in case)\b[^,;:.!?]{0,160}(?:\.(?=\w)[^,;:.!?]{0,160}){0,4}"
    r"|(?:^|(?<=[,;:] ))(?:with|without|under|given|for|on|using|in|at)\b[^,;:!?]{0,160}(?=,)"
    rf"|\b(?:with|using|given|for|at|by)\b[^,;:.!?]{{0,20}}{_SETTING}"
    r"|\bfor (?:very|such|small|tiny|large|huge|simple|pure)\b[^,;:.!?]{0,160}"
)
_CHINESE = (
    r"(?:(?:当|如果|若|假如|由于|因为|只要|一旦|倘若)|(?:^|(?<=[，,；;：:]))(?:对于|在))[^，,。；;！？]{0,80}(?=[，,])"
    r"|(?:^|(?<=[，,；;：:]))(?:加上|设置|传入|使用|指定|采用|把[^，,。；;]{0,40}设)[^，,。；;！？]{0,80}(?=[，,])"
    r"|(?:如果|若|由于|因为|只要|除非|直到)[^，,。；;！？]{0,80}"
    r"|[在当][^，,。；;！？]{0,80}?(?:时候?|的?情况下)"
    r"|(?:^|(?<=[，,；;：:]))[^，,。；;！？]{0,80}?(?:时候?|之?后|的?情况下|的话)(?=[，,])"
)
_CONDITION = re.compile(f"{_ENGLISH}|{_CHINESE}", re.IGNORECASE)
"""Where a condition stands: up to the mark that ends it."""
_CONDITION_IN_ASCII = re.compile(_ENGLISH, re.IGNORECASE)
_OPENED = re.compile(r"(?:.*(?:[,;:.，；：。]|\b(?:and|but|so|that|or)))?\s*", re.DOTALL)
_BACK = 8
"""Characters before a condition that tell whether a clause begins with it."""
_SUPPOSES = re.compile(
    r"if|when|unless|until|till|provided|as long as|in case|如果|若|假如|倘若|只要|除非|直到|当",
    re.IGNORECASE,
)
_REASON = re.compile(r"because|since|由于|因为", re.IGNORECASE)
_NEGATION = Cue("negation")
_STOP = re.compile(r"[;；。】]|\.\s")
_HARMLESS = frozenset(
    [
        "practic",
        "case",
        "exampl",
        "short",
        "contrast",
        "tutori",
        "articl",
        "section",
        "addit",
        "模式",
        "实践",
        "实际",
        "例子",
        "默认",
    ]
)
"""Words that restrict nothing: "in practice", "in contrast"."""
_LITTLE = frozenset("时下后中的了会是为在之")
_WEIGHTY = ("api", "component", "thing")


@dataclass(frozen=True, slots=True)
class Condition:
    """A stretch of a sentence that says when the rest of it is so."""

    start: int
    end: int
    opens: bool
    """It stands before what it is a condition of."""
    until: int
    """How far it reaches then."""
    supposes: bool
    """Nobody says that it is so: "if", not "because"."""
    explains: bool
    """It only tells why, after what is said: "…, because …"."""
    denies: bool
    """It says "not", of whatever."""
    things: frozenset[Thing]
    words: frozenset[str]
    """Those that the vocabulary does not know."""


def conditions(text: str, lexemes: Sequence[Lexeme], mentions: Sequence[Mention]) -> list[Condition]:
    """The conditions in a sentence, in order."""
    matches = list((_CONDITION_IN_ASCII if text.isascii() else _CONDITION).finditer(text))
    if not matches:
        return []
    known = {position for mention in mentions for position in range(mention.first, mention.last)}
    found = []
    for match in matches:
        start, end = match.span()
        within = [at for at, lexeme in enumerate(lexemes) if start <= lexeme.start < end]
        things = {
            mention.concept
            for mention in mentions
            if isinstance(mention.concept, Thing)
            and start <= mention.start < end
            and _restricts(mention.concept)
        }
        words = set(_words(lexemes, [at for at in within if at not in known])) - _HARMLESS
        before = text[max(0, start - _BACK) : start]
        opens = text[end : end + 1] in (",", "，") and _OPENED.fullmatch(before) is not None
        found.append(
            Condition(
                start=start,
                end=end,
                opens=opens,
                until=stop.start() if (stop := _STOP.search(text, end)) else len(text),
                supposes=_SUPPOSES.match(match[0]) is not None,
                explains=not opens and _REASON.match(match[0]) is not None,
                denies=not before.lower().endswith("even ")
                and any(m.concept == _NEGATION and start <= m.start < end for m in mentions),
                things=frozenset(things),
                words=frozenset(words),
            )
        )
    return found


def conditions_of(start: int, end: int, found: Sequence[Condition]) -> list[Condition]:
    """Those of a sentence's conditions that a clause stands under."""
    within = [c for c in found if c.start < end and start < c.end]
    before = (
        []
        if any(c.opens for c in within)
        else [c for c in found if c.opens and c.end <= start < c.until][-1:]
    )
    reopened = min((c.start for c in found if c.opens and c.start >= end), default=math.inf)
    after = [c for c in found if not c.opens and end <= c.start < reopened]
    return [*before, *within, *after]


def _restricts(thing: Thing) -> bool:
    return thing.kind in _WEIGHTY and not (thing.mode or thing.process or thing.incidental)


def _words(lexemes: Sequence[Lexeme], positions: list[int]) -> Iterator[str]:
    for at in positions:
        lexeme = lexemes[at]
        if lexeme.kind is Token.HAN:
            if lexeme.norm == "零":
                yield lexeme.norm
            elif at + 1 in positions and lexemes[at + 1].kind is Token.HAN:
                pair = lexeme.norm + lexemes[at + 1].norm
                if not _LITTLE & set(pair):
                    yield pair
        elif lexeme.kind is not Token.MARK:
            yield lexeme.norm.rpartition(".")[2] or lexeme.norm
