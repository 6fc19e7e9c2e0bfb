"""What an "and" joins: two things, or two clauses each with a relation of its own."""

from __future__ import annotations

from claimcheck.reading.clauses.segment import Segment, kind_of
from claimcheck.reading.clauses.separators import is_verb, opens_call, parting
from claimcheck.reading.words.concepts import Cue, Mention, Relation, Thing
from claimcheck.reading.words.tokens import Lexeme
from claimcheck.reading.words.vocabulary import Vocabulary

_COPULA = Cue("copula")
_LITTLE = Cue("little")
_NEGATION = Cue("negation")


def parts(
    text: str,
    segment: Segment,
    lexemes: list[Lexeme],
    mentions: dict[int, list[Mention]],
    position: int,
    *,
    vocabulary: Vocabulary,
) -> bool:
    """Does this "and" part two clauses, each with a relation of its own?"""
    # 和 and 与 join things; only "and" also joins what is done.
    acts = segment.acts and lexemes[position - 1].norm == "and"
    verb_follows = (
        lexemes[position - 1].norm == "and"
        and segment.does_something
        and _opens_with_verb(lexemes, mentions, position, vocabulary)
    )
    subjects = {"and": ("api",), "、": ("api", "component")}.get(lexemes[position - 1].norm, ())
    goes_on = segment.complete and any(
        kind_of(m) in subjects for m in mentions.get(position, [])
    )  # "backward() works and `optimizer.step()` moves the weights", BN 用统计量、Dropout 生效
    if not (segment.tells(vocabulary) or acts or verb_follows or goes_on):
        return False
    rest = Segment("and")
    calls = 0
    while position < len(lexemes):
        here = mentions.get(position, [])
        separator = parting(lexemes[position], here)
        calls += opens_call(text, lexemes[position])
        if separator == "close" and calls:
            calls, separator = calls - 1, ""  # it closes a call
        if separator not in ("", "and"):
            break
        position = here[-1].last if here else position + 1
        if separator and _goes_on(lexemes, mentions, position, vocabulary):
            break  # "combines A and B and expects C": this one joins two things
        rest.mentions += here
    return rest.tells(vocabulary, of_something=True)


def unnegated(mentions: dict[int, list[Mention]], position: int) -> list[Mention]:
    """What is said at a place, or after a "does not" there."""
    here = mentions.get(position, [])
    while [m.concept for m in here] in ([_NEGATION], [_LITTLE]):
        here = mentions.get(here[-1].last, [])
    return here


def does(here: list[Mention]) -> bool:
    """Does a verb stand here, or a wording that says one together with its object?"""
    return any(isinstance(mention.concept, Relation) for mention in here)


def _goes_on(
    lexemes: list[Lexeme], mentions: dict[int, list[Mention]], position: int, vocabulary: Vocabulary
) -> bool:
    """Does what was said before an "and" go on with another verb: "and expects …", "and is …"?"""
    here = unnegated(mentions, position)
    copula = bool(here) and here[0].concept == _COPULA
    return copula or _opens_with_verb(lexemes, mentions, position, vocabulary)


def _opens_with_verb(
    lexemes: list[Lexeme], mentions: dict[int, list[Mention]], position: int, vocabulary: Vocabulary
) -> bool:
    """Does a verb stand here, maybe in one wording with its object: "turns dropout off", not "dropout off"?"""
    here = unnegated(mentions, position)
    if is_verb(here) or not does(here):
        return is_verb(here)
    (first, *_) = here
    alone = vocabulary.mentions(lexemes[first.first : first.first + 1])
    return not any(isinstance(mention.concept, Thing) for mention in alone)
