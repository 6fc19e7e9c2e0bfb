"""``--help`` in the user's language, its lines broken where Chinese may be."""

from __future__ import annotations

import copy
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

import click

from claimcheck.wording import local

_NEVER_FIRST = frozenset("，。、；：？！）》」』”’…")
"""What no line begins with."""
_KEEP = "\b\n"
"""Before a paragraph, it keeps click from breaking its lines once more."""


def localised(command: click.Command, context: click.Context) -> click.Command:
    """A command whose help is in the user's language."""
    made = copy.copy(command)
    made.help = local(paragraphs(command.help)) if command.help else None
    if made.help != paragraphs(command.help):
        made.short_help = (made.help or "").partition("\n")[0].partition("。")[0]
    if command.epilog:
        made.epilog = "\n".join(map(_line, command.epilog.splitlines()))
    made.params = []
    for parameter in command.get_params(context):
        said = copy.copy(parameter)
        if isinstance(said, click.Option) and said.help:
            said.help = local(said.help)
        made.params.append(said)
    made.add_help_option = False  # it is among the others
    if isinstance(command, click.Group) and isinstance(made, click.Group):
        made.commands = {name: localised(one, context) for name, one in command.commands.items()}
    return made


def _line(line: str) -> str:
    """A line of what is laid out already."""
    words = line.lstrip()
    return line[: len(line) - len(words)] + local(words)


def paragraphs(text: str | None) -> str:
    """A help text, each paragraph on a line: how its source is broken says nothing."""
    return "\n\n".join(" ".join(part.split()) for part in (text or "").split("\n\n")).strip()


class Formatter(click.HelpFormatter):
    """Lays out help that may be Chinese, whose words are not parted by spaces."""

    def write_text(self, text: str) -> None:
        """A text, its paragraphs broken into lines."""
        super().write_text(_broken(text, self.width - self.current_indent))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """A list of names with what they are."""
        rows = list(rows)
        first = min(max((len(name) for name, _ in rows), default=0), col_max) + col_spacing
        width = self.width - self.current_indent - first
        super().write_dl([(name, _broken(text, width)) for name, text in rows], col_max, col_spacing)


def _broken(text: str, width: int) -> str:
    """A text whose paragraphs with wide characters are broken into lines; click breaks the others."""
    return "\n\n".join(
        _KEEP + "\n".join(_lines(part, width)) if _is_wide(part) else part for part in text.split("\n\n")
    )


def _lines(text: str, width: int) -> Iterator[str]:
    line, room = "", width
    for piece in _pieces(" ".join(text.split())):
        needs = sum(map(_width, piece))
        if needs > room and line:
            yield line.rstrip()
            line, room, piece = "", width, piece.lstrip()  # noqa: PLW2901 -- no line begins with a space
        line += piece
        room -= needs
    yield line


def _pieces(text: str) -> Iterator[str]:
    """What may not be broken: a wide character or a word, with the stops after it."""
    held = ""
    for piece in _characters(text):
        if held and piece not in _NEVER_FIRST:
            yield held
            held = ""
        held += piece
    yield held


def _characters(text: str) -> Iterator[str]:
    """Each wide character, and each word with the space before it."""
    word = ""
    for character in text:
        if _width(character) == 2 or character == " ":
            if word:
                yield word
            word = character if character == " " else ""
            if character != " ":
                yield character
        else:
            word += character
    if word:
        yield word


def _is_wide(text: str) -> bool:
    return any(_width(character) == 2 for character in text)


def _width(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def formatter(context: click.Context) -> click.HelpFormatter:
    """The formatter of a command's help."""
    settings: dict[str, Any] = {"width": context.terminal_width, "max_width": context.max_content_width}
    return Formatter(**settings)
