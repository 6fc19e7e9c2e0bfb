"""What the examples of each claim say more often than those of all claims.

The parts of what a sentence says are words, pairs of them, pairs of Chinese characters, concepts and
relations. A claim's profile tells how much likelier each is in its examples than in those of all claims,
as in a naive Bayes classifier.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import fsum, inf, log, log1p, sqrt

from claimcheck.model import Stance
from claimcheck.reading.frames.frame import PLAIN, Frame
from claimcheck.reading.words.concepts import WEIGHTS
from claimcheck.reading.words.tokens import Token, lex

CONCEPT, RELATION, _PAIR = "=", "~", " "
"""What parts begin with, or have in them, that are no words."""
_PAIRED, WIDER, _STRANGE = 0.5, 0.5, 0.5
"""What counts for less: two words together, a wider concept, what no example says."""
_COMMON, _FEW = 0.12, 10
"""What the examples of a larger share of all claims say tells nothing; unless it is those of few claims."""
_SMOOTHING = 5.0
"""How many examples' worth of the parts of all claims each profile begins with."""

Said = Mapping[str, float]
"""Parts, and how much each counts."""


@dataclass(frozen=True)
class Profiles:
    """The profiles of all claims."""

    weights: Mapping[str, float]
    """How much each part of what examples say tells of which claim they are."""
    gains: Mapping[str, Mapping[str, float]]
    """By part, and claim with an example that says it: how much likelier it is there than anywhere, as a
    logarithm; less the claim's loss."""
    losses: Mapping[str, float]
    """By claim: the same of a part that none of its examples says."""

    def weight(self, part: str) -> float:
        """How much a part tells; of one that no example says, by how much it blurs the rest."""
        return self.weights.get(part, self._strange)

    @cached_property
    def _strange(self) -> float:
        return log(max(len(self.losses), 1)) * _STRANGE

    def weighed(self, said: Said) -> dict[str, float]:
        """Parts by how much they count and tell."""
        return {part: counts * self.weight(part) for part, counts in said.items()}

    def likelihoods(self, weighed: Said) -> dict[str, float]:
        """By claim, how much likelier what is said is there than anywhere, as a logarithm; not of claims without any of it."""
        known = 0.0
        gained: dict[str, float] = defaultdict(float)
        for part, weight in unit(weighed).items():
            if part in self.gains:
                known += weight
                for claim, gain in self.gains[part].items():
                    gained[claim] += weight * gain
        return {claim: gain + known * self.losses[claim] for claim, gain in gained.items()}

    def likelihood(self, weighed: Said, claim: str) -> float:
        """The same of one claim; minus infinity if it has none of it."""
        known = {part: weight for part, weight in unit(weighed).items() if part in self.gains}
        gained = [weight * self.gains[part].get(claim, 0.0) for part, weight in known.items()]
        return fsum(gained) + fsum(known.values()) * self.losses[claim] if any(gained) else -inf

    def shared(self, said: Iterable[str], claim: str) -> float:
        """How much those words tell that a claim's examples say, too."""
        return fsum(
            self.weights[part] for part in said if claim in self.gains.get(part, ()) and _is_word(part)
        )


def side(claim: str, stance: Stance | None) -> str:
    """The name of one side of a claim: of those who take a stance, or who only seem to speak of it."""
    return f"{claim} {stance or 'missed'}"


def parts(text: str, code: Sequence[tuple[int, int]], frames: Iterable[Frame]) -> dict[str, float]:
    """What a text says, and how much each part counts; ``frames`` are its clauses."""
    said: dict[str, float] = defaultdict(float)
    before, was_han = "", False
    for token in lex(text, code):
        is_han = token.kind is Token.HAN
        word = "" if token.kind is Token.MARK else token.norm.lower().strip(".").rpartition(".")[2]
        if is_han and was_han:
            said[before + word] += 1
        elif word and not is_han:
            said[word] += 1
            if before and not was_han:
                said[before + _PAIR + word] += _PAIRED
        before, was_han = word, is_han
    for frame in frames:
        for thing in (*frame.things, *frame.circumstances):
            if WEIGHTS[thing.kind]:
                for name in sorted(thing.also):
                    concept = CONCEPT + name
                    said[concept] = max(said[concept], 1 if name == thing.id else WIDER)
        said |= {RELATION + axis: 1 for axis in frame.relations if axis != PLAIN}
    return said


def _is_word(part: str) -> bool:
    return part[0] not in (CONCEPT, RELATION) and _PAIR not in part


def profiles(examples: Collection[tuple[str, Said]]) -> Profiles:
    """The profiles of claims, or of whatever else the examples are of, from what each of them says."""
    often = Counter(part for _, said in examples for part in said)  # a pair that only one says tells nothing
    told = [
        (claim, {part: counts for part, counts in said.items() if often[part] > 1 or _PAIR not in part})
        for claim, said in examples
    ]
    claims: dict[str, set[str]] = defaultdict(set)
    for claim, said in told:
        for part in said:
            claims[part].add(claim)
    total = len({claim for claim, _ in examples})
    weights = {
        part: _rounded(log((total + 1) / (len(those) + 0.5)))
        if len(those) <= max(_COMMON * total, _FEW)
        else 0.0
        for part, those in claims.items()
    }
    of_claim: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    of_all: dict[str, float] = defaultdict(float)
    for claim, said in told:
        weighed = {part: counts * weights[part] for part, counts in said.items() if weights[part]}
        for part, counts in unit(weighed).items():
            of_claim[claim][part] += counts
            of_all[part] += counts
    everything = fsum(of_all.values())
    gains: dict[str, dict[str, float]] = defaultdict(dict)
    losses = {}
    for claim, its in of_claim.items():
        losses[claim] = _rounded(log(_SMOOTHING / (fsum(its.values()) + _SMOOTHING)))
        for part, counts in its.items():
            gains[part][claim] = _rounded(log1p(counts * everything / (of_all[part] * _SMOOTHING)))
    return Profiles(weights, gains, losses)


def _rounded(number: float) -> float:
    """A number with few digits, as a hundred thousand of them are kept."""
    return round(number, 3)


def unit(weighed: Said) -> dict[str, float]:
    """The same parts, of length one together."""
    by = length(weighed)
    return {part: weight / by for part, weight in weighed.items()}


def length(weighed: Said) -> float:
    """How much parts weigh together; never nothing, so that one can divide by it."""
    return sqrt(fsum(weight * weight for weight in weighed.values())) or 1.0
