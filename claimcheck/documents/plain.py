"""Plain text, above all pages that were copied or scraped: markup lost, layout left.

Headings are known by their numbering or because they are short, code because it reads as
code, and a sentence that was broken around its inline code is put together again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from claimcheck.documents import codelike
from claimcheck.documents.blocks import Block, Text, is_wide, line_stretches
from claimcheck.model import PassageKind

_FENCE = re.compile(r"(`{3,}|~{3,})\s*([\w+#-]*)[^`]*\Z")
_HASHES = re.compile(r"(#{1,6})\s+(?=\S)")
_GLUED_ITEM = re.compile(r"(?<=[。！？；]) (?=[-•] \S)")
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
_BULLET = re.compile(r"[-*+•·‣▪●○◦■□▶►➤➢★☆✅❌✔✓☑→◆◇]\s+")
_ENUMERATOR = re.compile(
    r"(?:\d{1,2}|[a-zA-Z])[.)）]\s+|\d{1,2}[、.](?=[^\d\s])|[(（](?:\d{1,2}|[a-z]|[ivx]{1,4})[)）]\s*|[①-⑳]\s*"
)
_CHAPTER = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\d]{1,3}[章节節部步][:： ]?)\s*\S"
)
_SUBCHAPTER = re.compile(r"[（(][一二三四五六七八九十]{1,3}[）)]\s*\S")
_SECTION = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)(?:[.、]?\s+|、)(?=\S)")
_FINAL = "。！？；.!?;:：…｡"
_OPEN = "，、,（(「『“《"
_CLOSING = "，。、；：,;:)）」』”’?？!！%"
_GOES_ON = "的是來来将將可与與和中会會后後时時被以并並或及等就则則也都"
_ITEM_NUMBER = re.compile(f"{_ENUMERATOR.pattern}|{_SECTION.pattern}")
_NUMBERED = re.compile("|".join(f"(?:{pattern.pattern})" for pattern in (_CHAPTER, _SUBCHAPTER, _SECTION)))
_MARKED_UP = re.compile(
    r"(?P<ticks>`{1,2})(?P<code>[^`\n]+)(?P=ticks)|\*\*(?=\S)(?P<bold>[^*\n]+)(?<=\S)\*\*"
)
_NOT_OF_A_HEADING = "。！；.!;:：…，,、｡"
_INNER = re.compile(r"[，。,;；!！]")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_NOT_LINE_END = re.compile(r"[^\r\n]")
_UNNUMBERED = 6
"""The level of a heading that says none: below every other."""
_HEADING_AT_MOST = 60
"""Columns: a longer line is text."""
_WRAPPED_FROM, _WRAPPED_TO, _RAGGED = 61, 130, 16
"""Columns of a line after which its author's editor wrapped, and by how much those differ."""


class _Role(Enum):
    BLANK = 0
    PROSE = 1
    CODE = 2
    INLINE = 3
    """Code alone on its line, but of the sentence around it."""


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    """Without the space at either end."""
    indent: int
    text: str

    @property
    def width(self) -> int:
        """Columns, of which a Chinese character takes two."""
        return self.indent + len(self.text) + sum(map(is_wide, self.text[:200]))


def read(source: str) -> Iterator[Block]:
    """The blocks of a plain text."""
    lines = list(_lines(source))
    yield from _Reader(source, lines, _roles(lines)).blocks()


def _lines(source: str) -> Iterator[_Line]:
    """The lines of the source, comments blanked, and glued prose and code parted."""
    closed = (
        source.rfind("-->") + 3 if "-->" in source else 0
    )  # behind it, a comment's end would be sought in vain
    visible = _COMMENT.sub(lambda match: _NOT_LINE_END.sub(" ", match[0]), source[:closed]) + source[closed:]
    for start, end in line_stretches(visible):
        whole = visible[start:end]
        text = whole.strip()
        first = start + len(whole) - len(whole.lstrip())
        cuts = [codelike.prose_after(text) if codelike.is_code(text) else codelike.code_after(text)]
        cuts = [*(match.end() for match in _GLUED_ITEM.finditer(text, 0, cuts[0])), *cuts]
        indent = len(whole[: first - start].expandtabs(4))
        for begin, stop in zip([0, *cuts], [*cuts, len(text)], strict=True):
            if begin == 0 or begin < stop:
                part = text[begin:stop].rstrip()
                yield _Line(first + begin, first + begin + len(part), indent, part)


def _roles(lines: Sequence[_Line]) -> list[_Role]:
    """What each line is, seen with its neighbours."""
    roles = [
        _Role.BLANK if not line.text else _Role.CODE if codelike.is_code(line.text) else _Role.PROSE
        for line in lines
    ]
    _extend_code(lines, roles)
    for number, line in enumerate(lines):
        if (
            roles[number] is not _Role.BLANK
            and codelike.is_fragment(line.text)
            and _is_inline(lines, roles, number)
        ):
            roles[number] = _Role.INLINE
    return roles


def _extend_code(lines: Sequence[_Line], roles: list[_Role]) -> None:
    """Add to the code what goes on with it: open brackets, deeper lines, comments."""
    opened = indent = 0
    for number, line in enumerate(lines):
        if roles[number] is _Role.BLANK:
            continue
        after_code = number > 0 and roles[number - 1] is _Role.CODE
        if roles[number] is _Role.PROSE and after_code and not _HASHES.match(line.text.removeprefix("# ")):
            goes_on = opened > 0 or line.indent > indent
            if line.text.startswith("#") or (goes_on and not codelike.reads_as_prose(line.text)):
                roles[number] = _Role.CODE
        if roles[number] is _Role.CODE:
            if not after_code:
                opened, indent = 0, line.indent
            opened = max(opened + codelike.open_brackets(line.text), 0)
    for number in range(len(lines) - 2, -1, -1):
        if lines[number].text.startswith("# ") and roles[number + 1] is _Role.CODE:
            roles[number] = _Role.CODE


