"""HTML source → a light tree of elements that know where they and their texts stand.

lxml knows the line of an element but not the offset of a text, so the tags are read here: in one
pass, whatever the page, with end tags supplied where the page leaves them out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape
from typing import TypeAlias

VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()  # noqa: SIM905 -- a word a line reads no better
)
BLOCK = frozenset(
    "address article aside blockquote body center details dd dialog div dl dt fieldset figcaption figure "  # noqa: SIM905 -- a word a line reads no better
    "footer form h1 h2 h3 h4 h5 h6 header hr html iframe li main menu nav object ol p pre section summary "
    "table tbody td tfoot th thead tr ul".split()
)
_RAW = frozenset({"script", "style", "textarea", "title", "template", "noscript", "svg", "math", "head"})
"""Elements whose content no reader of an article sees as text."""
_CLOSED_BY = {
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "tr": {"tr", "td", "th"},
    "td": {"td", "th"},
    "th": {"td", "th"},
    "tbody": {"thead", "tbody", "tr", "td", "th"},
    "tfoot": {"tbody", "tr", "td", "th"},
    "option": {"option"},
}
"""Open elements that a start tag ends, up to the nearest of the fences."""
_FENCES = frozenset(
    {"ul", "ol", "dl", "table", "td", "th", "body", "html", "div", "section", "article", "blockquote"}
)
_DEEPEST = 100
"""Elements further down are taken for their text alone."""

_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9:-]*+)(?P<attributes>(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>"
    r"|<!--|<[!?][^<>]*+>"
)
_ATTRIBUTE = re.compile(r"([^\s=\"'/<>]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>]+)))?")


@dataclass(eq=False)
class Element:
    """An element and what stands in it: elements, and stretches of the source."""

    tag: str
    source: str = ""
    """Its attributes as written."""
    start: int = 0
    parent: Element | None = None
    children: list[Child] = field(default_factory=list)
    has_blocks: bool = False
    """Does a block stand in it, though it is none?"""
    has_code: bool = False
    """Does a ``pre`` stand in it?"""

    @cached_property
    def attributes(self) -> dict[str, str]:
        """By name in lower case; the empty string where none is given a value."""
        return {
            match[1].lower(): unescape(match[2] or match[3] or match[4] or "")
            for match in _ATTRIBUTE.finditer(self.source)
        }

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Its classes and its id."""
        return (*self.attributes.get("class", "").split(), *self.attributes.get("id", "").split())

    @property
    def elements(self) -> Iterator[Element]:
        """The elements directly in it."""
        return (child for child in self.children if isinstance(child, Element))

    def ancestors(self) -> Iterator[Element]:
        """The element itself, what it stands in, and so on."""
        element: Element | None = self
        while element is not None:
            yield element
            element = element.parent


Child: TypeAlias = Element | tuple[int, int]


def read(source: str, start: int = 0, end: int | None = None) -> Element:
    """The tree of a page or of a part of one."""
    stop = len(source) if end is None else end
    root = Element("body", start=start)
    stack = [root]
    position = start
    last_comment = source.rfind("-->", start, stop)
    unclosed: set[str] = set()
    while match := _TAG.search(source, position, stop):
        if position < match.start():
            stack[-1].children.append((position, match.start()))
        position = match.end()
        if match[0] == "<!--":
            position = source.index("-->", position - 2) + 3 if last_comment >= position - 2 else stop
        elif match["name"]:
            name = match["name"].lower()
            if match["close"]:
                _close(stack, name)
            elif name in _RAW and name not in unclosed:
                ending = re.compile(rf"</{name}\b[^>]*>", re.IGNORECASE).search(source, position, stop)
                if ending:
                    position = ending.end()
                else:
                    unclosed.add(name)
            elif name not in _RAW:
                _open(stack, Element(name, match["attributes"], match.start()))
    if position < stop:
        stack[-1].children.append((position, stop))
    return root


def _open(stack: list[Element], element: Element) -> None:
    ended = _CLOSED_BY.get(element.tag, set()) | ({"p"} if element.tag in BLOCK else set())
    for depth in range(len(stack) - 1, 0, -1):
        if stack[depth].tag in ended:
            del stack[depth:]
            break
        if stack[depth].tag in _FENCES - ended:
            break
    element.parent = stack[-1]
    stack[-1].children.append(element)
    if element.tag in BLOCK:
        for above in reversed(stack):
            if above.tag in BLOCK:
                break
            above.has_blocks = True
    if element.tag in {"pre", "table"}:
        for above in stack:
            above.has_code = True
    if element.tag not in VOID and not element.source.endswith("/") and len(stack) < _DEEPEST:
        stack.append(element)


def _close(stack: list[Element], name: str) -> None:
    for depth in range(len(stack) - 1, 0, -1):
        if stack[depth].tag == name:
            del stack[depth:]
            return
        if stack[depth].tag in BLOCK and name not in BLOCK:
            return
