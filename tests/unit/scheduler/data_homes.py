"""More invented home pages: what they lead to, or who leads the body, stands in data, in XML, or on the home page itself."""

import json

from tests.unit.scheduler.homes import NEWS, Home
from tests.unit.scheduler.webs import DUTIES, NOTICES, PROSE, ROSTER, leaders, links, page

WANTED = {"roster": ["/ld/"], "functions": ["/zn/"], "notices": ["/tz/"]}
COLUMNS = {"/ld/": ROSTER, "/zn/": DUTIES, "/tz/": NOTICES, "/hd/": NEWS}
STAFF = [("钱益之", "党组书记、局长"), ("褚明理", "党组成员、副局长"), ("卫来", "副局长")]
ROWS = json.dumps({"code": 0, "data": {"rows": [{"xm": name, "zw": post, "pic": "/p/1.jpg"} for name, post in STAFF]}})
LISTED = "".join(f"<li><b>{name}</b> {post}</li>" for name, post in STAFF)


def asking(call: str) -> Home:
    """Return a site whose page of leaders holds nothing but a *call* of a script."""
    shell = page("局领导", f"<div id='list'></div><script>{call}</script>")
    data = dict.fromkeys(("/ld/rows.json", "/api/ld", "/api/ld?type=1&site=3", "/api/ld?id="), ROWS)
    return {"/": page("首页", PROSE, links(("/ld/", "局领导"))), "/ld/": shell, **data}, {}


def asked(call: str, place: str) -> Home:
    return asking(call)[0], {"roster": [place]}


