"""Incidents: what stands between us and a page, from the first bad look to the last good one."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from monitor.incidents import TAKEN_OUT, Incident, Look, advance, incident_id, taken_out
from monitor.model import Role, Verdict
from tests.unit.monitor.history import START


def look(
    page: str = "home",
    verdict: Verdict = Verdict.GOOD,
    day: float = 0,
    *,
    site: str = "yunling",
    role: Role = Role.ROSTER,
    **more: bool,
) -> Look:
    at = START + timedelta(days=day)
    return Look(site, page, f"https://data.{site}.gov.cn/{page}", role, verdict, "ab" * 32, at, "", **more)


def rounds(*rounds_of_looks: list[Look]) -> list[Incident]:
    """Return all incidents after these rounds, as a ledger would keep them."""
    kept: dict[str, Incident] = {}
    for looks in rounds_of_looks:
        for incident in advance([one for one in kept.values() if one.closed_at is None], looks):
            kept[incident.id] = incident
    return list(kept.values())


def at(day: float) -> datetime:
    return START + timedelta(days=day)


def test_one_for_a_site_and_cause_with_its_pages_inside() -> None:
    found = rounds([look(page, Verdict.CHALLENGED) for page in ("home", "roster", "notices")])

    assert [(one.site, one.kind, len(one.pages), one.count) for one in found] == [("yunling", "challenged", 3, 3)]


def test_it_closes_when_every_page_has_been_good() -> None:
    both = [look("home", Verdict.MAINTENANCE), look("roster", Verdict.MAINTENANCE)]
    half = [look("home", day=1), look("roster", Verdict.MAINTENANCE, 1)]
    well = [look("home", day=2), look("roster", day=2)]

    assert rounds(both, half)[0].closed_at is None
    assert [(one.opened_at, one.closed_at) for one in rounds(both, half, well)] == [(at(0), at(2))]


def test_it_goes_on_with_each_bad_look() -> None:
    found = rounds(*([look(verdict=Verdict.BLOCKED, day=number)] for number in range(3)))

    assert [(one.opened_at, one.last_seen_at, one.count, len(one.pages)) for one in found] == [(at(0), at(2), 3, 1)]
    assert [(page.last_seen_at, page.good_at) for page in found[0].pages] == [(at(2), None)]


def test_two_causes_are_two_incidents() -> None:
    found = rounds([look("home", Verdict.HTTP_ERROR), look("roster", Verdict.PARTIAL)])

    assert sorted(one.kind for one in found) == ["http_error", "partial"]


def test_a_page_that_fails_again_after_it_was_good_opens_another() -> None:
    found = rounds([look(verdict=Verdict.SHELL)], [look(day=1)], [look(verdict=Verdict.SHELL, day=2)])

    assert [one.closed_at for one in found] == [at(1), None]
    assert len({one.id for one in found}) == 2


def test_a_cause_that_turns_into_another_stays_open_until_the_page_is_good() -> None:
    found = rounds([look(verdict=Verdict.HTTP_ERROR)], [look(verdict=Verdict.MAINTENANCE, day=1)], [look(day=2)])

    assert sorted((one.kind, one.closed_at) for one in found) == [("http_error", at(2)), ("maintenance", at(2))]


@pytest.mark.parametrize("role", [Role.NOTICE, Role.PROFILE])
@pytest.mark.parametrize("verdict", [Verdict.HTTP_ERROR, Verdict.SOFT_404])
def test_a_followed_page_that_is_gone_opens_none(role: Role, verdict: Verdict) -> None:
    assert rounds([look("notice:1", verdict, role=role, followed=True)]) == []


def test_a_followed_page_that_is_refused_opens_one() -> None:
    assert len(rounds([look("notice:1", Verdict.BLOCKED, role=Role.NOTICE, followed=True)])) == 1


def test_a_followed_page_that_was_refused_and_then_is_gone_keeps_nothing_open() -> None:
    refused = [look("notice:1", Verdict.BLOCKED, role=Role.NOTICE, followed=True)]
    gone = [look("notice:1", Verdict.HTTP_ERROR, 1, role=Role.NOTICE, followed=True)]

    assert [one.closed_at for one in rounds(refused, gone)] == [at(1)]


def test_most_sites_failing_at_once_are_our_own_network() -> None:
    failing = [look(page, Verdict.TRANSPORT_ERROR, site=f"s{n}") for n in range(5) for page in ("home", "roster")]
    found = rounds([*failing, look(site="well")])

    assert [(one.site, one.kind, len(one.pages)) for one in found] == [(None, "own_network", 10)]
    assert found[0].as_json()["site"] is None


@pytest.mark.parametrize(("failing", "well", "own"), [(3, 0, True), (3, 2, True), (3, 3, False), (2, 0, False)])
def test_our_own_line_fails_with_three_sites_and_more_than_half(failing: int, well: int, own: bool) -> None:
    looks = [look(verdict=Verdict.TRANSPORT_ERROR, site=f"s{n}") for n in range(failing)]

    assert {one.kind == "own_network" for one in rounds([*looks, *(look(site=f"w{n}") for n in range(well))])} == {own}


def test_our_own_network_heals_in_one() -> None:
    failing = [look(verdict=Verdict.TRANSPORT_ERROR, site=f"s{n}") for n in range(5)]

    assert [one.closed_at for one in rounds(failing, [look(day=1, site=f"s{n}") for n in range(5)])] == [at(1)]


def test_a_site_that_stays_out_of_reach_when_others_come_back_stays_in_that_incident() -> None:
    failing = [look(verdict=Verdict.TRANSPORT_ERROR, site=f"s{n}") for n in range(3)]
    back = [look(day=1, site="s1"), look(day=1, site="s2")]
    late = [look("roster", Verdict.TRANSPORT_ERROR, 1, site="s0"), look(verdict=Verdict.TRANSPORT_ERROR, day=1, site="s0")]
    well = [look("roster", day=2, site="s0"), look(day=2, site="s0")]

    found = rounds(failing, [*back, *late], well)

    assert [(one.kind, one.opened_at, one.closed_at, one.count) for one in found] == [("own_network", at(0), at(2), 5)]


def test_a_site_that_was_reached_again_and_fails_alone_is_its_own_matter() -> None:
    failing = [look(verdict=Verdict.TRANSPORT_ERROR, site=f"s{n}") for n in range(3)]
    half = [look(day=1, site="s0"), look(verdict=Verdict.TRANSPORT_ERROR, day=1, site="s1"), look(day=1, site="s2")]
    again = [look(verdict=Verdict.TRANSPORT_ERROR, day=2, site="s0"), look(verdict=Verdict.TRANSPORT_ERROR, day=2, site="s1")]

    found = rounds(failing, half, again)

    assert sorted((one.site or "", one.kind, one.opened_at) for one in found) == [
        ("", "own_network", at(0)),
        ("s0", "transport_error", at(2)),
    ]


def test_a_few_sites_failing_are_their_own_matter() -> None:
    looks = [look(verdict=Verdict.TRANSPORT_ERROR, site=f"s{n}") for n in range(2)] + [look(site=f"w{n}") for n in range(9)]

    assert sorted(one.site or "" for one in rounds(looks)) == ["s0", "s1"]


def test_one_failing_page_of_many_sites_is_not_our_line() -> None:
    looks = [look(page, verdict, site=f"s{n}") for n in range(6)
             for page, verdict in (("home", Verdict.GOOD), ("roster", Verdict.TRANSPORT_ERROR))]  # fmt: skip

    assert all(one.site is not None for one in rounds(looks))


def test_a_held_page_is_good_and_waits() -> None:
    held = rounds([look("roster", held=True)])
    freed = rounds([look("roster", held=True)], [look("roster", day=1)])

    assert [(one.kind, one.closed_at) for one in held] == [("mass_change_held", None)]
    assert [one.closed_at for one in freed] == [at(1)]


def test_the_form_is_the_contracts() -> None:
    found = rounds([look("roster", Verdict.BLOCKED)], [look("roster", day=1)])[0].as_json()

    assert list(found) == ["id", "site", "kind", "page", "url", "opened_at", "last_seen_at", "closed_at", "count", "pages"]
    assert list(found["pages"][0]) == ["page", "url", "sha256", "last_seen_at", "good_at"]
    moments = {"opened_at": "2025-03-01T01:00:00Z", "last_seen_at": "2025-03-01T01:00:00Z", "closed_at": "2025-03-02T01:00:00Z"}
    address = {"page": "roster", "url": "https://data.yunling.gov.cn/roster"}
    known = {"site": "yunling", "kind": "blocked", "count": 1, **address, **moments}
    assert {key: value for key, value in found.items() if key not in {"id", "pages"}} == known
    seen = {"last_seen_at": "2025-03-01T01:00:00Z", "good_at": "2025-03-02T01:00:00Z"}
    assert found["pages"] == [{**address, "sha256": "ab" * 32, **seen}]


def test_an_incident_keeps_why_it_was_opened_and_a_name_that_says_what_it_is() -> None:
    found = advance([], [replace(look(verdict=Verdict.BLOCKED), reason="HTTP 403: refused")])

    assert [one.reason for one in found] == ["HTTP 403: refused"]
    assert found[0].id == incident_id("yunling", "blocked", at(0)) == "in_a73eb0dd455f9a87"


def test_an_incident_without_a_page_names_none() -> None:
    found = Incident("in_1", None, "own_network", at(0), at(0), None, 1, ()).as_json()

    assert (found["page"], found["url"], found["pages"]) == (None, None, [])


def test_the_order_of_looks_in_a_round_changes_nothing() -> None:
    looks = [look(page, Verdict.CHALLENGED) for page in ("home", "roster", "notices")]

    assert rounds(looks) == rounds(looks[::-1])


def test_pages_keep_their_order_when_they_fail_again() -> None:
    pages = ("home", "notices", "roster")
    found = rounds([look(page, Verdict.BLOCKED) for page in pages], [look(page, Verdict.BLOCKED, 1) for page in pages[1:]])

    assert [(page.page, page.last_seen_at) for page in found[0].pages] == [("home", at(0)), ("notices", at(1)), ("roster", at(1))]


def test_a_site_that_our_line_did_not_reach_is_known_by_its_name_whatever_its_pages_are_called() -> None:
    page = "notice:https://www.yunling.gov.cn/art/1.html"
    names = ("yunling", "haiyue", "linjiang")
    down = [look(page, Verdict.TRANSPORT_ERROR, site=name) for name in names]
    rest = [look(page, Verdict.TRANSPORT_ERROR, 1), look(page, day=1, site="haiyue"), look(page, day=1, site="linjiang")]

    assert [(one.site, one.kind, one.count) for one in rounds(down, rest)] == [(None, "own_network", 4)]


# --- what nobody watches any more


def ended(opened: list[Incident], *gone: str) -> list[tuple[str, datetime | None, str]]:
    return [(one.kind, one.closed_at, one.reason) for one in taken_out(opened, gone, at(5))]


def test_it_ends_with_a_reason_when_nobody_watches_what_is_left_of_it() -> None:
    both = rounds([look("home", Verdict.HTTP_ERROR), look("roster", Verdict.HTTP_ERROR)])
    half = rounds([look("home", Verdict.HTTP_ERROR), look("roster", Verdict.HTTP_ERROR)], [look("home", day=1)])

    assert ended(both, "yunling/roster") == [], "home is watched, and not well"
    assert ended(both, "yunling/roster", "yunling/home") == [("http_error", at(5), TAKEN_OUT)]
    assert ended(half, "yunling/roster") == [("http_error", at(5), TAKEN_OUT)]
    assert ended([replace(half[0], reason="502 Bad Gateway")], "yunling/roster") == [
        ("http_error", at(5), f"502 Bad Gateway; {TAKEN_OUT}")
    ]
    assert ended(half, "yunling/home", "other/roster") == [], "it waits for another page"
    assert ended([replace(half[0], closed_at=at(2))], "yunling/roster") == [], "it is over"


def test_that_of_our_own_line_ends_when_the_last_site_that_it_hid_is_taken_out() -> None:
    failing = [look(verdict=Verdict.TRANSPORT_ERROR, site=name) for name in ("a", "b", "c")]
    well = [look(day=1, site=name) for name in ("a", "b")]
    opened = rounds(failing, well)

    assert [(one.site, one.closed_at) for one in opened] == [(None, None)]
    assert ended(opened, "a/home") == []
    assert ended(opened, "c/home") == [("own_network", at(5), TAKEN_OUT)]


@pytest.mark.parametrize("role", [Role.NOTICE, Role.NEWS, Role.PROFILE])
def test_a_document_that_was_followed_to_may_go_and_a_list_may_not(role: Role) -> None:
    assert rounds([look("notice:1", Verdict.HTTP_ERROR, role=role, followed=True)]) == []
    assert [one.kind for one in rounds([look("list", Verdict.HTTP_ERROR, role=Role.NOTICE_LIST, followed=True)])] == [
        "http_error"
    ]
    assert [one.kind for one in rounds([look("notice", Verdict.HTTP_ERROR, role=role)])] == ["http_error"], "the YAML names it"


def test_a_good_look_that_comes_late_heals_nothing_that_was_seen_after_it() -> None:
    late = rounds([look("home", Verdict.BLOCKED, 2)], [look("home", day=1)])
    after = rounds([look("home", Verdict.BLOCKED, 2)], [look("home", day=2)])

    assert (late[0].closed_at, after[0].closed_at) == (None, at(2))
