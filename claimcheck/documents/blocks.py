"""What every reader yields: blocks of text that know where each character stands.

A reader turns a document's text into `Block`s, in order; `passages` makes the passages of
them. Between the two, markup is taken away by *edits*, which keep the way back to the source.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TypeAlias

from claimcheck.model import PassageKind

Edit: TypeAlias = tuple[int, int, str]
"""Replace the characters from start to end by these."""

BREAK = "\u2028"
"""Stands in a text where its author broke the line on purpose: no sentence runs across it."""

_LINE_END = re.compile(r"\r\n?|\n")
_INVISIBLE = "\u200b\u200e\u200f\u2060\ufeff\u00ad"
_UNTIDY = re.compile(rf"(?:[^\S ]|[{_INVISIBLE}]| (?=[\s{_INVISIBLE}]))[\s{_INVISIBLE}]*")


@dataclass(frozen=True, slots=True)
class Text:
    """Characters, and for each its offset in the document; the last offset is the end."""

    characters: str
    offsets: Sequence[int]
    code: tuple[tuple[int, int], ...] = ()
    """Stretches that are marked up as code, ascending, none overlapping."""

    @classmethod
    def of(cls, source: str, start: int, end: int) -> Text:
        """A stretch of the source as it stands."""
        return cls(source[start:end], range(start, end + 1))

    @classmethod
    def lines(cls, source: str, stretches: Sequence[tuple[int, int]]) -> Text:
        """Stretches of the source as lines of one text."""
        if len(stretches) <= 1:
            return cls.of(source, *(stretches[0] if stretches else (0, 0)))
        offsets = array("I")
        for start, end in stretches:
            offsets.extend(range(start, end + 1))  # the end is where the line feed stands
        return cls("\n".join(source[start:end] for start, end in stretches), offsets)

    def slice(self, start: int, end: int) -> Text:
        """The text from start to end."""
        if end <= start:
            return Text("", self.offsets[start : start + 1])
        offsets = self.offsets[start : end + 1]
        if isinstance(offsets, array) and end < len(self.characters):
            offsets[-1] = offsets[-2] + 1  # what follows may be markup
        first = bisect_right(self.code, start, key=itemgetter(1))
        last = bisect_left(self.code, end, key=itemgetter(0))
        code = tuple((max(a, start) - start, min(b, end) - start) for a, b in self.code[first:last])
        return Text(self.characters[start:end], offsets, code)

    @classmethod
    def joined(cls, texts: Sequence[Text]) -> Text:
        """Texts one behind the other, as one."""
        offsets = array("I")
        code: list[tuple[int, int]] = []
        for text in texts:
            code += ((len(offsets) + start, len(offsets) + end) for start, end in text.code)
            offsets.extend(text.offsets[: len(text.characters)])
        offsets.append(texts[-1].offsets[-1] if texts else 0)
        return cls("".join(text.characters for text in texts), offsets, tuple(code))

    def within(self, outer: Text) -> Text:
        """The text of a part of another text, its offsets into that made offsets into the document."""
        offsets = array("I", (outer.offsets[offset] for offset in self.offsets))
        return Text(self.characters, offsets, self.code)

    def edit(self, edits: Iterable[Edit]) -> Text:
        """The text with the edits made; they come in order, and one inside another is dropped."""
        kept, pieces, position = array("I"), [], 0
        for start, end, replacement in edits:
            if start < position:
                continue
            pieces += [self.characters[position:start], replacement]
            kept.extend(range(position, start))
            kept.extend([start] * len(replacement))
            position = end
        if not pieces:
            return self
        pieces.append(self.characters[position:])
        kept.extend(range(position, len(self.offsets)))
        offsets = array("I", map(self.offsets.__getitem__, kept))
        code = ((bisect_left(kept, start), bisect_left(kept, end)) for start, end in self.code)
        return Text("".join(pieces), offsets, tuple(stretch for stretch in code if stretch[0] < stretch[1]))

    def tidy(self) -> Text:
        """The text on one line: no space at either end, one between words, none within Chinese."""
        text = self.edit(
            (match.start(), match.end(), self._space(match)) for match in _UNTIDY.finditer(self.characters)
        )
        bare = text.characters.strip()
        start = text.characters.find(bare)
        return text if len(bare) == len(text.characters) else text.slice(start, start + len(bare))

    def _space(self, match: re.Match[str]) -> str:
        run = match[0]
        if BREAK in run:
            return BREAK
        if not run.strip(_INVISIBLE):
            return ""
        before = self.characters[match.start() - 1 : match.start()]
        after = self.characters[match.end() : match.end() + 1]
        return "" if "\n" in run and is_wide(before) and is_wide(after) else " "


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, table cell or code block, markup gone."""

    kind: PassageKind
    text: Text
    level: int = 0
    """Of a heading: 1 is the outermost."""
    depth: int = 0
    """How many lists it stands in."""
    continues: bool = False
    """Of an item: a further paragraph of the one before."""
    row: int = 0
    """Of a cell: 0 in the row of column headers, body rows count from 1."""
    column: int = 0
    info: str = ""
    """Of a code block: the language as its author wrote it."""


def line_stretches(source: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Where each line of the source starts and ends, its line end left out."""
    stop = len(source) if end is None else end
    ends = list(_LINE_END.finditer(source, start, stop))
    starts = [start, *(match.end() for match in ends)]
    return list(zip(starts, [*(match.start() for match in ends), stop], strict=True))


def is_wide(character: str) -> bool:
    """Is this a Chinese character or full-width punctuation, written without spaces around it?"""
    return "\u2e80" <= character <= "\u9fff" or "\uf900" <= character <= "\uffef"
