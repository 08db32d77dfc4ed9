"""What looks it takes for a site to open, move or close, to the look and the hour, and the whole event that then is told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from monitor.facts import Observation, SiteIdentity
from monitor.history import Sighting
from monitor.model import Role, Verdict
from monitor.site_life import life_waits
from tests.unit.monitor.history import BODY, HOST, MEDIA, home, roster, sighting
from tests.unit.monitor.test_rules import functions
from tests.unit.monitor.test_site_life import LATER, NEW_HOST, SILENT, at_new, gone, led, opening, said, told
from tests.unit.monitor.test_whole_events import OBSERVED, whole
from tests.unit.monitor.told import STAFF

NAME = BODY.organisation
SECTION = BODY.model_copy(update={"parent": "云岭省发展和改革委员会"})
PARTLY = replace(led(LATER), verdict=Verdict.HTTP_ERROR, status=503)


def called(first: float, last: float, *names: str) -> Sighting:
    """Return a home run with a slot for each of *names*."""
    slots = tuple(zip(("meta", "title", "logo"), names, strict=False))
    return sighting("home", Role.HOME, Observation(Role.HOME, site=SiteIdentity(slots=slots)), first, last)


def an_hour_after(run: Sighting) -> Sighting:
    return replace(run, first_seen=run.first_seen + timedelta(hours=1))


def led_home(first: float, last: float, verdict: Verdict = Verdict.FOREIGN, status: int = 301, path: str = "") -> Sighting:
    """Return the roster as it looks when its address redirects to a new host's home, or to *path* there."""
    lost = roster(first, last, **STAFF)
    return led(replace(lost, verdict=verdict, status=status, observation=None), path=path)


def found_there(first: float, last: float) -> Sighting:
    """Return the roster as it looks after a search found it on the new host."""
    return replace(roster(first, last, **STAFF), url=f"https://{NEW_HOST}/jg/ld/")


