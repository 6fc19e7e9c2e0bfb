"""What is told to the user, in their language: English in the code, other languages in ``locale/``.

A message is made in English and stays English wherever a program may read it; only where it is shown to a
person is it put into their language. So that a filled-in sentence can still be translated then, it
remembers what it was made of. The catalogues are gettext's; where there is none for a language, or none is
wanted, nothing is loaded.
"""

from __future__ import annotations

import gettext
import os
from pathlib import Path
from typing import Any

DOMAIN = "claimcheck"
FOLDER = Path(__file__).with_name("locale")


class Count(int):
    """A number that chooses the word that agrees with it: ``{count} {count:claim|claims}``."""

    def __format__(self, spec: str) -> str:
        """The first of two words if it is one, else the second; without words, the number."""
        one, either, many = spec.partition("|")
        return (one if self == 1 else many) if either else super().__format__(spec)


def counting(parts: dict[str, Any]) -> dict[str, Any]:
    """What is filled into a sentence, its numbers such that words can agree with them."""
    return {name: Count(part) if type(part) is int else part for name, part in parts.items()}


class Said(str):  # noqa: SLOT000 -- its attributes go with it through pickle and copy
    """An English sentence that remembers its template and what was filled in."""

    template: str
    parts: dict[str, Any]


def worded(template: str, **parts: Any) -> Said:
    """A sentence with its parts filled in, as `str.format` does."""
    parts = counting(parts)
    made = Said(template.format(**parts))
    made.template, made.parts = template, parts
    return made


def local(text: str, language: str | None = None) -> str:
    """A sentence in the user's language, or in one that is named; as it is, if it has no translation."""
    if not isinstance(text, Said):
        return _translated(text, language)
    # What is filled in may be anybody's words: of that, only our own sentences are translated.
    parts = {
        name: local(part, language) if isinstance(part, Said) else part for name, part in text.parts.items()
    }
    return _translated(text.template, language).format(**parts)


def speak(language: str | None = None) -> None:
    """Let the interface, click's part of it included, be in a language; by default in that of the environment."""
    if language:
        os.environ["LANGUAGE"] = language  # where gettext looks first
    gettext.bindtextdomain(DOMAIN, FOLDER)
    gettext.textdomain(DOMAIN)


def spoken() -> str:
    """The language of the interface: ``zh`` or ``en``."""
    catalogue = gettext.translation(DOMAIN, FOLDER, fallback=True)
    return "zh" if catalogue.info().get("language", "").startswith("zh") else "en"


def _translated(text: str, language: str | None) -> str:
    if not text:
        return text  # to gettext, that is the catalogue's header
    languages = [language] if language else None
    return gettext.translation(DOMAIN, FOLDER, languages, fallback=True).gettext(text)
