"""Clause → frame: what one clause says, read mention by mention.

Negation turns the relation after it round; "A and B" is one group of concepts, of which a
claim may be about either; what a clause compares with stands apart.
"""

from __future__ import annotations

from claimcheck.reading.clauses.segment import Segment
from claimcheck.reading.frames.frame import EMPTY, PLAIN, TORN, Frame, Says
from claimcheck.reading.frames.governing import (
    describes_with_object,
    from_doing,
    groups,
    keeps,
    restrains,
    stops,
    without_contrast,
)
from claimcheck.reading.words.concepts import OMITTED, Cue, Mention, Relation, Thing
from claimcheck.reading.words.vocabulary import Vocabulary

_CALLED = ("api", "component")
_ORDERS = frozenset({"require", "use"})
_ADVICE = "advice"
_PRONOUN = Cue("pronoun")
_GAIN, _COSTS = "speed", frozenset(["memory", "time", "compute_cost"])
_COPULA, _NEGATION = Cue("copula"), Cue("negation")


def framed(segment: Segment, vocabulary: Vocabulary) -> Frame:
    """The frame of a clause, but for what only its sentence tells."""
    return _Reading(segment, vocabulary).frame


class _Reading:
    """Reads one clause, mention by mention."""

    def __init__(self, segment: Segment, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._mentions = without_contrast(segment.mentions)
        self._negated = False  # is an odd number of negations open?
        self._light: tuple[Relation, bool, bool] | None = None  # is it negated before and right after it?
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
        cues = frozenset(m.concept.id for m in self._mentions if isinstance(m.concept, Cue))
        if self._recalls():
            cues -= {_ADVICE}
        self.frame.cues = cues or EMPTY
        for index in range(len(self._mentions)):
            self._take(index)
        self._finish(segment)

    def _recalls(self) -> bool:
        """Does it only ask to bear in mind what something does: "don't forget that X applies Y", 别忘了 X 会做 Y?"""
        said = [mention for mention in self._mentions if mention.concept != _PRONOUN]
        if [mention.concept for mention in said[:1]] != [Cue(_ADVICE)] or not said[1:]:
            return False
        subject = said[1].concept
        named = isinstance(subject, Thing) and subject.kind in _CALLED and not subject.process
        does = any(isinstance(m.concept, Relation) and m.first > said[1].first for m in said[2:])
        return named and does

    def _take(self, index: int) -> None:
        mention = self._mentions[index]
        previous = self._mentions[index - 1] if index else None
        following = self._mentions[index + 1] if index + 1 < len(self._mentions) else None
        match mention.concept:
            case Thing() as thing:
                self._comparing &= not self._compared(mention)
                self._take_thing(thing, mention, following)
            case Relation() as relation:
                if self._means or (following and _is_denied_kind(mention, previous)):
                    return  # "saves memory by skipping the graph", 没归一化的 logits
                self._illustrating = False
                self._comparing &= relation.axis in self._vocabulary.light
                describes = mention.attributive or describes_with_object(mention, following)
                used = self._light is not None and self._light[0].axis == "use" and following is not None
                if not (describes and (used or self._relation_after(index))):  # 用训练期累计的统计量
                    self._take_relation(relation, index)
            case Cue("negation"):
                more = index + 2 < len(self._mentions)
                if not (following and more and _is_denied_kind(following, mention)):
                    self._take_negation(index, previous, following)
            case Cue("without"):
                if following and isinstance(following.concept, Relation):
                    self._negated ^= True
                elif not _leaves_out_little(mention, self._mentions[index + 1 :]):
                    self._omitted = True
                    if following and isinstance(following.concept, Thing) and following.concept.kind == "api":
                        self.frame.without = following.concept.id
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
        if mention.attributive:
            return  # 没见过的数据 says which, not that there are none
        if mention.again:  # 不做 softmax 也不取 log
            self._negated = True
            return
        # A form may name a thing and say what becomes of it, both: 关闭梯度计算.
        verb_follows = any(
            isinstance(m.concept, Relation) and 0 <= m.first - mention.last <= 1
            for m in self._mentions[index + 1 :]
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
            self._negated ^= True

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
            self._light = relation, self._negated, False
        elif stops(mention, following) or (restrains(relation) and from_doing(rest)):
            # "stops recording" is "does not record", and so is "keeps it from being recorded"
            self._negated ^= True
        elif not keeps(mention, following):  # "keeps recording" is "records"
            self._say(relation)

    def _relation_after(self, index: int) -> bool:
        return any(isinstance(m.concept, Relation) for m in self._mentions[index + 1 :])

    def _say(self, relation: Relation) -> None:
        negated, self._negated = self._negated, False
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
            self._light = relation, self._light[1], not self._light[2]
        elif says is None:
            self._negated ^= True
        elif relation.axis in self._vocabulary.contrary:
            self.frame.relations[relation.axis] = Says(says.positive, negated=not says.negated)
        else:
            self.frame.relations[relation.axis] = Says(not says.positive, negated=False)

    def _finish(self, segment: Segment) -> None:
        if self._omitted:
            self.frame.things.append(self._vocabulary.things[OMITTED])
        left = self._negated
        if self._light and not self.frame.relations:
            relation, before, behind = self._light
            left ^= before
            self._negated = before ^ behind
            self._say(relation)
        elif self._light:
            left ^= self._light[2]  # "dropping a neuron means that its weights get no gradient"
        if left and self.frame.relations:
            self.frame.relations[TORN] = Says(positive=False, negated=False)  # "adding it does not make …"
        if not self.frame.relations:
            self.frame.relations[PLAIN] = Says(positive=not self._negated, negated=False)
        if segment.torn:
            self.frame.relations[TORN] = Says(positive=False, negated=False)
        self.frame.circumstances = [m.concept for m in segment.circumstances if isinstance(m.concept, Thing)]
        self.frame.aside = [m.concept for m in segment.aside if isinstance(m.concept, Thing)]
        self.frame.label = (
            frozenset(m.concept.id for m in segment.label if isinstance(m.concept, Thing)) or EMPTY
        )
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


def _is_denied_kind(mention: Mention, previous: Mention | None) -> bool:
    """Does a relation with the negation right before it only say of which kind what follows is: 没归一化的 logits?"""
    return (
        mention.attributive
        and isinstance(mention.concept, Relation)
        and previous is not None
        and previous.concept == _NEGATION
        and previous.last == mention.first
    )


def _leaves_out_little(without: Mention, rest: list[Mention]) -> bool:
    """Is it nothing that is called, but what matters to nobody: "without touching the model"?"""
    called = any(isinstance(m.concept, Thing) and m.concept.kind in _CALLED for m in rest)
    filler = bool(rest) and isinstance(rest[0].concept, Thing) and rest[0].concept.kind == "filler"
    return filler and not called and rest[0].first > without.last
