"""Segments → clauses: which segments of a sentence say something, and which belong to a neighbour.

A segment with a relation (disables, requires, 更新) is a clause; one without ("in eval mode,",
"、dropout") belongs to a neighbour, and so does a subordinate one ("if eval() is not called,").
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from claimcheck.reading.clauses.absorbing import absorb
from claimcheck.reading.clauses.cutting import cut
from claimcheck.reading.clauses.gapping import completed, parted
from claimcheck.reading.clauses.ordering import forbids
from claimcheck.reading.clauses.segment import Segment, kind_of
from claimcheck.reading.clauses.setting_off import at_contrast, sets_off
from claimcheck.reading.words.concepts import Cue, Mention, Thing
from claimcheck.reading.words.tokens import Lexeme, Token, is_foreign
from claimcheck.reading.words.vocabulary import Vocabulary

_LIKENED = re.compile(
    r"\W*(?:(?:just |much |quite )?(?:like|similar to|as with)\b[^,]{0,80},|[与和跟同像][^,，。]{1,60}(?:类似|一样|相似|相同|那样)[,，])",
    re.IGNORECASE,
)
_IDENTIFIER = re.compile(r"[A-Z][a-z]+[A-Z]\w*|[a-z]+_[a-z_]\w*|[A-Z][a-z]+(?:\.\w+)+")
"""DropConnect, kernel_size, Trainer.evaluate."""
_OTHERS_CLASS = re.compile(
    r"(?!Module|Tensor|Optimizer|Parameter|[A-Z]\w*(?:Net|Model|Loss|Loader)\.)[A-Z][a-z]+\w*\.[a-z]"
)
"""A method of a class of somebody's own: Trainer.evaluate."""
_SEQUEL = ("and", "sequence")
_GOING_ON = ("comma", "turn")
_SUBORDINATE = Cue("subordinate")
_ADVICE = Cue("advice")
_EXAMPLE = Cue("example")
_NEGATION = Cue("negation")
_WITHOUT = Cue("without")
_PRONOUN = Cue("pronoun")
_CONTRAST = Cue("contrast")
_GOES_BACK = frozenset([_PRONOUN, Cue("otherwise")])


def clauses(text: str, lexemes: list[Lexeme], found: list[Mention], vocabulary: Vocabulary) -> list[Segment]:
    """The clauses of a sentence of which the concepts were ``found``, those in brackets after the others."""
    mentions: dict[int, list[Mention]] = {}
    for mention in found:
        mentions.setdefault(mention.first, []).append(mention)
    segments = list(cut(text, lexemes, mentions, vocabulary))
    if len(segments) > 1 and _likens(text, segments[0]):
        del segments[0]
    segments = [part for segment in segments for half in at_contrast(text, segment) for part in parted(half)]
    plain = [segment for segment in segments if not segment.depth]
    nested = [segment for segment in segments if segment.depth]
    return _joined(text, plain) + _joined(text, nested)


def _likens(text: str, segment: Segment) -> bool:
    """Does it only say what something else is like: "Like BCELoss, …", 与 BCELoss 类似，…?"""
    likened = _LIKENED.match(text)
    if likened is None or not segment.end <= likened.end():
        return False
    return len([m for m in segment.things if kind_of(m) != "filler"]) == 1


def strange_names(lexemes: list[Lexeme], known: Container[int]) -> Iterator[tuple[int, str]]:
    """Names of libraries that are no concept: where each stands, and its last part.

    ``known`` are the positions of the tokens that say a concept.
    """
    for position, lexeme in enumerate(lexemes):
        if lexeme.kind is not Token.NAME:
            continue
        library = lexeme.norm.startswith("torch.") or is_foreign(lexeme.norm)
        if library and position not in known:
            yield lexeme.start, lexeme.norm.rpartition(".")[2]


def identifiers(lexemes: list[Lexeme], known: Container[int]) -> Iterator[tuple[int, str]]:
    """Names that can only be a program's, and no concept: where each stands, and its last part."""
    for position, lexeme in enumerate(lexemes):
        if lexeme.kind is not Token.NAME:
            continue
        unknown = position not in known and _IDENTIFIER.fullmatch(lexeme.norm)
        if unknown or _OTHERS_CLASS.match(lexeme.norm):
            yield lexeme.start, lexeme.norm.rpartition(".")[2]


