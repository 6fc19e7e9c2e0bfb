"""Baselines: what is known stays known when it moves, and nothing else does."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck import documents
from claimcheck.baseline import Baseline
from claimcheck.errors import UserError
from claimcheck.model import (
    Assertion,
    Claim,
    Confidence,
    Coverage,
    Environment,
    Experiment,
    Finding,
    Kind,
    Notice,
    Review,
    Ruling,
    Run,
    Stance,
    Trial,
    Verdict,
)

REFUTED, UNDECIDED = Ruling.REFUTED, Ruling.UNDECIDED


def run(*texts: str, folder: Path, claim: str = "eval/freezes", mark: Ruling = REFUTED) -> Run:
    """A run in whose documents every sentence with "frozen" makes a claim."""
    empty = {"en": "", "zh": ""}
    about = Claim(claim, "", empty, (), (), (), {}, empty, (), (), Experiment("", (), ""), "")
    verdict = Verdict(claim, mark, Trial(claim, "", "", ()))
    reviews = []
    for number, text in enumerate(texts, 1):
        path = folder / f"{number}.md"
        path.write_text(text, encoding="utf-8")
        document = documents.parse(text, str(path))
        findings = [
            Finding(
                Assertion(index, *passage.span(), claim, Stance.ASSERTS, Confidence.CERTAIN),
                about,
                verdict,
                mark,
            )
            for index, passage in enumerate(document.passages)
            if "frozen" in passage.text.lower()
        ]
        reviews.append(Review(document, tuple(findings), (), Coverage(0, 0, 0, 0)))
    return Run("", Environment("", "", "", "", "", ""), "", tuple(reviews))


def known(marked: Run) -> list[bool]:
    return [finding.known for review in marked.reviews for finding in review.findings]


def baseline(before: Run, folder: Path) -> Baseline:
    """What a file keeps of a run."""
    path = folder / "known.json"
    Baseline(folder).updated(before, accept=True).save(path)
    return Baseline.load(path)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param("It is frozen.", "It is frozen.", [True], id="nothing changed"),
        pytest.param("It is frozen.", "More.\n\n# Text\n\nIt is frozen.", [True], id="it moved"),
        pytest.param("It is frozen.", "It is\n**Frozen**.", [True], id="layout, markup and case changed"),
        pytest.param("It is frozen.", "All is frozen.", [False], id="the words changed"),
        pytest.param("It is frozen.", "It is frozen.\n\nIt is frozen.", [True, False], id="a second copy"),
        pytest.param("It is frozen.\n\nIt is frozen.", "It is frozen.", [True], id="a copy less"),
        pytest.param("Tea.", "It is frozen.", [False], id="nothing was known"),
    ],
)  # fmt: skip
def test_a_finding_is_known_by_its_words(
    tmp_path: Path, before: str, after: str, expected: list[bool]
) -> None:
    made = baseline(run(before, folder=tmp_path), tmp_path)

    assert expected == known(made.mark(run(after, folder=tmp_path)))


def test_a_finding_is_known_in_its_document_and_of_its_claim_only(tmp_path: Path) -> None:
    made = baseline(run("It is frozen.", "Tea.", folder=tmp_path), tmp_path)

    assert [False] == known(made.mark(run("Tea.", "It is frozen.", folder=tmp_path)))
    assert [False] == known(made.mark(run("It is frozen.", folder=tmp_path, claim="eval/other")))


def test_the_number_of_a_listing_does_not_matter(tmp_path: Path) -> None:
    made = baseline(run("```\nfrozen()\n```", folder=tmp_path, claim="block/1"), tmp_path)

    assert [True] == known(made.mark(run("```\nfrozen()\n```", folder=tmp_path, claim="block/7")))


def test_documents_are_named_from_where_the_file_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    docs, elsewhere = tmp_path / "docs", tmp_path / "elsewhere"
    docs.mkdir()
    elsewhere.mkdir()
    made = baseline(run("It is frozen.", folder=docs), tmp_path)
    monkeypatch.chdir(elsewhere)

    marked = made.mark(run("It is frozen.", folder=Path("../docs")))

    assert [True] == known(marked)
    assert {"docs/1.md"} == {document for document, _, _ in made.counts}


def test_what_is_gone_is_noticed_and_pruned(tmp_path: Path) -> None:
    made = baseline(run("It is frozen.\n\nAll frozen.", "Frozen.", folder=tmp_path), tmp_path)
    after = run("It is frozen.\n\nFrozen anew.", folder=tmp_path)
    (tmp_path / "2.md").unlink()

    (review,) = made.mark(after).reviews
    pruned = made.updated(after, accept=False)

    assert (Notice("the baseline knows eval/freezes, which is gone: all frozen."),) == review.notices
    assert ["2.md"] == list(made.gone())
    assert {("1.md", "eval/freezes", "it is frozen."): 1} == pruned.counts


def test_what_is_new_is_taken_in_only_if_accepted(tmp_path: Path) -> None:
    made = baseline(run("It is frozen.", folder=tmp_path), tmp_path)
    after = run("It is frozen.\n\nFrozen anew.", folder=tmp_path)

    assert made.counts == made.updated(after, accept=False).counts
    assert 2 == len(made.updated(after, accept=True).counts)


def test_what_was_not_looked_at_stays(tmp_path: Path) -> None:
    both = baseline(run("It is frozen.", "Frozen.", folder=tmp_path), tmp_path)

    assert both.counts == both.updated(run("It is frozen.", folder=tmp_path), accept=False).counts


@pytest.mark.parametrize(
    ("claim", "mark", "unexamined"),
    [
        pytest.param("speed/fast", UNDECIDED, (), id="what could not be judged this time"),
        pytest.param("block/1", None, (Kind.BLOCK,), id="what was not run this time"),
        pytest.param("name/torch.tea", None, (Kind.NAME,), id="what was not looked up this time"),
    ],
)
def test_what_may_still_be_so_is_not_called_gone(
    tmp_path: Path, claim: str, mark: Ruling | None, unexamined: tuple[Kind, ...]
) -> None:
    made = baseline(run("Frozen.", folder=tmp_path, claim=claim), tmp_path)
    after = run("Frozen." if mark else "Tea.", folder=tmp_path, claim=claim, mark=mark or REFUTED)
    after = replace(after, unexamined=frozenset(unexamined))

    assert () == made.mark(after).reviews[0].notices
    assert made.counts == made.updated(after, accept=False).counts


def test_the_file_is_sorted_and_ends_in_a_newline(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    counts = {("b.md", "x/y", "t"): 1, ("a.md", "x/z", "\u51bb\u7ed3"): 2, ("a.md", "x/y", "t"): 1}

    Baseline(tmp_path, counts).save(path)
    written = path.read_text(encoding="utf-8")

    assert ["a.md", "b.md"] == list(json.loads(written)["documents"])
    assert ["x/y", "x/z"] == [one["claim"] for one in json.loads(written)["documents"]["a.md"]]
    assert "\u51bb\u7ed3" in written
    assert written.endswith("}\n")
    assert [path] == list(tmp_path.iterdir())


def test_long_words_are_kept_short_and_told_apart(tmp_path: Path) -> None:
    long = "frozen " * 99
    made = baseline(run(f"{long}one.", folder=tmp_path), tmp_path)

    assert [True] == known(made.mark(run(f"{long}one.", folder=tmp_path)))
    assert [False] == known(made.mark(run(f"{long}two.", folder=tmp_path)))
    assert all(len(text) < 240 for _, _, text in made.counts)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(None, "cannot be read", id="missing"),
        pytest.param("{", "not a baseline", id="no JSON"),
        pytest.param("[]", "not a baseline", id="a list"),
        pytest.param('{"format": 1, "documents": {"a": 3}}', "not a baseline", id="another shape"),
        pytest.param('{"format": 9, "documents": {}}', "another claimcheck", id="another format"),
    ],
)
def test_a_file_that_is_no_baseline_is_refused(tmp_path: Path, content: str | None, message: str) -> None:
    path = tmp_path / "known.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")

    with pytest.raises(UserError, match=message) as refused:
        Baseline.load(path)
    assert "claimcheck baseline update" in refused.value.remedy
