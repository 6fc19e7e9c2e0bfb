"""A helper: reads a document a line from standard input, and writes what was read, a line each."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from claimcheck import documents
from claimcheck.catalogue import Catalogue
from claimcheck.readers import reader
from claimcheck.readers.records import written


def main(folders: str, cache: str) -> None:
    """Answer until there is nothing more to read; ``folders`` are those of claims and of words, as JSON."""
    (first, *own), vocabulary = ([Path(name) for name in several] for several in json.loads(folders))
    read = reader(Catalogue(first, own, vocabulary), Path(cache) if cache else None)
    print("ready", flush=True)  # noqa: T201 -- it is how a helper answers
    for line in sys.stdin:
        path, format_, text = json.loads(line)
        print(written(read.read(documents.parse(text, path, format_))), flush=True)  # noqa: T201 -- the same


if __name__ == "__main__":
    main(*sys.argv[1:])
