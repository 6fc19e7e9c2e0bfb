"""What a passage says without asserting it: a question, a quiz's answer, one of a list of myths."""

from __future__ import annotations

import itertools
import re

from claimcheck.model import Document, Passage, PassageKind
from claimcheck.reading.frames.disowning import REJECTING
from claimcheck.reading.frames.frame import PLAIN, Frame
from claimcheck.reading.words.answers import says_no
from claimcheck.reading.words.concepts import WEIGHTS

_ENDS = ".。!！?？:：;；,，…"
_OPTION = re.compile(r"(?:^|[\s\"'])[A-E][)）]\s*$|(?:^|[?？])\s*[A-E][.、:：]\s*$")
_LATER_OPTION = re.compile(r"(?:^|[\s。；;])[B-F][)）.、:：]\s*$")
_EARLIER_OPTION = re.compile(r"(?<![A-Za-z])[A-E][)）.、:：]")
_SMALL_OPTION = re.compile(r"[(（]?[a-f][)）]\s*$")
_ASKED = re.compile(
    r"\W*(?:true or false|right or wrong|fact or (?:myth|fiction)|myth or fact|判断题|判断正误|判断对错|是非题)\b",
    re.IGNORECASE,
)
_QUIZ = re.compile(
    r"\b(?:right|correct|wrong|false|true) (?:answers?|options?|choices?|statements?)\b|\bwhich (?:of|one|statement)\b"
    r"|\bmultiple.choice\b|\bquiz\b|答案|(?:下列|以下|下面)[^。]{0,12}(?:正确|错误|对的|错的|不对)|选择题",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"\W*(?:the |correct )*(?:answer|verdict|答案|结论|判断)\s*(?:is|是|为)?\W*(?=\w)", re.IGNORECASE
)
_NOT_SO = re.compile(
    r"\W*(?:not (?:by itself|alone|on its own)|(?:they|it|that|this) (?:do|does|is|are|was|will)(?:n['’]t| not))\b",
    re.IGNORECASE,
)
_ONLY_NOT_SO = re.compile(
    r"\W*(?:but |actually,? |in fact,? )?(?:it|they|this|that) (?:(?:really |actually |simply |just )?"
    r"(?:do|does|is|are|was|will|did)(?:n['’]t| not)|never (?:do|does|did|is|was))(?: (?:so|true|the case))?\W*"
    r"|\W*(?:但|可|其实|实际上|事实上)?(?:它|这|这个|这种)?(?:其实|实际上)?(?:并不会|并没有|并不是|并非如此|不是这样|不是的)(?:的|这样|如此)?\W*",
    re.IGNORECASE,
)
"""A whole sentence that only denies what was said before it."""
_HEAD = re.compile(r"[:,.!：，。！—]")
_QUOTES = '"“”«»「」『』'
_LINE, _MARK = 300, 6
"""Characters before an option that are looked at for an earlier one, and for its own letter."""
_OPTION_FIRST = re.compile(r"[\s\"']*(?:[(（\[【][A-E][)）\]】]|[A-E](?:[)）、:：]|\.(?=\s)))")

_REPLY, _ASKED_BEFORE = re.compile(r"\W*A\d*[:：]"), re.compile(r"\W*Q\d*[:：.]")
"""The answer in "Q: …? A: …", and what stands before it."""


def asks(passage: Passage) -> bool:
    """Is it a question, which asserts nothing?"""
    return passage.text.rstrip("”\"' ").endswith(("?", "？", "吗", "呢")) or bool(_ASKED.match(passage.text))


def is_option(document: Document, index: int, frame: Frame) -> bool:
    """Is it one of a quiz's answers, of which most are wrong on purpose?"""
    passage = document.passages[index]
    if _REPLY.match(passage.text) and any(
        _ASKED_BEFORE.match(p.text) for p in document.passages[max(0, index - 1) : index]
    ):
        return False
    intro = document.passages[passage.introduced_by] if passage.introduced_by is not None else None
    if _OPTION_FIRST.match(passage.text) or (intro and asks(intro) and _QUIZ.search(intro.text)):
        return True
    marker = re.match(r"[A-E](?:[)）、:：]\s*|\.\s+)", passage.text[frame.start : frame.start + 4])
    start = passage.span(frame.start)[0]
    before = document.text[max(0, start - _LINE) : start].rpartition("\n")[2].rstrip("`*_")
    before += marker[0] if marker else ""
    if _OPTION.search(before[-_MARK:]) or (
        _LATER_OPTION.search(before) and _EARLIER_OPTION.search(before[:-_MARK])
    ):
        return True
    return _SMALL_OPTION.search(before[-_MARK:]) is not None and _in_quiz(document, index)


def _in_quiz(document: Document, index: int) -> bool:
    """Is a question or an answer told around a passage?"""
    return any(_QUIZ.search(near.text) for near in document.passages[max(0, index - 1) : index + 2])


