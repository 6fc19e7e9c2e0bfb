"""The chain of verbs: documents are read, claims performed and judged, findings made.

Everything a command does is here and returns a `Run`; the command line only passes arguments
in and prints what comes out.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from claimcheck import __version__, catalogue
from claimcheck.annotations import in_title
from claimcheck.audit.ledger import forgotten, shipped_audits, withdrawn
from claimcheck.history.records import shipped
from claimcheck.history.summary import summary
from claimcheck.judgement import doubtful, find, judge
from claimcheck.laboratory import Laboratory, Ledger, Progress, default_folder, discover
from claimcheck.laboratory.session import Halt
from claimcheck.laboratory.survey import survey
from claimcheck.laboratory.tutorial import Stage
from claimcheck.model import (
    Claim,
    Confidence,
    Document,
    Environment,
    Finding,
    History,
    Kind,
    PassageKind,
    Reading,
    Review,
    Ruling,
    Run,
    Tried,
    Unchecked,
    Verdict,
)
from claimcheck.names.mentions import mentions
from claimcheck.names.stating import stated
from claimcheck.readers import Readers
from claimcheck.reading.edition import written_for
from claimcheck.reading.ignoring import Terms, heed

OF_CODE = frozenset({Kind.BLOCK, Kind.OUTPUT})
"""What is only found by running the code of articles."""


@dataclass(frozen=True)
class Conditions:
    """Under what conditions experiments are performed."""

    python: Path | None = None
    """Interpreter with the PyTorch to examine; None for our own."""
    jobs: int = 0
    """How many arms at a time; 0 for as many as there are processors."""
    measure: bool = True
    """May claims that measure time be performed?"""
    timeout: float = 10.0
    """Seconds that an arm may take."""
    code: bool = True
    """May the code of articles be run, in its sandbox?"""
    trust: bool = False
    """May it even be run where there is no sandbox?"""
    cache: bool = True
    cache_folder: Path | None = None

    def laboratory(self, seed: int = 0, halt: Halt | None = None) -> Laboratory:
        """A laboratory under these conditions, whose arms begin with a seed; nothing is started yet.

        ``halt`` ends it before its time.

        Raises:
            UserError: the interpreter is missing, or has no torch.
        """
        return Laboratory(
            discover(self.python),
            jobs=self.processes,
            ledger=self.ledger(),
            measure=self.measure,
            timeout=self.timeout,
            seed=seed,
            halt=halt,
        )

    def stage(self, environment: Environment, *, lasting: bool, halt: Halt) -> Stage:
        """Where the code of articles is performed under these conditions; nothing is started yet."""
        return Stage(
            environment, self.processes, self.trust, cache=self.cache_root, lasting=lasting, halt=halt
        )

    @property
    def processes(self) -> int:
        """How many of a kind may be at work at a time."""
        return self.jobs or len(os.sched_getaffinity(0))

    @property
    def cache_root(self) -> Path | None:
        """The folder in which to remember, if anything may be remembered."""
        return (self.cache_folder or default_folder()) if self.cache else None

    @property
    def remembers_trials(self) -> bool:
        """May some verdicts be had without performing anything?"""
        return self.cache_root is not None and (self.cache_root / "trials").is_dir()

    def ledger(self) -> Ledger | None:
        """Where trials are remembered, if they may be."""
        return Ledger(self.cache_folder) if self.cache else None


class Checker:
    """Reads documents, performs the claims they make, and says what is so: once, or again and again.

    A context manager: leaving it ends the probes that it has started.
    """

    def __init__(
        self,
        claims: catalogue.Catalogue,
        conditions: Conditions,
        *,
        lasting: bool = False,
        many: bool = False,
    ) -> None:
        """Prepare, without starting anything.

        ``lasting``: will it be asked again, of documents that change? Then what it was taught and the
        probes with their torch are kept ready, and readings are not remembered on disk. ``many``: will
        it be asked again, of other documents? Then probes are kept, and what was concluded, too.

        Raises:
            UserError: the interpreter is missing, or has no torch.
        """
        self._claims = claims
        self._conditions = conditions
        self._lasting = lasting
        self._many = many
        self._concluded: dict[str, Verdict] = {}
        with ExitStack() as resources:
            self._halt = resources.enter_context(closing(Halt()))
            self._laboratory = conditions.laboratory(halt=self._halt)
            self._resources = resources.pop_all()
        self._stage = conditions.stage(self._laboratory.environment, lasting=lasting or many, halt=self._halt)
        self._readers = Readers(claims, conditions.cache_root, conditions.processes, passing=lasting)
        # One thread for good: the sandbox ends with the thread that has started it.
        self._aside = ThreadPoolExecutor(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._resources, self._laboratory, self._stage:
            self._aside.shutdown()

    def halt(self) -> None:
        """End, from another thread, the check that is under way, and any further one: by a `HaltedError`."""
        self._halt.ring()

    def check(
        self,
        articles: Sequence[Document],
        progress: Progress | None = None,
        *,
        require_reason: bool = False,
    ) -> Run:
        """What is so of what documents say.

        An exception of ``progress`` ends it; what was found out until then is remembered.
        ``require_reason``: should a directive that ignores something without saying why be noticed?

        Raises:
            UserError: the interpreter or its torch does not start.
            HaltedError: it was ended by `halt`.
        """
        claims, laboratory = self._claims, self._laboratory
        examined = self._aside.submit(_examine, articles, self._stage if self._conditions.code else None)
        if self._lasting or not self._conditions.remembers_trials:
            laboratory.start(ahead=True)  # torch is imported while we read
        readings = self._readers.read(articles)
        asserted = {assertion.claim for reading in readings for assertion in reading.assertions}
        # Names first: a worker may still be importing what claims need.
        named = _named(laboratory, articles, self._conditions.ledger())
        verdicts = self._verdicts(asserted, progress)
        history = past(claims[name] for name in verdicts)
        found = [
            list(
                dated(
                    article,
                    (find(a, claims[a.claim], verdicts[a.claim]) for a in reading.assertions),
                    history,
                )
            )
            + [find(one.assertion, one.claim, judge(one.trial)) for one in (*shown, *said)]
            for article, reading, shown, said in zip(
                articles, readings, examined.result(), named, strict=True
            )
        ]
        unexamined = frozenset() if self._conditions.code else OF_CODE
        terms = Terms(
            claims, laboratory.environment.torch, require_reason=require_reason, unexamined=unexamined
        )
        reviews = [review(*each, terms) for each in zip(articles, readings, found, strict=True)]
        return replace(
            _run(laboratory, self._stage, claims, verdicts, reviews, histories=history), unexamined=unexamined
        )

    def _verdicts(self, names: Collection[str], progress: Progress | None) -> dict[str, Verdict]:
        unknown = [self._claims[name] for name in sorted(names) if name not in self._concluded]
        found = self._concluded | _judged(self._laboratory, unknown, progress)
        self._concluded = found if self._many else {}
        return {name: found[name] for name in names}


def check(
    articles: Sequence[Document],
    claims: catalogue.Catalogue,
    conditions: Conditions,
    progress: Progress | None = None,
    *,
    require_reason: bool = False,
) -> Run:
    """Check documents once: see `Checker.check`."""
    with Checker(claims, conditions) as checker:
        return checker.check(articles, progress, require_reason=require_reason)


def verify(claims: Mapping[str, Claim], conditions: Conditions, progress: Progress | None = None) -> Run:
    """Perform claims themselves, without any document."""
    with conditions.laboratory() as laboratory:
        verdicts = _judged(laboratory, list(claims.values()), progress)
        return _run(laboratory, None, claims, verdicts, [], histories=past(claims[name] for name in verdicts))


def _judged(laboratory: Laboratory, claims: Sequence[Claim], progress: Progress | None) -> dict[str, Verdict]:
    experiments = {claim.id: claim for claim in claims}
    audits = shipped_audits()
    return {
        trial.claim: withdrawn(judge(trial), audits.of(experiments[trial.claim]))
        for trial in laboratory.perform(claims, progress)
    }


def _examine(articles: Sequence[Document], stage: Stage | None) -> list[tuple[Tried, ...]]:
    """What the code of documents shows; nothing if there is no stage to perform it on, or no code."""
    code = any(passage.kind is PassageKind.CODE for article in articles for passage in article.passages)
    if stage is None or not code:
        return [() for _ in articles]
    from claimcheck.tutorials import examine  # noqa: PLC0415 -- prose alone waits for none of it

    return [one.judged for one in examine(articles, stage)]


def _named(laboratory: Laboratory, articles: Sequence[Document], ledger: Ledger | None) -> list[list[Tried]]:
    """What each document says of PyTorch's names and signatures; all are looked up at once."""
    found = [mentions(article) for article in articles]
    answers = survey(laboratory, (mention.question for one in found for mention in one), ledger)
    return [stated(one, answers, laboratory.environment.torch) for one in found]


