"""The page in a real browser: it opens silently, loads nothing, filters, and leads where it says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from test_formats import HOSTILE, attacked
from test_report import RUNS

from claimcheck.model import History, State
from claimcheck.releases import KNOWN
from claimcheck.report import pages, render

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--remote-debugging-pipe",
)  # fmt: skip

C, R = State.CONFIRMED, State.REFUTED

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")


class Browser:
    """A tab of Chromium, spoken to through its two pipes: messages of JSON that end in a zero byte."""

    def __init__(self, reading: int, writing: int) -> None:
        self._answers = os.fdopen(reading, "rb")
        self._questions = os.fdopen(writing, "wb")
        self._numbers = count(1)
        self._session: str | None = None
        self._left = b""
        self.events: list[tuple[str, dict[str, Any]]] = []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """What the browser answers; what it tells besides is kept in ``events``."""
        number = next(self._numbers)
        question: dict[str, Any] = {"id": number, "method": method, "params": parameters}
        if self._session:
            question["sessionId"] = self._session
        self._questions.write(json.dumps(question).encode() + b"\0")
        self._questions.flush()
        while True:
            told = self._next()
            if told.get("id") == number:
                assert "error" not in told, told
                return told["result"]

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._left:
            self._left += os.read(self._answers.fileno(), 1 << 16)
        message, _, self._left = self._left.partition(b"\0")
        told = json.loads(message)
        if "method" in told:
            self.events.append((told["method"], told["params"]))
        return told

    def close(self) -> None:
        self._answers.close()
        self._questions.close()

    def open(self, address: str) -> None:
        """Go there by way of an empty page, and wait until it has loaded."""
        for way in ("about:blank", address):
            self.events.clear()
            self.ask("Page.navigate", url=way)
            while not any(method == "Page.loadEventFired" for method, _ in self.events):
                self._next()

    def run(self, script: str) -> Any:
        """The value of an expression of JavaScript; the page's policy does not concern it."""
        told = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def press(self, key: str) -> None:
        for kind in ("keyDown", "keyUp"):
            self.ask("Input.dispatchKeyEvent", type=kind, key=key, text=key if kind == "keyDown" else "")

    def complaints(self) -> list[dict[str, Any]]:
        """What the page had to say that nobody wants to read."""
        loud = {"Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"}
        return [parameters for method, parameters in self.events if method in loud]

    def loaded(self) -> set[str]:
        return {p["request"]["url"] for method, p in self.events if method == "Network.requestWillBeSent"}


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    to_us, from_it = os.pipe()
    to_it, from_us = os.pipe()
    command = [str(CHROMIUM), *FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('browser')}"]
    process = subprocess.Popen(
        ["/bin/bash", "-c", f'exec "$@" 3<&{to_it} 4>&{from_it}', "-", *command],
        pass_fds=(to_it, from_it),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(to_it)
    os.close(from_it)
    try:
        yield (tab := Browser(to_us, from_us))
        tab.close()
    finally:
        process.terminate()
        process.wait(20)


@pytest.fixture
def article(browser: Browser, tmp_path: Path) -> Browser:
    """A browser that shows the page of an article."""
    browser.open(written(tmp_path, render(RUNS["article"], "html")))
    return browser


def written(folder: Path, page: str) -> str:
    path = folder / "page.html"
    path.write_text(page, encoding="utf-8")
    return path.as_uri()


def test_a_page_that_did_more_would_be_noticed(browser: Browser, tmp_path: Path) -> None:
    """The control of what follows: a blocked script complains, an image is loaded."""
    page = render(RUNS["article"], "html")
    blocked = page.replace("<main>", "<main><script>alert(1)</script>")
    loading = "<!doctype html><img src='other.png'>"

    browser.open(written(tmp_path, blocked))
    assert browser.complaints()
    browser.open(written(tmp_path, loading))
    assert (tmp_path / "other.png").as_uri() in browser.loaded()


@pytest.mark.parametrize("name", RUNS)
def test_a_page_opens_silently_and_loads_nothing(browser: Browser, tmp_path: Path, name: str) -> None:
    address = written(tmp_path, render(RUNS[name], "html"))

    browser.open(address)

    assert [] == browser.complaints()
    assert {address} == browser.loaded()


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_article_is_text(browser: Browser, tmp_path: Path, hostile: str) -> None:
    address = written(tmp_path, render(attacked(hostile), "html"))

    browser.open(address)

    assert [] == browser.complaints()
    assert {address} == browser.loaded()
    assert 2 == browser.run("document.scripts.length")
    assert 0 == browser.run("document.querySelectorAll('img, iframe, object, [onerror], [style]').length")


def test_a_filter_hides_what_it_names(article: Browser) -> None:
    visible = (
        "[...document.querySelectorAll('.note.refuted')].filter((note) => note.checkVisibility()).length"
    )

    before = article.run(visible)
    article.run("document.getElementById('show-refuted').click()")

    assert 2 == before
    assert 0 == article.run(visible)


def test_keys_go_from_finding_to_finding_and_open_its_note(article: Browser) -> None:
    focused = "document.activeElement.id"

    places = []
    for key in "jjjk":
        article.press(key)
        places.append(article.run(focused))

    order = article.run("[...document.querySelectorAll('.ref')].map((ref) => ref.id)")
    assert [order[0], order[1], order[2], order[1]] == places
    assert article.run(f"document.getElementById('f{order[1][1:]}').closest('.note').open")


def test_keys_pass_over_what_a_filter_hides(article: Browser) -> None:
    marks = article.run("[...document.querySelectorAll('.ref')].map((ref) => ref.classList[1])")
    first = marks[0]

    article.run(f"document.getElementById('show-{first}').click()")
    article.press("j")

    left = next(number for number, mark in enumerate(marks) if mark != first)
    focused = "[...document.querySelectorAll('.ref')].indexOf(document.activeElement)"
    assert left == article.run(focused)


def test_a_link_to_a_finding_opens_it(browser: Browser, tmp_path: Path) -> None:
    address = written(tmp_path, render(RUNS["both"], "html"))

    browser.open(f"{address}#f8")

    assert browser.run("document.getElementById('f8').checkVisibility()")
    top = browser.run("document.getElementById('f8').getBoundingClientRect().top")
    assert 0 <= top <= browser.run("innerHeight")


def test_the_catalogue_is_searched(browser: Browser, tmp_path: Path) -> None:
    browser.open(written(tmp_path, render(RUNS["catalogue"], "html")))

    browser.run("document.querySelector('input[type=search]').focus()")
    for key in "fuse":
        browser.press(key)

    visible = "[...document.querySelectorAll('.claim')].filter((claim) => claim.checkVisibility()).length"
    assert 1 == browser.run(visible)


@pytest.fixture
def matrix(browser: Browser, tmp_path: Path) -> Browser:
    """A browser that shows the matrix of three claims: one flipped long ago, one lately, one never."""
    claims = dict(sorted(RUNS["catalogue"].claims.items())[:3])
    states = ([C, R, R, R], [C, C, C, R], [C, C, C, C])
    found = {
        name: History("", dict(zip(KNOWN, each, strict=False)))
        for name, each in zip(claims, states, strict=True)
    }
    for name, page in pages.render(claims, [], found, {}, "en").items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(page, encoding="utf-8")
    browser.open((tmp_path / "index.html").as_uri())
    return browser


def test_the_matrix_is_filtered_and_sorted(matrix: Browser) -> None:
    ids = "[...document.querySelectorAll('tbody tr')].filter((row) => !row.hidden).map((row) => row.querySelector('code:last-child').textContent)"
    by_name = matrix.run(ids)
    tell = "dispatchEvent(new Event({event!r}, {{bubbles: true}}))"

    sort = "document.querySelector('#sort')"
    matrix.run(f"{sort}.value = 'latest', {sort}.{tell.format(event='change')}")
    by_latest = matrix.run(ids)
    matrix.run("document.querySelector('#changes').click()")

    assert 3 == len(by_name)
    assert [by_name[1], by_name[0], by_name[2]] == by_latest
    assert by_latest[:2] == matrix.run(ids)


def test_the_matrix_counts_the_rulings_of_each_release(matrix: Browser) -> None:
    words = matrix.run("[...document.querySelectorAll('.columns div')].map((column) => column.title)")
    heights = matrix.run(
        "[...document.querySelectorAll('.columns div:last-of-type i')].map((bar) => bar.offsetHeight)"
    )

    assert ["1.8: 3 confirmed", "1.9: 2 confirmed, 1 refuted"] == words[:2]
    assert "1.11: 1 confirmed, 2 refuted" == words[3]
    assert heights[0] < heights[1]


@pytest.mark.parametrize("page", ["index.html", "claims"])
@pytest.mark.parametrize("width", [360, 1280])
def test_pages_of_records_never_scroll_sideways(
    matrix: Browser, tmp_path: Path, page: str, width: int
) -> None:
    matrix.ask(
        "Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False
    )

    matrix.open(next((tmp_path / page).rglob("*.html"), tmp_path / page).as_uri())

    assert matrix.run("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(("scheme", "darker"), [("light", "ink"), ("dark", "paper")])
def test_a_page_is_light_or_dark_as_its_reader_likes(article: Browser, scheme: str, darker: str) -> None:
    article.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    colors = "((one) => [one.color, one.backgroundColor])(getComputedStyle(document.documentElement))"
    ink, paper = (sum(map(int, color[4:-1].split(","))) for color in article.run(colors))
    assert (ink < paper) is (darker == "ink")


def test_print_shows_the_evidence_and_no_controls(article: Browser) -> None:
    article.ask("Emulation.setEmulatedMedia", media="print")

    shown = "(name) => document.querySelector(name).checkVisibility({contentVisibilityAuto: true})"
    try:
        assert not article.run(f"({shown})('.filters')")
        assert article.run(f"({shown})('.claim .arms')")
    finally:
        article.ask("Emulation.setEmulatedMedia", media="")


@pytest.mark.parametrize(("width", "labels"), [(390, True), (1280, False)])
def test_the_table_of_articles_is_never_cut(
    browser: Browser, tmp_path: Path, width: int, labels: bool
) -> None:
    browser.ask(
        "Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False
    )
    browser.open(written(tmp_path, render(RUNS["both"], "html")))

    room = "((one) => [one.scrollWidth, one.clientWidth])(document.querySelector('.index').parentElement)"
    needed, there = browser.run(room)
    assert needed <= there
    label = "document.querySelector('.index td:last-child .label').checkVisibility()"
    assert labels is browser.run(label)
    assert labels is not browser.run("document.querySelector('.index thead').checkVisibility()")


@pytest.mark.parametrize("width", [360, 1280])
def test_a_page_never_scrolls_sideways(article: Browser, width: int) -> None:
    article.ask(
        "Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False
    )

    assert article.run("document.documentElement.scrollWidth") <= width
