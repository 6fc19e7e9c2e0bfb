"""Document → Script: the Python code of an article, statement by statement, with what it shows.

A document's listings run in order in one namespace, so all of them make one script. What the
article shows as output (`outputs`) is kept beside the statements that print it; code that was
damaged on its way (`repair`) is mended where that is clear.
"""

from __future__ import annotations

import ast
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate

from claimcheck.listings import outputs, sessions, shown
from claimcheck.listings.bindings import names
from claimcheck.listings.repair import Code, mended, parses
from claimcheck.listings.script import Expected, Listing, Script, Statement
from claimcheck.listings.statements import does_something, is_left_out, segment
from claimcheck.model import Document, Passage, PassageKind

_PYTHON = re.compile(r"(?:py|python|python3|pycon|ipython|ipython3|pyhton|pytorch)\b", re.IGNORECASE)
_OUTPUT = re.compile(r"(?:output|out|text|txt|plain|plaintext|console|none)?\Z", re.IGNORECASE)
_LEFT_OUT = re.compile(
    r"#.*(?:\.\.\.|…|省略|略去|your code|omitted|the rest of|the same as|as before|其余|其他代码|同上)",
    re.IGNORECASE,
)
_ERROR_NAME = re.compile(r"\b[A-Z]\w*(?:Error|Exception)\b")
_FAILS = re.compile(
    r"报错|報錯|出错|出錯|抛出|拋出|引发.{0,6}(?:错误|异常)|\braises?\b|\bthrows?\b|\b(?:will|does|would) fail\b|\bfails (?:with|because)"
    r"|^#?\s*(?:[Ee]rror|ERROR|错误|❌)\s*(?:[:：!！]|\Z)|(?<=\w)(?:Error|Exception)\b|\ban? (?:\w+ )?(?:error|exception)\b"
)
_WARNS = re.compile(
    r"错误|錯誤|异常|不可以|不能|[Ee]rrors?\b|[Ee]xception|[Ww]rong|[Ii]ncorrect|can(?:not|'t)\b|n't work|\bBAD\b|❌|not (?:allowed|supported)"
)
_SCRIPTS = frozenset({"notebook", "gallery"})


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
        found = shown.comments(code.text)
        added = self.add(index, code, found)
        for output, line, statement in shown.outputs_in(code.text, found):
            start = self.stretch(passage, code, output.first)[0]
            end = self.stretch(passage, code, output.last)[1]
            number = added.start + statement
            self.expected.append(
                Expected(output.text, start, end, (number,), first + line, output.verbatim, index)
            )

    def take_session(self, index: int) -> None:
        """A session at a prompt: every result belongs to the statement above it."""
        passage = self.document.passages[index]
        code, results = sessions.read(passage.text)
        if _incomplete(code.text):
            self.leave(index, passage.text, "code that parses as Python")
            return
        first = len(self.lines)
        added = self.add(index, code, shown.comments(code.text), dict(results))
        for line, result in results:
            above = bisect_right(self.statements, first + line, added.start, added.stop, key=_line)
            if above > added.start and outputs.comparable(result):
                start = self.stretch(passage, code, line + 1)[0]
                end = self.stretch(passage, code, line + result.count("\n") + 1)[1]
                self.expected.append(Expected(result, start, end, (above - 1,), None, True, index))

    def take_output(self, index: int) -> None:
        """A block that shows what the listing before it prints."""
        passage = self.document.passages[index]
        listing = self.listings[-1]
        last = self.expected[-1] if self.expected else None
        goes_on = last is not None and last.statements == tuple(listing.statements) and last.line is None
        statements = tuple(listing.statements)
        if last is not None and goes_on and self.document.format == "notebook":
            self.expected[-1] = replace(last, text=f"{last.text}\n{passage.text}")
        elif statements and outputs.comparable(passage.text) and not goes_on:
            self.expected.append(Expected(passage.text, *passage.span(), statements, None, True, index))

    def leave(self, index: int, source: str, missing: str) -> None:
        """A listing that can't be run at all."""
        here = len(self.statements)
        self.listings.append(Listing(index, source, range(here, here), unreadable=missing))

    def add(
        self,
        index: int,
        code: Code,
        comments: list[shown.Comment],
        results: Mapping[int, str] | None = None,
    ) -> range:
        """The listing's statements, appended to the script."""
        passage = self.document.passages[index]
        begin, offset = len(self.statements), len(self.lines)
        announces, warns = self.about_errors(index)
        doubtful = False
        encoded = [line.encode() for line in code.lines]
        for node in ast.parse(code.text).body:
            first = min((node.lineno, *(d.lineno for d in getattr(node, "decorator_list", ()))))
            last = node.end_lineno or node.lineno
            source = segment(encoded, node, first)
            result = (results or {}).get(last, "")
            near = comments[
                bisect_left(comments, first, key=_line) : bisect_right(comments, last + 1, key=_line)
            ]
            beside = [c.text for c in near if c.alone or c.line <= last]
            left_out = is_left_out(node)
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
            Listing(
                index,
                code.text,
                added,
                code.repairs,
                guessed=code.guessed,
                announces_error=announces,
                warns=warns,
            )
        )
        return added

    def section(self, passage: Passage) -> int:
        """Listings of one section, or of one program, are read together."""
        one_program = self.document.format in _SCRIPTS
        return passage.headings[-1] if passage.headings and not one_program else -1

    def stretch(self, passage: Passage, code: Code, line: int) -> tuple[int, int]:
        """Where a line of the code, counted from 1, stands in the document."""
        origin = code.origins[min(line, len(code.origins)) - 1]
        start, text = _lines(passage.text)[origin]
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

    def about_errors(self, index: int) -> tuple[bool, bool]:
        """Does what stands around a listing say that it fails, or speak of errors at all?"""
        passages = self.document.passages
        passage = passages[index]
        before = [passages[n].text for n in (*passage.headings[-1:], passage.introduced_by) if n is not None]
        after = [p.text for p in passages[index + 1 : index + 2] if p.kind is PassageKind.CODE]
        near = [p.text for p in passages[max(0, index - 1) : index + 3] if p is not passage]
        near += _comment_texts(passage.text)
        announced = any(map(_FAILS.search, before)) or any(
            "Traceback" in text or _ERROR_NAME.match(text.strip()) for text in after
        )
        return announced, any(_FAILS.search(text) or _WARNS.search(text) for text in (*before, *near))


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
    return any(map(does_something, ast.parse(code.text).body)) and not outputs.is_output(passage.text)


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


@lru_cache(maxsize=2)
def _lines(text: str) -> list[tuple[int, str]]:
    """The lines of a passage, and where each starts in it."""
    lines = text.split("\n")
    starts = accumulate((len(line) + 1 for line in lines), initial=0)
    return list(zip(starts, lines, strict=False))


def _line(placed: shown.Comment | Statement) -> int:
    return placed.line


def _announced(comments: list[str]) -> str | None:
    """The exception that comments beside a statement announce."""
    for comment in comments:
        if name := _ERROR_NAME.search(comment):
            return name[0]
    return "" if any(map(_FAILS.search, comments)) else None
