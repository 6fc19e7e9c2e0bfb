"""Sentences that compare two things: "The difference between A and B is that the former …"."""

from __future__ import annotations

import re

_DIFFERENCE = re.compile(
    r"\W*(?:(?:the|one|a|another|so the|but the) )?(?:\w+ ){0,3}differences? between (?:[^.;:]|\.(?=\w)){3,120}?"
    r"(?P<that> (?:here )?(?:is|are|being|was)(?: simply| just| basically)? that\b[:,]?)"
    r"|[^，。：；]{3,80}?的(?:主要|最大|核心|本质|关键)?(?:区别|差别|不同|差异)(?:之处|点)?(?P<shi>就?(?:在于|是))",
    re.IGNORECASE,
)
_ONE_OF_TWO = re.compile(
    r"\W*(?:(?:while|whereas|but|and),? )?(?:the )?(?:(?P<former>former)|latter)\b|\W*(?:而|但|且)?(?:(?P<first>前者)|后者)",
    re.IGNORECASE,
)
_MEANWHILE = re.compile(r"while,? the (?:latter|former)\b", re.IGNORECASE)


def preface(text: str) -> tuple[int, int]:
    """From where to where a sentence only says that it tells a difference: where "is that" begins and ends; 0 if not."""
    said = _DIFFERENCE.match(text)
    if said is None:
        return 0, 0
    return said.span("that" if said["that"] else "shi")


def one_of_two(text: str, start: int) -> int | None:
    """Which of two a clause that begins at ``start`` speaks of: 0 for the former, 1 for the latter."""
    said = _ONE_OF_TWO.match(text, start)
    if said is None:
        return None
    return 0 if said["former"] or said["first"] else 1


def tells_of_the_other(text: str, start: int) -> bool:
    """Does a "while" go on with the other of two: "while the latter …"?"""
    return _MEANWHILE.match(text, start) is not None
