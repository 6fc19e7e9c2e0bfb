"""Outputs that a listing shows in its comments, and the statements that they belong to."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimcheck.listings.outputs import literal, unfinished

_VERBATIM = re.compile(r"#>\s?")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment of a listing."""

    line: int
    """Counted from 1."""
    text: str
    alone: bool
    """Does it have the line to itself?"""


@dataclass(frozen=True, slots=True)
class Shown:
    """An output as the article shows it."""

    text: str
    first: int
    last: int
    """Lines on which it stands."""
    verbatim: bool = False
    """Copied from a terminal, not typed by hand."""


def comments(code: str) -> list[Comment]:
    """The comments of a listing that parses."""
    found = []
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == tokenize.COMMENT:
            alone = not token.line[: token.start[1]].strip()
            found.append(Comment(token.start[0], token.string, alone))
    return found


def outputs_in(source: str, found: list[Comment]) -> Iterator[tuple[Shown, int, int]]:
    """Each output that comments show, with the line and the number of the statement that prints it."""
    tree = ast.parse(source)
    printing = _printing(tree)
    claimed: set[int] = set()
    for number, comment in enumerate(found):
        if comment.alone or comment.line not in printing:
            continue
        shown = _in_comments(found, number, alone=False)
        if shown:
            claimed.add(comment.line)
            yield shown[0], *printing[comment.line]
    yield from _shown_below(source, found, printing, claimed)


def _shown_below(
    source: str, found: list[Comment], printing: Mapping[int, tuple[int, int]], claimed: set[int]
) -> Iterator[tuple[Shown, int, int]]:
    """Outputs on lines of their own: as many as there are prints right above them."""
    lines = source.split("\n")
    number = 0
    while number < len(found):
        shown = _in_comments(found, number, alone=True)
        if shown is None:
            number += 1
            continue
        first = found[number].line
        group = []
        while shown is not None:
            group.append(shown[0])
            number = shown[1]
            adjacent = number < len(found) and found[number].line == found[number - 1].line + 1
            shown = _in_comments(found, number, alone=True) if adjacent else None
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


def _in_comments(found: list[Comment], start: int, *, alone: bool) -> tuple[Shown, int] | None:
    """The output that comments show from number ``start`` on, and the number after its last."""
    comment = found[start]
    if comment.alone is not alone:
        return None
    text, number = comment.text[1:].strip(), start + 1
    if _VERBATIM.match(comment.text):
        text = comment.text[2:].strip()
        return Shown(text, comment.line, comment.line, verbatim=True), number
    while unfinished(text) and number < len(found):
        following = found[number]
        if not following.alone or following.line != found[number - 1].line + 1:
            break
        text = f"{text}\n{following.text[1:]}"
        number += 1
    output = literal(text)
    return (Shown(output, comment.line, found[number - 1].line), number) if output else None
