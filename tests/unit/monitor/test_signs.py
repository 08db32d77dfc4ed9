"""Which signature a snapshot bears: where it is looked for, what speaks against it, and what a site that has moved says."""

from dataclasses import replace

import pytest

from monitor.model import Role, Verdict
from monitor.outline import Outline
from monitor.quality import assess
from monitor.signs import signed
from tests.unit.monitor.history import BODY, HOST
from tests.unit.monitor.pages import bare, judged, page, snapshot

WORKED_ON = Outline(text_head="网站系统升级维护中，给您带来不便敬请谅解", text_length=20)


def bears(outline: Outline, role: Role = Role.ROSTER, status: int = 200) -> str:
    """Return the name of the signature that a page with *outline* bears."""
    found = signed(snapshot("", role, status=status), outline)
    return found.signature if found is not None else ""


@pytest.mark.parametrize(
    ("more", "name"),
    [({}, "maintenance"), ({"people": 1}, ""), ({"list_rows": 2}, "maintenance"), ({"list_rows": 3}, ""), ({"tags": {"pubdate": ""}}, "")],
    ids=["the text alone", "somebody listed", "two dated links", "three dated links", "an article"],
)  # fmt: skip
def test_words_in_the_text_of_a_page_that_shows_something_are_only_words(more: dict[str, object], name: str) -> None:
    assert bears(replace(WORKED_ON, **more)) == name  # type: ignore[arg-type]


@pytest.mark.parametrize(("links", "name"), [(5, "maintenance"), (6, "")])
@pytest.mark.parametrize("role", [Role.NOTICE, Role.NEWS])
def test_a_text_within_the_menus_of_its_site_may_tell_of_maintenance(role: Role, links: int, name: str) -> None:
    assert bears(replace(WORKED_ON, links=links), role) == name
    assert bears(replace(WORKED_ON, links=links), Role.ROSTER) == "maintenance", "a roster tells of nothing"


MOVE = "关于网站域名变更的公告"
MENU = "".join(f'<a href="/c{number}/">栏目{number}</a>' for number in range(6))


@pytest.mark.parametrize(("rows", "name"), [(2, "moved-words"), (3, ""), (4, "")])
def test_a_list_with_so_many_rows_is_there_whatever_its_head_says(rows: int, name: str) -> None:
    told = Outline(title="系统升级公告", text_head="系统升级公告", text_length=25, list_rows=rows, links=6)

    assert bool(bears(told, Role.NOTICE_LIST)) == bool(name)


@pytest.mark.parametrize(
    ("own", "links", "name"),
    [("通知公告 。 2029-03-16", 6, ""), (None, 6, "moved-words"), ("通知公告 。 2029-03-16", 5, "moved-words"), (f"{MOVE} 。", 6, "moved-words")],
    ids=["a row", "no row", "a stub", "a row of something else"],
)  # fmt: skip
def test_a_row_of_a_short_list_within_the_menus_may_tell_of_a_move(own: str | None, links: int, name: str) -> None:
    said = f"通知公告 {MOVE} 2029-03-16"
    told = Outline(text_head=said, text_length=25, list_rows=0 if own is None else 1, own_text=own, links=links)

    assert bears(told, Role.NOTICE_LIST) == name
    assert bears(told, Role.HOME) == "moved-words", "a home page that says so has moved"


@pytest.mark.parametrize(
    ("main", "verdict"),
    [
        ("<a onclick=\"go(1)\">关于系统升级期间暂停查询服务的公告</a>", Verdict.GOOD),
        ("<p>网站正在升级维护中，暂停服务，给您带来不便敬请谅解。</p><a onclick=\"go(1)\">关于系统升级期间暂停查询服务的公告</a>", Verdict.MAINTENANCE),
    ],
    ids=["a link to a text about it", "the page itself beside it"],
)  # fmt: skip
def test_a_home_page_leads_to_a_text_about_maintenance(main: str, verdict: Verdict) -> None:
    assert judged(snapshot(page(f"{MENU}{main}", "云岭省数据局"), Role.HOME)).verdict is verdict


