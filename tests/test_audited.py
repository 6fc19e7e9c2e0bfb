"""The audits that come with claimcheck are of the claims that come with it, as they are now."""

from __future__ import annotations

import pytest

from claimcheck import catalogue
from claimcheck.audit.ledger import Audits, shipped_audits
from claimcheck.catalogue import Catalogue
from claimcheck.model import Result


@pytest.fixture(scope="module")
def claims() -> Catalogue:
    return Catalogue(catalogue.builtin())


@pytest.fixture(scope="module")
def audits() -> Audits:
    return shipped_audits()


def test_every_claim_was_audited_as_it_is(claims: Catalogue, audits: Audits) -> None:
    stale = [claim.id for claim in claims.values() if audits.stale(claim)]

    assert [] == stale, f"run: claimcheck audit {' '.join(stale)}"


def test_only_claims_that_there_are_were_audited(claims: Catalogue, audits: Audits) -> None:
    assert set() == set(audits) - set(claims)


def test_no_ruling_is_withdrawn(audits: Audits) -> None:
    assert [] == [audit.claim for audit in audits.values() if audit.withdrawn]


def test_what_was_not_tried_says_why(audits: Audits) -> None:
    every = [proven for audit in audits.values() for proven in audit.proofs.values()]

    assert all(proven.detail for proven in every if proven.result is Result.NOT_TRIED)
