"""What held in which release: records of environments, ranges inferred from them, and what changed."""
