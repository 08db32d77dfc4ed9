"""Which texts of a home page are worth reading, by their titles alone."""

import pytest

from scraper.parsers.headlines import MAX_HEADLINES, headlines
from scraper.parsers.tree import Tree

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
    ],
)
def test_a_title_about_daily_business_is_none(title: str) -> None:
    assert found(f"<a href='/yw/1.html'>{title}</a>") == []


def test_a_cut_title_counts_whole_and_an_address_once() -> None:
    cut = "<a href='/yw/1.html' title='云州市数据局今日举行仪式正式揭牌'>云州市数据局今日举行仪…</a>"

    assert found(cut, cut, "<a href='javascript:void(0)'>云州市数据局正式揭牌</a>") == [
        (f"{HOME}yw/1.html", "云州市数据局今日举行仪式正式揭牌")
    ]


@pytest.mark.parametrize("href", ["&lt;span data-a=", "/yw/{{id}}.html", "/yw/a b.html"])
def test_what_a_template_left_of_an_address_is_none(href: str) -> None:
    assert found(f'<a href="{href}">云州市数据局正式揭牌</a>') == []


def test_a_home_page_has_so_many_at_most() -> None:
    assert len(found(*(f"<a href='/{number}.html'>云州市数据局正式揭牌</a>" for number in range(60)))) == MAX_HEADLINES
