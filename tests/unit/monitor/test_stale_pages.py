"""Which answer is older than what was seen before: lists, pages and home pages that fall back."""

import pytest

from monitor.model import Role, Verdict
from monitor.quality import Known
from tests.unit.monitor.history import HOST
from tests.unit.monitor.pages import PEOPLE, ROWS, judged, page, snapshot


def test_a_list_that_falls_back_is_stale() -> None:
    known = Known(rows=(("/n/8", "2025-08-01"), ("/n/9", "2025-09-01")))

    assert judged(snapshot(page(f"<ul>{ROWS}</ul>", "通知公告"), Role.NOTICE_LIST), known).verdict is Verdict.STALE


@pytest.mark.parametrize(
    ("said", "known", "expected"),
    [
        ("更新时间：2025-02-20", "更新时间", Verdict.STALE),
        ("更新日期 : 2025年2月20日", "更新日期", Verdict.STALE),
        ("更新时间：2025-03-06 10:00", "更新时间", Verdict.GOOD),
        ("更新时间：2025-03-09", "更新时间", Verdict.GOOD),
        ("更新时间：2025-02-20", "发布时间", Verdict.GOOD),
        ("更新时间：2025-02-20　更新时间：2025-02-21", "更新时间", Verdict.GOOD),
        ("打印日期：2025-02-20", "打印日期", Verdict.GOOD),
        ("", "更新时间", Verdict.GOOD),
    ],
    ids=["older", "older, in words", "the same day", "newer", "another day", "two parts of the page", "a visitor's day", "none"],
)
def test_a_page_that_says_an_earlier_day_than_before_is_stale(said: str, known: str, expected: Verdict) -> None:
    shot = snapshot(page(f"{PEOPLE}<p>{said}</p>"))

    assert judged(shot, Known(stamps=((known, "2025-03-06"),))).verdict is expected


def test_a_tag_tells_the_day_of_a_page_and_not_of_a_text() -> None:
    tag = '<meta name="PubDate" content="2025-02-20 09:30:00">'
    known = Known(stamps=(("pubdate", "2025-02-21"),))

    assert judged(snapshot(page(PEOPLE, tags=tag)), known).verdict is Verdict.STALE
    assert (
        judged(snapshot(page(f"<h1>通知</h1><p>{'关于做好有关工作的通知。' * 20}</p>", tags=tag), Role.NOTICE), known).verdict
        is Verdict.GOOD
    )


@pytest.mark.parametrize(("rows", "expected"), [(2, Verdict.STALE), (1, Verdict.GOOD)])
def test_a_home_page_whose_newest_texts_are_gone_is_stale(rows: int, expected: Verdict) -> None:
    known = Known(rows=tuple((f"/n/{n}", f"2025-0{n}-01") for n in (9, 8)[:rows]))

    assert (
        judged(snapshot(page(f"<ul>{ROWS}</ul>", "云岭省数据局"), Role.HOME, url=f"https://{HOST}/"), known).verdict is expected
    )
