"""The roster reader: leadership pages of many shapes, each read without being told where to look."""

import random
import time

import pytest

from monitor.facts import LeaderFact
from monitor.model import Role
from scraper.parsers import Reading, read
from scraper.parsers.context import Context
from tests.unit.scraper.parsers.seats import SEATS
from tests.unit.scraper.parsers.shapes import FOOT, HEAD, NOBODY, OWNER, SHAPES, THREE, Shape

CONTEXT = Context(url="https://sjj.qixia.gov.cn/ldxx/index.html", organisation=OWNER, role=Role.ROSTER)


def read_page(html: str, context: Context = CONTEXT, encoding: str = "utf-8") -> Reading:
    return read(html.encode(encoding), None, context)


def rows(leaders: tuple[LeaderFact, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (one.person, "、".join(one.posts)) + (() if one.organisation == OWNER else (str(one.organisation),)) for one in leaders
    )


@pytest.mark.parametrize("shape", [*SHAPES, *SEATS, *NOBODY], ids=lambda shape: shape.id)
def test_a_page_gives_its_people_with_their_titles_in_order(shape: Shape) -> None:
    observation = read_page(shape.html).observation

    assert rows(observation.leaders) == shape.people
    for person, qualifier in shape.qualifiers.items():
        assert {one.qualifier for one in observation.leaders if one.person == person} == {qualifier}


@pytest.mark.parametrize("shape", [one for one in SHAPES if not one.whole], ids=lambda shape: shape.id)
def test_a_page_says_by_itself_that_it_is_a_roster(shape: Shape) -> None:
    reading = read_page(shape.html, Context(organisation=OWNER))

    assert reading.observation.role is Role.ROSTER
    assert rows(reading.observation.leaders) == shape.people


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.id)
def test_a_page_reads_the_same_in_gb18030(shape: Shape) -> None:
    html = shape.html.replace('charset="utf-8"', 'charset="gb2312"')

    assert rows(read_page(html, encoding="gb18030").observation.leaders) == shape.people


@pytest.mark.parametrize("pad", ["&nbsp;", "&ensp;", "\u3000", " ", "&#32;&#32;"])
def test_padding_inside_names_and_titles_does_not_count(pad: str) -> None:
    html = f"{HEAD}<ul><li><b>高{pad}一</b><p>总{pad}工{pad}程{pad}师</p></li><li><b>白若水</b><p>副{pad}局{pad}长</p></li></ul>{FOOT}"

    assert rows(read_page(html).observation.leaders) == (("高一", "总工程师"), ("白若水", "副局长"))


def test_links_are_absolute_and_duties_stay_with_their_person() -> None:
    html = HEAD + (
        '<ul><li><a href="../a.html">时远山</a><p>局长</p><p>主持全面工作。</p></li>'
        '<li><a href="javascript:;">白若水</a><p>副局长</p><p>分管数据资源处。</p></li></ul>'
    )  # fmt: skip
    first, second = read_page(html).observation.leaders

    assert (first.link, first.duties) == ("https://sjj.qixia.gov.cn/a.html", "主持全面工作。")
    assert (second.link, second.duties) == (None, "分管数据资源处。")


def test_a_quote_is_the_passage_as_printed() -> None:
    first = read_page(f"{HEAD}<p>高　一</p><p>总工程师</p><p>白若水</p><p>副局长</p>{FOOT}").observation.leaders[0]

    assert first.quote == "高　一 总工程师"


def test_people_of_a_body_nobody_named_are_read_under_the_name_the_title_has() -> None:
    html = "<p>县委组织部副部长、县人社局党组书记、局长：时远山</p><p>县社保局局长：白若水</p>"
    leaders = read_page(html, Context(role=Role.ROSTER)).observation.leaders

    assert [(one.person, one.organisation, one.posts) for one in leaders] == [
        ("时远山", "县委组织部", ("副部长",)),
        ("时远山", "县人力资源和社会保障局", ("党组书记", "局长")),
        ("白若水", "县社保局", ("局长",)),
    ]


@pytest.mark.parametrize("known", [frozenset(), frozenset({"龙在云"})], ids=["never seen", "seen on it before"])
def test_whom_a_page_listed_before_it_lists_whatever_stands_around_him_now(known: frozenset[str]) -> None:
    """A word that is believed beside others only would be told lost when one of them goes."""
    html = f"{HEAD}<table><tr><td>局长</td><td>时远山</td><td>主持全面工作</td></tr><tr><td>龙在云</td><td>分管办公室</td></tr><tr><td>副局长</td></tr></table>{FOOT}"
    seen = read_page(html, Context(organisation=OWNER, role=Role.ROSTER, known_people=known)).observation

    assert ("龙在云" in {one.person for one in seen.leaders}) is bool(known)


def test_known_people_in_running_text_are_no_roster_and_the_outline_says_so() -> None:
    known = frozenset(["时远山", "白若水", "高一"])
    html = f"{HEAD}<p>班子由时远山、白若水和高一组成，时远山主持全面工作，其他成员按分工负责。</p>{FOOT}"
    outline = read_page(html, Context(organisation=OWNER, role=Role.ROSTER, known_people=known)).outline

    assert outline.people == 0
    assert set(outline.names_in_text) == known


