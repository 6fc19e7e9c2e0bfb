"""What is told ahead of who does it: "By disabling gradients, `no_grad()` saves memory"."""

from __future__ import annotations

import re

_BESIDES = re.compile(
    r"\W*(?:(?:besides|in addition to|apart from|aside from|beyond|on top of|as well as) (?:also |just |merely )?[a-z]+ing\b"
    r"|除了?(?!非|以外|此))",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\W*(?:by (?:also |just |merely |simply )?[a-z]+ing\b|(?:since|as|because|although) it\b"
    r"|通过|(?:由于|因为|虽然|尽管)它)",
    re.IGNORECASE,
)


def is_besides(text: str) -> bool:
    """Does a sentence begin with what something does besides?"""
    return _BESIDES.match(text) is not None


def is_ahead(text: str) -> bool:
    """Does a sentence begin with what that does, or is done by, which its next clause names?"""
    return _BY.match(text) is not None or is_besides(text)