@pytest.mark.parametrize(
    ("main", "title", "verdict"),
    [
        ("{0}", "通知公告", Verdict.GOOD),
        ("{1}", "通知公告", Verdict.GOOD),
        ("{2}", "通知公告", Verdict.GOOD),
        ("{3}{0}", "通知公告", Verdict.GOOD),
        ("<p>网站正在升级维护中，暂停服务，给您带来不便敬请谅解。</p>{3}", "通知公告", Verdict.MAINTENANCE),
        ("<p>网站正在升级维护中，暂停服务，给您带来不便敬请谅解。</p>{0}", "通知公告", Verdict.MAINTENANCE),
        ("<p>本网站域名变更为 http://sjj.yunling.gov.cn ，原网站停止更新。</p>{3}", "通知公告", Verdict.MOVED_NOTICE),
        ("<p>请稍后访问。</p>{3}", "系统维护中", Verdict.MAINTENANCE),
        ("<p>请访问新网站。</p>{3}", "网站迁移公告", Verdict.MOVED_NOTICE),
    ],
    ids=["a row on maintenance", "a cut one", "the office moves", "two rows", "maintenance beside a row", "beside a row on it", "a move beside a row", "a title on maintenance", "a title on a move"],
)  # fmt: skip
def test_words_on_maintenance_and_moves_count_but_in_the_titles_of_rows(main: str, title: str, verdict: Verdict) -> None:
    rows = (
        '<li><a href="/n/1.html">关于云岭省数据局网站系统升级维护暂停服务的公告</a><span>2029-03-16</span></li>',
        '<li><a href="/n/1.html" title="关于云岭省数据局网站系统升级维护期间暂停对外服务的公告">关于云岭省数据局网站系统升级维护期间暂停…</a><span>2029-03-16</span></li>',
        '<li>网站首页 &gt; 通知公告</li><li><a href="/n/1.html">关于办公地点搬迁至新址的公告（www.yunling.gov.cn）</a><span>2029-03-16</span></li>',
        '<li><a href="/n/2.html">关于春节放假安排的通知</a><span>2029-02-06</span></li>',
    )
    body = page(f"{MENU}<ul>{main.format(*rows)}</ul>", title)

    assert judged(snapshot(body, Role.NOTICE_LIST)).verdict is verdict


@pytest.mark.parametrize(("status", "verdict"), [(200, Verdict.BLOCKED), (502, Verdict.HTTP_ERROR)])
def test_an_outage_in_the_title_is_a_gateways_only_where_the_status_hides_it(status: int, verdict: Verdict) -> None:
    assert judged(snapshot(bare("nginx", "502 Bad Gateway"), status=status)).verdict is verdict


@pytest.mark.parametrize(
    ("header", "name"), [(("WZWS-RAY", "114-1"), "wzws-header"), (("Set-Cookie", "__jsluid_s=1"), "jsl-cookie"), (("Server", "WAF"), "")]
)  # fmt: skip
def test_a_gateway_that_sends_next_to_nothing_is_known_by_its_headers(header: tuple[str, str], name: str) -> None:
    judgement = assess(snapshot("<p></p>", headers=(("Date", "x"), header)), Outline(), BODY, None)

    assert judgement.signature == name
    assert judgement.verdict is (Verdict.CHALLENGED if name else Verdict.SHELL)


def test_a_missing_page_may_say_that_its_site_has_moved() -> None:
    said = bare("您访问的页面不存在，本网站已迁移至 https://sjj.yunling.gov.cn/")

    for status in (200, 404):
        found = judged(snapshot(said, status=status))
        assert (found.verdict, found.moved_to) == (Verdict.MOVED_NOTICE, "https://sjj.yunling.gov.cn")


