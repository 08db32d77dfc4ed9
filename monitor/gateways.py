"""Gateways: the challenges and refusals that Chinese web application firewalls put in a page's place."""

from monitor.model import Verdict
from monitor.signatures import Signature, Where, numbered
from monitor.signatures import signature as row

CHALLENGED, BLOCKED = Verdict.CHALLENGED, Verdict.BLOCKED

# Statuses that settle the matter whatever the body says (peers.md §3, engineering.md §7).
VERDICT_BY_STATUS: dict[int, tuple[Verdict, str]] = {
    521: (CHALLENGED, "the gateway answers 521 with a script instead of the page"),
    412: (CHALLENGED, "the gateway answers 412 with a script instead of the page"),
    401: (BLOCKED, "the server asks for a login"),
    403: (BLOCKED, "the server refuses the request"),
    405: (BLOCKED, "the gateway refuses the request"),
    406: (BLOCKED, "the gateway refuses the request"),
    407: (BLOCKED, "a proxy asks for a login"),
    418: (BLOCKED, "the gateway refuses the request"),
    429: (BLOCKED, "the server asks for fewer requests"),
    444: (BLOCKED, "the gateway drops the request"),
    451: (BLOCKED, "the server refuses the request for legal reasons"),
    493: (BLOCKED, "the gateway refuses the request"),
    567: (BLOCKED, "the gateway refuses the request"),
    999: (BLOCKED, "the gateway refuses the request"),
}
# Names of gateways and their makers. A maker may also be a firm in a healthy page's footer or a place name
# (长亭 is a street): the name counts only beside a word of refusal.
_MAKERS = (
    r"(360\s?(安域|网站卫士|磐云|天御|主机卫士)|网站卫士|网防\s?G01|安全狗|safedog|创宇盾|知道创宇|加速乐|云锁|云盾|奇安信|安恒|玄武盾|明御|长亭|雷池|safeline|"
    r"深信服|sangfor|绿盟|nsfocus|天融信|启明星辰|网宿|宝塔|btwaf|百度云加速|安全宝|d盾|护卫神|阿里云|腾讯云|华为云|天翼云|移动云|盛邦|山石网科|网神|edgeone|waf)"
)
_REFUSAL = r"(拦截|阻断|阻止|拒绝|禁止|屏蔽|安全隐患|黑客攻击|攻击行为|安全威胁|非法请求|blocked|denied|intercept|restricted)"

