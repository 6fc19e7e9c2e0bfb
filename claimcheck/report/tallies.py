"""How much there is of each mark, and of the reading: the numbers every format ends or begins with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

from claimcheck.model import Review, Ruling, Run, Verdict
from claimcheck.report.words import ICONS, MARKS, sentence


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of one mark there are, and which part of a bar they take."""

    mark: Ruling
    word: str
    icon: str
    count: int
    begins: float
    """In percent of the bar, like ``share``."""
    share: float


@dataclass(frozen=True, slots=True)
class Totals:
    """What a run, or all parts of one, amounts to."""

    documents: int
    verdicts: int
    marks: Mapping[Ruling, int]
    passages: int = 0
    testable: int = 0
    judged: int = 0
    unchecked: int = 0
    ignored: int = 0
    known: int = 0

    @classmethod
    def of(cls, reviews: Sequence[Review], verdicts: Sequence[Verdict] = ()) -> Totals:
        """Of a run's reviews or, without any, of its verdicts."""
        covered = [review.coverage for review in reviews]
        found = [finding.mark for review in reviews for finding in review.findings]
        return cls(
            documents=len(reviews),
            verdicts=len(verdicts),
            marks=counts(found if reviews else [verdict.ruling for verdict in verdicts]),
            passages=sum(one.passages for one in covered),
            testable=sum(one.testable for one in covered),
            judged=sum(one.judged for one in covered),
            unchecked=sum(one.unchecked for one in covered),
            ignored=sum(len(review.ignored) for review in reviews),
            known=sum(finding.known for review in reviews for finding in review.findings),
        )

    def __add__(self, other: Totals) -> Totals:
        numbers = (
            getattr(self, one.name) + getattr(other, one.name) for one in fields(self) if one.name != "marks"
        )
        documents, verdicts, *others = numbers
        both = {ruling: self.marks[ruling] + other.marks[ruling] for ruling in Ruling}
        return Totals(documents, verdicts, both, *others)

    def coverage(self, language: str) -> str:
        """How much was read, and how much of it was judged: silence is never green."""
        said = sentence(
            "coverage",
            language,
            passages=self.passages,
            testable=self.testable,
            judged=self.judged,
            unchecked=self.unchecked,
        )
        for name, count in (("ignored", self.ignored), ("known", self.known)):
            said += sentence(name, language, count=count) if count else ""
        return said


def marks(run: Run) -> list[Ruling]:
    """What a run counts: the marks of its findings or, without documents, the rulings on its claims."""
    if run.reviews:
        return [finding.mark for review in run.reviews for finding in review.findings]
    return [verdict.ruling for verdict in run.verdicts]


def counts(found: Iterable[Ruling]) -> dict[Ruling, int]:
    """How often each ruling occurs, all of them named, in the order of the vocabulary."""
    counter = Counter(found)
    return {ruling: counter[ruling] for ruling in Ruling}


def counted(numbers: Mapping[Ruling, int], language: str) -> str:
    """The counts in words: "3 confirmed, 1 refuted, …"."""
    words = (f"{numbers[ruling]} {MARKS[ruling][language]}" for ruling in Ruling)
    return sentence("comma", language).join(words)


def tallies(found: Iterable[Ruling], language: str) -> tuple[Tally, ...]:
    """The counts as parts of a bar."""
    numbers = counts(found)
    total = max(sum(numbers.values()), 1)
    result: list[Tally] = []
    before = 0
    for ruling, count in numbers.items():
        begins, share = (round(100 * part / total, 2) for part in (before, count))
        result.append(Tally(ruling, MARKS[ruling][language], ICONS[ruling], count, begins, share))
        before += count
    return tuple(result)


def right(found: Iterable[Ruling]) -> int | None:
    """How many percent of what could be judged are right; None if nothing could."""
    numbers = counts(found)
    decided = sum(numbers.values()) - numbers[Ruling.UNDECIDED]
    # Rounded down: only an article without a fault is 100 % right.
    return 100 * numbers[Ruling.CONFIRMED] // decided if decided else None


def accuracy(found: Iterable[Ruling], language: str) -> str:
    """The same as a sentence; empty if nothing could be judged."""
    percent = right(found)
    return "" if percent is None else sentence("accuracy", language, percent=percent)


def coverage(reviews: Sequence[Review], language: str) -> str:
    """How much was read, and how much of it was judged."""
    return Totals.of(reviews).coverage(language)
