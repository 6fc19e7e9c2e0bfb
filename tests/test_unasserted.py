"""What is said and yet not asserted: what each passage of a text is, read with a few words of our own."""

from __future__ import annotations

import pytest
from small import reader

from claimcheck import documents
from claimcheck.reading.context.unasserted import (
    asks,
    is_answered_no,
    is_listed_myth,
    is_marked_wrong,
    is_option,
    is_quotation,
    is_title,
    only_names,
    under_myths,
)


def unasserted(text: str) -> list[str]:
    """What is known of each passage that may not assert what it says; empty of one that may."""
    document = documents.parse(text, "article.md")
    frames = reader().frames(document)
    known: list[str] = []
    for index, passage in enumerate(document.passages):
        signs = {
            "asked": asks(passage),
            "option": any(is_option(document, index, frame) for frame in frames[index]),
            "answered no": is_answered_no(document, index),
            "title": is_title(document, passage),
            "myth": is_listed_myth(document, frames, index),
            "among myths": under_myths(document, frames, index),
            "quoted": is_quotation(passage),
            "crossed out": is_marked_wrong(document, index),
        }
        known.append(", ".join(sign for sign, told in signs.items() if told))
    return known


def case(what: str, text: str, *passages: str) -> object:
    return pytest.param(list(passages), text, id=what)