def test_work_on_a_site_that_ends_at_a_new_address_is_a_move() -> None:
    found = judged(snapshot(bare("因网站升级改版，本网站域名变更为 sjj.yunling.gov.cn ，给您带来不便敬请谅解。")))

    assert (found.verdict, found.moved_to) == (Verdict.MOVED_NOTICE, "http://sjj.yunling.gov.cn/")


def test_a_missing_page_may_say_that_its_site_has_ended() -> None:
    said = bare("您访问的页面不存在，本网站已停止运行。")

    assert [judged(snapshot(said, status=status)).verdict for status in (200, 404)] == [Verdict.SOFT_404, Verdict.MOVED_NOTICE]


def test_a_title_speaks_against_a_page_that_shows_something() -> None:
    assert bears(replace(WORKED_ON, people=3, title="404 页面不存在")) == "gone-title"
    assert bears(replace(WORKED_ON, links=9, title="404 页面不存在"), Role.NOTICE) == "gone-title", (
        "a text about work on its site"
    )


@pytest.mark.parametrize("role", [Role.NOTICE, Role.NEWS])
def test_a_text_with_its_byline_may_be_about_anything(role: Role) -> None:
    told = replace(WORKED_ON, title="404页面不存在", text_head="您的IP已被封禁，请登录后查看，系统繁忙，请稍后再试")

    assert bears(told, role) != ""
    assert bears(replace(told, bylined=True), role) == ""
    assert bears(replace(told, bylined=True)) != "", "a roster is no text"


@pytest.mark.parametrize(("status", "verdict"), [(403, Verdict.CHALLENGED), (405, Verdict.CHALLENGED), (429, Verdict.CHALLENGED)])
def test_a_script_that_challenges_says_more_than_a_status_that_refuses(status: int, verdict: Verdict) -> None:
    challenge = "<script>window._cf_chl_opt={cvId:'3'}</script>"

    assert judged(snapshot(f"<html><body>{challenge}</body></html>", status=status)).verdict is verdict
    assert judged(snapshot(bare("访问被拒绝"), status=status)).verdict is Verdict.BLOCKED


def test_a_site_that_moved_is_quoted_where_it_says_so() -> None:
    by_text = judged(snapshot(bare("各位网友：本网站域名变更为 sjj.yunling.gov.cn。谢谢。", "提示")))
    by_title = judged(snapshot(bare("关于网址变更的通知 请记住新址。", "关于网址变更的通知")))

    assert (by_text.signature, by_text.moved_to) == ("moved", "http://sjj.yunling.gov.cn/")
    assert by_text.quote == "各位网友：本网站域名变更为 sjj.yunling.gov.cn。"
    assert (by_title.signature, by_title.quote, by_title.moved_to) == ("moved-title", "关于网址变更的通知", "")


def test_a_site_does_not_move_to_its_own_host() -> None:
    found = judged(snapshot(bare(f"因机构改革，我局网站已迁移至 {HOST}，原网站停止更新。", "网站迁移公告")))

    assert (found.verdict, found.moved_to) == (Verdict.MOVED_NOTICE, "")


@pytest.mark.parametrize(("rows", "name"), [(0, "maintenance"), (1, ""), (2, "")])
@pytest.mark.parametrize("role", [Role.HOME, Role.NOTICE_LIST, Role.FUNCTIONS])
def test_beside_rows_a_page_announces_what_will_be(role: Role, rows: int, name: str) -> None:
    said = "因系统升级，本网站将于5月20日22时至24时暂停服务。"
    told = Outline(text_head=said, text_length=len(said), list_rows=rows, own_text=said, links=2)

    assert bears(told, role) == name


@pytest.mark.parametrize(("rows", "name"), [(2, "gone-text"), (3, "")])
def test_a_list_of_three_rows_is_no_missing_page(rows: int, name: str) -> None:
    said = "您访问的页面不存在"

    assert bears(Outline(text_head=said, text_length=len(said), list_rows=rows, links=6), Role.HOME) == name
