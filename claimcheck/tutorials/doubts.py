"""Why a statement's outcome may be our fault: because something before it did not run as written.

Doubt spreads from a statement that did not run, or that ran with a stand-in, to every name that
shared a statement with its names, for two names may be one object (a model and its optimizer).
What is in doubt can be confirmed, never refuted, unless PyTorch lacks the very name it uses.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence

from claimcheck.laboratory.tutorial import Happened
from claimcheck.listings.script import Script, Statement

_UNINITIALISED = re.compile(r"\bempty(?:_like|_strided)?\(|new_empty|skip_init|\b\w*Tensor\(\s*(?:\d|\))")
_FILE = re.compile(r"['\"][^'\"\s]*\.[A-Za-z]\w{0,4}['\"]")
"""A string that names a file, through which one statement may hand something to another."""
_FAILED = "what failed before"


def only_failures(found: Sequence[str]) -> bool:
    """Are the doubts about statements that failed before, and about nothing that stood in?"""
    return all(why.startswith(_FAILED) for why in found)


def doubts(script: Script, happened: Sequence[Happened]) -> list[tuple[str, ...]]:
    """The doubts about each statement, in words; none for what stands on its own."""
    web = _Web()
    meanings: dict[str, set[int]] = {}
    found = []
    as_said = {n for one in script.listings if one.announces_error for n in one.statements}
    for number, (statement, outcome) in enumerate(zip(script.statements, happened, strict=True)):
        web.fix(outcome.assumed)
        reads = web.data(statement)
        here = [*web.about(reads)]
        here += [f"a stand-in for {name}" for name in outcome.stand_ins]
        if statement.doubtful:
            here.append("the article leaves out code before it")
        if _UNINITIALISED.search(statement.source):
            here.append("memory that nobody has initialised")
        section = script.sections[number]
        here += [
            f"{name} has several meanings in the article"
            for name in reads
            if len(meanings.get(name, ())) > 1 and section not in meanings[name]
        ]
        found.append(tuple(dict.fromkeys(here)))
        web.take(statement, reads)
        if (
            outcome.stand_ins
            or _UNINITIALISED.search(statement.source)
            or not _is_as_written(statement, outcome, announced=number in as_said)
        ):
            web.doubt(reads + statement.names.binds, here or [_why(outcome)])
        for name in statement.names.binds:
            meanings[name] = {*meanings.get(name, ()), section}
    return found


def _is_as_written(statement: Statement, outcome: Happened, *, announced: bool) -> bool:
    """Did it end as its author saw it end?"""
    as_said = announced or statement.announced is not None
    return outcome.outcome == "ran" or (as_said and outcome.raised is not None)


def _why(outcome: Happened) -> str:
    if outcome.raised is not None:
        return outcome.raised.needs or f"{_FAILED} with {outcome.raised.type}"
    return outcome.needs or "what did not finish before"


class _Web:
    """Which names may share an object, and which of them are in doubt."""

    def __init__(self) -> None:
        self._cells: dict[str, int] = {}
        self._parents: list[int] = []
        self._doubts: dict[int, list[str]] = {}
        self._fixed: set[str] = set()
        """Names of modules, functions and classes, which statements don't change."""
        self._later: dict[str, tuple[str, ...]] = {}

    def data(self, statement: Statement) -> tuple[str, ...]:
        """Names of data that a statement reads, in the functions that it calls and in files as well."""
        seen, queue = set(statement.names.needs), list(statement.names.needs)
        while queue:
            new = set(self._later.get(queue.pop(), ())) - seen
            seen |= new
            queue += new
        files = _FILE.findall(statement.source)
        return tuple(sorted({*(seen - self._fixed), *files}))

    def fix(self, names: Iterable[str]) -> None:
        """These are names of modules and the like."""
        self._fixed.update(names)

    def about(self, names: tuple[str, ...]) -> list[str]:
        """The doubts about names."""
        return [
            why for name in names if name in self._cells for why in self._doubts.get(self._root(name), ())
        ]

    def take(self, statement: Statement, reads: tuple[str, ...]) -> None:
        """What a statement binds, and what it brings together."""
        binds = statement.names.binds
        kind = ast.parse(statement.source).body[:1]
        if kind and isinstance(kind[0], ast.Import | ast.ImportFrom | ast.FunctionDef | ast.ClassDef):
            self._fixed.update(binds)
            self._later.update(statement.names.later)
            return
        self._fixed.difference_update(binds)
        before = [self._root(name) for name in reads]
        for name in binds:
            self._cells[name] = self._new()
        if not statement.source.startswith("print("):
            self._join([*before, *map(self._root, binds)])

    def doubt(self, names: tuple[str, ...], why: list[str]) -> None:
        """Let these names be in doubt, and all that shares with them."""
        for root in {self._root(name) for name in names if name not in self._fixed}:
            self._doubts[root] = list(dict.fromkeys([*self._doubts.get(root, ()), *why]))

    def _new(self) -> int:
        self._parents.append(len(self._parents))
        return len(self._parents) - 1

    def _root(self, name: str) -> int:
        if name not in self._cells:
            self._cells[name] = self._new()
        return self._find(self._cells[name])

    def _find(self, cell: int) -> int:
        while self._parents[cell] != cell:
            cell = self._parents[cell]
        return cell

    def _join(self, roots: list[int]) -> None:
        for root in roots[1:]:
            one, other = self._find(roots[0]), self._find(root)
            if one != other:
                self._parents[other] = one
                self._doubts[one] = [*self._doubts.get(one, ()), *self._doubts.pop(other, ())]