OPENED = [("site.opened", "confirmed")]
WAITING = [("site.moved", "candidate")]
CLOSED = [("site.closed", "candidate")]
MOVED = [("site.moved", "confirmed")]
NOTICE = Verdict.MOVED_NOTICE
TOLD: dict[str, tuple[tuple[Sighting, ...], list[tuple[str, str]]]] = {
    "nothing for days, and then two looks": ((gone(0, 5), home(6, 7)), OPENED),
    "two slots name the body": ((gone(0, 5), called(6, 9, NAME, NAME, "数字云岭")), OPENED),
    "absent on three looks": ((replace(gone(0, 5), looks=3), home(6, 9)), OPENED),
    "absent for exactly 72 hours": ((gone(0, 3), home(4, 9)), OPENED),
    "a page of the same round, an hour before": ((gone(0, 5), functions(6, 9), an_hour_after(home(6, 9))), OPENED),
    "its server failed": ((gone(0, 5, status=503), home(6, 9)), []),
    "a gateway says that there is nothing": ((gone(0, 5, Verdict.CHALLENGED), home(6, 9)), []),
    "a notice, silence, and the notice again": (
        (home(0, 9), gone(10, 10, NOTICE, 200), gone(11, 12, Verdict.TRANSPORT_ERROR, None), gone(13, 17, NOTICE, 200)), CLOSED),
    "two looks at each host": ((home(8, 9), led(home(10, 11)), led(LATER)), MOVED),
    "all lead to the new home, where the inner page is found again": (
        (home(8, 9), led(home(10, 14)), led_home(10, 11), found_there(12, 13)), MOVED),
    "the same where the YAML names the new host": (
        (home(8, 9), led(home(10, 14)), led_home(10, 11, Verdict.SOFT_404, 200), found_there(12, 13)), MOVED),
    "it is found there on one look": ((home(8, 9), led(home(10, 14)), led_home(10, 11), found_there(12, 12)), WAITING),
    "it is found nowhere": ((home(8, 9), led(home(10, 14)), led_home(10, 14)), WAITING),
    "it led home on one look": ((home(8, 9), led(home(10, 14)), led_home(10, 10), found_there(12, 13)), []),
    "it leads to the new home for the time being": ((home(8, 9), led(home(10, 14)), led_home(10, 14, status=302)), []),
    "it leads to a page that is no home": ((home(8, 9), led(home(10, 14)), led_home(10, 14, path="gg/1.html")), []),
    "another inner page stands on the old host": (
        (home(8, 9), led(home(10, 14)), led_home(10, 14), functions(8, 14)), []),
    "another inner page stood on the old host till then": (
        (home(8, 9), led(home(10, 14)), led_home(10, 14), functions(8, 9)), WAITING),
    "one look at the new home": ((home(8, 9), led(home(10, 10)), led_home(10, 14)), []),
    "another name at the new home": (
        (home(8, 9), led(home(10, 14, "海岳省数据局")), led_home(10, 14)), [("site.renamed", "confirmed")]),
    "home stays and its pages lead home": ((home(8, 14), led_home(10, 14)), []),
    "somebody edited the address of its home": ((home(8, 9), at_new(home(10, 14)), led_home(10, 14)), []),
    "the last of two looks at what leads there is the first at the new home": (
        (home(7, 8), led(home(10, 14)), led_home(9, 10)), WAITING),
    "the new home is called index.html": ((home(8, 9), led(home(10, 14)), led_home(10, 14, path="index.html")), WAITING),
    "the inner page reads well at the new home": (
        (home(8, 9), led(home(10, 14)), led(replace(LATER, status=301), path="")), []),
    "an inner page of the new host leads to its home": (
        (home(8, 9), led(home(10, 14)), replace(led_home(10, 14, Verdict.SOFT_404, 200), url=f"https://{NEW_HOST}/roster")), []),
    "the inner page stood at the root": (
        (home(8, 9), led(home(10, 14)), replace(led_home(10, 14), url=f"https://{HOST}/")), []),
    "it fails where it is found": (
        (home(8, 9), led(home(10, 14)), led_home(10, 11), replace(found_there(12, 13), verdict=Verdict.HTTP_ERROR, status=503)), WAITING),
    "it stood there before it led home": (
        (found_there(5, 6), home(8, 9), led(home(10, 14)), led_home(10, 14)), WAITING),
    "it is found on a third host": (
        (home(8, 9), led(home(10, 14)), led_home(10, 11), replace(found_there(12, 13), url="https://www.yunling.gov.cn/sjj/ld/")), WAITING),
    "the inner page fails there": ((home(0, 9), led(home(10, 14)), PARTLY), []),
}  # fmt: skip


@pytest.mark.parametrize(("history", "expected"), TOLD.values(), ids=TOLD)
def test_so_many_looks_for_so_long_tell_of_a_site(history: tuple[Sighting, ...], expected: list[tuple[str, str]]) -> None:
    assert told(*history) == expected


