"""Dotted names in a text, and what of PyTorch each stands for.

Left out is what only looks like a name: addresses, files, placeholders (``nn.XXX``) and the
beginning of several names at once (``nn.Conv{1,2}d``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck.names.scope import RECEIVERS, Scope


@dataclass(frozen=True, slots=True)
class Spot:
    """A name as it was found in a passage's text."""

    name: str
    """In full: ``torch.nn.Linear`` for ``nn.Linear``."""
    start: int
    end: int
    head: str
    """Its first part, as it is written."""
    own: tuple[str, ...]
    """The parts that are looked for in what the head stands for."""
    called: bool
    """Does an opening parenthesis follow?"""

    def until(self, end: int) -> Spot:
        """The name as far as it stands before ``end``: `` `nn.Linear`s `` are several of one name."""
        over = self.end - end
        if over <= 0 or over >= len(self.own[-1]):
            return self
        return replace(self, name=self.name[:-over], end=end, own=(*self.own[:-1], self.own[-1][:-over]))

    def moved(self, by: int) -> Spot:
        """The same name in a text of which this one is a part."""
        return replace(self, start=self.start + by, end=self.end + by)

    @property
    def by_convention(self) -> bool:
        """Is the head a variable, of which only its name tells what it is?"""
        return self.head in RECEIVERS and self.name.startswith(RECEIVERS[self.head])


STAR = "*"
"""The head of a name that may come from a module of which everything was imported."""

_URL = re.compile(
    r"(?:https?:|www\.|file:)[!-;=?-~]*|[\w.-]{1,64}@[\w.-]+|\b[\w-]+\.(?:org|com|cn|io|net|dev)/[!-;=?-~]*",
    re.ASCII,
)
_HIDDEN = re.compile(
    r"[rRbBuUfF]{0,2}(?:'''.*?'''|\"\"\".*?\"\"\"|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\")|(#[^\n]*)",
    re.DOTALL,
)
_PLACEHOLDER = re.compile(
    r"(?:x{2,}\w*|[Ff]oo\w*|[Bb]ar|[Bb]az|[Qq]ux|my\w*|your\w*|some\w*|[A-Z]|(?:module|function)_?name|__main__)\Z"
    r"|\w*(?:xxx|XXX)\w*\Z|[A-Z]\w*[a-z][NX]d\Z|[A-Z]\w*[nx]d\Z",
)
_SEVERAL = re.compile(r"[{<]|\*(?!\*)|\(\w+(?:\|\w+)+\)|::")
_OF_AN_OPTIMIZER = frozenset(
    [
        "step",
        "zero_grad",
        "state_dict",
        "load_state_dict",
        "param_groups",
        "add_param_group",
        "state",
        "defaults",
    ]
)
_CALLED = re.compile(r"(?<![\w.])(?<!def )(?<!class )([A-Za-z_]\w*)(?=\()", re.ASCII)
_FILE = frozenset(
    [
        "pt",
        "pth",
        "ptl",
        "bin",
        "ckpt",
        "onnx",
        "h5",
        "pkl",
        "tar",
        "gz",
        "zip",
        "py",
        "ipynb",
        "md",
        "rst",
        "txt",
        "json",
        "yaml",
        "yml",
        "csv",
        "html",
        "htm",
        "js",
        "org",
        "com",
        "cn",
        "io",
        "net",
        "dev",
        "cpp",
        "cc",
        "h",
        "hpp",
        "cu",
        "so",
        "whl",
        "safetensors",
        "pb",
        "tflite",
        "engine",
        "trt",
        "gguf",
        "mar",
        "mlmodel",
        "npz",
        "npy",
        "png",
        "jpg",
        "svg",
        "pdf",
        "log",
    ]
)


def spots(text: str, scope: Scope) -> Iterator[Spot]:
    """The dotted names of a text in which nothing is hidden."""
    for match in _dotted((*scope.heads, *RECEIVERS)).finditer(text):
        head, own = match[1], tuple(match[2].split(".")[1:])
        called = text.startswith("(", match.end())
        like_a_file = not called and not _FILE.isdisjoint(own) and own[:1] != ("onnx",)
        if like_a_file or any(map(_PLACEHOLDER.match, own)) or _SEVERAL.match(text, match.end()):
            continue
        meant = scope.heads.get(head) or RECEIVERS[head]
        if head == "optim" and own[0] in _OF_AN_OPTIMIZER:
            meant = RECEIVERS["optimizer"]  # many call theirs so: `optim.step()`
        yield Spot(meant + match[2], match.start(), match.end(), head, own, called)


def imported_spots(code: str, scope: Scope) -> Iterator[Spot]:
    """Names that a document imported and calls without their module."""
    for match in _CALLED.finditer(code):
        name, star = match[1], next(iter(scope.stars), "")
        if name in scope.single:
            yield Spot(scope.single[name], match.start(), match.end(), name, (name,), called=True)
        elif star and name[0].isupper() and name not in scope.defined:
            yield Spot(f"{star}.{name}", match.start(), match.end(), STAR, (name,), called=True)


def _dotted(heads: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w./\\@-])({'|'.join(map(re.escape, heads))})((?:\.[A-Za-z_]\w*)+)", re.ASCII)


def without_addresses(text: str) -> str:
    """The text, as long as it was, with blanks for web and mail addresses."""
    return _URL.sub(_blank, text)


def bare(code: str) -> str:
    """The code, as long as it was, with blanks for strings and comments."""
    return _HIDDEN.sub(_blank, code)


def comments(code: str) -> Iterator[tuple[int, str]]:
    """Each comment, and where it stands."""
    for match in _HIDDEN.finditer(code):
        if match[1]:
            yield match.start(1), without_addresses(match[1])


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
