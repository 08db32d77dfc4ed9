"""What a site calls itself: how many places must say so, whose concern it is, and which sponsor only follows."""

import pytest

from monitor.events import Event
from monitor.facts import Observation, SiteIdentity
from monitor.fold import fold
from monitor.history import Sighting
from monitor.model import Role
from monitor.site import Site
from tests.unit.monitor.history import BODY, HOST, SITES, sighting

OLD, NEW, OTHER = "云岭省数据局", "云岭省大数据局", "云岭省统计局"


def shown(
    first: float, last: float, *names: str, sponsor: str = OLD, code: str = "9100000040", icp: str | None = None
) -> Sighting:
    """Return looks at a home page with *names* in its title, its logo and its tags."""
    slots = tuple(zip(("meta", "title", "logo"), names, strict=True))
    identity = SiteIdentity(name=names[0], sponsor=sponsor, code=code, icp=icp, slots=slots)
    return sighting("home", Role.HOME, Observation(Role.HOME, site=identity), first, last)


def of_site(*history: Sighting, body: Site = BODY) -> list[Event]:
    found = fold(body, history, {**SITES, body.id: body}).events
    return [event for event in found if event.type.value.startswith("site.")]


BEFORE = shown(0, 9, OLD, OLD, OLD)


@pytest.mark.parametrize(("names", "told"), [((OLD, OLD, NEW), 0), ((OLD, NEW, NEW), 1), ((NEW, NEW, NEW), 1)])
def test_two_places_must_take_the_new_name(names: tuple[str, ...], told: int) -> None:
    assert len(of_site(BEFORE, shown(10, 20, *names))) == told


def test_a_site_that_takes_a_new_name_is_told_whole() -> None:
    (found,) = of_site(BEFORE, shown(10, 20, NEW, NEW, NEW))

    assert (found.type.value, found.organisation, found.status.value) == ("site.renamed", NEW, "confirmed")
    assert found.summary == f"网站名称由{OLD}变为{NEW}"
    assert (found.before, found.after) == ({"site_name": OLD}, {"site_name": NEW})
    assert [(one.role, one.url, one.quote) for one in found.evidence] == [
        ("primary", f"https://{HOST}/home", NEW), ("context", f"https://{HOST}/home", OLD),
    ]  # fmt: skip


def test_a_name_of_the_carriers_site_is_still_the_bodys_concern() -> None:
    section = BODY.model_copy(update={"parent": "云岭省发展和改革委员会"})
    (found,) = of_site(BEFORE, shown(10, 20, NEW, NEW, NEW), body=section)

    assert found.organisation == BODY.organisation


@pytest.mark.parametrize(
    ("start", "sponsor", "told"),
    [
        (30, NEW, ["site.renamed"]),
        (30, OTHER, ["site.renamed", "site.sponsor_changed"]),
        (190, NEW, ["site.renamed"]),
        (191, NEW, ["site.renamed", "site.sponsor_changed"]),
    ],
    ids=["the body's new name", "another body", "180 days later", "181 days later"],
)
def test_a_sponsor_that_takes_the_name_of_the_site_only_follows(start: float, sponsor: str, told: list[str]) -> None:
    named = shown(10, start - 1, NEW, NEW, NEW)
    found = of_site(BEFORE, named, shown(start, start + 9, NEW, NEW, NEW, sponsor=sponsor))

    assert sorted(event.type.value for event in found) == told


def test_a_sponsor_and_a_code_are_quoted_as_they_stand_there() -> None:
    found = of_site(BEFORE, shown(10, 20, OLD, OLD, OLD, sponsor=OTHER, code="9100000041"))

    assert [(event.type.value, event.organisation, *(one.quote for one in event.evidence)) for event in found] == [
        ("site.sponsor_changed", OLD, OTHER, OLD),
        ("site.identifier_changed", OLD, "9100000041", "9100000040"),
    ]
    assert [event.summary for event in found] == [f"网站主办单位由{OLD}变为{OTHER}", "网站标识码由9100000040变为9100000041"]


ICP = "云ICP备05000001号"


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (ICP, "云ICP备24000007号", [{"icp": "云ICP备24000007号"}]),
        (f"{ICP}-1", "云ICP备24000007号-3", [{"icp": "云ICP备24000007号-3"}]),
        (ICP, f"{ICP}-1", []),
        (f"{ICP}-1", f"{ICP}-2", []),
        (ICP, None, []),
        (None, ICP, []),
    ],
    ids=[
        "another number",
        "another number with its site's",
        "the number of one site added",
        "another site of it",
        "none printed",
        "printed at last",
    ],
)
def test_a_registration_that_changes_is_told_and_one_that_is_left_out_is_not(
    before: str | None, after: str | None, told: list[dict[str, str]]
) -> None:
    found = of_site(shown(0, 9, OLD, OLD, OLD, icp=before), shown(10, 20, OLD, OLD, OLD, icp=after))

    assert [event.after for event in found] == told
    assert all(event.summary == f"网站备案号由{before}变为{after}" for event in found)


def test_a_registration_that_is_left_out_for_a_while_is_still_known() -> None:
    without = shown(10, 14, OLD, OLD, OLD)
    found = of_site(shown(0, 9, OLD, OLD, OLD, icp=ICP), without, shown(15, 20, OLD, OLD, OLD, icp="云ICP备24000007号"))

    assert [event.before for event in found] == [{"icp": ICP}]


def test_a_registration_of_one_look_is_not_believed() -> None:
    once = shown(10, 10, OLD, OLD, OLD, icp="云ICP备24000007号")

    assert of_site(shown(0, 9, OLD, OLD, OLD, icp=ICP), once, shown(11, 20, OLD, OLD, OLD, icp=ICP)) == []
