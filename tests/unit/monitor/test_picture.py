"""The picture of a body: each kind of page is known, found, carried, unverified or not known, and says why."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from monitor.finds import SOUGHT, Fate, Find, Kind, SearchRecord
from monitor.picture import HOME, Known, Part, Standing, picture
from monitor.site import Site

HOST = "sjj.yunzhou.gov.cn"
AT = datetime(2024, 3, 2, 1, tzinfo=UTC)


def site(identifier: str = "yunzhou", **changed: Any) -> Site:
    values = {"id": identifier, "organisation": "云州市数据局", "jurisdiction": "990000", "hosts": [HOST], **changed}
    return Site.model_validate({"pages": {"home": {"url": f"http://{HOST}/"}}, **values})


def find(kind: Kind, fate: Fate = Fate.ACCEPTED, **changed: Any) -> Find:
    values = {"site": "yunzhou", "url": f"http://{HOST}/{kind.value}/", "reason": "read", "trail": ("机构", kind.value), "at": AT}
    return Find(kind=kind, fate=fate, **{**values, **changed})


def shown(one: Site, *finds: Find, search: SearchRecord | None = None, carrier: Site | None = None) -> dict[str, Part]:
    by_site: dict[str, list[Find]] = {}
    for each in finds:
        by_site.setdefault(each.site, []).append(each)
    registry = {known.id: known for known in (one, carrier) if known is not None}
    parts = picture(one, Known(registry, by_site, {one.id: search} if search is not None else {}))
    assert [part.kind for part in parts] == [HOME, *(kind.value for kind in SOUGHT)]
    return {part.kind: part for part in parts}


def searched(*wanted: Kind) -> SearchRecord:
    return SearchRecord("yunzhou", AT, "first look", 7, wanted, (), "")


def test_declared_pages_are_known_with_the_source_of_each() -> None:
    pages = {
        "home": {"url": f"http://{HOST}/"},
        "roster": {"url": f"http://{HOST}/ld/"},
        "notices": {"url": f"http://{HOST}/tz/"},
        "news-2": {"url": f"http://{HOST}/xw/", "role": "notice_list"},
    }
    parts = shown(site(pages=pages, sources={"home": "the article", "roster": "a letter of 2024-01-05"}))

    assert parts["home"] == Part("home", Standing.KNOWN, "the article", f"http://{HOST}/")
    assert parts["roster"] == Part("roster", Standing.KNOWN, "a letter of 2024-01-05", f"http://{HOST}/ld/")
    assert parts["notices"] == Part("notices", Standing.KNOWN, "not said where", f"http://{HOST}/tz/")
    assert parts["news"] == Part("news", Standing.KNOWN, "not said where", f"http://{HOST}/xw/")
    assert shown(site())["home"] == Part("home", Standing.KNOWN, "not said where", f"http://{HOST}/")


def test_a_list_whose_key_names_no_kind_is_the_first_kind_of_its_role() -> None:
    pages = {"home": {"url": f"http://{HOST}/"}, "personnel": {"url": f"http://{HOST}/rs/", "role": "notice_list"}}
    parts = shown(site(pages=pages))

    assert (parts["notices"].standing, parts["news"].standing) == (Standing.KNOWN, Standing.UNKNOWN)


def test_a_list_whose_key_is_its_kind_is_of_that_kind() -> None:
    pages = {"home": {"url": f"http://{HOST}/"}, "news": {"url": f"http://{HOST}/xw/", "role": "notice_list"}}
    parts = shown(site(pages=pages))

    assert (parts["notices"].standing, parts["news"].standing) == (Standing.UNKNOWN, Standing.KNOWN)


def test_found_pages_say_when_and_by_which_way() -> None:
    moved = find(Kind.FUNCTIONS, Fate.MOVED, at=None)
    dead = find(Kind.ROSTER, Fate.WAITING, url=f"http://{HOST}/old/")
    parts = shown(site(), dead, find(Kind.ROSTER), moved, search=searched(*SOUGHT))

    assert parts["roster"] == Part("roster", Standing.FOUND, "2024-03-02: home › 机构 › roster", f"http://{HOST}/roster/")
    assert parts["functions"].why == "home › 机构 › functions"


def test_a_column_that_shows_nothing_yet_is_not_found() -> None:
    waiting = find(Kind.NOTICES, Fate.WAITING, reason="HTTP 404")

    assert shown(site(), waiting, search=searched(*SOUGHT))["notices"] == Part(
        "notices", Standing.UNKNOWN, f"2024-03-02: home › 机构 › notices leads to http://{HOST}/notices/, which is watched and shows nothing yet: HTTP 404"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "finds", "search", "why"),
    [
        (site(), (), None, "no round has looked for it yet"),
        (site(), (), searched(Kind.NOTICES), "not looked for: another page of its role is declared"),
        (site(), (), searched(*SOUGHT), "last looked for on 2024-03-02 with 7 pages opened; no link is called so"),
        (
            site(),
            (find(Kind.ROSTER, Fate.REFUSED, reason="nobody is read there"), find(Kind.NEWS)),
            searched(*SOUGHT),
            f"last looked for on 2024-03-02 with 7 pages opened; http://{HOST}/roster/ was refused: nobody is read there",
        ),
        (
            site(),
            (),
            replace(searched(*SOUGHT), requests=1),
            "last looked for on 2024-03-02 with 1 page opened; no link is called so",
        ),
        (
            site(),
            (),
            replace(searched(*SOUGHT), requests=0),
            "last looked for on 2024-03-02 with no page left to open; no link is called so",
        ),
    ],
    ids=["not searched", "not wanted", "nothing called so", "refused", "one page", "no page"],
)
def test_a_page_that_is_not_known_says_why(one: Site, finds: tuple[Find, ...], search: SearchRecord | None, why: str) -> None:
    assert shown(one, *finds, search=search)["roster"] == Part("roster", Standing.UNKNOWN, why)


@pytest.mark.parametrize("search", [None, searched(*SOUGHT)])
def test_an_address_that_nobody_confirmed_is_told_with_its_source(search: SearchRecord | None) -> None:
    seen = [{"url": f"http://{HOST}/old/", "role": "roster", "source": "a list of 2023"}]
    why = "never confirmed, so not polled; a list of 2023"

    for one in (
        site(unverified=seen),
        site(hosts=[], pages={}, unverified=seen),
        site(hosts=[], pages={}, carrier="fgw", unverified=seen),
    ):
        assert shown(one, search=search)["roster"] == Part("roster", Standing.UNVERIFIED, why, f"http://{HOST}/old/")


def test_a_body_without_a_site_is_seen_through_what_is_declared_or_found_on_its_carrier() -> None:
    carried = site(hosts=[], pages={}, carrier="fgw", sources={"carrier": "the plan of 2024"})
    pages = {"home": {"url": f"http://{HOST}/"}, "notices": {"url": f"http://{HOST}/rs/", "role": "notice_list"}}
    on_carrier = find(Kind.ROSTER, site="fgw"), find(Kind.FUNCTIONS, Fate.REFUSED, site="fgw")
    parts = shown(carried, *on_carrier, carrier=site("fgw", pages=pages))
    read = "the page of 云州市数据局 (`fgw`) is read for it"

    assert parts["home"] == Part("home", Standing.CARRIED, read, f"http://{HOST}/")
    assert parts["notices"] == Part("notices", Standing.CARRIED, read, f"http://{HOST}/rs/")
    on_its_site = "the page found on the site of 云州市数据局 (`fgw`) is read for it"
    assert parts["roster"] == Part("roster", Standing.CARRIED, on_its_site, f"http://{HOST}/roster/")
    assert parts["functions"].standing is Standing.UNKNOWN


@pytest.mark.parametrize(
    ("search", "why"),
    [
        (None, "stands in for it, names no such page, and no round has looked for one yet"),
        (searched(Kind.ROSTER), "stands in for it, was last searched on 2024-03-02 and shows none"),
        (searched(Kind.NOTICES), "stands in for it, where no such page is looked for"),
    ],
)
def test_what_a_carrier_does_not_show_says_whether_anybody_looked(search: SearchRecord | None, why: str) -> None:
    carried = site(hosts=[], pages={}, carrier="fgw", sources={"carrier": "the plan of 2024"})
    searches = {"fgw": search} if search is not None else {}
    parts = picture(carried, Known({"fgw": site("fgw")}, {}, searches))

    assert next(part.why for part in parts if part.kind == "roster") == f"no site of its own is known; 云州市数据局 (`fgw`) {why}"


def test_a_relation_to_a_carrier_that_nobody_proved_says_so() -> None:
    carried = site(hosts=[], pages={}, carrier="fgw")
    parts = shown(carried, find(Kind.ROSTER, site="fgw"), carrier=site("fgw"))

    assert all(parts[kind].why.endswith("; that it speaks for the body is not proved") for kind in ("home", "roster", "about"))
    assert picture(carried, Known({}, {}, {}))[0].why.startswith("no site of its own is known; `fgw` stands in")


def test_a_body_without_site_and_carrier_is_not_known() -> None:
    parts = shown(site(hosts=[], pages={}, notes="no site"))

    assert parts["home"] == Part("home", Standing.UNKNOWN, "no address of the body is known")
