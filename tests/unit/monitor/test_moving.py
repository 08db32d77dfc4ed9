"""What a page that has moved says, and when another host is the same site."""

from dataclasses import replace

import pytest

from monitor.facts import SiteIdentity
from monitor.model import Role, Snapshot, Verdict, host_of, landing_of
from monitor.moving import address_in, agrees, moves, sentence_around
from monitor.quality import Known
from tests.unit.monitor.pages import FOOT, PEOPLE, bare, judged, page, snapshot

OLD = "https://data.yunling.gov.cn/"
NEW = "https://sjj.yunling.gov.cn/ld/"
SITE = SiteIdentity(name="云岭省数据局", sponsor="云岭省数据局", code="9100000040", slots=(("meta", "云岭省数据局"),))


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("网站域名由 http://data.yunling.gov.cn 变更为 http://sjj.yunling.gov.cn。", "http://sjj.yunling.gov.cn"),
        ("新网址：www.yunling.gov.cn/sjj/", "http://www.yunling.gov.cn/sjj/"),
        ("已迁移至sjj.yunling.gov.cn,请更新收藏", "http://sjj.yunling.gov.cn/"),
        ("请访问 https://sjj.yunling.gov.cn:8443/home.html", "https://sjj.yunling.gov.cn:8443/home.html"),
        ("原网站 http://data.yunling.gov.cn/ 停止更新", ""),
        ("联系邮箱 sjj@yunling.gov.cn", ""),
        ("请更新收藏", ""),
        ("新网址 http://... 另行公布", ""),
        ("已迁移至 http://sjj.yunling.gov.cn/XX", "http://sjj.yunling.gov.cn/XX"),
    ],
)
def test_the_new_address_is_the_last_on_another_host(text: str, address: str) -> None:
    assert address_in(text, OLD).rstrip("/") == address.rstrip("/")


@pytest.mark.parametrize(
    ("onward", "status", "expected"),
    [
        ("https://sjj.yunling.gov.cn/ld/", 301, True),
        ("https://sjj.yunling.gov.cn/ld", 308, True),
        ("http://sjj.yunling.gov.cn/ld/?from=old", 301, True),
        ("http://sjj.yunling.gov.cn/ld/?from=https://data.yunling.gov.cn/", 301, True),
        ("https://sjj.yunling.gov.cn/ld/XX/", 301, False),
        ("https://sjj.yunling.gov.cn/ld/", 302, False),
        ("https://sjj.yunling.gov.cn/", 301, False),
        ("https://sjj.yunling.example/ld/", 301, False),
        ("https://gov.cn.example/ld/", 301, False),
        ("https://xgov.cn/ld/", 301, False),
    ],
)
def test_a_move_is_for_good_to_an_official_host_and_the_same_place(onward: str, status: int, expected: bool) -> None:
    assert moves(f"{OLD}ld/", onward, status) is expected


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        ("", "index.html", True),
        ("index.html", "", True),
        ("ld/", "ld/index.shtml", True),
        ("ld/default.aspx", "ld/", True),
        ("ld/", "index.html", False),
        ("", "main-index.html", False),
        ("ld/x", "ld/xindex.html", False),
        ("x", "xdefault.aspx", False),
    ],
)
def test_the_first_page_of_a_folder_is_the_folder(here: str, there: str, expected: bool) -> None:
    assert moves(f"{OLD}{here}", f"https://sjj.yunling.gov.cn/{there}", 301) is expected


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (SITE, True),
        (replace(SITE, name="云 岭省数据局", slots=()), True),
        (SiteIdentity(code="9100000040"), True),
        (replace(SITE, code="9100000041"), False),
        (replace(SITE, code=None), True),
        (replace(SITE, name="云 岭省数据局", slots=(), code=None), True),
        (replace(SITE, code=None, sponsor=None), True),
        (replace(SITE, code=None, sponsor="海岳省数据局"), False),
        (SiteIdentity(name="海岳省数据局", sponsor="云岭省数据局"), False),
        (SiteIdentity(), False),
    ],
)
def test_another_host_is_the_same_site_by_code_or_by_name_and_sponsor(shown: SiteIdentity, expected: bool) -> None:
    assert agrees(shown, SITE) is expected
    assert not agrees(shown, None)


def elsewhere(body: str, role: Role = Role.ROSTER) -> Snapshot:
    return snapshot(body, role, url=f"{OLD}ld/", final_url=NEW)


STRANGER = page(PEOPLE).replace("云岭省数据局", "云岭省统计局").replace("9100000040", "9100000099")


def test_a_page_on_a_strange_host_is_believed_only_as_the_site_it_was() -> None:
    known = Known(identity=SITE)

    assert judged(elsewhere(page(PEOPLE)), known).verdict is Verdict.GOOD
    assert judged(elsewhere(STRANGER), known).verdict is Verdict.FOREIGN
    assert judged(snapshot(STRANGER), known).verdict is Verdict.GOOD, "the site's own host needs no proof"


def test_a_host_that_was_believed_once_is_believed_from_then_on() -> None:
    there = replace(SITE, host=NEW.partition("://")[2].partition("/")[0])
    renumbered = page(PEOPLE).replace("9100000040", "9100000077")

    assert judged(elsewhere(renumbered), Known(identity=there)).verdict is Verdict.GOOD, "a new code is news, no stranger"
    assert judged(elsewhere(renumbered), Known(identity=SITE)).verdict is Verdict.FOREIGN


