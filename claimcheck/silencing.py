"""A finding → the comment that has it ignored, put where the article says the same with it as without.

Where a comment may stand depends on what stands around it, so each place is tried: the article with the
comment in it is read, and has to have the same passages and one directive more, which reaches the finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck import documents
from claimcheck.documents.parts import parts
from claimcheck.errors import UserError
from claimcheck.fixing import Edit
from claimcheck.model import Document, Finding, Kind, PassageKind

_NAME = re.compile(r"[\w./-]+")
_LEAD = re.compile(r"#?[ \t]*")


def comment(document: Document, finding: Finding) -> Edit | None:
    """What to insert for a finding to be ignored; None if no comment can stand near it."""
    said = finding.assertion
    part, within = next((part, one) for part in parts(document) if (one := part.within(finding)))
    for put in _candidates(part.document, within):
        edit = Edit(*part.written(put.start, put.end, put.text))
        size = len(edit.text)
        text = document.text[: edit.start] + edit.text + document.text[edit.start :]
        try:
            read = documents.parse(text, document.path, document.format)
        except UserError:  # it is no notebook any more
            continue
        new = [one for one in read.directives if edit.start <= one.start < edit.start + size]
        if len(new) != 1 or _words(read) != _words(document):
            continue
        moved = size if edit.start <= said.start else 0
        stretches = (new[0].here, new[0].below) if new[0].alone else (new[0].here,)
        if any(start < said.end + moved and said.start + moved < end for start, end in stretches):
            return edit
    return None


def _candidates(document: Document, finding: Finding) -> Iterator[Edit]:
    """Comments on the finding's line and above its block, the better ones first."""
    says = f"claimcheck: ignore {_named(finding)}"
    text, said = document.text, finding.assertion
    passage = document.passages[said.passage]
    code = passage.kind is PassageKind.CODE
    end = _line_end(text, said.start)
    hidden = f"{{/* {says} */}}" if document.path.endswith(".mdx") else f"<!-- {says} -->"
    if code and not (said.kind is Kind.OUTPUT and passage.span() == (said.start, said.end)):
        yield Edit(end, end, f"  # {says}")
    elif not code:
        yield Edit(end, end, f" {hidden}")
    first = min(other.span()[0] for other in document.passages if other.block == passage.block)
    above = text.rfind("\n", 0, _opening(text, first) if code else first) + 1
    lead = _LEAD.match(text, above)
    assert lead is not None  # it may be empty
    new_line = "\r\n" if "\r\n" in text else "\n"
    yield Edit(above, above, f"{lead[0]}{hidden}{new_line}")
    blank = lead[0].rstrip() + new_line
    apart = "" if _is_blank(text, above) else blank
    yield Edit(above, above, f"{apart}{lead[0]}.. {says}{new_line}{blank}")


def _named(finding: Finding) -> str:
    """What a comment calls the claim; those on code have numbers, which are no names."""
    kind = finding.assertion.kind
    name = finding.claim.id
    return kind.value if kind in (Kind.BLOCK, Kind.OUTPUT) or not _NAME.fullmatch(name) else name


def _opening(text: str, start: int) -> int:
    """Where the line above a listing begins, if that is what opens it."""
    line = text.rfind("\n", 0, start) + 1
    before = text.rfind("\n", 0, max(line - 1, 0)) + 1
    return before if re.match(r"[ \t>]*(?:```|~~~|:::)", text[before:line]) else line


def _line_end(text: str, position: int) -> int:
    """Where the visible part of a line ends."""
    found = text.find("\n", position)
    line = text[position : len(text) if found < 0 else found]
    return position + len(line.rstrip())


def _is_blank(text: str, position: int) -> bool:
    """Is the line before the one that begins here blank, or is there none?"""
    before = text[:position].removesuffix("\n").rpartition("\n")[2]
    return not before.strip(" \t\r#")


def _words(document: Document) -> list[str]:
    """What a document says, however it is broken into lines."""
    return [" ".join(passage.text.split()) for passage in document.passages]
