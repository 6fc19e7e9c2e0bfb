"""Metamorphic tests: what a rewording does to a sentence's meaning, it does to its reading.

Every example of every claim is reworded in the ways of `rewording`. Nobody has to know which
claims are true: what a sentence says is compared with what the same sentence says plainly.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rewording import HEDGED, REWORDINGS, Effect, Reword, Rewording, is_chinese, of_another

from claimcheck import catalogue, documents
from claimcheck.model import Assertion, Confidence, Hedge, Stance
from claimcheck.readers import reader
from claimcheck.reading.prose import Reader

CLAIMS = catalogue.Catalogue(catalogue.builtin())


@dataclass(frozen=True)
class Example:
    """A sentence of the catalogue and what it says."""

    claim: str
    stance: Stance
    text: str


EXAMPLES = tuple(
    Example(claim.id, stance, sentence)
    for claim in CLAIMS.values()
    for stance, sentences in ((Stance.ASSERTS, claim.asserted_by), (Stance.DENIES, claim.denied_by))
    for sentence in sentences
)
OPPOSITE = {Stance.ASSERTS: Stance.DENIES, Stance.DENIES: Stance.ASSERTS}

UNKNOWN = ("torch.frobnicate", "tf.{0}", "np.{0}", "keras.layers.{0}", "jax.{0}")
"""Names of nothing, and of other libraries."""
PARTED = tuple(rewording.name for rewording in REWORDINGS if rewording.name.startswith("subject in"))
KNOWN = (
    (
        "fuse/applied-to-quantized-model",
        PARTED,
        'the object of a sentence without a verb ("是量化模型的…") is taken for its subject',
    ),
    ("nll/applies-log-softmax", PARTED, "the same, after 内部"),
    (
        "bn/dropout-differ-train-eval",
        ("as a list of its parts",),
        "dropout 以外的层 as an item is read as dropout, which the sentence implies",
    ),
    ("module/buffer-in-state-dict", ("as a list of its parts",), "not misread: one part alone says it"),
    ("module/buffer-moves-with-to", ("as a list of its parts",), "not misread: one part alone says it"),
    (
        "no-grad/disables-autograd",
        PARTED,
        "`model.no_grad()` does not exist; it is read as `torch.no_grad()`",
    ),
    (
        "seeds/random-init-and-shuffle-make-results-vary",
        ("disowned as a statement",),
        "不同的说法 is another wording",
    ),
    (
        "set-grad-enabled/affects-whole-program",
        ("title or statement",),
        "False takes effect, nothing is recorded: one axis",
    ),
)
"""Claims that are misread, in which rewordings, and why: each is to be mended."""
EXCEPTIONS = {(name, claim) for claim, names, _ in KNOWN for name in names}
MOST = 1000
"""Sentences that a rewording is tried on; enough of them, and no more than there is time for."""


@cache
def the_reader() -> Reader:
    return reader(CLAIMS)


@cache
def said(text: str) -> tuple[Assertion, ...]:
    return the_reader().read(documents.parse(text, "article.md")).assertions


def plainly(example: Example) -> set[tuple[str, Stance]]:
    """What the sentence says as it stands in the catalogue; of its own claim, what its author meant."""
    read = {(assertion.claim, assertion.stance) for assertion in said(example.text)}
    return {pair for pair in read if pair[0] != example.claim} | {(example.claim, example.stance)}


def misread(example: Example, effect: Effect, text: str) -> list[tuple[str, str, str]]:
    """The readings of a reworded sentence that would accuse somebody of what was not said."""
    allowed = plainly(example)
    if effect is not Effect.KEEPS:
        allowed = {(claim, OPPOSITE[stance]) for claim, stance in allowed}
    return [
        (assertion.claim, assertion.stance.value, text)
        for assertion in said(text)
        if not assertion.loose and (assertion.claim, assertion.stance) not in allowed
    ]


def reworded(name: str, rewording: Reword) -> list[tuple[Example, str]]:
    """What a rewording makes of the examples, at most `MOST`: others for each name, the same in every run."""
    pairs = [(example, text) for example in EXAMPLES if (text := rewording(example.text)) is not None]
    return sorted(pairs, key=lambda pair: crc32(f"{name} {pair[0].text}".encode()))[:MOST]


def finds(example: Example, stance: Stance, text: str) -> bool:
    return any(a.claim == example.claim and a.stance is stance for a in said(text))


@pytest.mark.parametrize("rewording", REWORDINGS, ids=lambda rewording: rewording.name)
def test_a_rewording_does_to_the_reading_what_it_does_to_the_meaning(rewording: Rewording) -> None:
    pairs = reworded(rewording.name, rewording.reword)
    languages = {is_chinese(example.text) for example, _ in pairs}
    could = sum(is_chinese(example.text) in languages for example in EXAMPLES)
    wrong = {
        found
        for example, text in pairs
        for found in misread(example, rewording.effect, text)
        if (rewording.name, found[0]) not in EXCEPTIONS
    }
    right = [
        finds(example, OPPOSITE[example.stance] if rewording.effect is Effect.FLIPS else example.stance, text)
        for example, text in pairs
        if rewording.effect is not Effect.SILENCES
    ]

    assert set() == wrong
    assert min(MOST, rewording.applies * could) <= len(pairs), (
        "it rewords too few sentences to prove anything"
    )
    assert rewording.found <= sum(right) / (len(right) or 1)


@pytest.mark.parametrize(("word", "hedge", "reword"), HEDGED, ids=[word for word, _, _ in HEDGED])
def test_a_hedge_is_heard_and_changes_nothing_else(word: str, hedge: Hedge, reword: Reword) -> None:
    pairs = reworded(word, reword)
    read = [(example, a) for example, text in pairs for a in said(text) if a.claim == example.claim]
    heard = [a.hedge is hedge for _, a in read]
    wrong = [
        found
        for example, text in pairs
        for found in misread(example, Effect.KEEPS, text)
        if (word, found[0]) not in EXCEPTIONS
    ]

    assert [] == wrong
    assert 0.98 <= sum(heard) / len(heard), "a clause that is cut in two keeps its hedge in one of them"
    assert len(pairs) > 250
    assert 0.95 <= len({example for example, _ in read}) / len(pairs)


@pytest.mark.parametrize("other", UNKNOWN)
def test_what_is_said_of_another_api_is_said_of_no_claim(other: str) -> None:
    pairs = [
        (example, text)
        for example in EXAMPLES
        if (
            text := of_another(
                example.text, {name.rpartition(".")[2] for name in CLAIMS[example.claim].about}, other
            )
        )
    ]
    accused = {
        (example.claim, text)
        for example, text in pairs
        for a in said(text)
        if a.claim == example.claim and not a.loose and (other, a.claim) not in EXCEPTIONS
    }

    assert set() == accused
    assert len(pairs) > 700


TRANSLATIONS = [
    (claim.id, text if text.endswith((".", "。")) else f"{text}.")
    for claim in CLAIMS.values()
    for text in (claim.title, *claim.statement.values())
]


def test_a_title_and_a_statement_mean_what_the_examples_mean_in_either_language() -> None:
    read = [(claim, text, a) for claim, text in TRANSLATIONS for a in said(text) if a.claim == claim]
    denied = {
        (claim, text)
        for claim, text, a in read
        if a.stance is Stance.DENIES and not a.loose and ("title or statement", claim) not in EXCEPTIONS
    }
    found = {(claim, text) for claim, text, a in read if a.stance is Stance.ASSERTS}

    assert set() == denied
    assert 0.55 <= len(found) / len(TRANSLATIONS)


KEEPING = [rewording for rewording in REWORDINGS if rewording.effect is Effect.KEEPS]
SENTENCES_ONLY = [
    r
    for r in KEEPING
    if r.found > 0.9 and "\n" not in (r.reword("Tea is hot.") or r.reword("茶是热的。") or "")
]
STABLE = settings(derandomize=True, deadline=None, max_examples=300)


@given(
    example=st.sampled_from(EXAMPLES),
    inner=st.lists(st.sampled_from(SENTENCES_ONLY), max_size=3),
    outer=st.sampled_from(KEEPING),
)
@STABLE
def test_rewordings_that_keep_the_meaning_keep_it_together(
    example: Example, inner: list[Rewording], outer: Rewording
) -> None:
    text = example.text
    used = []
    for rewording in (*inner, outer):
        changed = rewording.reword(text)
        if changed is not None:
            text = changed
            used.append(rewording.name)

    assert [] == [
        found
        for found in misread(example, Effect.KEEPS, text)
        if not any((name, found[0]) in EXCEPTIONS for name in used)
    ]


NOISE = (
    "*",
    "**",
    "_",
    "~~",
    "\u200b",
    "\u00ad",
    "\xa0",
    "  ",
    "“",
    "”",
    '"',
    "<b>",
    "</b>",
    "&nbsp;",
    "\\",
    "[^1]",
    "😀",
    "\ufeff",
    "<!-- tea -->",
)


@given(
    example=st.sampled_from(EXAMPLES),
    noise=st.lists(st.tuples(st.sampled_from(NOISE), st.integers(0, 30)), min_size=1, max_size=4),
)
@STABLE
def test_noise_between_words_accuses_nobody(example: Example, noise: list[tuple[str, int]]) -> None:
    words = example.text.split(" ")
    for mark, place in noise:
        words.insert(place % (len(words) + 1), mark)

    assert [] == misread(example, Effect.KEEPS, " ".join(words))


PIECES = st.sampled_from(
    [
        *NOISE,
        *"`#|>-:：，。？!()（）[]",
        "\n",
        "\n\n",
        "```",
        "$",
        "not ",
        "no ",
        "不",
        "是",
        "which ",
        "A. ",
        "myth: ",
    ]
)


@given(
    st.lists(
        PIECES | st.sampled_from([example.text for example in EXAMPLES]) | st.text(max_size=8), max_size=12
    )
)
@STABLE
def test_any_text_is_read_and_quoted_from_itself(pieces: list[str]) -> None:
    document = documents.parse("".join(pieces), "article.md")

    for assertion in the_reader().read(document).assertions:
        assert 0 <= assertion.start < assertion.end <= len(document.text)
        assert assertion.claim in CLAIMS


@given(data=st.data(), chinese=st.booleans())
@STABLE
def test_sentences_keep_to_themselves(data: st.DataObject, chinese: bool) -> None:
    pool = [example for example in EXAMPLES if is_chinese(example.text) is chinese]
    chosen = data.draw(st.lists(st.sampled_from(pool), min_size=2, max_size=4, unique=True))
    text = ("" if chinese else " ").join(example.text for example in chosen)
    may_say = set().union(*(plainly(example) for example in chosen))
    inferred = {(a.claim, a.stance) for a in said(text) if not a.loose and a.confidence is Confidence.CERTAIN}

    assert set() == inferred - may_say
