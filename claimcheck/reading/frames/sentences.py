"""Sentence → frames: what its clauses say as concepts, and how the sentence means each of them."""

from __future__ import annotations

import re

from claimcheck.reading.clauses.ahead import is_besides
from claimcheck.reading.clauses.comparing import one_of_two
from claimcheck.reading.clauses.ordering import with_threats
from claimcheck.reading.clauses.segments import clauses, identifiers, strange_names
from claimcheck.reading.frames.conditions import conditions, conditions_of
from claimcheck.reading.frames.dating import dates
from claimcheck.reading.frames.denying import does_not, negates
from claimcheck.reading.frames.disowning import (
    disowned,
    is_elsewhere,
    is_futile,
    is_told_by_another,
    reported,
)
from claimcheck.reading.frames.doing import listed, subject
from claimcheck.reading.frames.explaining import explained
from claimcheck.reading.frames.frame import EMPTY, PLAIN, Frame
from claimcheck.reading.frames.framing import framed
from claimcheck.reading.frames.hearing import heard
from claimcheck.reading.words.concepts import OMITTED, Cue
from claimcheck.reading.words.tokens import Token, lex
from claimcheck.reading.words.vocabulary import Vocabulary

_STEP = re.compile(
    r"(?:compute|calculate|update|run|perform|zero|clear|backpropagate|take|do|step|feed|get)\b"
)
"""What the next of several things to be done begins with: "call train(), compute the loss, …"."""
_GOING_ON = ("comma", "and", "sequence")
_SUPPOSING = ("had", "were")
"""What a sentence begins with that only supposes: "Had eval() disabled autograd, …"."""
_NEGATION = Cue("negation")
_NOTHING, _NOT = frozenset(["no", "none", "without", "没", "无"]), frozenset(["not", "不"])
_OTHERS = "others"
_OF_BEFORE = ("relative", "boundary")
_DESCRIBED = re.compile(
    r"[\W_]*[A-Za-z]\w*\W*(?:[(（][^()（）]*[)）]\W*)?[:：–—-]+\s*(?:bool\W+|布尔\w*\W+)?(?:whether|if|是否)",
    re.IGNORECASE,
)
"""What a parameter's description begins with, that tells what the parameter does: "shuffle: whether to …"."""
_MADE_OF = re.compile(
    r"(?:(?:it|which|(?:this|the) (?:loss|class|criterion|function|loss function|layer|module|method)) )?"
    r"(?:(?:also|already|internally|just|simply|basically|essentially|is) ){0,3}"
    r"(?:includ|contain|combin|compris|merg|equals?\b|equivalent to|(?:the )?same as|(?:a |the )?combination of)"
    r"|(?:它|其|[该这此]个?(?:损失函数|损失|函数|类|方法|模块|层|接口)?)?(?:已经?|内部|同时|也|就|实际上|相当于|[，,]){0,3}"
    r"(?:包含|包括|含有|集成|结合(?![^，。]*可以)|整合|封装|内置|自带|等价于|等同于|相当于|等于|是[^，。]{1,40}的(?:组合|结合))",
    re.IGNORECASE,
)
"""What says of something that it has parts, without naming it."""


def read(
    text: str,
    vocabulary: Vocabulary,
    code: tuple[tuple[int, int], ...] = (),
    named: frozenset[str] = frozenset(),
) -> list[Frame]:
    """The frames of a sentence's clauses, in order.

    ``named`` are the concepts that the document names, so that a short form may mean them.
    """
    dated = dates(text)
    lexemes = heard(text, lex(text, code), dated)
    mentions = list(with_threats(text, vocabulary.mentions(lexemes, named)))
    found = clauses(text, lexemes, mentions, vocabulary)
    if not found:
        return []
    frames = [framed(segment, vocabulary) for segment in found]
    known = {position for mention in mentions for position in range(mention.first, mention.last)}
    strange = list(strange_names(lexemes, known))
    unheard = list(identifiers(lexemes, known))
    supposed = bool(lexemes) and lexemes[0].norm in _SUPPOSING
    elsewhere = is_elsewhere(text)
    restricting = conditions(text, lexemes, mentions)
    told = [lexeme.start for lexeme in lexemes if lexeme.norm == "did"]
    names = [lexeme.start for lexeme in lexemes if lexeme.kind is Token.NAME and lexeme.norm.islower()]
    negations = [(m.start, lexemes[m.first].norm) for m in mentions if m.concept == _NEGATION]
    past = any(phrase.past for phrase in dated)
    does = len(frames) > 1 and PLAIN not in frames[0].relations
    if does and is_besides(text) and not any(thing.kind == "api" for thing in frames[0].things):
        frames[0].things = [
            thing for thing in frames[0].things if thing.id != _OTHERS
        ]  # the rest of what it does
    before: Frame | None = None
    otherwise = False
    for frame, segment in zip(frames, found, strict=True):
        frame.acts, frame.purpose, frame.commands = segment.acts, segment.purpose, segment.commands
        frame.sets_off = segment.sets_off
        frame.subject, frame.listed = subject(segment, lexemes, known), listed(segment, lexemes)
        frame.sequel = segment.sequel or (
            segment.separator == "comma" and _STEP.match(text, segment.start) is not None
        )
        frame.foreign = frozenset(name for at, name in strange if segment.start <= at < segment.end) or EMPTY
        if segment.separator in _OF_BEFORE and before:
            frame.foreign |= before.foreign  # "`torch.frob`, which …"
        frame.unknown |= bool(frame.foreign)
        frame.foreign = (
            frame.foreign.union(name for at, name in unheard if segment.start <= at < segment.end) or EMPTY
        )
        frame.asks &= _DESCRIBED.match(text) is None
        frame.one_of_two = one_of_two(text, frame.start)
        frame.made_of = _MADE_OF.match(text, frame.start) is not None
        frame.does_not = does_not(text, frame.start, frame.end)
        frame.negates = negates(text, frame.start, frame.end)
        before = frame
        frame.disowned = disowned(frame.start, frame.end, lexemes, mentions) != is_futile(
            text, frame.start, frame.end, mentions
        )
        told_by = is_told_by_another(text, frame.end)
        frame.reported = supposed or told_by or reported(frame.start, frame.end, lexemes, mentions)
        frame.elsewhere = elsewhere
        said = {norm for start, norm in negations if frame.start <= start < frame.end}
        frame.of_nothing = bool(said & _NOTHING) and not said & _NOT
        otherwise = "otherwise" in frame.cues or (otherwise and segment.separator in _GOING_ON)
        if otherwise and not any(thing.id == OMITTED for thing in frame.things):
            frame.things.append(vocabulary.things[OMITTED])  # "or else dropout is active, and so is …"
        frame.coded = any(frame.start <= start < frame.end for start in names)
        frame.supposed = any(
            c.supposes and c.start <= frame.start and frame.end <= c.end for c in restricting
        )
        frame.conditions = tuple(conditions_of(frame.start, frame.end, restricting))
        # "the weights did not change" tells what once happened
        frame.past = past or any(frame.start <= start < frame.end for start in told)
        if segment.depth or segment.separator == "relative":
            frame.explains = explained(text, segment, found, frame)
    return sorted(frames, key=lambda frame: frame.start)
