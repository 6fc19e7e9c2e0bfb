"""Directives that ignore findings: in every format, on which terms, and what is said of those that are idle."""

from __future__ import annotations

import json
from datetime import date

import pytest

from claimcheck import documents
from claimcheck.model import (
    Assertion,
    Claim,
    Confidence,
    Document,
    Experiment,
    Finding,
    Kind,
    Ruling,
    Stance,
    Trial,
    Unchecked,
    Verdict,
)
from claimcheck.reading.ignoring import Heeded, Terms, heed

TERMS = Terms(
    claims=("eval/freezes", "eval/quiets", "eval/saves-memory", "sgd/adapts"),
    torch="2.13.0+cpu",
    today=date(2026, 6, 1),
)


def finding(document: Document, word: str, claim: str, mark: Ruling) -> list[Finding]:
    """A finding for each place of a document at which a reader sees a word."""
    found = []
    for index, passage in enumerate(document.passages):
        if word in passage.text:
            start, end = passage.span(passage.text.index(word), passage.text.index(word) + len(word))
            said = Assertion(index, start, end, claim, Stance.ASSERTS, Confidence.CERTAIN)
            empty = {"en": "", "zh": ""}
            about = Claim(claim, "", empty, (), (), (), {}, empty, (), (), Experiment("", (), ""), "")
            found.append(Finding(said, about, Verdict(claim, mark, Trial(claim, "", "", ())), mark))
    return found


def noticed(text: str, terms: Terms = TERMS) -> list[str]:
    """What is said of the directives of a document, and where."""
    document = documents.parse(text, "a.md")
    places = [(one, document.place(one.start or 0, 0)) for one in heeded(text, terms=terms).notices]
    return [f"{place.line}:{place.column}: {one.words}" for one, place in places]


def heeded(text: str, path: str = "a.md", terms: Terms = TERMS) -> Heeded:
    """What remains of a document in which "frozen", "quiet" and "block" are wrong and "right" is right."""
    document = documents.parse(text, path)
    findings = [
        *finding(document, "frozen", "eval/freezes", Ruling.REFUTED),
        *finding(document, "quiet", "eval/quiets", Ruling.CONDITIONAL),
        *finding(document, "block", "block/1", Ruling.REFUTED),
        *finding(document, "right", "sgd/adapts", Ruling.CONFIRMED),
    ]
    unchecked = [
        Unchecked(index, *passage.span())
        for index, passage in enumerate(document.passages)
        if "vague" in passage.text
    ]
    return heed(document, findings, unchecked, terms)


def words(result: Heeded) -> list[str]:
    return [found.claim.id for found in result.findings]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("It is frozen. <!-- claimcheck: ignore eval/freezes -->", [], id="on its line"),
        pytest.param("<!-- claimcheck: ignore eval/freezes -->\nIt is frozen.", [], id="above the block"),
        pytest.param("<!-- claimcheck: ignore -->\n\nIt is frozen.\nAnd quiet.", [], id="everything below"),
        pytest.param("<!-- claimcheck: ignore all -->\n\nIt is frozen.", [], id="all by name"),
        pytest.param("<!-- claimcheck: ignore eval -->\n\nIt is frozen.", [], id="a topic"),
        pytest.param("<!-- claimcheck: ignore eval/* -->\n\nIt is frozen.", [], id="a topic with a star"),
        pytest.param(
            "<!-- claimcheck: ignore[eval/freezes, eval/quiets] -->\n\nIt is frozen. And quiet.",
            [],
            id="two in brackets",
        ),
        pytest.param(
            "<!-- claimcheck: ignore eval/quiets -->\n\nIt is frozen. And quiet.",
            ["eval/freezes"],
            id="one of two",
        ),
        pytest.param(
            "<!-- claimcheck: ignore eval -->\n\nOne.\n\nIt is frozen.", ["eval/freezes"], id="too far below"
        ),
        pytest.param("Text. <!-- claimcheck: ignore-next eval -->\n\nIt is frozen.", [], id="next"),
        pytest.param(
            "It is frozen. <!-- claimcheck: ignore-next eval -->\n\nOne.", ["eval/freezes"], id="not next"
        ),
        pytest.param(
            "<!-- claimcheck: ignore-next eval -->\n\n| a | b |\n|---|---|\n| c | frozen |\n", [], id="a table"
        ),
        pytest.param(
            "frozen\n\n<!-- claimcheck: ignore-start eval -->\n\nquiet\n\n<!-- claimcheck: ignore-end -->\n\nquiet",
            ["eval/freezes", "eval/quiets"],
            id="from start to end",
        ),
        pytest.param("frozen\n\nquiet\n\n<!-- claimcheck: ignore-file eval -->", [], id="the file"),
        pytest.param(
            "<!-- claimcheck: ignore eval -- why -->\n\nThis is right.", ["sgd/adapts"], id="what is right"
        ),
        pytest.param("% claimcheck: ignore eval -- quoted\nIt is frozen.", [], id="MyST"),
        pytest.param("{/* claimcheck: ignore eval -- quoted */}\n\nIt is frozen.", [], id="MDX"),
        pytest.param(
            "```python\nblock()  # claimcheck: ignore block/\n\nblock()\n```", [], id="a comment in code"
        ),
        pytest.param(
            "```python\n# claimcheck: ignore block\na = 1\nb = 'block'\n```", [], id="alone above lines of code"
        ),
        pytest.param(
            "```python\n# claimcheck: ignore block\na = 1\n\nb = 'block'\n```",
            ["block/1"],
            id="up to a blank line",
        ),
        pytest.param(
            "```python\na = 1\n# claimcheck: ignore-next eval\n```\n\n```\nfrozen\n```", [], id="the output below"
        ),
        pytest.param(
            "```html\n<!-- claimcheck: ignore-file -->\n```\n\nIt is frozen.",
            ["eval/freezes"],
            id="an example in a block",
        ),
        pytest.param(
            "```\n% claimcheck: ignore-file\n```\n\nIt is frozen.", ["eval/freezes"], id="an example of MyST"
        ),
        pytest.param(
            "Write `<!-- claimcheck: ignore-file -->`. It is frozen.", ["eval/freezes"], id="an example in prose"
        ),
    ],
)  # fmt: skip
def test_a_remark_ignores_what_it_names_where_it_stands(text: str, left: list[str]) -> None:
    assert left == words(heeded(text))


