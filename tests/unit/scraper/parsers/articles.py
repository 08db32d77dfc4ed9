"""Pages with one article each, in the layouts that content systems and old sites print, side matter around it."""

from dataclasses import dataclass

TITLE = "临江省人民政府关于赵一平任职的通知"
BODY = ("省人民政府决定：", "任命赵一平为临江省数据局局长。")
SIGNED = ("临江省人民政府", "2030年5月10日")
DAY = "2030-05-10"
# Small print, foreign titles and days that no reader may take for a part of the article.
SIDE = (
    '<div class="xgyd"><h3>相关阅读</h3><ul><li><a href="/1.html">临江省人民政府关于钱二任职的通知</a><span>2030-05-08</span></li>'
    '<li><a href="/2.html">省数据局召开春季工作会议部署任务</a><span>2030-05-07</span></li>'
    '<li><a href="/3.html">全省政务服务标准化培训班顺利举办</a><span>2030-05-06</span></li></ul></div>'
)
POPUP = '<div id="leave"><p>提示</p><p>您访问的链接即将离开“临江省人民政府”，是否继续？</p><a href="#">继续访问</a></div>'
BOTTOM = '<div class="bq"><p>主办单位：临江省人民政府办公厅</p><p>网站标识码：3700000001　临ICP备05000001号</p><p>您是第14494位访客</p></div>'
TOOLS = "<div><span>打印</span><span>关闭</span></div><div>扫一扫在手机打开当前页</div><p>上一篇：<a href='/9.html'>关于做好节日服务的公告</a></p>"
CRUMB = '<div class="wz">您现在的位置：<a href="/">首页</a> &gt; <a href="/rs/">人事信息</a> &gt; 正文</div>'
SOURCE = "<p>发布日期：2030-05-12 09:30　来源：临江省人民政府　字体：[大 中 小]</p>"


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """One page; *says* stands in its article, *signed* is the day below it."""

    id: str
    html: str
    says: tuple[str, ...] = (*BODY, *SIGNED)
    signed: str | None = DAY
    title: str = TITLE


def page(middle: str, title: str = TITLE) -> str:
    """Return a whole page around *middle*."""
    head = f"<html><head><title>{title}_临江省人民政府</title></head><body>{CRUMB}"
    return f"{head}{middle}{SIDE}{BOTTOM}{POPUP}</body></html>"


