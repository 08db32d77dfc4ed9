"""Names of people, looked for in closed slots only (language.md §2)."""

import re
from functools import lru_cache

from scraper.parsers.posts import POSTS
from scraper.parsers.prefectures import PREFECTURES
from scraper.parsers.surnames import DOUBLE, RARE, SINGLE, TRANSCRIBED, WORDS_OF_RARE, WORDY

HAN = "㐀-䶿一-鿿\U00020000-\U000323af"
_PLAIN = re.compile(rf"^[{HAN}]{{2,4}}$")
_DOTTED = re.compile(rf"^[{HAN}]{{1,12}}(·[{HAN}]{{1,12}}){{1,4}}$")
_FREE = re.compile(rf"^[{HAN}]{{2,7}}$")
_WORD = 2
_ADDRESSED = re.compile(rf"^[{HAN}]{{2,3}}$")
_LISTED_NAME = re.compile(rf"^[{HAN}]{{2,6}}$")
_STOP_WORDS = (
    "建议 提议 此次 此时 此处 此类 此外 此前 此后 此间 此致 此次会 姓名 任副 个人 职务 打印 任命 任免 相继 先后 已经 其中 本人 同志 该同志 下列 省长 局长 主任 书记 领导 委员 "
    "成员 简历 分工 工作 更多 返回 首页 上一篇 下一篇 联系 电话 地址 传真 邮箱 通知 公告 动态 新闻 "
    "候选人 要闻 政策 法规 服务 互动 公开 信息 机构 职能 概况 职责 人事 数据 政务 办公 网站 地图 导航 搜索 "
    "登录 注册 版权 主办 承办 时间 来源 浏览 次数 字号 分享 收藏 局领导 领导班子 党组 成立 负责 主持 信箱 照片 头像 履历 "
    "协助 分管 联系人 接替 接任 接棒 接手 决定 现任 历任 曾任 待定 暂缺 空缺 男 女 汉族 中共党员 任职 免职 副局长 会议 "
    "全体 有关 负责人 单位 全省 全市 全国 本省 本市 高度 专题 专栏 热点 图片 视频 近日 日前 目前 现将 "
    "经研究 上述 以上 以下 人员 干部 组长 副组长 同时 此前 随后 随即 本次 任期 年龄 性别 民族 学历 "
    "籍贯 职级 备注 序号 应当 应该 主要 双方 各方 简介 介绍 概述 概览 何时 何人 何地 于此 于是乎 和谐社会 相关 相应 方面 "
    "方案 方式 安全 安排 安装 高级 高等 高校 高新 高层 常务 常委 常规 常年 常态 国家 国务 党委 党员 "
    "党建 党校 党务 时任 原任 代表 代理 曾经 公安 公共 公司 公布 公务 管委 经济 经过 经营 农业 农村 "
    "水利 水务 金融 石油 文化 文明 文件 海关 海洋 林业 江河 章程 司法 司长 计划 计算机 应急 应用 应届 "
    "支持 支部 支撑 万元 从事 从而 广大 广播 连续 连同 都是 都要 越来越 印发 印刷 项目 项下 严格 严肃 "
    "严重 任务 任何 任意 段落 平台 平均 平等 元旦 明确 明显 明年 成功者 向全 向上 时候 时代性 温馨提示 "
    "路线 路径 车辆 花费 包括 包含 钟点 关于 关键词 解释 解决 解决了 权力 权利 权限 强化 强调 能够 "
    "能力 宣布 宣传 卫生 卫健 教育 科技 科学 交通 民政 财政 审计 统计 商务 体育 旅游 市场 人大 政协 "
    "律师 法律 两人 二人 双方 年轻 平时 党外 骨干 来自 来到 来源 来信 来访 来函 来宾 揭牌 挂牌 亮牌 授牌 厚植 腾出 腾讯 畅通 拓展 拓宽 巨大 淡化 卿本 纪委 监委 法院 检察院 组织 统战 政法 编办 信访 档案 史志 工会 共青团 妇联 "
    "其他 其它 其余 全面 周一 周二 周三 周四 周五 周六 三者 老者 长者 使者 强者 能者 何者 王者 行者 死者 伤者"
)
# Words that stand where a name could and never are one.
STOP = frozenset(_STOP_WORDS.split())
# Words that open as a name does and call comrades, offices or times: no slot makes names of them.
_OF_MANY_WORDS = (
    "全体 全省 全市 全国 党员 党委 党外 党组 党校 党务 党建 常委 常务 常规 常年 常态 代表 代理 成员 单位 海关 公安 公司 "
    "公共 公布 公务 司法 司长 相关 相继 相应 时任 原任 曾任 年轻 年龄 高级 高等 高校 高层 高新 高度 应当 应该 何时 何人 "
    "何地 农业 农村 水利 水务 金融 石油 林业 江河 国家 国务 权力 连续 连同 都是 都要 从事 从而 支部 支持 任命 任免 "
    "任期 任职 任何 历任 有关 双方 时间 和谐社会 解决了 温馨提示 向全 宣布 计算机 于此 于是乎 广大 以上 章程 先后 随后 随即 曾经 平时"
)
_OF_MANY = frozenset(_OF_MANY_WORDS.split())
# Of these words, those that pages print beside posts; the others open with a surname and can be a name in a list of names.
_FURNITURE_WORDS = (
    "律师 法律 信息 信访 信箱 任免 任命 任期 任职 任何 历任 原任 时任 曾任 何人 何地 何时 党组 党委 党务 党员 党外 纪委 监委 公告 公布 公共 公务 公司 公开 公安 通知 图片 照片 字号 全体 全国 全市 全省 国家 国务 单位 干部 常委 常务 成员 支部 有关 来源 来信 来访 来函 来自 来到 法规 法院 海关 "
    "简介 简历 籍贯 管委 空缺 相关 年龄 次数 时间 方式 热点 代理 代表 向上 向全 先后 相继 随后 随即 双方 司长 权力 权利 权限 商务 宣传 宣布 农业 农村 水利 水务 林业 卫生 卫健 司法 金融 应急 经济 经过 文化 章程 平台 印发 成立 揭牌 从事 从而 应该 应当 能够 都是 都要 于此 史志 干事 全面 周一 周二 周三 周四 周五 周六"
)
_FURNITURE = frozenset(_FURNITURE_WORDS.split())
# Of all words that open with a surname, those that say who takes a post, or how: before its verb they are no name («代表任…», «连续任…»).
_TAKERS_WORDS = (
    "代表 代理 党员 党委 党外 党组 全体 全国 全市 全省 农村 单位 国务 国家 常务 常委 成员 支部 公司 公安 公务 司长 双方 干部 律师 法院 管委 纪委 候选人 来宾 "
    "强者 能者 王者 何者 何人 成功者 年轻 高级 高层 高等 应届 任免 任命 任职 任任 任副 任何 任期 原任 时任 曾任 历任 何地 何时 先后 应当 应该 能够 都是 都要 宣布 相关 "
    "相应 相继 随即 随后 曾经 连同 连续 平时 常年 从事 从而 于此 于是乎 向上 向全 有关 经过 经研究 关于 来自 来到 成立 揭牌 印发 安排 明确 包括 包含 严格 "
    "越来越 空缺 通知 公告 公布 公开"
)
_TAKERS = frozenset(_TAKERS_WORDS.split())
# Offices, days, and what says that there is nobody.
_NOBODY_WORDS = "空缺 法院 纪委 管委 卫健 信访 信箱 公告 通知 图片 次数 来源 来函 来信 全面 周一 周二 周三 周四 周五 周六"
_NOBODY = frozenset(_NOBODY_WORDS.split())
_RAREST = 3
# What many are called ends so: «同案人», «传销者».
_KINDS_OF_PEOPLE = frozenset("人者员们犯")
# What such a character makes a word with.
_OF_RARE_WORDS = re.compile(
    r"同[志时意样等期步年日月比级类行事学心一向组处科班批届名]|把[握关脉手控好牢准稳住守方]|犹[如豫太]|圣[诞洁地]|寸步|寻[找求访常]|律[师法]|承[担办接诺建包受继载]|星[级期光火座]|汗水|渊源|稽[查核]|绳[子索]|赤[字道诚]|"
    r"跃[升迁进]|迎[接检新战考难]|锁定|雪[亮域山中]|飞[行机跃速]|香[港山]|鸿[蒙沟]|卑[微鄙]|火[车箭灾热速力炬线]|慈[善溪利]|郓城|奇[迹瑞怪特妙]|传[统承达媒递真染播说]|求[职助是真实学]|首[任席届批次位先都府创要个家座日例度轮场名]|锡(?:盟|山区|林郭|林浩特)"
)
# Behind a word these are the verb and end no name: «连续为», «先后任».
_LINKS = frozenset(["为", "任", "兼", "担任", "兼任"])
# «河南南阳» is a place by both its halves, whatever its characters can spell.
_PLACES = frozenset(f"{province}{unit[:-1]}" for province, units in PREFECTURES.items() for unit in units)
_NOT_IN_NAME = re.compile(
    r"[某的了在是及该此被将把其您我你他她它并且但从到由请这哪些]|与会|局长|主任|书记|委员|经理|总裁|处长|厅长|部长|省长|市长|主席|省[政委]|市[政委]|^区委|自治|公司|中心|大学|学院|政府|部门|工作|管理|服务|信息|机构|办公|平台|"
    r"数据|领导|会议|通知|公告|公示|动态|新闻|政策|网站|人事|建设|发展|改革|系统|研究|同志|职务|决定|任命|免去|任免|担任|兼任|聘任|有关|负责|主持|党组|党委|干部|人员|职位|单位|企业|群众|名单|简历|出生|汉族|毕业|试用|人民|分别|依次|本次|此次|电话|传真|邮箱|地址|网址|"
    r"年|月|日|[一二三四]级|电影|影片|剧[中里]$|第[一二三四五六七八九十]|组员|学员|局$|厅$|委$|办$|处$|省$|市$|县$|届$|次$|级$|部$|院$|们$|先生$|女士$|(?:人大|党|政协)代表|政协委员|拟$|族$|辞[去任]$|接[棒替任]|党员|^宣布|^关于|^分管|^协管|^任副|副[局厅县市省区州]长$"
)
_NOT_IN_DOTTED = re.compile(
    r"同志|任命|主任|书记|主席|委员|[省市县区州旗盟局厅处科院校]长|共同|揭牌|出席|参加|陪同|主持|分别|会见|调研|介绍|表示"
)
_NOT_IN_FREE = re.compile(r"^[省市县区州盟旗]|[不有和与为任以所可要会上下前后已曾时各等对就先共]|^新任|^首任|^现任|^[同继]")
# «其中李强», «随后李强»: what goes on to somebody is no part of his name.
_GOES_ON = re.compile(r"(?:其[中余次他它]|此[外次前后时间]|本次|随[后即]|另外|同时)[^·]{2}")
# A surname that counts, where what is counted stands behind it: «第五次», «第五小学».
_FIFTH = re.compile(r"第五[届次批中个位名轮师小大条章节期代类号段集年月日季版卷站组团营连排所项点种款支部巡]")
# Whom a form asks for by what he does in it: «申请人», «经办人»; no slot makes a name of that.
_PARTY_TO_A_FORM = re.compile(
    r"被?(?:申[请报诉领办购]|经[办营手销]|代[理办言]|应[聘试考征]|承[办包租运接]|保[管证险]|受[理让托益访聘]|报[名案告送]|填[表报写]|监[护督]|举[报证]|委托|"
    r"咨询|投诉|信访|发布|审[批核]|评[审议]|主管|管理|推荐|邀请|候选|竞聘|权利|当事|公证|法|证)[人者]"
)
# Names of more characters than this are written as they sound, whatever their language.
_LONGEST_PLAIN = 4
# «后者任…», «记者张三»: who is meant by these stands elsewhere; «李者明» is a name.
_MEANT = frozenset("前后二两记学作读编笔患或再")
_REMARK = re.compile(r"[(（\[【][^()（）\[\]【】]{0,40}[)）\]】]")
_CLOSES = re.compile(r"[)）\]】]")
_LISTED = re.compile(r"[、,/;]|以及")
_COMRADE = re.compile(
    r"等?[两二三四五六](?:名|位)?同志$|(等)?(\d{1,4}名|[一二三四五六七八九十]{1,4}名)?同\s?志们?$|等(\d{1,4}人|[一二三四五六七八九十]{1,4}人)?$|(?<=[一-龥]{2})等人$|(?<=[一-龥])(?:等)?(?:\d{1,2}|[两二三四五六七八九十]{1,2})(?:人|名|位)$"
)
# «张三等», «张三等人»: one of several; two characters alone may be a name («李等»).
_AND_OTHERS = re.compile(rf"[{HAN}]{{2}}等人?$")
# «甲、乙两», «甲、乙、丙等三», where a verb took the 同志 behind them: no name ends so.
_COUNTED = re.compile(r"(?:等[二三四五六七八九十]|两)$")
_SEVERAL = re.compile(rf"[、,/;]|以及|[{HAN}]{{2}}\s+[{HAN}]{{2}}")
_NUMBERED = re.compile(r"[二三四五六七八九]同志$")


