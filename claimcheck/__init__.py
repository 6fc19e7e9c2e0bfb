"""A fact-checker for writing about PyTorch."""

__version__ = "0.1.0"
