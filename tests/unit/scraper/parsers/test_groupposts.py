"""Group posts: a post over several people who have titles of their own, and lines that nobody or a menu stands in."""

import pytest

from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.context import Context

CITY = "青川市委"
BUREAU = "青川县水务局"
MENU = '<nav><ul><li><a href="/a">首页</a></li><li><a href="/b">水旱防御</a></li><li><a href="/c">水权交易</a></li></ul></nav>'


def held(body: str, owner: str, title: str = "领导之窗", role: Role | None = Role.ROSTER) -> dict[str, str]:
    html = f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body>{body}</body></html>'
    leaders = read(html.encode(), None, Context(organisation=owner, role=role)).observation.leaders
    said: dict[str, list[str]] = {}
    for one in leaders:
        said.setdefault(one.person, []).append(f"{'' if one.organisation == owner else one.organisation}{'、'.join(one.posts)}")
    return {person: "；".join(posts) for person, posts in said.items()}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "<h4>市委书记</h4><p class=x>高一</p><h4>市委常委</h4><ul><li><a>常远山</a>　市委政法委书记</li><li><a>白若水</a>　市委统战部部长</li></ul>",
            {"高一": "书记", "常远山": "常委；青川市委政法委员会书记", "白若水": "常委；青川市委统战部部长"},
        ),
        (
            "<h4>市委书记</h4><p class=x>高一</p><h4>市委常委</h4><div><b>常远山</b><p>市委秘书长</p></div><div><b>白若水</b><p>市委统战部部长</p></div>",
            {"高一": "书记", "常远山": "常委、秘书长", "白若水": "常委；青川市委统战部部长"},
        ),
        (
            "<dl><dt>市委常委</dt><dd>白若水</dd><dd>常远山　市委秘书长</dd><dd>高一　市人民政府常务副市长</dd></dl>",
            {"白若水": "常委", "常远山": "常委、秘书长", "高一": "常委；青川市人民政府常务副市长"},
        ),
        (
            "<table><tr><td colspan=2>市委常委</td></tr><tr><td>白若水</td><td>市委秘书长</td></tr><tr><td>高一</td><td>市委统战部部长</td></tr></table>",
            {"白若水": "常委、秘书长", "高一": "常委；青川市委统战部部长"},
        ),
        # What stands below is of another group, or of nobody's.
        (
            "<h4>市委常委</h4><p>白若水　市委秘书长</p><h4>巡视员</h4><p>高一</p><h4>其他领导</h4><p>常远山　市委统战部部长</p>",
            {"白若水": "常委、秘书长", "高一": "巡视员", "常远山": "青川市委统战部部长"},
        ),
        (
            "<div><h4>市委常委</h4><p>白若水　市委秘书长</p></div><p>高一　市委副书记</p>",
            {"白若水": "常委、秘书长", "高一": "副书记"},
        ),
        # A title below a person is his; who leads the group is more than a member; other posts only sort people.
        ("<p>高一　市委书记</p><p>市委常委</p><p>白若水　市委秘书长</p>", {"高一": "书记", "白若水": "秘书长"}),
        ("<h4>市委常委</h4><p>高一　市委副书记</p><p>白若水　市委秘书长</p>", {"高一": "副书记", "白若水": "常委、秘书长"}),
        ("<h4>副书记</h4><p>高一　市委专职副书记</p><p>白若水　市委秘书长</p>", {"高一": "专职副书记", "白若水": "秘书长"}),
        ("<h4>主任委员</h4><p>高一　市委秘书长</p><p>白若水　市委副书记</p>", {"高一": "秘书长", "白若水": "副书记"}),
    ],
)
def test_a_post_over_people_with_titles_is_held_by_each(body: str, expected: dict[str, str]) -> None:
    assert held(body, CITY) == expected


MEMBERS = "<h4>局党组成员</h4><p>白若水　局长</p><p>常远山　副局长</p>"
THEIRS = {"白若水": "党组成员、局长", "常远山": "党组成员、副局长"}


@pytest.mark.parametrize("tag", ["h4", "h5", "p", "div"])
@pytest.mark.parametrize(
    "heading",
    [
        "其他局领导",
        "其他局领导：",
        "其它成员",
        "非党组成员",
        "非党组领导",
        "局领导",
        "处级干部",
        "班子其他成员",
        "以上为局党组成员",
        "二级巡视员",
    ],
)
def test_a_group_ends_where_others_begin(tag: str, heading: str) -> None:
    body = f"{MEMBERS}<{tag}>{heading}</{tag}><p>高一　副局长</p><p>时远山　总工程师</p>"

    assert held(body, BUREAU) == {**THEIRS, "高一": "副局长", "时远山": "总工程师"}


