"""Orders, and what happens to who does not obey: "call eval() or dropout stays active"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.reading.words.concepts import Cue, Mention, Relation, Thing

_ORDER = re.compile(
    r"(?:(?:please|always|just|so|then|first|and|but|also) )*"
    r"(?:add|apply|call|cast|convert|freeze|keep|make|move|pass|put|remember|run|send|set|switch|turn|use|wrap|zero"
    r"|(?P<not>don['’]t|do not|never|avoid))\b"
    r"|.*\b(?:must|have to|has to|need to|needs to|should)\b",
    re.IGNORECASE | re.DOTALL,
)
"""What says that something is to be done, or not to be done."""
_STOP = re.compile(r"[.:;!?](?!\w)|\n")
_FORBIDS = re.compile(
    r"\W*(?:please )?(?:avoid\b|(?:don['’]t|do not|never)\b"
    r"(?! (?:forget|skip|omit|miss|expect|think|believe|assume|imagine|confuse|mistake|worry)))"
    r"|(?:不要|别|请勿|避免|切勿)(?!忘|漏|以为|指望|认为|担心|误)",
    re.IGNORECASE,
)
_FAR, _MANY = 300, 30
"""Characters before an "or", and concepts behind it, that are looked at."""
_LITTLE, _AND = Cue("little"), Cue("and")
_PRONOUN, _SUBORDINATE = Cue("pronoun"), Cue("subordinate")


def forbids(text: str, start: int) -> bool:
    """Does a clause that starts there say not to do something?"""
    return _FORBIDS.match(text, start) is not None


def with_threats(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The concepts of a sentence, with an "otherwise" for the "or" between an order and a threat."""
    for at, mention in enumerate(mentions):
        if mention.concept == _AND and text[mention.start : mention.end].lower() == "or":
            before = _STOP.split(text[max(0, mention.start - _FAR) : mention.start])[-1]
            order = _ORDER.match(before.lstrip(" *_-"))
            if order and _happens(text, mentions[at + 1 : at + 1 + _MANY]):
                # Who obeys "never call it, or it fails" does not call it.
                yield mention._replace(concept=Cue("boundary" if order["not"] else "otherwise"))
                continue
        yield mention


def _happens(text: str, after: Sequence[Mention]) -> bool:
    """Does it go on with something that happens, rather than another order: "or the hooks don't run"?"""
    said = [m for m in after if m.concept != _LITTLE]
    if not said or not (isinstance(said[0].concept, Thing) or said[0].concept == _PRONOUN):
        return False
    for mention in said[1:]:
        if mention.concept == _SUBORDINATE or _STOP.search(text, said[0].end, mention.start):
            return False
        if isinstance(mention.concept, Relation):
            return True
    return False
