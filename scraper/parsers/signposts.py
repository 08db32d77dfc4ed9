"""Signposts: what the title of a link, or of a page, promises: leaders, functions, notices, an account of the body, or a way there.

Rows of data, each with a sample. A title that only looks like the right one (领导活动, 领导信箱, 历任领导) is refused by
the false friends (falsefriends.py) before any row is asked.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from re import Pattern
from urllib.parse import urlsplit

from monitor.finds import Kind
from scraper.parsers.falsefriends import false_friend
from scraper.parsers.normalise import compact
from scraper.parsers.script import simplified

# From this score on a title says beyond doubt what its page is for.
STRONG = 80
LONGEST_SIGN = 24
# A body's rule about itself is called by its whole name.
LONGEST_RULE = 48


@dataclass(frozen=True, slots=True)
class Row:
    """One way to say what a column is for: *score* (1 to 100) is how sure it is, *sample* a title that it reads."""

    pattern: Pattern[str]
    kind: Kind
    score: int
    sample: str


@dataclass(frozen=True, slots=True)
class Signpost:
    """What a title promises, how surely, and by which row's sample; *kind* is None where it promises nothing."""

    kind: Kind | None
    score: int = 0
    reason: str = ""


_BODY = r"(?:[本我]?(?:局|委|办|厅|中心|单位|部门|机关|机构)|[局委厅]机关|市局|省局|区局|州局|厅局)"

_PERSONNEL = r"人事(?:任免|任命|信息|工作|变动|变更|调整|公开|公告|管理|动态)|人员(?:任免|变动)|任免(?:信息|公告|通知|公示|文件|工作)|任前公示|干部(?:任免|公示|工作)|干部人事|组织人事|人事公示|任职(?:公示|通知|信息)|领导(?:干部)?任免|干部选拔任用|选人用人"
# Who publishes a column of personnel notices, or what it is a part of; a notice names one body in full.
_WHOSE = r"[一-龥]{0,6}(?:政府|人大|常委会|组织部)|(?:省|市|区|县|州|部门|单位|机关|本|我)(?:局|委|办|厅|级|直)?|最新|政务|政策|信息公开|通知公告|领导|干部|公务员|组织"


def _row(pattern: str, kind: Kind, score: int, sample: str) -> Row:
    return Row(re.compile(pattern), kind, score, sample)


