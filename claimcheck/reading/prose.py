"""Passages → assertions: which claims an article's sentences assert or deny.

What a clause leaves out is looked for around it (`inheriting`); the reading is then *inferred*.
"""

from __future__ import annotations

import re
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
    Unchecked,
    Untestable,
)
from claimcheck.reading.answering import answers
from claimcheck.reading.antecedents import antecedent
from claimcheck.reading.assertions import assertion, once
from claimcheck.reading.called import called
from claimcheck.reading.cells import cause_frames, cell_frames, of_other_columns, without_mark
from claimcheck.reading.doing import is_done_by_another
from claimcheck.reading.doubting import is_doubtful
from claimcheck.reading.fitting import Fitting
from claimcheck.reading.frame import OMITTED, PLAIN, Frame
from claimcheck.reading.frames import read
from claimcheck.reading.inheriting import (
    inheritable,
    is_no_use,
    phase,
    surroundings,
)
from claimcheck.reading.items import default_frames, fact_frames, is_completed, item_frames, undone_frames
from claimcheck.reading.matching import Fit
from claimcheck.reading.means import does_so, means_frames
from claimcheck.reading.patterns import Pattern, opposite
from claimcheck.reading.remarks import Remarks
from claimcheck.reading.sequels import action_before, is_next_action
from claimcheck.reading.subjects import (
    elided,
    is_about_another,
    is_done_by_people,
    is_kind,
    is_step,
    says_it,
    uses_to,
)
from claimcheck.reading.unasserted import (
    asks,
    is_answered_no,
    is_listed_myth,
    is_marked_wrong,
    is_option,
    is_quotation,
    is_rejected_next,
    only_names,
    under_myths,
)
from claimcheck.reading.vocabulary import Vocabulary

