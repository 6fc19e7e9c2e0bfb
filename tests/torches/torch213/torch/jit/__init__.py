def freeze(mod, preserved_attrs=None, optimize_numerics=True):
    pass
