"""Whether what a sentence calls does what it says, or is only named beside that.

"model.eval(), gradients off" lists two settings, "freeze_bn() sets eval mode and freezes the weights"
tells what freeze_bn() does. Who does it decides whether the sentence is wrong, so where that is not
plain, it is not accused.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence

from claimcheck.reading.clauses.segment import Segment, kind_of
from claimcheck.reading.frames.frame import EMPTY, PLAIN, Frame
from claimcheck.reading.words.concepts import Mention, Relation, Thing
from claimcheck.reading.words.tokens import Lexeme, Token, stem

_BESIDE = frozenset(["comma", "and", "sequence", "stop"])
_RESULTS = frozenset(
    [
        "it",
        "this",
        "that",
        "they",
        "which",
        "will",
        "so",
        "thus",
        "to",
        "would",
        "can",
        *"会将就可能它这那则便来以从即",
    ]
)
"""What the effect of a call that stands by itself begins with: 调用 eval()，会关闭 …."""
_CIRCUMSTANCES = frozenset(
    map(stem, ["in", "under", "within", "inside", "during", "after", "with", "using", "via", "by", "through"])
) | frozenset(
    map(stem, ["on", "once", "when", "if", "while", "only", "since", "because", *"在经当若如通处一于对"])
)
"""What a circumstance begins with."""
_ENDINGS = frozenset("中下时后里内期前式")
"""What a Chinese circumstance ends with: eval() 之后，在 eval 模式下，."""
_BACK = 4
"""How many tokens before the end of a name, or behind a separator, are looked at."""
_PYTORCH = frozenset(["pytorch", "torch"])
_ACTION, _USE = "action", "use"
_GOES_BACK = re.compile(
    r"\W*(?:it|this|that|they|which|these|thereby|thus|so|therefore)\b|\W*(?:它|这(?!一?步|一?轮|时|里)|其|该|从而|因此|所以|故)",
    re.IGNORECASE,
)
"""What a clause begins with that says an effect of the one before it."""


def listed(segment: Segment, lexemes: Sequence[Lexeme]) -> frozenset[str]:
    """Ids of what a clause names before its verb, parted from that by a comma or an "and" alone."""
    verbs = (m for m in segment.mentions if isinstance(m.concept, Relation))
    verb = next(verbs, segment.mentions[-1])  # "eval(), forward only"
    calls = [m for m in segment.mentions if kind_of(m) == "api" and m.first < verb.first]
    calls = [m for m in calls if not _is_process(m)] or calls
    if not calls:
        return EMPTY
    last = calls[-1].last  # "eval() and no_grad() disable …" are one subject
    parted = any(
        separator in _BESIDE
        and last <= position < verb.first
        and _RESULTS.isdisjoint([_goes_on_with(lexemes, position), *_between(lexemes, last, position)])
        for position, separator in segment.joints
    )
    beside = [m.concept for m in calls if parted and not _is_circumstance(m, segment, lexemes)]
    return frozenset(thing.id for thing in beside if isinstance(thing, Thing)) or EMPTY


def _between(lexemes: Sequence[Lexeme], last: int, position: int) -> list[str]:
    """What stands between a call and what parts it from its verb: "eval() 会把 dropout 和 …"."""
    return [lexeme.norm for lexeme in lexemes[last:position]]


def _is_process(call: Mention) -> bool:
    return isinstance(call.concept, Thing) and call.concept.process


def _goes_on_with(lexemes: Sequence[Lexeme], position: int) -> str:
    """The first word after a separator at a position, or behind the brackets of a call there."""
    following = lexemes[position + 1 : position + 1 + _BACK]
    return next((lexeme.norm for lexeme in following if lexeme.kind is not Token.MARK), "")


def _is_circumstance(call: Mention, segment: Segment, lexemes: Sequence[Lexeme]) -> bool:
    """Does it stand in "in eval mode", 在 eval 模式下?"""
    near = lexemes[max(0, call.first + 1 - _BACK) : call.first + 1]
    before = {lexeme.norm for lexeme in near if lexeme.start >= segment.start}
    after = {lexeme.norm for lexeme in lexemes[call.last - 1 : call.last + 1]}
    return not (_CIRCUMSTANCES.isdisjoint(before) and _ENDINGS.isdisjoint(after))


def subject(segment: Segment, lexemes: Sequence[Lexeme], known: Collection[int]) -> Thing | None:
    """What a clause begins with, so that it says what that does.

    ``known`` are the positions of the tokens that say a concept, or little.
    """
    for mention in segment.mentions:
        concept = mention.concept
        if isinstance(concept, Relation) and concept.axis != _USE:
            return None
        if not isinstance(concept, Thing) or concept.id == _ACTION:
            continue
        if any(lexeme.norm.lower() in _PYTORCH for lexeme in lexemes[mention.first : mention.last]):
            continue  # "in PyTorch, eval() …"
        before = itertools.takewhile(
            lambda at: lexemes[at].start >= segment.start and lexemes[at].kind is not Token.MARK,
            range(mention.first - 1, -1, -1),
        )
        strange = any(at not in known for at in before)
        return None if strange else concept
    return None


def is_done_by_another(text: str, frame: Frame, earlier: Sequence[Frame], inherited: Collection[str]) -> bool:
    """Is what a clause lacks only named by one before it, which says what something else does?"""
    calls = set(inherited)
    if not calls or _GOES_BACK.match(text, frame.start):
        return False
    for before in reversed(earlier):
        if any(thing.also & calls for thing in before.circumstances if thing.kind == "api"):
            return False
        if any(thing.also & calls for thing in before.things if thing.kind == "api"):
            names_only = before.relations.keys() == {PLAIN} and "copula" not in before.cues
            if names_only and (frame.sequel or any(thing.id == _ACTION for thing in before.things)):
                return True  # "first eval(), then disable …"
            return before.subject is None or not before.subject.also & calls
    return False