# Asked in order; the first that fits decides. Compact simplified titles; nobody's name stands in them.
ROWS = (
    _row(
        rf"^(?:现任)?(?:{_BODY})?领导(?:信息|之窗|成员|班子|班子成员|介绍|简介|分工|名单|团队|机构|简历|一览|公开|专栏|专页|概况|概览|架构|队伍|及分工|信息栏|信息公开|班子信息|成员信息|成员介绍)?$",
        Kind.ROSTER,
        95,
        "局领导信息",
    ),
    _row(
        rf"^(?:{_BODY})?(?:班子成员|领导集体|(?:主要)?负责人(?:信息|信息公开|简介|介绍|名单|姓名)?|单位负责人|机构负责人|党组成员|现任领导)$",
        Kind.ROSTER,
        90,
        "负责人信息",
    ),
    _row(
        r"^.{2,20}(?:局|委|办|厅|中心|委员会|办公室)(?:现任)?领导(?:信息|之窗|班子|成员|简介|介绍|及|工作|分工)*$",
        Kind.ROSTER,
        88,
        "云州市数据局领导信息",
    ),
    _row(
        r"^(?:领导|班子|领导班子|班子成员|领导成员)(?:及|和|与)?(?:其)?(?:机构|职责|职务|工作)?分工$|^(?:领导|班子).{0,2}(?:之窗|风采|成员|信息|名录|介绍|简介)$",
        Kind.ROSTER,
        85,
        "领导及职责分工",
    ),
    # Several of the words together, in any order: «领导姓名、职务及分工».
    _row(
        rf"^(?:{_BODY})?(?:现任|主要|行政|党政)?(?:领导|领导班子|班子|党组(?=成员|班子))(?:成员|班子|人员|集体)?(?:(?:及|与|和|其|、)*(?:基本)?(?:信息|姓名|职务|职责|分管工作|工作分工|分工|简历|简介|介绍|名单|窗口|之窗|风采|情况|一览表?|表))*$",
        Kind.ROSTER,
        82,
        "领导姓名、职务及工作分工",
    ),
    _row(r"^(?:领导干部|(?:政府|部门|单位)?组成人员|行政首长)$", Kind.ROSTER, 60, "组成人员"),
    _row(
        r"^(?:走进|认识)?(?:我们的)?(?:领导|班子|负责人)(?:和|与|及)机构$|^机构(?:与|和|及)?(?:领导|负责人)$|^组织领导$",
        Kind.ROSTER,
        70,
        "领导与机构",
    ),
    _row(r"^(局长|主任|厅长)(?:、|及|和|与)?副\1$", Kind.ROSTER, 70, "局长、副局长"),
    _row(r"^(?:局长|主任|厅长)(?:之窗|简介|介绍|专栏)$", Kind.ROSTER, 60, "局长之窗"),
    _row(
        rf"^(?:{_BODY}|主要|法定|工作|内设机构)?(?:职能|职责)(?:职责|配置|介绍|简介|公开)?$|^(?:主要|法定|工作|{_BODY})?(?:职责|职能)$|^机构职能(?:信息|公开)?$|^职能(?:配置|介绍|职责)$|^三定(?:方案|规定)$",
        Kind.FUNCTIONS,
        95,
        "机构职能",
    ),
    _row(
        r"^[一-龥]{2,20}(?:局|委|办|厅|中心|委员会|办公室)的?(?:主要|工作|机构|基本)?(?:职能|职责)(?:职责|配置|介绍|简介|公开)?$",
        Kind.FUNCTIONS,
        88,
        "市数据局主要职责",
    ),
    # Several of the words together: «主要职责及内设机构».
    _row(
        rf"^(?:{_BODY}|单位|部门|内设)?(?:主要|工作|法定|基本|机构)*(?:职责|职能)(?:职责|职能|配置|介绍|简介|概述|范围|任务|信息|公开)*(?:(?:及|与|和|、)*(?:内设)?机构)?(?:设置|职能)?$|^机构(?:简介|概况)?(?:及|与|和)职能$|^机构职能(?:及|与|和)?设置$",
        Kind.FUNCTIONS,
        82,
        "主要职责及内设机构",
    ),
    _row(r"职能配置.{0,8}(?:人员编制|机构).{0,6}规定$", Kind.FUNCTIONS, 70, "职能配置、内设机构和人员编制规定"),
    _row(
        r"^(?:机构|单位|部门|局)(?:设置|编制|信息)(?:及|与|和)(?:职能|职责)$|^(?:职责|职能)(?:与|和|及)机构(?:设置)?$|^机构(?:设置|编制)$",
        Kind.FUNCTIONS,
        75,
        "机构设置及职能",
    ),
    _row(
        rf"^(?:{_BODY}|单位|机构|部门)(?:概况|简介|介绍|概述|情况|基本情况|概览)$|^(?:关于(?:我们|[本我](?:局|委|办|厅|中心))|局情(?:简介|概况)|基本信息|基本概况|基本情况|概况|简介)$|^[一-龥]{{2,14}}(?:局|委|办|厅|中心)(?:概况|简介)$",
        Kind.ABOUT,
        90,
        "机构概况",
    ),
    _row(r"^(?:走进|认识|了解).{0,8}(?:局|委|办|厅|中心|我们)$", Kind.ABOUT, 70, "走进我局"),
    _row(
        rf"^(?:{_WHOSE})?(?:{_PERSONNEL})(?:(?:与|和|及|、)?(?:任免|机构|信息|公告|公示|通知|公开|专栏|栏|动态|文件|事项|情况))*$|^(?:干部)?任免$|^人事$",
        Kind.NOTICES,
        95,
        "省政府人事任免",
    ),
    # One notice is called so too: what it leads to decides.
    _row(_PERSONNEL, Kind.NOTICES, 30, "云州市数据局干部任前公示"),
    _row(
        r"^(?:通知|公告|公示|通告)(?:(?:与|和|及|、|/)?(?:通知|公告|公示|通告)){1,2}(?:栏|信息)?$|^(?:信息|政务|重要|最新|公开|部门|单位|本局|我局|局内)?(?:公告|公示|通知|通告)(?:栏|信息|板|发布|专栏|栏目)?$",
        Kind.NOTICES,
        85,
        "通知公告",
    ),
    _row(
        r"^(?:新闻|资讯|政策|文件|动态|工作|信息|政务|政府)(?:与|和|及|、|/)?(?:公告|公示|通知|通告)(?:栏)?$|^(?:公告|公示|通知|通告)(?:与|和|及|、|/)?(?:新闻|资讯|政策|文件|动态|消息|事项)$",
        Kind.NOTICES,
        75,
        "政策与公告",
    ),
    _row(
        r"^(?:[一-龥]{1,4}政任|政府文件|人事文件|干部人事文件|任免文件|政任|.{1,3}人社任字?)$",
        Kind.NOTICES,
        70,
        "豫政任",
    ),
    _row(
        r"^(?:[一-龥]{2,4})?(?:工作|政务|部门|单位|机关|省级|市级|最新|业务|本地)(?:动态|要闻|快讯|信息|资讯)$|^(?:[一-龥]{2,4})?要闻(?:速递|动态|资讯)?$|^(?:新闻|动态)(?:动态|资讯|要闻|信息)?$|^部门快讯$",
        Kind.NEWS,
        65,
        "工作动态",
    ),
    _row(r"^(?:网站地图|站点地图|网站导航|站点导航|导航地图|网站导图|站内导航|sitemap)$", Kind.WAY, 45, "网站地图"),
    _row(
        r"^(?:组织机构|机构设置|机构信息|机构|组织架构|机构公开|机构职责|机构导航|机关|本局|局情|走进.{1,6}|内设机构|直属机构|机构编制|机构组成|机构之窗|政务机构|工作机构)$",
        Kind.WAY,
        60,
        "组织机构",
    ),
    _row(
        r"^(?:政务公开|信息公开|政府信息公开|公开|政务|阳光政务|政务信息|政务之窗|法定主动公开内容|主动公开|主动公开内容|法定公开|公开内容|基础信息|机关信息|政府信息|党务公开|政务资讯|信息公开平台|政府信息公开专栏|政府信息公开平台|(?:政府)?(?:信息|主动)公开目录)$",
        Kind.WAY,
        55,
        "政务公开",
    ),
    _row(
        r"^(?:新闻中心|资讯(?:中心)?|新闻发布|信息发布|首页|网站首页|进入(?:首页|网站|主站)|点击进入|中文版?|简体(?:版|中文)?|党建(?:人事|工作)?|机关党建)$",
        Kind.WAY,
        20,
        "首页",
    ),
)

