"""Run → schema.org's ClaimReview as JSON-LD, which search engines and fact-checking sites read.

One review for each claim that a document makes, however often it repeats it. What could not be decided
has no rating, so it is not in here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from claimcheck.model import Ruling, Run, Stance
from claimcheck.report.accounts import Account, accounts
from claimcheck.report.inert import escaped, name, one_line
from claimcheck.report.manner import Manner
from claimcheck.report.notes import HEAVY
from claimcheck.report.words import MARKS

_RATINGS = {Ruling.REFUTED: 1, Ruling.CONDITIONAL: 3, Ruling.CONFIRMED: 5}
"""On a scale from 1, wrong, to 5, right."""


def render(run: Run, manner: Manner) -> Iterator[str]:
    """The reviews of a run as one JSON-LD graph."""
    yield escaped(json.dumps(graph(run, manner), ensure_ascii=False, indent=1)) + "\n"


def embedded(run: Run, manner: Manner) -> str:
    """The same for a ``script`` element of the page, where each review links to its finding.

    Empty if there is nothing to say, or so much that the page would be slow to open.
    """
    if not 0 < sum(len(review.findings) for review in run.reviews) <= HEAVY:
        return ""
    text = escaped(json.dumps(graph(run, manner, linked=True), ensure_ascii=False))
    for character in "<>&":  # so that nothing in it can end the element
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def graph(run: Run, manner: Manner, *, linked: bool = False) -> dict[str, Any]:
    """The reviews as data; ``linked`` to the findings of the page that they stand in."""
    reviews: dict[tuple[int, str, Ruling, Stance | None], dict[str, Any]] = {}
    documents: dict[int, int] = {}
    for number, account in enumerate(accounts(run, manner), 1):
        if account.mark not in _RATINGS:
            continue
        document, stance = 0, None
        if account.said:
            document = documents.setdefault(id(account.said[0]), len(documents))
            stance = account.said[1].assertion.stance
        key = (document, account.claim.id, account.mark, stance)
        if key not in reviews:
            reviews[key] = _review(run, account, manner.language)
            if linked and account.said:
                reviews[key]["url"] = f"#f{number}"
    return {"@context": "https://schema.org", "@graph": list(reviews.values())}


def _review(run: Run, account: Account, language: str) -> dict[str, Any]:
    return {
        "@type": "ClaimReview",
        "claimReviewed": account.words if _denies(account) else one_line(account.claim.statement[language]),
        "inLanguage": "zh-Hans" if language == "zh" else "en",
        "author": {"@type": "Organization", "name": "claimcheck"},
        "itemReviewed": _item(account, language),
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": _RATINGS[account.mark],
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": MARKS[account.mark][language],
        },
        "reviewBody": " ".join(
            filter(None, (f"PyTorch {one_line(run.environment.torch)}:", account.reason, account.correction))
        ),
    }


def _denies(account: Account) -> bool:
    return account.said is not None and account.said[1].assertion.stance is Stance.DENIES


def _item(account: Account, language: str) -> dict[str, Any]:
    item: dict[str, Any] = {"@type": "Claim", "name": one_line(account.claim.statement[language])}
    if account.said:
        document = account.said[0]
        item["text"] = account.quote
        item["appearance"] = {
            "@type": "CreativeWork",
            "name": name(document.path),
            "inLanguage": document.language,
        }
    return item
