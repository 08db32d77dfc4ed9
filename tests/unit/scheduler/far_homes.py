"""Still more invented home pages: titles of two languages, menus kept for a toolkit, in data or behind a click, and one page for many columns."""

from tests.unit.scheduler.homes import NEWS, Home
from tests.unit.scheduler.webs import DUTIES, NOTICES, PROSE, ROSTER, leaders, links, page

FAR_HOMES: dict[str, Home] = {}
ALL = {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/tz/"]}
PAGES = {"/ld/": ROSTER, "/zn/": DUTIES, "/tz/": NOTICES}


def _home(name: str, menu: str, more: dict[str, str] | None = None, wanted: dict[str, list[str]] | None = None) -> None:
    FAR_HOMES[name] = ({"/": page("首页", PROSE, menu), **PAGES, **(more or {})}, ALL if wanted is None else wanted)


_home(
    "two languages in one title",
    "<a href='/ld/'><span>领导信息</span><em>LEADERS</em></a><a href='/zn/'><b>Our Duties</b>机构职能</a><a href='/tz/'>通知公告 / NOTICE</a>",
)
_home(
    "numbered, with marks between",
    links(("/ld/", "（一）领导信息"), ("/zn/", "二、机构职能"), ("/tz/", "通知&amp;公告"), ("/hd/", "三、领导活动")),
    {"/hd/": NEWS},
)
_home(
    "texts cut, whole in the title",
    "<a href='/ld/' title='领导信息'>领导…</a><a href='/zn/' title='机构职能'>机构...</a><a href='/tz/' title='通知公告'>通知…</a>",
)
_home(
    "attributes of a toolkit",
    "<li><a lay-href='/ld/' href='javascript:;'>领导信息</a></li><li><a data-path='/zn/'>机构职能</a></li><router-link to='/tz/'>通知公告</router-link>",
)
_home(
    "a click of any name, buttons",
    "<td onclick=\"toPage('/ld/')\">领导信息</td><td onclick=\"javascript:showColumn('/zn/',this)\">机构职能</td>"
    "<input type=button value='通知公告' onclick=\"self.location='/tz/'\"><td onclick=\"show('/xx/')\">领导信箱</td>",
)
_home(
    "a drawn menu",
    "<svg><a xlink:href='/ld/'><text>领导信息</text></a><a xlink:href='/zn/'><text>机构职能</text></a></svg>"
    + links(("/tz/", "通知公告")),
)
_home(
    "data with empty children",
    "<script>window.__NUXT__={data:[{menus:[{menuName:'领导信息',children:[],path:'/ld/'},"
    '{"children":[],"menuName":"机构职能","path":"/zn/"},{menuName:\'通知公告\',tags:{},path:\'/tz/\'}]}]}</script>',
)
_home(
    "data fetched from a file",
    "<div id=nav></div><script>$.getJSON('/static/nav.json?v=1',function(d){render(d)});$.getJSON('/api/hits.json?id=1');</script>",
    {
        "/static/nav.json?v=1": '[{"name":"领导信息","url":"/ld/"},{"name":"机构职能","url":"/zn/"},{"name":"通知公告","url":"/tz/"}]',
    },
)
FAR_HOMES["five levels of public records"] = (
    {
        "/": page("首页", PROSE, links(("/a/", "政务公开"))),
        "/a/": page("政务公开", "", links(("/a/b/", "政府信息公开"))),
        "/a/b/": page("政府信息公开", "", links(("/a/b/c/", "法定主动公开内容"))),
        "/a/b/c/": page("法定主动公开内容", "", links(("/a/b/c/d/", "机构信息"))),
        "/a/b/c/d/": page("机构信息", "", links(("/a/b/c/d/e/", "领导信息"))),
        "/a/b/c/d/e/": ROSTER,
    },
    {"roster": ["/a/b/c/d/e/"]},
)
_home(
    "leaders of bodies above and below",
    links(
        ("/ld/", "领导信息"), ("/zn/", "机构职能"), ("/tz/", "通知公告"), ("/qx/", "各县区数据局领导"), ("/gj/", "国家数据局领导")
    ),
    {"/qx/": leaders("冯长青", "陈述之", title="各县区数据局领导"), "/gj/": leaders("孙恩泽", "李承业", title="国家数据局领导")},
)
FAR_HOMES["one article with the words of a report"] = (
    {
        "/": page("首页", PROSE, links(("/jgsz.jhtml", "机构设置"), ("/tzgg.jhtml", "通知公告"))),
        "/jgsz.jhtml": page(
            "机构设置", "", links(("/ldbz/12.jhtml", "局领导班子成员及分工情况"), ("/zn/13.jhtml", "机构设置与职责"))
        ),
        "/ldbz/12.jhtml": ROSTER,
        "/zn/13.jhtml": DUTIES,
        "/tzgg.jhtml": NOTICES,
    },
    {"roster": ["/ldbz/12.jhtml"], "functions": ["/zn/13.jhtml"], "notices": ["/tzgg.jhtml"]},
)
_TOGETHER = (
    "<div id=ld><h2>领导信息</h2><ul><li><h3>钱益之</h3><p>党组书记、局长</p></li><li><h3>褚明理</h3><p>党组成员、副局长</p></li></ul></div>"
    "<div id=zn><h2>机构职能</h2><p>（一）负责拟订全市数据工作规划并组织实施。</p><p>（二）负责协调推进公共数据共享开放。</p></div>"
    + PROSE
)
_home(
    "an account that holds leaders and duties",
    links(("/gk/", "机构概况"), ("/tz/", "通知公告")),
    {"/gk/": page("机构概况", "<a href='#ld'>领导信息</a><a href='#zn'>机构职能</a><a href='#top'>返回</a>" + _TOGETHER)},
    {"about": ["/gk/"], "notices": ["/tz/"], "roster": ["/gk/#ld"], "functions": ["/gk/#zn"]},
)
_home(
    "a menu that leads to parts of one page",
    links(("/gk/#ld", "领导信息"), ("/gk/#zn", "机构职能"), ("/tz/#top", "通知公告"), ("#gg", "公告"), ("/gk/#xx", "领导信箱")),
    {"/gk/": page("机构概况", _TOGETHER)},
    {"roster": ["/gk/"], "functions": ["/gk/#zn"], "notices": ["/tz/"]},
)
