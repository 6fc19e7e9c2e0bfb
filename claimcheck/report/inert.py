"""What an article's author wrote is shown, never obeyed: by a terminal, a browser or a reader's eye."""

from __future__ import annotations

import re

_UNSAFE = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters, which drive terminals; tab and line feed are harmless
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi controls, which reorder what is read
    "\u2028\u2029"  # line breaks that only some programs see
    "\ud800-\udfff"  # halves of characters, which cannot be written out
    "\ufffe\uffff"  # no characters, which XML does not allow
    "]"
)
_COMMAND = re.compile(r"#(?=#\w*\[)")
"""Build servers obey ``##[error]`` and ``##vso[…]`` wherever in a line they are printed …"""
_LEADING = re.compile(r"^([^\S\n]*):(?=:)", re.MULTILINE)
"""… and ``::error::`` where it begins a line."""
_BREAK = re.compile("[\t\n]")


def shown(text: str) -> str:
    """A text in which every character that would act instead of being seen is made visible."""
    return _UNSAFE.sub(_picture, text)


def escaped(json: str) -> str:
    """A JSON text with the same characters in its strings as escapes, so that it can be printed."""
    return _COMMAND.sub(r"\\u0023", _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", json))


def markup(text: str) -> str:
    """An HTML or XML text in which no line is a command to a build server that it is printed on."""
    return _LEADING.sub(r"\1&#58;", _COMMAND.sub("&#35;", text))


def one_line(text: str, width: int | None = None) -> str:
    """A text as one visible line of at most ``width`` characters."""
    line = _COMMAND.sub("# ", shown(" ".join(text.split())))
    return line if width is None or len(line) <= width else line[: width - 1].rstrip() + "…"


def name(path: str) -> str:
    """A path as one visible line that begins no command to a build server."""
    line = _COMMAND.sub("# ", _BREAK.sub(_picture, shown(path)))
    return f"./{line}" if line.lstrip().startswith("::") else line


def link(url: str) -> str:
    """The URL if a browser may follow it, or nothing: ``javascript:`` is not a source."""
    return url if re.match(r"https?://[!-~]+\Z", url) else ""


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    # Unicode has pictures of the first 32 control characters: escape is ␛.
    return chr(0x2400 + code) if code < 0x20 else f"⟦U+{code:04X}⟧"
