"""Folders of records, one laid over another: what a project has on record, and what comes with claimcheck."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.history import records
from claimcheck.history.records import Record, load, place, recorded
from claimcheck.releases import minor, order, release


def every(folders: Sequence[Path]) -> list[Record]:
    """One record for each release that folders have, oldest first.

    What a later folder has on record of a claim goes before what an earlier one has.

    Raises:
        UserError: a file there is no record.
    """
    return [_laid_over(version, folders) for version in _versions(folders)]


def find(name: str, folders: Sequence[Path]) -> Record:
    """The record that a file, a version or a git revision names.

    Raises:
        UserError: there is none, or it is not one.
    """
    same = [one for one in _versions(folders) if name in (release(one), minor(one))]
    if same and not Path(name).is_file():
        return _laid_over(same[-1], folders)
    return records.find(name, folders[0])


def _versions(folders: Sequence[Path]) -> list[str]:
    return sorted({version for folder in folders for version in recorded(folder)}, key=order)


def _laid_over(version: str, folders: Sequence[Path]) -> Record:
    found = [load(path) for folder in folders if (path := place(folder, version)).is_file()]
    verdicts = {name: verdict for one in found for name, verdict in one.verdicts.items()}
    return replace(found[-1], verdicts=dict(sorted(verdicts.items())))
