"""Small leadership pages in the manner of many systems, with who stands on them; people and bodies are invented."""

from dataclasses import dataclass, field

OWNER = "栖霞省数据局"
HEAD = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>领导信息-栖霞省数据局</title></head><body>
<div class="header"><div class="logo"><img src="logo.png" alt="栖霞省数据局"></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/hd">局长信箱</a></li><li><a href="/ldxx">领导信息</a></li><li><a href="/jgzn">机构职能</a></li></ul></div>
<div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/ldxx">领导信息</a></div><div class="main">"""
FOOT = """</div><div class="side"><h3>工作动态</h3><ul><li><a href="/1">局长时远山调研临江市数据工作</a><span>2024-03-01</span></li>
<li><a href="/2">副局长白若水出席座谈会</a><span>2024-02-28</span></li></ul></div>
<select><option>黄山市</option><option>常州市数据局局长</option></select>
<div class="footer"><p>主办：栖霞省数据局 承办：栖霞省数据中心 技术支持：安阳科技</p><ul class="friendlinks"><li><a href="//a">安庆</a></li><li><a href="//b">常州</a></li></ul></div></body></html>"""


@dataclass(frozen=True, slots=True)
class Shape:
    """One page and the people on it: name, posts joined by «、», and the body where it is not the page's own."""

    id: str
    body: str
    people: tuple[tuple[str, ...], ...]
    whole: bool = False
    qualifiers: dict[str, str] = field(default_factory=dict)

    @property
    def html(self) -> str:
        return self.body if self.whole else HEAD + self.body + FOOT


