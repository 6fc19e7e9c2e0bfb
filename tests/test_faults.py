"""What the machine does to us: nothing is lost, nothing is wrong, and who can mend it is told what."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from claimcheck import caching
from claimcheck.errors import UserError
from claimcheck.parsing import of_json, toml_file

TORCH = Path(__file__).parent / "torches" / "torch18"
ROOT = Path(__file__).parents[1]
CLAIM = '''"""
# `tea.brew()` heats the water

- en: `tea.brew()` heats the water.
- zh: `tea.brew()` 会加热水。

## Asserted by

- `tea.brew()` heats the water.

## Correction

- en: It stays cold.
- zh: 水是凉的。
"""

import torch

ABOUT = ("tea.brew",)


def treatment():
    return hasattr(torch, "heat")


def positive_control():
    return True


def negative_control():
    return False
'''
WORDS = """
[api.brewing]
names = ["tea.brew"]
[thing.water]
en = ["water"]
[relation.hot.positive]
en = ["heats"]
[relation.hot.negative]
en = ["leaves the water cold"]
"""
ARTICLE = "Calling `tea.brew()` heats the water.\n\n```python\nprint(1 + 1)  # 2\n```\n"
KINDS = ("trials", "transcripts", "readings", "lessons")
"""What a cache holds."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with an article, a claim of its own, and a place for a cache."""
    for name, text in (
        ("claims/tea/heats_water.py", CLAIM),
        ("claims/vocabulary/tea.toml", WORDS),
        ("article.md", ARTICLE),
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "claimcheck", *map(str, arguments)]


def variables(**changes: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(TORCH))), **changes}


def checked(folder: Path, *options: str, **changes: str) -> subprocess.CompletedProcess[str]:
    """What a check of the project's article ends in."""
    arguments = ("check", "article.md", "--claims", "claims", "--cache-dir", "cache", *options)
    return subprocess.run(
        command(*arguments), cwd=folder, env=variables(**changes), capture_output=True, text=True, check=False
    )


