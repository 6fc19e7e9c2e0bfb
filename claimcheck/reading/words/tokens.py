"""Text → tokens: words, Chinese characters, names of the API, numbers and punctuation.

Tokens are compared by ``norm``: English words by their stem, Chinese characters in simplified
form, names as they are written but without a call's parentheses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache
from threading import Lock
from typing import NamedTuple

import snowballstemmer


class Token(Enum):
    """What a token is."""

    WORD = "word"
    HAN = "han"
    NAME = "name"
    NUMBER = "number"
    MARK = "mark"


class Lexeme(NamedTuple):
    """One token of a text, at ``text[start:end]``; a tuple, for there are many and no record is made sooner."""

    kind: Token
    norm: str
    start: int
    end: int


_TOKEN = re.compile(
    r"""
    (?P<address>[a-z]{3,5}://[^\s<>()]+)                               # https://…
    | (?P<latin>[ei]\.[eg]\.)                                          # e.g., i.e.
    | (?P<setting>[A-Za-z_]\w*[ ]?=[ ]?(?:True|False|None|-?\d[\w.]*|'[^'\n]{0,20}'|"[^"\n]{0,20}"))
    | (?P<parted>(?:torch|nn|model|net|optimizer|loss|tensor|module)\.[ ][a-z_]\w*\()    # model. eval(
    | (?P<name>\.?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+(?P<dotted_call>\()?   # torch.no_grad(
        | \.[A-Za-z_]\w*\(?                                         # .eval(
        | [A-Za-z_]\w*\((?=[^()\n]{0,60}\))                           # eval( … )
      )
    | (?P<word>[A-Za-z_]\w*(?:'[a-z]+|’[a-z]+)?)
    | (?P<number>\d+(?:[.,]\d+)*(?:[eE]-?\d+)?)
    | (?P<han>[\u3400-\u9fff\uf900-\ufaff])
    | (?P<quote>["'“”‘’«»「」『』《》*_`~\\])                      # they set off, they don't separate
    | (?P<mark>[^\w\s])
    """,
    re.VERBOSE | re.ASCII,
)
# A word that cannot be English: snake_case, CamelCase inside, or a digit inside.
_IDENTIFIER = re.compile(r"\w*_\w*|[A-Z][a-z]+[A-Z0-9]\w*|[A-Z]{2,}[a-z]\w*|[a-z]+[A-Z]\w*", re.ASCII)

_EMPHASIS = re.compile(r"(?<![A-Za-z0-9_\\])_(?=[^\s_])[^_]{1,200}_(?![A-Za-z0-9_])")
"""Emphasis that nothing has rendered: 说明_注意：…_."""
_OTHER_LIBRARIES = re.compile(
    r"(?:np|numpy|tf|tensorflow|keras|jax|jnp|flax|sklearn|pd|pandas|cp|cupy|mx|mxnet|paddle|mindspore|scipy|theano"
    r"|onnxruntime|random|os|math)\."
)
"""What the names of other libraries begin with, by convention."""
_CONTRACTED = re.compile(r"['’](?:re|ve|ll|d|m)\Z", re.IGNORECASE)
_HALF_WIDTH = dict(zip("，：；！？（）【】", ",:;!?()[]", strict=True))
_NOT = len("n't")
_OF_THEIR_OWN = ("activation", "accumulation", "probably", "mainly", "clearly")
"""Words that do not say what others with their stem do: "weights and activations" are not active,
"gradient accumulation" is a technique, and what is probably so has no probability."""
_stemmer = snowballstemmer.stemmer("english")
_stemming = Lock()
"""The stemmer holds the word that it works on, and environments are examined in threads."""


@cache
def stem(word: str) -> str:
    """The part of an English word that its inflections share."""
    apart = word.lower().removesuffix("s")
    if apart in _OF_THEIR_OWN:
        return apart
    with _stemming:
        return str(_stemmer.stemWord(word.lower().replace("’", "'")))


def lex(text: str, code: Sequence[tuple[int, int]] = ()) -> list[Lexeme]:
    """The tokens of a text in order; ``code`` are the stretches marked up as code.

    A single word in a code stretch is a name: `` `eval` `` is the method, eval may be English.
    """
    return list(_lexemes(simplify(text), code))


def _lexemes(text: str, code: Sequence[tuple[int, int]]) -> Iterator[Lexeme]:
    whole = dict(code)
    ends = set(whole.values())
    emphasis = {at for match in _EMPHASIS.finditer(text) for at in (match.start(), match.end() - 1)}
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        word = match[0]
        match match.lastgroup:
            case "latin":
                yield Lexeme(Token.WORD, word, start, end)
            case "setting":
                yield Lexeme(Token.NAME, re.sub(r"[ '\"]", "", word).rstrip(".").lower(), start, end)
            case "name" | "dotted_call" | "parted":
                yield Lexeme(Token.NAME, word.replace(" ", "").rstrip("("), start, end)
            case "word" if whole.get(start) == end:
                yield Lexeme(Token.NAME, word, start, end)
            case "word":
                plain = word.strip("_") if {start, end - 1} & emphasis else word
                kind, norm = _read_word(plain) if plain else (Token.WORD, "")
                if norm == "not" and len(word) > _NOT:  # "aren't" is "are not"
                    yield Lexeme(kind, stem(_verb(word)), start, end - _NOT)
                    start = end - _NOT
                if norm:
                    yield Lexeme(kind, norm, start, end)
            case "number":
                yield Lexeme(Token.NUMBER, word, start, end)
            case "han":
                yield Lexeme(Token.HAN, word, start, end)
            case "quote" | "address":
                pass
            case "mark" if word == "." and end in ends:
                pass  # the last of a name, as in `_orig_mod.`
            case "mark":
                yield Lexeme(Token.MARK, _HALF_WIDTH.get(word, word), start, end)


@cache
def _read_word(word: str) -> tuple[Token, str]:
    """What kind of word it is, and its norm; empty for what is left of emphasis."""
    if _IDENTIFIER.fullmatch(word):
        return Token.NAME, word
    if not word.strip("_"):
        return Token.WORD, ""
    if word.endswith(("n't", "n’t")):
        return Token.WORD, "cannot" if word.lower().startswith(("can", "could")) else "not"
    return Token.WORD, stem(_CONTRACTED.sub("", word))


def _verb(contracted: str) -> str:
    return {"won't": "will", "ain't": "is"}.get(contracted.lower().replace("’", "'"), contracted[:-_NOT])


def is_foreign(name: str) -> bool:
    """Is it a name of another library, which says nothing about ours: ``tf.nn.softmax``?"""
    return _OTHER_LIBRARIES.match(name) is not None


def simplify(text: str) -> str:
    """The text in simplified Chinese, character by character, so that places stay."""
    return text if text.isascii() else text.translate(_SIMPLIFIED)


class _Simplified(dict[int, str]):
    """The simplified form of characters, found when it is first asked for."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if "\u2e80" <= character <= "\u2fdf":  # radicals, as text from PDF files has them
            character = unicodedata.normalize("NFKC", character)
        converted = _converter()(character) if "\u3400" <= character <= "\u9fff" else character
        self[code] = converted if len(converted) == 1 else character
        return self[code]


_SIMPLIFIED = _Simplified()


@cache
def _converter():  # type: ignore[no-untyped-def]  # opencc ships no types
    import opencc  # noqa: PLC0415  # 30 ms that an English article need not pay

    return opencc.OpenCC("t2s").convert
