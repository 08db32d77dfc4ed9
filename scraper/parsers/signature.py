"""Signatures: the organ and the day that stand under an act (落款)."""

import re
from itertools import pairwise

from scraper.parsers.dates import NUMERALS, find_date
from scraper.parsers.smallprint import is_small_print

# Only a day in words is signed; «2024-01-12» is the day of a list or of a publication.
_DAY = rf"(?:(?:19|20)\s?\d\s?\d|[一二][{NUMERALS}]{{3}})\s*年\s*(?:\d\s?\d?|[{NUMERALS}]{{1,3}})\s*月\s*(?:\d\s?\d?|[{NUMERALS}]{{1,3}})\s*[日号]"
_ORGAN_ENDS = "局厅委会部府办室院心组团社署处所校司行台站学"
_SIGNER = rf"(?:中共|中国共产党)?[一-龥（）() 、]{{2,60}}?[{_ORGAN_ENDS}]"
_DAY_LINE = re.compile(
    rf"\s*[(（]?\s*(?P<organ>{_SIGNER}(?:\s*\(?(?:盖?章|代章|印)\)?)?[\s,，:：]*)?(?P<day>{_DAY})\s*[)）。]?\s*$"
)
_ORGAN_LINE = re.compile(rf"\s*{_SIGNER}(?:\s*[(（](?:盖?章|代章|印)[)）])?\s*$")
# What governs a place and its division at once signs with its name alone («第九师白杨市»).
_PLACE_LINE = re.compile(r"\s*(?!各)[一-龥]{2,14}[省市县区州盟旗师]\s*$")
_SIGNED_BY_HAND = re.compile(
    r"\s*(?:[一-龥]{2,20}[府局厅会])?(?:省长|市长|主席|州长|县长|区长|主任|局长|签发人?)\s*[:：]?\s*[一-龥·]{2,12}\s*$"
)
# Only a list that is published by the month has no day («(2025年7月)»); what stands alone and in brackets is no day of a list.
_MONTH_LINE = re.compile(
    rf"\s*[(（]\s*(?P<day>(?:(?:19|20)\d\d|[一二][{NUMERALS}]{{3}})\s*年\s*(?:\d{{1,2}}|[{NUMERALS}]{{1,3}})\s*月)\s*[)）]\s*$"
)
# The end of a sentence with its signature behind it, where the page breaks no line.
_RUN_ON = re.compile(
    rf"(?:[。；;!！]|特此(?:通知|公告|通告|批复|公示|函告|决定|报告)[。.]?)[”\"]?\s*(?:{_SIGNER})?\s*(?P<day>{_DAY})\s*[)）]?\s*$"
)
_CLOSED = re.compile(
    r"(?:[。；;:：!！?？.…”\"]|特此[一-龥]{2,4}|退休|另有任用|[长任记员师席]\s*[:：]\s*[一-龥·、]{2,30}|职务?|[长任员记师席人]|[)）]|\d|[至到—–~-]\s*(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[日号])\s*$"
)
_ATTACHED = re.compile(r"\s*(?:[(（]?\d{1,2}[)）.、．]|[一二三四五六七八九十]{1,2}、)[^。；;]{2,80}$")
_ANNEX = re.compile(r"\s*附\s?件?\s*\d{0,2}\s*[:：]?\s*")
# «某政任〔2030〕17号» on a line of its own.
_ACT_NUMBER = re.compile(r"^[ \t]*[一-龥]{2,12}[〔\[(（](?:19|20)\d\d[〕\])）]第?\d{1,4}号[ \t]*$", re.MULTILINE)
_TAIL = 8_000
_TAIL_LINES = 60
_LONGEST = 90
# How to be heard, between what is made known and its signature («受理电话：12380　来信请寄：…»).
_CONTACT = re.compile(
    r"\s*(?:受理|监督|举报|联系|咨询|反映|公示|通[讯信]|来信|电子)[一-龥]{0,8}?(?:电话|地址|单位|部门|邮箱|信箱|方式|时间|期限|人)[^。；;]{0,120}$"
)
# What may stand between a text and its signature's end without being either.
_LOOK_BACK = 4


