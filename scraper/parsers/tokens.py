"""Tokens: what each cell of a leadership page is: names, a title, both, or a text that gives nobody."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from scraper.parsers.cells import SEAM, Cell
from scraper.parsers.chargebehind import named_before_charge
from scraper.parsers.courts import is_staff
from scraper.parsers.emptyseats import is_empty_seat
from scraper.parsers.lives import current_title, subject, title_since
from scraper.parsers.namelists import CHROME_WORDS, GENDER, LONGEST_NAMES, OFFICE, ORGAN, is_name, names_of
from scraper.parsers.names import STOP, has_surname, is_person, is_rare, is_worded, tidy
from scraper.parsers.normalise import compact
from scraper.parsers.pairs import BULLET, pair_of, pairs_in, tells_of_the_past
from scraper.parsers.posts import POSTS
from scraper.parsers.rosterline import DOTS, ORDER
from scraper.parsers.series import names_in_series, people_in_series
from scraper.parsers.titles import POSTLIKE, is_title, leading_title
from scraper.parsers.titleseams import without_latin

LONGEST_CELL = 240
LONGEST_WORD = 8
_NAME_LABEL = re.compile(r"^(?:领导)?姓\s*名\s*[:：]?\s*")
_POST_LABEL = re.compile(r"^(?:现任|担任|行政|党内)?\s*职\s*[务位](?:名称)?\s*[:：]?\s*|^现\s*任\s*[:：]\s*")
_OTHER_LABEL = re.compile(
    r"^(?:工作|领导|岗位)?(?:分\s*工|职\s*责|分管|主要职责|简\s*[历介]|个人(?:简历|信息|简介)|工作简历|履历|性\s*别|民\s*族|籍\s*贯|出生|学\s*历|学位|政治面貌|照\s*片|序\s*号|备\s*注|(?:联系|办公)?电\s*话|邮\s*箱|地\s*址|传\s*真|负责工作|工作职责)[^:：]{0,4}\s*(?:[:：]|$)"
)
_SHORT = re.compile(r"^[㐀-鿿\U00020000-\U000323af]{2,4}$")
_CHARGE = re.compile(r"[,，;；]\s*(?:主持(?!人)|负责(?!人)|分管|协助|协管|兼任)")
_WORK = re.compile(r"(?:全面)?(?:主持|负责|分管|协助|联系)")
# Before any bracket more ideographs in a row than the longest name has, with 同志 and 等 behind it.
_NO_NAMES = re.compile(r"[^(（\[【]*?[㐀-鿿]{11}")
_PADDED = re.compile(r"^[㐀-鿿\U00020000-\U000323af] [㐀-鿿\U00020000-\U000323af]$")
# What pages print spread out beside names.
_PADDED_WORDS = "姓名 职务 任命 任免 成员 时间 年龄 简历 分工 单位 党委 党组 常委 纪委 全体 公开 公告 关于 时任 计划 党建 党校 管委 经济 农业 金融"
_PADDED_LABELS = frozenset(_PADDED_WORDS.split())
# The day of a row in a column of articles, an element of its own beside «党组书记、局长 张三».
_ROW_DAY = r"[\[(]?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])]?"
_DAY_BEFORE, _DAY_BEHIND = re.compile(rf"^{_ROW_DAY}{SEAM}+(?=.)"), re.compile(rf"{SEAM}+{_ROW_DAY}$")
# What a row with such a day begins with, and what it ends with where that is no digit.
_DAY_BEGINS, _DAY_ENDS = frozenset("[(12"), frozenset("日])\n")
_EDGES, _HAN = re.compile(rf"[\s{SEAM}:]+"), re.compile(r"[(（]?[㐀-鿿]")
_EMPTY = "缺"
_EMPTY_SEAT = re.compile(r"空缺|暂缺|待[定补配任]|缺$|^(?:暂无|未配)")


class Kind(Enum):
    """What a cell is to the reader of a roster."""

    NAMES = "names"
    TITLE = "title"
    BOTH = "both"
    NOW = "now"
    SINCE = "since"
    DUTY = "duty"


# Asked for thousands of times a page, and a member that is asked of its class is searched for there.
NAMES, TITLE, BOTH, NOW, SINCE, DUTY = Kind


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
    pairs: tuple[tuple[tuple[str, ...], str], ...] = ()
    _look: tuple[object, ...] = ()

    @property
    def is_empty_seat(self) -> bool:
        """Say whether the token stands where a name would, and names nobody: «空缺»."""
        return self.kind is NAMES and not self.names

    @property
    def look(self) -> tuple[object, ...]:
        """How the token is set: names of one list look alike, and so do headings."""
        if not self._look:
            node = self.cell.node
            parent = node.getparent()
            self._look = node.tag, node.get("class"), None if parent is None else (parent.tag, parent.get("class"))
        return self._look


class Sense(NamedTuple):
    """What a text says by itself, wherever it stands: a token without its cell."""

    kind: Kind
    names: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    sure: bool = True
    labelled: bool = False
    weak: bool = False
    pairs: tuple[tuple[tuple[str, ...], str], ...] = ()


def token_of(cell: Cell, place: int, text: str) -> Token | None:
    """Return what the cell with the normal *text* is, or None when it says nothing to a roster."""
    text = _without_day(text) if cell.link is not None and SEAM in text else text
    if SEAM in text and (charged := named_before_charge(text)) is not None:
        return Token(NAMES, cell, place, charged[:1], sure=is_name(charged[0], closed=False))
    sense = _sense(text, cell.pictured) if 2 <= len(text) <= LONGEST_CELL or text == _EMPTY else _prose(text)
    if sense is None:
        return None
    kind, names, titles, sure, labelled, weak, pairs = sense
    return Token(kind, cell, place, names, titles, sure, labelled, weak, pairs)


def _without_day(text: str) -> str:
    """Return the *text* of a row without the day in front of it or behind it."""
    text = _DAY_BEFORE.sub("", text) if text[0] in _DAY_BEGINS else text
    return _DAY_BEHIND.sub("", text) if text[-1].isdecimal() or text[-1] in _DAY_ENDS else text


@lru_cache(maxsize=8192)
def _sense(text: str, pictured: bool) -> Sense | None:
    """Read one text; menus, headings and posts are the same on page after page, so what was read is remembered."""
    text = DOTS.sub(" ", text).strip()
    flat = ORDER.sub("", BULLET.sub("", text.replace(SEAM, ""))).strip()
    if (own := without_latin(flat)) != flat:
        text = flat = own
    if pictured:
        name = tidy(flat)
        return Sense(NAMES, (name,), sure=False) if is_name(name, closed=False) else _described(flat)
    if (named := _NAME_LABEL.match(flat)) is not None:
        return _labelled_name(flat, named)
    if (post := _POST_LABEL.match(flat)) is not None:
        title = leading_title(flat[post.end() :].strip())
        return Sense(TITLE, titles=(title,), labelled=True) if title else None
    return Sense(DUTY) if _OTHER_LABEL.match(flat) else _unlabelled(text, flat)


def _described(flat: str) -> Sense | None:
    """Read «甲 党组书记、局长» under a picture: a name, a blank and nothing but titles; any other words tell of what it shows."""
    name, _, title = flat.partition(" ")
    told = is_name(name, closed=False) and has_surname(name) and is_title(title) and not tells_of_the_past(title)
    return Sense(BOTH, (name,), pairs=(((name,), title),)) if told else None


def _unlabelled(text: str, flat: str) -> Sense | None:
    if not POSTLIKE.search(flat) and not _is_padded_post(flat) and not _opens_with_post(text):
        return _series_of_names(text) or _names_sense(flat) or (Sense(DUTY) if _WORK.match(flat) else None)
    if _is_seat_with_post(text):
        return None
    flat = _titles_apart(text) or flat.rstrip(" :")
    if is_staff(flat):
        return Sense(DUTY)
    if compact(flat) in POSTS:
        return Sense(TITLE, titles=(flat,))
    # A blank or the edge of an element can part a name from a title that reads as one long title without it.
    parted = " " in flat or SEAM in text
    if parted and (both := _both(text)) is not None:
        return both
    if is_title(flat):
        name = compact(flat)
        return None if is_person(name, closed=False) and len(name) <= 3 else Sense(TITLE, titles=(flat,))
    both = None if parted else _both(text)
    return both or _names_sense(flat) or _charged(flat) or _prose(text)


def _is_seat_with_post(text: str) -> bool:
    """Say whether *text* is a post and that nobody has it: «副局长：空缺», «暂未公布　副局长»."""
    pieces = [piece for piece in _EDGES.split(text) if piece]
    return len(pieces) > 1 and any(
        _HAN.match(word) is not None and is_empty_seat(word) and is_title("".join(others))
        for word, others in ((pieces[0], pieces[1:]), (pieces[-1], pieces[:-1]))
    )


def _titles_apart(text: str) -> str:
    """Return «党组书记、局长» for two titles in elements of their own with nothing between them; empty where *text* is none."""
    pieces = [piece.strip() for piece in text.split(SEAM) if piece.strip()] if SEAM in text else []
    if len(pieces) < 2 or compact("".join(pieces)) in POSTS or not all(map(is_title, pieces)):
        return ""
    return "、".join(pieces)


def _is_padded_post(flat: str) -> bool:
    return " " in flat[:LONGEST_WORD] and compact(flat) in POSTS


def _opens_with_post(text: str) -> bool:
    """Say whether the first element of *text* is a padded post: «<label>常　委</label><a>张三</a>»."""
    label, seam, _ = text.partition(SEAM)
    return bool(seam) and len(label) <= LONGEST_WORD and compact(label).rstrip(":") in POSTS


def _charged(flat: str) -> Sense | None:
    """Read «县委副书记，县长，主持县政府全面工作»: posts with what their holder does behind them."""
    charge = _CHARGE.search(flat)
    told = flat[: charge.start()] if charge is not None else ""
    return Sense(TITLE, titles=(told,)) if told and leading_title(told) == told else None


def _series_of_names(text: str) -> Sense | None:
    names = names_in_series(text) if SEAM in text else ()
    return Sense(NAMES, names) if names else None


def _both(text: str) -> Sense | None:
    # What a semicolon parts are people with a title or a remark each, whatever elements are between them.
    readers = (pairs_in, people_in_series) if ";" in text else (people_in_series, pairs_in)
    pairs = next(filter(None, (tuple(read(text)) for read in readers)), ())
    if not pairs:
        return None
    return Sense(BOTH, tuple(name for names, _ in pairs for name in names), pairs=pairs)


def _labelled_name(flat: str, label: re.Match[str]) -> Sense | None:
    rest = flat[label.end() :].strip()
    found = re.split(r"\s*(?:职\s*[务位]|性\s*别|民\s*族|出生)\s*[:：]", rest)[0] if rest else ""
    name = tidy(found)
    if not name or _EMPTY_SEAT.search(name) or is_empty_seat(name) or not is_name(name, closed=True):
        return Sense(NAMES) if rest else None
    post = re.search(r"职\s*[务位]\s*[:：]\s*(.+)$", rest)
    title = leading_title(post[1].strip()) if post is not None else None
    if title:
        return Sense(BOTH, (name,), pairs=(((name,), title),))
    return Sense(NAMES, (name,), labelled=True)


def _names_sense(flat: str) -> Sense | None:
    if len(flat) > LONGEST_NAMES or (len(flat) > LONGEST_WORD and _NO_NAMES.match(flat) and "·" not in flat):
        return None
    kind, names = _names_in(flat)
    if kind == "edge":
        return Sense(NAMES)
    return Sense(NAMES, names, sure=kind == "sure", weak=kind == "weak") if kind else None


@lru_cache(maxsize=16384)
def _names_in(flat: str) -> tuple[str, tuple[str, ...]]:
    """Return how certain the names of a text are (sure, unsure, weak, or an empty seat), and the names."""
    flat = GENDER.sub("", flat)
    if is_empty_seat(flat):
        return "edge", ()
    names = names_of(flat)
    if names and all(len(name) > 3 or is_name(name, closed=False) or is_rare(name) for name in names):
        return "sure" if all(is_name(name, closed=False) for name in names) else "unsure", names
    if _PADDED.match(flat) and has_surname(word := tidy(flat)) and word not in _PADDED_LABELS:
        return "unsure", (word,)  # two characters set apart beside a title are a name, whatever word they make
    if len(flat) > LONGEST_WORD:
        return "", ()
    if _EMPTY_SEAT.search(flat):
        return "edge", ()
    if ORGAN.search(flat):
        return "", ()
    word = tidy(flat)
    if is_worded(word) or (
        _SHORT.match(word) and word not in STOP and "的" not in word and not (CHROME_WORDS.search(word) or OFFICE.search(word))
    ):
        return "weak", (word,)
    return "", ()


def _prose(text: str) -> Sense:
    flat = text.replace(SEAM, "")[:4000]
    title, name = current_title(flat), subject(flat)
    if title is None and name is not None:
        # «姓名，男，汉族，1970年5月生，局长。曾任…»: the first sentence says what he is.
        first = flat.split("。")[0]
        found = None if tells_of_the_past(first) else pair_of(first)
        title = found[1] if found is not None and found[0] == (name,) else None
    if title is None:
        since = title_since(flat)
        return Sense(SINCE, titles=(since,)) if since is not None else Sense(DUTY)
    if name is None or not is_name(name, closed=True):
        return Sense(NOW, titles=(title,))
    return Sense(NOW, (name,), (title,), pairs=(((name,), title),))
