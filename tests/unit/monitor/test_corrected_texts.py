"""Which text a correction means: by its title in whole or in pieces, its day, its place; and what stays as it was."""

from dataclasses import replace

import pytest

from monitor.facts import Action
from monitor.fold import Fold, fold
from monitor.history import Sighting
from tests.unit.monitor.history import BODY, MEDIA, SITES, fact, home, notice, roster
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
