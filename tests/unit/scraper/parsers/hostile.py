"""Hostile pages: what a page can be made of to cost a reader time, memory or its answer, at any size.

Each row is a page or a bare text that says one thing again and again between a head and a tail. Rows are data, so
that one list serves the tests of shape, the test at full size and the measurement of growth.
"""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

HEAD = "<!DOCTYPE html><html><head><title>某省数据局领导信息</title></head><body>"
TAIL = "</body></html>"
LEADER = '<div class="card"><h3>王强</h3><p>党组书记、局长</p></div>'
SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹"
GIVEN = "强伟磊洋勇艳杰娟涛超明霞平刚桂芳红玲丹萍鹏华飞鑫波斌宇浩凯健俊帆琳"


@dataclass(frozen=True, slots=True)
class Hostile:
    """One hostile input; *make* gives it at about so many bytes, *full* is the size at which it must still be read."""

    name: str
    make: Callable[[int], bytes]
    full: int = 8_000_000
    content_type: str | None = None

    def text(self, size: int) -> str:
        """Return the input as a bare text."""
        return self.make(size).decode("utf-8", "replace")


def page(name: str, unit: str, *, head: str = HEAD, tail: str = TAIL, full: int = 8_000_000) -> Hostile:
    """Return a page of *unit* again and again."""
    once = len(unit.encode())

    def make(size: int) -> bytes:
        return (head + unit * max(1, (size - len(head.encode()) - len(tail.encode())) // once) + tail).encode()

    return Hostile(name, make, full)


def numbered(name: str, unit: Callable[[int], str], *, head: str = HEAD, tail: str = TAIL) -> Hostile:
    """Return a page of units that differ: equal ones could be remembered."""

    def make(size: int) -> bytes:
        once = len(unit(12_345).encode())
        return (head + "".join(unit(number) for number in range(max(1, size // once))) + tail).encode()

    return Hostile(name, make)


def raw(name: str, unit: bytes, *, head: bytes = b"<html><body>", content_type: str | None = None) -> Hostile:
    """Return a page of bytes that are no text."""
    return Hostile(name, lambda size: head + unit * max(1, size // len(unit)), content_type=content_type)


def person(number: int) -> str:
    """Return one of many different names."""
    given = f"{GIVEN[number // 30 % 33]}{GIVEN[number // 990 % 33]}"
    return f"{SURNAMES[number % 30]}{given}"


def _noise(size: int) -> bytes:
    return Random(7).randbytes(size)


def _han(size: int) -> bytes:
    rand = Random(7)
    return (HEAD + "".join(chr(rand.randrange(0x4E00, 0x9FA5)) for _ in range(size // 3)) + TAIL).encode()


# Markup: trees that are deep, wide or never end.
MARKUP: tuple[Hostile, ...] = (
    page("nesting", "<div>", tail=LEADER, full=500_000),
    page("nesting of inline elements", "<span>", tail="王强"),
    page("nesting just allowed", "<div>" * 230 + "王强 局长" + "</div>" * 230),
    page("nesting of elements that may end anywhere", "<p><b><i>"),
    page("nesting in tables", "<table><tr><td>"),
    page("nesting of fonts that are never closed", "<font color=red>王强<p>"),
    page("nesting of lists", "<ul><li>王强"),
    page("unknown elements", "<x-y>王强</x-y>"),
    numbered("links", lambda n: f'<a href="/a{n}">王</a>'),
    page("links without anything", "<a>"),
    numbered("links with titles", lambda n: f'<li><a href="/t2024{n % 12 + 1:02d}11_{n}.html" title="关于王强任职的通知">关于王强任职的…</a><span>2024-01-11</span></li>'),
    numbered("links in one paragraph", lambda n: f'<a href="/{n}">关于任职的通知2024-01-11</a>', head=HEAD + "<p>", tail="</p>" + TAIL),
    page("anchors around everything", '<a href="/x">关于王强任职的通知<div>', tail=TAIL),
    page("images", '<img alt="王强">'),
    page("logos", '<div class="logo"><img class="logo" alt="x">'),
    page("logos of a thousand pictures", '<img alt="王强局长">', head=HEAD + '<div class="logo">' * 200),
    page("paragraphs of a side list", '<div class="side">' + "<p>王强</p>" * 5 + "</div>"),
    page("regions within regions", '<div class="nav">王强', tail=LEADER),
    page("regions that count paragraphs", '<div class="nav"><p>王</p>' * 200 + "</div>" * 200),
    page("table cells", "<td>王强</td>", head=HEAD + "<table><tr>", tail="</tr></table>" + TAIL),
    page("rows of a table", "<tr><td>王强</td><td>局长</td></tr>", head=HEAD + "<table><tr><th>姓名</th><th>职务</th></tr>"),
    page("cells that span rows", '<tr><td rowspan="999">局长</td><td>王强</td><td>李伟</td></tr>', head=HEAD + "<table>"),
    page("one wide row under a heading", "<td>局长</td>", head=HEAD + "<table><tr><th>姓名</th><th>职务</th></tr><tr>"),
    page("one cell", "字" * 1000, head=HEAD + "<table><tr><td>", tail="</td></tr></table>" + TAIL, full=5_000_000),
    page("one line", "王强任局长", full=5_000_000),
    page("one line of seams", "<b>王</b>强"),
    page("paragraphs with dates", "<p>2024年1月11日</p>"),
    page("paragraphs of signatures", "<p>某省人民政府</p><p>2024年1月11日</p>"),
    page("paragraphs of sentences", "<p>会议决定王强同志任局长。</p>"),
    page("paragraphs with a link list among them", '<p>会议决定王强任局长。</p><a href="/x">关于王强任职的通知</a>'),
    page("line breaks", "王强<br>"),
    page("blank blocks", "<p> </p>"),
    page("frames", '<iframe src="/f.html"></iframe>'),
    page("frames without an address", "<iframe "),
    page("comments", "<!---->"),
    page("comments never closed", "<!--"),
    page("comments in scripts", "<script><!--</script>"),
    page("scripts never closed", "<script>"),
    page("scripts without an end of their tag", "<script "),
    page("ends of scripts", "</script "),
    page("attributes never closed", '<a title="'),
    page("attribute of a megabyte", "字", head=HEAD + '<p title="', tail='">王强 局长</p>' + TAIL),
    page("class of a megabyte", "nav ", head=HEAD + '<div class="', tail='">王强 局长</div>' + TAIL),
    page("style of a megabyte", "display : ", head=HEAD + '<div style="', tail='">王强 局长</div>' + TAIL),
    page("attributes of one element", " a=b", head=HEAD + "<p", tail=">王强</p>" + TAIL),
    numbered("attributes that differ", lambda n: f" a{n}=b", head=HEAD + "<p", tail=">王强</p>" + TAIL),
    page("tags never closed", "<meta"),
    page("tags with blanks", "<meta "),
    page("openings", "<"),
    page("openings and ends", "<>"),
    page("ends of the document", "</html>"),
    page("documents", "<html><head><title></title></head><body>"),
    page("titles", "<title>"),
    page("titles without anything", "<title></title>"),
    page("huge title", "某省数据局-", head="<html><head><title>", tail="</title></head><body>" + LEADER + TAIL),
    page("huge title of blanks", " ", head="<html><head><title>", tail="-</title></head><body>" + LEADER + TAIL),
    page("tags of the page", '<meta name="ArticleTitle" content="任免">', head="<html><head>"),
    numbered("tags that differ", lambda n: f'<meta name="a{n}" content="任免">', head="<html><head>"),
    page("tags of charsets", "<meta charset=", head="<html><head>"),
    page("tags that refresh", '<meta http-equiv="refresh" content="0;', head="<html><head>"),
    page("tags with quotes", '<meta name="', head="<html><head>"),
    page("doctype", "<!DOCTYPE html [<!ENTITY a '&a;&a;'>]>", head=""),
    page("processing instructions", "<?xml version='1.0'?>", head=""),
    page("data addresses", "iVBORw0KGgoAAAANSUhEUgAA", head=HEAD + '<img src="data:image/png;base64,', tail='">' + LEADER + TAIL),
    page("pictures in data addresses", '<img alt="王强" src="data:image/png;base64,' + "iVBOR" * 50 + '">'),
    page("vector graphics", '<svg><path d="M0 0"/></svg>'),
    page("options", "<option>王强 局长"),
    page("hidden blocks", '<div style="display:none">王强 局长</div>'),
)  # fmt: skip

# Entities and characters.
CHARACTERS: tuple[Hostile, ...] = (
    page("entities of null", "&#x0;"),
    page("entities beyond Unicode", "&#1114112;"),
    page("entities of entities", "&amp;amp;"),
    page("entities of halves", "&#xD83D;"),
    page("entities without an end", "&#12345"),
    page("entities without a name", "&"),
    page("entity bomb", "&lol9;", head='<!DOCTYPE html [<!ENTITY lol "lol"><!ENTITY lol9 "&lol;&lol;&lol;">]><html><body>'),
    page("entities of markup", "&lt;script&gt;"),
    page("null bytes", "\x00"),
    page("null bytes in tags", "<\x00p>王\x00强"),
    page("control characters", "\x01\x02\x1f\x7f\x85"),
    page("zero-width characters", "王\u200b强\u200d"),
    page("blanks", " "),
    page("wide blanks", "\u3000"),
    page("blanks of every kind", "\u00a0\u2003\u3000\t"),
    page("empty lines", "\n"),
    page("empty lines with blanks", " \n"),
    page("tabs", "\t"),
    page("a label and blanks", "\u3000", head=HEAD + "<p>网站标识码", tail="</p>" + TAIL),
    page("labels and blanks", "标识码\u00a0\u00a0", head=HEAD + "<p>", tail="</p>" + TAIL),
    page("a label and blanks in a comment", " ", head=HEAD + "<!--网站标识码", tail="-->" + TAIL, full=2_000_000),
    page("a place line and blanks", "\u3000", head=HEAD + "<p>当前位置", tail="</p>" + TAIL),
    page("characters outside the basic plane", "\U00020000"),
    page("characters that become many", "\ufdfa"),
    page("combining marks", "\u0301"),
    page("radicals", "⻓⾼"),
    page("traditional characters", "個們這為爲國學會"),
    page("replacement characters", "\ufffd"),
    page("directions", "\u202e\u202d"),
    raw("invalid UTF-8", b"\xc3\x28\xff\xfe\xfa"),
    raw("continuation bytes", b"\x80\xbf"),
    raw("UTF-8 cut in every character", "王".encode()[:2]),
    raw("UTF-8 and GB18030 in turn", "王".encode() + "强".encode("gb18030")),
    raw("halves of UTF-16", b"\x00\xd8", head=b"\xff\xfe"),
    raw("UTF-16 without a mark", b"\x00<\x00p\x00>\x51\x43", head=b""),
    raw("GB18030 with broken sequences", b"\x81\x30\x81\x20\xff", content_type="text/html; charset=gb18030"),
    raw("GB18030 with one bad character", b"\xcd\xf5\xc7\xbf\xff", content_type="text/html; charset=gb2312"),
    raw("a charset that lies", "王强".encode("gb18030"), content_type="text/html; charset=utf-8"),
    raw("a charset that is none", "王强".encode(), content_type="text/html; charset=base64"),
    raw("a charset of dashes", b"<p>", content_type="text/html; charset=" + "-" * 100_000),
    raw("UTF-8 read as Latin", "王强任局长".encode().decode("latin-1").encode()),
    raw("UTF-8 read as GB18030", "某省数据局某省数据局".encode().decode("gb18030", "ignore").encode()),
    Hostile("noise", _noise),
    Hostile("Han without an end", _han),
)

# What scripts hold.
SCRIPTS: tuple[Hostile, ...] = (
    page("document.write", 'document.write("<p>王强</p>");', head=HEAD + "<script>", tail="</script>" + TAIL),
    page("document.write that writes itself", "document.write(", head=HEAD + "<script>", tail="</script>" + TAIL),
    page("document.write of pieces", '"王"+', head=HEAD + "<script>document.write(", tail='"");</script>' + TAIL),
    page("document.write of an open literal", 'document.write("a\\\\', head=HEAD + "<script>", tail="</script>" + TAIL),
    page("document.write of scripts", "document.write('<script>');", head=HEAD + "<script>", tail="</script>" + TAIL),
    page("document.write in scripts", "<script>document.write('<p>王强</p>')</script>"),
    page("rows in CDATA", "<![CDATA[<li>王强</li>]]>", head=HEAD + "<script>", tail="</script>" + TAIL),
    numbered("rows in CDATA that differ", lambda n: f"<![CDATA[<li>王强{n}</li>]]>", head=HEAD + "<script>", tail="</script>" + TAIL),
    page("CDATA never closed", "<![CDATA[", head=HEAD + "<script>", tail="</script>" + TAIL),
    page("CDATA in scripts", "<script><![CDATA[王]]></script>"),
    page("rows in JSON", '{"name":"王强","title":"局长","url":"/x"},', head=HEAD + "<script>var a=[", tail="]</script>" + TAIL),
    numbered("rows in JSON that differ", lambda n: f'{{"name":"{person(n)}","title":"局长","url":"/{n}"}},', head=HEAD + "<script>", tail="</script>" + TAIL),
    page("fields in JSON", '"a":"b",', head=HEAD + "<script>{", tail="}</script>" + TAIL),
    page("objects never closed", "{", head=HEAD + "<script>", tail="</script>" + TAIL),
    page("an object of letters", "a", head=HEAD + "<script>{", tail="</script>" + TAIL),
    page("objects of letters", "{" + "a" * 2990 + "}", head=HEAD + "<script>", tail="</script>" + TAIL),
    page("objects of quotes", "{" + 'a:"' * 990 + "}", head=HEAD + "<script>", tail="</script>" + TAIL),
    page("backslashes", "\\", head=HEAD + '<script>{"a":"', tail='"}</script>' + TAIL),
    page("locations", "location=location", head=HEAD + "<script>", tail="</script>" + TAIL),
    page("cookies", "document.cookie=a;", head=HEAD + "<script>", tail="</script>" + TAIL),
    page("cookies never ended", "document.cookie=", head=HEAD + "<script>", tail="</script>" + TAIL),
)  # fmt: skip

# Rosters: everything looks like a leader.
ROSTERS: tuple[Hostile, ...] = (
    page("cards", LEADER),
    numbered("cards that differ", lambda n: f'<div class="card"><h3>{person(n)}</h3><p>副局长</p></div>'),
    numbered("names over titles", lambda n: f"<p>{person(n)}</p>" if n % 2 else "<p>副局长</p>"),
    numbered("names without titles", lambda n: f"<li>{person(n)}</li>", head=HEAD + "<h3>领导班子</h3><ul>"),
    page("titles without names", "<p>党组成员、副局长</p>"),
    page("titles and one name", "<p>党组成员、副局长</p>", tail="<p>王强</p>" + TAIL),
    numbered("names in one cell", lambda n: f"{person(n)}、", head=HEAD + "<p>", tail="</p>" + TAIL),
    numbered("names in short cells", lambda n: f"<p>{person(n)}、{person(n + 7)} 局长</p>"),
    page("words that may be names", "<p>同心</p><p>局长</p>"),
    page("headings of former leaders", "<h3>历任领导</h3><p>王强</p><p>局长</p>"),
    page("headings of tables", "<table><tr><th>姓名</th><th>处室</th></tr><tr><td>王强</td><td>局长</td></tr></table>"),
    page("heads within one table", "<tr><td>姓名</td><td>职务</td></tr>", head=HEAD + "<table>"),
    numbered("careers", lambda n: f"<p>{person(n)}，男，汉族，1970年1月生，现任某省数据局党组书记、局长，曾任某市市长。</p>"),
    page("duties", "<p>王强</p><p>负责全面工作，主持党组工作，分管办公室。</p>"),
    page("long cells of titles", "<p>" + "党组成员、副局长、" * 60 + "</p>"),
    page("long cells of blanks in names", "<p>王 " + " 强" * 300 + "</p>"),
    page("labels", "<p>姓名：王强</p><p>职务：局长</p>"),
    page("pictures of leaders", '<div><img alt="王强"><p>局长</p></div>'),
    page("weak words deep down", "<p>同心</p><p>局长</p>", head=HEAD + "<div>" * 39 + "<p>局长</p>" * 300),
    page("spans that are no numbers", '<tr><td rowspan="²">局长</td><td>王强</td></tr>', head=HEAD + "<table>"),
    page("an annex behind signatures", "<p>2024年1月11日</p>", head=HEAD + "<p>会议决定王强任局长。</p>", tail="<p>附件：1</p>" + TAIL, full=180_000),
    page("lists of lists", "<ul><li>王强<ul><li>局长", tail="</li></ul>" * 3 + TAIL),
)  # fmt: skip

# Sentences: bait for grammars and for patterns that look back.
SENTENCES: tuple[Hostile, ...] = tuple(
    page(f"sentences {unit!r}", unit, head=HEAD + "<p>", tail="</p>" + TAIL)
    for unit in (
        "任命王强为某省数据局局长",
        "任命王强为某省数据局局长;",
        "任命王强为某省数据局局长。",
        "任命王强为某省数据局局长<br>",
        "免去",
        "免去王强的",
        "免去王强的某省数据局局长职务。",
        "任",
        "任。",
        "任命",
        "任为",
        "为",
        "长任",
        "王强、",
        "王强，",
        "王强和",
        "、",
        "，",
        "。",
        "：",
        "（",
        "(",
        ")",
        "（王强",
        "(女,",
        "((女)",
        "《",
        "《关于",
        "“",
        "“任",
        "”“任命王强为",
        "〔",
        "〔2024〕",
        "某政〔2024〕1号",
        "国发〔",
        "2024",
        "0",
        "1月",
        "2024年",
        "2024年1月",
        "2024年1月11日",
        "二〇二四年",
        "二〇",
        "2024.01--",
        "自2024年",
        "自",
        "日起",
        "一、",
        "一",
        "数",
        "数据局",
        "某省数据局",
        "某省数据局更名为",
        "组建某省数据局、",
        "整合某省数据局",
        "在某省数据局基础上",
        "撤销某省数据局，",
        "某市某县某区",
        "省市县区州盟旗",
        "新疆维吾尔自治区",
        "河北省石家庄市",
        "由某省数据局",
        "王李张刘陈",
        "欧阳司马",
        "王 ",
        "王 强 ",
        "王 强 局长<br>",
        "任 命 ",
        "局 长 ",
        "局(jú)长(zhǎng)",
        "长(",
        "(a",
        "长（zh",
        "a)",
        "吐尔逊·",
        "买买提?",
        "·",
        "姓名：王强<br>",
        "姓名 职务 任免<br>王强 局长 任命<br>",
        "姓名\t现任职务\t拟任职务<br>",
        "职务：",
        "局长：王强<br>",
        "王强：局长<br>",
        "王强 局长 李伟 副局长 ",
        "局领导王强局长",
        "王强，男，汉族，1970年1月生，现任",
        "现任",
        "曾任",
        "历任某省数据局局长，",
        "拟任",
        "提请任命",
        "选举王强为",
        "会议选举<br>王强<br>",
        "接受王强辞去",
        "决定",
        "决定决定任命",
        "王强涉嫌严重违纪违法，目前正接受审查调查。",
        "涉嫌",
        "以上同志",
        "以上人员试用期",
        "主办单位：",
        "主办：某省数据局 承办：",
        "标识码：1234567890",
        "网站标识码",
        "京ICP备",
        "当前位置：",
        "版权所有",
        "来源：",
        "发布时间：2024-01-11 来源：某省 ",
        "附件：",
        "第一条",
        "第",
        "值班",
        "讣告",
        "通知<br>",
        "领导小组",
        "请完成安全验证",
        "访问被",
        "您的请求",
        "疑似攻击",
        "360安域",
        "事件ID：",
        "网站维护",
        "赌博彩票",
    )
)

ALL: tuple[Hostile, ...] = (*MARKUP, *CHARACTERS, *SCRIPTS, *ROSTERS, *SENTENCES)

# What the brief of this program names: these are read at the size the crawl allows.
_NAMED = (
    "nesting",
    "nesting just allowed",
    "links",
    "links with titles",
    "table cells",
    "one wide row under a heading",
    "cells that span rows",
    "one cell",
    "one line",
    "cards that differ",
    "names in one cell",
    "names over titles",
    "paragraphs with dates",
    "paragraphs of signatures",
    "frames",
    "comments never closed",
    "scripts never closed",
    "scripts without an end of their tag",
    "attributes never closed",
    "attribute of a megabyte",
    "attributes that differ",
    "logos of a thousand pictures",
    "tags never closed",
    "ends of the document",
    "huge title",
    "data addresses",
    "entities of null",
    "entities beyond Unicode",
    "entities of entities",
    "entity bomb",
    "null bytes",
    "characters that become many",
    "a label and blanks",
    "a label and blanks in a comment",
    "an annex behind signatures",
    "invalid UTF-8",
    "halves of UTF-16",
    "GB18030 with broken sequences",
    "a charset that lies",
    "noise",
    "document.write",
    "document.write of scripts",
    "rows in CDATA",
    "rows in JSON that differ",
    "objects of letters",
    "sentences '任命王强为某省数据局局长;'",
    "sentences '免去'",
    "sentences '王强、'",
    "sentences '('",
    "sentences '〔'",
    "sentences '局(jú)长(zhǎng)'",
    "sentences '王李张刘陈'",
    "sentences '决定决定任命'",
)
# What the suite reads at full size: reading all of NAMED takes four minutes.
_IN_SUITE = (
    "nesting",
    "links",
    "one line",
    "attribute of a megabyte",
    "scripts never closed",
    "entity bomb",
    "null bytes",
    "invalid UTF-8",
    "document.write",
    "cards that differ",
    "sentences '任命王强为某省数据局局长;'",
    "sentences '('",
)
NAMED: tuple[Hostile, ...] = tuple(one for one in ALL if one.name in _NAMED)
assert len(NAMED) == len(_NAMED), sorted(set(_NAMED) - {one.name for one in NAMED})
IN_SUITE: tuple[Hostile, ...] = tuple(one for one in NAMED if one.name in _IN_SUITE)
assert len(IN_SUITE) == len(_IN_SUITE)
