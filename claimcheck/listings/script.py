"""The code of a document, as it will run: its nouns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from claimcheck.listings.bindings import Names


@dataclass(frozen=True, slots=True)
class Statement:
    """One top-level statement of a listing."""

    source: str
    line: int
    """Of the script on which it begins, counted from 1."""
    start: int
    end: int
    """Where it stands in the document's text."""
    names: Names
    expression: bool
    """Is it an expression, of which a prompt shows the value?"""
    left_out: bool = False
    """Does an ellipsis in it stand for what its author left out?"""
    doubtful: bool = False
    """Did its author leave something out before it?"""
    announced: str | None = None
    """The exception that the article says it raises; "" if it says no more than that."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What the article says that some statements print."""

    text: str
    start: int
    end: int
    """Where that stands in the document's text."""
    statements: tuple[int, ...]
    """Indices in `Script.statements`."""
    line: int | None = None
    """The only line of the script whose output it is; None for all that the statements print."""
    verbatim: bool = False
    """Copied from a terminal, not typed by hand."""
    passage: int = 0
    """Index of the passage in which it is shown."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A code passage that is Python, or is said to be."""

    passage: int
    source: str
    """As it runs."""
    statements: range
    """Indices in `Script.statements`; none if it is not Python that can be read."""
    repairs: tuple[str, ...] = ()
    unreadable: str = ""
    """What is missing of code that can run, if so."""
    guessed: bool = False
    """What its loops govern was guessed when it was mended."""
    announces_error: bool = False
    """Does the text around it say that it fails?"""
    warns: bool = False
    """Does the text around it speak of errors, or of what can't be done?"""


@dataclass(frozen=True)
class Script:
    """All code of a document."""

    source: str = ""
    """All listings as one file, for the line numbers."""
    listings: tuple[Listing, ...] = ()
    statements: tuple[Statement, ...] = ()
    expected: tuple[Expected, ...] = ()
    sections: Mapping[int, int] = field(default_factory=dict)
    """The section of each statement; all the same where the document is one program."""

    def listing_of(self, statement: int) -> Listing:
        """The listing that a statement is a part of."""
        following = bisect_right(self.listings, statement, key=lambda listing: listing.statements.start)
        return self.listings[following - 1]
