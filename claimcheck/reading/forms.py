"""The trie of the vocabulary's forms: what token follows what, and which meaning ends there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from math import prod
from typing import Any, TypeAlias

from claimcheck.errors import UserError
from claimcheck.reading.tokens import Lexeme, Token, is_foreign, lex, stem
from claimcheck.wording import worded

Trie: TypeAlias = "dict[str, Trie | int]"
"""The steps of forms, token by token; under the empty step the number of a meaning."""

_HERE = ""
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


def teach(trie: Trie, form: str, number: int) -> set[int]:
    """Add all wordings of a form, which say the meaning of that number.

    Returned are the numbers of the meanings that they had until now.

    Raises:
        UserError: it stands for too many wordings, or for one without a word.
    """
    before: set[int] = set()
    for wording in spelled_out(form):
        node: Any = trie
        for lexeme in lex(wording):
            node = node.setdefault(lexeme.norm, {})
        if node is trie:
            raise UserError(
                worded("the form '{form}' has a wording without a word", form=form),
                "Leave something to say whichever alternative is taken.",
            )
        before.add(node.get(_HERE, number))
        node[_HERE] = number
    return before - {number}


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
    length, found = 0, -1
    first = _step(trie, lexemes[position])
    if not isinstance(first, dict):
        return length, found
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


def _step(node: Trie, lexeme: Lexeme) -> Trie | int | None:
    step = node.get(lexeme.norm)
    if step is None and lexeme.kind is Token.NAME and not is_foreign(lexeme.norm):
        last = lexeme.norm.rpartition(".")[2]
        return node.get(last) or node.get(last.lower()) or node.get(stem(last))
    return step


def spelled_out(form: str) -> Iterator[str]:
    """The wordings of a form: ``{mean|variance} of the batch`` is two, ``训练{过程|}中`` is two."""
    # Every second part is what stood in braces.
    parts = _ALTERNATIVES.split(form)
    if prod(part.count("|") + 1 for part in parts[1::2]) > _MOST_WORDINGS:
        raise UserError(
            worded("the form '{form}' stands for too many wordings", form=form),
            "Split it; articles inside a form are rarely worth it.",
        )
    return map("".join, product(*(part.split("|") if i % 2 else [part] for i, part in enumerate(parts))))