DATA_HOMES: dict[str, Home] = {
    "a menu in the attributes of a file of XML": (
        {
            "/": page("首页", PROSE, "<script>$.get('/x/menu.xml',draw,'xml')</script>"),
            "/x/menu.xml": "<?xml version='1.0'?><menu><item name='局领导' url='/ld/'/><item name='机构职能' url='/zn/'/><item url='/tz/'>通知公告</item><item name='领导活动' url='/hd/'/></menu>",
            **COLUMNS,
        },
        WANTED,
    ),
    "a menu in the elements of a file of XML": (
        {
            "/": page("首页", PROSE, "<script>show('/x/nav.xml?v=2')</script>"),
            "/x/nav.xml?v=2": "<?xml version='1.0'?><r><n><title>局领导</title><url>/ld/</url></n><n><url>/zn/</url><title>机构职能</title></n><n><title><![CDATA[通知公告]]></title><url><![CDATA[/tz/]]></url></n></r>",
            **COLUMNS,
        },
        WANTED,
    ),
    "addresses with the name of a visit": (
        {
            "/": page("首页", PROSE, links(("/ld/;jsessionid=AB12", "局领导"), ("/zn.jsp;JSESSIONID=AB12?x=1", "① 机构职能"))),
            "/ld/": ROSTER,
            "/zn.jsp?x=1": DUTIES,
        },
        {"roster": ["/ld/"], "functions": ["/zn.jsp?x=1"]},
    ),
    "a menu behind ten thousand links": (
        {"/": page("首页", PROSE + links(*((f"/n/{n}.html", f"第{n}条消息") for n in range(10_000)), ("/ld/", "局领导"))), "/ld/": ROSTER},
        {"roster": ["/ld/"]},
    ),
    "data that fetch asks for": asked("fetch('rows.json').then(r=>r.json()).then(draw)", "/ld/rows.json"),
    "data that axios asks for": asked('axios.get("/api/ld").then(r=>{vm.rows=r.data})', "/api/ld"),
    "data that jQuery asks for": asked("$.get('../api/ld?type=1&site=3',function(d){})", "/api/ld?type=1&site=3"),
    "data of an ajax object": asked("$.ajax({type:'GET',dataType:'json',url:'/api/ld',success:draw})", "/api/ld"),
    "data of an axios object": asked("axios({method: 'get', url: '/api/ld'})", "/api/ld"),
    "data of a request": asked("var x=new XMLHttpRequest();x.open('GET','/api/ld',true);x.send()", "/api/ld"),
    "data on another host": asking("fetch('http://api.example.com/ld.json')"),
    "data that is sent for": asking("$.ajax({url:'/api/ld',data:q,type:'POST'})"),
    "data by an address that is put together": asking("$.get('/api/ld?id='+id);fetch(`/api/ld?id=${id}`)"),
    "a script that asks for nothing but parts and files": asking("$.get('/api/ld.js');fetch('/a.css');$.getJSON('/x.html')"),
    "the leaders on the home page": (
        {"/": page("首页", f"<h2>局领导</h2><ul>{LISTED}</ul>{PROSE}", links(("/zn/", "机构职能"))), "/zn/": DUTIES},
        {"functions": ["/zn/"], "roster": ["/#roster"]},
    ),
    "all of a small site on its home page": (
        {"/": page("首页", f"<h2><a href='#ld'>领导信息</a></h2><ul>{LISTED}</ul><h2>机构职能</h2>{DUTIES}{PROSE}", links(("#ld", "局领导")))},
        {"roster": ["/#roster"], "functions": ["/#functions"]},
    ),
    "the leaders on the home page and on a page of their own": (
        {"/": page("首页", f"<h2>局领导</h2><ul>{LISTED}</ul>{PROSE}", links(("/ld/", "局领导"))), "/ld/": ROSTER},
        {"roster": ["/ld/"]},
    ),
    "one name alone under a heading of the home page": (
        {"/": page("首页", f"<h2>局领导</h2><p>钱益之 局长</p>{PROSE}")},
        {},
    ),
    "leaders on the home page under the heading of their doings": (
        {"/": page("首页", f"<h2>领导活动</h2><ul>{LISTED}</ul>{PROSE}")},
        {},
    ),
    "leaders on the home page under a heading that leads to a page that is gone": (
        {"/": page("首页", f"<h2><a href='/gone/'>领导之窗</a></h2><ul>{LISTED}</ul>{PROSE}")},
        {"roster": ["/gone/"]},
    ),
    "leaders on the home page under a heading inside a link": (
        {"/": page("首页", f"<a href='/gone/'><h2>领导之窗</h2></a><ul>{LISTED}</ul>{PROSE}")},
        {"roster": ["/gone/"]},
    ),
    "people on the home page under a heading that may mean others": (
        {"/": page("首页", f"<h2>组成人员</h2><ul>{LISTED}</ul>{PROSE}")},
        {},
    ),
    "the leaders of the government on the home page of its bureau": (
        {"/": page("首页", f"<h2>领导之窗</h2><ul><li>孙恩泽 市长</li><li>李承业 副市长</li></ul>{PROSE}")},
        {},
    ),
    "leaders on the home page of a government's site": (
        {"/": page("首页", f"<h2>领导之窗</h2><ul>{LISTED}</ul>{PROSE}", name="云州市人民政府")},
        {},
    ),
    "leaders on the home page of another bureau": (
        {"/": page("首页", f"<h2>领导之窗</h2><ul>{LISTED}</ul>{PROSE}", name="云州市民政局网站")},
        {},
    ),
    "leaders on a home page that bears the body's name in other words": (
        {"/": page("首页", f"<h2>领导之窗</h2><ul>{LISTED}</ul>{PROSE}", name="云州市大数据局门户网站")},
        {"roster": ["/#roster"]},
    ),
    "the leaders of a unit on the home page": (
        {"/": page("云州市大数据中心领导", f"<h2>领导班子</h2><ul>{LISTED}</ul>{PROSE}")},
        {},
    ),
    "data of another page's people beside a roster that reads": (
        {"/": page("首页", PROSE, links(("/ld/", "局领导"))), "/ld/": leaders("孙恩泽", "李承业").replace("</body>", "<script>fetch('/api/ld')</script></body>"), "/api/ld": ROWS},
        {"roster": ["/ld/"]},
    ),
}  # fmt: skip
