"""A digest reads well: ordered, capped, whole, and the same in text and HTML."""

from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from monitor.events import EventType, Status
from monitor.reviews import Review
from reports.digest import MOST_EVENTS, Digest, Told, render
from reports.language import Language
from tests.unit.reports.samples import BODY, DAY, SHA, START, event, evidence, incident, revised

HERE = Path(__file__).parent
APPOINTED = event()
RENAMED = event(
    EventType.ORG_RENAMED,
    id="ev_renamed0000000000000",
    person=None,
    post=None,
    before={"name": "云州省大数据管理局"},
    after={"name": BODY, "nameplates": ["云州省政务服务管理办公室"]},
)
GONE = event(EventType.LEADER_LISTED, id="ev_listed00000000000000", person="丁戊", post="副局长", after={"post": "副局长"})


def full(language: Language) -> Digest:
    return Digest(
        until=START + DAY,
        since=START - DAY,
        news=(Told(APPOINTED), Told(RENAMED), Told(revised(GONE, status=Status.RETRACTED), before=GONE)),
        incidents=(incident(), incident("robots", id="in_2", closed_at=START)),
        reviews=(Review("rv_1", "mass_change_held", "yunzhou", {"names": ["丁戊"]}, START),),
        language=language,
        names={"yunzhou": BODY},
    )


@pytest.mark.parametrize("language", Language)
def test_a_digest_reads_as_it_always_did(language: Language) -> None:
    golden = HERE / f"digest.{language.value}.txt"
    rendered = render(full(language))

    assert f"{rendered.subject}\n\n{rendered.text}" == golden.read_text("utf-8")


@pytest.mark.parametrize("language", Language)
def test_the_html_says_what_the_text_says(language: Language) -> None:
    rendered = render(full(language))

    html = unescape(rendered.html)
    for line in rendered.text.splitlines():
        for part in line.strip(" !-=").split("  "):
            words = part.strip("()[]“”").rstrip(":：")
            assert words in html or ": " in words or "：" in words or "“" in words, words


def test_one_event_is_the_subject_and_several_are_counted() -> None:
    one = Digest(until=START, news=(Told(APPOINTED),))

    assert render(one).subject == "甲乙丙任云州省数据局局长"
    assert render(replace(one, news=(Told(APPOINTED), Told(RENAMED)))).subject == "2 项变动：甲乙丙任云州省数据局局长 等"
    assert render(replace(one, language=Language.EN)).subject == "甲乙丙 appointed “局长” (director) of 云州省数据局"


def test_the_subject_of_a_revision_says_what_it_does() -> None:
    told = Told(revised(APPOINTED, status=Status.RETRACTED), before=APPOINTED)

    assert render(Digest(until=START, news=(told,))).subject == "撤回：甲乙丙任云州省数据局局长"
    assert render(Digest(until=START, news=(told,), language=Language.EN)).subject.startswith("Retracted: 甲乙丙")


def test_incidents_alone_have_a_subject_of_their_own() -> None:
    assert render(Digest(until=START, incidents=(incident(),), names={"yunzhou": BODY})).subject == f"1 处无法查看：{BODY}"
    closed = incident(closed_at=START)
    assert render(Digest(until=START, incidents=(closed,), names={"yunzhou": BODY})).subject == f"1 处恢复可见：{BODY}"


def test_incidents_stand_in_a_section_of_their_own_after_all_events() -> None:
    text = render(full(Language.EN)).text

    assert text.index("Cannot see") > max(text.index("ev_renamed"), text.index("ev_0123"))
    assert text.index("Revisions of earlier") < text.index("New changes")


def test_evidence_is_shown_with_quote_address_time_hash_and_command() -> None:
    text = render(Digest(until=START, news=(Told(APPOINTED),))).text

    for part in ("任命甲乙丙为云州省数据局局长", "https://data.yunzhou.gov.cn/a/1.html", "2024-01-29 09:00", SHA[:12]):
        assert part in text
    assert f"bureauwatch evidence {APPOINTED.id}" in text


