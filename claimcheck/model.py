"""The nouns of claimcheck, and nothing else: frozen records and closed vocabularies.

A `Document` is read into `Passage`s; a passage that says something about PyTorch is an
`Assertion` of a `Claim`; the claim's `Experiment` is performed in an `Environment`, which
gives a `Trial`; the trial is judged, which gives a `Verdict`; assertion and verdict make a
`Finding`. All that one invocation read, ran and concluded is a `Run`.

This module imports nothing of ours, so everything else may import it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
"""What may cross the process boundary."""

Bilingual: TypeAlias = Mapping[str, str]
"""The same text by language: always both ``en`` and ``zh``."""


class Ruling(StrEnum):
    """What a verdict says, and what a finding is marked with."""

    CONFIRMED = "confirmed"
    REFUTED = "refuted"
    CONDITIONAL = "conditional"
    UNDECIDED = "undecided"


class Reason(StrEnum):
    """Why a claim is undecided. The list is closed: not knowing is a result too."""

    UNAVAILABLE = "unavailable"
    """This PyTorch lacks the API."""
    NEEDS = "needs"
    """A package, device, file, network or time that was not granted."""
    RAISED = "raised"
    """An arm ended in an exception."""
    TIMED_OUT = "timed-out"
    """An arm used more time than it was given."""
    DIED = "died"
    """An arm's process ended without an answer, or had to be stopped."""
    OUT_OF_MEMORY = "out-of-memory"
    """An arm wanted more memory than it was given."""
    TOOTHLESS = "toothless"
    """The controls agree, so the experiment could not have come out otherwise."""
    UNSTABLE = "unstable"
    """Repetitions disagree."""
    LIKE_NO_CONTROL = "like-no-control"
    """A treatment behaves like neither control."""


class State(StrEnum):
    """What is known of a claim in one release of PyTorch. Not knowing is never "no"."""

    CONFIRMED = "confirmed"
    REFUTED = "refuted"
    CONDITIONAL = "conditional"
    UNAVAILABLE = "unavailable"
    """The release lacks the API."""
    UNDECIDED = "undecided"
    """It was tried, and could not be decided."""
    NOT_RUN = "not-run"


class Role(StrEnum):
    """What an arm is for."""

    TREATMENT = "treatment"
    POSITIVE_CONTROL = "positive_control"
    NEGATIVE_CONTROL = "negative_control"


class Stance(StrEnum):
    """Whether a passage says that the claim holds or that it does not."""

    ASSERTS = "asserts"
    DENIES = "denies"


class Confidence(StrEnum):
    """How an assertion was read: all roles in the clause, or one inherited from around it."""

    CERTAIN = "certain"
    INFERRED = "inferred"


class Kind(StrEnum):
    """What in a document a finding is about."""

    PROSE = "prose"
    BLOCK = "block"
    OUTPUT = "output"
    NAME = "name"
    SIGNATURE = "signature"


class Hedge(StrEnum):
    """How far a passage commits itself."""

    NONE = "none"
    ALWAYS = "always"
    USUALLY = "usually"
    MAY = "may"


MADE_KINDS = frozenset(kind.value for kind in Kind if kind is not Kind.PROSE)
"""The topics of claims that are made for a document's code and names."""


class PassageKind(StrEnum):
    """What a passage is in its document."""

    SENTENCE = "sentence"
    ITEM = "item"
    CELL = "cell"
    HEADING = "heading"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a document, lines and columns counted from 1, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence, list item, table cell, heading or code block of a document.

    ``text`` is what a reader sees: markup and hard line breaks are gone. ``offsets`` maps it
    back: character ``i`` of ``text`` stands at ``offsets[i]`` of the document's text, and the
    last entry is where the passage ends, so ``len(offsets) == len(text) + 1``.
    """

    text: str
    kind: PassageKind
    language: str
    offsets: Sequence[int]
    block: int
    """Number of the paragraph, item, cell or code block that the passage is a part of."""
    headings: tuple[int, ...] = ()
    """Index of each section heading above it in ``Document.passages``, outermost first."""
    introduced_by: int | None = None
    """Index of the passage that introduces it: the list's intro, the item above a nested
    list, the cell that heads its table row or column, the sentence before a code block."""
    code: tuple[tuple[int, int], ...] = ()
    """Stretches of ``text`` that are marked up as code."""
    info: str = ""
    """Of a code passage: the language its fence names, as the author wrote it."""
    repaired: str = ""
    """Of a code passage: in words, what was mended to make it parse."""

    def span(self, start: int = 0, end: int | None = None) -> tuple[int, int]:
        """Where ``text[start:end]`` stands in the document's text."""
        stop = len(self.text) if end is None else end
        if stop <= start:
            return self.offsets[start], self.offsets[start]
        return self.offsets[start], self.offsets[stop - 1] + 1


