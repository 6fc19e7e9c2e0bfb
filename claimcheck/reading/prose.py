"""Passages → assertions: which claims an article's sentences assert or deny.

What a clause leaves out is looked for around it (`meaning`); the reading is then *inferred*.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from claimcheck.model import (
    Assertion,
    Coverage,
    Document,
    Passage,
    PassageKind,
    Reading,
    Stance,
    Unchecked,
    Untestable,
)
from claimcheck.reading.context.answering import answers
from claimcheck.reading.context.called import called
from claimcheck.reading.context.cells import cause_frames, cell_frames, without_mark
from claimcheck.reading.context.doubting import is_doubtful
from claimcheck.reading.context.items import (
    default_frames,
    fact_frames,
    is_completed,
    item_frames,
    undone_frames,
)
from claimcheck.reading.context.labels import with_label
from claimcheck.reading.context.means import does_so, means_frames
from claimcheck.reading.context.plainness import is_plain
from claimcheck.reading.context.unasserted import (
    asks,
    is_answered_no,
    is_listed_myth,
    is_marked_wrong,
    is_quotation,
    is_rejected_next,
    under_myths,
)
from claimcheck.reading.frames.frame import PLAIN, Frame
from claimcheck.reading.frames.sentences import read
from claimcheck.reading.matching.assertions import assertion, once
from claimcheck.reading.matching.fitting import Fitting
from claimcheck.reading.matching.lessons import Lessons
from claimcheck.reading.matching.matcher import Fit
from claimcheck.reading.matching.patterns import opposite
from claimcheck.reading.matching.resembling import Resembling
from claimcheck.reading.meaning import Clauses, Place
from claimcheck.reading.remarks import Remarks
from claimcheck.reading.words.vocabulary import Vocabulary

_COMPLETING = (
    cell_frames,
    cause_frames,
    item_frames,
    default_frames,
    fact_frames,
    undone_frames,
    means_frames,
)
"""What finds the frames of clauses together with what completes them elsewhere."""


class Reader:
    """Reads documents against a catalogue; made once, used for any number of documents."""

    def __init__(self, lessons: Lessons, untestable: Iterable[Untestable] = ()) -> None:
        self.lessons = lessons
        self.vocabulary = lessons.vocabulary
        self.patterns = lessons.patterns
        self._untestable = {entry.id: entry for entry in untestable}
        self._fitting = Fitting(self.patterns, self.vocabulary)
        resembling = Resembling(lessons)
        self._clauses = Clauses(self._fitting, resembling, self.vocabulary)
        self._remarks = Remarks(self._fitting, resembling, self.vocabulary, frozenset(self._untestable))

    def read(self, document: Document, frames: list[list[Frame]] | None = None) -> Reading:
        """All assertions of a document, in its order, and what could not be matched.

        ``frames`` are those of the document, where they are known already.
        """
        frames = self.frames(document) if frames is None else frames
        assertions: list[Assertion] = []
        unchecked: list[Unchecked] = []
        for index, passage in enumerate(document.passages):
            if passage.kind is PassageKind.CODE:
                assertions += self._remarks.read(document, frames, index)
                continue
            found = list(self._passage(document, frames, index))
            said = once(item for item in found if isinstance(item, Assertion))
            if said and (under_myths(document, frames, index) or is_quotation(passage)):
                said = [replace(item, loose=True) for item in said]
            said = list(_doubted(said, document, frames, self.vocabulary))
            missed = [item for item in found if isinstance(item, Unchecked)]
            names_only = passage.kind is PassageKind.HEADING
            if not said and not missed and not names_only and any(map(_testable, frames[index])):
                missed = [Unchecked(index, *passage.span())]
            if said and any(answers(document, frames, index)):
                while unchecked and unchecked[-1].passage == index - 1:
                    unchecked.pop()  # the question is judged with its answer
            assertions += said
            unchecked += missed if not said else []
        judged = {item.passage for item in assertions}
        testable = judged | {item.passage for item in unchecked}
        coverage = Coverage(len(document.passages), len(testable), len(judged), len(unchecked))
        return Reading(tuple(assertions), tuple(unchecked), coverage)

    def frames(self, document: Document) -> list[list[Frame]]:
        """What each passage of a document says, clause by clause; of code only what the text below speaks of."""
        frames = [self._frames(passage, frozenset()) for passage in document.passages]
        named = frozenset(thing.id for found in frames for frame in found for thing in frame.things)
        if named & self.vocabulary.with_short_forms:
            frames = [
                self._frames(passage, named) if self.vocabulary.may_shorten(passage.text) else found
                for passage, found in zip(document.passages, frames, strict=True)
            ]
        for index, passage in enumerate(document.passages):
            if passage.kind is PassageKind.CODE:
                frames[index] = called(document, index, self.vocabulary)
        return frames

    def _frames(self, passage: Passage, named: frozenset[str]) -> list[Frame]:
        if passage.kind is PassageKind.CODE:
            return []
        code = with_label(passage, self.vocabulary.names)
        return read(without_mark(passage), self.vocabulary, code, named)

    def _passage(
        self, document: Document, frames: list[list[Frame]], index: int
    ) -> Iterator[Assertion | Unchecked]:
        passage = document.passages[index]
        if asks(passage) or is_listed_myth(document, frames, index) or is_marked_wrong(document, index):
            return
        wrong = is_rejected_next(document, frames, index) or is_answered_no(document, index)
        completed = chain.from_iterable(find(document, frames, index) for find in _COMPLETING)
        for frame, lent in chain(((frame, []) for frame in completed), answers(document, frames, index)):
            for fit in self._fitting.fits(frame, lent):
                if fit.pattern.claim not in self._untestable:
                    fit = replace(fit, inherited=fit.pattern.things)  # noqa: PLW2901 -- the same fit, told fully
                    yield assertion(passage, index, frame, _taken_back(fit, frame) if wrong else fit)
        for position, frame in enumerate(frames[index]):
            if frame.asks or is_completed(document, frames, index, position) or does_so(passage, frame):
                continue
            for fit in self._clauses.fits(Place(document, frames, index, position), wrong=wrong):
                if fit.pattern.claim in self._untestable:
                    entry = self._untestable[fit.pattern.claim]
                    yield Unchecked(index, *passage.span(frame.start, frame.end), entry)
                else:
                    yield assertion(passage, index, frame, _taken_back(fit, frame) if wrong else fit)


def _doubted(
    said: list[Assertion], document: Document, frames: list[list[Frame]], vocabulary: Vocabulary
) -> Iterator[Assertion]:
    """What a passage asserts, each with whether it may accuse nobody: not one claim both ways."""
    both_ways = {one.claim for one in said if one.stance is Stance.ASSERTS} & {
        one.claim for one in said if one.stance is Stance.DENIES
    }
    for one in said:
        if one.loose or one.doubtful:  # what is read loosely accuses nobody anyway
            yield replace(one, doubtful=not one.loose)
            continue
        plain = one.claim not in both_ways and is_plain(document, frames, one, vocabulary)
        yield replace(one, doubtful=not plain or is_doubtful(document, one.passage, one.stance))


def _taken_back(fit: Fit, frame: Frame) -> Fit:
    """What is meant by a clause that is called wrong afterwards; a myth is rejected once only."""
    return fit if frame.disowned else replace(fit, stance=opposite(fit.stance))


def _testable(frame: Frame) -> bool:
    """Does it look like a statement about PyTorch that an experiment could decide?"""
    if frame.advice or frame.asks:
        return False
    called = any(thing.kind in ("api", "component") for thing in frame.things) or frame.unknown
    says = set(frame.relations) != {PLAIN} or bool(frame.words)
    return called and says and len(frame.things) > 1