def ends_in_number(text: str) -> bool:
    """Say whether the one name of *text* ends in a number: «姜宏三同志» is one comrade, «甲、乙、丙三同志» counts them."""
    return _NUMBERED.search(text) is not None and _SEVERAL.search(text) is None


def tidy(text: str) -> str:
    """Return a name as printed without blanks, brackets with remarks and 同志."""
    bare = _REMARK.sub("", text) if _CLOSES.search(text) else text
    bare = "".join(bare.split()).strip(' ,、;:·.。-—*•◆●■★☆▪▶>|"“”')
    bare = bare.removesuffix("同志").removesuffix("先生").removesuffix("女士")
    return bare[:-1] if len(bare) > _WORD and bare.endswith("等") else bare


def is_person(text: str, *, closed: bool) -> bool:
    """Say whether *text* can be a person's name; *closed* slots also take names without a known surname."""
    if not 2 <= len(text) <= 30 or text in STOP or _means_another(text) or text in _PLACES or text in POSTS:
        return False
    if _FIFTH.match(text) or _AND_OTHERS.search(text) or _PARTY_TO_A_FORM.fullmatch(text):
        return False
    if (text[:2] in STOP and text[2:] in _LINKS) or _GOES_ON.match(text):
        return False
    if "·" in text:
        return bool(_DOTTED.match(text)) and _NOT_IN_DOTTED.search(text) is None
    if closed and text[0] in RARE and (is_rare(text) or _OF_RARE_WORDS.match(text)):
        return is_rare(text)
    if _NOT_IN_NAME.search(text.removeprefix("第五")) and not _chinese_exception(text, closed=closed):
        return closed and is_transcribed(text)
    if has_surname(text):
        return len(text) < 4 or text[:2] in DOUBLE or (closed and (_transcribed(text) or _two_parents(text)))
    long = len(text) > _LONGEST_PLAIN
    return closed and bool(_FREE.match(text)) and (is_transcribed(text) or not (long or _NOT_IN_FREE.search(text)))


