"""Small print: the lines that a page prints around every article, and that no act is made of."""

import re

_LONGEST = 120
_LEAD = r"[\s(（【\[>»|·•*]*"
# A line that opens so is small print however it goes on.
_OPENS = re.compile(
    rf"{_LEAD}(?:附\s?件|附表|附\s?[:：]|抄\s?送|抄报|此件|公开(?:方式|属性|形式|类别)|(?:主动|依申请)公开|上一[篇条页则]|下一[篇条页则]|前一篇|后一篇|责任编辑|责\s?编|"
    r"信息来源|稿件来源|文章来源|(?:发布|更新)(?:日期|时间)|发布(?:机构|单位)|扫一扫|扫码|相关(?:阅读|链接|新闻|文章|稿件|附件|推荐|解读|报道)|延伸阅读|推荐阅读|热点推荐|猜你喜欢|点击(?:排行|量|数|下载)|浏览(?:量|次数|数|[:：])|"
    r"阅读(?:量|次数|数|[:：])|访问量|(?:今日|昨日|总|累计|本站|网站|历史)(?:累计|总)?(?:访问|浏览|点击)(?:量|人[数次]|次数|总[数量])?\s?[:：]?\s?\d|版权所有|主办单位|承办单位|技术支持|网站(?:标识码|地图|声明|帮助|首页)|关于我们|联系我们|[一-龥]{0,2}ICP备|[一-龥]公网安备|字号|保护视力|用手机|手机(?:版|扫)|智能(?:客服|问答)|"
    r"您(?:访问|即将|是第|当前|现在)|你(?:访问|即将)|继续访问|友情链接|免责声明|我要纠错|意见反馈|返回顶部|回到顶部|copyright|©)",
    re.IGNORECASE,
)
# Words that are small print alone, side by side, or with a colon behind them, and may open a sentence too.
_WORD = (
    r"(?:打印(?:本[页文]|此页)?|关闭(?:窗口|本页|页面)?|返回(?:首页|列表|上页)?|分享(?:到)?|转发|收藏(?:本[页文])?|编辑|审核|审签|校对|[初复终]审|供稿|撰稿|作者|文字|摄影|来源|主办|承办|协办|地址|邮编|联系电话|电话|"
    r"最新(?:文章|信息|动态|发布|公告)?|热门(?:点击|推荐|关注)?|热点(?:关注|新闻|专题)?|专[题栏](?:专栏)?|点击排行榜?|排行榜|相关(?:信息|内容|文件|政策)|微信|微博|客户端|无障碍|繁体|长者版?|适老化?|跳转|登录|注册|纠错|提示|二维码|字体|大|中|小|QQ|share|print|close|top)"
)
_WORDS = re.compile(rf"{_LEAD}{_WORD}(?:\s*[:：].*|(?:[\s|/【】\[\]>»、]*{_WORD}){{0,6}}[\s】\])）>|]*)$", re.IGNORECASE)
# A line that ends so: an imprint («…办公厅 2024年1月26日印发»), a remark in brackets.
_ENDS = re.compile(r"(?:日\s?印发|印制|共印\d{1,5}份|(?:公开|内部)发布[)）])\s*$")
_DISCLAIMS = re.compile(r"即将离开|是否继续|推荐使用|浏览器|分辨率|未经(?:授权|许可|书面)|转载(?:请|须|必须)?注明|仅供参考")

# «某省教育厅 | 某省公安厅 | …» at the foot of a page: other sites, each by its name.
_LINK_ROW = re.compile(r"\s*[一-龥（）()]{4,30}(?:\s*[|｜]\s*[一-龥（）()]{4,30}){3,200}\s*$")


def is_small_print(line: str) -> bool:
    """Say whether *line* belongs to the page and not to the text that stands on it."""
    if _LINK_ROW.match(line):
        return True
    if len(line) > _LONGEST:
        return False
    return bool(_OPENS.match(line) or _WORDS.match(line) or _ENDS.search(line) or _DISCLAIMS.search(line))
