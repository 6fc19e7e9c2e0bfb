"""Clauses → frames: what a clause says, as concepts.

Negation turns the relation after it round; "A and B" is one group of concepts, of which a
claim may be about either; what a clause compares with stands apart.
"""

from __future__ import annotations

import re

from claimcheck.reading.concepts import Cue, Mention, Relation, Thing
from claimcheck.reading.conditions import conditions, conditions_of
from claimcheck.reading.dating import dates
from claimcheck.reading.disowning import disowned, is_elsewhere, is_futile, reported
from claimcheck.reading.doing import listed, subject
from claimcheck.reading.explaining import explained
from claimcheck.reading.frame import EMPTY, OMITTED, PLAIN, TORN, Frame, Says
from claimcheck.reading.governing import (
    describes_with_object,
    from_doing,
    groups,
    keeps,
    restrains,
    stops,
    without_contrast,
)
from claimcheck.reading.hearing import heard
from claimcheck.reading.ordering import with_threats
from claimcheck.reading.segment import Segment
from claimcheck.reading.segments import clauses, identifiers, strange_names
from claimcheck.reading.tokens import Token, lex
from claimcheck.reading.vocabulary import Vocabulary

_CALLED = ("api", "component")
_STEP = re.compile(
    r"(?:compute|calculate|update|run|perform|zero|clear|backpropagate|take|do|step|feed|get)\b"
)
"""What the next of several things to be done begins with: "call train(), compute the loss, …"."""
_GOING_ON = ("comma", "and", "sequence")
_SUPPOSING = ("had", "were")
"""What a sentence begins with that only supposes: "Had eval() disabled autograd, …"."""
_ORDERS = frozenset({"require", "use"})
_GAIN, _COSTS = "speed", frozenset(["memory", "time", "compute_cost"])
_NEGATION = Cue("negation")
_COPULA = Cue("copula")
_NOTHING, _NOT = frozenset(["no", "none", "without", "没", "无"]), frozenset(["not", "不"])
_OF_BEFORE = ("relative", "boundary")


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
    known = {position for mention in mentions for position in range(mention.first, mention.last)}
    strange = list(strange_names(lexemes, mentions))
    unheard = list(identifiers(lexemes, mentions))
    found = clauses(text, lexemes, mentions, vocabulary)
    frames = [_Reading(segment, vocabulary).frame for segment in found]
    supposed = bool(lexemes) and lexemes[0].norm in _SUPPOSING
    elsewhere = is_elsewhere(text)
    restricting = conditions(text, lexemes, mentions)
    told = [lexeme.start for lexeme in lexemes if lexeme.norm == "did"]
    names = [lexeme.start for lexeme in lexemes if lexeme.kind is Token.NAME and lexeme.norm.islower()]
    negations = [(m.start, lexemes[m.first].norm) for m in mentions if m.concept == _NEGATION]
    past = any(phrase.past for phrase in dated)
    before: Frame | None = None
    otherwise = False
    for frame, segment in zip(frames, found, strict=True):
        frame.acts, frame.purpose = segment.acts, segment.purpose
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
        before = frame
        frame.disowned = disowned(frame.start, frame.end, lexemes, mentions) != is_futile(
            text, frame.start, frame.end, mentions
        )
        frame.reported = supposed or reported(frame.start, frame.end, lexemes, mentions)
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
            frame.explains = explained(segment, found, frame)
    return sorted(frames, key=lambda frame: frame.start)


