"""Act labels: «张三 任：某局局长 免：某委副主任», a line that states an act by labels, put into the words of one."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from scraper.parsers.names import HAN, is_person, is_rare, is_unmistakable, tidy

_NAME = rf"[{HAN}·]{{2,24}}|[{HAN}](?: [{HAN}]){{1,2}}"
_MARK = r"[任免]职?\s{0,2}:"
# Who it is, then what he gets or loses, each behind its label.
_LINE = re.compile(
    rf"^[^\S\n]{{0,20}}(?:\d{{1,3}}[.、]\s?)?(?:姓\s?名\s?:\s?)?(?P<name>{_NAME})(?P<gap>(?:同志)?[ ,:、]{{0,6}})(?<![现拟曾原历时新兼担主责升转调接出连留聘委信首续前罢])(?={_MARK})(?P<rest>[^\n]{{4,200}})$",
    re.MULTILINE,
)
_LABEL = re.compile(r"[ ;,。]{0,6}(?P<verb>[任免])职?\s{0,2}:\s{0,4}")
_NOTHING = re.compile(rf"(?:无|/|[-—]{{1,2}})?[ ;,。]*(?=$|{_MARK})")
# What stands before a label as a name does, or behind one: it is meant, wished or answered for, and no act.
_NO_NAME = re.compile(
    r"(?:建议|提议|提名|推荐|提请|预备|候补|后备|储备|主管|分管|协管|代管|人选|考察|培养|调整|变动|不予?|同意|暂缓|应当?|可以|可能|能够|适合|聘期|职务|本人|该同志|[上下本]届)$"
)
# A name may end so before a blank («李小可 任：»); right before the label these make a word with it.
_GLUED = "议名备可管荐宜应能须将待请不"
_SHORTEST = 2
# «任职：某大学教授» is a line of any form: beside «免职：», or in what gives posts away, it is of an act.
_OFFICE = re.compile(r"任职\s{0,2}:")
_ACT = re.compile(
    r"免职?\s{0,2}:|(?:任免|任命|免职|任职|聘任)职?务?的?(?:决定|通知|公告|通报|名单|情况|事项)|(?:研究|会议|政府|委|党组|公司|[,。\n]现?)决定[:,]|经[^。\n]{0,16}研究|[〔\[(](?:19|20)\d\d[〕\])]\s?第?\d{1,4}号"
)
# «2019年3月—2022年5月», «2015—2022», «2019.3至今».
_YEARS = re.compile(
    r"(?P<first>(?:19|20)\d\d)(?:[年./]\d{0,2}){0,2}[月日]?(?:\d{1,2}日)?\s?[-—–~～至到]{1,2}\s?(?:(?P<last>(?:19|20)\d\d)(?!年?(?:学年|年度))|今|现在)"
)
# «2026—2030年规划办», «“2024—2026”行动»: years that a plan, and who sees to it, is called after.
_OF_A_PLAN = re.compile(r"[年度”\"』」》)]{0,3}[一-龥]{0,6}?(?:规划(?![局委厅院处和与])|计划|行动|方案|工程|专项|攻坚)")
# From the title of an act on, the years behind a post are those that it is given for, unless the act is younger than they are.
_TITLE = re.compile(
    r"(?:任免|任命|免职|任职|聘任|干部|人事)职?务?[一-龥]{0,4}?的?(?:决定|通知|公告|通报|命令)|(?:研究|会议|政府|委|党组|公司|[,。\n]现?)决定[:,]"
)
_SIGNED = re.compile(r"[〔\[(]((?:19|20)\d\d)[〕\])]\s?第?\d{1,4}号|((?:19|20)\d\d)年\d{1,2}月\d{1,2}日(?!\s?[-—–~～至到])")
# The years of a term that is given with a post lie ahead.
_TERM = re.compile(r"期|时间|挂职|试用")
_BEFORE = 8
# «某局历任局长名录»: what stands below was long ago.
_TURNS = re.compile(r"历任|历届|往届|前任|曾任|沿革|回顾")
_HEAD = re.compile(rf"^(?! ?\()(?=[^\n]*[{HAN}])[^\n。;]{{2,40}}$", re.MULTILINE)
# A line of nothing but years belongs to the line above.
_BELOW = re.compile(rf"\n[^\S\n]{{0,20}}\(?(?:自|从|任期|聘期)?:?{_YEARS.pattern}")
# «…局长；免区经济委副主任»: a post behind the verb and no name.
_SHORT = re.compile(
    r"(?<=[长任记员师席务)])[; ]\s{0,2}免去?(?=原?[省市县区州旗][一-龥]{2,30}[长任记员师席](?:职务)?(?:$|[;,。\n]))",
    re.MULTILINE,
)
# «张三同志的行政职务：提名为某局局长人选»: whom the proposal is about stands before it.
_PROPOSED = re.compile(
    r"(?m:^|(?<=[。；;]))[^\S\n]{0,4}(?P<name>[一-龥·]{2,12})同志的?(?:行政|党内|领导)?职务[:：,，]?(?:拟)?(?P<verb>提名|推荐|建议)(?:为|任|其为)(?=[一-龥])"
)
# What the first label says before and behind the name, which stands in a closed slot so, and what a later one says.
_FIRST = {"任": ("任命", "为"), "免": ("免去", "的")}
_LATER = {"任": ",任", "免": ",免去"}


@dataclass(frozen=True)
class _Dating:
    """What *text* says of when it was written: where it is headed as an act, and the year of its newest day or number."""

    text: str

    @cached_property
    def title(self) -> int:
        """Where the title of an act ends, or past the end of the text."""
        found = _TITLE.search(self.text)
        return len(self.text) if found is None else found.end()

    @cached_property
    def year(self) -> int | None:
        """The year of the newest day or number that stands by itself."""
        return max((int(found[1] or found[2]) for found in _SIGNED.finditer(self.text)), default=None)

    def is_over(self, years: re.Match[str], place: int) -> bool:
        """Say whether *years*, told at *place*, had passed when the text was written; in an act of no day they are ahead."""
        if years["last"] is None:
            return True
        if self.year is None:
            return place < self.title
        return int(years["first"]) < self.year and int(years["last"]) <= self.year


def acts_in_words(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield what to put where, from and to which place of *text*, so that its labels read as the verbs of an act, in order."""
    edits = [(*match.span(), ",免去") for match in _SHORT.finditer(text)]
    edits += [(*match.span(), f"{match['verb']}{match['name']}同志为") for match in _PROPOSED.finditer(text)]
    lines = [line for line in _LINE.finditer(text) if _is_named(line)]
    heads = [head for head in _HEAD.finditer(text) if re.search(_MARK, head[0]) is None] if lines else []
    places = [head.start() for head in heads]
    given = bool(lines) and _ACT.search(text) is not None
    dating = _Dating(text)
    for line in lines:
        above = bisect_right(places, line.start()) - 1
        past = _is_past(line, heads[above][0] if above >= 0 else "", dating)
        read = _of_past if past else _in_words if given or _OFFICE.search(line["rest"]) is None else _of_form
        edits.extend(read(line))
    yield from sorted(edits)


