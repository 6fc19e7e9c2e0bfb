"""The lines of a plain text, and what each is among its neighbours: prose, code, or code in prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from claimcheck.documents import codelike
from claimcheck.documents.blocks import is_wide, line_stretches

# What a line begins with: the marks of items and headings.
HASHES = re.compile(r"(#{1,6})\s+(?=\S)")
BULLET = re.compile(r"[-*+•·‣▪●○◦■□▶►➤➢★☆✅❌✔✓☑→◆◇]\s+")
TELLING = re.compile("[✅❌✔✓☑]")
"""Marks of items that say whether what they say is right."""
ENUMERATOR = re.compile(
    r"(?:\d{1,2}|[a-zA-Z])[.)）]\s+|\d{1,2}[、.](?=[^\d\s])|[(（](?:\d{1,2}|[a-z]|[ivx]{1,4})[)）]\s*|[①-⑳]\s*"
)
CHAPTER = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\d]{1,3}[章节節部步][:： ]?)\s*\S"
)
SUBCHAPTER = re.compile(r"[（(][一二三四五六七八九十]{1,3}[）)]\s*\S")
SECTION = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)(?:[.、]?\s+|、)(?=\S)")
# Characters that say whether a sentence goes on behind a line's end.
FINAL = "。！？；.!?;:：…｡"
OPEN = "，、,（(「『“《"
CLOSING = "，。、；：,;:)）」』”’?？!！%"
GOES_ON = "的是來来将將可与與和中会會后後时時被以并並或及等就则則也都"
_GLUED_ITEM = re.compile(r"(?<=[。！？；]) (?=[-•] \S)")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_NOT_LINE_END = re.compile(r"[^\r\n]")


class Role(Enum):
    """What a line is."""

    BLANK = 0
    PROSE = 1
    CODE = 2
    INLINE = 3
    """Code alone on its line, but of the sentence around it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a part of one: where its text starts and ends without the space around it."""

    start: int
    end: int
    indent: int
    """Columns before the text."""
    text: str

    @property
    def width(self) -> int:
        """Columns, of which a Chinese character takes two."""
        return self.indent + len(self.text) + sum(map(is_wide, self.text[:200]))


def lines_of(source: str) -> Iterator[Line]:
    """The lines of the source, comments blanked, and glued prose and code parted."""
    # Behind the last end of a comment, one would be sought in vain for every start.
    closed = source.rfind("-->") + 3 if "-->" in source else 0
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
                yield Line(first + begin, first + begin + len(part), indent, part)


def roles_of(lines: Sequence[Line]) -> list[Role]:
    """What each line is, seen with its neighbours."""
    roles = [
        Role.BLANK if not line.text else Role.CODE if codelike.is_code(line.text) else Role.PROSE
        for line in lines
    ]
    _extend_code(lines, roles)
    for number, line in enumerate(lines):
        if (
            roles[number] is not Role.BLANK
            and codelike.is_fragment(line.text)
            and _is_inline(lines, roles, number)
        ):
            roles[number] = Role.INLINE
    return roles


def _extend_code(lines: Sequence[Line], roles: list[Role]) -> None:
    """Add to the code what goes on with it: open brackets, deeper lines, comments, a session's output."""
    opened = indent = 0
    in_session = False
    for number, line in enumerate(lines):
        if roles[number] is Role.BLANK:
            continue
        after_code = number > 0 and roles[number - 1] is Role.CODE
        if roles[number] is Role.PROSE and after_code and not HASHES.match(line.text.removeprefix("# ")):
            goes_on = in_session or opened > 0 or line.indent > indent
            if line.text.startswith("#") or (goes_on and not codelike.reads_as_prose(line.text)):
                roles[number] = Role.CODE
        if roles[number] is Role.CODE:
            if not after_code:
                opened, indent, in_session = 0, line.indent, False
            in_session = in_session or line.text.startswith(">>>")
            opened = max(opened + codelike.open_brackets(line.text), 0)
    for number in range(len(lines) - 2, -1, -1):
        if lines[number].text.startswith("# ") and roles[number + 1] is Role.CODE:
            roles[number] = Role.CODE


def _is_inline(lines: Sequence[Line], roles: Sequence[Role], number: int) -> bool:
    """Is the code on this line a part of the sentence around it?"""
    before = lines[number - 1].text if number and roles[number - 1] in {Role.PROSE, Role.INLINE} else ""
    after = lines[number + 1].text if number + 1 < len(lines) and roles[number + 1] is Role.PROSE else ""
    if before.endswith(tuple(OPEN)):
        return True
    if not after or is_marked(after):
        return False
    goes_on = after[0] in CLOSING or after[0] in GOES_ON
    if before and before[-1] not in FINAL:
        return goes_on or is_wide(after[0]) or after[0].islower()
    # A sentence that begins with the code; after a colon the code is an example.
    return goes_on and not before.endswith((":", "："))


def is_marked(text: str) -> bool:
    """Does the line begin with what marks an item or a numbered heading?"""
    return any(pattern.match(text) for pattern in (BULLET, ENUMERATOR, SECTION, CHAPTER, SUBCHAPTER, HASHES))
