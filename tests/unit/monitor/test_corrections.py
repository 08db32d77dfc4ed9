"""What a source says it printed wrong is put right in the one event concerned, under its id; anything less waits for a person."""

from dataclasses import replace

import pytest

from monitor.corrections import CORRECTING, correcting, heard_at
from monitor.events import Event, EventType, Status
from monitor.facts import Action, CorrectionFact, Dates
from monitor.fold import Fold, fold
from monitor.history import Sighting
from monitor.model import Verdict
from monitor.site import Site
from monitor.wordings import respelt, right_of
from tests.unit.monitor.history import BODY, MEDIA, PORTAL, SITES, fact, home, notice, roster

TITLE = "云岭省人民政府关于王伍等任职的通知"
ACT = notice(TITLE, 5, fact("王伍", Action.APPOINTED, "副局长", "2025-03-05"))
ROSTER = roster(0, 30, 张三="局长", 李四="总工程师")
BASE = (home(0, 30), ROSTER)


def says(wrong: str, right: str, **more: str | None) -> CorrectionFact:
    named: dict[str, str | None] = {"title": TITLE, **more}
    return CorrectionFact(wrong, right, f"更正:“{wrong}”应为“{right}”", "correction/应为", **named)  # type: ignore[arg-type]


def correction(*facts: CorrectionFact, at: float = 10, site: Site = PORTAL) -> Sighting:
    run = notice("更正说明", at, act=False, site=site)
    assert run.observation is not None
    return replace(run, observation=replace(run.observation, corrections=facts))


def folded(*history: Sighting) -> Fold:
    return fold(BODY, (*BASE, *history), SITES)


def one(found: Fold) -> Event:
    assert len(found.events) == 1
    return found.events[0]


def doubts(found: Fold) -> list[str]:
    return [doubt.kind.value for doubt in found.doubts]


def test_a_name_put_right_is_a_revision_of_the_event() -> None:
    before, after = one(folded(ACT)), one(folded(ACT, correction(says("王伍", "王武"))))

    assert (before.person, before.status) == ("王伍", Status.CONFIRMED)
    assert (after.id, after.type, after.person, after.status) == (before.id, before.type, "王武", Status.CORRECTED)
    assert after.summary == before.summary.replace("王伍", "王武")
    assert [passage.role for passage in after.evidence] == ["primary", CORRECTING]
    assert after.evidence[1].quote == "更正:“王伍”应为“王武”"
    assert doubts(folded(ACT, correction(says("王伍", "王武")))) == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("任命王伍为云岭省数据局副局长", "任命王武为云岭省数据局副局长"), ("伍", "武"), ("王伍同志", "王武同志")],
    ids=["a whole passage", "one glyph", "with what follows"],
)
def test_the_wrong_form_may_be_told_in_other_lengths(wrong: str, right: str) -> None:
    assert one(folded(ACT, correction(says(wrong, right)))).person == "王武"


def test_who_stands_on_the_roster_in_the_right_form_is_not_told_twice() -> None:
    shown = replace(roster(12, 30, 张三="局长", 李四="总工程师", 王武="副局长"), page=ROSTER.page, url=ROSTER.url)
    history = (home(0, 30), roster(0, 11, 张三="局长", 李四="总工程师"), shown, ACT)
    alone, right = fold(BODY, history, SITES), fold(BODY, (*history, correction(says("王伍", "王武"), at=14)), SITES)

    assert [(event.type.value, event.person) for event in alone.events] == [("leader.appointed", "王武")], (
        "alike enough by itself"
    )
    assert (one(right).person, one(right).observed is not None) == ("王武", True)
    assert one(right).id == one(alone).id == one(folded(ACT)).id


def test_a_post_and_a_day_are_put_right_as_well() -> None:
    before = one(folded(ACT))
    post = one(folded(ACT, correction(says("副局长", "常务副局长"))))
    day = one(folded(ACT, correction(says("2025-03-05", "2025-03-06"))))

    assert (post.id, post.post, post.after) == (before.id, "常务副局长", {"post": "常务副局长", "posts": ["常务副局长"]})
    assert (day.id, day.decided_on, day.person) == (before.id, "2025-03-06", "王伍")


def test_two_corrections_of_one_text_both_count() -> None:
    found = one(folded(ACT, correction(says("王伍", "王武"), says("副局长", "常务副局长"))))

    assert (found.person, found.post, found.id) == ("王武", "常务副局长", one(folded(ACT)).id)


def test_a_correction_of_a_correction_keeps_the_id() -> None:
    twice = (
        correction(says("王伍", "王武")),
        replace(correction(says("王武", "王吾"), at=12), url="https://www.yunling.gov.cn/2"),
    )

    assert (one(folded(ACT, *twice)).person, one(folded(ACT, *twice)).id) == ("王吾", one(folded(ACT)).id)


