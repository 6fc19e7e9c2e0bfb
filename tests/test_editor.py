"""The language server, as an editor meets it: over the streams of a process."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from language_client import Client, Message
from lsprotocol.types import Position

from claimcheck import catalogue, documents
from claimcheck.check import Checker, Conditions
from claimcheck.cli import main
from claimcheck.editor.positions import Positions
from claimcheck.history.records import Record, save
from claimcheck.history.summary import histories, summarise
from claimcheck.judgement import judge
from claimcheck.laboratory.session import HaltedError
from claimcheck.model import (
    Assertion,
    Confidence,
    Document,
    Finding,
    Kind,
    Observation,
    Role,
    Stance,
    Trial,
)
from claimcheck.readers import Readers
from claimcheck.silencing import comment
from claimcheck.static import consult

ROOT = Path(__file__).parents[1]
CLAIM = "eval/disables-autograd"
WRONG = "Calling `model.eval()` disables autograd."
RIGHT = "`model.eval()` does not disable autograd."


def notebook(source: str | list[str]) -> str:
    cell = {"cell_type": "markdown", "metadata": {}, "source": source}
    return json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with records in which the claim was once true, and a cache for all tests."""
    folder = tmp_path_factory.mktemp("workspace")
    experiment = catalogue.Catalogue(catalogue.builtin())[CLAIM].experiment
    records: list[Record] = []
    for release, treatment in (("2.9.1", False), ("2.13.0", True)):
        observed = {Role.TREATMENT: treatment, Role.POSITIVE_CONTROL: False, Role.NEGATIVE_CONTROL: True}
        seen = tuple(Observation(arm.name, arm.role, (observed[arm.role],)) for arm in experiment.arms)
        verdict = judge(Trial(CLAIM, experiment.fingerprint, "", seen))
        records.append(Record(release, "3.11", "Linux", "cpu", {CLAIM: verdict}))
        save(records[-1], folder / "records")
    summarise(histories(records, {CLAIM: experiment.fingerprint}), folder / "records")
    return folder


def serving(folder: Path, *more: str, **client: Any) -> Client:
    command = [sys.executable, "-m", "claimcheck", "lsp", "--isolated", "--cache-dir", str(folder / "cache")]
    paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))
    return Client([*command, *more], folder, {**os.environ, "PYTHONPATH": paths}, **client)


def static(folder: Path, **client: Any) -> Client:
    return serving(folder, "--static", "--records", str(folder / "records"), "--exclude", "old/", **client)


@pytest.fixture(scope="module")
def client(folder: Path) -> Iterator[Client]:
    with static(folder) as client:
        yield client


def actions(client: Client, uri: str, where: Message) -> dict[str, Message]:
    asked = {"textDocument": {"uri": uri}, "range": where, "context": {"diagnostics": []}}
    return {action["title"]: action for action in client.request("textDocument/codeAction", asked)}


def edited(text: str, action: Message) -> str:
    (change,) = action["edit"]["documentChanges"]
    (edit,) = change["edits"]
    positions = Positions(text)
    start, end = (positions.offset(Position(**edit["range"][side])) for side in ("start", "end"))
    return text[:start] + edit["newText"] + text[end:]


def test_what_is_wrong_is_marked_at_its_place_in_a_text_that_was_never_saved(
    client: Client, folder: Path
) -> None:
    uri = (folder / "new.md").as_uri()

    client.open(uri, f"# A\r\n\r\n😀 é {WRONG}\r\n")
    (found,) = client.diagnostics(uri, 1)

    # The face is two units of UTF-16; the sentence's own full stop is no part of the clause.
    assert {"line": 2, "character": 5} == found["range"]["start"]
    assert {"line": 2, "character": 5 + len(WRONG) - 1} == found["range"]["end"]
    assert (1, CLAIM, "claimcheck") == (found["severity"], found["code"], found["source"])
    assert "Instead: `eval()` only switches" in found["message"]
    assert not (folder / "new.md").exists()


def test_pointing_at_a_sentence_shows_evidence_correction_and_history(client: Client) -> None:
    uri = "untitled:Untitled-1"
    client.open(uri, f"{WRONG}\n\n{RIGHT}\n")
    client.diagnostics(uri, 1)

    def shown(line: int, character: int) -> Any:
        place = {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}
        return client.request("textDocument/hover", place)

    wrong = shown(0, 3)["contents"]

    assert "markdown" == wrong["kind"]
    for words in (
        "✗ refuted",
        "- treatment: `True`",
        "**Instead:**",
        "confirmed at least up to 2.9",
        f"`claimcheck repro {CLAIM}`",
    ):
        assert words in wrong["value"]
    assert "✓ confirmed" in shown(2, 3)["contents"]["value"]
    assert shown(1, 0) is None


