"""Tables of reStructuredText that are written as lists or as comma-separated values: their cells.

Only plain ones: what a list-table or csv-table cannot be, or is only with options that change what its
commas mean, has no cells here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.documents.blocks import BREAK, Text

NAMES = frozenset({"list-table", "csv-table"})
"""The directives whose cells are read."""

_POINT = re.compile(r"[-*+](?:[ \t]+|\Z)")
_APART = re.compile(r"\n\n+(?:[-*+][ \t]+)?|(?:\A|\n)[-*+][ \t]+")
"""What parts the paragraphs and points of a cell."""
_VALUE = re.compile(r'[ \t]*(?:"(?P<quoted>(?:[^"]|"")*)"[ \t]*|(?P<bare>[^",]*))(?:,|\Z)')
_ELSEWHERE = frozenset({"file", "url", "delim", "quote", "escape", "keepspace"})
"""Options of a csv-table whose values stand in another file, or are written in another way."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the source."""

    start: int
    first: int
    """Where its text starts; not before ``end`` if it has none."""
    end: int

    @property
    def indent(self) -> int:
        """How deep its text stands."""
        return self.first - self.start


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell, as it is written."""

    row: int
    """0 in a row that heads the columns; others count from 1."""
    column: int
    text: Text


def cells(name: str, source: str, options: Mapping[str, Line], lines: Sequence[Line]) -> Iterator[Cell]:
    """The cells of a table, row by row.

    ``options``: of its directive, each by its name, from where its value starts; ``lines``: what it holds.
    """
    heads = _number(source, options.get("header-rows"))
    if name == "csv-table":
        if _ELSEWHERE & options.keys():
            return
        headed = options.get("header")
        rows = [_values(source, line) for line in lines if line.first < line.end]
        if headed is not None:
            rows.insert(0, _values(source, headed))
            heads += 1
        if not all(rows):
            return  # a value runs over several lines, or is quoted in a way of its own
    else:
        rows = _points(source, lines)
    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row):
            yield Cell(max(0, number - heads), column, text)


def _number(source: str, option: Line | None) -> int:
    value = source[option.first : option.end] if option else ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 3 else 0


def _values(source: str, line: Line) -> list[Text]:
    """The values of a line; none if it is not understood."""
    found: list[Text] = []
    position = line.first
    while position <= line.end:
        match = _VALUE.match(source, position, line.end)
        if match is None:
            return []
        inside = Text.of(source, *match.span("quoted" if match["quoted"] is not None else "bare"))
        doubled = re.finditer('""', inside.characters)
        found.append(inside.edit((quote.start(), quote.end(), '"') for quote in doubled))
        position = match.end()
        if not match[0].endswith(","):
            break
    return found


def _points(source: str, lines: Sequence[Line]) -> list[list[Text]]:
    """The items of each item of a list; none if there is anything else."""
    rows: list[list[list[tuple[int, int]]]] = []
    outer = inner = -1
    for line in lines:
        point = _POINT.match(source, line.first, line.end)
        if line.first >= line.end:
            if rows:
                rows[-1][-1].append((line.end, line.end))
            continue
        outer = line.indent if outer < 0 else outer
        if line.indent == outer and point:
            cell = _POINT.match(source, point.end(), line.end)
            if cell is None:
                return []
            inner = point.end() - line.start
            rows.append([[(cell.end(), line.end)]])
        elif rows and line.indent == inner and point:
            rows[-1].append([(point.end(), line.end)])
        elif rows and line.indent > inner:
            rows[-1][-1].append((line.first, line.end))
        else:
            return []  # a list with something beside it is no table
    return [[_paragraphs(source, stretches) for stretches in row] for row in rows]


def _paragraphs(source: str, stretches: list[tuple[int, int]]) -> Text:
    """The text of a cell, its paragraphs and points kept apart."""
    text = Text.lines(source, stretches)
    apart = _APART.finditer(text.characters)
    return text.edit((match.start(), match.end(), BREAK if match.start() else "") for match in apart)
