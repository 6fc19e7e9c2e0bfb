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


def render(run: Run, manner: Manner) -> Iterator[str]:
    """The page of a run, in one piece."""
    environment = Environment(
        loader=PackageLoader("claimcheck.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style, script = (_asset(name) for name in ("style.css", "script.js"))
    page = environment.get_template("page.html.jinja").render(
        page=context.page(run, manner.language),
        data=claimreview.embedded(run, manner),
        style=style,
        script=script,
        # The browser runs what is hashed here and nothing else, whatever an article contains.
        policy=f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'",
    )
    yield markup(page) + "\n"


def _asset(name: str) -> str:
    return files("claimcheck.report").joinpath("templates", name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
