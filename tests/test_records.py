"""The records in reports/ say what is so, and the pages and the summary say what the records say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner

from claimcheck.catalogue import Catalogue, builtin
from claimcheck.check import Conditions, verify
from claimcheck.cli import main
from claimcheck.history.comparing import changes
from claimcheck.history.records import Record, load, place, record, recorded, text
from claimcheck.history.summary import histories, summary
from claimcheck.laboratory import discover
from claimcheck.model import Claim
from claimcheck.releases import minor

REPORTS = Path(__file__).parents[1] / "reports"
RENEW = "If PyTorch is right and the record is not: claimcheck matrix, then make pages, and look at the diff."


@pytest.fixture(scope="module")
def claims() -> Mapping[str, Claim]:
    return Catalogue(builtin())


@pytest.fixture(scope="module")
def records() -> list[Record]:
    return [load(place(REPORTS, version)) for version in recorded(REPORTS)]


@pytest.mark.torch
@pytest.mark.timeout(600)
def test_the_record_of_the_installed_release_is_what_a_run_gives(claims: Mapping[str, Claim]) -> None:
    version = discover().torch
    path = place(REPORTS, version)
    if not path.exists():
        pytest.skip(f"there is no record of torch {version}")
    # What takes the time of others may differ on a busy machine; `make catalogue` performs it.
    exact = {name: claim for name, claim in claims.items() if not claim.experiment.measures}

    run = record(verify(exact, Conditions(measure=False)))

    expected = load(path).of(exact)
    assert [] == [f"{one.name}: {one.kind}" for one in changes(expected, run)], RENEW
    assert {} == {
        name: verdict.trial.experiment
        for name, verdict in expected.verdicts.items()
        if verdict.trial.experiment != claims[name].experiment.fingerprint
    }, RENEW


def test_many_releases_are_on_record(records: list[Record]) -> None:
    minors = [minor(one.torch) for one in records]

    assert len(minors) >= 15
    assert minors[0] == "1.8"


def test_records_are_laid_out_as_they_are_written(records: list[Record]) -> None:
    for one in records:
        assert text(one) == place(REPORTS, one.torch).read_text("utf-8")


def test_many_claims_change_over_the_releases(records: list[Record], claims: Mapping[str, Claim]) -> None:
    from claimcheck.history.ranges import changes as flips

    past = histories(records, {name: claim.experiment.fingerprint for name, claim in claims.items()})

    assert sum(map(flips, past.values())) >= 40


def test_the_summary_is_that_of_the_records(records: list[Record], claims: Mapping[str, Claim]) -> None:
    past = histories(records, {name: claim.experiment.fingerprint for name, claim in claims.items()})

    assert past == summary(REPORTS), "Renew it: make pages"


def test_the_pages_are_those_of_the_records(tmp_path: Path) -> None:
    result = CliRunner().invoke(
        main, ["history", "--records", str(REPORTS), "--html", str(tmp_path), "--isolated"]
    )

    assert result.exit_code == 0, result.output
    rendered = {
        page.relative_to(tmp_path): page.read_bytes() for page in tmp_path.rglob("*") if page.is_file()
    }
    there = {
        Path("index.html"),
        *(page.relative_to(REPORTS) for page in (REPORTS / "claims").rglob("*.html")),
    }
    assert there == {name for name in rendered if name.suffix == ".html"}
    assert [] == [str(name) for name, page in rendered.items() if (REPORTS / name).read_bytes() != page], (
        "Renew them: make pages"
    )
