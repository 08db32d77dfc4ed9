"""Leadership pages with empty seats, labels of their own before each name, and lives below the lines; all invented."""

from tests.unit.scraper.parsers.shapes import THREE, Shape

SEATS = (
    Shape("two leaders in one line, each with a remark in brackets", "<p>时远山 局长（兼） 白若水 副局长（挂职）</p>", (("时远山", "局长"), ("白若水", "副局长")), qualifiers={"白若水": "挂职"}),
    Shape("two leaders in one line with a semicolon between them", "<p>时远山 局长；白若水 副局长；</p>", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("two leaders in elements of one line, posts first, with a semicolon", "<p><b>局长</b> 时远山<br>；<b>副局长</b> 白若水；</p>", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("leaders in one line, each with a remark set apart", "<p>局长 时远山 （主持全面工作） 副局长 白若水 （分管办公室） 高一鸣 （挂职）</p>",
        (("时远山", "局长"), ("白若水", "副局长"), ("高一鸣", "副局长")), qualifiers={"时远山": "主持全面工作"}),
    Shape("leaders in one line, each with a remark in an element of its own", "<p><b>局长</b> 时远山 <span>（主持全面工作）</span> <b>副局长</b> 白若水 <span>（分管办公室）</span></p>",
        (("时远山", "局长"), ("白若水", "副局长")), qualifiers={"时远山": "主持全面工作"}),
    Shape("leaders in one line, the first with two posts", "<p>党组书记 局长 时远山 副局长 白若水 高一鸣</p>", (("时远山", "党组书记、局长"), ("白若水", "副局长"), ("高一鸣", "副局长"))),
    Shape("posts of two in one line without a name between", "<p>局长 副局长 时远山 总工程师 白若水</p>", (("时远山", "副局长"), ("白若水", "总工程师"))),
    Shape("a name with a word in it in a column of names beside one title for all", """<table><tr><th>职务</th><th>姓名</th><th>工作分工</th></tr><tr><td>局长</td><td>时远山</td><td>主持全面工作</td></tr>
<tr><td rowspan=3>副局长</td><td>白若水</td><td>分管数据资源处</td></tr><tr><td>高一鸣</td><td>分管规划财务处</td></tr><tr><td>龙在云</td><td>分管办公室</td></tr>
<tr><td>总工程师</td><td>魏承</td><td>负责技术标准</td></tr></table>""",
        (("时远山", "局长"), ("白若水", "副局长"), ("高一鸣", "副局长"), ("龙在云", "副局长"), ("魏承", "总工程师"))),
    Shape("a word that is a name in a column of names, under a title that spans their rows", """<table><tr><td>局长</td><td>时远山</td><td>主持全面工作</td></tr><tr><td rowspan=2>副局长</td><td>白若水</td><td>分管办公室</td></tr>
<tr><td>计划</td><td>分管数据科</td></tr></table>""", (("时远山", "局长"), ("白若水", "副局长"), ("计划", "副局长"))),
    Shape("words that are names in rows of names behind a title", """<table><tr><td>副局长</td><td>时远山</td><td>白若水</td></tr><tr><td>总工程师</td><td>高一鸣</td><td>苏清</td></tr><tr><td>总规划师</td><td>时光</td><td>计划</td></tr></table>""",
        (("时远山", "副局长"), ("白若水", "副局长"), ("高一鸣", "总工程师"), ("苏清", "总工程师"), ("时光", "总规划师"), ("计划", "总规划师"))),
    Shape("a word that is a name in a column of names under rows of titles", """<table><tr><td colspan=2>局长</td></tr><tr><td>时远山</td><td>全面工作</td></tr><tr><td colspan=2>副局长</td></tr><tr><td>白若水</td><td>办公室</td></tr>
<tr><td>计划</td><td>数据科</td></tr></table>""", (("时远山", "局长"), ("白若水", "副局长"), ("计划", "副局长"))),
    Shape("the label of a row below those of people", """<table><tr><td>时远山</td><td>局长</td></tr><tr><td>白若水</td><td>副局长</td></tr><tr><td>计划</td><td>见附件</td></tr></table>""", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("the label of a row between those of people, behind their titles", """<table><tr><td>局长</td><td>时远山</td></tr><tr><td>周一</td><td>安排</td></tr><tr><td>副局长</td><td>白若水</td></tr></table>""", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("the label of a row below a title that spans rows", """<table><tr><td>局长</td><td>时远山</td><td>全面</td></tr><tr><td rowspan=2>副局长</td><td>白若水</td><td>办公室</td></tr><tr><td>龙在云</td><td>数据科</td></tr>
<tr><td>其他</td><td>方案</td><td>见附件</td></tr></table>""", (("时远山", "局长"), ("白若水", "副局长"), ("龙在云", "副局长"))),
    Shape("words in a column of names, posts and duties", """<table><tr><td>姓名</td><td>时远山</td></tr><tr><td>职务</td><td>局长</td></tr><tr><td>分管</td><td>计划</td></tr>
<tr><td>姓名</td><td>白若水</td></tr><tr><td>职务</td><td>副局长</td></tr><tr><td>分管</td><td>安全</td></tr></table>""", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("a word that is a name in a column of names above a row with more cells", """<table><tr><td colspan=3>副局长</td></tr><tr><td>时远山</td><td>办公室</td></tr><tr><td>白若水</td><td>数据科</td></tr><tr><td>计划</td><td>党建</td></tr>
<tr><td>苏清</td><td>总工程师</td><td>技术</td></tr></table>""", (("时远山", "副局长"), ("白若水", "副局长"), ("计划", "副局长"), ("苏清", "总工程师"))),
    Shape("a word below the one name of a column", """<table><tr><td colspan=2>局长</td></tr><tr><td>时远山</td><td>全面工作</td></tr><tr><td>计划</td><td>见附件</td></tr></table>""", (("时远山", "局长"),)),
    Shape("what is to be added in a column of names", """<table><tr><td>局长</td><td>时远山</td></tr><tr><td rowspan=2>副局长</td><td>白若水</td></tr><tr><td>待补充</td></tr></table>""", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("the others in a column of names", """<table><tr><td>局长</td><td>时远山</td></tr><tr><td rowspan=2>副局长</td><td>白若水</td></tr><tr><td>其他</td></tr></table>""", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("the rest in a column of names", """<table><tr><td>局长</td><td>时远山</td></tr><tr><td rowspan=2>副局长</td><td>白若水</td></tr><tr><td>其余的</td></tr></table>""", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("a name without surname in a column of names", """<table><tr><td>局长</td><td>时远山</td></tr><tr><td rowspan=2>副局长</td><td>白若水</td></tr><tr><td>其其格</td></tr></table>""", (("时远山", "局长"), ("白若水", "副局长"), ("其其格", "副局长"))),
    Shape("a word below a column of names and duties", """<h3>副局长</h3><table><tr><td>时远山</td></tr><tr><td>负责办公室、财务处的工作。</td></tr><tr><td>白若水</td></tr><tr><td>分管数据资源处、人事处。</td></tr><tr><td>计划</td></tr></table>""",
        (("时远山", "副局长"), ("白若水", "副局长"))),
    Shape("a word below a column of posts and names", """<table><tr><td>局长</td></tr><tr><td>时远山</td></tr><tr><td>副局长</td></tr><tr><td>白若水</td></tr><tr><td>计划</td></tr></table>""",
        (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("cells of a damaged table in no row of their own", """<table><tr><form><td>时远山</td><td>局长</td></form></tr><tr><form><td>白若水</td><td>副局长</td></form></tr><tr><form><td>计划</td><td>总工程师</td></form></tr></table>""",
        (("时远山", "局长"), ("白若水", "副局长"), ("计划", "总工程师"))),
    Shape("a rare surname first in a list of pictures under a post", """<h3>局长</h3><ul><li><a href="/1"><img src=1.jpg><p>时远山</p></a></li></ul><h3>副局长</h3><ul><li><a href="/2"><img src=2.jpg><p>奇云龙</p></a></li>
<li><a href="/3"><img src=3.jpg><p>敖登托娅</p></a></li><li><a href="/4"><img src=4.jpg><p>白　塔</p></a></li></ul>""",
        (("时远山", "局长"), ("奇云龙", "副局长"), ("敖登托娅", "副局长"), ("白塔", "副局长"))),
    Shape("an empty seat in the last of cards that never close", """<ul><li class=m><div class=b><a href="/1"><strong>时远山</strong></a><br>党组书记、局长</li>
<li class=m><div class=b><a href="/2"><strong>白若水</strong></a><br>副局长（援建，挂职）</li><li class=m><div class=b><strong>（暂缺）</strong><br>总工程师</li></ul>""",
        (("时远山", "党组书记、局长"), ("白若水", "副局长")), qualifiers={"白若水": "挂职"}),
    Shape("lives below lines of a post and a name, and none of them says the name again", """<p><b>局长　</b>时远山</p><p>男，汉族，1970年5月生，栖霞临江人，现任栖霞省数据局党组书记、局长。</p><p>&nbsp;</p>
<p><b>副局长　</b>白若水</p><p>女，回族，1980年8月生，现任栖霞省数据局党组成员、副局长。2016年至2021年任临江市副市长。</p>""",
        (("时远山", "局长、党组书记"), ("白若水", "副局长、党组成员"))),
    Shape("a life below a line that is somebody else's", "<p><b>局长　</b>时远山</p><p>苏清，男，汉族，1970年5月生，现任栖霞省数据局副局长。</p>", (("时远山", "局长"), ("苏清", "副局长"))),
    Shape("what somebody is in small letters behind names without known surnames", """<div class=c><h5>时远山 <small>男</small></h5><p>党组书记、局长</p></div><div class=c><h5>归若水 <small>女</small></h5><p>党组成员、副局长</p></div>""",
        (("时远山", "党组书记、局长"), ("归若水", "党组成员、副局长"))),
    Shape("tables of labels, a picture beside each person, and names that look like none", """<table><tr><td>姓名</td><td>时远山</td><td rowspan=3><img src=1.jpg></td></tr><tr><td>职务</td><td>党组书记、局长</td></tr><tr><td>分工</td><td>主持全面工作。</td></tr>
<tr><td>姓名</td><td>公　道</td><td rowspan=3></td></tr><tr><td>职务</td><td>党组成员、副局长</td></tr><tr><td>分工</td><td>分管人事科。</td></tr>
<tr><td>姓名</td><td>员若水</td><td rowspan=3></td></tr><tr><td>职务</td><td>总工程师（试用期）</td></tr><tr><td>分工</td><td>协助分管数据科。</td></tr></table>""",
        (("时远山", "党组书记、局长"), ("公道", "党组成员、副局长"), ("员若水", "总工程师"))),
    Shape("a table of labels with a seat that nobody has", """<table><tr><td>姓名</td><td>时远山</td></tr><tr><td>职务</td><td>党组书记、局长</td></tr>
<tr><td>姓名</td><td></td></tr><tr><td>职务</td><td>党组成员、副局长</td></tr><tr><td>姓名</td><td>高一</td></tr><tr><td>职务</td><td>总工程师</td></tr></table>""", (("时远山", "党组书记、局长"), ("高一", "总工程师"))),
    Shape("lines of labels with a seat that nobody has", """<p>姓名：时远山</p><p>职务：党组书记、局长</p><p>分工：主持全面工作。</p><p>姓名：</p><p>职务：党组成员、副局长</p><p>分工：</p>
<p>姓名：高一</p><p>职务：总工程师</p><p>分工：分管数据科。</p>""", (("时远山", "党组书记、局长"), ("高一", "总工程师"))),
    Shape("cards of labels with a seat that nobody has", """<div class=c><p>姓名：时远山</p><p>职务：党组书记、局长</p></div><div class=c><p>姓名：</p><p>职务：党组成员、副局长</p></div><div class=c><p>姓名：高一</p><p>职务：总工程师</p></div>""",
        (("时远山", "党组书记、局长"), ("高一", "总工程师"))),
    Shape("a name with its label on the line before", "<p>姓名：</p><p>时远山</p><p>职务：</p><p>党组书记、局长</p><p>姓名：</p><p>高一</p><p>职务：</p><p>总工程师</p>", (("时远山", "党组书记、局长"), ("高一", "总工程师"))),
    Shape("a menu of leaders on one line beside the one shown", """<div class="l"><a href="/1">时远山</a><a href="/2">白若水</a><a href="/3">高一</a></div>
<div class="d"><p>姓名：时远山</p><p>性别：男</p><p>职务：栖霞省数据局党组书记、局长</p><p>分工：主持全面工作。</p></div>""",
        (("时远山", "党组书记、局长"), ("白若水", ""), ("高一", ""))),
    Shape("one title over a line of names", "<p>局长</p><p>时远山</p><p>副局长</p><p>白若水、高一</p>", (("时远山", "局长"), ("白若水", "副局长"), ("高一", "副局长"))),
    Shape("comrades and what they look after", "<p>一、党组书记、局长时远山同志：主持局全面工作，分管人事处。</p><p>二、党组成员、副局长白若水同志：协助局长负责数据资源工作。</p><p>三、二级巡视员高一同志负责信息化工作。</p>",
        (("时远山", "党组书记、局长"), ("白若水", "党组成员、副局长"), ("高一", "二级巡视员"))),
    Shape("titles and names in English beside them", "<div><h4>时远山 Shi Yuanshan</h4><h5>局长 Director-General</h5></div><div><h4>白若水</h4><h5>DEPUTY DIRECTOR 副局长</h5></div>",
        (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("a name with a dot and how it is written abroad", "<div><h4>买买提·艾力 Memet Eli</h4><h5>局长</h5></div><div><h4>白若水 Bai Ruoshui</h4><h5>副局长</h5></div>",
        (("买买提·艾力", "局长"), ("白若水", "副局长"))),
    Shape("a firm with letters in its name", "<p>时远山 局长</p><p>白若水 LNG公司总经理</p>", (("时远山", "局长"), ("白若水", "总经理", "LNG公司"))),
    Shape("what somebody is beside his post in its bracket", "<p>时远山（局长）</p><p>白若水（副局长、民建会员）</p><p>高一（总工程师，女，回族）</p>", (("时远山", "局长"), ("白若水", "副局长"), ("高一", "总工程师"))),
    Shape("a heading that leaves words of the name out", "<h3>省数据局领导成员</h3><div><h4>局长</h4><p>时远山</p></div><div><h4>副局长</h4><p>白若水</p><p>高一</p></div>",
        (("时远山", "局长"), ("白若水", "副局长"), ("高一", "副局长"))),
    Shape("heads of cities below", "<ul><li>时远山 局长</li><li>白若水 临江市副市长</li></ul>", (("时远山", "局长"), ("白若水", "副市长", "临江市人民政府"))),
    Shape("titles in the tips of pictures", """<ul><li><a href="1.html" title="党组书记、局长"><img src="1.jpg"><span>时远山</span></a></li>
<li><a href="2.html" title="党组成员、副局长"><img src="2.jpg"><span>白若水</span></a></li><li><a href="3.html" title="总工程师"><img src="3.jpg"><span>高一</span></a></li></ul>""", THREE),
    Shape("titles in data that a script shows", """<div class="i" data-id="1" data-name="时远山" data-zw="党组书记、局长"><img src="1.jpg"><span>时远山</span></div>
<div class="i" data-id="2" data-name="白若水" data-zw="党组成员、副局长"><span>白若水</span></div><div class="i" data-zw="总工程师"><span>高一</span></div>""", THREE),
    Shape("an attribute that stands around several people", """<div title="局长"><p>时远山</p><p>白若水</p></div><p>副局长 高一</p>""", (("高一", "副局长"),)),
    Shape("links with titles in brackets in one paragraph", """<p><a href="1">时远山</a>（党组书记、局长）　<a href="2">白若水</a>（副局长，挂职）　<a href="3">高一</a>（总工程师）</p>""",
        (("时远山", "党组书记、局长"), ("白若水", "副局长"), ("高一", "总工程师"))),
    Shape("a remark in brackets before a semicolon, the name and the title before it in elements of their own", """<p><i>时远山</i>　<i>副局长</i>（挂职）；高一（女）　总工程师</p>""",
        (("时远山", "副局长"), ("高一", "总工程师")), qualifiers={"时远山": "挂职"}),
    Shape("heads of a table in Traditional characters over ended terms", """<table><tr><th>姓名</th><th>職務</th><th>任職起止時間</th></tr><tr><td>時遠山</td><td>黨組書記、局長</td><td>2004年6月—2009年3月</td></tr>
<tr><td>白若水</td><td>副局長</td><td>2009年3月—2013年8月</td></tr></table>""", ()),
    Shape("a name that looks like none, its post far below", """<table><tr><td>姓名</td><td>应在勤</td><td>民族</td><td>汉族</td></tr><tr><td>出生年月</td><td>1972年5月</td><td>籍贯</td><td>临江</td></tr>
<tr><td>学历</td><td>大学</td><td>政治面貌</td><td>中共党员</td></tr><tr><td>现任职务</td><td colspan="3">栖霞省数据局党组书记、局长</td></tr></table>""", (("应在勤", "党组书记、局长"),)),
    Shape("titles in elements of their own with nothing between them", """<div><h3>时远山</h3><span>党组书记</span><span>局长</span></div><div><h3>白若水</h3><span>党组成员</span><span>副局长</span></div>
<div><h3>高一</h3><p>总<b>工程师</b></p></div>""", THREE),
    Shape("one title of two words in two elements", "<div><h3>时远山</h3><p>局长</p></div><div><h3>白若水</h3><span>主任</span><span>委员</span></div>", (("时远山", "局长"), ("白若水", "主任委员"))),
    Shape("facts of life between name and title", "<ul><li>时远山　男　汉族　1968.03　研究生　局长　主持全面工作</li><li>白若水　女　回族　1970.05　大学　副局长　分管综合科</li></ul>", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("titles in square brackets", "<div>时远山 [党组书记、局长]</div><div>白若水【党组成员、副局长】</div><div>高一 〔总工程师〕</div>", THREE),
    Shape("a title in the crumbs over a life", """<nav><ol class="breadcrumb"><li class="breadcrumb-item">首页</li><li class="breadcrumb-item">领导信息</li><li class="breadcrumb-item">副局长</li></ol></nav>
<h2>白若水</h2><p>白若水，女，回族，1974年6月生，大学学历。</p><p>现任栖霞省数据局党组副书记、常务副局长。</p>""", (("白若水", "党组副书记、常务副局长"),)),
    Shape("a title in a line of the place that is called so", """<div class="position">您的位置：<a href="/">首页</a><span>&gt;</span><span>副局长</span></div>
<h2>白若水</h2><p>白若水，女，回族，1974年6月生，大学学历。</p><p>现任栖霞省数据局党组副书记、常务副局长。</p>""", (("白若水", "党组副书记、常务副局长"),)),
    Shape("labels that begin with an empty seat", "<p>姓名：空缺</p><p>职务：局长</p><p>姓名：白若水</p><p>职务：副局长</p>", (("白若水", "副局长"),)),
    Shape("labels with posts first and an empty seat", "<p>职务：局长</p><p>姓名：空缺</p><p>职务：副局长</p><p>姓名：白若水</p>", (("白若水", "副局长"),)),
    Shape("labels that end with an empty seat", "<p>职务：副局长</p><p>姓名：白若水</p><p>职务：总工程师</p><p>姓名：空缺</p>", (("白若水", "副局长"),)),
    Shape("two cards of labels, one without anybody", "<div><p>姓名：空缺</p><p>职务：局长</p></div><div><p>职务：副局长</p><p>姓名：白若水</p></div>", (("白若水", "副局长"),)),
    Shape("a tip that is called after him", """<ul><li><a href="1.html" title="时远山工作室主任">时远山</a></li></ul><p>副局长 白若水</p>""", (("白若水", "副局长"),)),
    Shape("a tip beside a printed title", """<ul><li><a href="1.html" title="总工程师"><span>时远山</span></a><p>局长</p></li><li><a href="2.html" title="总工程师"><span>白若水</span></a><p>副局长</p></li></ul>""",
        (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("a name in the crumbs over its title", """<ol class="breadcrumb"><li>首页</li><li>白若水</li></ol><p>职务：党组成员、副局长</p>""", (("白若水", "党组成员、副局长"),)),
    Shape("a comrade over his duties", "<p>局长时远山同志：</p><p>主持全面工作。</p><p>副局长白若水同志：</p><p>分管综合处。</p>", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("titles in elements that are called after a position", """<div class="item"><h4>时远山</h4><p class="position">党组书记、局长</p></div>
<div class="item"><h4>白若水</h4><p class="leader-position">党组成员、副局长</p></div><div class="item"><h4>高一</h4><p class="position">总工程师</p></div>""", THREE),
    Shape("cards in an element that is called after a location", """<div class="location"><div><h4>时远山</h4><p>局长</p></div><div><h4>白若水</h4><p>副局长</p></div></div>""",
        (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("attributes that are about somebody else", """<div class="i" data-next="副局长"><span>时远山</span></div><div class="i" title="上一届副局长"><span>白若水</span></div><p>高一 局长</p>""", (("高一", "局长"),)),
    Shape("one name and a seat under a heading each, and nobody told for the second", "<h2>局长</h2><p class=n>时远山</p><h2>副局长</h2><p class=n>暂未公布</p>", (("时远山", "局长"),)),
    Shape("a seat whose holder is not told, in cards of one line", "<ul><li><b>时远山</b><i>局长</i></li><li><b>尚未明确</b><i>副局长</i></li><li><b>白若水</b><i>总工程师</i></li></ul>", (("时远山", "局长"), ("白若水", "总工程师"))),
    Shape("a seat that one character calls empty", "<h2>局长</h2><p>时远山</p><h2>副局长</h2><p>缺</p><h2>总工程师</h2><p>白若水</p>", (("时远山", "局长"), ("白若水", "总工程师"))),
    Shape("a dash before each title", "<p>时远山</p><p>— 局长</p><p>白若水</p><p>— 副局长</p>", (("时远山", "局长"), ("白若水", "副局长"))),
    Shape("dots that lead to the names, a post said once for two", "<table><tr><td>局　　长：…………时远山<br>副 局 长：…………白若水<br>　　　　　…………高　一<br>电　　话：…………12345</td></tr></table>",
        (("时远山", "局长"), ("白若水", "副局长"), ("高一", "副局长"))),
    Shape("a post said once for two, the second name in a paragraph set in", "<p>局　长：时远山</p><p>副局长：白若水</p><p>　　　　高一</p><p>总工程师：魏承</p>",
        (("时远山", "局长"), ("白若水", "副局长"), ("高一", "副局长"), ("魏承", "总工程师"))),
    Shape("a post said once for four, on three lines set in", "<p>局　长：时远山</p><p>副局长：白若水</p><p>　　　　高一</p><p>　　　　苏清　田野</p><p>总工程师：魏承</p>",
        (("时远山", "局长"), ("白若水", "副局长"), ("高一", "副局长"), ("苏清", "副局长"), ("田野", "副局长"), ("魏承", "总工程师"))),
    Shape("dots that lead to three names of one post", "<table><tr><td>局　　长：…………时远山<br>副 局 长：…………白若水<br>　　　　　…………高　一<br>　　　　　…………苏　清</td></tr></table>",
        (("时远山", "局长"), ("白若水", "副局长"), ("高一", "副局长"), ("苏清", "副局长"))),
    Shape("who is on duty, in a column of remarks", "<table><tr><td>姓名</td><td>职务</td><td>备注</td></tr><tr><td>时远山</td><td>局长</td><td></td></tr><tr><td>高一</td><td>副局长</td><td>值班</td></tr><tr><td>白若水</td><td>总工程师</td><td></td></tr></table>",
        (("时远山", "局长"), ("高一", "副局长"), ("白若水", "总工程师"))),
    Shape("who is on duty, before the names of their rows", "<table><tr><td>局长</td><td>时远山</td></tr><tr><td>值班领导</td><td>苏清</td><td>处长</td></tr></table>", (("时远山", "局长"),)),
    Shape("a page whose every paragraph is set in", "<p>　　局长：时远山</p><p>　　副局长：白若水</p><p>　　高一</p><p>　　总工程师</p>", (("时远山", "局长"), ("白若水", "副局长"), ("高一", "总工程师"))),
    Shape("a title that a line breaks behind the body of its second post", "<dl><dt>时远山</dt><dd>省政府办公厅副主任，省数据局<br>党组书记、局长</dd></dl><dl><dt>白若水</dt><dd>副局长</dd></dl>",
        (("时远山", "副主任", "栖霞省人民政府办公厅"), ("时远山", "党组书记、局长"), ("白若水", "副局长"))),
)  # fmt: skip