# What a path says where the title says nothing, or to choose between two of one title.
PATHS = (
    (
        re.compile(
            r"(?:^|[/_=-])(?:ldzc|ldxx|ldbz|jld|jldxx|ldjs|ldcy|ldjj|xrld|bzcy|lingdao|leader(?:s|ship)?|ld)(?:[/_.&-]|$)",
            re.IGNORECASE,
        ),
        Kind.ROSTER,
        "ldxx",
    ),
    (
        re.compile(
            r"(?:^|[/_=-])(?:jgzn|zyzn|zyzz|jgzz|znzz|bmzn|bmzz|zhineng|jgzs|functions?|duties)(?:[/_.&-]|$)", re.IGNORECASE
        ),
        Kind.FUNCTIONS,
        "jgzn",
    ),
    (re.compile(r"(?:^|[/_=-])(?:rsrm|rsxx|renshi|gbrm|rqgs|rmxx|rmgs)(?:[/_.&-]|$)", re.IGNORECASE), Kind.NOTICES, "rsrm"),
    (
        re.compile(r"(?:^|[/_=-])(?:jggk|jgjj|bmgk|jgxx|about(?:us)?|gywm|dwjj|dwgk)(?:[/_.&-]|$)", re.IGNORECASE),
        Kind.ABOUT,
        "jggk",
    ),
)
PATH_SCORE = 5
_MARKS = re.compile(r"^[\W_\d]+|[\W_]+$")
# «二、机构职能», «（一）领导信息», «① 局领导»: the number of a column.
_NUMBER = re.compile(r"^\W*(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳])\s*(?=[^\W\d])")
# «领导信息LEADERS», «ABOUT 机构概况»: the same once more for foreign eyes.
_FOREIGN = re.compile(r"^[A-Za-z][A-Za-z&.'’-]*\W*(?=[一-龥])|(?<=[一-龥])\W*[A-Za-z][A-Za-z&.'’-]*$")
_BETWEEN = re.compile(r"(?<=[一-龥])[·•&＆｜|／/](?=[一-龥])")
_QUOTES = str.maketrans("", "", '“”"‘’《》「」')
_BRACKETED = re.compile(r"(?<=.{2})[（(][^（）()]{1,16}[)）]?$")
_COUNTED = re.compile(r"[（(\[【]\s*\d{1,6}\s*[)）\]】]$")


@lru_cache(maxsize=4096)
def signpost(title: str, url: str = "") -> Signpost:
    """Return what a link called *title* to *url* promises; its path only confirms what the title says."""
    bare = bare_sign(title)
    if not bare or len(bare) > (LONGEST_RULE if bare.endswith("规定") else LONGEST_SIGN):
        return Signpost(None)
    if (refused := false_friend(bare)) is not None:
        return Signpost(None, 0, refused)
    bare = _BETWEEN.sub("、", _BRACKETED.sub("", bare))
    row = next((row for row in ROWS if row.pattern.search(bare)), None)
    if row is None:
        return Signpost(None)
    return Signpost(row.kind, row.score + (PATH_SCORE if path_kind(url) is row.kind else 0), f"called «{bare}»")


def bare_sign(title: str) -> str:
    """Return *title* in simplified characters, without blanks, marks around it, its number, its translation and the number of entries behind it."""
    plain = _COUNTED.sub("", simplified(compact(title)).translate(_QUOTES))
    return _MARKS.sub("", _FOREIGN.sub("", _NUMBER.sub("", plain)))


def path_kind(url: str) -> Kind | None:
    """Return what the path of *url* speaks of, in the abbreviations of official sites."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    place = f"{parts.path}?{parts.query}"
    return next((kind for pattern, kind, _ in PATHS if pattern.search(place)), None)