class _Reading:
    """Reads one clause, mention by mention."""

    def __init__(self, segment: Segment, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._mentions = without_contrast(segment.mentions)
        self._negations = 0
        self._light: tuple[Relation, int, int] | None = None  # with the negations before and right after it
        self._comparing = self._illustrating = self._means = False
        self._omitted = segment.omitted
        self._joints = segment.joints
        self._than_at = 0
        self.frame = Frame(
            segment.start,
            segment.end,
            unknown=segment.unknown,
            words=frozenset(segment.words) or EMPTY,
            denies_strangely=segment.denies_strangely,
        )
        self.frame.cues = (
            frozenset(m.concept.id for m in self._mentions if isinstance(m.concept, Cue)) or EMPTY
        )
        for index in range(len(self._mentions)):
            self._take(index)
        self._finish(segment)

    def _take(self, index: int) -> None:
        mention = self._mentions[index]
        previous = self._mentions[index - 1] if index else None
        following = self._mentions[index + 1] if index + 1 < len(self._mentions) else None
        match mention.concept:
            case Thing() as thing:
                self._comparing &= not self._compared(mention)
                self._take_thing(thing, mention, following)
            case Relation() as relation:
                if self._means:
                    return  # "saves memory by skipping the graph"
                self._illustrating = False
                self._comparing &= relation.axis in self._vocabulary.light
                describes = mention.attributive or describes_with_object(mention, following)
                used = self._light is not None and self._light[0].axis == "use" and following is not None
                if not (describes and (used or self._relation_after(index))):  # 用训练期累计的统计量
                    self._take_relation(relation, index)
            case Cue("negation"):
                self._take_negation(index, previous, following)
            case Cue("without"):
                if following and isinstance(following.concept, Relation):
                    self._negations += 1
                else:
                    self._omitted = True
                    if following and isinstance(following.concept, Thing) and following.concept.kind == "api":
                        self.frame.without = following.concept.id
            case Cue("otherwise"):
                self._omitted = True
            case Cue("question"):
                always = previous is not None and previous.concept == Cue("always")  # 无论如何
                described = any(
                    separator == "colon" and position <= mention.first for position, separator in self._joints
                )  # "shuffle: whether to …"
                self.frame.asks |= not (self.frame.relations or always or described)
            case Cue("than"):
                self._comparing, self._than_at = True, mention.first
            case Cue("by"):
                verb = following is not None and isinstance(following.concept, Relation)
                self._means |= verb and bool(self.frame.relations)
            case Cue("example"):
                self._illustrating = True
            case Cue("compared"):  # 与 SGD 相比
                self.frame.than += self.frame.things
                self.frame.things, self.frame.topics = [], []

    def _compared(self, mention: Mention) -> bool:
        """Does it stand behind the comma that ends a comparison: "compared to SGD, Adam …"?"""
        opens = not self.frame.things and not self.frame.relations and bool(self.frame.than)
        return opens and any(
            separator == "comma" and self._than_at < position <= mention.first
            for position, separator in self._joints
        )

    def _take_negation(self, index: int, previous: Mention | None, following: Mention | None) -> None:
        mention = self._mentions[index]
        if mention.again:  # 不做 softmax 也不取 log
            self._negations += self._negations % 2 == 0
            return
        # A form may name a thing and say what becomes of it, both: 关闭梯度计算.
        verb_follows = any(
            isinstance(m.concept, Relation) and 0 <= m.first - mention.last <= 1
            for m in self._mentions[index + 1 : index + 5]
        )  # at most a word between: "gives no further warning"
        if (
            previous
            and isinstance(previous.concept, Relation)
            and mention.first - previous.last <= 1
            and not verb_follows  # 作用不是禁用 denies 禁用
        ):
            self._negate(previous.concept)  # "computes no gradients", 使用的不是
        elif (
            following
            and isinstance(following.concept, Thing)
            and following.concept.kind == "api"
            and not following.concept.process
            and following.first == mention.last
            and not (previous and previous.concept == _COPULA and previous.last == mention.first)
            and not self._relation_after(index)
        ):
            self._omitted = True  # "with no eval()"
        else:
            self._negations += 1

    def _take_thing(self, thing: Thing, mention: Mention, following: Mention | None) -> None:
        says_relation_too = following is not None and following.first == mention.first
        if self._comparing and not says_relation_too and (thing.kind in _CALLED or not self.frame.than):
            self.frame.than.append(thing)
            return
        self.frame.things.append(thing)
        if self._illustrating:
            self.frame.examples |= {thing.id}
        if not (self.frame.relations or self._light or mention.agent):
            self.frame.topics.append(thing)

    def _take_relation(self, relation: Relation, index: int) -> None:
        mention, *rest = self._mentions[index:]
        # "drops neurons" says dropout, too, before it says that it is at work.
        following = next(
            (m for m in rest if m.first == rest[0].first and isinstance(m.concept, Relation)), None
        )
        if relation.axis in self._vocabulary.light:
            self._light = relation, self._negations, 0
        elif stops(mention, following) or (restrains(relation) and from_doing(rest)):
            self._negations += (
                1  # "stops recording" is "does not record", and so is "keeps it from being recorded"
            )
        elif not keeps(mention, following):  # "keeps recording" is "records"
            self._say(relation)

    def _relation_after(self, index: int) -> bool:
        return any(isinstance(m.concept, Relation) for m in self._mentions[index + 1 :])

    def _say(self, relation: Relation) -> None:
        negated = self._negations % 2 == 1
        self._negations = 0
        before = self.frame.relations.get(relation.axis)
        if relation.axis in self._vocabulary.contrary:
            says = Says(relation.positive, negated=negated)
            if before and before.positive != says.positive:
                self.frame.relations[TORN] = says
        else:
            # Two words of one axis say one thing: "turns tracking off" is off, "keeps it fixed" is fixed.
            positive = relation.positive != negated and (before is None or before.positive)
            if before and negated and before.positive != (relation.positive != negated):
                self.frame.relations[TORN] = Says(positive, negated=False)  # "neither records nor blocks"
            says = Says(positive, negated=False)
        self.frame.relations[relation.axis] = says

    def _negate(self, relation: Relation) -> None:
        says = self.frame.relations.get(relation.axis)
        if self._light and self._light[0] == relation:
            self._light = relation, self._light[1], self._light[2] + 1
        elif says is None:
            self._negations += 1
        elif relation.axis in self._vocabulary.contrary:
            self.frame.relations[relation.axis] = Says(says.positive, negated=not says.negated)
        else:
            self.frame.relations[relation.axis] = Says(not says.positive, negated=False)

    def _finish(self, segment: Segment) -> None:
        if self._omitted:
            self.frame.things.append(self._vocabulary.things[OMITTED])
        left = self._negations
        if self._light and not self.frame.relations:
            relation, before, behind = self._light
            left -= before
            self._negations = before + behind
            self._say(relation)
        elif self._light:
            left += self._light[2]  # "dropping a neuron means that its weights get no gradient"
        if left % 2 and self.frame.relations:
            self.frame.relations[TORN] = Says(positive=False, negated=False)  # "adding it does not make …"
        if not self.frame.relations:
            self.frame.relations[PLAIN] = Says(positive=self._negations % 2 == 0, negated=False)
        if segment.torn:
            self.frame.relations[TORN] = Says(positive=False, negated=False)
        self.frame.circumstances = [m.concept for m in segment.circumstances if isinstance(m.concept, Thing)]
        self.frame.aside = [m.concept for m in segment.aside if isinstance(m.concept, Thing)]
        lacking = set(segment.lacking)
        if not (self.frame.advice or segment.acts or self.frame.relations.keys() & _ORDERS):
            lacking |= segment.not_yet  # else it says what is to be done first
        self.frame.lacking = frozenset(lacking - {thing.id for thing in self.frame.things}) or EMPTY
        if segment.omitted:
            called = {thing.id for thing in self.frame.circumstances if thing.kind == "api"}
            self.frame.without = called.pop() if len(called) == 1 else ""
        self.frame.groups = groups(self._mentions, segment.joints)
        if (
            any(_GAIN in group and group & _COSTS for group in self.frame.groups)
            and "amount" in self.frame.relations
        ):
            # "faster inference and memory use": more of the one, less of the other
            self.frame.relations[TORN] = Says(positive=False, negated=False)
        self.frame.open = bool(self._mentions) and isinstance(self._mentions[-1].concept, Relation)
