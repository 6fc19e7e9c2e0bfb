"""Code → what it calls, where the text below it goes on to speak of that: "This turns gradients off"."""

from __future__ import annotations

import re
from itertools import chain

from claimcheck.model import Document, PassageKind
from claimcheck.reading.context.comments import is_program
from claimcheck.reading.frames.frame import Frame
from claimcheck.reading.frames.sentences import read
from claimcheck.reading.words.vocabulary import Vocabulary

_SPEAKS_OF_IT = re.compile(
    r"(?:(?:so|here|again|now|note that|in short),? )?(?:it|this|that|the (?:above|call|line|code|snippet|statement|block)\b[^,.;:]{0,20})\b"
    r"|(?:注意|其中|所以|因此|也就是说)?[，,：:]?(?:这(?!里|时|些|两|几|三)|它(?!们)|该|此|上[面述]|以上)",
    re.IGNORECASE,
)
"""What a sentence begins with that speaks of the code above it."""
_ASIDE = re.compile(r"[ \t]*(?:import|from|print|assert|def|class|return|>>> ?print)\b")
"""A line that calls nothing that its text would explain."""
_CALL = re.compile(r"\w\(")
_LINES = 30
"""Of a longer listing, "this" is not one call."""


def called(document: Document, index: int, vocabulary: Vocabulary) -> list[Frame]:
    """What the code at ``index`` calls, as one frame; none if the next passage does not speak of it."""
    passage, after = document.passages[index], document.passages[index + 1 : index + 2]
    if not after or after[0].kind is not PassageKind.SENTENCE or not _SPEAKS_OF_IT.match(after[0].text):
        return []
    lines = [line.partition("#")[0] for line in passage.text.splitlines()]
    if len(lines) > _LINES or not is_program(passage):
        return []
    said = {line: read(line, vocabulary) for line in lines if not _ASIDE.match(line)}
    if any(_CALL.search(line) and not frames for line, frames in said.items()):
        return []  # "this" may be what nobody knows: `trainer.freeze()`
    things = {
        thing.id: thing
        for frame in chain.from_iterable(said.values())
        for thing in (*frame.things, *frame.circumstances)
        if thing.kind in ("api", "component") and not thing.process
    }
    named = list(things.values())
    return [Frame(0, len(passage.text), things=named, topics=named.copy())] if named else []
