"""Imports run one way: the table of the architecture, enforced."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "claimcheck"

MAY_IMPORT = {
    "__main__": {"cli"},
    "cli": {"caching", "commands", "exits", "errors", "wording"},
    "commands": {
        "audit",
        "editor",
        "merging",
        "streaming",
        "cluster",
        "sharding",
        "matrix",
        "introduced",
        "fixing",
        "writing",
        "static",
        "check",
        "gathering",
        "watching",
        "documents",
        "baseline",
        "scaffold",
        "readers",
        "reading",
        "report",
        "history",
        "laboratory",
        "judgement",
        "severity",
        "catalogue",
        "config",
        "exclusion",
        "linting",
        "releases",
        "model",
        "exits",
        "errors",
        "wording",
    },
    "plugin": {
        "commands",
        "check",
        "baseline",
        "report",
        "history",
        "laboratory",
        "documents",
        "judgement",
        "severity",
        "catalogue",
        "config",
        "exclusion",
        "releases",
        "model",
        "errors",
        "wording",
    },
    "editor": {
        "wording",
        "silencing",
        "fixing",
        "report",
        "documents",
        "exclusion",
        "severity",
        "releases",
        "model",
        "errors",
    },
    "silencing": {"fixing", "documents", "model", "errors"},
    "cluster": {"check", "catalogue", "model", "errors", "wording"},
    "streaming": {"check", "catalogue", "laboratory", "model"},
    "merging": {"restoring", "catalogue", "sharding", "model", "errors", "wording"},
    "restoring": {"documents", "judgement", "catalogue", "model", "errors", "wording"},
    "fixing": {"report", "documents", "severity", "annotations", "model"},
    "introduced": {"revisions", "baseline", "documents", "model", "errors"},
    "revisions": {"errors", "wording"},
    "shipping": {"readers", "catalogue"},
    "static": {
        "audit",
        "check",
        "history",
        "readers",
        "reading",
        "judgement",
        "catalogue",
        "model",
        "errors",
    },
    "matrix": {"check", "history", "catalogue", "model", "errors", "wording"},
    "check": {
        "audit",
        "names",
        "listings",
        "readers",
        "annotations",
        "tutorials",
        "history",
        "laboratory",
        "reading",
        "judgement",
        "catalogue",
        "model",
        "errors",
    },
    "watching": {"gathering", "exclusion"},
    "audit": {"laboratory", "history", "judgement", "writing", "model", "errors", "wording", "parsing"},
    "annotations": {"model"},
    "gathering": {"documents", "exclusion", "sharding", "model", "errors", "wording"},
    "readers": {"reading", "documents", "catalogue", "writing", "model", "errors", "caching", "parsing"},
    "linting": {"reading", "documents", "catalogue", "model", "errors", "wording"},
    "config": {"report", "severity", "catalogue", "errors", "wording", "parsing"},
    "tutorials": {"laboratory", "listings", "model"},
    "baseline": {"writing", "model", "errors", "wording", "parsing"},
    "scaffold": {"reading", "names", "documents", "model", "errors"},
    "report": {"history", "judgement", "severity", "releases", "writing", "model", "errors", "wording"},
    "history": {"judgement", "releases", "writing", "model", "errors", "wording", "parsing"},
    "laboratory": {"probe", "releases", "writing", "model", "errors", "wording", "caching", "parsing"},
    "reading": {"names", "writing", "model", "errors", "wording", "caching", "parsing"},
    "listings": {"model"},
    "names": {"model"},
    "documents": {"model", "errors", "wording"},
    "catalogue": {"fingerprinting", "model", "errors", "wording", "parsing"},
    "exclusion": {"errors", "wording"},
    "judgement": {"model"},
    "severity": {"model"},
    "probe": set(),
    "sharding": {"errors", "wording"},
    "exits": set(),
    "fingerprinting": set(),
    "releases": set(),
    "caching": {"writing"},
    "parsing": {"errors", "wording"},
    "writing": set(),
    "model": set(),
    "errors": {"wording"},
    "wording": set(),
}
"""What each part of claimcheck may know of the others: only what stands further down."""

STAGES = {
    "words": set(),
    "clauses": {"words"},
    "frames": {"clauses", "words"},
    "context": {"frames", "clauses", "words"},
    "matching": {"frames", "words"},
}
"""What each stage of the reading may know of the others: those before it."""

FORBIDDEN_NAMES = {"util", "utils", "helpers", "common", "base", "misc"}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def part(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """The parts of claimcheck that a module imports, anywhere in it."""
    return {name.split(".")[1] for name in names(path)} - {"__version__"}


def names(path: Path) -> set[str]:
    """All that a module imports of claimcheck, in full."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return {name for name in found if name.startswith("claimcheck.")}


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_imports_only_what_stands_below_it(path: Path) -> None:
    if path == PACKAGE / "__init__.py":
        assert set() == imported(path)
        return

    own = part(path)

    assert imported(path) <= MAY_IMPORT[own] | {own}


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_of_the_reading_knows_only_those_before_it(stage: str) -> None:
    for path in (PACKAGE / "reading" / stage).glob("*.py"):
        inside = {name.split(".")[2] for name in names(path) if name.startswith("claimcheck.reading.")}
        assert inside <= STAGES[stage] | {stage}, path


def test_no_part_is_imported_in_a_circle() -> None:
    for one, below in MAY_IMPORT.items():
        for other in below:
            assert one not in MAY_IMPORT[other]


def test_no_module_is_a_drawer_for_leftovers() -> None:
    assert not [path for path in modules() if path.stem.strip("_") in FORBIDDEN_NAMES]


def test_the_front_end_never_imports_torch() -> None:
    for path in modules():
        if part(path) == "probe":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
        names |= {n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
        assert not any(name.split(".")[0] == "torch" for name in names), path


def test_the_probe_imports_the_standard_library_and_itself_only() -> None:
    import sys

    for path in (PACKAGE / "probe").rglob("*.py"):
        siblings = {p.stem for p in path.parent.glob("*.py")} | {"claimcheck", "probe", "torch", "numpy"}
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                roots = {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                roots = {(node.module or "").split(".")[0]}
            else:
                continue
            assert roots <= set(sys.stdlib_module_names) | siblings, path