def notebook(*cells: dict[str, object]) -> str:
    return json.dumps({"cells": cells, "nbformat": 4}, indent=1)


@pytest.mark.parametrize(
    ("path", "text", "left"),
    [
        pytest.param(
            "a.html", "<p>frozen <!-- claimcheck: ignore eval --></p><p>quiet</p>", [], id="one line of HTML"
        ),
        pytest.param(
            "a.html",
            "<!-- claimcheck: ignore eval -->\n<p>frozen</p>\n<p>quiet</p>",
            ["eval/quiets"],
            id="HTML",
        ),
        pytest.param("a.txt", "<!-- claimcheck: ignore eval -->\nIt is frozen.", [], id="plain text"),
        pytest.param(
            "a.rst", ".. claimcheck: ignore eval -- a reason\n   on two lines\n\nIt is frozen.", [], id="rst"
        ),
        pytest.param(
            "a.rst",
            "An example::\n\n   .. claimcheck: ignore-file\n\nIt is frozen.",
            ["eval/freezes"],
            id="an example in rst",
        ),
        pytest.param(
            "a.py",
            '"""\nTitle\n=====\n\nText.\n"""\n# %%\n# .. claimcheck: ignore eval\n#\n# It is frozen.\n\nx = 1\n',
            [],
            id="prose of a gallery script",
        ),
        pytest.param(
            "a.py",
            '"""\nTitle\n=====\n\nText.\n"""\nx = "block"  # claimcheck: ignore block\n',
            [],
            id="code of a gallery script",
        ),
        pytest.param(
            "a.ipynb",
            notebook(
                {
                    "cell_type": "markdown",
                    "source": ["<!-- claimcheck: ignore eval -- \u8bef -->\n", "\n", "It is frozen."],
                }
            ),
            [],
            id="a comment in a notebook",
        ),
        pytest.param(
            "a.ipynb",
            notebook({"cell_type": "code", "source": "# claimcheck: ignore block\nx = 'block'"}),
            [],
            id="code of a notebook",
        ),
        pytest.param(
            "a.ipynb",
            notebook(
                {"cell_type": "markdown", "source": "frozen", "metadata": {"tags": ["claimcheck-ignore"]}},
                {"cell_type": "markdown", "source": "quiet"},
            ),
            ["eval/quiets"],
            id="a cell's tag",
        ),
        pytest.param(
            "a.ipynb",
            notebook(
                {
                    "cell_type": "code",
                    "source": "'block'",
                    "outputs": [{"text": ["frozen\n", "quiet"]}],
                    "metadata": {"claimcheck": {"ignore": ["eval/freezes", "eval/quiets"], "reason": "old"}},
                }
            ),
            ["block/1"],
            id="a cell's metadata",
        ),
    ],
)
def test_a_remark_is_understood_in_every_format(path: str, text: str, left: list[str]) -> None:
    assert left == words(heeded(text, path))


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        pytest.param(
            "<!-- claimcheck: ignore eval -->\n\nTea.", "1:18: nothing to ignore for eval", id="idle"
        ),
        pytest.param(
            "<!-- claimcheck: ignore -->\n\nTea.", "1:18: nothing to ignore for this", id="idle, all"
        ),
        pytest.param(
            "Hm.\n\n<!-- claimcheck: ignore sgd -->\n\nright",
            "3:18: sgd is confirmed here",
            id="confirmed by now",
        ),
        pytest.param(
            "<!-- claimcheck: ignore eval/freeze -->\n\nfrozen",
            "1:18: there is no claim 'eval/freeze'; did you mean eval/freezes?",
            id="a misspelt claim",
        ),
        pytest.param(
            "<!-- claimcheck: ignore names/ -->\n\nfrozen",
            "1:18: there is no claim 'names/'; did you mean name?",
            id="a misspelt kind",
        ),
        pytest.param(
            "<!-- claimcheck: ignroe eval -->\n\nfrozen",
            "1:18: 'ignroe' is not understood; did you mean ignore?",
            id="a misspelt verb",
        ),
        pytest.param(
            "<!-- claimcheck: ignore eval until=2026-05-31 -->\n\nfrozen",
            "1:18: this ignore was meant until 2026-05-31; it ignores nothing any more",
            id="a past day",
        ),
        pytest.param(
            "<!-- claimcheck: ignore eval/nonsense -->\n\nTea.",
            "1:18: there is no claim 'eval/nonsense'$",
            id="a name like none",
        ),
        pytest.param(
            "<!-- claimcheck: ignore eval until=2.13 -->\n\nfrozen",
            "1:18: this ignore was meant until PyTorch 2.13, and this is 2.13.0+cpu; it ignores nothing any more",
            id="a release that is there",
        ),
        pytest.param(
            "<!-- claimcheck: ignore eval until=soon -->\n\nfrozen",
            "1:18: 'soon' is neither a date such as 2026-12-31 nor a release such as 2.16; it ignores nothing any more",
            id="no date",
        ),
        pytest.param(
            "<!-- claimcheck: ignore-end -->\n\nfrozen",
            "1:18: this ignore-end has no ignore-start",
            id="an end without a start",
        ),
    ],
)
def test_a_remark_that_does_not_hold_is_noticed_and_ignores_nothing(text: str, notice: str) -> None:
    result = heeded(text)

    assert [notice] == [f"{said}$"[: len(notice)] for said in noticed(text)]
    assert () == result.ignored


