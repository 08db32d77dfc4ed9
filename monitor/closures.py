"""Closures: what a body says itself in a page's place, and pages that a stranger has taken over."""

import re

from monitor.model import Verdict
from monitor.signatures import Signature, Where, numbered
from monitor.signatures import signature as row

# A site, and the words for its move; what it moves to stands behind.
_MOVES = (
    r"(网站|网址|域名|本网|官网|门户)[^。]{0,30}(已?迁移|迁至|迁往|变更|更换|切换|搬迁|启用新|更改|并入|整合至|整合到)[^。]{0,60}"
)

MAINTENANCE, SOFT_404, MOVED = Verdict.MAINTENANCE, Verdict.SOFT_404, Verdict.MOVED_NOTICE

CLOSURES: tuple[Signature, ...] = (
    row("moved", MOVED, Where.TEXT, _MOVES + r"((https?://|www\.)[^\s，。]{4,80}|[a-z0-9.-]{3,60}\.gov\.cn)|"
        r"新(网址|域名|网站|地址|官网)(地址)?(为|是|：|:)[^。]{0,8}((https?://|www\.)[^\s，。]{4,80}|[a-z0-9.-]{3,60}\.gov\.cn)", 800,
        "本网站域名变更为 http://new.example.gov.cn", "the body says where its site has moved"),
    row("maintenance", MAINTENANCE, Where.TEXT, r"(网站|系统|本站|平台|栏目|服务器?|页面|门户)[^。]{0,14}(维护|升级|改版|割接|检修|调试|建设中|更新中)[^。]{0,50}(谅解|稍[后候]|不便|暂停|暂时|无法(访问|使用|打开)|敬请(期待|关注)|恢复(访问|服务|正常|开通))|"
        r"(正在|因|由于|进行)[^。]{0,16}(维护|升级改造|升级|改版|割接|检修)[^。]{0,40}(暂停|暂时|稍[后候]|谅解|不便|恢复|关闭|无法)|(暂停|停止)(对外)?(服务|访问|开放)[^。]{0,30}(维护|升级|改造)|网站(维护|升级)(公告|中|提示|通知)|"
        r"(因|由于|根据|按照)[^。]{0,24}(机房|停电|断电|搬迁|检查|年检|演练|网络安全|重要时期|重大活动|春节|国庆)[^。]{0,24}(网站|本站|平台|服务)[^。]{0,24}(临时|暂时|暂停|关闭|无法(访问|使用)|停止(访问|服务))|(网站|本站)(临时|暂时)(关闭|关停|停止|停用)|正在(整理|调整|完善|筹备|制作)中[^。]{0,20}(暂时|无法|敬请|稍后)|"
        r"(页面|网站|栏目|本站)?正在(建设|升级|维护|改版)中|under (maintenance|construction)|scheduled maintenance|be back soon", 900,
        "网站系统升级维护中，给您带来不便敬请谅解", "the body says itself that the site is being worked on"),
    row("worked-on", MAINTENANCE, Where.TEXT, r"(内容|栏目|数据|信息|页面|网站|系统|服务器|平台|资料)[^。]{0,8}(维护|升级|改版|更新|完善|整理|建设|迁移|调试|录入|补充)中|(临时|暂时|实行|期间)[^。]{0,6}闭站|闭站(公告|管理|通知)", 160,
        "栏目内容正在完善中", "the body says itself that the page is being worked on", framed=True),
    row("maintenance-title", MAINTENANCE, Where.TITLE, r"(维护|升级|改版|割接)(中|公告|提示|通知)|^网站(维护|升级)|系统(维护|升级)|网站(维护|升级)$|maintenance", 1200,
        "系统维护中", "the title says that the site is being worked on"),
    row("gone-title", SOFT_404, Where.TITLE, r"(?<![\d-])" + numbered("404") + "|^" + numbered("410") + r"|(页面|网页|内容|文章|栏目|您访问的.{0,10})(不存在|未找到|已删除|找不到|没有找到|丢失|走丢|出错)|找不到(该|您|此)?.{0,8}(页面|网页|文件|内容)|not found|^出错了|错误(页面|提示)", 6000,
        "404 页面不存在", "the title says that the page is gone"),
    row("gone-text", SOFT_404, Where.TEXT, r"(您|你)?(要|所)?(访问|查看|浏览|请求)的.{0,12}(页面|网页|内容|文章|信息|栏目|资源|文件|网址|链接).{0,16}(不存在|已(被)?删除|找不到|未找到|没有找到|已下线|已撤|丢失|被移除|过期|失效|无法找到|没有了)|"
        r"(页面|网页|文章|信息|内容|栏目)(已)?(不存在|被删除|找不到|走丢|丢失|已下线)了?|(您|该|此|本|原)[^。]{0,8}(页面|网页|文章|信息|内容|栏目|稿件)(已经?|已被)(被)?(删除|撤[销稿下]|下[线架]|移除|隐藏)|抱歉.{0,20}(页面|内容|文章).{0,12}(不存在|找不到|删除|走丢)|(没有|未能?)找到.{0,8}(页面|网页)|page (was |is )?not found|404 (not found|error)", 400,
        "抱歉，您访问的页面不存在或已被删除", "the text says that the page is gone", framed=True),
    row("gone-words", SOFT_404, Where.TEXT, r"(页面|网页|内容|信息)[^。]{0,10}(不见了|飞走了|迷路了)|暂无(此|该)(页面|信息|内容|栏目|文章)|(信息|内容|页面|文章|稿件)已?(过期|失效)[^。]{0,6}删除|(参数|ID|编号)[^。]{0,4}(不存在|错误|无效|非法|不正确)|"
        r"无法找到(该|您|此)?.{0,6}(页|文件)|可能(已经?)(被)?(删除|更名|移除)", 240,
        "您要找的页面好像不见了", "the text says that the page is gone", framed=True),
    row("gone-alert", SOFT_404, Where.SCRIPT, r"alert\(\s*[\"'][^\"')]{0,20}(不存在|已(被)?删除|未找到|找不到|已下线|not found)", 20,
        "alert('该信息不存在！');history.back()", "a script says that the page is gone"),
    row("moved-words", MOVED, Where.TEXT, _MOVES + r"([a-z0-9.-]{3,60}\.cn|新(域名|网址|网站|站)|门户网站)|"
        r"(原|旧)[^。，]{0,16}(网站|网址|域名|门户)[^。]{0,20}(停止|不再|停用|关停)|本网站[^。]{0,20}(停止|不再|停用|关停)(更新|维护|运行|服务|使用)?|(网站|本站)[^。]{0,6}(已?搬家|永久(下线|关闭|关停))|(网站|本站)已?于[^。]{0,16}(起)?(关停|停止运行|停止服务|下线)|网站(迁移|关停|下线|域名变更)(的)?公告", 800,
        "本网站已迁移至新域名", "the body says that its site has moved or ended"),
    row("moved-title", MOVED, Where.TITLE, r"^(关于)?.{0,24}(网站|门户|官网)?(迁移|域名变更|网址变更|关停)(的)?(公告|通知|提示)", 800,
        "网站迁移公告", "the title says that the site has moved"),
    row("parked", Verdict.FOREIGN, Where.TEXT, r"域名[^。]{0,30}(过期|到期)[^。]{0,20}续费|域名[^。]{0,12}(停靠|托管)[^。]{0,20}(购买|出售|联系)|(域名|domain).{0,12}(已过期|过期|到期|出售|转让|停放|for sale|expired|is parked)|buy this domain|该域名(正在|可以?)(出售|转让)", 900,
        "该域名已过期，请联系注册商续费", "the domain has expired and shows its registrar's page"),
)  # fmt: skip

# Words of gambling and adult clones of expired domains (domain.md §3.2 «foreign»): several kinds at once.
HIJACK_WORDS = re.compile(
    r"博彩|彩票(平台|网址|官网)|娱乐城|真人(视讯|荷官|娱乐)|百家乐|六合彩|时时彩|澳门(新)?(葡京|威尼斯人|金沙)|老虎机|体育(投注|下注)|成人(视频|网站|电影)|色情|棋牌(游戏)?(平台)?|赌场|"
    r"开户送|外围(足球|投注)|皇冠(体育|网)|电子游艺|捕鱼(游戏|达人)|首存|返水|AG真人"
)
HIJACK_KINDS = 3
