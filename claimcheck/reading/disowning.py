"""What a sentence says only to reject it: "it is a myth that …", "…, which is wrong".

A myth cue governs what follows it, up to a turn ("but", 其实); whose the reason after it is ("many
believe …, because …"), nobody can tell. A judgement ("wrong", 不正确)
governs its own clause, or if that names nothing ("这种说法不正确"), the ones before it, and as a
label ("Wrong: …") those after it. What is only reported ("one might expect", 有人说) is governed as
a myth is, but nobody says whether it is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.concepts import Cue, Mention, Thing
from claimcheck.reading.tokens import Lexeme, Token

REJECTING = frozenset({"myth", "wrong"})
"""The cues of what is said to be rejected."""
_REPORTED = Cue("reported")
_MYTH = Cue("myth")
_ENDS = (".", "。", "!")


def disowned(start: int, end: int, lexemes: Sequence[Lexeme], mentions: Sequence[Mention]) -> bool:
    """Does a sentence reject its clause ``start:end``?"""
    for mention in mentions:
        if not isinstance(mention.concept, Cue) or mention.concept.id not in REJECTING:
            continue
        if start <= mention.start < end:
            return True
        if mention.end <= start:
            if _governs(mention, start, lexemes) and not _between(
                mention.end, start, mentions, "turn", "cause"
            ):
                return True
        elif not _between(end, mention.start, mentions, "turn") and _names_nothing(
            mention, lexemes, mentions
        ):
            return True
    return False


def reported(start: int, end: int, lexemes: Sequence[Lexeme], mentions: Sequence[Mention]) -> bool:
    """Does a sentence leave open whether its clause ``start:end`` is so?"""
    for mention in mentions:
        if mention.concept == _REPORTED and mention.start < end:
            if not _between(mention.end, max(start, mention.end), mentions, "turn"):
                return True
        elif (
            isinstance(mention.concept, Cue)
            and mention.concept.id in REJECTING
            and mention.end <= start
            and _governs(mention, start, lexemes)
            and _between(mention.end, start, mentions, "cause")
        ):
            return True
    return False


def _governs(cue: Mention, start: int, lexemes: Sequence[Lexeme]) -> bool:
    """Does a cue before it reject the clause at ``start``, if nothing turns between them?"""
    return cue.concept == _MYTH or _labels(cue, start, lexemes)


def _labels(cue: Mention, start: int, lexemes: Sequence[Lexeme]) -> bool:
    """Is it a label before the statement that ``start`` is in: "Wrong: …"?"""
    label = cue.first == 0 and ":" in [lexeme.norm for lexeme in lexemes[cue.last - 1 : cue.last + 1]]
    return label and not any(lexeme.norm in _ENDS for lexeme in lexemes if cue.end <= lexeme.start < start)


def _between(start: int, end: int, mentions: Sequence[Mention], *cues: str) -> bool:
    """Does a sentence turn to something else, or begin to tell why, between two places?"""
    return any(
        isinstance(m.concept, Cue) and m.concept.id in cues and start <= m.start < end for m in mentions
    )


def _names_nothing(cue: Mention, lexemes: Sequence[Lexeme], mentions: Sequence[Mention]) -> bool:
    """Does a cue stand between two marks with nothing that it could be said of, or end it: 的说法是错的?"""
    if lexemes[cue.first].norm == "的":
        return True
    marks = [lexeme for lexeme in lexemes if lexeme.kind is Token.MARK]
    first = max((mark.end for mark in marks if mark.end <= cue.start), default=0)
    last = min((mark.start for mark in marks if mark.start >= cue.end), default=cue.end)
    return not any(
        isinstance(m.concept, Thing) and m.concept.kind != "filler" and first <= m.start < last
        for m in mentions
    )
