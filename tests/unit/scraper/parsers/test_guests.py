"""Whose leaders stand on a page of another body's site, and how many lost characters are too many."""

import pytest

from monitor.model import Role
from scraper.parsers.context import Context
from scraper.parsers.decode import decode
from scraper.parsers.guests import owner_of

GUEST, HOST = "云岭省数据局", "云岭省发展和改革委员会"
ON_THE_HOST = Context(organisation=GUEST, parent=HOST, role=Role.ROSTER)


@pytest.mark.parametrize(
    ("about", "texts", "owner"),
    [
        ("领导信息_云岭省发展和改革委员会", ["领导信息", "张建国", "主任"], HOST),
        ("领导信息_云岭省发展和改革委员会", ["张建国", "党组成员、副主任，省数据局局长"], HOST),
        ("省数据局领导_云岭省发展和改革委员会", ["张建国", "局长"], GUEST),
        ("领导信息", ["当前位置：首页 > 省数据局 > 领导信息", "张建国", "局长"], GUEST),
        ("领导信息", ["云岭省数据局领导", "张建国", "局长"], GUEST),
        ("领导信息", ["数据局领导班子成员", "张建国", "局长"], GUEST),
    ],
    ids=["nothing names the guest", "only a post does", "the title", "the place line", "a heading", "a short heading"],
)
def test_a_page_on_a_hosts_site_is_the_guests_where_it_names_the_guest(about: str, texts: list[str], owner: str) -> None:
    assert owner_of(ON_THE_HOST, about, texts) == owner


def test_a_body_with_a_site_of_its_own_owns_its_pages() -> None:
    assert owner_of(Context(organisation=GUEST), "领导信息", ["张建国"]) == GUEST


def test_characters_that_were_lost_on_the_way_and_read_as_gbk_are_lost() -> None:
    assert decode(("锟斤拷" * 40 + "数据局").encode("gb18030")).replacement_ratio > 0.2
    assert decode(("云岭省数据局领导信息" * 9 + "王锟斤").encode("gb18030")).replacement_ratio == 0


def test_a_page_that_was_sent_with_lost_characters_says_so_and_a_torn_name_does_not() -> None:
    text = "云岭省数据局贯彻落实国家关于数据工作的方针政策和决策部署。" * 20

    assert decode(f"<p>{text}\ufffd</p>".encode()).replacement_ratio == 0
    assert decode(f"<p>{text.replace('数', chr(0xFFFD))}</p>".encode()).replacement_ratio > 0.02
    assert decode(b"<p>\xef\xbf\xbd</p>").replacement_ratio == 1
