"""Tokens → frames: what each clause of a sentence says, as concepts.

A sentence is cut at punctuation and conjunctions into segments. A segment with a relation
(disables, requires, 更新) is a clause; one without ("in eval mode,", "、dropout") belongs to a
neighbour. "A and B" is one group of concepts, of which a claim may be about either.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from claimcheck.reading.tokens import Lexeme, Token, lex
from claimcheck.reading.vocabulary import Cue, Mention, Relation, Thing, Vocabulary

_SEPARATORS = {
    **dict.fromkeys(",，", "comma"),
    **dict.fromkeys(":：", "colon"),
    **dict.fromkeys("、/+&", "and"),
    **dict.fromkeys(";；。.!！?？—–→|…", "stop"),
}
_OPENING, _CLOSING = "(（[【", ")）]】"
_LITTLE = Cue("little")
OMITTED = "omitted"
"""The concept of something not being called: "without eval()", 忘记."""
ONLY = "only"
PLAIN = "be"
"""The axis of a clause that has no relation: something is so."""


@dataclass(frozen=True, slots=True)
class Says:
    """A relation as a clause says it."""

    positive: bool
    negated: bool


@dataclass
class Frame:
    """What one clause says."""

    start: int
    end: int
    """Where in the passage's text it stands."""
    things: list[Thing] = field(default_factory=list)
    circumstances: list[Thing] = field(default_factory=list)
    """Concepts of a subordinate clause: they restrict, they are not what is claimed."""
    groups: list[frozenset[str]] = field(default_factory=list)
    """Concepts joined by "and"."""
    relations: dict[str, Says] = field(default_factory=dict)
    cues: frozenset[str] = frozenset()
    parenthetical: bool = False
    unknown: bool = False
    """It calls something of which the vocabulary knows nothing."""
    words: frozenset[str] = frozenset()
    """What it says in words that the vocabulary does not know: stems, pairs of characters."""
    than: list[Thing] = field(default_factory=list)
    """What it compares with: "more memory than SGD", 比 SGD."""
    topics: list[Thing] = field(default_factory=list)
    """Concepts before the first relation: what the clause is about."""

    @property
    def advice(self) -> bool:
        """Does it recommend something rather than state it?"""
        return "advice" in self.cues

    def named(self) -> frozenset[str]:
        """Ids of all concepts said, with their wider ones; not of what it only compares with."""
        return frozenset().union(*(thing.also for thing in (*self.things, *self.circumstances)))


@dataclass
class _Segment:
    """A stretch between two separators."""

    separator: str
    depth: int
    mentions: list[Mention] = field(default_factory=list)
    circumstances: list[Mention] = field(default_factory=list)
    start: int = -1
    end: int = -1
    joints: list[tuple[int, str]] = field(default_factory=list)
    """Token positions at which segments were joined into this one, and by which separator."""
    unknown: bool = False
    omitted: bool = False
    """It is about what happens without what it names: "if eval() is not called"."""
    words: set[str] = field(default_factory=set)

    def has(self, cue: str) -> bool:
        return any(isinstance(m.concept, Cue) and m.concept.id == cue for m in self.mentions)

    @property
    def things(self) -> list[Mention]:
        return [m for m in self.mentions if isinstance(m.concept, Thing)]

    @property
    def complete(self) -> bool:
        """Does it say something, rather than only name something?"""
        return any(isinstance(m.concept, Relation) for m in self.mentions) or self.has("copula")

    def denies_call(self) -> bool:
        """Does it say that something is not called: "if evaluation mode is not set"?"""
        called = any(isinstance(m.concept, Thing) and m.concept.kind == "api" for m in self.mentions)
        denials = sum(m.concept in (Cue("negation"), Cue("without")) for m in self.mentions)
        return called and denials % 2 == 1

    def add(self, text: str, lexemes: list[Lexeme], position: int, here: list[Mention]) -> None:
        """Take the token at a position, or the mentions that begin there."""
        lexeme = lexemes[position]
        if self.start < 0 and (here or lexeme.kind is not Token.MARK):
            self.start = lexeme.start
        self.end = (here[-1] if here else lexeme).end
        self.mentions += [m for m in here if m.concept != _LITTLE]
        if here:
            return
        self.unknown |= lexeme.kind is Token.NAME and text[lexeme.end - 1] == "("
        if lexeme.kind is Token.HAN:
            following = lexemes[position + 1 : position + 2]
            if following and following[0].kind is Token.HAN:
                self.words.add(lexeme.norm + following[0].norm)
        elif lexeme.kind is not Token.MARK:
            self.words.add(lexeme.norm.rpartition(".")[2] or lexeme.norm)

    def absorb(self, other: _Segment, *, before: bool, circumstance: bool = False) -> None:
        """Take over a neighbour that is no clause of its own."""
        if circumstance:
            self.circumstances += other.things
            self.omitted |= other.denies_call()
        elif before:
            self.joints.append((other.mentions[-1].last, self.separator))
            self.mentions = other.mentions + self.mentions
        else:
            self.joints.append((self.mentions[-1].last, other.separator))
            self.mentions = self.mentions + other.mentions
        self.circumstances += other.circumstances
        self.omitted |= other.omitted
        self.joints += other.joints
        self.unknown |= other.unknown
        self.words |= other.words
        self.start = min(self.start, other.start)
        self.end = max(self.end, other.end)


