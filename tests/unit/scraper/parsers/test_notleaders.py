"""People with titles on a leadership page who do not lead the body: alone, before and behind its leaders."""

import html
import re

import pytest

from monitor.model import Role
from scraper.parsers import read, read_text_only
from scraper.parsers.context import Context
from scraper.parsers.notleaders import is_other_head, is_page_of_others
from tests.unit.scraper.parsers.shapes import FOOT, HEAD, OWNER, SHAPES, THREE

ROSTER = SHAPES[0].body
OTHERS = {
    'who keeps in touch': '<h3>联系领导</h3><ul><li>李强</li><li>王平</li><li>赵明</li></ul>',
    'who keeps in touch, in a table': '<table><tr><th>企业</th><th>联系领导</th><th>职务</th></tr><tr><td>甲公司</td><td>李强</td><td>副局长</td></tr><tr><td>乙公司</td><td>王平</td><td>局长</td></tr></table>',
    'duty roster': '<table><caption>五一值班表</caption><tr><th>日期</th><th>带班领导</th><th>值班人员</th></tr><tr><td>5月1日</td><td>李强 副局长</td><td>王平</td></tr><tr><td>5月2日</td><td>赵明 局长</td><td>孙一</td></tr></table>',
    'duty roster in lines': '<p>2030年春节值班安排</p><p>1月1日 李强 副局长 13900000000</p><p>1月2日 王平 处长 13900000000</p>',
    'days of reception': '<h2>局领导信访接待日安排表</h2><table><tr><td>时间</td><td>接待领导</td><td>职务</td></tr><tr><td>3月5日</td><td>李强</td><td>党组书记、局长</td></tr><tr><td>3月12日</td><td>王平</td><td>副局长</td></tr></table>',
    'days of reception in lines': '<h3>领导接访</h3><p>3月5日 李强 副局长</p><p>3月6日 王平 副局长</p>',
    'river chiefs': '<h3>市级河长名单</h3><table><tr><th>河流</th><th>河长</th><th>职务</th></tr><tr><td>清江</td><td>李强</td><td>市委书记</td></tr><tr><td>白水河</td><td>王平</td><td>市长</td></tr></table>',
    'river chiefs without a heading': '<table><tr><th>河湖名称</th><th>河长姓名</th><th>职务</th></tr><tr><td>清江</td><td>李强</td><td>副局长</td></tr><tr><td>白水河</td><td>王平</td><td>副局长</td></tr></table>',
    'experts': '<h3>专家委员会</h3><ul><li>李强 院长</li><li>王平 教授</li></ul>',
    'pool of experts': '<h3>专家库成员</h3><p>李强\u3000某大学\u3000副院长</p><p>王平\u3000某研究院\u3000所长</p>',
    'spokesman': '<h3>新闻发言人</h3><p>李强\u3000副局长</p><p>电话：010-88888888</p>',
    'spokesman in a line': '<p>新闻发言人：李强</p><p>联系电话：010-88888888</p>',
    'winners': '<h3>获奖名单</h3><p>李强 副局长</p><p>王平 处长</p>',
    'chart of the organisation': '<h3>组织架构</h3><div>局长</div><div>副局长</div><div>办公室</div><div>数据资源处</div>',
    'parts of the body': '<h3>内设机构</h3><div>办公室 主任 李强</div><div>数据资源处 处长 王平</div>',
    'former leaders': '<h3>历任领导</h3><p>李强 局长 2010-2014</p><p>王平 局长 2014-2018</p>',
    'former leaders in a table': '<table><tr><th>姓名</th><th>职务</th><th>任职时间</th></tr><tr><td>李强</td><td>局长</td><td>2010.1-2014.2</td></tr><tr><td>王平</td><td>局长</td><td>2014.2-2018.3</td></tr></table>',
    'heads of each body below': '<h3>各县区数据局领导</h3><p>李强 局长</p><p>王平 副局长</p>',
    'heads of each body below, in brackets': '<h3>各县（市、区）数据局主要负责人</h3><p>李强 局长</p><p>王平 局长</p>',
    'leaders of districts': '<h3>区县领导</h3><p>李强 局长</p><p>王平 局长</p>',
    'retired leaders': '<h3>离退休老领导</h3><p>李强 原局长</p><p>王平 原副局长</p>',
    'visitors': '<h3>工作动态</h3><ul><li><a href="/1">副省长李强来我局调研</a></li><li><a href="/2">国家数据局副局长王平一行到我局座谈</a></li></ul>',
    'visitors in a list of news': '<ul><li><a href="/1">市委书记李强调研数据工作</a> 2030-01-02</li><li><a href="/2">市长王平主持召开会议</a> 2030-01-02</li></ul>',
    'articles by people': '<h3>学习园地</h3><ul><li><a href="/1">李强：做好数据工作</a></li><li><a href="/2">局长王平：以数赋能</a></li></ul>',
    'interviews': '<ul><li><a href="/1">访谈|局长李强</a></li><li><a href="/2">专访——副局长王平</a></li></ul>',
    'contacts': '<h3>联系方式</h3><p>李强 办公室主任 010-888</p><p>王平 副主任 010-889</p>',
    'contacts in a table': '<table><tr><th>部门</th><th>负责人</th><th>电话</th></tr><tr><td>办公室</td><td>李强</td><td>1</td></tr><tr><td>规划处</td><td>王平</td><td>2</td></tr></table>',
    'delegation': '<h3>代表团成员</h3><p>团长 李强 副市长</p><p>成员 王平 局长</p>',
    'judges': '<h3>评委名单</h3><p>李强 某大学院长</p><p>王平 某公司董事长</p>',
    'editors': '<h3>编委会</h3><p>主任：李强</p><p>副主任：王平</p>',
    'working group': '<h3>数字政府建设领导小组</h3><p>组长：李强 省长</p><p>副组长：王平 副省长</p>',
    'committee': '<h3>安全生产委员会组成人员</h3><p>主任：李强 局长</p><p>副主任：王平 副局长</p>',
    'models': '<h3>先进典型</h3><p>李强 大队长</p><p>王平 所长</p>',
    'proposed for a post': '<h3>干部任前公示</h3><p>李强，拟任副局长</p><p>王平，拟任处长</p>',
    'party branches': '<h3>党支部设置</h3><p>第一党支部书记：李强</p><p>第二党支部书记：王平</p>',
    'lawyers': '<h3>法律顾问</h3><p>李强 律师 主任</p><p>王平 律师</p>',
    'team in a village': '<h3>驻村工作队</h3><p>李强 第一书记</p><p>王平 队长</p>',
    'letters to the head': '<h3>局长信箱</h3><ul><li>李强 咨询局长 2030-01-01</li><li>王平 建议副局长 2030-01-01</li></ul>',
    'talk on line': '<h3>在线访谈</h3><p>嘉宾：李强 副局长</p><p>主持人：王平</p>',
    'press conference': '<h3>新闻发布会</h3><p>发布人：李强 省数据局局长</p><p>王平 省数据局副局长</p>',
    'speeches': '<h3>领导讲话</h3><p>李强局长在会上的讲话</p><p>王平副局长在会上的讲话</p>',
    'who looks after firms': '<h3>联系服务企业</h3><p>李强 局长 联系甲公司</p><p>王平 副局长 联系乙公司</p>',
    'contact points': '<h3>基层联系点</h3><table><tr><td>李强</td><td>副局长</td><td>甲县</td></tr><tr><td>王平</td><td>局长</td><td>乙县</td></tr></table>',
    'forest chiefs': '<h3>林长制公示牌</h3><p>市级林长：李强 副市长</p><p>县级林长：王平 县长</p>',
    'chiefs of industries': '<h3>产业链链长</h3><p>李强 市长 数字经济产业链</p><p>王平 副市长 新材料产业链</p>',
    'data officers': '<h3>首席数据官名单</h3><p>李强 市公安局 副局长</p><p>王平 市财政局 副局长</p>',
    'news in pictures': '<h3>图片新闻</h3><div><img src=a.jpg><p>局长李强</p></div>',
    'deputies': '<h3>人大代表</h3><p>李强 某公司董事长</p><p>王平 某村书记</p>',
    'who signed': '<p>签发人：李强 局长</p><p>会签：王平 副局长</p>',
    'who answers for safety': '<h3>安全责任人公示</h3><p>防汛责任人：李强 副局长</p><p>巡查责任人：王平 科长</p>',
    'who answers for a reservoir': '<table><tr><th>水库</th><th>行政责任人</th><th>职务</th></tr><tr><td>甲</td><td>李强</td><td>副局长</td></tr></table>',
    'law officers': '<h3>行政执法人员</h3><p>李强 科长 执法证号 1</p><p>王平 副科长 执法证号 2</p>',
    'heads of inner sections': '<h3>内设机构负责人</h3><p>数据归集部　部长　李强</p><p>平台部　部长　王平</p>',
    'heads of attached bodies': '<h3>直属单位负责人</h3><p>主任　李强</p><p>副主任　王平</p>',
    'supervisors from outside': '<h3>社会监督员</h3><p>李强 某公司总经理</p><p>王平 某报主任</p>',
}  # fmt: skip
CONTACTS = (
    "<table><tr><th>姓名</th><th>职务</th><th>办公电话</th></tr><tr><td>李强</td><td>办公室主任</td><td>1</td></tr>"
    "<tr><td>王平</td><td>规划处处长</td><td>2</td></tr></table>"
)


