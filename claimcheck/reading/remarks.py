"""Comments in code → assertions: what they say of the code beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from claimcheck.model import Assertion, Document
from claimcheck.reading.context.comments import comments, subject_of_sum, with_mode_set, without_marks
from claimcheck.reading.context.doubting import hedges
from claimcheck.reading.context.inheriting import inheritable, surroundings
from claimcheck.reading.frames.frame import Frame
from claimcheck.reading.frames.sentences import read
from claimcheck.reading.matching.assertions import assertion
from claimcheck.reading.matching.fitting import Fitting
from claimcheck.reading.matching.matcher import Fit
from claimcheck.reading.matching.resembling import Resembling
from claimcheck.reading.words.concepts import Thing
from claimcheck.reading.words.vocabulary import Vocabulary

_CROSSED = re.compile(
    r"[✗✘❌×✖☒]\ufe0f?\s*(?=\w)|(?:wrong|incorrect|bad|错误?|不对)\s*[.!。！]+\s*(?=[\w`])", re.IGNORECASE
)
_CLAUSES_BACK = 10
"""Nobody looks further back for what a comment leaves out."""
_HERE = re.compile(
    r"\W*(?:here|now|this|then|next)\b|\W*[这這此该該](?:里|裡|儿|处|處|样|一步|步|行|句)", re.IGNORECASE
)
"""What a comment begins with that speaks of its code, not of the comment above it."""


class Remarks:
    """Reads the comments of code; ``untestable`` are the ids of claims that none of them asserts."""

    def __init__(
        self, fitting: Fitting, resembling: Resembling, vocabulary: Vocabulary, untestable: frozenset[str]
    ) -> None:
        self._fitting = fitting
        self._resembling = resembling
        self._vocabulary = vocabulary
        self._untestable = untestable

    def read(self, document: Document, frames: list[list[Frame]], index: int) -> Iterator[Assertion]:
        """What the comments of a code passage assert; the code beside them is what they speak of."""
        passage = document.passages[index]
        said: list[Frame] = []
        for comment in comments(passage):
            text = without_marks(passage.text[comment.start : comment.end])
            crossed = _CROSSED.match(text)  # a cross is for the code: what follows it tells what that does
            made = subject_of_sum(text, comment.code)
            told = " " * crossed.end() + text[crossed.end() :] if crossed else text
            earlier = said[-_CLAUSES_BACK:] if comment.follows and not _HERE.match(text) else []
            said = read(made + told, self._vocabulary)
            if not said or text.endswith(("?", "？")):
                continue
            about, *modes = (
                read(line, self._vocabulary) for line in (comment.code, comment.mode, comment.within)
            )
            around = list(surroundings(document, frames, index, 0))
            for frame in with_mode_set(said, comment.code, self._vocabulary):
                fits = list(self._fits(frame, earlier, about, modes, around))
                fits = fits or self._resembled(frame, (made + told)[frame.start : frame.end], about, around)
                for fit, loose in fits:
                    if fit.pattern.claim not in self._untestable:
                        start, end = max(0, frame.start - len(made)), frame.end - len(made)
                        shifted = replace(frame, start=start + comment.start, end=end + comment.start)
                        found = assertion(passage, index, shifted, fit)
                        doubtful = frame.disowned and "negation" in frame.cues
                        # "WRONG: doesn't stop autograd" says what is wrong with the code
                        found = replace(found, doubtful=found.doubtful or hedges(text, found.stance))
                        yield replace(found, loose=True) if doubtful or loose or crossed else found
                earlier = [*earlier[-_CLAUSES_BACK:], frame]

    def _fits(
        self,
        frame: Frame,
        earlier: list[Frame],
        about: list[Frame],
        modes: list[list[Frame]],
        around: list[list[Frame]],
    ) -> Iterator[tuple[Fit, bool]]:
        """What a clause of a comment fits, and whether only because of what was said or set above it.

        A model's mode is what layers depend on, and a block's what is recorded.
        """
        shown, _ = inheritable(frame, chain([about], around))
        lent, _ = inheritable(frame, chain(([before] for before in reversed(earlier)), [about], around))
        fits = self._fitting.fits(frame, lent)
        yield from ((fit, not fit.inherited.isdisjoint(_ids(lent) - _ids(shown))) for fit in fits)
        if not fits:
            layer = any(thing.kind == "component" for f in (frame, *about) for thing in f.things)
            in_force = [level for level in (modes if layer else modes[::-1]) if level]
            lent, _ = inheritable(frame, chain(in_force[:1], [about]))
            yield from ((fit, True) for fit in self._fitting.fits(frame, lent))

    def _resembled(
        self, frame: Frame, text: str, about: list[Frame], around: list[list[Frame]]
    ) -> list[tuple[Fit, bool]]:
        """The claim that a clause of a comment is worded like."""
        if frame.asks or not self._fitting.knows(frame):
            return []
        return [(fit, True) for fit in self._resembling.look(frame, text, around=[about, *around]).fits()]


def _ids(things: list[Thing]) -> frozenset[str]:
    return frozenset[str]().union(*(thing.also for thing in things))
