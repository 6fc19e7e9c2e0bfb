"""What an article shows × what was printed → how they differ, as a reader of PyTorch sees it.

Values count to the precision that was printed, tensors also by shape, dtype, device and the
kind of their grad_fn. What the article elides, or by hand leaves out, is not compared.
"""

from __future__ import annotations

import cmath
import re
from dataclasses import dataclass

from claimcheck.model import Bilingual
from claimcheck.tutorials.shapes import Array, Elided, Item, Number, Part, Word, parts

_FLOAT_NOISE = 1e-4
"""Relative difference that single precision and another processor may make."""
_NOTHING = 2e-6
"""What single precision leaves of a difference that should be zero."""
_DIGITS_ENOUGH = 1e-3
"""Where the last printed digit counts no more than this, one unit of it is noise."""
_AT_MOST = 3
_STARTS = 400
"""Places at which a part is looked for."""
_LEFT_OUT_BY_HAND = frozenset({"dtype", "device"})
_LEFT_OUT_ANYWHERE = frozenset({"grad_fn", "requires_grad"})
"""Also those who copy from a terminal strike these out, so nothing is said by leaving them out."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that the article shows otherwise than it is here."""

    en: str
    zh: str
    of_values: bool
    """Only values differ; shape and dtype are those that the article shows."""

    @property
    def words(self) -> Bilingual:
        """In both languages."""
        return {"en": self.en, "zh": self.zh}


def differences(article: str, here: str, *, verbatim: bool) -> tuple[Difference, ...]:
    """How what was printed here differs from what the article shows.

    ``verbatim``: the article's was copied from a terminal. What was typed by hand may be a part
    of what is printed, without its label or its dtype.
    """
    shown, printed = parts(article), parts(here)
    found = _sequences(shown, printed, verbatim=verbatim)
    if not found or len(shown) >= len(printed):
        return tuple(found)
    # A part: it may stand anywhere in what is printed.
    for start in range(min(len(printed) - len(shown) + 1, _STARTS)):
        window = _sequences(shown, printed[start : start + len(shown)], verbatim=verbatim)
        if not window:
            return ()
        if len(window) < len(found) and all(one.of_values for one in window):
            found = window
    if any(isinstance(part, Word) for part in shown) or len(printed) - len(shown) > _AT_MOST:
        return tuple(found)
    tail = _sequences(shown, printed[-len(shown) :], verbatim=verbatim)
    return tuple(tail)


def shows_tensors(text: str) -> bool:
    """Does a text show shapes, so that something is left to compare where values are random?"""
    return any(isinstance(part, Array) and part.head for part in parts(text))


def _sequences(shown: list[Part], printed: list[Part], *, verbatim: bool) -> list[Difference]:
    found: list[Difference] = []
    for number, part in enumerate(shown):
        if isinstance(part, Elided):
            rest = shown[number + 1 :]
            if not rest:
                return found
            return found + _sequences(rest, printed[len(printed) - len(rest) :], verbatim=verbatim)
        if number >= len(printed):
            return [
                *found,
                _plain(f"article {_text(part)}, here nothing", f"文中为 {_text(part)}，实际没有输出"),
            ]
        found += _parts(part, printed[number], verbatim=verbatim)
    if len(printed) > len(shown):
        extra = _text(printed[len(shown)])
        found.append(_plain(f"here also {extra}", f"实际还有 {extra}"))
    return found


def _parts(shown: Part, printed: Part, *, verbatim: bool) -> list[Difference]:
    match shown, printed:
        case Array(), Array():
            return _arrays(shown, printed, verbatim=verbatim)
        case Number(), Number():
            return [] if _alike(shown, printed) else [_value("value", "值", shown, printed)]
        case _, Elided():
            return []
        case Word(), Word() if _same(shown.text, printed.text):
            return []
    one, other = _text(shown), _text(printed)
    return [_plain(f"article {one}, here {other}", f"文中为 {one}，实际为 {other}")]


