"""Which answer shows the page, and what stands in its place when it does not."""

from dataclasses import replace

import pytest

from monitor.facts import SiteIdentity
from monitor.model import Failure, Role, Verdict
from monitor.outline import Outline
from monitor.quality import Known, assess
from tests.unit.monitor.history import BODY, HOST
from tests.unit.monitor.pages import MENU, PEOPLE, ROWS, bare, judged, page, snapshot

HOME = f"https://{HOST}/"

REFUSALS = {
    "aliyun 405": "很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。您的请求ID是: 76b20f4617",
    "tencent cloud": "很抱歉，您提交的请求可能对网站造成威胁，请求已被管理员设置的策略阻断 请求UUID：aaaa-bbbb",
    "huawei cloud": "您的请求疑似攻击行为！如果您是网站管理员，请登录查看 事件ID：17-0000-0000-0000",
    "chuangyu": "当前访问疑似黑客攻击，已被创宇盾拦截",
    "360": "您的请求可能包含危险的攻击行为，已被网站卫士拦截",
    "safedog": "您的请求带有不合法参数，已被网站管理员设置拦截！可能原因：您提交的内容包含危险的攻击请求",
    "yunsuo": "您的访问请求可能对网站造成安全威胁，请求已被云锁拦截",
    "safeline": "请求存在威胁，已被拦截 安全检测能力由 雷池 WAF 提供",
    "qianxin": "您的访问请求可能存在安全威胁，已被奇安信网站卫士拦截",
    "xuanwu": "您的访问被拒绝 本站由玄武盾提供防护",
    "sangfor": "当前请求存在攻击行为，已被深信服防火墙阻断",
    "baota": "您的请求已被宝塔网站防火墙拦截",
    "f5": "The requested URL was rejected. Please consult with your administrator. Your support ID is: 123456789",
    "akamai": "Access Denied You don't have permission to access this server. Reference #18.2f3e1202.1700000",
    "rate": "您的IP访问过于频繁，请稍后再试",
    "abroad": "本网站仅限境内用户访问",
    "360 anyu": "当前网站由360安域提供防护",
}
CHALLENGES = {
    "jsl": bare("", script="document.cookie=('_')+('_')+('j')+('s');location.href=location.pathname"),
    "jsl go": bare("", script='go({"bts":["1","2"],"chars":"abc","ct":"00","ha":"md5","tn":"__jsl_clearance_s"})'),
    "ruishu": bare("", script="$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=5;$_ts.cd='qq'"),
    "aliyun cookie": bare("", script="var arg1='0123456789ABCDEF0123456789ABCDEF01234567';acw_sc__v2"),
    "wzws": bare("", script="document.cookie='wzws_cid=1';wzwsquestion"),
    "yunsuo": bare("", script="self.location='/?security_verify_data='+stringToHex(screen)"),
    "safeline": bare("正在确认你是不是机器人", script="import('/.safeline/static/challenge.js')"),
    "slider": bare("请完成安全验证后继续访问", "安全验证", "new TencentCaptcha('1')"),
    "cloudflare": bare("", "Just a moment...", "window._cf_chl_opt={cvId:'3'}"),
    "cookie and reload": bare("", script="document.cookie='k=1;path=/';location.reload();"),
    "obfuscated": bare("", script="var _0x4f2a=['x'];(function(_0x1){})(_0x4f2a);"),
}
MAINTENANCE = {
    "plain": bare("网站系统升级维护中，给您带来不便敬请谅解", "系统维护"),
    "polite": bare("为提升服务质量，网站正在升级改造，预计3月12日恢复访问", "提示"),
    "columns": page("<p>因系统割接，本站将于今晚暂停服务，敬请谅解</p>", "云岭省数据局"),
    "building": bare("页面正在建设中", "云岭省数据局"),
    "english": bare("Sorry, the site is under maintenance.", "Maintenance"),
}
GONE = {
    "title": bare("返回首页", "404 页面不存在"),
    "text": bare("很抱歉，您访问的页面不存在或已被删除"),
    "in the frame": page("<p>抱歉，您要访问的页面不存在</p>", "云岭省数据局"),
    "english": bare("Page not found", "Not Found"),
}
MOVED = {
    "domain": bare("本网站域名变更为 http://new.yunling.gov.cn ，请更新收藏", "提示"),
    "notice": bare("因机构改革，我局网站已迁移至 www.yunling.gov.cn，原网站停止更新。", "网站迁移公告"),
    "closing": bare("按照集约化要求，本网站将于3月停止运行，请访问省政府门户网站", "公告"),
}


