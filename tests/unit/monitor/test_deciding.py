"""What people decide: one voice each, two persons for what is grave, and candidates that are accepted or rejected."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from monitor.crowds import Loss
from monitor.deciding import Voice, Voices, doubt_review, hold_review, missing, needed, signed, suspicion
from monitor.doubts import Doubt, DoubtKind
from monitor.events import Event, EventType, Status
from monitor.history import Sighting
from monitor.masses import Hold
from monitor.model import Role, Verdict
from monitor.reviews import Decision, Review
from tests.unit.monitor.history import day, roster

NOW = datetime(2024, 1, 6, 1, tzinfo=UTC)


def event(kind: EventType = EventType.LEADER_APPOINTED, status: Status = Status.CONFIRMED, **parts: Any) -> Event:
    return Event("ev_1", kind, status, "yunlu", "云麓省数据局", "闻人路遥任云麓省数据局局长", "闻人路遥", "局长", **parts)


def voices(*said: tuple[str, Voice], details: dict[str, str] | None = None, subject: str = "ev_1") -> Voices:
    return Voices.of(
        Decision(subject, by, voice.value, "because", NOW + timedelta(minutes=place), "yunlu", details or {})
        for place, (by, voice) in enumerate(said)
    )


def test_nobody_said_anything_and_the_event_stays_as_it_is() -> None:
    assert Voices().applied(event()) == event()


def test_one_person_cannot_retract_and_two_can() -> None:
    assert voices(("王", Voice.RETRACT)).applied(event()).status is Status.CONFIRMED
    assert voices(("王", Voice.RETRACT), ("王", Voice.RETRACT)).applied(event()).status is Status.CONFIRMED
    assert voices(("王", Voice.RETRACT), ("李", Voice.RETRACT)).applied(event()).status is Status.RETRACTED


def test_a_correction_changes_the_field_and_what_says_it() -> None:
    mended = voices(("王", Voice.CORRECT), details={"post": "副局长"}).applied(event(after={"post": "局长"}))

    assert (mended.status, mended.post, mended.after) == (Status.CORRECTED, "副局长", {"post": "副局长"})
    assert mended.summary == "闻人路遥任云麓省数据局副局长"
    assert mended.id == "ev_1"


def test_a_worded_summary_stays_as_it_was_worded() -> None:
    details = {"post": "副局长", "summary": "以公告为准"}

    assert voices(("王", Voice.CORRECT), details=details).applied(event()).summary == "以公告为准"


def test_a_corrected_candidate_is_still_a_candidate() -> None:
    mended = voices(("王", Voice.CORRECT), details={"post": "副局长"}).applied(event(status=Status.CANDIDATE))

    assert (mended.status, mended.post) == (Status.CANDIDATE, "副局长")


def test_a_correction_of_what_an_event_is_does_nothing() -> None:
    assert voices(("王", Voice.CORRECT), details={"site": "elsewhere"}).applied(event()) == event()


def test_a_candidate_is_confirmed_by_one_and_an_investigation_by_two() -> None:
    one, two = voices(("王", Voice.ACCEPT)), voices(("王", Voice.ACCEPT), ("李", Voice.ACCEPT))
    investigated = event(EventType.LEADER_UNDER_INVESTIGATION, Status.CANDIDATE)

    assert one.applied(event(status=Status.CANDIDATE)).status is Status.CONFIRMED
    assert one.applied(investigated).status is Status.CANDIDATE
    assert two.applied(investigated).status is Status.CONFIRMED


@pytest.mark.parametrize(
    ("before", "wanted"),
    [({"name": "甲局"}, 1), ({"name": "甲局、乙局"}, 2), ({"name": ["甲局", "乙局"]}, 2), ({"name": None}, 1), (None, 1)],
)
def test_a_restructuring_of_more_than_two_bodies_needs_two_persons(before: dict[str, Any] | None, wanted: int) -> None:
    assert needed(event(EventType.ORG_RESTRUCTURED, Status.CANDIDATE, before=before), Voice.ACCEPT) == wanted


@pytest.mark.parametrize(
    ("before", "wanted"),
    [({"name": "丙局"}, 2), ({"name": "甲局"}, 1), (None, 1)],
    ids=["out of a third", "out of one of them", "out of none that is named"],
)
def test_two_new_bodies_count_as_two(before: dict[str, Any] | None, wanted: int) -> None:
    parted = event(EventType.ORG_RESTRUCTURED, Status.CANDIDATE, before=before, after={"name": "甲局、乙局"})

    assert needed(parted, Voice.ACCEPT) == wanted


def test_a_rejected_candidate_is_not_told_but_an_event_that_an_act_confirms_is() -> None:
    rejected = voices(("王", Voice.REJECT))

    assert rejected.applied(event(status=Status.CANDIDATE)).status is Status.RETRACTED
    assert rejected.applied(event()).status is Status.CONFIRMED


def test_the_last_word_on_a_held_roster_counts() -> None:
    details = {"sha256": "abc"}

    assert voices(("王", Voice.ACCEPT), details=details, subject="rv_1").accepted_pages().accepted_pages == {"abc"}
    both = voices(("王", Voice.ACCEPT), ("李", Voice.REJECT), details=details, subject="rv_1")
    assert both.accepted_pages().accepted_pages == frozenset()


def test_what_is_missing_is_counted_by_persons() -> None:
    said = voices(("王", Voice.RETRACT)).by_subject["ev_1"]

    assert missing(event(), Voice.RETRACT, said) == 1
    assert missing(event(), Voice.RETRACT, ()) == 2
    assert missing(event(EventType.LEADER_UNDER_INVESTIGATION), Voice.CORRECT, ()) == 2
    assert missing(event(), Voice.CORRECT, said) == 1


def test_the_review_of_a_held_roster_has_the_same_id_whenever_it_is_opened() -> None:
    run = Sighting("yunlu", "roster", Role.ROSTER, "https://a.cn/", "abc", Verdict.GOOD, 200, NOW, NOW, 1, None)
    hold = Hold(run, ("甲", "乙", "丙"), 5)

    first, later = hold_review("yunlu", hold, NOW), hold_review("yunlu", hold, NOW + timedelta(days=1))

    assert first.id == later.id
    assert first.subject == {"page": "roster", "url": "https://a.cn/", "sha256": "abc", "lost": ["甲", "乙", "丙"], "total": 5}


def word(by: str, voice: Voice, minute: int, **details: str) -> Decision:
    return Decision("ev_1", by, voice.value, "because", NOW + timedelta(minutes=minute), "yunlu", details)


def test_who_accepts_and_then_corrects_or_takes_back_has_not_unsaid_it() -> None:
    accepted, mended = word("王", Voice.ACCEPT, 0), word("王", Voice.CORRECT, 1, post="副局长")
    candidate = event(status=Status.CANDIDATE)

    assert Voices.of([accepted, mended]).applied(candidate).status is Status.CONFIRMED
    assert Voices.of([accepted, mended]).applied(candidate).post == "副局长"
    assert Voices.of([accepted, word("王", Voice.RETRACT, 1)]).applied(candidate).status is Status.CONFIRMED
    assert Voices.of([accepted, word("王", Voice.REJECT, 1)]).applied(candidate).status is Status.RETRACTED
    assert Voices.of([word("王", Voice.REJECT, 0), word("王", Voice.ACCEPT, 1)]).applied(candidate).status is Status.CONFIRMED


def test_who_accepts_after_all_no_longer_asks_to_take_it_back() -> None:
    said = [word("王", Voice.RETRACT, 0), word("王", Voice.ACCEPT, 1), word("李", Voice.RETRACT, 2)]

    assert Voices.of(said).applied(event()).status is Status.CONFIRMED


def test_a_correction_of_another_field_leaves_the_first_one() -> None:
    first, second = word("王", Voice.CORRECT, 0, post="副局长"), word("王", Voice.CORRECT, 1, decided_on="2024-01-05")
    mended = Voices.of([first, second]).applied(event())

    assert (mended.post, mended.decided_on) == ("副局长", "2024-01-05")
    assert Voices.of([first, second, word("王", Voice.CORRECT, 2, post="总工程师")]).applied(event()).post == "总工程师"
    other, again = word("李", Voice.CORRECT, 3, post="主任"), word("王", Voice.CORRECT, 4, post="总经济师")
    assert Voices.of([first, other]).applied(event()).post == "主任"
    assert Voices.of([first, other, again]).applied(event()).post == "总经济师"


def test_what_two_must_agree_on_is_what_both_say_last() -> None:
    investigated = event(EventType.LEADER_UNDER_INVESTIGATION)
    said = [word("王", Voice.CORRECT, 0, post="主任"), word("李", Voice.CORRECT, 1, post="副主任")]

    assert Voices.of(said).applied(investigated).post == "局长"
    assert Voices.of([said[0], word("王 ", Voice.CORRECT, 1, post="主任")]).applied(investigated).post == "局长"
    assert Voices.of([*said, word("王", Voice.CORRECT, 2, post="副主任")]).applied(investigated).post == "副主任"


@pytest.mark.parametrize("other", ["王 ", " 王", "王\u3000", "王\u200b", "\ufeff王"])
def test_a_name_written_otherwise_is_no_second_person(other: str) -> None:
    assert voices(("王", Voice.RETRACT), (other, Voice.RETRACT)).applied(event()).status is Status.CONFIRMED
    assert missing(event(), Voice.RETRACT, [word("王", Voice.RETRACT, 0), word(other, Voice.RETRACT, 1)]) == 1
    assert voices(("Wang Li", Voice.RETRACT), ("ＷＡＮＧ  li", Voice.RETRACT)).applied(event()).status is Status.CONFIRMED


def test_the_review_of_a_held_roster_says_all_that_a_person_must_know_and_keeps_its_id() -> None:
    held = roster(3, 5, 张三="党组书记、局长")
    review = hold_review("yunling", Hold(held, ("李四", "王五"), 5, ("党组成员",)), day(3))
    again = hold_review("yunling", Hold(held, ("李四",), 5), day(9))

    assert review == Review(
        review.id,
        "mass_change_held",
        "yunling",
        {
            "page": "roster",
            "url": held.url,
            "sha256": held.sha256,
            "lost": ["李四", "王五"],
            "total": 5,
            "posts": ["党组成员"],
        },
        day(3),
    )
    assert re.fullmatch(r"rv_[0-9a-f]{16}", review.id)
    assert again.id == review.id, "the page and its bytes make the id, not what is read in them"
    assert "posts" not in again.subject
    assert hold_review("other", Hold(held, ("李四",), 5), day(9)).id != review.id


def test_a_day_put_right_leaves_both_sides_and_a_name_put_right_is_told_with_them() -> None:
    changed = event(EventType.LEADER_ROLE_CHANGED, before={"posts": ["副局长"]}, after={"posts": ["局长"]})
    dated = Voices.of([word("王", Voice.CORRECT, 0, decided_on="2024-01-05")]).applied(changed)
    named = Voices.of([word("王", Voice.CORRECT, 0, person="闻人路瑶")]).applied(changed)

    assert (dated.before, dated.after) == (changed.before, changed.after)
    assert named.summary == "云麓省数据局闻人路瑶职务由副局长变为局长"


def test_nobody_is_missing_where_enough_have_spoken() -> None:
    said = voices(("王", Voice.RETRACT), ("李", Voice.RETRACT), ("赵", Voice.RETRACT)).by_subject["ev_1"]

    assert missing(event(), Voice.RETRACT, said) == 0
    assert signed(" ＷＡＮＧ\u3000 Li\u200b") == "wang li"


def test_a_doubt_and_a_shared_loss_are_reviews_of_their_site_from_that_moment_on() -> None:
    doubt = Doubt(DoubtKind.TWO_HEADS, ("局长", "张三", "李四"), {"summary": "…"})
    hold = Hold(roster(3, 5, 张三="局长"), ("李四",), 5)
    told, (suspected, decision) = (
        doubt_review("yunling", doubt, day(1)),
        suspicion("yunling", Loss(hold, "/s/", frozenset(), day(3)), day(4)),
    )

    assert told == Review(told.id, "two_heads", "yunling", {"summary": "…"}, day(1))
    assert suspected == hold_review("yunling", hold, day(4))
    assert (decision.subject, suspected.site, suspected.opened_at) == (suspected.id, "yunling", day(4))
