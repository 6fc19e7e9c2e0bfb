"""Claim files → Claims, read with `ast`: no claim is imported and torch is not needed.

A claim file is one Python module. Its docstring is the card, a small fixed subset of
Markdown; its functions are the arms. ``claims/README.md`` shows the shape. Whatever is
missing or misspelt is a `UserError` with the place, for a claim that silently says less
than its author wrote would be worse than none.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement

from claimcheck.errors import UserError
from claimcheck.fingerprinting import defined, fingerprints
from claimcheck.model import MADE_KINDS, Arm, Bilingual, Claim, Experiment, Role, Untestable
from claimcheck.parsing import Shape, conform, toml_file
from claimcheck.wording import worded

LANGUAGES = ("en", "zh")
_ARM = re.compile(r"(treatment|positive_control|negative_control)(_\w+)?\Z")
_CONSTANTS = {
    "ABOUT": (tuple,),
    "REQUIRES": (str, tuple),
    "NEEDS": (tuple,),
    "MEASURES": (str,),
    "OPPOSITE": (dict,),
    "UNUSED": (dict,),
}
"""What the constants of a claim file may be; without one, its value is that of the first kind that is empty."""
_BETWEEN_PACKAGES = re.compile(r",\s*(?=[A-Za-z])")
_OTHERWISE = "otherwise"
_SECTIONS = ("Asserted by", "Denied by", "Not asserted by", "Conditions", "Correction", "Sources")
_MEASURES = ("", "time")
_WORDS, _UNTESTABLE = "vocabulary", "untestable.toml"
"""What a folder of claims may hold beside claims."""
_STATEMENTS: Shape = [
    {"id": str, **dict.fromkeys(LANGUAGES, str), "reason": dict.fromkeys(LANGUAGES, str), "examples": [str]}
]
_UNFINISHED = "TODO"
"""Where it stands, the author of a claim still has something to write."""


def builtin() -> Path:
    """The folder of the claims that come with claimcheck."""
    packaged = Path(__file__).with_name("claims")
    return packaged if packaged.is_dir() else packaged.parents[1] / "claims"


class Catalogue(Mapping[str, Claim]):
    """The claims below folders, by id, in the order of their ids.

    A claim's file is read when the claim is first wanted, for most runs want a few of many.
    Whatever wants one whose file is incomplete or not valid gets a `UserError`.
    """

    def __init__(self, folder: Path, own: Iterable[Path] = (), vocabulary: Iterable[Path] = ()) -> None:
        """The claims of a folder and of a project's ``own``.

        A folder that is named twice counts once. Beside the words of the folders, which are in
        ``vocabulary/`` of each, there may be folders with more of them.

        Raises:
            UserError: a folder is not there or has nothing, or two claims have the same id.
        """
        self.folders = _distinct([folder, *own])
        self.vocabulary = _distinct([*(one / _WORDS for one in self.folders), *vocabulary])
        """The folders of words that claims are read with."""
        self._paths: dict[str, tuple[Path, Path]] = {}
        self._read: dict[str, Claim] = {}
        for one in self.folders:
            self._find(one)
        for one in self.vocabulary[len(self.folders) :]:
            if not any(one.glob("*.toml")):
                raise UserError("this folder has no words", "Words are kept in files *.toml.", one)

    def _find(self, folder: Path) -> None:
        found = sorted(claim_files(folder))
        if not found and not any((folder / _WORDS).glob("*.toml")):
            raise UserError(
                "this folder has no claims" if folder.is_dir() else "there is no such folder of claims",
                worded(
                    "A claim is kept in a folder for its topic: {name}/topic/says_this.py", name=folder.name
                ),
                folder,
            )
        for path in found:
            name = _id(path, folder)
            if name.partition("/")[0] in MADE_KINDS:
                raise UserError(
                    worded("claims on {name} are made by claimcheck itself", name=path.parent.name),
                    "Rename the topic.",
                    path,
                )
            if name in self._paths:
                raise UserError(
                    worded("{name} is a claim already: {value}", name=name, value=self._paths[name][0]),
                    "Rename one of the files: a claim's id is its path in its folder.",
                    path,
                )
            self._paths[name] = path, folder

    def __getitem__(self, name: str) -> Claim:
        if name not in self._read:
            self._read[name] = read(*self._paths[name])
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._paths))

    def __len__(self) -> int:
        return len(self._paths)

    @property
    def places(self) -> Mapping[str, Path]:
        """Where each claim is written, by id."""
        return {name: self._paths[name][0] for name in self}

    def untestable(self) -> tuple[Untestable, ...]:
        """The statements that the folders say no experiment can decide."""
        return tuple(statement for folder in self.folders for statement in untestable(folder))

    def sources(self) -> list[Path]:
        """All files that decide what articles are read for, in the order in which they do."""
        words = [path for folder in self.vocabulary for path in sorted(folder.glob("*.toml"))]
        others = [folder / _UNTESTABLE for folder in self.folders if (folder / _UNTESTABLE).exists()]
        return [*(path for path, _ in self._paths.values()), *words, *others]


def untestable(folder: Path) -> tuple[Untestable, ...]:
    """The statements that the folder's ``untestable.toml`` says no experiment can decide.

    Raises:
        UserError: the file is not valid TOML, or an entry lacks something.
    """
    path = folder / _UNTESTABLE
    if not path.exists():
        return ()
    try:
        entries = toml_file(path)["statement"]
        conform(entries, _STATEMENTS, path, "statement")
        return tuple(
            Untestable(
                id=entry["id"],
                statement={language: entry[language] for language in LANGUAGES},
                reason={language: entry["reason"][language] for language in LANGUAGES},
                examples=tuple(entry["examples"]),
            )
            for entry in entries
        )
    except (KeyError, TypeError) as error:
        raise UserError(
            worded("a statement lacks {error}", error=error),
            "Give each: id, en, zh, reason = { en, zh }, examples.",
            path,
        ) from None


def claim_files(folder: Path) -> Iterator[Path]:
    """The claim files below a folder: one folder a topic, one file a claim."""
    return folder.glob("*/*.py")


def read(path: Path, folder: Path) -> Claim:
    """One claim file.

    Its id is its path below ``folder`` with hyphens: ``eval/disables_autograd.py`` is
    ``eval/disables-autograd``.
    """
    try:
        source = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise UserError("this file is not UTF-8", "Save it as UTF-8.", path) from None
    except OSError as error:
        raise UserError(
            worded("this file cannot be read: {strerror}", strerror=error.strerror),
            "Check its permissions.",
            path,
        ) from None
    for number, line in enumerate(source.splitlines(), 1):
        if column := line.find(_UNFINISHED) + 1:
            raise UserError(
                worded("this claim is not finished: {value}", value=line[column - 1 :].strip()[:80]),
                "Write that line; claims/README.md says how.",
                path,
                number,
                column,
            )
    try:
        module = ast.parse(source, str(path), feature_version=(3, 8))
    except SyntaxError as error:
        raise UserError(
            worded("this claim is not valid Python 3.8: {msg}", msg=error.msg),
            "Mend the line; claims run on every Python since 3.8.",
            path,
            error.lineno,
            error.offset,
        ) from None
    except (ValueError, RecursionError, MemoryError):  # NUL characters, or brackets without end
        raise UserError("this claim is not Python", "Mend the file.", path) from None
    card = _Card.read(module, path)
    arms = tuple(_arms(module))
    for role in Role:
        if not any(arm.role is role for arm in arms):
            raise UserError(
                worded("this claim has no {role}", role=role),
                worded("Add a function named {role}.", role=role),
                path,
            )
    if not any(arm.name == Role.TREATMENT for arm in arms):
        raise UserError(
            "this claim has no plain treatment", "Name the typical case treatment, without a suffix.", path
        )
    conditions = card.conditions()
    suffixed = {arm.name for arm in arms if arm.role is Role.TREATMENT and arm.name != Role.TREATMENT}
    for name in suffixed ^ (conditions.keys() - {Role.TREATMENT.value}):
        raise UserError(
            worded("`{name}` must be both a function and an entry under '## Conditions'", name=name),
            "Say in both languages what the treatment stands for, or remove the entry.",
            path,
        )
    constants = _constants(module, path)
    fingerprint, annotated = fingerprints(module)
    return Claim(
        id=_id(path, folder),
        title=card.title,
        statement=card.statement,
        asserted_by=card.sentences("Asserted by"),
        denied_by=card.sentences("Denied by"),
        not_asserted_by=card.sentences("Not asserted by"),
        conditions=conditions,
        correction=card.bilingual("Correction"),
        sources=tuple(item.text.strip("<>") for item in card.sections.get("Sources", ())),
        about=constants["ABOUT"],
        experiment=Experiment(
            source=source,
            arms=arms,
            fingerprint=fingerprint,
            requires=tuple(_requirements(constants["REQUIRES"], path)),
            needs=constants["NEEDS"],
            measures=constants["MEASURES"],
            opposites=constants["OPPOSITE"],
            unused=constants["UNUSED"],
            otherwise=any(defined(node) == _OTHERWISE for node in module.body),
            annotated=annotated,
        ),
        path=str(path),
    )


def _requirements(given: str | tuple[str, ...], path: Path) -> Iterator[str]:
    """``"torch>=1.9,<2, numpy>=1.20"``, or a tuple of such, as one entry a package."""
    for several in (given,) if isinstance(given, str) else given:
        for one in _BETWEEN_PACKAGES.split(several) if several else ():
            try:
                yield str(Requirement(one))
            except InvalidRequirement:
                remedy = 'Write it like "torch>=1.9" or "torch>=1.9, numpy>=1.20".'
                raise UserError(worded("REQUIRES has {one!r}", one=one), remedy, path) from None


def _id(path: Path, folder: Path) -> str:
    return path.relative_to(folder).with_suffix("").as_posix().replace("_", "-")


def _distinct(folders: Iterable[Path]) -> tuple[Path, ...]:
    """The folders, each once, whatever it is called."""
    found: dict[Path, Path] = {}
    for folder in folders:
        found.setdefault(folder.resolve(), folder)
    return tuple(found.values())


def _arms(module: ast.Module) -> Iterator[Arm]:
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and (match := _ARM.match(node.name)):
            summary = (ast.get_docstring(node) or "").partition("\n")[0]
            yield Arm(node.name, Role(match[1]), summary)


def _constants(module: ast.Module, path: Path) -> dict[str, Any]:
    found: dict[str, Any] = {name: kinds[0]() for name, kinds in _CONSTANTS.items()}
    for node in module.body:
        name = defined(node)
        if not isinstance(node, ast.Assign) or name not in _CONSTANTS:
            continue
        try:
            value = ast.literal_eval(node.value)
        except (ValueError, TypeError):  # no literal, or a table with a list for a key
            value = None
        entries = () if isinstance(value, str) else value or ()
        if not isinstance(value, _CONSTANTS[name]) or not all(isinstance(one, str) for one in entries):
            raise UserError(
                worded(
                    "{name} must be a literal {several}",
                    name=name,
                    several=" or ".join(kind.__name__ for kind in _CONSTANTS[name]),
                ),
                "It is read without running.",
                path,
                node.lineno,
            )
        found[name] = value
    if not found["ABOUT"]:
        raise UserError("this claim names no API", 'Add ABOUT = ("torch.nn.Module.eval",).', path)
    for constant in ("OPPOSITE", "UNUSED"):
        for name in set(found[constant]).difference(found["ABOUT"]):
            raise UserError(
                worded("{constant} has {name}, which is not in ABOUT", constant=constant, name=name),
                "Name an API of ABOUT.",
                path,
            )
    if found["MEASURES"] not in _MEASURES:
        raise UserError(worded("MEASURES is {found!r}", found=found["MEASURES"]), 'It may be "time".', path)
    return found


@dataclass(frozen=True)
class _Item:
    """A bullet of a card, its continuation lines joined, and the bullets below it."""

    text: str
    line: int
    children: list[_Item] = field(default_factory=list)

    def labelled(self) -> tuple[str, str]:
        """``en: After …`` as a pair of the label and the rest."""
        label, _, rest = self.text.partition(":")
        return label.strip(), rest.strip()


@dataclass(frozen=True)
class _Card:
    """The docstring of a claim file: a title, the statement, and sections of bullets."""

    path: Path
    title: str
    statement: Bilingual
    sections: Mapping[str, list[_Item]]

    @classmethod
    def read(cls, module: ast.Module, path: Path) -> _Card:
        docstring = ast.get_docstring(module, clean=False)
        if docstring is None:
            raise UserError(
                "this claim has no card", "Start the file with a docstring; see claims/README.md.", path, 1
            )
        # Lines count from the opening quotes, which are the module's first statement.
        first = module.body[0].lineno
        title, section = "", ""
        sections: dict[str, list[_Item]] = {}
        last: _Item | None = None
        for number, line in enumerate(docstring.split("\n"), first):
            stripped = line.strip()
            if not stripped:
                last = None
            elif stripped.startswith("# "):
                title, last = stripped[2:], None
            elif stripped.startswith("## "):
                section, last = stripped[3:], None
                if section not in _SECTIONS:
                    raise UserError(
                        worded("unknown section '{section}'", section=section),
                        worded("Sections are: {sections}.", sections=", ".join(_SECTIONS)),
                        path,
                        number,
                    )
            elif stripped.startswith("- "):
                last = _Item(stripped[2:], number)
                siblings = sections.setdefault(section, [])
                if line.startswith("  ") and siblings:
                    siblings = siblings[-1].children
                siblings.append(last)
            elif last is not None:
                grown = _Item(_joined(last.text, stripped), last.line, last.children)
                siblings = sections[section]
                (siblings if siblings[-1] is last else siblings[-1].children)[-1] = grown
                last = grown
            else:
                raise UserError(
                    "a card holds headings and bullets only", "Make this line a bullet.", path, number
                )
        if not title:
            raise UserError(
                "this card has no title", "Start it with '# The claim in one sentence'.", path, first
            )
        statement = _bilingual(sections.get("", ()), "the statement", path)
        return cls(path, title, statement, sections)

    def sentences(self, section: str) -> tuple[str, ...]:
        return tuple(item.text for item in self.sections.get(section, ()))

    def bilingual(self, section: str) -> Bilingual:
        return _bilingual(self.sections.get(section, ()), f"'## {section}'", self.path)

    def conditions(self) -> dict[str, Bilingual]:
        return {
            item.text.strip("`"): _bilingual(item.children, f"the condition `{item.text}`", self.path)
            for item in self.sections.get("Conditions", ())
        }


def _bilingual(items: list[_Item] | tuple[()], what: str, path: Path) -> Bilingual:
    found = dict(item.labelled() for item in items)
    if set(found) != set(LANGUAGES) or not all(found.values()):
        line = items[0].line if items else None
        raise UserError(
            worded("{what} must be given in en and zh", what=what),
            "Write '- en: …' and '- zh: …'.",
            path,
            line,
        )
    return found


def _joined(text: str, more: str) -> str:
    """A line and the next. Chinese is written without spaces, but with one beside code and Latin words."""
    beside = [one for one in (text[-1], more[0]) if _is_wide(one)]
    # Wide punctuation has its space within.
    tight = len(beside) > 1 or any(not one.isalnum() for one in beside)
    return text + ("" if tight else " ") + more


def _is_wide(character: str) -> bool:
    return "\u2e80" <= character <= "\uffef"
