"""The trie of the vocabulary's forms: what token follows what, and which meaning ends there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from math import prod
from typing import Any, NamedTuple, TypeAlias

from claimcheck.errors import UserError
from claimcheck.reading.tokens import Lexeme, Token, is_foreign, lex, stem
from claimcheck.wording import worded

Trie: TypeAlias = "dict[str, Trie | int]"
"""The steps of forms, token by token; under the empty step the number of a meaning."""

_HERE = ""
GAP = "…"
"""What stands in a form where its object does: "leave … as it is"."""
_MOST_BETWEEN = 6
"""How many tokens an object may have."""
_NO_OBJECT = frozenset(
    ["if", "when", "while", "unless", "but", "becaus", "so", "that", "which", "and", "or", "then"]
)
"""Words, by their stems, at which something else begins."""
_MOST_WORDINGS = 300
_PASSED = frozenset(
    [
        "a",
        "an",
        "the",
        "veri",
        "own",
        "just",
        "also",
        "their",
        "your",
        "our",
        "ani",
        "realli",
        "actual",
        "simpli",
        *"了会就都也地",
    ]
)
"""Words, by their stems, that may stand between those of a form: "reuses (the very) same memory"."""
_MOST_PASSED = 2
_ALTERNATIVES = re.compile(r"\{([^{}]*)\}")
_PHRASAL = re.compile(
    r"([a-z]+|\{[a-z|]+\}) ((?:off|out|away|up|down|back|alone|apart|aside|untouched|unchanged|intact)\b.*)"
)
"""A verb with its particle: "throw away" is also "throw the graph away"."""
_APART = re.compile(r"[ ]|[^\x00-\x7f’]")
"""A character that is no part of a longer token."""
_RUNS_ON = re.compile(r"[=.(]")
"""What is in tokens that may have a space in them: ``requires_grad = True``."""


def teach(trie: Trie, form: str, number: int) -> set[int]:
    """Add all wordings of a form, which say the meaning of that number.

    Returned are the numbers of the meanings that they had until now.

    Raises:
        UserError: it stands for too many wordings, or for one without a word.
    """
    nodes: list[Any] = [trie]
    for wordings in _stretches(form):
        ways = dict.fromkeys(map(_norms, wordings))  # fewer than wordings: "gradient" and "gradients" are one
        nodes = [_below(node, norms) for node in nodes for norms in ways]
    before: set[int] = set()
    for node in nodes:
        if node is trie:
            raise UserError(
                worded("the form '{form}' has a wording without a word", form=form),
                "Leave something to say whichever alternative is taken.",
            )
        before.add(node.get(_HERE, number))
        node[_HERE] = number
    return before - {number}


def with_gap(form: str) -> str:
    """The form with a gap for its object, where a verb may have that before its particle; else empty."""
    verb = _PHRASAL.fullmatch(form)
    return f"{verb[1]} {GAP} {verb[2]}" if verb else ""


def _below(node: Any, norms: Iterable[str]) -> Any:
    for norm in norms:
        node = node.setdefault(norm, {})
    return node


@cache
def _norms(text: str) -> tuple[str, ...]:
    return tuple(lexeme.norm for lexeme in lex(text))


def numbers(node: Trie) -> Iterator[int]:
    """The numbers of all meanings in a trie."""
    for step in node.values():
        if isinstance(step, int):
            yield step
        else:
            yield from numbers(step)


def longest(trie: Trie, lexemes: list[Lexeme], position: int) -> tuple[int, int]:
    """The longest form from a position: how many tokens, and the number of its meaning.

    Words that say little may stand between those of the form.
    """
    first = _step(trie, lexemes[position])
    if not isinstance(first, dict):
        return 0, -1
    length, found = 0, -1
    if isinstance(here := first.get(_HERE), int):
        length, found = 1, here
    open_ = [(first, position + 1, 0)]
    while open_:
        node, at, passed = open_.pop()
        while at < len(lexemes):
            lexeme = lexemes[at]
            if passed < _MOST_PASSED and lexeme.norm in _PASSED:
                begun = position + (lexeme.kind is Token.HAN)  # 不会变 is no 不变
                if begun < at:
                    open_.append((node, at + 1, passed + 1))
            step = _step(node, lexeme)
            if not isinstance(step, dict):
                break
            node, at = step, at + 1
            here = node.get(_HERE)
            if isinstance(here, int) and at - position > length:
                length, found = at - position, here
    return length, found


class Parted(NamedTuple):
    """A form with other words between its two parts, as token positions."""

    end: int
    """Behind the first part."""
    again: int
    """Where the second part begins."""
    last: int
    number: int
    """Of its meaning."""


def parted(trie: Trie, lexemes: list[Lexeme], position: int) -> Parted | None:
    """The form of two parts that begins at a position: "leaves the weights as they are"."""
    node, at = trie, position
    while at < len(lexemes) and isinstance(step := _step(node, lexemes[at]), dict):
        node, at = step, at + 1
        tails = node.get(GAP)
        if not isinstance(tails, dict):
            continue
        for again in range(at + 1, min(at + 1 + _MOST_BETWEEN, len(lexemes))):
            between = lexemes[again - 1]
            if between.norm in _NO_OBJECT or (between.kind is Token.MARK and between.norm != ")"):
                break
            length, number = longest(tails, lexemes, again)
            if length:
                return Parted(at, again, again + length, number)
    return None


def _step(node: Trie, lexeme: Lexeme) -> Trie | int | None:
    step = node.get(lexeme.norm)
    if step is None and lexeme.kind is Token.NAME and not is_foreign(lexeme.norm):
        last = lexeme.norm.rpartition(".")[2]
        return node.get(last) or node.get(last.lower()) or node.get(stem(last))
    return step


def _stretches(form: str) -> Iterator[list[str]]:
    """The wordings of each stretch of a form, of which no token goes on in the next.

    ``{mean|variance} of the batch`` has two wordings, ``训练{过程|}中`` has two.
    """
    # Every second part is what stood in braces.
    parts = [part.split("|") if i % 2 else [part] for i, part in enumerate(_ALTERNATIVES.split(form))]
    if prod(map(len, parts)) > _MOST_WORDINGS:
        raise UserError(
            worded("the form '{form}' stands for too many wordings", form=form),
            "Split it; articles inside a form are rarely worth it.",
        )
    whole = _RUNS_ON.search(form) is not None
    wordings, apart = [""], True
    for alternatives in parts:
        if not whole and (apart or all(map(_APART.match, alternatives))):
            yield wordings
            wordings = [""]
        wordings = list(map("".join, product(wordings, alternatives)))
        apart = all(_APART.match(wording[-1:] or " ") for wording in wordings)
    yield wordings
