"""The language server: texts as they are written → diagnostics, hovers and code actions.

A text is checked when it is opened or saved, and a moment after it has changed. One check at a time is
made, in a thread, by a checker that stays: torch is imported once. A check whose text has changed
meanwhile ends at its next experiment, or a moment later if that takes long, and what it would have said
is not shown.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path, PurePath
from traceback import format_exception
from typing import BinaryIO, Protocol, TypeAlias
from urllib.parse import unquote, urlsplit
from uuid import uuid4

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.workspace import TextDocument

from claimcheck import __version__, documents
from claimcheck.editor.remarks import OPEN, Checked, Remedy, unreadable
from claimcheck.errors import UserError
from claimcheck.exclusion import Exclusion
from claimcheck.model import Document, Run

Progress: TypeAlias = Callable[[int, int, str], None]
"""Called with how much is done, out of how much, and what; what it raises ends the check."""


class Checks(Protocol):
    """Checks documents."""

    def check(self, articles: Sequence[Document], progress: Progress, /) -> Run:
        """What is so of what documents say."""

    def halt(self) -> None:
        """End, from another thread, the check that is under way, and any further one."""


DELAY = 0.4
"""Seconds without a change after which a text is checked."""
_PATIENCE = 1.0
"""Seconds after which a check is worth a word to its author."""
_GRACE = 5.0
"""Seconds that a check of no use has to end by itself: torch would have to be imported again."""
_FORMATS = {
    "markdown": "markdown", "mdx": "markdown", "quarto": "markdown", "html": "html",
    "restructuredtext": "rst", "rst": "rst",
}  # fmt: skip
"""The formats of texts whose names do not tell, by what an editor calls their language."""


class _StaleError(Exception):
    """The text has changed while it was checked."""


class _Desk:
    """Where texts are checked, one at a time; the checker is there from the first one on."""

    def __init__(self, opened: Callable[[], AbstractContextManager[Checks]]) -> None:
        self._opened = opened
        self._checks: Checks | None = None
        self._is_over = False
        self._resources = ExitStack()
        self.worker = ThreadPoolExecutor(1, "check")

    def check(self, text: str, path: str, format_: str | None, progress: Progress) -> Run:
        progress(0, 0, "")
        document = documents.parse(text, path, format_)
        try:
            return self._ready().check([document], progress)
        except _StaleError:
            raise
        except BaseException:
            self._close()  # the next one begins anew
            raise

    def _ready(self) -> Checks:
        if self._checks is None:
            self._checks = self._resources.enter_context(self._opened())
        if self._is_over:  # who ends us may have come before there was anything to halt
            raise _StaleError
        return self._checks

    def end(self) -> None:
        """End the check that is going on, and all that was started."""
        self._is_over = True
        self._halt()
        self.worker.submit(self._close).result()
        self.worker.shutdown()

    def interrupt(self, check: Future[Run]) -> None:
        """End a check, if it is still going on."""
        if check.running():
            self._halt()

    def _halt(self) -> None:
        """End what is going on; whatever is next begins anew."""
        if checks := self._checks:
            checks.halt()

    def _close(self) -> None:
        self._checks = None
        self._resources.close()


class _Server(LanguageServer):
    def __init__(
        self, desk: _Desk, language: str | None, excluded: Callable[[Path, Path], bool], delay: float
    ) -> None:
        # Whole texts: pygls ends lines where the protocol does not, so that changes would go astray.
        super().__init__("claimcheck", __version__, types.TextDocumentSyncKind.Full)
        self.desk = desk
        self.delay = delay
        self.checked: dict[str, Checked] = {}
        self._language = language
        self._excluded = excluded
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def schedule(self, uri: str, delay: float = 0.0) -> None:
        """Check a text after so many seconds, instead of what was to be checked or is being checked of it."""
        self.drop(uri)
        task = asyncio.get_running_loop().create_task(self._checked(uri, delay))
        task.add_done_callback(self._ended)
        self._tasks[uri] = task

    def drop(self, uri: str) -> None:
        """Check no more of a text."""
        if task := self._tasks.pop(uri, None):
            task.cancel()

    def drop_all(self) -> None:
        """Check no more."""
        for uri in [*self._tasks]:
            self.drop(uri)

    def forget(self, uri: str) -> None:
        """A text was closed."""
        self.drop(uri)
        self.checked.pop(uri, None)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def current(self, uri: str) -> Checked | None:
        """What is known of a text as it is now."""
        known = self.checked.get(uri)
        source = self.workspace.get_text_document(uri).source
        return known if known and known.review.document.text == source else None

    async def _checked(self, uri: str, delay: float) -> None:
        await asyncio.sleep(delay)
        written = self.workspace.get_text_document(uri)
        name, format_ = _article(written)
        if not format_ or self._is_left_out(written):
            return
        loop = asyncio.get_running_loop()
        stale = threading.Event()
        count = [0, 0]

        def progress(done: int, total: int, _: str) -> None:
            if stale.is_set():
                raise _StaleError
            count[:] = done, total

        running = self.desk.worker.submit(self.desk.check, written.source, name, format_, progress)
        future = asyncio.wrap_future(running, loop=loop)
        try:
            async with _Told(self, future, count):
                run = await asyncio.shield(future)
            checked = Checked.of(run, self._encoding, self._language)
            diagnostics = checked.diagnostics()
            self.checked[uri] = checked
        except asyncio.CancelledError:
            stale.set()
            future.add_done_callback(_passed_over)
            if not running.cancel():
                loop.call_later(_GRACE, self.desk.interrupt, running)
            raise
        except UserError as error:
            diagnostics = [unreadable(error)]
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri, diagnostics, written.version)
        )

    def _ended(self, task: asyncio.Task[None]) -> None:
        """If a check came to no good end, by a fault of ours, say so where editors keep such things."""
        if not task.cancelled() and (error := task.exception()):
            words = "".join(format_exception(error))
            self.window_log_message(types.LogMessageParams(types.MessageType.Error, words))

    @property
    def _encoding(self) -> str:
        return self.workspace.position_encoding or types.PositionEncodingKind.Utf16

    def _is_left_out(self, written: TextDocument) -> bool:
        if not written.uri.startswith("file:"):
            return False
        path = Path(written.path)
        root = Path(self.workspace.root_path or path.parent)
        return self._excluded(path, root if path.is_relative_to(root) else path.parent)


class _Told:
    """Says in the editor how far a check is, if it takes long and the client can show it."""

    def __init__(self, server: _Server, future: asyncio.Future[Run], count: list[int]) -> None:
        self._server = server
        self._future = future
        self._count = count
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> None:
        window = self._server.client_capabilities.window
        if window and window.work_done_progress:
            self._task = asyncio.get_running_loop().create_task(self._tell())

    async def __aexit__(self, *_: object) -> None:
        if self._task:
            self._task.cancel()

    async def _tell(self) -> None:
        await asyncio.sleep(_PATIENCE)
        token, shown = str(uuid4()), self._server.work_done_progress
        await asyncio.shield(shown.create_async(token))  # the client answers, also if nobody waits any more
        shown.begin(token, types.WorkDoneProgressBegin("claimcheck"))
        try:
            while True:
                done, total = self._count
                said = f"{done}/{total}" if total else "PyTorch"
                shown.report(token, types.WorkDoneProgressReport(message=said))
                await asyncio.sleep(_PATIENCE)
        finally:
            shown.end(token, types.WorkDoneProgressEnd())


def serve(
    opened: Callable[[], AbstractContextManager[Checks]],
    *,
    language: str | None = None,
    excluded: Callable[[Path, Path], bool] | None = None,
    delay: float = DELAY,
    streams: tuple[BinaryIO, BinaryIO] | None = None,
) -> None:
    """Serve an editor on standard input and output until it has enough.

    Args:
        opened: what is to check texts; entered before the first and left in the end.
        language: ``en`` or ``zh``; by default that of each text.
        excluded: is a file, seen from a folder, left out?
        delay: seconds without a change after which a text is checked.
        streams: others to serve on.
    """
    desk = _Desk(opened)
    server = _Server(desk, language, excluded or Exclusion(), delay)

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened_text(params: types.DidOpenTextDocumentParams) -> None:
        server.schedule(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        server.schedule(params.text_document.uri, server.delay)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    async def saved(params: types.DidSaveTextDocumentParams) -> None:
        if not server.current(params.text_document.uri):
            server.schedule(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.forget(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        known = server.current(params.text_document.uri)
        able = server.client_capabilities.text_document
        formats = able.hover.content_format if able and able.hover else None
        markdown = types.MarkupKind.Markdown in (formats or ())
        return known.hover(params.position, markdown=markdown) if known else None

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions([types.CodeActionKind.QuickFix]))
    async def code_actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        known = server.current(params.text_document.uri)
        only = params.context.only
        if not known or (only and types.CodeActionKind.QuickFix not in only):
            return []
        written = server.workspace.get_text_document(params.text_document.uri)
        found = (_action(server, written, remedy) for remedy in known.remedies(params.range))
        return [action for action in found if action]

    @server.feature(types.SHUTDOWN)
    async def shut_down(*_: object) -> None:
        server.drop_all()

    @server.command(OPEN)
    async def open_claim(uri: str) -> None:
        await server.window_show_document_async(types.ShowDocumentParams(uri, take_focus=True))

    try:
        server.start_io(*(streams or ()))
    finally:
        desk.end()


def _passed_over(check: asyncio.Future[Run]) -> None:
    """Whatever became of a check of no use is nobody's concern."""
    if not check.cancelled():
        check.exception()


