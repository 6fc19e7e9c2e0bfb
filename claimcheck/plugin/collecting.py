"""What of a session's files is claimcheck's, and what is told at its end.

All articles that a session is about to collect are checked in one run, when the first of them is wanted:
only then is it known what they say, and so which tests they hold. With pytest-xdist the first worker does
that and the others wait for it, so that it is done once and all collect the same.
"""

from __future__ import annotations

import os
import pickle
import tempfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from fcntl import LOCK_EX, flock
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

import click
import pytest

from claimcheck import catalogue, documents
from claimcheck.baseline import Baseline
from claimcheck.catalogue import Catalogue
from claimcheck.check import Conditions, check
from claimcheck.commands.options import given, resolved
from claimcheck.config import Configuration, nearest
from claimcheck.errors import UserError
from claimcheck.exclusion import Exclusion
from claimcheck.laboratory import Laboratory
from claimcheck.model import Document, Review, Ruling, Run
from claimcheck.plugin.items import ArticleFile, ClaimFile
from claimcheck.report.accounts import accounts
from claimcheck.report.inert import one_line
from claimcheck.report.manner import Manner
from claimcheck.report.text import hints, noticed, place, tally
from claimcheck.report.words import language_of
from claimcheck.severity import FailOn

_SHARED = "claimcheck"
"""Under what a worker is told where the session keeps its runs."""


