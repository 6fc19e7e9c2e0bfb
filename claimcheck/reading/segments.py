"""Tokens → clauses: a sentence is cut at punctuation and conjunctions into segments.

A segment with a relation (disables, requires, 更新) is a clause; one without ("in eval mode,",
"、dropout") belongs to a neighbour, and so does a subordinate one ("if eval() is not called,").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from claimcheck.reading.tokens import Lexeme, Token
from claimcheck.reading.vocabulary import Cue, Mention, Relation, Thing, Vocabulary

_JOINING = "、/+&"
_SEPARATORS = {
    **dict.fromkeys(",，", "comma"),
    **dict.fromkeys(":：", "colon"),
    **dict.fromkeys(_JOINING, "and"),
    **dict.fromkeys(";；。.!！?？—–→|…", "stop"),
}
_PARTING = ("boundary", "turn", "cause", "sequence", "and")
_OPENING, _CLOSING = "(（[【", ")）]】"
_ACTS = frozenset({"use", "switch"})
_ACTION = frozenset({"action", "to_eval", "to_train"})
_SEQUEL = ("and", "sequence")
_LITTLE = Cue("little")
_SUBORDINATE = Cue("subordinate")
_ADVICE = Cue("advice")
_WHILE = Cue("while")
_NEGATION = Cue("negation")


@dataclass
class Segment:
    """A stretch between two separators, or several that belong together."""

    separator: str
    """What it was parted by from what stands before it."""
    depth: int = 0
    """In how many brackets it stands."""
    mentions: list[Mention] = field(default_factory=list)
    circumstances: list[Mention] = field(default_factory=list)
    """Concepts of subordinate segments."""
    start: int = -1
    end: int = -1
    joints: list[tuple[int, str]] = field(default_factory=list)
    """Token positions at which segments were joined into this one, and by which separator."""
    unknown: bool = False
    """It calls something of which the vocabulary knows nothing."""
    omitted: bool = False
    """It is about what happens without what it names: "if eval() is not called"."""
    words: set[str] = field(default_factory=set)
    """What it says in words that the vocabulary does not know."""

    @property
    def things(self) -> list[Mention]:
        """The mentions that name something."""
        return [m for m in self.mentions if isinstance(m.concept, Thing)]

    @property
    def complete(self) -> bool:
        """Does it say something, rather than only name something?"""
        return any(isinstance(m.concept, Relation) or m.concept == Cue("copula") for m in self.mentions)

    @property
    def acts(self) -> bool:
        """Does somebody call or set something here: "we call eval()", 使用 no_grad?

        What is done next is another action, not an effect of the first.
        """
        for mention in self.mentions:
            match mention.concept:
                case Relation(axis) if axis in _ACTS:
                    return any(_kind(m) == "api" for m in self.mentions)
                case Thing(name) if name in _ACTION:
                    return any(_kind(m) == "api" for m in self.mentions)
                case Thing(_, "api"):
                    return False
        return False

    @property
    def subordinate(self) -> bool:
        """Is it only the circumstance of another clause: "when …", "…时"?"""
        opening = [m.concept for m in self.mentions[:2]]
        if _SUBORDINATE in opening:
            return True
        if _WHILE in opening:  # "while DDP runs several processes" is said for its own sake
            return not (self.complete and any(_kind(m) in ("api", "component") for m in self.mentions))
        return (
            bool(self.mentions)
            and self.mentions[-1].concept == Cue("ending")
            and self.mentions[-1].end == self.end
        )

    @property
    def sequel(self) -> bool:
        """Does it follow as the next of several things that are done or happen?"""
        return self.separator in _SEQUEL

    def tells(self, vocabulary: Vocabulary, *, of_something: bool = False) -> bool:
        """Would it be a clause if an "and" parted it from the rest?

        With a light relation only, it would if it also is ``of_something`` of its own.
        """
        relations = [
            m.concept for m in self.mentions if isinstance(m.concept, Relation) and not m.attributive
        ]
        if any(relation.axis not in vocabulary.light for relation in relations):
            return True
        return of_something and bool(relations) and any(_kind(m) == "component" for m in self.mentions)

    def add(self, lexemes: list[Lexeme], position: int, here: list[Mention], *, calls: bool) -> None:
        """Take the token at a position, or the mentions that begin there; it may call something."""
        lexeme = lexemes[position]
        if self.start < 0 and (here or lexeme.kind is not Token.MARK):
            self.start = lexeme.start
        self.end = (here[-1] if here else lexeme).end
        self.mentions += [m for m in here if m.concept != _LITTLE]
        if here:
            return
        self.unknown |= calls
        if lexeme.kind is Token.HAN:
            following = lexemes[position + 1 : position + 2]
            if following and following[0].kind is Token.HAN:
                self.words.add(lexeme.norm + following[0].norm)
        elif lexeme.kind is not Token.MARK:
            self.words.add(lexeme.norm.rpartition(".")[2] or lexeme.norm)

    def absorb(self, other: Segment, *, before: bool) -> None:
        """Take over a neighbour that is no clause of its own."""
        if other.subordinate:
            self.circumstances += other.things
            self.omitted |= other._denies_call()
        elif before:
            self.joints.append((other.mentions[-1].last, self.separator))
            # "A is no B, it is not C": what is said of B is no part of what is said of C.
            both_deny = _NEGATION in (m.concept for m in self.mentions)
            theirs = [m for m in other.mentions if not (both_deny and m.concept == _NEGATION)]
            self.mentions = theirs + self.mentions
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

    def _denies_call(self) -> bool:
        """Does it say that something is not called: "if evaluation mode is not set"?"""
        called = any(_kind(m) == "api" and not m.concept.process for m in self.mentions)  # type: ignore[union-attr]
        denials = sum(m.concept in (Cue("negation"), Cue("without")) for m in self.mentions)
        return called and denials % 2 == 1


def clauses(text: str, lexemes: list[Lexeme], found: list[Mention], vocabulary: Vocabulary) -> list[Segment]:
    """The clauses of a sentence of which the concepts were ``found``, those in brackets after the others."""
    mentions: dict[int, list[Mention]] = {}
    for mention in found:
        mentions.setdefault(mention.first, []).append(mention)
    segments = list(_cut(text, lexemes, mentions, vocabulary))
    plain = [segment for segment in segments if not segment.depth]
    nested = [segment for segment in segments if segment.depth]
    return _joined(plain) + _joined(nested)


def _cut(
    text: str, lexemes: list[Lexeme], mentions: dict[int, list[Mention]], vocabulary: Vocabulary
) -> Iterator[Segment]:
    position, calls = 0, 0
    segment = Segment("stop")
    outer: list[Segment] = []  # what goes on after the brackets that are open
    while position < len(lexemes):
        lexeme = lexemes[position]
        here = mentions.get(position, [])
        separator = _separator(lexeme, here)
        calls += _calls(text, lexeme)
        if separator == "close" and calls:
            calls -= 1  # it closes a call
            segment.end = lexeme.end
        elif separator == "open":
            outer.append(segment)
            segment = Segment(separator, len(outer))
        elif separator == "close" and outer:
            if segment.mentions:
                yield segment
            segment = outer.pop()
        elif here and here[0].concept in (_SUBORDINATE, _WHILE) and segment.tells(vocabulary):
            yield segment  # "… if it is smaller than the others"
            segment = Segment("when", len(outer))
            segment.add(lexemes, position, here, calls=False)
        elif separator == "and" and not _parts(segment, lexemes, mentions, position + 1, vocabulary):
            segment.joints.append((position, "and"))
        elif separator and separator != "close":
            if segment.mentions:
                yield segment
            if segment.mentions or separator != "comma" or segment.separator not in _PARTING:
                segment = Segment(separator, len(outer))
        elif not separator:
            segment.add(lexemes, position, here, calls=bool(_calls(text, lexeme)))
        position = here[-1].last if here else position + 1
    yield from (left for left in (*outer, segment) if left.mentions)


def _calls(text: str, lexeme: Lexeme) -> bool:
    """Is it a name with the bracket of a call: ``eval(``?"""
    return lexeme.kind is Token.NAME and text[lexeme.end - 1] == "("


def _separator(lexeme: Lexeme, here: list[Mention]) -> str:
    """What kind of separator a token is; empty if it is none."""
    if here:
        concept = here[0].concept
        return concept.id if len(here) == 1 and isinstance(concept, Cue) and concept.id in _PARTING else ""
    if lexeme.kind is not Token.MARK:
        return ""
    if lexeme.norm in _OPENING:
        return "open"
    return "close" if lexeme.norm in _CLOSING else _SEPARATORS.get(lexeme.norm, "")


def _parts(
    segment: Segment,
    lexemes: list[Lexeme],
    mentions: dict[int, list[Mention]],
    position: int,
    vocabulary: Vocabulary,
) -> bool:
    """Does this "and" part two clauses, each with a relation of its own?"""
    # 和 and 与 join things; only "and" also joins what is done.
    acts = segment.acts and lexemes[position - 1].norm == "and"
    if not segment.tells(vocabulary) and not acts:
        return False
    rest = Segment("and")
    while position < len(lexemes):
        here = mentions.get(position, [])
        if _separator(lexemes[position], here) not in ("", "and"):
            break
        rest.mentions += here
        position = here[-1].last if here else position + 1
    return rest.tells(vocabulary, of_something=True)


def _joined(segments: list[Segment]) -> list[Segment]:
    """Join each segment that is no clause of its own to the neighbour it belongs to."""
    found: list[Segment] = []
    waiting: Segment | None = None
    for segment in segments:
        previous = found[-1] if found else None
        opening = segment.mentions[0].concept
        if not segment.complete and previous and opening == _NEGATION:
            continue  # "…, not by autograd" sets off what was said
        if opening == Cue("contrast") and len(segments) > 1:
            continue  # "unlike dropout, …"
        if waiting and previous and not waiting.complete and segment.separator == "cause":
            waiting = None  # "…, with the removal of step(), as …" belongs to what was said before
        if not segment.complete and waiting is None and previous and _continues(previous, segment):
            previous.absorb(segment, before=False)
            continue
        subordinate = segment.subordinate
        if waiting and segment.separator == "stop" and not waiting.complete:
            found.append(waiting)  # "model.training — unaffected": a heading, not a part
            waiting = None
        elif waiting and segment.separator == "boundary" and _ADVICE in (m.concept for m in waiting.mentions):
            found.append(waiting)  # "remember no_grad(), so that …"
            waiting = None
        elif waiting and waiting.acts and not waiting.subordinate and segment.separator in _SEQUEL:
            found.append(waiting)  # "call eval() and disable …": two actions
            waiting = None
        elif waiting:
            segment.absorb(waiting, before=True)
            segment.separator = waiting.separator
            waiting = None
        if segment.complete and not subordinate:
            found.append(segment)
        elif segment.complete and previous and segment.separator != "stop" and segment is segments[-1]:
            previous.absorb(segment, before=False)
        else:
            waiting = segment
    if waiting and not found:
        found.append(waiting)
    elif waiting and (waiting.subordinate or waiting.separator in ("and", "colon")):
        found[-1].absorb(waiting, before=False)
    return found


def _continues(previous: Segment, segment: Segment) -> bool:
    """Is this "… and B" of a list that the previous clause ends with?"""
    if segment.separator not in ("and", "colon"):
        return False
    last, first = _kind(previous.mentions[-1]), _kind(segment.mentions[0])
    return bool(last) and last == first


def _kind(mention: Mention) -> str:
    """Of what kind the thing is that is mentioned; empty if it is no thing."""
    return mention.concept.kind if isinstance(mention.concept, Thing) else ""