def _means_another(text: str) -> bool:
    return text[1:2] == "者" and text[0] in _MEANT


def is_transcribed(text: str) -> bool:
    """Say whether *text* can be a name without surname, by its characters alone."""
    return 2 <= len(text) <= 7 and text not in STOP and _transcribed(text) and not _HARD.search(text)


def is_unmistakable(text: str) -> bool:
    """Say whether *text* has the marks of a name of its own: a surname, the dot of a foreign name, or transcribed characters."""
    return has_surname(text) or "·" in text or is_transcribed(text)


def is_addressed(text: str) -> bool:
    """Say whether *text*, between a verb and 同志, can be a name though no surname opens it («免去同心同志的»), or a word («计划同志»)."""
    word = text in STOP and (text in _OF_MANY or not has_surname(text))
    return (
        bool(_ADDRESSED.match(text))
        and not (word or _AND_OTHERS.search(text))
        and not _means_another(text)
        and not _NOT_IN_NAME.search(text)
        and not _HARD.search(text)
    )


def is_listed(text: str) -> bool:
    """Say whether *text* can be a name by its place alone, in a list whose other lines are names («召存信民 副局长»)."""
    barred = text in STOP or _AND_OTHERS.search(text) or _NOT_IN_NAME.search(text) or _HARD.search(text)
    return bool(_LISTED_NAME.match(text)) and not barred