class Collecting:
    """The hooks of a session that was asked to check something."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._worker: dict[str, Any] | None = getattr(config, "workerinput", None)
        self._resources = ExitStack()
        self._checked: dict[Path, Run] = {}
        self._runs: list[Run] = []
        try:
            self._file: Configuration | None = nearest(config.invocation_params.dir)
            self._options = resolved(self._file).params | {"trust": False, "no_cache": False}
            self._own = [folder.resolve() for folder in self._options["claims"]]
            self._baseline = Baseline.load(self._options["baseline"]) if self._options["baseline"] else None
        except UserError as error:
            raise pytest.UsageError(str(error)) from None
        except click.UsageError as error:
            raise pytest.UsageError(error.message) from None

    # Which files are ours

    @pytest.hookimpl(wrapper=True)
    def pytest_collect_file(
        self, file_path: Path, parent: pytest.Collector
    ) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
        """Claims are ours alone; an article may be something to others, too."""
        found = yield
        if self._is_claim(file_path):
            if not self._config.option.claimcheck_claims:
                return found
            return [ClaimFile.from_parent(parent, path=file_path, collecting=self)]
        if self._config.option.claimcheck and self._is_article(
            file_path, named=parent.session.isinitpath(file_path)
        ):
            return [*found, ArticleFile.from_parent(parent, path=file_path, collecting=self)]
        return found

    def _is_claim(self, path: Path) -> bool:
        """Is a file one of the claims that are configured or, if none are, that were asked for?"""
        if path.suffix != ".py" or self._is_test(path):
            return False
        return path.resolve().parent.parent in (self._own or self._asked)

    def _is_article(self, path: Path, *, named: bool) -> bool:
        if path.suffix.lower() not in documents.SUFFIXES or self._is_test(path):
            return False
        return named or not self._exclusion(path, self._config.rootpath)

    def _is_test(self, path: Path) -> bool:
        patterns = self._config.getini("python_files")
        return path.suffix == ".py" and (path.name == "conftest.py" or any(map(path.match, patterns)))

    @cached_property
    def _asked(self) -> frozenset[Path]:
        """The folders of claims that the command line names, or that hold what it names."""
        found = set()
        for path in self._named if self._config.option.claimcheck_claims else ():
            if path.is_file():
                found.add(path.resolve().parent.parent)
            else:
                found.add(path.resolve() if any(catalogue.claim_files(path)) else path.resolve().parent)
        return frozenset(found)

    @cached_property
    def _named(self) -> tuple[Path, ...]:
        """The files and folders that the command line names."""
        folder = self._config.invocation_params.dir
        return tuple(folder / argument.partition("::")[0] for argument in self._config.args)

    @cached_property
    def _exclusion(self) -> Exclusion:
        folder = self._file.folder if self._file and "exclude" in self._file.values else self._config.rootpath
        return Exclusion(self._options["exclude"], folder)

    # What they say, and what is so

    def checked(self, path: Path) -> Run:
        """What was found in an article, as a run of its own.

        Raises:
            UserError: it can't be read, or there is no PyTorch to examine.
        """
        if not self._checked:
            self._check(sorted({*self._coming(), path}))
        if path not in self._checked:
            documents.load(path)  # one that can't be read says why
            self._check([path])
        return self._checked[path]

    def _coming(self) -> Iterator[Path]:
        """The articles that the session will most likely collect, too."""
        ignored = self._config.hook.pytest_ignore_collect
        for start in self._named:
            if start.is_file():
                if self._is_article(start, named=True):
                    yield start
                continue
            for folder, folders, files in os.walk(start):
                here = Path(folder)
                folders[:] = [
                    one for one in folders if not ignored(collection_path=here / one, config=self._config)
                ]
                for path in (here / one for one in files):
                    ours = self._is_article(path, named=False) and not self._is_claim(path)
                    if ours and not ignored(collection_path=path, config=self._config):
                        yield path

    def _check(self, paths: Sequence[Path]) -> None:
        articles: dict[Path, Document] = {}
        for path in paths:
            with suppress(UserError):  # its own test file will say so
                articles[path] = documents.load(self._seen(path))
        run = self._once(list(articles.values()))
        self._runs.append(run)
        for path, review in zip(articles, run.reviews, strict=True):
            self._checked[path] = replace(run, reviews=(review,))

    def _once(self, articles: Sequence[Document]) -> Run:
        """The run of articles, by whichever worker comes first."""
        if self._worker is None:
            return self._performed(articles)
        digest = sha256("\0".join(article.path for article in articles).encode()).hexdigest()
        kept = Path(self._worker[_SHARED]) / digest
        with kept.with_suffix(".lock").open("w") as lock:
            flock(lock, LOCK_EX)
            if kept.exists():
                run: Run = pickle.loads(kept.read_bytes())  # noqa: S301 -- a folder that is the user's alone
                return run
            run = self._performed(articles)
            kept.write_bytes(pickle.dumps(run))
            return run

    def _performed(self, articles: Sequence[Document]) -> Run:
        claims = Catalogue(catalogue.builtin(), self._options["claims"], self._options["vocabulary"])
        run = check(articles, claims, self._conditions, require_reason=self._options["require_reason"])
        return self._baseline.mark(run) if self._baseline else run

    @cached_property
    def laboratory(self) -> Laboratory:
        """Where claims are performed; it ends with the session.

        Raises:
            UserError: there is no PyTorch to examine.
        """
        return self._resources.enter_context(self._conditions.laboratory())

    @cached_property
    def _conditions(self) -> Conditions:
        options = dict(self._options)
        if self._worker and not options["jobs"] and self._config.option.claimcheck_claims:
            processors = len(os.sched_getaffinity(0))
            options["jobs"] = max(1, processors // int(self._worker["workercount"]))
        return given(options)

    @property
    def manner(self) -> Manner:
        """How failures are told."""
        return Manner(self._options["language"] or "en", fail_on=FailOn(self._options["fail_on"]))

    def manner_of(self, review: Review) -> Manner:
        """How what was found in an article is told: in its language, if no other is wanted."""
        wanted = self._options["language"]
        own = "zh" if review.document.language.startswith("zh") else "en"
        return Manner(wanted or own, fail_on=self.manner.fail_on)

    @property
    def records(self) -> Path:
        """The folder of the project's records."""
        return self._config.rootpath / "reports"

    def _seen(self, path: Path) -> Path:
        return Path(os.path.relpath(path, self._config.invocation_params.dir))

    # Beginning and end

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Tell a worker of pytest-xdist where the session keeps its runs."""
        node.workerinput[_SHARED] = self._shared

    @cached_property
    def _shared(self) -> str:
        return self._resources.enter_context(tempfile.TemporaryDirectory(prefix="claimcheck-"))

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Tell what fails nothing and is not simply right, and how much was read and judged."""
        if "_shared" in vars(self):
            kept = sorted(path for path in Path(self._shared).iterdir() if path.suffix != ".lock")
            self._runs = [pickle.loads(path.read_bytes()) for path in kept]  # noqa: S301 -- a folder of our own
        if self._runs:
            terminalreporter.write_sep("=", "claimcheck")
        for run in self._runs:
            language = language_of(run, self._options["language"])
            for told in accounts(run, Manner(language, fail_on=self.manner.fail_on)):
                if not told.fails and told.mark in (Ruling.REFUTED, Ruling.CONDITIONAL):
                    words = f"{told.mark.value}{hints(told, language)}: {told.words}"
                    terminalreporter.write_line(f"{place(told)}: {words}")
            for review in run.reviews:
                for notice in review.notices:
                    terminalreporter.write_line(noticed(review.document, notice, language))
            terminalreporter.write_line(f"PyTorch {one_line(run.environment.torch)}: {tally(run, language)}")

    def pytest_unconfigure(self) -> None:
        """End what was started."""
        self._resources.close()
