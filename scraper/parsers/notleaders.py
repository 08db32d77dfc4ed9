"""Not leaders: the words of headings and of table heads over people who do not lead the body now."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from scraper.parsers.posts import POSTS

# «各县（市、区）数据局领导»: of each body of a level below, also where «局领导» stands in it.
_OF_EACH = r"^各?(?:区县|县区|市县|县市|市州|旗县|(?<=各)[市县区州旗盟地])[区市旗、()]{0,6}(?:[一-龥]{2,12}[局办委])?(?:主要)?(?:领导|负责人|班子)"
# Lists of days, and of who is there on each.
_DUTY_DAYS = "值班|带班|接访|接待日"
# Who is asked to teach has his posts elsewhere.
_TEACHERS = r"讲师(?:$|介绍|简介|名单|名录|库|团|风采|队伍)|授课(?:人|教师|老师|专家)|师资(?:$|库|介绍|简介|名单)"
# Headings over people who do not lead the body now, each kind with a sample.
NOT_NOW = (
    (
        re.compile(
            r"历任|往届|历届|前任|(?:原|离任|退休|离休|曾任|曾经)的?(?:局|老)?领导|离退休(?:干部|人员|老?同志|职工)?$|^退休(?:干部|人员)$|^老(?:干部|领导)$"
        ),
        "历任领导",
    ),
    (re.compile(r"(?:出席|参会|参加|与会|陪同|列席|主持)(?:会议)?(?:的)?(?:人员|领导|嘉宾|单位|有)?$"), "出席人员"),
    (
        re.compile(
            r"内设机构|处室(?:设置|领导)?$|(?:[处科股]室|(?<!办事)(?<!管理)处|[科股]|项目|安全生产)(?:第一|主要)?(?:负责|责任)人"
        ),
        "内设机构负责人",
    ),
    (re.compile(r"^(?:局)?(?:办公室|[一-龥]{2,12}[处科股])(?:\([^()]{1,16}\))?$"), "数据资源处"),
    (re.compile(rf"直属(?:单位|机构)|所属(?:单位|机构)|下属|{_OF_EACH}"), "直属单位负责人"),
    (
        re.compile(
            rf"{_DUTY_DAYS}|包案|^(?:市级|县级|局)?联系领导(?:名单)?$|联系(?:人(?!大|民|才)|方式|我们)|编辑|编委|{_TEACHERS}|专家(?:$|名单|库|组|委员会|顾问|团)|顾问团|获奖|表彰(?:名单|对象|决定|大会)|^表彰$|先进|名单|公示|拟任|考察对象|领导小组|专班"
        ),
        "值班表",
    ),
    (
        re.compile(
            r"(?:最新|工作|政务|要闻|领导)(?:动态|活动|要闻)|新闻(?:$|动态|中心|资讯|速递|报道|头条)|要闻|推荐|热点|^相关|相关(?:阅读|链接|文章|报道|内容|信息)|讲话"
        ),
        "相关新闻",
    ),
    (re.compile(r"^(?:员额)?(?:法官|检察官)(?:助理|名录|信息)?$|^书记员$|^(?:司法警察|法警)$"), "法官助理"),
)
# What a whole page is called whose people lead nothing now, or not this body.
_PAGE_OF_OTHERS = re.compile(
    rf"历任|历届|往届|^(?:前任|离任)|{_TEACHERS}|专家(?:$|名单|名录|库|组|委员会|顾问|团)|顾问团|咨询委员会|{_DUTY_DAYS}|信箱|获奖|先进|表彰|(?:领导小组|专班)(?!办)"
    r"|人大代表|政协委员(?!会)|律师|法律顾问|新闻发言人|志愿者|监督员|仲裁员|评委|通讯录|(?:联系)?电话(?:$|表|一览)"
)
# «局领导接访安排» is a list of days.
_ON_DUTY = re.compile(f"{_DUTY_DAYS}|包案")
_NOT_EVEN_NOW = (NOT_NOW[0][0], _ON_DUTY, re.compile(_OF_EACH))
PART = NOT_NOW[3][0]
# These head people only where they are set as a heading; in a line of its own each can be what a leader is in charge of.
SET_AS_HEADING = (
    (PART, "数据资源处"),
    (
        re.compile(
            r"联系(?:企业|服务|基层|群众|项目|乡镇|点|村|社区|学校)|包(?:保|联|片|村)|挂(?:点|钩|包|联)|结对|帮扶|驻村|工作队|[河湖林田链路街段库片]长(?:制|名单|公示|办)|产业链|责任人"
        ),
        "联系服务企业",
    ),
    (
        re.compile(
            r"法律顾问|律师|代表团(?:成员)?|监督员|执法人员|志愿者|评委|评审|人大代表|政协委员|党代表|党支部|团支部|党小组|行业(?:协会|商会)|社会组织|新闻发言人|发布会|访谈"
        ),
        "人大代表",
    ),
)
# Under these stand the heads of other bodies: theirs where each title says of which, and nobody's otherwise.
BELOW = NOT_NOW[4][0]
_NOW = re.compile(
    r"现任|局领导|^[我本]?[厅委院办署会部社校所市县区州旗盟]领导$|领导(?:班子|成员|信息|之窗|介绍|简介|分工|团队)|^领导(?!小组(?!办.{0,4}(?:领导|班子|负责)))|党组(?:成员|班子)"
    # of a body and no part of one, no project and no task
    r"|(?:^|[、,]|现任|班子|领导|行政|办事处|管理处|党[政组委]|机关|[局委办厅院署府司心团社校行和及])(?:主要|临时)?负责人|巡视员|调研员"
)
# How long somebody held a post: a row whose span has an end tells of the past.
SPAN_COLUMN = r"^(?:任职|在任|任期)(?:时间|起止(?:时间|年月)?|年限|期间|日期)?$"
ENDED = re.compile(r"(?:19|20)\d\d(?:\D.{0,8}?)?[-—–~～至到].{0,4}?(?:19|20)\d\d")
# What calls those below it leaders, if nothing else of it speaks of others.
_LEADERS = re.compile(r"领导(?!小组)|班子|党组成员|单位负责人|现任")
# What leaders do and say is news of them: «领导活动», «局领导重要讲话».
_DOINGS = re.compile(
    r"领导(?:同志)?(?:重要|最新)?(?:动态|活动|要闻|讲话|致辞|论述|言论|批示|关怀|调研|视察|日程|行程|访谈|文章|报道)"
)
_SPEAKS = "新闻发言人"
_CELLS = re.compile(r"\t|\s*\|\s*|\s{2,}|\u3000")
# A heading over people has no more characters, the head of a column neither.
LONGEST_HEADING = 18
LONGEST_COLUMN = 10
# A body with such a name is led by those who elsewhere lead a part of one.
SECTIONS = ("处", "科", "股", "室", "所", "站", "队")
# «社会监督员», «行政执法人员名录»
_WHOSE = re.compile(r"^(?:社会|行政|新闻(?=发布会)|在线(?=访谈)|各?局|机关)+|(?:名录|名册|一览表|情况|信息)$")
_SECTION_POST = re.compile(
    r"^(?:[一-龥]{0,14}(?:处|科|股|室))?(?:副|代理)?(?:处长|科长|股长)$|^(?:[一-龥]{2,12}(?:处|科|股|室)|办公室)副?主任$|^[一二三四]级主任科员$|^(?:副主任)?科员$"
)
# «张三局长在会上的讲话», «张三，拟任副局长», «负责新闻宣传», «政务公开、新闻宣传»: what is said, or what somebody is in charge of.
_SENTENCE = re.compile(
    r"[,，。;；]|(?:长|主任|书记)(?:同志)?(?:在|对|就|关于|致)|^(?:负责|分管|协管|协助|主管|牵头|主持(?!人)|兼管|分工)|工作$|^(?!.*(?:负责人|领导|人员|名单)).*、"
)
# «协助联系企业服务中心» is what somebody does, and heads no column where no other cell is the head of one.
_DUTY = re.compile(r"(?:负责|分管|协管|协助|主管|牵头|主持)")
# A table with one of these columns is a list of candidates, of marks or of telephone numbers.
_NEVER = r"拟任|拟聘|考号|准考证|成绩|得分|岗位代码|报考|获奖|中标|值班日期|拟晋升|拟推荐|^(?:联系|接待|包保|包联|挂点|挂钩|带班|值班|分管联系)(?:的)?(?:县|市|区)?(?:级)?领导|[河湖田林路链街段库片圩]长(?:姓名)?$|责任人|执法证|接待(?:日|时间|地点)"
# What somebody looks after beside his post: it makes no other table of one that has a column of names and one of posts.
_CHARGE = r"河[流湖道段]|湖泊|水库|[水山]塘|产业链|联系(?:企业|单位|点|村|社区|学校)"
OTHER_TABLE = re.compile(f"{_NEVER}|{_CHARGE}")
_NEVER_LEADERS = re.compile(_NEVER)
NAME_HEADS = frozenset(["姓名", "领导姓名", "人员姓名"])
# «局领导联系企业一览表»: a table of the body's own leaders, whatever else it says of them.
_OWN_LEADERS = re.compile(r"局领导|领导班子|班子成员|领导(?:分工|信息|简介|介绍|成员)|党组成员")
POST_HEAD = re.compile(r"^(?:现任|党内|行政|担任|主要)?职务(?:名称|职级)?$|^职位$|^现职$|^职务")


@lru_cache(maxsize=8192)
def can_head(text: str) -> bool:
    """Say whether *text* can be the heading of a part of a page."""
    return _SENTENCE.search(text) is None


@lru_cache(maxsize=8192)
def tells_of_now(heading: str) -> bool | None:
    """Say whether a heading stands over leaders now, or over other people; None when it speaks of neither."""
    if _NOW.search(heading) and not any(pattern.search(heading) for pattern in _NOT_EVEN_NOW):
        return True
    return False if any(pattern.search(heading) for pattern, _ in NOT_NOW if pattern is not PART) else None


def calls_leaders(heading: str) -> bool:
    """Say whether *heading* calls those below it, of whom it may be all that is said, the leaders of now."""
    told = tells_of_now(heading)
    if _DOINGS.search(heading):
        return False
    return told or (told is None and _LEADERS.search(heading) is not None and not heads_others(heading))


def is_page_of_others(names: Iterable[str], owner: str | None) -> bool:
    """Say whether a page so called (its column, the first part of its title) shows people who lead nothing now, or not its *owner*."""
    apart = (name.replace(owner, "") if owner else name for name in names)  # «某省律师协会» is no page of lawyers
    called = [name for name in apart if len(name) <= LONGEST_HEADING and can_head(name) and _NOW.search(name) is None]
    return any(_PAGE_OF_OTHERS.search(name) for name in called)


@lru_cache(maxsize=8192)
def heads_others(heading: str) -> bool:
    """Say whether *heading*, set as one, stands over a part of the body or people with another task."""
    return PART.match(heading) is not None or any(pattern.search(heading) for pattern, _ in SET_AS_HEADING[1:])


@lru_cache(maxsize=8192)
def is_heading_of_others(heading: str) -> bool:
    """Say whether *heading* is nothing but the name of people with another task, so that it can be nobody's duty."""
    bare = _WHOSE.sub("", heading)
    return any(pattern.fullmatch(bare) for pattern, _ in SET_AS_HEADING[1:])