GATEWAYS: tuple[Signature, ...] = (
    row("jsl", CHALLENGED, Where.SCRIPT, r"__jsl_clearance|\(\s*'_'\s*\)\s*\+|go\(\{[^{}]{0,400}\"(bts|chars|ct|ha)\"", 200,
        "document.cookie=('_')+('_')+('j')", "加速乐 sets its cookie by script before it shows the page"),
    row("jsl-cookie", CHALLENGED, Where.HEADER, r"^set-cookie: __jsl", 20,
        "set-cookie: __jsluid_s=1", "加速乐 sets its cookie before it shows the page"),
    row("ruishu", CHALLENGED, Where.SCRIPT, r"\$_ts\s*=\s*window\[|\$_ts\.(nsd|cd|jf|scj|lcd)|FSSBBI[lI]", 200,
        "$_ts=window['$_ts'];", "瑞数 hides the page behind a script of its own"),
    row("acw", CHALLENGED, Where.SCRIPT, r"acw_sc__v[23]|arg1\s*=\s*['\"][0-9A-F]{40}", 300,
        "var arg1='3B2A';acw_sc__v2", "阿里云 WAF asks a browser to compute a cookie"),
    row("slider", CHALLENGED, Where.SCRIPT, r"aliyunCaptcha|AWSC\.use|_____tmd_____|TencentCaptcha|captcha\.qq\.com|initGeetest|gt_captcha_obj", 300,
        "new TencentCaptcha('20')", "a gateway asks a person to move a slider"),
    row("wzws", CHALLENGED, Where.SCRIPT, r"wzws_(sessionid|cid|confirm|waf)|WZWS-RAY|WZWS", 300,
        "document.cookie='wzws_cid=1'", "网站卫士 asks a browser to compute a cookie"),
    row("wzws-header", CHALLENGED, Where.HEADER, r"^(wzws-ray:|set-cookie: wzws)", 60,
        "wzws-ray: 114-1", "网站卫士 answers in the page's place"),
    row("yunsuo", CHALLENGED, Where.SCRIPT, r"yunsuo_session|security_verify_data", 300,
        "location='/?security_verify_data='", "云锁 asks a browser for its screen size"),
    row("yunjiasu", CHALLENGED, Where.SCRIPT, r"yjs_js_security_passport|__yjs_duid", 200,
        "yjs_js_security_passport=1", "百度云加速 asks a browser to compute a cookie"),
    row("safeline", CHALLENGED, Where.SCRIPT, r"/\.safeline/|SafeLineChallenge|sl-session|slg-(title|box)", 300,
        "src='/.safeline/static/'", "雷池 asks a browser to compute a cookie"),
    row("foreign-gateway", CHALLENGED, Where.SCRIPT, r"_cf_chl_opt|__cf_chl|cdn-cgi/challenge|_Incapsula_Resource", 400,
        "window._cf_chl_opt={}", "a gateway asks a browser to prove itself"),
    row("captcha", CHALLENGED, Where.TEXT, r"(请|需要)?(完成|进行|输入|通过|拖动|点击).{0,6}(安全|人机|滑动|拖动|滑块|图形|身份)?验证(码)?.{0,12}(继续|访问|后)|正在(进行)?(浏览器)?安全(检[查测]|验证)|"
        r"(确认|验证|检查).{0,4}(你|您)(是不是|是否|不是).{0,6}(机器人|真人|人类|人工)|正在检[查测](您|你)的浏览器|(请|需要)(先)?(输入|填写)(下方|下图|图片|图中|图形|上方)?.{0,4}验证码[^。]{0,6}$|(为了?|保障|保护)[^。]{0,14}安全[^。]{0,10}(输入|填写|完成|进行).{0,8}验证|(请|需)(先)?(完成|进行|通过).{0,8}验证|验证中.{0,3}请?稍[候后等]|浏览器安全检[测查]|(拖动|按住|滑动|拉动).{0,8}滑块|人机(识别|检[查测]|校验)|"
        r"(验证|检[查测]|识别)(您|你)的?(浏览器|身份)|enable javascript and cookies|checking your browser|just a moment|verify(ing)? you are (a )?human", 400,
        "请完成安全验证后继续访问", "a gateway asks for a human"),
    row("cookie-script", CHALLENGED, Where.SCRIPT, r"document\.cookie\s*=[^;]{1,400};[^<]{0,400}location\.(reload|href|replace)", 60,
        "document.cookie='a=b';location.reload()", "a script sets a cookie and asks for the page again"),
    row("blank-script", CHALLENGED, Where.SCRIPT, r"eval\(function\(p,a,c,k,e|(\\x[0-9a-f]{2}){20}|_0x[0-9a-f]{4,6}|\b_\$[a-z]{1,2}\b.{0,200}\b_\$[a-z]{1,2}\b", 20,
        "var _0x4f2a=1", "nothing but an obfuscated script comes instead of the page"),
    row("waf-text", BLOCKED, Where.TEXT, r"访问(已)?被(拦截|拒绝|阻断|禁止|限制|屏蔽)|请求(已)?被(拦截|阻断|拒绝|屏蔽|禁止|管理员)|(您|你)的(请求|访问|操作|IP|提交).{0,24}(不合法|非法|异常|风险|攻击|威胁|危险|拦截|阻断|禁止|限制|频繁|不在.{0,6}范围)|"
        r"(当前|本次|该)(访问|请求).{0,12}(疑似|存在|可能).{0,12}(攻击|威胁|风险)|疑似黑客攻击|(网站|云|应用)(防火墙|防护|安全).{0,20}(拦截|阻断)|拦截提示|(攻击|非法)(请求|行为).{0,10}(拦截|阻断)|(对网站|对本站).{0,8}(安全)?威胁|"
        r"触发[^。]{0,8}(安全|防护|拦截)(策略|规则|机制)|(检测到|发现)[^。]{0,16}(注入|攻击|XSS|跨站)(行为|请求)|(仅限|仅允许|只允许).{0,6}(境内|国内|内网).{0,6}访问|(访问|请求|操作|刷新|查询)(过于|太|过)频繁|(境外|国外|海外|非?境内).{0,8}(IP|用户|地区|访问)[^。]{0,16}(不能|无法|禁止|限制|不允许)|access (is )?(denied|forbidden)|access [^.]{0,20}(restricted|blocked) by|request(ed url)? (was |has been |is )?(blocked|rejected|denied)|attack (detected|request|id)|web page blocked|web application firewall|support id is", 1200,
        "您的请求带有不合法参数，已被网站管理员设置拦截！", "a gateway refuses the request in words"),
    row("waf-event", BLOCKED, Where.TEXT, r"(事件|拦截|请求|防护|追踪|event|request|incident|trace|support)\s?(id|编号|ID号)\s?[:：]\s?[0-9a-z-]{8,}|reference\s?#\s?[0-9a-f.]{8,}", 600,
        "事件ID：3f9a1c7e-0000", "only gateways give visitors an event number"),
    row("gateway-maker", BLOCKED, Where.TEXT, rf"{_MAKERS}.{{0,40}}{_REFUSAL}|{_REFUSAL}.{{0,40}}{_MAKERS}|由.{{0,4}}{_MAKERS}.{{0,8}}(提供|支持)?(安全)?(防护|保护)|protected by .{{0,20}}(waf|safeline)", 400,
        "当前网站由360安域提供防护", "a gateway's own page names its maker"),
    row("gateway-title", BLOCKED, Where.TITLE, "^" + numbered("40[135-9]|418|429|493") + r"|^(访问|请求)(已)?(被)?(禁止|拒绝|拦截|阻断|受限|异常)|^(forbidden|access denied|request rejected|attention required)|拦截(提示|页面)|^(安全(拦截|提示|防护)|网站防火墙|云防护|waf)", 3000,
        "403 Forbidden", "the title is a gateway's"),
    row("outage-title", BLOCKED, Where.TITLE, r"^(http\s*)?" + numbered("50[234]|52[0-7]") + r"|^(bad gateway|service (temporarily )?unavailable|gateway time-?out)", 6000,
        "502 Bad Gateway", "a gateway says in place of the page that it cannot reach the site", 200),
    row("challenge-title", CHALLENGED, Where.TITLE, r"^(just a moment|(安全|人机|滑动|身份|访问)验证|安全检[测查])", 600,
        "安全验证", "the title is a gateway's"),
)  # fmt: skip
