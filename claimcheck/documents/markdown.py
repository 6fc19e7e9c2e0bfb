"""Markdown, with the tables, definition lists and admonitions that tutorials use.

markdown-it finds the blocks and their lines; what stands in a line is `inline`'s business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from claimcheck.documents import codelike, fences, inline, webpage
from claimcheck.documents.blocks import BREAK, Block, Text, is_wide, line_stretches
from claimcheck.documents.comments import without_unseen
from claimcheck.documents.lines import BULLET, TELLING
from claimcheck.model import PassageKind

_COLON_FENCE = re.compile(r" *:{3,}")
_DEFINITION = re.compile(
    r"^[ >]{0,20}\[(?!\^)([^\]\n]{1,200})\]:[ \t]*\n?[ \t]*(?:<[^>\n]*>|[!-~]*[/.#][!-~]*)(?:[ \t]+[\"'(].*)?[ \t]*$",
    re.MULTILINE,
)
_DIRECTIVE = re.compile(r"\{(?:code|code-block|code-cell|sourcecode)\}\s*")
_ADMONITION = re.compile(
    r"\{(?:admonition|attention|caution|danger|dropdown|error|hint|important|note|seealso|tip|warning)\}",
    re.IGNORECASE,
)
_OPTION = re.compile(r"\s*:[\w-]+:|\s*$")
_LANGUAGE = re.compile(r"[\w+#-]+")
_PIPE = re.compile(r"\\\|")
_NESTED_AT_MOST = 5
_STOPS = tuple("。！？；，、,.!?;")
_WRAPPED_AT = 60
"""Columns at which nobody wraps yet."""
_BOLD = re.compile(r"\s*(\*\*|__)(?:(?!\1).)+\1[:：]?\s*")
_VERDICT = re.compile(
    r"\s*[✓✔✅√☑✗✘❌×✖☒]\ufe0f?\s*\**(?:(?:in)?correct|wrong|right|true|false|错误|错|正确|对|不对)?\**[.!。！]?\s*",
    re.IGNORECASE,
)
"""A line that only tells whether an answer was right."""
_GOING_ON = re.compile(r"\s*[a-z,，、.。;；]")
_LINKED = re.compile(
    r"\s*[,，、.。;；：:）)的和与及或而但并且也都就所因以则却又使让被会能是可将后时中里上下]"
)
_LEADS_ON = re.compile(
    r"[（(,，、的和与及或在对把将被是为会能可以让使给用于从向到而但并且不没要该如若当每]\s*\Z"
)
"""What begins or ends a line that belongs to the next."""
_LABELLED = re.compile(r"\s*(?!\[)[^\s:：。，,.!?？|][^:：。，\n|]{0,40}?[:：](?!//|:)\s*\S")
_ITEMS_AT_LEAST = 2
_NAME = re.compile(
    r"`?(?:with )?(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*\([^()]*\)`?\s*[:：]?|`?(?:nn\.)?[A-Z][a-z0-9]+[A-Z]\w*`?\s*[:：]?"
)

_USED = frozenset(
    "heading_open heading_close list_item_open list_item_close dd_open dd_close table_open table_close tr_open "  # noqa: SIM905 -- a word a line reads no better
    "th_open td_open inline fence code_block html_block".split()
)


class _Used(list[Token]):
    """Those of the parser's tokens that are used: of a long table it makes twice as many."""

    def append(self, token: Token) -> None:
        """Keep it if it is one of them."""
        if token.type in _USED:
            super().append(token)


def read(source: str) -> Iterator[Block]:
    """The blocks of a Markdown document."""
    return _Reader(source).blocks(0, len(source))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table").disable(["inline", "text_join", "reference"])
    parser.use(front_matter_plugin).use(deflist_plugin).use(admon_plugin).use(dollarmath_plugin)
    parser.block.ruler.before(
        "fence", "colon_fence", _colon_fence, {"alt": ["paragraph", "blockquote", "list", "table"]}
    )
    return parser


def _tokens(source: str) -> Iterator[Token]:
    """The blocks of a document, each forgotten when the next is asked for."""
    state = StateCore(source, _parser(), {})
    state.tokens = _Used()
    state.md.core.process(state)
    state.tokens.reverse()
    while state.tokens:
        yield state.tokens.pop()


