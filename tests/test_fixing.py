"""What is refuted is mended, nothing else is touched, and once is enough."""

from __future__ import annotations

import json
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck import catalogue, documents
from claimcheck.cli import main
from claimcheck.commands.fix import _write
from claimcheck.errors import UserError
from claimcheck.fixing import Fixed, fixed
from claimcheck.history.records import Record, save
from claimcheck.judgement import judge
from claimcheck.model import Observation, Role, Trial
from claimcheck.readers import Readers
from claimcheck.static import consult

CLAIM = "eval/disables-autograd"
WRONG = "Calling `model.eval()` disables autograd."
NOTE = "Editor's note"
OBSERVED = {Role.TREATMENT: True, Role.POSITIVE_CONTROL: False, Role.NEGATIVE_CONTROL: True}
LISTING = "# Twice\r\n\r\n```python\r\nimport torch\r\nprint(torch.ones(2) * 2)\r\n```\r\n\r\nOutput:\r\n\r\n```\r\ntensor([3., 3.])\r\n```\r\n"


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("records")
    experiment = catalogue.Catalogue(catalogue.builtin())[CLAIM].experiment
    seen = tuple(Observation(arm.name, arm.role, (OBSERVED[arm.role],)) for arm in experiment.arms)
    verdict = judge(Trial(CLAIM, experiment.fingerprint, "", seen))
    save(Record("2.13.0", "3.11", "Linux", "cpu", {CLAIM: verdict}), folder)
    return folder


def mended(text: str, records: Path, format: str = "markdown") -> Fixed:  # noqa: A002 -- the noun of the model
    document = documents.parse(text, "article", format)
    claims = catalogue.Catalogue(catalogue.builtin())
    run = consult([document], claims, records, readers=Readers(claims, records / "cache"))
    return fixed(run.reviews[0], "2.13.0")


@pytest.mark.parametrize(
    ("format_", "text", "before", "after"),
    [
        pytest.param("markdown", f"# A\n\n{WRONG}\nTea.\n\nEnd.\n", f"{WRONG}\nTea.\n\n> **", "\n\nEnd.\n", id="a paragraph"),
        pytest.param("markdown", WRONG, f"{WRONG}\n\n> **", "", id="a last line without an end"),
        pytest.param("markdown", f"- {WRONG}\n- Tea.\n", f"- {WRONG}\n  > **", "\n- Tea.\n", id="an item"),
        pytest.param("markdown", f"{WRONG}\r\n\r\nEnd.\r\n", f"{WRONG}\r\n\r\n> **", "\r\n\r\nEnd.\r\n", id="lines of Windows"),
        pytest.param("markdown", "调用 `model.eval()` 会关闭自动求导。\n", "> **编者注", "\n", id="Chinese"),
        pytest.param("rst", WRONG.replace("`", "``") + "\n\nEnd.\n", "\n\n.. note::\n\n   ", "\n\nEnd.\n", id="reStructuredText"),
    ],
)  # fmt: skip
def test_a_note_is_put_after_what_is_refuted_once(
    records: Path, *, format_: str, text: str, before: str, after: str
) -> None:
    made = mended(text, records, format_)
    (edit,) = made.edits

    assert text == made.text.replace(edit.text, "")
    assert before in made.text
    assert made.text.endswith(after)
    assert CLAIM in edit.text
    assert made.text == mended(made.text, records, format_).text


def book(*cells: dict[str, object]) -> str:
    return json.dumps({"cells": cells, "nbformat": 4, "nbformat_minor": 5}, indent=1, ensure_ascii=False)


@pytest.mark.parametrize(
    ("source", "after"),
    [
        pytest.param(["Tea.\n", "\n", WRONG], ["Tea.\n", "\n", f"{WRONG}\n", "\n"], id="lines"),
        pytest.param([f'"Tea" ☕\n\n- {WRONG}'], [f'"Tea" ☕\n\n- {WRONG}\n'], id="several in one"),
        pytest.param(f"{WRONG}\n\nTea.", f"{WRONG}\n\n> **", id="one piece"),
    ],
)
def test_a_notebooks_cell_gets_a_note_as_jupyter_would_write_it(
    records: Path, source: str | list[str], after: str | list[str]
) -> None:
    text = book({"cell_type": "markdown", "metadata": {}, "source": source})
    made = mended(text, records, "notebook")
    (cell,) = json.loads(made.text)["cells"]

    assert after == cell["source"][: len(after)]
    assert "> **Editor's note (claimcheck" in "".join(cell["source"])
    assert made.text == mended(made.text, records, "notebook").text


