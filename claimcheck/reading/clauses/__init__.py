"""Sentence → clauses: where one ends and the next begins, and what they share."""
