"""Why a snapshot does not show its page: the words that an operator reads, and the marks that settle it."""

from dataclasses import replace

import pytest

from monitor.facts import SiteIdentity
from monitor.model import Failure, Judgement, Role, Snapshot, Verdict
from monitor.outline import Outline
from monitor.quality import Known, assess, assess_answer
from tests.unit.monitor.history import BODY, HOST
from tests.unit.monitor.pages import FOOT, PEOPLE, ROWS, bare, judged, page, snapshot
from tests.unit.monitor.test_quality import GONE

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
    "unfilled": (
        snapshot(page('<p>领导信息</p>' * 30 + '<div id="app"></div>')), None,
        "nobody is listed, and the part that a script fills is empty",
    ),
    "waiting": (
        snapshot(page('<p>领导信息</p>' * 30 + '<div class="list"><div class="tip">数据加载中，请稍候...</div></div>')), None,
        "nobody is listed, and the part that a script fills is empty",
    ),
    "waiting list": (
        snapshot(page("<p>政府信息公开目录及说明</p>" * 30 + "<ul><li>正在加载…</li></ul>", "通知公告"), Role.NOTICE_LIST), None,
        "no notice is listed, and the part that a script fills is empty",
    ),
    "no account of functions": (
        snapshot(page("<p>3月5日，数据大会在云州召开，三百人到会。</p>" * 5, "数据大会召开"), Role.FUNCTIONS), None,
        "the page is not called one of functions and states no duty of a body",
    ),
    "no notice": (
        snapshot(page("<p>政府信息公开目录及说明</p>" * 30, "通知公告"), Role.NOTICE_LIST), None, "no notice is listed in the column",
    ),
    "older list": (
        snapshot(page(f"<ul>{ROWS}</ul>", "通知公告"), Role.NOTICE_LIST), OLD_LIST,
        "the list ends at 2025-04-14, though 2 newer notices were seen on it",
    ),
    "older stamp": (
        snapshot(page(f"{PEOPLE}<p>更新时间：2025-02-20</p>")), Known(stamps=(("更新时间", "2025-03-06"),)),
        "the page says 更新时间 2025-02-20, though 2025-03-06 was seen on it",
    ),
    "refused by status": (
        snapshot(page(PEOPLE), status=451), None, "HTTP 451: the server refuses the request for legal reasons",
    ),
    "the home page itself": (
        snapshot(page(PEOPLE)), Known(home=frozenset({snapshot(page(PEOPLE)).sha256})), "the inner page answers with the home page",
    ),
    "no answer": (snapshot(b"", status=None, failure=Failure.DNS), None, "the host name cannot be resolved"),
}  # fmt: skip


@pytest.mark.parametrize(("shot", "known", "reason"), REASONS.values(), ids=REASONS)
def test_the_reason_says_what_was_seen(shot: Snapshot, known: Known | None, reason: str) -> None:
    assert judged(shot, known).reason == reason


@pytest.mark.parametrize(("status", "expected"), [(299, Verdict.GOOD), (300, Verdict.HTTP_ERROR), (301, Verdict.HTTP_ERROR),
                                                  (304, Verdict.GOOD), (399, Verdict.HTTP_ERROR), (400, Verdict.HTTP_ERROR)])  # fmt: skip
def test_a_redirect_that_was_not_followed_is_an_error_and_not_modified_is_none(status: int, expected: Verdict) -> None:
    assert judged(snapshot(page(PEOPLE), status=status)).verdict is expected


@pytest.mark.parametrize(("status", "expected"), [(399, Verdict.SOFT_404), (400, Verdict.HTTP_ERROR), (404, Verdict.HTTP_ERROR)])
def test_a_page_that_says_it_is_gone_is_an_error_where_its_status_says_so_too(status: int, expected: Verdict) -> None:
    assert judged(snapshot(GONE["text"], status=status)).verdict is expected


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


def test_what_settles_it_is_named() -> None:
    assert judged(snapshot(page(PEOPLE), status=451)).signature == "status-451"
    assert judged(snapshot(bare("请稍候"), status=202)).signature == "status-202"
    assert judged(snapshot(page(PEOPLE))).signature == ""


WELL = Outline(people=2, text_length=400, main_text_length=300)
NONE = Outline(text_length=400, main_text_length=300)


