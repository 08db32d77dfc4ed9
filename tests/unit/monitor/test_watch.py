"""What watching a body knows of a document: was it there before, is it late, and what a page of duties calls the body."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from monitor.claims import Claim, Watch, appointment_claims, local_day, state_claims, strength
from monitor.facts import Action, ChangeType, LeaderFact, Observation
from monitor.history import Sighting, in_order
from monitor.model import Role, Verdict
from monitor.site import Site
from tests.unit.monitor.history import BODY, MEDIA, SITES, change, fact, home, listing, notice, sighting
from tests.unit.monitor.told import APPOINT

PRESS = MEDIA.model_copy(update={"id": "daily", "organisation": "云岭日报社", "kind": None})
NAMES = frozenset({BODY.organisation})


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put the machine into another zone."""
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("elsewhere")
def test_a_day_is_one_in_china_wherever_the_machine_stands() -> None:
    assert local_day(datetime(2025, 3, 1, 15, 59, tzinfo=UTC)) == date(2025, 3, 1)
    assert local_day(datetime(2025, 3, 1, 16, 0, tzinfo=UTC)) == date(2025, 3, 2)


@pytest.mark.parametrize(
    ("first", "dated", "expected"),
    [
        (0, "2025-02-10", (True, False)),
        (0, "2025-03-01", (True, False)),
        (0, "2025-03-02", (False, False)),
        (0, None, (True, False)),
        (1 / 24, "2025-02-10", (True, False)),
        (1, "2025-02-10", (False, True)),
        (1, "2025-03-01", (False, False)),
        (1, None, (False, False)),
    ],
    ids=["there and older", "there and of that day", "there and dated later", "there and undated", "an hour later and older",
         "later and older", "later and of that day", "later and undated"],
)  # fmt: skip
def test_a_document_was_there_or_is_late_or_is_news(first: float, dated: str | None, expected: tuple[bool, bool]) -> None:
    run = notice("任", first)

    assert Watch(BODY, in_order((home(0, 30), run))).placed(run, dated) == expected


def test_what_was_listed_at_first_was_there_whenever_it_is_read() -> None:
    run = notice("任", 5)

    assert Watch(BODY, in_order((home(0, 30), listing(0, 30, "任"), run))).placed(run, "2025-02-10") == (True, False)
    unwatched = Watch(BODY, in_order((listing(0, 30, "任"), run)))
    assert unwatched.placed(run, "2025-02-10") == (True, False)
    failed = replace(listing(0, 1), verdict=Verdict.HTTP_ERROR, observation=None)
    assert Watch(BODY, in_order((failed, listing(2, 30, "任"), run))).placed(run, "2025-02-10") == (True, False)
    assert Watch(BODY, (run,)).placed(run, "2025-02-10") == (False, False)


@pytest.mark.parametrize(
    ("role", "how", "verdict", "expected"),
    [
        (Role.FUNCTIONS, "是省政府组成部门", Verdict.GOOD, True),
        (Role.FUNCTIONS, "是省政府直属机构", Verdict.GOOD, False),
        (Role.NOTICE, "是省政府组成部门", Verdict.GOOD, False),
        (Role.FUNCTIONS, "是省政府组成部门", Verdict.PARTIAL, False),
    ],
    ids=["a department", "a bureau", "only a text", "half a page"],
)
def test_only_a_page_of_duties_makes_a_body_a_department(role: Role, how: str, verdict: Verdict, expected: bool) -> None:
    said = Observation(role, organisation_changes=(change(ChangeType.FUNCTIONS, how),))
    run = replace(sighting("page", role, said, 0, 9), verdict=verdict)

    assert Watch(BODY, (run,)).constituent is expected


def test_a_document_without_another_day_goes_by_the_one_of_its_publication() -> None:
    passing = LeaderFact("周九", ("副局长",), BODY.organisation, "副局长周九表示", "state/apposition")
    run = notice("任", 5, fact("李四", Action.APPOINTED, "副局长"), passing, published="2025-02-12")
    runs = in_order((home(0, 30), run))

    assert [(claim.known_before, claim.late) for claim in appointment_claims(BODY, runs, SITES, NAMES)] == [(False, True)]
    assert [(claim.known_before, claim.late) for claim in state_claims(BODY, runs, SITES, NAMES)] == [(False, True)]


def test_a_newspaper_is_one_voice_however_often_it_says_so() -> None:
    sites = {**SITES, PRESS.id: PRESS}

    def claims(*runs: Sighting) -> list[Claim]:  # type: ignore[type-arg]
        return appointment_claims(BODY, in_order((home(0, 30), *runs)), sites, NAMES)

    def daily(name: str, site: Site) -> Sighting:
        return replace(notice(name, 5, APPOINT, act=False, site=site), url=f"https://daily.yunling.gov.cn/{name}")

    assert strength(claims(daily("甲", MEDIA))) == "lead"
    assert strength(claims(daily("甲", PRESS))) == "one"
    assert strength(claims(daily("甲", PRESS), daily("乙", PRESS))) == "one"
