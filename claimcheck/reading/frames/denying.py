"""Clauses that say what something does not do: "`eval()` does not change the weights".

Who does not do something keeps nobody else from doing it, and does not do the opposite.
"""

from __future__ import annotations

import re

from claimcheck.reading.words.tokens import simplify

_CALL = r"[A-Za-z_][A-Za-z0-9_.]{0,60}(?:\([^()]{0,60}\)|[._][A-Za-z0-9_]{1,60})\W{0,3}"
"""The bounds keep a clause as long as a document from being searched over and over."""
_DOES_NOT = re.compile(
    rf"\W*(?:(?:note that|but|and|so|calling|using|also|alone|the (?:job|purpose|role|point|task|aim|goal) of) )*{_CALL}"
    r"(?:(?:call|method|function|by itself|itself|alone|on its own|also|just|simply|still|of course) )*"
    r"(?:(?:does|will|would|can|could)(?: not|n['’]t)|won['’]t|cannot|never|leaves?|has no|(?:works|runs|returns) without"
    r"|is(?: not|n['’]t) (?:to|for|there|meant|made|used|designed|supposed|intended|able|responsible|the (?:way|place|tool|call)|a (?:way|means|tool)))\b"
    rf"|\W*(?:但是?|而|且|请?注意|其实|[仅光单只]靠|仅仅?|只|单独|调用|使用|用)* ?{_CALL}"
    r"(?:方法|函数|本身|自身|自己|只是|其实|单独|的?(?:作用|目的|职责|功能|用途|任务)|[并也都还])*"
    r"(?:不(?![同仅只但是等再])|不是(?:用来|用于|为了|负责|要|去|[^，。]{1,8}的)|没有(?!任何)|未|无法|无力)"
    rf"|[^.;,，。；]{{0,60}}\bnot \w+ by {_CALL}|[^，。；]{{0,60}}不是 ?{_CALL}的(?:工作|作用|职责|功能|任务|目的)|[^，。；]{{0,60}}\bis not what {_CALL}does"
    rf"|[^，。；]{{0,60}}{_CALL}的(?:作用|目的|职责|功能|用途|任务)[并也都]?不是|\W*it is(?: not|n['’]t) {_CALL}that\b|\W*without\b"
    rf"|\W*(?:调用|执行|运行) ?{_CALL}(?:之?后)?[，,]?(?:并|也)?不会?自动",
    re.IGNORECASE,
)
"""What says of a call that it does not do something."""
_SAYS_NOT = re.compile(
    r"\b(?:not(?! only)|never|no(?!-)|nor|neither|cannot)\b|n['’]t\b|不(?![仅但光只过论管断])|[没未]|无(?!论)",
    re.IGNORECASE,
)
_MAY_DENY = {
    "not": re.compile(
        r"\b(?:not|never|no|nor|neither|none|nothing|nobody|nowhere|cannot|without|lacks?|lacking|leaves|omit\w*|skip\w*"
        r"|gone|gave up|removed|missing|irrelevant|unnecessary|redundant|pointless|useless|optional|un(?:changed|done))\b"
        r"|n['’]t\b|(?<!算)(?<!用)(?<!加)不(?!能整除|完整|足|同|仅|只是|光|但|断|过|管|论|止|够|及)|没|未|无(?!论)|非(?!常)|缺少|少了|去掉|移除|多余|别",
        re.IGNORECASE,
    ),
    "error": re.compile(
        r"\b(?:fail(?:s|ing)?|errors?|rais(?:es|ing)|throws?|crash\w*|refuse\w*|reject\w*|\w+Error)\b|[报出]错|异常|抛|错误|失败",
        re.IGNORECASE,
    ),
    "still": re.compile(
        r"\b(?:still|even|freely|whatever|whether|regardless|as you please)\b"
        r"|仍|还[在是会]|照[样常旧]|依[然旧]|也(?:能|可以)|即[使便]|就算|哪怕",
        re.IGNORECASE,
    ),
}
"""Words by which a clause may deny what it speaks of, by kind."""


def may_deny(text: str) -> frozenset[str]:
    """By which kinds of words a clause may deny what it speaks of, however it goes on."""
    text = simplify(text)
    return frozenset(kind for kind, words in _MAY_DENY.items() if words.search(text))


def does_not(text: str, start: int, end: int) -> bool:
    """Does a clause say of a call that this does not do something?"""
    return _DOES_NOT.match(text, start, end) is not None


def negates(text: str, start: int, end: int) -> bool:
    """Is there a "not" in a clause?"""
    return _SAYS_NOT.search(text, start, end) is not None
