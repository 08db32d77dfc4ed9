"""Maintenance: a notice in the page's place is an incident, one in a list, its lead, a banner or a text of its own is none."""

import pytest

from monitor.model import Role, Verdict
from tests.unit.monitor.pages import bare, judged, page, snapshot

MENU = "".join(f'<a href="/c{number}/">栏目{number}</a>' for number in range(6))
WILL = "本网站将于周六进行系统升级维护，给您带来不便敬请谅解。"
NIGHT = "因系统升级，本网站将于3月8日22时至次日6时暂停服务，敬请谅解。"
NOW = "网站正在升级维护中，暂停服务，给您带来不便敬请谅解。"
HOLIDAY = "关于春节放假安排的通知"
DATA = "关于做好公共数据授权运营工作的通知"
CALLED = "网站升级提示公告"
HEADLINES = "".join(
    f'<li><a href="/a/{number}.html">{title}</a></li>'
    for number, title in enumerate((DATA, "云岭省数据局召开党组理论学习会", "我省公共数据开放平台正式上线"))
)


def row(number: int, title: str, lead: str = "") -> str:
    return f'<li><a href="/n/{number}.html">{title}</a><span>2029-03-1{number}</span>{lead}</li>'


def listed(make: str, *leads: str) -> str:
    """Return a list whose rows are made like *make*, of a title, a day and a lead."""
    titles = (CALLED, HOLIDAY)
    return MENU + "".join(
        make.format(link=f'<a href="/n/{number}.html">{title}</a>', day=f"2029-03-1{number}", lead=lead)
        for number, (title, lead) in enumerate(zip(titles, leads, strict=False), start=1)
    )


