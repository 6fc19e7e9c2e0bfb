"""What a clause says where it stands: with what it leaves out, unless somebody else says it or does it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from claimcheck.model import Document, Passage, PassageKind
from claimcheck.reading.context.antecedents import antecedent
from claimcheck.reading.context.cells import of_other_columns
from claimcheck.reading.context.inheriting import inheritable, is_no_use, phase, surroundings
from claimcheck.reading.context.sequels import action_before, is_next_action
from claimcheck.reading.context.setting import with_value
from claimcheck.reading.context.subjects import (
    elided,
    is_about_another,
    is_done_by_people,
    is_kind,
    is_step,
    says_it,
    uses_to,
)
from claimcheck.reading.context.unasserted import is_option, only_names
from claimcheck.reading.frames.doing import is_done_by_another
from claimcheck.reading.frames.frame import PLAIN, Frame
from claimcheck.reading.matching.fitting import Fitting
from claimcheck.reading.matching.matcher import Fit
from claimcheck.reading.matching.resembling import Resembling
from claimcheck.reading.words.concepts import OMITTED, Thing
from claimcheck.reading.words.vocabulary import Vocabulary

_SHOWN = re.compile(
    r"\W*(?:e\.g\.|such as\b|(?:诸?如|例如|比如)(?!果|何|下|[，,])(?![^。]{4,}[，,]))", re.IGNORECASE
)
"""What gives an example of something, and states nothing without a verb, as "例如，BN 的均值，都会保存" does."""
_OF = re.compile(r"\W*(?:(?:for|given)\b|对于|假设|设)", re.IGNORECASE)
"""What a clause begins with that says of what the next one speaks."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a clause stands."""

    document: Document
    frames: list[list[Frame]]
    """Of the document's passages."""
    index: int
    """Of its passage."""
    position: int
    """Of the clause in that."""

    @property
    def passage(self) -> Passage:
        """The passage that it stands in."""
        return self.document.passages[self.index]

    @property
    def frame(self) -> Frame:
        """What it says itself."""
        return self.frames[self.index][self.position]

    @property
    def earlier(self) -> list[Frame]:
        """The clauses before it in its passage."""
        return self.frames[self.index][: self.position]

    def only_names(self, text: str) -> bool:
        """Does the clause, ``text``, only name something beside other clauses: "for `z = x * y`, …"?"""
        goes_on = self.position + 1 < len(self.frames[self.index])
        aside = not self.frame.tells and (goes_on or self.position > 0)
        return aside or (goes_on and _OF.match(text) is not None)

    @property
    def is_shown(self) -> bool:
        """Is it an example of something?"""
        return _SHOWN.match(self.passage.text, self.frame.start) is not None


@dataclass(frozen=True, slots=True)
class Completed:
    """A clause with what it leaves out."""

    frame: Frame
    lent: list[Thing]
    """What it takes from around it."""
    around: list[list[Frame]]
    """The stretches around it that it may take more from, nearest first."""
    omitted: bool
    """What it takes was spoken of as left out."""
    made: Thing | None
    """What is made of the parts that it names."""


