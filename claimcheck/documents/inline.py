"""Markdown within a paragraph: what a reader sees of it, with the way back to the source.

markdown-it's own inline parser gives no positions, so this one makes edits instead of a tree:
it is linear, tolerant, and does as authors mean where the specification is stricter (Chinese
bold text closes after full-width punctuation; ``__init__`` is a name, not bold "init").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from html import unescape

from claimcheck.documents.blocks import BREAK, Edit, Text
from claimcheck.documents.elements import BLOCK, VOID

TAG = (
    r"</?[A-Za-z][A-Za-z0-9-]*"
    r"(?:\s+[A-Za-z_:@][\w:.-]{0,60}(?:\s*=\s*(?:\"[^\"]{0,2000}\"|'[^']{0,2000}'|[^\s\"'=<>`]{1,2000}))?){0,50}"
    r"\s*/?>"
)
"""An HTML tag as Markdown knows it."""
ENTITY = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"

_ELEMENTS = (
    BLOCK
    | VOID
    | frozenset(
        "abbr b bdi big button caption cite code del dfn em font i ins kbd label mark nobr q rp rt ruby s "  # noqa: SIM905 -- a word a line reads no better
        "samp small span strike strong sub sup tt u var video".split()
    )
)
_CODE_ELEMENTS = frozenset({"code", "kbd", "samp", "tt"})
_STRUCK_ELEMENTS = frozenset({"del", "s", "strike"})
_DUNDERS = re.compile(
    r"__(?:init|call|new|del|repr|str|len|iter|next|enter|exit|name|main|doc|dict|class|all|file|version|slots|"
    r"[gs]et(?:item|attr|state)|getattribute|reduce|eq|add|i?mul|matmul|array|torch_(?:function|dispatch))__"
)
_TOKEN = re.compile(
    r"(?=[\\ {:`<$\[!\]*_~&])(?:"
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<hard>(?:\\|(?<! ) {2,}+)\n)"
    r"|(?P<role>\{[\w:.-]{1,40}\}|:[\w:.-]{1,40}:|)(?P<tick>`+)"
    r"|(?P<comment><!--)"
    r"|(?P<autolink><(?=https?://[^\s<>]{1,2000}>))"
    rf"|(?P<tag>{TAG})"
    r"|(?P<math>\$\$?(?=[^\s$]))"
    r"|(?P<footnote>\[\^[^\]\s]{1,60}\]:?)"
    r"|(?P<marker>\A\[(?:!\w+\][+-]?|[ xX]\](?=\s)))"
    r"|(?P<noise>\[{9,}+)"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\])"
    r"|(?P<emphasis>\*+|_+|~~)"
    rf"|(?P<entity>{ENTITY}))"
)
_DESTINATION = re.compile(
    r"\(\s{0,9}(?:<[^<>\n]{0,2000}>|(?:[^\s()\\]|\\.|\([^()\s]{0,500}\)){0,2000})"
    r"(?:\s{1,9}(?:\"[^\"]{0,500}\"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,9}\)"
    r"|\[[^\[\]]{0,200}\]"
    r"|\{[.#][^{}\n]{0,200}\}"
)
_MATH_END = re.compile(r"(?<=[^\s\\])(?:\$\$|\$)(?!\d)")
_MATH_AT_MOST = 500
_LABEL_AT_MOST = 200
_TARGET = re.compile(r"\s*<[^<>]*>\s*\Z")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_BACKTICKS = re.compile(r"`+")
_AT_ONCE = 100_000
"""Characters of a paragraph whose marks are looked for together: each mark takes a hundred bytes meanwhile."""


def read(text: Text, labels: Container[str] = ()) -> Text:
    """What a reader sees of a paragraph's source.

    ``labels`` are the link labels that the document defines, in lower case.
    """
    length = len(text.characters)
    if length <= _AT_ONCE:
        return _unmarked(text, labels).tidy()
    parts = (text.slice(start, min(start + _AT_ONCE, length)) for start in range(0, length, _AT_ONCE))
    return Text.joined([_unmarked(part, labels) for part in parts]).tidy()


def _unmarked(text: Text, labels: Container[str]) -> Text:
    scan = _Scan(text.characters, labels)
    position = 0
    while match := _TOKEN.search(text.characters, position):
        position = getattr(scan, str(match.lastgroup))(match)
    edits = sorted(scan.edits, key=lambda edit: (edit[0], -edit[1]))
    return replace(text, code=tuple(_apart(sorted(scan.code)))).edit(edits)


def _apart(stretches: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretches without those that begin inside of another."""
    position = 0
    for start, end in stretches:
        if start >= position:
            yield start, end
            position = end


