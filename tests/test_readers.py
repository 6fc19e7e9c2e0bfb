"""Many documents: read once, by whoever has time, and always the same."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections import deque
from pathlib import Path

import pytest

from claimcheck import caching, catalogue, documents, readers
from claimcheck.catalogue import Catalogue
from claimcheck.model import Document, Reading
from claimcheck.readers import Readers, _Helper, reader
from claimcheck.readers.records import key, restored, written

TEXTS = [
    "Calling `model.eval()` disables autograd.",
    "# `model.eval()`\n\nIt usually turns dropout off.",
    "调用 `model.eval()` 之后，dropout 仍然生效。\n\n```python\nmodel.eval()  # 关闭 dropout\n```",
    "`torch.compile` makes every model good.\n\nTea is hot. \ud800",
]


@pytest.fixture(scope="module")
def claims(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """A small catalogue: its examples are soon learnt."""
    folder = tmp_path_factory.mktemp("claims")
    for name in ("vocabulary", "eval"):
        shutil.copytree(catalogue.builtin() / name, folder / name)
    shutil.copy(catalogue.builtin() / "untestable.toml", folder)
    return Catalogue(folder)


def articles(*texts: str) -> list[Document]:
    return [documents.parse(text, f"{number}.md") for number, text in enumerate(texts)]


@pytest.fixture(scope="module")
def expected(claims: Catalogue) -> list[Reading]:
    read = reader(claims)
    return [read.read(article) for article in articles(*TEXTS)]


def test_readings_come_in_the_order_of_their_documents(claims: Catalogue, expected: list[Reading]) -> None:
    assert all(reading.assertions for reading in expected[:3])
    assert expected == Readers(claims).read(articles(*TEXTS))
    assert expected[::-1] == Readers(claims).read([*articles(*TEXTS)][::-1])


def test_a_reading_is_the_same_when_it_was_written_down(claims: Catalogue, expected: list[Reading]) -> None:
    untestable = {entry.id: entry for entry in claims.untestable()}
    (entry, *_) = untestable.values()
    (known,) = Readers(claims).read(articles(entry.examples[0]))

    assert known.unchecked[0].untestable == entry
    for reading in (*expected, known):
        assert reading == restored(written(reading), untestable)


@pytest.mark.parametrize("line", ["", "null", "{}", '{"assertions": [{}]}'])
def test_what_is_no_reading_is_none(line: str) -> None:
    assert restored(line, {}) is None


def records(cache: Path) -> list[Path]:
    return sorted(cache.glob("readings/*/*/*.json"))


def test_what_was_read_is_not_read_again(claims: Catalogue, tmp_path: Path) -> None:
    (first,) = Readers(claims, tmp_path).read(articles(TEXTS[0]))
    (record,) = records(tmp_path)
    caching.keep(record, str(caching.kept(record)).replace('"passages": 1', '"passages": 99'))

    again, copied = Readers(claims, tmp_path).read(articles(TEXTS[0], TEXTS[0]))

    assert 1 == first.coverage.passages
    assert 99 == again.coverage.passages == copied.coverage.passages


def test_a_damaged_record_is_read_anew(claims: Catalogue, expected: list[Reading], tmp_path: Path) -> None:
    Readers(claims, tmp_path).read(articles(TEXTS[0]))
    (record,) = records(tmp_path)
    record.write_bytes(b"\xff")

    assert expected[:1] == Readers(claims, tmp_path).read(articles(TEXTS[0]))
    assert caching.kept(record)


def test_a_record_is_of_a_content_in_a_format() -> None:
    text = TEXTS[0]
    moved, changed, other = (
        documents.parse(text, "b.md"),
        documents.parse(f"{text}!", "a.md"),
        documents.parse(text, "a.txt"),
    )

    assert key(documents.parse(text, "a.md")) == key(moved)
    assert 3 == len({key(moved), key(changed), key(other)})


def test_another_catalogue_reads_anew(claims: Catalogue, tmp_path: Path) -> None:
    folder, cache = tmp_path / "claims", tmp_path / "cache"
    shutil.copytree(claims.folders[0], folder)
    Readers(Catalogue(folder), cache).read(articles(TEXTS[0]))
    (folder / "eval" / "disables_autograd.py").unlink()

    (reading,) = Readers(Catalogue(folder), cache).read(articles(TEXTS[0]))

    assert "eval/disables-autograd" not in {said.claim for said in reading.assertions}
    assert 2 == len(records(cache))


def test_readings_by_a_catalogue_that_is_long_gone_are_thrown_away(claims: Catalogue, tmp_path: Path) -> None:
    old, recent = (tmp_path / "readings" / name for name in ("old", "recent"))
    for folder in (old, recent):
        folder.mkdir(parents=True)
    long_ago = time.time() - 40 * 24 * 3600
    os.utime(old, (long_ago, long_ago))

    Readers(claims, tmp_path).read(articles(TEXTS[0]))

    assert not old.exists()
    assert recent.exists()


def test_a_cache_that_cannot_be_written_stops_nothing(
    claims: Catalogue, expected: list[Reading], tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")

    assert expected[:1] == Readers(claims, blocked).read(articles(TEXTS[0]))


def handed(helper: _Helper, *texts: str) -> dict[str, Reading]:
    """What a helper makes of documents."""
    waiting = {key(article): article for article in articles(*texts)}
    found: dict[str, Reading] = {}
    try:
        helper.read(deque(waiting), waiting, found, {})
    finally:
        helper.end()
    return found


def test_a_helper_reads_the_same(claims: Catalogue, expected: list[Reading], tmp_path: Path) -> None:
    found = handed(_Helper(claims, tmp_path), *TEXTS)

    assert expected == [found[key(article)] for article in articles(*TEXTS)]


def test_a_helper_obeys_nothing_that_lies_where_it_is_called(
    claims: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "claimcheck.py").write_text("raise SystemExit", encoding="utf-8")
    (tmp_path / "json.py").write_text("raise SystemExit", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert 1 == len(handed(_Helper(claims, None), TEXTS[0]))


def test_what_a_helper_fails_to_read_is_read_all_the_same(
    claims: Catalogue, expected: list[Reading], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readers, "_WORTH_A_HELPER", 1)
    monkeypatch.setattr(sys, "executable", "/bin/false")

    assert expected == Readers(claims, jobs=4).read(articles(*TEXTS))


def test_helpers_leave_nothing_behind(
    claims: Catalogue, expected: list[Reading], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readers, "_WORTH_A_HELPER", 1)

    assert expected == Readers(claims, tmp_path, jobs=3).read(articles(*TEXTS))
    children = (path.read_text() for path in Path("/proc/self/task").glob("*/children"))
    assert not any(
        "claimcheck.readers" in Path(f"/proc/{child}/cmdline").read_text()
        for child in " ".join(children).split()
    )


@pytest.mark.parametrize("seed", ["1", "2"])
def test_readings_do_not_depend_on_the_order_of_sets(
    claims: Catalogue, expected: list[Reading], seed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONHASHSEED", seed)

    assert list(expected[:3]) == list(handed(_Helper(claims, None), *TEXTS[:3]).values())