@pytest.mark.parametrize("text", REFUSALS.values(), ids=REFUSALS)
@pytest.mark.parametrize("status", [200, 403, 405])
def test_a_refusal_is_blocked_whatever_its_status(text: str, status: int) -> None:
    assert judged(snapshot(bare(text), status=status)).verdict is Verdict.BLOCKED


@pytest.mark.parametrize("body", CHALLENGES.values(), ids=CHALLENGES)
@pytest.mark.parametrize("status", [200, 521, 412])
def test_a_script_in_the_pages_place_is_a_challenge(body: str, status: int) -> None:
    assert judged(snapshot(body, status=status)).verdict is Verdict.CHALLENGED


@pytest.mark.parametrize("body", MAINTENANCE.values(), ids=MAINTENANCE)
@pytest.mark.parametrize("role", [Role.HOME, Role.ROSTER, Role.NOTICE_LIST])
def test_a_site_that_is_worked_on_says_so(body: str, role: Role) -> None:
    assert judged(snapshot(body, role)).verdict is Verdict.MAINTENANCE


@pytest.mark.parametrize("body", GONE.values(), ids=GONE)
def test_a_page_that_says_it_is_gone_with_status_200(body: str) -> None:
    assert judged(snapshot(body)).verdict is Verdict.SOFT_404


@pytest.mark.parametrize("body", MOVED.values(), ids=MOVED)
@pytest.mark.parametrize("role", [Role.HOME, Role.ROSTER])
def test_a_site_that_has_moved_says_where(body: str, role: Role) -> None:
    assert judged(snapshot(body, role)).verdict is Verdict.MOVED_NOTICE


@pytest.mark.parametrize(
    ("status", "expected"),
    [(404, Verdict.HTTP_ERROR), (500, Verdict.HTTP_ERROR), (502, Verdict.HTTP_ERROR), (503, Verdict.HTTP_ERROR),
     (504, Verdict.HTTP_ERROR), (410, Verdict.HTTP_ERROR), (403, Verdict.BLOCKED), (418, Verdict.BLOCKED),
     (429, Verdict.BLOCKED), (521, Verdict.CHALLENGED), (412, Verdict.CHALLENGED), (202, Verdict.CHALLENGED)],
)  # fmt: skip
def test_a_status_without_a_body(status: int, expected: Verdict) -> None:
    body = bare("", script="x") if status == 202 else ""

    assert judged(snapshot(body, status=status)).verdict is expected


@pytest.mark.parametrize("failure", Failure)
def test_every_failure_has_a_verdict(failure: Failure) -> None:
    assert judged(snapshot(b"", status=None, failure=failure)).verdict is not Verdict.GOOD


def test_an_inner_page_that_redirects_to_the_home_page_is_gone() -> None:
    assert judged(snapshot(page(PEOPLE), final_url=HOME)).verdict is Verdict.SOFT_404


@pytest.mark.parametrize(
    ("role", "target", "expected"),
    [(Role.ROSTER, "/", Verdict.SOFT_404), (Role.ROSTER, "/new/ld.html", Verdict.REDIRECT_STUB),
     (Role.HOME, "/index/", Verdict.REDIRECT_STUB)],
)  # fmt: skip
@pytest.mark.parametrize("way", ["script", "refresh"])
def test_a_stub_leads_elsewhere(role: Role, target: str, expected: Verdict, way: str) -> None:
    refresh = f'<html><head><meta http-equiv="refresh" content="0;url={target}"></head><body></body></html>'
    body = bare("", script=f"window.location.href='{target}';") if way == "script" else refresh

    assert judged(snapshot(body, role)).verdict is expected


def test_an_answer_without_a_body_is_a_shell() -> None:
    assert judged(snapshot(b"")).verdict is Verdict.SHELL