def signature_day(text: str) -> str | None:
    """Return the day that *text* is signed with: at its end, small print and annexes behind it left out."""
    lines = [line for line in text[-_TAIL:].split("\n") if line.strip()][-_TAIL_LINES:]
    for place in range(len(lines) - 1, 0, -1):
        line = lines[place]
        day = _signed(lines, place)
        if day is not None:
            return day
        if not (is_small_print(line) or _ORGAN_LINE.match(line) or _SIGNED_BY_HAND.match(line) or _is_contact(line)):
            break
    if len(lines) == 1:
        return _run_on(lines[0])
    return _before_annex(lines)


def _is_contact(line: str) -> bool:
    """Say whether *line* only says whom to ask: «(联系人：…　联系电话：…)»."""
    return _CONTACT.match(line.strip(" \t()（）")) is not None


def signatures_of_acts(text: str) -> dict[int, str]:
    """Return where each of several acts on one page begins, by the number that stands over it, and the day it is signed with.

    Empty where *text* is one act, or not every act has a day of its own.
    """
    starts = [match.start() for match in _ACT_NUMBER.finditer(text)]
    days = {
        start: day
        for start, end in pairwise([*starts, len(text)])
        if (day := signature_day(text[start:end].rstrip())) is not None
    }
    return days if len(starts) == len(days) > 1 else {}


def _run_on(line: str) -> str | None:
    """Return the day behind the last sentence of *line*."""
    match = _RUN_ON.search(line[-_LONGEST:])
    return find_date(_compact(match["day"])) if match is not None else None


def is_signature(line: str) -> bool:
    """Say whether *line* is the organ or the day of a signature."""
    return len(line) <= _LONGEST and bool(_DAY_LINE.match(line) or _ORGAN_LINE.match(line))


def is_signed_day(line: str) -> bool:
    """Say whether *line* is a day in words, alone or behind its organ."""
    return len(line) <= _LONGEST and _DAY_LINE.match(line) is not None


def _signed(lines: list[str], place: int) -> str | None:
    """Return the day of lines[place] where it is one and stands under a text."""
    line = lines[place]
    match = (_DAY_LINE.match(line) or _MONTH_LINE.match(line)) if len(line) <= _LONGEST else None
    if match is None:
        return _run_on(line)
    return find_date(_compact(match["day"])) if _stands_under_a_text(lines, place) else None


def _stands_under_a_text(lines: list[str], place: int) -> bool:
    """Say whether a sentence ends above lines[place], signers and attachments between; under a title none does."""
    for above in range(place - 1, max(-1, place - 1 - _LOOK_BACK * 3), -1):
        line = lines[above]
        if above == 0:
            return _ends_sentence(line)
        if _ends_sentence(line):
            return True
        if not (
            _ORGAN_LINE.match(line)
            or _PLACE_LINE.match(line)
            or _SIGNED_BY_HAND.match(line)
            or _ANNEX.match(line)
            or _CONTACT.match(line)
            or _is_attached(lines, above)
        ):
            return False
    return False


def _ends_sentence(line: str) -> bool:
    return bool(_CLOSED.search(line)) and not is_small_print(line)


def _is_attached(lines: list[str], place: int) -> bool:
    """Say whether lines[place] is a numbered attachment: «附件:1.…» stands some lines above."""
    if not _ATTACHED.match(lines[place]):
        return False
    return any(_ANNEX.match(line) for line in lines[max(0, place - 12) : place])


def _before_annex(lines: list[str]) -> str | None:
    """Return the signature in front of an annex that is printed behind it."""
    for place in range(len(lines) - 2, 1, -1):
        if _ANNEX.match(lines[place + 1]) and (day := _signed(lines, place)) is not None:
            return day
    return None


def _compact(day: str) -> str:
    return re.sub(r"\s+", "", day)
