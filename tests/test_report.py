"""The report: what it says is decided once, and nothing in an article can act on its reader."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from base64 import b64encode
from dataclasses import asdict, replace
from importlib.resources import files
from itertools import accumulate
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from lxml import html as lxml_html

from claimcheck import documents
from claimcheck.errors import UserError
from claimcheck.judgement import find, judge
from claimcheck.model import (
    Arm,
    Assertion,
    Claim,
    Confidence,
    Coverage,
    Document,
    Environment,
    Experiment,
    Failure,
    Hedge,
    Json,
    Notice,
    Observation,
    Passage,
    PassageKind,
    Reason,
    Review,
    Role,
    Run,
    Stance,
    Trial,
    Unchecked,
    Untestable,
    Verdict,
)
from claimcheck.report import context, evidence, render
from claimcheck.report.article import layout
from claimcheck.report.charts import ranges
from claimcheck.report.overview import repeated
from claimcheck.report.text import card
from claimcheck.report.words import HEADINGS, LANGUAGES, MARKS, REASONS, ROLES, SENTENCES

GOLDENS = Path(__file__).parent / "minicheck"
ENVIRONMENT = Environment("/opt/python", "3.11.4", "2.13.0+cpu", "Linux x86-64", "cpu", "e1")
PROTECTION = "namespaces, no network, 4 GiB, 10 s an arm"


def miniature_claim(
    name: str, *treatments: str, wrong: str = "", source: str = "def treatment(): ..."
) -> Claim:
    """A claim about switches: each treatment is a circumstance."""
    return Claim(
        id=name,
        title=f"{name} holds",
        statement={"en": f"`{name}()` turns the switch off.", "zh": f"`{name}()` 会关掉开关。"},
        asserted_by=(),
        denied_by=(),
        not_asserted_by=(),
        conditions={
            arm: {
                "en": f"the case is {arm.removeprefix('treatment_')}",
                "zh": f"情形为 {arm.removeprefix('treatment_')}",
            }
            for arm in treatments
        },
        correction={"en": f"`{name}()` {wrong}", "zh": f"`{name}()` 其实不然。"},
        sources=("https://example.org/switch",),
        about=(f"torch.{name.rpartition('/')[2]}",),
        experiment=Experiment(
            source=source,
            arms=(
                Arm("treatment", Role.TREATMENT, ""),
                *(Arm(arm, Role.TREATMENT, "") for arm in treatments),
                Arm("positive_control", Role.POSITIVE_CONTROL, "Known to be off."),
                Arm("negative_control", Role.NEGATIVE_CONTROL, "Known to be on."),
            ),
            fingerprint=name,
        ),
        path=f"claims/{name}.py",
    )


def performed(claim: Claim, *values: Json | Failure) -> Verdict:
    """The verdict on a claim whose treatments observed these values, or failed for these reasons."""
    seen = dict(zip([arm.name for arm in claim.experiment.arms], [*values, False, True], strict=True))
    roles = {arm.name: arm.role for arm in claim.experiment.arms}
    return judge(
        Trial(
            claim.id,
            claim.experiment.fingerprint,
            "e1",
            tuple(
                Observation(arm, roles[arm], failure=value)
                if isinstance(value, Failure)
                else Observation(
                    arm, roles[arm], values=(value,), evidence={"draws": 3} if arm == "treatment" else None
                )
                for arm, value in seen.items()
            ),
            0.25,
        )
    )


OFF = miniature_claim("switch/off")
FREEZE = miniature_claim(
    "switch/freeze", wrong="leaves it on.", source="def treatment():\n    return '<b>on</b>'\n"
)
FUSE = miniature_claim("mode/fuse", "treatment_wet", "treatment_cold", wrong="needs a dry case.")
FAST = miniature_claim("speed/fast")
VERDICTS = {
    "switch/off": performed(OFF, False),
    "switch/freeze": performed(FREEZE, True),
    "mode/fuse": performed(FUSE, False, True, True),
    "speed/fast": performed(FAST, Failure(Reason.TIMED_OUT, "after 10 s")),
}
CLAIMS = {claim.id: claim for claim in (OFF, FREEZE, FUSE, FAST)}

ARTICLE = """\
# Switches

`off()` turns it off. Calling `freeze()` turns it off too.
As does fuse(), and it is fast.

1. freeze() is enough
2. never use off() and freeze()

| call | effect |
|---|---|
| freeze | off |

