"""What editors show while an article is written: a language server.

`server` speaks the protocol and decides when to check, `remarks` makes of a checked text what an editor
shows of it, `positions` counts as the protocol does. Only this part knows pygls, which is an extra.
"""