def test_what_waits_for_a_decision_names_nobody() -> None:
    rendered = render(replace(full(Language.ZH), news=()))

    assert "名单大幅变动" in rendered.text
    assert "丁戊" not in rendered.text + rendered.html


def test_a_candidate_that_waits_for_a_decision_tells_neither_body_nor_kind() -> None:
    waiting = Review("rv_2", "leader.under_investigation", "yunzhou", {"person": "丁戊"}, START)
    rendered = render(Digest(until=START, reviews=(waiting, waiting), names={"yunzhou": BODY}))

    assert "一处存疑的变动 × 2" in rendered.text
    for word in (BODY, "丁戊", "审查"):
        assert word not in rendered.subject + rendered.text + rendered.html


def test_a_thousand_events_stay_readable() -> None:
    many = tuple(Told(event(id=f"ev_{number:020}")) for number in range(1000))
    rendered = render(Digest(until=START, since=START - DAY, news=many, language=Language.EN))

    assert rendered.subject.startswith("1,000 changes: ")
    assert rendered.text.count("bureauwatch evidence") == MOST_EVENTS
    assert "and 900 more: bureauwatch events --since 2024-01-28" in rendered.text
    assert "and 900 more: bureauwatch events --since 2024-01-28" in rendered.html
    assert len(rendered.html) < 200_000


def test_an_event_with_very_much_evidence_stays_short() -> None:
    one = replace(APPOINTED, evidence=tuple(evidence("长" * 5000, url="https://a.gov.cn/" + "x" * 5000) for _ in range(200)))
    rendered = render(Digest(until=START, news=(Told(one),)))

    assert "另有 197 处依据" in rendered.text
    assert len(rendered.text) < 3000
    assert 'href="https://a.gov.cn' not in rendered.html


def test_the_html_asks_for_nothing_from_outside() -> None:
    html = render(full(Language.ZH)).html

    for word in ("<img", "<script", "<link", "@import", "url(", "src="):
        assert word not in html


def test_an_empty_digest_says_so() -> None:
    digest = Digest(until=START)

    assert digest.empty
    assert "没有已确认的变动" in render(digest).text


@pytest.mark.parametrize(
    ("later", "note"),
    [
        ({"status": Status.RETRACTED}, "撤回：以前的报告不再成立。"),
        ({"status": Status.DISPUTED}, "存疑：出现了相反的官方说法。"),
        ({"status": Status.CORRECTED, "summary": "甲乙丁任云州省数据局局长"}, "更正：以前的报告有误，以本条为准。 原报告：甲乙丙任云州省数据局局长"),
        ({"status": Status.CANDIDATE}, "降级：以前报告为已确认，现在依据不足。"),
        ({"evidence": (evidence(), evidence("另一句"))}, "补充：又有一处依据支持，内容不变。"),
        ({"effective_on": "2024-02-01"}, "修订：生效日期有变。"),
        ({"summary": "甲乙丙出任云州省数据局局长"}, "修订：措辞有变。"),
    ],
)  # fmt: skip
def test_a_revision_says_what_it_changes(later: dict[str, object], note: str) -> None:
    told = Told(revised(APPOINTED, **later), before=APPOINTED)

    assert f"! {note}" in render(Digest(until=START, news=(told,))).text


def test_a_listing_that_an_act_explains_is_upgraded() -> None:
    told = Told(revised(GONE, type=EventType.LEADER_APPOINTED), before=GONE)

    assert "升级：以前报告为「名单新增」，现有任免文件为证。" in render(Digest(until=START, news=(told,))).text


def test_what_was_disputed_is_restored() -> None:
    disputed = revised(APPOINTED, status=Status.DISPUTED)
    told = Told(revised(disputed, status=Status.CONFIRMED), before=disputed)

    assert "恢复：" in render(Digest(until=START, news=(told,))).text
