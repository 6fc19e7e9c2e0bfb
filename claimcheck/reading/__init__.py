"""Document × catalogue → Assertions: what an article says about PyTorch, and where.

A `Vocabulary` (data, ``claims/vocabulary``) names the concepts of the field. A passage is
cut into clauses and each clause read into a `Frame` of concepts. A claim's example sentences
are read in the same way; a clause asserts a claim when its frame fits one of the claim's
examples, and denies it when it is that example turned round.
"""