@dataclass(frozen=True, slots=True)
class Directive:
    """A comment by which an author speaks to claimcheck: ``ignore eval/disables-autograd -- why``."""

    text: str
    start: int
    """Where it stands in the document's text."""
    here: tuple[int, int]
    """The line that it stands on, or the notebook cell that it belongs to."""
    below: tuple[int, int]
    """The block under it; within code, the lines under it up to a blank one."""
    alone: bool
    """Does nothing else stand on its line?"""


@dataclass(frozen=True)
class Document:
    """An article as its author wrote it. Never written to."""

    path: str
    format: str
    text: str
    passages: tuple[Passage, ...]
    language: str
    directives: tuple[Directive, ...] = ()

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        starts += [i + 1 for i, character in enumerate(self.text) if character == "\n"]
        return starts

    def place(self, start: int, end: int) -> Place:
        """The place of ``text[start:end]``."""
        line = bisect_right(self._line_starts, start)
        end_line = bisect_right(self._line_starts, end)
        return Place(
            line, start - self._line_starts[line - 1] + 1, end_line, end - self._line_starts[end_line - 1] + 1
        )


@dataclass(frozen=True, slots=True)
class Arm:
    """One function of a claim file: it observes something and returns it."""

    name: str
    role: Role
    summary: str
    """First line of its docstring."""


@dataclass(frozen=True, slots=True)
class Experiment:
    """The arms that decide a claim, as source code."""

    source: str
    arms: tuple[Arm, ...]
    fingerprint: str
    """Of the code alone: comments, docstrings and layout do not count."""
    requires: tuple[str, ...] = ()
    """Versions of packages it needs: ``("torch>=1.9", "numpy>=1.20")``."""
    needs: tuple[str, ...] = ()
    """Devices and packages it cannot do without: ``("cuda",)``."""
    measures: str = ""
    """``"time"`` if its arms return pairs of callables to be timed against each other."""
    opposites: Mapping[str, str] = field(default_factory=dict)
    """For the audit: by an API's name, the one that does the opposite."""
    unused: Mapping[str, str] = field(default_factory=dict)
    """For the audit: by an API's name, why no treatment can be seen to use it."""
    otherwise: bool = False
    """For the audit: does its source say how to make PyTorch behave the other way round?"""
    annotated: str = ""
    """Fingerprint of the code with what serves the audit."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement about PyTorch that an experiment can decide, whoever words it and how."""

    id: str
    title: str
    statement: Bilingual
    asserted_by: tuple[str, ...]
    denied_by: tuple[str, ...]
    not_asserted_by: tuple[str, ...]
    conditions: Mapping[str, Bilingual]
    """What each suffixed treatment stands for, by the arm's name."""
    correction: Bilingual
    sources: tuple[str, ...]
    about: tuple[str, ...]
    experiment: Experiment
    path: str

    @property
    def of_document(self) -> bool:
        """Was it made for a document's code or names, rather than written for the catalogue?"""
        return self.id.partition("/")[0] in MADE_KINDS


@dataclass(frozen=True, slots=True)
class Assertion:
    """A stretch of a passage that asserts or denies a claim."""

    passage: int
    """Index in ``Document.passages``."""
    start: int
    end: int
    """The clause, as offsets into the document's text."""
    claim: str
    stance: Stance
    confidence: Confidence
    rests_on: tuple[str, ...] = ()
    """The words of the document that the reading rests on."""
    hedge: Hedge = Hedge.NONE
    loose: bool = False
    """It says something else besides, a condition or words that were not understood, or it denies
    something without naming it: enough to confirm what it says, too little to accuse it."""
    doubtful: bool = False
    """It may not be said plainly, as true and of now, for what stands in its sentence or around it: no
    reason to accuse it either."""
    kind: Kind = Kind.PROSE


@dataclass(frozen=True, slots=True)
class Environment:
    """An interpreter with a PyTorch."""

    executable: str
    python: str
    torch: str
    platform: str
    device: str
    fingerprint: str
    """Changes whenever a trial could come out differently."""
    folders: tuple[str, ...] = ()
    """What the interpreter needs to read: its own files and torch's. Not reported."""
    packages: Mapping[str, str] = field(default_factory=dict, compare=False)
    """The versions of what is installed there, by normal name. Not reported."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an arm observed nothing."""

    reason: Reason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Observation:
    """What one arm observed, or why it observed nothing."""

    arm: str
    role: Role
    values: tuple[Json, ...] = ()
    """One value a repetition; empty if the arm failed."""
    evidence: Json = None
    """Numbers behind the value, for a reader; not judged."""
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """One performance of a claim's experiment in an environment."""

    claim: str
    experiment: str
    environment: str
    observations: tuple[Observation, ...]
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """The conclusion on a claim in an environment."""

    claim: str
    ruling: Ruling
    trial: Trial
    reason: Reason | None = None
    detail: str = ""
    holds: tuple[str, ...] = ()
    """Treatments in which the claim holds."""
    fails: tuple[str, ...] = ()
    """Treatments in which it does not."""

    @property
    def typical_holds(self) -> bool:
        """Does the claim hold in the plain treatment, the one most readers will meet?"""
        return Role.TREATMENT.value in self.holds


