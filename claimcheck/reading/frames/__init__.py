"""Clause → frame: what it says, as concepts, and how it means that."""