@dataclass
class _Scan:
    """What has been found so far. A method a token: it notes the edits and says where to go on."""

    characters: str
    labels: Container[str]
    edits: list[Edit] = field(default_factory=list)
    code: list[tuple[int, int]] = field(default_factory=list)
    brackets: list[tuple[int, int]] = field(default_factory=list)
    emphases: dict[str, list[list[int]]] = field(default_factory=dict)
    """Start and length of what may still be opening emphasis, by its character."""
    elements: dict[str, list[re.Match[str]]] = field(default_factory=dict)
    comments_end: int = 0
    """Behind the last comment of the paragraph; searched once."""

    def __post_init__(self) -> None:
        self.comments_end = self.characters.rfind("-->")

    @cached_property
    def runs(self) -> dict[int, list[int]]:
        """Where backticks stand, by how many stand together."""
        found: dict[int, list[int]] = {}
        for match in _BACKTICKS.finditer(self.characters):
            found.setdefault(len(match[0]), []).append(match.start())
        return found

    def drop(self, start: int, end: int, instead: str = "") -> int:
        """Note that a stretch is not seen; where it ends."""
        self.edits.append((start, end, instead))
        return end

    def escape(self, match: re.Match[str]) -> int:
        self.drop(match.start(), match.start() + 1)
        return match.end()

    def hard(self, match: re.Match[str]) -> int:
        return self.drop(match.start(), match.end(), BREAK)

    def tick(self, match: re.Match[str]) -> int:
        role, ticks = match["role"], match.end() - match.end("role")
        starts = self.runs.get(ticks, [])
        nearest = bisect_left(starts, match.end())
        if nearest == len(starts):
            return match.end()
        start, end = match.end(), starts[nearest]
        content = self.characters[start:end]
        if role and (target := _TARGET.search(content)):
            end = start + target.start()
        start += len(content) - len(content.lstrip(" \n~!" if role else None))
        end = start + len(self.characters[start:end].rstrip())
        self.drop(match.start(), start)
        self.code.append((start, end))
        return self.drop(end, starts[nearest] + ticks)

    def comment(self, match: re.Match[str]) -> int:
        if self.comments_end < match.end():
            return match.end()
        return self.drop(match.start(), self.characters.index("-->", match.end()) + 3)

    def autolink(self, match: re.Match[str]) -> int:
        self.drop(match.start(), match.end())
        end = self.characters.index(">", match.end())
        return self.drop(end, end + 1)

    def tag(self, match: re.Match[str]) -> int:
        name = _NAME.findall(match[0])[0].lower()
        if name not in _ELEMENTS:
            return match.end()
        self.drop(match.start(), match.end(), BREAK if name == "br" else "")
        opened = self.elements.setdefault(name, [])
        if not match[0].startswith("</"):
            opened.append(match)
        elif opened:
            opener = opened.pop()
            if name in _CODE_ELEMENTS:
                self.code.append((opener.end(), match.start()))
            elif name in _STRUCK_ELEMENTS:
                self.drop(opener.start(), match.end())
        return match.end()

    def math(self, match: re.Match[str]) -> int:
        end = _MATH_END.search(self.characters, match.end(), match.end() + _MATH_AT_MOST)
        if end is None or len(end[0]) < len(match[0]):
            return match.end()
        self.drop(match.start(), match.end())
        return self.drop(end.start(), end.start() + len(match[0]))

    def noise(self, match: re.Match[str]) -> int:
        return match.end()

    def footnote(self, match: re.Match[str]) -> int:
        return self.drop(match.start(), match.end())

    marker = footnote

    def open(self, match: re.Match[str]) -> int:
        self.brackets.append(match.span())
        return match.end()

    def close(self, match: re.Match[str]) -> int:
        if not self.brackets:
            return match.end()
        start, opened = self.brackets.pop()
        target = _DESTINATION.match(self.characters, match.end())
        label = self.characters[opened : min(match.start(), opened + _LABEL_AT_MOST)]
        if target is not None and target[0].startswith("["):
            label = target[0][1:-1] or label
        end = match.end() if target is None else target.end()
        if (target is None or target[0].startswith("[")) and label.strip().lower() not in self.labels:
            return match.end()
        if self.characters[start] == "!":
            return self.drop(start, end)
        self.drop(start, opened)
        return self.drop(match.start(), end)

    def emphasis(self, match: re.Match[str]) -> int:
        start, end = match.span()
        mark = match[0][0]
        before, after = self.characters[start - 1 : start], self.characters[end : end + 1]
        opens, closes = not after.isspace() and after != "", not before.isspace() and before != ""
        if mark == "_":
            if name := _DUNDERS.match(self.characters, start):
                return name.end()
            opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
        openers = self.emphases.setdefault(mark, [])
        while closes and start < end and openers:
            opener = openers[-1]
            width = min(opener[1], end - start)
            opener[1] -= width
            if mark == "~":  # what an author struck out they take back
                self.drop(opener[0], end)
            self.drop(opener[0] + opener[1], opener[0] + opener[1] + width)
            start = self.drop(start, start + width)
            if not opener[1]:
                openers.pop()
        if opens and start < end:
            openers.append([start, end - start])
        return end

    def entity(self, match: re.Match[str]) -> int:
        decoded = unescape(match[0])
        return match.end() if decoded == match[0] else self.drop(match.start(), match.end(), decoded)
