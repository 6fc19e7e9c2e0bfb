"""What was printed, read as values: numbers, tensors and words, in their order.

Addresses, times, paths and versions differ from run to run, so they are read as the words
"address", "time" and so on. Punctuation is left out, but for the brackets of a tensor.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

_ALIASES = {
    "long": "int64",
    "int": "int32",
    "short": "int16",
    "float": "float32",
    "double": "float64",
    "half": "float16",
    "cfloat": "complex64",
}
_REAL = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_MASKED = (
    (re.compile(r"<BLANKLINE>"), ""),
    (re.compile(rf"(?<!\w)\(({_REAL}[-+][\d.e+-]+j)\)"), r"\1"),
    (re.compile(r"(?<=\d) ([-+]) (?=[\d.e+-]+j\b)"), r"\1"),
    (re.compile(rf"\btorch\.({'|'.join(_ALIASES)})\b"), lambda match: f"torch.{_ALIASES[match[1]]}"),
    (re.compile(r"<(?:Th)?(\w+?)Backward\w*?\d*(?: object)?(?: at 0x\w+)?>"), r"<\1Backward>"),
    (re.compile(r"\b0x[0-9a-fA-F]+"), "address"),
    (re.compile(r"device\(type='(\w+)', index=(\d+)\)"), r"\1:\2"),
    (re.compile(r"device\(type='(\w+)'\)"), r"\1"),
    (re.compile(r"(?<![\w.])(?:/[\w.\-]+){2,}|[A-Z]:\\[\w.\\\-]+"), "path"),
    (re.compile(r"\b\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?|\b\d\d:\d\d(?::\d\d)?\b"), "time"),
    (re.compile(r"\b\d+(?:\.\d+)?(?:e-?\d+)? ?(?:s|ms|us|µs|ns|sec|secs|seconds|秒)\b"), "time"),
    (re.compile(r"(?<![\w.])\d+\.\d+\.\d+(?:[+.\w]*\w)?"), "version"),
)
_TOKEN = re.compile(
    r"(?P<skip>[\s,;:'\"=`]+)|(?P<elided>\.{3}|…)|(?P<angle><[^<>\n]*>)"
    r"|(?P<head>(?:torch\.)?(?:tensor|array|Size)\()|(?P<open>[\[(])|(?P<close>[\])])"
    rf"|(?P<number>(?:{_REAL}(?:[-+](?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?j|j)?(?![A-Za-z_])|[-+]?(?:inf|nan)\b)"
    r"(?:(?<=\d)\.{3})?)"
    r"|(?P<word>[^\W\d][\w.]*)|(?P<other>.)",
    re.DOTALL,
)
_END = re.compile(r"[\s,;]*[\])]")
_DEEPEST = 16
_ATTRIBUTE = re.compile(r"\s*,?\s*(\w+)\s*=\s*(<[^<>]*>|'[^']*'|\([^()]*\)|[\w.:]+)")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was printed."""

    text: str

    @property
    def is_cut(self) -> bool:
        """Were its last digits left out: ``0.20...``?"""
        return self.text.endswith("...")

    @property
    def value(self) -> complex:
        """Its value; the real numbers as well."""
        return complex(self.text.removesuffix("..."))

    @property
    def is_whole(self) -> bool:
        """Is it written as an integer?"""
        return self.text.lstrip("+-").isdigit()

    @property
    def unit(self) -> float:
        """What its last digit counts; 0 where nothing was rounded away."""
        real = re.match(_REAL, self.text)
        mantissa, _, exponent = (real[0] if real else "").lower().partition("e")
        digits = mantissa.partition(".")[2]
        try:
            return 10.0 ** (int(exponent or 0) - len(digits)) if digits or exponent else 0.0
        except (OverflowError, ValueError):
            return 0.0


@dataclass(frozen=True, slots=True)
class Word:
    """Anything else, compared as it is."""

    text: str


@dataclass(frozen=True, slots=True)
class Elided:
    """An ellipsis: what stands here is not shown."""


Item: TypeAlias = "Number | Word | Elided | list[Item]"


@dataclass(frozen=True)
class Array:
    """A tensor, an array, a list or a tuple of numbers."""

    head: str
    """``tensor``, ``array``, ``Size``, or nothing for bare brackets."""
    items: Item
    attributes: Mapping[str, str] = field(default_factory=dict)
    """``dtype``, ``grad_fn``, ``device``, ``requires_grad``, ``size`` as printed."""

    @property
    def shape(self) -> tuple[int, ...] | None:
        """Its sizes; None where something was elided, or if it has no clear ones."""
        return _shape(self.items)

    @property
    def is_whole(self) -> bool | None:
        """Does it hold integers? None if it holds no numbers."""
        found = _numbers(self.items)
        return all(number.is_whole for number in found) if found else None


Part: TypeAlias = Number | Word | Elided | Array


def parts(text: str) -> list[Part]:
    """What a text says, in its order."""
    for pattern, stands_for in _MASKED:
        text = pattern.sub(stands_for, text)
    found: list[Part] = []
    position = 0
    while position < len(text):
        token = _TOKEN.match(text, position)
        assert token is not None
        position = token.end()
        match token.lastgroup:
            case "head" | "open":
                head = token[0][:-1].removeprefix("torch.") if token.lastgroup == "head" else ""
                start = token.end() if token.lastgroup == "head" else token.start()
                array = _array(text, start, head)
                if array is not None:
                    found.append(array[0])
                    position = array[1]
                elif head:
                    found.append(Word(head))
            case "elided":
                found.append(Elided())
            case "number":
                found.append(Number(token[0]))
            case "angle" | "word":
                found.append(Word(token[0].rstrip(".")))
            case "other" if not token[0].isspace() and token[0] not in "{}|*#()[]":
                found.append(Word(token[0]))
    return found


def _array(text: str, start: int, head: str) -> tuple[Array, int] | None:
    """The array whose contents start there, and where it ends; None if it is no such thing."""
    read = _item(text, start)
    if read is None:
        return None
    items, position = read
    if not head:
        return Array("", items), position
    attributes = {}
    while attribute := _ATTRIBUTE.match(text, position):
        attributes[attribute[1]] = attribute[2].strip("'")
        position = attribute.end()
    closing = _END.match(text, position)
    return (Array(head, items, attributes), closing.end()) if closing else None


def _item(text: str, position: int, depth: int = 0) -> tuple[Item, int] | None:
    token = _TOKEN.match(text, position)
    while token is not None and token.lastgroup == "skip":
        token = _TOKEN.match(text, token.end())
    if token is None:
        return None
    match token.lastgroup:
        case "number":
            return Number(token[0]), token.end()
        case "elided":
            return Elided(), token.end()
        case "word" if token[0] in {"True", "False", "None"}:
            return Word(token[0]), token.end()
        case "open" if depth < _DEEPEST:
            return _items(text, token.end(), depth + 1)
    return None


def _items(text: str, position: int, depth: int) -> tuple[Item, int] | None:
    items: list[Item] = []
    while True:
        closing = _END.match(text, position)
        if closing:
            return items, closing.end()
        read = _item(text, position, depth)
        if read is None:
            return None
        items.append(read[0])
        position = read[1]


def _shape(items: Item) -> tuple[int, ...] | None:
    if not isinstance(items, list):
        return () if not isinstance(items, Elided) else None
    inner = {_shape(item) for item in items} or {()}
    if len(inner) > 1 or None in inner:
        return None
    return (len(items), *(inner.pop() or ()))


def _numbers(items: Item) -> list[Number]:
    if isinstance(items, list):
        return [number for item in items for number in _numbers(item)]
    return [items] if isinstance(items, Number) else []
