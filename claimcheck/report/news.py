"""Two runs of the same document → what is new, what is gone, and how it now stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from claimcheck.model import Run
from claimcheck.report.accounts import Account, told
from claimcheck.report.inert import name
from claimcheck.report.manner import Manner
from claimcheck.report.text import lines, marked, noticed, place, tally


def news(before: Run | None, after: Run, manner: Manner) -> Iterator[str]:
    """Lines, the first of each finding with ``-`` if it is gone or ``+`` if it is new, and last the counts.

    Without a run before, all is new. A sentence that only moved is no news: findings are the same if they say the same of the same words.
    """
    was, now = list(told(before, manner)) if before else [], list(told(after, manner))
    for account in _more(was, now):
        yield f"- {place(account)}: {marked(account.mark)}: {account.words}"
    for account in _more(now, was):
        first, *more = lines(account, manner.language)
        yield f"+ {first}"
        yield from more
    (review,) = after.reviews
    known = Counter(notice.words for notice in before.reviews[0].notices) if before else Counter[str]()
    for notice in review.notices:
        known[notice.words] -= 1
        if known[notice.words] < 0:
            yield f"+ {noticed(review.document, notice, manner.language)}"
    yield f"{name(review.document.path)}: {tally(after, manner.language)}"


def _more(these: Iterable[Account], those: Iterable[Account]) -> Iterator[Account]:
    """Of these, what there are more of than of those."""
    left = Counter((one.identity, one.mark) for one in those)
    for one in these:
        left[one.identity, one.mark] -= 1
        if left[one.identity, one.mark] < 0:
            yield one
