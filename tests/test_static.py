"""What is on record decides without running anything: the check for hooks."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from claimcheck import catalogue
from claimcheck.cli import main
from claimcheck.history.records import Record, save
from claimcheck.judgement import judge
from claimcheck.model import Json, Observation, Role, Trial, Verdict

ROOT = Path(__file__).parents[1]
CLAIM = "eval/disables-autograd"
WRONG = "Calling `model.eval()` disables autograd.\n"
RIGHT = "`model.eval()` does not disable autograd.\n"
HOOKS = {
    hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
}


def observed(treatment: Json, *, experiment: str = "") -> Verdict:
    """What a record has of the claim; its positive control observed False, its negative one True."""
    claim = catalogue.Catalogue(catalogue.builtin())[CLAIM]
    values = {Role.TREATMENT: treatment, Role.POSITIVE_CONTROL: False, Role.NEGATIVE_CONTROL: True}
    seen = tuple(Observation(arm.name, arm.role, (values[arm.role],)) for arm in claim.experiment.arms)
    return judge(Trial(CLAIM, experiment or claim.experiment.fingerprint, "", seen))


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """In 2.9 the claim was true, in 2.13 it no longer is."""
    folder = tmp_path / "records"
    for release, treatment in (("2.9.1", False), ("2.13.0", True)):
        save(Record(release, "3.11", "Linux", "cpu", {CLAIM: observed(treatment)}), folder)
    return folder


def article(folder: Path, text: str) -> Path:
    path = folder / "article.md"
    path.write_text(text, encoding="utf-8")
    return path


def static(records: Path, path: Path, *more: str) -> Result:
    arguments = ["check", "--static", "--records", str(records), str(path), *more]
    return CliRunner().invoke(main, arguments)


@pytest.mark.parametrize(
    ("text", "more", "status"),
    [
        pytest.param(WRONG, (), 1, id="what the newest record refutes fails"),
        pytest.param(WRONG, ("--torch", "2.9"), 0, id="what held in an older release passes there"),
        pytest.param(RIGHT, (), 0, id="what the newest record bears out passes"),
        pytest.param("Tea is hot.\n", (), 2, id="nothing to check is an error"),
        pytest.param("Tea is hot.\n", ("--if-any",), 0, id="unless that may be"),
        pytest.param(RIGHT, ("--torch", "1.0"), 2, id="a release without a record is an error"),
        pytest.param(RIGHT, ("--python", "python3"), 2, id="an interpreter contradicts it"),
    ],
)
def test_the_exit_status_follows_the_record(
    tmp_path: Path, records: Path, text: str, more: tuple[str, ...], status: int
) -> None:
    assert status == static(records, article(tmp_path, text), *more).exit_code


@pytest.mark.parametrize(
    ("installed", "status"),
    [
        pytest.param("2.9.0+cpu", 0, id="of the minor release that is installed"),
        pytest.param("2.11.0", 1, id="else of the newest"),
    ],
)
def test_what_is_on_record_of_the_installed_release_decides(
    tmp_path: Path, records: Path, monkeypatch: pytest.MonkeyPatch, installed: str, status: int
) -> None:
    metadata = tmp_path / "site" / f"torch-{installed}.dist-info" / "METADATA"
    metadata.parent.mkdir(parents=True)
    metadata.write_text(f"Name: torch\nVersion: {installed}\n", encoding="utf-8")
    monkeypatch.syspath_prepend(metadata.parents[1])

    assert status == static(records, article(tmp_path, WRONG)).exit_code


def test_the_report_says_that_nothing_was_run(tmp_path: Path, records: Path) -> None:
    path = article(tmp_path, WRONG)

    text = static(records, path).stdout
    record = json.loads(static(records, path, "--format", "json").stdout)
    page = static(records, path, "--format", "html").stdout

    assert text.splitlines()[-1].endswith("nothing was run, this is on record of PyTorch 2.13.0")
    assert "2.13.0" == record["environment"]["on_record"]
    assert "nothing was run, this is on record of PyTorch 2.13.0" in page


def test_another_experiment_s_record_decides_nothing(tmp_path: Path) -> None:
    verdict = observed(True, experiment="another")
    save(Record("2.13.0", "3.11", "Linux", "cpu", {CLAIM: verdict}), tmp_path)

    result = static(tmp_path, article(tmp_path, WRONG))

    assert 0 == result.exit_code
    assert "to be run: it is not on record of PyTorch 2.13.0" in result.stdout


def test_a_folder_without_records_is_an_error(tmp_path: Path) -> None:
    result = static(tmp_path, article(tmp_path, WRONG))

    assert 2 == result.exit_code
    assert "no release is on record" in result.stderr


def test_what_is_wrong_with_comments_is_told_and_what_was_not_looked_for_is_not(
    tmp_path: Path, records: Path
) -> None:
    ignores = "<!-- claimcheck: ignore {} -->\n\nTea.\n\n"
    text = "".join(ignores.format(name) for name in ("evil", "name/", "block", CLAIM)) + WRONG

    lines = static(records, article(tmp_path, text)).stdout.splitlines()

    assert [":1:18", ":13:18"] == [
        line.split(": ")[0].partition(".md")[2] for line in lines if ": notice: " in line
    ]


def test_it_imports_no_torch_and_starts_no_program(tmp_path: Path, records: Path) -> None:
    program = (
        "import sys\n"
        "def refuse(event, arguments):\n"
        "    if event in ('subprocess.Popen', 'os.fork', 'os.exec', 'os.posix_spawn', 'socket.connect'):\n"
        "        raise SystemExit(event)\n"
        "sys.addaudithook(refuse)\n"
        "from claimcheck.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "finally: print('torch' in sys.modules)\n"
    )
    arguments = ("check", "--static", "--records", records, article(tmp_path, WRONG))

    result = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False
    )

    assert (1, "False") == (result.returncode, result.stdout.splitlines()[-1]), result.stderr


def test_a_hook_takes_the_articles_of_a_commit(tmp_path: Path, records: Path) -> None:
    """As pre-commit calls it: the entry, then the files."""
    hook = HOOKS["claimcheck-static"]
    program, *arguments = shlex.split(hook["entry"])
    wrong, right = tmp_path / "wrong.md", tmp_path / "right.md"
    wrong.write_text(WRONG, encoding="utf-8")
    right.write_text(RIGHT, encoding="utf-8")
    status = {
        path.name: CliRunner().invoke(main, [*arguments, "--records", str(records), str(path)]).exit_code
        for path in (wrong, right)
    }

    assert "claimcheck" == program
    assert {"wrong.md": 1, "right.md": 0} == status


@pytest.mark.torch
def test_the_full_hook_performs(tmp_path: Path) -> None:
    _, *arguments = shlex.split(HOOKS["claimcheck"]["entry"])

    result = CliRunner().invoke(
        main, [*arguments, "--cache-dir", str(tmp_path), str(article(tmp_path, WRONG))]
    )

    assert 1 == result.exit_code