def leaders(body: str, role: Role | None, owner: str = OWNER) -> list[tuple[str, str]]:
    context = Context(url="https://sjj.qixia.gov.cn/ldxx/index.html", organisation=owner, role=role)
    observation = read(f"{HEAD}{body}{FOOT}".encode(), None, context).observation
    assert observation.appointments == ()
    return [(one.person, "、".join(one.posts)) for one in observation.leaders]


@pytest.mark.parametrize("role", [Role.ROSTER, None], ids=["roster", "unknown"])
@pytest.mark.parametrize("block", OTHERS.values(), ids=OTHERS)
def test_people_with_other_tasks_are_no_leaders(block: str, role: Role | None) -> None:
    assert leaders(block, role) == []
    assert leaders(f"{ROSTER}<div>{block}</div>", role) == list(THREE)
    assert leaders(f"<div>{block}</div>{ROSTER}", role) == list(THREE)


def test_a_list_of_nobody_but_heads_of_parts_is_none_of_leaders() -> None:
    assert leaders(CONTACTS, Role.ROSTER) == []
    assert leaders(CONTACTS, Role.ROSTER, "栖霞省数据局办公室") == [("李强", "办公室主任"), ("王平", "规划处处长")]


@pytest.mark.parametrize(
    "duty",
    [
        "联系企业、项目",
        "挂点帮扶甲村",
        "防汛责任人",
        "河长制、林长制工作",
        "联系人大代表、政协委员",
        "联系人大代表",
        "新闻宣传",
        "新闻发布会",
        "专家人才",
        "评比表彰",
        "值班值守工作",
        "负责推荐先进",
        "直属单位、新闻宣传",
    ],
)
def test_what_a_leader_is_in_charge_of_heads_nobody(duty: str) -> None:
    cards = "".join(f"<li><h3>{name}</h3><p>{posts}</p><p>{duty}</p></li>" for name, posts in THREE)

    assert leaders(f"<ul>{cards}</ul>", Role.ROSTER) == list(THREE)


