"""A stretch of text behind a name → what it says of the name's signature, as a question.

``torch.f(input, dim=None)`` may list a signature or be a call. It lists one for sure if it is
written as only signatures are (types, ``*``, ``[, out=None]``, ``->``, a ``def`` or ``class``
before it), or stands as a heading or under a word such as "Syntax". The questions are those
of `claimcheck.probe.signatures`.
"""

from __future__ import annotations

import ast
import re
from functools import lru_cache

_CLOSING = {")": "(", "]": "[", "}": "{"}
_LONGEST = 2000
_BARE = re.compile(r"\*{0,2}[^\W\d]\w*\Z|[/*]\Z|\.\.\.\Z|…\Z")
_DEFAULT = re.compile(r"\*{0,2}([^\W\d]\w*)\s*(?::[^=]*)?=(.*)\Z", re.DOTALL)
_TYPED = re.compile(r"\*{0,2}[^\W\d]\w*\s*:[^=]*(?:=.*)?\Z", re.DOTALL)
_OPTIONAL = re.compile(r"\[\s*,|,\s*\[\s*\w+\s*=")
_ARROW = re.compile(r"\s*(?:->|→|⟶)")
_DECLARED = re.compile(r"(?:^|\s)(?:def|class|CLASS)\s+\Z")


def arguments(text: str, start: int) -> str | None:
    """What stands between the parenthesis at ``start`` and the one that closes it, if any does."""
    expected: list[str] = []
    quote = ""
    for position in range(start, min(len(text), start + _LONGEST)):
        character = text[position]
        if quote:
            quote = "" if character == quote and text[position - 1] != "\\" else quote
        elif character in "'\"":
            quote = character
        elif character in "([{":
            expected.append(character)
        elif character in _CLOSING:
            if not expected or expected.pop() != _CLOSING[character]:
                return None
            if not expected:
                return text[start + 1 : position]
    return None


def listing(inside: str, before: str, after: str) -> tuple[str, bool] | None:
    """The parameters that are listed, on one line, and whether they can't be arguments.

    None if they are no parameters. ``before`` and ``after`` are the text around the name and its
    parentheses.
    """
    inside = " ".join(inside.split())
    parts = _parts(
        re.sub(r"\[\s*(?=,)|\]+\s*\Z|\](?=\s*[,\[])", "", inside) if _OPTIONAL.search(inside) else inside
    )
    if not any(part.strip("*/.…") for part in parts) or not all(
        _BARE.match(p) or _DEFAULT.match(p) or _TYPED.match(p) for p in parts
    ):
        return None
    marked = any(p in ("*", "/") or _TYPED.match(p) for p in parts) or bool(_OPTIONAL.search(inside))
    declared = _DECLARED.search(before) is not None or _ARROW.match(after) is not None
    if not marked and not declared and (len(parts) < 2 or any(p.startswith("*") for p in parts)):
        return None
    return ", ".join(parts), marked or declared


def _parts(inside: str) -> list[str]:
    parts, depth = [""], 0
    for character in inside:
        if character == "," and not depth:
            parts.append("")
            continue
        depth += (character in "([{<") - (character in ")]}>")
        parts[-1] += character
    return [part.strip() for part in parts if part.strip()]


@lru_cache(maxsize=4096)
def call(inside: str, *, whole: bool) -> str | None:
    """The shape of a call's arguments; None if it is no call, or passes on unknown ones.

    ``whole``: what is shown is run as it is, so that nothing was left out.
    """
    try:
        node = ast.parse(f"f({inside}\n)", mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return None
    if any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords):
        return None
    elided = not whole or any(isinstance(a, ast.Constant) and a.value is ... for a in node.args)
    shape = ["..."] if elided else ["_"] * len(node.args)
    shape += [f"{keyword.arg}=_" for keyword in node.keywords]
    return None if shape == ["..."] else ", ".join(shape)
