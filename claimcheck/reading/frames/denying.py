"""Clauses that say what something does not do: "`eval()` does not change the weights".

Who does not do something keeps nobody else from doing it, and does not do the opposite.
"""

from __future__ import annotations

import re

_CALL = r"[A-Za-z_][A-Za-z0-9_.]*(?:\([^()]*\)|[._][A-Za-z0-9_]+)\W*"
_DOES_NOT = re.compile(
    rf"\W*(?:(?:note that|but|and|so|calling|using|also|alone) )*{_CALL}"
    r"(?:(?:call|method|function|by itself|itself|alone|on its own|also|just|simply|still|of course) )*"
    r"(?:(?:does|will|would)(?: not|n['’]t)|won['’]t|never|leaves?)\b"
    rf"|\W*(?:但是?|而|且|请?注意|其实|仅仅?|只|单独|调用|使用|用)*\s*{_CALL}"
    r"(?:方法|函数|本身|自身|自己|只是|其实|单独|[并也都还])*(?:不(?![同仅只但能可是等再])|没有(?!任何)|未)",
    re.IGNORECASE,
)
_SAYS_NOT = re.compile(
    r"\b(?:not(?! only)|never|no(?!-)|nor|neither|cannot)\b|n['’]t\b|不(?![仅但光只过论管断])|[没未]|无(?!论)",
    re.IGNORECASE,
)


def does_not(text: str, start: int) -> bool:
    """Does a clause begin with a call, and that this does not do something?"""
    return _DOES_NOT.match(text, start) is not None


def negates(text: str, start: int, end: int) -> bool:
    """Is there a "not" in a clause?"""
    return _SAYS_NOT.search(text, start, end) is not None
