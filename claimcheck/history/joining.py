"""Records of parts of the work, made by several machines, as one record a release."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from claimcheck.errors import UserError
from claimcheck.history.records import Record, load
from claimcheck.wording import worded


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
                worded(
                    "{environment} made this record, and {environment2} another",
                    environment=" ".join(one.environment),
                    environment2=" ".join(known.environment),
                ),
                "Join records of one environment a release.",
                path,
            )
        for name, verdict in one.verdicts.items():
            if name in known.verdicts and known.verdicts[name].ruling is not verdict.ruling:
                raise UserError(
                    worded(
                        "{name} is {ruling} here and {ruling2} in another record",
                        name=name,
                        ruling=verdict.ruling,
                        ruling2=known.verdicts[name].ruling,
                    ),
                    worded(
                        "See which of them lasts: claimcheck matrix --no-cache --torch {release} {name}",
                        release=one.release,
                        name=name,
                    ),
                    path,
                )
        found[one.release] = known.joined(one)
    return list(found.values())
