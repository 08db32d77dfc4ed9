"""What is looked for depends on who owns the site, what its file declares, and whom it stands in for."""

import pytest

from monitor.finds import SOUGHT, Kind
from monitor.site import Site
from scheduler.wanted import wanted_kinds

URL = "http://www.yunzhou.gov.cn/"
LISTS = {Kind.NOTICES, Kind.NEWS}


def site(organisation: str = "云州市数据局", *declared: str, **more: object) -> Site:
    pages = {key: {"url": f"{URL}{key}/"} for key in ("home", *declared)}
    return Site.model_validate({"id": "x", "organisation": organisation, "jurisdiction": "990000", "hosts": ["www.yunzhou.gov.cn"], "pages": pages, **more})  # fmt: skip


@pytest.mark.parametrize(
    ("one", "carries", "wanted"),
    [
        (site(), False, set(SOUGHT)),
        (site("云州市数据局", "roster", "functions"), False, LISTS),
        (site("云州市人民政府"), False, LISTS),
        (site("云州市人民政府"), True, LISTS),
        (site("中共云州市委组织部"), True, {Kind.ROSTER, *LISTS}),
        (site("云州市数据局", kind="government", parent="云州市人民政府"), False, set(SOUGHT)),
        (site("云州日报社"), False, set()),
        (site("云州新闻网", kind="media"), False, set()),
        (site("云州市监察委员会"), False, set()),
        (Site.model_validate({**site().model_dump(exclude_defaults=True), "pages": {}, "carrier": "y"}), False, set()),
    ],
    ids=["a bureau", "half declared", "a government", "one that carries", "another that carries", "a section", "press", "media", "discipline", "no home"],
)  # fmt: skip
def test_what_is_wanted(one: Site, carries: bool, wanted: set[Kind]) -> None:
    assert wanted_kinds(one, carries=carries) == wanted
