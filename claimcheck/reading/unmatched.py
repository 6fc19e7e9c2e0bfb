"""What articles say that no claim is about: the statements that a claim's author would want next.

A statement looks testable if it names what it is about and says of it what that does, in which phase
and under which condition; not if it gives advice or an opinion, or tells what its author does. What
is said often, in whatever words, counts for more: statements with the same frame are one.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.model import Document, Passage, PassageKind
from claimcheck.names.scope import scope
from claimcheck.names.spotting import spots, without_addresses
from claimcheck.reading.context.unasserted import asks, is_option
from claimcheck.reading.frames.frame import PLAIN, Frame
from claimcheck.reading.prose import Reader
from claimcheck.reading.words.concepts import WEIGHTS
from claimcheck.reading.words.vocabulary import Vocabulary

_LANGUAGES = ("en", "zh")
_NARRATES = re.compile(
    r"\b(?:we|us|our|I|I'm|I'll|my|let's|let us|you'll|tutorial|article|section|chapter|blog|post|readers?|example)\b"
    r"|我们?|我們|咱们?|让我们|本文|本章|本节|本教程|教程|文章|接下来|接下來|下面|上面|如下|这里|這裡|例如|比如|例子|示例",
    re.IGNORECASE,
)
_OPINES = re.compile(
    r"\b(?:easy|easily|simple|simply|powerful|important|crucial|essential|best|great|good|popular|useful|helpful"
    r"|convenient|common|commonly|handy|intuitive|elegant|flexible|need to|want|better|careful|remember|ideal|key)\b"
    r"|flexib\w*|simplif\w*|recommended"
    r"|重要|方便|简化|簡化|有效地|简单|簡單|强大|強大|灵活|靈活|常用|友好|优雅|关键|適合|适合|非常|必要|容易|小心|注意|尽量|盡量|有助|理想|需要",
    re.IGNORECASE,
)
_LISTING = re.compile(r"[=;{}]|->|=>|>>>|[❌✅✓✗]|\w\(\w*\)\.\w|:\s*$|：\s*$|\)\s*-")
_NO_SENTENCE = re.compile(
    r"^\W*(?:what|how|why|which|where|to|don't|do not)\b|^\W*(?:如何|怎么|怎樣|为什么|為什麼|什么|将|將|把)|\w\s*\([^()]*\)\W*[:：]"
    r"|的(?:作用|用法|使用|区别|區別|原理|方法|意义|意義|概念|介绍|說明|说明|示例|代码)\W*$|(?:包括|是|为|為|用到|有)\W*$",
    re.IGNORECASE,
)
_FEW, _MANY = 6, 16
"""Words or pairs of Chinese characters beyond the vocabulary: so many more make it doubtful what a clause says."""
_WORTH = 5
"""A clause that scores less is not reported."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A clause that looks testable and matches no claim."""

    document: Document
    passage: int
    start: int
    end: int
    """As offsets into the document's text."""
    score: int
    """How testable it looks."""
    about: tuple[str, ...]
    """What it names: APIs by their full names, concepts by their ids."""
    frame: Frame
    """What it says."""
    meaning: object
    """Equal for statements that say the same."""


@dataclass(frozen=True, slots=True)
class Group:
    """Statements that say the same, the clearest first."""

    statements: tuple[Statement, ...]

    @property
    def documents(self) -> int:
        """How many documents say it."""
        return len({statement.document.path for statement in self.statements})

    @property
    def worth(self) -> float:
        """How much a claim on it is wanted."""
        return self.statements[0].score * (1 + math.log2(self.documents) / 2)


def statements(document: Document, reader: Reader) -> Iterator[Statement]:
    """The statements of a document that look testable and match nothing, in its order."""
    every = reader.frames(document)
    reading = reader.read(document, every)
    names = scope(document)
    matched: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for said in reading.assertions:
        matched[said.passage].append((said.start, said.end))
    for left in reading.unchecked:
        if left.untestable:
            matched[left.passage].append((left.start, left.end))
    for index, frames in enumerate(every):
        passage = document.passages[index]
        if passage.language not in _LANGUAGES or passage.kind is PassageKind.HEADING or asks(passage):
            continue
        for frame in frames:
            if is_option(document, index, frame):
                continue
            start, end = passage.span(frame.start, frame.end)
            if any(start < last and first < end for first, last in matched[index]):
                continue
            text = passage.text[frame.start : frame.end]
            found = tuple(dict.fromkeys(spot.name for spot in spots(without_addresses(text), names)))
            score = _score(frame, passage, text, found)
            if score >= _WORTH:
                about = found or tuple(dict.fromkeys(_called(frame)))
                key = _meaning(frame, found, reader.vocabulary)
                yield Statement(document, index, start, end, score, about, frame, key)


def ranked(found: Iterable[Statement]) -> list[Group]:
    """The statements that say the same together, the most wanted first."""
    alike: dict[object, list[Statement]] = defaultdict(list)
    for statement in found:
        alike[statement.meaning].append(statement)
    groups = [Group(tuple(sorted(those, key=_clearest))) for those in alike.values()]
    return sorted(groups, key=lambda group: (-group.worth, _clearest(group.statements[0])))


def _clearest(statement: Statement) -> tuple[int, int, str, int]:
    return -statement.score, statement.end - statement.start, statement.document.path, statement.start


def _called(frame: Frame) -> Iterator[str]:
    return (thing.id for thing in (*frame.things, *frame.circumstances) if thing.kind in ("api", "component"))


def _score(frame: Frame, passage: Passage, text: str, names: Sequence[str]) -> int:
    """How testable a clause looks: from 0, which is not at all."""
    if (
        frame.advice
        or frame.asks
        or "myth" in frame.cues
        or _LISTING.search(text)
        or _NO_SENTENCE.search(text)
    ):
        return 0
    things = {thing.id: thing for thing in (*frame.things, *frame.circumstances) if WEIGHTS[thing.kind]}
    called = {*names, *_called(frame)}
    if not called:
        return 0
    said = set(frame.relations) - {PLAIN}
    tells = bool(said) or "copula" in frame.cues
    others = [thing for thing in things.values() if thing.kind == "thing"]
    score = 3 + bool(names) + (2 * bool(said) if tells else -3)
    score += min(len(others), 2) + any(thing.kind == "phase" for thing in things.values())
    score += bool(frame.circumstances) + bool(frame.cues & {"negation", "always", "than"})
    score -= 3 * bool(_NARRATES.search(passage.text)) + ("may" in frame.cues)
    score -= 2 * bool(_OPINES.search(text)) + bool(_OPINES.search(passage.text))
    score += any(thing.id in called for thing in frame.topics)
    score -= (len(frame.words) > _FEW) + 2 * (len(frame.words) > _MANY) + ("pronoun" in frame.cues)
    return score


def _meaning(frame: Frame, names: Sequence[str], vocabulary: Vocabulary) -> object:
    """What a clause says, as far as the vocabulary knows; beyond that, its words."""
    things = frozenset(
        thing.id for thing in (*frame.things, *frame.circumstances, *frame.than) if WEIGHTS[thing.kind]
    )
    relations = frozenset((axis, says.positive != says.negated) for axis, says in frame.relations.items())
    strange = frozenset(name for name in names if not vocabulary.named(name))
    told = len(things) > 1 and set(frame.relations) != {PLAIN}
    return things, relations, strange, frozenset() if told else frame.words
