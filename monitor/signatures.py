"""Signatures of pages that are not the page: challenges, gateways, maintenance, gone, moved.

Each row is data: what must be seen, up to how much visible text (a real page may carry a gateway's script),
a sample that it fits, and why it means what it means. A row recognises a page and never solves it.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from re import Pattern

from monitor.model import Verdict


class Where(StrEnum):
    """The part of a response that a signature looks at."""

    SCRIPT = "script"
    TEXT = "text"
    TITLE = "title"
    HEADER = "header"


@dataclass(frozen=True, slots=True)
class Signature:
    """One recognisable page: *pattern* in *where*, with at most *max_text* visible characters."""

    id: str
    verdict: Verdict
    where: Where
    pattern: Pattern[str]
    max_text: int
    sample: str
    reason: str
    statuses: frozenset[int] = field(default_factory=frozenset)


def _row(
    name: str, verdict: Verdict, where: Where, pattern: str, max_text: int, sample: str, reason: str, *statuses: int
) -> Signature:
    return Signature(name, verdict, where, re.compile(pattern, re.IGNORECASE), max_text, sample, reason, frozenset(statuses))


CHALLENGED, BLOCKED, MAINTENANCE = Verdict.CHALLENGED, Verdict.BLOCKED, Verdict.MAINTENANCE
SOFT_404, MOVED = Verdict.SOFT_404, Verdict.MOVED_NOTICE

# Statuses that settle the matter whatever the body says (peers.md §3, engineering.md §7).
VERDICT_BY_STATUS: dict[int, tuple[Verdict, str]] = {
    521: (CHALLENGED, "the gateway answers 521 with a script instead of the page"),
    412: (CHALLENGED, "the gateway answers 412 with a script instead of the page"),
    401: (BLOCKED, "the server asks for a login"),
    403: (BLOCKED, "the server refuses the request"),
    405: (BLOCKED, "the gateway refuses the request"),
    418: (BLOCKED, "the gateway refuses the request"),
    429: (BLOCKED, "the server asks for fewer requests"),
    444: (BLOCKED, "the gateway drops the request"),
    451: (BLOCKED, "the server refuses the request for legal reasons"),
    493: (BLOCKED, "the gateway refuses the request"),
}

SIGNATURES: tuple[Signature, ...] = (
    _row("jsl", CHALLENGED, Where.SCRIPT, r"__jsl_clearance|\(\s*'_'\s*\)\s*\+|go\(\{[^{}]{0,400}\"(bts|chars|ct|ha)\"", 200,
         "document.cookie=('_')+('_')+('j')", "加速乐 sets its cookie by script before it shows the page"),
    _row("jsl-cookie", CHALLENGED, Where.HEADER, r"set-cookie: __jsl", 200,
         "set-cookie: __jsluid_s=1", "加速乐 sets its cookie before it shows the page"),
    _row("ruishu", CHALLENGED, Where.SCRIPT, r"\$_ts\s*=\s*window\[|\$_ts\.(nsd|cd|jf)|FSSBBI[lI]", 200,
         "$_ts=window['$_ts'];", "瑞数 hides the page behind a script of its own"),
    _row("acw", CHALLENGED, Where.SCRIPT, r"acw_sc__v[23]|arg1\s*=\s*['\"][0-9A-F]{40}", 300,
         "var arg1='3B2A';acw_sc__v2", "阿里云 WAF asks a browser to compute a cookie"),
    _row("wzws", CHALLENGED, Where.SCRIPT, r"wzws_(sessionid|cid|confirm)|WZWS", 300,
         "document.cookie='wzws_cid=1'", "网站卫士 asks a browser to compute a cookie"),
    _row("yunsuo", CHALLENGED, Where.SCRIPT, r"yunsuo_session|security_verify_data", 300,
         "location='/?security_verify_data='", "云锁 asks a browser for its screen size"),
    _row("captcha", CHALLENGED, Where.TEXT, r"(请|需要)?(完成|进行|输入|通过).{0,6}(安全|人机|滑动|拖动)?验证(码)?.{0,12}(继续|访问|后)|正在(进行)?(浏览器)?安全检[查测]", 400,
         "请完成安全验证后继续访问", "a gateway asks for a human"),
    _row("cookie-script", CHALLENGED, Where.SCRIPT, r"document\.cookie\s*=[^;]{1,400};[^<]{0,400}location\.(reload|href|replace)", 60,
         "document.cookie='a=b';location.reload()", "a script sets a cookie and asks for the page again"),
    _row("waf-text", BLOCKED, Where.TEXT, r"访问被(拦截|拒绝|阻断|禁止|限制)|请求(已)?被(拦截|阻断|拒绝)|您的(请求|访问|操作|IP).{0,20}(不合法|不合法参数|异常|风险|攻击|拦截|阻断|禁止|限制)|"
         r"(网站|云)(防火墙|防护|安全).{0,20}(拦截|阻断|提示)|拦截提示|安全(狗|盾|宝).{0,12}(拦截|提示)|(攻击|非法)(请求|行为).{0,10}(拦截|阻断)|access denied|request (was )?(blocked|rejected)|attack (detected|request)|web application firewall", 1500,
         "您的请求带有不合法参数，已被网站管理员设置拦截！", "a gateway refuses the request in words"),
    _row("waf-event", BLOCKED, Where.TEXT, r"(事件|拦截|请求|event|request|incident)\s?(id|编号|ID号)\s?[:：]\s?[0-9a-f-]{8,}", 1200,
         "事件ID：3f9a1c7e-0000", "only gateways give visitors an event number"),
    _row("gateway-vendor", BLOCKED, Where.TEXT, r"360\s?(安域|网站卫士|磐云)|安全狗|创宇盾|云盾|知道创宇|奇安信|安恒|玄武盾|长亭|SafeLine|CloudWAF|WAF拦截|Cloudflare Ray ID", 1200,
         "当前网站由360安域提供防护", "a gateway's own page names its maker"),
    _row("gateway-title", BLOCKED, Where.TITLE, r"^(403|405|40[56]|访问(被)?(禁止|拒绝|拦截)|forbidden|拦截(提示|页面)|安全(拦截|提示|防护))", 3000,
         "403 Forbidden", "the title is a gateway's"),
    _row("maintenance", MAINTENANCE, Where.TEXT, r"(网站|系统|本站|平台|栏目|服务器?|页面).{0,14}(维护|升级|改版|割接|迁移|检修|调试|建设)(中|期间|改造|工作)?.{0,40}(敬请|请|谅解|稍[后候]|恢复|带来|不便|暂停|暂时|无法|期待)|"
         r"(正在|因|由于|进行).{0,16}(维护|升级改造|改版|割接|检修).{0,40}(暂停|暂时|稍[后候]|谅解|不便|敬请|恢复|关闭|无法)|(暂停|停止)(对外)?(服务|访问|开放).{0,30}(维护|升级|改造)|网站(维护|升级)(公告|中|提示|通知)|正在建设中|under maintenance|scheduled maintenance", 900,
         "网站系统升级维护中，给您带来不便敬请谅解", "the body says itself that the site is being worked on"),
    _row("maintenance-title", MAINTENANCE, Where.TITLE, r"(维护|升级|改版|割接)(中|公告|提示|通知)|网站(维护|升级)|系统维护|maintenance", 1500,
         "系统维护中", "the title says that the site is being worked on"),
    _row("gone-title", SOFT_404, Where.TITLE, r"(^|\D)404(\D|$)|(页面|网页|内容|文章|栏目|您访问的.{0,10})(不存在|未找到|已删除|找不到|没有找到|丢失|走丢|出错)|找不到(该|您|此)?.{0,8}(页面|网页|文件|内容)|not found|出错了|错误(页面|提示)", 6000,
         "404 页面不存在", "the title says that the page is gone"),
    _row("gone-text", SOFT_404, Where.TEXT, r"(您|你)?(要|所)?(访问|查看|浏览|请求)的.{0,12}(页面|网页|内容|文章|信息|栏目|资源|文件).{0,16}(不存在|已(被)?删除|找不到|未找到|没有找到|已下线|已撤|丢失|被移除|过期|失效|无法找到|没有了)|"
         r"(页面|网页|文章|信息|内容)(已)?(不存在|被删除|找不到|走丢|丢失)了?|抱歉.{0,20}(页面|内容|文章).{0,12}(不存在|找不到|删除|走丢)|page (was )?not found", 400,
         "抱歉，您访问的页面不存在或已被删除", "the text says that the page is gone"),
    _row("moved", MOVED, Where.TEXT, r"(网站|网址|域名|本网|官网|门户).{0,30}(迁移|变更|更换|切换|搬迁|启用新|更改|整合|并入).{0,60}((https?://|www\.)[^\s，。]{4,80}|[a-z0-9.-]{3,60}\.(gov\.)?cn|新(域名|网址|网站|站))|"
         r"(原网站|旧网站|本网站).{0,20}(停止|不再)(更新|维护|运行|服务|使用)", 1500,
         "本网站域名变更为 http://new.example.gov.cn", "the body says that its site has moved"),
)  # fmt: skip

# Words of gambling and adult clones of expired domains (domain.md §3.2 «foreign»): several kinds at once.
HIJACK_WORDS = re.compile(
    r"博彩|彩票(平台|网址)|娱乐城|真人视讯|百家乐|六合彩|时时彩|澳门(新)?葡京|老虎机|体育投注|成人视频|色情|棋牌(游戏)?平台|赌场|开户送|外围(足球|投注)"
)
HIJACK_KINDS = 3
