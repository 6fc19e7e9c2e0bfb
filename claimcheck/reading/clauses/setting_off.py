"""What a clause says not to be so of another thing: "eval() disables dropout, not autograd", 而不是权重."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.reading.clauses.segment import Segment, kind_of
from claimcheck.reading.words.concepts import ONLY, Cue, Mention, Relation, Thing

_NEGATION = Cue("negation")
_CONTRAST = Cue("contrast")
_OPENINGS = frozenset([_NEGATION, Cue("contrast")])
_LITTLE = frozenset([*_OPENINGS, Cue("copula"), Cue("by"), Cue("little")])
_DEFAULTS = ({"default", "true"}, {"default", "false"})
_MOST = 30
"""How many concepts a clause may name of which it is plain what it does."""
_OBJECTS = frozenset(["thing", "component", "filler"])


def sets_off(clause: Segment, segment: Segment) -> Segment | None:
    """The clause with its verb denied of what a segment after it names; None if it sets nothing off.

    Only of a clause with one verb and an object: what another denies, nobody knows.
    """
    concepts = [mention.concept for mention in segment.mentions]
    others = [mention for mention in segment.things if kind_of(mention) != "filler"]
    if concepts[0] not in _OPENINGS or not all(isinstance(c, Thing) or c in _LITTLE for c in concepts):
        return None
    if segment.words or not others or len(clause.mentions) > _MOST:
        return None
    if clause.denies or clause.torn or clause.omitted:
        return None
    verbs = [at for at, mention in enumerate(clause.mentions) if _is_verb(mention)]
    if len(verbs) != 1:
        return None
    (at,) = verbs
    before, verb, after = clause.mentions[:at], clause.mentions[at], clause.mentions[at + 1 :]
    if not any(kind_of(mention) in _OBJECTS for mention in after):
        return None
    said = [mention for mention in before if not _is_only(mention)]
    if {m.concept.id for m in others if isinstance(m.concept, Thing)} in _DEFAULTS:
        # "set it to True, not to the default, False" says what the default is
        said += [mention for mention in after if kind_of(mention) == "api"]
    else:
        said += [Mention(_NEGATION, verb.first, verb.first, verb.start, verb.start), verb]
    return Segment(
        "comma",
        depth=segment.depth,
        mentions=[*said, *others],
        circumstances=clause.circumstances,
        start=segment.start,
        end=segment.end,
        sets_off=True,
    )


def _is_verb(mention: Mention) -> bool:
    return isinstance(mention.concept, Relation) and not mention.attributive


def _is_only(mention: Mention) -> bool:
    return isinstance(mention.concept, Thing) and mention.concept.id == ONLY


def _is_set_against(text: str, mentions: list[Mention], at: int) -> bool:
    """Is a "not" between two things: "uses A not B"?"""
    if mentions[at].concept != _NEGATION or text[mentions[at].start : mentions[at].end] != "not":
        return False
    parts = mentions[:at][::-1], mentions[at + 1 :]
    nearest = [next((m for m in part if not isinstance(m.concept, Cue)), None) for part in parts]
    return all(one is not None and (kind_of(one) in _OBJECTS or _with_object(one)) for one in nearest)


def _with_object(mention: Mention) -> bool:
    """Does a wording say a verb together with its object: "normalize the input"?"""
    return isinstance(mention.concept, Relation) and mention.last - mention.first > 1


def at_contrast(text: str, segment: Segment) -> Iterator[Segment]:
    """What it says, and what it sets that off against: "A rather than B", "A and not B"."""
    joints = {position for position, separator in segment.joints if separator == "and"}
    verb = max((i for i, m in enumerate(segment.mentions) if isinstance(m.concept, Relation)), default=-1)
    at = next(
        (
            i
            for i, mention in enumerate(segment.mentions)
            if i
            and (
                mention.concept == _CONTRAST
                or (mention.concept == _NEGATION and i > verb and mention.first - 1 in joints)
                or (i > verb >= 0 and _is_set_against(text, segment.mentions, i))
            )
        ),
        None,
    )
    if at is None:
        yield segment
        return
    end = segment.mentions[at].start
    yield replace(segment, mentions=segment.mentions[:at], end=segment.mentions[at - 1].end)
    yield Segment("comma", depth=segment.depth, mentions=segment.mentions[at:], start=end, end=segment.end)
