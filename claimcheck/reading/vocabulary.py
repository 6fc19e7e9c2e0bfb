"""The vocabulary: how each language says the concepts of the field.

Data, not code, in ``claims/vocabulary/*.toml``; ``claims/vocabulary/README.md`` says how a
concept or a wording is added. A form is matched token by token, the longest form first, so
that "not only" is not a "not" and 不同 is not a 不.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any

from claimcheck.errors import UserError
from claimcheck.parsing import Shape, conform, toml_file
from claimcheck.reading import forms
from claimcheck.reading.concepts import CUES, THING_KINDS, Cue, Meaning, Mention, Relation, Thing
from claimcheck.reading.forms import Form, Forms
from claimcheck.reading.tokens import Lexeme, Token, is_foreign, lex
from claimcheck.wording import worded

_LITTLE = Cue("little")
_NOT = (Cue("negation"),)
_MOST_STRANGE = 8
"""How many characters a description may have of which the vocabulary knows none."""
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


@dataclass
class Vocabulary:
    """The concepts, and how they are said."""

    things: dict[str, Thing]
    contrary: frozenset[str]
    """Axes whose poles exclude each other without being each other's negation: more, less."""
    light: frozenset[str]
    """Axes that say little beside another relation: use, perform."""
    directed: frozenset[str]
    """Axes that are not the same both ways: "with A you need no B"."""
    occurring: frozenset[str]
    """Axes that say that something is there, or goes on: exists, runs, is possible."""
    meanings: list[Meaning]
    forms: list[tuple[Form, int]]
    """How concepts are said, with the number of the meaning; where two say the same the last counts."""
    parted_forms: list[tuple[Form, int]]
    """Forms with a gap for their object: "leave … as it is"."""
    short_forms: list[tuple[Form, int]]
    """Forms that mean something only in a document that names it otherwise: 冻结 for freeze()."""
    names: dict[str, int]
    """The meaning of each identifier, by whole path or last part."""

    @classmethod
    def load(cls, folders: Iterable[Path]) -> Vocabulary:
        """Read all ``*.toml`` files of the folders, in order: a later one may add to what an earlier has.

        Raises:
            UserError: a file is not TOML, or names what is not there.
        """
        return Loader().load(folders)

    @cached_property
    def with_short_forms(self) -> frozenset[str]:
        """The concepts that have short forms."""
        meanings = (self.meanings[number] for _, number in self.short_forms)
        return frozenset(c.id for meaning in meanings for c in meaning if isinstance(c, Thing))

    def may_shorten(self, text: str) -> bool:
        """Has a text a word with which a short form begins?"""
        return any(self._short.after(lexeme.norm) for lexeme in lex(text))

    @cached_property
    def _said(self) -> Forms:
        return Forms.beginning(self.forms)

    @cached_property
    def _parted(self) -> Forms:
        return Forms.beginning(self.parted_forms)

    @cached_property
    def _short(self) -> Forms:
        return Forms.beginning(self.short_forms)

    def mentions(self, lexemes: list[Lexeme], named: frozenset[str] = frozenset()) -> list[Mention]:
        """All concepts that a text says, in order, without overlaps.

        Short forms count for the concepts that are ``named`` elsewhere in the document.
        """
        return list(self._mentions(lexemes, named))

    def _mentions(self, lexemes: list[Lexeme], named: frozenset[str]) -> Iterator[Mention]:
        position = 0
        norms = [lexeme.norm for lexeme in lexemes]
        ends: dict[int, int] = {}  # of the second parts of forms, by where they begin
        while position < len(lexemes):
            if position in ends:
                start, last = position, ends[position]
                yield Mention(_LITTLE, start, last, lexemes[start].start, lexemes[last - 1].end)
                position = last
                continue
            length, meaning = self._longest(lexemes, position)
            parted = forms.parted(self._parted, lexemes, position)
            # In "using it speeds up the code" the particle belongs to the nearer verb.
            nearer = parted and self._longest(lexemes, parted.again - 1)[0] > 1
            if parted and not nearer and position + length < parted.last:
                length, meaning = parted.end - position, self.meanings[parted.number]
                ends[parted.again] = parted.last
            if named:
                short, number = forms.longest(self._short, lexemes, position)
                if short and short >= length:
                    concept = self.meanings[number][0]
                    if isinstance(concept, Thing) and concept.id in named:
                        length, meaning = short, (concept,)
            if not meaning:
                position += 1
                continue
            last = position + length
            attributive = len(meaning) == 1 and (
                self._describes_strangely(lexemes, norms, last)
                if meaning == _NOT
                else norms[last : last + 1] == ["的"] and norms[last + 1 : last + 2] != ["是"]
            )
            again = norms[position] == "nor" or (position > 0 and norms[position - 1] == "也")
            around = norms[max(position - 1, 0) : min(position + 2, last)]
            agent = "被" in around or "由" in around
            start, end = lexemes[position].start, lexemes[last - 1].end
            for concept in meaning:
                yield Mention(concept, position, last, start, end, again, attributive, agent)
            position = last

    def _describes_strangely(self, lexemes: list[Lexeme], norms: list[str], position: int) -> bool:
        """Does a negation belong to a description in words of which none is known: 没归一化的 logits?"""
        end = next((at for at in range(position, position + _MOST_STRANGE) if norms[at : at + 1] == ["的"]), 0)
        return end > position and all(
            lexeme.kind is Token.HAN and not self._longest(lexemes, at)[0]
            for at, lexeme in enumerate(lexemes[position:end], position)
        )

    def _longest(self, lexemes: list[Lexeme], position: int) -> tuple[int, Meaning]:
        length, found = forms.longest(self._said, lexemes, position)
        if length <= 1 and lexemes[position].kind is Token.NAME:
            # A name is more than the word it consists of: `.to()` is no preposition.
            meaning = self.named(lexemes[position].norm)
            if meaning:
                return 1, meaning
        return (length, self.meanings[found]) if length else (0, ())

    def named(self, name: str) -> Meaning:
        """What a name of the API means: by its whole path, else by its last part."""
        if is_foreign(name):
            return self.meanings[self.names[name]] if name in self.names else ()
        last = name.rpartition(".")[2]
        for key in (name, last, last.lower(), last.rstrip("_")):
            if key in self.names:
                return self.meanings[self.names[key]]
        return ()


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
        """As `Vocabulary.load`."""
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
    for form in entry.get("en", ()):
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
