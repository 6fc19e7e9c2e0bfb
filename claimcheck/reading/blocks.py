"""Document → Script: the Python code of an article, statement by statement, with what it shows.

A document's listings run in order in one namespace, so all of them make one script. What the
article shows as output (`outputs`) is kept beside the statements that print it; code that was
damaged on its way (`repair`) is mended where that is clear.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from claimcheck.model import Document, Passage, PassageKind
from claimcheck.reading import outputs, sessions
from claimcheck.reading.repair import Code, mended, parses
from claimcheck.reading.scopes import Names, names

_PYTHON = re.compile(r"(?:py|python|python3|pycon|ipython|ipython3|pyhton|pytorch)\b", re.IGNORECASE)
_OUTPUT = re.compile(r"(?:output|out|text|txt|plain|plaintext|console|none)?\Z", re.IGNORECASE)
_LEFT_OUT = re.compile(
    r"#.*(?:\.\.\.|…|省略|略去|your code|omitted|the rest of|the same as|as before|其余|其他代码|同上)",
    re.IGNORECASE,
)
_ERROR_NAME = re.compile(r"\b[A-Z]\w*(?:Error|Exception)\b")
_ERROR = re.compile(
    r"报错|報錯|出错|出錯|抛出|拋出|引发.{0,6}(?:错误|异常)|错误|錯誤|异常|[Ee]rrors?\b|[Ee]xception|\braises?\b|\bfails?\b|\bthrows?\b"
    r"|[Ww]rong|[Ii]ncorrect|❌|不可以|不能|can(?:not|'t)\b|won't work|doesn't work|\bBAD\b|not allowed|not supported",
)
_SCRIPTS = frozenset({"notebook", "gallery"})


@dataclass(frozen=True, slots=True)
class Statement:
    """One top-level statement of a listing."""

    source: str
    line: int
    """Of the script on which it begins, counted from 1."""
    start: int
    end: int
    """Where it stands in the document's text."""
    names: Names
    expression: bool
    """Is it an expression, of which a prompt shows the value?"""
    left_out: bool = False
    """Does an ellipsis in it stand for what its author left out?"""
    doubtful: bool = False
    """Did its author leave something out before it?"""
    announced: str | None = None
    """The exception that the article says it raises; "" if it says no more than that."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What the article says that some statements print."""

    text: str
    start: int
    end: int
    """Where that stands in the document's text."""
    statements: tuple[int, ...]
    """Indices in `Script.statements`."""
    line: int | None = None
    """The only line of the script whose output it is; None for all that the statements print."""
    verbatim: bool = False
    """Copied from a terminal, not typed by hand."""
    passage: int = 0


@dataclass(frozen=True, slots=True)
class Listing:
    """A code passage that is Python, or is said to be."""

    passage: int
    source: str
    """As it runs."""
    statements: range
    """Indices in `Script.statements`; none if it is not Python that can be read."""
    repairs: tuple[str, ...] = ()
    unreadable: str = ""
    """What is missing of code that can run, if so."""
    guessed: bool = False
    """What its loops govern was guessed when it was mended."""
    announces_error: bool = False
    """Does the text around it speak of an error?"""


@dataclass(frozen=True)
class Script:
    """All code of a document."""

    source: str = ""
    """All listings as one file, for the line numbers."""
    listings: tuple[Listing, ...] = ()
    statements: tuple[Statement, ...] = ()
    expected: tuple[Expected, ...] = ()
    sections: Mapping[int, int] = field(default_factory=dict)
    """The section of each statement; all the same where the document is one program."""


def read(document: Document) -> Script:
    """The code of a document."""
    return _Reader(document).script()


