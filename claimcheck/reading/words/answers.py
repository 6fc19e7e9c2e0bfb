"""Words and marks that answer on their own: yes, 不会, ✗."""

from __future__ import annotations

import re

_YES = re.compile(r"\W*(?:yes|true|always|✓|✔|✅|√|☑|是|有|会|支持|可以|能|对)\W*\Z", re.IGNORECASE)
_NO = re.compile(
    r"\W*(?:no|false|wrong|incorrect|myth|never|not|not quite|not really|not at all|not exactly|nope|hardly|✗|✘|❌|×|✖|☒|否|错|错误|不正确|不对的?|误区|无|無|没有|沒有|不|不会|不會|不支持|不能|不是|不可以|不行|不需要|不用|不必|并不|并非|并没有)\W*\Z",
    re.IGNORECASE,
)


def says_yes(text: str) -> bool:
    """Is all that a text says that something is so?"""
    return _YES.match(text) is not None


def says_no(text: str) -> bool:
    """Is all that a text says that something is not so?"""
    return _NO.match(text) is not None
