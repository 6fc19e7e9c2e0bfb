"""How each format writes a comment that speaks to claimcheck, and the text without those."""

from __future__ import annotations

import re

_SAYS = r"claimcheck:(?!:)[ \t]*"
HTML = re.compile(rf"<!--\s*{_SAYS}(?P<says>(?:[^-]|-(?!->)){{0,2000}})-->")
MYST = re.compile(rf"^ {{0,3}}%[ \t]*{_SAYS}(?P<says>[^\n]*)", re.MULTILINE)
MDX = re.compile(rf"\{{/\*\s*{_SAYS}(?P<says>(?:[^*]|\*(?!/)){{0,2000}})\*/\}}")
RST = re.compile(
    rf"^(?P<lead>#?[ \t]*)\.\.[ \t]+{_SAYS}(?P<says>[^\n]*(?:\n(?P=lead)[ \t]{{2,}}\S[^\n]*)*)", re.MULTILINE
)
CODE = re.compile(rf"#+[ \t]*{_SAYS}(?P<says>[^\n]*)")
_NOT_LINE_END = re.compile(r"[^\r\n]")


def without_unseen(source: str) -> str:
    """A Markdown text, as long as it was, with blanks for the comments that MyST and MDX have."""
    if "claimcheck:" not in source:
        return source
    for syntax in (MYST, MDX):
        source = syntax.sub(_blank, source)
    return source


def without_directives(code: str) -> str:
    """A piece of code, as long as it was, with blanks for the comments that are directives."""
    return CODE.sub(_blank, code) if "claimcheck:" in code else code


def _blank(match: re.Match[str]) -> str:
    return _NOT_LINE_END.sub(" ", match[0])
