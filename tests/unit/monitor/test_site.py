"""What a site's file says of it: its kind, the roles of its pages, the hosts it believes."""

from dataclasses import replace
from typing import Any

import pytest

from monitor.errors import DeliveryError
from monitor.facts import DocumentHead
from monitor.model import Role
from monitor.site import Site
from monitor.sources import SourceClass, source_of
from tests.unit.monitor.history import BODY, MEDIA, PORTAL, SITES, notice

PRESS = MEDIA.model_copy(update={"id": "daily", "organisation": "云岭日报社", "kind": None})


def site(**changed: Any) -> Site:
    return BODY.model_copy(update=changed)


@pytest.mark.parametrize(
    ("organisation", "kind"),
    [
        ("云岭省人民代表大会常务委员会", "congress"),
        ("云岭省人大常委会", "congress"),
        ("云岭省人民政府", "government"),
        ("云岭省人民政府办公厅", "government"),
        ("中共云岭省纪律检查委员会", "discipline"),
        ("云岭省监察委员会", "discipline"),
        ("中共云岭省委组织部", "party"),
        ("云岭日报社", "press"),
        ("云岭日报", "press"),
        ("云岭省数据局", "body"),
    ],
)
def test_the_kind_follows_from_the_name_unless_it_is_declared(organisation: str, kind: str) -> None:
    assert site(organisation=organisation).source_kind == kind
    assert site(organisation=organisation, kind="media").source_kind == "media"


def test_a_host_is_believed_from_the_look_that_ended_there() -> None:
    there = BODY.believing("https://SJJ.yunling.gov.cn/ld/")

    assert there.hosts == ("data.yunling.gov.cn", "sjj.yunling.gov.cn")
    assert there.trusts("https://sjj.YUNLING.gov.cn/")
    assert not BODY.trusts("https://sjj.yunling.gov.cn/")
    assert BODY.believing("https://DATA.yunling.gov.cn/x") is BODY
    assert BODY.believing("mailto:x") is BODY


@pytest.mark.parametrize(
    ("owner", "document", "url", "expected"),
    [
        (PORTAL, True, None, SourceClass.ACT),
        (PORTAL, False, None, SourceClass.OFFICIAL),
        (BODY, False, None, SourceClass.OWN),
        (BODY, False, "https://data.yunling.example/n", SourceClass.MEDIA),
        (BODY, False, "https://other.yunling.gov.cn/n", SourceClass.OWN),
        (MEDIA, False, None, SourceClass.MEDIA),
        (PRESS, False, None, SourceClass.PRESS),
        (PRESS, True, None, SourceClass.PRESS),
        (MEDIA, True, None, SourceClass.MEDIA),
    ],
)
def test_a_page_proves_as_much_as_its_site_and_its_host(
    owner: Site, document: bool, url: str | None, expected: SourceClass
) -> None:
    run = notice("任", 10, act=document, site=owner)

    assert source_of(replace(run, url=url or run.url), BODY, {**SITES, PRESS.id: PRESS}).kind is expected


def test_a_listed_host_is_official_without_an_official_ending() -> None:
    run = notice("任", 10, act=False, site=site(hosts=("DATA.yunling.example",)))
    sites = {**SITES, BODY.id: site(hosts=("DATA.yunling.example",))}

    assert source_of(run, BODY, sites).kind is SourceClass.OWN
    assert source_of(run, BODY, sites).origin == "data.yunling.example"
    assert source_of(run, BODY, {}).kind is SourceClass.MEDIA


def test_a_section_on_another_bodys_site_tells_its_news_as_that_bodys_word() -> None:
    section = site(parent="云岭省发展和改革委员会")
    sites = {**SITES, BODY.id: section}

    assert source_of(notice("任", 10, act=False, site=section), section, sites).kind is SourceClass.OFFICIAL


def test_an_act_that_names_nobody_and_no_number_is_only_its_sites_word() -> None:
    run = notice("任", 10)
    assert run.observation is not None
    bare = replace(run.observation.document, issuer=None, number=None)

    def proves(document: DocumentHead) -> SourceClass:
        return source_of(replace(run, observation=replace(run.observation, document=document)), BODY, SITES).kind  # type: ignore[type-var]

    assert proves(bare) is SourceClass.OFFICIAL
    assert proves(replace(bare, number="云政任〔2025〕1号")) is SourceClass.ACT
    assert proves(replace(bare, issuer="云岭数据集团有限公司")) is SourceClass.OFFICIAL
    assert source_of(run, BODY, SITES, parked=True).kind is SourceClass.OFFICIAL


@pytest.mark.parametrize(("key", "role"), [("home", Role.HOME), ("roster", Role.ROSTER)])
def test_a_page_has_the_role_of_its_key(key: str, role: Role) -> None:
    assert BODY.role_of(key) is role


@pytest.mark.parametrize(("permanent", "everyone"), [(True, False), (False, True), (False, False)])
def test_a_failed_delivery_says_why_and_whom_it_concerns(permanent: bool, everyone: bool) -> None:
    error = DeliveryError("550 no such mailbox", permanent=permanent, everyone=everyone)

    assert (str(error), error.permanent, error.everyone) == ("550 no such mailbox", permanent, everyone)
    assert not DeliveryError("x").permanent
    assert not DeliveryError("x").everyone


def test_the_page_of_another_body_is_an_official_word_and_not_ours() -> None:
    other = site(id="haiyue", organisation="海岳省数据局", hosts=("data.haiyue.gov.cn",))

    assert source_of(notice("任", 10, act=False, site=other), BODY, {**SITES, other.id: other}).kind is SourceClass.OFFICIAL
    assert source_of(notice("任", 10, act=False), PORTAL, SITES).kind is SourceClass.OFFICIAL


@pytest.mark.parametrize(
    ("owner", "origin"), [(PORTAL, "yunling.gov.cn"), (BODY, "data.yunling.gov.cn"), (MEDIA, "trade.example")]
)
def test_the_origin_of_a_page_that_declares_none_is_its_host_with_or_without_www(owner: Site, origin: str) -> None:
    run = notice("任", 10, act=False, site=owner)

    assert source_of(run, BODY, SITES).origin == origin
    assert source_of(notice("任", 10, act=False, site=owner, source="本站"), BODY, SITES).origin == origin
    assert source_of(notice("任", 10, act=False, site=owner, source="云岭日报"), BODY, SITES).origin == "云岭日报"
    unread = source_of(replace(run, observation=None), BODY, SITES)
    assert (unread.kind, unread.origin) == (source_of(run, BODY, SITES).kind, origin)
