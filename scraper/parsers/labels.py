"""Labels: the place that a line of a roundup is headed with («长沙：…», «陕西西安：…», «【甘肃】…»)."""

import re
from functools import lru_cache

from monitor.provinces import PROVINCES
from scraper.parsers.gazetteer import Place, city_named, place_of_name
from scraper.parsers.names import STOP

# «【3月6日】南宁：…»: the day before the place.
_DAY = r"(?:[【〔\[(（]\d{1,2}月\d{1,2}日[】〕\])）]\s*+)?"
_BULLET = r"^\s*+" + _DAY + r"(?:[^\w\s【〔\[]{1,3}|[(]?[\d一二三四五六七八九十]{1,3}[^\w\s【〔\[]{0,3})?\s*+"
# «一、某县（6月26日县人大常委会第二十次会议通过）»
_SITTING = r"\s*(?=\([^()]{4,60}会议[^()]{0,10}(?:通过|决定)\)\s*$)"
_LABEL = re.compile(
    rf"{_BULLET}(?:(?P<plain>[一-龥]{{2,10}}?)(?:\s*(?:[::|丨]|(?P<comma>[,，])|[—–]{{2}}|--)|方面,|{_SITTING})|[【〔\[](?P<set>[一-龥]{{2,10}})[】〕\]])"
)
# «▍岳川市», «二、岳川市»: a marked line that is a place and nothing else stands over the lines below it.
_HEADING = re.compile(
    rf"(?=\s*[^\w\s【〔\[]|\s*[\d一二三四五六七八九十]{{1,3}}[^\w]){_BULLET}(?P<heading>(?![各全本该我其另])[一-龥]{{2,12}})\s*$"
)
# What ends as a place does and is a kind of one: «一、居民小区», «二、连锁超市».
_KIND_OF_PLACE = re.compile(r"(?:[社小园景山灾校库城郊片辖范验护能牧街市县]区|[超城都股上门集夜菜农闹花]市|[各贫强百穷]县)$")
_DASHED = re.compile(rf"({_BULLET}[一-龥]{{2,10}})(?:[—–]{{2}}|--)")
_SHORT = re.compile(r"^[一-龥]{2,3}市?$")
# «●岳川：赵启明任市统计局局长»: a post in «市…», and behind the label no verb whose subject it could be.
_CITY_LEVEL = re.compile(r"(?:^|[任免为去其原选]|担任)市[一-龥]{2,14}?(?:局|委|办|中心|院|处|会)")
_OF_HIM = re.compile(r"\s*(?:任|现任|拟任|原|市|不再|当选|出任|兼|男|女|被|从|由|因|同志)")


# «同意：张三任市数据局局长»: what is done, and no city.
_DONE_WORDS = "同意 决定 批准 研究 任命 任免 会议 通知 公告 命令 兹任 拟任 提名 聘任 免去 任职 接受 通过 宣布 公示 补选 选举 增补 调整 经研究 现任 新任 拟任命 拟聘任 拟聘 拟免去 提请 报请 提议 建议 推荐 解聘 续聘"
_DONE = frozenset(_DONE_WORDS.split())


def label_of(line: str) -> Place | None:
    """Return the place that *line* is headed with and that is nothing but a place."""
    match = _LABEL.match(line)
    if match is None:
        return _headed(line)
    named = match["plain"] or match["set"]
    if (place := _place(named)) is not None:
        return place
    # Before a comma stand the words that open a sentence too («据了解，…»): there only a place that is known for one.
    return None if match["comma"] else _unlisted(named, line[match.end() :])


def with_colon(line: str) -> str:
    """Return *line*, as long as before, with a colon for the dashes behind a place that it is headed with («衢州——张三任市统计局局长»)."""
    dashed = _DASHED.match(line)
    return f"{dashed[1]}: {line[dashed.end() :]}" if dashed is not None and label_of(line) is not None else line


def heads_lines(line: str) -> bool:
    """Say whether the label of *line* stands over the lines below it: it is all of the line, or says what one sitting passed."""
    match = _LABEL.match(line)
    if match is None:
        return _headed(line) is not None
    return re.search(_SITTING, line) is not None or (not line[match.end() :].strip() and label_of(line) is not None)


def _headed(line: str) -> Place | None:
    match = _HEADING.match(line)
    return None if match is None or _KIND_OF_PLACE.search(match["heading"]) else _place(match["heading"])


def _unlisted(named: str, rest: str) -> Place | None:
    """Return the city that is called *named*, where what its line says happens in «市…» and nobody is called so there."""
    level = _CITY_LEVEL.search(rest)
    if level is None or not _SHORT.match(named) or named in STOP or named in _DONE or _OF_HIM.match(rest):
        return None
    return Place(None, f"{named.removesuffix('市')}市", end=len(named))


@lru_cache(maxsize=2048)
def _place(label: str) -> Place | None:
    for province in PROVINCES:
        for name in (province.name, province.short):
            rest = label.removeprefix(name)
            city = city_named(rest) if rest and rest != label else None
            if city is not None and city.province == province:
                return city
    place = city_named(label) or place_of_name(label)
    return place if place is not None and place.end in (0, len(label)) else None