_SHOWN = re.compile(
    r"\W*(?:e\.g\.|such as\b|(?:诸?如|例如|比如)(?!果|何|下|[，,])(?![^。]{4,}[，,]))", re.IGNORECASE
)
"""What gives an example of something, and states nothing without a verb, as "例如，BN 的均值，都会保存" does."""
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

    def __init__(
        self, patterns: Iterable[Pattern], vocabulary: Vocabulary, untestable: Iterable[Untestable] = ()
    ) -> None:
        self.vocabulary = vocabulary
        self.patterns = tuple(patterns)
        self._untestable = {entry.id: entry for entry in untestable}
        self._fitting = Fitting(self.patterns, vocabulary)
        self._remarks = Remarks(self._fitting, vocabulary, frozenset(self._untestable))

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
            # What is read loosely accuses nobody anyway.
            said = [
                replace(item, doubtful=not item.loose and is_doubtful(document, index, item.stance))
                for item in said
            ]
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
        return read(without_mark(passage), self.vocabulary, passage.code, named)

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
            for fit in self._clause(document, frames, index, position, wrong=wrong):
                if fit.pattern.claim in self._untestable:
                    entry = self._untestable[fit.pattern.claim]
                    yield Unchecked(index, *passage.span(frame.start, frame.end), entry)
                else:
                    yield assertion(passage, index, frame, _taken_back(fit, frame) if wrong else fit)

    def _clause(
        self, document: Document, frames: list[list[Frame]], index: int, position: int, *, wrong: bool
    ) -> list[Fit]:
        """What a clause fits with what it leaves out; ``wrong`` if that is rejected afterwards."""
        passage, frame = document.passages[index], frames[index][position]
        earlier = frames[index][:position]
        if not (earlier or self._fitting.knows(frame)):
            return []
        unvouched = frame.reported and not (frame.disowned or wrong)  # "some say that …"
        shown = _SHOWN.match(passage.text, frame.start) is not None
        if (
            only_names(document, passage, frame)
            or unvouched
            or (shown and (PLAIN in frame.relations or not earlier))
        ):
            return []
        place = document, frames, index, position
        around = list(surroundings(*place))
        if others := of_other_columns(document, frames, index):
            around = [level for level in around if not any(before.marks & others for before in level)]
        lent, omitted = inheritable(frame, iter(around))
        around = [] if frame.one_of_two is not None else around
        if not any(thing.mode or thing.kind == "api" for thing in (*frame.things, *frame.circumstances)):
            lent += phase(*place)
        if is_next_action(passage.text, frame, earlier):
            lent, around = [thing for thing in lent if thing.kind != "api"], []
        full = frame
        if omitted and not any(thing.id == OMITTED for thing in frame.things):
            full = replace(frame, things=[*frame.things, self.vocabulary.things[OMITTED]])
        made = (antecedent(iter(around), frame) or antecedent(iter(around))) if frame.made_of else None
        if made and made not in full.things:
            full = replace(full, things=[made, *full.things], topics=[made])
        fits = self._fitting.fits(full, lent, around)
        if made:
            whole = (fit for fit in fits if made.id in fit.pattern.things)
            fits = [replace(fit, inherited=fit.inherited | {made.id}) for fit in whole]
        if not fits and (subject := elided(frame, earlier, lent)):
            fits = self._fitting.fits(replace(full, things=subject), lent, around)
            fits = [replace(fit, near=True) for fit in fits if fit.stance is fit.pattern.stance]
        if omitted:  # what was left out has nothing to do with it if it is not what the clause lacks
            fits = [fit for fit in fits if self._takes_call(fit)]
            if not fits and not any(OMITTED in before.marks for before in (*earlier, frame)):
                told = {thing.id for thing in frame.topics[:1]}
                fits = [fit for fit in self._fitting.fits(frame) if told & fit.pattern.things]
        if not fits or is_option(document, index, frame):
            return []
        if is_about_another(passage, frame) and (
            says_it(passage, frame) or is_kind(frame) or lent or antecedent(iter(around))
        ):
            named = {
                thing.id for thing in (antecedent(iter(around)), antecedent(iter(around), frame)) if thing
            }
            fits = [fit for fit in fits if fit.inherited or named.intersection(fit.pattern.called)]
        if frame.purpose and not frame.relations.keys() & {"require", "use"}:
            # "To store it, …" says not what does, but may say what that takes.
            fits = [
                fit
                for fit in fits
                if self._calls(fit) or self._takes_layer(fit) or "require" in fit.pattern.axes
            ]
        fits = _of_aims(passage, frame, earlier, fits)
        if any(thing.kind == "api" and not thing.process for thing in frame.topics):
            fits = _of_own_call(fits, [fit for fit in fits if not self._takes_call(fit)])
        step = is_step(document, passage, frame)
        effect = (
            action_before(frame, earlier) is not None
        )  # or else another action: 用 eval() 关闭 A，并固定 B
        return [
            replace(
                fit,
                near=fit.near
                or (bool(fit.inherited) and (step or effect))
                or shown
                or self._goes_on_anyway(fit)
                or is_done_by_another(passage.text, frame, earlier, fit.inherited),
            )
            for fit in fits
        ]

    def _takes_call(self, fit: Fit) -> bool:
        """Does what a clause takes from around it include what is called?"""
        return any(self.vocabulary.things[thing].kind == "api" for thing in fit.inherited)

    def _takes_layer(self, fit: Fit) -> bool:
        """Does it, to an end, take a layer or an optimizer from around it?"""
        return any(self.vocabulary.things[thing].kind == "component" for thing in fit.inherited)

    def _goes_on_anyway(self, fit: Fit) -> bool:
        """Is what it takes from around it what goes on there anyway: backward, in a list of steps?"""
        taken = [self.vocabulary.things[thing] for thing in fit.inherited]
        return any(thing.process for thing in taken) and not self._calls(fit)

    def _calls(self, fit: Fit) -> bool:
        said = (self.vocabulary.things[thing] for thing in fit.pattern.things)
        return any(thing.kind == "api" and not thing.process for thing in said)


def _of_aims(passage: Passage, frame: Frame, earlier: list[Frame], fits: list[Fit]) -> list[Fit]:
    """What is left of the fits of a clause that says what people do, or what serves a purpose."""
    serves = bool(earlier) and earlier[-1].purpose  # "for that, eval() is not enough"
    by_people = is_done_by_people(passage, frame)
    if by_people and frame.advice:  # "you should disable it" is no effect; "you should call eval()" is advice
        by_people = uses_to(passage, frame)
        fits = fits if by_people else [fit for fit in fits if fit.pattern.advice]
    if serves and is_no_use(frame):
        fits = [fit for fit in fits if not fit.inherited]
    return [replace(fit, near=True) for fit in fits] if serves or by_people else fits


def _of_own_call(fits: list[Fit], own: list[Fit]) -> list[Fit]:
    """What a clause about a call says of another: nothing if it says something of its ``own``, else hardly anything."""
    return own or [replace(fit, near=True) for fit in fits]


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
