"""Tokens: what each cell of a leadership page is: names, a title, both, or a text that gives nobody."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from scraper.parsers.cells import SEAM, Cell
from scraper.parsers.names import STOP, is_person, tidy
from scraper.parsers.normalise import compact, normalise
from scraper.parsers.posts import is_post
from scraper.parsers.titles import POSTLIKE, is_title, leading_title

LONGEST_CELL = 240
LONGEST_NAMES = 80
# What is shorter stands on page after page, and is remembered.
SHORT = 64
MAX_NAMES = 30
_PLAIN = str.maketrans(
    {**dict.fromkeys("\u00a0\u3000\u2002\u2003\u2009\u202f\t", " "), **dict.fromkeys("\u200b\u200c\u200d\ufeff\u2060\u00ad", ""), "，": ",", "：": ":", "；": ";", "（": "(", "）": ")", "•": "·", "・": "·", "‧": "·", "．": "."}
)  # fmt: skip
# Anything outside plain ideographs, ASCII and common punctuation takes the long way of normalising.
_ODD = re.compile(r"[^\x1f -~一-鿿·、。—…《》“”‘’【】〔〕○●◆■▶★»]")
_BULLET = re.compile(r"^[\s\-–—•·*●◆■▶★»>○]+|^\(?[0-9一二三四五六七八九十]{1,2}[.、)]\s*")
_NAME_LABEL = re.compile(r"^(?:领导)?姓\s*名\s*[:：]?\s*")
_POST_LABEL = re.compile(r"^(?:现任|担任|行政|党内)?\s*职\s*[务位](?:名称)?\s*[:：]?\s*|^现\s*任\s*[:：]\s*")
_OTHER_LABEL = re.compile(
    r"^(?:工作|领导|岗位)?(?:分\s*工|职\s*责|分管|主要职责|简\s*[历介]|个人(?:简历|信息|简介)|工作简历|履历|性\s*别|民\s*族|籍\s*贯|出生|学\s*历|学位|政治面貌|照\s*片|序\s*号|备\s*注|(?:联系|办公)?电\s*话|邮\s*箱|地\s*址|传\s*真|负责工作|工作职责)[^:：]{0,4}\s*(?:[:：]|$)"
)
_HISTORY = re.compile(
    r"曾任|历任|先后|相继|时任|此前|至今|(?:19|20)\d\d\s*[年./-].{0,14}(?:任|至|-|—|~)|(?:19|20)\d\d\.\d\d?\s*[-—~]|原任|不再|免去|任命|辞去|退休|逝世|拟任|当选"
)
_NOW = re.compile(r"现\s*(?:担)?任([^。;；\n]{2,120})")
_NEWS = re.compile(r"出席|参加|会见|调研(?!员)|强调|指出|召开|讲话|致辞|走访|慰问|座谈|主持召开|视察|检查|陪同")
_BIO = re.compile(
    r"^(?:男|女|[一-龥]{1,8}族|中共党员|.{0,6}党员|无党派.{0,4}|群众|(?:19|20)\d\d年.*|[^,，]{0,14}(?:生|出生|入党|参加工作|人)|.{0,14}(?:学历|学位|硕士|博士|学士|研究生|本科|大学|毕业|工程师|经济师|公务员))$"
)
_CHROME_WORDS = re.compile(
    r"查看|简历|更多|详细|详情|点击|返回|下载|打印|关闭|分享|信箱|热线|访谈|图解|解读|互动|首页|主页|时间|公开|年报|指南|目录|领导|分工|介绍|简介|标题|附件|浏览|来源|字体|字号|回应|关切|专题|专栏|活动|讲话|批示|政策|要闻|动态|登录|注册|留言|咨询|投诉|举报|建议|办事|大厅|地图|网|版|频道|栏目|社区|高新区|高新技术|新区|开发区|景区|何时|何地|成果|方案|计划|文件|任务"
)
_SINGLES = re.compile(r"^[㐀-鿿\U00020000-\U000323af](?: [㐀-鿿\U00020000-\U000323af]){1,3}$")
_SHORT = re.compile(r"^[㐀-鿿\U00020000-\U000323af]{2,4}$")
_OFFICE = re.compile(r"[部局厅委处署办网]$")
_ROOM = re.compile(r"[室科院校所站司会员长师任记]$")
_WORK = re.compile(r"(?:全面)?(?:主持|负责|分管|协助|联系)")
_REMARK_TAIL = re.compile(r"\([^()]{0,20}\)$")
_EMPTY_SEAT = re.compile(r"空缺|暂缺|待定|缺$")


class Kind(Enum):
    """What a cell is to the reader of a roster."""

    NAMES = "names"
    TITLE = "title"
    BOTH = "both"
    NOW = "now"
    DUTY = "duty"


@dataclass(slots=True, eq=False)
class Token:
    """One cell that says something: its names, its title, or both; *place* is its number on the page.

    An empty seat («空缺») is a token of names without any: it takes its title. *sure* names have a known surname; others need a title beside them. A *weak* one could be any short word,
    and is a name only in a card set like those of its neighbours.
    """

    kind: Kind
    cell: Cell
    place: int
    names: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    sure: bool = True
    labelled: bool = False
    weak: bool = False
    pairs: tuple[tuple[tuple[str, ...], str], ...] = field(default=())


class Sense(NamedTuple):
    """What a text says by itself, wherever it stands: a token without its cell."""

    kind: Kind
    names: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    sure: bool = True
    labelled: bool = False
    weak: bool = False
    pairs: tuple[tuple[tuple[str, ...], str], ...] = ()


def plain(text: str) -> str:
    """Return *text* in the form readers compare, the common characters the short way."""
    return _short_plain(text) if len(text) <= SHORT else _plain(text)


def _plain(text: str) -> str:
    if not _ODD.search(text):
        return text
    short = text.translate(_PLAIN)
    return normalise(text).text if _ODD.search(short) else short


_short_plain = lru_cache(maxsize=8192)(_plain)


def token_of(cell: Cell, place: int, text: str) -> Token | None:
    """Return what the cell with the normal *text* is, or None when it says nothing to a roster."""
    sense = _sense(text, pictured=cell.pictured) if 2 <= len(text) <= LONGEST_CELL else _prose(text)
    return None if sense is None else Token(sense[0], cell, place, *sense[1:])


@lru_cache(maxsize=8192)
def _sense(text: str, *, pictured: bool) -> Sense | None:
    """Read one text; menus, headings and posts are the same on page after page, so what was read is remembered."""
    flat = _BULLET.sub("", text.replace(SEAM, "")).strip()
    if pictured:
        name = tidy(flat)
        return Sense(Kind.NAMES, (name,), sure=False) if is_name(name, closed=False) else None
    if (named := _NAME_LABEL.match(flat)) is not None:
        return _labelled_name(flat, named)
    if (post := _POST_LABEL.match(flat)) is not None:
        title = leading_title(flat[post.end() :].strip())
        return Sense(Kind.TITLE, titles=(title,), labelled=True) if title else None
    return Sense(Kind.DUTY) if _OTHER_LABEL.match(flat) else _unlabelled(text, flat)


def _unlabelled(text: str, flat: str) -> Sense | None:
    if not POSTLIKE.search(flat):
        return _names_sense(flat) or (Sense(Kind.DUTY) if _WORK.match(flat) else None)
    # A blank or the edge of an element can part a name from a title that reads as one long title without it.
    parted = " " in flat or SEAM in text
    if parted and (both := _both(text)) is not None:
        return both
    if is_title(flat):
        name = compact(flat)
        return None if is_person(name, closed=False) and len(name) <= 3 else Sense(Kind.TITLE, titles=(flat,))
    both = None if parted else _both(text)
    return both or _names_sense(flat) or _prose(text)


def _both(text: str) -> Sense | None:
    pairs = tuple(_pairs(text))
    if not pairs:
        return None
    return Sense(Kind.BOTH, tuple(name for names, _ in pairs for name in names), pairs=pairs)


def _labelled_name(flat: str, label: re.Match[str]) -> Sense | None:
    rest = flat[label.end() :].strip()
    found = re.split(r"\s*(?:职\s*[务位]|性\s*别|民\s*族|出生)\s*[:：]", rest)[0] if rest else ""
    name = tidy(found)
    if not name or _EMPTY_SEAT.search(name) or not is_name(name, closed=True):
        return Sense(Kind.NAMES) if rest else None
    post = re.search(r"职\s*[务位]\s*[:：]\s*(.+)$", rest)
    title = leading_title(post[1].strip()) if post is not None else None
    if title:
        return Sense(Kind.BOTH, (name,), pairs=(((name,), title),))
    return Sense(Kind.NAMES, (name,), labelled=True)


def _names_sense(flat: str) -> Sense | None:
    if len(flat) > LONGEST_NAMES:
        return None
    kind, names = _names_in(flat)
    if kind == "edge":
        return Sense(Kind.NAMES)
    return Sense(Kind.NAMES, names, sure=kind == "sure", weak=kind == "weak") if kind else None


@lru_cache(maxsize=16384)
def _names_in(flat: str) -> tuple[str, tuple[str, ...]]:
    """Return how certain the names of a text are (sure, unsure, weak, or an empty seat), and the names."""
    names = names_of(flat)
    if names and all(len(name) > 3 or is_name(name, closed=False) for name in names):
        return "sure" if all(is_name(name, closed=False) for name in names) else "unsure", names
    if len(flat) > 8:
        return "", ()
    if _EMPTY_SEAT.search(flat):
        return "edge", ()
    word = tidy(flat)
    if _SHORT.match(word) and word not in STOP and not (_CHROME_WORDS.search(word) or _OFFICE.search(word)):
        return "weak", (word,)
    return "", ()


def _prose(text: str) -> Sense:
    flat = text.replace(SEAM, "")[:4000]
    if (now := _NOW.search(flat)) is not None and (title := leading_title(now[1].strip())) is not None:
        return Sense(Kind.NOW, titles=(title,))
    return Sense(Kind.DUTY)


def _pairs(text: str) -> Iterator[tuple[tuple[str, ...], str]]:
    flat = text.replace(SEAM, "")
    if _HISTORY.search(_without_life(flat)) or _NEWS.search(flat):
        return
    for part in [text] if not re.search(r"[;；]", text) else re.split(r"[;；]", text):
        found = pair_of(part)
        if found is not None:
            yield found
        elif part.strip(" 。"):
            return


def _without_life(flat: str) -> str:
    """Leave out the dates of birth, entry and schooling, which are no history of posts."""
    return re.sub(r"(?:19|20)\d\d年?[\d.]{0,3}月?(?:\d{1,2}日)?(?:出?生|入党|参加工作|加入中国共产党)", "", flat)


@lru_cache(maxsize=4096)
def pair_of(text: str) -> tuple[tuple[str, ...], str] | None:
    """Read «职务：姓名», «姓名：职务», «姓名 职务», «姓名，男，汉族，职务。…», «职务 姓名、姓名» on one line."""
    bare = _BULLET.sub("", text.strip(" " + SEAM))
    for left, right in _halves(bare):
        if not left or not right:
            continue
        if (names := names_of(left)) and (title := _title_behind(right)) is not None:
            return names, title
        if is_title(left) and (names := names_of(right)):
            return names, left.replace(SEAM, "")
    return _glued(compact(bare.replace(SEAM, "")))


def _halves(text: str) -> Iterator[tuple[str, str]]:
    for match in list(re.finditer(r"\s*[:：]\s*", text))[:2]:
        yield text[: match.start()].replace(SEAM, "").strip(), text[match.end() :]
    for match in list(re.finditer(rf"[,， {SEAM}|\-—]+", text))[:14]:
        yield text[: match.start()].replace(SEAM, "").strip(), text[match.end() :]


def _title_behind(text: str) -> str | None:
    """Return the title that follows a name, with the facts of life before it and the duties behind it left out."""
    sentence = re.split(r"[。\n]", text.replace(SEAM, " ").strip())[0].strip(" ,，:：")
    if (now := _NOW.search(sentence)) is not None:
        return leading_title(now[1])
    parts = [part for part in re.split(r"[,，\s]+", sentence) if part]
    while parts and _BIO.match(parts[0]) and not is_title(parts[0]):
        parts.pop(0)
    joined = ",".join(parts)
    return leading_title(joined) if joined else None


def _glued(flat: str) -> tuple[tuple[str, ...], str] | None:
    """Read «局长张某某» and «张某某局长», where the name has a known surname and nothing is left over."""
    for size in (3, 2, 4):
        for name, title in ((flat[:size], flat[size:]), (flat[-size:], flat[:-size])):
            if len(title) >= 2 and is_name(name, closed=False) and is_title(title):
                return (name,), title
    return None


@lru_cache(maxsize=8192)
def is_name(text: str, *, closed: bool) -> bool:
    """Say whether *text* is a person's name and no word of a menu."""
    if (len(text) > 2 and _OFFICE.search(text)) or (len(text) > 3 and (_ROOM.search(text) or is_post(text))):
        return False
    return 1 < len(text) <= 24 and text not in STOP and not _CHROME_WORDS.search(text) and is_person(text, closed=closed)


def names_of(text: str) -> tuple[str, ...]:
    """Return the names that *text* is made of, or nothing when a part of it is no name."""
    flat = _REMARK_TAIL.sub("", text.replace(SEAM, "").strip(" 。.,，、;；:："))
    if not flat or len(flat) > LONGEST_NAMES or ":" in flat:
        return ()
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


def _spaced_names(part: str) -> list[str]:
    """Return the names of a part whose blanks stand between names or inside one."""
    pieces = part.split(" ") if " " in part else [part]
    pieces = [piece for piece in pieces if piece]
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
