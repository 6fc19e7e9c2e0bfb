# One command each, on a fresh machine: they make the environment they need.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin

.PHONY: translations test audit report pages bench soak fuzz mutants reading lint types tests catalogue clean

test: lint types tests catalogue

report: .venv/ready
	mkdir -p reports
	$(BIN)/claimcheck check tests/articles/sample.md --no-measure --format html --output reports/sample.html || test $$? = 1
	@echo "report: $(CURDIR)/reports/sample.html"

# The pages in reports/ from the records there, which `claimcheck matrix` writes.
pages: .venv/ready
	rm -rf reports/claims
	$(BIN)/claimcheck history --records reports --html reports | tail -1

bench: .venv/ready
	$(BIN)/python tests/benchmarks/ratios.py
	$(BIN)/python tests/benchmarks/peers.py
	$(BIN)/python tests/benchmarks/floor.py
	$(BIN)/python tests/benchmarks/growth.py
	$(BIN)/python tests/benchmarks/alternatives.py

# Two thousand arms of which a third hang, crash, fork or flood: what is judged, and what is left behind.
soak: .venv/ready
	$(BIN)/python tests/benchmarks/soak.py

# A minute for every kind of input: whatever is not read and not refused in words is kept, and told.
fuzz: .venv/ready
	$(BIN)/pip install --quiet --group fuzz
	nice -n 10 $(BIN)/python tests/benchmarks/fuzz.py 60

# Changes of the judging rule, the ranges, the cache, the protocol and the reading that no test notices: hours.
# Prints how many are killed, module by module, and who survives; tests/mutants.md explains those.
mutants: .venv/ready
	$(BIN)/pip install --quiet --group mutants
	rm -rf mutants # mutmut keeps results of tests that have changed since
	PATH="$(CURDIR)/$(BIN):$$PATH" nice -n 10 $(BIN)/mutmut run --max-children 1
	$(BIN)/python tests/benchmarks/mutants.py

# How well articles are read, on the labelled pages in ../shared/corpus, where there are any.
reading: .venv/ready
	$(BIN)/python tests/benchmarks/reading.py || true

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

# After a change of what is told to people, and of its translation.
translations: .venv/ready
	$(BIN)/pybabel compile --directory claimcheck/locale --domain claimcheck

types: .venv/ready
	$(BIN)/mypy

tests: .venv/ready
	$(BIN)/pytest --numprocesses auto --maxprocesses 4 --dist loadfile

# Every claim against the installed PyTorch. Claims that measure time are performed, too.
catalogue: .venv/ready
	$(BIN)/claimcheck verify --quiet

# Could the experiments of claims that have changed come out the other way? Commit reports/audit.json.
audit: .venv/ready
	$(BIN)/claimcheck audit --stale --quiet

.venv/ready: pyproject.toml tests/constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --upgrade pip
	$(BIN)/pip install --quiet --constraint tests/constraints.txt --editable '.[torch]' --group test
	touch $@

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache
