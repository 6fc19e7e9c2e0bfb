"""A stretch of text behind a name → what it says of the name's signature, as a question.

``torch.f(input, dim=None)`` may list a signature or be a call. It lists one for sure if it is
written as only signatures are: with types, ``*``, ``[, out=None]``, or ``def`` or ``class``
before it. The questions are those of `claimcheck.probe.signatures`.
"""

from __future__ import annotations

import ast
import re
from functools import lru_cache

_CLOSING = {")": "(", "]": "[", "}": "{"}
_LONGEST = 1000
_BARE = re.compile(r"\*{0,2}[^\W\d]\w*\Z|[/*]\Z|\.\.\.\Z|…\Z")
_DEFAULT = re.compile(r"[^\W\d]\w*\s*=(?!=).*\Z", re.DOTALL)
_TYPED = re.compile(
    r"\*{0,2}[^\W\d]\w*\s*:\s*[\w.]+(?:\[[^=]*\])?(?:\s*\|\s*[\w.]+(?:\[[^=]*\])?)*\s*(?:=.*)?\Z", re.DOTALL
)
_OPTIONAL = re.compile(r"\[\s*,|,\s*\[\s*\w+\s*=")


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


def listing(inside: str, *, declared: bool) -> tuple[str, bool] | None:
    """The parameters that are listed, on one line, and whether they can't be arguments.

    None if they are no parameters. ``declared``: ``def`` or ``class`` stands before the name.
    """
    inside = " ".join(inside.split())
    optional = _OPTIONAL.search(inside) is not None
    parts = _parts(inside.replace("[", "").replace("]", "") if optional else inside)
    if not any(part.strip("*/.…") for part in parts) or not all(map(_is_parameter, parts)):
        return None
    for_sure = declared or optional or any(part in ("*", "/") or _TYPED.match(part) for part in parts)
    if not for_sure and (len(parts) < 2 or any(part.startswith("*") for part in parts)):
        return None
    return ", ".join(parts), for_sure


def _is_parameter(part: str) -> bool:
    return any(pattern.match(part) for pattern in (_BARE, _DEFAULT, _TYPED))


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
