"""reStructuredText: its paragraphs, lists, headings and code, without docutils.

docutils knows the lines of what it reads but not the columns, and stops at directives it does
not know; what an article's prose needs of rst is small.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from claimcheck.documents.blocks import Block, Edit, Text, line_stretches
from claimcheck.documents.tables import NAMES, Line, cells
from claimcheck.model import PassageKind

_ADORNMENT = re.compile(r"([=\-`:'\"~^_*+#<>.])\1{2,}\Z")
_BULLET = re.compile(r"(?:[-*+•]|\(?(?:\d{1,3}|#|[a-zA-Z])[.)])\s+(?=\S)")
_FIELD = re.compile(r":[^:\s][^:]{0,80}:(?:\s+|\Z)")
_DIRECTIVE = re.compile(r"\.\.\s+(?P<name>[\w:.+-]+)::\s*(?P<argument>.*)")
_CODE = frozenset(
    {"code", "code-block", "sourcecode", "ipython", "testcode", "prompt", "parsed-literal", "doctest"}
)
_OUTPUT = frozenset({"testoutput"})
_PROSE = frozenset(
    "admonition attention caution danger error hint important note tip warning seealso topic sidebar "  # noqa: SIM905 -- a word a line reads no better
    "versionadded versionchanged deprecated dropdown card container grid grid-item-card tab-item tab-set "
    "customcarditem rst-class epigraph".split()
)
_TABLE = re.compile(r"\+[-=+]+\+\Z|={2,}(?:\s+={2,})+\Z|\|.*\|\Z")
_INLINE = re.compile(
    r"(?P<code>``(?P<literal>[^`\s](?:[^`]|`(?!`)){0,300}?)``)"
    r"|(?P<role>(?::[\w:.+-]{1,60}:)?)`[~!]?(?P<name>[^`\s](?:[^`\\]|\\.){0,300}?)(?P<target>\s{0,9}<[^<>`]{0,500}>)?`(?P<link>_{0,2})(?:\\(?=\S))?"
    r"|(?P<strong>\*\*(?P<bold>[^*\s](?:[^*]{0,300}[^*\s])?)\*\*)"
    r"|(?P<emphasis>(?<![\w*])\*(?P<italic>[^*\s](?:[^*]{0,300}[^*\s])?)\*(?!\*))"
    r"|(?P<reference>(?<=\w)_{1,2}(?=[\s.,;:!?)]|\Z))"
    r"|(?P<note>\[(?:#|\d|\*)\w*\]_)"
    r"|(?P<escape>\\(?:\s|(?=\S)))"
)
_SHOWN = ("literal", "name", "bold", "italic")
_TEXT_ROLES = frozenset({":ref:", ":doc:", ":term:", ":download:", ":sub:", ":sup:", ":guilabel:", ":math:"})


def read(source: str, styles: list[str] | None = None) -> Iterator[Block]:
    """The blocks of an rst document.

    ``styles`` are the adornments of the headings of what stands before it, outermost first, and
    grow by those that are new here.
    """
    lines = [
        Line(
            start,
            end - len(source[start:end].lstrip()),
            start + len(source[start:end].rstrip()),
        )
        for start, end in line_stretches(source)
    ]
    return _Reader(source, lines, [] if styles is None else styles).blocks()


@dataclass
class _Reader:
    source: str
    lines: Sequence[Line]
    styles: list[str]
    """The adornments of headings, outermost first."""
    number: int = 0
    """Of the line to read next."""
    indents: list[int] = field(default_factory=list)
    """Of the items that are open."""

    def blocks(self) -> Iterator[Block]:
        """The blocks, in order."""
        while self.number < len(self.lines):
            line = self.lines[self.number]
            text = self.text(self.number)
            if not text:
                self.number += 1
            elif heading := self.heading():
                self.indents.clear()
                yield heading
            elif text == ".." or text.startswith(".. "):
                yield from self.explicit(line, text)
            elif _TABLE.match(text):
                self.number = self.after_paragraph()
            elif text.startswith(">>>"):
                yield from self.code(self.after_paragraph(), "pycon")
            else:
                yield from self.paragraph(line)

    def text(self, number: int) -> str:
        """The text of a line; empty behind the last."""
        return (
            self.source[self.lines[number].first : self.lines[number].end] if number < len(self.lines) else ""
        )

    def after_paragraph(self) -> int:
        number = self.number
        while self.text(number):
            number += 1
        return number

    def after_indented(self, indent: int) -> int:
        """The first line from here on that is not blank and not deeper."""
        number = self.number
        while number < len(self.lines) and (not self.text(number) or self.lines[number].indent > indent):
            number += 1
        return number

    def heading(self) -> Block | None:
        """The heading that starts here, if one does."""
        first = self.number
        over = bool(_ADORNMENT.match(self.text(first)))
        title, under = self.text(first + over), self.text(first + over + 1)
        if not title or not _ADORNMENT.match(under) or (over and under != self.text(first)):
            return None
        if len(under) < 3 or (not over and self.lines[first].indent):
            return None
        style = under[0] * (1 + over)
        if style not in self.styles:
            self.styles.append(style)
        self.number = first + over + 2
        line = self.lines[first + over]
        return Block(
            PassageKind.HEADING,
            _inline(Text.of(self.source, line.first, line.end)),
            level=self.styles.index(style) + 1,
        )

    def explicit(self, line: Line, text: str) -> Iterator[Block]:
        """What a directive holds; nothing of a comment, target or figure."""
        self.number += 1
        self.close_items(line.indent)
        directive = _DIRECTIVE.match(text)
        if directive is None or directive["name"] not in _CODE | _OUTPUT | _PROSE | NAMES:
            self.number = self.after_indented(line.indent)
            return
        options: dict[str, Line] = {}
        while option := _FIELD.match(self.text(self.number)):
            here = self.lines[self.number]
            options[option[0].strip(" :")] = Line(here.start, here.first + option.end(), here.end)
            self.number += 1
        if directive["name"] in NAMES:
            yield from self.table(directive, line, options)
        elif directive["name"] not in _PROSE:
            info = "output" if directive["name"] in _OUTPUT else directive["argument"]
            yield from self.code(self.after_indented(line.indent), info)

    def table(self, directive: re.Match[str], line: Line, options: dict[str, Line]) -> Iterator[Block]:
        """The title and the cells of a table that is written as a directive."""
        if directive["argument"]:
            title = Text.of(self.source, line.first + directive.start("argument"), line.end)
            yield Block(PassageKind.SENTENCE, _inline(title))
        first, self.number = self.number, self.after_indented(line.indent)
        for cell in cells(directive["name"], self.source, options, self.lines[first : self.number]):
            yield Block(PassageKind.CELL, _inline(cell.text), row=cell.row, column=cell.column)

    def code(self, end: int, info: str = "") -> Iterator[Block]:
        """The code block that the lines up to ``end`` are, their common indent left out."""
        while self.number < end and not self.text(self.number):
            self.number += 1
        last = end
        while last > self.number and not self.text(last - 1):
            last -= 1
        lines, self.number = self.lines[self.number : last], end
        if lines:
            indent = min(line.indent for line in lines if line.first < line.end)
            stretches = [(min(line.start + indent, line.end), max(line.end, line.start)) for line in lines]
            yield Block(PassageKind.CODE, Text.lines(self.source, stretches), info=info)

    def close_items(self, indent: int) -> None:
        """Close the items that what stands at that indent is not a part of."""
        while self.indents and self.indents[-1] >= indent:
            self.indents.pop()

    def paragraph(self, line: Line) -> Iterator[Block]:
        """The paragraph or item that starts here, and the literal block it announces."""
        marker = _BULLET.match(self.text(self.number)) or _FIELD.match(self.text(self.number))
        first, self.number = self.number, self.number + 1
        while (
            (text := self.text(self.number))
            and not _BULLET.match(text)
            and not text.startswith((".. ", ">>>"))
        ):
            if self.lines[self.number].indent < line.indent or _ADORNMENT.match(self.text(self.number + 1)):
                break
            self.number += 1
        self.close_items(line.indent)
        continues = not marker
        if marker:
            self.indents.append(line.indent)
        stretches = [(part.first, part.end) for part in self.lines[first : self.number]]
        stretches[0] = (line.first + (marker.end() if marker else 0), line.end)
        written = Text.lines(self.source, stretches)
        literal = written.characters.endswith("::")
        if literal:
            written = written.slice(0, len(written.characters) - 1)
        if written.characters != ":":
            depth = len(self.indents)
            kind = PassageKind.ITEM if depth else PassageKind.SENTENCE
            yield Block(kind, _inline(written), depth=depth, continues=continues and depth > 0)
        if literal:
            yield from self.code(self.after_indented(line.indent))


def _inline(text: Text) -> Text:
    """What a reader sees of a paragraph."""
    edits: list[Edit] = []
    code: list[tuple[int, int]] = []
    for match in _INLINE.finditer(text.characters):
        inside = next((match.span(group) for group in _SHOWN if match[group] is not None), None)
        if inside is None:
            edits.append((*match.span(), ""))
            continue
        edits += [(match.start(), inside[0], ""), (inside[1], match.end(), "")]
        if match["literal"] or (match["role"] and match["role"] not in _TEXT_ROLES):
            code.append(inside)
    return replace(text, code=tuple(code)).edit(edits).tidy()
