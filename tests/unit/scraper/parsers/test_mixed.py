"""Pages that say several things: duties beside leaders, one leader beside the names of all, a table that tells of one body."""

import time

import pytest

from monitor.facts import Observation
from monitor.model import Role
from scraper.parsers import read, read_text_only
from scraper.parsers.context import Context

OWNER = "栖霞省数据局"
DUTIES = "<h3>主要职责</h3><p>栖霞省数据局是省政府直属机构，机构规格为正厅级。主要职责是：</p><p>（一）拟订全省数据发展规划并组织实施。</p>"
LEADERS = "<ul><li><b>时远山</b><i>党组书记、局长</i></li><li><b>白若水</b><i>党组成员、副局长</i></li></ul>"
BOTH = f'<ul><li><a href="#zn">主要职责</a></li><li><a href="#ld">领导信息</a></li></ul><div id="zn">{DUTIES}</div><div id="ld"><h3>领导信息</h3>{LEADERS}</div>'
ABOUT = (
    ("机构名称", OWNER),
    ("机构性质", "省政府直属机构"),
    ("机构规格", "正厅级"),
    ("办公地址", "临江市东路1号"),
    ("负责人", "时远山"),
)
TWO = [("时远山", ("党组书记", "局长")), ("白若水", ("党组成员", "副局长"))]
STANDING = [("attribute", OWNER, "正厅级", "栖霞省人民政府")]


def seen(body: str, title: str, role: Role | None = None, column: str = "") -> Observation:
    meta = f'<meta name="ColumnName" content="{column}">' if column else ""
    html = f"<html><head><title>{title}</title>{meta}</head><body><div class=main>{body}</div></body></html>"
    return read(html.encode(), None, Context(url="https://sjj.qixia.gov.cn/a/b.html", organisation=OWNER, role=role)).observation


def people(observation: Observation) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.person, one.posts) for one in observation.leaders]


def bodies(observation: Observation) -> list[tuple[str, str, str | None, str | None]]:
    return [(one.type.value, one.organisation, one.rank, one.superior) for one in observation.organisation_changes]


def table(*rows: tuple[str, str]) -> str:
    return "<table>" + "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in rows) + "</table>"


@pytest.mark.parametrize("column", ["机构概况", "机构职能", "领导信息", ""])
def test_a_page_of_duties_and_leaders_gives_both_whatever_it_is_called(column: str) -> None:
    observation = seen(BOTH, f"{column}-{OWNER}" if column else OWNER, column=column)

    assert people(observation) == TWO
    assert bodies(observation) == STANDING


def test_a_page_watched_for_one_of_them_gives_that_one() -> None:
    roster, functions = (seen(BOTH, "机构概况", role) for role in (Role.ROSTER, Role.FUNCTIONS))

    assert (people(roster), bodies(roster)) == (TWO, [])
    assert (people(functions), bodies(functions)) == ([], STANDING)


def test_people_that_nothing_calls_leaders_on_a_page_of_duties_are_none() -> None:
    body = f"{DUTIES}<h3>内设机构</h3>{LEADERS.replace('局长', '处长')}"

    assert people(seen(body, "机构职能", column="机构职能")) == []


def test_a_life_on_a_page_of_leaders_tells_no_news_of_bodies() -> None:
    life = "<p>时远山，男，1968年5月生。2019年3月，栖霞省大数据局更名为栖霞省数据局，任局长。</p>"
    observation = seen(f"<h3>主要职责</h3><p>负责数据管理。</p>{LEADERS}{life}", "领导信息", column="领导信息")

    assert people(observation) == TWO
    assert bodies(observation) == []


NAMES = '<ul><li><a href="1.html">时远山</a></li><li class=cur><a href="2.html">白若水</a></li><li><a href="3.html">苏清</a></li></ul>'
ONE = f"<div><h3>领导之窗</h3>{NAMES}</div><div><p>白若水</p><p>党组成员、副局长</p><p>分管数据资源处。</p></div>"


def test_names_beside_the_one_leader_that_a_page_is_called_after_are_not_led_by_it() -> None:
    assert people(seen(ONE, f"白 若 水-{OWNER}", column="领导之窗")) == [("白若水", ("党组成员", "副局长"))]


