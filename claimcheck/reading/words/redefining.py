"""Where the files of the vocabulary are at odds: a form or name that gets a second meaning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.reading.words import forms
from claimcheck.reading.words.concepts import Meaning
from claimcheck.reading.words.wordlists import Loader, whole_forms, with_gaps


@dataclass(frozen=True, slots=True)
class Redefined:
    """A form or name that gets a second meaning, so that the first counts no more."""

    form: str
    path: Path
    """The file that gives it the second."""
    before: Meaning
    now: Meaning


def redefined(folders: Iterable[Path]) -> tuple[Redefined, ...]:
    """Where the files of the folders are at odds about what a form means.

    Raises:
        UserError: as `wordlists.load`.
    """
    loader = Loader()
    loader.load(folders)
    found: list[Redefined] = []
    known: dict[tuple[str, object], Meaning] = {}
    for meaning, entry, path in loader.taught:
        for form, wordings in _wordings(meaning, entry):
            before = dict.fromkeys(known.get(wording, meaning) for wording in wordings)
            found += (Redefined(form, path, other, meaning) for other in before if other != meaning)
            known |= dict.fromkeys(wordings, meaning)
    return tuple(dict.fromkeys(found))  # a form with a gap is a whole one, too


def _wordings(meaning: Meaning, entry: Mapping[str, Any]) -> Iterator[tuple[str, list[tuple[str, object]]]]:
    """What a concept is called and how it is said, each with all that it stands for."""
    for name in entry.get("names", ()):
        yield name, [("name", name)]
    said = {
        "parted": with_gaps(meaning, entry),
        "form": whole_forms(entry),
        "short": whole_forms(entry.get("where_named", {})),
    }
    for kind, several in said.items():
        for form in several:
            yield form, [(kind, wording) for wording in forms.wordings(forms.compiled(form))]
