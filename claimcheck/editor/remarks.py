"""A checked text → what an editor shows of it: diagnostics, hovers, and what can be done about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from lsprotocol import types

from claimcheck.editor.positions import Positions
from claimcheck.errors import UserError
from claimcheck.fixing import Edit, fixed
from claimcheck.model import Bilingual, Kind, Notice, Review, Ruling, Run
from claimcheck.releases import release
from claimcheck.report.accounts import Account, accounts
from claimcheck.report.inert import link, one_line, shown
from claimcheck.report.manner import Manner
from claimcheck.report.markdown import card
from claimcheck.report.text import hints
from claimcheck.report.words import HEADINGS, MARKS, language_of
from claimcheck.severity import Severity
from claimcheck.silencing import comment
from claimcheck.wording import local

SOURCE = "claimcheck"
OPEN = "claimcheck.openClaim"
"""The command that opens a claim's file."""

_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}
_TITLES: dict[str, Bilingual] = {
    "output": {"en": "Show what is printed", "zh": "改为实际输出"},
    "note": {"en": "Insert an editor's note with the correction", "zh": "插入编者注并给出更正"},
    "ignore": {"en": "Ignore {claim} here", "zh": "在此忽略 {claim}"},
    "open": {"en": "Open the claim {claim}", "zh": "打开主张 {claim}"},
}


@dataclass(frozen=True)
class Checked:
    """One state of a document, checked."""

    run: Run
    positions: Positions
    language: str
    """In which an editor speaks of it."""

    @classmethod
    def of(cls, run: Run, encoding: str, language: str | None) -> Checked:
        """A run of one document; ``encoding`` is how the client counts columns."""
        return cls(run, Positions(run.reviews[0].document.text, encoding), language_of(run, language))

    @property
    def review(self) -> Review:
        """What was found."""
        return self.run.reviews[0]

    @cached_property
    def told(self) -> list[tuple[int, int, Account]]:
        """What is said of each finding, with its stretch of the text."""
        return [
            (account.said[1].assertion.start, account.said[1].assertion.end, account)
            for account in accounts(self.run, Manner(self.language))
            if account.said
        ]

    def diagnostics(self) -> list[types.Diagnostic]:
        """What is not simply right, and what is to be said of comments that ignore something."""
        wrong = [
            self._diagnostic(start, end, account)
            for start, end, account in self.told
            if account.mark is not Ruling.CONFIRMED
        ]
        return wrong + [self._notice(notice) for notice in self.review.notices]

    def hover(self, position: types.Position, *, markdown: bool) -> types.Hover | None:
        """What is known of what stands at a position."""
        offset = self.positions.offset(position)
        here = [one for one in self.told if one[0] <= offset <= one[1]]
        if not here:
            return None
        kind = types.MarkupKind.Markdown if markdown else types.MarkupKind.PlainText
        words = [card(account, self.language) if markdown else self._words(account) for _, _, account in here]
        return types.Hover(
            types.MarkupContent(kind, ("\n\n---\n\n" if markdown else "\n\n").join(words)),
            self.positions.range(max(one[0] for one in here), min(one[1] for one in here)),
        )

    def remedies(self, where: types.Range) -> Iterator[Remedy]:
        """What can be done about what is said of a stretch."""
        first, last = self.positions.offset(where.start), self.positions.offset(where.end)
        for start, end, account in self.told:
            if start <= last and first <= end and account.said and account.mark is not Ruling.CONFIRMED:
                yield from self._remedies(self._diagnostic(start, end, account), account)

    def _remedies(self, diagnostic: types.Diagnostic, account: Account) -> Iterator[Remedy]:
        assert account.said is not None
        document, finding = account.said
        alone = replace(self.review, findings=(finding,))
        for edit in fixed(alone, release(self.run.environment.torch)).edits:
            of_output = finding.assertion.kind is Kind.OUTPUT
            title = _TITLES["output" if of_output else "note"][self.language]
            yield Remedy(title, diagnostic, edit=self._edit(edit), preferred=of_output)
        claim = shown(account.rule)
        silent = comment(document, finding)
        if silent:
            title = _TITLES["ignore"][self.language].format(claim=claim)
            yield Remedy(title, diagnostic, edit=self._edit(silent))
        if not account.claim.of_document:
            title = _TITLES["open"][self.language].format(claim=claim)
            yield Remedy(title, diagnostic, opens=Path(account.claim.path).absolute())

    def _edit(self, edit: Edit) -> types.TextEdit:
        return types.TextEdit(self.positions.range(edit.start, edit.end), edit.text)

    def _diagnostic(self, start: int, end: int, account: Account) -> types.Diagnostic:
        undecided = account.mark is Ruling.UNDECIDED
        address = next(filter(None, map(link, account.claim.sources)), "")
        return types.Diagnostic(
            range=self.positions.range(start, end),
            severity=types.DiagnosticSeverity.Hint if undecided else _SEVERITIES[account.severity],
            code=shown(account.rule),
            code_description=types.CodeDescription(address) if address else None,
            source=SOURCE,
            message=self._words(account),
        )

    def _words(self, account: Account) -> str:
        said = (
            f"{MARKS[account.mark][self.language]}{hints(account, self.language)}: {one_line(account.reason)}"
        )
        if not account.correction:
            return said
        return f"{said}\n{HEADINGS['correction'][self.language]}: {account.correction}"

    def _notice(self, notice: Notice) -> types.Diagnostic:
        return types.Diagnostic(
            range=self.positions.rest(notice.start or 0),
            severity=types.DiagnosticSeverity.Information,
            source=SOURCE,
            message=one_line(local(notice.words, self.language)),
        )


@dataclass(frozen=True, slots=True)
class Remedy:
    """Something that can be done about a diagnostic: an edit of the text, or a file to open."""

    title: str
    about: types.Diagnostic
    edit: types.TextEdit | None = None
    opens: Path | None = None
    preferred: bool = False


def unreadable(error: UserError) -> types.Diagnostic:
    """What is said of a text that can't be read as an article."""
    line, column = (error.line or 1) - 1, (error.column or 1) - 1
    return types.Diagnostic(
        range=types.Range(types.Position(line, column), types.Position(line, column)),
        severity=types.DiagnosticSeverity.Warning,
        source=SOURCE,
        message=one_line(f"{error.message}. {error.remedy}"),
    )
