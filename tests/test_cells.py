"""What a table's cell says together with its heads: read with a few words of our own (tests/small.py)."""

from __future__ import annotations

import pytest
from small import reader, spelled

from claimcheck import documents
from claimcheck.model import Document
from claimcheck.reading.context.cells import cause_frames, cell_frames, of_other_columns, without_mark
from claimcheck.reading.frames.frame import Frame


def table(*rows: str) -> tuple[Document, list[list[Frame]]]:
    """A document that is nothing but a table: its first row heads the columns."""
    head, *body = (f"| {row} |" for row in rows)
    document = documents.parse("\n".join([head, "|---" * (head.count("|") - 1) + "|", *body]), "article.md")
    return document, reader().frames(document)


def told(document: Document, frame: Frame) -> str:
    start, end = document.passages[-1].span(frame.start, frame.end)
    return f"{document.text[start:end]} = {spelled(frame)}"


def case(what: str, *rows: str, says: list[str]) -> object:
    return pytest.param(says, rows, id=what)


@pytest.mark.parametrize(
    ("says", "rows"),
    [
        case("a verb", "What | eval()", "Dropout | is disabled", says=["is disabled = dropout eval: active-, open"]),
        case("two verbs", "What | eval()", "Dropout | stops; changes",
             says=["stops = dropout eval: active-, open", "changes = dropout eval: change+, open"]),
        case("its own layer", "What | eval()", "Dropout | Adam is disabled", says=["Adam is disabled = adam eval: active-, about dropout eval, open"]),
        case("its own call", "What | eval()", "Dropout | train() is disabled", says=["train() is disabled = train dropout: active-, about dropout eval, open"]),
        case("something else", "What | eval()", "Dropout | weights stop", says=["weights stop = weight dropout eval: active-, about dropout eval, open"]),
        case("what both heads name", "Weights | memory", "Dropout | weights stop in memory",
             says=["weights stop in memory = weight memory dropout: active-, about dropout memory"]),
        case("yes, of its column", "What | disables dropout", "eval() | yes", says=["yes = eval dropout: active-"]),
        case("no, of its column", "What | disables dropout", "eval() | ✗", says=["✗ = eval dropout: active+"]),
        case("yes, of its row", "What | eval()", "Disables dropout | ✓", says=["✓ = dropout eval: active-"]),
        case("yes, of no statement", "What | eval()", "Dropout | yes", says=[]),
        case("yes, of nothing that is known", "What | Tea", "disables dropout | yes", says=[]),
        case("yes, of a row of two statements", "What | eval()", "Dropout stops; weights change | yes", says=[]),
        case("nothing, as the head of a row", "What | eval()", "Dropout stops", says=[]),
        case("nothing, as the head of a column", "eval() stops dropout", says=[]),
    ],
)  # fmt: skip
def test_a_cell_says_what_it_says_of_its_heads(says: list[str], rows: list[str]) -> None:
    document, frames = table(*rows)

    assert says == [told(document, frame) for frame in cell_frames(document, frames, len(frames) - 1)]


@pytest.mark.parametrize(
    "text",
    [
        "eval() is:\n\n- disabled",
        "# eval()\n\nNo eval().",
        "# Problem\n\nDropout changes:\n\n- No eval()",
        "# Problem\n\nDropout changes:\n\n| Cause |\n|---|\n| No eval() |",
    ],
)
def test_nothing_else_is_a_cell_of_a_row(text: str) -> None:
    document = documents.parse(text, "article.md")
    frames = reader().frames(document)
    place = document, frames, len(frames) - 1

    assert ([], [], frozenset()) == (
        cell_frames(*place),
        list(cause_frames(*place)),
        of_other_columns(*place),
    )


def test_what_stands_above_a_table_heads_no_cell() -> None:
    document = documents.parse(
        "# SGD\n\n| Problem | Cause |\n|---|---|\n| Dropout changes | No eval() |", "a.md"
    )
    (frame,) = cause_frames(document, reader().frames(document), 4)

    assert "dropout eval omitted: change+, about dropout, open, reported" == spelled(frame)


def test_a_table_does_not_speak_of_what_heads_another_table() -> None:
    document = documents.parse("| eval() |\n|---|\n| Adam |\n\n# Tea\n\n| train() |\n|---|\n| Adam |", "a.md")

    assert frozenset() == of_other_columns(document, reader().frames(document), 4)