CASES = [
    case("a statement", "Dropout stops.", ""),
    case("a question", "Does dropout stop?", "asked"),
    case("a question in Chinese", "dropout 关闭吗", "asked"),
    case("a question with a Chinese mark", "dropout 关闭？", "asked"),
    case("a question in quotation marks", '"Does dropout stop?"', "asked, quoted"),
    case("a question in other quotation marks", "“Does dropout stop?”", "asked, quoted"),
    case("a question in brackets of its own", "'Does dropout stop?'", "asked"),
    case("a wondering in Chinese", "dropout 呢", "asked"),
    case("a statement to judge", "True or false: dropout stops.", "asked"),
    case("a statement to judge in Chinese", "判断题 dropout stops.", "asked"),
    case("an option", "A) Dropout stops.", "option"),
    case("an option after words", "Words A) Dropout stops.", ""),
    case("an option with a full stop", "A. Dropout stops.", "option"),
    case("an option with a colon", "A: Dropout stops.", "option"),
    case("an option in bold", "**A)** Dropout stops.", "option"),
    case("an option in code", "`A)` Dropout stops.", "option"),
    case("an option in italics", "_A)_ Dropout stops.", "option"),
    case("an option of the next letter", "A) Dropout stops B) memory stops", "option"),
    case("an option after a semicolon", "A. Dropout stops; B. memory stops.", "option", "option"),
    case("a later option with no earlier", "Dropout stops; B. memory stops.", "", ""),
    case("a later letter after a word", "XA. Dropout stops; B. memory stops.", "", "", ""),
    case("an option in brackets", "(A) Dropout stops.", "option"),
    case("an option in Chinese brackets", "【A】dropout stops.", "option"),
    case("no option", "F) Dropout stops.", ""),
    case("a word like an option", "A dropout stops.", ""),
    case("an option on the next line", "Words B. here\nA) Dropout stops.", "", ""),
    case(
        "an option far from the earlier", "A. " + "x" * 290 + "\nDropout stops; B. memory stops.",
        "option", "",
    ),
    case("a later option on another line", "A. Words\nDropout stops; B. memory stops.", "option", ""),
    case("later options with a Chinese comma", "Stop: A、dropout stops; B、memory stops.", "option"),
    case(
        "later options with a Chinese comma and a blank", "Stop: A、 dropout stops; B、 memory stops.",
        "option",
    ),
    case("an option before bold", "A. **Dropout** stops.", "option"),
    case("an option before code", "A. `Adam` stops.", "option"),
    case("a later option after words", "Words here: A. dropout stops; B. memory stops.", "", "", "option"),
    case("a later option in bold", "Words here: A. dropout stops; B. **memory** stops.", "", "", "option"),
    case(
        "small options of a quiz", "Which of these is right?\n\na) Dropout stops.\n\nMemory stops.",
        "asked", "option", "",
    ),
    case("small options before the answer", "a) Dropout stops.\n\nThe correct answer is a.", "option", ""),
    case(
        "small options of no quiz", "These are the rules.\n\na) Dropout stops.\n\nMemory stops.",
        "", "", "",
    ),
    case(
        "small options far from a quiz", "A quiz.\n\nMemory stops.\n\na) Dropout stops.\n\nMemory stops.\n\nA quiz.",
        "", "", "", "", "",
    ),
    case("a small option in brackets", "A quiz.\n\n(b) Dropout stops.", "", "option"),
    case("a sentence beside a quiz", "A quiz.\n\nDropout stops.", "", ""),
    case("a small option in the middle", "A quiz.\n\nMemory (b) dropout stops.", "", "option"),
    case("answered no", "Dropout stops. False.", "answered no", ""),
    case("answered no, with a lead", "Dropout stops. Answer: false.", "answered no", ""),
    case("answered no, with two leads", "Dropout stops. Answer: the answer is false.", "", ""),
    case("answered no, with a reason", "Dropout stops. False, memory stops.", "", ""),
    case("quoted and answered no", '"Dropout stops". False, memory stops.', "answered no, quoted", ""),
    case(
        "quoted and answered no, with two commas", '"Dropout stops". No, not now, memory stops.',
        "answered no, quoted", "",
    ),
    case("quoted and it does not", '"Dropout stops". It does not.', "answered no, quoted", ""),
    case("quoted and not by itself", '"Dropout stops". Not alone.', "answered no, quoted", ""),
    case("quoted and no answer", '"Dropout stops". Memory stops.', "quoted", ""),
    case("not quoted and it does not", "Dropout stops. It does not.", "answered no", ""),
    case("partly quoted and it does not", '"Dropout" stops. It does not.', "answered no", ""),
    case("partly quoted and answered no", '"Dropout" stops. False, memory stops.', "answered no", ""),
    case("answered no in the next paragraph", "Dropout stops.\n\nFalse.", "", ""),
    case("answered yes", "Dropout stops. True.", "", ""),
    case("answered no later", "Dropout stops. Memory stops. False.", "", "answered no", ""),
    case("answered no in Chinese", "dropout 关闭。（×）", "answered no", ""),
    case("a title", "**Dropout and memory**\n\nIt stops.", "title", ""),
    case("a title with code", "**`eval`**\n\nIt stops.", "title", ""),
    case("a title that begins with code", "**`eval` and memory**\n\nIt stops.", "title", ""),
    case("a title that ends with code", "**Memory and `eval`**\n\nIt stops.", "title", ""),
    case("a title after words", "Then **dropout and memory**\n\nIt stops.", "", ""),
    case("a title before words", "**Dropout and memory** stop\n\nIt stops.", "", ""),
    case("a sentence in bold", "**Dropout stops.**\n\nIt stops.", "", ""),
    case("a letter in bold", "**A**\n\nIt stops.", "title", ""),
    case("a title in another line", "Words.\n**Dropout and memory**", "", "title"),
    case("a title that ends in a bracket", "**Dropout (memory)**\n\nIt stops.", "title", ""),
    case("a title that ends in a quotation mark and a letter", '**Dropout "a**\n\nIt stops.', "title", ""),
    case("a reply", "Q: Does it?\n\nA: Dropout stops.", "asked", ""),
    case("a myth in bold above", "**Common myths**\n\nDropout stops.", "title", "among myths"),
    case("a list of myths", "Many people believe that\n\n- Dropout stops.", "", "myth, among myths"),
    case(
        "a list of myths after a colon", "Many people believe this about memory:\n\n- Dropout stops.",
        "", "myth",
    ),
    case("a list of myths after a Chinese colon", "误以为 memory：\n\n- Dropout stops.", "", "myth"),
    case(
        "a list of myths with an underscore", "Many people believe this about memory: _\n\n- Dropout stops.",
        "", "myth",
    ),
    case(
        "a list of myths within a list", "Many people believe that\n\n- Dropout\n  - Memory stops.",
        "", "myth, among myths", "myth, among myths",
    ),
    case(
        "a list of myths about something", "Many people believe of memory that\n\n- Dropout stops.",
        "", "myth",
    ),
    case(
        "a list after another clause than the myth", "Many people believe memory stops; weights stop:\n\n- Dropout stops.",
        "", "",
    ),
    case("a list after a myth", "Many people believe memory stops.\n- Dropout stops.", "", ""),
    case(
        "a list after a myth about nothing", "Many people believe it.\n- Dropout stops.",
        "", "myth, among myths",
    ),
    case("a list", "These stop:\n\n- Dropout stops.", "", ""),
    case("a heading of myths", "# Myth\n\nDropout stops.", "", "among myths"),
    case("a heading of what is wrong", "# Wrong\n\nDropout stops.", "", "among myths"),
    case("a heading of what is expected", "# One might expect\n\nDropout stops.", "", "among myths"),
    case("a heading of a myth about something", "# The myth of memory\n\nDropout stops.", "", ""),
    case("a heading", "# Dropout\n\nDropout stops.", "", ""),
    case("an empty heading", "# Here\n\nDropout stops.", "", ""),
    case("below a verdict", "❌ Wrong\n\nDropout stops.", "", "among myths"),
    case("below a verdict on a line of its own", "What stops?\n✗ Incorrect\nDropout stops.", "asked, answered no", "", "among myths"),
    case("below a cross", "❌\n\nDropout stops.", "", "among myths"),
    case("below a verdict with a reason", "Wrong, dropout stops.\n\nDropout stops.", "", ""),
    case("a list of what is wrong", "Wrong:\n\n- Dropout stops.", "", "among myths"),
    case(
        "a list of what is wrong, within a list", "Wrong:\n\n- Here:\n  - Dropout stops.",
        "", "among myths", "among myths",
    ),
    case("a quotation", '"Dropout stops."', "quoted"),
    case("a quotation before a full stop", '"Dropout stops".', "quoted"),
    case("a quotation in Chinese", "「dropout 关闭」。", "quoted"),
    case("a quotation and more", '"Dropout" and "memory".', ""),
    case("a quotation of a letter within", '"A" is "B".', ""),
    case("a quotation of quotations", '""a" stops"', ""),
    case("a quotation whose last word is quoted", '"Stop "a""', ""),
    case("two marks before a quotation", '""Dropout stops"', ""),
    case("two marks after a quotation", '"Dropout stops""', ""),
    case("a beginning of a quotation", '"Dropout stops.', ""),
    case("an end of a quotation", 'Dropout stops".', ""),
    case(
        "a row that is crossed out", "| Says | So |\n|---|---|\n| Dropout stops | ❌ |",
        "", "", "crossed out", "",
    ),
    case("a row that is ticked", "| Says | So |\n|---|---|\n| Dropout stops | ✅ |", "", "", "", ""),
    case(
        "a row below one that is crossed out", "| Says | So |\n|---|---|\n| Dropout stops | ❌ |\n| Memory stops | ✅ |",
        "", "", "crossed out", "", "", "",
    ),
    case("a list with an answer", "Dropout stops:\n\n- False.", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "text"), CASES)
def test_what_is_not_asserted_is_known(expected: list[str], text: str) -> None:
    assert expected == unasserted(text)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(True, "# Dropout and gradients", id="a heading"),
        pytest.param(True, "# Dropout stops (`eval()`)", id="a heading with what is called"),
        pytest.param(True, "**Dropout and gradients**", id="a line in bold"),
        pytest.param(False, "# Dropout stops", id="a heading that says something"),
        pytest.param(False, "# Dropout is a layer", id="a heading that says what something is"),
        pytest.param(False, "# No dropout", id="a heading that denies"),
        pytest.param(False, "Dropout stops (`eval()`)", id="a sentence with what is called"),
    ],
)
def test_a_heading_only_names_what_it_is_about(expected: bool, text: str) -> None:
    document = documents.parse(text, "article.md")
    ((frame, *_), *_) = reader().frames(document)
    assert expected is only_names(document, document.passages[0], frame)
