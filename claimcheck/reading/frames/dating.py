"""Which releases of PyTorch a sentence speaks of: "since 2.0", "up to PyTorch 1.13", 从 1.11 起.

Such a phrase says nothing of its own. What held "up to PyTorch 1.13" is history, of which the
installed release tells nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_VERSION = r"v?[012]\.(?:\d{1,2}|x)(?:\.\d{1,2})?(?:\.x)?(?![\d.]*\d)"
_NAMED = rf"(?:(?:py)?torch[ ]*(?:versions?|releases?|版本|版)?|versions?|版本)[ ]*{_VERSION}"
_ANOTHER = rf"(?:[ ]*(?:,|and|or|to|through|–|-|至|到|和|与|及)[ ]*(?:(?:py)?torch[ ]*)?{_VERSION})?"
_OLD = r"(?:old|older|earlier|early|previous|past|former|ancient|legacy)"
_PAST = re.compile(
    "|".join((
        rf"(?:up to|until|till|prior to|before|through)[ ](?:and including[ ])?{_NAMED}{_ANOTHER}",
        rf"in[ ]{_NAMED}{_ANOTHER}[ ](?:and|or)[ ](?:earlier|older|before|below)",
        rf"(?:with|for|in|on|under)[ ]{_OLD}[ ](?:(?:py)?torch[ ])?(?:versions?|releases?)(?:[ ]of[ ]pytorch)?",
        rf"(?:with|for|in|on|under)[ ]{_OLD}[ ](?:py)?torch",
        rf"(?:在|自|从)?[ ]*{_NAMED}{_ANOTHER}[ ]*(?:版本?)?(?:及|和|或|以及)?(?:更早|之?以?前|早期版本|以下)(?:的)?(?:版本)?",
        rf"(?:直到|截至|截止到?)[ ]*(?:{_NAMED}|{_VERSION})(?:为止)?",
        rf"(?:在|于)?[ ]*{_VERSION}[ ]*(?:版本?)?[ ]*(?:及|和|或|以及)?(?:更早(?:的?版本)?|之?以?前|时代)(?:的版本)?",
        rf"[(（][ ]*{_NAMED}[ ]*[)）]",
        r"(?<![之\d])(?:以前|过去|从前|早先)(?=[ ]*[,，])",
        rf"在?[ ]*{_NAMED}[ ]*(?:至|到)[ ]*{_VERSION}",
        r"在?(?:旧版本?|老版本?|早期版本?|以前的版本|之前的版本|较早的?版本)(?:的)?(?:[ ]*pytorch)?",
        r"\b(?:formerly|previously|historically|in the past|back then|(?:before|earlier)(?=,)|was once|once was|no longer the case)\b",
        r"(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bwas )(?<!\bwere )(?<!\bget )\bused to(?= [a-z])",
        rf"(?:until|till|up to|before|prior to)[ ]{_VERSION}",
        r"for (?:a while|some time|a time)\b|\bat one time\b|一度|曾经",
        rf"(?:in|with|on|under)[ ]{_NAMED}(?!\+|[ ](?:and[ ]|or[ ])?(?:later|newer|above|up|onwards?|on)\b)",
    )),
    re.IGNORECASE,
)  # fmt: skip
_PRESENT = re.compile(
    "|".join((
        rf"(?:since|as of|starting (?:with|from|in)|from|in|with|on|under)[ ]{_NAMED}(?:[ ](?:on|onwards?))?",
        rf"{_NAMED}[ ](?:and|or)[ ](?:later|newer|above|up)",
        rf"(?:since|as of)[ ]{_VERSION}",
        rf"(?:自从?|从|在)?[ ]*{_NAMED}[ ]*(?:版本?)?[ ]*(?:起|开始|之后|以后|后|及?以上(?:版本)?)",
        rf"(?:自从?|从)[ ]*{_VERSION}[ ]*(?:版本?)?[ ]*(?:起|开始|之后|以后)",
    )),
    re.IGNORECASE,
)  # fmt: skip
"""A bare number is a release only where nothing else is counted so."""
_HAS = (
    "0.", "1.", "2.", "old", "earl", "previous", "past", "former", "ancient", "legacy", "版", "historic", "back then",
    "before,", "once", "no longer", "used to", " time", "a while", "一度", "曾经",
    "以前", "过去", "从前", "早先",
)  # fmt: skip
"""Of these each such phrase has one, and few sentences have any: that is seen ten times sooner."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A phrase that names releases."""

    start: int
    end: int
    past: bool
    """Does it speak of earlier releases only?"""


def dates(text: str) -> list[Dated]:
    """The phrases of a sentence that say of which releases it speaks."""
    if not any(map(text.casefold().__contains__, _HAS)):
        return []
    past = [Dated(match.start(), match.end(), past=True) for match in _PAST.finditer(text)]
    present = [Dated(match.start(), match.end(), past=False) for match in _PRESENT.finditer(text)]
    return past + [one for one in present if not any(one.start < p.end and p.start < one.end for p in past)]