def _is_named(line: re.Match[str]) -> bool:
    """Say whether *line* has a name before its first label, and nothing that the label makes a word with."""
    name = tidy(line["name"])
    if _NO_NAME.search(name) or not is_person(name, closed=True):
        return False
    if line["gap"]:
        return True
    if line["rest"].startswith("免") and name.endswith("任"):
        return False  # «王平任免：»
    return (is_unmistakable(name) or is_rare(name)) and not (len(name) > _SHORTEST and name[-1] in _GLUED)


def _is_past(line: re.Match[str], head: str, dating: _Dating) -> bool:
    """Say whether *line* tells from when to when somebody held a post, or stands below a *head* over such lines."""
    if _TURNS.search(head) is not None or (_TITLE.search(head) is None and _has_years(head, dating, 0)):
        return True
    below = _BELOW.match(line.string, line.end())
    place = line.start()
    return _has_years(line["rest"], dating, place) or (below is not None and _has_years(below[0], dating, place))


def _of_past(line: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the edits of a *line* about former years: its labels tell what somebody was."""
    yield line.start("gap"), line.end("gap"), ""
    for label in _LABEL.finditer(line["rest"]):
        start, end = label.span()
        yield line.start("rest") + start, line.start("rest") + end, ",曾任" if start else "曾任"


def _of_form(line: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the edits of the *line* of a form, whose label only says that a post stands behind it."""
    start = line.start("gap")
    label = _LABEL.match(line["rest"])
    if label is not None:
        yield start, line.start("rest") + label.end(), " "


def _has_years(text: str, dating: _Dating, place: int) -> bool:
    """Say whether *text*, at *place*, tells from when to when something was; a term and a plan tell how long it will be."""
    told = (
        years
        for years in _YEARS.finditer(text)
        if not _TERM.search(text[max(0, years.start() - _BEFORE) : years.start()]) and not _OF_A_PLAN.match(text, years.end())
    )
    return any(dating.is_over(years, place) for years in told)


def _in_words(line: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    offset = line.start("rest")
    said = False
    for label in _LABEL.finditer(line["rest"]):
        nothing = _NOTHING.match(line["rest"], label.end())
        start, end = offset + label.start(), offset + (label.end() if nothing is None else nothing.end())
        if nothing is not None or said:
            yield start, end, "" if nothing is not None else _LATER[label["verb"]]
            continue
        said = True
        before, behind = _FIRST[label["verb"]]
        yield line.start("name"), line.start("name"), before
        yield line.start("gap"), line.end("gap"), ""
        yield start, end, behind