def test_a_start_without_an_end_ignores_the_rest_and_is_noticed() -> None:
    text = "quiet\n\n<!-- claimcheck: ignore-start eval -->\n\nfrozen"
    result = heeded(text)

    assert ["eval/quiets"] == words(result)
    assert ["3:18: this ignore-start has no ignore-end"] == noticed(text)


@pytest.mark.parametrize("until", ["2026-06-01", "2.14"])
def test_an_expiry_that_is_not_reached_changes_nothing(until: str) -> None:
    assert [] == words(heeded(f"frozen <!-- claimcheck: ignore eval until={until} -- why -->"))


def test_the_end_of_an_expired_stretch_is_no_mistake() -> None:
    text = "<!-- claimcheck: ignore-start eval until=2.1 -->\nfrozen\n<!-- claimcheck: ignore-end -->"

    (notice,) = heeded(text).notices

    assert "PyTorch 2.1" in notice.words


def test_a_reason_may_be_required() -> None:
    strict = Terms(TERMS.claims, TERMS.torch, TERMS.today, require_reason=True)
    text = "frozen <!-- claimcheck: ignore eval{} -->\n\nquiet"

    assert ["1:25: this ignore has no reason; add '-- why'"] == noticed(text.format(""), strict)
    assert () == heeded(text.format(" -- we quote it"), terms=strict).notices
    assert () == heeded(text.format(" —— 引用")).notices


@pytest.mark.parametrize("name", ["", " unchecked"])
def test_a_statement_that_matches_no_claim_may_be_ignored(name: str) -> None:
    result = heeded(f"<!-- claimcheck: ignore{name} -->\n\nThis is vague.")

    assert () == result.unchecked
    assert () == result.notices


def test_what_was_not_looked_for_is_not_called_idle() -> None:
    text = "<!-- claimcheck: ignore-file block output/ -->\n\nTea."

    assert (
        ()
        == heeded(
            text, terms=Terms(TERMS.claims, TERMS.torch, TERMS.today, unexamined=(Kind.BLOCK, Kind.OUTPUT))
        ).notices
    )
    assert len(heeded(text).notices) == 2


def test_a_remark_is_no_part_of_what_is_read() -> None:
    text = "% claimcheck: ignore x\n\nA. {/* claimcheck: ignore y */}\n\n```python\nx = 1  # claimcheck: ignore z\n```\n"

    document = documents.parse(text, "a.md")

    assert ["A.", "x = 1"] == [passage.text.strip() for passage in document.passages]
    assert ["ignore x", "ignore y", "ignore z"] == [directive.text for directive in document.directives]
