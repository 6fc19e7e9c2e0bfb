class Module:
    training: bool

    def eval(self):
        return self

    def train(self, mode=True):
        return self

    def parameters(self, recurse=True):
        pass


class Linear(Module):
    def __init__(self, in_features, out_features, bias=True, device=None, dtype=None):
        self.in_features = in_features


class BatchNorm1d(Module):
    pass


class BatchNorm2d(Module):
    pass


class DataParallel(Module):
    pass
