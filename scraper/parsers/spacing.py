"""Spacing: padded names joined and broken lines mended, the way back to the raw text kept (language.md §1.4)."""

import re

from scraper.parsers.actlabels import acts_in_words
from scraper.parsers.names import STOP, has_surname, is_rare
from scraper.parsers.normalise import Normalised
from scraper.parsers.posts import POSTS
from scraper.parsers.surnames import SINGLE

_HAN = "㐀-䶿一-鿿\U00020000-\U000323af"
# Single characters set apart by blanks, bounded by anything but a Han character: 王 强, 包 满 达, 领 导 简 介.
_SPACED = re.compile(rf"(?<![{_HAN}])[{_HAN}](?: [{_HAN}](?![{_HAN}]))+")
# «2 0 2 4 年 1 1 月 1 9 日», with the rest of its line set apart alike.
_SPACED_DAY = re.compile(r"(?<!\S)[12] \d \d \d 年 \d(?: \d)? 月 \d(?: \d)? 日(?!\S)")
_GENDER = re.compile(r" [男女]$")
_NO_BLANK = re.compile(r"\S+")
_TWO_NAMES = 4
# «王 强»: two characters and the blank between them.
_PADDED = 3
_LABELS_WORDS = "姓名 职务 任命 免去 任免 性别 民族 现任 拟任 分工 简历 职责 附件 打印 关闭 领导 通知"
_LABELS = frozenset(_LABELS_WORDS.split())
# A line that stops in the middle of a clause: its verb has no finished post yet, or a name is cut.
_OPEN_LINE = re.compile(
    rf"(?:(?:任命|免去|聘任|解聘|接受|提名)[^,;:。\n]{{1,60}}|[{_HAN}]·|[^,;:。\n]{{12,60}}(?<![现历曾时首新前原责主重信])[任为的](?![免职务期前])[^,;:。\n]{{1,40}})$"
)
# A line of a roster: a title, a blank and a name.
_NAME_BEHIND_POST = re.compile(rf"[{_HAN}][长任记员师席理事书察监](?:\([^()]{{1,12}}\))?[ :]+([{_HAN}](?: ?[{_HAN}]){{1,3}})$")
_LONGEST_TAIL = 100
# «某局更名为某局_某市人民政府»: the title of a page, its site behind it.
_SITE_BEHIND = re.compile(rf"[{_HAN}] ?[_|-] ?[{_HAN}]{{2,20}}(?:政府|政府网|[网站局厅委]|委员会|网站|门户)$")
# As much of a line is not printed again where it only breaks off.
_HEADLINE = 8
_LINE_END = re.compile(rf"[{_HAN}·,]\n(?= *[{_HAN}·\d])")
# Words that a line may break in two; behind the short ones nothing may go on that makes them part of another word.
_WHOLE_WORDS = frozenset(
    [
        "决定",
        "任命",
        "免去",
        "职务",
        "主任",
        "书记",
        "同志",
        "试用",
        "聘任",
        "成员",
        "秘书",
        "党组",
        "常委",
        "巡视",
        "调研",
        "研究",
        "审议",
        "辞去",
        "兼任",
    ]
)
_TITLE_ENDS = re.compile(
    rf"[局厅部省市县区州院处校]\n *长(?![{_HAN}])|[局厅部省市县区州院处校]\n *长(?=职务|的|,)|委\n *员(?![{_HAN}])"
)
_HALF_TITLE = re.compile(r"(?<![正不])副$|常务$")
_DATE_BREAKS = re.compile(
    r"(?:[\d〇○零一二三四五六七八九]{4}年|[\d十一二三四五六七八九]月)\n *[\d十一二三四五六七八九]{1,3}[月日]"
)
_BRACKET_ENDS = re.compile(r"\n[^()\n]{1,20}\)")
# «— 1 —» on a line of its own: the foot of a printed page.
_PAGE_NUMBER = re.compile(r"\n *[-—–－]{1,2} ?\d{1,3} ?[-—–－]{1,2} *(?=\n|$)")
# «（Ying Ruonan）» behind a name, «（Data Bureau）» behind a body: what they are called abroad.
_GLOSS = re.compile(rf"(?<=[{_HAN}])\((?=[^()]{{0,60}}[a-z])[A-Za-z][A-Za-z .,'’&-]{{2,80}}\)")
# «局长 Director», «张三 ZHANG San»: a line said again in English.
_IN_ENGLISH = re.compile(rf"(?<=[{_HAN}]) [A-Z][A-Za-z'’.-]{{1,20}}(?: [A-Za-z'’.-]{{1,20}}){{0,5}} *(?=\n|$)")
_CLOSED_TAIL = re.compile(
    r"(?:[长任记员师席]|职务|通知|决定|名单|公告|事项|如下|公示|任免|同志|知|职|人选|候选人|案|请求|申请|[)）])$"
)
_BROKEN_VERB = re.compile(
    r"[ \n](?:(?<=[任免] )(?=[命去])|(?<=职 )(?=务)|(?<=任\n)(?=命)|(?<=免\n)(?=去)|(?<=[担兼聘]\n)(?=任)|(?<=不\n)(?=再[担兼任])|(?<=不再\n)(?=[担兼]?任))"
)
# Under a verb said before, the line stops in the next name: «任命甲为…副局长，扎西⏎卓玛为…».
_NEXT_NAME = re.compile(rf"(?:任命|免去|聘任|解聘|任)[^;。]{{4,90}}[,、][{_HAN}]{{1,4}}$")
_NAME_ENDS = re.compile(rf" *[{_HAN}]{{1,4}}(?:为|任|同志|的)")
# A line of an act that ends in a comma, and one below it that goes on with the next name: «…局长,⏎甲、乙为…副局长».
_GIVES = re.compile(r"(?:任命|聘任|提名|决定)[^;。]{4,},$")
_NEXT_GIVEN = re.compile(rf" *[{_HAN}·]{{2,12}}(?:(?:、| )[{_HAN}·]{{1,12}}){{0,9}}(?:同志)?为[{_HAN}]{{4}}")
_LONGEST_ACT = 600
_MARKED_LINE = re.compile(r" *(?:[一二三四五六七八九十\d]{1,3}[、.．]|[(（]|特此|任命|免去)")


