"""What a project configures: one file counts, everything it says is heeded or refused with its place."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from claimcheck.cli import main
from claimcheck.commands.check import check
from claimcheck.commands.options import parameter
from claimcheck.config import OPTIONS, Configuration, load, nearest
from claimcheck.errors import UserError
from claimcheck.exclusion import Exclusion


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def run(*arguments: str, **variables: str) -> Result:
    return CliRunner().invoke(main, list(arguments), env=variables)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a project, in which claimcheck is started."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_nearest_file_counts_and_no_other(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "[tool.claimcheck]\njobs = 3\ntimeout = 5\n")
    write(tmp_path / "docs" / "pyproject.toml", "[project]\nname = 'other'\n")

    assert {"jobs": 3, "timeout": 5} == found(tmp_path / "docs").values
    write(tmp_path / "docs" / "claimcheck.toml", "jobs = 4\n")
    assert {"jobs": 4} == found(tmp_path / "docs" / "deep").values


def test_our_own_file_goes_before_one_that_is_shared(tmp_path: Path) -> None:
    for number, name in enumerate(("pyproject.toml", "claimcheck.toml", ".claimcheck.toml"), 1):
        header = "[tool.claimcheck]\n" if name == "pyproject.toml" else ""
        write(tmp_path / name, f"{header}jobs = {number}\n")

        assert {"jobs": number} == found(tmp_path).values


def found(folder: Path) -> Configuration:
    file = nearest(folder)
    assert file is not None
    return file


def test_paths_in_a_file_start_at_the_file(tmp_path: Path) -> None:
    path = write(
        tmp_path / "claimcheck.toml",
        "claims = ['claims']\npython = 'env/bin/python'\noutput-file = ['html=report.html']\nbaseline = '/known.json'\n",
    )

    assert {
        "claims": (f"{tmp_path}/claims",),
        "python": f"{tmp_path}/env/bin/python",
        "output-file": (f"html={tmp_path}/report.html",),
        "baseline": "/known.json",
    } == load(path).values


def test_a_program_without_a_folder_is_looked_up_as_a_shell_does(tmp_path: Path) -> None:
    assert load(write(tmp_path / "claimcheck.toml", "python = 'python3.9'")).values["python"] == "python3.9"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("jbos = 3", "2: unknown key 'jbos'\n  Did you mean 'jobs'?", id="a misspelt key"),
        pytest.param("fail_on = 'never'", "2: unknown key 'fail_on'\n  Did you mean 'fail-on'?", id="a key in snake case"),
        pytest.param("zebra = 3", "2: unknown key 'zebra'\n  Keys are: claims,", id="a key like no other"),
        pytest.param("[check]\njobs = 1", "2: unknown key 'check'", id="a table"),
        pytest.param("jobs = '3'", "2: jobs can't be '3'\n  It is a whole number", id="a string for a number"),
        pytest.param("jobs = true", "2: jobs can't be true", id="a truth for a number"),
        pytest.param("jobs = -1", "2: jobs can't be -1", id="a negative number"),
        pytest.param("timeout = 0", "2: timeout can't be 0\n  It is a number of seconds", id="no time"),
        pytest.param("measure = 1", "2: measure can't be 1\n  It is true or false", id="a number for a truth"),
        pytest.param("claims = 'claims'", "2: claims must be a list", id="a string for a list"),
        pytest.param("claims = [3]", "2: claims can't be 3", id="a number in a list of strings"),
        pytest.param("fail-on = 'refute'", "2: fail-on can't be 'refute'\n  Did you mean 'refuted'?", id="an unknown word"),
        pytest.param("output-file = ['htm=x']", "2: there is no format 'htm'\n  Did you mean 'html'?", id="an unknown format"),
        pytest.param("output-file = ['html']", "2: output-file can't be 'html'", id="a format without a file"),
        pytest.param("jobs = = 3", "2:8: this is not valid TOML", id="no TOML"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    path = write(tmp_path / "claimcheck.toml", f"# of the project\n{text}\n")

    with pytest.raises(UserError) as caught:
        load(path)

    assert str(caught.value).startswith(f"{path}:{message}")


def test_the_line_is_that_of_our_table(tmp_path: Path) -> None:
    path = write(tmp_path / "pyproject.toml", "[tool.other]\njobs = 'x'\n\n[tool.claimcheck]\njobs = 'x'\n")

    with pytest.raises(UserError) as caught:
        load(path)

    assert caught.value.line == 5


def test_the_command_line_goes_before_the_environment_before_the_file(project: Path) -> None:
    write(project / "claimcheck.toml", "jobs = 3\ntimeout = 5\nmeasure = false\n")

    shown = run("config", "--format", "json", CLAIMCHECK_JOBS="2", CLAIMCHECK_EXCLUDE="a b")
    options = json.loads(shown.stdout)["options"]

    assert {"value": 2, "source": "environment", "place": "CLAIMCHECK_JOBS"} == options["jobs"]
    assert {"value": ["a", "b"], "source": "environment", "place": "CLAIMCHECK_EXCLUDE"} == options["exclude"]
    assert {"value": 5.0, "source": "file", "place": "claimcheck.toml:2"} == options["timeout"]
    assert {"value": True, "source": "default", "place": "default"} == options["code"]
    with check.make_context("check", ["a.md", "--measure", "--timeout", "7"]) as context:
        assert (True, 7.0, 3) == tuple(context.params[name] for name in ("measure", "timeout", "jobs"))


def test_what_is_shown_is_what_a_file_may_hold(project: Path) -> None:
    text = 'jobs = 3\nexclude = ["a \\"b\\" \\\\ \\u001b"]\n'
    write(project / "claimcheck.toml", text)

    shown = run("config").stdout

    assert tomllib.loads(text).items() <= tomllib.loads(shown).items()
    assert "\x1b" not in shown


def test_files_can_be_ignored_or_named(project: Path) -> None:
    write(project / "claimcheck.toml", "jobs = 'x'\n")
    other = write(project / "other.toml", "jobs = 5\n")

    assert run("config").exit_code == 2
    assert "jobs = 0" in run("config", "--isolated").stdout
    assert "jobs = 5" in run("config", "--config", str(other)).stdout
    assert "jobs = 0" in run("config", "--config", str(other), "--isolated").stdout
    assert "jobs = 5" in run("config", CLAIMCHECK_CONFIG=str(other)).stdout


def test_a_wrong_file_does_not_stand_in_the_way_of_help(project: Path) -> None:
    write(project / "claimcheck.toml", "jobs = 'x'\n")

    assert run("check", "--help").exit_code == 0
    assert run("--version").exit_code == 0


@pytest.mark.parametrize("key", OPTIONS)
def test_a_key_is_an_option_of_check(key: str) -> None:
    (option,) = (one for one in check.params if one.name == parameter(key))

    assert isinstance(option, click.Option)
    assert f"--{key}" in option.opts
    assert OPTIONS[key].variable == option.envvar


def test_a_file_says_how_check_reports_and_not_how_others_do(project: Path) -> None:
    write(
        project / "claimcheck.toml",
        "format = ['sarif']\noutput-file = ['html=report.html']\nlanguage = 'zh'\n",
    )

    result = run("list", "eval")

    assert result.exit_code == 0, result.output
    assert run("verify", "no-such-claim").stdout == ""
    assert not (project / "report.html").exists()


@pytest.mark.parametrize(
    ("name", "left_out"),
    [
        pytest.param("docs/a.md", False, id="an article"),
        pytest.param("old/a.md", True, id="in a folder that a pattern names"),
        pytest.param("docs/old/a.md", True, id="in such a folder, further down"),
        pytest.param("docs/b.draft.md", True, id="by its ending"),
        pytest.param("docs/keep.draft.md", False, id="brought back"),
        pytest.param(".venv/lib/readme.md", True, id="in an environment"),
        pytest.param("x/site-packages/torch/readme.md", True, id="of a package"),
        pytest.param("node_modules/ours/a.md", False, id="brought back from what is never searched"),
    ],
)
def test_patterns_leave_out_what_gitignore_would(name: str, left_out: bool) -> None:
    root = Path("/project")
    exclusion = Exclusion(("old/", "*.draft.md", "!keep.draft.md", "!/node_modules/ours/*"), root)

    assert left_out is exclusion(root / name, root)


def test_what_is_searched_by_name_is_searched_wherever_it_lies() -> None:
    assert not Exclusion((), Path("/"))(Path("/a/.venv/docs/a.md"), Path("/a/.venv/docs"))


def test_patterns_of_a_file_start_at_the_file(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(project / "claimcheck.toml", "exclude = ['/docs/old/']\n")
    for name in ("docs/old/a.md", "docs/new/b.md"):
        write(project / name, "`optimizer.zero_grad()` disables dropout.\n")
    monkeypatch.chdir(project / "docs")

    result = run("unchecked", ".", "--cache-dir", str(project / "cache"))

    assert "in 1 documents" in result.stdout.replace("document ", "documents ")
    assert "new/b.md" in result.stdout


def test_a_pattern_that_is_none_is_said() -> None:
    with pytest.raises(UserError, match="pattern of what to exclude"):
        Exclusion(("!",), Path("/"))(Path("/a.md"), Path("/"))
