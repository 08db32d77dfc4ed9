"""What a search must not take, or not wait for: rosters of others, single people, notices, dead links."""

import pytest

from monitor.finds import Fate, Kind
from monitor.site import Site
from scheduler.menusigns import signs, ways_from
from scheduler.search import MOST
from tests.unit.scheduler.webs import ABOUT, DUTIES, HOST, NAME, PLAIN, PROSE, ROSTER, Web, leaders, links, page, refused

MAYORS = page("领导之窗", "<ul><li>孙恩泽 市长</li><li>李承业 副市长</li><li>冯长青 副市长</li></ul>" + PROSE)
PROFILE = page("钱益之", "<p>钱益之，男，现任云州市数据局党组书记、局长。</p>" + PROSE)
NAMES = page("工作人员", links(("/ld/1.html", "钱益之"), ("/ld/2.html", "褚明理")) + PROSE)


def test_the_leaders_of_a_government_are_not_those_of_a_bureau() -> None:
    web = Web({"/": page("首页", PROSE, links(("/szf/", "领导之窗"))), "/szf/": MAYORS})

    assert web.taken(Kind.ROSTER) == {}
    assert refused(web.searched(Kind.ROSTER))["/szf/"].reason == "whoever is listed leads a government"


def test_a_director_who_is_a_vice_mayor_too_leads_his_bureau() -> None:
    rows = "<ul><li>孙恩泽 副市长</li><li>钱益之 党组书记、局长</li><li>褚明理 副局长</li></ul>"
    web = Web({"/": page("首页", PROSE, links(("/ld/", "局领导"))), "/ld/": page("局领导", rows + PROSE)})

    assert web.taken(Kind.ROSTER) == {"roster": ["/ld/"]}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("云州市大数据中心领导", ROSTER),
        ("市信息中心领导班子", ROSTER),
        ("云州市大数据中心主要职责", DUTIES),
        ("市大数据中心简介", ABOUT),
    ],
)
def test_a_link_that_names_a_unit_of_the_body_leads_to_that_units_pages(title: str, text: str) -> None:
    """The page itself may be called «领导信息», within the frame of the body's own site."""
    search = Web({"/": page("首页", PROSE, links(("/zx/", title))), "/zx/": text}).searched()

    assert [(find.fate, find.reason.startswith(f"«{title}» is ")) for find in search.finds.values()] == [(Fate.REFUSED, True)]


@pytest.mark.parametrize(
    "title",
    ["云州市大数据中心领导", "大数据中心领导", "市大数据中心领导班子", "数据中心领导", "中心领导", "本中心领导", "市中心领导"],
)
def test_a_centre_that_is_the_body_itself_has_leaders(title: str) -> None:
    web = Web({"/": page("首页", PROSE, links(("/ld/", title))), "/ld/": ROSTER.replace(NAME, "云州市大数据中心")})
    web.site = web.site.model_copy(update={"organisation": "云州市大数据中心"})

    assert web.taken(Kind.ROSTER) == {"roster": ["/ld/"]}


def test_a_body_whose_site_bears_the_name_of_a_centre_goes_by_it() -> None:
    """The YAML has the new name already; its site has the old one."""
    web = Web(
        {"/": page("首页", PROSE, links(("/ld/", "云州市大数据中心领导"))), "/ld/": ROSTER.replace(NAME, "云州市大数据中心")}
    )

    assert web.taken(Kind.ROSTER) == {"roster": ["/ld/"]}


@pytest.mark.parametrize("title", ["市数据局领导", "市数局领导", "云州市大数据管理局领导", "局办公室领导"])
def test_other_words_for_the_body_are_no_unit_of_it(title: str) -> None:
    web = Web({"/": page("首页", PROSE, links(("/ld/", title))), "/ld/": ROSTER})

    assert web.taken(Kind.ROSTER) == ({} if "办公室" in title else {"roster": ["/ld/"]})


def test_the_page_of_one_person_is_no_roster_because_of_its_path() -> None:
    pages = {"/ld/": NAMES, "/ld/1.html": PROFILE, "/ld/2.html": PROFILE.replace("钱益之", "褚明理")}
    web = Web({"/": page("首页", PROSE, links(("/ld/", "工作人员"))), **pages})

    assert web.taken(Kind.ROSTER) == {}
    assert refused(web.searched(Kind.ROSTER))["/ld/1.html"].reason.startswith("one person alone")


def test_one_notice_that_is_called_like_a_column_is_not_waited_for() -> None:
    title = "云州市数据局干部任前公示"
    notice = page(title, "<p>拟任命孙恩泽为云州市数据局副局长。</p>" + PROSE)
    web = Web({"/": page("首页", PROSE + links(("/n/1.html", title))), "/n/1.html": notice})

    assert web.taken(Kind.NOTICES) == {}
    assert web.searched(Kind.NOTICES).finds[f"http://{HOST}/n/1.html"].fate is Fate.REFUSED


def test_a_notice_that_comes_does_not_change_the_menu() -> None:
    before = Web({"/": page("首页", PROSE, PLAIN)})
    after = Web({"/": page("首页", PROSE + links(("/n/1.html", "云州市数据局干部任前公示")), PLAIN)})
    shown = [signs(ways_from(web.snapshot(f"http://{HOST}/")), web.site) for web in (before, after)]

    assert shown[0] == shown[1]


def test_of_many_dead_links_no_more_are_watched_than_a_site_has_columns() -> None:
    menu = links(*((f"/ld{number}/", "领导信息") for number in range(9)))
    search = Web({"/": page("首页", PROSE, menu)}).searched(Kind.ROSTER)
    fates = [find.fate for find in search.finds.values()]

    assert (fates.count(Fate.WAITING), fates.count(Fate.REFUSED)) == (MOST[Kind.ROSTER], 9 - MOST[Kind.ROSTER])


@pytest.mark.parametrize(("title", "taken"), [("委领导", {}), (f"{NAME}领导", {"roster": ["/ld/"]})])
def test_outside_a_section_a_page_must_name_the_body_though_nobody_said_whose_site_it_is(
    title: str, taken: dict[str, list[str]]
) -> None:
    site = Site.model_validate(
        {"id": "yunzhou", "organisation": NAME, "jurisdiction": "990000", "hosts": [HOST], "pages": {"home": {"url": f"http://{HOST}/sjj/"}}}
    )  # fmt: skip
    owner = "云州市发展和改革委员会"
    roster = leaders("孙恩泽", "李承业", title=title, name=owner).replace("局长", "主任") if not taken else ROSTER
    web = Web({"/": page(NAME, PROSE, links(("/ld/", title)), name=owner), "/ld/": roster}, site)

    assert web.taken(Kind.ROSTER) == taken
