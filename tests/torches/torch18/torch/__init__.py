"""A torch of ten lines, to be found on PYTHONPATH."""

__version__ = "1.8.0"
seeded_with = None


class Tensor:
    pass


class cuda:
    @staticmethod
    def is_available():
        return False


def manual_seed(seed):
    global seeded_with
    seeded_with = seed
