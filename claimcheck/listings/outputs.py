"""What reads as the output of code, be it in a comment or in a block.

A comment is an output only if it reads like one. One that is prose is left alone, for to take
it for an output would accuse an author of what he did not say.
"""

from __future__ import annotations

import re

_CHINESE = r"\u3400-\u9fff"
_NUMBER = r"[-+]?(?:\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+|inf|nan)j?"
_ANNOUNCED = re.compile(
    r"\s*(?:(?:輸出|输出|打印|结果|結果|运行结果|print(?:s|ed)?|outputs?|results?|out)\s*(?:为|為|是|结果|結果|值)?"
    r"\s*[:：]|prints?\s|(?:=>|->|→|⇒|==>|>+)\s*)\s*",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"(?:tensor|array|torch\.Size|Size|device|Parameter containing:\s*tensor|OrderedDict)?\s*[(\[]"
)
_WORD = re.compile(
    rf"(?P<number>{_NUMBER})(?![\w.])|(?P<word>True|False|None)\b|torch\.(?:float|int|uint|bool|complex|long|double|half|bfloat)\w*"
    r"|<(?:class|built-in|[A-Z]\w*Backward)[^>]*>|'[^']*'|\"[^\"]*\""
)
_SAID_AFTER = re.compile(rf"\s*\Z|\s*[,，;；。、（(]\s*[^\W\d]|\s*[{_CHINESE}]")
_SAID_AFTER_LITERAL = re.compile(
    rf"\s*\Z|\s*#|\s*[,，;；。、（(]\s*\D|\s*[{_CHINESE}]|\s+[A-Za-z]{{2,}}[\s,.]"
)
_CONTRASTED = re.compile(
    r"变|變|改|不是|而不|不再|不会|原|或|之前|->|→|=>|\b(?:instead|not|no longer|becomes?|rather|was|or|before|if|vs)\b"
)
"""What makes of an output one that is not printed, or not only."""
_OUTPUT_INTRO = re.compile(
    r"(?:输出|輸出|打印|运行结果|執行結果|运行|结果|結果|outputs?|prints?|printed|results?|returns?|gives?|you(?:'ll| will| should)? (?:see|get))",
    re.IGNORECASE,
)
_ANOTHER_AGE = re.compile(
    r"\[torch\.\w+ of size|Variable containing|Traceback|Warning:|<Figure|<matplotlib|\d+%\||e[-+]\d+ \*$",
    re.MULTILINE,
)
"""Outputs of a PyTorch before 0.4, and what is no output of the code itself."""


def literal(text: str) -> str | None:
    """The output that a text begins with, if it begins with one and is not otherwise prose."""
    announced = _ANNOUNCED.match(text)
    rest = text[announced.end() :] if announced else text.strip()
    opening = _OPENING.match(rest)
    if opening:
        end = _closing(rest, opening.end() - 1)
        said = end and _SAID_AFTER_LITERAL.match(rest, end) and not _CONTRASTED.search(rest, end)
        return rest[:end] if said else None
    word = _WORD.match(rest)
    if word is None:
        return None
    says = _SAID_AFTER if word["number"] or word["word"] else _SAID_AFTER_LITERAL
    alone = not rest[word.end() :].strip()
    # "# 2 层": a number or a truth value of which something is said may be prose.
    if alone or (announced and says.match(rest, word.end())):
        return word[0]
    plain = word["number"] or word["word"] or _CONTRASTED.search(rest, word.end())
    return word[0] if not plain and says.match(rest, word.end()) else None


def unfinished(text: str) -> bool:
    """Does an output begin here that goes on in the next line?"""
    announced = _ANNOUNCED.match(text)
    rest = text[announced.end() :] if announced else text.strip()
    opening = _OPENING.match(rest)
    return opening is not None and not _closing(rest, opening.end() - 1)


def is_output(text: str) -> bool:
    """Does a block without a language read as what a program printed?"""
    bare = text.strip()
    if not bare or _ANOTHER_AGE.search(bare):
        return False
    first = bare.split("\n", 1)[0]
    return literal(bare) is not None or bool(
        re.match(rf"(?:[\w ]+[:：=]\s*)?(?:{_NUMBER}|tensor\(|\[)", first)
    )


def comparable(text: str) -> bool:
    """Can what the article shows be compared with what this PyTorch prints?"""
    whole = text.count("[") == text.count("]")
    return bool(text.strip()) and whole and not _ANOTHER_AGE.search(text)


def announces_output(sentence: str) -> bool:
    """Does the sentence before a block say that an output follows?"""
    return len(sentence) < 120 and bool(_OUTPUT_INTRO.search(sentence))


def _closing(text: str, opening: int) -> int:
    """Behind the bracket that closes the one at ``opening``; 0 if none does."""
    depth = 0
    for position in range(opening, len(text)):
        depth += text[position] in "([{"
        depth -= text[position] in ")]}"
        if not depth:
            return position + 1
    return 0
