"""What a user can get wrong, said with its place and its remedy."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from claimcheck.wording import local


@dataclass(eq=False)  # not frozen: Python writes the traceback into it
class UserError(Exception):
    """Something only the user can mend; the command line prints it and exits with 2.

    ``message`` says what is wrong; ``remedy`` says what to do about it. The place is
    printed as ``path:line:column`` as far as it is known, counted from 1.
    """

    message: str
    remedy: str = ""
    path: Path | str | None = None
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return self._laid_out(self.message, self.remedy)

    def told(self) -> str:
        """The same in the user's language."""
        return self._laid_out(local(self.message), local(self.remedy))

    def _laid_out(self, message: str, remedy: str) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)
        text = f"{place}: {message}" if place else message
        return f"{text}\n  {remedy}" if remedy else text
