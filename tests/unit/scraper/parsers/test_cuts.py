"""A page that a bound cut is judged as part of a page: nobody who stands behind the cut has left."""

import pytest

from monitor.model import Role, Verdict
from scraper.parsers import read, read_text_only
from scraper.parsers.bounds import MAX_ATTRIBUTES, MAX_DOCUMENTS, MAX_TAGS, bounded
from scraper.parsers.clauses import MAX_TRIED
from scraper.parsers.context import Context
from scraper.parsers.locate import MAX_TOKENS, locate
from scraper.parsers.markup import MAX_CHARACTERS, MAX_SCRIPTS, MAX_WRITTEN
from scraper.parsers.normalise import normalise
from scraper.parsers.openings import Openings
from scraper.parsers.roster import MAX_PEOPLE
from scraper.parsers.roster import MAX_TOKENS as MAX_NAMES
from scraper.parsers.tags import page_tags
from scraper.parsers.text import MAX_TEXT
from scraper.parsers.tree import MAX_CELLS, Tree
from scraper.parsers.tree import MAX_TEXT as MAX_PRINTED
from tests.unit.monitor.pages import PEOPLE, judged, page, snapshot
from tests.unit.scraper.parsers.hostile import person

ROW = "<li><a>{}</a> 副局长</li>"
CUTS = {
    "tags": ("<i>·</i>" * (MAX_TAGS // 2), f"the page has more than {MAX_TAGS:,} tags"),
    "attributes": (
        "<p" + " a=b" * 12_000 + ">",
        f"an element has more than {MAX_ATTRIBUTES} attributes",
    ),
    "documents": ("<body>" * (MAX_DOCUMENTS + 1), f"the page begins more than {MAX_DOCUMENTS} times"),
    "pieces": ("<p>话</p>" * (MAX_CELLS + 1), f"the page has more than {MAX_CELLS:,} pieces of text"),
    "print": ("话" * (MAX_PRINTED + 1), f"the page prints more than {MAX_PRINTED:,} characters"),
    "source": (f'<p title="{"x" * MAX_CHARACTERS}">', f"the page has more than {MAX_CHARACTERS:,} characters"),
    "writing": (
        "<script>document.write('<p>话</p>')</script>" * (MAX_WRITTEN // 8 + 1),
        f"scripts write more than {MAX_WRITTEN:,} characters",
    ),
    "names": (
        "<p>党组成员、副局长</p>" * (MAX_NAMES + 1),
        f"the page has more than {MAX_NAMES:,} names and titles",
    ),
    "people": (
        "".join(ROW.format(person(number)) for number in range(MAX_PEOPLE * 3)),
        f"more than {MAX_PEOPLE} people read as leaders",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("filling", "reason"), CUTS.values(), ids=CUTS)
def test_a_cut_page_is_part_of_a_page_and_says_what_cut_it(filling: str, reason: str) -> None:
    found = judged(snapshot(page(filling + PEOPLE)))

    assert found.verdict is Verdict.PARTIAL
    assert reason in found.reason


def test_people_that_only_a_script_holds_are_cut_with_it() -> None:
    rows = "".join(f'{{"name":"{person(number)}","title":"副局长"}},' for number in range(90))
    whole = page(f"<script>var a=[{rows}]</script>")
    cut = page(f"<script>var a=[{rows}];{'/' * MAX_SCRIPTS}</script>")

    assert judged(snapshot(whole)).verdict is not Verdict.PARTIAL
    assert judged(snapshot(cut)).verdict is Verdict.PARTIAL


def test_an_honest_page_is_not_cut_though_its_pictures_are_large() -> None:
    picture = f'<img alt="" src="data:image/png;base64,{"A" * 3_000_000}">'
    found = read(page(picture + PEOPLE).encode(), None, Context(role=Role.ROSTER))

    assert found.outline.cut == ()
    assert found.outline.people == 3
    assert judged(snapshot(page(picture + PEOPLE))).verdict is Verdict.GOOD


def test_names_on_a_page_of_another_kind_cut_nothing() -> None:
    filling = "".join(ROW.format(person(number)) for number in range(MAX_PEOPLE * 3))
    act = "<p>经研究，决定任命王强同志为云岭省数据局局长。</p>"
    reading = read(
        page(act + filling, tags='<meta name="ArticleTitle" content="任免名单">', title="任免名单").encode(), None, Context()
    )

    assert reading.observation.role is Role.NOTICE
    assert reading.outline.cut == ()


def test_the_text_behind_the_limit_is_refused_aloud() -> None:
    seen = read_text_only("会" * MAX_TEXT + "。任命张三为某省数据局局长。", Context(organisation="某省人民政府"))

    assert [(one.quote, one.reason) for one in seen.refused] == [
        ("。任命张三为某省数据局局长。", f"the text was cut at {MAX_TEXT:,} characters")
    ]


def test_clauses_behind_the_limit_are_refused_aloud() -> None:
    text = "".join(f"任命{person(number)}为某省数据局局长。\n" for number in range(MAX_TRIED + 10))
    seen = read_text_only(text, Context(organisation="某省人民政府"))

    assert f"more than {MAX_TRIED:,} clauses" in seen.refused[0].reason


def test_a_crowded_element_is_found_whatever_its_attributes_hold() -> None:
    for attribute in (' a="b>c"', " a='<p>'", " a", " a = b", "/a", ' "', " a=b=c", " =", ' a="'):
        crowded = f"<p>王强</p>{' ' * 40_000}<p{attribute * (4 * MAX_ATTRIBUTES)}"
        assert bounded(crowded).cut, attribute
        assert bounded(crowded).markup.startswith("<p>王强</p>")


def test_openings_are_found_where_ends_are_missing_far_or_inside_another() -> None:
    import re

    meta = re.compile("<meta")
    assert list(Openings("<meta a><meta" + "b" * 30 + "><meta c>", meta, 20).attributes()) == [" a", " c"]
    assert list(Openings("<meta" * 50, meta, 20).attributes()) == []
    assert list(Openings("<meta <meta d>", meta, 20).attributes()) == [" <meta d"]


def test_a_tag_behind_a_million_broken_ones_is_still_read() -> None:
    assert page_tags("<meta" * 60_000 + '<meta name="SiteName" content="云岭省数据局">') == {"sitename": "云岭省数据局"}


def test_a_span_that_is_no_number_spans_nothing() -> None:
    rows = '<tr><td rowspan="²">局长</td><td>王强</td></tr><tr><td>李伟</td></tr>'
    assert read(page(f"<table>{rows}</table>").encode(), None, Context(role=Role.ROSTER)).outline.people >= 1


def test_a_column_that_says_nothing_of_posts_is_silent_in_every_row() -> None:
    head = "<tr><th>姓名</th><th>职务</th><th>籍贯</th></tr>"
    rows = "".join(f"<tr><td>{person(n)}</td><td>副局长</td><td>王强</td></tr>" for n in range(40))
    found = read(page(f"<table>{head}{rows}</table>").encode(), None, Context(role=Role.ROSTER))

    assert "王强" not in {leader.person for leader in found.observation.leaders}
    assert len(found.observation.leaders) == 40


def test_blanks_that_fill_a_page_up_are_one() -> None:
    assert [cell.text for cell in Tree.of(f"<p>网站标识码{'　' * 300_000}9100000040</p>").cells] == ["网站标识码 9100000040"]


def test_one_character_does_not_become_a_sentence() -> None:
    assert normalise("㍿王强\ufdfa").text == "株式会社王强\ufdfa"


def test_a_quote_behind_more_signs_than_any_page_has_is_not_looked_for() -> None:
    near, far = b"&amp;" * (MAX_TOKENS - 10), b"&amp;" * (MAX_TOKENS + 10)
    assert locate(near + "王强".encode(), "utf-8", "王强") == ((len(near), len(near) + 6),)
    assert locate(far + "王强".encode(), "utf-8", "王强") == ()
