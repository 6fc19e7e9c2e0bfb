"""Answers: what a "yes" or a "no" says of the question before it.

"Does `eval()` turn dropout off? Yes."; "`no_grad()` 会关闭 dropout 吗？不会。"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.model import Document, PassageKind
from claimcheck.reading.context.cells import answer
from claimcheck.reading.context.inheriting import inheritable, surroundings
from claimcheck.reading.context.unasserted import asks
from claimcheck.reading.frames.frame import PLAIN, Frame
from claimcheck.reading.words.concepts import Thing

_LEAD = r"\W*(?:(?:q(?:uestion)?|问)\s*\d*\W+)?"
_ASKS_WHETHER = re.compile(
    _LEAD + r"(?:(?:so|but|and|then|now|ok|okay|well|wait|hm+),?\s+)*"
    r"(?:do|does|did|is|are|was|were|can|could|will|would|should|must|has|have)\b(?!n['’]t| not\b)"
    r"|.*(?:吗|嗎|么|麼)\W*\Z"
    r"|.*(?:是否|是不是|会不会|會不會|能不能|可不可以|要不要|需不需要|有没有|有沒有|用不用).*\Z",
    re.IGNORECASE | re.DOTALL,
)
"""A question that a yes or a no can answer, by how it begins in English and how it ends, or turns on itself, in Chinese."""
_LEAVES_OPEN = re.compile(
    r"\bor\b|\b(?:what|why|how|which|when|where|who)\b|n['’]t\b|\b(?:not|no|never|without)\b"
    r"|还是|還是|或|什么|什麼|为何|為何|为什|為什|怎|如何|哪|几|多少|谁|难道|難道|除了"
    r"|(?<!是)(?<!会)(?<!會)(?<!能)(?<!可)(?<!要)(?<!需)(?<!用)不(?!同|可以|需要|变)|没(?!有)|(?<!有)[没沒]有",
    re.IGNORECASE,
)
"""What a yes or a no to it does not settle: a choice, a question for more, one that denies."""
_ANSWER = re.compile(
    r"[\s*_>\"“]*(?:(?:a|答)\s*[:：]\W*|(?:the )?(?:short )?answer(?: is|:)\W*|(?:答案|简短回答|回答)(?:是|[:：])\W*)?"
    r"(?:(?P<yes>yes|yep|yeah|yup|correct|exactly|right|of course|absolutely|是的|对的?|對的?|会的?|會的?|能的?|可以的?|需要的?|没错|沒錯|当然|當然|正确)"
    r"|(?P<no>no|nope|nah|never|not at all|absolutely not|of course not|不是的?|不会的?|不會的?|不能的?|不可以|不需要|不用|不必|不行|不|没有的事|没有|沒有|并不会|並不會|并不是|並不是|并没有|不对|错|并不|並不))"
    r"(?:的|哦|呢|啊|了)?[*_\"”]*\s*(?P<end>[,.!;:，。！；：—–\-(（]|\Z)",
    re.IGNORECASE,
)
"""A yes or a no that is all of the answer, or its first clause."""
_RESERVED = re.compile(
    r"\W*(?:and (?:yes|no)\b|but\b|if\b|unless\b|only\b|except\b|sort of|kind of|partly|in part|technically|in a (?:sense|way)|但|不过|不過|除非|如果|只要|前提|某种|严格)",
    re.IGNORECASE,
)
"""What follows a yes or a no that is not meant without reserve: "Yes, but …"."""


def answers(document: Document, frames: list[list[Frame]], index: int) -> Iterator[tuple[Frame, list[Thing]]]:
    """What a passage that begins with a "yes" or a "no" says of what was asked before it; nothing else.

    With what the question leaves out and takes from around it.
    """
    text = document.passages[index].text
    told = _ANSWER.match(text)
    if told is None or not index or _RESERVED.match(text, told.end()) or _offers(document, index):
        return
    asked = document.passages[index - 1]
    whether = asks(asked) and _ASKS_WHETHER.match(asked.text)
    if not whether or _LEAVES_OPEN.search(asked.text) or len(frames[index - 1]) != 1:
        return
    (question,) = frames[index - 1]
    if question.relations.keys() == {PLAIN} and question.words:
        return  # nobody knows what it asks: "does it forbid …?"
    lent, omitted = inheritable(question, surroundings(document, frames, index - 1, 0))
    if not omitted:
        relations = answer(question, yes=told["yes"] is not None)
        yield replace(question, start=0, end=told.start("end"), relations=relations, asks=False), lent


def _offers(document: Document, index: int) -> bool:
    """Is it one of several answers to choose from?"""
    beside = document.passages[index + 1 : index + 2]
    return any(_ANSWER.match(other.text) and other.kind is PassageKind.ITEM for other in beside)
