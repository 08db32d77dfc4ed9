"""Name lists: what a cell or a part of one prints as names, one or many, and the words of menus that look like one."""

import re
from functools import lru_cache

from scraper.parsers.cells import SEAM
from scraper.parsers.emptyseats import is_empty_seat
from scraper.parsers.names import STOP, is_person, tidy
from scraper.parsers.posts import POSTS, is_post
from scraper.parsers.surnames import DOUBLE, RARE, SINGLE

LONGEST_NAMES = 80
MAX_NAMES = 30
LONGEST_GIVEN = 2
CHROME_WORDS = re.compile(
    r"测试|示例|样例|查看|简历|更多|详细|详情|点击|返回|下载|打印|关闭|分享|信箱|热线|访谈|图解|解读|互动|首页|主页|时间|公开|年报|指南|目录|领导|分工|介绍|简介|标题|附件|浏览|来源|字体|字号|回应|关切|专题|专栏|活动|讲话|批示|政策|要闻|动态|登录|注册|留言|咨询|投诉|举报|建议|办事|大厅|地图|网|版|频道|栏目|社区|高新区|高新技术|新区|开发区|景区|何时|何地|成果|架构|组织|体系|方案|计划|文件|任务"
)
_SINGLES = re.compile(r"^[㐀-鿿\U00020000-\U000323af](?: [㐀-鿿\U00020000-\U000323af]){1,3}$")
# «元 旦 女»: what she is, behind a padded name.
GENDER = re.compile(r"(?<=[^ ]) [男女]$")
OFFICE = re.compile(r"[部局厅委处署办网]$")
_ROOM = re.compile(r"[室科院校所站司会员长师任记]$")
_REMARK_TAIL = re.compile(r"\([^()]{0,20}\)$")


# Halves of what menus of four characters and more are called, and what a firm calls its organs.
_MENU_WORDS = re.compile(
    r"媒体|聚焦|查询|征集|调查|党建|廉政|营商|环境|学习|教育|机关|法治|法制|资源|荣誉|区划|概况|历史|人文|问卷|问答|微博|微信|报道|服务|振兴|在线|便民|专区|治理|采购|招标|预决算|统计|清单|权责|百科|窗口|交流|参与|常见|规划|运营|应用|资讯|监督|执法|许可|处罚"
)
ORGAN = re.compile(r"(?:[董监理]事会|(?:经理|经营|管理|领导|决策|高管)层)$")


@lru_cache(maxsize=8192)
def is_name(text: str, *, closed: bool) -> bool:
    """Say whether *text* is a person's name and no word of a menu."""
    if (len(text) > 2 and OFFICE.search(text)) or (len(text) > 3 and (_ROOM.search(text) or is_post(text))):
        return False
    if is_empty_seat(text) or ORGAN.search(text) or (len(text) > 3 and _MENU_WORDS.search(text)):
        return False
    return (
        1 < len(text) <= 24
        and text not in STOP
        and text not in POSTS
        and not CHROME_WORDS.search(text)
        and is_person(text, closed=closed)
    )


def names_of(text: str) -> tuple[str, ...]:
    """Return the names that *text* is made of, or nothing when a part of it is no name."""
    flat = _REMARK_TAIL.sub("", text.replace(SEAM, "").strip(" 。.,，、;；:："))
    if not flat or len(flat) > LONGEST_NAMES or ":" in flat:
        return ()
    flat = GENDER.sub("", flat)
    if _SINGLES.match(flat):
        whole = flat.replace(" ", "")
        return (whole,) if is_name(whole, closed=True) else ()
    parts = [part.strip() for part in re.split(r"[、,，;；/|]", flat) if part.strip()]
    names: list[str] = []
    for part in parts[: MAX_NAMES + 1]:
        found = _spaced_names(part)
        if not found:
            return ()
        names.extend(found)
    return tuple(dict.fromkeys(names)) if len(names) <= MAX_NAMES else ()


def _with_surnames(pieces: list[str]) -> list[str]:
    """Join a surname of two characters with the given name set apart from it («欧阳 雪»): alone it is nobody's name."""
    joined: list[str] = []
    for piece in pieces:
        if joined and joined[-1] in DOUBLE and len(piece) <= LONGEST_GIVEN:
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


def _spaced_names(part: str) -> list[str]:
    """Return the names of a part whose blanks stand between names or inside one."""
    pieces = part.split(" ") if " " in part else [part]
    pieces = _with_surnames([piece for piece in pieces if piece])
    if (
        len(pieces) == 2
        and len(pieces[0]) == 1
        and len(pieces[1]) == LONGEST_GIVEN
        and is_name(whole := "".join(pieces), closed=True)
    ):
        return [whole] if pieces[0] in SINGLE or pieces[0] in RARE else []  # «段 玉成»
    names: list[str] = []
    run = ""
    for piece in [*pieces, ""]:
        bare = tidy(piece)
        if len(bare) == 1 and len(run) < 4:
            run += bare
            continue
        if run:
            # Four single characters are two padded names, three are one name spread out.
            names.extend([run[:2], run[2:]] if len(run) == 4 else [run])
            run = ""
        if bare:
            names.append(bare)
    return names if names and all(is_name(name, closed=True) for name in names) else []
