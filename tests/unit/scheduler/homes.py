"""Invented home pages, each in a shape of its own; what must be found behind each, and what only looks like it."""

from tests.unit.scheduler.webs import ABOUT, DUTIES, HOST, NAME, NOTICES, PROSE, ROSTER, Answer, leaders, links, page

NEWS = page(
    "领导活动",
    "<ul>"
    + "".join(
        f"<li><a href='/hd/{n}.html'>钱益之到区县调研数据工作第{n}次</a><span>2024-02-1{n}</span></li>" for n in range(1, 7)
    )
    + "</ul>",
)
LETTERS = page(
    "局长信箱",
    "<form action='/jzxx/save'><input name=t></form><ul>"
    + "".join(f"<li><a href='/jzxx/{n}.html'>关于某小区网络的第{n}次咨询</a><span>2024-02-1{n}</span></li>" for n in range(1, 7))
    + "</ul>"
    + PROSE,
)


def listed(title: str, start: str = "/rs/") -> str:
    """Return a list of six dated notices."""
    return page(
        title,
        "<ul>"
        + "".join(
            f"<li><a href='{start}{n}.html'>云州市数据局关于第{n}批事项的公告</a><span>2024-02-0{n}</span></li>"
            for n in range(1, 7)
        )
        + "</ul>",
    )


def table(menu: str) -> str:
    return f"<HTML><HEAD><META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=gb2312'><TITLE>{NAME}</TITLE></HEAD><BODY><TABLE WIDTH=776><TR>{menu}</TR></TABLE><TABLE><TR><TD>{PROSE}</TD></TR></TABLE><CENTER>主办单位：{NAME}</CENTER></BODY></HTML>"


def one_a_page(names: list[str], base: str) -> str:
    rows = "".join(
        f"<li><a href='{base}{n}.html'><img src='/p/{n}.jpg'><em>{name}</em></a></li>" for n, name in enumerate(names, 1)
    )
    return page("领导之窗", f"<ul>{rows}</ul>")


def profile(name: str, post: str) -> str:
    """Return the page of one leader."""
    return page(
        name, f"<h2>{name}</h2><p>{name}，男，汉族，1970年3月生，中共党员，现任{NAME}{post}。</p><p>工作分工：主持全面工作。</p>"
    )