```python
off()
```
"""
ARTIKEL = "# 开关\n\n调用 off() 会关掉开关。freeze() 也会关掉开关。\n"

K = PassageKind
LAYOUT: tuple[tuple[int, PassageKind, str], ...] = (
    (0, K.HEADING, "Switches"),
    (1, K.SENTENCE, "`off()` turns it off."),
    (1, K.SENTENCE, "Calling `freeze()` turns it off too."),
    (1, K.SENTENCE, "As does fuse(), and it is fast."),
    (2, K.ITEM, "freeze() is enough"),
    (3, K.ITEM, "never use off() and freeze()"),
    (4, K.CELL, "call"),
    (5, K.CELL, "effect"),
    (6, K.CELL, "freeze"),
    (7, K.CELL, "off"),
    (8, K.CODE, "off()\n"),
)
LAYOUT_ZH = (
    (0, K.HEADING, "开关"),
    (1, K.SENTENCE, "调用 off() 会关掉开关。"),
    (1, K.SENTENCE, "freeze() 也会关掉开关。"),
)


def read(
    text: str, layout: tuple[tuple[int, PassageKind, str], ...], path: str, language: str = "en"
) -> Document:
    """A document whose passages are the stretches of its text that the layout names."""
    passages, at = [], 0
    for block, kind, said in layout:
        at = text.index(said, at)
        faces = said.split("`")
        bare = "".join(faces)
        offsets = [at + i for i, character in enumerate(said) if character != "`"] + [at + len(said)]
        edges = list(accumulate(map(len, faces)))
        code = tuple(zip(edges[::2], edges[1::2], strict=False))
        passages.append(Passage(bare, kind, language, offsets, block, code=code))
        at += len(said)
    return Document(path, "markdown", text, tuple(passages), language)


def said(document: Document, passage: int, words: str, claim: str, **more: object) -> Assertion:
    here = document.passages[passage]
    first = here.text.index(words)
    start, end = here.span(first, first + len(words))
    stance, confidence = more.pop("stance", Stance.ASSERTS), more.pop("confidence", Confidence.CERTAIN)
    return Assertion(passage, start, end, claim, stance, confidence, **more)  # type: ignore[arg-type]


def review(document: Document, *assertions: Assertion, unchecked: tuple[Unchecked, ...] = ()) -> Review:
    findings = tuple(find(one, CLAIMS[one.claim], VERDICTS[one.claim]) for one in assertions)
    coverage = Coverage(len(document.passages), len(findings) + len(unchecked), len(findings), len(unchecked))
    return Review(document, findings, unchecked, coverage)


def english() -> Review:
    document = read(ARTICLE, LAYOUT, "docs/switches.md")
    place = document.passages[3].span()
    opinion = Untestable(
        "opinion", {"en": "", "zh": ""}, {"en": "A matter of taste.", "zh": "见仁见智。"}, ()
    )
    made = review(
        document,
        said(document, 4, "freeze() is enough", "switch/freeze", confidence=Confidence.INFERRED),
        said(document, 1, "off() turns it off", "switch/off"),
        said(document, 2, "Calling freeze() turns it off", "switch/freeze"),
        said(document, 2, "freeze() turns it off too", "mode/fuse"),
        said(document, 3, "it is fast", "speed/fast"),
        said(document, 8, "freeze", "switch/freeze", stance=Stance.DENIES),
        said(document, 10, "off()", "mode/fuse", hedge=Hedge.USUALLY),
        unchecked=(
            Unchecked(3, place[0], place[0] + 14),
            Unchecked(5, *document.passages[5].span(), opinion),
        ),
    )
    return replace(
        made, notices=(Notice("this ignore comment ignores nothing", document.passages[3].span()[0]),)
    )


def chinese() -> Review:
    document = read(ARTIKEL, LAYOUT_ZH, "文档/开关.md", "zh")
    return review(
        document,
        said(document, 1, "off() 会关掉开关", "switch/off"),
        said(document, 2, "freeze() 也会关掉开关", "switch/freeze"),
    )


def run(*reviews: Review) -> Run:
    return Run("0.1.0", ENVIRONMENT, PROTECTION, reviews, tuple(VERDICTS.values()), CLAIMS)


RUNS = {
    "article": run(english()),
    "chinese": run(chinese()),
    "both": run(english(), chinese()),
    "catalogue": run(),
}


def brief(given: Any) -> Any:
    """A context as a person reviews it: without what is empty, text with its code in backticks."""
    match given:
        case [{"text": str(), "code": bool()}, *_]:
            return "".join(f"`{piece['text']}`" if piece["code"] else piece["text"] for piece in given)
        case dict():
            return {
                str(key): brief(value)
                for key, value in given.items()
                if value not in ("", [], None) and value is not False
            }
        case list() | tuple():
            return [brief(value) for value in given]
        case _:
            return given


@pytest.mark.parametrize("name", ["article", "chinese", "catalogue"])
def test_the_templates_are_given(name: str) -> None:
    """What the templates are given is what was last accepted."""
    golden = GOLDENS / name / "context.expected.json"
    page = asdict(context.page(RUNS[name], "zh" if name == "chinese" else "en"))
    del page["words"]
    given = json.dumps(brief(json.loads(json.dumps(page))), indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("CLAIMCHECK_ACCEPT"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(given, encoding="utf-8")

    assert golden.read_text(encoding="utf-8") == given, (
        "If the new context is right, accept it: CLAIMCHECK_ACCEPT=1 pytest tests/test_report.py"
    )


def page(name: str, language: str | None = None) -> lxml_html.HtmlElement:
    return lxml_html.fromstring(render(RUNS[name], "html", language=language))


@pytest.mark.parametrize("name", RUNS)
def test_the_record_keeps_to_its_schema(name: str) -> None:
    """What other tools rely on is what the published schema says."""
    schema = json.loads(files("claimcheck.report").joinpath("schema.json").read_text(encoding="utf-8"))

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(render(RUNS[name], "json")))


def test_the_record_holds_what_was_found() -> None:
    record = json.loads(render(RUNS["article"], "json"))
    finding = record["documents"][0]["findings"][1]

    assert record["summary"] == {
        "confirmed": 3,
        "refuted": 2,
        "conditional": 1,
        "undecided": 1,
        "unchecked": 2,
        "ignored": 0,
        "known": 0,
    }
    assert (finding["line"], finding["column"], finding["text"]) == (3, 23, "Calling `freeze()` turns it off")
    assert finding["mark"] == "refuted"
    assert finding["evidence"]["arms"][0]["agrees_with"] == ["negative_control"]
    assert finding["correction"]["en"] == "`switch/freeze()` leaves it on."
    assert next(v["reason"] for v in record["verdicts"] if v["claim"] == "speed/fast") == "timed-out"


def test_without_documents_the_record_counts_the_verdicts() -> None:
    summary = json.loads(render(RUNS["catalogue"], "json"))["summary"]

    assert summary == {
        "confirmed": 1,
        "refuted": 1,
        "conditional": 1,
        "undecided": 1,
        "unchecked": 0,
        "ignored": 0,
        "known": 0,
    }


def test_what_an_author_ignores_is_counted_but_not_marked() -> None:
    made = english()
    held = next(finding for finding in made.findings if finding.claim.id == "switch/freeze")
    ignoring = replace(made, ignored=(held,))

    record = json.loads(render(replace(RUNS["article"], reviews=(ignoring,)), "json"))
    text = render(replace(RUNS["article"], reviews=(ignoring,)), "text")

    assert record["summary"]["ignored"] == 1
    assert record["documents"][0]["ignored"][0]["claim"] == "switch/freeze"
    assert text.splitlines()[-1].endswith(", 1 ignored")


def test_text_says_where_and_what_to_write_instead_and_ends_in_the_coverage() -> None:
    lines = render(RUNS["article"], "text").splitlines()

    assert lines[:3] == [
        "docs/switches.md:3:23: refuted: Calling freeze() turns it off",
        "    switch/freeze: The treatment behaves like the negative control: it observed True.",
        "    Instead: `switch/freeze()` leaves it on.",
    ]
    assert (
        lines[-1]
        == "3 confirmed, 2 refuted, 1 conditional, 1 undecided; read 11 passages, 9 testable, 7 judged, 2 unchecked"
    )
    assert not any(": confirmed: " in line for line in lines)


def test_verbose_text_also_lists_what_is_right_and_what_is_left() -> None:
    text = render(RUNS["article"], "text", verbose=True)

    assert "docs/switches.md:3:2: confirmed: off() turns it off\n" in text
    assert "docs/switches.md:4:1: unchecked: As does fuse()\n" in text
    assert "    A matter of taste.\n" in text


def test_text_of_several_documents_sums_up_each() -> None:
    tallies = [
        line for line in render(RUNS["both"], "text").splitlines() if "coverage" in line or "read " in line
    ]

    assert [line.split(": ")[0] for line in tallies[:2]] == ["docs/switches.md", "文档/开关.md"]
    assert tallies[-1].startswith("4 confirmed, 3 refuted, ")


def test_text_has_colour_only_if_asked() -> None:
    assert "\x1b" not in render(RUNS["article"], "text")
    assert "\x1b[31m\x1b[1mrefuted\x1b[0m" in render(RUNS["article"], "text", color=True)


def test_a_card_shows_the_last_verdict_if_there_is_one() -> None:
    assert "negative_control" not in card(FREEZE, VERDICTS["switch/freeze"], "en")
    assert "negative control: True  (Known to be on.)" in card(FREEZE, VERDICTS["switch/freeze"], "en")
    assert "claimcheck verify switch/freeze" in card(FREEZE, None, "zh")


@pytest.mark.parametrize(
    ("reason", "assertion", "verdict"),
    [
        pytest.param(
            "Holds, except when the case is wet, or when the case is cold.",
            {},
            "mode/fuse",
            id="where the typical case holds",
        ),
        pytest.param(
            "Said of the usual case, where it is so. Holds, except when the case is wet, or when the case is cold.",
            {"hedge": Hedge.USUALLY},
            "mode/fuse",
            id="who says usually is right",
        ),
        pytest.param(
            "Said without exception, but there is one. Holds, except when the case is wet, or when the case is cold.",
            {"hedge": Hedge.ALWAYS},
            "mode/fuse",
            id="who says always is wrong",
        ),
        pytest.param(
            "The article denies this claim, rightly. The treatment behaves like the negative control: it observed True.",
            {"stance": Stance.DENIES},
            "switch/freeze",
            id="who denies what is refuted is right",
        ),
        pytest.param(
            "The article denies this claim, wrongly. The treatment behaves like the positive control: it observed False.",
            {"stance": Stance.DENIES},
            "switch/off",
            id="who denies what is confirmed is wrong",
        ),
        pytest.param(
            "An arm used more time than it was given. treatment: after 10 s",
            {},
            "speed/fast",
            id="not knowing has a reason",
        ),
    ],
)
def test_reason(reason: str, assertion: dict[str, object], verdict: str) -> None:
    document = read(ARTICLE, LAYOUT, "a.md")
    finding = find(said(document, 1, "off()", verdict, **assertion), CLAIMS[verdict], VERDICTS[verdict])

    assert reason == evidence.reason(finding, "en")


def test_a_claim_whose_typical_case_fails_says_when_it_holds() -> None:
    assert (
        evidence.conclusion(FUSE, performed(FUSE, True, False, True), "en")
        == "Fails, except when the case is wet."
    )
    assert (
        evidence.conclusion(FUSE, performed(FUSE, False, False, False), "en")
        == "All 3 treatments behave like the positive control."
    )


def test_the_page_is_the_article_in_its_order() -> None:
    """Headings, sentences, items, cells and code come back, and nothing of the article is lost."""
    article = page("article").find(".//article")
    for added in article.xpath(".//a[contains(@class, 'ref')] | .//div[@class='notes']"):
        added.drop_tree()

    written = "".join(said for _, _, said in LAYOUT).replace("`", "")
    assert "".join(article.text_content().split()) == "".join(written.split())
    assert article.xpath(".//li/@data-marker") == ["1.", "2."]
    assert [len(row) for row in article.iter("tr")] == [2, 2]
    assert article.findtext(".//pre/code/mark") == "off()"


def test_each_claim_is_marked_where_it_stands() -> None:
    marks = [(mark.get("class"), mark.text_content()) for mark in page("article").iter("mark")]

    assert marks == [
        ("confirmed", "off() turns it off"),
        ("refuted", "Calling "),
        ("refuted", "freeze() turns it off"),
        ("conditional", " too"),
        ("undecided", "it is fast"),
        ("refuted inferred", "freeze() is enough"),
        ("confirmed", "freeze"),
        ("confirmed", "off()"),
    ]


@pytest.mark.parametrize("name", RUNS)
def test_every_link_of_a_page_leads_somewhere(name: str) -> None:
    tree = page(name)
    anchors = tree.xpath("//@id")

    assert len(set(anchors)) == len(anchors)
    assert {href[1:] for href in tree.xpath("//@href") if href.startswith("#")} <= set(anchors)


@pytest.mark.parametrize("name", RUNS)
def test_a_page_needs_and_allows_nothing_but_itself(name: str) -> None:
    """What a page runs is named by its hash, so that nothing else can."""
    tree = page(name)
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    (script,), (style,) = tree.xpath("//script[not(@type)]"), tree.xpath("//style")

    for part in (script, style):
        assert b64encode(hashlib.sha256(part.text.encode()).digest()).decode() in policy
    assert "default-src 'none'" in policy
    assert not tree.xpath("//@style | //@src | //link | //iframe | //object")
    assert not tree.xpath("//@*[starts-with(name(), 'on')]")


HOSTILE = {
    "a script": ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    "an attribute": ('"><img src=x onerror=alert(1)>', "&#34;&gt;&lt;img src=x onerror=alert(1)&gt;"),
    "a template": ("{{7*7}}{% raw %}", "{{7*7}}{% raw %}"),
    "a bidi override": ("ab\u202ecd", "ab⟦U+202E⟧cd"),
    "a terminal escape": ("\x1b]0;owned\x07", "␛]0;owned␇"),
    "a C1 control": ("\x9b31m", "⟦U+009B⟧31m"),
    "half a character": ("a\ud800b", "a⟦U+D800⟧b"),
    "the end of the style": ("</style><b>", "&lt;/style&gt;&lt;b&gt;"),
}


@pytest.mark.parametrize(("hostile", "inert"), HOSTILE.values(), ids=HOSTILE)
def test_article_text_is_inert(hostile: str, inert: str) -> None:
    """It is shown as it is wherever it stands: text, path, title, observations, claim."""
    text = f"# {hostile}\n\n{hostile} is said.\n"
    document = read(text, ((0, K.HEADING, hostile), (1, K.SENTENCE, f"{hostile} is said.")), f"{hostile}.md")
    claim = replace(
        FAST,
        sources=("javascript:alert(1)", f"https://example.org/{hostile}"),
        experiment=replace(FAST.experiment, source=hostile),
    )
    verdict = performed(claim, Failure(Reason.RAISED, hostile))
    finding = find(
        Assertion(1, *document.passages[1].span(), claim.id, Stance.ASSERTS, Confidence.CERTAIN),
        claim,
        verdict,
    )
    checked = Review(
        document,
        (finding,),
        (Unchecked(1, *document.passages[1].span()),),
        Coverage(2, 1, 1, 1),
        (Notice(hostile, 0),),
    )
    given = Run("0", replace(ENVIRONMENT, torch=hostile), hostile, (checked,), (verdict,), {claim.id: claim})

    html = render(given, "html")
    assert inert in html
    if inert != hostile:
        assert hostile not in html
    assert 'href="javascript:' not in html
    assert not lxml_html.fromstring(html).xpath("//article//script | //img")

    for format in ("text", "json"):  # noqa: A001
        written = render(given, format, verbose=True)
        written.encode()
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", written)
    assert hostile == json.loads(render(given, "json"))["documents"][0]["noticed"][0]["text"]


def test_the_report_speaks_the_language_of_most_articles_or_the_one_asked_for() -> None:
    assert page("chinese").get("lang") == "zh-Hans"
    assert page("both").get("lang") == "en"
    assert page("both", "zh").get("lang") == "zh-Hans"
    assert "更正: `switch/freeze()` 其实不然。" not in render(RUNS["article"], "text")
    assert "`switch/freeze()` 其实不然。" in render(RUNS["article"], "text", language="zh")


def test_counts_are_parted_as_their_language_writes() -> None:
    last = {
        language: render(RUNS["chinese"], "text", language=language).splitlines()[-1]
        for language in ("en", "zh")
    }

    assert [3, 0] == [last["en"].split("; ")[0].count(", "), last["en"].count("，")]
    assert [3, 0] == [last["zh"].split("；")[0].count("，"), last["zh"].count(", ")]


def test_every_word_is_said_in_both_languages() -> None:
    for table in (HEADINGS, MARKS, REASONS, ROLES, SENTENCES):
        for words in table.values():
            assert set(LANGUAGES) == set(words)
            assert all(words.values())
    assert set(Reason) == set(REASONS)


@pytest.mark.parametrize("wrong", [{"format": "pdf"}, {"language": "fr"}], ids=["format", "language"])
def test_what_there_is_no_report_in_is_a_users_error(wrong: dict[str, str]) -> None:
    with pytest.raises(UserError, match="Choose one of"):
        render(RUNS["article"], **wrong)  # type: ignore[arg-type]


def test_a_claim_said_again_refers_to_its_evidence() -> None:
    """Evidence stands once in an article, and an experiment's source once in a page."""
    text = render(run(english(), english()), "html")

    assert text.count("return &#39;&lt;b&gt;on&lt;/b&gt;&#39;") == 1
    assert "same as 2</a>" in text