def _colon_fence(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """Pass over a line such as ``:::{note}``: what it encloses is ordinary Markdown."""
    if not _COLON_FENCE.match(state.src, state.bMarks[start] + state.tShift[start], state.eMarks[start]):
        return False
    if not silent:
        state.line = start + 1
    return True


def _parts(written: Sequence[str]) -> Iterator[tuple[slice, bool]]:
    """The stretches of a paragraph's lines that belong together, and whether each is an item of a list.

    Web pages that were copied as text have items that are no Markdown: "• saves memory".
    """
    starts = [at for at, line in enumerate(written) if BULLET.match(line.lstrip())]
    if len(starts) < _ITEMS_AT_LEAST:
        yield slice(0, len(written)), False
        return
    if starts[0]:
        yield slice(0, starts[0]), False
    for start, end in zip(starts, [*starts[1:], len(written)], strict=True):
        yield slice(start, end), True


def _parted(written: Sequence[str]) -> Iterator[bool]:
    """Of each line of a paragraph but the last, whether the next begins another sentence."""
    if len(written) == 1:
        return
    stopped = any(line.rstrip().endswith(_STOPS) for line in written)
    widest = max(map(_width, written))
    for line, following in pairwise(written):
        yield _apart(line, following) or (not stopped and _stands_alone(line, following, widest))


def _apart(line: str, following: str) -> bool:
    """Do two lines of a paragraph not belong together: "**Myth: …**" and the truth, a verdict and why?"""
    titled = _BOLD.fullmatch(line) and not _GOING_ON.match(following)
    listed = _LABELLED.match(line) and _LABELLED.match(following)  # "training: …", "evaluation: …"
    return bool(titled or listed or _VERDICT.fullmatch(line) or _VERDICT.fullmatch(following))


def _stands_alone(line: str, following: str, widest: int) -> bool:
    """Is a line of Chinese without stops a sentence, because it was not too long to go on?"""
    chinese = any(map(is_wide, line)) and any(map(is_wide, following))
    full = _width(line) > max(widest, _WRAPPED_AT) * 3 / 4
    return chinese and not (full or _LEADS_ON.search(line) or _LINKED.match(following))


def _width(line: str) -> int:
    """The columns that a line takes."""
    return len(line) if line.isascii() else len(line) + sum(map(is_wide, line))


def _marked(text: str) -> int:
    """How many characters of an item are a mark that tells nothing."""
    mark = None if TELLING.match(text) else BULLET.match(text)
    return mark.end() if mark else 0


class _Reader:
    def __init__(self, source: str) -> None:
        self.written = source
        self.source = fences.without_strays(without_unseen(source))
        # markdown-it shows a NUL as the replacement character
        self.shown = self.source.replace("\0", "\ufffd")
        self.labels = {match[1].strip().lower() for match in _DEFINITION.finditer(source)}

    def blocks(self, start: int, end: int, nesting: int = 0) -> Iterator[Block]:
        """The blocks of a stretch of whole lines."""
        lines = line_stretches(self.source, start, end)
        depth = level = row = cursor = 0
        column = -1
        continues = False
        for token in _tokens(self.source[start:end]):
            first, last = token.map or (0, 0)
            last = max(last, first + 1)  # a definition's term says that it ends where it starts
            match token.type:
                case "heading_open":
                    level = int(token.tag[1:])
                case "heading_close":
                    level = 0
                case "list_item_open" | "dd_open":
                    depth, continues = depth + 1, False
                case "list_item_close" | "dd_close":
                    depth, continues = depth - 1, True
                case "table_open":
                    row = -1
                case "tr_open":
                    row, column, cursor = row + 1, -1, lines[first][0]
                case "th_open" | "td_open":
                    column += 1
                case "table_close":
                    column = -1
                case "inline" if column >= 0:
                    text, cursor = self.cell(token, cursor, lines[first][1])
                    yield Block(PassageKind.CELL, text, row=row, column=column)
                case "inline" if level:
                    yield Block(
                        PassageKind.HEADING,
                        self.paragraph(token.content.split("\n"), lines[first:last]),
                        level=level,
                    )
                case "inline":
                    written = token.content.split("\n")
                    if depth and len(written) > 1 and self.heads(written[-1], lines[last - 1]):
                        text = self.paragraph(written[:-1], lines[first : last - 1])
                        yield Block(PassageKind.ITEM, text, depth=depth, continues=continues)
                        label = self.paragraph(written[-1:], lines[last - 1 : last])
                        yield Block(PassageKind.SENTENCE, label)
                        continues = False
                        continue
                    for part, is_item in _parts(written):
                        text = self.paragraph(written[part], lines[first:last][part])
                        if is_item:
                            text = text.slice(_marked(text.characters), len(text.characters))
                            yield Block(PassageKind.ITEM, text, depth=depth + 1)
                        else:
                            kind = PassageKind.ITEM if depth else PassageKind.SENTENCE
                            yield Block(kind, text, depth=depth, continues=continues)
                    continues = True
                case "fence" if _ADMONITION.match(token.info) and nesting < _NESTED_AT_MOST:
                    while first + 1 < last - 1 and _OPTION.match(self.source, *lines[first + 1]):
                        first += 1
                    yield from self.blocks(lines[first][1], lines[last - 1][0], nesting + 1)
                case "fence":
                    info = _LANGUAGE.search(_DIRECTIVE.sub("", token.info))
                    yield Block(
                        PassageKind.CODE,
                        self.code(token, lines[first + 1 : last]),
                        info=info[0] if info else "",
                    )
                case "code_block":
                    text = self.code(token, lines[first:last])
                    if codelike.is_prose(text.characters):  # indented by habit
                        yield Block(PassageKind.SENTENCE, inline.read(text, self.labels))
                    else:
                        yield Block(PassageKind.CODE, text)
                case "html_block":
                    yield from webpage.blocks(self.source, lines[first][0], lines[last - 1][1])

    def heads(self, written: str, line: tuple[int, int]) -> bool:
        """Is a line below an item, not indented, the name of what the next items are about?"""
        return self.source.startswith(written, line[0]) and _NAME.fullmatch(written) is not None

    def paragraph(self, written: Sequence[str], lines: Sequence[tuple[int, int]]) -> Text:
        """The text of a paragraph of which this is written in the lines."""
        stretches = []
        for content, (start, end) in zip(written, lines, strict=False):
            bare = content.strip()
            stop = start + len(self.source[start:end].rstrip())
            # What contains the paragraph stands before it; only in a heading may marks follow.
            at = stop - len(bare)
            if not self.shown.startswith(bare, at):
                at = self.shown.find(bare, start, end)
            if at >= start and not (bare.startswith("[") and _DEFINITION.fullmatch(bare)):
                # A hard break is two spaces before the line's end.
                stretches.append(
                    (at, min(at + len(bare) + 2, end) if at + len(bare) == stop else at + len(bare))
                )
        text = Text.lines(self.source, stretches)
        parted = list(_parted(written))
        if any(parted):
            ends = (at for at, character in enumerate(text.characters) if character == "\n")
            text = text.edit((at, at + 1, BREAK) for at, apart in zip(ends, parted, strict=False) if apart)
        return inline.read(text, self.labels)

    def cell(self, token: Token, start: int, end: int) -> tuple[Text, int]:
        """The text of the next cell of a row, and where it ends."""
        written = token.content.replace("|", "\\|")
        at = max(self.shown.find(written, start, end), start)
        text = Text.of(self.source, at, at + len(written))
        if written != token.content:
            text = text.edit((match.start(), match.start() + 1, "") for match in _PIPE.finditer(written))
        return inline.read(text, self.labels), at + len(written)

    def code(self, token: Token, lines: Sequence[tuple[int, int]]) -> Text:
        """The content of a code block that begins with the first of the lines."""
        stretches = []
        for content, (start, end) in zip(token.content.removesuffix("\n").split("\n"), lines, strict=False):
            at = end - len(content)
            if at < start or not self.shown.startswith(content, at):  # a tab that was partly a container's
                at = end - len(content.lstrip())
            stretches.append((at, end))
        return Text.lines(self.written, stretches)
