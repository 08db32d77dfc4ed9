"""Names of people, looked for in closed slots only (language.md §2)."""

import re

from scraper.parsers.surnames import DOUBLE, SINGLE

_HAN = "㐀-䶿一-鿿\U00020000-\U000323af"
_PLAIN = re.compile(rf"^[{_HAN}]{{2,4}}$")
_DOTTED = re.compile(rf"^[{_HAN}]{{1,8}}(·[{_HAN}]{{1,8}}){{1,4}}$")
_FREE = re.compile(rf"^[{_HAN}]{{2,6}}$")
# Words that stand where a name could and never are one.
STOP = frozenset(
    [
        "姓名",
        "职务",
        "打印",
        "任命",
        "任免",
        "相继",
        "先后",
        "已经",
        "其中",
        "本人",
        "同志",
        "该同志",
        "下列",
        "省长",
        "局长",
        "主任",
        "书记",
        "领导",
        "委员",
        "成员",
        "简历",
        "分工",
        "工作",
        "更多",
        "返回",
        "首页",
        "上一篇",
        "下一篇",
        "关闭",
        "联系",
        "电话",
        "地址",
        "传真",
        "邮箱",
        "通知",
        "公告",
        "动态",
        "新闻",
        "要闻",
        "政策",
        "法规",
        "服务",
        "互动",
        "公开",
        "信息",
        "机构",
        "职能",
        "概况",
        "职责",
        "人事",
        "数据",
        "政务",
        "办公",
        "网站",
        "地图",
        "导航",
        "搜索",
        "登录",
        "注册",
        "版权",
        "主办",
        "承办",
        "时间",
        "来源",
        "浏览",
        "次数",
        "字号",
        "分享",
        "收藏",
        "局领导",
        "领导班子",
        "党组",
        "成立",
        "负责",
        "主持",
        "协助",
        "分管",
        "联系人",
        "决定",
        "现任",
        "历任",
        "曾任",
        "待定",
        "暂缺",
        "空缺",
        "男",
        "女",
        "汉族",
        "中共党员",
        "任职",
        "免职",
        "副局长",
        "会议",
        "全体",
        "有关",
        "负责人",
        "单位",
        "全省",
        "全市",
        "全国",
        "本省",
        "本市",
        "高度",
        "专题",
        "专栏",
        "热点",
        "图片",
        "视频",
    ]
)
_NOT_IN_NAME = re.compile(
    r"[的了在是与及等各该此]|局长|主任|书记|委员|处长|厅长|省|市政|自治|公司|中心|大学|学院|政府|部门|工作|管理|服务|信息|机构|办公|平台|数据|领导|会议|通知|公告|公示|动态|新闻|政策|网站|人事|建设|发展|改革|系统"
)


def tidy(text: str) -> str:
    """Return a name as printed without blanks, brackets with remarks and 同志."""
    bare = re.sub(r"[(（\[【].{0,30}?[)）\]】]", "", text)
    bare = re.sub(r"\s+", "", bare).strip(" ,、;:·.。")
    return bare.removesuffix("同志").removesuffix("同 志")


def is_person(text: str, *, closed: bool) -> bool:
    """Say whether *text* can be a person's name; *closed* slots also take names without a known surname."""
    if text in STOP or _NOT_IN_NAME.search(text):
        return False
    if _DOTTED.match(text):
        return True
    if _PLAIN.match(text) and ((text[:2] in DOUBLE and len(text) >= 3) or text[0] in SINGLE):
        return len(text) < 4 or text[:2] in DOUBLE or closed
    return closed and bool(_FREE.match(text)) and len(text) >= 3 and not _PLAIN.match(text)


def split_names(text: str) -> tuple[str, ...] | None:
    """Return the names of a list («甲、乙和丙», «李　旭、王 强»), or None when a part is no name."""
    names: list[str] = []
    for part in re.split(r"[、,/]", text):
        whole = tidy(part)
        if not whole:
            continue
        halves = re.split(r"[和与及]", whole)
        if len(halves) == 2 and not is_person(whole, closed=False) and all(is_person(half, closed=True) for half in halves):
            names.extend(halves)
        elif is_person(whole, closed=True):
            names.append(whole)
        else:
            return None
    return tuple(names) or None
