"""The interface in Chinese: nothing is left in English, nothing that a program reads changes."""

from __future__ import annotations

import ast
import pickle
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import click
import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from click.testing import CliRunner, Result

from claimcheck.cli import _COMMANDS, _SECTIONS, main
from claimcheck.commands.help import Formatter, paragraphs
from claimcheck.report import releases
from claimcheck.report.words import PAGES, SENTENCES, sentence
from claimcheck.wording import FOLDER, local, worded

PACKAGE = FOLDER.parent
SOURCE = FOLDER / "zh" / "LC_MESSAGES" / "claimcheck.po"
COMPILED = SOURCE.with_suffix(".mo")
REMEDY = "Translate it in claimcheck/locale/zh/LC_MESSAGES/claimcheck.po, then: make translations"

_SENTENCES = {
    "UserError": 2,
    "UsageError": 1,
    "worded": 1,
    "tell": 1,
    "local": 1,
    "Problem": 9,
    "_problem": 9,
}
"""How many of a call's first arguments are told to a person."""
_VARIABLES = frozenset({"remedy", "hint", "message"})


@pytest.fixture(scope="module")
def chinese() -> Catalog:
    with SOURCE.open("rb") as file:
        return read_po(file, locale="zh")


def sentences() -> Iterator[str]:
    """What the code tells people, as far as it stands there as a literal."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in _SENTENCES:
                    for argument in node.args[: _SENTENCES[name]]:
                        yield from literals(argument)
                case ast.Assign(targets=[ast.Name(id=name)]) if name in _VARIABLES:
                    yield from literals(node.value)


def literals(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)) if text:
            yield text
        case ast.IfExp():
            yield from literals(node.body)
            yield from literals(node.orelse)


def helps() -> Iterator[str]:
    """What ``--help`` says, of all commands."""
    context = main.make_context("claimcheck", [], resilient_parsing=True)
    yield from _SECTIONS
    yield from (about for _, about in _COMMANDS.values())
    for command in (main, *filter(None, (main.get_command(context, name) for name in _COMMANDS))):
        yield from of_command(command, context)


def of_command(command: click.Command, context: click.Context) -> Iterator[str]:
    yield paragraphs(command.help)
    lines = map(str.strip, (command.epilog or "").splitlines())
    yield from (line for line in lines if line.strip("\b") and "claimcheck " not in line.partition("`")[0])
    yield from (one.help for one in command.get_params(context) if isinstance(one, click.Option) and one.help)
    for inner in vars(command).get("commands", {}).values():
        yield from of_command(inner, context)


def run(*arguments: str, language: str = "", **variables: str) -> Result:
    speaking = {
        "LANGUAGE": None,
        "LC_ALL": None,
        "LC_MESSAGES": None,
        "LANG": language,
        "CLAIMCHECK_LANGUAGE": None,
    }
    return CliRunner().invoke(main, arguments, env={**speaking, **variables})


@pytest.mark.parametrize("told", [sentences, helps])
def test_whatever_is_told_is_translated(chinese: Catalog, told) -> None:  # type: ignore[no-untyped-def]
    missing = [one for one in dict.fromkeys(told()) if one not in chinese or not chinese[one].string]

    assert not missing, REMEDY


def test_the_compiled_catalogue_is_that_of_its_source(chinese: Catalog) -> None:
    compiled = BytesIO()
    write_mo(compiled, chinese)

    assert compiled.getvalue() == COMPILED.read_bytes(), REMEDY


def test_a_translation_fills_in_what_its_sentence_does(chinese: Catalog) -> None:
    for message in chinese:
        if message.id and " = {" not in message.id:
            assert placeholders(message.id) == placeholders(message.string), message.id


def placeholders(text: str) -> set[tuple[str, str | None]]:
    return {
        (name, conversion) for _, name, _, conversion in string.Formatter().parse(text) if name is not None
    }


@pytest.mark.parametrize(
    "variables",
    [
        {"LANG": "zh_CN.UTF-8"},
        {"LANG": "zh_TW.UTF-8"},
        {"LANG": "en_GB.UTF-8", "LC_ALL": "zh_CN.UTF-8"},
        {"CLAIMCHECK_LANGUAGE": "zh"},
    ],
)
def test_the_environment_says_which_language(variables: dict[str, str]) -> None:
    assert "没有主张 'evil'" in run("show", "evil", **variables).stderr


def test_the_command_line_goes_before_the_environment() -> None:
    assert "没有主张 'evil'" in run("show", "evil", "--language", "zh", language="en_GB.UTF-8").stderr
    assert "there is no claim 'evil'" in run("show", "evil", "--language=en", language="zh_CN.UTF-8").stderr


def test_a_configuration_says_which_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "claimcheck.toml").write_text('language = "zh"\n', encoding="utf-8")

    assert "没有主张 'evil'" in run("show", "evil").stderr


def test_wrong_usage_is_told_in_the_language_too() -> None:
    result = run("check", "--nonsense", language="zh_CN.UTF-8")

    assert 2 == result.exit_code
    assert "错误：没有选项 '--nonsense'" in result.stderr


@pytest.mark.parametrize("name", _COMMANDS)
def test_the_help_of_every_command_is_chinese_and_fits_the_screen(name: str) -> None:
    result = run(name, "--help", language="zh_CN.UTF-8", COLUMNS="80")

    assert 0 == result.exit_code
    assert "用法：" in result.stdout
    assert "退出状态" in result.stdout or name in ("env", "baseline")
    assert not [line for line in result.stdout.splitlines() if wide(line) > 80 and not line.isascii()]


def wide(line: str) -> int:
    return sum(1 + (character > "\u2e7f") for character in line)


def test_a_line_is_broken_between_characters_but_not_before_a_stop() -> None:
    formatter = Formatter(width=10)
    formatter.write_text("一二三四五，六七 torch 八")

    assert ["一二三四", "五，六七", "torch 八"] == formatter.getvalue().split("\n")[:3]


def test_what_programs_read_is_the_same_in_every_language(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.claimcheck]\njobs = 2\n", encoding="utf-8")
    arguments = ["config", "--format", "json", "--config", str(tmp_path / "pyproject.toml")]
    missing = ["check", str(tmp_path / "missing.md")]

    assert run(*arguments).stdout == run(*arguments, language="zh_CN.UTF-8").stdout
    assert 2 == run(*missing).exit_code == run(*missing, language="zh_CN.UTF-8").exit_code
    assert run("--version").stdout == run("--version", language="zh_CN.UTF-8").stdout


def test_a_sentence_stays_english_until_it_is_told() -> None:
    sentence = pickle.loads(pickle.dumps(worded("there is no claim '{name}'", name="x")))  # noqa: S301 -- our own

    assert "there is no claim 'x'" == sentence
    assert "没有主张 'x'" == local(sentence, "zh")
    assert "there is no claim 'x'" == local(sentence, "en")


COUNTED = re.compile(
    r"\{\w+\} (?:articles|claims|documents|experiments|findings|passages|places|problems|releases|rulings|statements)\b"
)
"""A number before a word that does not agree with it where it is one."""


@pytest.mark.parametrize("count", [0, 1, 2])
def test_words_agree_with_their_number(count: int) -> None:
    many = "" if count == 1 else "s"
    found = worded(
        "{claims} {claims:claim|claims}: {problems} {problems:problem|problems}", claims=count, problems=1
    )

    assert f"{count} claim{many}: 1 problem" == found
    assert f"{count} 条主张：1 个问题" == local(pickle.loads(pickle.dumps(found)), "zh")  # noqa: S301 -- our own
    assert f"{count} claim{many} about PyTorch" == sentence("claims", "en", count=count)
    assert f"read {count} passage{many}, 1 testable" in sentence(
        "coverage", "en", passages=count, testable=1, judged=1, unchecked=0
    )


def test_no_sentence_takes_its_number_for_several() -> None:
    reports = (words["en"] for table in (SENTENCES, PAGES, releases._SENTENCES) for words in table.values())

    assert [] == [text for text in (*reports, *sentences()) if COUNTED.search(text)]


def test_a_sentence_within_a_sentence_is_translated_as_well() -> None:
    inner = worded("this ignore-end has no ignore-start")

    told = local(worded("{why}; it ignores nothing any more", why=inner), "zh")

    assert "此 ignore-end 没有对应的 ignore-start；它不再忽略任何内容" == told


def test_what_is_filled_in_is_left_as_it_is() -> None:
    """An article's words are its author's, even where they happen to be ours as well."""
    assert "没有主张 'Articles'" == local(worded("there is no claim '{name}'", name="Articles"), "zh")


def test_english_loads_no_catalogue() -> None:
    program = (
        "import gettext, sys; from claimcheck.cli import main\n"
        "try: main(['show', 'evil'])\nfinally: print(len(gettext._translations), file=sys.stderr)"
    )
    environment = {"LANG": "C", "PYTHONPATH": str(PACKAGE.parent)}
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=False
    )

    assert "0" == result.stderr.splitlines()[-1]
