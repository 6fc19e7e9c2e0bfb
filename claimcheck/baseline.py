"""What was known to be wrong before: a file of findings that fail nothing until they change.

Entries are keyed by document, claim and words, with a count, never by line: a sentence that moves
stays known, and a second copy of it is new. A claim that was made for a listing or its output is
known by its kind alone, for its number changes when another listing is put before it.
"""

from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeAlias

from claimcheck.errors import UserError
from claimcheck.model import Assertion, Document, Finding, Kind, Notice, Review, Ruling, Run, Unchecked
from claimcheck.parsing import of_json
from claimcheck.wording import worded
from claimcheck.writing import write

Key: TypeAlias = tuple[str, str, str]
"""Document, claim, and words."""

_FORMAT = 1
_HELD = (Ruling.REFUTED, Ruling.CONDITIONAL)
_NUMBERED = (Kind.BLOCK, Kind.OUTPUT)
_LONGEST = 200
"""Characters of an entry's words; the digest of longer ones stands for their rest."""
_UPDATE = "claimcheck baseline update FILE PATHS…"


@dataclass(frozen=True)
class Baseline:
    """How often each finding is known, by document, claim and words."""

    folder: Path
    """Documents are named as seen from here: where the file is."""
    counts: Mapping[Key, int] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> Baseline:
        """The baseline in a file.

        Raises:
            UserError: there is none, or it is not one of ours.
        """
        try:
            entry = of_json(path.read_text(encoding="utf-8"))
            if entry["format"] != _FORMAT:
                raise UserError(
                    "this baseline is of another claimcheck",
                    worded("Write it anew: {UPDATE}", UPDATE=_UPDATE),
                    path,
                )
            counts = {
                (str(document), str(one["claim"]), str(one["text"])): int(one["count"])
                for document, known in entry["documents"].items()
                for one in known
            }
        except OSError as error:
            raise UserError(
                worded("this baseline cannot be read: {strerror}", strerror=error.strerror),
                worded("Write it: {UPDATE}", UPDATE=_UPDATE),
                path,
            ) from None
        except (ValueError, KeyError, TypeError, AttributeError):
            raise UserError(
                "this is not a baseline", worded("Write it anew: {UPDATE}", UPDATE=_UPDATE), path
            ) from None
        return cls(path.absolute().parent, counts)

    def save(self, path: Path) -> None:
        """Write it; who reads at the same time sees all of it or what was there before.

        Raises:
            UserError: it can't be written.
        """
        documents: dict[str, list[dict[str, Any]]] = {}
        for (document, claim, text), count in sorted(self.counts.items()):
            documents.setdefault(document, []).append({"claim": claim, "text": text, "count": count})
        entry = {"format": _FORMAT, "documents": documents}
        try:
            write(path.resolve(), json.dumps(entry, ensure_ascii=False, indent=1) + "\n")
        except OSError as error:
            raise UserError(
                worded("the baseline cannot be written: {strerror}", strerror=error.strerror),
                "Name another file.",
                path,
            ) from None

    def mark(self, run: Run) -> Run:
        """The run with its known findings marked, and notices of what is known but gone."""
        return replace(run, reviews=tuple(self._marked(review, run.unexamined) for review in run.reviews))

    def gone(self) -> Iterator[str]:
        """The documents it knows that are no longer there."""
        for document in dict.fromkeys(document for document, _, _ in self.counts):
            if not (self.folder / document).exists() and document != "-":
                yield document

    def updated(self, run: Run, *, accept: bool) -> Baseline:
        """It without what is gone and, if accepted, with what is new in the run's documents."""
        read = {self._name(review) for review in run.reviews}
        gone = set(self.gone())
        held = Counter(key for review in run.reviews for key in self._keys(review, *_HELD))
        open_ = Counter(key for review in run.reviews for key in self._keys(review, Ruling.UNDECIDED))
        counts = dict(held) if accept else {}
        for key, count in self.counts.items():
            if key[0] in gone:
                continue
            seen = key[0] in read and _kind(key[1]) not in run.unexamined
            still = min(count, held[key] + open_[key]) if seen else count
            counts[key] = max(counts.get(key, 0), still)
        return replace(self, counts={key: count for key, count in counts.items() if count})

    def _marked(self, review: Review, unexamined: Collection[Kind]) -> Review:
        left = Counter(dict(self.counts))
        findings = []
        for finding in review.findings:
            key = self._key(review, finding)
            known = finding.mark in _HELD and left[key] > 0
            left[key] -= known
            findings.append(replace(finding, known=known))
        left.subtract(self._keys(review, Ruling.UNDECIDED))
        name = self._name(review)
        stale = tuple(
            Notice(worded("the baseline knows {claim}, which is gone: {text}", claim=claim, text=text))
            for (document, claim, text), count in sorted(left.items())
            if document == name and count > 0 and _kind(claim) not in unexamined
        )
        return replace(review, findings=tuple(findings), notices=review.notices + stale)

    def _keys(self, review: Review, *marks: Ruling) -> Iterator[Key]:
        """The keys of a document's findings that bear one of these marks.

        What could not be judged here may still be so.
        """
        return (self._key(review, finding) for finding in review.findings if finding.mark in marks)

    def _key(self, review: Review, finding: Finding) -> Key:
        kind = _kind(finding.claim.id)
        said = words(review.document, finding.assertion)
        return self._name(review), kind if kind in _NUMBERED else finding.claim.id, said

    def _name(self, review: Review) -> str:
        path = review.document.path
        return path if path == "-" else Path(os.path.relpath(path, self.folder)).as_posix()


def words(document: Document, stretch: Assertion | Unchecked) -> str:
    """What a stretch of a document says, in a form that a change of layout does not change."""
    passage = document.passages[stretch.passage]
    return _normal(
        character
        for character, offset in zip(passage.text, passage.offsets, strict=False)
        if stretch.start <= offset < stretch.end
    )


def _kind(claim: str) -> str:
    """The first part of a claim's id: for what was made of a document, its kind."""
    return claim.partition("/")[0]


def _normal(characters: Iterable[str]) -> str:
    """Words in a form that layout, case and width of characters do not change."""
    text = " ".join(unicodedata.normalize("NFKC", "".join(characters)).casefold().split())
    if len(text) <= _LONGEST:
        return text
    return f"{text[:_LONGEST]}… {hashlib.blake2b(text.encode(), digest_size=8).hexdigest()}"
