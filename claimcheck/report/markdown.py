"""Run → Markdown for a comment on a pull request: what is wrong as a table, the evidence folded away.

Words of an article stand in code spans, where no renderer looks for markup, mentions or links. The
whole stays below what GitHub takes as one comment.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from claimcheck.model import Ruling, Run
from claimcheck.report import since
from claimcheck.report.accounts import Account, told
from claimcheck.report.article import pieces
from claimcheck.report.entries import entry
from claimcheck.report.inert import name, one_line, shown
from claimcheck.report.manner import Manner
from claimcheck.report.tallies import counted, counts, marks
from claimcheck.report.text import hints, tally
from claimcheck.report.words import HEADINGS, ICONS, MARKS, sentence

LIMIT = 60_000
"""Characters; GitHub takes 65,536 in a comment."""

_MARKUP = re.compile(
    r"[\\`*_{}\[\]<>#~|&@$]"
    r"|:(?=\S)|(?<=www)\."  # what renderers make links and pictures of
    r"|^[-+=]|(?<=^\d)[.)]",  # what begins a list or underlines a heading
    re.IGNORECASE,
)


def render(run: Run, manner: Manner) -> Iterator[str]:
    """The comment: a heading, a table, details, and last what was covered."""
    words = {key: said[manner.language] for key, said in HEADINGS.items()}
    totals = counted(counts(marks(run)), manner.language)
    last = f"\n{_prose(tally(run, manner.language))}\n"
    room = LIMIT - len(last) - 500  # for the headings and the sentences about what was left out
    yield f"### claimcheck: {totals}\n"
    listed = list(told(run, manner))
    wrong = sorted(
        (one for one in listed if manner.verbose or one.mark is not Ruling.UNDECIDED),
        key=lambda one: (list(ICONS).index(one.mark) if one.mark is not Ruling.REFUTED else -1, one.inferred),
    )
    if wrong:
        head = f"\n| {words['mark']} | {words['where']} | {words['says']} | {words['correction']} |\n|---|---|---|---|\n"
        rows = [_row(one, manner.language) for one in wrong]
        yield from _within(head, rows, room // 2, manner.language, "\n")
    details = [_details(one, manner.language) for one in _once(listed)]
    if details:
        head = f"\n<details><summary>{words['evidence']}</summary>\n\n"
        yield from _within(head, details, room // 2, manner.language, "")
        yield "\n</details>\n"
    yield last


def card(account: Account, language: str) -> str:
    """A finding by itself, as where a reader points at it: with its evidence, correction and history."""
    claim = account.claim
    known = (
        since.ranges(account.said[1].history, language) if account.said and account.said[1].history else ""
    )
    mark = f"**{ICONS[account.mark]} {MARKS[account.mark][language]}**{hints(account, language)}"
    lines = [
        f"{mark}: {_rich(claim.statement[language])}",
        _rich(account.reason),
        f"**{HEADINGS['correction'][language]}:** {_rich(account.correction)}" if account.correction else "",
        "\n".join(_arms(account, language)),
        f"PyTorch: {_prose(known)}" if known else "",
        f"{HEADINGS['reproduce'][language]}: {_code(f'claimcheck repro {claim.id}')}"
        if not claim.of_document
        else "",
    ]
    return "\n\n".join(filter(None, lines))


def _within(head: str, parts: list[str], room: int, language: str, before: str) -> Iterator[str]:
    """As many parts as there is room for, and how many there would have been."""
    yield head
    for number, part in enumerate(parts):
        room -= len(part)
        if room < 0:
            yield f"{before}{sentence('and_more', language, count=len(parts) - number)}\n"
            return
        yield part


def _row(account: Account, language: str) -> str:
    cells = (
        f"{ICONS[account.mark]} {MARKS[account.mark][language]}{hints(account, language)}",
        _place(account),
        _code(account.words),
        _rich(account.correction),
    )
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n"


def _once(listed: Iterable[Account]) -> Iterator[Account]:
    """The accounts that say something new of what was observed."""
    seen: set[tuple[str, str]] = set()
    for account in listed:
        key = account.verdict.trial.experiment, account.reason
        if key not in seen:
            seen.add(key)
            yield account


def _details(account: Account, language: str) -> str:
    claim = account.claim
    lines = [
        f"- {ICONS[account.mark]} {_rich(claim.statement[language])} ({_code(claim.id)}, {_place(account)})",
        f"  - {_rich(account.reason)}",
    ]
    lines += [f"  {line}" for line in _arms(account, language)]
    if not claim.of_document:
        lines.append(f"  - {HEADINGS['reproduce'][language]}: {_code(f'claimcheck repro {claim.id}')}")
    return "\n".join(lines) + "\n"


def _arms(account: Account, language: str) -> Iterator[str]:
    for row in entry("", account.claim, account.verdict, language).arms:
        yield f"- {_prose(row.role)}{f' {_code(row.arm)}' if row.arm else ''}: {_code(row.observed)}"


def _place(account: Account) -> str:
    return _code(f"{name(account.path)}:{account.place.line}:{account.place.column}")


def _rich(text: str) -> str:
    """Our own sentences: what stands between backticks is code, and the rest no markup."""
    return "".join(_code(piece.text) if piece.code else _prose(piece.text) for piece in pieces(text))


def _code(text: str) -> str:
    """A text as a code span, which nothing in it can end."""
    line = one_line(text)
    fence = "`" * (1 + max(map(len, re.findall("`+", line)), default=0))
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{pad}{line}{pad}{fence}" if line else ""


def _prose(text: str) -> str:
    """A text without markup; a mention or a reference is broken by a comment that nobody sees."""
    marked = _MARKUP.sub(r"\\\g<0>", " ".join(re.split(r"\s+", shown(text))))
    return re.sub(r"\\([@#])", r"\\\1<!-- -->", marked)
