"""Which texts of a home page are worth reading, by their titles alone."""

import pytest

from scraper.parsers.headlines import MAX_HEADLINES, headlines
from scraper.parsers.tree import MAX_LINKS, Tree

HOME = "https://sjj.yunzhou.gov.cn/"


def found(*anchors: str) -> list[tuple[str, str]]:
    tree = Tree.of(f"<html><body>{''.join(anchors)}</body></html>")
    return [(link.url, link.title) for link in headlines(tree, HOME)]


@pytest.mark.parametrize(
    "title",
    [
        "云州市数据局正式揭牌",
        "云州市数据局今日挂牌成立",
        "云州市大数据局更名为云州市数据局",
        "省委批准组建云州省数据局",
        "云州省人民政府任免一批干部",
        "关于张三等同志任职的通知",
        "云州省委组织部任前公示",
        "云州市数据局亮相首日见闻",
        "关于启用云州市数据局印章的公告",
        "云州市政务服务网网站迁移公告",
        "云州省机构改革动员部署会召开",
        "撤稿说明：关于有关信息的说明",
        "云州市数据局揭牌",
        "云州市数据局域名变更公告",
        "云州省数据局三定规定印发",
        "张三当选云州市市长",
    ],
)
def test_a_title_that_decides_something_is_a_headline(title: str) -> None:
    assert found(f"<a href='/yw/1.html'>{title}</a>") == [(f"{HOME}yw/1.html", title)]


@pytest.mark.parametrize(
    "title",
    [
        "云州市数据局召开专题会议",
        "全市国有土地挂牌出让公告（自然资源局）",
        "市安委会挂牌督办重大隐患",
        "市公共资源中心挂牌交易公告",
        "我市两家企业在北交所上市挂牌，市金融局祝贺",
        "大数据产业园正式揭牌",
        "市领导调研数据工作",
        "人事任免",
        "人事任免公告栏",
        "全市国有产权挂牌转让公告（公共资源中心）",
        "市文物局对古树名木挂牌保护",
        "市自然资源局公布挂牌价",
        "市林业局推进挂牌整治",
        "大数据产业园正式揭牌|云州市数据局",
        "市数据局召开成立三周年座谈会",
        "政务大厅启用新的叫号系统，请携带印章办理",
        "数据机房迁移工作顺利完成",
    ],
)
def test_a_title_about_daily_business_is_none(title: str) -> None:
    assert found(f"<a href='/yw/1.html'>{title}</a>") == []


def test_a_cut_title_counts_whole_and_an_address_once() -> None:
    cut = "<a href='/yw/1.html' title='云州市数据局今日举行仪式正式揭牌'>云州市数据局今日举行仪…</a>"

    assert found(cut, cut, "<a href='javascript:void(0)'>云州市数据局正式揭牌</a>") == [
        (f"{HOME}yw/1.html", "云州市数据局今日举行仪式正式揭牌")
    ]
    assert found(cut, "<a href='/yw/1.html'>关于启用云州市数据局印章的公告</a>") == found(cut), "the first title of two"


@pytest.mark.parametrize("href", ["&lt;span data-a=", "/yw/{{id}}.html", "/yw/a b.html", "/yw/&lt;1&gt;.html"])
def test_what_a_template_left_of_an_address_is_none(href: str) -> None:
    assert found(f'<a href="{href}">云州市数据局正式揭牌</a>') == []


def test_a_home_page_has_so_many_at_most() -> None:
    assert len(found(*(f"<a href='/{number}.html'>云州市数据局正式揭牌</a>" for number in range(60)))) == MAX_HEADLINES
    assert found("<a></a>" * MAX_LINKS, "<a href='/1.html'>云州市数据局正式揭牌</a>") == []
