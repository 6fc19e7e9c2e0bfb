"""Plain text, above all pages that were copied or scraped: markup lost, layout left.

Headings are known by their numbering or because they are short, code because it reads as
code, and a sentence that was broken around its inline code is put together again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from claimcheck.documents.blocks import Block, Text, is_wide
from claimcheck.documents.lines import (
    BULLET,
    CHAPTER,
    CLOSING,
    ENUMERATOR,
    FINAL,
    GOES_ON,
    HASHES,
    OPEN,
    SECTION,
    SUBCHAPTER,
    TELLING,
    Line,
    Role,
    is_marked,
    lines_of,
    roles_of,
)
from claimcheck.model import PassageKind

_FENCE = re.compile(r"(`{3,}|~{3,})\s*([\w+#-]*)[^`]*\Z")
_EMOJI = "".join(
    chr(code)
    for block in (
        (0x20, 0x21),
        (0x2600, 0x27C0),
        (0x2B00, 0x2C00),
        (0x1F300, 0x1FB00),
        (0x200D, 0x200E),
        (0xFE0F, 0xFE10),
    )
    for code in range(*block)
)
_ITEM_NUMBER = re.compile(f"{ENUMERATOR.pattern}|{SECTION.pattern}")
_NUMBERED = re.compile("|".join(f"(?:{pattern.pattern})" for pattern in (CHAPTER, SUBCHAPTER, SECTION)))
_MARKED_UP = re.compile(
    r"(?P<ticks>`{1,2})(?P<code>[^`\n]+)(?P=ticks)|\*\*(?=\S)(?P<bold>[^*\n]+)(?<=\S)\*\*"
)
_NOT_OF_A_HEADING = "。！；.!;:：…，,、｡"
_INNER = re.compile(r"[，。,;；!！]")
_UNNUMBERED = 6
"""The level of a heading that says none: below every other."""
_HEADING_AT_MOST = 60
"""Columns: a longer line is text."""
_WRAPPED_FROM, _WRAPPED_TO, _RAGGED = 61, 130, 16
"""Columns of a line after which its author's editor wrapped, and by how much those differ."""


def read(source: str) -> Iterator[Block]:
    """The blocks of a plain text."""
    lines = list(lines_of(source))
    yield from _Reader(source, lines, roles_of(lines)).blocks()


