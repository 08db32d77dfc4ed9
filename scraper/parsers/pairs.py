"""Pairs: a name and a title that one cell prints together, in the forms that put both on one line."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from scraper.parsers.cells import SEAM
from scraper.parsers.departed import RETIRES, without_departed
from scraper.parsers.lives import without_life
from scraper.parsers.namelists import is_name, names_of
from scraper.parsers.names import is_worded, tidy
from scraper.parsers.normalise import compact
from scraper.parsers.posts import POSTS
from scraper.parsers.series import mended_title, names_in_series
from scraper.parsers.titles import ends_like_title, is_title, is_whole_title, leading_title, without_name

BULLET = re.compile(r"^[\s\-–—•·*●◆■▶★»>○]+|^\(?[0-9一二三四五六七八九十]{1,2}[.、)]\s*")
_HISTORY = re.compile(
    r"曾任|历任|先后|相继|时任|此前|至今|(?:19|20)\d\d\s*[年./-].{0,14}(?:任|至|-|—|~)|(?:19|20)\d\d\.\d\d?\s*[-—~]|原任|不再|免去|任命|辞去|逝世|拟任|当选|"
    + RETIRES
)
_NOW = re.compile(r"现\s*(?:担)?任([^。;；\n]{2,120})")
_NEWS = re.compile(
    r"^由(?=[一-龥]{4})|主持[^,，。;]{0,16}(?:会议|座谈会|仪式)|出席|参加|会见|调研(?!员)|强调|指出|召开|讲话|致辞|走访|慰问|座谈|主持召开|视察|检查|陪同"
)
_BIO = re.compile(
    r"^(?:男|女|[一-龥]{1,8}族|中共党员|.{0,6}党员|无党派.{0,4}|群众|(?:19|20)\d\d年.*|(?:19|20)\d\d[./-]\d{1,2}|[^,，]{0,14}(?:生|出生|入党|参加工作|人)|.{0,14}(?:学历|学位|硕士|博士|学士|研究生|本科|大学|毕业|工程师|经济师|公务员))$"
)
# «(副局长、民建会员，女)»: what he is beside his post.
_BEING = re.compile(
    r"[、,，;；]\s*(?:男|女|[一-龥]{1,4}族|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|中共)(?:会员|党员|盟员|社员|成员)?|无党派(?:人士)?|非中共(?:党员)?|群众)(?=$|[、,，;；])"
)
_BRACKETS = str.maketrans("[]【】〔〕", "()()()")
# «张三(副局长)», «张三(副局长)(挂职)».
_IN_BRACKETS = re.compile(r"^([^()]{2,24})\(([^()]{2,60})\)(\([^()]{2,24}\))?$")
DUTY_BEHIND = re.compile(
    r"\s*[:：,，]?\s*(?<![(（\[【])(?<![(（\[【][临暂]时)(?=(?:全面)?(?:主持(?!人|[^,，。;]{0,16}(?:会议|会$|会[,，。]|仪式|活动))|负责(?!人)|领导(?=[^,，。;]{2,20}工作)|分管|协管|协助|联系(?!人|方式)|牵头)[^,，。]{2})"
)
# «局长（2030年3月任职）»: since when, which is no past.
_SINCE = re.compile(r"\((?:19|20)\d\d[年.][^()]{0,8}?(?:任职?|到任|就任|起|至今)\)")
# «局长：张三 电话：0531-88888888»
_PHONE = re.compile(r"[\s,，;；]*(?:办公|联系|值班)?电\s?话\s*[:：]?\s*[\d\-—()转 ]{6,24}$")
LONGEST_SPREAD = 8
# «局长张三同志：», «副局长李四同志负责…»: how a leader is spoken of is no part of his name.
_COMRADE = re.compile(r"同志\s*[:：]?\s*$")
# «甲（局长）　乙（副局长）　丙（总工程师）»: nothing but names with their titles in brackets.
_ONE_OF_MANY = re.compile(r"([^()、,;\s]{2,12})\(([^()]{2,60})\)[、,;\s]{0,6}")
_MANY = re.compile(rf"(?:{_ONE_OF_MANY.pattern}){{2,40}}")
_REMARK_END = re.compile(r"\([^()]{1,24}\)$")


def pairs_in(text: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the names and titles that one cell prints together; a cell that tells of the past or of news has none."""
    text = without_departed(_SINCE.sub("", text)) if "(" in text else text
    text = _PHONE.sub("", text) if text[-1:].isdecimal() else text
    flat = text.replace(SEAM, "")
    if tells_of_the_past(flat) or _NEWS.search(flat):
        return
    if flat.count("(") > 1 and _MANY.fullmatch(flat.strip()):
        yield from filter(None, (_bracketed(f"{one[1]}({one[2]})") for one in _ONE_OF_MANY.finditer(flat)))
        return
    if (duty := DUTY_BEHIND.search(text)) is not None:
        # «局长某某某：主持全面工作。», «某某某副局长分管…»
        if (found := pair_of(_COMRADE.sub("", text[: duty.start()]))) is not None:
            yield found
        return
    text = _COMRADE.sub("", text)
    for part in [text] if not re.search(r"[;；]", text) else re.split(r"[;；]", text):
        found = pair_of(part)
        if found is not None:
            yield found
        elif part.strip(" 。"):
            return