def _joined(text: str, segments: list[Segment]) -> list[Segment]:
    """Join each segment that is no clause of its own to the neighbour it belongs to."""
    found: list[Segment] = []
    contrasts: list[Segment] = []
    waiting: Segment | None = None
    for segment in segments:
        previous = found[-1] if found else None
        opening = segment.mentions[0].concept
        if previous and not waiting and (whole := completed(previous, segment)):
            found.append(whole)  # "… in training, and running statistics in evaluation"
            continue
        if previous and not waiting and (contrast := sets_off(previous, segment)):
            previous.aside += segment.things
            contrasts.append(contrast)  # "…, not autograd"
            continue
        if not segment.complete and previous and opening == _NEGATION:
            previous.aside += segment.things
            continue  # "…, not by autograd" sets off what was said
        if waiting and _belongs_to(segment, waiting):
            absorb(waiting, segment, before=False)
            found.append(waiting)
            waiting = None
            continue
        if opening == _CONTRAST and len(segments) > 1:
            continue  # "unlike dropout, …"
        if waiting and not segment.complete and segment.separator == "comma" and opening == _NEGATION:
            continue  # "a class index, no one-hot vector"
        if waiting and previous and not waiting.complete and segment.separator == "cause":
            waiting = None  # "…, with the removal of step(), as …" belongs to what was said before
        if segment.separator == "relative" and segment.tells_default and not waiting:
            found.append(segment)  # "…, which defaults to False"
            continue
        if not segment.complete and waiting is None and previous and _continues(previous, segment):
            absorb(previous, segment, before=False)
            continue
        if waiting and waiting.tells_default and not waiting.subordinate and segment.separator in _GOING_ON:
            found.append(waiting)  # "a tensor: False by default, a parameter: True by default"
            waiting = None
        if segment.tells_default and not segment.complete and segment.separator in _GOING_ON:
            found.append(segment)  # "…, default: False"
            continue
        subordinate = segment.subordinate
        if waiting and previous and waiting.separator == "when" and segment.separator == "stop":
            absorb(previous, waiting, before=False)  # "A has to be called before B - …"
            waiting = None
        elif waiting and segment.separator == "colon" and _names_again(waiting, segment):
            found.append(waiting)  # "A and B: A does this, and B does that"
            waiting = None
        elif waiting and segment.separator == "stop" and not waiting.complete:
            found.append(waiting)  # "model.training — unaffected": a heading, not a part
            waiting = None
        elif waiting and _ADVICE in (m.concept for m in waiting.mentions) and _tells_why(waiting, segment):
            found.append(waiting)  # "remember no_grad(), so that …"
            waiting = None
        elif waiting and waiting.acts and not waiting.subordinate and segment.separator in _SEQUEL:
            found.append(waiting)  # "call eval() and disable …": two actions
            waiting = None
        elif waiting and _forbids(text, waiting, segment):
            first = waiting.mentions[0]
            said = waiting.mentions[first.concept in (_NEGATION, _WITHOUT) :]
            waiting.mentions = [first._replace(concept=_ADVICE), *said]
            found.append(waiting)  # "don't call it any more, since it is deprecated"
            waiting = None
        elif waiting and segment.separator == "turn" and _goes_on(waiting):
            found.append(waiting)  # "the forward pass is as usual, but nothing is recorded"
            waiting = None
        elif waiting and _lacks(waiting) and segment.complete and segment.separator == "comma":
            found.append(waiting)  # "no randomness, uses the running statistics"
            waiting = None
        elif waiting and waiting.ends_in_value and segment.complete and _parts_values(waiting, segment):
            found.append(waiting)  # 在 no_grad() 中 requires_grad=False，不会构建计算图
            waiting = None
        elif waiting and _contrasts(waiting, segment):
            found.append(waiting)  # "BCELoss has no sigmoid, BCEWithLogitsLoss does"
            waiting = None
        elif waiting and segment is segments[-1] and _restricts(segment, waiting):
            absorb(waiting, segment, before=False)
            found.append(waiting)  # "its requires_grad: False, even if x requires gradients"
            break
        elif waiting:
            if segment.separator == "turn" and not waiting.complete:
                waiting.drop_denial()  # "it is not the batch, but the average"
            if segment.separator == "colon" and not (
                waiting.complete or waiting.subordinate or waiting.denies
            ):
                segment.label = waiting.things
            if waiting.mentions:
                absorb(segment, waiting, before=True)
            segment.separator = waiting.separator
            waiting = None
        if segment.complete and not subordinate:
            found.append(segment)
        elif segment.complete and previous and segment.separator != "stop" and segment is segments[-1]:
            absorb(previous, segment, before=False)
        else:
            waiting = segment
    if waiting and waiting in found:
        pass
    elif waiting and found and waiting.acts and (found[-1].purpose or waiting.separator == "stop"):
        found.append(waiting)  # "to turn dropout off, call eval()"; "…; call eval() for that"
    elif waiting and (not found or (waiting.complete and waiting.separator == "stop")):
        found.append(waiting)
    elif waiting and (
        waiting.subordinate
        or waiting.separator == "colon"
        or waiting.mentions[0].concept == _EXAMPLE  # "some layers differ, such as dropout"
    ):
        absorb(found[-1], waiting, before=False)
    return found + contrasts