def _action(server: _Server, written: TextDocument, remedy: Remedy) -> types.CodeAction | None:
    """A remedy as the client can take it; None if it can't."""
    able = server.client_capabilities
    action = types.CodeAction(
        remedy.title, types.CodeActionKind.QuickFix, [remedy.about], remedy.preferred or None
    )
    if remedy.opens:
        if not (able.window and able.window.show_document and able.window.show_document.support):
            return None
        action.command = types.Command(remedy.title, OPEN, arguments=[remedy.opens.as_uri()])
    elif remedy.edit:
        edits = able.workspace.workspace_edit if able.workspace else None
        if edits and edits.document_changes:
            where = types.OptionalVersionedTextDocumentIdentifier(written.uri, written.version)
            action.edit = types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(where, [remedy.edit])])
        else:
            action.edit = types.WorkspaceEdit(changes={written.uri: [remedy.edit]})
    return action


def _article(written: TextDocument) -> tuple[str, str | None]:
    """The name of a text and the format in which it is read; no format if it is no article."""
    address = urlsplit(written.uri)
    name = written.path if address.scheme == "file" else unquote(address.path)
    of_name = documents.SUFFIXES.get(PurePath(name).suffix.lower())
    of_language = _FORMATS.get(written.language_id or "")
    if of_name == "notebook" and (of_language or address.scheme == "vscode-notebook-cell"):
        return name, of_language  # a cell of it, or all of it as Markdown
    return name, of_name or of_language