@pytest.mark.parametrize(("title", "role"), [(f"领导之窗-{OWNER}", None), (f"白若水-{OWNER}", Role.ROSTER)])
def test_a_roster_keeps_the_names_of_its_list_whoever_is_shown_beside_it(title: str, role: Role | None) -> None:
    shown = people(seen(ONE, title, role, "领导之窗"))

    assert shown == [("时远山", ()), ("白若水", ("党组成员", "副局长")), ("苏清", ())]


def test_a_table_that_tells_of_one_body_says_its_standing_and_its_head() -> None:
    observation = seen(table(*ABOUT), f"{OWNER} 机构概况", column="机构概况")

    assert people(observation) == [("时远山", ("负责人",))]
    assert bodies(observation) == STANDING


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((("单位名称", "栖霞省信息中心"), ("隶属关系", "栖霞省数据局"), ("级别", "正处级")), [("attribute", "栖霞省信息中心", "正处级", OWNER)]),
        ((("单位名称", "栖霞省信息中心"), ("主管部门", "省数据局"), ("编制人数", "30")), [("attribute", "栖霞省信息中心", None, OWNER)]),
        ((("单位名称", "栖霞省信息中心"), ("负责人", "暂缺"), ("办公电话", "12345")), []),
        ((("单位名称", "临江科技有限公司"), ("级别", "正处级"), ("负责人", "时远山")), []),
        ((("项目名称", "数据平台"), ("级别", "正处级"), ("负责人", "时远山")), []),
        ((("机构名称", OWNER), ("负责人", "时远山")), []),
    ],
)  # fmt: skip
def test_what_is_no_such_table_says_nothing(rows: tuple[tuple[str, str], ...], said: list[tuple[str, ...]]) -> None:
    observation = seen(table(*rows), "机构概况", column="机构概况")

    assert (people(observation), bodies(observation)) == ([], said)


ROWS = ("党组书记、局长 时远山", "党组成员、副局长 白若水", "副局长 苏清", "总工程师 高一", "一级巡视员 郑晚舟", "副局长 方正")


def listed(rows: tuple[str, ...]) -> str:
    items = (f"<li><a href=/{day}.html>{text}</a><span>2030-05-0{day}</span></li>" for day, text in enumerate(rows, 1))
    return f"<ul>{''.join(items)}</ul>"


@pytest.mark.parametrize("column", ["局领导", "信息公开", "工作动态"])
@pytest.mark.parametrize("count", [2, 6])
def test_dated_rows_of_posts_and_names_are_a_roster(column: str, count: int) -> None:
    observation = seen(listed(ROWS[:count]), f"{column}-{OWNER}", column=column)

    assert observation.role is Role.ROSTER
    assert people(observation)[:2] == TWO
    assert len(people(observation)) == count


def test_dated_rows_of_news_are_no_roster() -> None:
    news = tuple(f"局长时远山调研第{place}个县的数据工作" for place in range(6))
    mixed = (*ROWS[:2], *news)

    assert seen(listed(news), f"工作动态-{OWNER}", column="工作动态").role is Role.NOTICE_LIST
    assert seen(listed(mixed), f"工作动态-{OWNER}", column="工作动态").role is Role.NOTICE_LIST


