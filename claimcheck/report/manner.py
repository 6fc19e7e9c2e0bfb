"""How a report is told, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.severity import FailOn


@dataclass(frozen=True, slots=True)
class Manner:
    """The choices that every format is given; each heeds those that concern it."""

    language: str = "en"
    color: bool = False
    """May terminal colours be used?"""
    verbose: bool = False
    """Is what was confirmed, and what was left unchecked, listed too?"""
    fail_on: FailOn = FailOn.REFUTED
    """What a format that knows failed tests calls a failure."""
