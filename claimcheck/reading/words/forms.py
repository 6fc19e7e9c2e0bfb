"""The vocabulary's forms: which tokens in a row say which meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, product
from math import prod
from typing import NamedTuple, Self, TypeAlias

from claimcheck.errors import UserError
from claimcheck.reading.words.tokens import Lexeme, Token, is_foreign, lex, stem
from claimcheck.wording import worded

Way: TypeAlias = list[str]
"""The norms of some tokens."""
Form: TypeAlias = list[list[Way]]
"""The stretches of a form, each with the ways to say it."""
_Left: TypeAlias = tuple[Way, int, Form, int, int]
"""What is left of a form: a way, how many of its tokens were said, the form, its next stretch, and its number."""

NOTHING = -1
"""The number of no meaning."""
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
_MOST_BRACKETED = 4
"""How many tokens a bracket within a form may hold."""
_ALTERNATIVES = re.compile(r"\{([^{}]*)\}")
_PHRASAL = re.compile(
    r"([a-z]+|\{[a-z|]+\}) ((?:off|out|away|up|down|back|alone|apart|aside|untouched|unchanged|intact)\b.*)"
)
"""A verb with its particle: "throw away" is also "throw the graph away"."""
_APART = re.compile(r"[ ]|[^\x00-\x7f’]")
"""A character that is no part of a longer token."""
_PARTS = re.compile(r"[!-~’]+|[^\x00-\x7f]")
"""What no token goes beyond."""
_RUNS_ON = re.compile(r"[=.(]")
"""What is in tokens that may have a space in them: ``requires_grad = True``."""


class Forms:
    """Where a text may be within forms: what may follow there, and what is meant if nothing does.

    Forms stand for hundreds of thousands of wordings of which texts say few, so what may follow is worked
    out where a text first gets to.
    """

    __slots__ = ("_after", "number")

    def __init__(self, left: Iterable[_Left]) -> None:
        self.number = NOTHING
        """The number of what is meant by what was said until here; of forms that say the same the last counts."""
        self._after: dict[str, Forms | list[_Left]] = {}
        for way, said, form, stretch, number in left:
            if said < len(way):
                self._go_on(way, said, form, stretch, number)
            else:
                self._begin(form, stretch, number)

    @classmethod
    def beginning(cls, forms: Iterable[tuple[Form, int]]) -> Self:
        """Before the first token of forms, each with the number of its meaning."""
        return cls(([], 0, form, 0, number) for form, number in forms)

    @property
    def starts(self) -> Iterable[str]:
        """The norms with which a form goes on."""
        return self._after.keys()

    def after(self, norm: str) -> Forms | None:
        """Where a text is after a token with this norm; None if no form goes on like this."""
        found = self._after.get(norm)
        if isinstance(found, list):
            found = self._after[norm] = Forms(found)
        return found

    def step(self, lexeme: Lexeme) -> Forms | None:
        """Where a text is after one more token."""
        found = self._after.get(lexeme.norm)
        if found is None and lexeme.kind is Token.NAME and not is_foreign(lexeme.norm):
            last = lexeme.norm.rpartition(".")[2]
            return self.after(last) or self.after(last.lower()) or self.after(stem(last))
        return self.after(lexeme.norm) if isinstance(found, list) else found

    def _begin(self, form: Form, stretch: int, number: int) -> None:
        if stretch == len(form):
            self.number = number
            return
        for way in form[stretch]:
            if way:
                self._go_on(way, 0, form, stretch + 1, number)
            else:
                self._begin(form, stretch + 1, number)

    def _go_on(self, way: Way, said: int, form: Form, stretch: int, number: int) -> None:
        left = way, said + 1, form, stretch, number
        others = self._after.get(way[said])
        if isinstance(others, list):
            others.append(left)
        else:
            self._after[way[said]] = [left]


def compiled(form: str) -> Form:
    """A form as it is looked for.

    Raises:
        UserError: it stands for too many wordings, or for one without a word.
    """
    # There are fewer ways than wordings: "gradient" and "gradients" are one.
    found = (list(map(list, dict.fromkeys(map(_norms, wordings)))) for wordings in _stretches(form))
    stretches = [ways for ways in found if ways != [[]]]
    if all([] in ways for ways in stretches):
        raise UserError(
            worded("the form '{form}' has a wording without a word", form=form),
            "Leave something to say whichever alternative is taken.",
        )
    return stretches


def with_gap(form: str) -> str:
    """The form with a gap for its object, where a verb may have that before its particle; else empty."""
    verb = _PHRASAL.fullmatch(form)
    return f"{verb[1]} {GAP} {verb[2]}" if verb else ""


def wordings(form: Form) -> Iterator[tuple[str, ...]]:
    """All that a form stands for, as norms."""
    return (tuple(chain.from_iterable(ways)) for ways in product(*form))


@cache
def _norms(text: str) -> tuple[str, ...]:
    parts = [text] if _RUNS_ON.search(text) else _PARTS.findall(text)
    return tuple(chain.from_iterable(map(_norms_of_part, parts)))


@cache
def _norms_of_part(text: str) -> tuple[str, ...]:
    return tuple(lexeme.norm for lexeme in lex(text))


def longest(forms: Forms, lexemes: list[Lexeme], position: int) -> tuple[int, int]:
    """The longest form from a position: how many tokens, and the number of its meaning.

    Words that say little may stand between those of the form.
    """
    first = forms.step(lexemes[position])
    if first is None:
        return 0, NOTHING
    length, found = (0, NOTHING) if first.number == NOTHING else (1, first.number)
    open_ = [(first, position + 1, 0)]
    while open_:
        here, at, passed = open_.pop()
        while at < len(lexemes):
            lexeme = lexemes[at]
            if passed < _MOST_PASSED and lexeme.norm in _PASSED:
                begun = position + (lexeme.kind is Token.HAN)  # 不会变 is no 不变
                if begun < at:
                    open_.append((here, at + 1, passed + 1))
            step = here.step(lexeme)
            if step is None and lexeme.norm == "(" and at > position:
                behind = _behind_bracket(lexemes, at)  # "evaluation (inference) mode"
                step = here.step(lexemes[behind]) if behind < len(lexemes) else None
                at = behind
            if step is None:
                break
            here, at = step, at + 1
            if here.number != NOTHING and at - position > length:
                length, found = at - position, here.number
    return length, found


def _behind_bracket(lexemes: list[Lexeme], opening: int) -> int:
    """Where it goes on after a short bracket; the end of all if there is none."""
    for at in range(opening + 1, min(opening + 2 + _MOST_BRACKETED, len(lexemes))):
        if lexemes[at].norm == ")":
            return at + 1
    return len(lexemes)


class Parted(NamedTuple):
    """A form with other words between its two parts, as token positions."""

    end: int
    """Behind the first part."""
    again: int
    """Where the second part begins."""
    last: int
    number: int
    """Of its meaning."""


def parted(forms: Forms, lexemes: list[Lexeme], position: int) -> Parted | None:
    """The form of two parts that begins at a position: "leaves the weights as they are"."""
    here, at = forms, position
    while at < len(lexemes) and (step := here.step(lexemes[at])):
        here, at = step, at + 1
        tails = here.after(GAP)
        if tails is None:
            continue
        for again in range(at + 1, min(at + 1 + _MOST_BETWEEN, len(lexemes))):
            between = lexemes[again - 1]
            if between.norm in _NO_OBJECT or (between.kind is Token.MARK and between.norm != ")"):
                break
            length, number = longest(tails, lexemes, again)
            if length:
                return Parted(at, again, again + length, number)
    return None


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
    wordings, *rest = parts
    for alternatives in rest:
        apart = all(_APART.match(wording[-1:] or " ") for wording in wordings)
        if not whole and (apart or all(map(_APART.match, alternatives))):
            yield wordings
            wordings = alternatives
        else:
            wordings = list(map("".join, product(wordings, alternatives)))
    yield wordings
