"""What a passage says without asserting it: a question, a quiz's answer, one of a list of myths."""

from __future__ import annotations

import itertools
import re

from claimcheck.model import Document, Passage, PassageKind
from claimcheck.reading.cells import says_no
from claimcheck.reading.disowning import REJECTING
from claimcheck.reading.frame import Frame
from claimcheck.reading.patterns import WEIGHTS

_OPTION = re.compile(r"(?:^|[\s\"'])[A-E][)）]\s*$|^[A-E][.、:：]\s*$")
_QUOTES = '"“”«»「」『』'
_OPTION_FIRST = re.compile(r"[\s\"']*(?:[(（\[【][A-E][)）\]】]|[A-E](?:[)）、:：]|\.(?=\s)))")


def asks(passage: Passage) -> bool:
    """Is it a question, which asserts nothing?"""
    return passage.text.rstrip("”\"' ").endswith(("?", "？", "吗", "呢"))


def is_option(document: Document, passage: Passage, frame: Frame) -> bool:
    """Is it one of a quiz's answers, of which most are wrong on purpose?"""
    if _OPTION_FIRST.match(passage.text):
        return True
    marker = re.match(r"[A-E][)）.、:：]\s*", passage.text[frame.start : frame.start + 4])
    start = passage.span(frame.start)[0]
    before = document.text[max(0, start - 6) : start].rpartition("\n")[2]
    return bool(_OPTION.search(before + (marker[0] if marker else "")))


def is_listed_myth(document: Document, frames: list[list[Frame]], index: int) -> bool:
    """Does the intro of its list say that it is a myth: "Many people believe that", 常见误区：?"""
    above = document.passages[index].introduced_by
    while above is not None:
        leads_on = document.passages[above].text.rstrip("*_ ").endswith((":", "：", "that"))
        if any("myth" in f.cues and (leads_on or not _about(f)) for f in frames[above][-1:]):
            return True  # not "I thought eval() was not needed. 1. …"
        above = document.passages[above].introduced_by
    return False


def under_myths(document: Document, frames: list[list[Frame]], index: int) -> bool:
    """Does it stand in a list or under a heading such as "Common mistakes", where true and false mingle?"""
    above = list(document.passages[index].headings)
    intro = document.passages[index].introduced_by
    while intro is not None:
        above.append(intro)
        intro = document.passages[intro].introduced_by
    return any(frame.cues & REJECTING and not _about(frame) for passage in above for frame in frames[passage])


def is_quotation(passage: Passage) -> bool:
    """Is all of it in quotation marks, so that somebody else says it?"""
    text = passage.text.strip(".。 ")
    return text[:1] in _QUOTES and text[-1:] in _QUOTES and not any(mark in text[1:-1] for mark in _QUOTES)


def is_marked_wrong(document: Document, index: int) -> bool:
    """Is it the head of a table's row in which another cell says no: | it freezes weights | ❌ |?"""
    passage = document.passages[index]
    if passage.kind is not PassageKind.CELL:
        return False
    row = itertools.takewhile(lambda cell: cell.kind is PassageKind.CELL, document.passages[index + 1 :])
    return any(cell.introduced_by == index and says_no(cell.text) for cell in row)


def _about(frame: Frame) -> bool:
    """Does a clause name anything that tells what it is about?"""
    return any(WEIGHTS[thing.kind] for thing in frame.things)
