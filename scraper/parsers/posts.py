"""Posts: titles split from the organisations they belong to; the longest title from the right wins."""

import re
from dataclasses import dataclass

# Heads that have deputies: «副», «常务副», «第一副» and «专职副» may stand before them.
_HEADS_TEXT = (
    "局长 主任 场长 厅长 部长 省长 市长 主席 院长 会长 行长 司长 处长 县长 区长 州长 盟长 旗长 镇长 乡长 检察长 审计长 关长 馆长 台长 社长 校长 署长 庭长 所长 "
    "站长 段长 科长 室主任 总编辑 总经理 董事长 理事长 监事长 组长 专员 总队长 大队长 支队长 队长 秘书长 师长 司令员 政委 政治委员 总裁 总监 巡视员 调研员 "
    "主任委员 局级督察专员 总指挥 行署专员 股长 团长 主委 书记 总工程师 总经济师 总会计师 总规划师 总审计师 总统计师 总农艺师 总设计师 总审批师 总数据师 总信息师 总建筑师 总检验师 总兽医师 总药师 总工"
)
_HEADS = _HEADS_TEXT.split()
# Party and discipline posts keep the name of their group.
_GROUPS_TEXT = (
    "机关党委 直属机关党委 机关纪委 直属机关纪委 机关党总支 机关工会 党组 分党组 党委 党工委 党总支 党支部 纪委 纪工委 团委 工委"
)
_GROUPS = _GROUPS_TEXT.split()
_GROUP_POSTS_TEXT = "书记 副书记 常务副书记 专职副书记 第一书记"
_GROUP_POSTS = _GROUP_POSTS_TEXT.split()
_SINGLE_TEXT = (
    "常务委员 党支部委员 总督学 副总督学 党组成员 党组委员 党委委员 党工委委员 分党组成员 分党组委员 党委常委 纪委委员 机关党委委员 党总支委员 委员 常委 参事 督学 督察长 督察专员 督查专员 巡察专员 审判委员会委员 检察委员会委员 审委会委员 检委会委员 专职审判委员会委员 专职检察委员会委员 审判委员会专职委员 检察委员会专职委员 审委会专职委员 检委会专职委员 副督察长 顾问 首席数据官 局长助理 主任助理 "
    "厅长助理 市长助理 省长助理 主席助理 行长助理 总经理助理 主要负责人 负责人 召集人 监察专员 委员会委员 审判员 检察员 人民监督员 执行董事 独立董事 外部董事 专职外部董事 职工董事 董事 职工监事 监事会主席 监事会副主席 监事 "
    "一级巡视员 二级巡视员 一级调研员 二级调研员 三级调研员 四级调研员 一级主任科员 二级主任科员 三级主任科员 四级主任科员 主任科员 副主任科员 科员 "
    "办公会议成员 机关工会主席 工会副主席 机关工会副主席 工会主席 直属机关工会主席 局务会成员 党委成员 总师 首席专家 二级巡视 正厅级干部 副厅级干部 正处级干部 副处级干部 正厅级领导干部 副厅级领导干部 "
    "一级法官 二级法官 三级法官 四级法官 五级法官 一级检察官 二级检察官 三级检察官 四级检察官 五级检察官 二级高级法官 三级高级法官 四级高级法官 二级高级检察官 三级高级检察官 四级高级检察官 法官助理 检察官助理 "
    "纪检监察组组长 纪检监察组副组长 纪检组组长 派驻纪检监察组组长 派驻纪检组组长 纪检组长 一级高级法官 一级高级检察官 新闻发言人 校长助理 院长助理 部务委员 "
    "名誉主席 名誉会长 名誉院长 荣誉主席 政法委员 组织委员 宣传委员 统战委员 纪检委员 纪检监察委员 人武部部长 武装部部长 人民武装部部长 董事会秘书 首席合规官 首席风险官 首席战略官 首席执行官 首席技术官 首席信息官 首席运营官 首席财务官 首席科学家 总法律顾问 财务总监 药品安全总监 食品安全总监 安全总监 安全生产总监 质量总监 风险总监 投资总监 运营总监 技术总监 信息总监 业务总监 首席网络安全官 首席经济师 首席代表 总畜牧师 总飞行师 总质量师 总地质师 总技师 园长 副园长 教务长 副教务长 总务长 教导员 副教导员 参谋长 副参谋长 特派员 稽查专员 专职委员 理事 常务理事 荣誉会长 职工董事 外部董事 独立董事 职工监事 党总支委员"
)
_SINGLE = _SINGLE_TEXT.split()
# «驻局纪检监察组组长», «驻委纪检组组长»: the page calls its own body by its last character.
_POSTED = [
    f"驻{body}纪检{group}{post}" for body in "局厅委办院校行会" for group in ("监察组", "组") for post in ("组长", "副组长")
]
_RANKED = [
    *(f"{rank}级{post}" for rank in "一二" for post in ("总监", "警务专员")),
    *(f"{rank}级{post}" for rank in "一二三四" for post in ("警长", "高级警长")),
]
POSTS = frozenset(
    [
        *_HEADS,
        *(f"{deputy}{head}" for head in _HEADS for deputy in ("副", "常务副", "第一副", "专职副")),
        *(f"{group}{post}" for group in _GROUPS for post in _GROUP_POSTS),
        *(f"{head}助理" for head in _HEADS if head.endswith("长")),
        *_SINGLE,
        *_POSTED,
        *_RANKED,
    ]
)
_TITLES = "|".join(sorted(POSTS, key=lambda post: (-len(post), post)))
TITLE_END = re.compile(rf"(?:{_TITLES})$")
TITLE_WHOLE = re.compile(rf"(?:代理|代)?(?:{_TITLES})")
TITLES_IN_A_ROW = re.compile(rf"{TITLE_WHOLE.pattern}(?:、{TITLE_WHOLE.pattern})*")
# Every title ends in one of these characters: a cheap look before the long alternation.
TITLE_TAILS = frozenset(post[-1] for post in POSTS)
LONGEST = max(map(len, POSTS))
REMARK = re.compile(r"[(（]([^()（）]{0,40})[)）]")
# «局长 甲 （主持全面工作） 副局长 乙»: the blanks before a remark set apart, which is of what stands before it.
BEFORE_REMARK = re.compile(r"(?<!\s)\s{1,8}(?=\([^()]{1,40}\))")
_MODE = re.compile(r"^(代理|代|兼任|兼|拟任|现任|任)")
_SEPARATOR = re.compile(r"[、,，;；/|\s]+|兼任?(?!任?$)")
# After a body these are its part and the post in it: «省数据局办公室主任», «常务委员会委员».
_INNER_HEADS = {"委员会委员": "委员", "室主任": "主任"}
# «省纪委监委驻省数据局纪检监察组组长»: the post stands in the body that it is stationed at.
_STATIONED = re.compile(r"(?:纪委|监委|纪检委|监察委|监察委员会|纪律检查委员会)派?驻(?!马店)")
# Who looks after a class of pupils or of trainees, or after one of its groups, heads no body.
_OF_A_CLASS = re.compile(r"班副?主任$|^第[一二三四五六七八九十\d]{1,3}小?组副?组长$")
_SENDER = re.compile(r"(?:纪委|监委|监察委员会|纪律检查委员会)$")
_PARTY = re.compile(r"(?:[省市区县州盟旗]委|党委|党工委)$")
_GOVERNS = re.compile(r"^(?:常务)?副?(?:省长|市长|州长|县长|区长|盟长|旗长|主席|镇长|乡长)$")
_PARTY_OF_PLACE = re.compile(r"(自治区|自治州|兵团|师|^[区州盟])$")
# «市纪委书记» is the secretary of a commission of the city; a company's «纪委书记» is one of the company.
_DISCIPLINE_OF_PLACE = re.compile(r"(?:[省市县区州盟旗乡镇]|兵团)$")


