"""Servers: what a server shows of itself in a page's place: its faults, stored as 200, and its own first page."""

from monitor.model import Verdict
from monitor.signatures import Signature, Where, numbered
from monitor.signatures import signature as row

HTTP_ERROR, FOREIGN = Verdict.HTTP_ERROR, Verdict.FOREIGN

SERVERS: tuple[Signature, ...] = (
    row("server-fault", HTTP_ERROR, Where.TEXT, r"HTTP (Status|错误) 5\d\d|establishing a database connection|应用程序中的服务器错误|说明[:：] ?执行当前 ?Web ?请求期间|Whitelabel Error Page|SQLSTATE\[|(fatal|parse) error: |Traceback \(most recent call|"
        r"\b(java|javax|org)\.[a-z.]{2,60}Exception\b|Server Error in '/|Internal Server Error", 6000,
        "HTTP Status 500 - Internal Server Error", "the server shows its own fault, stored as a page"),
    row("server-words", HTTP_ERROR, Where.TEXT, r"数据库(连接|访问)?(失败|错误|异常|超时)|(系统|服务器?|程序|网络)(发生|出现|内部)?(了)?(未知)?(错误|出错|异常|繁忙|忙)[^。]{0,10}(稍[后候]|重试|再试|联系|$)|系统(发生|出现)(了)?错误", 160,
        "系统繁忙，请稍后再试", "the server says that it has a fault", framed=True),
    row("server-fault-title", HTTP_ERROR, Where.TITLE, r"^((http|error|错误)\s*)?" + numbered(r"50[015-9]"), 6000,
        "500 Internal Server Error", "the server shows its own fault, stored as a page", 200),
    row("server-default", FOREIGN, Where.TITLE, r"^(welcome to (nginx|openresty|tengine|centos)|apache.{0,20}(test|default) page|apache tomcat(/|$|\s*\d)|iis ?\d|iis windows|test page for the|index of /|恭喜，?站点创建成功|没有找到站点|站点不存在)", 4000,
        "Welcome to nginx!", "the server shows its own first page, not the site"),
    row("server-first-words", FOREIGN, Where.TEXT, r"^(it works!?)$|successfully installed (tomcat|apache|nginx)|(这是)?默认(index|首页|页面)[^。]{0,20}(由系统|自动)(自动)?生成|在Web服务器中没有找到对应的站点", 400,
        "It works!", "the server shows its own first page, not the site"),
)  # fmt: skip
