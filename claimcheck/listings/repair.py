"""Code that a page or a scraper has damaged, mended where that can be done in one way only.

What parses is left alone. Line ends that were lost between statements come back where every
piece is a statement that somebody would write, and no other cut does that.
"""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

_FULL_WIDTH = str.maketrans("（）：，；［］｛｝＝“”‘’", "():,;[]{}=\"\"''")
_SPACES = re.compile(r"[\u00a0\u3000\u2002-\u200a]|\r(?!\Z)")
_INVISIBLE = re.compile(r"[\u200b-\u200d\ufeff]|\r\Z")
_MAGIC = re.compile(r"\s*(?:[%!]|\$ |pip3? install |conda install )")
_STRING_OR_COMMENT = re.compile(r"(?P<comment>#.*)|'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_HEADER = re.compile(r"(?:async |)(?:for|while|if|with|def|class|elif|else|try|except|finally)\b")
_CUT = re.compile(
    r"(?<=[)\]}'\"])(?=[A-Za-z_@])|(?<=[\w)\]}'\"])[ \t]+(?=[A-Za-z_@(*])(?!(?:and|or|in|is|if|else|for|as|not)\b)"
)
_CUTS_AT_MOST = 40
_MENDED_AT_MOST = 30


@dataclass(frozen=True, slots=True)
class Code:
    """Source lines, each with the number of the line of the passage that it comes from."""

    lines: tuple[str, ...]
    origins: tuple[int, ...]
    """Counted from 0."""
    repairs: tuple[str, ...] = ()
    """What was done to it, in words."""
    guessed: bool = False
    """Which statements belong to a loop or block had to be guessed."""

    @property
    def text(self) -> str:
        """The source."""
        return "\n".join(self.lines)


def mended(text: str) -> Code | None:
    """A passage's code as Python that parses; None if there is no such, or no clear one."""
    lines = tuple(_INVISIBLE.sub("", _SPACES.sub(" ", line)) for line in text.split("\n"))
    code = _without_magic(Code(lines, tuple(range(len(lines)))))
    for mend in (_as_it_is, _dedented, _half_width):
        code = mend(code)
        if _error(code) is None:
            return code
    return _with_line_ends(code)


def parses(text: str) -> bool:
    """Is it Python, by itself?"""
    return _error(Code((text,), (0,))) is None


def _error(code: Code) -> SyntaxError | None:
    try:
        ast.parse(code.text)
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError):
        return SyntaxError("it can't be parsed")
    return None


def _as_it_is(code: Code) -> Code:
    return code


def _without_magic(code: Code) -> Code:
    """Commands to a notebook or a shell are none to Python."""
    if not any(map(_MAGIC.match, code.lines)) or _error(code) is None:
        return code
    lines = tuple(f"# {line}" if _MAGIC.match(line) else line for line in code.lines)
    return replace(code, lines=lines, repairs=(*code.repairs, "notebook and shell commands were left out"))


def _dedented(code: Code) -> Code:
    """An excerpt keeps the indent of where it was; its first line may have lost it."""
    first, *rest = code.lines
    candidates = [textwrap.dedent(code.text), f"{first.lstrip()}\n{textwrap.dedent(chr(10).join(rest))}"]
    for text in candidates:
        moved = replace(code, lines=tuple(text.split("\n")))
        if _error(moved) is None:
            return moved
    return replace(code, lines=tuple(candidates[0].split("\n")))


def _half_width(code: Code) -> Code:
    lines = tuple(_outside_strings(line, lambda part: part.translate(_FULL_WIDTH)) for line in code.lines)
    if lines == code.lines:
        return code
    return replace(code, lines=lines, repairs=(*code.repairs, "full-width punctuation was made half-width"))


def _outside_strings(line: str, change: Callable[[str], str]) -> str:
    pieces, position = [], 0
    for match in _STRING_OR_COMMENT.finditer(line):
        pieces += [change(line[position : match.start()]), match[0]]
        position = match.end()
    return "".join((*pieces, change(line[position:])))