@dataclass(frozen=True, slots=True)
class PostPhrase:
    """One post, with the organisation that its phrase names before it."""

    organisation: str | None
    post: str


def is_post(text: str) -> bool:
    """Say whether *text* is a title and nothing else."""
    bare = REMARK.sub("", re.sub(r"\s+", "", text))
    return bare in POSTS or (bare.startswith(("代", "兼")) and _MODE.sub("", bare) in POSTS)


def ends_in_title(text: str) -> str | None:
    """Return the longest title that *text* ends with."""
    if not text or text[-1] not in TITLE_TAILS:
        return None
    tail = text[-LONGEST:]
    match = TITLE_END.search(tail)
    return match[0] if match is not None else None


def split_posts(text: str) -> tuple[PostPhrase, ...]:
    """Return the posts of a phrase such as «省发展改革委党组成员，省数据局党组书记、局长», in order."""
    phrases: list[PostPhrase] = []
    organisation: str | None = None
    for part in _SEPARATOR.split(REMARK.sub("", text)):
        bare = part.strip(" 。.:：")
        phrase = split_post(bare) if bare else None
        if phrase is None:
            continue
        if (
            phrase.organisation is None
            and organisation is not None
            and _PARTY.search(organisation)
            and _GOVERNS.match(phrase.post)
        ):
            organisation = None  # «市委常委、副市长»: the second post is the government's
        organisation = phrase.organisation or organisation
        phrases.append(PostPhrase(organisation, phrase.post))
    return tuple(phrases)


def _of_union(before: str, title: str) -> tuple[str, str]:
    """Part «某市总工会主席» behind the name of the union."""
    return (
        (f"{before}工会", title.removeprefix("工会")) if title.startswith("工会") and before.endswith("总") else (before, title)
    )


def split_post(text: str) -> PostPhrase | None:
    """Return organisation and title of one post, or None when *text* does not end in a title."""
    title = ends_in_title(text)
    if title is None:
        return None
    if title in _INNER_HEADS and title != text:
        title = _INNER_HEADS[title]
    before, title = _of_union(text[: -len(title)], title)
    if _OF_A_CLASS.search(text) or title == f"副{before}":
        return None  # «局长副局长» are two entries of a menu
    for mode in ("代理", "代"):
        if before.endswith(mode):
            before, title = before[: -len(mode)], mode + title
            break
    before = re.sub(r"(职务|兼任|兼)$", "", before)
    if (posted := _STATIONED.search(before)) is not None and "纪" in title:
        before = before[posted.end() :]
    elif title in _POSTED and _SENDER.search(before):
        before, title = "", title[2:]
    before, title = _of_committee(before, title)
    return PostPhrase(before or None, title)


def _of_committee(before: str, title: str) -> tuple[str, str]:
    """Part «某州党委书记» and «某市纪委书记» behind the committee, which is a body of its own in a place."""
    for group, place in (("党委", _PARTY_OF_PLACE), ("纪委", _DISCIPLINE_OF_PLACE)):
        if title.startswith(group) and title != "党委委员" and place.search(before):
            return before + group, title.removeprefix(group)
    return before, title