def test_an_application_without_data_is_a_shell() -> None:
    app = '<!DOCTYPE html><html><head><title>云岭省数据局</title></head><body><div id="app"></div><script src="/js/a.js"></script></body></html>'

    assert judged(snapshot(app)).verdict is Verdict.SHELL


@pytest.mark.parametrize("role", [Role.ROSTER, Role.NOTICE_LIST])
def test_a_column_that_a_script_has_not_filled_is_a_shell(role: Role) -> None:
    waiting = Outline(text_length=400, main_text_length=300, unfilled=True)

    assert assess(snapshot("<p></p>", role), waiting, BODY, None).verdict is Verdict.SHELL


def test_half_a_page_is_partial() -> None:
    assert judged(snapshot(page(PEOPLE, foot="", end=""))).verdict is Verdict.PARTIAL


def test_fewer_bytes_than_announced_are_partial() -> None:
    body = page(PEOPLE).encode()

    assert judged(snapshot(body, headers=(("Content-Length", str(len(body) + 900)),))).verdict is Verdict.PARTIAL


def test_torn_characters_are_an_encoding_fault() -> None:
    body = page(PEOPLE).encode()
    torn = b"".join(body[place : place + 50] + b"\xff\xfe\xff" for place in range(0, len(body), 50))

    assert judged(snapshot(torn)).verdict is Verdict.ENCODING_BAD


def test_the_page_of_another_region_is_foreign() -> None:
    other = page(PEOPLE).replace("9100000040", "8512000031").replace("云岭省", "海州省")

    assert judged(snapshot(other)).verdict is Verdict.FOREIGN


def test_a_strange_code_in_the_template_of_our_own_page_is_a_slip() -> None:
    assert judged(snapshot(page(PEOPLE).replace("9100000040", "8512000031"))).verdict is Verdict.GOOD


@pytest.mark.parametrize(
    "body",
    [
        bare("澳门新葡京 百家乐 真人视讯 老虎机 娱乐城", "博彩"),
        bare("该域名已过期，请联系注册商续费"),
        bare("", "Welcome to nginx!"),
    ],
    ids=["gambling", "expired", "default page of a server"],
)
def test_a_page_that_a_stranger_took_over_is_foreign(body: str) -> None:
    assert judged(snapshot(body)).verdict is Verdict.FOREIGN


def test_a_roster_without_people_is_an_empty_column() -> None:
    assert judged(snapshot(page("<p>领导信息</p>" * 30))).verdict is Verdict.EMPTY_COLUMN


def test_known_people_in_running_text_are_a_changed_layout() -> None:
    text = page("<p>" + "本局由张建国主持，王晓梅协助，其余事项另行公布。" * 8 + "</p>")
    verdict = judged(snapshot(text), Known(people=frozenset({"张建国", "王晓梅"}))).verdict

    assert verdict in (Verdict.LAYOUT_CHANGED, Verdict.GOOD)


@pytest.mark.parametrize(
    ("named", "expected"),
    [(("张建国", "王晓梅"), Verdict.LAYOUT_CHANGED), (("张建国",), Verdict.EMPTY_COLUMN), ((), Verdict.EMPTY_COLUMN)],
    ids=["two of four", "one in a headline", "nobody"],
)
def test_one_of_many_in_a_headline_is_no_roster(named: tuple[str, ...], expected: Verdict) -> None:
    known = Known(people=frozenset({"张建国", "王晓梅", "李明远", "赵文"}))
    shown = Outline(text_length=400, links=9, names_in_text=named)

    assert assess(snapshot("<p></p>"), shown, BODY, known).verdict is expected


@pytest.mark.parametrize(("rows", "expected"), [((), Verdict.GOOD), ((("/n/1", "2025-01-11"),), Verdict.EMPTY_COLUMN)])
def test_a_column_that_always_said_it_is_empty_is_well(rows: tuple[tuple[str, str], ...], expected: Verdict) -> None:
    body = page("<h2>人事信息</h2><p>暂无内容</p>" + "<p>政府信息公开目录及说明</p>" * 12, "人事信息_云岭省数据局")

    assert judged(snapshot(body, Role.NOTICE_LIST), Known(rows=rows)).verdict is expected


