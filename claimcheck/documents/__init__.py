"""Reading articles: one reader a format, each turning a text into a `Document`.

Callers need `parse`, `load` and `SUFFIXES`.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePath

from claimcheck.documents import gallery, markdown, notebook, plain, rst, webpage
from claimcheck.documents.blocks import Block
from claimcheck.documents.directives import directives
from claimcheck.documents.passages import passages
from claimcheck.errors import UserError
from claimcheck.model import Document, Passage, PassageKind
from claimcheck.wording import worded

READERS: Mapping[str, Callable[[str], Iterator[Block]]] = {
    "markdown": markdown.read,
    "html": webpage.read,
    "text": plain.read,
    "notebook": notebook.read,
    "rst": rst.read,
    "gallery": gallery.read,
}
"""The reader of each format."""

SUFFIXES: Mapping[str, str] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdx": "markdown",
    ".qmd": "markdown",
    ".html": "html",
    ".htm": "html",
    ".txt": "text",
    ".ipynb": "notebook",
    ".rst": "rst",
    ".py": "gallery",
}
"""The format of a file by its suffix: what to look for in a folder.

A Python file that is no gallery script is a document without passages.
"""

MOST_BYTES = 20_000_000
"""A larger file is no article."""

_BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_HTML = re.compile(r"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_NOTEBOOK = re.compile(r"\s*\{.{0,2000}\"(?:cells|nbformat)\"\s*:", re.DOTALL)
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|```|~~~|\|[ :-]+\|)|\]\(https?://|\*\*\S", re.MULTILINE)


def load(path: Path, format: str | None = None) -> Document:  # noqa: A002 -- the noun of the model
    """The document in a file.

    Raises:
        UserError: the file cannot be read as an article: missing, too large, not text, or a
            notebook that is not valid.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UserError(
                worded("this file is larger than {value} MB", value=MOST_BYTES // 1000000),
                "Split it, or leave it out.",
                path,
            )
        data = path.read_bytes()
    except OSError as error:
        raise UserError(
            worded("this file cannot be read: {strerror}", strerror=error.strerror),
            "Check the path and its permissions.",
            path,
        ) from None
    return parse(decode(data, path), str(path), format)


def parse(text: str, path: str, format: str | None = None) -> Document:  # noqa: A002 -- the noun of the model
    """The document that a text is; its format is guessed from the path, else from the text.

    Raises:
        UserError: the text is a notebook that is not valid, or the format is unknown.
    """
    known = format or SUFFIXES.get(PurePath(path).suffix.lower()) or _guess(text)
    if known not in READERS:
        raise UserError(
            worded("unknown format '{known}'", known=known),
            worded("Formats are: {readers}.", readers=", ".join(READERS)),
            path,
        )
    try:
        made = passages(text, READERS[known](text))
    except UserError as error:
        raise replace(error, path=path) from None
    return Document(path, known, text, made, _language(made), directives(text, known, made))


def decode(data: bytes, path: Path | str) -> str:
    """The text that bytes are: UTF-8, UTF-16 with its mark, or GB18030.

    Raises:
        UserError: they are no text.
    """
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if data.startswith(mark):
            candidates = [encoding]
            break
    else:
        candidates = ["utf-8", "gb18030"]
    for encoding in candidates:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        # Control characters are what text never has and almost every binary file does.
        if text.count("\0") * 100 <= len(text):
            return text
    raise UserError("this file is not text", "Save it as UTF-8, or leave it out.", path)


def _guess(text: str) -> str:
    """The format that a text of an unknown file looks like."""
    if _HTML.match(text):
        return "html"
    if _NOTEBOOK.match(text):
        return "notebook"
    return "markdown" if _MARKDOWN.search(text) else "text"


def _language(made: tuple[Passage, ...]) -> str:
    """The language of most characters of prose."""
    characters: Counter[str] = Counter()
    for passage in made:
        if passage.kind is not PassageKind.CODE:
            characters[passage.language] += len(passage.text)
    return max(characters, key=characters.__getitem__, default="en")
