"""HTML pages: the article found, what stands around it left out, its blocks read in order."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from html import unescape

from claimcheck.documents import elements
from claimcheck.documents.blocks import BREAK, Block, Text
from claimcheck.documents.elements import Element
from claimcheck.documents.inline import ENTITY
from claimcheck.model import PassageKind

_CODE = frozenset({"code", "kbd", "samp", "tt"})
_DROPPED = frozenset(
    [
        "nav",
        "aside",
        "footer",
        "button",
        "select",
        "option",
        "label",
        "input",
        "iframe",
        "object",
        "canvas",
        "dialog",
        "menu",
        "audio",
        "video",
        "annotation",
        "del",
        "s",
        "strike",
    ]
)
_AROUND = re.compile(
    r"side-?bar.*|(?:\w+-)?nav(?:bar|igation|-.*)?|menu|bread-?crumbs?|comments?(?:-(?:list|area|section|box|wrap\w*))?"
    r"|disqus\w*|related(?:-.*)?|recommend.*|share(?:-.*)?|social(?:-.*)?|toc|table-of-contents|advert.*|ads?"
    r"|cookie.*|copyright|pagination|pager|footer|prev-next.*|sphx-glr-(?:download|footer|timing).*",
    re.IGNORECASE,
)
"""Classes and ids of blocks that stand around an article."""
_GUTTER = re.compile(
    r"gutter|line-?nos?|line-?numbers?(?:-rows)?|hljs-ln-n\w*|linenodiv|pre-numbering|blob-num\S*|lnt?"
    r"|headerlink|anchor(?:-link|js-link)?|copy-?(?:btn|button|code)|code-copy\S*|toolbar"
    r"|(?:input_|output_)?prompt|jp-(?:Input|Output)Prompt|sr-only|visually-hidden|katex-html",
    re.IGNORECASE,
)
"""Classes of what a page adds to text and code: line numbers, prompts, link marks."""
_HIDDEN = re.compile(r"display\s*:\s*none")
_ARTICLE = frozenset({"article", "main"})
_CONTAINERS = frozenset(
    {"body", "html", "div", "section", "article", "main", "center", "form", "td", "tr", "tbody", "table"}
)
_LANGUAGE = re.compile(r"(?:language|lang|highlight|brush|source)[-:](?P<name>[\w+#-]+)", re.IGNORECASE)
_LANGUAGES = frozenset(
    [
        "bash",
        "c",
        "cpp",
        "c++",
        "console",
        "cuda",
        "default",
        "diff",
        "ipython",
        "ipython3",
        "java",
        "javascript",
        "json",
        "none",
        "output",
        "plaintext",
        "pycon",
        "py",
        "python",
        "python3",
        "shell",
        "sh",
        "text",
        "toml",
        "xml",
        "yaml",
    ]
)
_OUTPUT = re.compile(r"(?:\w+-)*(?:script-out|output)(?:_\w+)?|jp-OutputArea\S*|cell_output", re.IGNORECASE)
_ENTITY = re.compile(ENTITY)


def read(source: str) -> Iterator[Block]:
    """The blocks of a page's article."""
    page = _Page(source)
    root = elements.read(source)
    main = page.article(root)
    if title := page.title(main):
        yield page.heading(title)
    yield from page.blocks(main)


def blocks(source: str, start: int, end: int) -> Iterator[Block]:
    """The blocks of a piece of HTML."""
    return _Page(source).blocks(elements.read(source, start, end))


class _Page:
    def __init__(self, source: str) -> None:
        self.source = source
        self.continues = False
        self.weights: dict[Element, int] = {}

    def article(self, root: Element) -> Element:
        """The element that holds the article: one that says so, else the one that holds it all."""
        total = self.weigh(root)
        claimed = [
            element
            for element in self.weights
            if element.tag in _ARTICLE
            or element.attributes.get("role") == "main"
            or element.attributes.get("itemprop") == "articleBody"
        ]
        best = max(claimed, key=self.weights.__getitem__, default=None)
        if best is not None and self.weights[best] * 2 > total:
            return best
        while True:
            inner = [child for child in root.elements if child.tag in _CONTAINERS and child in self.weights]
            best = max(inner, key=self.weights.__getitem__, default=None)
            if best is None or self.weights[best] * 10 < total * 9:
                return root
            root = best

    def weigh(self, element: Element) -> int:
        """How many characters of text stand in an element, links left out."""
        weight = sum(
            (0 if _left_out(child) else self.weigh(child))
            if isinstance(child, Element)
            else len(self.source[child[0] : child[1]].strip())
            for child in element.children
        )
        self.weights[element] = 0 if element.tag == "a" else weight
        return self.weights[element]

    def title(self, main: Element) -> Element | None:
        """The page's first-level heading, if it stands before the article and not in it."""
        titles = [element for element in self.weights if element.tag == "h1"]
        if any(main in title.ancestors() for title in titles):
            return None
        return next((title for title in titles if title.start < main.start), None)

    def heading(self, element: Element) -> Block:
        return Block(PassageKind.HEADING, self.inline(element), level=int(element.tag[1]))

    def blocks(self, element: Element, depth: int = 0) -> Iterator[Block]:
        """The blocks that stand in an element."""
        loose: list[elements.Child] = []
        for child in element.children:
            if isinstance(child, Element) and _left_out(child):
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
            if _left_out(child):
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


def _left_out(element: Element) -> bool:
    """Does the element hold nothing that an article's reader reads?"""
    if element.tag in _DROPPED or "hidden" in element.attributes:
        return True
    if element.attributes.get("aria-hidden") == "true" or _HIDDEN.search(element.attributes.get("style", "")):
        return True
    if element.tag in {"body", "html", "main", "article", "pre", "code"}:
        return False
    if any(_GUTTER.fullmatch(name) for name in element.names):
        return True
    return element.tag in elements.BLOCK and any(_AROUND.fullmatch(name) for name in element.names)


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