@pytest.mark.parametrize(
    ("outline", "status", "expected"),
    [
        (WELL, 200, Verdict.GOOD),
        (replace(WELL, text_length=119), 202, Verdict.CHALLENGED),
        (replace(WELL, text_length=120), 202, Verdict.GOOD),
        (replace(WELL, depth_exceeded=True), 200, Verdict.PARTIAL),
        (replace(WELL, cut=("a table of 9,000 rows",)), 200, Verdict.PARTIAL),
        (replace(WELL, is_html=False), 200, Verdict.SHELL),
        (replace(WELL, replacement_ratio=0.005), 200, Verdict.GOOD),
        (replace(WELL, replacement_ratio=0.0051), 200, Verdict.ENCODING_BAD),
        (replace(WELL, encoding_suspect=True), 200, Verdict.GOOD),
        (replace(WELL, encoding_suspect=True, replacement_ratio=0.0001), 200, Verdict.ENCODING_BAD),
        (replace(NONE, text_length=199, script_target="/a/"), 200, Verdict.REDIRECT_STUB),
        (replace(NONE, text_length=200, script_target="/a/"), 200, Verdict.EMPTY_COLUMN),
        (replace(NONE, text_length=150, script_target="/s?k="), 200, Verdict.EMPTY_COLUMN),
        (replace(NONE, text_length=150, script_target="/s?"), 200, Verdict.EMPTY_COLUMN),
        (replace(NONE, text_length=150, script_target="/s#"), 200, Verdict.EMPTY_COLUMN),
        (replace(NONE, text_length=150, script_target="/a/", links=5), 200, Verdict.REDIRECT_STUB),
        (replace(NONE, text_length=150, script_target="/a/", links=6), 200, Verdict.EMPTY_COLUMN),
        (replace(NONE, unfilled=True), 200, Verdict.SHELL),
        (replace(NONE, text_length=39), 200, Verdict.SHELL),
        (replace(NONE, text_length=40, script_length=40), 200, Verdict.EMPTY_COLUMN),
        (replace(NONE, text_length=40, script_length=41), 200, Verdict.SHELL),
        (replace(NONE, text_length=119, script_length=900), 200, Verdict.SHELL),
        (replace(NONE, text_length=120, script_length=900), 200, Verdict.EMPTY_COLUMN),
        (replace(WELL, text_length=39), 200, Verdict.GOOD),
        (replace(NONE, text_length=39, list_rows=1), 200, Verdict.EMPTY_COLUMN),
        (replace(WELL, newest_row="2025-01-01"), 200, Verdict.GOOD),
    ],
)  # fmt: skip
def test_the_amounts_that_settle_it(outline: Outline, status: int, expected: Verdict) -> None:
    assert assess(snapshot(page(PEOPLE), status=status), outline, BODY, OLD_LIST).verdict is expected


@pytest.mark.parametrize(("length", "expected"), [(199, Verdict.REDIRECT_STUB), (200, Verdict.GOOD)])
def test_a_door_has_next_to_no_text_beside_it(length: int, expected: Verdict) -> None:
    outline = Outline(text_length=length, doors=(f"{HOME}main/",))

    assert assess(snapshot(page(""), Role.HOME, url=HOME), outline, BODY, None).verdict is expected


def test_a_door_is_named_by_the_beginning_of_where_it_leads() -> None:
    outline = Outline(text_length=20, doors=(f"{HOME}{'m' * 300}",))

    assert assess(snapshot(page(""), Role.HOME, url=HOME), outline, BODY, None).reason == (
        f"the page is only the way in to {HOME}{'m' * (200 - len(HOME))}"
    )


def test_what_was_not_read_is_named() -> None:
    def reason(outline: Outline) -> str:
        return assess(snapshot(page(PEOPLE)), outline, BODY, None).reason

    assert reason(replace(WELL, cut=("a table", "a list"))) == "only a part of the page was read: a table"
    assert reason(replace(WELL, depth_exceeded=True)) == "the page nests deeper than any page of this kind and was cut"
    assert reason(replace(WELL, replacement_ratio=0.5)) == "characters of the page cannot be decoded"


