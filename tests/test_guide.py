"""The guide to writing a claim is followed, step by step, and what it shows is what one sees."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck.cli import main

GUIDE = Path(__file__).parents[1] / "claims" / "GUIDE.md"
TEXT = GUIDE.read_text(encoding="utf-8")
COMMANDS = re.findall(r"^    claimcheck ([^#\n]*?) *(?:#.*)?$", TEXT, re.MULTILINE)


def blocks(info: str) -> list[str]:
    """The listings of the guide that have this info string, in order."""
    return re.findall(rf"^```{info}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


def run(command: str) -> Result:
    """A command that the guide has, word for word."""
    assert command in COMMANDS
    return CliRunner().invoke(main, shlex.split(command))


@pytest.mark.torch
@pytest.mark.timeout(600)  # two lints of a project read every example of the catalogue
def test_the_guide_leads_from_a_sentence_to_a_refuted_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLAIMCHECK_CACHE_DIR", str(tmp_path / "cache"))
    configuration, words = blocks("toml")
    (claim,), (article,) = blocks("python"), blocks("markdown")
    unread, content, told = blocks("text")
    path = tmp_path / "claims" / "rot90" / "turns_clockwise.py"

    (tmp_path / "pyproject.toml").write_text(configuration, encoding="utf-8")
    begun = run(next(command for command in COMMANDS if command.startswith("new ")))

    assert 0 == begun.exit_code, begun.output
    assert "TODO" in path.read_text(encoding="utf-8")

    path.write_text(claim, encoding="utf-8")

    assert unread.strip() in run("lint --run").stdout

    vocabulary = tmp_path / "claims" / "vocabulary" / "words.toml"
    vocabulary.parent.mkdir()
    vocabulary.write_text(words, encoding="utf-8")

    assert content == run("lint --run").stdout

    (tmp_path / "article.md").write_text(article, encoding="utf-8")

    assert told == run("check article.md").stdout

    assert 0 == run("matrix rot90").exit_code
    assert list((tmp_path / "reports").glob("torch-*.json"))
