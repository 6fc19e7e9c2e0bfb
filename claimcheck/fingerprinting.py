"""Experiment → fingerprint: a digest of what a claim file does, the same on every Python.

Records and audits are kept by it. `ast.dump` writes the same code otherwise on Python 3.11, 3.12 and
3.13 (new fields, empty lists left out), so a record made on one would be strange to the others.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable, Iterator

_OF_THE_AUDIT = frozenset({"OPPOSITE", "UNUSED", "otherwise"})
"""What stands in a claim's file for the audit alone: no part of the experiment."""
_LATER_FIELDS = frozenset({"type_params"})
"""Fields that nodes have from Python 3.12 on; where they are empty, the code is older than they are."""


def fingerprints(module: ast.Module) -> tuple[str, str]:
    """Digests of the experiment in a module, and of all that it does: with what serves the audit alone, too.

    Comments, docstrings and layout do not count.
    """
    documented = [
        (node, node.body) for node in _scopes(module) if ast.get_docstring(node, clean=False) is not None
    ]
    for node, body in documented:
        node.body = body[1:]
    does = [(defined(node), _shown(node)) for node in module.body]
    for node, body in documented:
        node.body = body
    return _digest(shown for name, shown in does if name not in _OF_THE_AUDIT), _digest(
        shown for _, shown in does
    )


def defined(node: ast.stmt) -> str:
    """What a statement at the top of a module defines, if it is one thing."""
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id
    return node.name if isinstance(node, ast.FunctionDef) else ""


def _scopes(node: ast.AST) -> Iterator[ast.Module | ast.FunctionDef | ast.ClassDef]:
    """The functions and classes in a statement, and it itself if it is one."""
    if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef):
        yield node
    for inner in ast.iter_child_nodes(node):
        if isinstance(inner, ast.stmt | ast.ExceptHandler):
            yield from _scopes(inner)


def _shown(node: object) -> str:
    """A node in the words of `ast.dump` on Python 3.11, which the records were made with."""
    if isinstance(node, list):
        return f"[{', '.join(map(_shown, node))}]"
    if not isinstance(node, ast.AST):
        return repr(node)
    kind = type(node)
    told = []
    for name in kind._fields:
        value = getattr(node, name, None)
        if value is None and getattr(kind, name, ...) is None:
            continue  # an optional field left out
        if value or name not in _LATER_FIELDS:
            told.append(f"{name}={_shown(value)}")
    return f"{kind.__name__}({', '.join(told)})"


def _digest(statements: Iterable[str]) -> str:
    """Of a module with these statements."""
    module = f"Module(body=[{', '.join(statements)}], type_ignores=[])"
    return hashlib.blake2b(module.encode(), digest_size=16).hexdigest()