def is_answered_no(document: Document, index: int) -> bool:
    """Does the next sentence say no more than that this one is wrong: "Answer: false.", （×）?

    Of a quotation it may tell why: "No, it doesn't …".
    """
    passage = document.passages[index]
    for after in document.passages[index + 1 : index + 2]:
        if after.block != passage.block:
            break
        quoted = any(mark in passage.text for mark in _QUOTES)
        answers = (after.text, _HEAD.split(after.text)[0])[: 1 + quoted]
        said = any(says_no(_without_lead(answer)) for answer in answers)
        said |= is_quotation(passage) and _NOT_SO.match(after.text) is not None
        return said or _ONLY_NOT_SO.fullmatch(after.text) is not None
    return False


def _without_lead(answer: str) -> str:
    lead = _ANSWER.match(answer)
    return answer[lead.end() :] if lead else answer


def is_title(document: Document, passage: Passage) -> bool:
    """Is it a line in bold, which names what follows it: **eval() and gradients**?"""
    start, end = passage.span()
    before, after = document.text[max(0, start - 3) : start], document.text[end : end + 3]
    bold = before.rstrip("`").endswith("**") and after.lstrip("`").startswith("**")
    return bold and "**" not in document.text[start:end] and passage.text[-1:] not in _ENDS


def only_names(document: Document, passage: Passage, frame: Frame) -> bool:
    """Does it only say what follows is about: "## NLLLoss and logarithms", "## Evaluating a model (`eval()`)"?"""
    heading = passage.kind is PassageKind.HEADING
    if heading and passage.text[frame.end :].lstrip().startswith(("(", "（")):
        return True
    if set(frame.relations) != {PLAIN} or "copula" in frame.cues:
        return False
    return is_title(document, passage) or (heading and not frame.cues & {"negation", "still"})


def is_listed_myth(document: Document, frames: list[list[Frame]], index: int) -> bool:
    """Does the intro of its list say that it is a myth: "Many people believe that", 常见误区：?"""
    passage = document.passages[index]
    above = None if passage.kind is PassageKind.SENTENCE else passage.introduced_by
    while above is not None:
        leads_on = document.passages[above].text.rstrip("*_ ").endswith((":", "：", "that"))
        if any("myth" in f.cues and (leads_on or not _about(f)) for f in frames[above][-1:]):
            return True  # not "I thought eval() was not needed. 1. …"
        above = document.passages[above].introduced_by
    return False


def under_myths(document: Document, frames: list[list[Frame]], index: int) -> bool:
    """Does it stand in a list or under a heading such as "Common mistakes", where true and false mingle?

    Or below a "❌ Wrong", which may be said of it or of what stands above.
    """
    if index and _only_rejects(document.passages[index - 1], frames[index - 1]):
        return True
    above = list(document.passages[index].headings)
    intro = document.passages[index].introduced_by
    while intro is not None:
        above.append(intro)
        intro = document.passages[intro].introduced_by
    return any(
        frame.cues & {*REJECTING, "reported"} and not _about(frame)
        for passage in above
        for frame in frames[passage]
    )


def _only_rejects(passage: Passage, frames: list[Frame]) -> bool:
    """Does a passage say no more than that something is wrong?"""
    if passage.kind in (PassageKind.CELL, PassageKind.CODE):
        return False
    rejected = frames and all(f.cues & REJECTING and not (f.things or f.words) for f in frames)
    return says_no(passage.text) or bool(rejected)


def is_rejected_next(document: Document, frames: list[list[Frame]], index: int) -> bool:
    """Does the next sentence say that this one is wrong?"""
    following = index + 1
    if following >= len(frames) or document.passages[following].block != document.passages[index].block:
        return False
    return any(
        frame.cues & REJECTING and not (frame.things or "negation" in frame.cues)
        for frame in frames[following][:1]
    )


def is_quotation(passage: Passage) -> bool:
    """Is all of it in quotation marks, so that somebody else says it?"""
    text = passage.text.strip(".。 ")
    return text[:1] in _QUOTES and text[-1:] in _QUOTES and not any(mark in text[1:-1] for mark in _QUOTES)


def is_marked_wrong(document: Document, index: int) -> bool:
    """Is it the head of a table's row in which another cell says no: | it freezes weights | ❌ |?"""
    passage = document.passages[index]
    if passage.kind is not PassageKind.CELL:
        return False
    after = (document.passages[at] for at in range(index + 1, len(document.passages)))
    # A head of several sentences is followed by its own, and then by the cells that it heads.
    row = itertools.takewhile(lambda cell: index == cell.introduced_by or cell.block == passage.block, after)
    return any(says_no(cell.text) for cell in row)


def _about(frame: Frame) -> bool:
    """Does a clause name anything that tells what it is about?"""
    return any(WEIGHTS[thing.kind] for thing in frame.things)