@dataclass
class _Reader:
    source: str
    lines: Sequence[Line]
    roles: Sequence[Role]
    items: list[tuple[int, str]] = field(default_factory=list)
    """Indent and sort of marker of the items that are open, outermost first."""

    def blocks(self) -> Iterator[Block]:
        """The blocks, in order."""
        number = 0
        while number < len(self.lines):
            line, role = self.lines[number], self.roles[number]
            if role is Role.BLANK:
                number += 1
            elif fence := _FENCE.match(line.text):
                end = self.fence_end(number, fence[1])
                if number + 1 < end:
                    yield self.code(number + 1, end, fence[2])
                number = end + 1
            elif role is Role.CODE:
                end = number + 1
                while (following := self.following(end)) is not None and self.roles[following] is Role.CODE:
                    end = following + 1
                yield self.code(number, end)
                number = end
            else:
                end = number + 1
                while self.goes_on(number, end):
                    end += 1
                yield self.paragraph(number, end)
                number = end

    def following(self, number: int) -> int | None:
        """The first line that is not blank, from that number on."""
        while number < len(self.lines):
            if self.roles[number] is not Role.BLANK:
                return number
            number += 1
        return None

    def fence_end(self, number: int, opening: str) -> int:
        for end in range(number + 1, len(self.lines)):
            closing = self.lines[end].text
            if closing.startswith(opening) and not closing.strip(opening[0]):
                return end
        return len(self.lines)

    def code(self, first: int, end: int, info: str = "") -> Block:
        start = self.lines[first].start
        while start and self.source[start - 1] in " \t":
            start -= 1
        return Block(PassageKind.CODE, Text.of(self.source, start, self.lines[end - 1].end), info=info)

    def goes_on(self, first: int, end: int) -> bool:
        """Does the line at ``end`` go on with the paragraph that began at ``first``?"""
        if end >= len(self.lines) or self.roles[end] in {Role.BLANK, Role.CODE}:
            return False
        before, after = self.lines[end - 1], self.lines[end]
        last, start = (before.text.rstrip(_EMOJI) or before.text)[-1], after.text[0]
        if is_marked(after.text) or _FENCE.match(after.text) or start in _EMOJI:
            return False
        so_far = self.lines[first:end]
        title = end - first < 4 and not any(_INNER.search(line.text) for line in so_far)
        title = title and sum(line.width for line in so_far) <= _HEADING_AT_MOST
        if self.roles[end - 1] is Role.INLINE:
            return True
        if self.roles[end] is Role.INLINE:
            then = self.lines[end + 1].text if end + 1 < len(self.lines) else ""
            return last not in FINAL and not (title and then.startswith("是"))
        if start in CLOSING or last in OPEN:
            return True
        if before.text.endswith("):") and is_wide(start):
            return True
        if last in FINAL or (title and _NUMBERED.match(so_far[0].text.lstrip(_EMOJI))):
            return False
        if last.isascii() and is_wide(start):
            return not title or start in GOES_ON
        if last.isascii() and start.isascii() and start.islower():
            return True
        # A line that was wrapped: long but not endless, and the next no longer.
        return _WRAPPED_FROM <= before.width <= _WRAPPED_TO and after.width <= before.width + _RAGGED

    def paragraph(self, first: int, end: int) -> Block:
        """The heading, item or paragraph that those lines are."""
        line = self.lines[first]
        skipped = len(line.text) - len(line.text.lstrip(_EMOJI))
        bare = line.text[skipped:]
        level = self.heading_level(first, end, bare)
        marker = HASHES.match(bare) if level else BULLET.match(line.text) or _ITEM_NUMBER.match(bare)
        if level or (marker and not skipped):
            skipped += marker.end() if marker and not TELLING.match(marker[0]) else 0
        text = self.text(first, end, line.start + min(skipped, len(line.text) - 1))
        if level:
            self.items.clear()
            return Block(PassageKind.HEADING, text, level=level)
        if marker or skipped:
            self.open_item(line.indent, _sort(marker[0]) if marker else "")
            return Block(PassageKind.ITEM, text, depth=len(self.items))
        if self.items and line.indent > self.items[0][0]:
            depth = sum(indent < line.indent for indent, _ in self.items)
            return Block(PassageKind.ITEM, text, depth=depth, continues=True)
        self.items.clear()
        return Block(PassageKind.SENTENCE, text)

    def open_item(self, indent: int, sort: str) -> None:
        """Close the items that are not above one with that indent and sort of marker."""
        while self.items and (self.items[-1][0] > indent or (indent, sort) in self.items):
            self.items.pop()
        self.items.append((indent, sort))

    def heading_level(self, first: int, end: int, bare: str) -> int:
        """The level of the heading that those lines are; 0 if they are none."""
        if hashes := HASHES.match(bare):
            return len(hashes[1])
        line = self.lines[first]
        ends = self.lines[end - 1].text[-1:]
        if sum(part.width for part in self.lines[first:end]) > _HEADING_AT_MOST or ends in _NOT_OF_A_HEADING:
            return 0
        if CHAPTER.match(bare):
            return 1
        if SUBCHAPTER.match(bare):
            return 2
        if section := SECTION.match(bare):
            depth = section[1].count(".") + 1
            alone = not line.indent and not _INNER.search(bare) and self.text_follows(end, section[1])
            return 1 + depth if depth > 1 or alone else 0
        if line.indent or is_marked(bare) or _INNER.search(bare) or not self.text_follows(end):
            return 0
        return _UNNUMBERED

    def text_follows(self, number: int, section: str = "") -> bool:
        """Is the next line what stands below a heading, not one more of a row of short lines?"""
        following = self.following(number)
        if following is None:
            return False
        if self.roles[following] is not Role.PROSE:
            return True
        text = self.lines[following].text
        if sibling := SECTION.match(text):
            return bool(section) and sibling[1].startswith(section + ".")
        is_long = self.lines[following].width > _HEADING_AT_MOST
        return is_long or is_marked(text) or text[-1] in FINAL or bool(_INNER.search(text))

    def text(self, first: int, end: int, start: int) -> Text:
        """The text of those lines from a start in the first, what is code in it marked."""
        stretches = [(line.start, line.end) for line in self.lines[first:end]]
        stretches[0] = (start, stretches[0][1])
        text = Text.lines(self.source, stretches)
        code, edits, position = [], [], 0
        for number, (begin, stop) in enumerate(stretches, first):
            if self.roles[number] is Role.INLINE and "`" not in self.lines[number].text:
                code.append((position, position + stop - begin))
            position += stop - begin + 1
        for match in _MARKED_UP.finditer(text.characters):
            inside = match.span("code") if match["code"] else match.span("bold")
            edits += [(match.start(), inside[0], ""), (inside[1], match.end(), "")]
            if match["code"]:
                code.append(inside)
        return replace(text, code=tuple(sorted(code))).edit(edits).tidy()


def _sort(marker: str) -> str:
    """The sort of an item's marker: its digits and letters made the same."""
    return re.sub(r"\d+", "1", re.sub(r"[a-zA-Z]+", "a", marker.strip()))
