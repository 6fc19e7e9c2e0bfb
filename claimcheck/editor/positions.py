"""Offsets into a text ↔ positions of the Language Server Protocol."""

from __future__ import annotations

import re
from bisect import bisect_right

from lsprotocol.types import Position, PositionEncodingKind, Range

_LINE_END = re.compile(r"\r\n|\n|\r")
_UNITS = {
    PositionEncodingKind.Utf8: ("utf-8", 1),
    PositionEncodingKind.Utf16: ("utf-16-le", 2),
    PositionEncodingKind.Utf32: ("utf-32-le", 4),
}
"""How a client may count columns: the encoding, and how many bytes of it are one."""


class Positions:
    """Of one text: lines end where the protocol says so, columns are counted as agreed with the client."""

    def __init__(self, text: str, encoding: str = PositionEncodingKind.Utf16) -> None:
        self._text = text
        self._codec, self._size = _UNITS[PositionEncodingKind(encoding)]
        ends = list(_LINE_END.finditer(text))
        self._starts = [0, *(match.end() for match in ends)]
        self._ends = [*(match.start() for match in ends), len(text)]

    def position(self, offset: int) -> Position:
        """Where a character stands; the end of a line is the last place in it."""
        line = bisect_right(self._starts, offset) - 1
        before = self._text[self._starts[line] : min(offset, self._ends[line])]
        return Position(line, self._width(before))

    def range(self, start: int, end: int) -> Range:
        """Where a stretch stands."""
        return Range(self.position(start), self.position(end))

    def rest(self, offset: int) -> Range:
        """Where the rest of a line stands, from a character on."""
        line = bisect_right(self._starts, offset) - 1
        return self.range(offset, self._ends[line])

    def offset(self, position: Position) -> int:
        """The character at a position; the last one there is if it lies beyond."""
        if position.line >= len(self._starts):
            return len(self._text)
        units = position.character
        for offset in range(self._starts[position.line], self._ends[position.line]):
            if units <= 0:
                return offset
            units -= self._width(self._text[offset])
        return self._ends[position.line]

    def _width(self, characters: str) -> int:
        return len(characters.encode(self._codec, "surrogatepass")) // self._size
