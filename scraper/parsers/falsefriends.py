"""False friends: titles that look like a column of a body's own leaders, duties or notices and are none.

Rows of data, each with a reason and a sample; they are asked before any signpost is.
"""

import re
from dataclasses import dataclass
from re import Pattern

A_CONTROL = "a control"


@dataclass(frozen=True, slots=True)
class FalseFriend:
    """What looks like a column of leaders or functions and is none; *reason* says what it is."""

    pattern: Pattern[str]
    reason: str
    sample: str


def _friend(pattern: str, reason: str, sample: str) -> FalseFriend:
    return FalseFriend(re.compile(pattern), reason, sample)


# Asked first, in any order: one that fits ends it.
FALSE_FRIENDS = (
    _friend(r"领导.{0,4}(?:活动|动态|调研|视察|行踪|日程|足迹)|(?:活动|动态)之窗", "news of what leaders do", "领导活动"),
    _friend(r"领导.{0,4}(?:讲话|致辞|论述|文章|言论|批示|要求|关怀|寄语|声音)|讲话", "speeches", "领导讲话"),
    _friend(r"信箱|邮箱|留言|来信|接访|接待日|热线|咨询|投诉|互动|访谈|直通|连线|问政", "letters to a leader", "局长信箱"),
    _friend(
        r"小组|领导机制|专班|指挥部|协调机构|委员会名单", "a coordinating group, not the body's leaders", "数字政府建设领导小组"
    ),
    _friend(r"历任|历届|曾任|往届|历史沿革|老领导|原领导", "former leaders", "历任领导"),
    _friend(r"班子(?:队伍)?建设|(?:队伍|作风|能力|思想|制度|机构|机关|组织)建设", "news of party work", "领导班子建设"),
    _friend(
        r"(?:国家(?:[一-龥]{2,10}局)?|中央|上级|总局|省委|省政府|市委|市政府|县委|县政府|区委|区政府|部委|党和国家)领导",
        "leaders of another body",
        "市政府领导",
    ),
    _friend(
        r"(?:各(?:地|市|县|区|州|旗|级|单位|部门)|区县|县区|县市区?|市县区?|旗县区?|下级).{0,12}领导",
        "leaders of the bodies below",
        "各县区数据局领导",
    ),
    _friend(
        r"(?:内设|下属|直属|所属|派出|派驻|事业|二级|基层)(?:机构|单位|部门)?(?:领导|负责人)|(?:处室|科室|部门)(?:领导|负责人)",
        "heads of parts of the body",
        "处室负责人",
    ),
    _friend(
        r"领导(?:干部)?(?:公示|选拔|考核|述职|述廉|述德|考察|个人|学法|带头|包案|包联|挂钩|分片|值班|带班|接听)",
        "news or lists of another kind",
        "领导干部学法",
    ),
    _friend(r"考试|考录|招考|招聘|招录|遴选|面试|笔试|培训|职称|技能|人才引进|竞赛|公务员录用", "recruitment", "人事考试"),
    _friend(
        r"年报|年度报告|工作报告|指南|(?<!信息公开)(?<!主动公开)目录|依申请|制度|(?<!三定)(?<!人员编制)规定|流程|清单|预算|决算|财政|采购|招标|中标|统计|规划|计划总结",
        "another public record",
        "信息公开指南",
    ),
    _friend(r"^(?:更多|more|详情|查看|返回|登录|注册|搜索|下一页|上一页|尾页|末页)", A_CONTROL, "更多"),
)


def false_friend(title: str) -> str | None:
    """Return what a bare *title* is instead of a column about the body's own leaders and duties; None where nothing speaks against it."""
    return next((friend.reason for friend in FALSE_FRIENDS if friend.pattern.search(title)), None)
