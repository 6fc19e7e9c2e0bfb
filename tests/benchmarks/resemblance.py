"""What the signs of `claimcheck.reading.matching.resembling` count, fitted to pages with labelled assertions.

``python tests/benchmarks/resemblance.py CORPUS...`` reads the pages without that module's readings, and
looks at every clause that it would read. It prints what each sign counts best (logistic regression), and for
some thresholds how many clauses would be read: as a claim that is labelled there, as another, and in no
labelled assertion. A corpus is a folder as `reading.py` has it. Labels are not exhaustive.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import torch
from reading import _lines, claims_by_proposition

from claimcheck import catalogue, documents
from claimcheck.model import Passage
from claimcheck.readers import reader
from claimcheck.reading.matching import resembling
from claimcheck.reading.matching.resembling import Look, Resemblance

_SIGNS = ("stands_out", "near", "shared", "relations", "nowhere")
_UNLABELLED = 0.3
"""What a clause that nobody labelled counts: some of them are read rightly."""


def looks(corpus: Path) -> Iterator[tuple[Resemblance, list[frozenset[str]]]]:
    """What would be read where nothing else is, each with the claims of the labels there."""
    known = claims_by_proposition(catalogue.Catalogue(catalogue.builtin()))
    read = reader(catalogue.Catalogue(catalogue.builtin()))
    labels = list(_lines(corpus / "labels.jsonl"))
    for page in _lines(corpus / "index.jsonl"):
        document = documents.load(corpus / page["file"])
        its = [label for label in labels if label["page"] == page["n"]]
        frames = read.frames(document)
        seen.clear()
        read.read(document, frames)
        for passage, clauses in zip(document.passages, frames, strict=True):
            for frame in clauses:
                if found := seen.get(id(frame)):
                    yield found, list(_labelled(passage, frame.start, frame.end, its, known))


def _labelled(passage: Passage, start: int, end: int, labels: list, known: dict) -> Iterator[frozenset[str]]:
    start, end = passage.span(start, end)
    for label in labels:
        if label["start"] < end and start < label["end"]:
            yield known.get(label["proposition"] or "", frozenset())


seen: dict[int, Resemblance] = {}
"""By frame: what was seen of it."""


def _look(self: Look) -> list:
    if self.likelihoods:
        likeliest = max(self.likelihoods, key=lambda claim: (self.likelihoods[claim], claim))
        stance = self.resembling.stance(likeliest, self)
        found = stance and self.resembling.nearest(likeliest, stance, self)
        if found and found.agrees:
            seen[id(self.frame)] = found
    return []


def main() -> int:
    """Print the fit; 1 if there is nothing to fit to."""
    if len(sys.argv) == 1:
        print("Name a corpus: a folder with index.jsonl, labels.jsonl and pages/.", file=sys.stderr)
        return 1
    Look.fits = _look
    found = [look for corpus in sys.argv[1:] for look in looks(Path(corpus))]
    told = torch.tensor([[float(getattr(signs, name)) for name in _SIGNS] for signs, _ in found])
    told[:, _SIGNS.index("shared")].clamp_(max=resembling._ENOUGH_WORDS)
    right = torch.tensor(
        [float(any(one.pattern.claim in those for those in labels)) for one, labels in found]
    )
    counts = torch.tensor([1.0 if labels else _UNLABELLED for _, labels in found])
    mean, spread = told.mean(0), told.std(0) + 1e-6
    model = torch.nn.Linear(len(_SIGNS), 1)
    optimizer = torch.optim.LBFGS(model.parameters(), max_iter=200)

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        said = model((told - mean) / spread)[:, 0]
        error = torch.nn.functional.binary_cross_entropy_with_logits(said, right, counts)
        error.backward()
        return error

    optimizer.step(loss)
    with torch.no_grad():
        each = model.weight[0] / spread
        bias = float(model.bias[0] - (each * mean).sum())
        sums = told @ each
    print(", ".join(f"{name} {count:.3f}" for name, count in zip(_SIGNS, each.tolist(), strict=True)))
    print(f"as likely as not from {-bias:.2f} on\n\nfrom  right  another claim  no assertion  unlabelled")
    for enough in torch.arange(-bias - 1.2, -bias + 0.8, 0.2).tolist():
        read = [look for look, total in zip(found, sums.tolist(), strict=True) if total >= enough]
        hit = [any(one.pattern.claim in those for those in labels) for one, labels in read]
        missed = [labels for (_, labels), is_right in zip(read, hit, strict=True) if not is_right]
        other = sum(any(those for those in labels) for labels in missed)
        none = sum(bool(labels) for labels in missed) - other
        print(f"{enough:4.1f} {sum(hit):6} {other:14} {none:13} {len(missed) - other - none:11}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
