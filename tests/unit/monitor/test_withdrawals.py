"""A document that is taken back stands until a person has looked; whoever only disappears took nothing back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.doubts import Doubt
from monitor.events import Status
from monitor.facts import WITHDRAWAL, Action, ChangeType, Refusal
from monitor.fold import fold
from monitor.history import Sighting
from monitor.model import Role, Verdict
from monitor.site import Site
from tests.unit.monitor.history import BODY, MEDIA, PORTAL, SITES, change, fact, notice
from tests.unit.monitor.test_corrections import correction, says
from tests.unit.monitor.test_fold import BASE

TITLE = "云岭省人民政府关于钱七任职的通知"
ACT = notice(TITLE, 6, fact("钱七", Action.APPOINTED, "副局长", "2025-03-06"))
NUMBER = f"云政任〔2025〕{len(TITLE)}号"


def refused(quote: str, reason: str, run: Sighting | None = None) -> Sighting:
    """Return *run* as a text whose passage *quote* was refused for *reason*."""
    run = run or notice("说明", 9, act=False)
    assert run.observation is not None
    return replace(run, observation=replace(run.observation, refused=(Refusal(quote, reason),)))


def withdrawal(quote: str, at: float = 9, site: Site = PORTAL, title: str = "说明", published: str | None = None) -> Sighting:
    """Return a text that says *quote* of an earlier one."""
    return refused(quote, WITHDRAWAL, notice(title, at, act=False, site=site, published=published))


def asked(*runs: Sighting) -> list[Doubt]:
    return [doubt for doubt in fold(BODY, (*BASE, *runs), SITES).doubts if doubt.kind == "act_withdrawn"]


@pytest.mark.parametrize(
    "quote",
    [f"现将《{TITLE}》予以撤回", f"{NUMBER}文件作废", f"{TITLE}（更正版）", "取消钱七云岭省数据局副局长任职决定"],
    ids=["by title", "by number", "by its new edition", "by person"],
)
def test_an_act_that_is_taken_back_waits_for_a_person_and_stands(quote: str) -> None:
    (doubt,) = asked(ACT, withdrawal(quote))

    assert doubt.subject == {
        "summary": f"a text takes back «{TITLE}»",
        "url": "https://www.yunling.gov.cn/notice:说明",
        "quote": quote,
        "act": ACT.url,
    }
    events = fold(BODY, (*BASE, ACT, withdrawal(quote)), SITES).events
    assert [(event.person, event.status) for event in events] == [("钱七", Status.CONFIRMED)]


@pytest.mark.parametrize(
    "other",
    [
        withdrawal("现将《云岭省人民政府关于赵六任职的通知》予以撤回"),
        withdrawal(f"现将《{TITLE}》予以撤回", site=MEDIA),
        withdrawal(f"现将《{TITLE}》予以撤回", site=PORTAL.model_copy(update={"id": "elsewhere"})),
        withdrawal(f"现将《{TITLE}》予以撤回", published="2025-03-05"),
        replace(withdrawal(f"现将《{TITLE}》予以撤回"), observation=None),
        replace(withdrawal(f"现将《{TITLE}》予以撤回"), verdict=Verdict.CHALLENGED),
        replace(withdrawal(f"现将《{TITLE}》予以撤回"), role=Role.FUNCTIONS),
        refused(f"现将《{TITLE}》予以撤回", "only proposed"),
    ],
    ids=[
        "another document",
        "hearsay",
        "a site that told nothing of it",
        "an earlier text",
        "a page that was not read",
        "a page that was not good",
        "a page that is no document",
        "a passage refused for another reason",
    ],
)
def test_what_takes_nothing_of_ours_back_is_not_asked_about(other: Sighting) -> None:
    assert asked(ACT, other) == []


def test_the_last_document_about_somebody_is_the_one_that_is_meant() -> None:
    earlier = notice("云岭省人民政府关于钱七等的通知", 4, fact("钱七", Action.APPOINTED, "总工程师", "2025-03-04"))

    assert [doubt.subject["act"] for doubt in asked(earlier, ACT, withdrawal("取消钱七任职决定"))] == [ACT.url]


def test_a_note_in_place_of_an_act_takes_it_back_and_one_below_it_does_not() -> None:
    gone = replace(withdrawal("本通知已作废"), url=ACT.url, page=ACT.page)
    assert gone.observation is not None and ACT.observation is not None
    still = replace(gone, observation=replace(gone.observation, appointments=ACT.observation.appointments))

    assert [doubt.subject["act"] for doubt in asked(ACT, gone)] == [ACT.url]
    assert asked(ACT, still) == []


def test_an_act_that_takes_another_back_and_was_mended_does_not_take_itself_back() -> None:
    act = refused("云政任〔2024〕3号文件同时作废", WITHDRAWAL, ACT)

    again = replace(act, first_seen=act.first_seen + timedelta(days=6), sha256="another")

    assert asked(act, correction(says("钱七", "钱琪", title=TITLE))) == []
    assert asked(act, correction(says("钱七", "钱琪", title=TITLE)), again) == [], "read again in another form"


def test_an_act_on_a_body_is_taken_back_as_well() -> None:
    founded = notice("关于组建云岭省数据局的通知", 6, change(ChangeType.FOUNDED, "组建"))

    assert len(asked(founded, withdrawal("《关于组建云岭省数据局的通知》声明作废"))) == 1


def test_several_passages_of_one_text_ask_once() -> None:
    run = withdrawal(f"现将《{TITLE}》予以撤回")
    assert run.observation is not None
    twice = (*run.observation.refused, Refusal(f"{NUMBER}文件作废", WITHDRAWAL))

    assert len(asked(ACT, replace(run, observation=replace(run.observation, refused=twice)))) == 1


def test_only_what_was_news_from_an_official_source_can_be_taken_back() -> None:
    quote = f"现将《{TITLE}》予以撤回"
    another = notice("云岭省人民政府关于周九任职的通知", 5, fact("周九", Action.APPOINTED, "总工程师", "2025-03-05"))
    before = notice(TITLE, 0, fact("钱七", Action.APPOINTED, "副局长", "2025-02-20"), published="2025-02-20")
    heard = replace(ACT, site=MEDIA.id, url="https://www.trade.example/1")

    assert asked(another, before, withdrawal(quote)) == [], "it stood there when watching began"
    assert asked(another, heard, withdrawal(quote)) == [], "nobody official said it"
    assert len(asked(another, ACT, withdrawal(quote))) == 1


def test_another_official_site_takes_back_what_it_told_itself() -> None:
    quote = f"现将《{TITLE}》予以撤回"
    party = PORTAL.model_copy(update={"id": "yunling-party", "hosts": ["dw.yunling.gov.cn"]})
    sites = {**SITES, party.id: party}
    found = fold(BODY, (*BASE, ACT, withdrawal(quote, site=party)), sites).doubts

    assert [doubt for doubt in found if doubt.kind == "act_withdrawn"] == []


def test_a_title_of_a_word_or_two_can_be_any_documents() -> None:
    known = fact("钱七", Action.APPOINTED, "副局长", "2025-03-06")
    longer = notice("钱七任职通知", 5, fact("钱七", Action.APPOINTED, "总工程师", "2025-03-05"))

    assert asked(notice("通知", 6, known), withdrawal("3月5日发布的通知内容有误，以本通知为准")) == []
    assert asked(notice("任职的通知", 6, known), withdrawal("3月5日任职的通知内容有误")) == []
    assert [doubt.subject["act"] for doubt in asked(longer, ACT, withdrawal("《钱七任职通知》作废"))] == [longer.url]


def test_the_bodys_own_site_takes_back_what_another_told_of_it() -> None:
    assert len(asked(ACT, withdrawal(f"现将《{TITLE}》予以撤回", site=BODY))) == 1


def test_each_text_that_takes_an_act_back_is_asked_about() -> None:
    quote = f"现将《{TITLE}》予以撤回"

    assert len({doubt.key for doubt in asked(ACT, withdrawal(quote), withdrawal(quote, title="再次说明"))}) == 2


def test_a_note_that_stood_there_before_the_act_takes_nothing_back() -> None:
    before = replace(withdrawal("原通知已作废", at=5), url=ACT.url, page=ACT.page)

    assert asked(before, ACT) == []


def test_a_note_below_an_act_on_a_body_takes_nothing_back() -> None:
    founded = notice("关于组建云岭省数据局的通知", 6, change(ChangeType.FOUNDED, "组建"))
    note = replace(withdrawal("本通知已作废"), url=founded.url, page=founded.page)
    assert note.observation is not None and founded.observation is not None
    below = replace(note, observation=replace(note.observation, organisation_changes=founded.observation.organisation_changes))

    assert len(asked(founded, note)) == 1
    assert asked(founded, below) == []


@pytest.mark.parametrize(
    ("document", "seen", "asks"),
    [(None, None, 1), ("2025-03-07", None, 1), ("2025-03-05", "2025-03-09", 0), (None, "2025-03-05", 0)],
    ids=["on no day", "on the day of the act", "on a day of its own before", "found on a page of a day before"],
)
def test_a_text_takes_back_what_is_no_later_than_itself(document: str | None, seen: str | None, asks: int) -> None:
    run = withdrawal(f"现将《{TITLE}》予以撤回")
    assert run.observation is not None
    head = replace(run.observation.document, published_on=document)

    assert len(asked(ACT, replace(run, observation=replace(run.observation, document=head, published=seen)))) == asks


def test_who_is_named_is_looked_for_in_acts_on_people_alone() -> None:
    founded = notice("关于组建云岭省数据局的通知", 7, change(ChangeType.FOUNDED, "组建"))

    assert [doubt.subject["act"] for doubt in asked(ACT, founded, withdrawal("取消钱七任职决定"))] == [ACT.url]


@pytest.mark.parametrize(
    ("title", "quote"),
    [
        (TITLE, "现将《云岭省人民政府关于“钱七”任职的 通知》予以撤回"),
        (f"{TITLE}（更正版）", f"现将《{TITLE}》予以撤回"),
    ],
    ids=["in other quotes and blanks", "a new edition itself"],
)
def test_a_title_is_the_same_however_it_is_set(title: str, quote: str) -> None:
    earlier = notice(title, 6, fact("钱七", Action.APPOINTED, "副局长", "2025-03-06"))
    later = notice("云岭省人民政府关于钱七等的通知", 8, fact("钱七", Action.APPOINTED, "总工程师", "2025-03-08"))

    assert [doubt.subject["act"] for doubt in asked(earlier, later, withdrawal(quote))] == [earlier.url]


@pytest.mark.parametrize("number", ["云政任〔2025〕7号", None])
def test_a_document_without_a_title_is_called_by_its_number_or_address(number: str | None) -> None:
    assert ACT.observation is not None
    head = replace(ACT.observation.document, title=None, number=number)
    act = replace(ACT, observation=replace(ACT.observation, document=head))
    (doubt,) = asked(act, withdrawal("取消钱七任职决定"))

    assert doubt.subject["summary"] == f"a text takes back «{number or ACT.url}»"
