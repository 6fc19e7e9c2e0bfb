"""Records of parts of the work, made by several machines, as one record a release."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from claimcheck.errors import UserError
from claimcheck.history.records import Record, load


def joined(paths: Iterable[Path]) -> list[Record]:
    """The records in files, those of one release as one.

    Raises:
        UserError: two of a release are of different environments, or contradict each other.
    """
    found: dict[str, Record] = {}
    for path in paths:
        one = load(path)
        known = found.setdefault(one.release, one)
        if known.environment != one.environment:
            raise UserError(
                f"{' '.join(one.environment)} made this record, and {' '.join(known.environment)} another",
                "Join records of one environment a release.",
                path,
            )
        for name, verdict in one.verdicts.items():
            if name in known.verdicts and known.verdicts[name].ruling is not verdict.ruling:
                raise UserError(
                    f"{name} is {verdict.ruling} here and {known.verdicts[name].ruling} in another record",
                    f"See which of them lasts: claimcheck matrix --no-cache --torch {one.release} {name}",
                    path,
                )
        found[one.release] = known.joined(one)
    return list(found.values())
