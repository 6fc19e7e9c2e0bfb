"""What keeps a sentence from accusing anybody, though it is read: it may not be said plainly, of now, or seriously.

Wrong sentences are mostly plain. What hedges, reports, tells of the past, gives an order, or is taken back
by what follows it is mostly right, in ways that clauses as concepts do not show; so such words make what is
read *doubtful*. They are looked for in the whole sentence, in what stands above it, and in what follows it.
"""

from __future__ import annotations

import re

from claimcheck.model import Document, Passage, PassageKind, Stance
from claimcheck.reading.context import doubts
from claimcheck.reading.frames.dating import dates
from claimcheck.reading.words.tokens import simplify


def _any(*groups: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(part for group in groups for part in group), re.IGNORECASE)


_UNPLAIN = _any(
    doubts.HEARSAY, doubts.HARDLY, doubts.ANYWAY, doubts.ABOUT_THE_TEXT, doubts.STEPS, doubts.PAST
)
_IN_STEPS = _any(doubts.IN_STEPS)
_DOES = re.compile(
    r"(?:eval|train)\(\)`? ?(?:会|将|把|可以|能|用于|用来|让|使|是)|(?:eval|train)\(\)\W{1,3}(?:will |also |automatically )?[a-z]+s\b"
)
"""Where it is said of a call what it does, so that what follows is an effect, too."""
_DENIES_SOME = _any(doubts.DENIES_SOME)
_NOT_ASSERTED = _any(doubts.NOT_ASSERTED)
_MINGLED = _any(doubts.MINGLED)
_TAKEN_BACK = re.compile(rf"\W*(?:[\w.]{{1,20}} ?[:：]\s*)?(?:{'|'.join(doubts.TAKEN_BACK)})", re.IGNORECASE)
_LABEL = re.compile(r"\W*([^：:，,。；;]{1,40})[：:]")
_UNCHECKED = re.compile(r"(?:\[ \]|\( \))[\s`*]*\Z")
"""The box before an option that is not the one to choose."""
_LED = 3
"""How many sentences a line that ends in a colon may lead to."""
_ASKED_TO_CHOOSE = re.compile(
    r"\b(?:which|what|select|choose|tick|decide|mark)\b[^.]*\b(?:correct|true|right|wrong|false|not)\b|\b(?:T or F|true or false)\b|哪[个些项种]|选出|选择题|判断",
    re.IGNORECASE,
)
_ASKED = 3
"""How many passages after a question for what is right, or what something does not do, may answer it."""
_CHOICE = re.compile(r"\W*(?:[A-D]\W+)?(?:true|false|对|错|正确|错误|t ?/ ?f)\W*\Z", re.IGNORECASE)
"""What follows a statement that is to be judged."""
_BOX = 8
_COLUMNS = 8
"""How many columns beside one are looked at."""


def is_doubtful(document: Document, index: int, stance: Stance) -> bool:
    """May it be said otherwise than plainly, as true and of the installed release?"""
    passage = document.passages[index]
    start = passage.span()[0]
    if hedges(passage.text, stance) or _UNCHECKED.search(document.text[max(0, start - _BOX) : start]):
        return True
    if any(
        _ASKED_TO_CHOOSE.search(before.text) for before in document.passages[max(0, index - _ASKED) : index]
    ):
        return True
    following = document.passages[index + 1 : index + 2]
    if any(_CHOICE.match(after.text) for after in following):
        return True
    heading = passage.kind is PassageKind.HEADING
    if any((heading or after.kind is passage.kind) and _TAKEN_BACK.match(after.text) for after in following):
        return True
    return any(
        _MINGLED.search(simplify(above)) or any(one.past for one in dates(above))
        for above in _above(document, index)
    )


def hedges(text: str, stance: Stance) -> bool:
    """Is there a word in a sentence by which it may say less than, or other than, what its clauses say?"""
    text = simplify(text)
    return (
        (stance is Stance.DENIES and _DENIES_SOME.search(text) is not None)
        or (_IN_STEPS.search(text) is not None and _DOES.search(text) is None)
        or _UNPLAIN.search(text) is not None
        or _NOT_ASSERTED.search(text) is not None
    )


def _above(document: Document, index: int) -> list[str]:
    """The texts that a passage stands under: its label, the heads of its table, the intros of its list, and its nearest heading."""
    passage = document.passages[index]
    label = _LABEL.match(passage.text)
    found = [label[1]] if label else []
    found += [
        before.text
        for before in document.passages[max(0, index - _LED) : index]
        if before.text.endswith((":", "："))
        and before.block in (passage.block, document.passages[index - 1].block)
    ]
    for at in passage.headings[-1:]:
        above = document.passages[at]
        found.append(above.text)
        if above.kind is PassageKind.CELL:
            found += [head.text for head in _heads_beside(document, at)]
            found += [document.passages[heading].text for heading in above.headings[-1:]]
    intro = passage.introduced_by
    while intro is not None:
        found.append(document.passages[intro].text)
        intro = document.passages[intro].introduced_by
    return found


def _heads_beside(document: Document, column: int) -> list[Passage]:
    """The heads of a table's other columns, given that of one: what is "Now" in one was otherwise in another."""
    row = document.passages[max(0, column - _COLUMNS) : column + _COLUMNS]
    return [
        cell
        for cell in row
        if cell.kind is PassageKind.CELL
        and all(document.passages[at].kind is not PassageKind.CELL for at in cell.headings[-1:])
    ]