WHOLE: dict[str, tuple[tuple[Sighting, ...], dict[str, Any]]] = {
    "it opens": (
        (gone(5, 9), home(10, 14)),
        {
            "id": "ev_6784c9e3723f759ddb65", "type": "site.opened", "status": "confirmed", "after": {"host": HOST},
            "observed": OBSERVED, "summary": "云岭省数据局网站开通",
            "evidence": [("primary", "home", 5, NAME, "identity/slots"), ("context", "home", 0, "", "site/absent")],
        },
    ),
    "it did not answer, and a notice says that it is open": (
        (SILENT, home(6, 9), opening()),
        {
            "id": "ev_6784c9e3723f759ddb65", "type": "site.opened", "status": "confirmed", "after": {"host": HOST},
            "observed": ["2025-03-06T01:00:00Z", "2025-03-07T01:00:00Z"], "summary": "云岭省数据局网站开通",
            "evidence": [
                ("primary", "home", 6, NAME, "identity/slots"),
                ("corroborating", "notice:关于云岭省数据局网站正式开通的公告", 6, "关于云岭省数据局网站正式开通的公告", "site/notice"),
                ("context", "home", 0, "", "site/absent"),
            ],
        },
    ),
    "a notice names the host where it is": (
        (home(5, 9), said("新网址", 10, 10, f"http://{NEW_HOST}/"), at_new(home(11, 14))),
        {
            "id": "ev_ca72dfe4668895ae75a3", "type": "site.moved", "status": "confirmed", "before": {"host": HOST},
            "after": {"host": NEW_HOST}, "observed": ["2025-03-10T01:00:00Z", "2025-03-12T01:00:00Z"],
            "summary": f"网站由{HOST}迁至{NEW_HOST}",
            "evidence": [
                ("primary", "home", 5, "新网址", "site/notice"), ("corroborating", "", 6, NAME, "identity/slots"),
                ("context", "home", 4, NAME, "identity/slots"),
            ],
        },
    ),
    "all lead to the new home": (
        (home(5, 9), led(home(10, 14)), led_home(10, 14)),
        {
            "id": "ev_ca72dfe4668895ae75a3", "type": "site.moved", "status": "candidate", "before": {"host": HOST},
            "after": {"host": NEW_HOST}, "observed": OBSERVED, "summary": f"网站由{HOST}迁至{NEW_HOST}",
            "evidence": [
                ("primary", "roster", 5, "", "site/redirect"), ("corroborating", "home", 5, NAME, "identity/slots"),
                ("context", "home", 4, NAME, "identity/slots"),
            ],
        },
    ),
    "its own word ends it": (
        (home(5, 9), said("本网站停止运行。", 10, 14)),
        {
            "id": "ev_bafad38a6a896faf83d4", "type": "site.closed", "status": "confirmed", "before": {"host": HOST},
            "observed": OBSERVED, "summary": "云岭省数据局网站关停",
            "evidence": [("primary", "home", 5, "本网站停止运行。", "site/notice"), ("context", "home", 0, "", "site/home")],
        },
    ),
}  # fmt: skip


@pytest.mark.parametrize(("history", "expected"), WHOLE.values(), ids=WHOLE)
def test_what_befalls_a_site_is_told_whole(history: tuple[Sighting, ...], expected: dict[str, Any]) -> None:
    assert whole(*history) == [expected]


@pytest.mark.parametrize(
    ("names", "quote"),
    [((NAME, NAME, "数字云岭"), NAME), (("云岭数据", "数字云岭"), ""), (("数字云岭",), ""), ((), "")],
    ids=["two of three slots", "each another name", "one slot", "no slot"],
)
def test_a_site_that_moves_is_called_what_two_slots_agree_on(names: Sequence[str], quote: str) -> None:
    (event,) = whole(called(0, 9, *names), led(called(10, 14, *names)), led(LATER))

    assert [passage[3] for passage in event["evidence"]] == ["", quote, quote]


@pytest.mark.parametrize(
    ("history", "waits"),
    [
        ((home(0, 9), gone(10, 11), roster(0, 30, **STAFF)), True),
        ((home(0, 9), home(10, 10, "云岭省大数据局")), False),
        ((home(0, 2),), False),
    ],
    ids=["one page of two changed", "the page shows another name", "watched for two days"],
)
def test_only_another_kind_of_answer_makes_more_looks_count(history: tuple[Sighting, ...], waits: bool) -> None:
    assert life_waits(BODY, history) is waits


def test_no_looks_are_wanted_where_a_site_has_no_life_to_tell_of() -> None:
    changed = (home(0, 9), gone(10, 11))

    assert life_waits(SECTION, changed)  # it may lead to a site of its own
    assert not life_waits(MEDIA, [replace(run, site=MEDIA.id) for run in changed])
