"""Guests: whose people a leadership page shows that stands on another body's site (domain.md §3.3.12).

The leaders of the host are not the guest's. A page there is the guest's own where its title, its column, its place
line or a heading names the guest (design §4.1); else who stands there without another body's name leads the host.
"""

import re
from collections.abc import Iterable

from scraper.parsers.context import Context
from scraper.parsers.normalise import compact

LONGEST_LINE = 80
# «砚溟省数据局» is «省数据局» and «数据局» among its own.
_PLACE = re.compile(r"^[一-龥]{2,8}?(?:省|自治区|兵团|市)(?=[一-龥]{3})")
_PLACE_LINE = re.compile(r"位置|[>＞»›→]")
_AFTER = r"(?:(?:现任)?(?:局|厅|办|委)?(?:领导|班子|负责人|机构)[一-龥]{0,6})?"


def owner_of(context: Context, about: str, texts: Iterable[str]) -> str | None:
    """Return the body that leads here where a post names none; *about* is the page's title and column."""
    guest, host = context.organisation, context.parent
    if guest is None or host is None:
        return guest
    bare = _PLACE.sub("", guest)
    if bare in compact(about):
        return guest
    heading = re.compile(rf"[一-龥]{{0,8}}{re.escape(bare)}{_AFTER}")
    lines = (compact(text) for text in texts if bare in text and len(text) <= LONGEST_LINE)
    return guest if any(_PLACE_LINE.search(line) or heading.fullmatch(line) for line in lines) else host