def is_worded(text: str) -> bool:
    """Say whether *text* is a word that can be a name too, where nothing but a name can stand («计划», «安全»)."""
    return len(text) == _WORD and text in STOP and text not in _FURNITURE and has_surname(text)


def is_word_as_name(text: str) -> bool:
    """Say whether *text* is a word for a thing that a surname opens («时间»): as it can take no post, before the verb it is a name."""
    return len(text) == _WORD and text in STOP and text not in _TAKERS and has_surname(text)


def is_printed_word(text: str) -> bool:
    """Say whether *text* is a word that pages print beside posts and that yet opens as a name («简历», «卫生»).

    Nothing but lines of the same make, with names for sure, tells that it is one.
    """
    return len(text) == _WORD and text in _FURNITURE and text not in _OF_MANY and text not in _NOBODY and has_surname(text)


def has_surname(text: str) -> bool:
    """Say whether *text* is two to four characters that open with a surname."""
    return bool(_PLAIN.match(text)) and (text[0] in SINGLE or (text[:2] in DOUBLE and len(text) >= 3))


def is_rare(text: str) -> bool:
    """Say whether *text* is two or three characters that open with a rare surname and make no word with it («把多勇», not «把握»)."""
    if not (text[:1] in RARE and len(text) <= _RAREST and _PLAIN.match(text)) or _HARD.search(text[1:]):
        return False
    return _OF_RARE_WORDS.match(text) is None and (len(text) == _RAREST or not _NOT_IN_FREE.search(text[1:]))


