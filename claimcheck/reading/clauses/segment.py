"""A segment: what stands between two separators of a sentence, or several such that belong together."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import takewhile

from claimcheck.reading.words.concepts import Cue, Mention, Relation, Thing
from claimcheck.reading.words.tokens import Lexeme, Token, is_foreign
from claimcheck.reading.words.vocabulary import Vocabulary

_ACTS = frozenset({"use", "switch"})
_DEFAULT = "default"
_NAME_AND_VALUE = 2
_VALUES = frozenset({"requires_grad_true", "requires_grad_false", "none", "true", "false"})
_ORDERS = frozenset({"require", "possible", "usable"})
_ACTION = frozenset({"action", "to_eval", "to_train"})
_NO_COMMAND = frozenset(map(Cue, ("negation", "without", "may", "usually", "question", "pronoun", "purpose")))
_SEQUEL = ("and", "sequence")
_MANY = 40
"""Concepts back that a verb is looked for; nobody writes a clause of as many."""
_ORDERED = frozenset("求是不么加设调写用传先")
"""What follows a 要 that is no purpose: 要求, 要是, 要先."""
_PARTICLES = frozenset("了的地得着过啊呢吧嘛")
_LITTLE = Cue("little")
_SUBORDINATE = Cue("subordinate")
_WHILE = Cue("while")
_BEFORE = Cue("before")
_EXCEPTS = frozenset([Cue("unless"), Cue("until")])
_AHEAD = frozenset([_BEFORE, Cue("until")])
_PRIOR = Cue("prior")
_PURPOSE = Cue("purpose")
_MYTH = Cue("myth")
_COPULA = Cue("copula")
_AND = Cue("and")
_ENDING = Cue("ending")
_NEGATION = Cue("negation")
_WITHOUT = Cue("without")


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
    aside: list[Mention] = field(default_factory=list)
    """What is named behind it only to be set off: "…, not autograd"."""
    label: list[Mention] = field(default_factory=list)
    """What a label names that it stands behind: "gradient accumulation: …"."""
    start: int = -1
    end: int = -1
    joints: list[tuple[int, str]] = field(default_factory=list)
    """Token positions at which segments were joined into this one, and by which separator."""
    unknown: bool = False
    """It calls something of which the vocabulary knows nothing."""
    purpose: bool = False
    """It says what something is done for: "to save memory, …"."""
    omitted: bool = False
    """It is about what happens without what it names: "if eval() is not called"."""
    lacking: set[str] = field(default_factory=set)
    """Ids of what subordinate segments say is not there: "if there are no gradients"."""
    not_yet: set[str] = field(default_factory=set)
    """Ids of what subordinate segments say is still to be called: "before step() is called"."""
    torn: bool = False
    """Nobody knows which of its relations a "not" is for."""
    trails: bool = False
    """It ends in a word that the vocabulary does not know."""
    denies_strangely: bool = False
    """Such a word follows its "not", so that this may be what it denies."""
    denied_from: int = -1
    """The token that its last "not" stands before."""
    sets_off: bool = False
    """It is what another clause says not to be so of something else: "…, not autograd"."""
    words: set[str] = field(default_factory=set)
    """What it says in words that the vocabulary does not know."""

    @property
    def things(self) -> list[Mention]:
        """The mentions that name something."""
        return [m for m in self.mentions if isinstance(m.concept, Thing)]

    @property
    def complete(self) -> bool:
        """Does it say something, rather than only name something?"""
        says = any(isinstance(m.concept, Relation) or m.concept == _COPULA for m in self.mentions)
        return says or self._calls_another()

    def _calls_another(self) -> bool:
        """Does it say that one thing calls another: `__call__` 调用 `forward`?"""
        ids = [m.concept.id if isinstance(m.concept, Thing) else "" for m in self.mentions]
        at = ids.index("action") if "action" in ids else 0
        around = self.mentions[:at], self.mentions[at + 1 :]
        return bool(at) and all(any(kind_of(m) == "api" for m in part) for part in around)

    @property
    def acts(self) -> bool:
        """Does somebody call or set something here: "we call eval()", 使用 no_grad?

        What is done next is another action, not an effect of the first.
        """
        for mention in self.mentions:
            match mention.concept:
                case Relation(axis) if axis in _ACTS:
                    return any(kind_of(m) == "api" for m in self.mentions)
                case Thing(name) if name in _ACTION:
                    return any(kind_of(m) == "api" for m in self.mentions)
                case Thing(_, "api"):
                    return False
        return False

    @property
    def commands(self) -> bool:
        """Does it tell to call something, with nothing before that but when: "call eval()", 推理前调用 eval()?"""
        if (
            not self.acts
            or self.mentions[0].start != self.start
            or any(m.concept in _NO_COMMAND for m in self.mentions)
        ):
            return False
        first = next((m for m in self.mentions if kind_of(m) != "phase"), self.mentions[0]).concept
        return (
            first.axis == "use"
            if isinstance(first, Relation)
            else isinstance(first, Thing) and first.id in _ACTION
        )

    @property
    def denies(self) -> bool:
        """Does it say "not", of whatever?"""
        return _NEGATION in (m.concept for m in self.mentions)

    @property
    def lists(self) -> bool:
        """Does it only go on with a list: ", batch norm and gradients"?"""
        if self.separator != "comma" or self.words or "and" not in (joint for _, joint in self.joints):
            return False
        kinds = {kind_of(m) for m in self.mentions if m.concept != _AND}
        return bool(kinds) and kinds <= {"component", "thing"}

    @property
    def tells_default(self) -> bool:
        """Does it name a default, and what that is: "default: False", "`pin_memory` 默认为 False"?"""
        before = list(takewhile(lambda m: m.concept.id != _DEFAULT, self.things))  # type: ignore[union-attr]
        default, *after = self.things[len(before) :] or (None,)
        if default is None or len(before) > _NAME_AND_VALUE:
            return False
        if len(before) == _NAME_AND_VALUE:
            return not after  # "`set_to_none`: True by default"
        return bool(after) or any(m.first == default.first for m in before)  # one form may say both

    @property
    def ends_in_value(self) -> bool:
        """Does it end in a value, and name what has it: grad_fn 为 None?"""
        named = [m.concept.id for m in self.things]  # type: ignore[union-attr]
        return len(named) > 1 and named[-1] in _VALUES and not (self.acts or self.subordinate)

    @property
    def calls(self) -> bool:
        """Does it name anything that is called?"""
        return any(kind_of(m) == "api" for m in self.mentions)

    @property
    def ends_in_default(self) -> bool:
        """Is "default" the last that it names?"""
        last = self.mentions[-1].concept if self.mentions else None
        return isinstance(last, Thing) and last.id == _DEFAULT

    @property
    def orders(self) -> bool:
        """Does it say what is needed or can be done, so that "to …" belongs to it?"""
        return any(isinstance(m.concept, Relation) and m.concept.axis in _ORDERS for m in self.mentions)

    @property
    def subordinate(self) -> bool:
        """Is it only the circumstance of another clause: "when …", "…时"?"""
        opening = [m.concept for m in self.mentions[:2]]
        if _SUBORDINATE in opening or _BEFORE in opening or self.excepts:
            return True
        if (
            _WHILE in opening
        ):  # "while DDP runs several processes" is said for its own sake, "while it is in eval mode" is not
            does = any(isinstance(m.concept, Relation) for m in self.mentions)
            return not (does and any(kind_of(m) in ("api", "component") for m in self.mentions))
        return self.ends_in(_ENDING) or self.calls_later()

    def ends_in(self, cue: Cue) -> bool:
        """Is a cue its last word?"""
        return bool(self.mentions) and self.mentions[-1].concept == cue and self.mentions[-1].end == self.end

    def calls_later(self) -> bool:
        """Does it name what is called later: 调用 step() 之前?"""
        if not self.ends_in(_PRIOR):
            return False
        calls = any(isinstance(m.concept, Thing) and m.concept.id in _ACTION for m in self.mentions)
        return calls or _SUBORDINATE in [m.concept for m in self.mentions[:2]]

    @property
    def excepts(self) -> bool:
        """Is it an exception to another clause: "unless …", "until …"?"""
        return not _EXCEPTS.isdisjoint(m.concept for m in self.mentions[:2])

    @property
    def sequel(self) -> bool:
        """Does it follow as the next of several things that are done or happen?"""
        return self.separator in _SEQUEL

    @property
    def does_something(self) -> bool:
        """Has it a verb, however light, with an object: "computes the gradients"?"""
        verb = next((m for m in self.mentions if isinstance(m.concept, Relation)), None)
        return verb is not None and any(
            m.first >= verb.first and kind_of(m) in ("component", "thing") for m in self.mentions
        )

    def tells(self, vocabulary: Vocabulary, *, of_something: bool = False) -> bool:
        """Would it be a clause if an "and" parted it from the rest?

        With a light relation only, it would if it also is ``of_something`` of its own.
        """
        near = self.mentions[-_MANY:]
        relations = [m.concept for m in near if isinstance(m.concept, Relation) and not m.attributive]
        if any(relation.axis not in vocabulary.light for relation in relations):
            return True
        return of_something and bool(relations) and any(kind_of(m) in ("component", "thing") for m in near)

    def add(self, lexemes: list[Lexeme], position: int, here: list[Mention], *, calls: bool = False) -> None:
        """Take the token at a position, or the mentions that begin there; it may call something."""
        lexeme = lexemes[position]
        if here and here[0].concept in _AHEAD and len(self.mentions) > 1:
            here = []  # "stays in force until it is undone" is said of one thing
        if self.start < 0 and (here or lexeme.kind is not Token.MARK):
            ordered = position + 1 < len(lexemes) and lexemes[position + 1].norm in _ORDERED
            self.purpose = lexeme.norm == "to" or (lexeme.norm == "要" and not ordered)
            self.start = lexeme.start
        if here:
            self._mention(here)
            return
        self.end = lexeme.end
        self.trails |= lexeme.kind is not Token.MARK
        self.denies_strangely |= (
            position == self.denied_from and lexeme.kind is not Token.MARK and lexeme.norm not in _PARTICLES
        )
        self.unknown |= calls
        if lexeme.kind is Token.HAN:
            following = lexemes[position + 1 : position + 2]
            if following and following[0].kind is Token.HAN:
                self.words.add(lexeme.norm + following[0].norm)
        elif lexeme.kind is not Token.MARK:
            own = lexeme.norm if is_foreign(lexeme.norm) else lexeme.norm.rpartition(".")[2]
            self.words.add(own or lexeme.norm)

    def _mention(self, here: list[Mention]) -> None:
        concepts = [mention.concept for mention in here]
        self.end = here[-1].end
        self.trails = False
        self.purpose |= _PURPOSE in concepts
        if _MYTH in concepts and not self.things:
            self.words.clear()  # "many people" who wrongly believe it
        if _NEGATION in concepts:
            self.denied_from = here[-1].last
        self.mentions += [m for m in here if m.concept != _LITTLE]

    def after_denial(self) -> list[Mention]:
        """What stands behind its first "not", with that; nothing if there is none."""
        at = next((i for i, m in enumerate(self.mentions) if m.concept == _NEGATION), len(self.mentions))
        return self.mentions[at:]

    def drop_denial(self) -> None:
        """Keep only what stands before its "not"."""
        denied = next((i for i, m in enumerate(self.mentions) if m.concept == _NEGATION), None)
        if denied is not None:
            del self.mentions[denied:]


def kind_of(mention: Mention) -> str:
    """Of what kind the thing is that is mentioned; empty if it is no thing."""
    return mention.concept.kind if isinstance(mention.concept, Thing) else ""
