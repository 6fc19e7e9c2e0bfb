"""Document → mentions of PyTorch's names: what is said to be there, and how it is called.

A name that is there is always right. One that is missing is held against the article only as
far as it is sure that PyTorch's name is meant, and not the article's own, or one of which it
says that it is gone: each mention has its `Grounds`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from claimcheck.model import Document, Kind, PassageKind
from claimcheck.names import signatures
from claimcheck.names.excuses import denied, excuses, fails, guarded
from claimcheck.names.scope import ROOTS, Scope, imported, scope
from claimcheck.names.spotting import STAR, Spot, bare, comments, imported_spots, spots, without_addresses


class Grounds(IntEnum):
    """How far a mention may be held against the article if it is wrong."""

    NONE = 0
    ECHO = 1
    """Of a name: if it is held against another mention in the same document. Of a signature: if
    it is as good as complete, so that it can be no call."""
    LIKENESS = 2
    """Of a name: if one of PyTorch's looks so much like it that it must be meant. Of a signature:
    if it uses the parameters' own names."""
    SURE = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a passage that names something of PyTorch, or says how it is called."""

    passage: int
    start: int
    end: int
    """As offsets into the document's text."""
    text: str
    question: str
    """A dotted name in full, or a question of `claimcheck.probe.signatures`."""
    kind: Kind
    grounds: Grounds
    called: bool = False


_PYTHON = re.compile(r"\W*(?:(?:i?python\d?|py\d?|pycon|code-cell|default)\b|\Z)", re.IGNORECASE)
_OUTPUT = re.compile(r"\W*(?:text|txt|plain\w*|output|console|none)\b", re.IGNORECASE)
_OF_EXTENSIONS = frozenset(["npu", "mlu", "hpu", "musa", "gcu", "sdaa", "xla", "ipu", "dipu"])
"""Attributes of torch that other packages add."""
_OF_VISION = frozenset(
    [
        "adjust_brightness", "adjust_contrast", "adjust_gamma", "adjust_hue", "adjust_saturation", "affine",
        "autocontrast", "center_crop", "crop", "equalize", "erase", "five_crop", "gaussian_blur", "get_image_size", "hflip",
        "invert", "perspective", "pil_to_tensor", "posterize", "resize", "resized_crop", "rgb_to_grayscale", "rotate",
        "solarize", "ten_crop", "to_grayscale", "to_pil_image", "to_tensor", "vflip",
    ]
)  # fmt: skip
"""Functions of torchvision.transforms.functional that torch.nn.functional has not."""
_MODES = frozenset(["no_grad", "enable_grad", "inference_mode", "set_grad_enabled"])
"""Functions of torch's whose name nobody gives to a method of a model."""
_ATTRIBUTED = re.compile(r"torch|nn\.Module", re.IGNORECASE)
_METHOD = re.compile(r"方法|函数|函數|接口|\bmethods?\b|\bfunctions?\b|\bAPIs?\b", re.IGNORECASE)
_SYNTAX = re.compile(
    r"语法|語法|签名|簽名|原型|函数定义|函數定義|调用格式|signature|syntax|prototype|definition",
    re.IGNORECASE,
)
_ARROW = re.compile(r"\s*(?:->|→)\s*\(?[A-Z]\w*")


_NEAR = 24
"""How many characters around a name tell what it is there for."""


def mentions(document: Document) -> list[Mention]:
    """Every mention of a name of PyTorch's, in the document's order."""
    names = scope(document)
    if not names.about_torch:
        return []
    return [
        mention
        for index in range(len(document.passages))
        for mention in _Passage(document, names, index).read()
    ]