def arm(name: str, numbers: Json) -> evidence.ArmEvidence:
    return evidence.ArmEvidence(name, Role.TREATMENT, "", (True,), numbers, "", "", ())


def repeating(count: int, path: str) -> Review:
    """An article that makes one mistake again and again, after a paragraph that says nothing."""
    idle, wrong = "Switches are nice.", "Calling freeze() turns it off."
    layout = ((0, K.HEADING, "On"), (1, K.SENTENCE, idle), (2, K.HEADING, "Off"), (3, K.SENTENCE, idle))
    again = tuple((i, K.SENTENCE, wrong) for i in range(4, count + 4))
    document = read("\n".join(text for _, _, text in (*layout, *again)), (*layout, *again), path)
    many = (
        Assertion(i, *document.passages[i].span(), "switch/freeze", Stance.ASSERTS, Confidence.CERTAIN)
        for i in range(4, count + 4)
    )
    return review(document, *many)


@pytest.mark.parametrize(("articles", "each"), [(1, 10_000), (500, 20)], ids=["in one", "in many"])
def test_a_page_of_ten_thousand_findings_stays_small(articles: int, each: int) -> None:
    """What was observed stands once, and of the texts only what is marked."""
    html = render(run(*(repeating(each, f"{number}.md") for number in range(articles))), "html")

    assert len(html.encode()) < 5_000_000