def is_rare_in_prose(text: str) -> bool:
    """Say whether *text*, in running text, can open with a rare surname: where that begins words, only three characters that are none can."""
    if not is_rare(text):
        return False
    return text[0] not in WORDY or (len(text) == _RAREST and text[:2] not in WORDS_OF_RARE and text[-1] not in _KINDS_OF_PEOPLE)


def _two_parents(text: str) -> bool:
    """Say whether four characters can be both parents' surnames with a given name («张王雨涵»)."""
    return text[1] in SINGLE and not _HARD.search(text)


def _transcribed(text: str) -> bool:
    bare = _SYLLABLES.sub("", text)
    return all(character in TRANSCRIBED for character in bare) or (text[:2] in DOUBLE and len(text) <= 4)


def _chinese_exception(text: str, *, closed: bool) -> bool:
    """Given names may hold a character that is no part of other words («李从文», «王其昌», «安年»)."""
    if not has_surname(text) or len(text) > 3 or _HARD.search(text[1:]):
        return False
    return closed or (text[0] not in "从年由" and not _FUNCTION.search(text[1:]))


_HARD = re.compile(r"[某的了该被把您你她它]|局|厅|委员|主任|书记|省长|市长|部长|处长|[所院馆校站]长$|公司|中心|政府|工作|管理|信息|机构|会议|通知|发展|改革|研究|同志|职务|决定|任命|免去|任免|担任|兼任|辞去|辞任|关于|印发|届$|^.{2,}[已均]$|级$|族$|[市县处室]$|^于[聘任调选提免对给]|^区委")  # fmt: skip

# Syllables of names whose characters are common words by themselves: 阿不都, 吾尔肯, 朝鲁.
_SYLLABLES = re.compile(r"(?<=阿)不(?=[都力拉来列里])|(?<=尔)肯|朝(?=[鲁克格])|照(?=[日那])")
_FUNCTION = re.compile(r"[在是将由从到并且但这其及此请]")


@lru_cache(maxsize=4096)
def split_names(text: str) -> tuple[str, ...] | None:
    """Return the names of a list («甲、乙和丙», «李　旭、王 强»), or None when a part is no name."""
    if len(text) > 400:
        return None
    names: list[str] = []
    bare = _REMARK.sub("", text).strip()
    whole = _COUNTED.sub("", bare.removesuffix("同志") if ends_in_number(bare) else _COMRADE.sub("", bare))
    for part in _LISTED.split(whole):
        found = _names_of(part.strip(" :"))
        if found is None:
            return None
        names.extend(found)
    return tuple(dict.fromkeys(names)) or None


def _names_of(part: str) -> tuple[str, ...] | None:
    bare = tidy(part)
    if not bare:
        return ()
    words = part.split()
    if len(words) > 1 and all(is_person(tidy(word), closed=False) or is_transcribed(tidy(word)) for word in words):
        return tuple(tidy(word) for word in words)
    if len(words) > 1 and "·" in part and all(is_person(tidy(word), closed=True) for word in words):
        return tuple(tidy(word) for word in words)  # a name with a dot needs no blank inside
    if is_person(bare, closed=False):
        return (bare,)
    halves = _conjoined(bare)
    if halves is not None:
        return halves
    return (bare,) if is_person(bare, closed=True) else None


def _conjoined(bare: str) -> tuple[str, ...] | None:
    """Split «甲和乙» where both halves are names; the whole was no name before this is asked."""
    for place in (match.start() for match in re.finditer(r"[和与及同]|以及", bare)):
        left, right = tidy(bare[:place]), tidy(bare[place + 1 :])
        if is_person(left, closed=True) and is_person(right, closed=True) and (has_surname(left) or is_transcribed(left)):
            return left, right
    return None