@pytest.mark.parametrize(
    ("says", "rows"),
    [
        case("a lack", "Symptom | Cause", "Dropout changes | no eval()",
             says=["no eval() = dropout eval omitted: change+, about dropout, open, reported"]),
        case("a lack in a phase", "Problem | Likely cause", "Dropout changes | weights change when training with no eval()",
             says=["weights change when training with no eval() = dropout weight omitted: change+, when training eval, about dropout, open, reported"]),
        case("a lack under a condition of the effect", "Problem | Why", "When training, dropout changes | no eval()",
             says=["no eval() = dropout eval omitted: change+, when training, about dropout, open, reported"]),
        case("a lack behind something else", "Symptom | Code | Cause", "Dropout changes | tea | tea, without eval()",
             says=["without eval() = dropout eval omitted: change+, about dropout, open, reported"]),
        case("a lack before something else", "Symptom | Cause", "Dropout changes | no eval(); tea",
             says=["no eval() = dropout eval omitted: change+, about dropout, open, reported"]),
        case("a lack of two effects", "Symptom | Cause", "Dropout changes; weights stop | no eval()",
             says=["no eval() = dropout eval omitted: change+, about dropout, open, reported", "no eval() = weight eval omitted: active-, about weight, open, reported"]),
        case("a lack of what is asked", "Symptom | Cause", "Whether dropout changes | no eval()", says=[]),
        case("two clauses", "Symptom | Cause", "Dropout changes | no eval(); dropout stops", says=[]),
        case("no lack", "Symptom | Cause", "Dropout changes | train()", says=[]),
        case("a lack that is no cause", "Symptom | Tea", "Dropout changes | no eval()", says=[]),
        case("a lack of what is no effect", "Tea | Cause", "Dropout changes | no eval()", says=[]),
        case("a lack as an effect", "Symptom | Cause", "No eval()", says=[]),
    ],
)  # fmt: skip
def test_a_cell_of_causes_says_why_there_is_what_its_row_begins_with(
    says: list[str], rows: list[str]
) -> None:
    document, frames = table(*rows)

    assert says == [told(document, frame) for frame in cause_frames(document, frames, len(frames) - 1)]


@pytest.mark.parametrize(
    ("others", "rows"),
    [
        pytest.param({"eval"}, ["SGD | eval() | train()", "Adam | stops | stops"], id="the column before"),
        pytest.param(set(), ["What | train() | train()", "Adam | stops | stops"], id="a column of the same"),
        pytest.param(
            {"eval"},
            ["What | eval() and dropout | dropout", "Adam | stops | stops"],
            id="what is not its own",
        ),
        pytest.param(
            {"eval", "no_grad"},
            ["What | eval() | no_grad() | train()", "Adam | stops | stops | stops"],
            id="two columns",
        ),
        pytest.param(
            {"eval"}, ["What | eval() | train()", "Adam | stops | stops", "SGD | stops | stops"], id="below a row"
        ),
        pytest.param(set(), ["What | eval() | train()", "Adam | stops", "SGD"], id="the head of a row"),
        pytest.param(set(), ["eval() | train()"], id="the head of a column"),
    ],
)  # fmt: skip
def test_a_cell_does_not_speak_of_what_heads_another_column(others: set[str], rows: list[str]) -> None:
    document, frames = table(*rows)

    assert others == of_other_columns(document, frames, len(frames) - 1)


def test_a_cell_does_not_speak_of_what_heads_the_column_behind_it() -> None:
    document, frames = table("What | eval() | train()", "Adam | stops | stops")

    assert {"train"} == of_other_columns(document, frames, len(frames) - 2)


@pytest.mark.parametrize(
    ("expected", "rows"),
    [
        pytest.param("  stops", ["What | eval()", "Adam | ✅ stops"], id="a tick"),
        pytest.param("  stops", ["What | eval()", "Adam | ❌ stops"], id="a cross"),
        pytest.param("   stops", ["What | eval()", "Adam | ✔️ stops"], id="a tick of two characters"),
        pytest.param("❌", ["What | eval()", "Adam | ❌"], id="a cross alone"),
        pytest.param("❌ stops", ["What | eval()", "❌ stops"], id="a cross in the head of a row"),
        pytest.param("  does not stop", ["What | eval()", "❌ does not stop"], id="a cross before a denial"),
        pytest.param("  不会停", ["What | eval()", "❌ 不会停"], id="a cross before a denial in Chinese"),
        pytest.param(
            "❌ 不会的", ["What | eval()", "❌ 不会的"], id='a cross before a "would" that describes'
        ),
        pytest.param("✅ does not stop", ["What | eval()", "✅ does not stop"], id="a tick before a denial"),
    ],
)
def test_the_mark_of_a_cell_is_no_part_of_what_it_says(expected: str, rows: list[str]) -> None:
    document, _ = table(*rows)

    assert expected == without_mark(document.passages[-1])


def test_the_mark_of_an_item_is_a_part_of_what_it_says() -> None:
    items = documents.parse("It is so:\n\n- ❌ stops\n- ❌ does not stop", "article.md")

    assert ["❌ stops", "  does not stop"] == [without_mark(item) for item in items.passages[1:]]