def test_a_page_with_much_on_it_shows_what_is_marked_and_leads_to_the_evidence() -> None:
    given = run(repeating(20, "short.md"), repeating(2000, "long.md"))
    tree = lxml_html.fromstring(render(given, "html"))
    (first, _) = tree.xpath("//article")

    assert ["Off", "⋯", "Calling freeze() turns it off.✗1"] == [part.text_content() for part in first[:3]]
    assert not tree.xpath("//*[@class='notes'] | //pre")
    assert "… +1980" in tree.text_content()
    entry = tree.xpath("//details[contains(@class, 'claim')]/div[.//table]/@id")
    assert set(first.xpath(".//a/@href")) == {f"#{anchor}" for anchor in entry}
    assert HEADINGS["heavy_note"]["en"] in tree.text_content()
    assert HEADINGS["heavy_note"]["en"] not in page("both").text_content()
    anchors = set(tree.xpath("//@id"))
    assert {href[1:] for href in tree.xpath("//@href") if href.startswith("#")} <= anchors


def test_a_page_of_several_articles_begins_with_what_they_have_in_common() -> None:
    """Which mistake comes again, how often, and where least is right."""
    both = context.page(RUNS["both"], "en")

    assert [("switch/freeze", "in 2 of 2 articles, 3 places", 100.0)] == [
        (one.note.entry.id, one.often, one.share) for one in both.mistakes
    ]
    assert [("Switches", 50), ("开关", 50)] == [(one.title, one.percent) for one in both.index]
    assert not context.page(RUNS["article"], "en").mistakes
    assert not page("article").xpath("//*[@class='index' or @class='mistakes']")
    assert ["50%", "50%"] == page("both").xpath("//td[@class='chart']/b/text()")


