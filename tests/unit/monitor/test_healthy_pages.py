"""Small and odd pages that are healthy, and judged so."""

import pytest

from monitor.model import Role, Verdict
from tests.unit.monitor.pages import ARTICLE, FOOT, MENU, PEOPLE, ROWS, bare, judged, page, snapshot

HEALTHY = {
    "search box of a small page": (
        Role.ROSTER,
        page(PEOPLE).replace("</head>", "<script>function s(k){window.location.href='/search.html?keyword='+k}</script></head>"),
    ),
    "small page with a menu and a script that leads elsewhere on a click": (
        Role.FUNCTIONS,
        page("<h1>机构职能</h1><p>云岭省数据局是省政府直属机构，为正厅级。</p>" + MENU).replace(
            "</head>", "<script>function go(){location.href='/old/'}</script></head>"
        ),
    ),
    "roster": (Role.ROSTER, page(PEOPLE)),
    "roster whose footer thanks a maker of gateways": (Role.ROSTER, page(PEOPLE, foot=FOOT + "<p>技术支持：奇安信　由安恒提供安全防护</p>")),
    "a street called after nothing": (Role.HOME, page("<p>" + "推进公共数据开发利用。" * 20 + "</p><p>地址：长亭街12号</p>", "云岭省数据局")),
    "list with a notice of maintenance": (
        Role.NOTICE_LIST,
        page(f'<ul>{ROWS}<li><a href="/n/9.html">关于网站系统升级维护暂停服务的公告</a><span>2025-02-01</span></li></ul>', "通知公告"),
    ),
    "list with a notice of a new domain": (
        Role.NOTICE_LIST,
        page(f'<ul>{ROWS}<li><a href="/n/9.html">关于门户网站域名变更为www.yunling.gov.cn的公告</a><span>2025-02-01</span></li></ul>', "通知公告"),
    ),
    "article on attacks": (
        Role.NOTICE,
        page("<p>会议通报了黑客攻击行为被拦截的情况，要求各单位加强防护。</p>" * 3, "网络安全工作会议_云岭省数据局", ARTICLE),
    ),
    "article on maintenance": (
        Role.NOTICE,
        page("<p>因系统升级，网站将于3月1日暂停服务，敬请谅解。</p>", "公告_云岭省数据局", ARTICLE),
    ),
    "short notice": (
        Role.NOTICE,
        bare("<h1>云岭省人民政府关于张建国任职的通知</h1><p>任命张建国为云岭省数据局局长。</p><p>2025年3月1日</p>", "云岭省人民政府任职通知"),
    ),
    "platform under way": (
        Role.NOTICE,
        page("<p>" + "各单位要加快政务服务平台建设，请于3月底前报送进展，统筹推进数据资源整合共享。" * 3 + "</p>", "通知"),
    ),
    "profile": (Role.PROFILE, page("<h1>张建国</h1><p>云岭省数据局党组书记、局长。男，汉族，1970年1月生。主持全面工作。</p>", "张建国")),
    "cookies of a gateway on the real page": (Role.ROSTER, page(PEOPLE)),
}  # fmt: skip


@pytest.mark.parametrize(("role", "body"), HEALTHY.values(), ids=HEALTHY)
def test_a_healthy_small_page_is_good(role: Role, body: str) -> None:
    judgement = judged(snapshot(body, role, headers=(("Set-Cookie", "__jsluid_s=1; path=/"), ("Server", "WAF"))))

    assert judgement.verdict is Verdict.GOOD, judgement
