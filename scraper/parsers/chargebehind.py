"""Charge behind: a name in an element of its own, and what its bearer is in charge of right behind it, in one block."""

import re

from scraper.parsers.cells import SEAM
from scraper.parsers.names import HAN, has_surname, is_rare, is_transcribed, tidy
from scraper.parsers.nameslots import is_section

# What somebody answers for, and not whom to ask («负责人», «联系电话»).
ANSWERS_FOR = r"负责(?!人)|联系(?!人|方式|电话|我们|地址)"
# «<strong>张三</strong><span>分管数据资源处。</span>», «<b>李　四：</b>协助局长…»; the charge that an element parts from the name.
_NAMED = re.compile(
    rf"[\s{SEAM}]*(?P<name>[{HAN}][ \u3000]{{1,4}}[{HAN}]|[{HAN}·]{{2,24}})(?:同志)?\s?[:：,，]?\s?{SEAM}[\s{SEAM}]{{0,8}}[:：,，—-]{{0,2}}[\s{SEAM}]{{0,8}}"
    rf"(?=(?:全面)?(?:主持(?!人|召开)|(?:分管|主管)(?!领导|单位|部门|人)|协管|协助|{ANSWERS_FOR}))"
)


def named_before_charge(text: str) -> tuple[str, int] | None:
    """Return whom *text* names before what he is in charge of, and where that begins; None where an element parts nobody from it."""
    found = _NAMED.match(text)
    if found is None:
        return None
    name = tidy(found["name"])
    fits = (has_surname(name) or is_transcribed(name) or is_rare(name)) and not is_section(name)
    return (name, found.end()) if fits else None