def _paragraphs(lines: tuple[str, ...]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def _word(lines: tuple[str, ...]) -> str:
    return "".join(
        f'<p class="MsoNormal"><span style="font-size:16pt"><span>　　{line}</span></span><o:p></o:p></p>' for line in lines
    )


LINES = (*BODY, *SIGNED)
PAGES: tuple[ArticlePage, ...] = (
    ArticlePage("paragraphs", page(f'<h1>{TITLE}</h1>{SOURCE}<div class="con">{_paragraphs(LINES)}</div>{TOOLS}')),
    ArticlePage("breaks in one div", page(f"<h1>{TITLE}</h1>{SOURCE}<div>{'<br>'.join(LINES)}</div>{TOOLS}")),
    ArticlePage("everything in one div", page(f"<div><h1>{TITLE}</h1>{SOURCE}{'<br><br>'.join(LINES)}{TOOLS}{SIDE}</div>")),
    ArticlePage(
        "an old layout of tables",
        page(f"<table><tr><td><table><tr><td>{TITLE}</td></tr><tr><td>{SOURCE}</td></tr><tr><td>{_paragraphs(LINES)}</td></tr></table></td><td>{SIDE}</td></tr></table>"),
    ),
    ArticlePage(
        "tables, and nowhere the end of a sentence",
        page(f"<h1>{TITLE}</h1><div><p>省人民政府决定，任命：</p><table><tr><td>赵一平</td><td>省数据局局长</td></tr></table>{_paragraphs(SIGNED)}</div>"),
        says=("决定，任命：", "省数据局局长", *SIGNED),
    ),
    ArticlePage("written through a variable", page(f"""<h1>{TITLE}</h1>{SOURCE}<div id="c"></div><script>var c = "";{"".join(f'c += "<p>{line}</p>";' for line in LINES)}document.write(c);</script>{TOOLS}""")),
    ArticlePage("given to an element", page(f"""<h1>{TITLE}</h1>{SOURCE}<div id="c"></div><script>document.getElementById("c").innerHTML = "{"".join(f"<p>{line}</p>" for line in LINES)}";</script>""")),
    ArticlePage("set as it stands", page("<h1>{}</h1>{}<pre>{}</pre>".format(TITLE, SOURCE, "\n".join(LINES)))),
    ArticlePage("titles without links behind", page(f"<h1>{TITLE}</h1>{SOURCE}<div>{_paragraphs(LINES)}</div><div>猜你想看</div><div><b>钱二任临江省数据局副局长</b><i>8小时前 · 486阅读</i></div><div><b>临江省大数据局更名为临江省数据局</b></div>")),
    ArticlePage("word markup", page(f'<h1>{TITLE}</h1>{SOURCE}<div class="TRS_Editor">{_word(LINES)}</div>{TOOLS}')),
    ArticlePage(
        "sibling blocks",
        page(f"<h1>{TITLE}</h1>{SOURCE}<div>{BODY[0]}</div><div>{BODY[1]}</div><div>{SIGNED[0]}</div><div>{SIGNED[1]}</div>{TOOLS}"),
    ),
    ArticlePage(
        "a list in the middle",
        page(f"<h1>{TITLE}</h1>{SOURCE}<div><p>{BODY[0]}</p>{SIDE}<p>{BODY[1]}</p>{_paragraphs(SIGNED)}</div>"),
    ),
    ArticlePage(
        "index table above",
        page(
            f"<table><tr><td>索引号：000014349/2030-00031</td><td>发文机关：临江省人民政府</td></tr><tr><td>文号：临政任〔2030〕9号</td>"
            f"<td>成文日期：2030年05月10日</td></tr><tr><td>标题：{TITLE}</td><td>发布日期：2030年05月12日</td></tr></table><h1>{TITLE}</h1><div>{_paragraphs(LINES)}</div>"
        ),
        ("临政任〔2030〕9号", "发布日期：2030年05月12日", *LINES),
    ),
    ArticlePage("one sentence", page(f"<h1>{TITLE}</h1>{SOURCE}<div><p>任命赵一平为省数据局局长。</p></div>{TOOLS}"), ("任命赵一平为省数据局局长。",), None),
    ArticlePage(
        "an unknown remark behind the signature",
        page(f"<h1>{TITLE}</h1><div>{_paragraphs(LINES)}</div><div><p>温馨提醒：办事请提前预约，谢谢您的配合与支持。</p></div>"),
    ),
    ArticlePage(
        "a title in two lines",
        page(f"<h1>临江省人民政府<br>关于赵一平任职的通知</h1>{SOURCE}<div>{_paragraphs(LINES)}</div>"),
        ("关于赵一平任职的通知", *LINES),
    ),
    ArticlePage(
        "signature in a block of its own",
        page(f'<h1>{TITLE}</h1><div>{_paragraphs(BODY)}</div><div align="right"><p>{SIGNED[0]}</p><p>{SIGNED[1]}</p></div>{TOOLS}'),
    ),
    ArticlePage(
        "an annex with names",
        page(
            f"<h1>{TITLE}</h1><div>{_paragraphs(LINES)}<p>附件：任职名单</p><table><tr><td>姓名</td><td>职务</td></tr><tr><td>孙三</td><td>副局长</td></tr></table>"
            f"<p>任命孙三为临江省数据局副局长。</p></div>{TOOLS}"
        ),
        (*LINES, "任命孙三为临江省数据局副局长。"),
    ),
    ArticlePage("no title on the page", page(f"<div>{_paragraphs(LINES)}</div>"), LINES),
)  # fmt: skip
FOREIGN = ("钱二", "即将离开", "位访客", "春季工作会议", "ICP备")
