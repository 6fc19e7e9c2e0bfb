"""Editor's notes that claimcheck has put into articles: their titles say what they are about, and claim nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

from claimcheck.model import Bilingual, Document

_WORDS: Bilingual = {"en": "Editor's note", "zh": "编者注"}
BEGINNING = rf"(?:{'|'.join(_WORDS.values())}) \(claimcheck "
"""A pattern of how a note begins, whatever it is about."""
_TITLE = re.compile(rf"{BEGINNING}[^\s,()]+, PyTorch [\w.+-]+\)")


def title(claim: str, torch: str, language: str) -> str:
    """What a note on a claim begins with; ``torch`` is the release that says so."""
    return f"{_WORDS[language]} ({about(claim)}{torch})"


def about(claim: str) -> str:
    """What is in the title of each note on a claim."""
    return f"claimcheck {claim}, PyTorch "


def in_title(document: Document) -> Callable[[int], bool]:
    """Does a position of a document lie in the title of a note?"""
    titles = (
        [match.span() for match in _TITLE.finditer(document.text)] if "(claimcheck " in document.text else []
    )
    return lambda position: any(start <= position < end for start, end in titles)