def _arrays(shown: Array, printed: Array, *, verbatim: bool) -> list[Difference]:
    if shown.head and printed.head and shown.head != printed.head:
        return [
            _plain(
                f"article {shown.head}, here {printed.head}", f"文中为 {shown.head}，实际为 {printed.head}"
            )
        ]
    if shown.head == "Size" or (printed.head == "Size" and not shown.head):
        sizes, others = _text(shown.items), _text(printed.items)
        if not _items(shown.items, printed.items, ()):
            return []
        return [_plain(f"shape: article {sizes}, here {others}", f"形状：文中 {sizes}，实际 {others}")]
    one, other = shown.shape, printed.shape
    if one is not None and other is not None and one != other:
        here, there = list(other), list(one)
        return [_plain(f"shape: article {there}, here {here}", f"形状：文中 {there}，实际 {here}")]
    found = []
    for name in sorted({*shown.attributes, *printed.attributes}):
        a, b = shown.attributes.get(name), printed.attributes.get(name)
        by_hand = not verbatim or not shown.head
        left_out = name in _LEFT_OUT_ANYWHERE or (by_hand and name in _LEFT_OUT_BY_HAND)
        if _same(a, b) or (a is None and left_out):
            continue
        a, b = a or "none", b or "none"
        found.append(_plain(f"{name}: article {a}, here {b}", f"{name}：文中 {a}，实际 {b}"))
    if shown.head == printed.head == "tensor" and {shown.is_whole, printed.is_whole} == {True, False}:
        words = ("integers", "floats") if shown.is_whole else ("floats", "integers")
        chinese = ("整数", "浮点数") if shown.is_whole else ("浮点数", "整数")
        found.append(
            _plain(
                f"dtype: article shows {words[0]}, here {words[1]}",
                f"dtype：文中是{chinese[0]}，实际是{chinese[1]}",
            )
        )
    return found + _items(shown.items, printed.items, ())[:_AT_MOST]


def _items(shown: Item, printed: Item, place: tuple[int, ...]) -> list[Difference]:
    match shown, printed:
        case (Elided(), _) | (_, Elided()):
            return []
        case list(), list():
            return _lists(shown, printed, place)
        case Number(), Number() if _alike(shown, printed):
            return []
        case Word(), Word() if shown == printed:
            return []
    at = f"at {list(place)}" if place else ""
    return [_value(f"value {at}".strip(), f"值 {list(place)}" if place else "值", shown, printed)]


def _lists(shown: list[Item], printed: list[Item], place: tuple[int, ...]) -> list[Difference]:
    """Element by element, up to an ellipsis, and from behind it backwards."""
    gaps = [i for items in (shown, printed) for i, item in enumerate(items) if isinstance(item, Elided)]
    head = min(gaps, default=min(len(shown), len(printed)))
    found: list[Difference] = []
    for index in range(head):
        found += _items(shown[index], printed[index], (*place, index))
    if gaps:
        behind = [
            len(items) - 1 - i
            for items in (shown, printed)
            for i, item in enumerate(items)
            if isinstance(item, Elided)
        ]
        for index in range(-min(behind), 0):
            found += _items(shown[index], printed[index], (*place, index))
    return found


def _alike(one: Number, other: Number) -> bool:
    """Are they one number, as far as they were printed?"""
    a, b = one.value, other.value
    if cmath.isnan(a) or cmath.isnan(b) or cmath.isinf(a) or cmath.isinf(b):
        return repr(a) == repr(b)
    if one.is_whole and other.is_whole:
        return a == b
    noisy = 1.02 if max(one.unit, other.unit) <= _DIGITS_ENOUGH else 0.98
    rounding = 0.5 * (one.unit + other.unit) * noisy
    if one.is_cut:
        rounding = 2 * one.unit
    noise = _FLOAT_NOISE * abs(a) if one.unit and other.unit else 0.0
    nothing = _NOTHING if abs(a) < _NOTHING and abs(b) < _NOTHING and one.unit else 0.0
    return abs(a - b) <= max(rounding, noise, nothing, 1e-7 * abs(a))


def _same(one: str | None, other: str | None) -> bool:
    """Are they the same word, what is elided in the first left open, or the same number?"""
    if one is None or other is None:
        return one is other
    if "..." in one:
        return re.fullmatch(".*".join(map(re.escape, one.split("..."))), other) is not None
    try:
        return one == other or _alike(Number(one), Number(other))
    except ValueError:
        return False


def _value(en: str, zh: str, shown: Item, printed: Item) -> Difference:
    one, other = _text(shown), _text(printed)
    return Difference(f"{en}: article {one}, here {other}", f"{zh}：文中 {one}，实际 {other}", of_values=True)


def _plain(en: str, zh: str) -> Difference:
    return Difference(en, zh, of_values=False)


def _text(part: Part | Item) -> str:
    match part:
        case Number() | Word():
            return part.text
        case Array():
            return f"{part.head}({_text(part.items)})" if part.head else _text(part.items)
        case Elided():
            return "..."
        case list():
            inner = ", ".join(map(_text, part[:6]))
            return f"[{inner}, ...]" if len(part) > 6 else f"[{inner}]"