@pytest.mark.parametrize(
    ("name", "observed", "expected"),
    [
        pytest.param("name/torch.x", True, "There is no such name.", id="a name"),
        pytest.param("output/1", False, "This is what comes out.", id="an output"),
        pytest.param("block/1", True, "It does not come out as shown.", id="a listing"),
        pytest.param("switch/x", True, "The treatment behaves like the negative control: it observed True.", id="only claims have controls to explain"),
    ],
)  # fmt: skip
def test_what_became_of_an_articles_own_code_is_said_plainly(
    name: str, *, observed: bool, expected: str
) -> None:
    claim = miniature_claim(name)

    assert expected == evidence.conclusion(claim, performed(claim, observed), "en")


def test_listings_that_are_wrong_in_several_articles_are_no_common_mistake() -> None:
    articles = [one.fixes for one in context.page(RUNS["both"], "en").articles]
    listings = [
        [replace(fix, note=replace(fix.note, entry=replace(fix.note.entry, id="block/1"))) for fix in fixes]
        for fixes in articles
    ]

    assert repeated(articles, "en")
    assert () == repeated(listings, "en")


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param("Call `freeze()` now.", "freeze", "Call freeze()¹ now.", id="of a name in a sentence"),
        pytest.param("Call `freeze()` now.", "Call `freeze", "Call freeze()¹ now.", id="of a clause"),
        pytest.param("```python\nx = freeze(1)  # so\ny = 2\n```\n", "freeze", "x = freeze(1)  # so¹\ny = 2", id="in code, after its line"),
        pytest.param("```python\nfreeze(1)\n```\n", "freeze", "freeze(1)¹", id="in the last line of code"),
    ],
)  # fmt: skip
def test_the_number_of_a_finding_tears_no_code_apart(text: str, words: str, expected: str) -> None:
    document = documents.parse(text, "article.md")
    claim = miniature_claim("switch/freeze")
    start = text.index(words)
    said = Assertion(0, start, start + len(words), claim.id, Stance.ASSERTS, Confidence.CERTAIN)
    found = find(said, claim, performed(claim, True))
    review = Review(document, (found,), (), Coverage(1, 1, 1, 0))

    (group,) = layout(review, {1: found})
    stretches = group.rows[0][0].stretches

    assert expected == "".join(
        "".join(piece.text for piece in stretch.pieces) + "¹" * len(stretch.references)
        for stretch in stretches
    )


