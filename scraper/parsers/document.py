"""The head of a document: title, number, issuer, dates, source, and whether it is an act (design §4.1)."""

import re
from collections.abc import Mapping

from monitor.facts import DocumentHead
from scraper.parsers.context import Context
from scraper.parsers.dates import find_date
from scraper.parsers.organisations import full_name
from scraper.parsers.signature import signature_day

_NUMBER = re.compile(r"([一-龥]{1,10})\s*[〔\[【(﹝〈]\s*((?:19|20)\d{2})\s*[〕\]】)﹞〉]\s*(?:第\s*)?(\d{1,4})\s*号")
_ORGAN = (
    r"(?:人民政府办公厅|人民政府办公室|人民政府|政府办公厅|人民代表大会常务委员会|人民代表大会|人大常委会|机构编制委员会办公室|机构编制委员会|委编办|委编委|委员会组织部|委组织部|党委组织部|组织部|"
    r"委员会办公厅|委员会|管委会|办事处|行政公署|行署|人民法院|人民检察院|大学|学院|有限公司|集团公司|师市|省委|市委|党委|办公厅|办公室|国务院|中心|局|厅|委|政府|兵团)"
)
_TITLE_ISSUER = re.compile(
    rf"^(?:中共)?([一-龥]{{1,40}}?{_ORGAN})(?:党组)?(?=关于|公告|任免|任命|决定|令|干部|拟|任职|任前|提拔|人事|通知|\d{{4}}年|公示|批复|第[一二三四五六七八九十百\d]{{1,6}}次(?:全体)?会议|$)"
)
# «某县第十八届人民代表大会常务委员会»: the term is no part of the body's name.
_TERM = re.compile(r"第[一二三四五六七八九十\d]{1,4}届(?=人民代表大会|人大|委员会)")
_SIGNED = re.compile(
    rf"^\s*(?:中共)?([一-龥]{{2,30}}?{_ORGAN})\s*(?:(?:19|20|二)[\d〇○零一二三四五六七八九]{{2,3}}年.{{2,12}}日)?\s*$"
)
_ACT_TITLE = re.compile(
    r"关于[^。\n]{0,80}(?:通知|公告|决定|批复|公示|议案|函|意见|方案|通报)|任免|任职|免职|人事任命|任命名单|任前公示|(?:通知|公告|名单|批复|决定|令|公示)\s*(?:[(（][^()（）]{0,30}[)）])?\s*[:：]?$|决定[:：]"
)
_PERFORMATIVE = re.compile(
    r"决定|任命|免去|任免|任职|免职|兹|现将|经.{0,30}研究|任[一-龥]{0,30}(?:长|主任|书记|员)|同意|设立|组建|更名|撤销|调整|提请|拟任|当选|补选|选举|罢免|加挂|不再保留|划[入出转归]|并入|转隶"
)
_VISIBLE_DATE = re.compile(
    r"(?:发布(?:日期|时间)|发文日期|日期|时间|公开日期)\s*[:：]?\s*((?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2})"
)
# The day of signature as the index table over an act, or a line of news about it, gives it.
_WRITTEN = re.compile(r"(?:成\s?文|批\s?复|签\s?发)\s?(?:日\s?期|时\s?间)\s*[:：]?\s*([\d年月日./-]{8,12})")
# A day alone in brackets under the title.
_UNDER_TITLE = re.compile(r"\n\s{0,40}\(\s{0,8}((?:19|20|二)[\d〇○零一二三四五六七八九]{2,3}年[^()\n]{2,8}日)\s{0,8}\)\s{0,8}\n")
_SOURCE = re.compile(r"(?:信息|稿件|文章)?来源\s*[:：]\s*([一-龥A-Za-z·]{2,30})")
_ADDRESS_DATE = re.compile(r"[/_t](20\d{2})[-/]?(\d{2})[-/]?(\d{2})[/_]")
_NOT_NAMES = frozenset({"null", "本站", "原创", "本网", "undefined", ""})
# «中共某大学委员会文件» over the number and the title of an act.
_RED_HEAD = re.compile(rf"^(?:中共)?[一-龥]{{2,40}}{_ORGAN}(?:党组)?文件$")
_TITLE_LINES = 6
_LONGEST_TITLE = 160
_HEAD_PART = 3000


def read_head(title: str | None, text: str, tags: Mapping[str, str], context: Context) -> DocumentHead:
    """Return the head of the document whose normalised *text* is given."""
    heading = (title or tags.get("articletitle") or first_lines(text)).strip() or None
    number = _NUMBER.search(text[:_HEAD_PART])
    issuer = _issuer(heading or "", text, context)
    published = _published(text, tags, context)
    signed = signature_day(text) or find_date(_match(_WRITTEN, text) or _match(_UNDER_TITLE, text) or "")
    if number is not None and signed is not None and signed[:4] < number[2]:
        signed = None  # no document is signed before the year of its number: one of them is a slip, and the day is not known
    source = tags.get("contentsource") or _match(_SOURCE, text)
    performs = bool(_ACT_TITLE.search(heading or "")) and bool(_PERFORMATIVE.search(text))
    return DocumentHead(
        title=heading,
        number=f"{number[1]}〔{number[2]}〕{number[3]}号" if number is not None else None,
        issuer=issuer,
        signed_on=signed,
        published_on=published,
        source=None if source is None or source.strip() in _NOT_NAMES else source.strip(),
        is_act=performs and (issuer is not None or number is not None) and (signed is not None or published is not None),
    )


def first_lines(text: str) -> str:
    """Return the title line of a bare text; a title broken behind its issuer is one («河北省人民政府⏎关于…»)."""
    lines = [line.strip() for line in text[:_HEAD_PART].split("\n") if line.strip()][:_TITLE_LINES]
    if lines and _RED_HEAD.match(lines[0]) and (titles := [line for line in lines if line.startswith("关于")]):
        return titles[0][:_LONGEST_TITLE]
    if len(lines) > 1 and lines[1].startswith("关于") and re.fullmatch(rf"[一-龥]{{2,30}}?{_ORGAN}", lines[0]):
        return f"{lines[0]}{lines[1]}"[:_LONGEST_TITLE]
    return lines[0][:_LONGEST_TITLE] if lines else ""


def _issuer(title: str, text: str, context: Context) -> str | None:
    match = _TITLE_ISSUER.match(re.sub(r"\s+", "", title))
    found = _TERM.sub("", match[1]) if match is not None else None
    if found is None:
        tail = [line for line in text[-600:].split("\n") if (signed := _SIGNED.match(line)) is not None and signed[1]]
        last = _SIGNED.match(tail[-1]) if tail else None
        found = last[1] if last is not None else None
    return full_name(found, context.organisation, context.organisation) if found else None


def _published(text: str, tags: Mapping[str, str], context: Context) -> str | None:
    for stated in (tags.get("pubdate"), context.published, _match(_VISIBLE_DATE, text)):
        if stated and (day := find_date(stated)) is not None:
            return day
    match = _ADDRESS_DATE.search(context.url or "")
    return f"{match[1]}-{match[2]}-{match[3]}" if match is not None else None


def _match(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text[:_HEAD_PART])
    return match[1] if match is not None else None
