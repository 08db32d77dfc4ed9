"""Which text a correction means: by its title in whole or in pieces, its day, its place; and what stays as it was."""

from dataclasses import replace

import pytest

from monitor.facts import Action
from monitor.fold import Fold, fold
from monitor.history import Sighting
from tests.unit.monitor.history import BODY, MEDIA, SITES, fact, home, notice, roster, until
from tests.unit.monitor.test_corrections import ACT, correction, doubts, folded, one, says

RIGHT = says("王伍", "王武")


def person(title: str, printed: str) -> str | None:
    """Return whom the event of a document called *title* names once the text *printed* was corrected."""
    act = notice(title, 5, fact("王伍", Action.APPOINTED, "副局长", "2025-03-05"))
    return one(folded(act, correction(says("王伍", "王武", title=printed)))).person


LONG = "云岭省人民政府关于王伍等任职的通知"
TITLES = {
    "its last six glyphs": (LONG, "等任职的通知", True),
    "too short to be one's own": (LONG, "任职的通知", False),
    "in pieces": (LONG, "云岭省人民政府…任职的通知", True),
    "in pieces of another order": (LONG, "任职的通知…王伍等", False),
    "a piece that stands twice": ("关于王伍同志免职和王伍同志任职的通知", "王伍同志…王伍同志任职", True),
    "with marks": (LONG, "《云岭省人民政府 关于“王伍”等任职的通知》", True),
    "a title of six glyphs within a longer one": ("王伍任职通知", "云岭省人民政府王伍任职通知全文", True),
    "one of five within a longer one": ("王伍的任职", "云岭省人民政府王伍的任职全文", False),
    "over two pieces": ("王伍等任职的通知", "云岭省人民政府关于王伍…等任职的通知", True),
}


@pytest.mark.parametrize(("title", "printed", "meant"), TITLES.values(), ids=TITLES)
def test_a_title_is_told_whole_or_in_pieces_of_some_length(title: str, printed: str, *, meant: bool) -> None:
    assert person(title, printed) == ("王武" if meant else "王伍")


def test_a_text_may_be_named_by_its_day_alone_and_put_right_on_it() -> None:
    assert one(folded(ACT, correction(says("王伍", "王武", title=None, day="2025-03-06")))).person == "王武"
    assert one(folded(ACT, correction(RIGHT, at=5))).person == "王武"


def people(found: Fold) -> set[tuple[str, str | None]]:
    return {(event.type.value, event.person) for event in found.events}


def test_what_another_text_says_later_stays_as_it_is_printed() -> None:
    later = notice("免职的决定", 20, fact("王伍", Action.REMOVED, "副局长", "2025-03-20"))

    assert people(folded(ACT, later, correction(RIGHT))) == {("leader.appointed", "王武"), ("leader.removed", "王伍")}


def test_a_correction_counts_behind_one_that_fits_nothing_and_behind_one_that_nobody_official_tells() -> None:
    unfit = says("王伍", "王武", title="云岭省人民政府关于赵六任职的通知")
    found = folded(ACT, correction(unfit, RIGHT))

    assert (one(found).person, doubts(found)) == ("王武", ["correction_published"])
    assert one(folded(ACT, correction(says("王伍", "王五"), at=8, site=MEDIA), correction(RIGHT))).person == "王武"


def test_one_passage_in_two_versions_of_its_page_is_one_correction() -> None:
    first = correction(RIGHT)
    again: Sighting = replace(
        first, sha256="0" * 64, first_seen=ACT.first_seen.replace(month=4), last_seen=ACT.first_seen.replace(month=4)
    )

    assert (one(folded(ACT, first, again)).person, doubts(folded(ACT, first, again))) == ("王武", [])


def test_a_proposal_is_put_right_like_an_act() -> None:
    proposed = notice(ACT.page.partition(":")[2], 5, fact("王伍", Action.NOMINATED, "副局长", "2025-03-05"))
    found = one(folded(proposed, correction(RIGHT)))

    assert (found.type.value, found.person, found.id) == ("leader.nominated", "王武", one(folded(proposed)).id)


PASSAGES = {
    "the whole clause": ("任命王伍为云岭省数据局副局长", "任命王伍为云岭省数据局总工程师", "总工程师"),
    "with the body left out": ("王伍为副局长", "王伍为总经济师", "总经济师"),
    "a longer title": ("任命王伍为云岭省数据局副局长", "任命王伍为云岭省数据局常务副局长", "常务副局长"),
    "one of two": ("任王伍为省数据局党组成员、副局长", "任王伍为省数据局党组成员、总工程师", "总工程师"),
    "with its body and nobody": ("云岭省数据局副局长", "云岭省数据局总工程师", "总工程师"),
    "with the last three glyphs of it": ("数据局副局长", "数据局总工程师", "总工程师"),
    "in another body": ("任命王伍为云岭省数据局副局长", "任命王伍为云岭省大数据中心副主任", None),
    "in another body that was not named": ("任命王伍为副局长", "任命王伍为云岭省大数据中心副主任", None),
    "a part of a title": ("任命王伍为云岭省数据局常务副局长", "任命王伍为云岭省数据局常务总工程师", None),
    "no title": ("任命王伍为云岭省数据局副局长", "任命王伍为云岭省数据局试用期一年", None),
    "the post and more": ("任命王伍为云岭省数据局副局长", "免去王伍的云岭省数据局总工程师职务", None),
}


