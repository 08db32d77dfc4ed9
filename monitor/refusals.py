"""Refusals: pages that let nobody in: a login, a missing right, a banned address, a site that its provider may not show."""

from monitor.model import Verdict
from monitor.signatures import Signature, Where
from monitor.signatures import signature as row

BLOCKED = Verdict.BLOCKED

REFUSALS: tuple[Signature, ...] = (
    row("banned-address", BLOCKED, Where.TEXT, r"(您|你|该|此|本机)[^。]{0,4}IP(地址)?[^。]{0,40}(封禁|封锁|被封|锁定|禁止|拉黑|屏蔽|黑名单|限制访问)|访问[^。]{0,8}(列入|加入)黑名单|your ip (address )?(has been |is )?(blocked|banned|blacklisted)", 400,
        "您的IP已被封禁", "the server shuts out the address from which we ask"),
    row("no-right", BLOCKED, Where.TEXT, r"(无权|没有权限|无权限|权限不足|未(经|被)?授权)[^。]{0,6}(访问|查看|浏览|使用|拒绝|，|,|。|！|!|$)|没有访问权限", 160,
        "对不起，您无权访问该页面", "the server lets only some people see the page", framed=True),
    row("login-form", BLOCKED, Where.TEXT, r"(用户名|账\s?号|帐\s?号|账户|手机号|工号)[^。]{0,24}密\s?码|(忘记|记住|找回)密码|user ?name.{0,24}password", 160,
        "用户名： 密码： 登录", "a login stands in the page's place", framed=True),
    row("login-words", BLOCKED, Where.TEXT, r"(请|需要?|必须)(您|先|重新){0,2}登[录陆](后|再|系统|平台|。|！|!|$)|(尚未|还未|还没有|没有|未)登[录陆]|登[录陆](状态)?(已)?(超时|过期|失效)|会话(已)?(超时|过期|失效)", 160,
        "您还没有登录，请登录后查看", "a login stands in the page's place", framed=True),
    row("login-title", BLOCKED, Where.TITLE, r"^.{0,16}登[录陆](页面?|入口|界面|系统|平台)?\s*([-_|–—].*)?$|^(sign|log)\s?-?in\b|统一(身份|用户)认证|^central authentication|^(无权限|权限不足|没有权限|无权访问)", 200,
        "用户登录", "a login stands in the page's place", framed=True),
    row("bare-refusal", BLOCKED, Where.TEXT, r"^\W*(禁止访问|非法访问|拒绝访问|forbidden)\W*$", 30,
        "禁止访问", "the server refuses the request in two words"),
    row("old-browser", BLOCKED, Where.TEXT, r"浏览器(的)?版本(过低|太低|较低|过旧)", 150,
        "您的浏览器版本过低，请升级后访问", "the server lets only some browsers see the page"),
    row("unregistered", BLOCKED, Where.TEXT, r"(未|尚未|暂未|没有)[^。]{0,6}备案[^。]{0,60}(无法|不能|禁止|阻断|关闭|暂停|停止)|备案(信息|号|资格)?[^。]{0,12}(注销|异常|取消|不符)[^。]{0,30}(无法|禁止|阻断|关闭|暂停)|域名[^。]{0,4}(尚?未|没有)[^。]{0,6}备案|icp filing", 400,
        "该域名未备案，网站暂时无法访问", "the provider may not show a site that is not registered"),
)  # fmt: skip
