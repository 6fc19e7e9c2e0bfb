"""The vocabulary: how each language says the concepts of the field.

Read from files by `wordlists`. A form is matched token by token, the longest form first, so
that "not only" is not a "not" and 不同 is not a 不.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from claimcheck.reading.words import forms
from claimcheck.reading.words.concepts import Cue, Meaning, Mention, Thing
from claimcheck.reading.words.forms import Form, Forms
from claimcheck.reading.words.tokens import Lexeme, Token, is_foreign, lex, simplify

_LITTLE = Cue("little")
_BY = frozenset("被由")
_MODALS = frozenset("也都不没未会将能并再")
"""What may stand between a subject and the 被 of its verb."""
_NOT = (Cue("negation"),)
_MOST_STRANGE = 8
"""How many characters a description may have of which the vocabulary knows none."""


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

    @cached_property
    def with_short_forms(self) -> frozenset[str]:
        """The concepts that have short forms."""
        meanings = (self.meanings[number] for _, number in self.short_forms)
        return frozenset(c.id for meaning in meanings for c in meaning if isinstance(c, Thing))

    def may_shorten(self, text: str) -> bool:
        """Has a text a word with which a short form begins?"""
        plain = simplify(text).lower()
        return any(start in plain for start in self._short_starts) and any(
            self._short.after(lexeme.norm) for lexeme in lex(text)
        )

    @cached_property
    def _short_starts(self) -> frozenset[str]:
        """What every word with which a short form begins has in it: its stem, of which the last letter may differ."""
        norms = (way[0] for form, _ in self.short_forms for way in form[0] if way)
        return frozenset(norm[:-1] or norm for norm in norms)

    @cached_property
    def _said(self) -> Forms:
        return Forms.beginning(self.forms)

    @cached_property
    def _parted(self) -> Forms:
        return Forms.beginning(self.parted_forms)

    @cached_property
    def _short(self) -> Forms:
        return Forms.beginning(self.short_forms)

    @cached_property
    def _starts(self) -> frozenset[str]:
        """The norms with which forms begin."""
        return frozenset().union(*(begun.starts for begun in (self._said, self._parted, self._short)))

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
            if norms[position] not in self._starts and lexemes[position].kind is not Token.NAME:
                position += 1
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
            opening = "".join(takewhile(_MODALS.__contains__, norms[position:last]))  # 也不会被优化器更新
            after = norms[position + len(opening) : last][:1] if opening else []
            agent = not _BY.isdisjoint([*around, *after])
            start, end = lexemes[position].start, lexemes[last - 1].end
            for concept in meaning:
                yield Mention(concept, position, last, start, end, again, attributive, agent)
            position = last

    def _describes_strangely(self, lexemes: list[Lexeme], norms: list[str], position: int) -> bool:
        """Does a negation belong to a description in words of which none is known: 没归一化的 logits?"""
        end = next(
            (at for at in range(position, position + _MOST_STRANGE) if norms[at : at + 1] == ["的"]), 0
        )
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
