"""What a passage says without asserting it: a question, a quiz's answer, one of a list of myths."""

from __future__ import annotations

import re

from claimcheck.model import Document, Passage
from claimcheck.reading.frames import Frame
from claimcheck.reading.patterns import WEIGHTS

_OPTION = re.compile(r"(?:^|[\s\"'])[A-E][)）]\s*$|^[A-E][.、:：]\s*$")
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
    """Does it stand under a heading such as "Common misconceptions", where true and false mingle?"""
    return any(
        "myth" in frame.cues and not _about(frame)
        for heading in document.passages[index].headings
        for frame in frames[heading]
    )


def _about(frame: Frame) -> bool:
    """Does a clause name anything that tells what it is about?"""
    return any(WEIGHTS[thing.kind] for thing in frame.things)
