"""What articles say that no claim is about: what is listed, what is one, and what comes first."""

from __future__ import annotations

import pytest

from claimcheck import catalogue, documents
from claimcheck.readers import reader
from claimcheck.reading.matching.likeness import nearest
from claimcheck.reading.prose import Reader
from claimcheck.reading.unmatched import Group, ranked, statements

UNKNOWN = "`optimizer.zero_grad()` disables dropout."
"""Nobody says so, and no claim is about it."""


@pytest.fixture(scope="module")
def read() -> Reader:
    return reader(catalogue.Catalogue(catalogue.builtin()))


def listed(read: Reader, *texts: str) -> list[Group]:
    articles = [documents.parse(text, f"{number}.md") for number, text in enumerate(texts)]
    return ranked(one for article in articles for one in statements(article, read))


def words(group: Group) -> list[str]:
    return [one.document.text[one.start : one.end] for one in group.statements]


def test_a_statement_that_matches_no_claim_is_listed_with_its_place_and_names(read: Reader) -> None:
    (group,) = listed(read, f"# Notes\n\nTea is hot. {UNKNOWN}")

    (one,) = group.statements
    assert ["optimizer.zero_grad()` disables dropout"] == words(group)
    assert 3 == one.document.place(one.start, one.end).line
    assert ("torch.optim.Optimizer.zero_grad",) == one.about


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("`model.eval()` disables autograd.", id="a claim's sentence"),
        pytest.param("You should disable dropout with `optimizer.zero_grad()`.", id="advice"),
        pytest.param("Does `optimizer.zero_grad()` disable dropout?", id="a question"),
        pytest.param("B) `optimizer.zero_grad()` disables dropout", id="an option of a quiz"),
        pytest.param("# `optimizer.zero_grad()` disables dropout", id="a heading"),
        pytest.param("```python\noptimizer.zero_grad()  # disables dropout\n```", id="code"),
        pytest.param("PyTorch is a powerful and popular framework.", id="an opinion"),
        pytest.param("Tea disables sleep.", id="nothing about PyTorch"),
        pytest.param("下面介绍 `optimizer.zero_grad()` 的用法。", id="an announcement"),
    ],
)
def test_what_is_known_or_not_testable_is_not_listed(read: Reader, text: str) -> None:
    assert [] == listed(read, text)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Dropout is turned off by `optimizer.zero_grad()`.", id="other words"),
        pytest.param("`optimizer.zero_grad()` 会关闭 dropout。", id="another language"),
        pytest.param("Calling **`optimizer.zero_grad()`** switches off dropout.", id="other markup"),
    ],
)
def test_one_statement_in_two_wordings_is_one(read: Reader, other: str) -> None:
    (group,) = listed(read, UNKNOWN, other)

    assert 2 == len(group.statements)
    assert 2 == group.documents


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("`optimizer.zero_grad()` does not disable dropout.", id="its denial"),
        pytest.param("`optimizer.zero_grad()` disables batch normalization.", id="of another layer"),
        pytest.param("`optimizer.step()` disables dropout.", id="of another API"),
    ],
)
def test_two_statements_are_two(read: Reader, other: str) -> None:
    assert 2 == len(listed(read, UNKNOWN, other))


def test_what_more_documents_say_comes_first(read: Reader) -> None:
    rare, often = "`optimizer.step()` disables dropout.", UNKNOWN

    first, second = listed(read, rare, often, often)

    assert (2, 1) == (first.documents, second.documents)


def test_what_one_document_repeats_counts_once(read: Reader) -> None:
    (group,) = listed(read, f"{UNKNOWN}\n\n{UNKNOWN}")

    assert (1, 2) == (group.documents, len(group.statements))


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        pytest.param(UNKNOWN, "Here we see that `optimizer.step()` disables dropout.", id="fact, narration"),
        pytest.param(UNKNOWN, "`optimizer.step()` may disable dropout.", id="certain, perhaps"),
        pytest.param(
            "During training `optimizer.zero_grad()` disables dropout.",
            "`optimizer.step()` disables dropout.",
            id="in a phase, in general",
        ),
    ],
)
def test_what_looks_more_testable_comes_first(read: Reader, better: str, worse: str) -> None:
    groups = listed(read, worse, better)

    assert "zero_grad" in words(groups[0])[0]


def test_a_statement_comes_near_a_claim_that_says_something_like_it(read: Reader) -> None:
    (group,) = listed(read, "When training, `model.eval()` disables the first dropout layer and its bias.")

    near = nearest(group.statements[0].frame, read.patterns, read.vocabulary)

    assert near is not None
    assert "eval/disables-dropout" == near.claim
    assert 0.5 < near.share <= 1


def test_nothing_is_near_what_is_about_something_else(read: Reader) -> None:
    (group,) = listed(read, "`torch.broadcast_tensors` 返回一个 DDP 对象，它注册钩子函数。")[:1]

    assert nearest(group.statements[0].frame, read.patterns, read.vocabulary) is None