THREE = (("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长"), ("高一", "总工程师"))
SHAPES = (
    Shape("cards with photo, name over title", """<ul class="ldlist">
<li><a href="/a.html"><img src="1.jpg" alt=""><h3>时远山</h3><p>党组书记、局长</p></a></li>
<li><a href="/b.html"><img src="2.jpg" alt=""><h3>白若水</h3><p>党组成员、副局长</p></a></li>
<li><a href="/c.html"><img src="3.jpg" alt=""><h3>高　一</h3><p>总工程师</p></a></li></ul>""", THREE),
    Shape("cards with the title before the name", """<div class="box"><div class="item"><em>党组书记、局长</em><br><b>时远山</b></div>
<div class="item"><em>党组成员、副局长</em><br><b>白若水</b></div><div class="item"><em>总工程师</em><br><b>高&nbsp;&nbsp;一</b></div></div>""", THREE),
    Shape("a label over each name and other posts below it", """<div class="c"><div>副局长</div><h3>时远山</h3><p>省政府副秘书长（兼）</p></div>
<div class="c"><div>副局长</div><h3>白若水</h3><p>省信息中心主任</p></div><div class="c"><div>总工程师</div><h3>高一</h3><p>一级调研员</p></div>""",
        (("时远山", "副局长"), ("时远山", "副秘书长", "栖霞省人民政府"), ("白若水", "副局长"), ("白若水", "主任", "栖霞省信息中心"), ("高一", "总工程师、一级调研员"))),
    Shape("a label before each name in one line and other posts below it", """<div class="c"><em>副局长</em><b>时远山</b><p>省政府副秘书长（兼）</p></div>
<div class="c"><em>副局长</em><b>白若水</b><p>省信息中心主任</p></div><div class="c"><em>总工程师</em><b>高一</b><p>一级调研员</p></div>""",
        (("时远山", "副局长"), ("时远山", "副秘书长", "栖霞省人民政府"), ("白若水", "副局长"), ("白若水", "主任", "栖霞省信息中心"), ("高一", "总工程师、一级调研员"))),
    Shape("a label over each name and posts below it, in lines set alike", """<p>局长</p><p>时远山</p><p>党组书记</p><p>副局长</p><p>白若水</p><p>党组成员</p>
<p>总工程师</p><p>高一</p><p>一级调研员</p>""", (("时远山", "局长、党组书记"), ("白若水", "副局长、党组成员"), ("高一", "总工程师、一级调研员"))),
    Shape("a row of labels, a row of names, a row of other posts", """<table><tr><td>局长</td><td>副局长</td><td>总工程师</td></tr><tr><td>时远山</td><td>白若水</td><td>高一</td></tr>
<tr><td>党组书记</td><td>党组成员</td><td>一级调研员</td></tr></table>""", (("时远山", "局长、党组书记"), ("白若水", "副局长、党组成员"), ("高一", "总工程师、一级调研员"))),
    Shape("a label over each name that its posts below say again", """<div class="c"><div>局长</div><h3>时远山</h3><p>党组书记、局长</p></div>
<div class="c"><div>副局长</div><h3>白若水</h3><p>党组成员、副局长</p></div><div class="c"><div>总师</div><h3>高一</h3><p>总工程师</p></div>""",
        (("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长"), ("高一", "总师、总工程师"))),
    Shape("both orders on one page, each in its card", """<ul><li><b>时远山</b><i>党组书记、局长</i></li><li><i>党组成员、副局长</i><b>白若水</b></li><li><i>总工程师</i><b>高一</b></li></ul>""", THREE),
    Shape("a row of names over a row of titles", """<table><tr><td><img src=1.jpg></td><td><img src=2.jpg></td><td><img src=3.jpg></td></tr>
<tr><td>时远山</td><td>白若水</td><td>高&ensp;一</td></tr><tr><td>党组书记、局长</td><td>党组成员、副局长</td><td>总工程师</td></tr></table>""", THREE),
    Shape("table with a head and duties", """<table border=1><tr><th>姓　名</th><th>职　务</th><th>分　工</th></tr>
<tr><td>时远山</td><td>党组书记、局长</td><td>主持全面工作</td></tr><tr><td>白若水</td><td>党组成员、副局长</td><td>分管办公室主任会议</td></tr>
<tr><td>高 一</td><td>总工程师</td><td>负责网络安全</td></tr></table>""", THREE),
    Shape("table with the columns turned round", """<table><thead><tr><td>职务</td><td>姓名</td><td>原任职务</td></tr></thead><tbody><tr><td>党组书记、局长</td><td>时远山</td><td>某市市长</td></tr>
<tr><td>党组成员、副局长</td><td>白若水</td><td>某厅处长</td></tr><tr><td>总工程师</td><td>高一</td><td>某院院长</td></tr></tbody></table>""", THREE),
    Shape("table without a head, one title spanning two rows", """<table><tr><td>党组书记、局长</td><td>时远山</td></tr>
<tr><td rowspan="2">党组成员、副局长</td><td>白若水</td></tr><tr><td>苏清</td></tr></table>""",
        (("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长"), ("苏清", "党组成员、副局长"))),
    Shape("two people in each table row", """<table><tr><td>时远山</td><td>党组书记、局长</td><td>白若水</td><td>党组成员、副局长</td></tr>
<tr><td>高一</td><td>总工程师</td><td>苏清</td><td>一级巡视员</td></tr></table>""", (*THREE, ("苏清", "一级巡视员"))),
    Shape("definition lists", """<dl><dt>时远山</dt><dd>党组书记、局长</dd><dd>主持全面工作。</dd></dl><dl><dt>白若水</dt><dd>党组成员、副局长</dd><dd>分管数据资源处。</dd></dl>
<dl><dt>高一</dt><dd>总工程师</dd></dl>""", THREE),
    Shape("one definition list of all", "<dl><dt>时远山</dt><dd>党组书记、局长</dd><dt>白若水</dt><dd>党组成员、副局长</dd><dt>高一</dt><dd>总工程师</dd></dl>", THREE),
    Shape("paragraphs «职务：姓名», padded", """<p>　　<strong>党组书记、局长：</strong>时远山</p><p>主持全面工作。</p><p>　　<strong>党组成员、副局长：</strong>白若水</p><p>　　<strong>总工程师：</strong>高　一</p>""", THREE),
    Shape("paragraphs «姓名：职务»", "<p>时远山：党组书记、局长</p><p>白若水：党组成员、副局长</p><p>高一：总工程师</p>", THREE),
    Shape("lines parted by br", "<p>时远山&nbsp;&nbsp;党组书记、局长<br>白若水&nbsp;&nbsp;党组成员、副局长<br/>高&#12288;一&nbsp;&nbsp;总工程师</p>", THREE),
    Shape("labels and values on one line", """<p>姓名：时远山</p><p>职务：党组书记、局长</p><p>分工：主持全面工作</p><p>姓名：白若水</p><p>职务：党组成员、副局长</p><p>姓名：高 一</p><p>职务：总工程师</p>""", THREE),
    Shape("label on one line and value on the next", """<div class=r><div>姓名：</div><div>时远山</div><div>职务：</div><div>党组书记、局长</div></div>
<div class=r><div>姓名：</div><div>白若水</div><div>职务：</div><div>党组成员、副局长</div></div><div class=r><div>姓名：</div><div>高一</div><div>职务：</div><div>总工程师</div></div>""", THREE),
    Shape("one title with many people in one paragraph", "<p>局长：时远山</p><p>副局长：白若水、苏　清、郑晚舟</p>",
        (("时远山", "局长"), ("白若水", "副局长"), ("苏清", "副局长"), ("郑晚舟", "副局长"))),
    Shape("one title over a list of names", "<h4>局长</h4><ul><li>时远山</li></ul><h4>副局长</h4><ul><li>白若水</li><li>苏清</li></ul><h4>二级巡视员</h4><ul><li>郑晚舟</li></ul>",
        (("时远山", "局长"), ("白若水", "副局长"), ("苏清", "副局长"), ("郑晚舟", "二级巡视员"))),
    Shape("group headings over people with titles of their own", """<h3>局领导</h3><ul><li><b>时远山</b><i>党组书记、局长</i></li><li><b>白若水</b><i>党组成员、副局长</i></li></ul>
<h3>二级巡视员</h3><ul><li><b>高一</b><i>总工程师</i></li></ul>""", THREE),
    Shape("both halves of a script", """<ul><script type="text/javascript">var n="1";if(n=="1"){document.write('<li class="on"><a href="/a" title="党组书记、局长:时远山">党组书记、局...：时远山</a></li>');}else{
document.write('<li><a href="/a" title="党组书记、局长:时远山">党组书记、局...：时远山</a></li>');}</script>
<script>document.write('<li><a href=\\'/b\\' title="党组成员、副局长:白若水">党组成员、副局长：' + '白若水</a></li>');</script><script>document.writeln("<li><a href=\\"/c\\">总工程师：高一<\\/a></li>");</script></ul>""", THREE),
    Shape("CDATA records", """<div id="rec"><script type="text/xml"><datastore><recordset><record><![CDATA[<li><a href="/art/1.html">时远山</a><span>党组书记、局长</span></li>]]></record>
<record><![CDATA[<li><a href="/art/2.html">白若水</a><span>党组成员、副局长</span></li>]]></record><record><![CDATA[<li><a href="/art/3.html">高一</a><span>总工程师</span></li>]]></record></recordset></datastore></script></div>""", THREE),
    Shape("objects of a script", """<div id="app"></div><script>window.__DATA__={"list":[{"id":1,"name":"时远山","job":"党组书记、局长","url":"/a.html"},{"id":2,"name":"\\u767d\\u82e5\\u6c34","job":"党组成员、副局长"},
{"id":3,"name":"高 一","job":"总工程师"}],"news":[{"title":"局长时远山出席会议","author":"苏清"}]}</script>""", THREE),
    Shape("word processor markup with names in pieces", """<p class="MsoNormal"><span style="font-family:宋体">时</span><span lang="EN-US"><o:p></o:p></span><span>远山</span><span>&nbsp;&nbsp;</span><span>党组书记、</span><span>局长</span></p>
<p class="MsoNormal"><span>白</span><span>若水</span><span>&nbsp; </span><span>党组成员、副局长</span></p><p class="MsoNormal"><span>高</span><span>&nbsp;&nbsp;</span><span>一</span><span>&nbsp; &nbsp;</span><span>总工程师</span></p>""", THREE),
    Shape("prerendered cards, spans glued", """<div class="person" data-v-1><span data-v-1 class="n">时远山</span><span data-v-1>党组书记、局长</span></div><div class="person" data-v-1><span class="n">白若水</span><span>党组成员、副局长</span></div>
<div class="person" data-v-1><span class="n">高一</span><span>总工程师</span></div>""", THREE),
    Shape("the name only in the photo's alternative text", """<ul><li><img src="1.jpg" alt="时远山"><p>党组书记、局长</p></li><li><img src="2.jpg" alt="白若水"><p>党组成员、副局长</p></li><li><img src="3.jpg" alt="高一"><p>总工程师</p></li></ul>""", THREE),
    Shape("side list and one page a leader", """<div class="left_nav"><h3>局领导</h3><ul><li><a href="a.html">时远山</a></li><li><a href="">白若水</a></li><li><a href="c.html">高　一</a></li></ul></div>
<div class="right"><h2>白若水</h2><p>党组成员、副局长</p><p>分管数据资源处。</p><p>白若水，男，汉族，1970年4月生。曾任临江市市长、市委书记。</p></div>""", (("时远山", ""), ("白若水", "党组成员、副局长"), ("高一", ""))),
    Shape("tabs, one hidden", """<div class="tab"><span>局领导</span><span>巡视员</span></div><div class="pane"><p>时远山 党组书记、局长</p><p>白若水 党组成员、副局长</p></div>
<div class="pane" style="display:none"><p>高一 总工程师</p></div>""", THREE),
    Shape("several people in one paragraph", "<p>时远山，党组书记、局长；白若水，党组成员、副局长；高一，总工程师。</p>", THREE),
    Shape("sex, people and duties on the line", """<p>时远山 男，汉族，1968年5月生，中共党员，党组书记、局长。主持全面工作。</p><p>白若水 女，回族，党组成员、副局长。分管数据资源处。</p><p>高 一 男 汉族 总工程师 负责安全 0551-6666</p>""", THREE),
    Shape("former leaders below", """<h2>现任领导</h2><p>时远山 党组书记、局长</p><p>白若水 党组成员、副局长</p><p>高一 总工程师</p><h2>历任领导</h2><p>苏清 局长</p><p>郑晚舟 2019年3月至2023年12月任局长</p>""", THREE),
    Shape("history and attendance are no posts", """<div class="ld"><h3>时远山</h3><p>党组书记、局长</p><p>简历：</p><p>2001.07-2005.03 临江市副市长</p><p>曾任临江市市长</p></div>
<div class="ld"><h3>白若水</h3><p>党组成员、副局长</p></div><div class="ld"><h3>高一</h3><p>总工程师</p></div><p>出席人员：</p><p>苏清 临江市数据局局长</p>""", THREE),
    Shape("titles of several bodies", """<ul><li><h4>时远山</h4><p>省发展改革委党组成员，省数据局党组书记、局长</p></li><li><h4>白若水</h4><p>栖霞省数据局副局长（挂职）</p></li></ul>""",
        (("时远山", "党组成员", "栖霞省发展和改革委员会"), ("时远山", "党组书记、局长"), ("白若水", "副局长")), qualifiers={"白若水": "挂职"}),
    Shape("a vacant post", "<p>局长：（空缺）</p><p>副局长：白若水</p><p>总工程师：高一</p>", (("白若水", "副局长"), ("高一", "总工程师"))),
    Shape("nested layout tables", """<table width=100%><tr><td><table><tr><td>信息公开</td></tr><tr><td>公告栏</td></tr></table></td><td><table><tr><td rowspan=2><img src=1.jpg></td><td><a href=a.htm>时远山</a></td></tr><tr><td>党组书记、局长</td></tr></table>
<table><tr><td rowspan=2><img></td><td><a href=b.htm>白若水</a></td></tr><tr><td>党组成员、副局长</td></tr></table><table><tr><td rowspan=2><img></td><td><a>高一</a></td></tr><tr><td>总工程师</td></tr></table></td></tr></table>""", THREE),
    Shape("an ASP.NET page, everything in a form", """<form id="form1" action="x"><input type=hidden value="abc"><div class="content"><div>时远山 党组书记、局长</div><div>白若水 党组成员、副局长</div><div>高一 总工程师</div></div></form>""", THREE),
    Shape("bulleted and numbered lines", "<div>1、时远山，党组书记、局长</div><div>2、白若水，党组成员、副局长</div><div>3、高一，总工程师</div>", THREE),
    Shape("names without a known surname, set like the others", """<ul class="g"><li><h4>时远山</h4><p>局长</p><a>查看详情</a></li><li><h4>旺堆</h4><p>副局长</p><a>查看详情</a></li><li><h4>阿依古丽·买买提</h4><p>副局长</p><a>查看详情</a></li></ul>""",
        (("时远山", "局长"), ("旺堆", "副局长"), ("阿依古丽·买买提", "副局长"))),
    Shape("only a course of life says the post", """<h2>时远山</h2><p>时远山，男，汉族，1968年5月生，研究生学历。曾任临江市市长。现任栖霞省数据局党组书记、局长。</p>""", (("时远山", "党组书记、局长"),)),
    Shape("a name without title beside people with titles", """<ul><li><b>时远山</b><i>局长</i></li><li><b>白若水</b><i></i></li><li><b>高一</b><i>总工程师</i></li></ul>""", (("时远山", "局长"), ("白若水", ""), ("高一", "总工程师"))),
    Shape("titles on two lines", "<div class=c><h4>时远山</h4><p>党组书记<br>局长</p></div><div class=c><h4>白若水</h4><p>党组成员<br>副局长</p></div><div class=c><h4>高一</h4><p>总工程师</p></div>", THREE),
    Shape("upper-case tags of an old page", "<TABLE><TR><TD>时远山</TD><TD>党组书记、局长</TD></TR><TR><TD>白若水</TD><TD>党组成员、副局长</TD></TR><TR><TD>高一</TD><TD>总工程师</TD></TR></TABLE>", THREE),
    Shape("a bare fragment", "<ul><li>时远山<p>党组书记、局长</p></li><li>白若水<p>党组成员、副局长</p></li><li>高一<p>总工程师</p></li></ul>", THREE, whole=True),
    Shape("names and titles with nothing between them", "<p>时远山党组书记、局长</p><p>白若水党组成员、副局长</p><p>总工程师高一</p>", THREE),
    Shape("Traditional people in a simplified frame", """<ul><li><h3>時遠山</h3><p>黨組書記、局長</p></li><li><h3>白若水</h3><p>黨組成員、副局長</p></li><li><h3>高一</h3><p>總工程師</p></li></ul>""", THREE),
    Shape("Traditional script", """<html><body><div class=m><h2>領導信息</h2><p>時遠山：黨組書記、局長</p><p>主持全面工作，負責數據資源開發、電子政務與專項業務。</p><p>白若水：黨組成員、副局長</p><p>分管辦公室、機關黨委會議。</p></div></body></html>""",
        (("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长")), whole=True),
    Shape("names of a group beside each other in one block", """<div class="g"><h3>局　长</h3><div><a href="/a"><i></i><span>时远山</span></a></div><h3>副局长</h3><div><a href="/b"><i></i><span>白若水</span></a><a href="/c"><i></i><span>尉迟明</span></a><a href="/d"><i></i><span>扎西次仁</span></a></div></div>""",
        (("时远山", "局长"), ("白若水", "副局长"), ("尉迟明", "副局长"), ("扎西次仁", "副局长"))),
    Shape("people in turn in one paragraph", "<p><a>时远山</a><span>党组书记、局长</span><a>白若水</a><span>党组成员、副局长</span><a>高　一</a><span>总工程师</span></p>", THREE),
    Shape("titles before several names in one line", "<p><em>局长</em><a>时远山</a><em>副局长</em><a>白若水</a><a>高一</a></p>", (("时远山", "局长"), ("白若水", "副局长"), ("高一", "副局长"))),
    Shape("a script hidden from XML readers", """<ul><script type="text/javascript">
//<![CDATA[
document.write("<li><a href=\\"/a\\">时远山<\\/a><span>党组书记、局长<\\/span><\\/li>");document.write("<li><a>白若水<\\/a><span>党组成员、副局长<\\/span><\\/li>");
document.write("<li><a>高一<\\/a><span>总工程师<\\/span><\\/li>");
//]]></script></ul>""", THREE),
    Shape("a paragraph of each life, the posts behind 现任", """<p>　　<b>时远山</b>，男，汉族，1968年5月出生，大学学历，中共党员。曾任临江市副市长。现任党组书记、局长。</p>
<p>　　<b>白若水</b>，女，回族，1970年2月出生，研究生学历。先后任某县县委常委、区长。现任党组成员、副局长。</p><p>　　<b>高一</b>，男，汉族，1975年3月出生，工学博士，总工程师。历任某院所长。</p>
<p>　　<b>苏清</b>，男，汉族，1966年1月出生，现任一级巡视员，拟任正厅级领导职务。</p>""", THREE),
    Shape("a life whose last line is open", "<p>时远山，男，汉族，1968年5月生，中共党员。1990年7月参加工作，2001年至2005年任临江市副市长，2019年3月至今任栖霞省数据局党组书记、局长。</p>", (("时远山", "党组书记、局长"),)),
    Shape("names of other tongues glued to their titles", "<h3>才仁多杰局长</h3><p>主持全面工作。</p><h3>白若水副局长</h3><h3>副局长尼玛扎西</h3><h3>努尔兰·阿不都副局长（挂职）</h3>",
        (("才仁多杰", "局长"), ("白若水", "副局长"), ("尼玛扎西", "副局长"), ("努尔兰·阿不都", "副局长")), qualifiers={"努尔兰·阿不都": "挂职"}),
    Shape("a name that is a word in a flat list", """<h4>时远山</h4><p>局长</p><p>主要职责：主持全面工作。</p><h4>晨光</h4><p>副局长</p><p>主要职责：分管办公室。</p><h4>高一</h4><p>总工程师</p><h4>内设机构</h4><p>综合处</p>""",
        (("时远山", "局长"), ("晨光", "副局长"), ("高一", "总工程师"))),
    Shape("tabs of posts above the people", "<div><a>州长</a><a>副州长</a><a>秘书长</a><a>领导之窗</a></div><h2>时远山</h2><h4>局长</h4>", (("时远山", "局长"),)),
    Shape("a company", """<div class=m><b>时远山</b><ul><li>党委书记</li><li>董事长</li></ul></div><div class=m><b>白若水</b><ul><li>总经理</li></ul></div><div class=m><b>问天</b><ul><li>党委委员</li><li>副总经理</li></ul></div>""",
        (("时远山", "党委书记、董事长"), ("白若水", "总经理"), ("问天", "党委委员、副总经理"))),
    Shape("titles in brackets", "<p>时远山（党组书记、局长）</p><p>白若水（女，回族，党组成员、副局长）</p><p>高一（总工程师）</p>", THREE),
    Shape("duties behind name and title", "<p>党组书记、局长时远山：主持全面工作。</p><p>白若水（党组成员、副局长）：分管办公室。</p><p>高一总工程师负责网络安全。</p>", THREE),
    Shape("groups of other bodies on the page", """<h3>省委领导</h3><p>时远山 省委书记</p><p>白若水 省委副书记、局长</p><h3>省人大常委会</h3><p>苏清 主任</p><h3>省数据局</h3><p>白若水 局长</p><h3>省政协</h3><p>郑晚舟 副主席</p><h3>其他</h3><p>高一 总工程师</p>""",
        (("时远山", "书记", "栖霞省委"), ("白若水", "副书记", "栖霞省委"), ("白若水", "局长"), ("苏清", "主任", "栖霞省人民代表大会常务委员会"), ("郑晚舟", "副主席", "栖霞省政协"), ("高一", "总工程师"))),
    Shape("tabs of bodies, a pane for each", """<div class=t><ul><li>市委</li><li>领导之窗</li><li>市政协</li></ul></div><div class=c><div><p>时远山 书记</p></div><div><p>白若水 局长</p></div><div><p>苏清 主席</p></div></div>""",
        (("时远山", "书记", "市委"), ("白若水", "局长"), ("苏清", "主席", "市政协"))),
    Shape("heads of bodies below, each with its body", """<h3>局领导</h3><p>时远山 局长</p><h3>直属单位</h3><p>苏清 省大数据中心党委书记、主任</p><p>郑晚舟 省大数据中心副主任</p>""",
        (("时远山", "局长"), ("苏清", "党委书记、主任", "栖霞省大数据中心"), ("郑晚舟", "副主任", "栖霞省大数据中心"))),
    Shape("heads of bodies below, without their bodies", "<h3>局领导</h3><p>时远山 局长</p><h3>直属单位</h3><p>苏清 主任</p><p>郑晚舟 省大数据中心副主任</p>", (("时远山", "局长"),)),
    Shape("heads of parts of the body", "<h3>局领导</h3><p>时远山 局长</p><h3>办公室</h3><p>苏清 主任</p><h3>数据资源处</h3><p>郑晚舟 处长</p>", (("时远山", "局长"),)),
    Shape("words among the names of a row over a row of titles", "<table><tr><td>时远山</td><td>旺堆</td><td>晨光</td></tr><tr><td>局长</td><td>副局长</td><td>总工程师</td></tr></table>",
        (("时远山", "局长"), ("旺堆", "副局长"), ("晨光", "总工程师"))),
    Shape("a template of a script", """<div id=x></div><script>document.getElementById("x").innerHTML=`<ul class="${css}"><li><b>时远山</b><i>党组书记、局长</i></li><li><b>白若水</b><i>党组成员、副局长</i></li>
<li><b>高一</b><i>总工程师</i></li></ul>`;</script>""", THREE),
    Shape("two cells of titles before each name", """<table><tr><td>党组书记</td><td>局长</td><td>时远山</td></tr><tr><td>党组成员</td><td>副局长</td><td>白若水</td></tr></table>""",
        (("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长"))),
    Shape("another post in brackets", "<ul><li><b>时远山</b><i>局长</i></li><li><b>白若水</b><i>副局长（兼省信息中心主任）</i></li></ul>",
        (("时远山", "局长"), ("白若水", "副局长"), ("白若水", "主任", "栖霞省信息中心"))),
    Shape("leaders of dots", "<p>党组书记、局长……时远山</p><p>党组成员、副局长 ........ 白若水</p><p>总工程师——高一</p>", THREE),
    Shape("a table of those who held the post", """<table><tr><td>姓名</td><td>职务</td><td>任职时间</td></tr><tr><td>苏清</td><td>局长</td><td>2018年10月-2023年12月</td></tr><tr><td>时远山</td><td>局长</td><td>2023年12月至今</td></tr></table>""", (("时远山", "局长"),)),
    Shape("names alone on a page that is called so, each with a page of its own", """<ul><li><a href="1.html">时远山</a></li><li><a href="2.html">白若水</a></li><li><a href="3.html">高一</a></li></ul>""",
        (("时远山", ""), ("白若水", ""), ("高一", ""))),
    Shape("a table with heads under a heading of former leaders", """<p>时远山 局长</p><h3>历任局领导</h3><table><tr><th>姓名</th><th>职务</th><th>备注</th></tr><tr><td>苏清</td><td>局长</td><td></td></tr></table>""", (("时远山", "局长"),)),
    Shape("a table of spans of years", """<table><tr><td>姓名</td><td>职务</td><td>任职时间</td></tr><tr><td>苏清</td><td>局长</td><td>2001-2005</td></tr><tr><td>时远山</td><td>局长</td><td>2005-</td></tr></table>""", (("时远山", "局长"),)),
    Shape("a table under a heading of former leaders", """<p>时远山 局长</p><h3>历任领导</h3><table><tr><td>姓名</td><td>职务</td><td>备注</td></tr><tr><td>苏清</td><td>局长</td><td></td></tr></table>""", (("时远山", "局长"),)),
    Shape("former heads beside their former posts", "<p>时远山 局长</p><p>苏清 原局长</p><p>郑晚舟，原省信息中心主任</p>", (("时远山", "局长"),)),
    Shape("former heads in cards like the others", "<ul><li><b>时远山</b><i>局长</i></li><li><b>苏清</b><i>原局长</i></li><li><b>郑晚舟</b><i>原省信息中心主任</i></li></ul>", (("时远山", "局长"),)),
    Shape("the short name of a city before a post", "<ul><li><b>时远山</b><i>局长</i></li><li><b>白若水</b><i>乌兰察布副市长</i></li></ul>", (("时远山", "局长"), ("白若水", "副市长", "乌兰察布"))),
    Shape("a row of deputies under a heading of its own, below cards under theirs", """<div><h3>局长</h3><div class=one>时远山<p>党组书记、局长</p></div><h3>副局长</h3><ul><li>白若水<p>党组成员、副局长</p></li></ul>
<h3>总工程师</h3><p class=n><a>高　一</a> <a>苏　清</a></p></div>""", (("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长"), ("高一", "总工程师"), ("苏清", "总工程师"))),
    Shape("elements torn through the words", "<p>时<span>远</span>山 党组<span>书记、局</span>长</p><p>白若<span>水</span> <span>党组成员</span>、副<span>局</span>长</p><p>高一 总工<span>程师</span></p>", THREE),
    Shape("who acts as head said in brackets behind the name", "<p>局长：空缺</p><p>党组副书记、副局长：白若水（主持工作）</p><p>总工程师：高一</p>",
        (("白若水", "党组副书记、副局长"), ("高一", "总工程师"))),
    Shape("one title before names side by side", "<li>局长<span>时远山</span></li><li>副局长<span>旺堆次仁</span><span>嘎松</span><span>德吉曲珍</span></li>",
        (("时远山", "局长"), ("旺堆次仁", "副局长"), ("嘎松", "副局长"), ("德吉曲珍", "副局长"))),
    Shape("a title with the order of names and a colon on a line", "<p>局长：时远山</p><p>副局长（按姓氏笔画为序）：</p><p>白若水　苏清（女）</p>", (("时远山", "局长"), ("白若水", "副局长"), ("苏清", "副局长"))),
    Shape("a table of bodies, each spanning the rows of its people", """<table><caption>局及直属单位领导一览表</caption><tr><th>单位</th><th>姓名</th><th>职务</th></tr>
<tr><td rowspan=2>省数据局</td><td>时远山</td><td>局长</td></tr><tr><td>白若水</td><td>副局长</td></tr><tr><td rowspan=2>省大数据中心</td><td>苏清</td><td>主任</td></tr><tr><td>郑晚舟</td><td>副主任</td></tr>
<tr><td>办公室</td><td>高一</td><td>总工程师</td></tr></table>""",
        (("时远山", "局长"), ("白若水", "副局长"), ("苏清", "主任", "栖霞省大数据中心"), ("郑晚舟", "副主任", "栖霞省大数据中心"), ("高一", "总工程师"))),
    Shape("tabs, the last of bodies below, one pane without people", """<div class=tabs><div class="tab on">局领导</div><div class="tab">内设机构</div><div class="tab">直属单位</div></div>
<div class="pane" id=t1><p>时远山</p><p>党组书记、局长</p><p>白若水</p><p>党组成员、副局长</p><p>高一</p><p>总工程师</p></div><div class="pane" id=t2><p>办公室</p><p>规划科</p></div><div class="pane" id=t3><p>苏清</p><p>主任</p></div>""", THREE),
    Shape("tabs, the one shown with the only class", """<ul><li class="on">局领导</li><li>内设机构</li><li>直属单位</li></ul><div><div class="pane"><table><tr><td>局长</td><td>时远山</td></tr><tr><td>副局长</td><td>白若水</td></tr><tr><td>总工程师</td><td>高一</td></tr></table></div><div class="pane"><p>办公室　负责人：苏清</p></div><div class="pane"><p>栖霞省信息中心</p></div></div>""", (("时远山", "局长"), ("白若水", "副局长"), ("高一", "总工程师"))),
    Shape("buttons that open each part", """<div id="acc"><div class="card"><div class="card-header"><button data-toggle="collapse" data-target="#c0">时远山　党组书记、局长</button></div><div id="c0" class="collapse">主持全面工作。</div></div><div class="card"><div class="card-header"><button data-toggle="collapse" data-target="#c1">白若水　党组成员、副局长</button></div><div id="c1" class="collapse">分管规划。</div></div><div class="card"><div class="card-header"><button aria-expanded="false">高一　总工程师</button></div><div class="collapse">协助分管标准。</div></div></div><form><button type="submit">搜索</button></form>""", THREE),
    Shape("a surname of two characters set apart", "<p>局长：时远山</p><p>副局长：欧阳　雪</p><p>总工程师：司马　云山</p>", (("时远山", "局长"), ("欧阳雪", "副局长"), ("司马云山", "总工程师"))),
    Shape("tabs, the first of former heads", """<ul><li class="t">历任领导</li><li class="t cur">现任领导</li></ul><div><div><p>苏清</p><p>局长</p></div><div><p>时远山</p><p>党组书记、局长</p><p>白若水</p><p>党组成员、副局长</p><p>高一</p><p>总工程师</p></div></div>""", THREE),
    Shape("parts of an image map", """<img src="ld.jpg" usemap="#m" alt="局领导"><map name="m"><area shape="rect" coords="0,0,9,9" href="1.htm" alt="时远山　党组书记、局长" title="时远山　党组书记、局长">
<area shape="rect" coords="9,0,18,9" href="2.htm" alt="白若水　党组成员、副局长"><area shape="rect" coords="18,0,27,9" href="3.htm" title="高一　总工程师"></map>""", THREE),
    Shape("a wide menu without a name of its own above", '<div class="mega"><dl><dd><a href="/0">乡村振兴</a></dd><dd><a href="/1">民意征集</a></dd><dd><a href="/2">食品安全</a></dd><dd><a href="/3">乡镇街道</a></dd><dd><a href="/4">安全生产</a></dd><dd><a href="/5">教育医疗</a></dd><dd><a href="/6">主任信箱</a></dd><dd><a href="/7">公共资源</a></dd><dd><a href="/8">社会保障</a></dd><dd><a href="/9">生态环境</a></dd><dd><a href="/10">民生实事</a></dd></dl></div><h2>领导信息</h2><p>时远山</p><p>党组书记、局长</p><p>白若水</p><p>党组成员、副局长</p><p>高一</p><p>总工程师</p>', THREE),
    Shape("heads and what they say side by side in one row", """<div><ul><li><span>时远山</span>局长</li><li><span>白若水</span>副局长</li></ul></div><div><table><tr><th>姓名</th><td>时远山</td><th>职务</th><td>党组书记、局长</td></tr><tr><th>主要职责</th><td colspan="3">主持全面工作。</td></tr></table></div>
<div style="display:none"><table><tr><th>姓名</th><td>白若水</td><th>职务</th><td>党组成员、副局长</td></tr></table></div>""", (("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长"))),
    Shape("posts with his work behind a comma", """<p>时远山</p><p>局党组书记、局长，主持全面工作</p><p>白若水</p><p>局党组成员、副局长，负责数据资源</p>""", (("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长"))),
    Shape("a column of peoples", """<table><tr><th>职务</th><th>姓名</th><th>民族</th></tr><tr><td rowspan="2">副局长</td><td>时远山</td><td>汉族</td></tr><tr><td>白若水</td><td>鄂温克族</td></tr></table>""", (("时远山", "副局长"), ("白若水", "副局长"))),
    Shape("a link to the home of the government above the people", """<table><tr><td>友情链接<a href="http://www.qixia.gov.cn/">栖霞省人民政府</a></td><td><table><tr><td>党组书记、局长：时远山</td></tr><tr><td>党组成员、副局长：白若水</td></tr></table></td></tr></table>""",
        (("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长"))),
    Shape("bodies in the first column of a table without a head", """<table><tr><td rowspan="2">局机关</td><td>时远山</td><td>局长</td></tr><tr><td>白若水</td><td>副局长</td></tr>
<tr><td>省大数据中心</td><td>苏清</td><td>主任</td></tr></table>""", (("时远山", "局长"), ("白若水", "副局长"), ("苏清", "主任", "栖霞省大数据中心"))),
    Shape("posts only in the title of a picture's link", """<ul><li><a href="1.html" title="时远山 党组书记、局长"><img src="1.jpg"></a><p>时远山</p></li>
<li><a href="2.html" title="白若水 党组成员、副局长"><img src="2.jpg"></a><p>白若水</p></li><li><a href="3.html" title="高一 总工程师"><img src="3.jpg"></a><p>高一</p></li></ul>""", THREE),
    Shape("Party posts and posts of the body in two lists", "<h4>一、局党组</h4><p>党组书记：时远山</p><p>党组成员：白若水、高一</p><h4>二、行政领导</h4><p>局长：时远山</p><p>副局长：白若水</p>",
        (("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长"), ("高一", "党组成员"))),
    Shape("dated lines of a life below the post", "<p>时远山</p><p>党组书记、局长</p><p>2004.11—2012.05　栖霞省临江市副市长</p><p>2012年5月—2019年3月　栖霞省统计局副局长</p>", (("时远山", "党组书记、局长"),)),
    Shape("a menu of as many entries as there are cards", """<div class="menu"><ul><li><a>政策解读</a></li><li><a>直属单位</a></li><li><a>内设机构</a></li></ul></div><div class=grid>
<div class=card><h4>时远山</h4><p>党组书记、局长</p></div><div class=card><h4>白若水</h4><p>党组成员、副局长</p></div><div class=card><h4>高一</h4><p>总工程师</p></div></div>""", THREE),
    Shape("a row of links over a table of as many rows", """<ul><li>新闻动态</li><li>直属单位</li><li>网上办事</li></ul><table>
<tr><td>时远山</td><td>党组书记、局长</td></tr><tr><td>白若水</td><td>党组成员、副局长</td></tr><tr><td>高一</td><td>总工程师</td></tr></table>""", THREE),
    Shape("tabs of bodies in a strip that is named like a menu", """<ul class="nav nav-tabs"><li>省委</li><li>省数据局</li></ul><div class=tab-content><div><p>苏清 副书记</p></div><div><p>时远山 局长</p></div></div>""",
        (("苏清", "副书记", "栖霞省委"), ("时远山", "局长"))),
    Shape("a title on two lines that spans rows with words like names in other columns", """<table><tr><th>职务</th><th>姓名</th><th>民族</th><th>分管科室</th></tr><tr><td>局长</td><td>时远山</td><td>汉族</td><td>办公室</td></tr>
<tr><td rowspan=3>党组成员<br>副局长</td><td>白若水</td><td>汉族</td><td>市容科</td></tr><tr><td>苏清</td><td>汉族</td><td>法规科</td></tr><tr><td>郑晚舟</td><td>达斡尔族</td><td>安监科</td></tr><tr><td colspan=4>备注：及时更新。</td></tr></table>""",
        (("时远山", "局长"), ("白若水", "党组成员、副局长"), ("苏清", "党组成员、副局长"), ("郑晚舟", "党组成员、副局长"))),
    Shape("two columns of titles that span rows, and a remark that spans some", """<table><tr><th>党内职务</th><th>职务</th><th>姓名</th><th>备注</th></tr><tr><td rowspan=2>党组成员</td><td rowspan=2>副局长</td><td>时远山</td><td rowspan=2>法制办</td></tr><tr><td>白若水</td></tr>
<tr><td></td><td>总工程师</td><td>高一</td><td>安监科</td></tr></table>""", (("时远山", "党组成员、副局长"), ("白若水", "党组成员、副局长"), ("高一", "总工程师"))),
    Shape("one person in two tables, with a post of another body in the second", """<table><tr><td>局长</td><td>时远山</td></tr><tr><td>副局长</td><td>白若水　苏　清</td></tr></table>
<h4>其他机构负责人</h4><table><tr><td>省大数据中心主任</td><td>白若水</td></tr><tr><td>省信息协会会长</td><td>苏　清</td></tr></table>""",
        (("时远山", "局长"), ("白若水", "主任", "栖霞省大数据中心"), ("白若水", "副局长"), ("苏清", "会长", "栖霞省信息协会"), ("苏清", "副局长"))),
    Shape("the same post twice, once with the body's name shortened", """<ul><li><b>时远山</b><i>党组书记、局长</i></li><li><b>白若水</b><i>副局长</i></li></ul><div><h2>白若水</h2><p>省数据资源局副局长、党组成员</p></div>""",
        (("时远山", "党组书记、局长"), ("白若水", "副局长、党组成员", "栖霞省数据资源局"))),
    Shape("two lists of posts of one body make one entry, the fuller one", "<ul><li><b>时远山</b><i>党组书记、局长</i></li></ul><h4>其他</h4><ul><li><b>时远山</b><i>局长、省总督学</i></li></ul>", (("时远山", "党组书记、局长"),)),
    Shape("a life of an older post below the present one", "<ul><li><b>时远山</b><i>党组书记、局长</i></li></ul><p>时远山，男，汉族，1968年5月生，大学学历。现任临江市大数据中心主任。</p>", (("时远山", "党组书记、局长"),)),
    Shape("bold posts over groups of names with their posts below, all of them paragraphs", """<p><b>党组书记、局长</b></p><p>时远山</p><p>省委委员，省数据局党组书记、局长</p><p><b>副局长</b></p><p>白若水</p><p>省数据局党组成员、副局长</p>
<p><span><span style="font-weight: 700">总师、巡视员</span></span></p><p>高一</p><p>总工程师</p><p>苏清</p><p>一级巡视员</p>""",
        (("时远山", "委员", "栖霞省委"), ("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长"), ("高一", "总工程师"), ("苏清", "一级巡视员"))),
    Shape("posts on two lines below each name, under a post that heads them all", "<p><b>现任局长、副局长</b></p><p>时远山</p><p>党组书记</p><p>局长</p><p>白若水</p><p><b>党组成员</b></p><p><b>副局长</b></p><p>高一</p><p>总工程师</p>", THREE),
    Shape("words in bold within posts on two lines, under a bold post that heads them all", "<p><b>局长、副局长</b></p><p>时远山</p><p>党组书记</p><p><b>局</b>长</p><p>白若水</p><p>党组成员</p><p><b>副</b><i>局长</i></p><p>高一</p><p>总工程师</p>", THREE),
    Shape("the second line of posts in bold, under a post that is not", "<p>局长、副局长</p><p>时远山</p><p>党组书记</p><p><b>局长</b></p><p>白若水</p><p>党组成员</p><p><b>副局长</b></p><p>高一</p><p>总工程师</p>", THREE),
    Shape("a former post of another body beside present ones", "<ul><li><b>时远山</b><i>局长</i></li><li><b>白若水</b><i>副局长，省森林公安局原政委</i></li><li><b>高一</b><i>省信息中心原副主任</i></li></ul>", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("a court: those who work under its judges on a line and under headings", """<p>院长 <b>时远山</b></p><p>副院长 <b>白若水</b></p><p>法官助理：赵明、钱海</p><h4>法官助理</h4><p>孙立　李晓</p><h4>员额法官</h4><p>周扬　吴起</p>""",
        (("时远山", "院长"), ("白若水", "副院长"))),
    Shape("the last line of a life says the post and more", """<h2>时远山</h2><h3>栖霞省数据局局长</h3><ul><li>2004.11—2012.05　栖霞省临江市副市长</li><li>2012.05—2019.03　栖霞省统计局局长</li>
<li>2019.03—　　　栖霞省数据局局长、党组书记，省大数据中心主任（兼）</li></ul>""", (("时远山", "局长、党组书记"), ("时远山", "主任", "栖霞省大数据中心"))),
    Shape("lines of a life of which none says its end", "<h2>时远山</h2><h3>党组书记、局长</h3><p>2004年11月至今 党组书记、局长、省信息中心主任</p><p>2012年5月起 党组书记、局长、省大数据中心主任</p>",
        (("时远山", "党组书记、局长"), ("时远山", "主任", "栖霞省大数据中心"))),
    Shape("the last line of a life without the post above it", "<h2>时远山</h2><h3>党组书记、局长</h3><p>2004.11—2012.05　临江市副市长</p><p>2012.05—　　局长、临江市大数据中心主任</p><p>2013.02—2014.03 党组书记、局长、省统计局局长</p>", (("时远山", "党组书记、局长"),)),
    Shape("a life of a later leader below the card of the first", "<div><h2>时远山</h2><h3>局长</h3></div><div><h2>白若水</h2><h3>副局长</h3><p>2019.03—　　副局长、局长</p></div>", (("时远山", "局长"), ("白若水", "副局长、局长"))),
    Shape("a post that the body of the heading cannot have", "<h3>省委</h3><p>时远山 局长、省委副书记</p>", (("时远山", "局长"), ("时远山", "副书记", "栖霞省委"))),
    Shape("tabs called by posts", '<ul class="tab"><li class="on">局长</li><li>副局长</li><li>总工程师</li></ul><div><p>时远山</p></div><div><p>白若水</p><p>苏清</p></div><div><p>高一</p></div>', (("时远山", "局长"), ("白若水", "副局长"), ("苏清", "副局长"), ("高一", "总工程师"))),
    Shape("tabs called by posts over cards with their own", '<ul class="tab"><li class="on">局长</li><li>副局长</li></ul><div><p>时远山</p><p>党组书记、局长</p></div><div><p>白若水</p><p>党组成员、副局长</p></div>', (("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长"))),
    Shape("who has left, in brackets behind the post", "<ul><li><b>时远山</b><i>局长</i></li><li><b>苏清</b><i>副局长（已调离）</i></li><li><b>白若水</b><i>副局长</i></li></ul>", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("who has retired, on his line", "<p>时远山　局长</p><p>苏清　副局长（退休）</p><p>白若水　副局长</p>", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("since when, in brackets behind the post", "<p>时远山　局长（2030年3月任职）</p><p>白若水　副局长（2029年5月任职）</p>", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("titles in angles", "<p>时远山 &lt;党组书记、局长&gt;</p><p>白若水 &lt;党组成员、副局长&gt;</p>", (("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长"))),
    Shape("a telephone behind each name", "<p>局长：时远山 电话：0531-88888888</p><p>副局长：白若水 办公电话：0531-88888889</p>", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("the order of names in brackets between a post and its holders", """<div><h2>组成人员</h2><p><b>主　任：</b>时远山</p>
<p><b>委　员：</b>（按姓名笔画为序）<br>白若水（女）、高一、苏清</p></div>""",
          (("时远山", "主任"), ("白若水", "委员"), ("高一", "委员"), ("苏清", "委员"))),
    Shape("tabs of a kit, the one shown marked with the kit's own word", """<div class="layui-tab"><ul class="layui-tab-title"><li class="layui-this">现任领导</li>
<li>历任领导</li><li>先进风采</li></ul><div class="layui-tab-content"><div class="layui-tab-item layui-show"><p><a href="#">时远山</a> 党组书记、局长</p>
<p><a href="#">白若水</a> 党组成员、副局长</p><p><a href="#">高　一</a> 总工程师</p></div><div class="layui-tab-item"><table><tr><th>姓名</th><th>职务</th><th>任职时间</th></tr>
<tr><td>苏清</td><td>局长</td><td>2019.03—2024.06</td></tr></table></div><div class="layui-tab-item"><p>郑晚舟　班长</p></div></div></div>""", THREE),
    Shape("a menu of cells beside tables of labels", """<table><tr><td><table><tr><th>栏目导航</th></tr><tr><td>本厅简介</td></tr><tr><td>厅领导</td></tr>
<tr><td>内设机构</td></tr></table></td><td><table><tr><td>厅领导</td></tr><tr><td><table>
<tr><td><img src="0.jpg"></td><td><table><tr><td>姓名</td><td>时远山</td></tr><tr><td>职务</td><td>党组书记、局长</td></tr></table></td></tr>
<tr><td><img src="1.jpg"></td><td><table><tr><td>姓名</td><td>白若水</td></tr><tr><td>职务</td><td>党组成员、副局长</td></tr></table></td></tr>
<tr><td><img src="2.jpg"></td><td><table><tr><td>姓名</td><td>高一</td></tr><tr><td>职务</td><td>总工程师</td></tr></table></td></tr></table></td></tr></table></td></tr></table>""", THREE),
    Shape("the life of one, and the list of all by their posts beside it", """<!DOCTYPE html><html><head><meta charset="utf-8"><title>白若水简历_栖霞省数据局</title>
<meta name="ArticleTitle" content="白若水简历"><meta name="PubDate" content="2025-04-02 10:20"></head><body><p>首页 &gt; 局领导 &gt; 正文</p>
<div class="col-l"><h2>局领导</h2><dl><dt>局长</dt><dd><a>时远山</a></dd><dt>副局长</dt><dd><a>白若水</a></dd><dd><a>苏　清</a></dd></dl></div>
<div class="col-r"><h1>白若水</h1><p class="sub">党组成员、副局长</p><p>白若水，女，汉族，1977年8月生，1999年8月参加工作，在职研究生学历。</p>
<p>1995.09－1999.08　栖霞师范大学学习</p><p>1999.08－2006.05　临江市委办公室科员、副科长</p><p>2006.05－2025.03　临江市大数据中心主任</p></div>
<div class="footer">主办：栖霞省数据局</div></body></html>""",
          (("时远山", "局长"), ("白若水", "党组成员、副局长"), ("苏清", "副局长")), whole=True),
    Shape("titles over names set alike, one of them a word", """<dl class="ld"><dt>党组书记</dt><dd>时　远山</dd><dt>党组副书记、局长</dt><dd>祭红叶</dd><dt>党组副书记</dt><dd>白若水</dd>
<dt>副局长</dt><dd>高　一</dd><dd>苏　清</dd></dl>""",
          (("时远山", "党组书记"), ("祭红叶", "党组副书记、局长"), ("白若水", "党组副书记"), ("高一", "副局长"), ("苏清", "副局长"))),
    Shape("a title whose holder nobody can read", """<div><h2>局长</h2><div class="nm">Ж-7</div><h2>副局长</h2><div class="nm">白若水</div><h2>总工程师</h2><div class="nm">高一</div></div>""",
          (("白若水", "副局长"), ("高一", "总工程师"))),
    Shape("groups of committees under their headings", """<div class="pane"><h3>中共栖霞省委员会</h3><p><b>书　记：</b>时远山</p><p><b>常　委：</b>白若水、高一</p></div>
<div class="pane"><h3>政协栖霞省委员会</h3><p><b>主　席：</b>苏　清</p></div>""",
          (("时远山", "书记", "栖霞省委"), ("白若水", "常委", "栖霞省委"), ("高一", "常委", "栖霞省委"), ("苏清", "主席", "栖霞省政协"))),
    Shape("a life in a table under the title of one", """<!DOCTYPE html><html><head><meta charset="utf-8"><title>个人简历</title></head><body><table border="1">
<tr><td>姓名</td><td>白若水</td><td>性别</td><td>女</td></tr><tr><td>籍贯</td><td>栖霞</td><td>学历</td><td>大学</td></tr><tr><td>起止时间</td><td colspan="3">工作单位及职务</td></tr>
<tr><td>1998.09-2006.01</td><td colspan="3">临江市林业局科员</td></tr><tr><td>2006.01-2021.08</td><td colspan="3">临江市林业局副局长</td></tr>
<tr><td>2021.08-</td><td colspan="3">栖霞省数据局党组成员、副局长</td></tr></table></body></html>""", (("白若水", "党组成员、副局长"),), whole=True),
    Shape("a row of pictures, one of names, and one of titles of two lines", """<table class="ld"><tr><td><img src="0.jpg"></td><td><img src="1.jpg"></td><td><img src="2.jpg"></td></tr>
<tr><td>时远山</td><td>白若水</td><td>高&nbsp;&nbsp;一</td></tr><tr><td>党组书记<br>局长</td><td>党组成员<br>副局长</td><td>总工程师</td></tr></table>""", THREE),
)  # fmt: skip
NOBODY = (
    Shape("an empty column", '<div class="ldlist"><ul></ul><p>暂无内容</p></div>', ()),
    Shape("a news page", "<h1>省数据局召开座谈会</h1><p>3月1日，局长时远山主持召开座谈会，副局长白若水、总工程师高一参加。</p><p>临江市数据局局长苏清汇报工作。</p>", ()),
    Shape("a list of candidates", "<table><tr><th>姓名</th><th>现任职务</th><th>拟任职务</th></tr><tr><td>苏清</td><td>处长</td><td>副局长</td></tr></table>", ()),
    Shape("menus of cities and of services", "<ul><li>安庆</li><li>常州</li><li>黄山</li><li>安阳</li></ul><ul><li><a href=/a>局长信箱</a></li><li><a href=/b>主任热线</a></li></ul>", ()),
    Shape("a table of sections and who heads them", "<h3>处室设置</h3><table><tr><td>处室</td><td>负责人</td><td>电话</td></tr><tr><td>办公室</td><td>苏清 主任</td><td>1</td></tr><tr><td>规划处</td><td>郑晚舟 处长</td><td>2</td></tr></table>", ()),
    Shape("pictures of the news", '<div><a href=1><img src=1.jpg alt="时远山局长到企业调研"></a><a href=2><img src=2.jpg alt="白若水 参加座谈"></a><a href=3><img src=3.jpg alt="苏清 原局长"></a></div>', ()),
    Shape("a duty roster", "<h3>值班安排</h3><p>苏清 处长</p><p>郑晚舟 科长</p>", ()),
    Shape("places beside each other in one block", '<div class="ldlist"><h3>领导信息</h3></div><div><a>安庆</a><a>黄山</a><a>安阳</a><a>常州</a></div>', ()),
    Shape("a life on its way out", "<p>苏清，男，汉族，1966年1月出生，现任局长，2024年3月退休。</p><p>郑晚舟，男，汉族，1966年1月出生，现任副局长，拟任某局局长。</p>", ()),
    Shape("days on which leaders receive callers", "<h3>局领导接访安排</h3><table><tr><td>日期</td><td>接访领导</td><td>职务</td></tr><tr><td>3月1日</td><td>时远山</td><td>局长</td></tr></table>", ()),
)  # fmt: skip
