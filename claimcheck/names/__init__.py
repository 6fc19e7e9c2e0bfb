"""Document → the names of PyTorch in it, and what it says of their signatures."""
