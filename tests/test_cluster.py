"""Articles spread over the workers of a Dask cluster."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.catalogue import Catalogue, builtin
from claimcheck.check import Conditions
from claimcheck.cluster import spread
from claimcheck.documents import parse
from claimcheck.errors import UserError
from claimcheck.model import Document, Run
from claimcheck.streaming import checked

distributed = pytest.importorskip("distributed", reason="the extra claimcheck[dask] is not installed")
pytestmark = pytest.mark.filterwarnings("default")  # Dask's own warnings are not ours to mend

SENTENCES = ("Calling `model.eval()` disables autograd.", "`model.eval()` does not disable autograd.")


def batches() -> list[list[Document]]:
    return [[parse(f"# {number}\n\n{SENTENCES[number % 2]}\n", f"{number}.md")] for number in range(8)]


def marks(runs: Iterator[Run]) -> list[tuple[str, list[str]]]:
    return [
        (review.document.path, [finding.mark.value for finding in review.findings])
        for run in runs
        for review in run.reviews
    ]


@pytest.mark.torch
def test_a_worker_that_is_killed_half_way_loses_nothing(tmp_path: Path) -> None:
    claims = Catalogue(builtin())
    conditions = Conditions(measure=False, code=False, jobs=1, cache_folder=tmp_path)
    alone = marks(checked(batches(), claims, conditions))
    with distributed.LocalCluster(
        n_workers=3, threads_per_worker=1, dashboard_address=None, silence_logs=50
    ) as cluster:
        pids = list(distributed.Client(cluster).run(os.getpid).values())
        found: list[tuple[str, list[str]]] = []
        for number, run in enumerate(spread(batches(), claims, conditions, cluster.scheduler_address)):
            if number == 1:
                os.kill(pids[0], signal.SIGKILL)
            found += marks(iter([run]))

    assert [f"{number}.md" for number in range(8)] == [path for path, _ in found]
    assert alone == found


def test_a_scheduler_that_does_not_answer_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.cluster._PATIENCE", 1)

    with pytest.raises(UserError, match="--scheduler local"):
        list(spread(batches(), Catalogue(builtin()), Conditions(), "tcp://127.0.0.1:9"))


def test_an_error_of_the_user_comes_back_from_a_worker(tmp_path: Path) -> None:
    conditions = Conditions(python=tmp_path / "none", jobs=1, cache_folder=tmp_path)

    with pytest.raises(UserError, match="there is no interpreter"):
        list(spread(batches(), Catalogue(builtin()), conditions, "local"))