class _Reader:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.lines: list[str] = []
        self.listings: list[Listing] = []
        self.statements: list[Statement] = []
        self.expected: list[Expected] = []
        self.sections: dict[int, int] = {}

    def script(self) -> Script:
        """Everything read, in order."""
        for index, passage in enumerate(self.document.passages):
            if passage.kind is not PassageKind.CODE or not passage.text.strip():
                continue
            if self.is_output(index):
                self.take_output(index)
            elif sessions.is_session(passage.text):
                self.take_session(index)
            elif _is_python(passage):
                self.take_listing(index)
        return Script(
            "\n".join(self.lines),
            tuple(self.listings),
            tuple(self.statements),
            tuple(self.expected),
            self.sections,
        )

    def take_listing(self, index: int) -> None:
        """A listing, its comments read for outputs."""
        passage = self.document.passages[index]
        code = mended(passage.text)
        if code is None:
            self.leave(index, passage.text, "code that parses as Python")
            return
        missing = _incomplete(code.text)
        if missing:
            self.leave(index, code.text, missing)
            return
        first = len(self.lines)
        found = outputs.comments(code.text)
        added = self.add(index, code, found)
        for shown, line, statement in _shown(code.text, found):
            start, _ = self.stretch(passage, code, shown.first)
            _, end = self.stretch(passage, code, shown.last)
            self.expected.append(
                Expected(
                    shown.text,
                    start,
                    end,
                    (added.start + statement,),
                    first + line,
                    shown.verbatim,
                    passage=index,
                )
            )

    def take_session(self, index: int) -> None:
        """A session at a prompt: every result belongs to the statement above it."""
        passage = self.document.passages[index]
        code, results = sessions.read(passage.text)
        if _incomplete(code.text):
            self.leave(index, passage.text, "code that parses as Python")
            return
        added = self.add(index, code, outputs.comments(code.text), dict(results))
        first = self.listings[-1]
        by_line = {self.statements[n].line - self.first_line(first): n for n in added}
        for line, shown in results:
            below = [n for at, n in by_line.items() if at < line]
            if below and outputs.comparable(shown):
                start, _ = self.stretch(passage, code, line + 1)
                _, end = self.stretch(passage, code, line + shown.count("\n") + 1)
                self.expected.append(Expected(shown, start, end, (max(below),), verbatim=True, passage=index))

    def first_line(self, listing: Listing) -> int:
        """The line of the script on which a listing begins."""
        return len(self.lines) - listing.source.count("\n")

    def take_output(self, index: int) -> None:
        """A block that shows what the listing before it prints."""
        passage = self.document.passages[index]
        listing = self.listings[-1]
        last = self.expected[-1] if self.expected else None
        goes_on = last is not None and last.statements == tuple(listing.statements) and last.line is None
        if goes_on and self.document.format == "notebook" and last is not None:
            self.expected[-1] = Expected(
                f"{last.text}\n{passage.text}",
                last.start,
                last.end,
                last.statements,
                verbatim=True,
                passage=last.passage,
            )
        elif listing.statements and outputs.comparable(passage.text) and not goes_on:
            start, end = passage.span()
            self.expected.append(
                Expected(passage.text, start, end, tuple(listing.statements), verbatim=True, passage=index)
            )

    def leave(self, index: int, source: str, missing: str) -> None:
        """A listing that can't be run at all."""
        here = len(self.statements)
        self.listings.append(Listing(index, source, range(here, here), unreadable=missing))

    def add(
        self,
        index: int,
        code: Code,
        comments: list[outputs.Comment],
        results: Mapping[int, str] | None = None,
    ) -> range:
        """The listing's statements, appended to the script."""
        passage = self.document.passages[index]
        begin, offset = len(self.statements), len(self.lines)
        announces = self.announces_error(index)
        doubtful = False
        for node in ast.parse(code.text).body:
            first = min((node.lineno, *(d.lineno for d in getattr(node, "decorator_list", ()))))
            last = node.end_lineno or node.lineno
            source = _segment(code, node, first)
            result = (results or {}).get(last, "")
            beside = [c.text for c in comments if first <= c.line <= last + 1 and (c.alone or c.line <= last)]
            left_out = _is_left_out(node)
            self.sections[len(self.statements)] = self.section(passage)
            self.statements.append(
                Statement(
                    source,
                    offset + first,
                    self.stretch(passage, code, first)[0],
                    self.stretch(passage, code, last)[1],
                    names(source),
                    isinstance(node, ast.Expr),
                    left_out,
                    doubtful,
                    _announced([*beside, result] if "Traceback" in result else beside),
                )
            )
            doubtful |= left_out or any(map(_LEFT_OUT.search, beside))
        self.lines += [*code.lines, ""]
        added = range(begin, len(self.statements))
        self.listings.append(
            Listing(index, code.text, added, code.repairs, guessed=code.guessed, announces_error=announces)
        )
        return added

    def section(self, passage: Passage) -> int:
        """Listings of one section, or of one program, are read together."""
        one_program = self.document.format in _SCRIPTS
        return passage.headings[-1] if passage.headings and not one_program else -1

    def stretch(self, passage: Passage, code: Code, line: int) -> tuple[int, int]:
        """Where a line of the code, counted from 1, stands in the document."""
        origin = code.origins[min(line, len(code.origins)) - 1]
        lines = passage.text.split("\n")
        start = sum(len(one) + 1 for one in lines[:origin])
        text = lines[origin]
        bare = text.strip()
        inside = start + (len(text) - len(text.lstrip()) if bare else 0)
        return passage.span(inside, inside + max(len(bare), 1) if bare else inside)

    def is_output(self, index: int) -> bool:
        """Does the block show what the listing before it prints?"""
        passage = self.document.passages[index]
        if not self.listings:
            return False
        listing = self.listings[-1]
        between = self.document.passages[listing.passage + 1 : index]
        if passage.info == "output" and all(p.kind is PassageKind.CODE for p in between):
            return True
        if not _OUTPUT.fullmatch(passage.info) or not outputs.is_output(passage.text):
            return False
        if any(p.kind is PassageKind.CODE for p in between) or len(between) > 1:
            return False
        prints = any("print" in self.statements[n].source for n in listing.statements)
        if not between:
            ends_in_value = bool(listing.statements) and self.statements[listing.statements[-1]].expression
            return prints or ends_in_value
        return outputs.announces_output(between[0].text)

    def announces_error(self, index: int) -> bool:
        """Does the sentence before, the heading above or the block after speak of an error?"""
        passages = self.document.passages
        passage = passages[index]
        around = [passages[n].text for n in (*passage.headings[-1:], passage.introduced_by) if n is not None]
        around += [p.text for p in passages[max(0, index - 1) : index + 3 : 1] if p is not passage]
        return (
            any(map(_ERROR.search, around))
            or _ERROR.search(" ".join(_comment_texts(passage.text))) is not None
        )