# «公示» and «责任人» make the whole of a bare text another list: what stands beside them is not read at all.
WHOLE = ("proposed for a post", "forest chiefs", "who answers for safety")


def printed(block: str) -> str:
    lines = re.sub(r"</(?:p|h\d|li|caption|div|tr)>", "\n", re.sub(r"</t[hd]>", "\t", block))
    return html.unescape(re.sub(r"<[^>]+>", "", lines))


def leaders_of_text(text: str) -> list[tuple[str, str]]:
    seen = read_text_only(text, Context(organisation=OWNER, published="2030-05-20"))
    return [(one.person, "、".join(one.posts)) for one in seen.leaders]


@pytest.mark.parametrize("name", OTHERS)
def test_people_with_other_tasks_are_no_leaders_in_bare_text_either(name: str) -> None:
    block, roster = printed(OTHERS[name]), "\n".join(("局领导", *(f"{person} {posts}" for person, posts in THREE)))

    assert leaders_of_text(block) == []
    assert leaders_of_text(f"{block}\n{roster}") == ([] if name in WHOLE else list(THREE))


def test_a_heading_within_a_leaders_card_ends_with_the_card() -> None:
    cards = "<ul><li><h3>李强</h3><p>局长</p><h4>全国人大代表</h4></li><li><h3>王平</h3><p>副局长</p></li></ul>"

    assert [person for person, _ in leaders(cards, Role.ROSTER)] == ["李强", "王平"]


def test_what_a_leader_is_in_charge_of_makes_no_row_the_head_of_another_table() -> None:
    rows = "领导信息\n姓名\t职务\t分工\n李强\t局长\t主持全面工作\n王平\t副局长\t联系企业\n赵明\t副局长\t产业链"
    found = read_text_only(rows, Context(organisation=OWNER, role=Role.ROSTER)).leaders

    assert [fact.person for fact in found] == ["李强", "王平", "赵明"]


CHARGES = ("产业链", "联系企业", "联系村", "挂钩联系单位", "联系点", "负责河流", "分管联系企业", "主管水库")


def with_charge(head: str) -> str:
    rows = "".join(f"<tr><td>{name}</td><td>{posts}</td><td>某某</td></tr>" for name, posts in THREE)
    return f"<table><tr><th>姓名</th><th>职务</th><th>{head}</th></tr>{rows}</table>"


@pytest.mark.parametrize("heading", ["", "<h3>局领导</h3>", "<h3>领导分工</h3>", "<p>局领导分工及联系点安排</p>"])
@pytest.mark.parametrize("head", CHARGES)
def test_a_column_of_what_leaders_look_after_makes_no_other_table_of_theirs(head: str, heading: str) -> None:
    assert leaders(heading + with_charge(head), Role.ROSTER) == list(THREE)
    assert leaders_of_text(printed(f"<p>局领导</p>{with_charge(head)}")) == list(THREE)