@pytest.mark.parametrize(("wrong", "right", "post"), PASSAGES.values(), ids=PASSAGES)
def test_a_post_may_be_put_right_in_a_whole_passage(wrong: str, right: str, post: str | None) -> None:
    before, found = one(folded(ACT)), folded(ACT, correction(says(wrong, right)))

    event = one(found)
    assert (event.id, event.type, event.person) == (before.id, before.type, "王伍")
    assert (event.post, event.status.value) == ((post, "corrected") if post else ("副局长", "confirmed"))
    assert doubts(found) == ([] if post else ["correction_published"])


def test_a_passage_about_somebody_else_puts_nothing_right() -> None:
    assert one(folded(ACT, correction(says("任命赵六为云岭省数据局副局长", "任命赵六为云岭省数据局总工程师")))).post == "副局长"


def test_the_roster_with_the_right_post_is_what_the_corrected_act_did() -> None:
    states = (home(0, 30), roster(0, 11, 张三="局长"), roster(12, 30, 张三="局长", 王伍="总工程师"))
    told = correction(says("任命王伍为云岭省数据局副局长", "任命王伍为云岭省数据局总工程师"), at=8)
    (event,) = fold(BODY, (*states, ACT, told), SITES).events

    assert (event.type.value, event.post, event.id) == ("leader.appointed", "总工程师", one(folded(ACT)).id)


SHOWN = {"张三": "局长", "李四": "总工程师"}


def career(*later: str, corrected: int = 10) -> list[Sighting]:
    """Return a history in which the roster first shows nobody new, and from day 7 on each form of *later* for a week."""
    runs = [roster(7 * place, 7 * place + 6, **SHOWN, **{form: "副局长"}) for place, form in enumerate(later, start=1)]
    return [home(0, 40), roster(0, 6, **SHOWN), *runs, ACT, correction(RIGHT, at=corrected)]


@pytest.mark.parametrize(
    ("later", "corrected", "more"),
    [(("王武",), 8, []), (("王武",), 10, []), (("王伍", "王武"), 10, ["王伍"]), (("王伍", "王武"), 20, ["王伍"])],
    ids=["before the roster", "after the roster", "while the roster is wrong", "after the roster was mended"],
)
def test_a_name_put_right_is_told_once_whatever_the_roster_showed(
    later: tuple[str, ...], corrected: int, more: list[str]
) -> None:
    told: set[str] = set()
    for number in range(5, 28):
        found = fold(BODY, until(number, career(*later, corrected=corrected)), SITES)
        assert told <= {event.id for event in found.events}, f"on day {number} something told is gone"
        told = {event.id for event in found.events}
        came = [event for event in found.events if event.type.value == "leader.appointed"]
        assert len(came) == 1
        assert came[0].person == "王武" or number < max(corrected, 14)
    kinds = [(event.type.value, (event.before or {}).get("person")) for event in found.events]
    assert kinds == [("leader.appointed", None), *(("leader.name_corrected", old) for old in more)]
    assert (found.events[0].status.value, doubts(found)) == ("corrected", [])


def test_a_roster_that_goes_on_with_what_was_put_right_is_behind() -> None:
    found = fold(BODY, until(12, career("王伍")), SITES)

    assert [(event.person, event.status.value) for event in found.events] == [("王武", "corrected")]
    assert doubts(found) == []


def test_who_changed_his_seat_keeps_his_event_while_the_roster_goes_on_with_the_wrong_form() -> None:
    had = {**SHOWN, "王伍": "总经济师"}
    runs = [home(0, 40), roster(0, 6, **had), roster(7, 30, **{**had, "王伍": "副局长"}), ACT, correction(RIGHT)]
    before, after = (fold(BODY, until(number, runs), SITES) for number in (9, 12))

    assert [(one.type.value, one.person) for one in before.events] == [("leader.role_changed", "王伍")]
    assert [(one.type.value, one.person, one.id) for one in after.events] == [
        ("leader.role_changed", "王武", before.events[0].id)
    ]
    assert {person for state in after.states for person in state.people} == {*SHOWN, "王武"}