def speaks_only(posts: Iterable[str]) -> bool:
    """Say whether somebody is named only as the one who speaks for the body."""
    return set(posts) == {_SPEAKS}


def columns_of(line: str) -> list[str]:
    """Return the cells of a *line* that may be a row of a table."""
    return [cell for cell in _CELLS.split(line.strip()) if cell]


def is_other_head(names: Sequence[str]) -> bool:
    """Say whether the heads of a table's columns, *names*, are those of a table about other things than leaders."""
    people = [place for place, name in enumerate(names) if name in NAME_HEADS]
    posts = any(map(POST_HEAD.match, names))
    duties = not (people or posts)  # «负责河流» heads a column among others, and is what somebody does among names and posts
    short = [
        (place, name) for place, name in enumerate(names) if len(name) <= LONGEST_COLUMN and not (duties and _DUTY.match(name))
    ]
    others = [place for place, name in short if OTHER_TABLE.search(name)]
    if not others or not people or not posts:
        return bool(others)
    # «河流 | 姓名 | 职务» is a table of rivers; of leaders it is one where they come first.
    return others[0] < people[0] or any(_NEVER_LEADERS.search(names[place]) for place in others)


def is_of_others(names: Sequence[str], heading: str) -> bool:
    """Say whether a table with these heads of columns, under such a *heading*, is about other things than leaders."""
    if is_other_head(names):
        return True
    # What leaders look after is a column of theirs, unless the heading says that this is what the table is about.
    told = not _OWN_LEADERS.search(heading) and can_head(heading) and heads_others(heading)
    return told and any(map(OTHER_TABLE.search, names))


def is_other_table(line: str) -> bool:
    """Say whether *line* is the head of a table about other things than leaders."""
    cells = columns_of(line)
    if any(cell.split()[-1] in POSTS for cell in cells):
        return False  # «李四 | 副局长 | 联系企业»: a row of a leader, and what he is in charge of
    return len(cells) > 1 and is_other_head(cells)


def in_other_table(line: str, *, before: bool) -> bool:
    """Say whether *line* stands in such a table, or opens one; *before* says so of the line before it."""
    return is_other_table(line) or (before and len(columns_of(line)) > 1)


def is_of_section(post: str) -> bool:
    """Say whether *post* is one in a part of a body: «办公室主任», «规划处副处长»."""
    return _SECTION_POST.match(post) is not None