def test_the_index_begins_where_least_is_right() -> None:
    made = english()
    right = tuple(f for f in made.findings if f.mark == "confirmed")
    given = run(replace(made, findings=right), replace(made, findings=()), made)

    assert [50, 100, None] == [one.percent for one in context.page(given, "en").index]


@pytest.mark.parametrize(
    ("low", "point", "high", "numbers"),
    [
        pytest.param(
            -1, -1, -1, {"ratio": 0.5, "interval": [0.5, 0.5]}, id="half the cost lies as far to the left"
        ),
        pytest.param(1, 1, 1, {"ratio": 2.0, "interval": [2.0, 2.0]}, id="as twice the cost to the right"),
        pytest.param(
            -1, 0, 1, {"ratio": 1.0, "interval": [0.5, 2.0]}, id="an interval lies around its point"
        ),
    ],
)
def test_what_was_measured_lies_on_one_scale(
    low: int, point: int, high: int, numbers: dict[str, Json]
) -> None:
    """Both ends of the scale are taken by a control, so half and twice are 1 from its centre."""
    edge = arm("edge", {"ratio": 2.0, "interval": [0.5, 2.0]})
    found = ranges((edge, arm("treatment", numbers)))
    unit = (found["edge"].high - found["edge"].low) / 2

    assert [low, point, high] == [
        pytest.approx((at - 50) / unit, abs=0.01)
        for at in (found["treatment"].low, found["treatment"].point, found["treatment"].high)
    ]


def test_a_share_of_draws_lies_beside_its_probability() -> None:
    found = ranges((arm("treatment", {"share": 0.35, "p": 0.25, "margin": 0.05}),))["treatment"]

    assert sum(found.band) < found.point
    assert "0.35; 0.25 ± 0.05" == found.words


@pytest.mark.parametrize(
    "numbers",
    [
        None,
        3,
        "ratio",
        {"bytes": 3},
        {"ratio": -1.0, "interval": [-2.0, -0.5]},
        {"ratio": 1.0, "interval": [2.0, 3.0]},
        {"ratio": float("inf"), "interval": [1.0, float("inf")]},
        {"ratio": float("nan"), "interval": [1.0, 2.0]},
        {"ratio": "1", "interval": [1.0, 2.0]},
        {"share": 2.0, "p": 0.5, "margin": 0.1},
    ],
    ids=repr,
)
def test_other_numbers_have_no_place_on_a_scale(numbers: Json) -> None:
    assert {} == ranges((arm("treatment", numbers),))


def test_the_template_engine_is_loaded_for_a_page_only() -> None:
    loaded = "import sys, claimcheck.report; sys.exit('jinja2' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", loaded], check=False).returncode == 0
