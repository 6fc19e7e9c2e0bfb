"""What parts a sentence: punctuation, conjunctions, brackets and enumerations, token by token."""

from __future__ import annotations

import re
from itertools import pairwise

from claimcheck.reading.clauses.segment import Segment, kind_of
from claimcheck.reading.words.concepts import Cue, Mention, Relation
from claimcheck.reading.words.tokens import Lexeme, Token, stem

_JOINING = "、/+&"
_SEPARATORS = {
    **dict.fromkeys(",，", "comma"),
    **dict.fromkeys(":：", "colon"),
    **dict.fromkeys(_JOINING, "and"),
    **dict.fromkeys(";；。.!！?？—–→|…①②③④⑤⑥⑦⑧⑨⑩", "stop"),
}
PARTING = ("boundary", "relative", "turn", "cause", "sequence", "and")
"""Kinds of words that part clauses."""
_ENUMERATE = (Token.MARK, Token.NUMBER, Token.WORD)
_COUNTED_BACK = 60
"""How many tokens an item of a list within a sentence has at most."""
_NUMBER = re.compile(r"\d|[a-eA-E]|i{1,3}")
_OPENING, _CLOSING = "(（[【", ")）]】"
_EXAMPLE, _TURN = Cue("example"), Cue("turn")
_KINDS = frozenset([*map(stem, ["layers", "modules", "operations", "components", "parts"]), "层", "块", "分"])
"""What stands before a bracket that says which: "layers (dropout and batch norm)"."""


def parting(lexeme: Lexeme, here: list[Mention]) -> str:
    """What kind of separator a token is; empty if it is none."""
    if here:
        concept = here[0].concept
        if not isinstance(concept, Cue):
            return ""
        parts = concept.id in PARTING if len(here) == 1 else concept == _TURN
        return concept.id if parts else ""
    if lexeme.kind is not Token.MARK:
        return ""
    if lexeme.norm in _OPENING:
        return "open"
    return "close" if lexeme.norm in _CLOSING else _SEPARATORS.get(lexeme.norm, "")


def dash(text: str, lexeme: Lexeme, segment: Segment) -> str:
    """Is it a dash between blanks? After a clause or a "not" it ends that, else it is a colon."""
    if lexeme.norm != "-" or text[lexeme.start - 1 : lexeme.start] != " ":
        return ""
    if not text.startswith((" ", "-"), lexeme.end):
        return ""
    return "stop" if segment.complete or segment.denies else "colon"


def opens_call(text: str, lexeme: Lexeme) -> bool:
    """Is it a name with the bracket of a call: ``eval(``?"""
    return lexeme.kind is Token.NAME and text[lexeme.end - 1] == "("


def enumerator(lexemes: list[Lexeme], position: int) -> int:
    """How many tokens of "(1)", "2)" or "（a）" begin here; 0 if none do."""
    if lexemes[position].kind not in _ENUMERATE:
        return 0
    opens = lexemes[position].norm in _OPENING
    number, closing = position + opens, position + opens + 1
    if closing >= len(lexemes) or lexemes[closing].norm not in _CLOSING:
        return 0
    if not _NUMBER.fullmatch(lexemes[number].norm):
        return 0
    begins = opens or not position or parting(lexemes[position - 1], [])
    return opens + 2 if begins or _counts_on(lexemes, position) else 0


def _counts_on(lexemes: list[Lexeme], position: int) -> bool:
    """Does a number go on from one before it: "1) this 2) that"?"""
    if lexemes[position].kind is not Token.NUMBER:
        return False
    before = lexemes[max(0, position - _COUNTED_BACK) : position]
    numbers = [one.norm for one, mark in pairwise(before) if mark.norm in _CLOSING]
    return lexemes[position].norm.isdecimal() and str(int(lexemes[position].norm) - 1) in numbers


def illustration(lexemes: list[Lexeme], mentions: dict[int, list[Mention]], opens: int) -> set[int]:
    """The marks of a bracket that only holds examples of what stands before it; none if it holds more."""
    marks = {opens}
    position = opens + 1
    first = mentions.get(position, [])
    names_kinds = opens > 0 and lexemes[opens - 1].norm in _KINDS and any(map(_is_layer, first))
    if not names_kinds and (not first or first[0].concept != _EXAMPLE):
        return set()
    while position < len(lexemes):
        here = mentions.get(position, [])
        separator = parting(lexemes[position], here)
        if separator not in ("", "comma", "and", "close") or is_verb(here):
            return set()
        if separator in ("comma", "close"):
            marks.add(position)
        if separator == "close":
            return marks
        position = here[-1].last if here else position + 1
    return set()


def is_verb(here: list[Mention]) -> bool:
    """Does a verb stand first among what is said at a place?"""
    return bool(here) and isinstance(here[0].concept, Relation)


def _is_layer(mention: Mention) -> bool:
    return kind_of(mention) == "component"
