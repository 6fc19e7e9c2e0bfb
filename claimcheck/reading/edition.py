"""The release of PyTorch that an article says it was written for, if it says so once and clearly."""

from __future__ import annotations

import re

from claimcheck.model import Document, PassageKind

_NAME = r"(?:py)?torch"
_VERSION = r"(?P<version>[12]\.\d{1,2}(?:\.\d{1,2})?)(?![\d.]*\d)"
_OPEN = r"(?!\s*(?:\+|and (?:later|newer|above|up)|or (?:later|newer|above|higher)|(?:及|或)?(?:以上|更高|更新|之后|以后|以後|之後)))"
"""What follows a version that is only the oldest that will do."""
_PHRASES = (
    (
        rf"\b(?:written|tested|verified|checked|executed|developed|run|ran) (?:for|with|on|against|in|under|using)"
        rf"(?: the)? {_NAME}[ ,]*(?:version|release|v\.?)?\s*{_VERSION}{_OPEN}"
    ),
    (
        rf"\b(?:this|the) (?:tutorial|article|post|notebook|guide|code|series)[^.\n]{{0,30}}?"
        rf"\b(?:uses|targets|covers|assumes|is based on|is for) {_NAME}[ ,]*(?:version|v\.?)?\s*{_VERSION}{_OPEN}"
    ),
    rf"(?:本文|本教程|本系列|代码|代碼|示例|实验|實驗|测试|測試|环境|環境|运行|運行)[^。；\n]{{0,16}}?{_NAME}\s*(?:版本|的版本)?\s*(?:为|為|是|[:：v=]+)?\s*{_VERSION}{_OPEN}",
    rf"{_NAME}\s*(?:版本|version)\s*(?:为|為|是|is|[:：=]+)?\s*{_VERSION}{_OPEN}",
    rf"\b{_NAME}\s*==\s*{_VERSION}",
)
_SAID = re.compile(
    "|".join(re.sub(r"\?P<version>", f"?P<version{i}>", one) for i, one in enumerate(_PHRASES)), re.IGNORECASE
)
_INSTALLED = f"version{len(_PHRASES) - 1}"
_TITLE = re.compile(rf"\b{_NAME}\s*v?{_VERSION}{_OPEN}", re.IGNORECASE)
_SHOWN = re.compile(
    rf"{_NAME}\.__version__\)?\s*(?:#\s*(?:=>|->|>>>)?|\n(?:Out\[\d+\]:)?)\s*['\"]?{_VERSION}(?:\+\w+)?['\"]?",
    re.IGNORECASE,
)


def written_for(document: Document) -> str:
    """The version it names as its own, ``"1.7"`` or ``"1.7.1"``; empty if it names none, or several."""
    found = []
    for passage in document.passages:
        if passage.kind is PassageKind.CODE:
            found += [match["version"] for match in _SHOWN.finditer(passage.text)]
            found += [match[_INSTALLED] for match in _SAID.finditer(passage.text) if match[_INSTALLED]]
            continue
        found += [next(filter(None, match.groups())) for match in _SAID.finditer(passage.text)]
        if passage.kind is PassageKind.HEADING and not passage.headings:
            found += [match["version"] for match in _TITLE.finditer(passage.text)]
    minors = {".".join(version.split(".")[:2]) for version in found}
    return max(found, key=len) if len(minors) == 1 else ""
