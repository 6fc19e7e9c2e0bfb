"""A disk that is full: what was there stays, what can be written is whole, and the rest is named.

The disk is a file system of a few kilobytes that is mounted where only the command sees it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from test_faults import project, variables

from claimcheck import catalogue

__all__ = ["project"]  # the fixture

MOUNT = ("unshare", "--user", "--map-root-user", "--mount")
SMALL = """
claimcheck() { "$PYTHON" "$TOOL" "$@"; }
small() { mkdir -p "$1" && mount -t tmpfs -o "size=$2" tmpfs "$1"; }
fill() { cat /dev/zero > "$1/filling" 2> /dev/null || true; }
"""
"""`small FOLDER SIZE` makes a folder a disk of its own, `fill FOLDER` leaves no room on it."""


TOOL = """
from pathlib import Path
from claimcheck import catalogue, cli
catalogue.builtin = lambda: Path(__file__).parent / "small"
cli.main(prog_name="claimcheck")
"""
"""claimcheck with a catalogue of one claim, which is soon learnt."""
Shell = Callable[[str], subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module", autouse=True)
def _mounts(tmp_path_factory: pytest.TempPathFactory) -> None:
    try:
        subprocess.run(
            [*MOUNT, "sh", "-ec", f"{SMALL} small disk 64k"],
            cwd=tmp_path_factory.mktemp("mount"),
            capture_output=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("nothing can be mounted here")


@pytest.fixture
def shell(project: Path) -> Shell:
    """Runs a script in the project, with disks of its own."""
    whole, small = catalogue.builtin(), project / "small"
    (small / "eval").mkdir(parents=True)
    (small / "eval" / "disables_autograd.py").symlink_to(whole / "eval" / "disables_autograd.py")
    (small / "vocabulary").symlink_to(whole / "vocabulary")
    (project / "tool.py").write_text(TOOL, encoding="utf-8")

    def run(script: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*MOUNT, "sh", "-c", SMALL + script],
            cwd=project,
            env=variables(PYTHON=sys.executable, TOOL=str(project / "tool.py")),
            capture_output=True,
            text=True,
            check=False,
        )

    return run


CHECK = "claimcheck check article.md --claims claims --cache-dir cache"


@pytest.mark.parametrize(
    "disk",
    [
        pytest.param("small cache 8k; fill cache", id="there is no room at all"),
        pytest.param("small cache 24k", id="there is room for some of it"),
    ],
)
def test_a_cache_without_room_changes_nothing(shell: Shell, disk: str) -> None:
    expected = shell(CHECK)

    ended = shell(
        f"{disk}; {CHECK}; {CHECK}; rm -f cache/filling; {CHECK}; echo $?; find cache -name '*.new'"
    )

    assert f"{expected.stdout * 3}1\n" == ended.stdout
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("format_", ["jsonl", "html", "sarif"])
def test_a_report_without_room_is_named_and_the_others_are_whole(
    project: Path, shell: Shell, format_: str
) -> None:
    expected = shell(f"{CHECK} --output-file concise=whole")
    whole = (project / "whole").read_text()
    other = f"--output-file {format_}=disk/report --output-file concise=whole"

    ended = shell(f"small disk 8k; fill disk; {CHECK} {other}")

    assert (2, expected.stdout) == (ended.returncode, ended.stdout)
    assert "disk/report: the report cannot be written: No space left on device" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert "Exception" not in ended.stderr
    assert whole == (project / "whole").read_text()


def test_the_only_report_without_room_is_named(shell: Shell) -> None:
    ended = shell(f"small disk 8k; fill disk; {CHECK} --output disk/report")

    assert 2 == ended.returncode
    assert "disk/report: the report cannot be written: No space left on device" in ended.stderr


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param(f"{CHECK} --format json > disk/out", "No space left on device", id="for a machine"),
        pytest.param("claimcheck list > disk/out", "No space left on device", id="a list"),
    ],
)
def test_standard_output_without_room_is_told(shell: Shell, line: str, told: str) -> None:
    ended = shell(f"small disk 8k; fill disk; {line}")

    assert 2 == ended.returncode
    assert told in ended.stderr
    assert "Make room where standard output goes" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("before", "line", "file"),
    [
        pytest.param("{}", "baseline update kept article.md", "kept", id="a baseline"),
        pytest.param("", "fix article.md --write", "article.md", id="an article"),
        pytest.param("{}", "matrix eval --python $PYTHON --records .", "torch-1.8.1.json", id="a record"),
    ],
)
def test_what_cannot_be_replaced_stays_as_it_was(shell: Shell, before: str, line: str, file: str) -> None:
    command = f"claimcheck {line} --claims ../claims --cache-dir ../cache"
    first = before.format(command)

    ended = shell(
        f"small disk 32k; cp article.md disk; cd disk; {first} >&2; cp {file} ../before; fill .; {command} >&2; echo $?; cmp {file} ../before"
    )

    assert "2\n" == ended.stdout, ended.stderr
    assert "No space left on device" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_machine_without_room_for_temporary_files_is_told_of(shell: Shell) -> None:
    """Where bubblewrap and namespaces have a scratch folder of their own, none is needed."""
    ended = shell(f"small tmp 8k; fill tmp; TMPDIR=$PWD/tmp {CHECK}")

    assert (1, "") == (ended.returncode, ended.stderr)
