"""The exit statuses that builds depend on."""

NOTHING_REFUTED = 0
SOMETHING_REFUTED = 1
"""Or something else that a build should fail on, where a command says so."""
NOT_CHECKED = 2
"""Wrong usage, an error, or nothing to check."""
INTERRUPTED = 130
"""The user had enough; what a shell says of it."""