def _is_inline(lines: Sequence[_Line], roles: Sequence[_Role], number: int) -> bool:
    """Is the code on this line a part of the sentence around it?"""
    before = lines[number - 1].text if number and roles[number - 1] in {_Role.PROSE, _Role.INLINE} else ""
    after = lines[number + 1].text if number + 1 < len(lines) and roles[number + 1] is _Role.PROSE else ""
    if _marker(before) is None and before.endswith(tuple(_OPEN)):
        return True
    if not after or _marker(after) is not None:
        return False
    goes_on = after[0] in _CLOSING or after[0] in _GOES_ON
    if before and before[-1] not in _FINAL:
        return goes_on or is_wide(after[0]) or after[0].islower()
    # A sentence that begins with the code; after a colon the code is an example.
    return goes_on and not before.endswith((":", "："))


def _marker(text: str) -> re.Match[str] | None:
    """What marks the line as an item or a numbered heading."""
    for pattern in (_BULLET, _ENUMERATOR, _SECTION, _CHAPTER, _SUBCHAPTER, _HASHES):
        if match := pattern.match(text):
            return match
    return None


@dataclass
class _Reader:
    source: str
    lines: Sequence[_Line]
    roles: Sequence[_Role]
    items: list[tuple[int, str]] = field(default_factory=list)
    """Indent and sort of marker of the items that are open, outermost first."""

    def blocks(self) -> Iterator[Block]:
        """The blocks, in order."""
        number = 0
        while number < len(self.lines):
            line, role = self.lines[number], self.roles[number]
            if role is _Role.BLANK:
                number += 1
            elif fence := _FENCE.match(line.text):
                end = self.fence_end(number, fence[1])
                if number + 1 < end:
                    yield self.code(number + 1, end, fence[2])
                number = end + 1
            elif role is _Role.CODE:
                end = number + 1
                while (following := self.following(end)) is not None and self.roles[following] is _Role.CODE:
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
            if self.roles[number] is not _Role.BLANK:
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
        if end >= len(self.lines) or self.roles[end] in {_Role.BLANK, _Role.CODE}:
            return False
        before, after = self.lines[end - 1], self.lines[end]
        last, start = (before.text.rstrip(_EMOJI) or before.text)[-1], after.text[0]
        if _marker(after.text) or _FENCE.match(after.text) or start in _EMOJI:
            return False
        so_far = self.lines[first:end]
        title = end - first < 4 and not any(_INNER.search(line.text) for line in so_far)
        title = title and sum(line.width for line in so_far) <= _HEADING_AT_MOST
        if self.roles[end - 1] is _Role.INLINE:
            return True
        if self.roles[end] is _Role.INLINE:
            then = self.lines[end + 1].text if end + 1 < len(self.lines) else ""
            return last not in _FINAL and not (title and then.startswith("是"))
        if start in _CLOSING or last in _OPEN:
            return True
        if before.text.endswith("):") and is_wide(start):
            return True
        if last in _FINAL or (title and _NUMBERED.match(so_far[0].text.lstrip(_EMOJI))):
            return False
        if last.isascii() and is_wide(start):
            return not title or start in _GOES_ON
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
        marker = _HASHES.match(bare) if level else _BULLET.match(line.text) or _ITEM_NUMBER.match(bare)
        if level or (marker and not skipped):
            skipped += marker.end() if marker else 0
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
        if hashes := _HASHES.match(bare):
            return len(hashes[1])
        line = self.lines[first]
        ends = self.lines[end - 1].text[-1:]
        if sum(part.width for part in self.lines[first:end]) > _HEADING_AT_MOST or ends in _NOT_OF_A_HEADING:
            return 0
        if _CHAPTER.match(bare):
            return 1
        if _SUBCHAPTER.match(bare):
            return 2
        if section := _SECTION.match(bare):
            depth = section[1].count(".") + 1
            alone = not line.indent and not _INNER.search(bare) and self.text_follows(end, section[1])
            return 1 + depth if depth > 1 or alone else 0
        if line.indent or _marker(bare) or _INNER.search(bare) or not self.text_follows(end):
            return 0
        return _UNNUMBERED

    def text_follows(self, number: int, section: str = "") -> bool:
        """Is the next line what stands below a heading, not one more of a row of short lines?"""
        following = self.following(number)
        if following is None:
            return False
        if self.roles[following] is not _Role.PROSE:
            return True
        text = self.lines[following].text
        if sibling := _SECTION.match(text):
            return bool(section) and sibling[1].startswith(section + ".")
        is_long = self.lines[following].width > _HEADING_AT_MOST
        return is_long or bool(_marker(text)) or text[-1] in _FINAL or bool(_INNER.search(text))

    def text(self, first: int, end: int, start: int) -> Text:
        """The text of those lines from a start in the first, what is code in it marked."""
        stretches = [(line.start, line.end) for line in self.lines[first:end]]
        stretches[0] = (start, stretches[0][1])
        text = Text.lines(self.source, stretches)
        code, edits, position = [], [], 0
        for number, (begin, stop) in enumerate(stretches, first):
            if self.roles[number] is _Role.INLINE and "`" not in self.lines[number].text:
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