def _with_line_ends(code: Code) -> Code | None:
    """The code with the line ends that were lost inside of lines; only lines at fault are touched."""
    touched: set[int] = set()
    for _ in range(_MENDED_AT_MOST):
        error = _error(code)
        if error is None:
            count = len(touched)
            words = f"line ends that were lost were put back in {count} line{'s' if count > 1 else ''}"
            return replace(code, repairs=(*code.repairs, words))
        number = (error.lineno or 0) - 1
        if not 0 <= number < len(code.lines) or code.origins[number] in touched:
            return None
        parted = _parted(code.lines[number])
        if parted is None:
            return None
        lines, guessed = parted
        touched.add(code.origins[number])
        code = replace(
            code,
            lines=(*code.lines[:number], *lines, *code.lines[number + 1 :]),
            origins=(
                *code.origins[:number],
                *[code.origins[number]] * len(lines),
                *code.origins[number + 1 :],
            ),
            guessed=code.guessed or guessed,
        )
    return None


def _parted(line: str) -> tuple[list[str], bool] | None:
    """A line cut into its statements, and whether what a header governs was guessed."""
    comment = next((m for m in _STRING_OR_COMMENT.finditer(line) if m["comment"]), None)
    body = line[: comment.start()] if comment else line
    indent = body[: len(body) - len(body.lstrip())]
    headers, rest = [], body.strip()
    while _HEADER.match(rest) and (end := _header_end(rest)):
        headers.append(rest[:end])
        rest = rest[end:].strip()
    ways = list(_ways(rest)) if rest else [[]]
    if len(ways) != 1 or (not headers and len(ways[0]) < 2):
        return None
    lines = [f"{indent}{'    ' * depth}{header}" for depth, header in enumerate(headers)]
    depth = len(headers)
    for statement in ways[0]:
        lines.append(f"{indent}{'    ' * depth}{statement}")
        if headers and headers[0].startswith("def ") and statement.startswith("return"):
            depth = 0
    if comment:
        lines[-1] += f"  {comment[0]}"
    return lines, bool(headers) and len(ways[0]) > 1


def _header_end(text: str) -> int:
    """Where the first colon that ends a header stands, behind it; 0 if there is none."""
    for match in re.finditer(":", text):
        header = text[: match.end()]
        opened = {"el": "if x: pass\n", "ex": "try: pass\n", "fi": "try: pass\n"}.get(header[:2], "")
        closed = "\nfinally: pass" if header.startswith("try") else ""
        if parses(f"{opened}{header} pass{closed}"):
            return match.end()
    return 0


def _ways(text: str) -> Iterator[list[str]]:
    """Ways to cut a text into statements, two at most: more than one is too many."""
    cuts = [match.span() for match in _CUT.finditer(_masked(text))]
    if len(cuts) > _CUTS_AT_MOST:
        return
    ends = [*cuts, (len(text), len(text))]

    hopeless: set[int] = set()

    def cut(start: int) -> Iterator[list[str]]:
        if start >= len(text):
            yield []
            return
        found = False
        for end, following in ends:
            if end > start and following not in hopeless and _is_sensible(text[start:end]):
                for rest in cut(following):
                    found = True
                    yield [text[start:end].strip(), *rest]
        if not found:
            hopeless.add(start)

    yield from islice(cut(0), 2)


def _masked(text: str) -> str:
    """The text with nothing to cut at inside of strings and brackets."""
    text = _STRING_OR_COMMENT.sub(lambda match: '"' + "." * (len(match[0]) - 2) + '"', text)
    depth, masked = 0, []
    for character in text:
        depth -= character in ")]}"
        masked.append("." if depth > 0 else character)
        depth += character in "([{"
    return "".join(masked)


def _is_sensible(text: str) -> bool:
    """Is it one statement that does something?"""
    try:
        body = ast.parse(text.strip()).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    match body:
        case [ast.Expr(value=ast.Call() | ast.Await() | ast.Yield())]:
            return True
        case [ast.Return(value=None) | ast.Expr()]:
            return False
        case [_]:
            return True
    return False
