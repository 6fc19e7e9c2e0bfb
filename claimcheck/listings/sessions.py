"""Sessions at a prompt: ``>>>`` or ``In [1]:``, code and results taken apart."""

from __future__ import annotations

import re

from claimcheck.listings.repair import Code

_PROMPT = re.compile(r"\s*(?:>>>|In \[\d+\]:)(?:\s|\Z|(?=\S))")
_NUMBERED = re.compile(r"^(\s*)In \[\d+\]:\s?", re.MULTILINE)
_CONTINUED = re.compile(r"^(\s*)\.{3,}:\s?", re.MULTILINE)
_RESULT = re.compile(r"^(\s*)Out\[\d+\]:\s?", re.MULTILINE)
_GLUED = re.compile(r"^(\s*)(>>>|\.\.\.)(?=[^\s.])", re.MULTILINE)


def is_session(text: str) -> bool:
    """Does a code passage begin with a prompt?"""
    return _PROMPT.match(text.lstrip("\n")) is not None


def read(text: str) -> tuple[Code, tuple[tuple[int, str], ...]]:
    """The code of a session, and its results, each with the number of lines above it."""
    import doctest  # noqa: PLC0415 -- it imports a debugger, and few articles show sessions

    text = _RESULT.sub(r"\1", _CONTINUED.sub(r"\1... ", _NUMBERED.sub(r"\1>>> ", text)))
    text = _GLUED.sub(r"\1\2 ", text)
    lines = [""] * (text.count("\n") + 1)
    results = []
    try:
        examples = doctest.DocTestParser().get_examples(text)
    except ValueError:
        examples = []
    for example in examples:
        source = example.source.rstrip("\n").split("\n")
        lines[example.lineno : example.lineno + len(source)] = source
        if example.want:
            line = example.lineno + len(source)
            results.append((line, _whole(text.split("\n"), line, example.want.rstrip("\n"))))
    return Code(tuple(lines), tuple(range(len(lines)))), tuple(results)


def _whole(lines: list[str], line: int, result: str) -> str:
    """A result to its last bracket: the lines of a tensor have empty ones between them."""
    end = line + result.count("\n") + 1
    while result.count("[") > result.count("]") and end < len(lines) and ">>>" not in lines[end]:
        result = f"{result}\n{lines[end]}"
        end += 1
    return result.rstrip()