def test_a_page_of_which_only_one_of_many_known_people_reads_is_not_believed() -> None:
    known = frozenset(["时远山", "白若水", "高一", "苏清"])
    html = f"{HEAD}<p>局长：时远山</p><p>白若水、高一、苏清等同志按照分工各负其责，并完成交办的其他任务。</p>{FOOT}"
    reading = read_page(html, Context(organisation=OWNER, role=Role.ROSTER, known_people=known))

    assert reading.observation.leaders == ()
    assert reading.outline.people == 0
    assert reading.observation.refused


def test_a_selector_of_the_site_narrows_what_is_read() -> None:
    html = f'{HEAD}<div id="a"><p>时远山 局长</p></div><div id="b"><p>白若水 副局长</p></div>{FOOT}'
    context = Context(organisation=OWNER, role=Role.ROSTER, select="#b")

    assert rows(read_page(html, context).observation.leaders) == (("白若水", "副局长"),)


@pytest.mark.parametrize("select", ["((", "p::text", "", "nothing-here"])
def test_a_selector_that_cannot_be_read_is_no_harm(select: str) -> None:
    context = Context(organisation=OWNER, role=Role.ROSTER, select=select)

    assert rows(read_page(SHAPES[0].html, context).observation.leaders) == THREE


HOSTILE = {
    "deep": "<div>" * 30_000 + "时远山 局长",
    "wide": "<p>时远山</p><p>局长</p>" * 20_000,
    "many people": "".join(f"<li><b>赵{chr(0x4E00 + n)}</b><i>局长</i></li>" for n in range(3_000)),
    "one long line": "时远山、" * 60_000 + "局长",
    "open brackets": "（" * 50_000 + "局长",
    "open script": "<script>document.write('" + "a" * 100_000,
    "many writes": "<script>" + "document.write('<b>" * 5_000 + "</script>",
    "quotes": "<script>document.write(" + "'\\" * 50_000 + ")</script>",
    "colons": "局长：" * 30_000,
    "blanks": "时" + " " * 200_000 + "局长",
    "comments": "<!--" * 50_000,
    "attributes": "<p " + "a=b " * 50_000 + ">局长",
    "objects": "<script>" + '{"name":"时远山","job":"局长"},' * 20_000 + "</script>",
    "cdata": "<script>" + "<![CDATA[" * 20_000 + "</script>",
    "headings of bodies": "<h3>省政协</h3><p>时远山 主席</p>" * 8_000,
    "tabs of bodies": "<div><i><ul><li>省委</li><li>省政协</li></ul></i><p>时远山 主席</p></div>" * 6_000,
    "one row of tabs": "<li>省委</li>" * 20_000 + "<p>时远山 主席</p>",
    "names side by side": "<p>" + "<a>时远山</a>" * 30_000,
    "hidden scripts": "<script>//<![CDATA[\ndocument.write('<li>" * 5_000 + "</script>",
    "nothing": "",
    "zero bytes": "\x00" * 1000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_is_read_in_bounded_time_and_never_raises(name: str) -> None:
    started = time.process_time()
    reading = read_page(HOSTILE[name])

    assert len({one.person for one in reading.observation.leaders}) <= 120
    assert time.process_time() - started < 5


def test_torn_markup_never_raises() -> None:
    source = random.Random(7)
    for shape in SHAPES:
        for _ in range(6):
            start, end = sorted((source.randrange(len(shape.html)), source.randrange(len(shape.html))))
            read_page(shape.html[:start] + shape.html[end:])


DATED = "".join(f"<li><a href=/{day}>全省数据工作推进会第{day}次会议在临江市召开</a> 2030-05-{day}</li>" for day in range(10, 17))
ACT = "<p>经研究，决定：</p><p>任命时远山为栖霞省数据局局长；</p><p>免去白若水的栖霞省数据局副局长职务。</p>"
LIFE = "<h1>时远山</h1><p>时远山</p><p>党组书记、局长</p><p>2004.11—2012.05　临江市副市长</p>"
GROUP = "<p>组长：时远山 局长</p><p>副组长：白若水 副局长</p>"
CALLED = (
    ("a page called by the name of its one leader", "时 远 山-栖霞省数据局", LIFE, Role.ROSTER),
    ("a column called by those who make up a congress", "栖霞省人大常委会 组成人员 常委会组成人员", "<p>主任：时远山</p>", Role.ROSTER),
    ("an act whose title stands behind its columns", "栖霞省人民政府 人事任免 栖霞省人民政府关于时远山等任免职的通知", f"<h1>栖霞省人民政府关于时远山等任免职的通知</h1>{ACT}", Role.NOTICE),
    ("an act about a group", "关于调整数据工作领导小组组成人员的通知", f"<h1>关于调整数据工作领导小组组成人员的通知</h1><p>经研究，现予调整如下。</p>{GROUP}", Role.NOTICE),
)  # fmt: skip


@pytest.mark.parametrize(("title", "body", "role"), [row[1:] for row in CALLED], ids=[row[0] for row in CALLED])
def test_a_page_is_what_its_title_calls_it_whatever_is_listed_beside_it(title: str, body: str, role: Role) -> None:
    html = f"<html><head><title>{title}</title></head><body><div class=main>{body}</div><div><ul>{DATED}</ul></div></body></html>"

    seen = read_page(html, Context(url="https://sjj.qixia.gov.cn/a/c1/1.shtml", organisation=OWNER)).observation

    assert seen.role is role