def read(text: str, vocabulary: Vocabulary, code: tuple[tuple[int, int], ...] = ()) -> list[Frame]:
    """The frames of a sentence's clauses, in order."""
    lexemes = lex(text, code)
    segments = list(_segments(text, lexemes, vocabulary.mentions(lexemes), vocabulary))
    frames = []
    for group in (_by_depth(segments, nested=False), _by_depth(segments, nested=True)):
        frames += [_frame(segment, vocabulary) for segment in _clauses(group)]
    return sorted(frames, key=lambda frame: frame.start)


def _by_depth(segments: list[_Segment], *, nested: bool) -> list[_Segment]:
    return [segment for segment in segments if bool(segment.depth) is nested]


def _segments(
    text: str, lexemes: list[Lexeme], mentions: list[Mention], vocabulary: Vocabulary
) -> Iterator[_Segment]:
    by_token: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_token.setdefault(mention.first, []).append(mention)
    depth, position = 0, 0
    segment = _Segment("stop", 0)
    while position < len(lexemes):
        lexeme = lexemes[position]
        here = by_token.get(position, [])
        separator = ""
        if not here and lexeme.kind is Token.MARK:
            if lexeme.norm in _OPENING:
                depth, separator = depth + 1, "open"
            elif lexeme.norm in _CLOSING and depth:
                depth, separator = depth - 1, "close"
            else:
                separator = _SEPARATORS.get(lexeme.norm, "")
        elif (
            len(here) == 1 and isinstance(here[0].concept, Cue) and here[0].concept.id in ("boundary", "and")
        ):
            separator = here[0].concept.id
        if separator == "and" and not _parts(segment, by_token, lexemes, position + 1, vocabulary):
            segment.joints.append((position, "and"))
        elif separator:
            if segment.mentions:
                yield segment
                segment = _Segment(separator, depth)
            elif separator != "comma" or segment.separator not in ("boundary", "and"):
                segment = _Segment(separator, depth)
        else:
            segment.add(text, lexemes, position, here)
        position = here[-1].last if here else position + 1
    if segment.mentions:
        yield segment


def _parts(
    segment: _Segment,
    by_token: dict[int, list[Mention]],
    lexemes: list[Lexeme],
    position: int,
    vocabulary: Vocabulary,
) -> bool:
    """Does this "and" part two clauses, each with a relation of its own?"""
    if not any(_tells(mention, vocabulary) for mention in segment.mentions):
        return False
    while position < len(lexemes):
        here = by_token.get(position, [])
        if any(_tells(mention, vocabulary) for mention in here):
            return True
        if any(mention.concept == Cue("boundary") for mention in here):
            return False
        if not here and lexemes[position].kind is Token.MARK and lexemes[position].norm not in "、/+&":
            return False
        position = here[-1].last if here else position + 1
    return False


def _tells(mention: Mention, vocabulary: Vocabulary) -> bool:
    return isinstance(mention.concept, Relation) and mention.concept.axis not in vocabulary.light


def _clauses(segments: list[_Segment]) -> list[_Segment]:
    """Join each segment that is no clause of its own to the neighbour it belongs to."""
    clauses: list[_Segment] = []
    waiting: _Segment | None = None
    for segment in segments:
        previous = clauses[-1] if clauses else None
        if not segment.complete and previous and _only_negated(segment):
            continue  # "…, not by autograd" sets off what was said
        if not segment.complete and waiting is None and previous and _continues(previous, segment):
            previous.absorb(segment, before=False)
            continue
        subordinate = _subordinate(segment)
        if waiting:
            segment.absorb(waiting, before=True, circumstance=waiting.complete)
            segment.separator = waiting.separator
            waiting = None
        if segment.complete and not subordinate:
            clauses.append(segment)
        elif segment.complete and previous and segment.separator != "stop" and segment is segments[-1]:
            previous.absorb(segment, before=False, circumstance=True)
        else:
            waiting = segment
    if waiting:
        _place_last(waiting, clauses)
    return clauses


def _continues(previous: _Segment, segment: _Segment) -> bool:
    """Is this "… and B" of a list that the previous clause ends with?"""
    if segment.separator not in ("and", "comma", "colon") or not previous.things or not segment.things:
        return False
    last, first = previous.mentions[-1].concept, segment.mentions[0].concept
    if not (isinstance(last, Thing) and isinstance(first, Thing)):
        return False
    return segment.separator != "comma" and last.kind == first.kind


def _only_negated(segment: _Segment) -> bool:
    return segment.mentions[0].concept == Cue("negation")


def _subordinate(segment: _Segment) -> bool:
    return any(isinstance(m.concept, Cue) and m.concept.id == "subordinate" for m in segment.mentions[:2])


def _place_last(waiting: _Segment, clauses: list[_Segment]) -> None:
    if not clauses:
        clauses.append(waiting)
    elif _subordinate(waiting):
        clauses[-1].absorb(waiting, before=False, circumstance=waiting.complete)
    elif waiting.separator in ("and", "colon"):
        clauses[-1].absorb(waiting, before=False)