# The pages by path, and what must be found by kind.
Home = tuple[dict[str, str | Answer], dict[str, list[str]]]
HOMES: dict[str, Home] = {}
HOMES["TRS: dots before, a page a leader, friends beside"] = (
    {
        "/": page(
            "首页",
            PROSE,
            "<ul><li><a href='./'>首页</a></li><li><a href='./jggk/ldzc/' target='_blank'>领导之窗</a></li><li><a href='./jggk/zyzn/'>主要职能</a></li><li><a href='./zwgk/tzgg/'>公示公告</a></li><li><a href='./jggk/ldhd/'>领导活动</a></li><li><a href='./jggk/ldjh/'>领导讲话</a></li></ul>",
        ),
        "/jggk/ldzc/": one_a_page(["钱益之", "褚明理", "卫来"], "./t20230_"),
        "/jggk/ldzc/t20230_1.html": profile("钱益之", "党组书记、局长"),
        "/jggk/ldzc/t20230_2.html": profile("褚明理", "党组成员、副局长"),
        "/jggk/ldzc/t20230_3.html": profile("卫来", "党组成员、副局长"),
        "/jggk/zyzn/": DUTIES,
        "/zwgk/tzgg/": listed("公示公告"),
        "/jggk/ldhd/": NEWS,
        "/jggk/ldjh/": NEWS,
    },
    {"roster": ["/jggk/ldzc/"], "functions": ["/jggk/zyzn/"], "notices": ["/zwgk/tzgg/"]},
)
REC = "".join(
    f"<record><![CDATA[<li><a href='/art/2024/2/{n}/art_9_{n}.html' title='关于做好第{n}批数据登记工作的通知'>关于做好第{n}批…</a><span>2024-02-0{n}</span></li>]]></record>"
    for n in range(1, 7)
)
HOMES["JPAGE: columns by number, lists in CDATA"] = (
    {
        "/": page(
            "首页",
            PROSE,
            "<table><tr><td><a href='/col/col101/index.html'>单位概况</a></td><td><a href='/col/col102/index.html'>班子成员</a></td><td><a href='/col/col103/index.html'>通知公告</a></td><td><a href='/col/col104/index.html'>局长信箱</a></td></tr></table>",
        ),
        "/col/col101/index.html": page("单位概况", PROSE, "<a href='/col/col111/index.html'>主要职责</a>"),
        "/col/col111/index.html": DUTIES,
        "/col/col102/index.html": leaders("钱益之", "褚明理", title="班子成员"),
        "/col/col103/index.html": page(
            "通知公告",
            f"<div id='1'><script type='text/xml'><datastore><nextgroup/><recordset>{REC}</recordset></datastore></script></div>",
        ),
        "/col/col104/index.html": LETTERS,
    },
    {
        "roster": ["/col/col102/index.html"],
        "functions": ["/col/col111/index.html"],
        "notices": ["/col/col103/index.html"],
        "about": ["/col/col101/index.html"],
    },
)
HOMES["UCAP: window.open"] = (
    {
        "/": page(
            "首页",
            PROSE,
            "<div class=menu><span onclick=\"window.open('/ld/')\">领导简介</span><span onclick=\"javascript:window.open('/zn/','_blank')\">主要职能</span><div class='x' onClick='openUrl(\"/tz/\")'>公告公示</div><div onclick=\"window.open('/xx/')\">书记信箱</div></div>",
        ),
        "/ld/": leaders("钱益之", "褚明理", title="领导简介"),
        "/zn/": DUTIES,
        "/tz/": NOTICES,
        "/xx/": LETTERS,
    },
    {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/tz/"]},
)
HOMES["VSB: bare relative htm, two levels"] = (
    {
        "/": page(
            "首页",
            PROSE,
            "<ul class='sf-menu'><li><a href='index.htm'>网站首页</a></li><li><a href='jgsz.htm'>机构设置</a><ul><li><a href='jgsz/ldfg.htm'>领导分工</a></li><li><a href='jgsz/nsjg.htm'>内设机构</a></li><li><a href='jgsz/zzjs.htm'>职责介绍</a></li></ul></li><li><a href='xwzx/tzgg.htm'>通知公告</a></li></ul>",
        ),
        "/jgsz.htm": page("机构设置", PROSE),
        "/jgsz/ldfg.htm": leaders("钱益之", "褚明理", title="领导分工"),
        "/jgsz/nsjg.htm": page("内设机构", "<p>办公室</p><p>规划处</p>" + PROSE),
        "/jgsz/zzjs.htm": DUTIES,
        "/xwzx/tzgg.htm": NOTICES,
    },
    {"roster": ["/jgsz/ldfg.htm"], "functions": ["/jgsz/zzjs.htm"], "notices": ["/xwzx/tzgg.htm"]},
)
HOMES["Empire: queries, entities, unquoted, upper case"] = (
    {
        "/": page(
            "首页",
            PROSE,
            "<A HREF=/e/action/ListInfo/?classid=12&amp;ph=1>领导班子</A> <A HREF=/e/action/ListInfo/?classid=13>部门职责</A> <A HREF='/e/action/ListInfo/?classid=14'>公告</A> <A HREF=/e/tool/gbook/?bid=1>领导信箱</A>",
        ),
        "/e/action/ListInfo/?classid=12&ph=1": leaders("钱益之", "褚明理", title="领导班子"),
        "/e/action/ListInfo/?classid=13": DUTIES,
        "/e/action/ListInfo/?classid=14": NOTICES,
        "/e/tool/gbook/?bid=1": LETTERS,
    },
    {
        "roster": ["/e/action/ListInfo/?classid=12&ph=1"],
        "functions": ["/e/action/ListInfo/?classid=13"],
        "notices": ["/e/action/ListInfo/?classid=14"],
    },
)
HOMES["ASP: GB18030, tables, padded words"] = (
    {
        "/": (
            200,
            table(
                "<TD><A HREF=about.asp?id=1><FONT COLOR=red>单 位 简 介</FONT></A></TD><TD><A HREF=about.asp?id=2>领　导　班　子</A></TD><TD><A HREF=about.asp?id=3>职&nbsp;能&nbsp;职&nbsp;责</A></TD><TD><A HREF=news.asp?cid=4>公&nbsp;告&nbsp;栏</A></TD><TD><A HREF=news.asp?cid=5>人事考试</A></TD>"
            ).encode("gb18030"),
        ),
        "/about.asp?id=1": (200, ABOUT.replace("utf-8", "gb2312").encode("gb18030")),
        "/about.asp?id=2": (200, leaders("钱益之", "褚明镕", title="领导班子").replace("utf-8", "gb2312").encode("gb18030")),
        "/about.asp?id=3": (200, DUTIES.replace("utf-8", "gb2312").encode("gb18030")),
        "/news.asp?cid=4": (200, listed("公告栏").replace("utf-8", "gb2312").encode("gb18030")),
        "/news.asp?cid=5": listed("人事考试"),
    },
    {
        "roster": ["/about.asp?id=2"],
        "functions": ["/about.asp?id=3"],
        "notices": ["/news.asp?cid=4"],
        "about": ["/about.asp?id=1"],
    },
)
HOMES["frames in frames, image map menu"] = (
    {
        "/": "<html><head><title>云州市数据局</title></head><frameset rows='90,*'><frame src='top.html' name='top'><frame src='mid.html'></frameset></html>",
        "/top.html": "<html><body><img src=banner.jpg></body></html>",
        "/mid.html": "<html><frameset cols='160,*'><frame src='left.html'><frame src='welcome.html' name='main'></frameset></html>",
        "/left.html": "<html><body><img usemap='#m' src=menu.gif><map name=m><area href='/ld/' target=main alt='领导成员'><area href='/zn/' target=main alt='工作职责'><area href='/tz/' target=main alt='公示'><area href='/lx/' target=main alt='领导留言'></map></body></html>",
        "/welcome.html": page("欢迎", PROSE),
        "/ld/": ROSTER,
        "/zn/": DUTIES,
        "/tz/": NOTICES,
        "/lx/": LETTERS,
    },
    {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/tz/"]},
)
HOMES["arrays and a dtree"] = (
    {
        "/": page(
            "首页",
            PROSE,
            "<script>var m=new Array(); m[0]=['首页','/index.html']; m[1]=new Array('领导分工','/ld/','_self'); m[2]=new Array(\"领导活动\",\"/hd/\"); d=new dTree('d'); d.add(1,0,'机构职能','/zn/'); d.add(2,0,'公示公告','javascript:go(3)'); d.add(3,2,'人事任免','/rs/list.html','','_blank');</script>",
        ),
        "/ld/": ROSTER,
        "/zn/": DUTIES,
        "/rs/list.html": listed("人事任免"),
        "/hd/": NEWS,
    },
    {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/rs/list.html"]},
)
HOMES["tree of the public records"] = (
    {
        "/": page("首页", PROSE, links(("/zwgk/xxgk/", "政府信息公开"), ("/bs/", "办事服务"), ("/hd/", "互动交流"))),
        "/zwgk/xxgk/": page(
            "政府信息公开",
            PROSE,
            '<ul class=\'ztree\'></ul><script>var zNodes=[{id:1,pId:0,name:"政府信息公开指南",url:"zn.html"},{id:2,pId:0,name:"机构信息",open:true},{id:21,pId:2,name:"领导简介",url:"jgxx/ldjj/",target:"right"},{id:22,pId:2,name:"主要职能",url:"jgxx/zyzn/"},{id:3,pId:0,name:"人事信息",url:"rsxx/"},{id:4,pId:0,name:"政府信息公开年报",url:"nb/"}];</script>',
        ),
        "/zwgk/xxgk/zn.html": page("指南", PROSE),
        "/zwgk/xxgk/jgxx/ldjj/": leaders("钱益之", "褚明理", title="领导简介"),
        "/zwgk/xxgk/jgxx/zyzn/": DUTIES,
        "/zwgk/xxgk/rsxx/": listed("人事信息"),
    },
    {"roster": ["/zwgk/xxgk/jgxx/ldjj/"], "functions": ["/zwgk/xxgk/jgxx/zyzn/"], "notices": ["/zwgk/xxgk/rsxx/"]},
)
HOMES["the catalogue of records"] = (
    {
        "/": page("首页", PROSE, links(("/gkml/", "信息公开目录"), ("/zn.html", "信息公开指南"))),
        "/gkml/": page(
            "信息公开目录",
            PROSE,
            links(("/gkml/ld/", "领导简介"), ("/gkml/zn/", "机构职能"), ("/gkml/rs/", "人事任免"), ("/gkml/gh/", "规划计划")),
        ),
        "/gkml/ld/": leaders("钱益之", "褚明理", title="领导简介"),
        "/gkml/zn/": DUTIES,
        "/gkml/rs/": listed("人事任免"),
        "/zn.html": page("指南", PROSE),
    },
    {"roster": ["/gkml/ld/"], "functions": ["/gkml/zn/"], "notices": ["/gkml/rs/"]},
)
HOMES["pictures with alt, the director's window"] = (
    {
        "/": page(
            "首页",
            PROSE,
            "<a href='/jzzc/'><img src=a.gif alt='局长之窗'></a><a href='/jzxx/'><img src=b.gif alt='局长信箱'></a><a href='/zn/'><img src=c.gif alt='三定方案'></a><a href='/gs/'><img src=d.gif alt='公示公告'></a>",
        ),
        "/jzzc/": leaders("钱益之", "褚明理", title="局长之窗"),
        "/jzxx/": LETTERS,
        "/zn/": DUTIES.replace("机构职能", "三定方案"),
        "/gs/": listed("公示公告"),
    },
    {"roster": ["/jzzc/"], "functions": ["/zn/"], "notices": ["/gs/"]},
)
HOMES["base, two slashes, upper case host"] = (
    {
        "/": page(
            "首页",
            PROSE,
            f"<A HREF='ldxx/'>领导信息</A><A HREF='//{HOST}/site/zn/'>职能配置</A><A HREF='HTTP://{HOST.upper()}/site/tz/'>通知</A>",
            head=f"<base href='http://{HOST}/site/'>",
        ),
        "/site/ldxx/": ROSTER,
        "/site/zn/": DUTIES,
        "/site/tz/": NOTICES,
    },
    {"roster": ["/site/ldxx/"], "functions": ["/site/zn/"], "notices": ["/site/tz/"]},
)
HOMES["names on labels alone"] = (
    {
        "/": page(
            "首页",
            PROSE,
            "<a href='/a1/' aria-label='领导信息'><i class='ico'></i></a><a href='/a2/'><i class='ico' title='机构职能'></i></a><a href='/a3/' data-title='通知公告'><svg></svg></a><a href='/a4/' aria-label='领导信箱'><i></i></a>",
        ),
        "/a1/": ROSTER,
        "/a2/": DUTIES,
        "/a3/": NOTICES,
        "/a4/": LETTERS,
    },
    {"roster": ["/a1/"], "functions": ["/a2/"], "notices": ["/a3/"]},
)
HOMES["a block of the home page with «more»"] = (
    {
        "/": page(
            "首页",
            PROSE
            + "<div class='box'><h3>领导之窗<a class='more' href='/ldzc/'>更多&gt;&gt;</a></h3><ul><li>钱益之</li></ul></div><div class='box'><div class='hd'><span>机构职能</span><a href='/jgzn/'>MORE+</a></div></div><div class='box'><h2>公示公告</h2><a href='/gg/'>更多</a></div><div class='box'><h3>领导讲话<a href='/jh/'>更多</a></h3></div>",
        ),
        "/ldzc/": leaders("钱益之", "褚明理", title="领导之窗"),
        "/jgzn/": DUTIES,
        "/gg/": listed("公示公告"),
        "/jh/": NEWS,
    },
    {"roster": ["/ldzc/"], "functions": ["/jgzn/"], "notices": ["/gg/"]},
)
