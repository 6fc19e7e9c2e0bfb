"""No text takes longer to read than it is long: what takes its length squared would take hours here.

Nothing measures a time; what is quadratic again runs into pytest's limit.
"""

from __future__ import annotations

import pytest
from small import frames, patterns

from claimcheck import documents
from claimcheck.documents.sentences import split
from claimcheck.listings import blocks
from claimcheck.model import Passage, PassageKind, Stance
from claimcheck.reading.context.comments import comments
from claimcheck.reading.context.items import default_frames
from claimcheck.reading.context.unasserted import is_marked_wrong
from claimcheck.reading.matching.assertions import assertion
from claimcheck.reading.matching.matcher import Fit

IGNORED = "It ends.\n<!-- claimcheck: ignore -->\n\n"
FENCED = "```python\n{}\n```\n"


def case(text: str, what: str):
    return pytest.param(text, id=what)


@pytest.mark.parametrize("format", ["markdown", "html", "text", "rst"])
@pytest.mark.parametrize(
    "text",
    [
        case("1" * 150_000, "digits"),
        case("!?" * 75_000 + "x", "exclamations that end nothing"),
        case("." * 150_000 + "A", "an ellipsis that ends nothing"),
        case("[" * 150_000, "brackets"),
        case("**a " * 30_000, "emphasis that is never closed"),
        case("word " * 30_000, "one line of words"),
        case("`x` is. " * 10_000, "sentences with code in one paragraph"),
        case("<div>" * 15_000, "elements that are never closed"),
    ],
)
def test_a_long_line_is_read(format, text):  # noqa: A002 -- the noun of the model
    assert documents.parse(text, "a", format).text == text


@pytest.mark.parametrize(
    "text",
    [
        case("# A\n" * 10_000, "headings"),
        case("> " * 10_000 + "a", "quotes in quotes"),
        case("- " * 10_000 + "a", "lists in lists"),
        case(IGNORED * 5_000, "comments that ignore a sentence"),
        case(FENCED.format("x # claimcheck: ignore\n\n" * 10_000), "comments that ignore code"),
        case("<!-- claimcheck: ignore -->\n\n|a|\n|-|\n\n" * 3_000, "comments that ignore a table"),
    ],
)
def test_a_long_document_is_read(text):
    document = documents.parse(text, "a.md")

    assert len(document.directives) in (0, text.count("claimcheck:"))


def test_a_long_table_is_read():
    document = documents.parse("|a|b|\n|-|-|\n" + "|a|b|\n" * 20_000 + "|a|❌|\n", "a.md")

    wrong = [index for index in range(len(document.passages)) if is_marked_wrong(document, index)]

    assert [len(document.passages) - 2] == wrong


def test_a_long_paragraph_is_read():
    document = documents.parse("It is. " * 60_000, "a.md")
    nothing = [[] for _ in document.passages]

    assert not any(list(default_frames(document, nothing, index)) for index in range(len(nothing)))


def test_a_long_listing_with_comments_is_read():
    said = ("eval/disables-dropout", Stance.ASSERTS, "`eval()` disables dropout.")
    (pattern,), (frame,) = patterns([said]), frames("`eval()` disables dropout.")
    code = "# eval() disables dropout.\n" * 100_000
    passage = Passage(code, PassageKind.CODE, "en", range(len(code) + 1), 0)
    fit = Fit(pattern, Stance.ASSERTS, frozenset(), 0, divided=False, flipped=False, shared=0)

    assert not any(assertion(passage, 0, frame, fit).loose for _ in range(2_000))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        pytest.param("x = 1; " * 8_000, 8_000, id="in one line"),
        pytest.param("x = 1\n" * 8_000, 8_000, id="in as many lines"),
        pytest.param("x = 1  # one\n" * 4_000, 4_000, id="with a comment each"),
        pytest.param(">>> x\n1\n" * 4_000, 4_000, id="at a prompt"),
    ],
)
def test_a_long_listing_is_parted_into_its_statements(code, expected):
    script = blocks.read(documents.parse(FENCED.format(code), "a.md"))

    assert expected == len(script.statements)
    assert script.listings[0] is script.listing_of(expected - 1)


def test_a_long_line_of_strings_has_no_comment():
    text = '"a", ' * 50_000 + "'#"
    passage = Passage(text, PassageKind.CODE, "en", range(len(text) + 1), 0)

    assert [] == list(comments(passage))


def test_what_is_too_long_for_a_sentence_is_cut_between_words():
    text = "word " * 1000

    cut = [text[start:end] for start, end in split(text)]

    assert text.split() == " ".join(cut).split()
    assert 3 == len(cut)
    assert max(map(len, cut)) <= 2000
    assert not any(piece.startswith(" ") or piece.endswith(" ") for piece in cut)
