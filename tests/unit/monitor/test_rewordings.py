"""An act whose page says something else later waits for a person; what only goes, comes back or is added does not."""

from dataclasses import replace

import pytest

from monitor.claims import appointment_claims
from monitor.facts import Action, AppointmentFact, Observation
from monitor.fold import fold
from monitor.history import Sighting
from monitor.model import Verdict
from monitor.rewordings import reworded
from tests.unit.monitor.history import BODY, SITES, day, fact, notice
from tests.unit.monitor.test_fold import BASE

HE = fact("钱七", Action.APPOINTED, "副局长", "2025-03-10")
ANOTHER = fact("孙八", Action.APPOINTED, "副局长", "2025-03-10")
HIGHER = fact("钱七", Action.APPOINTED, "局长", "2025-03-10")
BESIDE = fact("周九", Action.APPOINTED, "总工程师", "2025-03-10")


def page(*wordings: tuple[AppointmentFact, ...]) -> tuple[Sighting, ...]:
    """Return one page of an act that says *wordings* one after another, five days each."""
    first = notice("任", 10, HE)
    shown = (notice("任", 10 + 5 * number, *facts) for number, facts in enumerate(wordings))
    return tuple(
        replace(run, url=first.url, page=first.page, sha256=f"{number:064d}", observation=with_head(run, first))
        for number, run in enumerate(shown)
    )


def with_head(run: Sighting, first: Sighting) -> Observation:
    assert run.observation is not None and first.observation is not None
    return replace(run.observation, document=first.observation.document)


def asked(*wordings: tuple[AppointmentFact, ...], beside: tuple[Sighting, ...] = ()) -> list[tuple[str, ...]]:
    found = fold(BODY, (*BASE, *beside, *page(*wordings)), SITES).doubts
    return [doubt.key[1:] for doubt in found if doubt.kind.value == "act_reworded"]


@pytest.mark.parametrize(
    ("wordings", "expected"),
    [
        (((HE,), (ANOTHER,)), [("钱七 appointed 副局长", "孙八 appointed 副局长")]),
        (((HE, BESIDE), (HIGHER, BESIDE)), [("钱七 appointed 副局长", "钱七 appointed 局长")]),
        (((HE,), (ANOTHER,), (HE,)), [("孙八 appointed 副局长", "钱七 appointed 副局长")]),
    ],
    ids=["another person", "another post", "and back again"],
)
def test_an_act_that_says_something_else_waits_for_a_person(
    wordings: tuple[tuple[AppointmentFact, ...], ...], expected: list[tuple[str, ...]]
) -> None:
    assert asked(*wordings) == expected


def test_the_question_shows_both_wordings_and_the_passage_of_today() -> None:
    runs = page((HE,), (ANOTHER,))
    (doubt,) = fold(BODY, (*BASE, *runs), SITES).doubts

    assert (doubt.kind.value, doubt.key[0]) == ("act_reworded", runs[0].url)
    assert doubt.subject == {
        "summary": "an act said «钱七 appointed 副局长» and says «孙八 appointed 副局长» now",
        "url": runs[0].url,
        "quote": ANOTHER.quote,
    }


def test_neither_a_report_of_others_nor_a_later_look_that_fails_settles_it() -> None:
    report = notice("报道", 5, BESIDE, act=False)
    failed = replace(page((HE,))[0], verdict=Verdict.HTTP_ERROR, observation=None, first_seen=day(25), last_seen=day(25))

    assert asked((HE,), (ANOTHER,), beside=(report, failed)) == [("钱七 appointed 副局长", "孙八 appointed 副局长")]


@pytest.mark.parametrize(
    "wordings",
    [((HE,), (HE, ANOTHER)), ((HE, ANOTHER), (ANOTHER,)), ((HE,), ()), ((HE,), (BESIDE,)), ((HE,), (HE,))],
    ids=["somebody is added", "one of two is gone", "all are gone", "somebody in another seat", "the same"],
)
def test_what_takes_nobodys_place_asks_nothing(wordings: tuple[tuple[AppointmentFact, ...], ...]) -> None:
    assert asked(*wordings) == []


@pytest.mark.parametrize(
    ("changed", "count"),
    [({}, 1), ({"known_before": True}, 0), ({"first": HE}, 0)],
    ids=["news", "no news", "mended by a correction"],
)
def test_only_news_that_nothing_settled_asks(changed: dict[str, object], count: int) -> None:
    runs = page((HE,), (ANOTHER,))
    claims = [replace(claim, **changed) for claim in appointment_claims(BODY, runs, SITES, BODY.full_names)]  # type: ignore[arg-type]

    assert len(list(reworded(claims, runs))) == count


def test_a_report_that_says_something_else_is_no_act() -> None:
    first = notice("报道", 10, HE, act=False)
    second = replace(notice("报道", 15, ANOTHER, act=False), url=first.url, page=first.page, sha256="ef" * 32)

    assert [doubt.kind.value for doubt in fold(BODY, (*BASE, first, second), SITES).doubts] == []