def test_an_inner_page_that_answers_with_the_home_page_is_gone() -> None:
    shot = snapshot(page(f"<ul>{ROWS}</ul>{PEOPLE}", "云岭省数据局"))
    home = frozenset({shot.sha256})

    assert judged(shot, Known(home=home)).verdict is Verdict.SOFT_404
    assert judged(shot, Known(home=frozenset({"0"}))).verdict is Verdict.GOOD
    assert judged(replace(shot, url=f"https://{HOST}/index.html"), Known(home=home)).verdict is Verdict.GOOD
    assert judged(replace(shot, role=Role.HOME), Known(home=home)).verdict is Verdict.GOOD


@pytest.mark.parametrize(
    ("title", "main", "expected"),
    [
        ("机构职能_云岭省数据局", "<img src='/zn.png'>", Verdict.GOOD),
        ("云岭省数据局", "<h1>主要职责</h1><img src='/zn.png'>", Verdict.GOOD),
        ("云岭省数据局", "<p>云岭省数据局是省政府直属机构，为正厅级。</p>", Verdict.GOOD),
        ("云岭省数据局", "<p>（一）负责拟订全省数据工作规划并组织实施。</p>", Verdict.GOOD),
        ("政策文件_云岭省数据局", f"<ul>{ROWS}</ul>", Verdict.EMPTY_COLUMN),
        ("数据大会召开_云岭省数据局", "<p>3月5日，数据大会在云州召开，三百人到会。</p>" * 5, Verdict.EMPTY_COLUMN),
    ],
    ids=["called so", "headed so", "what the body is", "a duty", "a list", "an article"],
)
def test_a_page_of_functions_is_called_one_or_states_something_of_a_body(title: str, main: str, expected: Verdict) -> None:
    assert judged(snapshot(page(main, title), Role.FUNCTIONS)).verdict is expected


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        ("<a href='/main/'><img src='/door.jpg'></a>", Verdict.REDIRECT_STUB),
        ("<a href='/main/'>进入网站</a>", Verdict.REDIRECT_STUB),
        ("<a href='/main/'>进入网站</a>" + "<p>本网站由云岭省数据局主办。</p>" * 20, Verdict.GOOD),
        ("<a href='http://www.example.gov.cn/'><img src='/door.jpg'></a>" + "<p>云岭省数据局欢迎您的光临与访问，祝您生活愉快，事事如意。</p>" * 2, Verdict.GOOD),
        (f"<a href='/main/'><img src='/logo.jpg'></a><ul>{MENU}</ul><p>云岭省数据局主办，云岭省大数据中心承办，地址在云州市人民路一号。</p>", Verdict.GOOD),
    ],
    ids=["a picture", "a word", "a page of its own", "to another site", "beside a menu"],
)  # fmt: skip
def test_a_home_page_that_is_only_the_way_in_leads_on(main: str, expected: Verdict) -> None:
    door = f"<html><head><title>云岭省数据局</title></head><body>{main}</body></html>"

    assert judged(snapshot(door, Role.HOME, url=HOME)).verdict is expected


def test_a_page_on_the_site_of_a_parent_may_carry_the_code_of_another_region() -> None:
    shown = Outline(site_codes=("1200000021",), people=2, text_length=400)
    below = BODY.model_copy(update={"parent": "云岭省发展和改革委员会"})

    named = replace(shown, identity=SiteIdentity(name="云岭省发展和改革委员会"))

    assert assess(snapshot("<p></p>"), named, BODY, None).verdict is Verdict.FOREIGN
    assert assess(snapshot("<p></p>"), named, below, None).verdict is Verdict.GOOD
    assert assess(snapshot("<p></p>"), shown, below, None).verdict is Verdict.FOREIGN


@pytest.mark.parametrize(
    ("end", "footer", "closed", "verdict"),
    [(False, False, True, "partial"), (False, True, True, "good"), (False, False, False, "good"), (True, False, True, "good")],
    ids=["breaks off", "has its footer", "never was closed", "is closed"],
)
def test_a_page_without_its_end_is_half_a_page_unless_its_footer_stands_or_it_never_had_one(
    end: bool, footer: bool, closed: bool, verdict: str
) -> None:
    shown = Outline(closes_html=end, closes_body=end, has_footer=footer, people=2, text_length=400)

    assert assess(snapshot("<p></p>"), shown, BODY, Known(closes_html=closed)).verdict.value == verdict
