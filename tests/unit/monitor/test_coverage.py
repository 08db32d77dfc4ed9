"""What of a body is watched, and which gaps its file leaves open."""

from typing import Any

import pytest

from monitor.bodies import Bodies, names_one
from monitor.coverage import Watched, carrier_proved, gaps, watched
from monitor.finds import Fate, Find, Kind, roles_found
from monitor.model import Role
from monitor.site import Site

HOST = "data.yunling.gov.cn"
WHOLE: dict[str, Any] = {
    "id": "yunling",
    "organisation": "云岭省数据局",
    "jurisdiction": "910000",
    "hosts": [HOST],
    "pages": {
        "home": {"url": f"https://{HOST}/"},
        "roster": {"url": f"https://{HOST}/ld/"},
        "functions": {"url": f"https://{HOST}/jg/"},
        "notices": {"url": f"https://{HOST}/n/"},
    },
    "sources": {"home": "letterhead of 2025-01-05"},
}


def site(*without: str, **changed: Any) -> Site:
    """Return the whole site without some of its pages, and with other keys."""
    pages = {key: page for key, page in WHOLE["pages"].items() if key not in without}
    return Site.model_validate({**WHOLE, "pages": pages, **changed})


ONLY_A_PROFILE = {"home": WHOLE["pages"]["home"], "head": {"url": f"https://{HOST}/ld/1", "role": "profile"}}


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (site(), ()),
        (site("roster"), ("leaders",)),
        (site("functions", "notices"), ("functions", "notices")),
        (site(pages=ONLY_A_PROFILE), ("functions", "notices")),
        (site(name_status="unknown"), ("name",)),
        (site("home", carrier="yunling-drc"), ("home",)),
        (site(parent="云岭省发展和改革委员会"), ("own site", "carrier")),
        (site(parent="云岭省发展和改革委员会", carrier="yunling-drc"), ("own site", "carrier")),
        (site(parent="云岭省发展和改革委员会", carrier="yunling-drc", sources={"carrier": "its menu"}), ("own site",)),
        (site(hosts=[], pages={}), ("own site", "carrier", "leaders", "functions", "notices")),
        (site("roster", kind="government"), ()),
    ],
)  # fmt: skip
def test_a_gap_is_what_the_file_of_a_body_leaves_open(one: Site, expected: tuple[str, ...]) -> None:
    assert gaps(one) == expected


@pytest.mark.parametrize(
    ("fate", "expected"),
    [
        (Fate.ACCEPTED, ("functions",)),
        (Fate.MOVED, ("functions",)),
        (Fate.WAITING, ("leaders", "functions", "notices")),
        (Fate.REFUSED, ("leaders", "functions", "notices")),
    ],
    ids=lambda value: value.value if isinstance(value, Fate) else "",
)
def test_what_a_search_found_is_no_gap_once_something_stands_there(fate: Fate, expected: tuple[str, ...]) -> None:
    found = [Find("yunling", f"https://{HOST}/{kind}/", kind, fate, "read") for kind in (Kind.ROSTER, Kind.NEWS)]

    assert gaps(site("roster", "functions", "notices"), roles_found(found)) == expected


def test_a_carrier_is_proved_by_where_it_was_seen() -> None:
    assert carrier_proved(site(carrier="yunling-drc", sources={"carrier": "its menu"}))
    assert not carrier_proved(site(carrier="yunling-drc"))
    assert not carrier_proved(site(sources={"carrier": "its menu"}))


def test_the_polled_pages_stand_in_order_with_where_they_were_seen() -> None:
    assert watched(site("functions", "notices")) == (
        Watched("home", Role.HOME, f"https://{HOST}/", "letterhead of 2025-01-05"),
        Watched("roster", Role.ROSTER, f"https://{HOST}/ld/", None),
    )


@pytest.mark.parametrize(
    ("alias", "expected"),
    [("云岭数据局", True), ("云岭数局", False), ("省政务数据局", False), ("我省数据管理局", False), ("自治区数据局", False)],
)
def test_an_alias_names_one_body_only_with_its_place(alias: str, expected: bool) -> None:
    assert names_one(alias) is expected


def test_a_body_is_found_by_its_name_before_anybodys_alias() -> None:
    other = site(id="haiyue", organisation="海岳省数据局", aliases=["云岭省数据局", "海岳数据局", "省数据管理局"])
    bodies = Bodies.of([site(), other])

    assert [bodies.site_of(name) for name in ("云岭省数据局", "海岳省数据局", "海岳数据局", "省数据管理局", None)] == [
        "yunling", "haiyue", "haiyue", None, None,
    ]  # fmt: skip
