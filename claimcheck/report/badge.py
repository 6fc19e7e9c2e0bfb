"""Run → an SVG badge that says how much of it is right, and needs nothing but itself."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from claimcheck.model import Ruling, Run
from claimcheck.report.inert import markup
from claimcheck.report.manner import Manner
from claimcheck.report.tallies import counts, coverage, marks, right
from claimcheck.report.words import sentence

_GREEN, _YELLOW, _RED, _GREY = "#2b7a3d", "#8a6100", "#b42318", "#5c6370"
"""Dark enough for white letters."""


def render(run: Run, manner: Manner) -> Iterator[str]:
    """The badge, in one piece."""
    found = marks(run)
    percent = right(found)
    numbers = counts(found)
    if percent is None:
        color, words = _GREY, sentence("badge_nothing", manner.language)
    else:
        color = _RED if numbers[Ruling.REFUTED] else _GREEN if percent == 100 else _YELLOW
        words = sentence("badge_right", manner.language, percent=percent)
    label = "claimcheck"
    left, whole = _width(label), _width(label) + _width(words)
    title = (
        f"{label}: {words}; {coverage(run.reviews, manner.language)}" if run.reviews else f"{label}: {words}"
    )
    yield markup(f"""\
<svg xmlns="http://www.w3.org/2000/svg" width="{whole}" height="20" role="img" aria-label="{escape(title)}">
<title>{escape(title)}</title>
<rect width="{whole}" height="20" rx="3" fill="{color}"/>
<path d="M3 0H{left}V20H3A3 3 0 0 1 0 17V3A3 3 0 0 1 3 0" fill="#24292f"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
<text x="{left / 2:g}" y="14" textLength="{left - 12}">{escape(label)}</text>
<text x="{(left + whole) / 2:g}" y="14" textLength="{whole - left - 12}">{escape(words)}</text>
</g>
</svg>
""")


def _width(words: str) -> int:
    """Pixels for words at eleven points, with a margin: Chinese is as wide as it is high."""
    return 12 + sum(11 if character > "\u2e80" else 6 for character in words)
