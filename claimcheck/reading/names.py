"""Document → mentions of PyTorch's names: what is said to be there, and how it is called.

A name that is there is always right. One that is missing is held against the article only as
far as it is sure that PyTorch's name is meant, and not the article's own, a placeholder or a
name that it says is gone: each mention has its `Grounds`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from claimcheck.model import Document, Kind, Passage, PassageKind
from claimcheck.reading import signatures
from claimcheck.reading.scope import RECEIVERS, ROOTS, Scope, imported, scope


class Grounds(IntEnum):
    """How far a mention may be held against the article if PyTorch has no such name."""

    NONE = 0
    ECHO = 1
    """If it is held against another mention in the same document."""
    LIKENESS = 2
    """If a name of PyTorch looks so much like it that it must be meant."""
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
    """Do parentheses follow?"""


@dataclass(frozen=True, slots=True)
class _Hit:
    """A name as it was found in a passage's text."""

    name: str
    start: int
    end: int
    head: str
    convention: bool


_PYTHON = re.compile(r"\W*(?:(?:i?python\d?|py\d?|pycon|code-cell|default)\b|\Z)", re.IGNORECASE)
_OUTPUT = re.compile(r"\W*(?:text|txt|plain\w*|output|console|none)\b", re.IGNORECASE)
_HIDDEN = re.compile(
    r"[rRbBuUfF]{0,2}(?:'''.*?'''|\"\"\".*?\"\"\"|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\")|(#[^\n]*)",
    re.DOTALL,
)
_URL = re.compile(
    r"(?:https?:|www\.|file:)[!-;=?-~]*|[\w.-]+@[\w.-]+|\b[\w-]+\.(?:org|com|cn|io|net|dev)/[!-;=?-~]*",
    re.ASCII,
)
_PLACEHOLDER = re.compile(
    r"(?:x{2,}\w*|[Ff]oo\w*|[Bb]ar|[Bb]az|[Qq]ux|my\w*|your\w*|some\w*|[A-Z]|module_?name|function_?name|__main__)\Z"
    r"|\w*(?:xxx|XXX)\w*\Z|[A-Z]\w*[a-z][NX]d\Z|[A-Z]\w*[nx]d\Z",
)
_CALLED = re.compile(r"(?<![\w.])(?<!def )(?<!class )([A-Za-z_]\w*)(?=\()", re.ASCII)
_CHOICE = re.compile(r"\(\w+(?:\|\w+)+\)")
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
_OF_EXTENSIONS = frozenset(["npu", "mlu", "hpu", "musa", "gcu", "sdaa", "xla", "ipu", "dipu"])
"""Attributes of torch that other packages add."""
_MODES = frozenset(["no_grad", "enable_grad", "inference_mode", "set_grad_enabled"])
"""Names of torch's that nobody gives to a method of a model."""
_EXCUSE = re.compile(
    r"no longer|(?:not|n't|never)(?: yet)? exist|non-?existent|there (?:is|was|are|were) no\b|ha(?:s|ve|d) no\b|remov(?:ed|al)"
    r"|renamed|replaced (?:by|with)|deprecat|obsolete|legacy|(?:old|older|earlier|previous|early) (?:version|release|api|pytorch)"
    r"|formerly|previously|used to be|typo|misspel|hallucinat|fictional|made[- ]up|invent|hypothetical|pseudo-?code|nightly"
    r"|upcoming|proposed|(?:is|are)(?:n't| not) (?:a |an |part |in |defined|provided|supported|available|yet)|custom\b"
    r"|\w*Error\b|raises|\bfails?\b|lacks?\b|\bwrong\b|\bmistake|incorrect|invalid"
    r"|不存在|并无|並無|移除|删除了|刪除了|已被?删|废弃|廢棄|弃用|棄用|改名|更名|重命名|舊版|旧版|老版|早期版本|之前的?版本|以前叫|原名"
    r"|笔误|拼写|写错|写成|错误|錯誤|报错|報錯|伪代码|虚构|自定义|自定義|自己(?:实现|定义|写)|尚未|未来|还没有|失效|误",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"(?:没有|沒有|无|無|并非|不是|\bno|\bnot|without|n't)[\s`“\"'*]{0,4}(?:\w{0,12}[\s`]{1,2})?\Z",
    re.IGNORECASE,
)
_GUARD = re.compile(
    r"hasattr\(|except \(?\w*(?:Attribute|Import|ModuleNotFound|Type)Error|__version__|has no attribute"
)
_AFTERWARDS = re.compile(
    r"(?:Attribute|Import|Type|ModuleNotFound|Name)Error|has no attribute|unexpected keyword"
)
_ATTRIBUTED = re.compile(r"torch|nn\.Module", re.IGNORECASE)
_METHOD = re.compile(r"方法|函数|函數|接口|\bmethods?\b|\bfunctions?\b|\bAPIs?\b", re.IGNORECASE)
_SYNTAX = re.compile(
    r"用法|语法|語法|签名|簽名|原型|函数定义|函數定義|调用格式|signature|syntax|prototype|usage|definition",
    re.IGNORECASE,
)


