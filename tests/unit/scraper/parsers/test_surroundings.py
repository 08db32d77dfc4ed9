"""What a page says around its main part: how many duties of a body stand on it."""

import pytest

from scraper.parsers.surroundings import surroundings

FRAME = "<html><head><title>机构职能</title></head><body><div class='main'><h1>机构职能</h1>{}</div></body></html>"


@pytest.mark.parametrize(
    ("main", "duties"),
    [
        ("<p>（一）组织开展数据流通利用。</p><p>（二）承办交办的其他事项。</p>", 2),
        ("<p>（一）推进数据港建设。</p><p>（二）服务数据安全有序流动。</p>", 2),
        ("<p>云岭市信息化局负责全市信息化工作的综合协调。</p>", 2),
        ("<p>主要职责：承担政务云的建设运维；承担有关标准研究。</p>", 2),
        ("<p>主要职责：见下文。</p>", 0),
        ("<p>云岭市信息化局坐落在云岭大道。</p>", 0),
        ("<p>一、新闻一则</p><p>二、图片一幅</p>", 0),
        ("<p>暂无内容</p>", 0),
    ],
    ids=["organises", "serves", "is charged with", "by a label", "a label alone", "an address", "numbered and no duty", "empty"],
)
def test_duties_are_numbered_lines_and_what_a_body_is_charged_with(main: str, duties: int) -> None:
    assert surroundings(FRAME.format(main).encode(), "text/html", "http://x.gov.cn/zn/").duties == duties


MENU = '[{"name":"领导信息","url":"/ldxx/"}]'


@pytest.mark.parametrize(
    ("kind", "url"),
    [
        ("application/json; charset=utf-8", "http://x.gov.cn/menu"),
        ("application/javascript", "http://x.gov.cn/menu"),
        (None, "http://x.gov.cn/menu.json?v=1"),
        (None, "http://x.gov.cn/menu.js"),
    ],
)
def test_a_file_of_data_or_script_leads_somewhere_and_says_nothing_else(kind: str | None, url: str) -> None:
    seen = surroundings(MENU.encode(), kind, url)

    assert ([link.url for link in seen.links], seen.titles) == (["http://x.gov.cn/ldxx/"], ())


@pytest.mark.parametrize(("kind", "url"), [("text/html", "http://x.gov.cn/menu"), (None, "http://x.gov.cn/menu?f=a.json")])
def test_the_same_is_a_page_where_nothing_calls_it_data(kind: str | None, url: str) -> None:
    assert surroundings(MENU.encode(), kind, url).links == ()


def test_a_page_that_is_sent_as_data_is_a_page() -> None:
    assert (
        surroundings(FRAME.format("<p>暂无内容</p>").encode(), "application/json", "http://x.gov.cn/zn/").titles[0] == "机构职能"
    )