def past(claims: Iterable[Claim], folder: Path | None = None) -> dict[str, History]:
    """What is on record of claims in other releases, as far as their experiments are still the same.

    ``folder`` has the records; those that come with claimcheck by default.
    """
    known, audits = summary(folder or shipped()), shipped_audits()
    return {
        claim.id: forgotten(known[claim.id], audits.of(claim))
        for claim in claims
        if claim.id in known and known[claim.id].experiment == claim.experiment.fingerprint
    }


def dated(document: Document, findings: Iterable[Finding], past: Mapping[str, History]) -> Iterator[Finding]:
    """The findings with the history of their claims, and the release that their document is about."""
    edition = written_for(document)
    for finding in findings:
        yield replace(finding, history=past.get(finding.claim.id), written_for=edition)


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, but of each name the first mention only, and where it is surely missing."""
    seen: set[str] = set()
    for finding in findings:
        if finding.assertion.kind is Kind.NAME:
            surely = finding.mark is Ruling.REFUTED and finding.assertion.confidence is Confidence.CERTAIN
            if finding.claim.id in seen and not surely:
                continue
            seen.add(finding.claim.id)
        yield finding


def review(document: Document, reading: Reading, found: Sequence[Finding], terms: Terms) -> Review:
    """What is said of a document: of what was found, what its author does not ignore and is worth saying."""
    ours = in_title(document)
    found = [one for one in found if not ours(one.assertion.start)]
    surely = {f.assertion.passage for f in found if not doubtful(f)}
    doubted = [f.assertion for f in found if doubtful(f) and f.assertion.passage not in surely]
    left = {a.passage: Unchecked(a.passage, a.start, a.end) for a in doubted}
    heeded = heed(
        document,
        (f for f in found if not doubtful(f)),
        (*(one for one in reading.unchecked if not ours(one.start)), *left.values()),
        terms,
    )
    findings = sorted(_once(heeded.findings), key=lambda f: f.assertion.start)
    judged = {f.assertion.passage for f in heeded.findings}
    unchecked = sorted(heeded.unchecked, key=lambda entry: entry.start)
    testable = len({f.assertion.passage for f in found} | {entry.passage for entry in unchecked})
    coverage = replace(reading.coverage, testable=testable, judged=len(judged), unchecked=len(unchecked))
    ignored = tuple(_once(heeded.ignored))
    return Review(document, tuple(findings), tuple(unchecked), coverage, heeded.notices, ignored)


def _run(
    laboratory: Laboratory,
    stage: Stage | None,
    claims: Mapping[str, Claim],
    verdicts: Mapping[str, Verdict],
    reviews: Iterable[Review],
    *,
    histories: Mapping[str, History],
) -> Run:
    performed = {name: claims[name] for name in sorted(verdicts)}
    return Run(
        version=__version__,
        environment=laboratory.environment,
        protection=laboratory.protection or (stage.protection if stage else ""),
        reviews=tuple(reviews),
        verdicts=tuple(verdicts[name] for name in performed),
        claims=performed,
        histories=histories,
    )