@pytest.mark.parametrize(("words", "expected"), [("百家乐 六合彩", Verdict.GOOD), ("百家乐 六合彩 老虎机", Verdict.FOREIGN),
                                                 ("百家乐 百家乐 老虎机", Verdict.GOOD)])  # fmt: skip
def test_three_kinds_of_gambling_are_no_news_of_a_bureau(words: str, expected: Verdict) -> None:
    assert judged(snapshot(page(PEOPLE, f"领导信息 {words}"))).verdict is expected


def test_a_failure_is_told_with_what_the_wire_said_of_it() -> None:
    failed = snapshot(b"", status=None, failure=Failure.TLS)

    assert assess_answer(failed) == Judgement(Verdict.TRANSPORT_ERROR, "the TLS handshake failed")
    told = assess_answer(replace(failed, failure_text="certificate has expired"))
    assert told == Judgement(Verdict.TRANSPORT_ERROR, "the TLS handshake failed (certificate has expired)")
    assert assess_answer(snapshot(page(PEOPLE))) is None


@pytest.mark.parametrize(("known", "reason"), [
    ({"张建国", "孙立军"}, "known people stand in the text, but no block reads as a roster"),
    ({"孙立军"}, "nobody is listed in the column"), (set(), "nobody is listed in the column"),
])  # fmt: skip
def test_a_roster_without_a_block_is_another_layout_where_somebody_known_stands_in_it(known: set[str], reason: str) -> None:
    outline = replace(NONE, names_in_text=("张建国",))

    assert assess(snapshot(page(PEOPLE)), outline, BODY, Known(people=frozenset(known))).reason == reason


@pytest.mark.parametrize(("days", "expected"), [
    (("2025-05-01", "2025-05-02"), Verdict.STALE), (("2025-05-01", "2025-04-30"), Verdict.GOOD),
    (("2025-04-30", "2025-04-30"), Verdict.GOOD), (("2025-03-01", "2025-04-01"), Verdict.GOOD), (("", "2025-05-01"), Verdict.GOOD),
])  # fmt: skip
def test_only_later_rows_that_are_missing_make_a_list_stale(days: tuple[str, ...], expected: Verdict) -> None:
    outline = replace(WELL, list_rows=9, newest_row="2025-04-30")
    known = Known(rows=tuple((f"/n/{n}", day) for n, day in enumerate(days)))

    assert assess(snapshot(page(PEOPLE), Role.NOTICE_LIST), outline, BODY, known).verdict is expected


def test_a_body_of_just_the_announced_length_is_whole() -> None:
    assert judged(snapshot(SHORT, headers=(("Content-Length", str(len(SHORT))),))).verdict is Verdict.GOOD


def test_a_long_address_is_cut_in_a_reason() -> None:
    outline = replace(NONE, text_length=0, script_target="/a/" + "b" * 300)

    assert assess(snapshot(page(PEOPLE)), outline, BODY, None).reason == "the page only leads to /a/" + "b" * 197


@pytest.mark.parametrize("code", ["8512000031", "bm56000001", "851200"])
def test_only_a_code_that_names_a_region_tells_of_another_one(code: str) -> None:
    outline = replace(WELL, site_codes=(code,))
    expected = Verdict.GOOD if code.startswith("bm") else Verdict.FOREIGN

    assert assess(snapshot(page(PEOPLE)), outline, BODY, None).verdict is expected


@pytest.mark.parametrize(
    ("before", "code", "expected"),
    [
        ("9100000040", "9102000033", Verdict.FOREIGN),
        ("9100000040", "9100000044", Verdict.GOOD),
        (None, "9102000033", Verdict.GOOD),
        (None, "9133000021", Verdict.GOOD),
        ("9102000033", "9102000033", Verdict.GOOD),
        ("9100000040", "9100110003", Verdict.GOOD),
    ],
    ids=[
        "another city's",
        "a new code of the same place",
        "nobody knows which it was",
        "nor which of a far city",
        "it always was the city's",
        "that of a district of the same place",
    ],
)
def test_a_page_that_shows_the_code_of_another_city_than_before_is_foreign(
    before: str | None, code: str, expected: Verdict
) -> None:
    known = Known(identity=SiteIdentity(code=before))

    assert assess(snapshot(page(PEOPLE)), replace(WELL, site_codes=(code,)), BODY, known).verdict is expected
