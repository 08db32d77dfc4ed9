"""Short names: what a text says it will call a body by («北川数据集团有限公司（以下简称“北数集团”）»)."""

import re
from collections.abc import Mapping

from scraper.parsers.bodies import Around, bodies_in

_CALLED = re.compile(r"\((?:以下|下称|下文)?(?:统|均)?(?:简称|下称|称)(?:为|:)?[“\"「『]?(?P<short>[一-龥]{2,12})[”\"」』]?\)")
_MOST = 40
_LOOK_BACK = 48


def short_names(text: str, owner: str | None) -> Mapping[str, str]:
    """Return the bodies that *text* gives a short name, by that name; the first one stands."""
    found: dict[str, str] = {}
    for count, match in enumerate(_CALLED.finditer(text) if "称" in text else ()):
        if count >= _MOST:
            break
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()].rstrip('”"」 ')
        bodies = bodies_in(before, Around(owner))
        if bodies and bodies[-1].end == len(before) and bodies[-1].name is not None:
            found.setdefault(match["short"], bodies[-1].name)
    return found
