"""What a statement needs, makes and will need later, by name: Python's own symbol tables."""

from __future__ import annotations

import ast
import builtins
import re
import symtable
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_AT_ONCE = frozenset({"listcomp", "setcomp", "dictcomp", "genexpr"})
"""Functions that Python makes of comprehensions: they run where they stand."""
_CALLED_INPUT = re.compile(r"(?<![.\w])input\s*\(")


@dataclass(frozen=True, slots=True)
class Names:
    """Names of a statement, those that Python brings left out."""

    needs: tuple[str, ...]
    """What has to exist before it runs."""
    binds: tuple[str, ...]
    """What exists once it has run."""
    later: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What a function or class that it defines needs when it is called."""


def names(source: str) -> Names:
    """The names of one statement.

    Raises:
        SyntaxError: it is no Python.
    """
    table = symtable.symtable(source, "statement", "exec")
    binds = {s.get_name() for s in table.get_symbols() if s.is_assigned() or s.is_imported()}
    needs = {s.get_name() for s in table.get_symbols() if s.is_referenced()} - binds
    later: dict[str, set[str]] = {}
    for child in table.get_children():
        if child.get_type() == "class":
            needs |= _outer(child) - binds
            for method in child.get_children():
                later.setdefault(child.get_name(), set()).update(_everything(method))
        elif child.get_name() in _AT_ONCE:
            needs |= _everything(child) - binds
        elif child.get_name() == "lambda":
            for name in binds:
                later.setdefault(name, set()).update(_everything(child))
        else:
            later.setdefault(child.get_name(), set()).update(_everything(child))
    needs |= _read_before_bound(source)
    return Names(
        tuple(sorted(_foreign(needs, source))),
        tuple(sorted(binds)),
        {name: tuple(sorted(_foreign(wanted, source))) for name, wanted in later.items()},
    )


def _read_before_bound(source: str) -> set[str]:
    """What an assignment reads, its own targets included: ``x = x + 1`` needs x."""
    match ast.parse(source).body:
        case [ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value)]:
            return set(names(f"({ast.unparse(value)})").needs)
        case [ast.AugAssign(target=target, value=value)]:
            return set(names(f"({ast.unparse(target)}, {ast.unparse(value)})").needs)
    return set()


def _outer(table: symtable.SymbolTable) -> set[str]:
    return {s.get_name() for s in table.get_symbols() if s.is_referenced() and s.is_global()}


def _everything(table: symtable.SymbolTable) -> set[str]:
    return set().union(_outer(table), *map(_everything, table.get_children()))


def _foreign(wanted: set[str], source: str) -> Iterator[str]:
    for name in wanted:
        if name == "input":
            # Tutorials call a tensor so, and Python a function.
            if not _CALLED_INPUT.search(source):
                yield name
        elif not hasattr(builtins, name) and not (name.startswith("__") and name.endswith("__")):
            yield name