@pytest.mark.parametrize("heading", ["<h3>联系企业一览表</h3>", "<p>县领导包联产业链名单</p>", "<h2>领导干部挂点联系表</h2>"])
def test_a_table_called_after_what_is_looked_after_is_none_of_leaders(heading: str) -> None:
    assert leaders(heading + with_charge("联系企业"), Role.ROSTER) == []


@pytest.mark.parametrize("head", ["拟任职务", "值班日期", "接待时间", "防汛责任人"])
def test_such_a_column_is_never_one_of_leaders(head: str) -> None:
    assert leaders(with_charge(head), Role.ROSTER) == []


@pytest.mark.parametrize("heading", ["", "<h3>局领导</h3>", "<p>领导信息</p>"])
@pytest.mark.parametrize(
    "head", ["河流名称", "产业链", "联系企业", "负责河流", "主管水库", "牵头产业链", "分管联系企业", "协助联系村"]
)
def test_a_table_that_begins_with_what_is_looked_after_is_one_of_that(head: str, heading: str) -> None:
    rows = "".join(f"<tr><td>某某</td><td>{name}</td><td>{posts}</td></tr>" for name, posts in THREE)
    table = f"{heading}<table><tr><th>{head}</th><th>姓名</th><th>职务</th></tr>{rows}</table>"

    assert leaders(table, Role.ROSTER) == []
    assert leaders(table.replace("th>", "td>"), None) == []
    assert leaders_of_text(printed(table)) == []


@pytest.mark.parametrize(
    ("cells", "wanted"),
    [
        (("负责河流", "姓名", "单位及职务"), True),
        (("负责河流", "人员", "职务"), True),
        (("负责河流管护", "时远山", "党组成员、副局长"), False),
        (("姓名", "职务", "负责河流"), False),
    ],
)
def test_what_is_looked_after_is_a_column_beside_the_heads_of_others(cells: tuple[str, ...], wanted: bool) -> None:
    assert is_other_head(cells) is wanted


@pytest.mark.parametrize("column", ["专家委员会", "历任领导", "局长信箱", "值班安排", "新闻发言人", "监督员名录", "联系电话"])
def test_a_page_called_after_other_people_shows_no_leaders(column: str) -> None:
    head = HEAD.replace("领导信息", column)
    html = f"{head}<ul><li>局长 时远山</li><li>副局长 白若水</li></ul>{FOOT}"

    alone, watched = (read(html.encode(), None, Context(organisation=OWNER, role=role)) for role in (None, Role.ROSTER))
    assert alone.observation.leaders == ()
    assert len(watched.observation.leaders) == 2  # a page watched as a roster is one, whatever it is called


@pytest.mark.parametrize(
    ("owner", "title"),
    [
        ("栖霞省律师协会", "栖霞省律师协会"),
        ("临江市志愿者协会", "临江市志愿者协会领导"),
        ("临江市值班中心", "临江市值班中心"),
        ("政协临江市委员会", "临江市政协委员会领导"),
        (OWNER, "栖霞省委农村工作领导小组办公室"),
    ],
)
def test_a_page_called_after_its_body_shows_its_leaders_whatever_the_body_is_called(owner: str, title: str) -> None:
    html = f"<title>{title}</title><meta name=ColumnName content=领导班子><ul><li>主任 时远山</li><li>副主任 白若水</li></ul>"

    seen = read(html.encode(), None, Context(organisation=owner)).observation
    assert len(seen.leaders) == 2


@pytest.mark.parametrize("column", ["领导信息及联系电话", "现任领导和历任领导"])
def test_a_page_called_after_leaders_too_shows_them(column: str) -> None:
    html = f"{HEAD.replace('领导信息', column)}<ul><li>局长 时远山</li><li>副局长 白若水</li></ul>{FOOT}"

    assert len(read(html.encode(), None, Context(organisation=OWNER)).observation.leaders) == 2


@pytest.mark.parametrize(
    ("called", "wanted"),
    [
        ("全省公共数据资源开发与利用专家委员会", True),
        ("召开全省公共数据资源专家委员会成立大会", False),
        ("局长在专家委员会上的讲话", False),
    ],
)
def test_a_headline_that_names_other_people_is_not_what_a_page_is_called(called: str, wanted: bool) -> None:
    assert is_page_of_others(("", called), OWNER) is wanted


@pytest.mark.parametrize("duty", ["负责数字经济产业链培育工作", "协助联系企业服务中心"])
def test_a_duty_makes_no_row_of_leaders_the_head_of_another_table(duty: str) -> None:
    rows = f"领导信息\n李强\t党组成员、副局长\t{duty}\n王平\t党组成员、副局长\t分管办公室"

    assert leaders_of_text(rows) == [("李强", "党组成员、副局长"), ("王平", "党组成员、副局长")]
