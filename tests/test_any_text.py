"""Whatever stands in an article, it is read: no reader, in any format, ends in anything but a `UserError`."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import catalogue, documents
from claimcheck.errors import UserError
from claimcheck.listings.blocks import read
from claimcheck.model import Document
from claimcheck.names.mentions import mentions
from claimcheck.readers import reader
from claimcheck.readers.records import restored, written
from claimcheck.reading.edition import written_for
from claimcheck.reading.ignoring import Terms, heed
from claimcheck.reading.prose import Reader
from claimcheck.reading.unmatched import statements
from claimcheck.tutorials import orders

CLAIMS = catalogue.Catalogue(catalogue.builtin())

PIECES = [
    *"[](){}<>*_~`$|\\#!.,:;?'\"-+=&@%^/\n\r\t\f\0 a1。，（）「」“”…模",
    *("\n\n", "    ", "**", "``", "$$", "![", "](", "[^a]", "<!--", "-->", "<div>", "</div>", "<pre><code>"),
    *("<td>", "<script>", "&amp;", "&#1234567;", "```\n", "```python\n", ":::", "!!! note\n", "|-|-|\n", "---\n"),
    *("# ", "> ", "- ", "1. ", "a\n: b\n", "[a]: http://b.c\n", "===\n", ".. note::\n", "a::\n\n", ":a:`b`"),
    *("<!-- claimcheck: ignore ", "# claimcheck: ignore\n", ".. claimcheck: ignore-start\n", "% claimcheck: "),
    *("ignore-end", " until=2.1 ", " -- why -->", "{/* claimcheck: ignore-file */}"),
    *("import torch\n", "x = torch.ones(2)\n", "print(x)  # tensor([1.])\n", ">>> x\n1\n", "def f(:\n", "tensor(["),
    *("Calling `model.eval()` disables autograd", " does not ", "It saves memory.", "torch.nn.", "评估模式会关闭梯度，"),
    *("PyTorch 2.1.0 ", "https://", "Myth: ", "e\u0301", "\u200b", "\u2028", "\x85", "\ud800", "\ufffe", "😀", "²", "İ"),
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 9) | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "text", "ignore"]), inner)
    ),
    max_leaves=6,
)
CELLS = st.fixed_dictionaries(
    {"source": TEXTS | st.lists(TEXTS, max_size=3) | JSON},
    optional={
        "cell_type": st.sampled_from(["markdown", "code", "raw", None, 3]),
        "outputs": JSON | st.lists(st.fixed_dictionaries({"text": JSON, "data": JSON}), max_size=2),
        "metadata": JSON
        | st.fixed_dictionaries({"tags": st.just(["claimcheck-ignore"]), "claimcheck": JSON}),
    },
)
NOTEBOOKS = st.fixed_dictionaries(
    {"cells": st.lists(CELLS, max_size=3) | JSON}, optional={"metadata": JSON, "nbformat": JSON}
).map(json.dumps)


@pytest.fixture(scope="module")
def everything() -> Reader:
    return reader(CLAIMS)


def read_through(document: Document, reader: Reader) -> None:
    """All that is done with a document before anything is performed."""
    for passage in document.passages:
        start, end = passage.span()
        assert len(passage.text) + 1 == len(passage.offsets)
        assert 0 <= start <= end <= len(document.text)
    reading = reader.read(document)
    assert reading == restored(written(reading), {one.id: one for one in CLAIMS.untestable()})
    terms = Terms(CLAIMS, "2.1.0", require_reason=True, unexamined=frozenset())
    heed(document, (), reading.unchecked, terms)
    orders(read(document))
    assert list(mentions(document)) is not None
    assert list(statements(document, reader)) is not None
    written_for(document)


@pytest.mark.filterwarnings("ignore::SyntaxWarning")  # of code that an article could show
@settings(max_examples=120, deadline=None)
@given(text=TEXTS, format=st.sampled_from(["markdown", "html", "text", "rst", "gallery"]))
def test_any_text_is_read(text: str, format: str, everything: Reader) -> None:  # noqa: A002 -- the noun of the model
    if format == "gallery":
        text = f'"""\nTitle\n=====\n"""\n# %%\n# {text}'
    read_through(documents.parse(text, "article", format), everything)


@pytest.mark.filterwarnings("ignore::SyntaxWarning")  # of code that an article could show
@settings(max_examples=120, deadline=None)
@given(text=NOTEBOOKS)
def test_any_notebook_is_read_or_refused(text: str, everything: Reader) -> None:
    with suppress(UserError):
        read_through(documents.parse(text, "a.ipynb"), everything)
