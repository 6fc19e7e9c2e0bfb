"""Comments by which an author says that a finding is known and why it stays.

``<!-- claimcheck: ignore eval/disables-autograd -- we quote it -->`` concerns the line it stands
on and, if it stands alone, the next block. A comment that ignores nothing is reported, so that
none outlives its reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimcheck.model import Assertion, Document

_COMMENT = re.compile(r"<!--\s*claimcheck:\s*ignore\s+(?P<claims>[^<>]*?)\s*(?:--\s*(?P<why>[^<>]*?)\s*)?-->")


@dataclass(frozen=True, slots=True)
class _Ignore:
    """A comment with the stretch of text that it concerns."""

    claim: str
    line: int
    reason: str
    start: int
    end: int

    def concerns(self, assertion: Assertion) -> bool:
        return assertion.claim == self.claim and self.start <= assertion.start < self.end


def without_ignored(
    document: Document, assertions: Iterable[Assertion]
) -> tuple[tuple[Assertion, ...], tuple[str, ...]]:
    """The assertions that no comment ignores, and notices about the comments themselves."""
    assertions = tuple(assertions)
    ignores = list(_ignores(document))
    kept = tuple(a for a in assertions if not any(ignore.concerns(a) for ignore in ignores))
    notices = [
        f"line {ignore.line}: nothing to ignore for {ignore.claim}; the comment can go"
        for ignore in ignores
        if not any(ignore.concerns(a) for a in assertions)
    ]
    notices += [
        f"line {ignore.line}: {ignore.claim} is ignored without a reason; add '-- why'"
        for ignore in ignores
        if not ignore.reason
    ]
    return kept, tuple(notices)


def _ignores(document: Document) -> Iterator[_Ignore]:
    for match in _COMMENT.finditer(document.text):
        line_start = document.text.rfind("\n", 0, match.start()) + 1
        line_end = _position(document.text.find("\n", match.end()), document.text)
        alone = document.text[line_start:line_end].strip() == match[0]
        end = _block_end(document, line_end) if alone else line_end
        line = document.place(match.start(), match.end()).line
        for claim in re.split(r"[\s,]+", match["claims"]):
            yield _Ignore(claim, line, match["why"] or "", line_start, end)


def _block_end(document: Document, position: int) -> int:
    """Where the first block after a position ends."""
    following = [p for p in document.passages if p.span()[0] >= position]
    return max((p.span()[1] for p in following if p.block == following[0].block), default=position)


def _position(found: int, text: str) -> int:
    return len(text) if found < 0 else found
