"""Why a snapshot does not show its page: the words that an operator reads, and the marks that settle it."""

import pytest

from monitor.model import Role, Snapshot, Verdict
from monitor.quality import Known
from tests.unit.monitor.history import HOST
from tests.unit.monitor.pages import FOOT, PEOPLE, ROWS, bare, judged, page, snapshot

HOME = f"https://{HOST}/"
APP = '<!DOCTYPE html><html><head><title>云岭省数据局</title></head><body><div id="app"></div><script src="/js/a.js"></script></body></html>'
STRANGER = page(PEOPLE).replace("云岭省数据局", "云岭省统计局").replace("9100000040", "9100000099")
SHORT = page(PEOPLE).encode()
OLD_LIST = Known(rows=(("/n/8", "2025-08-01"), ("/n/9", "2025-09-01")))
REASONS: dict[str, tuple[Snapshot, Known | None, str]] = {
    "well": (snapshot(page(PEOPLE)), None, "the page shows what it is for"),
    "status": (snapshot(page(PEOPLE), status=409), None, "HTTP 409"),
    "script for a page": (
        snapshot(bare("请稍候"), status=202), None, "HTTP 202 with a script instead of the page",
    ),
    "no body": (snapshot(b""), None, "the answer has no body"),
    "no page": (snapshot(b"%PDF-1.4 1 0 obj"), None, "the answer is not an HTML page"),
    "home instead": (snapshot(page(PEOPLE), final_url=HOME), None, "the inner page redirects to the home page"),
    "stub to home": (
        snapshot(bare("", script="window.location.href='/';")), None, "the inner page is a stub that leads to the home page",
    ),
    "stub": (
        snapshot(bare("", script="window.location.href='/new/ld.html';")), None, "the page only leads to /new/ld.html",
    ),
    "strange host": (
        snapshot(STRANGER, final_url="https://sjj.yunling.gov.cn/ld/"), None,
        "the page stands on a host that the site does not list, and shows another identity",
    ),
    "strange region": (
        snapshot(page(PEOPLE).replace("9100000040", "8512000031").replace("云岭省", "海州省")), None,
        "the site code 8512000031 belongs to another region than 910000",
    ),
    "gambling": (
        snapshot(bare("澳门新葡京 百家乐 真人视讯 老虎机 娱乐城", "博彩")), None,
        "the page advertises gambling: a hijacked site or an expired domain",
    ),
    "fewer bytes": (
        snapshot(SHORT, headers=(("Content-Length", str(len(SHORT) + 1)),)), None, f"{len(SHORT)} of {len(SHORT) + 1} bytes came",
    ),
    "broken off": (snapshot(page(PEOPLE, foot="", end="")), None, "the page breaks off before its end"),
    "shell": (snapshot(APP), None, "the page is an application shell without data"),
    "nobody": (snapshot(page("<p>领导信息</p>" * 30)), None, "nobody is listed in the column"),
    "no notice": (
        snapshot(page("<p>政府信息公开目录及说明</p>" * 30, "通知公告"), Role.NOTICE_LIST), None, "no notice is listed in the column",
    ),
    "older list": (
        snapshot(page(f"<ul>{ROWS}</ul>", "通知公告"), Role.NOTICE_LIST), OLD_LIST,
        "the list ends at 2025-04-14, though 2 newer notices were seen on it",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("shot", "known", "reason"), REASONS.values(), ids=REASONS)
def test_the_reason_says_what_was_seen(shot: Snapshot, known: Known | None, reason: str) -> None:
    assert judged(shot, known).reason == reason


@pytest.mark.parametrize(("status", "expected"), [(299, Verdict.GOOD), (300, Verdict.HTTP_ERROR), (301, Verdict.HTTP_ERROR),
                                                  (304, Verdict.GOOD), (399, Verdict.HTTP_ERROR), (400, Verdict.HTTP_ERROR)])  # fmt: skip
def test_a_redirect_that_was_not_followed_is_an_error_and_not_modified_is_none(status: int, expected: Verdict) -> None:
    assert judged(snapshot(page(PEOPLE), status=status)).verdict is expected


@pytest.mark.parametrize("place", ["", "index.html", "index.htm", "index.shtml", "index.jsp", "index.do"])
def test_the_home_page_has_several_addresses(place: str) -> None:
    assert judged(snapshot(page(PEOPLE), final_url=f"{HOME}{place}")).verdict is Verdict.SOFT_404


@pytest.mark.parametrize("place", ["X/", "ld.html", "index.html/ld/"])
def test_another_place_is_not_the_home_page(place: str) -> None:
    assert judged(snapshot(page(PEOPLE), final_url=f"{HOME}{place}")).verdict is Verdict.GOOD


@pytest.mark.parametrize(
    ("body", "known", "expected"),
    [
        (page(PEOPLE, end=""), None, Verdict.GOOD),
        (page(PEOPLE, foot="", end="</body>"), None, Verdict.GOOD),
        (page(PEOPLE, foot="", end="</html>"), None, Verdict.GOOD),
        (page(PEOPLE, foot="", end=""), Known(closes_html=False), Verdict.GOOD),
        (page(PEOPLE, foot="", end=""), Known(closes_html=True), Verdict.PARTIAL),
    ],
    ids=["a footer", "the end of the body", "the end of the page", "it never had an end", "no end any more"],
)
def test_one_mark_of_its_end_makes_a_page_whole(body: str, known: Known | None, expected: Verdict) -> None:
    assert judged(snapshot(body), known).verdict is expected


def test_an_encoded_body_may_be_shorter_than_announced() -> None:
    headers = (("Content-Length", str(len(SHORT) + 900)), ("Content-Encoding", "gzip"))

    assert judged(snapshot(SHORT, headers=headers)).verdict is Verdict.GOOD
    assert FOOT in SHORT.decode(), "the page is whole"
