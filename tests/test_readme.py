"""The README's commands are run, its words are the engine's, and its claims about itself hold."""

from __future__ import annotations

import dataclasses
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from claimcheck import model
from claimcheck.cli import main

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ELSEWHERE = ("env add", "bisect", "merge")
"""Commands that fetch PyTorch, or join what others wrote: test_matrix and test_sharding try them."""
COMMANDS = sorted(
    command
    for command in set(
        re.findall(r"^(?: {4}|\$ )(?:\.venv/bin/)?claimcheck ([^#\n]*?) *(?:#.*)?$", README, re.MULTILINE)
    )
    if not command.startswith(ELSEWHERE)
)


@pytest.mark.torch
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_readme_works(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "article.md").write_text("`model.eval()` disables dropout.\n", encoding="utf-8")
    (tmp_path / "known.json").write_text('{"format": 1, "documents": {}}', encoding="utf-8")
    arguments = shlex.split(command.replace("tests/", f"{ROOT}/tests/"))
    if arguments in (["verify"], ["matrix"]):
        arguments.append("inference-mode")  # the whole catalogue is a target of its own: make catalogue

    result = CliRunner().invoke(main, arguments)

    assert result.exit_code in (0, 1), result.output


def test_the_readme_defines_every_noun() -> None:
    nouns = {
        "Document",
        "Passage",
        "Claim",
        "Experiment",
        "Assertion",
        "Environment",
        "Trial",
        "Verdict",
        "Finding",
        "Run",
    }
    defined = set(re.findall(r"^\| ([a-z]+) \|", README, re.MULTILINE)) - {"word"}

    assert {noun.lower() for noun in nouns} == defined
    assert all(dataclasses.is_dataclass(getattr(model, noun)) for noun in nouns)


def test_the_links_of_the_readme_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target