HOSTILE = {
    "card without end": "机构名称\t栖霞省数据局\n" + "机构规格\t正厅级\n" * 5_000,
    "cards": "机构名称\t栖霞省数据局\n机构规格\t正厅级\n负责人\t时远山\n" * 3_000,
    "blanks": ("机构名称" + " " * 200 + "\n") * 400,
    "elected": "当选为" + "县委常委有" * 15_000,
    "elected with colons": "当选为常委的有：" * 10_000,
    "own days": ("王平任局长，李强已于3月" + "，") * 5_000,
    "all above": "以上人员任免时间为" * 8_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_lines_are_read_in_bounded_time(name: str) -> None:
    started = time.process_time()
    read_text_only(HOSTILE[name], Context(organisation=OWNER))

    assert time.process_time() - started < 5


MEN = '<ul><li><a href="wang.html">时远山</a></li><li><a href="li.html">白若水</a></li><li><a href="su.html">苏清</a></li></ul>'


def menu(heading: str = "<span>领导之窗</span>", names: str = MEN) -> str:
    return f"<div class=menu><ul><li><a href=/>首页</a></li><li>{heading}{names}</li><li><a href=/xw/>新闻动态</a></li></ul></div><p>暂无内容</p>"


@pytest.mark.parametrize("title", ["白若水简历", "白若水同志简介", "白若水"])
def test_the_page_of_one_tells_of_those_whom_its_list_calls_by_their_posts_too(title: str) -> None:
    beside = "<dl><dt>局长</dt><dd><a>时远山</a></dd><dt>副局长</dt><dd><a>白若水</a></dd><dd><a>苏清</a></dd></dl>"
    life = "<h1>白若水</h1><p>党组成员、副局长</p><p>白若水，女，汉族，1977年8月生，1999年8月参加工作，在职研究生学历，曾任临江市大数据中心主任。</p>"
    html = f"<html><head><title>{title}_{OWNER}</title><meta name='PubDate' content='2025-04-02'></head><body><div>{beside}</div><div>{life}</div></body></html>"
    observation = read(html.encode(), None, Context(organisation=OWNER)).observation

    assert observation.role is Role.ROSTER
    assert people(observation) == [("时远山", ("局长",)), ("白若水", ("党组成员", "副局长")), ("苏清", ("副局长",))]


@pytest.mark.parametrize("heading", ["<span>领导之窗</span>", "<h3>局领导</h3>", '<a href="javascript:;">领导介绍</a>'])
@pytest.mark.parametrize("role", [Role.ROSTER, Role.PROFILE])
def test_leaders_that_only_a_menu_names_are_listed_without_titles(role: Role, heading: str) -> None:
    assert people(seen(menu(heading), OWNER, role)) == [("时远山", ()), ("白若水", ()), ("苏清", ())]


@pytest.mark.parametrize(
    "block",
    [
        menu('<a href="/ldzc/">领导之窗</a>'),
        menu("<span>县领导</span>"),
        menu("<span>历任领导</span>"),
        menu("<span>领导信箱</span>"),
        menu("<span>最美人物</span>"),
        menu(names=MEN.replace("wang.html", "#")),
        menu(names=MEN.replace("wang.html", "li.html")),
        menu(names='<ul><li><a href="a.html">时远山</a></li></ul>'),
        menu(names=MEN.replace("苏清", "乌兰牧骑")),
        menu(names='<ul><li><a href="a.html">平安建设</a></li><li><a href="b.html">高新发展</a></li></ul>'),
    ],
)
def test_a_menu_of_others_lists_no_leaders(block: str) -> None:
    assert people(seen(block, OWNER, Role.ROSTER)) == []


def test_a_menu_adds_nobody_to_the_leaders_whom_the_page_shows_with_titles() -> None:
    shown = menu() + "<ul><li><b>高一</b><i>局长</i></li><li><b>郑晚舟</b><i>副局长</i></li></ul>"

    assert people(seen(shown, OWNER, Role.ROSTER)) == [("高一", ("局长",)), ("郑晚舟", ("副局长",))]


def test_a_menu_makes_no_page_of_leaders_of_another() -> None:
    article = (
        f"{menu()}<h1>栖霞省数据局2030年工作会议召开</h1><p>5月3日，栖霞省数据局召开会议，部署全年工作。会议强调要抓好落实。</p>"
    )

    assert seen(article, f"栖霞省数据局2030年工作会议召开-{OWNER}").role is not Role.ROSTER
    assert people(seen(article, f"栖霞省数据局2030年工作会议召开-{OWNER}")) == []


@pytest.mark.parametrize(("word", "listed"), [("苏清", 3), ("乌兰牧骑", 0)])
@pytest.mark.parametrize(("title", "heading"), [("栏目", "<h3>局领导</h3>"), ("领导信息", "")])
def test_a_list_with_a_word_that_may_be_no_name_is_none_of_leaders(title: str, heading: str, word: str, listed: int) -> None:
    block = heading + MEN.replace("苏清", word)

    assert len(people(seen(block, f"{title}-{OWNER}", Role.ROSTER))) == listed


@pytest.mark.parametrize(
    ("title", "role"), [(OWNER, Role.NOTICE), ("新闻动态-" + OWNER, Role.NOTICE), ("时远山-" + OWNER, Role.ROSTER)]
)
def test_a_menu_of_leaders_makes_a_page_of_them_where_it_is_called_after_one(title: str, role: Role) -> None:
    assert seen(menu(), title).role is role


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [(menu(), ["时远山", "白若水", "苏清"]), ("<p>时远山 局长</p><p>白若水 副局长</p>", []), (f"<h3>局领导</h3>{MEN}", [])],
    ids=["its menu", "leaders with titles", "a list"],
)
def test_a_home_page_lists_the_leaders_of_its_menu_alone(shown: str, wanted: list[str]) -> None:
    columns = "".join(f'<a href="/c{number}/">栏目{number}</a>' for number in range(60))
    notices = "".join(
        f'<li><a href="/t{day}.html">关于第{day}项工作的通知</a><span>2024-01-0{day}</span></li>' for day in range(1, 8)
    )
    html = f'<title>{OWNER}</title><meta name="SiteName" content="{OWNER}">{shown}{columns}<ul>{notices}</ul>'
    observation = read(html.encode(), None, Context(url="https://sjj.qixia.gov.cn/", organisation=OWNER)).observation

    assert (observation.role, [one.person for one in observation.leaders]) == (Role.HOME, wanted)


