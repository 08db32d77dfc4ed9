"""Site identity, page tags and roles: what a page says of itself."""

import pytest

from monitor.facts import SiteIdentity
from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.context import Context
from scraper.parsers.tags import page_tags


def site(html: str) -> SiteIdentity:
    return read(html.encode(), None, Context()).observation.site


FOOTERS = (
    ("主办：栖霞省数据局　承办：栖霞省数据中心　技术支持：安阳科技公司", "栖霞省数据局"),
    ("主办单位: 栖霞省数据局&nbsp;&nbsp;版权所有&nbsp;&nbsp;承办单位: 某某中心", "栖霞省数据局"),
    ("版权所有：栖霞省数据局 技术支持：某公司", None),
    ("承办：栖霞省数据中心 网站标识码8600000001", None),
    ("主 办：栖霞省住房和城乡建设厅 运行维护单位：栖霞省信息中心", "栖霞省住房和城乡建设厅"),
    ("主管：栖霞省人民政府 | 主办：栖霞省数据局 | 协办：某公司", "栖霞省数据局"),
    ("主办：栖霞省数据局制作维护：某中心", "栖霞省数据局"),
)


@pytest.mark.parametrize(("footer", "sponsor"), FOOTERS)
def test_only_the_sponsor_is_the_sponsor(footer: str, sponsor: str | None) -> None:
    assert site(f"<html><body><p>正文</p><div class=footer><p>{footer}</p></div></body></html>").sponsor == sponsor


NAMED_BELOW = (
    ("主办单位：栖霞省数据局 承办单位：栖霞省数据中心", "栖霞省数据局"),
    ("版权所有：栖霞数据发展集团有限公司", "栖霞数据发展集团有限公司"),
    ("Copyright © 2024 栖霞省数据局 版权所有 未经许可不得转载", "栖霞省数据局"),
    ("版权所有 未经许可不得转载", None),
    ("技术支持：安阳科技公司", None),
)


@pytest.mark.parametrize(("footer", "name"), NAMED_BELOW)
def test_a_site_that_only_its_footer_names_has_that_name(footer: str, name: str | None) -> None:
    html = f"<html><head><title>领导信息</title></head><body><p>正文</p><div class=footer><p>{footer}</p></div></body></html>"

    assert site(html).name == name


def test_a_traditional_footer_with_readings_set_into_it_is_read_in_simplified_characters() -> None:
    found = site(
        "<html><head><title>領導信息</title></head><body><p>機構職(zhi)能、政務(wu)公開、領導信息、數(shu)據(ju)資源、電子政務(wu)、專(zhuan)項業務與網(wang)絡安全工作會(hui)議</p>"
        "<div class=footer><p>主辦(ban)單(dan)位：棲霞省數據局 | 承辦單位：棲霞省數據中心 網站標識碼：8600000001</p></div></body></html>"
    )

    assert (found.name, found.sponsor, found.operator, found.code) == (
        "栖霞省数据局",
        "栖霞省数据局",
        "栖霞省数据中心",
        "8600000001",
    )


@pytest.mark.parametrize(
    "printed",
    [
        "网站标识码：8600000001",
        "网站标识码 8600000001",
        "网站标识码8600000001",
        "网站标识码&nbsp;8600000001",
        "<!-- 网站标识码：8600000001-->",
        "<!-- 网站&#26631;识码：8600000001-->",
        "<!-- 网站标&#x8bc6;码：8600000001-->",
        "<!-- 网站&#X6807;识码：86000&#48;0001-->",
    ],
)
def test_a_site_code_is_found_without_its_colon_in_a_comment_and_in_references(printed: str) -> None:
    assert site(f"<html><body>{printed}</body></html>").code == "8600000001"