def test_a_quick_fix_inserts_the_correction_once(client: Client) -> None:
    uri, text = "untitled:note.md", f"{WRONG}\n\nTea.\n"
    client.open(uri, text)
    (found,) = client.diagnostics(uri, 1)
    fix = "Insert an editor's note with the correction"

    after = edited(text, actions(client, uri, found["range"])[fix])
    client.change(uri, 2, after)
    again = next(one for one in client.diagnostics(uri, 2) if one["code"] == CLAIM)

    assert f"{WRONG}\n\n> **Editor's note (claimcheck {CLAIM}, PyTorch 2.13.0):**" in after
    assert after.endswith("\n\nTea.\n")
    assert fix not in actions(client, uri, again["range"])


def test_a_quick_fix_has_it_ignored(client: Client) -> None:
    uri, text = "untitled:ignore.md", f"- {WRONG}\n"
    client.open(uri, text)
    (found,) = client.diagnostics(uri, 1)

    after = edited(text, actions(client, uri, found["range"])[f"Ignore {CLAIM} here"])
    client.change(uri, 2, after)

    assert f"- {WRONG} <!-- claimcheck: ignore {CLAIM} -->\n" == after
    assert [] == client.diagnostics(uri, 2)


def test_a_comment_that_ignores_nothing_is_marked_in_its_line(client: Client) -> None:
    uri = "untitled:needless.md"
    client.open(uri, f"# A\n\n{RIGHT} <!-- claimcheck: ignore {CLAIM} -->\n")

    (found,) = client.diagnostics(uri, 1)

    line = f"{RIGHT} <!-- claimcheck: ignore {CLAIM} -->"
    assert {"line": 2, "character": line.index("ignore")} == found["range"]["start"]
    assert {"line": 2, "character": len(line)} == found["range"]["end"]
    assert f"{CLAIM} is confirmed here; the comment can go" == found["message"]


def test_the_claim_is_opened_on_request(client: Client) -> None:
    uri = "untitled:open.md"
    client.open(uri, WRONG)
    (found,) = client.diagnostics(uri, 1)
    command = actions(client, uri, found["range"])[f"Open the claim {CLAIM}"]["command"]

    client.request("workspace/executeCommand", {k: command[k] for k in ("command", "arguments")})

    asked = [message["params"] for message in client.heard if message["method"] == "window/showDocument"]
    assert [(ROOT / "claims" / "eval" / "disables_autograd.py").as_uri()] == [one["uri"] for one in asked]


def test_of_many_changes_only_the_last_is_told(client: Client) -> None:
    uri = "untitled:fast.md"
    client.open(uri, RIGHT)
    for version in range(2, 8):
        client.change(uri, version, f"{WRONG}\n" * version)

    told = client.diagnostics(uri, 7)

    versions = [
        message["params"].get("version") for message in client.heard if message.get("params", {}).get("uri") == uri
    ]  # fmt: skip
    assert 7 == len(told)
    assert not {2, 3, 4, 5, 6} & {*versions}


def test_a_closed_text_has_no_marks(client: Client) -> None:
    uri = "untitled:closed.md"
    client.open(uri, WRONG)
    client.diagnostics(uri, 1)

    client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    assert [] == client.diagnostics(uri)


def test_what_is_no_article_or_left_out_is_not_checked(client: Client, folder: Path) -> None:
    left_out = [(folder / "old" / "a.md").as_uri(), (folder / "a.c").as_uri()]
    for uri in left_out:
        client.open(uri, WRONG, "c")
    client.open("untitled:last.md", RIGHT)
    client.diagnostics("untitled:last.md", 1)

    assert not [one for one in client.heard if one.get("params", {}).get("uri") in left_out]


def test_a_text_that_cannot_be_read_says_why(client: Client) -> None:
    uri = "untitled:broken.ipynb"
    client.open(uri, '{"cells": [', "json")

    (found,) = client.diagnostics(uri, 1)

    assert 2 == found["severity"]
    assert "notebook" in found["message"]


def test_a_cell_of_a_notebook_is_read_as_what_it_is(client: Client) -> None:
    uri = "vscode-notebook-cell:/tmp/a.ipynb#W0sZmlsZQ"
    client.open(uri, WRONG)

    (found,) = client.diagnostics(uri, 1)

    assert CLAIM == found["code"]


