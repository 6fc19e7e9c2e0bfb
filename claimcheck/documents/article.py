"""Which part of a page is the article, and what in it no reader of an article reads."""

from __future__ import annotations

import re

from claimcheck.documents.elements import BLOCK, Element

_DROPPED = frozenset(
    "nav aside footer button select option label input iframe object canvas dialog menu audio video "  # noqa: SIM905 -- a word a line reads no better
    "annotation del s strike".split()
)
_AROUND = re.compile(
    r"side-?bar.*|(?:\w+-)?nav(?:bar|igation|-.*)?|menu|bread-?crumbs?|comments?(?:-(?:list|area|section|box|wrap\w*))?"
    r"|disqus\w*|related(?:-.*)?|recommend.*|share(?:-.*)?|social(?:-.*)?|toc|table-of-contents|advert.*|ads?"
    r"|cookie.*|copyright|pagination|pager|footer|prev-next.*|sphx-glr-(?:download|footer|timing).*",
    re.IGNORECASE,
)
"""Classes and ids of blocks that stand around an article."""
_GUTTER = re.compile(
    r"gutter|line-?nos?|line-?numbers?(?:-rows)?|hljs-ln-n\w*|linenodiv|pre-numbering|blob-num\S*|lnt?"
    r"|headerlink|anchor(?:-link|js-link)?|copy-?(?:btn|button|code)|code-copy\S*|toolbar"
    r"|(?:input_|output_)?prompt|jp-(?:Input|Output)Prompt|sr-only|visually-hidden|katex-html",
    re.IGNORECASE,
)
"""Classes of what a page adds to text and code: line numbers, prompts, link marks."""
_HIDDEN = re.compile(r"display\s*:\s*none")
_ARTICLE = frozenset({"article", "main"})
_CONTAINERS = frozenset(
    {"body", "html", "div", "section", "article", "main", "center", "form", "td", "tr", "tbody", "table"}
)


def find(source: str, root: Element) -> tuple[Element, Element | None]:
    """The element that holds the article, and the page's title if that stands before it.

    It is the one that says so, if it holds most of the text, else the smallest that holds
    almost all.
    """
    weights: dict[Element, int] = {}
    total = _weigh(source, root, weights)
    claimed = [element for element in weights if _claims(element)]
    best = max(claimed, key=weights.__getitem__, default=None)
    if best is None or weights[best] * 2 <= total:
        best = root
        while inner := [child for child in best.elements if child.tag in _CONTAINERS and child in weights]:
            largest = max(inner, key=weights.__getitem__)
            if weights[largest] * 10 < total * 9:
                break
            best = largest
    titles = [element for element in weights if element.tag == "h1"]
    if any(best in title.ancestors() for title in titles):
        return best, None
    return best, next((title for title in titles if title.start < best.start), None)


def _weigh(source: str, element: Element, weights: dict[Element, int]) -> int:
    """Note how many characters of text stand in each element, links left out."""
    weight = 0
    for child in element.children:
        if isinstance(child, tuple):
            weight += len(source[child[0] : child[1]].strip())
        elif not is_left_out(child):
            weight += _weigh(source, child, weights)
    weights[element] = 0 if element.tag == "a" else weight
    return weights[element]


def _claims(element: Element) -> bool:
    """Does the element say that it is the article?"""
    attributes = element.attributes
    return (
        element.tag in _ARTICLE
        or attributes.get("role") == "main"
        or attributes.get("itemprop") == "articleBody"
    )


def is_left_out(element: Element) -> bool:
    """Does the element hold nothing that an article's reader reads?"""
    if element.tag in _DROPPED or "hidden" in element.attributes:
        return True
    if element.attributes.get("aria-hidden") == "true" or _HIDDEN.search(element.attributes.get("style", "")):
        return True
    if element.tag in {"body", "html", "main", "article", "pre", "code"}:
        return False
    if any(_GUTTER.fullmatch(name) for name in element.names):
        return True
    return element.tag in BLOCK and any(_AROUND.fullmatch(name) for name in element.names)
