"""What a clause's subject stands for: something named before ("It …"), or people ("we …")."""

from __future__ import annotations

import re

from claimcheck.model import Document, Passage, PassageKind
from claimcheck.reading.frames.frame import PLAIN, Frame
from claimcheck.reading.words.concepts import Thing

_ABOUT_ANOTHER = re.compile(r"(?:It|They)\b|它", re.IGNORECASE)
_WHAT_IT_DOES = re.compile(r"(?:What it does|Purpose|Function|Effect|作用|功能|用途)\s*[:：]", re.IGNORECASE)
_MANAGER = "context_manager"
"""The concept by which authors most often call what they described before."""
_WE = re.compile(
    r"(?:we|I|you)\b|(?:(?:many|most|some) )?(?:people|beginners|newcomers|newbies|users|developers|students)\b|我们?|(?:很多|不少|许多)?(?:新手|初学者|同学)",
    re.IGNORECASE,
)
_WE_STOP = re.compile(
    r"\b(?:we|you|I) (?:(?:also|then|usually|often|typically|generally|can|should|must|will|may) ){0,2}(?:disable|turn|switch|stop|skip|deactivate|freeze|zero)\b"
    r"|我们?(?:还|也|再|会|可以|要|需要|应该|通常|一般|往往){0,3}(?:关闭|关掉|禁用|停止|冻结|停用)",
    re.IGNORECASE,
)
"""What people do themselves beside what they call, in the words that also tell what a call does."""
_USE_TO = re.compile(
    r"\b(?:use|using|call|calling|wrap|apply|set|pass)\b[^,;:]{0,120}\bto\b|(?:使用|调用|用|借助|通过)[^，,。]{0,60}(?:来|以)",
    re.IGNORECASE,
)
"""Whoever uses something "to" an end says what it does; the bounds keep a long line from being searched over and over."""
_NUMBER = re.compile(r"^[^\S\n]{0,3}\d{1,2}[.)、][^\S\n]*[*_`]{0,3}\Z", re.MULTILINE)
_FAR = 40
"""Characters before an item that its number is looked for in: a line may be as long as its document."""
_THAT = re.compile(
    r"It(?:['’]s| is| was)\b[^.;:]{0,60}?\bthat\b"
    r"|It (?:also |therefore |thus |then )?(?:means|follows|implies|turns out|seems|appears|happens)(?: also| too| as well)? that\b"
    r"|It(?:['’]s| is| was)(?: \w+)? (?:recommended|advisable|advised|important|necessary|best|better|common|customary|useful|crucial|essential|(?:a )?good (?:practice|idea))\b[^.;:]{0,20}?\bto\b",
    re.IGNORECASE,
)
"""What stands for what is said after it, not for what was named before: "it is true that …"."""


def is_about_another(passage: Passage, frame: Frame) -> bool:
    """Is its subject something named before: "It …", or an item that begins with its verb?"""
    if _WHAT_IT_DOES.match(passage.text) or is_kind(frame) or frame.made_of:
        return True
    if PLAIN in frame.relations:  # "It has A" has no verb that A could precede
        return says_it(passage, frame)
    if (frame.commands and frame.coded) or _THAT.match(passage.text, frame.start):
        return False  # "use `eval()` to …" names what it speaks of
    verb_first = passage.kind in (PassageKind.ITEM, PassageKind.CELL) and frame.start == 0
    return not (frame.topics or frame.circumstances) and (verb_first or says_it(passage, frame))


def elided(frame: Frame, earlier: list[Frame], lent: list[Thing]) -> list[Thing]:
    """What a clause that names nothing speaks of: the subject of the clause before it, or both of "they"."""
    says = PLAIN not in frame.relations or (frame.words and "copula" in frame.cues)
    if any(thing.kind != "filler" for thing in frame.things) or not says:
        return []
    if "plural" in frame.cues:
        return lent if len({thing.id for thing in lent}) > 1 else []
    if earlier and not frame.cues & {"pronoun", "subordinate"}:
        return [*earlier[-1].topics, *frame.things]
    return []


def is_kind(frame: Frame) -> bool:
    """Is its subject only named by its kind: "context manager that disables autograd"?"""
    named = [thing.id for thing in frame.topics if thing.kind != "filler"]
    return named[:1] == [_MANAGER] and not any(thing.kind == "api" for thing in frame.topics)


def says_it(passage: Passage, frame: Frame) -> bool:
    """Is its subject "it", and stands that for something before it?"""
    told = _ABOUT_ANOTHER.match(passage.text, frame.start)
    return told is not None and _THAT.match(passage.text, frame.start) is None


def is_done_by_people(passage: Passage, frame: Frame) -> bool:
    """Does somebody do it, so that it is no effect of what was called before: "we disable it"?"""
    stops = _WE_STOP.search(passage.text, frame.start, frame.end) is not None
    return stops or _WE.match(passage.text, frame.start) is not None


def uses_to(passage: Passage, frame: Frame) -> bool:
    """Does it say what somebody uses to an end, so that the end is an effect: "you should use X to …"?"""
    return _USE_TO.search(passage.text, frame.start, frame.end) is not None


def is_step(document: Document, passage: Passage, frame: Frame) -> bool:
    """Is it one of numbered things to do, of which none is an effect of another: "2. disable gradients"?"""
    if passage.kind is not PassageKind.ITEM or frame.start:
        return False
    start = passage.offsets[0]
    numbered = _NUMBER.search(document.text, max(0, start - _FAR), start) is not None
    return numbered and not any(t.kind in ("api", "component") for t in frame.topics)
