def pour(cup):
    return [*cup, "tea"]
