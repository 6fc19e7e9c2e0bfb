"""How well articles are read, measured on pages with labelled assertions.

``python tests/benchmarks/reading.py [CORPUS]`` prints recall, polarity and matched distractors by
language and by claim family, the wrong accusations first. CORPUS holds ``index.jsonl``,
``labels.jsonl`` and ``pages/``; by default it is the development corpus beside the repository,
which users do not have.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
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
            assertion.stance is held and not assertion.loose for assertion in self.own
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
    print(f"\n{title:28} labels  found  recall  polarity")
    for name, those in sorted(rows.items(), key=lambda row: -len(row[1])):
        found = [outcome for outcome in those if outcome.own]
        right = sum(outcome.right for outcome in found)
        polarity = f"{right / len(found):9.3f}" if found else f"{'':9}"
        print(f"{name:28} {len(those):6} {len(found):6} {len(found) / len(those):7.2f} {polarity}")


def main() -> int:
    """Print the measurement; 1 if there is no corpus to measure on."""
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    if not corpus.is_dir():
        print(f"there is no corpus at {corpus}: nothing was measured")
        return 1
    everything = list(outcomes(corpus))
    distractors = [outcome for outcome in everything if outcome.label["proposition"] is None]
    labelled = [o for o in everything if o.label["proposition"] and o.label["lang"] in LANGUAGES]
    accused = [outcome for outcome in labelled if outcome.accused]
    print(f"correct sentences that would be called wrong: {len(accused)}")
    wrong = [outcome for outcome in labelled if outcome.own and not outcome.right]
    for title, those in (("accused", accused), ("wrong polarity", wrong), ("distractor", distractors)):
        for outcome in those:
            if outcome.read:
                claims = ", ".join(sorted({f"{a.stance} {a.claim}" for a in outcome.read}))
                print(f"  {title}: page {outcome.label['page']}: {outcome.label['quote'][:90]!r} → {claims}")
    matched = sum(bool(outcome.read) for outcome in distractors)
    print(f"distractors matched: {matched} of {len(distractors)}")
    by_language, by_family = defaultdict(list), defaultdict(list)
    for outcome in labelled:
        by_language[outcome.label["lang"]].append(outcome)
        family = min(outcome.known, default="not in the catalogue/").partition("/")[0]
        by_family[family].append(outcome)
    _table("all", {"all": labelled, "in the catalogue": [o for o in labelled if o.known]})
    _table("language", by_language)
    _table("family", by_family)
    tags = Counter(tag for o in labelled if not o.own for tag in o.label.get("tags", ()))
    print("\nmissed, by what makes them hard:", ", ".join(f"{tag} {n}" for tag, n in tags.most_common(8)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
