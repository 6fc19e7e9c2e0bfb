"""Sentences that only say by what means is done what the sentence before them wants.

"Dropout has to be off here. To do this, use `eval()`."; "How do I turn dropout off? With `eval()`."
"""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.model import Document, Passage
from claimcheck.reading.frames.frame import PLAIN, Frame, Says
from claimcheck.reading.words.concepts import Thing

_THIS = re.compile(
    r"\W*(?:(?:and|so|luckily|fortunately|in pytorch),? )?(?:to (?:do|achieve|accomplish|get|implement|realize) (?:this|that|so|it)\b"
    r"|(?:this|that|it|which) (?:is|can be|could be|gets) (?:\w+ )?(?:done|achieved|accomplished|handled|realized|controlled|implemented|enforced) (?:by|with|via|using|through)\b"
    r"|(?:this|that) is (?:exactly |precisely |just )?(?:what|why)\b"
    r"|(?:we|you) (?:can )?(?:do|achieve|accomplish) (?:this|that|so) (?:by|with|via|using|through)\b"
    r"|为此|(?:要|想|为了)?(?:做到|实现|达到|达成)(?:这一点|这点|这个|这个目的|这个目标)|(?:这|这一点|这个)(?:就是|正是|就要|就得|可以|可|需要)?(?:通过|靠|用|由|使用|借助|调用)\b)",
    re.IGNORECASE | re.ASCII,
)
_HOW = re.compile(
    r"\W*(?:Q\d*\W*|问\W*)?(?:how (?:(?:do|can|could|should) (?:I|we|you|one)|to)\b"
    r"|(?:(?:do|if) you )?(?:want|need|wish)(?:ing)? to\b|(?:那么?)?(?:如何|怎么|怎样|怎么样|(?:如果)?(?:你)?(?:想要?|需要|希望)))",
    re.IGNORECASE,
)
_DOES_SO = re.compile(
    r"\b(?:does|will do|handles|takes care of) (?:that|this|it|so)\b|(?:就是|会|能|可以|正是|来|替你|帮你|帮我们){1,3}(?:做|干|完成|处理)(?:这个|这件事|这一步|这些)"
)
"""What a clause says that leaves to the one before it what is done."""
_INSTEAD = re.compile(
    r"\b(?:use|call|need|try|prefer|with)\b(?:[^.;]|\.(?=\w)){1,60}\b(?:for (?:that|this)(?: purpose)?|instead|to do (?:that|this|so))\b"
    r"|(?:要|请|应|应该|需要|可以)?(?:使用|用|调用|借助|靠)[^，。；]{1,40}(?:来)?(?:实现|做到|完成|做)(?:这一点|这点|这件事|这个)",
    re.IGNORECASE,
)
"""What a clause says that names what does that which something else does not: "use no_grad() for that"."""
_LIGHT = ("require", "use")
"""Relations that say that something is to be done, not what is done."""


def means_frames(document: Document, frames: list[list[Frame]], index: int) -> list[Frame]:
    """What a sentence says together with the one before it; nothing if it does not speak of it."""
    passage = document.passages[index]
    if (found := _does_so(passage, frames, index)) or not index or not frames[index]:
        return found
    wanted = document.passages[index - 1]
    takes_up = _THIS.match(passage.text) is not None and wanted.block == passage.block
    answers = _HOW.match(wanted.text) is not None and wanted.text.rstrip().endswith(("?", "？"))
    if not (takes_up or answers) or len(frames[index]) > 1 or not frames[index - 1]:
        return []
    (does,) = frames[index]
    return _done_by(does, frames[index - 1][-1])


def does_so(passage: Passage, frame: Frame) -> bool:
    """Does a clause leave to the one before it what is done: "eval() does that for you"?"""
    return _DOES_SO.search(passage.text, frame.start, frame.end) is not None


def _is_instead(passage: Passage, frame: Frame) -> bool:
    return _INSTEAD.search(passage.text, frame.start) is not None and frame.acts


def _does_so(passage: Passage, frames: list[list[Frame]], index: int) -> list[Frame]:
    """What is said by clauses that leave to the one before them what is done."""
    found: list[Frame] = []
    before = frames[index - 1][-1:] if index else []
    for frame in frames[index]:
        if before and does_so(passage, frame):
            found += _done_by(replace(frame, relations={}), before[0])
        elif before and _is_instead(passage, frame) and "negation" in before[0].cues:
            found += _done_by(replace(frame, relations={}), _undenied(before[0]))
        before = [frame]
    return found


def _done_by(does: Frame, what: Frame) -> list[Frame]:
    """That what one clause wants is done by what the other calls."""
    called = {thing.id: thing for thing in (*does.things, *does.circumstances) if _is_called(thing)}
    relations = {axis: says for axis, says in what.relations.items() if axis not in (*_LIGHT, PLAIN)}
    tells = does.relations.keys() - {*_LIGHT, PLAIN, "switch", "contain"}  # more than what is to be called
    if tells or len(called) != 1 or not relations or does.cues & {"negation", "without"}:
        return []
    (by,) = called.values()
    if any(_is_called(thing) and thing.id not in by.also for thing in (*what.things, *what.circumstances)):
        return []  # "we clear the gradients" names the same in a wider word, "eval() does" another
    things = [by, *what.things]
    return [
        replace(
            what,
            start=does.start,
            end=does.end,
            things=things,
            relations=relations,
            cues=what.cues - {"advice"},
            asks=False,
        )
    ]


def _undenied(frame: Frame) -> Frame:
    """What a denial denies, of nothing that is called: "eval() does not stop autograd"."""
    return replace(
        frame,
        things=[thing for thing in frame.things if thing.kind != "api" and thing.id != "both_modes"],
        circumstances=[],
        relations={
            axis: Says(says.positive == says.negated, negated=False) for axis, says in frame.relations.items()
        },
        cues=frame.cues - {"negation", "still"},
    )


def _is_called(thing: Thing) -> bool:
    return thing.kind == "api" and not thing.process
