"""Proposals: what a home address is, which addresses are one home, and whose section of a site a page is."""

import pytest

from monitor.errors import RefusedError
from scraper.proposal import address_in, checked_address, same_home, section_of

HOME = "http://sjj.yunzhou.gov.cn/"
OWNER = "云州省发展和改革委员会"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (HOME, HOME),
        ("HTTP://SJJ.Yunzhou.GOV.CN", HOME),
        (f"  {HOME}  # a remark", HOME),
        (f"{HOME}#top", HOME),
        ("sjj.yunzhou.gov.cn/Portal/", "https://sjj.yunzhou.gov.cn/Portal/"),
        (f"{HOME}index.jsp;jsessionid=AB12", f"{HOME}index.jsp"),
    ],
)
def test_an_address_is_read_as_people_write_it(text: str, url: str) -> None:
    assert checked_address(text) == url


@pytest.mark.parametrize("text", ["\x01\x02", "\x1b[31msjj.gov.cn/", f"{HOME}\x07"])
def test_what_a_terminal_would_obey_is_refused_and_shown_as_an_escape(text: str) -> None:
    with pytest.raises(RefusedError) as refused:
        checked_address(text)

    assert str(refused.value).isprintable()
    assert "\\x" in str(refused.value)


@pytest.mark.parametrize(
    "text", ["http://name:word@sjj.yunzhou.gov.cn/", f"{HOME} 云州市", "# a remark", "ftp://sjj.yunzhou.gov.cn/"]
)
def test_what_is_no_web_address_is_refused(text: str) -> None:
    with pytest.raises(RefusedError, match="is no web address"):
        checked_address(text)


@pytest.mark.parametrize(
    "url",
    [
        "https://sjj.yunzhou.gov.cn/",
        "http://www.sjj.yunzhou.gov.cn/",
        "http://sjj.yunzhou.gov.cn/index.html",
        "http://SJJ.yunzhou.gov.cn",
    ],
)
def test_one_home_may_be_written_in_many_ways(url: str) -> None:
    assert same_home(url) == same_home(HOME)
    assert same_home(url) != same_home(f"{HOME}sjj/")


@pytest.mark.parametrize(
    ("titles", "body"),
    [
        (("云州省数据局",), "云州省数据局"),
        (("首页", "省数据局"), "云州省数据局"),
        ((OWNER, "首页"), None),
        (("发展和改革委员会",), None),
        ((), None),
    ],
)
def test_the_titles_of_a_section_say_whose_it_is(titles: tuple[str, ...], body: str | None) -> None:
    assert section_of(titles, OWNER) == body


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("http://sjj.yunzhou.gov.cn/", "http://sjj.yunzhou.gov.cn/"),
        ("云州市数据局\thttp://sjj.yunzhou.gov.cn/ld/\t330000", "http://sjj.yunzhou.gov.cn/ld/"),
        ("http://sjj.yunzhou.gov.cn/,云州市数据局,1", "http://sjj.yunzhou.gov.cn/"),
        ('"http://sjj.yunzhou.gov.cn/"', "http://sjj.yunzhou.gov.cn/"),
        ("<http://sjj.yunzhou.gov.cn/>", "http://sjj.yunzhou.gov.cn/"),
        ("12. sjj.yunzhou.gov.cn", "sjj.yunzhou.gov.cn"),
        ("云州：sjj.yunzhou.gov.cn/index.html", "sjj.yunzhou.gov.cn/index.html"),
        ("http：//sjj.yunzhou.gov.cn／", "http://sjj.yunzhou.gov.cn/"),
        ("| 云州 | [http://sjj.yunzhou.gov.cn/](http://sjj.yunzhou.gov.cn/) |", "http://sjj.yunzhou.gov.cn/"),
        ("http://sjj.yunzhou.gov.cn/  # see http://www.yunzhou.gov.cn/", "http://sjj.yunzhou.gov.cn/"),
        ("ftp://sjj.yunzhou.gov.cn/", "ftp://sjj.yunzhou.gov.cn/"),
        ("http://name:word@sjj.yunzhou.gov.cn/", "http://name:word@sjj.yunzhou.gov.cn/"),
        ("nonsense here", "nonsense here"),
    ],
)
def test_a_line_of_a_list_holds_one_address_among_other_things(line: str, address: str) -> None:
    assert address_in(line) == address


def test_a_line_with_two_addresses_is_refused() -> None:
    with pytest.raises(RefusedError, match="holds 2 addresses"):
        address_in("http://sjj.yunzhou.gov.cn/ http://fgw.yunzhou.gov.cn/")
