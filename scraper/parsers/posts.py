"""Posts: titles split from the organisations they belong to; the longest title from the right wins."""

import re
from dataclasses import dataclass

# Titles longest first; the open pattern at the end takes what the list does not know (language.md §3).
_HEADS = [
    "党组书记",
    "党组副书记",
    "党组成员",
    "党委书记",
    "党委副书记",
    "党委委员",
    "党工委书记",
    "党工委副书记",
    "党工委委员",
    "机关党委书记",
    "机关党委专职副书记",
    "直属机关党委书记",
    "直属机关党委专职副书记",
    "纪检监察组组长",
    "纪检监察组副组长",
    "纪检组组长",
    "常务副主任",
    "常务副局长",
    "常务副厅长",
    "常务副省长",
    "常务副市长",
    "常务副主席",
    "常务副部长",
    "副秘书长",
    "秘书长",
    "副局长",
    "副主任",
    "副厅长",
    "副部长",
    "副省长",
    "副市长",
    "副主席",
    "副书记",
    "副院长",
    "副会长",
    "副行长",
    "副司长",
    "副处长",
    "副县长",
    "副区长",
    "副州长",
    "副检察长",
    "副馆长",
    "副台长",
    "副社长",
    "副校长",
    "副总编辑",
    "副总经理",
    "总经理",
    "董事长",
    "副董事长",
    "总工程师",
    "总经济师",
    "总会计师",
    "总规划师",
    "总审计师",
    "总统计师",
    "总农艺师",
    "首席数据官",
    "局长助理",
    "主任助理",
    "厅长助理",
    "局长",
    "主任",
    "厅长",
    "部长",
    "省长",
    "市长",
    "主席",
    "书记",
    "院长",
    "会长",
    "行长",
    "司长",
    "处长",
    "县长",
    "区长",
    "州长",
    "检察长",
    "馆长",
    "台长",
    "社长",
    "校长",
    "督察专员",
    "督学",
    "委员",
    "常委",
    "参事",
    "一级巡视员",
    "二级巡视员",
    "一级调研员",
    "二级调研员",
    "三级调研员",
    "四级调研员",
    "一级主任科员",
    "二级主任科员",
    "三级主任科员",
    "四级主任科员",
    "巡视员",
    "副巡视员",
    "调研员",
    "副调研员",
    "正厅级干部",
    "副厅级干部",
    "组长",
    "副组长",
    "专员",
    "副专员",
    "大队长",
    "支队长",
    "队长",
    "理事长",
    "副理事长",
    "监事长",
    "盟长",
    "副盟长",
    "旗长",
    "政委",
    "司令员",
    "师长",
    "副师长",
    "顾问",
    "会长",
    "署长",
    "副署长",
]
POSTS = frozenset(_HEADS)
_BY_LENGTH = sorted(POSTS, key=len, reverse=True)
_OPEN = re.compile(r"(常务)?(副|总|代理|代)?[一-龥]{1,3}(长|师)$")
_MODE = re.compile(r"^(代理|代|兼任|兼|拟任|现任|任)")
_REMARK = re.compile(r"[(（][^()（）]{0,20}[)）]")
_SEPARATOR = re.compile(r"[、,，;；/|\s]+|兼(?!任?$)")


@dataclass(frozen=True, slots=True)
class PostPhrase:
    """One post, with the organisation that its phrase names before it."""

    organisation: str | None
    post: str


def is_post(text: str) -> bool:
    """Say whether *text* is a title and nothing else."""
    bare = _REMARK.sub("", re.sub(r"\s+", "", text))
    return bare in POSTS or (bare.startswith(("代", "兼")) and _MODE.sub("", bare) in POSTS)


def split_posts(text: str) -> tuple[PostPhrase, ...]:
    """Return the posts of a phrase such as «省发展改革委党组成员，省数据局党组书记、局长», in order."""
    phrases: list[PostPhrase] = []
    organisation: str | None = None
    for part in _SEPARATOR.split(_REMARK.sub("", text)):
        bare = part.strip(" 。.:：")
        if not bare:
            continue
        phrase = _phrase(bare)
        if phrase is None:
            continue
        organisation = phrase.organisation or organisation
        phrases.append(PostPhrase(organisation, phrase.post))
    return tuple(phrases)


def _phrase(text: str) -> PostPhrase | None:
    title = next((title for title in _BY_LENGTH if text.endswith(title)), None)
    if title is None:
        match = _OPEN.search(text)
        title = match[0] if match is not None and match.start() == 0 else None
    if title is None:
        return None
    before = text[: -len(title)]
    for mode in ("代理", "代"):
        if before.endswith(mode):
            before, title = before[: -len(mode)], before[-len(mode) :] + title
            break
    before = re.sub(r"(职务|兼任|兼)$", "", before)
    return PostPhrase(before or None, title)
