"""Run → one page that needs nothing else: no network, no server, and no JavaScript."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from claimcheck.model import Run
from claimcheck.report import claimreview, context
from claimcheck.report.inert import markup
from claimcheck.report.manner import Manner

_AT_A_TIME = 2000
"""Pieces of a page, each some words long, that are joined before they are told."""


def render(run: Run, manner: Manner) -> Iterator[str]:
    """The page of a run, some whole lines at a time."""
    environment = Environment(
        loader=PackageLoader("claimcheck.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style, script = (_asset(name) for name in ("style.css", "script.js"))
    template = environment.get_template("page.html.jinja")
    stream = template.stream(
        page=context.page(run, manner.language),
        data=claimreview.embedded(run, manner),
        style=style,
        script=script,
        # The browser runs what is hashed here and nothing else, whatever an article contains.
        policy=f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'",
    )
    stream.enable_buffering(_AT_A_TIME)
    begun = ""
    for text in stream:
        lines, end, begun = (begun + text).rpartition("\n")
        yield markup(lines + end)
    yield markup(begun) + "\n"


def _asset(name: str) -> str:
    return files("claimcheck.report").joinpath("templates", name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
