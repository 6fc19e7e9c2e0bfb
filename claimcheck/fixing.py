"""What is refuted in an article → the article with outputs mended and editor's notes put in.

Only outputs that are shown as they were printed are replaced, and only in paragraphs and list items
are notes put after what they are about; what stands elsewhere is left and named. Nothing else of the
text changes, and a text that was fixed is not fixed again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck import documents
from claimcheck.annotations import BEGINNING, about, title
from claimcheck.documents.parts import parts
from claimcheck.model import Document, Finding, Kind, PassageKind, Review, Role
from claimcheck.report import evidence
from claimcheck.report.inert import one_line
from claimcheck.severity import fails

FORMATS = ("markdown", "rst")
"""In which a note can be put without knowing what else is done with the file; a notebook's cells are Markdown."""
_LONGEST = 400
"""Characters of an output that evidence keeps at most: what is as long may have been longer."""
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d+[.)]|#\.)[ \t]+")
_NOT_A_PARAGRAPH = re.compile(
    r"[ \t]*(?:>|\||#|\.\.|:)|.*^[ \t]*(?:=+|-+|~+)[ \t]*$", re.DOTALL | re.MULTILINE
)
_BLANK = re.compile(r"\r?\n[ \t]*(?=\r?\n)|\s*\Z")
_OUR_NOTE = re.compile(rf"{BEGINNING}[^\r\n]*")


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of a text and what is to stand there."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Fixed:
    """What can be done about what is refuted in a document."""

    text: str
    edits: tuple[Edit, ...]
    left: tuple[tuple[Finding, str], ...]
    """What can't be fixed here, and why."""


def fixed(review: Review, torch: str) -> Fixed:
    """The text of a review's document with what is surely refuted in it mended; ``torch`` is the release that says so."""
    failing = [finding for finding in review.findings if fails(finding)]
    edits: list[Edit] = []
    left: list[tuple[Finding, str]] = []
    for part in parts(review.document) if failing else ():
        inside = [(finding, one) for finding in failing if (one := part.within(finding))]
        made, not_made = _mended(part.document, [one for _, one in inside], torch)
        edits += (Edit(*part.written(edit.start, edit.end, edit.text)) for edit in made)
        left += ((inside[number][0], why) for number, why in not_made)
    edits.sort(key=lambda one: one.start)
    return Fixed("".join(_applied(review.document.text, edits)), tuple(edits), tuple(left))


def _mended(
    document: Document, failing: Sequence[Finding], torch: str
) -> tuple[list[Edit], list[tuple[int, str]]]:
    """What mends a document, and which of its findings can't be mended, and why."""
    edits: list[Edit] = []
    left: list[tuple[int, str]] = []
    notes: dict[int, list[str]] = {}
    notes_there = [match.span() for match in _OUR_NOTE.finditer(document.text)] if failing else []
    for number, finding in enumerate(failing):
        said = finding.assertion
        if any(start <= said.start < end for start, end in notes_there):
            continue
        made = (
            _output(document, finding)
            if finding.assertion.kind is Kind.OUTPUT
            else _note(document, finding, torch)
        )
        match made:
            case str():
                left.append((number, made))
            case Edit() if finding.assertion.kind is Kind.OUTPUT:
                edits.append(made)
            case Edit(start=place, text=text) if text not in notes.setdefault(place, []):
                notes[place].append(text)
            case _:
                pass
    edits += (Edit(place, place, "".join(texts)) for place, texts in notes.items() if texts)
    return edits, left


def _applied(text: str, edits: list[Edit]) -> Iterator[str]:
    reached = 0
    for edit in edits:
        yield text[reached : edit.start]
        yield edit.text
        reached = edit.end
    yield text[reached:]


def _output(document: Document, finding: Finding) -> Edit | str:
    """What is printed in place of what the article shows, or why that can't be written."""
    said = finding.assertion
    seen = next(one for one in finding.verdict.trial.observations if one.role is Role.TREATMENT)
    numbers = seen.evidence if isinstance(seen.evidence, dict) else {}
    shown, here = numbers.get("article"), numbers.get("here")
    if not isinstance(shown, str) or not isinstance(here, str):
        return "it is no output but an assertion of the article's own"
    if max(len(shown), len(here)) >= _LONGEST:
        return "it is too long to be written back"
    raw = document.text[said.start : said.end]
    lines = raw.splitlines()
    indent = re.match(r"[ \t]*", document.text[document.text.rfind("\n", 0, said.start) + 1 : said.start])
    before = indent[0] if indent else ""
    bare = [line.removeprefix(before) for line in lines]
    if "\n".join(bare).strip() != shown.strip():
        return "it is not shown as it was printed"
    printed = here.strip("\n").splitlines()
    if (
        len(printed) > 1
        and len(lines) < 2
        and document.passages[said.passage].span() != (said.start, said.end)
    ):
        return "it stands in one line and takes several"
    end = "\r\n" if "\r\n" in document.text else "\n"
    return Edit(said.start, said.end, f"{end}{before}".join(printed))