def _comment_texts(text: str) -> Iterator[str]:
    return (line.partition("#")[2] for line in text.split("\n") if "#" in line)


def _is_python(passage: Passage) -> bool:
    """Is a code passage Python, by its label or by its looks?"""
    if passage.info:
        return bool(_PYTHON.match(passage.info.strip().lstrip("{.")))
    if not parses(passage.text) and not re.search(
        r"\b(?:import|torch|nn|print|def|for|with|model)\b[^\n]*[(:=.]", passage.text
    ):
        return False
    code = mended(passage.text)
    if code is None:
        return bool(re.search(r"\bimport torch\b|\btorch\.\w+\(|^\s*(?:def|class) \w+", passage.text))
    return any(map(_does_something, ast.parse(code.text).body)) and not outputs.is_output(passage.text)


def _does_something(node: ast.stmt) -> bool:
    """Would somebody write this statement in a program, and not in a table or a record?"""
    match node:
        case ast.Expr(value=ast.Call()):
            return True
        case ast.Expr() | ast.AnnAssign():
            return False
    return True


def _incomplete(source: str) -> str:
    """What of a program is missing around it, if it parses but is none."""
    try:
        compile(source, "listing", "exec", dont_inherit=True)
    except SyntaxError as error:
        outside = "outside" in str(error.msg)
        return "the code around it" if outside else "code that parses as Python"
    except (ValueError, RecursionError, MemoryError):
        return "code that parses as Python"
    return ""


