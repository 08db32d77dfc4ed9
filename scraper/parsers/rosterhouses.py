"""Houses: the body that a line over people names, «县政府领导», «市数据局», and whose people stand below it."""

import re

_LEADERS = r"(?:现任)?(?:局?领导|领导班子|班子成员|领导成员|领导信息|领导名单)"
_HOUSE = re.compile(
    rf"^(?P<house>[一-龥]{{0,8}}?[省市县区州盟旗](?:委|人大(?:常委会)?|人民政府|政府|政协|纪委监委|监委|法院|检察院))(?:{_LEADERS})?$"
)
_BODY = re.compile(
    rf"^(?P<house>[一-龥]{{1,10}}?[省市县区州盟旗][一-龥]{{0,18}}?(?:局|厅|委|委员会|办公室|办|中心))(?:{_LEADERS})?$"
)
_LONGEST = 40


def house_over(bare: str) -> str:
    """Return the body that the line *bare* names and nothing else, or an empty text."""
    line = bare.rstrip(":")
    match = (_HOUSE.match(line) or _BODY.match(line)) if len(line) <= _LONGEST else None
    house = match["house"] if match is not None else ""
    return f"{house}常委会" if house.endswith("人大") else house