def test_the_slots_are_independent() -> None:
    html = (
        '<html><head><title>领导信息-栖霞省数据局</title><meta content="栖霞省政务服务网" name="sitename"/></head><body>'
        '<div class="logo"><img src="l.png" alt="栖霞省大数据局"></div><p>主办：栖霞省数据局办公室 栖ICP备1号 粤ICP备12345678号-1</p></body></html>'
    )
    found = site(html)

    assert dict(found.slots) == {
        "meta": "栖霞省政务服务网",
        "title": "栖霞省数据局",
        "logo": "栖霞省大数据局",
        "footer": "栖霞省数据局办公室",
    }
    assert (found.name, found.icp) == ("栖霞省政务服务网", "粤ICP备12345678号-1")


def test_the_first_head_wins_and_empty_tags_say_nothing() -> None:
    tags = page_tags(
        '<meta name="ColumnName" content="null"><!--<meta name="ColumnName" content="旧栏目">--><META CONTENT=领导信息 NAME=ColumnName>'
        '<meta name="ColumnName" content="公共头"><meta name="SiteName" content="测试">'
    )

    assert tags == {"columnname": "领导信息"}


def page(title: str, body: str, tags: str = "") -> str:
    return f"<html><head><title>{title}</title>{tags}</head><body>{body}</body></html>"


ROWS = "".join(
    f'<li><a href="/t2024010{n}_{n}.html">关于第{n}项工作的通知</a><span>2024-01-0{n}</span></li>' for n in range(1, 8)
)
MENU = "".join(f'<a href="/c{n}/">栏目{n}</a>' for n in range(60))
ROLES = (
    ("领导信息-栖霞省数据局", "<p>时远山 局长</p>", "", Role.ROSTER),
    ("领导信息-栖霞省数据局", "<p>暂无内容</p>", "", Role.ROSTER),
    ("栖霞省数据局", "<p>时远山 局长</p><p>白若水 副局长</p>", "", Role.ROSTER),
    ("委领导 - 栖霞省发展和改革委员会", f"<p>时远山 主任</p><p>白若水 副主任</p><ul>{ROWS}</ul>", "", Role.ROSTER),
    (
        "栖霞市政府领导班子有新成员_栖霞新闻网",
        "<h1>栖霞市政府领导班子有新成员</h1><p>近日，栖霞市人民政府网站更新，介绍了市政府的新成员，记者从有关方面获悉。</p>",
        "",
        Role.NOTICE,
    ),
    ("机构职能-栖霞省数据局", "<p>贯彻落实数据工作方针政策。</p>", "", Role.FUNCTIONS),
    ("通知公告-栖霞省数据局", f"<ul>{ROWS}</ul>", "", Role.NOTICE_LIST),
    ("栖霞省数据局", f"{MENU}<ul>{ROWS}</ul>", '<meta name="SiteName" content="栖霞省数据局">', Role.HOME),
    (
        "关于时远山同志任职的通知",
        "<p>任命时远山为局长。</p>",
        '<meta name="ArticleTitle" content="关于时远山同志任职的通知">',
        Role.NOTICE,
    ),
    (
        "古丽·买买提简历-栖霞省数据局",
        "<p>1999年9月参加工作，先后任临江县副县长、办公室副主任。</p>",
        '<meta name="ColumnName" content="领导信息"><meta name="ArticleTitle" content="古丽·买买提简历">',
        Role.NOTICE,
    ),
)


@pytest.mark.parametrize(("title", "body", "tags", "role"), ROLES)
def test_a_page_says_what_it_is(title: str, body: str, tags: str, role: Role) -> None:
    assert read(page(title, body, tags).encode(), None, Context()).observation.role is role


def test_a_home_page_names_its_columns() -> None:
    html = page(
        "栖霞省数据局",
        '<a href="ldxx/">领导信息</a><a href="/jgzn/">机构职能</a><a href="javascript:;">人事任免</a><a href="/x">天气</a>',
    )
    links = read(html.encode(), None, Context(url="https://sjj.qixia.gov.cn/", role=Role.HOME)).observation.links

    assert [(link.url, link.title) for link in links] == [
        ("https://sjj.qixia.gov.cn/ldxx/", "领导信息"),
        ("https://sjj.qixia.gov.cn/jgzn/", "机构职能"),
    ]