def test_a_notebook_as_a_file_has_quick_fixes(client: Client) -> None:
    uri, text = "untitled:book.ipynb", notebook([f"{WRONG}\n", "Tea.\n"])
    client.open(uri, text, "json")
    (found,) = client.diagnostics(uri, 1)
    offered = actions(client, uri, found["range"])

    after = edited(text, offered["Insert an editor's note with the correction"])

    assert [f"{WRONG}\n", "Tea.\n", "\n"] == json.loads(after)["cells"][0]["source"][:3]
    assert json.loads(after)["cells"][0]["source"][3].startswith("> **Editor's note")
    assert f"Ignore {CLAIM} here" in offered


def test_a_client_that_can_do_little_gets_what_it_understands(folder: Path) -> None:
    with static(folder, capabilities={}) as plain:
        uri = "untitled:plain.md"
        plain.open(uri, WRONG)
        (found,) = plain.diagnostics(uri)
        place = {"textDocument": {"uri": uri}, "position": found["range"]["start"]}
        hover = plain.request("textDocument/hover", place)
        offered = actions(plain, uri, found["range"])

        assert "plaintext" == hover["contents"]["kind"]
        assert [uri] == list(offered[f"Ignore {CLAIM} here"]["edit"]["changes"])
        assert f"Open the claim {CLAIM}" not in offered
        assert 0 == plain.end()


@pytest.mark.parametrize(
    ("uri", "text"),
    [
        pytest.param("untitled:code.md", "```python\nprint(1 + 1)\n```\n\nOutput:\n\n```\n3\n```\n", id="Markdown"),
        pytest.param("untitled:code.ipynb", '{"cells": [{"cell_type": "code", "source": "print(1 + 1)", "outputs": [{"text": ["3\\n"]}]}]}', id="a notebook"),
    ],
)  # fmt: skip
def test_code_is_run_where_it_is_written_and_its_output_mended(
    folder: Path, monkeypatch: pytest.MonkeyPatch, uri: str, text: str
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "tests" / "torches" / "torch213"))
    with serving(folder) as client:
        client.open(uri, text, "json" if uri.endswith("ipynb") else "markdown")
        (found,) = client.diagnostics(uri, 1)
        after = edited(text, actions(client, uri, found["range"])["Show what is printed"])
        client.change(uri, 2, after)

        assert [] == client.diagnostics(uri, 2)
        assert text.replace("3", "2") == after
        assert 0 == client.end()


def test_who_leaves_need_not_wait_for_code_that_never_ends(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "tests" / "torches" / "torch213"))
    endless = documents.parse("```python\nwhile True:\n    pass\n```\n", "article.md")
    claims = catalogue.Catalogue(catalogue.builtin())
    with (
        Checker(claims, Conditions(cache_folder=folder / "cache"), lasting=True) as checker,
        ThreadPoolExecutor(1) as aside,
    ):
        check = aside.submit(checker.check, [endless])
        while checker._stage._session is None:
            time.sleep(0.01)
        checker.halt()

        with pytest.raises(HaltedError):
            check.result()
        with pytest.raises(HaltedError):
            checker.check([endless])


def test_the_server_ends_while_code_runs_that_never_ends(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "tests" / "torches" / "torch213"))
    with serving(folder) as client:
        client.open("untitled:endless.md", "```python\nwhile True:\n    pass\n```\n")
        client.until("window/workDoneProgress/create")  # it has been at it for a while

        assert 0 == client.end()
        assert "Traceback" not in client.errors()


def test_a_checker_that_lasts_is_not_ended_by_who_loses_interest(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "tests" / "torches" / "torch213"))

    def article(number: int) -> Document:
        return documents.parse(f"{WRONG}\n\n```python\nprint({number})\n```\n", "article.md")

    def bored(*_: object) -> None:
        raise InterruptedError

    claims = catalogue.Catalogue(catalogue.builtin())
    with Checker(claims, Conditions(cache_folder=folder / "cache"), lasting=True) as checker:
        checker.check([article(1)])
        probes = checker._laboratory._session, checker._stage._session
        with pytest.raises(InterruptedError):
            checker.check([article(2)], bored)
        run = checker.check([article(3)])

        assert probes == (checker._laboratory._session, checker._stage._session)
        assert None not in probes
        assert ["block"] == [f.assertion.kind for f in run.reviews[0].findings if f.claim.of_document]


