"""The vocabulary's files: concepts and the forms that say them → a `Vocabulary`.

Data, not code, in ``claims/vocabulary/*.toml``; ``claims/vocabulary/README.md`` says how a
concept or a wording is added.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

from claimcheck.errors import UserError
from claimcheck.parsing import Shape, conform, toml_file
from claimcheck.reading.words import forms
from claimcheck.reading.words.concepts import CUES, THING_KINDS, Cue, Meaning, Relation, Thing
from claimcheck.reading.words.forms import Form
from claimcheck.reading.words.vocabulary import Vocabulary
from claimcheck.wording import worded

_FORMS: Mapping[str, Shape] = {"en": [str], "zh": [str]}
_SAID: Mapping[str, Shape] = {**_FORMS, "names": [str], "where_named": _FORMS}
_THING: Mapping[str, Shape] = {**_SAID, "is": [str], "mode": str, "process": bool, "incidental": bool}
_POLES: Mapping[str, Shape] = {"positive": _SAID, "negative": _SAID}
_AXIS: Mapping[str, Shape] = {**_POLES, "contrary": bool, "light": bool, "directed": bool, "occurs": bool}
_FILE: Mapping[str, Shape] = {
    **{kind: {"": _THING} for kind in THING_KINDS},
    "relation": {"": _AXIS},
    "cue": {"": _SAID},
    "phrase": [{**_SAID, "means": [str]}],
}
"""What a file may hold: a key that is misspelt would be passed over in silence."""


def load(folders: Iterable[Path]) -> Vocabulary:
    """Read all ``*.toml`` files of the folders, in order: a later one may add to what an earlier has.

    Raises:
        UserError: a file is not TOML, or names what is not there.
    """
    return Loader().load(folders)


class Loader:
    """Builds a `Vocabulary` from its files: first all concepts, then the forms that use them."""

    def __init__(self) -> None:
        self.things: dict[str, Thing] = {}
        self.axes: set[str] = set()
        self.contrary: set[str] = set()
        self.light: set[str] = set()
        self.directed: set[str] = set()
        self.occurring: set[str] = set()
        self.meanings: dict[Meaning, int] = {}
        self.forms: list[tuple[Form, int]] = []
        self.parted_forms: list[tuple[Form, int]] = []
        self.short_forms: list[tuple[Form, int]] = []
        self.names: dict[str, int] = {}
        self.taught: list[tuple[Meaning, Mapping[str, Any], Path]] = []
        """What the entries of the files mean, in order, and in which file each is."""

    def load(self, folders: Iterable[Path]) -> Vocabulary:
        """As `load`."""
        tables = {path: toml_file(path) for folder in folders for path in sorted(folder.glob("*.toml"))}
        wider: dict[str, list[str]] = {}
        kinds: dict[str, str] = {}
        modes: dict[str, str] = {}
        processes: set[str] = set()
        incidental: set[str] = set()
        for path, table in tables.items():
            conform(table, _FILE, path)
            for kind in THING_KINDS:
                for name, entry in table.get(kind, {}).items():
                    kinds.setdefault(name, kind)
                    wider.setdefault(name, []).extend(entry.get("is", []))
                    if entry.get("process"):
                        processes.add(name)
                    if entry.get("incidental"):
                        incidental.add(name)
                    modes[name] = entry.get("mode", modes.get(name, ""))
            for axis, entry in table.get("relation", {}).items():
                self.axes.add(axis)
                if entry.get("contrary"):
                    self.contrary.add(axis)
                if entry.get("light"):
                    self.light.add(axis)
                if entry.get("directed"):
                    self.directed.add(axis)
                if entry.get("occurs"):
                    self.occurring.add(axis)
        for name, kind in kinds.items():
            self.things[name] = Thing(
                name,
                kind,
                frozenset(_closure(name, wider)),
                modes[name],
                name in processes,
                name in incidental,
            )
        for path, table in tables.items():
            self._add_forms(path, table)
        return Vocabulary(
            things=self.things,
            contrary=frozenset(self.contrary),
            light=frozenset(self.light),
            directed=frozenset(self.directed),
            occurring=frozenset(self.occurring),
            meanings=list(self.meanings),
            forms=self.forms,
            parted_forms=self.parted_forms,
            short_forms=self.short_forms,
            names=self.names,
        )

    def _add_forms(self, path: Path, table: Mapping[str, Any]) -> None:
        for kind in THING_KINDS:
            for name, entry in table.get(kind, {}).items():
                self._teach((self.things[name],), entry, path)
        for axis, entry in table.get("relation", {}).items():
            for pole in ("positive", "negative"):
                self._teach((Relation(axis, pole == "positive"),), entry.get(pole, {}), path)
        for cue, entry in table.get("cue", {}).items():
            if cue not in CUES:
                raise UserError(
                    worded("unknown cue '{cue}'", cue=cue),
                    worded("Cues are: {cues}.", cues=", ".join(CUES)),
                    path,
                )
            self._teach((Cue(cue),), entry, path)
        for entry in table.get("phrase", []):
            if not entry.get("means"):
                raise UserError(
                    "a phrase means nothing", 'Name concepts: means = ["dropout", "active-"].', path
                )
            self._teach(tuple(self._concept(name, path) for name in entry["means"]), entry, path)

    def _concept(self, name: str, path: Path) -> Thing | Relation | Cue:
        """``dropout`` is a thing, ``active+`` and ``active-`` are relations, ``~negation`` a cue."""
        if name in self.things:
            return self.things[name]
        if name[:-1] in self.axes and name[-1] in "+-":
            return Relation(name[:-1], name[-1] == "+")
        if name[1:] in CUES and name[0] == "~":
            return Cue(name[1:])
        raise UserError(
            worded("a phrase means '{name}', which is no concept", name=name),
            "Add it or mend its spelling.",
            path,
        )

    def _teach(self, meaning: Meaning, entry: Mapping[str, Any], path: Path) -> None:
        self.taught.append((meaning, entry, path))
        number = self.meanings.setdefault(meaning, len(self.meanings))
        for name in entry.get("names", ()):
            self.names[name] = number
            self.names.setdefault(name.rpartition(".")[2].lower(), number)
        self.parted_forms += ((forms.compiled(form), number) for form in with_gaps(meaning, entry))
        self.forms += ((forms.compiled(form), number) for form in whole_forms(entry))
        self.short_forms += (
            (forms.compiled(form), number) for form in whole_forms(entry.get("where_named", {}))
        )


def with_gaps(meaning: Meaning, entry: Mapping[str, Any]) -> Iterator[str]:
    """The forms with a gap, of a verb's with a particle those, too, that may have one."""
    does = len(meaning) == 1 and isinstance(meaning[0], Relation)
    for form in whole_forms(entry):
        if parted := form if forms.GAP in form else forms.with_gap(form) if does else "":
            yield parted


def whole_forms(entry: Mapping[str, Any]) -> Iterator[str]:
    """The forms of an entry, in both languages."""
    return chain.from_iterable(entry.get(language, ()) for language in ("en", "zh"))


def _closure(name: str, wider: Mapping[str, list[str]]) -> set[str]:
    found, open_ = set(), [name]
    while open_:
        name = open_.pop()
        if name not in found:
            found.add(name)
            open_ += wider.get(name, [])
    return found