def _frame(segment: _Segment, vocabulary: Vocabulary) -> Frame:
    mentions = _without_contrast(segment.mentions)
    frame = Frame(segment.start, segment.end, parenthetical=segment.depth > 0, unknown=segment.unknown)
    frame.words = frozenset(segment.words)
    frame.cues = frozenset(m.concept.id for m in mentions if isinstance(m.concept, Cue))
    omitted = segment.omitted
    negations = 0
    light: Relation | None = None
    comparing = False
    previous: Mention | None = None
    for index, mention in enumerate(mentions):
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        comparing &= not (following and following.first == mention.first)
        match mention.concept:
            case Cue("negation"):
                if previous and isinstance(previous.concept, Relation) and mention.first - previous.last <= 0:
                    _negate(frame, previous.concept, vocabulary)  # "computes no gradients"
                elif following and _is_called(following, mention):
                    omitted = True  # "with no eval()"
                else:
                    negations += 1
            case Cue("without"):
                if following and isinstance(following.concept, Relation):
                    negations += 1
                else:
                    omitted = True
            case Cue("than"):
                comparing = True
            case Cue("compared"):  # 与 SGD 相比
                frame.than, frame.things, frame.topics = [*frame.than, *frame.things], [], []
            case Thing() as thing:
                (frame.than if comparing else frame.things).append(thing)
                if not frame.relations and not comparing:
                    frame.topics.append(thing)
            case Relation(axis) if axis in vocabulary.light:
                light = light or mention.concept
                comparing = False
            case Relation() as relation:
                comparing = False
                if _stops(mention, following):
                    negations += 1  # "stops recording" is "does not record"
                elif _keeps(mention, following):
                    pass  # "keeps recording" is "records"
                else:
                    _say(frame, relation, negations, vocabulary)
                    negations = 0
        previous = mention
    if omitted:
        frame.things.append(vocabulary.things[OMITTED])
    if light and not frame.relations:
        _say(frame, light, negations, vocabulary)
    if not frame.relations:
        frame.relations[PLAIN] = Says(positive=negations % 2 == 0, negated=False)
    frame.circumstances = [m.concept for m in segment.circumstances if isinstance(m.concept, Thing)]
    frame.groups = _groups(mentions, segment.joints)
    return frame


def _is_called(mention: Mention, after: Mention) -> bool:
    return (
        isinstance(mention.concept, Thing) and mention.concept.kind == "api" and mention.first == after.last
    )


def _without_contrast(mentions: list[Mention]) -> list[Mention]:
    """Drop what a clause only sets itself off against: "rather than …", "unlike …"."""
    for index, mention in enumerate(mentions):
        if mention.concept == Cue("contrast"):
            return mentions[:index]
    return mentions


def _stops(mention: Mention, following: Mention | None) -> bool:
    return mention.concept == Relation("active", positive=False) and _governs(mention, following)


def _keeps(mention: Mention, following: Mention | None) -> bool:
    return mention.concept == Relation("change", positive=False) and _governs(mention, following)


def _governs(mention: Mention, following: Mention | None) -> bool:
    """Is the next concept a verb that depends on this one: "stops the recording"?"""
    return (
        following is not None
        and isinstance(following.concept, Relation)
        and 0 <= following.first - mention.last <= 1
    )


def _say(frame: Frame, relation: Relation, negations: int, vocabulary: Vocabulary) -> None:
    says = Says(relation.positive, negated=negations % 2 == 1)
    if relation.axis not in vocabulary.contrary:
        says = Says(says.positive != says.negated, negated=False)
    before = frame.relations.get(relation.axis)
    if before and relation.axis not in vocabulary.contrary:
        # Two words of one axis say one thing: "turns tracking off" is off, "keeps it fixed" is fixed.
        says = Says(before.positive and says.positive, negated=False)
    frame.relations[relation.axis] = says


def _negate(frame: Frame, relation: Relation, vocabulary: Vocabulary) -> None:
    says = frame.relations.get(relation.axis)
    if says is None:
        return
    if relation.axis in vocabulary.contrary:
        frame.relations[relation.axis] = Says(says.positive, negated=not says.negated)
    else:
        frame.relations[relation.axis] = Says(not says.positive, negated=False)


def _groups(mentions: list[Mention], joints: list[tuple[int, str]]) -> list[frozenset[str]]:
    """Things of one kind on the two sides of a joint: "BN and dropout", "dropout, BN".

    What is called needs an "and": in "after eval(), no_grad() …" each stands for itself.
    """
    groups: list[set[str]] = []
    things = [(m, m.concept) for m in mentions if isinstance(m.concept, Thing)]
    for (left, one), (right, other) in pairwise(things):
        joined = any(
            left.last <= position < right.first and (separator == "and" or one.kind != "api")
            for position, separator in joints
        )
        if joined and one.kind == other.kind:
            home = next((group for group in groups if one.id in group), None)
            if home is None:
                home = {one.id}
                groups.append(home)
            home.add(other.id)
    return [frozenset(group) for group in groups]
