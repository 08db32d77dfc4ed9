"""A roster whose column comes into a menu that stays as it was is new; one that a new menu shows may have stood there before."""

from dataclasses import replace
from datetime import datetime

import pytest

from monitor.facts import NoticeLink
from monitor.history import Sighting
from monitor.menu import missing_from_menu
from monitor.model import Role, Verdict
from monitor.seeding import absences
from tests.unit.monitor.history import BODY, PORTAL, day, home, roster
from tests.unit.monitor.told import told

PEOPLE = {"张三": "局长", "李四": "副局长"}
MENU = ("functions", "notices", "about", "news", "open")


def menu(first: float, last: float, *places: str) -> Sighting:
    """Return looks at a home page whose menu leads to *places*."""
    seen = home(first, last)
    assert seen.observation is not None
    links = tuple(NoticeLink(f"http://{place}", place) for place in places)
    return replace(
        seen, observation=replace(seen.observation, links=links), sha256=f"{'-'.join(places)}{first}".ljust(64, "0")[:64]
    )


def shown(first: float, last: float) -> Sighting:
    return replace(roster(first, last, **PEOPLE), url="http://roster")


def test_who_stands_in_a_column_that_is_new_in_the_menu_is_news() -> None:
    found = told(menu(0, 9, *MENU), menu(10, 14, *MENU, "roster"), shown(10, 14))

    assert {(kind, person) for kind, person, *_ in found} == {("leader.listed", "张三"), ("leader.listed", "李四")}


@pytest.mark.parametrize(
    "before",
    [
        (*MENU, "roster"),
        ("a", "b", "c", "functions"),
        ("functions",),
        (),
    ],
    ids=["it led there all along", "another menu", "hardly a menu", "no menu at all"],
)
def test_who_may_have_stood_there_before_is_seeded_in_silence(before: tuple[str, ...]) -> None:
    assert told(menu(0, 9, *before), menu(10, 14, *MENU, "roster"), shown(10, 14)) == []


def test_a_menu_of_two_columns_is_one_and_may_lose_one_of_five() -> None:
    def missing(before: tuple[str, ...], after: tuple[str, ...]) -> datetime | None:
        return missing_from_menu([menu(0, 9, *before), menu(10, 14, *after, "roster")], shown(10, 14))

    assert missing(MENU[:2], MENU[:2]) == missing(MENU, MENU[:4]) == day(9)
    assert missing(MENU[:4], MENU[:3]) is None


@pytest.mark.parametrize(
    "other",
    [
        replace(menu(9.5, 9.5), site=PORTAL.id),
        replace(menu(9.5, 9.5), verdict=Verdict.PARTIAL),
        replace(menu(9.5, 9.5), role=Role.ROSTER),
    ],
    ids=["of another site", "seen badly", "another page"],
)
def test_only_the_own_menu_seen_well_counts(other: Sighting) -> None:
    first, then = menu(0, 9, *MENU), menu(10, 14, *MENU, "roster")

    assert missing_from_menu([first, other, then], shown(10, 14)) == day(9)
    assert missing_from_menu([other, first, then], shown(10, 14)) == day(9)


def test_without_a_look_at_the_menu_before_it_nothing_is_known() -> None:
    assert told(menu(10, 14, *MENU, "roster"), shown(10, 14)) == []
    assert told(menu(0, 14, *MENU), shown(10, 14)) == [], "the menu never led there"


def test_a_part_that_comes_with_a_longer_list_was_not_there_before() -> None:
    first = replace(roster(0, 9, **PEOPLE), url="http://roster")
    assert first.observation is not None
    longer = replace(
        first,
        observation=replace(first.observation, parts=("http://roster/2",)),
        first_seen=shown(10, 14).first_seen,
        sha256="b" * 64,
    )
    part = replace(roster(10, 14, 王五="副局长"), url="http://roster/2", page="roster:2")

    assert absences([first, longer, part]) == {(BODY.id, "roster:2"): first.last_seen}
    assert absences([replace(first, observation=longer.observation), part]) == {}, "it had the part all along"
