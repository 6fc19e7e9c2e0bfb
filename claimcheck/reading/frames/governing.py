"""Which mention governs which: "stops recording", "keeps gradients from being computed", 需要梯度的张量."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.reading.words.concepts import Cue, Mention, Relation, Thing

_OBJECTS = {"component", "thing"}
"""Kinds that one verb may have side by side: "disables dropout and gradients"."""
_BESIDE = 2
"""Tokens between two things that only an "and", or an "and the", parts."""
_DOING = tuple(
    Relation(axis, positive) for axis in ("active", "affect", "change") for positive in (True, False)
)
"""What may be done to objects of several kinds at once."""
_STOP = Relation("active", positive=False)
_KEEP = Relation("change", positive=False)
_NEED = Relation("require", positive=True)
_FROM = Cue("from")
_CONTRAST = Cue("contrast")


def without_contrast(mentions: list[Mention]) -> list[Mention]:
    """Drop what a clause only sets itself off against: "rather than …", "unlike …"."""
    for index, mention in enumerate(mentions):
        if mention.concept == _CONTRAST:
            return mentions[:index]
    return mentions


def describes_with_object(mention: Mention, following: Mention | None) -> bool:
    """Does it describe a noun together with its object: 需要梯度的张量?"""
    return (
        isinstance(mention.concept, Relation)
        and mention.concept.axis == "require"
        and following is not None
        and following.attributive
        and following.first == mention.last
        and isinstance(following.concept, Thing)
        and following.concept.kind != "filler"
    )


def stops(mention: Mention, following: Mention | None) -> bool:
    """Does it only stop the next verb: "stops recording"?"""
    if mention.concept != _STOP or not governs(mention, following):
        return False
    return following is not None and following.concept != _NEED  # "to turn it off you need …"


def restrains(relation: Relation) -> bool:
    """Can it be said of what is kept from happening: prevent, keep?"""
    return relation.axis in ("active", "change") and not relation.positive


def from_doing(rest: list[Mention]) -> bool:
    """Does it go on with "from" and a verb?"""
    return any(one.concept == _FROM and governs(one, other) for one, other in pairwise(rest))


def keeps(mention: Mention, following: Mention | None) -> bool:
    """Does it only say that the next verb goes on: "keeps recording"?"""
    return mention.concept == _KEEP and governs(mention, following)


def governs(mention: Mention, following: Mention | None) -> bool:
    """Is the next concept a verb that depends on this one: "stops the recording"?"""
    return (
        following is not None
        and isinstance(following.concept, Relation)
        and 0 <= following.first - mention.last <= 1
    )


def groups(mentions: list[Mention], joints: list[tuple[int, str]]) -> list[frozenset[str]]:
    """Things of one kind on the two sides of a joint: "BN and dropout", "dropout, BN".

    What is called needs an "and": in "after eval(), no_grad() …" each stands for itself.
    """
    groups: list[set[str]] = []
    things = [(m, m.concept) for m in mentions if isinstance(m.concept, Thing)]
    if len(things) < 2 or not joints:
        return []
    verb = next((m for m in mentions if m.concept in _DOING), None)
    says_nothing = not any(isinstance(m.concept, Relation) for m in mentions)
    for (left, one), (right, other) in pairwise(things):
        between = {separator for position, separator in joints if left.last <= position < right.first}
        joined = "and" in between or (between and one.kind != "api")
        kinds = {one.kind, other.kind}
        # They are what "buffers and `parameters()` are there" speaks of.
        near = says_nothing and right.first - left.last <= _BESIDE
        beside = near and kinds <= {*_OBJECTS, "api"}
        objects = verb is not None and verb.first < left.first and kinds <= _OBJECTS
        if ("and" in between and (beside or objects)) or (joined and one.kind == other.kind):
            home = next((group for group in groups if one.id in group), None)
            if home is None:
                home = {one.id}
                groups.append(home)
            home.add(other.id)
    return [frozenset(group) for group in groups]