def mend(whole: Normalised) -> Normalised:
    """Return *whole* with padded names and broken lines joined and the labels of acts in words, without what names are in other languages."""
    whole = whole.edited((*match.span(), "") for match in _PAGE_NUMBER.finditer(whole.text))
    whole = whole.edited((*match.span(), "") for match in _GLOSS.finditer(whole.text))
    whole = whole.edited((*match.span(), "") for match in _IN_ENGLISH.finditer(whole.text))
    text = whole.text
    dropped = {place for day in _SPACED_DAY.finditer(text) for place in range(*day.span()) if text[place] == " "}
    for match in _SPACED.finditer(text):
        for start, end in _runs(match, whole):
            dropped.update(_joined(text[start:end], start))
    dropped.update(match.start() for match in _BROKEN_VERB.finditer(text))
    begin = 0
    for match in re.finditer(r"\n", text):
        if _LINE_END.match(text, match.start() - 1) and _breaks_off(text, begin, match.start()):
            dropped.add(match.start())
        else:
            begin = match.end()
    whole = whole.edited((place, place + 1, "") for place in sorted(dropped))
    return whole.edited(acts_in_words(whole.text))


def _breaks_off(text: str, begin: int, end: int) -> bool:
    """Say whether the line that ends at *end*, and began at *begin* with what was joined to it, stops inside a clause."""
    following = text[end + 1 : end + _LONGEST_TAIL].partition("\n")[0]
    if text.find("\t", begin, end) >= 0 or ("|" in following and text.find("|", begin, end) >= 0):
        return False  # a row of a table, or two
    if text[end - 1] == ",":
        return (
            _NEXT_GIVEN.match(text, end + 1) is not None and _GIVES.search(text[max(begin, end - _LONGEST_ACT) : end]) is not None
        )
    tail = text[max(begin, end - _LONGEST_TAIL) : end].replace("\n", "")
    if _SITE_BEHIND.search(tail) or text.startswith(text[begin : begin + _HEADLINE], end + 1):
        return False  # a headline, and what is printed below it once more
    if _breaks_word(text, tail, end):
        return True
    if _NEXT_NAME.search(tail) and _NAME_ENDS.match(text, end + 1) and not _CLOSED_TAIL.search(tail):
        return True
    follows = text[end + 1 : end + 3].lstrip()
    if (named := _NAME_BEHIND_POST.search(tail)) is not None and _is_name(named[1].replace(" ", "")):
        return False  # the verb of «局长 陶为国» is a part of his name
    open_line = bool(_OPEN_LINE.search(tail)) and not _CLOSED_TAIL.search(tail) and not follows[:1].isdigit()
    return open_line and not _MARKED_LINE.match(text, end + 1)