def test_without_its_package_the_server_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "claimcheck.editor.server", None)

    result = CliRunner().invoke(main, ["lsp"])

    assert 2 == result.exit_code
    assert "pip install 'torch-claimcheck[lsp]'" in result.output


@pytest.mark.parametrize(
    ("encoding", "columns"),
    [
        pytest.param("utf-8", (0, 4, 6), id="bytes"),
        pytest.param("utf-16", (0, 2, 3), id="UTF-16 units"),
        pytest.param("utf-32", (0, 1, 2), id="characters"),
    ],
)
def test_columns_are_counted_as_the_client_does(encoding: str, columns: tuple[int, ...]) -> None:
    positions = Positions("😀éx", encoding)

    assert list(columns) == [positions.position(offset).character for offset in range(3)]
    assert [0, 1, 2] == [positions.offset(Position(0, column)) for column in columns]


def test_lines_end_where_the_protocol_says() -> None:
    text = "a\r\nb\rc\n\u2028d\x0c\n"
    positions = Positions(text)

    assert [(0, 0), (0, 1), (0, 1), (1, 0)] == [
        (found.line, found.character) for found in map(positions.position, range(4))
    ]
    assert Position(3, 1) == positions.position(text.index("d"))
    assert len(text) == positions.offset(Position(9, 0))
    assert 1 == positions.offset(Position(0, 7))


def findings(document: Document, folder: Path) -> tuple[tuple[Finding, ...], int]:
    claims = catalogue.Catalogue(catalogue.builtin())
    readers = Readers(claims, folder / "cache")
    (review,) = consult([document], claims, folder / "records", readers=readers).reviews
    return review.findings, len(review.ignored)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("a.md", f"Tea. {WRONG}  \nMore tea.\n", id="a paragraph with a hard break"),
        pytest.param("a.md", f"# {WRONG}\r\n\r\nTea.\r\n", id="a heading, lines of Windows"),
        pytest.param("a.md", f"| What |\n|---|\n| {WRONG} |\n", id="a table"),
        pytest.param("a.md", f"> {WRONG}\n", id="a quotation"),
        pytest.param("a.md", f"```python\n# {WRONG.replace('`', '')}\nmodel.eval()\n```\n", id="code"),
        pytest.param("a.mdx", WRONG, id="MDX"),
        pytest.param("a.rst", f"Tea\n===\n\nTea.\n{WRONG}\n\n* One\n* Two\n", id="reStructuredText"),
        pytest.param("a.rst", f"* One\n* {WRONG}\n", id="an item of reStructuredText"),
        pytest.param("a.ipynb", notebook(["# Tea\n", "\n", f"{WRONG} 😀\n", "\n", "Tea.\n"]), id="a notebook"),
        pytest.param("a.ipynb", notebook(f'- "Tea".\n- {WRONG}'), id="a notebook's text in one piece"),
        pytest.param("a.html", f"<!doctype html><p>{WRONG.replace('`', '')}</p>", id="HTML"),
        pytest.param("a.py", f'"""\nTitle\n=====\n\nTea.\n"""\n# %%\n# Words\n# -----\n# {WRONG}\n\nimport torch\n', id="a gallery script"),
    ],
)  # fmt: skip
def test_a_comment_is_put_where_it_is_heeded_and_nothing_else_changes(
    folder: Path, name: str, text: str
) -> None:
    document = documents.parse(text, name)
    ((finding,), _) = findings(document, folder)

    edit = comment(document, finding)
    assert edit
    after = text[: edit.start] + edit.text + text[edit.start :]

    assert ((), 1) == findings(documents.parse(after, name), folder)


def test_an_output_of_a_notebook_has_no_place_for_a_comment() -> None:
    cell = {
        "cell_type": "code",
        "source": "print(2)",
        "outputs": [{"output_type": "stream", "name": "stdout", "text": "3"}],
    }
    document = documents.parse(json.dumps({"cells": [cell]}), "a.ipynb")
    shown = document.passages[1]
    assertion = Assertion(1, *shown.span(), "output/2", Stance.ASSERTS, Confidence.CERTAIN, kind=Kind.OUTPUT)
    claim = catalogue.Catalogue(catalogue.builtin())[CLAIM]
    verdict = judge(Trial(CLAIM, claim.experiment.fingerprint, "", ()))

    assert comment(document, Finding(assertion, claim, verdict, verdict.ruling)) is None
