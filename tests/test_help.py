"""What the command line says of itself: complete, right, and without loading what it is about."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from claimcheck.cli import _COMMANDS, main

ROOT = Path(__file__).parents[1]


def commands(
    group: click.Group, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))
        else:
            yield (*path, name), command


COMMANDS = dict(commands(main))
EXAMPLES = [
    (path, example)
    for path, command in COMMANDS.items()
    for example in re.findall(r"^  (\S.*)$", command.epilog or "", re.MULTILINE)
]


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_the_help_of_a_command_has_all_a_manual_has(path: tuple[str, ...]) -> None:
    command = COMMANDS[path]
    shown = CliRunner().invoke(main, [*path, "--help"]).output

    assert re.search(r"Exit\s+status:\s+0", shown)
    assert f"claimcheck {' '.join(path)}" in (command.epilog or "")
    assert not [one.name for one in command.params if isinstance(one, click.Option) and not one.help]
    assert 80 > max(map(len, (command.epilog or "").splitlines()))


@pytest.mark.parametrize(("path", "example"), EXAMPLES, ids=[example for _, example in EXAMPLES])
def test_an_example_is_understood(
    path: tuple[str, ...], example: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "claims").symlink_to(ROOT / "claims")
    for name in ("part-1.json", "part-2.json"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    typed = re.search(r"\bclaimcheck (?:[^>()'\"]|'[^']*')*", example)
    assert typed
    name, *arguments = shlex.split(typed[0])

    assert ["claimcheck", *path] == [name, *arguments[: len(path)]]
    COMMANDS[path].make_context(path[-1], arguments[len(path) :])


def test_the_commands_are_listed_without_being_imported() -> None:
    program = "import sys; from claimcheck.cli import main\ntry: main(['--help'])\nfinally: print(sorted(sys.modules), file=sys.stderr)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert {name for name, *_ in COMMANDS} <= set(re.findall(r"^  ([a-z]+)", result.stdout, re.MULTILINE))
    assert not [name for name in _COMMANDS if f"'claimcheck.commands.{_COMMANDS[name][0]}'" in result.stderr]
    assert "'claimcheck.check'" not in result.stderr


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(["wat"], ["watch"], id="a command"),
        pytest.param(["check", "--fail-on", "con"], ["conditional"], id="a value"),
        pytest.param(["baseline", ""], ["update"], id="a command of a command"),
        pytest.param(["show", "eval/disables-autog"], ["eval/disables-autograd"], id="a claim"),
        pytest.param(["completion", "z"], ["zsh"], id="a shell"),
    ],
)
def test_bash_completes(words: list[str], expected: list[str], tmp_path: Path) -> None:
    program = tmp_path / "claimcheck"
    program.write_text(f"#!{sys.executable}\nfrom claimcheck.cli import main\nmain()\n", encoding="utf-8")
    program.chmod(0o755)
    script = (
        'eval "$(claimcheck completion bash)"; COMP_WORDS=(claimcheck "$@"); COMP_CWORD=$#;'
        ' _claimcheck_completion claimcheck; echo "${COMPREPLY[@]}"'
    )
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "PATH": f"{tmp_path}:{os.environ['PATH']}"}

    result = subprocess.run(
        ["bash", "--norc", "-c", script, "bash", *words],
        capture_output=True, text=True, check=True, env=variables,
    )  # fmt: skip

    assert expected == result.stdout.split()


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_get_a_script_for_the_command(shell: str) -> None:
    result = CliRunner().invoke(main, ["completion", shell])

    assert 0 == result.exit_code
    assert f"_CLAIMCHECK_COMPLETE={shell}_complete" in result.output
