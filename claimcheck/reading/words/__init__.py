"""Text → tokens and concepts: which words of each language say what."""
