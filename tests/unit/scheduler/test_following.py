"""What a home page leads to: the columns whose roles the site's YAML leaves open, and no others."""

import pytest

from monitor.facts import NoticeLink, Observation
from monitor.looks import WatchedPage
from monitor.model import Role
from monitor.site import Site
from scheduler.following import MOST_COLUMNS, columns, leads, pattern_of

HOST = "data.yunling.gov.cn"
HOME = WatchedPage("yunling", "home", f"https://{HOST}/", Role.HOME)


def site(**more: object) -> Site:
    pages = {"home": {"url": f"https://{HOST}/"}}
    given = {"id": "yunling", "organisation": "云岭省数据局", "jurisdiction": "910000", "hosts": [HOST], "pages": pages}
    return Site.model_validate({**given, **more})


def shown(*titles: str, host: str = HOST) -> Observation:
    links = tuple(NoticeLink(f"https://{host}/{number}/", title) for number, title in enumerate(titles))
    return Observation(Role.HOME, links=links)


def roles(of: Site, observation: Observation) -> list[tuple[str, Role]]:
    return [(lead.url, lead.role) for lead in columns(of, observation)]


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("领导信息", Role.ROSTER), ("局 领 导", Role.ROSTER), ("领导之窗", Role.ROSTER), ("机构职能", Role.FUNCTIONS),
        ("主要职责", Role.FUNCTIONS), ("人事任免", Role.NOTICE_LIST), ("通知公告", Role.NOTICE_LIST),
    ],
)  # fmt: skip
def test_a_column_is_taken_for_what_its_title_says(title: str, role: Role) -> None:
    assert roles(site(), shown(title)) == [(f"https://{HOST}/0/", role)]


@pytest.mark.parametrize("title", ["领导活动", "领导信箱", "领导小组", "领导讲话", "信息公开指南", "政策法规", "互动交流"])
def test_a_column_about_something_else_is_left_alone(title: str) -> None:
    assert roles(site(), shown(title)) == []


def test_a_role_that_the_yaml_names_is_not_looked_for() -> None:
    declared = site(pages={"home": {"url": f"https://{HOST}/"}, "roster": {"url": f"https://{HOST}/ld/"}})

    assert roles(declared, shown("领导信息", "机构职能")) == [(f"https://{HOST}/1/", Role.FUNCTIONS)]


def test_an_address_that_is_kept_back_or_strange_is_not_watched() -> None:
    kept = site(unverified=[{"url": f"https://{HOST}/0/", "role": "roster", "source": "a list"}])

    assert roles(kept, shown("领导信息")) == []
    assert roles(site(), shown("领导信息", host="www.elsewhere.gov.cn")) == []


@pytest.mark.parametrize("more", [{"parent": "云岭省发展和改革委员会"}, {"kind": "government"}, {"carrier": "yunling-gov"}])
def test_the_columns_around_another_bodys_section_are_not_the_bodys(more: dict[str, str]) -> None:
    assert roles(site(**more), shown("领导信息")) == []


def test_a_menu_gives_only_a_few_columns_of_one_role() -> None:
    assert len(roles(site(), shown(*["人事任免"] * 9))) == MOST_COLUMNS


def test_a_column_that_is_watched_already_is_not_led_to_again() -> None:
    first = list(leads(site(), HOME, shown("领导信息"), None, {}))
    known = {f"yunling/{lead.key}": None for lead in first}

    assert len(first) == 1
    assert list(leads(site(), HOME, shown("领导信息"), None, known)) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "title", ["关于张三职务调整的通知", "云岭省人大常委会任免名单", "关于启用印章的通知", "关于机构名称变更的公告"]
)
def test_a_title_that_may_tell_of_leaders_or_bodies_is_worth_reading(title: str) -> None:
    assert pattern_of(site(), "notices").search(title)


def test_a_title_about_daily_business_is_not() -> None:
    assert not pattern_of(site(), "notices").search("关于征集数据要素典型案例的通告")