@pytest.mark.parametrize(
    ("format_", "text"),
    [
        pytest.param("markdown", f"| What |\n|---|\n| {WRONG} |\n", id="a table"),
        pytest.param("html", f"<!doctype html><p>{WRONG.replace('`', '')}</p>", id="HTML"),
    ],
)
def test_where_no_note_can_stand_that_is_said(records: Path, format_: str, text: str) -> None:
    made = mended(text, records, format_)

    assert text == made.text
    assert [CLAIM] == [finding.claim.id for finding, _ in made.left]


@pytest.mark.parametrize(
    ("text", "around"),
    [
        pytest.param(f"{WRONG}\n```python\nx = 1\n\ny = 2\n```\n", f"{WRONG}\n\n> **NOTE\n```python\n", id="a listing with a blank line"),
        pytest.param(f"- {WRONG}\n  ```yaml\n  - a\n\n  - b\n  ```\n", f"- {WRONG}\n  > **NOTE\n  ```yaml\n", id="a listing of items"),
        pytest.param(f"{WRONG}\n<pre>\n\nx\n</pre>\n", f"{WRONG}\n\n> **NOTE\n<pre>\n", id="HTML with a blank line"),
    ],
)  # fmt: skip
def test_a_note_is_not_put_into_what_follows(records: Path, text: str, around: str) -> None:
    made = mended(text, records)
    (edit,) = made.edits

    assert around in made.text.replace(edit.text.partition("> **")[2], "NOTE")
    assert made.text == mended(made.text, records).text


def test_where_a_note_would_change_the_article_none_is_put(records: Path) -> None:
    made = mended(f"{WRONG.replace('`', '``')[:-1]}::\n\n   x = 1\n\n   y = 2\n", records, "rst")

    assert () == made.edits
    assert ["a note there would change what the article says"] == [why for _, why in made.left]


def test_what_a_note_says_needs_no_note(records: Path) -> None:
    text = f"- Tea.\n  > **{NOTE} (claimcheck a/b, PyTorch 2.13.0):** {WRONG}\n- Tea.\n"

    assert text == mended(text, records).text


def test_the_title_of_a_note_claims_nothing(records: Path) -> None:
    text = f"- {WRONG}\n- Tea.\n"
    claims = catalogue.Catalogue(catalogue.builtin())
    readers = Readers(claims, records / "cache")

    (review,) = consult(
        [documents.parse(mended(text, records).text, "a.md")], claims, records, readers=readers
    ).reviews

    assert [2] == [one.assertion.start for one in review.findings if one.claim.id == CLAIM]


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        pytest.param(BOM_UTF8, "utf-8", id="UTF-8 with a mark"),
        pytest.param(BOM_UTF16_LE, "utf-16-le", id="UTF-16"),
        pytest.param(BOM_UTF16_BE, "utf-16-be", id="UTF-16, big end first"),
        pytest.param(b"", "gb18030", id="GB18030"),
    ],
)
def test_an_encoding_is_kept(tmp_path: Path, mark: bytes, encoding: str) -> None:
    path = tmp_path / "article.md"
    text = "调用时\r\n"
    path.write_bytes(mark + text.encode(encoding))
    document = documents.load(path)

    _write(document, path.read_bytes(), document.text + "注")

    assert mark + (text + "注").encode(encoding) == path.read_bytes()


def test_a_file_that_changed_meanwhile_is_left(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text("one", encoding="utf-8")
    document = documents.load(path)
    path.write_text("two", encoding="utf-8")

    with pytest.raises(UserError, match="changed while it was checked"):
        _write(document, b"one", "three")
    assert b"two" == path.read_bytes()


def fix(path: Path, *more: str) -> Result:
    cache = path.parent / "cache"
    return CliRunner().invoke(main, ["fix", str(path), "--cache-dir", str(cache), *more])


@pytest.mark.torch
def test_an_output_is_written_back_and_only_if_asked(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_bytes(LISTING.encode())

    shown = fix(path)
    untouched = path.read_bytes()
    written = fix(path, "--write")
    once = path.read_bytes()
    again = fix(path, "--write")

    assert (1, 0, 0) == (shown.exit_code, written.exit_code, again.exit_code), shown.output
    assert "+tensor([2., 2.])" in shown.stdout
    assert LISTING.encode() == untouched
    assert LISTING.replace("3.", "2.").encode() == once == path.read_bytes()