def mentions(document: Document) -> list[Mention]:
    """Every mention of a name of PyTorch's, in the document's order."""
    names = scope(document)
    if not names.about_torch:
        return []
    return [
        mention
        for index in range(len(document.passages))
        for mention in _Reader(document, names, index).read()
    ]


class _Reader:
    """Finds the mentions of one passage."""

    def __init__(self, document: Document, names: Scope, index: int) -> None:
        self.document = document
        self.names = names
        self.index = index
        self.passage: Passage = document.passages[index]
        self.text = self.passage.text

    def read(self) -> Iterator[Mention]:
        passage = self.passage
        if passage.kind is not PassageKind.CODE:
            visible = _URL.sub(_blank, self.text)
            excused = self._excused(passage)
            for hit in self._hits(visible):
                yield from self._in_prose(hit, excused=excused)
            return
        if not (_PYTHON.match(passage.info) or _OUTPUT.match(passage.info)):
            return
        excused = bool(_OUTPUT.match(passage.info)) or self._demonstrates()
        comments = [match.span(1) for match in _HIDDEN.finditer(self.text) if match[1]]
        for hit in self._hits(_HIDDEN.sub(_blank, self.text)):
            yield from self._in_code(hit, excused=excused)
        for name, start, end in imported(_HIDDEN.sub(_blank, self.text)):
            grounds = Grounds.NONE if excused else Grounds.SURE
            yield self._mention(name, start, end, Kind.NAME, grounds)
        for begin, stop in comments:
            comment = " " * begin + _URL.sub(_blank, self.text[begin:stop])
            for hit in self._hits(comment):
                grounds = Grounds.NONE if excused or _EXCUSE.search(comment) else Grounds.LIKENESS
                yield from self._named(hit, min(grounds, self._limit(hit)))

    def _hits(self, text: str) -> Iterator[_Hit]:
        for match in _pattern((*self.names.heads, *RECEIVERS)).finditer(text):
            head, rest = match[1], match[2]
            parts = rest.split(".")[1:]
            called = text[match.end() : match.end() + 1] == "("
            file_like = _FILE.intersection(parts) - ({"onnx"} if head == "torch" else set())
            following = text[match.end() : match.end() + 2]
            if (file_like and not called) or any(map(_PLACEHOLDER.match, parts)):
                continue
            if (
                following[:1] in ("{", "<")
                or (following[:1] == "*" and following != "**")
                or _CHOICE.match(text, match.end())
            ):
                continue  # only the beginning of a name
            base = self.names.heads.get(head)
            if base is not None:
                yield _Hit(base + rest, match.start(), match.end(), head, convention=False)
            elif called or self._is_code(match.start()):
                yield _Hit(RECEIVERS[head] + rest, match.start(), match.end(), head, convention=True)
        if self.passage.kind is PassageKind.CODE:
            yield from self._alone(text)

    def _alone(self, text: str) -> Iterator[_Hit]:
        """Names that were imported and are called without their module."""
        for match in _CALLED.finditer(text):
            name, star = match[1], self.names.stars[:1]
            if name in self.names.single:
                yield _Hit(self.names.single[name], match.start(), match.end(), name, convention=False)
            elif star and name[0].isupper() and name not in self.names.defined:
                yield _Hit(f"{star[0]}.{name}", match.start(), match.end(), "*", convention=False)

    def _in_prose(self, hit: _Hit, *, excused: bool) -> Iterator[Mention]:
        grounds = Grounds.NONE if excused or self._denied(hit) else self._limit(hit)
        if hit.convention:
            grounds = min(grounds, self._conventional(hit))
        elif not (self._is_code(hit.start) or self._is_called(hit)):
            grounds = min(grounds, Grounds.LIKENESS)
        yield from self._named(hit, grounds)
        if not hit.convention and self._is_called(hit):
            yield from self._signed(hit, excused=excused, whole=False)

    def _in_code(self, hit: _Hit, *, excused: bool) -> Iterator[Mention]:
        line = self.text[self.text.rfind("\n", 0, hit.start) + 1 :].partition("\n")[0]
        excused = excused or ("#" in line and _EXCUSE.search(line.partition("#")[2]) is not None)
        grounds = Grounds.NONE if excused else self._limit(hit)
        if hit.convention:
            grounds = min(
                grounds,
                Grounds.LIKENESS
                if hit.name.count(".") == RECEIVERS[hit.head].count(".") + 1
                else Grounds.ECHO,
            )
        yield from self._named(hit, grounds)
        if not hit.convention and self._is_called(hit):
            yield from self._signed(hit, excused=excused, whole=True)

    def _limit(self, hit: _Hit) -> Grounds:
        """How sure a name can be at all, wherever it stands."""
        own = (
            hit.name.split(".")[RECEIVERS[hit.head].count(".") + 1 :]
            if hit.convention
            else hit.name.split(".")[1:]
        )
        following = self.text[hit.end : hit.end + 2]
        cut = (
            following in ("..", "::")
            or following[:1] == "…"
            or (following[:1] == "-" and following[1:].isalpha())
        )
        if cut or self.names.defined.intersection(own) or _OF_EXTENSIONS.intersection(own):
            return Grounds.NONE
        if hit.head == "*":
            return Grounds.NONE
        guessed = hit.head not in (*self.names.single, *ROOTS) and not hit.convention
        return Grounds.LIKENESS if guessed and (self.names.about_others or hit.head == "F") else Grounds.SURE

    def _conventional(self, hit: _Hit) -> Grounds:
        """How sure it is that a method of a variable is meant to be PyTorch's."""
        own = hit.name[len(RECEIVERS[hit.head]) + 1 :]
        if not self._is_called(hit) or "." in own:
            return Grounds.ECHO
        if self.names.about_others:
            return Grounds.ECHO
        if own in _MODES or hit.head in ("tensor", "Tensor"):
            return Grounds.SURE
        around = self.text[hit.end : hit.end + 60]
        if _ATTRIBUTED.search(self.text) and _METHOD.search(around):
            return Grounds.SURE
        return Grounds.LIKENESS

    def _named(self, hit: _Hit, grounds: Grounds) -> Iterator[Mention]:
        yield self._mention(hit.name, hit.start, hit.end, Kind.NAME, grounds, called=self._is_called(hit))

    def _signed(self, hit: _Hit, *, excused: bool, whole: bool) -> Iterator[Mention]:
        inside = signatures.arguments(self.text, hit.end)
        if not inside or not inside.strip():
            if whole and inside is not None:
                yield self._mention(
                    f"{hit.name}()", hit.start, hit.end + len(inside) + 2, Kind.SIGNATURE, _sure(excused)
                )
            return
        end = hit.end + len(inside) + 2
        alone = self.passage.kind is PassageKind.HEADING or self.text[: hit.start].strip(" `>") in (
            "",
            "def",
            "class",
        )
        after = self.text[end:]
        listed = signatures.listing(inside, self.text[: hit.start], after) if not whole or alone else None
        if listed is not None:
            said, strong = listed
            strong = (
                strong or self.passage.kind is PassageKind.HEADING or (alone and self._introduced(_SYNTAX))
            )
            grounds = Grounds.NONE if excused else Grounds.SURE if strong else Grounds.LIKENESS
            yield self._mention(f"def {hit.name}({said})", hit.start, end, Kind.SIGNATURE, grounds)
            if strong:
                return
        shape = signatures.call(inside, whole=whole and listed is None)
        if shape is not None:
            yield self._mention(f"{hit.name}({shape})", hit.start, end, Kind.SIGNATURE, _sure(excused))

    def _mention(
        self, question: str, start: int, end: int, kind: Kind, grounds: Grounds, *, called: bool = False
    ) -> Mention:
        return Mention(
            self.index, *self.passage.span(start, end), self.text[start:end], question, kind, grounds, called
        )

    def _is_called(self, hit: _Hit) -> bool:
        return self.text[hit.end : hit.end + 1] == "("

    def _is_code(self, position: int) -> bool:
        return self.passage.kind is PassageKind.CODE or any(
            start <= position < end for start, end in self.passage.code
        )

    def _denied(self, hit: _Hit) -> bool:
        return _NOT_BEFORE.search(self.text[max(0, hit.start - 24) : hit.start]) is not None

    def _excused(self, passage: Passage) -> bool:
        """Does the passage, or what it stands under, say that something is gone or wrong?"""
        above = [*passage.headings, *([] if passage.introduced_by is None else [passage.introduced_by])]
        texts = [passage.text, *(self.document.passages[index].text for index in above)]
        return any(map(_EXCUSE.search, texts))

    def _introduced(self, pattern: re.Pattern[str]) -> bool:
        before = self.passage.introduced_by
        return before is not None and pattern.search(self.document.passages[before].text) is not None

    def _demonstrates(self) -> bool:
        """Is it code that is meant to fail, or asks first whether a name is there?"""
        following = self.document.passages[self.index + 1 : self.index + 2]
        return (
            _GUARD.search(self.text) is not None
            or self._introduced(_EXCUSE)
            or any(_AFTERWARDS.search(passage.text) for passage in following)
        )


def _sure(excused: bool) -> Grounds:
    return Grounds.NONE if excused else Grounds.SURE


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _pattern(heads: tuple[str, ...]) -> re.Pattern[str]:
    alternatives = "|".join(map(re.escape, heads))
    return re.compile(rf"(?<![\w./\\@-])({alternatives})((?:\.[A-Za-z_]\w*)+)", re.ASCII)
