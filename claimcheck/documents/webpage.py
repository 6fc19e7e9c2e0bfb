"""HTML pages: the article found, what stands around it left out, its blocks read in order."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from html import unescape

from claimcheck.documents import article, elements
from claimcheck.documents.article import is_left_out
from claimcheck.documents.blocks import BREAK, Block, Text
from claimcheck.documents.elements import Element
from claimcheck.documents.inline import ENTITY
from claimcheck.model import PassageKind

_CODE = frozenset({"code", "kbd", "samp", "tt"})
_LANGUAGE = re.compile(r"(?:language|lang|highlight|brush|source)[-:](?P<name>[\w+#-]+)", re.IGNORECASE)
_LANGUAGES = frozenset(
    "bash c cpp c++ console cuda default diff ipython ipython3 java javascript json none output plaintext "  # noqa: SIM905 -- a word a line reads no better
    "pycon py python python3 shell sh text toml xml yaml".split()
)
_OUTPUT = re.compile(r"(?:\w+-)*(?:script-out|output)(?:_\w+)?|jp-OutputArea\S*|cell_output", re.IGNORECASE)
_ENTITY = re.compile(ENTITY)


def read(source: str) -> Iterator[Block]:
    """The blocks of a page's article."""
    page = _Page(source)
    root = elements.read(source)
    main, title = article.find(source, root)
    if title is not None:
        yield page.heading(title)
    yield from page.blocks(main)


def blocks(source: str, start: int, end: int) -> Iterator[Block]:
    """The blocks of a piece of HTML."""
    return _Page(source).blocks(elements.read(source, start, end))


class _Page:
    def __init__(self, source: str) -> None:
        self.source = source
        self.continues = False

    def heading(self, element: Element) -> Block:
        return Block(PassageKind.HEADING, self.inline(element), level=int(element.tag[1]))

    def blocks(self, element: Element, depth: int = 0) -> Iterator[Block]:
        """The blocks that stand in an element."""
        loose: list[elements.Child] = []
        for child in element.children:
            if isinstance(child, Element) and is_left_out(child):
                continue
            if isinstance(child, tuple) or not (child.tag in elements.BLOCK or child.has_blocks):
                loose.append(child)
                continue
            yield from self.loose(loose, depth)
            loose = []
            yield from self.block(child, depth)
        yield from self.loose(loose, depth)

    def block(self, element: Element, depth: int) -> Iterator[Block]:
        """The blocks of a block element."""
        match element.tag:
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                yield self.heading(element)
            case "pre":
                yield Block(PassageKind.CODE, self.code(element), info=_info(element))
            case "li" | "dd":
                self.continues = False
                yield from self.blocks(element, depth + 1)
                self.continues = True
            case "table" if not element.has_code:
                yield from self.table(element)
            case _:
                yield from self.blocks(element, depth)

    def loose(self, children: list[elements.Child], depth: int) -> Iterator[Block]:
        """The paragraph that text and inline elements make, if they hold any text."""
        text = self.inline(Element("p", children=children))
        if text.characters:
            yield Block(
                PassageKind.ITEM if depth else PassageKind.SENTENCE,
                text,
                depth=depth,
                continues=self.continues and depth > 0,
            )
            self.continues = True

    def table(self, table: Element) -> Iterator[Block]:
        row = 0
        for line in _rows(table):
            cells = [cell for cell in line.elements if cell.tag in {"td", "th"}]
            heads = all(cell.tag == "th" for cell in cells) or (line.parent and line.parent.tag == "thead")
            row = 0 if heads and row == 0 else row + 1
            column = 0
            for cell in cells:
                yield Block(PassageKind.CELL, self.inline(cell), row=row, column=column)
                span = cell.attributes.get("colspan", "1")
                column += int(span) if span.isdecimal() and len(span) < 4 else 1

    def inline(self, element: Element) -> Text:
        """The text of an element, on one line."""
        return self.text(element, preformatted=False).tidy()

    def code(self, element: Element) -> Text:
        """The text of a code block as it is laid out."""
        text = self.text(element, preformatted=True)
        bare = text.characters.rstrip()
        start = len(bare) - len(bare.lstrip("\r\n"))
        return text.slice(start, len(bare))

    def text(self, element: Element, *, preformatted: bool) -> Text:
        """The text of an element, entities resolved."""
        pieces: list[str] = []
        offsets = array("I")
        code: list[tuple[int, int]] = []
        line_break = "\n" if preformatted else BREAK

        def gather(child: elements.Child) -> None:
            if isinstance(child, tuple):
                pieces.append(self.source[child[0] : child[1]])
                offsets.extend(range(*child))
                return
            if is_left_out(child):
                return
            begin = len(offsets)
            breaks = child.tag in elements.BLOCK and child is not element
            if child.tag == "br" or (breaks and begin and pieces[-1][-1:] != line_break):
                pieces.append(line_break)
                offsets.append(child.start)
                begin += 1
            for grandchild in child.children:
                gather(grandchild)
            if child.tag in _CODE and not preformatted and not (code and code[-1][1] > begin):
                code.append((begin, len(offsets)))
            if breaks and len(offsets) > begin and pieces[-1][-1:] != line_break:
                pieces.append(line_break)
                offsets.append(offsets[-1])

        gather(element)
        offsets.append(offsets[-1] + 1 if offsets else element.start)
        text = Text("".join(pieces), offsets, tuple(code))
        return text.edit(
            (match.start(), match.end(), unescape(match[0])) for match in _ENTITY.finditer(text.characters)
        )


def _rows(table: Element) -> Iterator[Element]:
    for child in table.elements:
        if child.tag == "tr":
            yield child
        elif child.tag in {"thead", "tbody", "tfoot"}:
            yield from _rows(child)


def _info(code: Element) -> str:
    """The language that a code block or what it stands in names."""
    around = [*(child for child in code.elements if child.tag == "code"), *code.ancestors()][:5]
    if any(_OUTPUT.fullmatch(name) for element in around for name in element.names):
        return "output"
    for element in around:
        for name in (element.attributes.get("data-lang"), element.attributes.get("data-language")):
            if name:
                return name
        for name in element.names:
            if match := _LANGUAGE.fullmatch(name.rstrip(";")):
                return match["name"]
            if name.lower().rstrip(";") in _LANGUAGES:
                return name.rstrip(";")
    return ""
