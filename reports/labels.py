"""Labels in both languages: event types, statuses, ways of holding a post, roles of evidence, and fields."""

from collections.abc import Mapping

from monitor.events import EventType, Status
from reports.language import Language

# Every table holds (Chinese, English).
Label = tuple[str, str]

TYPES: Mapping[EventType, Label] = {
    EventType.LEADER_NOMINATED: ("拟任", "Nominated"),
    EventType.LEADER_APPOINTED: ("任命", "Appointed"),
    EventType.LEADER_CONFIRMED: ("转正", "Confirmed in office"),
    EventType.LEADER_ROLE_CHANGED: ("职务变动", "Role changed"),
    EventType.LEADER_REMOVED: ("卸任", "Left office"),
    EventType.LEADER_LISTED: ("名单新增", "Listed"),
    EventType.LEADER_DELISTED: ("名单减少", "No longer listed"),
    EventType.LEADER_RANK_CHANGED: ("职级变动", "Staff rank changed"),
    EventType.LEADER_UNDER_INVESTIGATION: ("接受审查调查", "Under investigation"),
    EventType.LEADER_NAME_CORRECTED: ("姓名更正", "Name corrected"),
    EventType.ORG_CHANGE_PLANNED: ("机构变动计划", "Change planned"),
    EventType.ORG_ESTABLISHED: ("机构成立", "Established"),
    EventType.ORG_UNVEILED: ("挂牌", "Unveiled"),
    EventType.ORG_RENAMED: ("更名", "Renamed"),
    EventType.ORG_NAMEPLATE_ADDED: ("加挂牌子", "Nameplate added"),
    EventType.ORG_NAMEPLATE_REMOVED: ("取消牌子", "Nameplate removed"),
    EventType.ORG_RESTRUCTURED: ("重组", "Restructured"),
    EventType.ORG_FUNCTIONS_TRANSFERRED: ("职责划转", "Functions transferred"),
    EventType.ORG_RANK_CHANGED: ("规格变动", "Rank changed"),
    EventType.ORG_AFFILIATION_CHANGED: ("隶属变动", "Affiliation changed"),
    EventType.ORG_ABOLISHED: ("机构撤销", "Abolished"),
    EventType.SITE_RENAMED: ("网站改名", "Web site renamed"),
    EventType.SITE_SPONSOR_CHANGED: ("主办单位变动", "Sponsor changed"),
    EventType.SITE_MOVED: ("网站迁移", "Web site moved"),
    EventType.SITE_OPENED: ("网站开通", "Web site opened"),
    EventType.SITE_CLOSED: ("网站关停", "Web site closed"),
    EventType.SITE_IDENTIFIER_CHANGED: ("网站标识码变动", "Web site identifier changed"),
    EventType.FACT_CORRECTED: ("记录更正", "Record corrected"),
    EventType.FACT_DISPUTED: ("记录存疑", "Record disputed"),
}

STATUSES: Mapping[Status, Label] = {
    Status.LEAD: ("线索，未证实", "lead, not verified"),
    Status.CANDIDATE: ("待证实", "not yet confirmed"),
    Status.CONFIRMED: ("已确认", "confirmed"),
    Status.DISPUTED: ("有争议", "disputed"),
    Status.CORRECTED: ("已更正", "corrected"),
    Status.RETRACTED: ("已撤回", "retracted"),
}

MODES: Mapping[str, Label] = {
    "acting": ("代理", "acting"),
    "concurrent": ("兼任", "concurrent with another post"),
    "probationary": ("试用期", "on probation"),
    "seconded": ("挂职", "seconded"),
    "presiding": ("主持工作", "in charge of the work"),
}

# Said of a mode only beside another one: that a post is held in full is no remark about it.
IN_FULL: Label = ("正式任职", "in full")

ROLES: Mapping[str, Label] = {
    "primary": ("主要依据", "main evidence"),
    "corroborating": ("佐证", "also says so"),
    "context": ("此前的页面", "the page before"),
    "contradicting": ("相反的说法", "says otherwise"),
}

# The pages of a site, by their usual keys.
PAGES: Mapping[str, Label] = {
    "home": ("首页", "home page"),
    "roster": ("领导名单", "roster of leaders"),
    "profile": ("个人简历", "profile"),
    "functions": ("机构职能", "page of duties"),
    "notice_list": ("公告列表", "list of notices"),
    "notices": ("公告列表", "list of notices"),
    "notice": ("公告", "notice"),
    "news": ("新闻", "news"),
}

# What before and after hold, in the order in which it is shown.
FIELDS: Mapping[str, Label] = {
    "person": ("姓名", "Name"),
    "posts": ("职务", "Posts"),
    "mode": ("任职方式", "Held"),
    "name": ("名称", "Name"),
    "nameplates": ("加挂牌子", "Nameplates"),
    "rank": ("规格", "Rank"),
    "superior": ("隶属", "Superior"),
    "site_name": ("网站名称", "Site name"),
    "sponsor": ("主办单位", "Sponsor"),
    "host": ("域名", "Host"),
    "code": ("标识码", "Identifier"),
}

# Parts of an event that a revision can change beside those.
PARTS: Mapping[str, Label] = {
    "type": ("事件类型", "kind of event"),
    "status": ("状态", "status"),
    "organisation": ("机构", "organisation"),
    "person": ("姓名", "person"),
    "post": ("职务", "post"),
    "mode": ("任职方式", "way of holding the post"),
    "before": ("变动前", "state before"),
    "after": ("变动后", "state after"),
    "decided_on": ("决定日期", "day of decision"),
    "effective_on": ("生效日期", "day it takes effect"),
    "published_on": ("公布日期", "day of publication"),
    "observed": ("页面变化的时间", "time the page changed"),
    "evidence": ("依据", "evidence"),
    "summary": ("措辞", "wording"),
}


def say(label: Label, language: Language) -> str:
    """Return the wording of *label* in *language*."""
    return label[0] if language is Language.ZH else label[1]
