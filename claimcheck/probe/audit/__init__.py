"""What the audit does to a claim's arms; it is imported by the variants of claims that the front end makes.

A variant is the claim's own file with one line on top, which calls `watching`,
`looking`, `knocked_out`, `replaced` or `reseeded` before anything else of the file runs. Ordinary arms import nothing of this, so
it is no part of what performs them, and a change to it makes no trial stale.
"""

from .replacing import knocked_out, replaced
from .reseeding import reseeded
from .watching import looking, watching

__all__ = ["knocked_out", "looking", "replaced", "reseeded", "watching"]
