"""Tokens → segments: where a sentence is cut, at punctuation, conjunctions and where another clause opens."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.reading.clauses.comparing import preface, tells_of_the_other
from claimcheck.reading.clauses.joining import does, parts, unnegated
from claimcheck.reading.clauses.segment import Segment, kind_of
from claimcheck.reading.clauses.separators import PARTING, dash, enumerator, illustration, opens_call, parting
from claimcheck.reading.words.concepts import Cue, Mention, Relation, Thing
from claimcheck.reading.words.tokens import Lexeme
from claimcheck.reading.words.vocabulary import Vocabulary

_OR = re.compile(
    r"[(（]\W*(?:or|and|或者?|以及|和|及)\W*(?:the |newer |more modern |modern |better )*\Z", re.IGNORECASE
)
_DOING = re.compile(r"[a-z]+ing\b")
_AIMS = frozenset(
    [
        "achiev",
        "avoid",
        "clear",
        "conserv",
        "deactiv",
        "disabl",
        "ensur",
        "get",
        "guarante",
        "improv",
        "obtain",
        "prevent",
        "reduc",
        "save",
    ]
)
"""Stems of the verbs that a purpose most often begins with."""
_COPULA = Cue("copula")
_SUBORDINATE = Cue("subordinate")
_WHILE = Cue("while")
_EXCEPTS = frozenset([Cue("unless"), Cue("until")])
_BEFORE = Cue("before")
_BY = Cue("by")
_LITTLE = Cue("little")
_NEGATION = Cue("negation")
_OTHERWISE = Cue("otherwise")
_CONTRAST = Cue("contrast")
_WITHOUT = Cue("without")
_RELATIVE = Cue("relative")


def cut(
    text: str, lexemes: list[Lexeme], mentions: dict[int, list[Mention]], vocabulary: Vocabulary
) -> Iterator[Segment]:
    """The segments of a sentence in order, those in brackets with their depth; none is empty.

    ``mentions`` are its concepts by the token at which they begin.
    """
    position, calls = 0, 0
    silent: set[int] = set()  # marks around and within illustrations
    closing = text.rfind(")")
    segment = Segment("stop")
    outer: list[Segment] = []  # what goes on after the brackets that are open
    named, told = preface(text)
    while position < len(lexemes):
        lexeme = lexemes[position]
        here = mentions.get(position, [])
        if told and lexeme.start >= named:
            if lexeme.start < told:
                position += 1
                continue
            if segment.mentions:
                yield segment  # "the difference between A and B is that A …"
            segment, named, told = Segment("stop"), 0, 0
        separator = parting(lexeme, here) or dash(text, lexeme, segment)
        if separator == "open":
            silent = illustration(lexemes, mentions, position)  # "some layers (such as dropout) differ"
        if position in silent:
            segment.joints.append((position, "and"))
            position += 1
            continue
        called = opens_call(text, lexeme)
        calls += called
        if not calls and (length := enumerator(lexemes, position)):
            if segment.mentions:
                yield segment
            segment = Segment("stop", len(outer))  # "it does two things: (1) …"
            position += length
            continue
        if calls and separator in ("comma", "and") and lexeme.end <= closing:
            separator = ""  # it parts arguments
        if separator == "close" and calls:
            calls -= 1  # it closes a call
            segment.end = lexeme.end
        elif separator == "open":
            outer.append(segment)
            segment = Segment(separator, len(outer))
        elif separator == "close" and outer:
            around = outer.pop()
            if _is_by(text, around, segment) or _is_another(text, around, segment):
                around.mentions += segment.mentions
            elif segment.mentions:
                yield segment
            segment = around
        elif _goes_on_besides(text, segment, mentions, position, vocabulary):
            if segment.mentions:
                yield segment  # "it saves memory while speeding up …"
            segment = Segment("and", len(outer))
            if here[0].concept == _WITHOUT:
                segment.add(lexemes, position, here)
        elif (
            here
            and _opens(lexemes, mentions, position)
            and (_says(segment, here[0], vocabulary) or segment.lists)
        ):
            yield segment  # "… if it is smaller than the others"
            segment = Segment("when", len(outer))
            segment.add(lexemes, position, here)
        elif here and here[0].concept == _OTHERWISE and segment.mentions and here[-1].last < len(lexemes) - 1:
            yield segment  # "call eval(), otherwise dropout …"
            segment = Segment("boundary", len(outer))
            segment.add(lexemes, position, here)
        elif (
            _aims(lexemes, position) and segment.tells(vocabulary) and not (segment.orders or segment.denies)
        ):
            yield segment  # "dropout is off to ensure …"
            segment = Segment("when", len(outer))
            segment.add(lexemes, position, here)
        elif here and here[0].concept == _BY and _tells_how(segment, lexemes, mentions, here[-1].last):
            yield segment  # "it saves memory by turning autograd off"
            segment = Segment("and", len(outer))
        elif (
            lexeme.norm == "又"
            and segment.tells(vocabulary)
            and does(unnegated(mentions, position if here else position + 1))
        ):
            yield segment  # 既省显存又提速
            segment = Segment("and", len(outer))
            if here:
                segment.add(lexemes, position, here)
        elif (
            separator == "comma"
            and _is_relative(mentions.get(position + 1, []))
            and (other := _set_off(segment))
        ):
            segment = Segment("stop", len(outer), start=other.start, end=other.end, mentions=[other])
            here = mentions[position + 1]  # "unlike A, which …" tells something of A
        elif separator == "and" and (
            lexeme.start < named
            or not parts(text, segment, lexemes, mentions, position + 1, vocabulary=vocabulary)
        ):
            segment.joints.append((position, "and"))
        elif separator == "colon" and segment.ends_in_default:
            pass  # "default: False"
        elif separator and separator != "close":
            if segment.mentions:
                yield segment
            if segment.mentions or separator != "comma" or segment.separator not in PARTING:
                segment = Segment(separator, len(outer))
            if here[1:]:  # 只是不…
                segment.add(lexemes, position, here[1:])
        elif not separator:
            opens = segment.start < 0 and segment.separator == "stop"
            segment.add(lexemes, position, here, calls=called)
            segment.purpose |= opens and _is_for_doing(text, lexemes, mentions, position)
            if here and text[here[-1].end - 1] in "时時" and _opens_with_condition(segment):
                yield segment  # 当不连续时 reshape() 会复制
                segment = Segment("comma", len(outer))
        position = here[-1].last if here else position + 1
    yield from (left for left in (*outer, segment) if left.mentions)


def _is_by(text: str, around: Segment, bracketed: Segment) -> bool:
    """Does a bracket only name the call that what stands before it is done by: "clear it (`zero_grad()`)"?"""
    if bracketed.words or not bracketed.mentions or bracketed.start != bracketed.mentions[0].start:
        return False  # "see …"
    calls = {kind_of(mention) for mention in bracketed.mentions} == {"api"}
    calls &= "=" not in text[bracketed.start : bracketed.end]
    does = any(isinstance(mention.concept, Relation) for mention in around.mentions)
    return calls and does and all(_is_wider(m.concept, bracketed) for m in around.mentions)


def _is_another(text: str, around: Segment, bracketed: Segment) -> bool:
    """Does a bracket name another call of which the same is said: "no_grad() (or inference_mode())"?"""
    if not (around.mentions and bracketed.mentions) or bracketed.words:
        return False
    before, after = around.mentions[-1], bracketed.mentions[0]
    named = {kind_of(before), *map(kind_of, bracketed.mentions)}
    if named != {"api"} or not _OR.search(text, before.end, after.start):
        return False
    around.joints.append((after.first - 1, "and"))
    return True


def _is_wider(concept: Thing | Relation | Cue, bracketed: Segment) -> bool:
    """Is it no call, or only a wider word for the one in brackets: zeroing for `zero_grad()`?"""
    if not isinstance(concept, Thing) or concept.kind != "api" or concept.process:
        return True
    return any(isinstance(m.concept, Thing) and concept.id in m.concept.also for m in bracketed.mentions)


def _aims(lexemes: list[Lexeme], position: int) -> bool:
    """Does it begin to say what something is done for: "to prevent …"?"""
    if lexemes[position].norm != "to":
        return False
    following = lexemes[position + 1 : position + 2]
    return bool(following) and following[0].norm in _AIMS


def _is_for_doing(
    text: str, lexemes: list[Lexeme], mentions: dict[int, list[Mention]], position: int
) -> bool:
    """Does a clause begin with what something is done for: "For disabling dropout, …"?"""
    lexeme, following = lexemes[position], mentions.get(position + 1, [])
    return lexeme.norm == "for" and does(following) and _DOING.match(text, following[0].start) is not None


def _is_relative(here: list[Mention]) -> bool:
    return bool(here) and here[0].concept == _RELATIVE


def _set_off(segment: Segment) -> Mention | None:
    """What is called that a segment only names to set something off against it: "unlike no_grad()"."""
    concepts = [mention.concept for mention in segment.mentions]
    named = [mention for mention in segment.things if kind_of(mention) in ("api", "component")]
    return named[0] if concepts[:1] == [_CONTRAST] and len(named) == len(segment.mentions) - 1 == 1 else None


def _goes_on_besides(
    text: str, segment: Segment, mentions: dict[int, list[Mention]], position: int, vocabulary: Vocabulary
) -> bool:
    """Does it go on with what is done, or not done, besides: "while speeding up …", not "while using eval()"?"""
    here = mentions.get(position, [])
    opens = bool(here) and here[0].concept in (_WHILE, _WITHOUT)
    goes_on = not segment.mentions and segment.separator == "comma"
    if not opens or segment.denies or not (segment.tells(vocabulary) or goes_on):
        return False
    if tells_of_the_other(text, here[0].start):
        return True
    following = mentions.get(here[-1].last, [])
    does = [m.concept for m in following if isinstance(m.concept, Relation)]
    said = bool(does) and does[0].axis not in vocabulary.light
    return said and _DOING.match(text, following[0].start) is not None


def _tells_how(
    segment: Segment, lexemes: list[Lexeme], mentions: dict[int, list[Mention]], position: int
) -> bool:
    """Does it go on with what the thing that it speaks of does to that end, and calls nothing else?"""
    called = [kind_of(m) in ("api", "component") for m in segment.mentions]
    acts = [isinstance(m.concept, Relation) for m in segment.mentions]
    if True not in acts or segment.denies or not does(mentions.get(position, [])):
        return False
    verb = segment.mentions[acts.index(True)]
    verb_first = segment.separator == "and" and verb.first == segment.mentions[0].first
    if not verb_first and True not in called[: acts.index(True)]:
        return False
    while position < len(lexemes) and not parting(lexemes[position], mentions.get(position, [])):
        if any(kind_of(m) == "api" for m in mentions.get(position, [])) and "=" not in lexemes[position].norm:
            return False
        position += 1
    return True


def _opens_with_condition(segment: Segment) -> bool:
    """Is it a circumstance from its first word: 当…?"""
    return len(segment.mentions) > 1 and segment.mentions[0].concept == _SUBORDINATE


def _says(segment: Segment, opening: Mention, vocabulary: Vocabulary) -> bool:
    """Does it say something already, of which what opens now may be a circumstance, or an exception?"""
    says = segment.complete if opening.concept in _EXCEPTS else segment.commands
    return says or segment.tells(vocabulary)


def _opens(lexemes: list[Lexeme], mentions: dict[int, list[Mention]], position: int) -> bool:
    """Does a circumstance begin here: "… if …", "… until step() is called"?"""
    if mentions[position][0].concept != _BEFORE:
        return mentions[position][0].concept in (_SUBORDINATE, _WHILE, *_EXCEPTS)
    for later in range(position + 1, len(lexemes)):
        here = mentions.get(later, [])
        if parting(lexemes[later], here):
            break
        if any(kind_of(mention) == "api" for mention in here):
            return True
    return False