def tells_of_the_past(flat: str) -> bool:
    """Say whether *flat* tells of posts that were held, or of how they came."""
    return _HISTORY.search(without_life(flat)) is not None


@lru_cache(maxsize=4096)
def pair_of(text: str) -> tuple[tuple[str, ...], str] | None:
    """Read «职务：姓名», «姓名：职务», «姓名 职务», «姓名，男，汉族，职务。…», «职务 姓名、姓名» on one line."""
    bare = _unspread(BULLET.sub("", text.strip(" " + SEAM)))
    for left, right in _halves(bare):
        if not left or not right:
            continue
        if (names := names_of(left)) and (title := _title_behind(right)) is not None:
            return names, title
        if is_title(left) and (names := names_in_series(right, titled=True) or names_of(right)):
            return names, left.replace(SEAM, "")
        if (worded := _worded(left, right, text)) is not None:
            return worded
    flat = compact(bare.replace(SEAM, ""))
    return _glued(flat) or _bracketed(flat)


def _worded(left: str, right: str, text: str) -> tuple[tuple[str, ...], str] | None:
    """Read a word in an element of its own beside nothing but a title («<b>江河</b><span>副局长</span>»): there it is a name."""
    right = right.strip(f" {SEAM}")
    if SEAM not in text.strip(SEAM) or SEAM in right:
        return None
    pairs = ((tidy(left), right), (tidy(right), left))
    return next((((name,), title) for name, title in pairs if is_worded(name) and is_title(title)), None)


def _unspread(text: str) -> str:
    """Return *text* with the post that it opens with in one word («总 工 程 师 张三»), lest a part of it makes a name."""
    if text[1:2] != " ":
        return text
    pieces = text.split(" ", LONGEST_SPREAD)
    singles = len(list(takewhile(lambda piece: len(piece) == 1, pieces)))
    size = next((size for size in range(singles, 2, -1) if "".join(pieces[:size]) in POSTS), 0)
    return " ".join(("".join(pieces[:size]), *pieces[size:])) if size else text


def _bracketed(flat: str) -> tuple[tuple[str, ...], str] | None:
    """Read «姓名（职务）», facts of life before the title left out."""
    match = _IN_BRACKETS.match(flat.translate(_BRACKETS))
    if match is None or not (names := names_of(match[1])) or (title := _title_behind(f"{match[2]}{match[3] or ''}")) is None:
        return None
    return names, title


def _halves(text: str) -> Iterator[tuple[str, str]]:
    for match in list(re.finditer(r"\s*[:：]\s*", text))[:2]:
        yield text[: match.start()].replace(SEAM, "").strip(), text[match.end() :]
    for match in list(re.finditer(rf"(?:[,， {SEAM}|\-—…]|\.\.)+", text))[:14]:
        yield text[: match.start()].replace(SEAM, "").strip(), text[match.end() :]


def _title_behind(text: str) -> str | None:
    """Return the title that follows a name, with the facts of life before it and the duties behind it left out."""
    if (torn := mended_title(text)) is not None:
        return torn
    sentence = re.split(r"[。\n]", text.replace(SEAM, " ").strip())[0].strip(" ,，:：")
    if (now := _NOW.search(sentence)) is not None:
        return leading_title(now[1])
    parts = [part for part in re.split(r"[,，\s]+", _BEING.sub("", sentence)) if part]
    while parts and _BIO.match(parts[0]) and not is_title(parts[0]):
        parts.pop(0)
    joined = ",".join(parts)
    return leading_title(joined) if joined else None


def _glued(flat: str) -> tuple[tuple[str, ...], str] | None:
    """Read «局长张某某» and «张某某局长», where nothing is left over: a known surname, or the characters of other tongues."""
    tail = _REMARK_END.search(flat)
    bare, remark = (flat, "") if tail is None else (flat[: tail.start()], tail[0])
    for size in (3, 2, 4):
        for name, title in ((bare[:size], bare[size:]), (bare[-size:], bare[:-size])):
            if bare.startswith(name) and (name.endswith(("任", "副")) or bare[size - 1 : size + 1] == "同志"):
                continue  # «张三任某局局长» is a clause, «张三同志宣布李四为某局局长» too
            if len(title) >= 2 and ends_like_title(title) and is_name(name, closed=False) and is_whole_title(title):
                return (name,), title + remark
    if (found := without_name(bare)) is not None and not found[0].endswith(("任", "副")) and is_name(found[0], closed=True):
        return (found[0],), found[1] + remark
    return None