@pytest.mark.parametrize("heading", ["分管领导", "按姓氏笔画为序"])
def test_a_group_goes_on_behind_what_heads_nobody(heading: str) -> None:
    body = f"{MEMBERS}<p>{heading}</p><p>高一　副局长</p>"

    assert held(body, BUREAU) == {**THEIRS, "高一": "党组成员、副局长"}


@pytest.mark.parametrize(
    ("heading", "before"),
    [("编委委员", ""), ("市委编委会委员", ""), ("专职委员", ""), ("以上为市委委员", ""), ("非党组成员", ""), ("市委委员", "委员；"), ("市纪委委员", "青川市纪委委员；")],
)  # fmt: skip
def test_members_of_a_committee_for_a_task_are_of_other_bodies(heading: str, before: str) -> None:
    body = f"<h4>{heading}</h4><p>白若水　市委秘书长</p><p>高一　市委统战部部长</p>"

    said = held(body, CITY)

    assert said["高一"] == f"{before}青川市委统战部部长"


@pytest.mark.parametrize("nobody", ["暂　缺", "（空缺）", "待定", "空岗", "缺"])
@pytest.mark.parametrize(
    "line", ["<b>{0}</b><i>党组成员、总工程师</i>", "<i>党组成员、总工程师</i>　<b>{0}</b>", "党组成员、总工程师：{0}"]
)
def test_a_line_in_which_nobody_has_the_title_is_of_nobody(nobody: str, line: str) -> None:
    lines = ("<b>白若水</b><i>党组书记、局长</i>", line.format(nobody), "<b>高一</b><i>副局长</i>")

    said = held(f"{MENU}<ul>{''.join(f'<li>{one}</li>' for one in lines)}</ul>", BUREAU)

    assert said == {"白若水": "党组书记、局长", "高一": "副局长"}


def test_a_name_that_ends_so_has_his_title() -> None:
    assert held("<ul><li>局长：何缺</li><li>缺少东　副局长</li></ul>", BUREAU)["何缺"] == "局长"


def test_a_title_that_stands_alone_is_no_menu_entrys() -> None:
    lines = "<li><b>白若水</b><i>局长</i></li><li><b>高一</b><i>副局长</i></li><li>总工程师</li>"

    assert held(f"{MENU}<ul>{lines}</ul>", BUREAU) == {"白若水": "局长", "高一": "副局长"}


CARDS = (
    "<div><b>白若水</b><p>党委书记、政治委员</p><i>主持党委全面工作，分管队务。</i></div>"
    "<div><b>高一</b><p>党委副书记、支队长</p><i>主持行政工作，分管防火监督、宣传教育。</i></div>"
)


@pytest.mark.parametrize(
    "title",
    ["支队领导-{0}", "本支队领导_{0}", "{0}", "班子-{0}", "队领导|{0}", "{0}-支队领导", "领导介绍-{0}"],
)
def test_a_page_of_a_brigade_is_one_of_leaders(title: str) -> None:
    owner = "青川市森林消防救援支队"

    said = held(f"<div>{owner}</div>{CARDS}", owner, title.format(owner), None)

    assert said == {"白若水": "党委书记、政治委员", "高一": "党委副书记、支队长"}


def test_news_of_a_brigade_are_no_page_of_leaders() -> None:
    text = "<h1>青川支队召开会议部署防火工作</h1><p>会议由支队长高一主持，政治委员白若水出席会议并讲话，各大队参加。</p><p>高一 支队长</p><p>白若水 政治委员</p>"

    assert held(text, "青川市森林消防救援支队", "青川支队召开会议部署防火工作-青川市森林消防救援支队", None) == {}


def test_a_visit_of_leaders_is_no_page_of_them() -> None:
    title = "县领导 调研水厂建设情况"
    text = f"<h1>{title}</h1><p>副县长高一到水厂调研，局长白若水陪同，指出要加强管理。</p><div><b>高一</b><p>副县长</p></div>"
    html = f'<html><head><meta charset="utf-8"><title>{title}-{BUREAU}</title></head><body>{text}</body></html>'

    assert read(html.encode(), None, Context(organisation=BUREAU)).observation.role is Role.NOTICE