ITEM = '<div class="item"><h3>{link}<em>{day}</em></h3><p>{lead}</p></div>'
LISTS = {
    "lead in an item": f"{MENU}<ul>{row(1, CALLED, f'<p>{WILL}</p>')}{row(2, HOLIDAY)}</ul>",
    "the only row": f"{MENU}<ul>{row(1, CALLED, f'<p>{WILL}</p>')}</ul>",
    "lead that says what is now": f"{MENU}<ul>{row(1, CALLED, f'<p>{NOW}</p>')}{row(2, HOLIDAY)}</ul>",
    "cards": listed(ITEM, NOW, "放假七天。"),
    "the only card": listed(ITEM, NOW),
    "lead before the title": listed('<div class="item"><p>{lead}</p>{link}<em>{day}</em></div>', NOW, "放假七天。"),
    "flat": listed("<h3>{link}<em>{day}</em></h3><p>{lead}</p>", NOW, "放假七天。"),
    "terms": f"<dl>{listed('<dt>{link}<em>{day}</em></dt><dd>{lead}</dd>', NOW, '放假七天。')}</dl>",
    "table": f"<table>{listed('<tr><td>{link}</td><td>{lead}</td><td>{day}</td></tr>', NOW, '放假七天。')}</table>",
    "all in the link": f'{MENU}<ul><li><a href="/n/1.html"><h3>{CALLED}</h3><p>{NOW}</p><em>2029-03-11</em></a></li></ul>',
    "title in bold and red": f"{MENU}<ul>{row(1, '关于<font color=red>云岭省数据局</font>网站<b>系统升级</b>维护暂停服务的公告')}</ul>",
    "title over lines": f"{MENU}<ul>{row(1, '关于云岭省<br>数据局网站<br>系统升级维护暂停服务的公告')}{row(2, HOLIDAY)}</ul>",
    "title with blanks": f"{MENU}<ul>{row(1, '关于云岭　省数据局  网站&nbsp;&nbsp;系统升级 维护暂停服务的公告')}</ul>",
    "day without a year": f'{MENU}<ul><li><a href="/n/1.html">系统升级维护暂停服务公告</a><span>03-11</span><p>{NOW}</p></li></ul>',
    "title over lines in a card": f'{MENU}<div><a href="/n/1.html">关于云岭省<br>数据局<br>网站正在升级维护中暂停服务的公告</a><em>2029-03-11</em></div>',
    "lead in the line of the row": f'{MENU}<p><a href="/n/1.html">{CALLED}</a> 2029-03-11 {NOW}</p>',
    "banner on what will be": f"<div class='tip'>{NIGHT}</div>{MENU}<ul>{row(1, DATA)}{row(2, HOLIDAY)}</ul>",
}
HOMES = {
    "ticker": f"{MENU}<marquee>{NIGHT}</marquee><ul>{row(1, DATA)}{row(2, HOLIDAY)}</ul>",
    "popup": f"{MENU}<ul>{HEADLINES}</ul><div class='popup'><p>{NIGHT}</p><a>关闭</a></div>",
    "banner on what is now": f"<div class='tip'>{NOW}</div>{MENU}<ul>{HEADLINES}</ul>",
    "linked banner": f"<a href='/wh.html'>{NOW}</a>{MENU}<ul>{row(1, DATA)}{row(2, HOLIDAY)}</ul>",
    "dated and undated": f"{MENU}<ul>{row(1, '年度工作总结')}{HEADLINES.partition('<li>')[2].partition('<li>')[2]}</ul><div id='float'><a href='/wh.html'>系统升级公告</a><p>{NOW}</p></div>",
}
HOMES |= {
    "a link beside another": f"{MENU}<a href='/wh.html'>本网站正在升级维护中</a><a href='/a/1.html'>{DATA}</a>",
    "a link beside a text": f"{MENU}<a href='/wh.html'>本网站正在升级维护中</a><p>云岭省数据局统筹推进全省数据资源整合共享和开发利用，欢迎访问。</p>",
    "the title of a text is all": f"{MENU}<a href='/wh.html'>关于本网站正在升级维护中的公告</a>",
}
OTHERS = {
    "duties under a banner": (Role.FUNCTIONS, page(f"<div>{NIGHT}</div>{MENU}<h1>机构职能</h1><p>（一）统筹推进数据资源整合共享和开发利用。</p><p>（二）负责数据基础制度建设。</p>", "机构职能")),
    "what a body is under a banner": (Role.FUNCTIONS, page(f"<div>{NOW}</div>{MENU}<h1>机构概况</h1><p>云岭省数据局是省政府直属机构，为正厅级。</p>", "机构概况")),
    "a duty": (Role.FUNCTIONS, page(f"{MENU}<p>云岭省数据局主要负责政务平台的建设、升级、维护，故障时恢复服务。</p>", "机构职能")),
    "a life under a banner": (Role.PROFILE, page(f"<div>{NIGHT}</div>{MENU}<h1>张建国</h1><p>云岭省数据局党组书记、局长。男，汉族，1970年1月生。主持全面工作。</p>", "张建国")),
    "a list without a menu": (Role.NOTICE_LIST, bare(f"<ul>{row(1, '关于网站系统升级维护暂停服务的公告')}{row(2, HOLIDAY, f'<p>{WILL}</p>')}</ul>", "通知公告")),
    "a text at its own address": (Role.NOTICE, page(f"{MENU}<h1>关于网站升级维护的公告</h1><p>{NIGHT}</p><p>云岭省数据局</p><p>2029年3月1日</p>", "关于网站升级维护的公告")),
}  # fmt: skip
GOOD = {
    **{f"list: {name}": (Role.NOTICE_LIST, page(main, "通知公告")) for name, main in LISTS.items()},
    **{f"home: {name}": (Role.HOME, page(main, "云岭省数据局")) for name, main in HOMES.items()},
    **OTHERS,
}


@pytest.mark.parametrize(("role", "body"), GOOD.values(), ids=GOOD)
def test_a_page_that_only_tells_of_maintenance_is_good(role: Role, body: str) -> None:
    assert judged(snapshot(body, role)).verdict is Verdict.GOOD


