"""Documents: what each reader makes of tiny articles, and what holds of every text."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import documents
from claimcheck.documents.sentences import split
from claimcheck.errors import UserError
from claimcheck.model import Document, Passage, PassageKind

ARTICLES = Path(__file__).parent / "articles"


def cases():
    """Each case of the fixture files: title, ``.``, article, ``.``, passages expected of it, ``.``."""
    for file in sorted(ARTICLES.glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        for match in re.finditer(
            r"^(?P<title>.+)\n\.\n(?P<input>(?s:.*?)\n)\.\n(?P<expected>(?s:.*?))^\.$", text, re.MULTILINE
        ):
            yield pytest.param(
                file.stem, match["input"], match["expected"], id=f"{file.stem}: {match['title']}"
            )


def outline(document: Document) -> str:
    """One line a passage: its kind, what introduces it, the headings above it, its text, its code."""
    lines = []
    for passage in document.passages:
        above = "".join(f" h{index}" for index in passage.headings)
        by = "" if passage.introduced_by is None else f" <{passage.introduced_by}"
        info = f" ({passage.info})" if passage.info else ""
        code = "".join(f" [{passage.text[start:end]}]" for start, end in passage.code)
        text = passage.text.replace("\n", "⏎")
        lines.append(f"{passage.kind}{above}{by}{info}: {text}{code}\n")
    return "".join(lines)


@pytest.mark.parametrize(("format", "article", "expected"), list(cases()))
def test_an_article_is_read_into_these_passages(format, article, expected):  # noqa: A002 -- the noun of the model
    assert expected == outline(documents.parse(article, "article", format))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "It works. It ends! Does it?", 3, id="English ends at a stop, an exclamation and a question mark"
        ),
        pytest.param("它关闭 dropout。它不影响梯度！是吗？是；对", 5, id="Chinese ends at full-width marks"),
        pytest.param("Use torch.nn.Module or model.eval() here. Then go.", 2, id="dots in names end nothing"),
        pytest.param("Since 2.13.0. it takes 0.5 s. Good.", 3, id="versions and decimals do not split"),
        pytest.param(
            "Layers, e.g. dropout, i.e. noise, vs. none, etc. are off (Fig. 3).", 1, id="abbreviations"
        ),
        pytest.param("1. First do this. 2. Then that.", 2, id="an enumerator belongs to what it numbers"),
        pytest.param("1.2 影响的组件", 1, id="a section number is no sentence"),
        pytest.param(
            "He said “It is on. It stays on.” and left.", 1, id="a quotation does not end its sentence"
        ),
        pytest.param("他说“关闭。”，然后走了。", 1, id="a Chinese quotation does not end its sentence"),
        pytest.param(
            "它会变（见文档。这里略。）所以要小心。", 1, id="brackets belong to the sentence around them"
        ),
        pytest.param("It is off. (This is new.) It stays.", 3, id="a bracketed sentence stands alone"),
        pytest.param("See https://a.b/c.d?e=1. Then read.", 2, id="an address is one word"),
        pytest.param("Wait... it goes on. Then...", 2, id="an ellipsis in mid sentence goes on"),
        pytest.param("调用 model.eval().然后推理.完成", 3, id="half-width stops between Chinese sentences"),
        pytest.param("Great :) Next word. Done ;-)", 2, id="an emoticon is no bracket"),
        pytest.param("训练时更新…… 评估时不变。完", 2, id="a Chinese ellipsis goes on"),
        pytest.param("Call `x`.\u2028Second line", 2, id="a break on purpose ends a sentence"),
        pytest.param("", 0, id="nothing has no sentence"),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text, expected):
    assert expected == len(split(text))


def test_no_sentence_ends_in_code():
    text = "Print a. B. c now. Then stop."

    assert [text[start:end] for start, end in split(text, ((6, 13),))] == ["Print a. B. c now.", "Then stop."]


def notebook(*cells):
    return json.dumps({"cells": list(cells), "metadata": {}, "nbformat": 4}, ensure_ascii=True)


def test_places_in_a_notebook_are_those_of_its_file():
    text = notebook(
        {"cell_type": "markdown", "source": ["# A \\"]},
        {"cell_type": "markdown", "source": ["调用 `eval()`\n", '会关闭 "dropout"。']},
        {"cell_type": "code", "source": "print(1)", "outputs": [{"output_type": "stream", "text": ["1\n"]}]},
    )

    document = documents.parse(text, "a.ipynb")

    sentence = document.passages[1]
    assert sentence.text == '调用 eval() 会关闭 "dropout"。'
    assert text[slice(*sentence.span(3, 9))] == "eval()"
    assert text[slice(*sentence.span(15, 22))] == "dropout"
    assert [(p.text, p.info) for p in document.passages[2:]] == [("print(1)", "python"), ("1", "output")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("{", id="is no JSON"),
        pytest.param("[]", id="has no cells"),
        pytest.param("[" * 100_000, id="is nested without end"),
    ],
)
def test_a_notebook_is_refused_with_its_path_when_it(text):
    with pytest.raises(UserError) as caught:
        documents.parse(text, "a.ipynb")

    assert caught.value.path == "a.ipynb"
    assert caught.value.remedy


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"metadata": {"language_info": None}}, id="language"),
        pytest.param({"metadata": {"language_info": {"name": 3}}}, id="language's name"),
        pytest.param({"metadata": []}, id="metadata"),
        pytest.param({"cells": [{"cell_type": "code", "source": "x = 1", "outputs": 5}]}, id="outputs"),
        pytest.param(
            {"cells": [{"cell_type": "code", "source": "x = 1", "outputs": [{"text": None}]}]}, id="output"
        ),
    ],
)
def test_a_notebook_is_read_without_what_nobody_understands_of_its(changes):
    cells = [{"cell_type": "code", "source": "x = 1"}]

    document = documents.parse(json.dumps({"cells": cells, **changes}), "a.ipynb")

    assert ["x = 1"] == [passage.text for passage in document.passages]


def test_a_python_file_that_is_no_gallery_script_has_no_passages():
    assert documents.parse('"""Just a module."""\n\nx = 1\n', "a.py").passages == ()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param("模型".encode(), "模型", id="UTF-8"),
        pytest.param("模型".encode("utf-8-sig"), "模型", id="UTF-8 with a mark"),
        pytest.param("模型".encode("gb18030"), "模型", id="GB18030"),
        pytest.param("模型".encode("utf-16"), "模型", id="UTF-16 with a mark"),
    ],
)
def test_a_file_is_decoded_from(data, expected, tmp_path):
    path = tmp_path / "article.txt"
    path.write_bytes(data)

    assert expected == documents.load(path).text


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\xff", id="is binary"),
        pytest.param(b"a" * (documents.MOST_BYTES + 1), id="is far too large"),
        pytest.param(None, id="is missing"),
    ],
)
def test_a_file_is_refused_when_it(data, tmp_path):
    path = tmp_path / "article.md"
    if data is not None:
        path.write_bytes(data)

    with pytest.raises(UserError) as caught:
        documents.load(path)

    assert caught.value.remedy


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        pytest.param("a.HTM", "x", "html", id="a suffix in capitals"),
        pytest.param("-", "<!DOCTYPE html><p>x", "html", id="a doctype"),
        pytest.param("-", '{"cells": []}', "notebook", id="a notebook's keys"),
        pytest.param("-", "# Title\n\ntext", "markdown", id="a heading"),
        pytest.param("-", "just words", "text", id="nothing in particular"),
    ],
)
def test_the_format_is_known_by(path, text, expected):
    assert expected == documents.parse(text, path).format


def test_an_unknown_format_is_refused():
    with pytest.raises(UserError, match="unknown format 'pdf'"):
        documents.parse("x", "x", "pdf")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Calling it turns dropout off.", "en", id="English"),
        pytest.param("调用 torch.nn.Module.eval() 关闭 dropout。", "zh", id="Chinese among names"),
        pytest.param(
            "The term 批标准化 is how batch normalisation is called there.", "en", id="a foreign term"
        ),
        pytest.param("モデルを評価モードにする。", "ja", id="Japanese"),
        pytest.param("모델을 평가 모드로 바꿉니다.", "ko", id="Korean"),
    ],
)
def test_a_document_is_in(text, expected):
    assert expected == documents.parse(text, "a.txt").language


WRITTEN = st.lists(
    st.sampled_from(
        [
            *"\n\n\n  ab#*_`<>[]()!|-+~:;.,\"'\\&$=1\t\r\x00�。，（）“”中文",
            "```",
            "    ",
            "<p>",
            "</p>",
            "<pre>",
            "<li>",
            "<table><tr><td>",
            "<!--",
            "-->",
            "&lt;",
            "model.eval()",
            "# ",
            "- ",
            "1. ",
            ">>> ",
            "::",
            ".. note::",
            "====",
            "for a in b:",
            "import torch",
            "\\u4e2d",
            "[x](y)",
            "|-|-|",
            "\u2028",
            "$$",
            ":::",
            "~~",
            "🚀",
            "é",
        ]
    ),
    max_size=60,
).map("".join)


def is_faithful(document: Document, passage: Passage) -> bool:
    """Does each character stand where its offset says, spaces and decoded ones apart?"""
    return len(passage.offsets) == len(passage.text) + 1 and all(
        character.isspace() or document.text[offset] == character or document.text[offset] in "&\0"
        for character, offset in zip(passage.text, passage.offsets, strict=False)
    )


@settings(max_examples=150, deadline=None)
@given(
    text=WRITTEN | st.text(max_size=80),
    format=st.sampled_from(["markdown", "html", "text", "rst", "gallery"]),
)
def test_any_text_is_read_in_order_and_knows_its_places(text, format):  # noqa: A002 -- the noun of the model
    document = documents.parse(text, "article", format)

    end = 0
    for index, passage in enumerate(document.passages):
        assert passage.text.strip()
        assert is_faithful(document, passage)
        assert end <= passage.offsets[0]
        assert list(passage.offsets) == sorted(passage.offsets)
        assert all(above < index for above in (*passage.headings, passage.introduced_by or 0) if above)
        assert all(0 <= start < stop <= len(passage.text) for start, stop in passage.code)
        end = passage.offsets[-1]


@settings(max_examples=100, deadline=None)
@given(text=WRITTEN)
def test_a_notebook_says_of_its_markdown_what_markdown_says(text):
    cell = notebook({"cell_type": "markdown", "source": text})

    plain, within = documents.parse(text, "a.md"), documents.parse(cell, "a.ipynb")

    assert outline(plain) == outline(within)


@pytest.mark.parametrize("format", ["markdown", "html", "text", "rst"])
@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "[](",
        "<",
        "<a ",
        '<a "',
        "<!--",
        "<div>",
        "*a ",
        "`a``",
        "(",
        " ",
        "\0",
        "> ",
        "$a ",
        "中。",
        "# h\n",
        "- a\n",
        "a\n",
    ],
)
def test_a_long_text_of_nothing_but_marks_is_read(piece, format):  # noqa: A002 -- the noun of the model
    documents.parse(piece * 3000, "article", format)


def test_a_comment_to_claimcheck_is_no_passage_but_stays_in_the_text():
    comment = "<!-- claimcheck: ignore eval/x -- because -->"
    for path in ("a.md", "a.html", "a.txt"):
        document = documents.parse(f"One sentence.\n\n{comment}\n\nAnother.\n", path)

        assert [passage.text for passage in document.passages] == ["One sentence.", "Another."]
        assert comment in document.text


def test_blocks_number_what_belongs_together():
    document = documents.parse("One. Two.\n\nThree.\n", "a.md")

    assert [passage.block for passage in document.passages] == [0, 0, 1]
    assert {PassageKind.SENTENCE} == {passage.kind for passage in document.passages}


def test_marks_are_taken_away_all_along_a_paragraph():
    sentence = "Call `eval()` [here](b). "
    document = documents.parse(sentence * 8000, "a.md")

    assert {("Call eval() here.", ((5, 11),))} == {(each.text, each.code) for each in document.passages}
    assert list(range(0, 8000 * len(sentence), len(sentence))) == [
        each.span()[0] for each in document.passages
    ]


@pytest.mark.parametrize(
    "text",
    [
        '.. csv-table::\n\n   "{}\n',
        ".. csv-table::\n\n   {}\n",
        ".. list-table::\n\n   * - a\n{}",
        ".. list-table::\n\n   * - a{}\n",
    ],
)
@pytest.mark.parametrize("piece", ['"', ",", '""', "     - a\n", "\n", "- "])
def test_the_cells_of_a_long_table_are_read_in_time_that_grows_with_it(text: str, piece: str) -> None:
    documents.parse(text.format(piece * 20_000), "article", "rst")