def _note(document: Document, finding: Finding, torch: str) -> Edit | str | None:
    """The note after the block of what is refuted; None if it is there, or why it can't be put there."""
    said = finding.assertion
    passage = document.passages[said.passage]
    language = "zh" if passage.language.startswith("zh") else "en"
    correction = evidence.correction(finding)
    if not correction:
        return "there is no correction to write"
    if document.format not in FORMATS:
        return f"a note can't be put into this format ({document.format})"
    if passage.kind not in (PassageKind.SENTENCE, PassageKind.ITEM):
        return f"a note can't be put after a {passage.kind.value}"
    text = document.text
    blank = _BLANK.search(text, said.end)
    assert blank is not None  # the end of the text, if nothing else
    first = text.rfind("\n\n", 0, said.start) + 2 if "\n\n" in text[: said.start] else 0
    first = max(first, text.rfind("\r\n\r\n", 0, said.start) + 4 if "\r\n\r\n" in text[: said.start] else 0)
    paragraph = text[first : blank.start()]
    place, indent = blank.start(), ""
    item = None
    for line in re.finditer(r"^.*$", text[first : said.start], re.MULTILINE):
        item = _ITEM.match(line[0]) or item
    if item:
        indent = " " * len(item[0])
        following = re.compile(r"\r?\n(?=[ \t]*(?:[-*+]|\d+[.)]|#\.)[ \t])").search(text, said.end, place)
        place = following.start() if following else place
    elif _NOT_A_PARAGRAPH.match(paragraph):
        return "a note can't be put into a quotation, a table or a directive"
    else:
        leading = re.match(r"[ \t]*", paragraph)
        indent = leading[0] if leading else ""
    if document.format == "rst" and item and place < blank.start():
        return "a note can't be put between items that no line parts"
    within = max(other.span()[1] for other in document.passages if other.block == passage.block)
    close = _line_end(text, within)  # where a listing or a list follows without a blank line
    if any(
        about(finding.claim.id) in text[said.end : one] + _notes_after(text, one) for one in (place, close)
    ):
        return None
    words = one_line(correction[language])
    heading = title(finding.claim.id, torch, language)
    for one in (place, close):
        edit = _written(one, document, heading, words, indent, item=bool(item))
        if _leaves_alone(document, edit):
            return edit
    return "a note there would change what the article says"


def _written(place: int, document: Document, heading: str, words: str, indent: str, *, item: bool) -> Edit:
    end = "\r\n" if "\r\n" in document.text else "\n"
    if document.format == "rst":
        words = re.sub(r"(?<!`)`([^`]+)`(?!`)", r"``\1``", words)
        return Edit(place, place, f"{end}{end}{indent}.. note::{end}{end}{indent}   {heading}: {words}")
    gap = f"{end}{indent}" if item else f"{end}{end}{indent}"
    return Edit(place, place, f"{gap}> **{heading}:** {words}")


def _leaves_alone(document: Document, edit: Edit) -> bool:
    """Does an article with something inserted say all that it said, and nothing else but that?"""
    end = edit.start + len(edit.text)
    text = document.text[: edit.start] + edit.text + document.text[edit.start :]
    read = documents.parse(text, document.path, document.format)
    around = [one for one in read.passages if not edit.start <= one.span()[0] < end]
    return [(one.text, one.kind) for one in around] == [(one.text, one.kind) for one in document.passages]


def _line_end(text: str, position: int) -> int:
    found = text.find("\n", position)
    return len(text) if found < 0 else found - (text[found - 1] == "\r")


def _notes_after(text: str, place: int) -> str:
    """The notes that stand at a place already."""
    found = re.compile(rf"(?:\s*(?:> \*\*|\.\. note::\s*){BEGINNING}[^\n]*)*").match(text, place)
    return found[0] if found else ""