def shell(line: str, folder: Path, **changes: str) -> subprocess.CompletedProcess[str]:
    script = f"""claimcheck() {{ "$PYTHON" -m claimcheck "$@"; }}\n{line}"""
    return subprocess.run(
        ["sh", "-c", script],
        cwd=folder,
        env=variables(PYTHON=sys.executable, **changes),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param("claimcheck list > /dev/full", "No space left on device", id="a full disk"),
        pytest.param("claimcheck check - <&-", "standard input is closed", id="no standard input"),
        pytest.param(
            "mkdir gone && cd gone && rmdir ../gone && claimcheck check a.md", "working folder is gone",
            id="a working folder that is gone",
        ),
        pytest.param(
            "HOME=nowhere XDG_CACHE_HOME= CLAIMCHECK_CACHE_DIR= claimcheck check article.md", "there is no home folder", id="no home folder"
        ),
        pytest.param("claimcheck check nothing.md", "cannot be read", id="no such file"),
        pytest.param(
            "echo '[[' > claimcheck.toml && claimcheck check article.md", "claimcheck.toml:1:", id="no configuration"
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_told_in_words(project: Path, line: str, told: str) -> None:
    ended = shell(line, project)

    assert 2 == ended.returncode
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("line", ["claimcheck list >&-", "claimcheck list 2>&-", "claimcheck list >&- 2>&-"])
def test_who_closed_their_ears_is_not_shouted_at(project: Path, line: str) -> None:
    assert 0 == shell(line, project).returncode


def test_chinese_is_written_where_the_locale_knows_none(project: Path) -> None:
    told = subprocess.run(
        command("show", "eval/disables-autograd", "--language", "zh"),
        env=variables(LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0"),
        cwd=project,
        capture_output=True,
        check=False,
    )

    assert 0 == told.returncode, told.stderr
    assert told.stdout.decode()


def test_without_a_home_a_cache_that_is_named_will_do(project: Path) -> None:
    expected = checked(project)

    assert (1, "1 refuted") == (expected.returncode, expected.stdout.splitlines()[-1].split(", ")[1])
    assert expected.stdout == checked(project, HOME="nowhere", XDG_CACHE_HOME="").stdout
    assert not (project / "nowhere").exists()


def test_a_cache_that_cannot_be_written_changes_nothing(project: Path) -> None:
    expected = checked(project)
    shutil.rmtree(project / "cache")
    (project / "cache").mkdir()
    for kind in KINDS[:3]:
        (project / "cache" / kind).write_text("a file where a folder should be")

    ended = checked(project)

    assert (expected.returncode, expected.stdout) == (1, ended.stdout)
    assert 1 == ended.stderr.count("not everything can be remembered")
    assert "--cache-dir" in ended.stderr
    assert "remembered" not in expected.stderr
    assert "remembered" not in checked(project, "--no-cache").stderr


@pytest.mark.parametrize("spoil", ["flipped", "nested", "exchanged"])
def test_a_cache_that_is_spoilt_changes_nothing(project: Path, spoil: str) -> None:
    expected = checked(project)
    entries = [path for path in (project / "cache").rglob("*.json") if path.is_file()]
    assert set(KINDS) == {path.relative_to(project / "cache").parts[0].partition("-")[0] for path in entries}
    other = entries[0].read_bytes()
    for path in entries:
        data = path.read_bytes()
        middle = len(data) // 2
        flipped = bytes([data[middle] ^ 1])
        path.write_bytes(
            {
                "flipped": data[:middle] + flipped + data[middle + 1 :],
                "nested": b"[" * 100_000,
                "exchanged": other[:33] + data[33:],
            }[spoil]
        )

    again = checked(project)

    assert (expected.returncode, expected.stdout, expected.stderr) == (1, again.stdout, again.stderr)


def test_whoever_is_killed_at_any_moment_spoils_nothing_for_the_next(project: Path) -> None:
    """The front end is killed together with whatever it does just then; its cache is what remains."""
    moments = [random.uniform(0, 1.5) for _ in range(4)]  # noqa: S311 -- no secrets
    expected = checked(project)
    shutil.rmtree(project / "cache")
    arguments = command("check", "article.md", "--claims", "claims", "--cache-dir", "cache")
    for moment in moments:
        with subprocess.Popen(
            arguments, cwd=project, env=variables(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as tool:
            time.sleep(moment)
            tool.send_signal(signal.SIGKILL)

    assert (expected.returncode, expected.stdout) == (1, checked(project).stdout), moments


def test_two_at_once_on_one_cache_see_the_same(project: Path) -> None:
    expected = checked(project)
    shutil.rmtree(project / "cache")
    arguments = command("check", "article.md", "--claims", "claims", "--cache-dir", "cache")
    both = [
        subprocess.Popen(arguments, cwd=project, env=variables(), stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    said = [one.communicate()[0] for one in both]

    assert [expected.stdout] * 2 == said
    assert [1, 1] == [one.returncode for one in both]
    assert not list((project / "cache").rglob("*.new"))


def test_what_is_kept_comes_back_or_nothing_does(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "entry"

    assert caching.kept(path) is None
    caching.keep(path, "text 文\n\nmore")
    assert "text 文\n\nmore" == caching.kept(path)
    for position in range(len(path.read_bytes())):
        data = bytearray(path.read_bytes())
        data[position] ^= 1
        (tmp_path / "spoilt").write_bytes(data)
        assert caching.kept(tmp_path / "spoilt") is None


def test_what_is_no_text_was_not_kept(tmp_path: Path) -> None:
    (tmp_path / "entry").write_bytes(b"\xff\n\xff")

    assert caching.kept(tmp_path / "entry") is None


def test_what_is_nested_without_end_is_no_json_and_no_toml(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("a = " + "[" * 100_000)

    with pytest.raises(ValueError, match=r"\Ait is nested"):
        of_json("[" * 100_000)
    with pytest.raises(UserError, match="TOML: it is nested"):
        toml_file(tmp_path / "a.toml")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(b"\xff\xfe", "this file is not UTF-8\n  Save it as UTF-8.", id="no text"),
        pytest.param(
            b"a = ",
            "this is not valid TOML: Invalid value (at end of document)\n  Mend the file.",
            id="no TOML",
        ),
        pytest.param(
            None,
            "this file cannot be read: No such file or directory\n  Check its permissions.",
            id="no file",
        ),
    ],
)
def test_a_toml_file_that_will_not_do_is_refused_with_its_path(
    tmp_path: Path, data: bytes | None, expected: str
) -> None:
    path = tmp_path / "a.toml"
    if data is not None:
        path.write_bytes(data)

    with pytest.raises(UserError) as refused:
        toml_file(path)

    assert f"{path}: {expected}" == str(refused.value)


def test_a_toml_file_is_read_as_utf_8(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("a = '文'", encoding="utf-8")

    assert {"a": "文"} == toml_file(tmp_path / "a.toml")
