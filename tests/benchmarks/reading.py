"""How well articles are read, measured on pages with labelled assertions.

``python tests/benchmarks/reading.py [CORPUS]`` prints recall, polarity and precision by language, by tag
and by claim family, the wrong accusations first. CORPUS holds ``index.jsonl``, ``labels.jsonl`` and
``pages/``; by default it is the development corpus beside the repository, which users do not have.

Recall: labelled assertions in which their proposition was read. Polarity: of those, the ones read with the
right stance. Precision: quotes in which the labelled proposition was read, of all in which anything was,
distractors among them; as labels are not exhaustive, it is a lower bound.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck import catalogue, documents
from claimcheck.model import Assertion, Stance
from claimcheck.readers import reader

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
LANGUAGES = ("en", "zh", "zh-Hant")


@dataclass(frozen=True)
class Outcome:
    """A labelled quote, with what was read there."""

    label: dict[str, Any]
    known: frozenset[str]
    """The claims that are its proposition."""
    read: tuple[Assertion, ...]

    @property
    def own(self) -> list[Assertion]:
        """The assertions of its proposition."""
        return [assertion for assertion in self.read if assertion.claim in self.known]

    @property
    def right(self) -> bool:
        """Was the first of them read with the right polarity?"""
        return (self.own[0].stance is Stance.ASSERTS) is self.label["asserted"]

    @property
    def accused(self) -> bool:
        """Would a sentence that is right be called wrong?"""
        held = {"true": Stance.DENIES, "false": Stance.ASSERTS}.get(self.label["truth"])
        return bool(self.label["sentence_correct"]) and any(
            assertion.stance is held and not (assertion.loose or assertion.doubtful) for assertion in self.own
        )


def claims_by_proposition(claims: Iterable[str]) -> dict[str, frozenset[str]]:
    """The claims of each proposition: its name is a claim's whole id with hyphens, or its last part."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        found[claim.replace("/", "-")].add(claim)
        found[claim.partition("/")[2]].add(claim)
    return {proposition: frozenset(names) for proposition, names in found.items()}


def outcomes(corpus: Path) -> Iterator[Outcome]:
    """What is read of every label of a corpus."""
    claims = catalogue.Catalogue(catalogue.builtin())
    known = claims_by_proposition(claims)
    read = reader(claims)
    files = {page["n"]: page["file"] for page in _lines(corpus / "index.jsonl")}
    labels: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for label in _lines(corpus / "labels.jsonl"):
        labels[label["page"]].append(label)
    for page, its in sorted(labels.items()):
        assertions = read.read(documents.load(corpus / files[page])).assertions
        for label in its:
            here = tuple(a for a in assertions if a.start < label["end"] and label["start"] < a.end)
            yield Outcome(label, known.get(label["proposition"], frozenset()), here)


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _table(title: str, rows: dict[str, list[Outcome]]) -> None:
    print(f"\n{title:28} labels  found  recall  polarity  precision")
    for name, those in sorted(rows.items(), key=lambda row: -len(row[1])):
        labelled = [outcome for outcome in those if outcome.label["proposition"]]
        found = [outcome for outcome in labelled if outcome.own]
        right = sum(outcome.right for outcome in found)
        recall, polarity = _share(len(found), len(labelled)), _share(right, len(found))
        precision = _share(len(found), sum(bool(outcome.read) for outcome in those))
        print(f"{name:28} {len(labelled):6} {len(found):6} {recall:>7} {polarity:>9} {precision:>10}")


def _share(some: int, of: int) -> str:
    return f"{some / of:.3f}" if of else ""


def _groups(everything: list[Outcome]) -> Iterator[tuple[str, dict[str, list[Outcome]]]]:
    """The tables to print: what they are by, and the outcomes of each row."""
    known = [o for o in everything if o.known or not o.label["proposition"]]
    yield "all", {"all": everything, "in the catalogue": known}
    by_language, by_tag, by_family = defaultdict(list), defaultdict(list), defaultdict(list)
    for outcome in everything:
        by_language[outcome.label["lang"]].append(outcome)
        for tag in outcome.label.get("tags", ()) or ("no tag",):
            by_tag[tag].append(outcome)
        if outcome.label["proposition"]:
            by_family[min(outcome.known, default="not in the catalogue/").partition("/")[0]].append(outcome)
    yield "language", by_language
    yield "tag", by_tag
    yield "family", by_family


def main() -> int:
    """Print the measurement; 1 if there is no corpus to measure on."""
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    if not all((corpus / name).is_file() for name in ("index.jsonl", "labels.jsonl")):
        print(f"nothing was measured: there is no corpus at {corpus}", file=sys.stderr)
        print("A corpus is a folder with index.jsonl, labels.jsonl and pages/; name one.", file=sys.stderr)
        return 1
    everything = [o for o in outcomes(corpus) if o.label["lang"] in LANGUAGES]
    labelled = [outcome for outcome in everything if outcome.label["proposition"]]
    distractors = [outcome for outcome in everything if not outcome.label["proposition"]]
    accused = [outcome for outcome in labelled if outcome.accused]
    wrong = [outcome for outcome in labelled if outcome.own and not outcome.right]
    matched = [outcome for outcome in distractors if outcome.read]
    right = sum(bool(outcome.label["sentence_correct"]) for outcome in labelled)
    print(f"correct sentences that would be called wrong: {len(accused)} of {right}")
    for title, those in (("accused", accused), ("wrong polarity", wrong), ("distractor", matched)):
        for outcome in those:
            claims = ", ".join(sorted({f"{a.stance} {a.claim}" for a in outcome.read}))
            print(f"  {title}: page {outcome.label['page']}: {outcome.label['quote'][:90]!r} → {claims}")
    print(f"distractors matched: {len(matched)} of {len(distractors)}")
    for title, rows in _groups(everything):
        _table(title, rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