class _Passage:
    """Finds the mentions of one passage."""

    def __init__(self, document: Document, names: Scope, index: int) -> None:
        self.document = document
        self.names = names
        self.index = index
        self.passage = document.passages[index]
        self.text = self.passage.text

    def read(self) -> Iterator[Mention]:
        if self.passage.kind is not PassageKind.CODE:
            yield from self.prose()
        elif _PYTHON.match(self.passage.info) or _OUTPUT.match(self.passage.info):
            yield from self.code()

    def prose(self) -> Iterator[Mention]:
        above = [*self.passage.headings, self.passage.introduced_by]
        context = [self.text, *(self.document.passages[index].text for index in above if index is not None)]
        excused = any(map(excuses, context))
        for found in spots(without_addresses(self.text), self.names):
            code = self.code_around(found.start)
            spot = found if code is None else found.until(code[1])
            marked_up = code is not None
            if spot.by_convention and not (spot.called or marked_up):
                continue  # "the model.Then": no name at all
            grounds = self.most(spot)
            if excused or denied(self.text[max(0, spot.start - _NEAR) : spot.start]):
                grounds = Grounds.NONE
            elif spot.by_convention:
                grounds = min(grounds, self.of_a_variable(spot))
            elif not (marked_up or spot.called):
                grounds = min(grounds, Grounds.LIKENESS)
            yield self.named(spot, grounds)
            yield from self.signed(spot, excused=excused, runs=False)

    def code(self) -> Iterator[Mention]:
        excused = _OUTPUT.match(self.passage.info) is not None or self.is_meant_to_fail()
        code = bare(self.text)
        for spot in (*spots(code, self.names), *imported_spots(code, self.names)):
            rest = self.text[spot.end : self.text.find("\n", spot.end) + 1 or None]
            excused_here = excused or excuses(rest.partition("#")[2])
            grounds = Grounds.NONE if excused_here else self.most(spot)
            if spot.by_convention:
                grounds = min(grounds, Grounds.LIKENESS if len(spot.own) == 1 else Grounds.ECHO)
            yield self.named(spot, grounds)
            yield from self.signed(spot, excused=excused_here, runs=True)
        for name, start, end in imported(code):
            yield self.mention(name, start, end, Kind.NAME, Grounds.NONE if excused else Grounds.SURE)
        for start, comment in comments(self.text):
            grounds = Grounds.NONE if excused or excuses(comment) else Grounds.LIKENESS
            for spot in spots(comment, self.names):
                here = spot.moved(start)
                yield self.named(here, min(grounds, self.most(here)))

    def most(self, spot: Spot) -> Grounds:
        """How sure a name can be at all, whatever is said of it."""
        following = self.text[spot.end : spot.end + 2]
        cut = following.startswith(("..", "…")) or (following[:1] == "-" and following[1:].isalpha())
        own = set(spot.own)
        if cut or spot.head == STAR or own & self.names.defined or own & _OF_EXTENSIONS:
            return Grounds.NONE
        if spot.own[-1].startswith("_") and not spot.own[-1].endswith("__"):
            return Grounds.NONE  # what is private is promised nowhere
        guessed = spot.head not in (*self.names.single, *ROOTS) and not spot.by_convention
        if guessed and spot.head == "F" and own & _OF_VISION:
            return Grounds.NONE  # torchvision.transforms.functional is imported as F, too
        if guessed and (spot.head == "F" or self.names.about_others):
            return Grounds.LIKENESS  # other libraries are called nn and F, too
        return Grounds.SURE

    def of_a_variable(self, spot: Spot) -> Grounds:
        """How sure it is that a method of ``model`` is meant to be PyTorch's, and not the author's."""
        if not spot.called or len(spot.own) > 1 or self.names.about_others:
            return Grounds.ECHO
        said_to_be = _ATTRIBUTED.search(self.text) and _METHOD.search(self.text[spot.end : spot.end + 60])
        if said_to_be or spot.own[0] in _MODES or spot.head.lower() == "tensor":
            return Grounds.SURE
        return Grounds.LIKENESS

    def named(self, spot: Spot, grounds: Grounds) -> Mention:
        return self.mention(spot.name, spot.start, spot.end, Kind.NAME, grounds, called=spot.called)

    def signed(self, spot: Spot, *, excused: bool, runs: bool) -> Iterator[Mention]:
        """What is said of a name's signature: a list of its parameters, or arguments.

        ``runs``: it is a part of a program, so that no argument was left out.
        """
        inside = signatures.arguments(self.text, spot.end) if spot.called and not spot.by_convention else None
        if inside is None:
            return
        end = spot.end + len(inside) + 2
        code = self.code_around(spot.start)
        before = self.text[max(code[0] if code else 0, spot.start - _NEAR) : spot.start].strip(" >")
        alone = before in ("", "def", "class", "CLASS")
        listed = signatures.listing(inside, declared=alone and before != "") if alone or not runs else None
        certain = Grounds.NONE if excused else Grounds.SURE
        if listed is not None:
            parameters, for_sure = listed
            grounds = Grounds.SURE if for_sure else Grounds.LIKENESS if self.is_syntax(end) else Grounds.ECHO
            yield self.mention(
                f"def {spot.name}({parameters})", spot.start, end, Kind.SIGNATURE, min(certain, grounds)
            )
            if for_sure:
                return
        shape = signatures.call(inside, whole=runs and listed is None)
        if shape is not None:
            yield self.mention(f"{spot.name}({shape})", spot.start, end, Kind.SIGNATURE, certain)

    def code_around(self, position: int) -> tuple[int, int] | None:
        """Where the code begins and ends that a position of prose stands in, if it does."""
        index = bisect_right(self.passage.code, position, key=lambda span: span[0]) - 1
        if index < 0 or self.passage.code[index][1] <= position:
            return None
        return self.passage.code[index]

    def mention(
        self, question: str, start: int, end: int, kind: Kind, grounds: Grounds, *, called: bool = False
    ) -> Mention:
        place = self.passage.span(start, end)
        return Mention(self.index, *place, self.text[start:end], question, kind, grounds, called)

    def introduction(self) -> str:
        """The sentence before a list or a piece of code."""
        index = self.passage.introduced_by
        return "" if index is None else self.document.passages[index].text

    def is_syntax(self, end: int) -> bool:
        """Does what ends there stand where signatures stand: as a heading, or under "Syntax"?"""
        rest = self.text[end : end + _NEAR]
        if rest.strip(" `:") and not _ARROW.match(rest):
            return False
        return self.passage.kind is PassageKind.HEADING or _SYNTAX.search(self.introduction()) is not None

    def is_meant_to_fail(self) -> bool:
        """Is it code that shows an error, or asks first whether a name is there?"""
        following = self.document.passages[self.index + 1 : self.index + 2]
        return (
            guarded(self.text)
            or excuses(self.introduction())
            or any(fails(passage.text) for passage in following)
        )