LONG = (
    f"<img src='/logo.png' alt='云岭省数据局'>{MENU}<h1>公告</h1><p>尊敬的用户：</p>"
    "<p>为进一步提升政府网站服务水平，更好地满足公众需求，推进集约化建设，我局门户网站正在进行升级改造，期间暂停访问。</p>"
    "<p>如需查询政务信息，请访问<a href='http://www.yunling.gov.cn'>云岭省人民政府门户网站</a>。</p>"
    "<p>咨询电话：0871-12345678。由此带来的不便，敬请谅解！</p><p>云岭省数据局</p><p>2029年3月8日</p>"
)
BACK = "<p><a href='/'>返回网站首页</a></p><p>2029年3月8日</p>"
WATCHED = (Role.HOME, Role.ROSTER, Role.NOTICE_LIST, Role.FUNCTIONS, Role.PROFILE)
SHUT = {
    **{f"{role.value}: sentences and a telephone": (role, page(LONG, "云岭省数据局")) for role in WATCHED},
    **{f"{role.value}: the same without a frame": (role, bare(LONG.replace(MENU, ""), "云岭省数据局")) for role in WATCHED},
    **{f"{role.value}: what will be, alone": (role, page(f"{MENU}<p>{NIGHT}</p>", "云岭省数据局")) for role in WATCHED},
    "an item alone": (Role.NOTICE_LIST, page(f"{MENU}<ul><li>{NOW}</li></ul>", "通知公告")),
    "the way back and a day": (Role.NOTICE_LIST, bare(f"<div><p>因机房停电，网站将于3月8日至10日暂停服务。</p>{BACK}</div>")),
    "a part that holds more than a row": (Role.NOTICE_LIST, page(f"<article>{MENU}<p>{NOW}</p><p><a href='/n/1.html'>{HOLIDAY}</a> 2029-03-11</p></article>", "通知公告")),
    "a side of the page with a row": (Role.NOTICE_LIST, page(f"<div>{MENU}<p>{NOW}</p><p><a href='/n/1.html'>{HOLIDAY}</a> 2029-03-11</p></div><div><p><a href='/n/2.html'>{DATA}</a> 2029-03-12</p></div>", "通知公告")),
    "links to other sites": (Role.HOME, page(f"{MENU}<p>{NOW}</p>", "云岭省数据局", foot=f"<div class='footer'>{HEADLINES}</div>")),
    "a numbered notice": (Role.FUNCTIONS, page(f"{MENU}<p>1. 网站正在升级建设，暂停服务，敬请谅解。</p>", "机构职能")),
    "a layout of one cell": (Role.NOTICE_LIST, page(f"{MENU}<table><tr><td>{NOW}<br><a href='http://www.yunling.gov.cn'>云岭省人民政府网</a><br>2029年3月8日</td></tr></table>", "通知公告")),
    "a link is all": (Role.HOME, page(f"{MENU}<a href='/wh.html'>本网站正在升级维护中</a>", "云岭省数据局")),
    "a heading that links": (Role.HOME, page(f"{MENU}<div><a href='/wh.html'><h2>网站正在升级维护中，给您带来不便敬请谅解</h2></a></div><p>欢迎访问</p>", "云岭省数据局")),
    "an item that links": (Role.HOME, page(f"{MENU}<ul><li><a href='/wh.html'>网站升级维护中</a></li></ul>", "云岭省数据局")),
    "a column being filled": (Role.FUNCTIONS, page(f"{MENU}<h1>机构职能</h1><p>栏目内容正在完善中，敬请期待。</p>", "机构职能")),
}  # fmt: skip


@pytest.mark.parametrize(("role", "body"), SHUT.values(), ids=SHUT)
def test_a_notice_of_maintenance_in_the_place_of_a_page_is_an_incident(role: Role, body: str) -> None:
    assert judged(snapshot(body, role)).verdict is Verdict.MAINTENANCE
