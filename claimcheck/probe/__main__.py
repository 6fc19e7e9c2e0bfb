"""Starts the probe: takes the standard streams away, then serves as the package says."""

import importlib.util
import os
import sys

_NAME = "claimcheck_probe"


def _import_siblings() -> None:
    """Make this folder the package `claimcheck_probe`, wherever it lies and whoever runs it.

    Python put the folder first on the import path, where its modules would shadow others.
    """
    folder = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or os.curdir) != folder]
    spec = importlib.util.spec_from_file_location(
        _NAME, os.path.join(folder, "__init__.py"), submodule_search_locations=[folder]
    )
    assert spec is not None
    sys.modules[_NAME] = importlib.util.module_from_spec(spec)


def _main() -> None:
    _import_siblings()
    settings = importlib.import_module(_NAME + ".settings").Settings.from_json(sys.argv[1])
    channel = importlib.import_module(_NAME + ".channel").take_standard_streams()
    importlib.import_module(_NAME + ".zygote").serve(settings, channel)


if __name__ == "__main__":
    _main()
    # Tearing down an interpreter that has imported torch takes half a second, for nothing.
    os._exit(0)
