"""Dates: every way a notice writes a day, and which day a decision bears."""

import pytest

from scraper.parsers.dates import effective_date, find_date, line_date, number
from scraper.parsers.sessions import Sessions

PUBLISHED = "2030-01-05"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024年1月26日", "2024-01-26"),
        ("二〇二四年一月二十九日", "2024-01-29"),
        ("二○二四年十二月三十一日", "2024-12-31"),
        ("二零二四年三月一日", "2024-03-01"),
        ("2024-03-01", "2024-03-01"),
        ("2024.3.1", "2024-03-01"),
        ("2024年8月", "2024-08"),
        ("截至2026年12月31家单位挂牌", "2026-12"),
        ("2026年3月5个市州挂牌", "2026-03"),
        ("2026年12月10余名干部", "2026-12"),
        ("二〇二六年十二月三十一家单位", "2026-12"),
        ("2026年3月5任局长到任", "2026-03"),
        ("2026年3月5个人事任免事项", "2026-03-05"),
        ("2026年3月5名单公布", "2026-03-05"),
        ("2026.3.5任局长", "2026-03-05"),
        ("2026年12月31", "2026-12-31"),
        ("12月28日", "2029-12-28"),
        ("4日上午", "2030-01-04"),
        ("27日上午", "2029-12-27"),
        ("今天上午", "2030-01-05"),
        ("昨日", "2030-01-04"),
        ("2024年13月45日", None),
        ("日前", None),
    ],
)
def test_a_day_is_read_as_iso(text: str, day: str | None) -> None:
    assert find_date(text, PUBLISHED) == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("临江省人民政府 2024年1月26日", "2024-01-26"),
        ("二〇二四年一月二十六日", "2024-01-26"),
        ("会议于2024年1月26日召开并通过了决定,现予公布。", None),
    ],
)
def test_a_signature_is_a_line_of_its_own(line: str, day: str | None) -> None:
    assert line_date(line) == day


def test_a_probation_counts_from_its_own_day() -> None:
    assert effective_date("任副局长(试用期一年,从2024年5月算起)", None) is None
    assert effective_date("任职时间自2024年4月起计算", None) == "2024-04"


def test_numbers_are_chinese_or_arabic() -> None:
    assert [number(text) for text in ("十", "二十九", "三", "12", "○")] == [10, 29, 3, 12, 0]


@pytest.mark.parametrize(
    ("sentence", "decided", "announced"),
    [
        ("1月3日,省人大常委会第十次会议决定任命张三为局长", "2030-01-03", None),
        ("1月3日召开干部大会,宣布省委决定", None, "2030-01-03"),
        ("1月3日,省政府网站发布任免消息", None, None),
        ("日前,省政府决定任命张三", None, None),
        ("张三,1970年1月3日生,研究生", None, None),
    ],
)
def test_only_the_day_of_a_decision_dates_it(sentence: str, decided: str | None, announced: str | None) -> None:
    sessions = Sessions(PUBLISHED, None)
    sessions.read(sentence)
    assert (sessions.decided, sessions.announced) == (decided, announced)
