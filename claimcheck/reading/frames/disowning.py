"""What a sentence says only to reject it: "it is a myth that …", "…, which is wrong".

A myth cue governs what follows it, up to a turn ("but", 其实); whose the reason after it is ("many
believe …, because …"), nobody can tell. A judgement ("wrong", 不正确) governs its own clause, or if
that names nothing ("这种说法不正确"), the ones before it, and as a label ("Wrong: …") those after it.
What is only reported ("one might expect", 有人说, "…, says the title") is governed as a myth is, but
nobody says whether it is wrong. What is "no use" to try is denied with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.reading.words.concepts import Cue, Mention, Relation, Thing
from claimcheck.reading.words.tokens import Lexeme, Token

REJECTING = frozenset({"myth", "wrong"})
"""The cues of what is said to be rejected."""
_REPORTED = Cue("reported")
_MYTH = Cue("myth")
_WITHOUT = Cue("without")
_NEGATION = Cue("negation")
_APART = 2
"""How many words may stand between a "not" and what it denies: "not really a myth"."""
_POINTING = frozenset(["that", "this", "it", "这", "那", "此"])
_HEDGES = {"always", "usually", "may", "cause", "subordinate"}
_ENDS = (".", "。", "!")
_ELSEWHERE = re.compile(
    r"\b(?:keras|tensorflow|caffe2?|mxnet|jax|flax|theano|chainer|paddle\w*|jittor|oneflow|megengine|gluon|tinygrad|micrograd|cntk|skorch|catalyst|mmengine|mmcv|dgl|torch7|tf2?|mindspore|scikit-learn|sklearn|lightning|onnx|xarray|tensorrt)\b"
    r"|\b(?:some|other|many) (?:libraries|frameworks)\b|计图|飞桨|昇思|天元"
    r"|\b(?:in|with) numpy\b|(?:在|用) ?numpy"
    r"|\bin (?:c|c\+\+|java|javascript|rust|go|fortran|matlab|julia|r)\b(?!\+|-)|(?:c|c\+\+|java|matlab|r) ?(?:语言|中|里)"
)
"""Where a sentence in small letters speaks of another library."""
_WRAPPER = re.compile(
    r"\b(?:(?:pytorch[ -])?lightning|fast\.?ai|ignite|hugging ?face|deepspeed)\b|\b(?:c|c\+\+|java|numpy|tensorflow|keras|jax)['’]s\b"
)
"""What is built on PyTorch, or is likened to it: what that does, PyTorch need not."""
_IN_THEORY = re.compile(r"\b(?:mathematically|in theory)\b|数学上|理论上")
"""Where it speaks of no library at all."""

_TRIES = re.compile(r"\b(?:using|calling|relying on|setting|trying)\b|[用靠]|通过|指望|借助", re.IGNORECASE)
_FAILS = re.compile(
    r"(?:\b(?:do(?:es)?(?:n['’]t| not)|won['’]t|will not|can(?:no|['’])t) (?:work|help|do (?:it|the (?:job|trick)))"
    r"|\bis (?:useless|pointless|futile|in vain|(?:of )?no use)|\bhas no effect"
    r"|没用|无用|无效|无济于事|行不通|不管用|不起作用|徒劳|白搭)的?\W*\Z",
    re.IGNORECASE,
)
"""What ends a clause that says of an attempt, which ``_TRIES`` finds before it, that it fails."""
_MEANS = frozenset({"use", "switch", "run"})
"""Relations that say that something is made use of, not to what end."""

_SAYS_SO = re.compile(
    r"[\s)`\"”’*]*[,，]\s*(?:(?:or |at least )?so )?(?:says?|said|claims?|claimed|argues?|argued|writes?|wrote|according to)\b"
    r"|[\s)`\"”’*]*[,，]\s*(?:据说|(?:作者|文章|原文|标题|有人)(?:是这么|这么|如此)?(?:说|写|称|认为))",
    re.IGNORECASE,
)


def is_told_by_another(text: str, end: int) -> bool:
    """Does a sentence go on, behind a clause, with who says so: "…, says the title"?"""
    return _SAYS_SO.match(text, end) is not None


def is_futile(text: str, start: int, end: int, mentions: Sequence[Mention]) -> bool:
    """Does a clause say that it is no use to try what it names: "using eval() to … does not work"?"""
    clause = text[start:end]
    fails = _FAILS.search(clause)
    if fails is None or _TRIES.search(clause, 0, fails.start()) is None:
        return False
    return any(
        isinstance(m.concept, Relation)
        and m.concept.axis not in _MEANS
        and start <= m.start < start + fails.start()
        for m in mentions
    )


def disowned(start: int, end: int, lexemes: Sequence[Lexeme], mentions: Sequence[Mention]) -> bool:
    """Does a sentence reject its clause ``start:end``?"""
    for mention in mentions:
        if mention.concept == _REPORTED and mention.start < end and _taken_back(end, mentions):
            return True
        if not isinstance(mention.concept, Cue) or mention.concept.id not in REJECTING:
            continue
        if start <= mention.start < end:
            omits = _only_omits(start, mention.start, mentions)
            return not (omits or _judges_what_was_said(mention, start, end, lexemes))
        if mention.end <= start:
            parted = _between(mention.end, start, mentions, "turn", "cause")
            moved = _moves_on(mention.end, start, end, lexemes, mentions)
            if _governs(mention, start, lexemes) and not (parted or moved):
                return True
        elif not (
            _between(end, mention.start, mentions, "turn") or _is_denied(mention, lexemes, mentions)
        ) and _names_nothing(mention, lexemes, mentions):
            return True
    return False


def reported(start: int, end: int, lexemes: Sequence[Lexeme], mentions: Sequence[Mention]) -> bool:
    """Does a sentence leave open whether its clause ``start:end`` is so?"""
    for mention in mentions:
        if mention.concept == _REPORTED and mention.start < end:
            if not _between(mention.end, max(start, mention.end), mentions, "turn"):
                return True
        elif (
            isinstance(mention.concept, Cue)
            and mention.concept.id in REJECTING
            and mention.end <= start
            and _governs(mention, start, lexemes)
        ):
            reason = _between(mention.end, start, mentions, "cause")
            if reason or _moves_on(mention.end, start, end, lexemes, mentions):
                return True
    return False


def is_elsewhere(text: str) -> bool:
    """Does a sentence speak of another library, or of theory, of which no experiment here tells?"""
    small = text.lower()
    another = "torch" not in small and _ELSEWHERE.search(small) is not None
    return another or _WRAPPER.search(small) is not None or _IN_THEORY.search(small) is not None


def _taken_back(end: int, mentions: Sequence[Mention]) -> bool:
    """Is all that follows a clause that it is not so: "…, but it doesn't", 其实这是错的?"""
    after = [mention.concept for mention in mentions if mention.start >= end]
    cues = {concept.id for concept in after if isinstance(concept, Cue)}
    denied = cues & {"negation", *REJECTING}
    alone = all(isinstance(concept, Cue) for concept in after)
    return "turn" in cues and bool(denied) and alone and not cues & _HEDGES


def _moves_on(
    after: int, start: int, end: int, lexemes: Sequence[Lexeme], mentions: Sequence[Mention]
) -> bool:
    """Does a clause behind a comma or colon say what is right: "it is a myth, X doesn't …", "don't expect X to, Y does"?"""
    marks = {lexeme.norm for lexeme in lexemes if after <= lexeme.start < start}
    before = [m.concept for m in mentions if after <= m.start < start]
    within = [m.concept for m in mentions if start <= m.start < end]
    told = [m.end for m in mentions if after <= m.start < start if isinstance(m.concept, Thing)]
    tells = any(isinstance(concept, Thing) and concept.kind != "filler" for concept in before)
    if tells and any(lexeme.norm == ":" for lexeme in lexemes if told[0] <= lexeme.start < start):
        return True  # "it is a mistake to think X: Y"
    if "," not in marks:
        return False
    if not tells:
        return _NEGATION in within
    called, other = _called(within), _called(before)
    return bool(called and other) and not called & other


def _called(concepts: Sequence[object]) -> set[str]:
    return {concept.id for concept in concepts if isinstance(concept, Thing) and concept.kind == "api"}


def _judges_what_was_said(cue: Mention, start: int, end: int, lexemes: Sequence[Lexeme]) -> bool:
    """Does a clause reject what stands before it, and go on with what is so: "that's not true: …", 这是错误的，因为…?"""
    first = next(lexeme.norm for lexeme in lexemes if lexeme.start >= start)
    after = next((lexeme for lexeme in lexemes if lexeme.start >= cue.end), None)
    return first in _POINTING and after is not None and after.norm in (":", ",") and after.start < end


def _only_omits(start: int, end: int, mentions: Sequence[Mention]) -> bool:
    """Does it only name something that is left out: "forgetting zero_grad() is a mistake"?"""
    said = [m.concept for m in mentions if start <= m.start < end]
    called = all(isinstance(c, Cue) or (isinstance(c, Thing) and c.kind in ("api", "filler")) for c in said)
    return called and _WITHOUT in said


def _governs(cue: Mention, start: int, lexemes: Sequence[Lexeme]) -> bool:
    """Does a cue before it reject the clause at ``start``, if nothing turns between them?"""
    return cue.concept == _MYTH or _labels(cue, start, lexemes)


def _labels(cue: Mention, start: int, lexemes: Sequence[Lexeme]) -> bool:
    """Is it a label before the statement that ``start`` is in: "Wrong: …"?"""
    label = cue.first == 0 and ":" in [lexeme.norm for lexeme in lexemes[cue.last - 1 : cue.last + 1]]
    return label and not any(lexeme.norm in _ENDS for lexeme in lexemes if cue.end <= lexeme.start < start)


def _between(start: int, end: int, mentions: Sequence[Mention], *cues: str) -> bool:
    """Does a sentence turn to something else, or begin to tell why, between two places?"""
    return any(
        isinstance(m.concept, Cue) and m.concept.id in cues and start <= m.start < end for m in mentions
    )


def _is_denied(cue: Mention, lexemes: Sequence[Lexeme], mentions: Sequence[Mention]) -> bool:
    """Does a "not" stand before it: "…, which is not a myth", 这并不是误解?"""
    return any(
        m.concept == _NEGATION
        and 0 <= cue.first - m.last <= _APART
        and all(lexeme.kind is not Token.MARK for lexeme in lexemes[m.last : cue.first])
        for m in mentions
    )


def _names_nothing(cue: Mention, lexemes: Sequence[Lexeme], mentions: Sequence[Mention]) -> bool:
    """Does a cue stand between two marks with nothing that it could be said of, or end it: 的说法是错的?"""
    if lexemes[cue.first].norm == "的":
        return True
    marks = [lexeme for lexeme in lexemes if lexeme.kind is Token.MARK]
    first = max((mark.end for mark in marks if mark.end <= cue.start), default=0)
    last = min((mark.start for mark in marks if mark.start >= cue.end), default=cue.end)
    return not any(
        isinstance(m.concept, Thing) and m.concept.kind != "filler" and first <= m.start < last
        for m in mentions
    )