def _segment(code: Code, node: ast.stmt, first: int) -> str:
    if first == node.lineno and node.col_offset:
        return ast.get_source_segment(code.text, node) or ""
    end = node.end_lineno or node.lineno
    *whole, last = code.lines[first - 1 : end]
    return "\n".join((*whole, last.encode()[: node.end_col_offset].decode()))


def _is_left_out(node: ast.stmt) -> bool:
    """Does an ellipsis stand where code or data would?"""
    for inner in ast.walk(node):
        parts: list[ast.expr] = []
        match inner:
            case ast.Expr(value=value):
                parts = [value]
            case ast.Call(args=args):
                parts = [*args, *(k.value for k in inner.keywords)]
            case ast.List(elts=elements) | ast.Set(elts=elements):
                parts = elements
            case ast.Assign(value=value):
                parts = [value]
        if any(isinstance(part, ast.Constant) and part.value is ... for part in parts):
            return True
    return False


def _announced(comments: list[str]) -> str | None:
    """The exception that comments beside a statement announce."""
    for comment in comments:
        if name := _ERROR_NAME.search(comment):
            return name[0]
    return "" if any(map(_ERROR.search, comments)) else None


def _shown(source: str, found: list[outputs.Comment]) -> Iterator[tuple[outputs.Shown, int, int]]:
    """Each output that comments show, with the line and the number of the statement that prints it."""
    tree = ast.parse(source)
    printing = _printing(tree)
    claimed: set[int] = set()
    for number, comment in enumerate(found):
        if comment.alone or comment.line not in printing:
            continue
        shown = outputs.in_comments(found, number, alone=False)
        if shown:
            claimed.add(comment.line)
            yield shown[0], *printing[comment.line]
    yield from _shown_below(source, found, printing, claimed)


def _shown_below(
    source: str, found: list[outputs.Comment], printing: Mapping[int, tuple[int, int]], claimed: set[int]
) -> Iterator[tuple[outputs.Shown, int, int]]:
    """Outputs on lines of their own: as many as there are prints right above them."""
    lines = source.split("\n")
    number = 0
    while number < len(found):
        shown = outputs.in_comments(found, number, alone=True)
        if shown is None:
            number += 1
            continue
        first = found[number].line
        group = []
        while shown is not None:
            group.append(shown[0])
            number = shown[1]
            adjacent = number < len(found) and found[number].line == found[number - 1].line + 1
            shown = outputs.in_comments(found, number, alone=True) if adjacent else None
        above = first - 1
        while above and not lines[above - 1].strip():
            above -= 1
        prints: list[int] = []
        while above in printing and above not in claimed:
            prints.insert(0, above)
            above -= 1
            if not lines[prints[0] - 1].lstrip().startswith("print"):
                break
        if len(prints) > len(group) and not lines[prints[0] - 1].lstrip().startswith("print"):
            prints.pop(0)
        # Some show what will be printed before the print: then it is not clear whose it is.
        before = group[-1].last + 1 in printing and group[-1].last + 1 not in claimed
        if len(prints) == len(group) and not (before and above < 1):
            for line, one in zip(prints, group, strict=True):
                yield one, *printing[line]


def _printing(tree: ast.Module) -> dict[int, tuple[int, int]]:
    """Last line of each print or bare expression: the line it begins on and its statement's number."""
    found = {}
    for number, statement in enumerate(tree.body):
        for node in ast.walk(statement):
            if not isinstance(node, ast.Expr):
                continue
            prints = isinstance(node.value, ast.Call) and getattr(node.value.func, "id", "") == "print"
            if prints or (node is statement and not isinstance(node.value, ast.Constant)):
                found[node.end_lineno or node.lineno] = (node.lineno, number)
    return found
