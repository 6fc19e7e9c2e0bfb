"""One module a command, or a few commands that belong together; `claimcheck.cli` loads them when asked."""
