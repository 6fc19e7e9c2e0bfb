"""What can be said of a statement of Python without running it."""

from __future__ import annotations

import ast
from collections.abc import Sequence


def segment(lines: Sequence[bytes], node: ast.stmt, first: int) -> str:
    """The source of a statement, its decorators included; columns are counted in bytes."""
    *whole, last = lines[first - 1 : node.end_lineno]
    source = b"\n".join((*whole, last[: node.end_col_offset]))
    return source[node.col_offset if first == node.lineno else 0 :].decode()


def does_something(node: ast.stmt) -> bool:
    """Would somebody write this statement in a program, and not in a table or a record?"""
    match node:
        case ast.Expr(value=ast.Call()):
            return True
        case ast.Expr() | ast.AnnAssign():
            return False
    return True


def is_left_out(node: ast.stmt) -> bool:
    """Does an ellipsis stand where code or data would?"""
    for inner in ast.walk(node):
        parts: list[ast.expr] = []
        match inner:
            case ast.Expr(value=value):
                parts = [value]
            case ast.Call(args=args):
                parts = [*args, *(k.value for k in inner.keywords)]
            case ast.List(elts=elements) | ast.Set(elts=elements):
                parts = elements
            case ast.Assign(value=value):
                parts = [value]
        if any(isinstance(part, ast.Constant) and part.value is ... for part in parts):
            return True
    return False