class Proof(StrEnum):
    """How a claim's experiment is shown to be worth its verdict."""

    EXERCISE = "exercise"
    """Its treatments use every API that it is about."""
    KNOCK_OUT = "knock-out"
    """With an API that does nothing or the opposite, or in a PyTorch made to differ, the ruling is another."""
    SWAP = "swap"
    """With the roles of its controls exchanged, the ruling is the opposite."""
    REPEAT = "repeat"
    """Again, in another order, with other seeds, the ruling is the same."""


class Result(StrEnum):
    """What came of trying to prove something."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_TRIED = "not-tried"


@dataclass(frozen=True, slots=True)
class Proven:
    """What came of one proof of a claim's experiment."""

    result: Result
    facts: Mapping[str, str] = field(default_factory=dict)
    """What was seen: by API, by what was done, or by seed."""
    detail: str = ""
    """Why it failed, or was not tried."""


@dataclass(frozen=True, slots=True)
class Audit:
    """Whether a claim's experiment could have come out the other way, and exercises what it is about."""

    claim: str
    experiment: str
    """Fingerprint of the experiment that was audited."""
    annotated: str
    """Of the same with what serves the audit: if it is another by now, so may be the result."""
    torch: str
    """The release that it was audited with."""
    ruling: str
    """What the experiment said there."""
    proofs: Mapping[Proof, Proven]

    @property
    def withdrawn(self) -> Reason | None:
        """Why no ruling of this experiment may be believed, if so."""
        failed = {proof for proof, proven in self.proofs.items() if proven.result is Result.FAILED}
        if not failed:
            return None
        return Reason.UNSTABLE if failed == {Proof.REPEAT} else Reason.TOOTHLESS


@dataclass(frozen=True, slots=True)
class History:
    """What is known of a claim in each release of PyTorch, for one experiment."""

    experiment: str
    """Its fingerprint: what another experiment found says nothing about this one."""
    states: Mapping[str, State]
    """By release, oldest first."""


@dataclass(frozen=True, slots=True)
class Tried:
    """An assertion of a claim that was made for a document's code or names, with its trial."""

    assertion: Assertion
    claim: Claim
    trial: Trial


@dataclass(frozen=True, slots=True)
class Finding:
    """An assertion with its verdict: what a report marks and a build fails on."""

    assertion: Assertion
    claim: Claim
    verdict: Verdict
    mark: Ruling
    known: bool = False
    """Does the baseline know it, so that it fails no build?"""
    history: History | None = None
    """What is on record of the claim in other releases."""
    written_for: str = ""
    """The release that the document says it was written for."""


@dataclass(frozen=True, slots=True)
class Untestable:
    """A statement that tutorials make about PyTorch and that no experiment here can decide."""

    id: str
    statement: Bilingual
    reason: Bilingual
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A stretch of a document that looks like a testable statement but was not judged."""

    passage: int
    start: int
    end: int
    untestable: Untestable | None = None
    """Why it cannot be judged, if that is known; else it matches no claim."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a document was read, and how much of it was judged."""

    passages: int
    testable: int
    judged: int
    unchecked: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in a document's prose."""

    assertions: tuple[Assertion, ...]
    unchecked: tuple[Unchecked, ...]
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class Notice:
    """What a document's author should know about the check itself: an ignore comment that ignores nothing."""

    words: str
    start: int | None = None
    """Where in the document's text; None if it is about no place in it."""


@dataclass(frozen=True, slots=True)
class Review:
    """A document with everything that was found in it."""

    document: Document
    findings: tuple[Finding, ...]
    unchecked: tuple[Unchecked, ...]
    coverage: Coverage
    notices: tuple[Notice, ...] = ()
    ignored: tuple[Finding, ...] = ()
    """What would be held against it, had its author not said to ignore that."""


@dataclass(frozen=True)
class Run:
    """Everything one invocation read, ran and concluded."""

    version: str
    environment: Environment
    protection: str
    """Which sandbox was in force, in words; empty if every trial came from the cache."""
    reviews: tuple[Review, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    claims: Mapping[str, Claim] = field(default_factory=dict)
    histories: Mapping[str, History] = field(default_factory=dict)
    """What is on record of the claims in other releases, by their ids."""
    unexamined: frozenset[Kind] = frozenset()
    """What was not looked for, so that nothing found of it means nothing."""
    on_record: str = ""
    """The release whose record gave the verdicts, if nothing was run."""
    since: str = ""
    """The revision whose findings were left out, if only what is new was asked for."""
    shard: str = ""
    """The part of the work that it is, ``2/5``; empty if it is all of it."""
