"""What a text corrects in an earlier one is read where both forms are told exactly, and nothing else is."""

import time

import pytest

from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.context import Context
from scraper.parsers.corrections import FORMS, MAX_CORRECTIONS, Form, read_corrections
from scraper.parsers.locate import locate
from scraper.parsers.normalise import normalise

TITLE = "云岭省人民政府关于王伍等职务任免的通知"


def pairs(text: str, title: str | None = None, published: str | None = "2025-03-10") -> list[tuple[str, str]]:
    return [(fact.wrong, fact.right) for fact in read_corrections(normalise(text), title, published)]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.rule)
def test_every_form_reads_its_sample(form: Form) -> None:
    found = list(read_corrections(normalise(form.sample), None, "2025-03-10"))

    assert [fact.rule for fact in found] == [form.rule]
    assert (found[0].wrong, found[0].right) in {("张三", "张珊"), ("2025-03-05", "2025-03-06")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"更正：本站3月5日发布的《{TITLE}》中“王伍”应为“王武”。", [("王伍", "王武")]),
        ("“王伍”的“伍”字有误，应为“武”，特此更正。", [("伍", "武")]),
        ("更正：“王伍”更正为“王武”；“李丝”更正为“李斯”。", [("王伍", "王武"), ("李丝", "李斯")]),
        (
            "更正：昨日报道中“任命王伍为省数据局局长”应为“任命王武为省数据局局长”。",
            [("任命王伍为省数据局局长", "任命王武为省数据局局长")],
        ),
        ("更正：文中「王伍」错误，正确的应为「王武」。", [("王伍", "王武")]),
        ("因工作疏忽，将“王武”误印成“王伍”，谨致歉意。", [("王伍", "王武")]),
        ("更正：王伍同志的姓名应为王武。", [("王伍", "王武")]),
        ("更正：原文“2025年3月5日”应为“2025年3月6日”。", [("2025-03-05", "2025-03-06")]),
        ("勘误\n误：“副局长”\n正：“常务副局长”", [("副局长", "常务副局长")]),
    ],
)
def test_both_forms_are_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert pairs(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "昨日本站发布的任免信息有误，特此更正，以正式文件为准。",
        "数字政府的基础“一网通办”应为“一网统管”的前提。",
        "更正：王伍的职务应为副局长。",
        "更正：牵头单位应为省数据局。",
        "更正：“王伍”应为“王伍”。",
        "更正：“3月5日”应为“当日”。",
        "更正。“王伍”出席会议。应为“王武”安排住宿。",
        "招标更正公告：投标截止时间更正为2025年4月1日。",
    ],
)
def test_what_is_not_told_exactly_is_not_read(text: str) -> None:
    assert pairs(text) == []


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        (f"更正：本站3月5日发布的《{TITLE}》中“王伍”应为“王武”。", None, (TITLE, None, "2025-03-05")),
        ("现将文中“王伍”更正为“王武”。", f"关于《{TITLE}》的更正说明", (TITLE, None, None)),
        ("《通知一二三》（云政任〔2025〕3号）中“王伍”应为“王武”，特此更正", None, ("通知一二三", "云政任〔2025〕3号", None)),
        ("更正：“王伍”应为“王武”。", "更正", (None, None, None)),
    ],
)
def test_the_document_that_is_corrected_is_named(text: str, title: str | None, expected: tuple[str | None, ...]) -> None:
    (found,) = read_corrections(normalise(text), title, "2025-03-10")

    assert (found.title, found.number, found.day) == expected


def test_a_page_states_what_it_corrects_and_appoints_nobody() -> None:
    text = f"本站3月5日发布的《{TITLE}》中“任命王伍为云岭省数据局副局长”应为“任命王武为云岭省数据局副局长”，特此更正。"
    page = f"<html><head><title>更正说明</title></head><body><h1>更正说明</h1><p>{text}</p><p>2025年3月10日</p></body></html>"
    seen = read(page.encode(), "text/html; charset=utf-8", Context(url="https://www.yunling.gov.cn/2.html")).observation

    assert [fact.quote in page for fact in seen.corrections] == [True]
    assert seen.appointments == ()


def test_the_passage_is_found_in_the_page_line_by_line() -> None:
    texts = {
        f"<h1>关于《{TITLE}》的更正说明</h1><p>本站发布的《{TITLE}》中，“王伍”应为“王武”，特此更正。</p>": f"本站发布的《{TITLE}》中，“王伍”应为“王武”，特此更正",
        "<h1>勘误</h1><p>误：“王伍”</p><p>正：“王武”</p>": "误：“王伍”正：“王武”",
    }
    for main, expected in texts.items():
        page = f"<html><head><title>更正说明</title></head><body>{main}</body></html>".encode()
        (fact,) = read(
            page, "text/html", Context(url="https://www.yunling.gov.cn/2.html", role=Role.NOTICE)
        ).observation.corrections
        found = "".join(page[start:end].decode() for start, end in locate(page, "utf-8", fact.quote))
        assert (fact.quote.replace("\n", ""), found.replace("\n", "")) == (expected, expected)


HOSTILE = {
    "quotes": "“" * 90_000,
    "halves": "“a" * 45_000,
    "pairs": "“一”" * 30_000,
    "verbs": "误将" * 45_000,
    "from": "由" * 90_000,
    "should": "应为" * 45_000,
    "one word": "一" * 90_000,
    "many": "“王伍”应为“王武”。" * 9_000,
    "titles": "《一二三四五》" * 12_000 + "“王伍”应为“王武”",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_costs_little(text: str) -> None:
    whole = normalise("更正" + text)
    started = time.process_time()

    assert len(list(read_corrections(whole, None, None))) <= MAX_CORRECTIONS
    assert time.process_time() - started < 2
