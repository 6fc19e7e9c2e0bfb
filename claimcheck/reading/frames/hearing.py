"""Which tokens of a sentence say something of their own: not releases, a parameter's type, or a "No," before it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimcheck.reading.frames.dating import Dated
from claimcheck.reading.words.answers import says_no
from claimcheck.reading.words.tokens import Lexeme

_TYPED = re.compile(
    r"\W*\w+\W*?\s?(\((?:[^()]*\boptional|可选|bool|int|float|str|callable|string)\b[^()]*\))\s*[:：–—-]"
)
"""The type of a parameter that is described: ``shuffle (bool, optional): …``."""
_KIND_OF_NAME = re.compile(
    r"\b[a-z]+(?:_[a-z]+)+['`\"]?\s?((?:这个|这一|選項|选项)?(?:参数|參數)(?![化量])|(?:parameter|argument|option|flag)\b)"
)
"""What only says of what kind the name before it is: "the map_location argument", map_location 参数."""
_LEAD = re.compile(r"\W*(?:a|answer|答案?)\s*[:：]", re.IGNORECASE)
"""What an answer begins with: "A: no, …"."""
_ANSWER_AT_MOST = 6


def heard(text: str, lexemes: list[Lexeme], dated: Iterable[Dated]) -> list[Lexeme]:
    """The tokens of a sentence that are read as concepts."""
    typed = _TYPED.match(text)
    silent = [(phrase.start, phrase.end) for phrase in dated] + ([typed.span(1)] if typed else [])
    silent += [named.span(1) for named in _KIND_OF_NAME.finditer(text)]
    for start, end in silent:
        lexemes = [lexeme for lexeme in lexemes if not start <= lexeme.start < end]
    return _without_answer(text, lexemes)


def _without_answer(text: str, lexemes: list[Lexeme]) -> list[Lexeme]:
    """The tokens without the answer to what was asked or said before: "No, …", 不会，…."""
    comma = next((at for at, lexeme in enumerate(lexemes[:_ANSWER_AT_MOST]) if lexeme.norm == ","), 0)
    answer = text[lexemes[0].start : lexemes[comma].start] if comma else ""
    answers = comma and says_no(_LEAD.sub("", answer, count=1))
    return lexemes[comma + 1 :] if answers else lexemes
