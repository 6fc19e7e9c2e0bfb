"""Run → SARIF 2.1.0, for code scanning and editors: https://docs.oasis-open.org/sarif/sarif/v2.1.0/.

Viewers take every result for a problem, whatever its kind. So what could not be decided is a notification
of the run, and a result only of a report told at length, where what is right is one too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from claimcheck.model import Document, Notice, Reason, Ruling, Run
from claimcheck.report.accounts import Account, accounts, told
from claimcheck.report.inert import escaped, link, one_line, shown
from claimcheck.report.manner import Manner
from claimcheck.report.places import uri, utf16
from claimcheck.report.tallies import counts, marks
from claimcheck.report.words import RULES
from claimcheck.severity import Severity
from claimcheck.wording import local

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_KINDS = {Ruling.CONFIRMED: "pass", Ruling.UNDECIDED: "open"}
_NOT_APPLICABLE = {Reason.UNAVAILABLE, Reason.NEEDS}


def render(run: Run, manner: Manner) -> Iterator[str]:
    """One SARIF log with one run, result by result, without needless blanks: servers limit its size."""
    rules: dict[str, dict[str, Any]] = {}
    numbers: dict[str, int] = {}
    notifications: list[str] = []
    # If one result tells what it was before, every one has to.
    known = any(finding.known for review in run.reviews for finding in review.findings)
    yield _json({"$schema": SCHEMA, "version": "2.1.0", "runs": [{"results": []}]}).removesuffix("]}]}")
    separator = ""
    listed = accounts(run, manner, ignored=True) if manner.verbose else told(run, manner)
    for account in listed:
        index = numbers.setdefault(account.rule, len(numbers))
        if account.rule not in rules:
            rules[account.rule] = _rule(account, manner.language)
        if not (_problem(account) or manner.verbose):
            notifications.append(_json(_notification(account, index)))
        else:
            before = {"baselineState": "unchanged" if account.known else "new"} if known else {}
            yield separator + _json(before | _result(account, index))
            separator = ","
    notifications += [
        _json(_noticed(review.document, notice, manner.language))
        for review in run.reviews
        for notice in review.notices
    ]
    yield f'],"invocations":[{{"executionSuccessful":true,"toolExecutionNotifications":[{",".join(notifications)}]}}],'
    rest = {
        "tool": {
            "driver": {
                "name": "claimcheck",
                "version": run.version,
                "semanticVersion": run.version,
                "rules": list(rules.values()),
            }
        },
        "columnKind": "utf16CodeUnits",
        "language": "zh-CN" if manner.language == "zh" else "en",
        "properties": {
            "torch": shown(run.environment.torch),
            "python": shown(run.environment.python),
            "platform": shown(run.environment.platform),
            "protection": shown(run.protection),
            **({"onRecord": shown(run.on_record)} if run.on_record else {}),
            "counts": counts(marks(run)),
            "unchecked": sum(len(review.unchecked) for review in run.reviews),
        },
    }
    yield _json(rest).removeprefix("{") + "]}\n"


def _json(value: dict[str, Any]) -> str:
    return escaped(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _rule(account: Account, language: str) -> dict[str, Any]:
    claim = account.claim
    name = RULES[account.rule][language] if claim.of_document else one_line(claim.statement[language])
    rule: dict[str, Any] = {
        "id": account.rule,
        "shortDescription": _text(name),
        "properties": {"tags": ["pytorch", account.rule.partition("/")[0]]},
    }
    if not claim.of_document:
        correction = one_line(claim.correction.get(language, ""))
        rule["fullDescription"] = _text(correction or name)
        rule["help"] = _text(f"claimcheck repro {claim.id}") | {
            "markdown": f"{correction}\n\n    claimcheck repro {claim.id}"
        }
    if address := next(filter(None, map(link, claim.sources)), ""):
        rule["helpUri"] = address
    return rule


def _result(account: Account, index: int) -> dict[str, Any]:
    problem = _problem(account)
    result: dict[str, Any] = {
        "ruleId": account.rule,
        "ruleIndex": index,
        "kind": "fail" if problem else _kind(account),
        "level": account.severity.value if problem else "none",
        "message": _message(account),
        "locations": [_location(account)],
        "partialFingerprints": {
            "claimAndWords/v1": f"{account.identity}:{account.occurrence}",
        },
        "properties": {
            "mark": account.mark.value,
            "claim": shown(account.claim.id),
            "inferred": account.inferred,
        },
    }
    if account.ignored:
        result["suppressions"] = [{"kind": "inSource"}]
    return result


def _problem(account: Account) -> bool:
    known = account.mark is not Ruling.UNDECIDED
    return account.severity is Severity.ERROR or (known and account.severity is not Severity.NONE)


def _kind(account: Account) -> str:
    if account.verdict.reason in _NOT_APPLICABLE:
        return "notApplicable"
    return _KINDS.get(account.mark, "informational")


def _notification(account: Account, index: int) -> dict[str, Any]:
    return {
        "associatedRule": {"id": account.rule, "index": index},
        "message": _message(account),
        "level": Severity.NOTE.value,
        "locations": [_location(account)],
    }


def _noticed(document: Document, notice: Notice, language: str) -> dict[str, Any]:
    location = _file(document.path)
    if notice.start is not None:
        here = document.place(notice.start, notice.start)
        column = utf16(document, notice.start, here.column)
        location["physicalLocation"]["region"] = {"startLine": here.line, "startColumn": column}
    return {
        "message": _text(local(notice.words, language)),
        "level": Severity.NOTE.value,
        "locations": [location],
    }


def _message(account: Account) -> dict[str, str]:
    return _text(" ".join(filter(None, (f"{account.mark.value}:", account.reason, account.correction))))


def _text(text: str) -> dict[str, str]:
    # SARIF reads [words](target) as a link; what an article printed is none.
    return {"text": one_line(text).replace("](", "] (")}


def _file(path: str) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": {"uri": uri(path)}}}


def _location(account: Account) -> dict[str, Any]:
    location = _file(account.path)
    here = account.place
    region: dict[str, Any] = {"startLine": here.line}
    if account.said:
        document, finding = account.said
        start, end = finding.assertion.start, finding.assertion.end
        region |= {
            "startColumn": utf16(document, start, here.column),
            "endLine": here.end_line,
            "endColumn": utf16(document, end, here.end_column),
            "snippet": {"text": document.text[start:end]},
        }
    location["physicalLocation"]["region"] = region
    return location
