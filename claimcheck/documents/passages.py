"""Blocks → passages: sentences cut, and each told what stands above it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from claimcheck.documents.blocks import BREAK, Block, Text
from claimcheck.documents.comments import without_directives
from claimcheck.documents.sentences import cut, split
from claimcheck.model import Passage, PassageKind

_BOLD = (
    re.compile(r"(?:\*\*|__|<b>|<strong>)`*\Z", re.IGNORECASE),
    re.compile(r"`*(?:\*\*|__|</b>|</strong>)", re.IGNORECASE),
)
"""What stands before and after a text in bold."""
_LONGEST_TITLE = 80
"""Characters; what is longer is a sentence that is emphasised."""
_LONGEST_MARK = 12
_CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_JAPANESE = re.compile(r"[\u3041-\u3096\u30a1-\u30fa]")
_KOREAN = re.compile(r"[\uac00-\ud7af]")
_LATIN = re.compile(r"[A-Za-z]")
_LATIN_A_CHINESE = 8
"""How many Latin letters weigh as much as one Chinese: API names are long, and foreign to the sentence."""


def language(text: str) -> str:
    """The language of a text: ``zh``, ``ja``, ``ko``, else ``en``."""
    if text.isascii():
        return "en"
    latin = len(_LATIN.findall(text))
    chinese, japanese, korean = (len(script.findall(text)) for script in (_CHINESE, _JAPANESE, _KOREAN))
    if max(chinese, japanese, korean) * _LATIN_A_CHINESE <= latin:
        return "en"
    if korean > chinese:
        return "ko"
    return "ja" if japanese * 4 > chinese else "zh"


def passages(source: str, blocks: Iterable[Block]) -> tuple[Passage, ...]:
    """The passages of a document's blocks.

    ``introduced_by`` is, of a sentence, the line in bold that it stands under; of an item, the sentence before its list or the item above its nested
    list; of a table's cell, the first cell of its row, and of that cell the sentence before the
    table; of a code block, the sentence before it. A body cell has the header of its column
    as the last of its ``headings``, so both of its coordinates can be reached.
    """
    assembly = _Assembly(source)
    for number, block in enumerate(blocks):
        assembly.add(block, number)
    return tuple(assembly.made)


@dataclass
class _Assembly:
    """The passages made so far, and what a next one could stand under."""

    source: str
    made: list[Passage] = field(default_factory=list)
    headings: list[tuple[int, int]] = field(default_factory=list)
    """Level and index of the headings in force."""
    sentence: int | None = None
    """The last sentence or item since the last heading."""
    title: int | None = None
    """The last line in bold since the last heading."""
    parent: int | None = None
    """What would introduce a list that began here."""
    lists: list[int | None] = field(default_factory=list)
    """What introduces the items of each list that is open."""
    items: list[int | None] = field(default_factory=list)
    """The first passage of the last item of each."""
    in_table: bool = False
    row: int = 0
    """Of the last cell."""
    row_head: int | None = None
    column_heads: dict[int, int] = field(default_factory=dict)

    def add(self, block: Block, number: int) -> None:
        """Make the passages of a block."""
        match block.kind:
            case PassageKind.CODE:
                self.make(block, number, self.sentence)
            case PassageKind.HEADING:
                while self.headings and self.headings[-1][0] >= block.level:
                    self.headings.pop()
                made = self.make(block, number, None)
                self.headings += [(block.level, index) for index in made[:1]]
                self.sentence = self.parent = self.title = None
                self.lists.clear()
            case PassageKind.SENTENCE:
                self.lists.clear()
                names = self.is_title(block.text)
                if made := self.make(block, number, None if names else self.title):
                    self.sentence = self.parent = made[-1]
                    self.title = made[0] if names else self.title
            case PassageKind.ITEM:
                self.add_item(block, number)
            case PassageKind.CELL:
                self.add_cell(block, number)
        self.in_table = block.kind is PassageKind.CELL

    def add_item(self, block: Block, number: int) -> None:
        """Make the passages of a list item, or of a further paragraph of it."""
        del self.lists[block.depth :], self.items[block.depth :]
        while len(self.lists) < block.depth:
            self.lists.append(self.parent)
            self.items.append(None)
        item = self.items[-1] if block.continues else None
        if made := self.make(block, number, self.lists[-1] if item is None else item):
            self.sentence = made[-1]
            self.items[-1] = made[0] if item is None else item
            leads_on = self.made[made[-1]].text.endswith((":", "："))
            self.parent = made[-1] if leads_on else self.items[-1]

    def add_cell(self, block: Block, number: int) -> None:
        """Make the passages of a cell, and remember it if it heads a row or a column."""
        begins = block.column == 0 and block.row <= self.row  # one table may follow right upon another
        if not self.in_table or begins:
            self.column_heads = {}
        self.row = block.row
        introduced_by = self.row_head if block.row and block.column else self.sentence
        head = self.column_heads.get(block.column) if block.row else None
        made = self.make(block, number, introduced_by, () if head is None else (head,))
        first = made[0] if made else None
        if block.column == 0:
            self.row_head = first
        if block.row == 0 and first is not None:
            self.column_heads[block.column] = first

    def make(
        self, block: Block, number: int, introduced_by: int | None, column: tuple[int, ...] = ()
    ) -> range:
        """Make the passages of a block; their indexes."""
        first, text = len(self.made), block.text
        stretches: Iterable[tuple[int, int]] = ()
        if block.kind not in {PassageKind.CODE, PassageKind.HEADING}:
            stretches = split(text.characters, text.code)
        elif text.characters.strip():
            whole = 0, len(text.characters)
            stretches = [whole] if block.kind is PassageKind.CODE else cut(text.characters, *whole)
        headings = (*(index for _, index in self.headings), *column)
        for start, end in stretches:
            part = text.slice(start, end)
            characters = part.characters.replace(BREAK, " ")
            self.made.append(
                Passage(
                    text=without_directives(characters) if block.kind is PassageKind.CODE else characters,
                    kind=block.kind,
                    language=language(part.characters),
                    offsets=self.compact(part),
                    block=number,
                    headings=headings,
                    introduced_by=introduced_by,
                    code=part.code,
                    info=block.info,
                )
            )
        return range(first, len(self.made))

    def is_title(self, text: Text) -> bool:
        """Is a paragraph one line in bold that ends like no sentence: **Mistake 1: forgetting eval()**?"""
        characters = text.characters.strip()
        if not characters or len(characters) > _LONGEST_TITLE or characters[-1] in ".。!！,，;；…":
            return False
        first = len(text.characters) - len(text.characters.lstrip())
        start, end = text.offsets[first], text.offsets[first + len(characters) - 1] + 1
        opening, closing = _BOLD
        around = self.source[max(0, start - _LONGEST_MARK) : start], self.source[end : end + _LONGEST_MARK]
        bold = opening.search(around[0]) is not None and closing.match(around[1]) is not None
        return bold and "**" not in self.source[start:end] and "</" not in self.source[start:end]

    def compact(self, part: Text) -> Sequence[int]:
        """The offsets of a text, as a range where it stands in the source unbroken."""
        start, length = part.offsets[0], len(part.characters)
        unbroken = part.offsets[-1] == start + length and self.source.startswith(part.characters, start)
        return range(start, start + length + 1) if unbroken else part.offsets
