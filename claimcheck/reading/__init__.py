"""Document × catalogue → Assertions: what an article says about PyTorch, and where.

Each package is a stage, and knows those before it only:

- `words`: text → tokens, and the concepts that they say. The words are data, ``claims/vocabulary``.
- `clauses`: a sentence is taken apart.
- `frames`: each clause becomes a `Frame` of concepts. A claim's example sentences are read in the same way.
- `context`: what a clause leaves out is found around it, and what keeps it from being asserted at all.
- `matching`: a clause asserts a claim when its frame fits one of the claim's examples, and denies it when
  it is that example turned round.

`meaning` puts these together for a clause in its place, `prose` for a document, `remarks` for its code's
comments; `unmatched` is what no claim is about.
"""
