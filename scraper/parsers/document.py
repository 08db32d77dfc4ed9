"""The head of a document: title, number, issuer, dates, source, and whether it is an act (design §4.1)."""

import re
from collections.abc import Mapping

from monitor.facts import DocumentHead
from scraper.parsers.context import Context
from scraper.parsers.dates import find_date, last_date
from scraper.parsers.organisations import full_name

_NUMBER = re.compile(r"([一-龥]{1,10})\s*[〔\[【(﹝]\s*((?:19|20)\d{2})\s*[〕\]】)﹞]\s*(\d{1,4})\s*号")
_TITLE_ISSUER = re.compile(
    r"^([一-龥]{2,30}?(?:人民政府办公厅|人民政府|人民代表大会常务委员会|人大常委会|委员会组织部|组织部|委员会|省委|市委|党委|办公厅|办公室|局|厅|委))(?:党组)?(?:关于|公告|任免|任命|决定|令|干部|拟)"
)
_SIGNED = re.compile(
    r"^\s*([一-龥]{4,30}?(?:人民政府办公厅|人民政府|常务委员会|组织部|委员会|办公厅|局|厅|委|办公室))\s*$", re.MULTILINE
)
_ACT_TITLE = re.compile(r"任免|任职|免职|任命|免去|任前公示|决定|通知|公告|名单|批复|令|通报|方案|意见")
_PERFORMATIVE = re.compile(r"决定|任命|免去|兹|现将|经.{0,30}研究|任[一-龥]{0,20}(长|主任|书记|员)|同意|设立|组建|更名|撤销|调整")
_VISIBLE_DATE = re.compile(r"(?:发布(?:日期|时间)|日期|时间|公开日期)\s*[:：]?\s*((?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2})")
_SOURCE = re.compile(r"(?:信息)?来源\s*[:：]\s*([一-龥A-Za-z·]{2,30})")
_ADDRESS_DATE = re.compile(r"[/_t](20\d{2})[-/]?(\d{2})[-/]?(\d{2})[/_]")
_NOT_NAMES = frozenset({"null", "本站", "原创", ""})


def read_head(title: str | None, text: str, tags: Mapping[str, str], context: Context) -> DocumentHead:
    """Return the head of the document whose normalised *text* is given."""
    heading = (title or tags.get("articletitle") or _first_line(text)).strip() or None
    number = _NUMBER.search(text)
    issuer = _issuer(heading or "", text, context)
    published = _published(text, tags, context)
    signed = _signature_day(text, issuer)
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


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.split("\n") if line.strip()), "")[:120]


def _issuer(title: str, text: str, context: Context) -> str | None:
    match = _TITLE_ISSUER.match(re.sub(r"\s+", "", title))
    found = match[1] if match is not None else None
    if found is None:
        signatures = _SIGNED.findall(text[-600:])
        found = signatures[-1] if signatures else None
    return full_name(found, None, context.organisation) if found else None


def _signature_day(text: str, issuer: str | None) -> str | None:
    tail = "\n".join(line for line in text[-500:].split("\n") if len(line.strip()) < 30)
    return last_date(tail) if issuer is not None or tail else None


def _published(text: str, tags: Mapping[str, str], context: Context) -> str | None:
    for stated in (tags.get("pubdate"), context.published, _match(_VISIBLE_DATE, text)):
        if stated and (day := find_date(stated)) is not None:
            return day
    match = _ADDRESS_DATE.search(context.url or "")
    return f"{match[1]}-{match[2]}-{match[3]}" if match is not None else None


def _match(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text[:3000])
    return match[1] if match is not None else None