def home(shown: str) -> Observation:
    columns = "".join(f'<a href="/c{number}/">栏目{number}</a>' for number in range(60))
    html = f'<title>{OWNER}</title><meta name="SiteName" content="{OWNER}"><div>{columns}</div><div class=w>{shown}</div>'
    return read(html.encode(), None, Context(url="https://sjj.qixia.gov.cn/", organisation=OWNER)).observation


BLOCK = "<p><b>局长</b>　<a href=/1>时远山</a></p><p><b>副局长</b>　<a href=/2>白若水</a>　<a href=/3>苏清</a></p>"


@pytest.mark.parametrize(
    ("shown", "count"),
    [
        (f"<div><h2>领导之窗</h2>{BLOCK}</div><div><h2>工作动态</h2><p>省数据局召开会议</p></div>", 3),
        (f"<div><div class=t><h3>局领导</h3><i>更多</i></div><div>{BLOCK}</div></div>", 3),
        (f"<div><h2>工作动态</h2>{BLOCK}</div>", 0),
        (f"<div><h2>领导信箱</h2>{BLOCK}</div>", 0),
        (f"<div><h2>领导之窗</h2><p>更多</p></div><div><h2>工作动态</h2>{BLOCK}</div>", 0),
        ("<div><h2>领导之窗</h2><a href=1>局长时远山调研数据工作</a><a href=2>副局长白若水出席会议</a></div>", 0),
    ],
)
def test_a_home_page_lists_the_leaders_of_a_block_that_is_called_so(shown: str, count: int) -> None:
    observation = home(shown)

    assert (observation.role, len(observation.leaders)) == (Role.HOME, count)


def panes(*names: str) -> str:
    tabs = "".join(f"<span>{name}</span>" for name in names)
    inside = "".join(
        f"<div class=p><ul><li>{one}</li></ul></div>"
        for one in ("<b>时远山</b><i>局长</i>", "<b>白若水</b><i>副局长</i>", "<b>苏清</b><i>处长</i>")
    )
    return f"<div class=hd>{tabs}</div><div class=bd>{inside}</div>"


@pytest.mark.parametrize(("last", "count"), [("内设机构", 2), ("历任领导", 2), ("直属单位", 2), ("机关工会", 3)])
def test_tabs_that_one_line_prints_say_whose_people_their_panes_show(last: str, count: int) -> None:
    shown = people(seen(panes("主要领导", "班子成员", last), f"机构概况-{OWNER}", column="机构概况"))

    assert [person for person, _ in shown] == ["时远山", "白若水", "苏清"][:count]


def test_a_page_of_one_name_and_an_empty_seat_lists_leaders() -> None:
    body = "<h2>局长</h2><p>时远山</p><h2>副局长</h2><p>暂未公布</p><h2>内设机构</h2><p>办公室　规划处</p>"

    assert people(seen(body, f"组织架构-{OWNER}", column="组织架构")) == [("时远山", ("局长",))]
