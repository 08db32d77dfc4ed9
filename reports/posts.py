"""English glosses for Chinese posts: the post stays as it is, the gloss says what it means."""

import re

from monitor.posts import without_mode

# (post, gloss); the first whose Chinese ends the post decides, so longer ones stand first.
GLOSSES: tuple[tuple[str, str], ...] = (
    ("党组副书记", "deputy secretary of the Party group"),
    ("党组书记", "secretary of the Party group"),
    ("党组成员", "member of the Party group"),
    ("党委副书记", "deputy secretary of the Party committee"),
    ("党委书记", "secretary of the Party committee"),
    ("党委委员", "member of the Party committee"),
    ("党工委副书记", "deputy secretary of the Party working committee"),
    ("党工委书记", "secretary of the Party working committee"),
    ("纪检监察组副组长", "deputy head of the discipline inspection group"),
    ("纪检监察组组长", "head of the discipline inspection group"),
    ("纪检组组长", "head of the discipline inspection group"),
    ("副书记", "deputy secretary"),
    ("书记", "secretary"),
    ("副秘书长", "deputy secretary-general"),
    ("秘书长", "secretary-general"),
    ("首席数据官", "chief data officer"),
    ("总工程师", "chief engineer"),
    ("总经济师", "chief economist"),
    ("总会计师", "chief accountant"),
    ("总规划师", "chief planner"),
    ("总审计师", "chief auditor"),
    ("总统计师", "chief statistician"),
    ("总经理", "general manager"),
    ("董事长", "chair of the board"),
    ("局长助理", "assistant director"),
    ("主任助理", "assistant director"),
    ("厅长助理", "assistant director-general"),
    ("副局长", "deputy director"),
    ("局长", "director"),
    ("副主任", "deputy director"),
    ("主任科员", "staff rank"),
    ("主任", "director"),
    ("副厅长", "deputy director-general"),
    ("厅长", "director-general"),
    ("副部长", "deputy minister or head of department"),
    ("部长", "minister or head of department"),
    ("副司长", "deputy director-general"),
    ("司长", "director-general"),
    ("副处长", "deputy division head"),
    ("处长", "division head"),
    ("副省长", "vice governor"),
    ("省长", "governor"),
    ("副市长", "vice mayor"),
    ("市长", "mayor"),
    ("副主席", "vice chair"),
    ("主席", "chair"),
    ("副会长", "vice president"),
    ("会长", "president"),
    ("副院长", "vice president"),
    ("院长", "president"),
    ("副组长", "deputy group leader"),
    ("组长", "group leader"),
    ("副巡视员", "staff rank: associate counsel"),
    ("巡视员", "staff rank: counsel"),
    ("副调研员", "staff rank: associate researcher"),
    ("调研员", "staff rank: researcher"),
    ("督察专员", "inspector"),
    ("委员", "member"),
    ("常委", "member of the standing committee"),
    ("成员", "member"),
)
_CONCURRENT = re.compile(r"^兼任?")


def gloss(post: str) -> str | None:
    """Return what *post* means in English, or None where the table does not know it."""
    bare = _CONCURRENT.sub("", re.sub(r"\s+", "", post))
    seat = without_mode(bare)
    prefix = "acting " if seat != bare else ""
    if seat.startswith("常务副"):
        seat, prefix = seat.removeprefix("常务"), f"{prefix}executive "
    meaning = next((meaning for ending, meaning in GLOSSES if seat.endswith(ending)), None)
    return None if meaning is None else prefix + meaning
