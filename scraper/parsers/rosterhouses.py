"""Houses: the body that a line over people names, «县政府领导», «市数据局», and whose people stand below it."""

import re

_LEADERS = r"(?:现任)?(?:局?领导|领导班子|班子成员|领导成员|领导信息|领导名单)"
_HOUSE = re.compile(
    rf"^(?P<house>[一-龥]{{0,8}}?[省市县区州盟旗](?:委|人大(?:常委会)?|人民政府|政府|政协|纪委监委|监委|法院|检察院))(?:{_LEADERS})?$"
)
_BODY = re.compile(
    rf"^(?P<house>[一-龥]{{0,10}}?[省市县区州盟旗][一-龥]{{1,18}}?(?:局|厅|委|委员会|办公室|办|中心))(?:{_LEADERS})?$"
)
_LONGEST = 40
# «首页 > 市政府部门 > 市数据局 > 领导简介», «主办单位：临江市数据局».
_TRAIL = re.compile(r"^[^\n]{0,20}(?:位置|首页)[^\n]{0,120}$", re.MULTILINE)
_STEP = re.compile(r"\s*(?:[>»→》]+|/)\s*|(?:位置|首页)\s*[::]?")
_SPONSOR = re.compile(
    r"(?:主办(?:单位)?|版权所有|版权)\s*[::]?\s*([一-龥]{2,8}?[省市县区州盟旗][一-龥]{2,20}?(?:局|厅|委员会|办公室|中心|政府))(?=[\s,,;。]|$)",
    re.MULTILINE,
)
_GOVERNS = re.compile(r"(?:政府|行署|公署|委员会|门户网站)$")
_STEP_BODY = re.compile(
    rf"^([一-龥]{{0,10}}?[省市县区州盟旗][一-龥]{{1,18}}?(?:局|厅|委|委员会|办公室|中心))(?:{_LEADERS}|网站|网)?$"
)


def house_over(bare: str) -> str:
    """Return the body that the line *bare* names and nothing else, or an empty text."""
    line = bare.rstrip(":")
    match = (_HOUSE.match(line) or _BODY.match(line)) if len(line) <= _LONGEST else None
    house = match["house"] if match is not None else ""
    return f"{house}常委会" if house.endswith("人大") else house


def body_of_page(text: str, above: str, owner: str | None) -> str | None:
    """Return the body whose page the place line *above* the people says it is, else the site's sponsor where no owner is known."""
    if owner is not None and not _GOVERNS.search(owner):
        return None
    for trail in reversed(_TRAIL.findall(above)):
        steps = [match[1] for step in _STEP.split(trail) if (match := _STEP_BODY.match(step.strip())) is not None]
        if steps:
            return steps[-1]
    sponsor = _SPONSOR.search(text) if owner is None else None
    return sponsor[1] if sponsor is not None else None
