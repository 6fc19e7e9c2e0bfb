"""Jupyter notebooks: places are those of the notebook's file, which is JSON.

Blocks come in reading order. A notebook's file may hold a cell's output before its source, so
their offsets need not ascend.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from json import scanner
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined] # its hooks have no stubs
from typing import Any

from claimcheck.documents import markdown
from claimcheck.documents.blocks import Block, Text
from claimcheck.errors import UserError
from claimcheck.model import PassageKind
from claimcheck.wording import worded

_ESCAPE = re.compile(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)")


class _Literal(str):
    """A string that knows where its literal starts and ends, quotes left out."""

    __slots__ = ("end", "start")
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a notebook."""

    kind: str
    text: Text
    outputs: tuple[Text, ...]
    metadata: dict[str, Any]
    start: int
    end: int
    """What of the notebook's file its text and its outputs are."""


def read(source: str) -> Iterator[Block]:
    """The blocks of a notebook.

    Raises:
        UserError: it is not a notebook of format 4.
    """
    notebook = _parsed(source)
    language = notebook
    for key in ("metadata", "language_info", "name"):
        language = language.get(key) if isinstance(language, dict) else None
    for cell in _cells(source, notebook):
        if cell.kind == "markdown":
            for block in markdown.read(cell.text.characters):
                yield replace(block, text=block.text.within(cell.text))
        elif cell.kind == "code":
            yield Block(PassageKind.CODE, cell.text, info=str(language or "python"))
            for printed in cell.outputs:
                yield Block(PassageKind.CODE, printed, info="output")


def cells(source: str) -> Iterator[Cell]:
    """The cells of a notebook.

    Raises:
        UserError: it is not a notebook of format 4.
    """
    return _cells(source, _parsed(source))


def _cells(source: str, notebook: Any) -> Iterator[Cell]:
    found = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(found, list):
        raise UserError("this notebook has no cells", "Convert it: jupyter nbconvert --to notebook.")
    for cell in found:
        if not isinstance(cell, dict):
            continue
        text = _text(source, cell.get("source"))
        shown = cell.get("outputs")
        outputs = tuple(_printed(source, one) for one in (shown if isinstance(shown, list) else ()))
        metadata = cell.get("metadata")
        written = [one.offsets for one in (text, *outputs) if one.characters]
        yield Cell(
            kind=str(cell.get("cell_type")),
            text=text,
            outputs=tuple(output for output in outputs if output.characters),
            metadata=metadata if isinstance(metadata, dict) else {},
            start=min((offsets[0] for offsets in written), default=0),
            end=max((offsets[-1] for offsets in written), default=0),
        )


def _printed(source: str, output: object) -> Text:
    """What an output shows as text."""
    if not isinstance(output, dict):
        return _text(source, None)
    data = output.get("data")
    shown = output.get("text", data.get("text/plain") if isinstance(data, dict) else None)
    text = _text(source, shown)
    return text.slice(0, len(text.characters.rstrip("\n")))


def _parsed(source: str) -> Any:
    """The notebook's JSON, its strings replaced by `_Literal`s."""

    def parse_string(text: str, start: int, strict: bool) -> tuple[_Literal, int]:
        characters, end = scanstring(text, start, strict)
        literal = _Literal(characters)
        literal.start, literal.end = start, end - 1
        return literal, end

    decoder = json.JSONDecoder(strict=False)
    decoder.parse_string = parse_string  # type: ignore[attr-defined]
    decoder.scan_once = scanner.py_make_scanner(decoder)  # type: ignore[attr-defined]
    try:
        return decoder.decode(source)
    except JSONDecodeError as error:
        raise UserError(
            worded("this notebook is not valid JSON: {msg}", msg=error.msg),
            "Save it again.",
            None,
            error.lineno,
            error.colno,
        ) from None
    except RecursionError:
        raise UserError("this notebook is nested too deeply", "Save it again.") from None


def _text(source: str, written: object) -> Text:
    """The text of a string, or of a list of strings that a notebook makes of a long one."""
    literals = [
        one for one in (written if isinstance(written, list) else [written]) if isinstance(one, _Literal)
    ]
    texts = []
    for literal in literals:
        text = Text.of(source, literal.start, literal.end)
        escapes = _ESCAPE.finditer(text.characters)
        texts.append(
            text.edit(
                (match.start(), match.end(), json.loads(f'"{match[0]}"', strict=False)) for match in escapes
            )
        )
    return Text.joined(texts)
