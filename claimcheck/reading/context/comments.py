"""Comments and docstrings in an article's code: ``model.eval()  # dropout is off now`` is a sentence, too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from claimcheck.model import Passage
from claimcheck.reading.frames.frame import PLAIN, Frame, Says
from claimcheck.reading.words.vocabulary import Vocabulary

# A quoted string may hold a hash sign, and a scraper may have glued two comments together. One begins
# where a line does, where the last ended, or behind a quote that has no other.
_COMMENT = re.compile(
    r"(?:(?<![^\n\"'#])|(?=#))(?P<code>(?:\"[^\"\n]*+\"|'[^'\n]*+'|[^#\"'\n])*+)"
    r"#+[!:]?[ \t]*(?P<text>(?:(?!#+\s)[^\n])+)"
)
_DOCSTRING = re.compile(r"^[ \t]*[rRuU]?(\"\"\"|\'\'\')", re.MULTILINE)
_SENTENCE_END = re.compile(
    r"(?<=[.!?])\s+(?=[A-Z`\u4e00-\u9fff])|(?<=[。！？；])|\n[ \t]*(?:\n|(?=[-*>=+]))|(?<=:)\n"
)
"""Where a sentence of a docstring ends: a list, or a table of arguments, has lines of its own."""
_WORD = re.compile(r"[a-zA-Z]+|[\u4e00-\u9fff]{2}")
_FEW_WORDS = 3
_MARKS = re.compile(r":[a-z][a-z:]*:(?=`)|(?<=`)~(?=[a-z])|\n[ \t]*#+")
_MADE = re.compile(r"(?<![\w.])(?:torch\.)?(?:nn\.)?([A-Z]\w+)\(")
_SUM = re.compile(r"[\w.()-]+(?: [\w.()-]+)? \+ \w")
"""What something is made of, without saying what: "sigmoid + BCE"."""
_SET = "switch"
_SWITCH = re.compile(r"\.(eval|train)\(")
_WITH = re.compile(r"(?:async )?with ")
_LINES_ABOVE = 40
"""How far above a comment something is looked for that is still in force."""
_READ_AT_MOST = 2000
"""Characters of a line that are looked at: nobody reads a comment further on."""
_UNFINISHED = re.compile(
    r"(?:、|\b(?:the|an?|of|to|is|are|was|were|be|not|with|without|for|in|by|at|as|from|and|or|that|which|its|their|your|will|can|should|must))\s*$"
)
"""What a line of a comment ends with that goes on below it."""
_PROGRAM = ("", "py", "python", "python3", "ipython", "pycon")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment, or a sentence of a docstring, at ``text[start:end]`` of its code passage."""

    start: int
    end: int
    code: str
    """What it comments on: the code before it on its line, else the line below it; the line below,
    too, if a scraper glued it to the end of the line above."""
    mode: str = ""
    """The line above it, or the comment, that last switched a model between its modes; of a sentence,
    the one before it."""
    within: str = ""
    """The innermost ``with`` statement that it stands in; of a sentence, the one before it."""
    follows: bool = False
    """It stands right below another one, with no code between them."""


def is_program(passage: Passage) -> bool:
    """May a code passage be Python?"""
    return passage.info.partition(" ")[0].strip("{}").lower() in _PROGRAM


def comments(passage: Passage) -> Iterator[Comment]:
    """The comments of a code passage that may be Python."""
    if not is_program(passage):
        return
    for match, end, follows in _whole(passage.text):
        beside = match["code"].strip()
        glued = not match["code"].endswith((" ", "\t"))
        code = _below(passage.text, end) if glued or not beside else beside
        in_force = _in_force(passage.text, match.start("text"))
        for number, (start, stop) in enumerate(_sentences(passage.text, match.start("text"), end)):
            yield Comment(start, stop, code, *in_force, follows or number > 0)
    yield from _docstrings(passage.text)


def _whole(text: str) -> Iterator[tuple[re.Match[str], int, bool]]:
    """Each comment as far as it goes on below it, with where it ends, and whether it follows another."""
    first: re.Match[str] | None = None
    line, end, follows = "", 0, False
    for match in _matches(text):
        alone = not match["code"].strip()
        below = first is not None and alone and not text[end : match.start("text")].strip(" \t\n#")
        if first and not (below and _goes_on(line, match["text"])):
            yield first, end, follows
            first = None
        if first is None:
            first, follows = match, below
        line, end = match["text"], match.end("text")
    if first:
        yield first, end, follows


