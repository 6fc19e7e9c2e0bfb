"""Articles and claims as tests of pytest's, run by pytest itself."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from test_matrix import interpreter
from test_own_claims import CLAIM as TEA
from test_own_claims import WORDS

from claimcheck import catalogue

pytest_plugins = ["pytester"]

CLAIM = TEA.replace("bool(torch.ones(1).any())", "torch.flag")
Run = Callable[..., pytest.RunResult]
CONTROLS_AGREE = CLAIM.replace("return False", "return True")


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with an article, whose PyTorch is a stub in which the one known claim is refuted."""
    python = interpreter(pytester.path / "stubs", "2.13.0", "flag = False")
    write(pytester.path / "builtin" / "tea" / "heats_water.py", CLAIM)
    write(
        pytester.path / "docs" / "a.md",
        "# Tea\n\n`tea.brew()` heats the water.\n\n`tea.brew()` does not heat the water.\n",
    )
    write(pytester.path / "builtin" / "vocabulary" / "tea.toml", WORDS.partition("[thing.autograd]")[0])
    shutil.copy(catalogue.builtin() / "vocabulary" / "cues.toml", pytester.path / "builtin" / "vocabulary")
    configure(pytester.path, f'python = "{python}"')
    monkeypatch.setattr(catalogue, "builtin", lambda: pytester.path / "builtin")
    return pytester.path


@pytest.fixture
def run(pytester: pytest.Pytester) -> Run:
    """pytest in the project's folder, with the plug-in as if it were installed."""
    plugins = ("-p", "no:claimcheck", "-p", "claimcheck.plugin")

    def run(*arguments: str, process: bool = False) -> pytest.RunResult:
        how = pytester.runpytest_subprocess if process else pytester.runpytest_inprocess
        return how(*plugins, "-p", "no:cacheprovider", *arguments)

    return run


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def configure(project: Path, *lines: str) -> None:
    path = project / "claimcheck.toml"
    before = path.read_text(encoding="utf-8") if path.exists() else 'cache-dir = "cache"\n'
    write(path, before + "\n".join(lines) + "\n")


def record(project: Path, treatment: bool) -> None:
    """What is on record of the claim, as `claimcheck matrix` has it."""
    claim = catalogue.read(project / "builtin" / "tea" / "heats_water.py", project / "builtin")
    arms = {"treatment": treatment, "positive_control": True, "negative_control": False}
    entry = {
        "schema_version": 1,
        "environment": {"torch": "2.13.0", "python": "3.11", "platform": "Linux", "device": "cpu"},
        "claims": {
            claim.id: {
                "experiment": claim.experiment.fingerprint,
                "arms": {name: {"observed": [value]} for name, value in arms.items()},
            }
        },
    }
    write(project / "reports" / "torch-2.13.0.json", json.dumps(entry))


def test_the_plug_in_is_declared() -> None:
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))

    assert {"claimcheck": "claimcheck.plugin"} == project["project"]["entry-points"]["pytest11"]


@pytest.mark.usefixtures("project")
def test_without_a_flag_nothing_is_collected_and_nothing_heavy_imported(
    pytester: pytest.Pytester, run: Run
) -> None:
    pytester.makepyfile("""
        import sys
        def test_modules():
            ours = sorted(name for name in sys.modules if name.startswith("claimcheck"))
            assert ["claimcheck", "claimcheck.plugin"] == ours
    """)

    run("-p", "no:xdist", process=True).assert_outcomes(passed=1)


def test_a_notice_is_told_with_its_place(project: Path, run: Run) -> None:
    write(project / "docs" / "a.md", "`tea.brew()` heats the water. <!-- claimcheck: ignore block -->\n")

    run("--claimcheck", "docs").stdout.fnmatch_lines(["docs/a.md:1:48: notice: nothing to ignore for block*"])


@pytest.mark.usefixtures("project")
def test_a_finding_is_a_test_that_fails_with_its_evidence(run: Run) -> None:
    result = run("--claimcheck", "docs")

    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(
        [
            "*tea/heats-water@3 of a.md*",
            "refuted: tea.brew() heats the water",
            "    tea/heats-water: The treatment behaves like the negative control: it observed False.",
            "    Instead: It does.",
            "    Reproduce: claimcheck repro tea/heats-water",
            "docs/a.md:3:2",
            "PyTorch 2.13.0: 1 confirmed, 1 refuted*0 unchecked",
            "FAILED docs/a.md::tea/heats-water@3 - NotConfirmed: refuted: tea.brew()*",
        ]
    )
    assert "Traceback" not in result.stdout.str()


@pytest.mark.usefixtures("project")
def test_one_finding_can_be_run_alone(run: Run) -> None:
    run("--claimcheck", "docs/a.md::tea/heats-water@5").assert_outcomes(passed=1)


def test_the_workers_of_xdist_collect_and_find_the_same(project: Path, run: Run) -> None:
    """They are processes of their own, so the claim is the project's here, beside the real catalogue."""
    (project / "builtin").rename(project / "claims")
    configure(project, 'claims = ["claims"]')

    result = run("--claimcheck", "--claimcheck-claims", "-n", "2", "docs", "claims", process=True)

    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["*2 workers *3 items*", "PyTorch 2.13.0: 1 confirmed, 1 refuted*"])


