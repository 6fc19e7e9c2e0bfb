"""What an experiment is known by: its code alone, on every Python the same."""

from __future__ import annotations

import ast

from claimcheck.fingerprinting import fingerprints

CODE = """
OPPOSITE = {}
class Net:
    def run(self, x: int = 0, *, y=None) -> None:
        return f"{x!r} {y}", {**{}}, [], lambda: ...
def treatment():
    assert not None, "no"
"""


def test_a_fingerprint_is_of_the_code_alone() -> None:
    one = ast.parse('"""Card."""\n\ndef treatment():\n    """Why."""\n    return 1  # one\n')
    same = ast.parse('"""Another card."""\ndef treatment():\n  return 1\n')
    other = ast.parse("def treatment():\n    return 2\n")

    assert fingerprints(one) == fingerprints(same)
    assert fingerprints(one) != fingerprints(other)


def test_a_fingerprint_is_the_same_on_every_python() -> None:
    """Else the records that come with claimcheck would be strange to all Pythons but one."""
    experiment, everything = fingerprints(ast.parse(CODE))

    assert ("d844a591f74b7149a1fa77f0362dea47", "415c5dae3ecd69562e93efca5722838a") == (
        experiment,
        everything,
    )
