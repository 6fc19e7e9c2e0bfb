"""Jupyter notebooks: places are those of the notebook's file, which is JSON.

Blocks come in reading order. A notebook's file may hold a cell's output before its source, so
their offsets need not ascend.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from json import scanner
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined] # its hooks have no stubs
from typing import Any

from claimcheck.documents import markdown
from claimcheck.documents.blocks import Block, Text
from claimcheck.errors import UserError
from claimcheck.model import PassageKind

_ESCAPE = re.compile(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)")


class _Literal(str):
    """A string that knows where its literal starts and ends, quotes left out."""

    __slots__ = ("end", "start")
    start: int
    end: int


def read(source: str) -> Iterator[Block]:
    """The blocks of a notebook.

    Raises:
        UserError: it is not a notebook of format 4.
    """
    notebook = _parsed(source)
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise UserError("this notebook has no cells", "Convert it: jupyter nbconvert --to notebook.")
    metadata = notebook.get("metadata")
    language = (
        metadata.get("language_info", {}).get("name", "python") if isinstance(metadata, dict) else "python"
    )
    for cell in cells:
        if not isinstance(cell, dict):
            continue
        text = _text(source, cell.get("source"))
        if cell.get("cell_type") == "markdown":
            for block in markdown.read(text.characters):
                yield replace(block, text=block.text.within(text))
        elif cell.get("cell_type") == "code":
            yield Block(PassageKind.CODE, text, info=str(language))
            for output in cell.get("outputs") or ():
                if isinstance(output, dict):
                    data = output.get("data")
                    shown = output.get("text", data.get("text/plain") if isinstance(data, dict) else None)
                    printed = _text(source, shown)
                    printed = printed.slice(0, len(printed.characters.rstrip("\n")))
                    yield Block(PassageKind.CODE, printed, info="output")


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
            f"this notebook is not valid JSON: {error.msg}", "Save it again.", None, error.lineno, error.colno
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