TWO = notice(f"{TITLE}二", 6, fact("王伍", Action.REMOVED, "副局长", "2025-03-06"))
UNFIT = {
    "another document": ([ACT], says("王伍", "王武", title="云岭省人民政府关于赵六任职的通知")),
    "another number": ([ACT], says("王伍", "王武", number="云政任〔2025〕99号")),
    "another day": ([ACT], says("王伍", "王武", day="2025-01-02")),
    "two happenings": ([ACT, TWO], says("王伍", "王武", title=TITLE)),
    "another name altogether": ([ACT], says("王伍", "赵六")),
    "no name at all": ([ACT], says("王伍", "王某（另有任用）")),
    "the words of something else": ([ACT], says("王伍同志先进事迹", "王武先进事迹报告")),
}


@pytest.mark.parametrize(("acts", "told"), UNFIT.values(), ids=UNFIT)
def test_what_does_not_fit_one_event_exactly_waits_for_a_person(acts: list[Sighting], told: CorrectionFact) -> None:
    found = folded(*acts, correction(told))

    assert {event.person for event in found.events} == {"王伍"}
    assert {event.status for event in found.events} == {Status.CONFIRMED}
    assert [event.id for event in found.events] == [event.id for event in folded(*acts).events]
    assert doubts(found) == ["correction_published"]


def test_only_an_official_source_puts_its_own_words_right() -> None:
    def person(told: Sighting) -> str | None:
        return one(folded(ACT, told)).person

    unnamed = says("王伍", "王武", title=None)
    assert person(correction(says("王伍", "王武"), site=MEDIA)) == "王伍"
    assert person(correction(unnamed, site=BODY)) == "王伍", "a text that is not named stands on the same site"
    assert person(correction(unnamed)) == "王武"
    assert person(correction(says("王伍", "王武"), site=BODY)) == "王武"
    assert person(replace(correction(says("王伍", "王武")), verdict=Verdict.PARTIAL)) == "王伍"
    assert person(correction(says("王伍", "王武"), at=3)) == "王伍", "nobody corrects what is not out yet"


def test_a_text_does_not_correct_itself() -> None:
    assert ACT.observation is not None
    both = replace(ACT, observation=replace(ACT.observation, corrections=(says("王伍", "王武"),)))

    assert one(folded(both)).person == "王伍"


def test_what_was_known_before_watching_began_is_no_event_and_stays() -> None:
    old = notice(TITLE, 0, fact("王伍", Action.APPOINTED, "副局长", "2025-02-05"), published="2025-02-06")

    assert folded(old, correction(says("王伍", "王武"))).events == ()


def test_two_forms_on_the_roster_are_one_person_where_a_correction_says_so() -> None:
    states = (home(0, 30), roster(0, 9, 张三="局长", 王姗="副局长"), roster(10, 30, 张三="局长", 王册="副局长"))
    told = correction(says("王姗", "王册", title=None), site=BODY)

    apart = [event.type for event in fold(BODY, states, SITES).events]
    assert sorted(apart) == [EventType.LEADER_DELISTED, EventType.LEADER_LISTED]
    assert [event.type for event in fold(BODY, (*states, told), SITES).events] == [EventType.LEADER_NAME_CORRECTED]


def test_who_is_spelt_otherwise_later_was_listed_once() -> None:
    def listed(*more: Sighting) -> Event:
        states = (home(0, 30), roster(0, 4, 张三="局长"), roster(5, 9, 张三="局长", 冉剑="副局长"), *more)
        return next(event for event in fold(BODY, states, SITES).events if event.type is EventType.LEADER_LISTED)

    before, after = listed(), listed(roster(10, 30, 张三="局长", 冉建="副局长"))

    assert (before.person, after.person) == ("冉剑", "冉建")
    assert before.id == after.id


def test_a_body_hears_the_corrections_of_the_sites_that_spoke_of_it() -> None:
    names = frozenset({BODY.organisation})

    assert heard_at(BODY, (ACT, ROSTER), names) == {correcting(PORTAL.id)}
    assert heard_at(BODY, (replace(ACT, site=BODY.id),), names) == frozenset()
    assert correcting(PORTAL.id) in folded(ACT).topics


def test_the_words_tell_one_thing_or_nothing() -> None:
    told = fact("王伍", Action.APPOINTED, "副局长")

    assert respelt("王伍", says("王伍", "王武")) == "王武"
    assert respelt("赵六", says("王伍", "王武")) is None
    assert respelt("王伍", says("王伍", "局长")) is None
    assert respelt("王小伍", says("王小伍", "欧阳小伍")) == "欧阳小伍", "forms of two lengths share their last glyph"
    assert respelt("王伍", says("任王伍为局长", "任为局长")) is None, "no name stands in its place"
    assert right_of(replace(told, dates=Dates(decided="2025-03-05")), says("2025-03-05", "2025-03-06", title=None)) is None
    assert right_of(replace(told, dates=Dates(decided="2025-03-05")), says("2025-03-01", "2025-03-02")) is None
    assert right_of(told, says("处长", "局长")) is None
    assert right_of(told, says("副局长", "另有任用")) is None, "no post is told"
    assert right_of(replace(told, post=None), says("王伍", "王武")) == replace(told, post=None, person="王武")