def test_a_page_without_a_past_must_name_the_body_on_a_strange_host() -> None:
    assert judged(elsewhere(page(PEOPLE))).verdict is Verdict.GOOD
    assert judged(elsewhere(STRANGER)).verdict is Verdict.FOREIGN


def test_the_inside_of_a_frame_is_believed_where_the_home_page_of_the_site_stands() -> None:
    inside = bare("".join(f"<p>{name}</p>" for name in ("孙二　党组书记、局长", "李四　副局长")), "领导")
    there, nameless = replace(SITE, host=NEW.partition("://")[2].partition("/")[0]), SiteIdentity(host="old.yunling.gov.cn")

    assert judged(elsewhere(inside), Known(identity=nameless, home_site=there)).verdict is not Verdict.FOREIGN
    assert judged(elsewhere(inside), Known(identity=nameless, home_site=SITE)).verdict is Verdict.FOREIGN
    assert judged(elsewhere(inside), Known(identity=nameless)).verdict is Verdict.FOREIGN
    assert judged(elsewhere(STRANGER), Known(identity=nameless, home_site=there)).verdict is Verdict.FOREIGN
    assert judged(elsewhere(page(PEOPLE)), Known(identity=nameless, home_site=there)).verdict is Verdict.GOOD


def test_what_a_moved_page_says_is_kept_with_the_address() -> None:
    found = judged(snapshot(bare("公告。我局网站已迁移至 http://sjj.yunling.gov.cn/ 。请更新收藏。", "提示"), Role.HOME, url=OLD))

    assert (found.quote, found.moved_to) == ("我局网站已迁移至 http://sjj.yunling.gov.cn/ 。", "http://sjj.yunling.gov.cn")


def test_the_address_may_be_where_the_notice_leads_by_itself() -> None:
    body = bare("本网站已启用新域名，网址变更，请访问新网站", "提示").replace(
        "<head>", '<head><meta http-equiv="refresh" content="5;url=http://sjj.yunling.gov.cn/">'
    )

    assert judged(snapshot(body, Role.HOME, url=OLD)).moved_to.rstrip("/") == "http://sjj.yunling.gov.cn"


def test_a_title_that_says_it_is_the_passage() -> None:
    found = judged(snapshot(bare("点击进入", "网站迁移公告"), Role.HOME, url=OLD))

    assert (found.verdict, found.quote, found.moved_to) == (Verdict.MOVED_NOTICE, "网站迁移公告", "")


TELLS = "<p>即日起，我局门户网站域名变更为 http://sjj.yunling.gov.cn ，原域名停止使用。</p>"


@pytest.mark.parametrize(
    ("role", "body", "verdict"),
    [
        (Role.NOTICE, page(TELLS, "关于网站域名变更的公告", foot=FOOT + "".join(f'<a href="/{n}/">x</a>' for n in range(6))), Verdict.GOOD),
        (Role.NOTICE, page(TELLS, "网站迁移公告", '<meta name="ArticleTitle" content="网站迁移公告">'), Verdict.GOOD),
        (Role.NOTICE, page("<p>因机房检修，暂停服务。</p>", "网站维护公告", '<meta name="ArticleTitle" content="网站维护公告">'), Verdict.GOOD),
        (Role.NOTICE, bare(TELLS, "网站迁移公告"), Verdict.MOVED_NOTICE),
        (Role.HOME, page(TELLS, "网站迁移公告"), Verdict.MOVED_NOTICE),
        (Role.HOME, page(TELLS, "网站迁移公告", foot=FOOT + "".join(f'<a href="/{n}/">x</a>' for n in range(6))), Verdict.MOVED_NOTICE),
    ],
    ids=["in the frame of its site", "an article on it", "an article on maintenance", "in a document's place", "in the place of home", "in the place of home, in its frame"],
)  # fmt: skip
def test_a_document_about_a_move_is_a_document(role: Role, body: str, verdict: Verdict) -> None:
    assert judged(snapshot(body, role)).verdict is verdict


def test_a_passage_stays_within_its_sentence_and_within_bounds() -> None:
    assert sentence_around("甲。乙丙丁。戊", 3, 4) == "乙丙丁。"
    assert sentence_around("甲乙丙。丁", 1, 2) == "甲乙丙。", "the first sentence of all"
    assert len(sentence_around("字" * 4000, 2000, 2004)) <= 300
    assert sentence_around("。甲乙", 2, 3) == "甲乙", "a stop at the very beginning"
    endless = "".join(chr(0x4E00 + number) for number in range(600))
    assert sentence_around(endless, 200, 210) == endless[120:370], "80 before and 160 behind"
    assert sentence_around(endless[:300] + "。" + endless, 100, 110) == endless[20:270], "a stop too far behind"


def test_a_host_is_one_whatever_its_case_its_www_and_its_last_dot() -> None:
    assert host_of("") == host_of("/ld/") == host_of("http://[broken") == ""
    assert host_of("https://WWW.Data.yunling.gov.cn./ld/") == "data.yunling.gov.cn"


@pytest.mark.parametrize(
    ("final", "landing"),
    [
        ("https://sjj.yunling.gov.cn/a;jsessionid=7?x=1#y", "https://sjj.yunling.gov.cn/a"),
        ("http://data.yunling.gov.cn/other", None),
        ("https://www.data.yunling.gov.cn/", None),
        ("http://[broken", "http://[broken"),
    ],
)
def test_a_landing_is_another_host_without_what_differs_at_each_look(final: str, landing: str | None) -> None:
    assert landing_of(OLD, final) == landing