@pytest.mark.parametrize(
    ("owner", "body", "expected"),
    [
        (
            BUREAU,
            "<table><tr><td>局　长</td><td>白若水</td></tr><tr><td>办公地址</td><td>人民路1号</td></tr></table>",
            {"白若水": "局长"},
        ),
        (
            BUREAU,
            "<p>单位地址：人民路1号</p><p>副局长：白若水、常远山</p><p>电话：12345</p>",
            {"白若水": "副局长", "常远山": "副局长"},
        ),
        (
            "青川市森林消防支队",
            "<dl><dt>单位名称</dt><dd>青川市森林消防支队</dd><dt>支队长</dt><dd>白若水</dd></dl>",
            {"白若水": "支队长"},
        ),
        (
            "青川县人民医院",
            "<table><tr><td>内科</td><td>主任</td><td>高一</td></tr><tr><td>院长</td><td colspan=2>白若水</td></tr></table>",
            {"白若水": "院长"},
        ),
        (BUREAU, "<table><tr><td>局长</td><td>暂缺</td></tr><tr><td>联系人</td><td>白若水</td></tr></table>", {}),
        (BUREAU, "<table><tr><td>前任局长</td><td>白若水</td></tr></table>", {}),
        (BUREAU, "<table><tr><td>办公室主任</td><td>白若水</td></tr><tr><td>法规股股长</td><td>常远山</td></tr></table>", {}),
        (BUREAU, "<h3>历任局长</h3><table><tr><td>局长</td><td>白若水</td></tr></table>", {}),
        (BUREAU, "<h3>下属单位</h3><table><tr><td>青川县水文中心</td><td>主任</td><td>白若水</td></tr></table>", {}),
    ],
)
def test_a_page_of_duties_says_who_heads_the_body(owner: str, body: str, expected: dict[str, str]) -> None:
    page = f"<h2>{owner}</h2>{body}<p>主要职责：（一）负责全县有关工作的组织实施。</p>"

    assert held(page, owner, f"机构概况-{owner}", None) == expected


DUTIES = (("局长", (("高一鸣", "主持全面工作。"),)), ("副局长", (("白若水", "负责办公室。"), ("时光", "分管数据资源处。"))))


@pytest.mark.parametrize(
    "line",
    [
        "<div><strong>{name}</strong><span>{duty}</span></div>",
        "<div><strong>{name}：</strong>{duty}</div>",
        "<p>{name}：{duty}</p>",
        "<p>{name}　{duty}</p>",
        "<div><b>{name}</b><p>{duty}</p></div>",
    ],
)
def test_whom_a_line_of_duties_names_has_the_post_that_stands_over_it(line: str) -> None:
    groups = ((post, "".join(line.format(name=name, duty=duty) for name, duty in people)) for post, people in DUTIES)
    page = "".join(f"<div><h4>{post}</h4>{lines}</div>" for post, lines in groups)

    assert held(page, BUREAU) == {"高一鸣": "局长", "白若水": "副局长", "时光": "副局长"}


def test_what_an_element_parts_from_a_name_is_his_duty() -> None:
    page = "<div><h4>局长</h4><div><b>高一鸣</b><span>主持全面工作。</span></div><div><b>联系人</b><span>负责咨询。</span></div></div>"
    html = f"<html><head><title>领导之窗</title></head><body>{page}</body></html>"
    (leader,) = read(html.encode(), None, Context(organisation=BUREAU, role=Role.ROSTER)).observation.leaders

    assert (leader.person, leader.posts, leader.duties) == ("高一鸣", ("局长",), "主持全面工作。")


@pytest.mark.parametrize("line", ["<li><b>{name}</b><span>{post}</span></li>", "<li><i>{post}</i><a href='/1'>{name}</a></li>"])
def test_a_word_in_an_element_of_its_own_beside_nothing_but_a_post_is_a_name(line: str) -> None:
    people = (("高一鸣", "局长"), ("江河", "副局长"), ("白若水", "副局长"))

    assert held("<ul>" + "".join(line.format(name=name, post=post) for name, post in people) + "</ul>", BUREAU) == dict(people)


def test_what_somebody_left_before_he_came_to_what_he_is_does_not_silence_his_life() -> None:
    life = "<p><b>高一鸣</b>，男，汉族，1972年8月生。2019年免去兼任的分局局长职务。现任青川县水务局党委副书记、局长。</p>"

    assert held(life, BUREAU, title="局领导简介") == {"高一鸣": "党委副书记、局长"}


def test_which_one_of_its_terms_a_congress_is_in_names_no_other_body() -> None:
    page = "<h2>第十九届人大常委会领导</h2><h3>主　任</h3><ul><li><a>高一鸣</a></li></ul><h3>副主任</h3><ul><li><a>白若水</a></li></ul>"

    assert held(page, "青川县人民代表大会常务委员会") == {"高一鸣": "主任", "白若水": "副主任"}
