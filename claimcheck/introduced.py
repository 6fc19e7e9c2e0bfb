"""What a change introduces: findings that the articles did not have at a revision.

An article that differs is checked as it is and as it was, in one run, so that no release of PyTorch and
no setting comes between the two. Like a baseline, and for the same reasons, what they say is compared by
claim and words, with a count, never by line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from claimcheck import documents
from claimcheck.baseline import Baseline, words
from claimcheck.model import Coverage, Document, Finding, Kind, Review, Run
from claimcheck.revisions import Revision

_NOTHING = Coverage(0, 0, 0, 0)
_One = TypeVar("_One")


def introduced(
    articles: Sequence[Document],
    since: str,
    examine: Callable[[Sequence[Document]], Run],
    baseline: Baseline | None = None,
) -> Run:
    """The run of what changed since a revision, with its findings that are new.

    Args:
        articles: as they are. Standard input was nothing before.
        since: the revision.
        examine: checks documents.
        baseline: what is known besides.

    Raises:
        UserError: the revision can't be found, or an article is in no repository.
    """
    revisions: dict[Path, Revision] = {}
    changed: list[Document] = []
    before: dict[int, Document] = {}
    for article in articles:
        if article.path != "-":
            path = Path(article.path).absolute()
            if path.parent not in revisions:
                revisions[path.parent] = Revision.find(since, path.parent)
            revision = revisions[path.parent]
            if revision.same(path):
                continue
            earlier = revision.earlier(path)
            if earlier is not None:
                text = documents.decode(revision.read(earlier), f"{since}:{earlier}")
                then = documents.parse(text, earlier)
                before[len(changed)] = replace(then, path=article.path)
        changed.append(article)
    run = examine([*changed, *before.values()])
    now, then_ = run.reviews[: len(changed)], dict(zip(before, run.reviews[len(changed) :], strict=True))
    run = replace(run, reviews=now, since=since)
    if baseline:
        run = baseline.mark(run)
    new = tuple(_new(review, then_.get(index)) for index, review in enumerate(run.reviews))
    unchanged = tuple(Review(article, (), (), _NOTHING) for article in articles) if not changed else ()
    asserted = {finding.claim.id for review in new for finding in review.findings}
    claims = {name: claim for name, claim in run.claims.items() if name in asserted}
    return replace(
        run,
        reviews=new or unchanged,
        claims=claims,
        verdicts=tuple(verdict for verdict in run.verdicts if verdict.claim in claims),
        histories={name: one for name, one in run.histories.items() if name in claims},
    )


def _new(now: Review, before: Review | None) -> Review:
    """A review without what one of the article before the change has."""
    if before is None:
        return now
    return replace(
        now,
        findings=tuple(_more(now.findings, before.findings, _of(now), _of(before))),
        unchecked=tuple(
            _more(
                now.unchecked,
                before.unchecked,
                lambda one: words(now.document, one),
                lambda one: words(before.document, one),
            )
        ),
    )


def _of(review: Review) -> Callable[[Finding], Hashable]:
    def key(finding: Finding) -> Hashable:
        numbered = finding.assertion.kind in (Kind.BLOCK, Kind.OUTPUT)
        claim = finding.assertion.kind if numbered else finding.claim.id
        return claim, words(review.document, finding.assertion), finding.mark

    return key


def _more(
    now: Iterable[_One],
    before: Iterable[_One],
    key: Callable[[_One], Hashable],
    key_before: Callable[[_One], Hashable],
) -> Iterator[_One]:
    """What there is now more than there was."""
    left = Counter(map(key_before, before))
    for one in now:
        left[key(one)] -= 1
        if left[key(one)] < 0:
            yield one