class Clauses:
    """Reads clauses in their places."""

    def __init__(self, fitting: Fitting, resembling: Resembling, vocabulary: Vocabulary) -> None:
        self._fitting = fitting
        self._resembling = resembling
        self._vocabulary = vocabulary

    def fits(self, place: Place, *, wrong: bool) -> list[Fit]:
        """What a clause fits with what it leaves out; ``wrong`` if that is rejected afterwards."""
        if self._is_unsaid(place, wrong=wrong):
            return []
        completed = self._completed(place)
        fits = self._fitted(place, completed)
        if all(fit.near for fit in fits):
            fits = self._likely(place, completed, fits)
        if not fits or is_option(place.document, place.index, place.frame):
            return []
        return self._weighed(place, self._of_its_subject(place, completed, fits))

    def _is_unsaid(self, place: Place, *, wrong: bool) -> bool:
        """Does it say nothing of what any example speaks of, or nothing that anybody vouches for?"""
        frame = place.frame
        if not (place.earlier or self._fitting.knows(frame)):
            return True
        unvouched = frame.reported and not (frame.disowned or wrong)  # "some say that …"
        bare = place.is_shown and (PLAIN in frame.relations or not place.earlier)
        return unvouched or bare or only_names(place.document, place.passage, frame)

    def _completed(self, place: Place) -> Completed:
        frame = place.frame
        where = place.document, place.frames, place.index, place.position
        around = list(surroundings(*where))
        if others := of_other_columns(place.document, place.frames, place.index):
            around = [level for level in around if not any(before.marks & others for before in level)]
        lent, omitted = inheritable(frame, iter(around))
        if frame.one_of_two is not None:
            around = []
        if not any(thing.mode or thing.kind == "api" for thing in (*frame.things, *frame.circumstances)):
            lent += phase(*where)
        if is_next_action(place.passage.text, frame, place.earlier):
            lent, around = [thing for thing in lent if thing.kind != "api"], []
        if omitted and not any(thing.id == OMITTED for thing in frame.things):
            frame = replace(frame, things=[*frame.things, self._vocabulary.things[OMITTED]])
        made = None
        if frame.made_of:
            made = antecedent(iter(around), place.frame) or antecedent(iter(around))
        if made and made not in frame.things:
            frame = replace(frame, things=[made, *frame.things])
        return Completed(frame, lent, around, omitted, made)

    def _fitted(self, place: Place, completed: Completed) -> list[Fit]:
        frame, lent, around, omitted, made = (
            completed.frame,
            completed.lent,
            completed.around,
            completed.omitted,
            completed.made,
        )
        fits = self._fitting.fits(frame, lent, around)
        if made:
            whole = (fit for fit in fits if made.id in fit.pattern.things)
            fits = [replace(fit, inherited=fit.inherited | {made.id}) for fit in whole]
        if not fits and (subject := elided(place.frame, place.earlier, lent)):
            both = frozenset(thing.id for thing in subject if "plural" in frame.cues)  # "they stop"
            fits = [
                replace(fit, inherited=fit.inherited | both & fit.pattern.things, near=True)
                for fit in self._fitting.fits(replace(frame, things=subject), lent, around)
                if fit.stance is fit.pattern.stance
            ]
        if not fits and (valued := with_value(frame, lent, self._vocabulary.things)):
            fits = self._fitting.fits(*valued, around)
            fits = [replace(fit, near=True) for fit in fits]
        if not omitted:
            return fits
        # What was left out has nothing to do with it if it is not what the clause lacks.
        fits = [fit for fit in fits if self._takes(fit, "api")]
        if not fits and not any(OMITTED in before.marks for before in (*place.earlier, place.frame)):
            told = {thing.id for thing in place.frame.topics[:1]}
            fits = [fit for fit in self._fitting.fits(place.frame) if told & fit.pattern.things]
        return fits

    def _likely(self, place: Place, completed: Completed, fits: list[Fit]) -> list[Fit]:
        """What is likely of what it was freely read as; what it is worded like, if none is."""
        passage, frame = place.passage, place.frame
        start, end = frame.start, frame.end
        code = [(at - start, to - start) for at, to in passage.code if start <= at and to <= end]
        text = passage.text[start:end]
        look = self._resembling.look(frame, text, code, completed.lent, completed.around)
        likely = [fit for fit in fits if look.may_be(fit.pattern.claim)]
        if likely or passage.kind is PassageKind.HEADING or place.only_names(text):
            return likely
        return look.fits()

    def _of_its_subject(self, place: Place, completed: Completed, fits: list[Fit]) -> list[Fit]:
        """What is left of its fits once it is clear who does it: what is called, another call, or people."""
        passage, frame, around = place.passage, place.frame, completed.around
        about_another = is_about_another(passage, frame)
        if about_another and (
            says_it(passage, frame) or is_kind(frame) or completed.lent or antecedent(iter(around))
        ):
            meant = antecedent(iter(around))
            fits = [fit for fit in fits if fit.inherited or (meant and meant.id in fit.pattern.called)]
        if frame.purpose and "use" not in frame.relations:
            # "To store it, …" says not what does, but may say what that takes.
            fits = [
                fit
                for fit in fits
                if self._calls(fit) or self._takes(fit, "component") or "require" in fit.pattern.axes
            ]
        fits = _of_aims(passage, frame, place.earlier, fits)
        if any(thing.kind == "api" and not thing.process for thing in frame.topics):
            fits = _of_own_call(fits, [fit for fit in fits if not self._takes(fit, "api")])
        return fits

    def _weighed(self, place: Place, fits: list[Fit]) -> list[Fit]:
        """Its fits, those near that it may not mean."""
        frame, earlier, text = place.frame, place.earlier, place.passage.text
        step = is_step(place.document, place.passage, frame)
        beside = step or action_before(frame, earlier) is not None  # 用 eval() 关闭 A，并固定 B
        return [
            replace(
                fit,
                near=fit.near
                or (beside and bool(fit.inherited))
                or self._is_so_then(frame, fit)
                or place.is_shown
                or self._goes_on_anyway(fit)
                or is_done_by_another(text, frame, earlier, fit.inherited),
            )
            for fit in fits
        ]

    def _takes(self, fit: Fit, kind: str) -> bool:
        """Is of a kind what it takes from around it?"""
        return any(self._vocabulary.things[thing].kind == kind for thing in fit.inherited)

    def _is_so_then(self, frame: Frame, fit: Fit) -> bool:
        """Does it say when it is so, rather than what call around it does it: 推理时 BN 的统计量不再更新?"""
        when = {thing.id for thing in (*frame.things, *frame.circumstances) if thing.mode}
        return bool(when - fit.pattern.things) and self._takes(fit, "api")

    def _goes_on_anyway(self, fit: Fit) -> bool:
        """Is what it takes from around it what goes on there anyway: backward, in a list of steps?"""
        taken = [self._vocabulary.things[thing] for thing in fit.inherited]
        return any(thing.process for thing in taken) and not self._calls(fit)

    def _calls(self, fit: Fit) -> bool:
        said = (self._vocabulary.things[thing] for thing in fit.pattern.things)
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