def _is_name(word: str) -> bool:
    return has_surname(word) or is_rare(word)


def _breaks_word(text: str, tail: str, end: int) -> bool:
    """Say whether the line break at *end* parts a word, a title, a date or the inside of brackets."""
    following = text[end + 1 : end + 40].lstrip(" ")
    if tail[-1:] + following[:1] in _WHOLE_WORDS or _TITLE_ENDS.match(text, end - 1):
        return True
    if _HALF_TITLE.search(tail) and not following[:1].isdigit():
        return True
    date = text[max(0, end - 5) : end + 8]
    if any(match.start() < min(end, 5) < match.end() for match in _DATE_BREAKS.finditer(date)):
        return True
    return tail.rfind("(") > tail.rfind(")") and bool(_BRACKET_ENDS.match(text, end))


def _runs(match: re.Match[str], whole: Normalised) -> list[tuple[int, int]]:
    """Return the parts of a run of single characters: where blanks are of two widths, one parts names and one pads them."""
    start, end = match.span()
    gender = _GENDER.search(match[0])
    if gender is not None and end - start > _PADDED:
        end -= len(gender[0])
    widths = {blank: _width(blank, whole) for blank in range(start + 1, end, 2)}
    for edge in (max(widths.values(), default=0), min(widths.values(), default=0)):
        edges = [blank for blank, width in widths.items() if width == edge]
        parts = list(zip([start, *(blank + 1 for blank in edges)], [*edges, end], strict=True))
        if all(last - first >= _PADDED for first, last in parts):
            return parts
    return [(start, end)]


def _width(blank: int, whole: Normalised) -> int:
    """Return how many blanks the page prints for the one at *blank*; an annotation between them counts for none."""
    return len(_NO_BLANK.sub("", whole.raw[whole.origin[blank - 1] + 1 : whole.origin[blank + 1]]))


def _joined(run: str, start: int) -> list[int]:
    """Return the places of the blanks that pad one name or label, or each of several."""
    characters = run.replace(" ", "")
    if len(characters) == 1:
        return []
    titled = next((size for size in (4, 3, 2) if characters[:size] in POSTS and len(characters) - size > 1), 0)
    blanks = [start + place for place, character in enumerate(run) if character == " "]
    if characters in POSTS:
        return blanks  # «总 工 程 师»
    pairs = [characters[place : place + 2] for place in range(0, len(characters), 2)]
    names = (
        len(characters) >= _TWO_NAMES and len(characters) % 2 == 0 and all(pair[0] in SINGLE or is_rare(pair) for pair in pairs)
    )
    if names and characters not in STOP and characters not in _LABELS:
        return blanks[::2]
    return [place for number, place in enumerate(blanks, 1) if number != titled]