def _contrasts(waiting: Segment, segment: Segment) -> bool:
    """Does one say of its layer what the other denies of another, and neither with a verb?"""
    if waiting.complete or segment.complete or segment.separator != "comma":
        return False
    named = [
        {m.concept for m in one.mentions if kind_of(m) in ("api", "component")} for one in (waiting, segment)
    ]
    denies = [one.denies for one in (waiting, segment)]
    tells = len(waiting.things) > 1 and len(segment.things) == 1
    return tells and all(named) and named[0] != named[1] and denies[0] != denies[1]


def _parts_values(waiting: Segment, segment: Segment) -> bool:
    """Does something else begin after a value, not what follows from it: "… is None, but …"?"""
    return segment.separator == "turn" or (segment.separator == "comma" and waiting.calls)


def _names_again(waiting: Segment, segment: Segment) -> bool:
    """Does it speak of one of the two that the clause before it only names together?"""
    both, again = (
        {mention.concept for mention in one.mentions if kind_of(mention) in ("api", "component")}
        for one in (waiting, segment)
    )
    return len(both) > 1 and bool(both & again) and not waiting.subordinate


def _lacks(segment: Segment) -> bool:
    """Does it say, without a verb, that something is not there, of which nobody says that it is called?"""
    if segment.complete or segment.subordinate:
        return False
    return {kind_of(m) for m in segment.after_denial() if isinstance(m.concept, Thing)} == {"thing"}


def _goes_on(segment: Segment) -> bool:
    """Does it say, without a verb, that something still happens?"""
    still = Cue("still") in (m.concept for m in segment.mentions)
    return still and bool(segment.things) and not segment.subordinate


def _restricts(segment: Segment, waiting: Segment) -> bool:
    """Does it only say under which circumstances what was said is so: …，哪怕…?"""
    opens = segment.subordinate and segment.mentions[0].concept == _SUBORDINATE
    return (
        opens
        and segment.complete
        and segment.separator == "comma"
        and not waiting.subordinate
        and len(waiting.things) > 1
    )


def _belongs_to(segment: Segment, waiting: Segment) -> bool:
    """Is it a circumstance of what stands before it, though that may seem to be one, too?"""
    if waiting.commands:  # "call zero_grad() before backward() is called"
        return segment.subordinate and segment.separator == "when"
    # Or "after backward() the graph is freed, unless …"?
    return segment.excepts and waiting.subordinate and waiting.complete


def _tells_why(waiting: Segment, segment: Segment) -> bool:
    """Does it go on, after something was recommended, with what that is good for?"""
    if segment.separator in ("boundary", "relative"):
        return True
    opening = segment.mentions[0].concept
    named = any(kind_of(mention) == "api" for mention in waiting.things)
    return named and not waiting.complete and (segment.separator == "colon" or opening in _GOES_BACK)


def _forbids(text: str, waiting: Segment, segment: Segment) -> bool:
    """Does it say not to use something, and the next clause why not?"""
    if waiting.separator != "stop" or waiting.complete or not waiting.things:
        return False
    tells_why = segment.separator == "cause" or segment.mentions[0].concept == _PRONOUN
    if waiting.mentions[0].concept == _WITHOUT and tells_why:
        return True
    return segment.separator in ("colon", "comma", "boundary") and forbids(text, waiting.start)


def _continues(previous: Segment, segment: Segment) -> bool:
    """Is this "… and B" of a list that the previous clause ends with?"""
    if segment.separator == "comma":
        # "it disables dropout, batch norm", "it disables dropout, batch norm and gradients"
        ends = [kind_of(one.mentions[-1]) for one in (segment, previous)]
        if segment.depth:
            return ends == ["component", "component"]
        return segment.lists and ends[1] == "component"
    if segment.separator != "colon":
        return False
    last, first = kind_of(previous.mentions[-1]), kind_of(segment.mentions[0])
    return bool(last) and last == first