@pytest.mark.parametrize(
    ("settings", "text", "outcomes"),
    [
        pytest.param("", "`torch.gone()` sums.", {"failed": 1}, id="a name that is not there fails"),
        pytest.param(
            'fail-on = "never"', "`tea.brew()` heats the water.", {"passed": 1}, id="unless nothing shall"
        ),
        pytest.param(
            'exclude = ["docs"]', "`tea.brew()` heats the water.", {}, id="what is excluded is no test"
        ),
        pytest.param(
            "", "## `tea.brew()`\n\nIt heats the water.", {"passed": 1}, id="what is inferred fails nothing"
        ),
        pytest.param(
            'fail-on = "unchecked"',
            "`tea.brew()` changes the water.",
            {"failed": 1},
            id="what is unchecked fails only where that is asked for",
        ),
    ],
)
def test_the_configuration_says_what_fails(
    project: Path, run: Run, settings: str, text: str, outcomes: dict[str, int]
) -> None:
    write(project / "docs" / "a.md", f"# Tea\n\n{text}\n")
    configure(project, settings)

    run("--claimcheck", "docs").assert_outcomes(**outcomes)


def test_what_cannot_be_decided_is_skipped_with_its_reason(project: Path, run: Run) -> None:
    write(project / "builtin" / "tea" / "heats_water.py", CONTROLS_AGREE)

    result = run("--claimcheck", "-rs", "docs")

    result.assert_outcomes(skipped=2)
    result.stdout.fnmatch_lines(["SKIPPED*undecided: The controls agree*"])


def test_what_the_baseline_knows_is_expected_to_fail(project: Path, run: Run) -> None:
    entry = {"claim": "tea/heats-water", "text": "tea.brew() heats the water", "count": 1}
    write(project / "known.json", json.dumps({"format": 1, "documents": {"docs/a.md": [entry]}}))
    configure(project, 'baseline = "known.json"')

    run("--claimcheck", "docs").assert_outcomes(passed=1, xfailed=1)


def test_what_cannot_be_read_is_an_error_of_its_own(project: Path, run: Run) -> None:
    write(project / "docs" / "b.ipynb", "no notebook")

    result = run("--claimcheck", "--continue-on-collection-errors", "docs")

    result.assert_outcomes(passed=1, failed=1, errors=1)
    result.stdout.fnmatch_lines(["*docs/b.ipynb:1:1: this notebook is not valid*"])


def test_a_configuration_that_is_wrong_is_wrong_usage(project: Path, run: Run) -> None:
    configure(project, "joobs = 2")

    result = run("--claimcheck", "docs")

    assert pytest.ExitCode.USAGE_ERROR == result.ret
    result.stderr.fnmatch_lines(["*claimcheck.toml:3: unknown key 'joobs'", "*Did you mean 'jobs'?"])


@pytest.mark.usefixtures("project")
def test_tests_are_no_articles_and_stay_tests(pytester: pytest.Pytester, run: Run) -> None:
    pytester.makepyfile(
        test_own='"""\nNotes\n=====\n\n`tea.brew()` heats the water.\n"""\n\ndef test_one():\n    pass\n'
    )

    run("--claimcheck", "test_own.py").assert_outcomes(passed=1)


@pytest.mark.usefixtures("project")
def test_a_claim_is_a_test_that_passes_if_it_can_be_decided(run: Run) -> None:
    result = run("--claimcheck-claims", "-v", "builtin")

    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["*builtin/tea/heats_water.py*tea/heats-water*PASSED*"])


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("named", ["builtin/tea", "builtin/tea/heats_water.py"])
def test_claims_are_found_by_topic_and_by_file(run: Run, named: str) -> None:
    run("--claimcheck-claims", named).assert_outcomes(passed=1)


def test_a_claim_that_cannot_be_decided_fails(project: Path, run: Run) -> None:
    write(project / "builtin" / "tea" / "heats_water.py", CONTROLS_AGREE)

    result = run("--claimcheck-claims", "builtin")

    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["undecided: The controls agree*"])


def test_a_claim_that_is_not_complete_is_an_error_with_its_place(project: Path, run: Run) -> None:
    path = write(project / "builtin" / "tea" / "heats_water.py", CLAIM.replace("def treatment", "def other"))

    result = run("--claimcheck-claims", "builtin")

    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"*{path.name}: this claim has no treatment"])


@pytest.mark.parametrize(
    ("recorded", "outcomes"),
    [
        pytest.param(False, {"passed": 1}, id="as on record"),
        pytest.param(True, {"failed": 1}, id="otherwise than on record"),
    ],
)
def test_a_claim_comes_out_as_on_record(
    project: Path, run: Run, recorded: bool, outcomes: dict[str, int]
) -> None:
    record(project, recorded)

    result = run("--claimcheck-claims", "builtin")

    result.assert_outcomes(**outcomes)
    if recorded:
        result.stdout.fnmatch_lines(["refuted: *", "    On record of PyTorch 2.13.0 (*), confirmed: *"])


def test_only_the_record_of_the_same_experiment_counts(project: Path, run: Run) -> None:
    record(project, treatment=True)
    write(
        project / "builtin" / "tea" / "heats_water.py",
        CLAIM.replace("return torch.flag", "return not torch.flag"),
    )

    run("--claimcheck-claims", "builtin").assert_outcomes(passed=1)


def test_the_plug_in_needs_no_flag_where_the_project_always_wants_it(project: Path, run: Run) -> None:
    write(project / "pytest.ini", "[pytest]\naddopts = --claimcheck\ntestpaths = docs\n")

    run().assert_outcomes(passed=1, failed=1)
