"""Directives by which an author says that a finding is known and why it stays.

``<!-- claimcheck: ignore eval/disables-autograd until=2.16 -- we quote it -->`` concerns its line
and, if it stands alone there, the block below it; ``ignore-next`` that block, ``ignore-start`` all
up to ``ignore-end``, ``ignore-file`` the document. Only what is held against the article is
ignored, and a directive that ignores nothing is reported, so that none outlives its reason.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from difflib import get_close_matches

from packaging.version import InvalidVersion, Version

from claimcheck.model import Directive, Document, Finding, Kind, Notice, Ruling, Unchecked
from claimcheck.wording import worded

UNCHECKED = "unchecked"
"""What to name in order to ignore statements that match no claim."""
_VERBS = ("ignore", "ignore-next", "ignore-start", "ignore-end", "ignore-file")
_SPLIT = re.compile(r"[\s,\[\]]+")
_REASON = re.compile(r"(?:^|\s)(?:--|—+)(?:\s+|$)")
_UNTIL = "until="
_CLOSE = 0.75
"""How much alike a name has to be to one that is there, to be offered that: most begin with the same topic."""


@dataclass(frozen=True)
class Terms:
    """On what terms directives are heeded."""

    claims: Collection[str]
    """The ids of all claims there are."""
    torch: str
    """The release that is examined."""
    today: date = field(default_factory=date.today)
    require_reason: bool = False
    unexamined: Collection[Kind] = ()
    """What was not looked for, so that nothing found of it means nothing."""


@dataclass(frozen=True, slots=True)
class Heeded:
    """What remains of what was found in a document, and what should be said of its directives."""

    findings: tuple[Finding, ...]
    unchecked: tuple[Unchecked, ...]
    ignored: tuple[Finding, ...]
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class _Ignore:
    """A directive that is in force, with the stretches of text that it concerns."""

    start: int
    """Where the directive stands."""
    names: tuple[str, ...]
    """Of claims, topics and kinds; none for everything."""
    stretches: tuple[tuple[int, int], ...]

    def reaches(self, start: int, end: int) -> bool:
        return any(first < end and start < last for first, last in self.stretches)


def heed(
    document: Document, findings: Iterable[Finding], unchecked: Iterable[Unchecked], terms: Terms
) -> Heeded:
    """Leave out of what was found in a document what its author says to ignore."""
    findings, unchecked = tuple(findings), tuple(unchecked)
    if not document.directives:
        return Heeded(findings, unchecked, (), ())
    notices: list[tuple[int, str]] = []
    ignores = list(_ignores(document, terms, notices))
    gone: set[int] = set()
    silent: set[int] = set()
    for ignore in ignores:
        within = [i for i, f in enumerate(findings) if ignore.reaches(f.assertion.start, f.assertion.end)]
        beside = {i for i, u in enumerate(unchecked) if ignore.reaches(u.start, u.end)}
        for name in ignore.names or ("",):
            here = {i for i in within if _names(name, findings[i].claim.id)}
            held = {i for i in here if findings[i].mark is not Ruling.CONFIRMED}
            left = beside if name in ("", UNCHECKED) else set()
            gone |= held
            silent |= left
            if here and not held | left:
                words = worded("{name} is confirmed here; the comment can go", name=name or worded("all"))
                notices.append((ignore.start, words))
            elif not here | left and not _means(name, terms.unexamined):
                words = worded(
                    "nothing to ignore for {name}; the comment can go", name=name or worded("this")
                )
                notices.append((ignore.start, words))
    return Heeded(
        tuple(f for i, f in enumerate(findings) if i not in gone),
        tuple(u for i, u in enumerate(unchecked) if i not in silent),
        tuple(f for i, f in enumerate(findings) if i in gone),
        tuple(Notice(words, start) for start, words in sorted(notices)),
    )


def _ignores(document: Document, terms: Terms, notices: list[tuple[int, str]]) -> Iterator[_Ignore]:
    """The directives that are in force; what is wrong with any is noted."""
    opened: list[tuple[_Said, _Ignore | None]] = []
    end = len(document.text) + 1
    for directive in document.directives:
        said = _Said.of(directive)
        notices += ((said.start, complaint) for complaint in said.complaints(terms))
        known = tuple(name for name in said.names if _is_known(name, terms.claims))
        holds = not any(_expired(until, terms) for until in said.until) and (known or not said.names)
        match said.verb:
            case "ignore-start":
                ignore = _Ignore(said.start, known, ((directive.here[0], end),)) if holds else None
                opened.append((said, ignore))
            case "ignore-end":
                closed = [one for one in opened if said.names in ((), one[0].names)][-1:]
                if not closed:
                    notices.append((said.start, worded("this ignore-end has no ignore-start")))
                for one in closed:
                    opened.remove(one)
                    if one[1]:
                        yield replace(one[1], stretches=((one[1].stretches[0][0], directive.here[1]),))
            case verb if verb in _VERBS and holds:
                yield _Ignore(said.start, known, _stretches(verb, directive, end))
    for said, ignore in opened:
        notices.append((said.start, worded("this ignore-start has no ignore-end")))
        if ignore:
            yield ignore


@dataclass(frozen=True, slots=True)
class _Said:
    """A directive, taken apart."""

    start: int
    verb: str
    names: tuple[str, ...]
    until: tuple[str, ...]
    reason: str

    @classmethod
    def of(cls, directive: Directive) -> _Said:
        before, *after = _REASON.split(directive.text, maxsplit=1)
        verb, *words = [word for word in _SPLIT.split(before) if word] or [""]
        return cls(
            start=directive.start,
            verb=verb,
            names=tuple(word for word in words if not word.startswith(_UNTIL) and word != "all"),
            until=tuple(word.removeprefix(_UNTIL) for word in words if word.startswith(_UNTIL)),
            reason="".join(after).strip(),
        )

    def complaints(self, terms: Terms) -> Iterator[str]:
        """What is wrong with it, taken by itself."""
        if self.verb not in _VERBS:
            yield worded("'{verb}' is not understood{hint}", verb=self.verb, hint=_hint(self.verb, _VERBS))
            return
        if terms.require_reason and not self.reason and self.verb != "ignore-end":
            yield worded("this {verb} has no reason; add '-- why'", verb=self.verb)
        for until in self.until:
            if why := _expired(until, terms):
                yield worded("{why}; it ignores nothing any more", why=why)
        for name in self.names:
            if not _is_known(name, terms.claims):
                yield worded(
                    "there is no claim '{name}'{hint}", name=name, hint=_hint(name, _choices(terms.claims))
                )


def _stretches(verb: str, directive: Directive, end: int) -> tuple[tuple[int, int], ...]:
    match verb:
        case "ignore-file":
            return ((0, end),)
        case "ignore-next":
            return (directive.below,)
    return (directive.here, directive.below) if directive.alone else (directive.here,)


def _expired(until: str, terms: Terms) -> str:
    """Why a directive that is meant until then is no longer in force, if so."""
    try:
        over = terms.today > date.fromisoformat(until)
        return worded("this ignore was meant until {until}", until=until) if over else ""
    except ValueError:
        pass
    try:
        reached = Version(Version(terms.torch).base_version) >= Version(until)
    except InvalidVersion:
        return worded(
            "'{until}' is neither a date such as 2026-12-31 nor a release such as 2.16", until=until
        )
    if not reached:
        return ""
    return worded(
        "this ignore was meant until PyTorch {until}, and this is {torch}", until=until, torch=terms.torch
    )


def _names(name: str, claim: str) -> bool:
    """Does a name mean a claim: its id, its topic or kind, or nothing in particular?"""
    return name in ("", claim) or claim.startswith(f"{name.rstrip('/*')}/")


def _means(name: str, kinds: Collection[Kind]) -> bool:
    """May a name mean something of these kinds? Nothing in particular may."""
    return bool(kinds) and (not name or name.partition("/")[0] in kinds)


def _is_known(name: str, claims: Collection[str]) -> bool:
    kind = name.partition("/")[0]
    known = kind == UNCHECKED or (kind in [one.value for one in Kind] and kind != Kind.PROSE)
    return known or any(_names(name, claim) for claim in claims)


def _choices(claims: Collection[str]) -> list[str]:
    topics = {claim.partition("/")[0] for claim in claims}
    return [*claims, *sorted(topics), *Kind, UNCHECKED]


def _hint(word: str, choices: Sequence[str]) -> str:
    close = get_close_matches(word.rstrip("/*"), choices, n=1, cutoff=_CLOSE)
    return worded("; did you mean {close}?", close=close[0]) if close else ""