def _goes_on(line: str, below: str) -> bool:
    """Does a line of a comment end where no clause does?"""
    return _UNFINISHED.search(line) is not None and not below[:1].isupper()


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the sentences of a comment stand; "Wrong!" is none of its own."""
    for stop in (*(match.end() for match in _SENTENCE_END.finditer(text, start, end)), end):
        if stop == end or len(_WORD.findall(text, start, stop)) > _FEW_WORDS:
            yield start, start + len(text[start:stop].rstrip())
            start = stop


def _docstrings(text: str) -> Iterator[Comment]:
    """The sentences of the strings that stand for themselves; each goes on from the one before it."""
    end = 0
    while opening := _DOCSTRING.search(text, end):
        start, end = opening.end(), text.find(opening[1], opening.end())
        if end < 0:
            return
        before = ""
        for first, last in pairwise(
            [start, *(m.end() for m in _SENTENCE_END.finditer(text, start, end)), end]
        ):
            sentence = text[first:last].strip()
            if sentence and not sentence.startswith(">>>"):
                first = text.index(sentence, first)  # noqa: PLW2901 -- without the blanks before it
                yield Comment(first, first + len(sentence), "", before, before)
                before = sentence
        end += len(opening[1])


def without_marks(text: str) -> str:
    """What a comment says without what begins its lines, and the marks of reStructuredText, in the same places."""
    return _MARKS.sub(lambda mark: " " * len(mark[0]), text)


def subject_of_sum(comment: str, code: str) -> str:
    """What a comment leaves out that only says what its code is the sum of: "nn.BCEWithLogitsLoss = "."""
    made = _MADE.findall(code)
    return f"{made[0]} = " if len(made) == 1 and _SUM.match(comment) else ""


def with_mode_set(said: list[Frame], code: str, vocabulary: Vocabulary) -> list[Frame]:
    """The frames of a comment; one that only names the mode that its code sets says so: "evaluation mode"."""
    first, *others = said
    named = [thing.id for thing in first.things]
    entered = vocabulary.things.get(f"to_{named[0]}") if named else None
    if not entered or named not in [[mode] for mode in _SWITCH.findall(code)]:
        return said
    if first.words or first.cues or first.relations.keys() != {PLAIN}:
        return said
    things = [*first.things, entered]
    return [replace(first, things=things, relations={_SET: Says(positive=True, negated=False)}), *others]


def _in_force(text: str, position: int) -> tuple[str, str]:
    """The last switch of a model's mode above a place in code, and the ``with`` statement around it."""
    start = text.rfind("\n", 0, position) + 1
    depth = _indent(text[start:position])
    mode = within = ""
    for _ in range(_LINES_ABOVE):
        if not start:
            break
        end, start = start - 1, text.rfind("\n", 0, start - 1) + 1
        whole = text[start : min(end, start + _READ_AT_MOST)]
        if not mode and _SWITCH.search(whole):
            mode = whole.strip("# \t")
        line = whole.partition("#")[0].rstrip()
        if not line:
            continue
        opens = _indent(line) < depth
        depth = min(depth, _indent(line))
        if opens and not within and _WITH.match(line.lstrip()):
            within = line.strip()
        if opens and line.lstrip().startswith(("def ", "class ")):
            break  # what was done outside is not in force in a function
    return mode, within


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _matches(text: str) -> Iterator[re.Match[str]]:
    end = 0
    while (mark := text.find("#", end)) >= 0:
        start, end = text.rfind("\n", end, mark) + 1 or end, _line_end(text, mark)
        yield from _COMMENT.finditer(text, start, min(end, start + _READ_AT_MOST))


def _line_end(text: str, position: int) -> int:
    found = text.find("\n", position)
    return len(text) if found < 0 else found


def _below(text: str, position: int) -> str:
    """The first line of code below a position, and the block that the next opens: both may be meant."""
    for _ in range(3):
        start = _line_end(text, position) + 1
        position = _line_end(text, start)
        line = text[start:position]
        if line.strip() and not line.lstrip().startswith("#"):
            following = text[position + 1 : _line_end(text, position + 1)]
            block = following.strip() if _WITH.match(following.lstrip()) else ""
            return f"{line.partition('#')[0].strip()}\n{block}".strip()
    return ""
