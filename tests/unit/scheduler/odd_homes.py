"""More invented home pages: menus that scripts hold or fetch, rosters in odd places, and false friends alone."""

from tests.unit.scheduler.homes import NEWS, Home, listed, profile
from tests.unit.scheduler.webs import DUTIES, NOTICES, PROSE, ROSTER, leaders, links, page

ODD_HOMES: dict[str, Home] = {}
ODD_HOMES["data of a store"] = (
    {
        "/": page(
            "首页",
            PROSE,
            '<div id=nav></div><script>window.__DATA__={"nav":{"items":[{"channelName":"\\u9886\\u5bfc\\u73ed\\u5b50","channelUrl":"\\/ld\\/"},{"channelName":"机构职能","linkUrl":"\\/zn\\/"},{"columnTitle":"通知公告","href":"/tz/"},{"columnTitle":"领导批示","href":"/ps/"}]}}</script>',
        ),
        "/ld/": ROSTER,
        "/zn/": DUTIES,
        "/tz/": NOTICES,
        "/ps/": NEWS,
    },
    {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/tz/"]},
)
ODD_HOMES["three levels of lists, names padded with marks"] = (
    {
        "/": page(
            "首页",
            PROSE,
            "<ul><li><a href='javascript:;'>政务公开</a><ul><li><a href='javascript:void(0)'>机构设置</a><ul><li><a href='/ld/'>【领导分工】</a></li><li><a href='/zn/'>&gt; 主要职能</a></li></ul></li><li><a href='/rs/'>·人事任免（12）</a></li><li><a href='/px/'>·干部培训</a></li></ul></li></ul>",
        ),
        "/ld/": leaders("钱益之", "褚明理", title="领导分工"),
        "/zn/": DUTIES,
        "/rs/": listed("人事任免"),
        "/px/": listed("干部培训"),
    },
    {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/rs/"]},
)
FRIENDS = [
    "领导活动",
    "领导讲话",
    "书记信箱",
    "局长信箱",
    "领导批示",
    "人事考试",
    "人才招聘",
    "干部培训",
    "领导接访",
    "领导调研",
    "领导关怀",
    "领导论述",
    "局长办公会",
    "党组会议",
    "干部教育",
    "人事代理",
    "职称评审",
    "公务员招录",
    "部门预算",
    "职责清单",
    "权责清单",
    "职能转变",
    "领导干部任前公示制度",
    "公告资源",
    "招标公告",
    "采购公告",
    "领导致辞",
    "领导题词",
    "班子民主生活会",
    "机构改革",
    "网站公告",
    "中标公示",
]
ODD_HOMES["false friends alone"] = (
    {
        "/": page("首页", PROSE, links(*((f"/f{n}/", title) for n, title in enumerate(FRIENDS)))),
        **{
            f"/f{n}/": (
                leaders("孙恩泽", "李承业", title=title)
                if n % 3 == 0
                else listed(title)
                if n % 3 == 1
                else DUTIES.replace("机构职能", title)
            )
            for n, title in enumerate(FRIENDS)
        },
    },
    {},
)
ODD_HOMES["JSON end points"] = (
    {
        "/": page("首页", PROSE, links(("/ld/", "领导班子"), ("/zn/", "机构职能"), ("/tz/", "通知公告"))),
        "/ld/": ROSTER,
        "/zn/": DUTIES,
        "/tz/": page("通知公告", "<ul id='list'></ul><script>$.getJSON('/api/list.json?channel=5',function(d){})</script>"),
        "/api/list.json?channel=5": '[{"title":"关于做好登记工作的通知","url":"/tz/1.html","date":"2024-02-01"}]',
    },
    {"roster": ["/ld/"], "functions": ["/zn/"]},
)
ODD_HOMES["paged roster"] = (
    {
        "/": page("首页", PROSE, links(("/ld/index.html", "单位领导"), ("/zn/", "职责职能"), ("/gs/", "公示栏"))),
        "/ld/index.html": leaders("钱益之", "褚明理", title="单位领导").replace(
            "</ul>", "</ul><div class='page'><a href='index_1.html'>2</a><a href='index_1.html'>下一页</a></div>", 1
        ),
        "/ld/index_1.html": leaders("卫来", "尤其是", title="单位领导"),
        "/zn/": DUTIES,
        "/gs/": listed("公示栏"),
    },
    {"roster": ["/ld/index.html"], "functions": ["/zn/"], "notices": ["/gs/"]},
)
ODD_HOMES["a leader a column"] = (
    {
        "/": page("首页", PROSE, links(("/jgld/", "机构领导"), ("/jgzz/", "机构职责"), ("/gg/", "最新公告"))),
        "/jgld/": page("机构领导", links(("/jgld/qyz/", "党组书记、局长 钱益之"), ("/jgld/cml/", "副局长 褚明理"))),
        "/jgld/qyz/": profile("钱益之", "党组书记、局长"),
        "/jgld/cml/": profile("褚明理", "副局长"),
        "/jgzz/": DUTIES,
        "/gg/": listed("最新公告"),
    },
    {"roster": ["/jgld/"], "functions": ["/jgzz/"], "notices": ["/gg/"]},
)
ODD_HOMES["header loaded by jQuery"] = (
    {
        "/": page("首页", PROSE, "<div id=h></div><script>$(function(){$('#h').load('/common/header.html');});</script>"),
        "/common/header.html": links(("/ld/", "领导信息"), ("/zn/", "机构职能"), ("/tz/", "通知公告")),
        "/ld/": ROSTER,
        "/zn/": DUTIES,
        "/tz/": NOTICES,
    },
    {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/tz/"]},
)
ODD_HOMES["header included by attribute"] = (
    {
        "/": page("首页", PROSE, "<div w3-include-html='/inc/nav.html'></div><div data-include='/inc/foot.html'></div>"),
        "/inc/nav.html": links(("/ld/", "领导信息"), ("/zn/", "机构职能"), ("/tz/", "通知公告")),
        "/inc/foot.html": "<p>x</p>",
        "/ld/": ROSTER,
        "/zn/": DUTIES,
        "/tz/": NOTICES,
    },
    {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/tz/"]},
)
ODD_HOMES["nav.js with children"] = (
    {
        "/": page("首页", PROSE, "<script src='/static/js/nav.js?v=3'></script>"),
        "/static/js/nav.js?v=3": "var NAV={list:[{id:1,text:'政务公开',children:[{id:2,text:'领导分工',href:'/ld/'},{id:3,text:'三定方案',href:'/zn/'}]},{id:4,text:'公示公告',href:'/tz/'}]};",
        "/ld/": ROSTER,
        "/zn/": DUTIES,
        "/tz/": NOTICES,
    },
    {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/tz/"]},
)
ODD_HOMES["template and noscript"] = (
    {
        "/": page(
            "首页",
            PROSE,
            "<script type='text/template' id=t><ul><li><a href='/ld/'>局领导</a></li><li><a href='/zn/'>主要职责</a></li></ul></script><noscript><a href='/tz/'>公告</a></noscript>",
        ),
        "/ld/": ROSTER,
        "/zn/": DUTIES,
        "/tz/": NOTICES,
    },
    {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/tz/"]},
)
ODD_HOMES["pictures without a word, telling paths"] = (
    {
        "/": page(
            "首页",
            PROSE,
            "<a href='/jggk/ldbz/'><img src='/i/m1.gif'></a><a href='/jggk/jgzn/'><img src='/i/m2.gif'></a><a href='/hd/'><img src='/i/m3.gif'></a><a href='/xxgk/rsrm/'><img src='/i/m4.gif'></a>",
        ),
        "/jggk/ldbz/": ROSTER,
        "/jggk/jgzn/": DUTIES,
        "/xxgk/rsrm/": listed("人事任免"),
        "/hd/": NEWS,
    },
    {"roster": ["/jggk/ldbz/"], "functions": ["/jggk/jgzn/"], "notices": ["/xxgk/rsrm/"]},
)
ODD_HOMES["a column that is its first leader"] = (
    {
        "/": page("首页", PROSE, links(("/ld/", "领导信息"), ("/zn/", "机构职能"), ("/tz/", "通知公告"))),
        "/ld/": page(
            "领导信息",
            "<div class='left'><ul><li><a href='/ld/1.html'>钱益之 局长</a></li><li><a href='/ld/2.html'>褚明理 副局长</a></li></ul></div><div class='right'><h2>钱益之</h2><p>钱益之，男，1970年3月生，现任云州市数据局党组书记、局长。</p></div>",
        ),
        "/zn/": DUTIES,
        "/tz/": NOTICES,
    },
    {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/tz/"]},
)
ODD_HOMES["a sentence of leaders"] = (
    {
        "/": page("首页", PROSE, links(("/ld/", "领导班子"), ("/zn/", "机构职能"), ("/tz/", "通知公告"))),
        "/ld/": page("领导班子", "<p>党组书记、局长：钱益之</p><p>党组成员、副局长：褚明理、卫来</p>"),
        "/zn/": DUTIES,
        "/tz/": NOTICES,
    },
    {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/tz/"]},
)
ODD_HOMES["a table of leaders"] = (
    {
        "/": page("首页", PROSE, links(("/ld/", "领导姓名职务分工"), ("/zn/", "机构职能"), ("/tz/", "通知公告"))),
        "/ld/": page(
            "领导信息",
            "<table><tr><th>姓名</th><th>职务</th><th>分工</th><th>电话</th></tr><tr><td>钱益之</td><td>党组书记、局长</td><td>主持全面工作</td><td>0571-1</td></tr><tr><td>褚明理</td><td>副局长</td><td>分管规划处</td><td>0571-2</td></tr></table>",
        ),
        "/zn/": DUTIES,
        "/tz/": NOTICES,
    },
    {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/tz/"]},
)
ODD_HOMES["column moved by a stub in script"] = (
    {
        "/": page("首页", PROSE, links(("/ld/", "领导之窗"), ("/zn/", "机构职能"), ("/tz/", "通知公告"))),
        "/ld/": "<html><script>window.location.href='./2024/index.html'</script></html>",
        "/ld/2024/index.html": ROSTER,
        "/zn/": DUTIES,
        "/tz/": NOTICES,
    },
    {"roster": ["/ld/2024/index.html"], "functions": ["/zn/"], "notices": ["/tz/"]},
)
ODD_HOMES["roster in an iframe of a column"] = (
    {
        "/": page("首页", PROSE, links(("/ld/", "领导之窗"), ("/zn/", "机构职能"), ("/tz/", "通知公告"))),
        "/ld/": page("领导之窗", "<iframe src='/frame/ld.html' width=100%></iframe>"),
        "/frame/ld.html": ROSTER,
        "/zn/": DUTIES,
        "/tz/": NOTICES,
    },
    {"roster": ["/frame/ld.html"], "functions": ["/zn/"], "notices": ["/tz/"]},
)
ODD_HOMES["traditional big5"] = (
    {
        "/": (
            200,
            page("首頁", PROSE, links(("/ld/", "領導資訊"), ("/ld2/", "領導簡介"), ("/zn/", "機構職能"), ("/tz/", "公告")))
            .replace("utf-8", "big5")
            .encode("big5", "ignore"),
        ),
        "/ld2/": leaders("錢益之", "褚明理", title="領導簡介"),
        "/zn/": DUTIES,
        "/tz/": NOTICES,
    },
    {"roster": ["/ld2/"], "functions": ["/zn/"], "notices": ["/tz/"]},
)
ODD_HOMES["deep: public records, institution, leaders"] = (
    {
        "/": page("首页", PROSE, links(("/zwgk/", "政务公开"), ("/hdjl/", "互动交流"))),
        "/zwgk/": page("政务公开", "", links(("/zwgk/zdgk/", "法定主动公开内容"), ("/zwgk/znml/", "政府信息公开指南"))),
        "/zwgk/zdgk/": page("法定主动公开内容", "", links(("/zwgk/zdgk/jgxx/", "机构信息"), ("/zwgk/zdgk/rsxx/", "人事信息"))),
        "/zwgk/zdgk/jgxx/": page("机构信息", "", links(("/zwgk/zdgk/jgxx/ld/", "领导信息"), ("/zwgk/zdgk/jgxx/zn/", "机构职能"))),
        "/zwgk/zdgk/jgxx/ld/": ROSTER,
        "/zwgk/zdgk/jgxx/zn/": DUTIES,
        "/zwgk/zdgk/rsxx/": listed("人事信息"),
    },
    {"roster": ["/zwgk/zdgk/jgxx/ld/"], "functions": ["/zwgk/zdgk/jgxx/zn/"], "notices": ["/zwgk/zdgk/rsxx/"]},
)
ODD_HOMES["department heads and attached units"] = (
    {
        "/": page("首页", PROSE, links(("/nsjg/", "内设机构"), ("/zsdw/", "直属单位"), ("/ldxz/", "领导小组"))),
        "/nsjg/": page("内设机构", "<ul><li>办公室 主任 孙恩泽</li><li>规划处 处长 李承业</li></ul>"),
        "/zsdw/": page("直属单位", "<ul><li>云州市大数据中心 主任 冯长青</li><li>云州市信息中心 主任 陈述之</li></ul>"),
        "/ldxz/": leaders("孙恩泽", "李承业", title="领导小组"),
    },
    {},
)
