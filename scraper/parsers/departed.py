"""Departed: who has left his post by what a remark in brackets says, beside the post or beside the name."""

import re

# One run of digits is one number: a row of them must not be read in a thousand ways.
_NUMBER = r"(?<!\d)(?:\d{1,4}|\d{6}|\d{8})(?!\d)[年月日.]?"
# The retired whom somebody looks after («分管离退休干部工作») are not he.
_NO_OWN = r"人员|[老党]?干部|职工|工作|服务|管理|处|科|支部"
RETIRES = rf"(?<!离)退休(?!{_NO_OWN})"
_LEAVES = r"调离|离任|卸任|离职|去职|免职|退休|调出|转任|调任|辞职|病逝|去世|逝世"
# «已调离», «2025年2月调任市统计局»; who came from elsewhere has not left.
_GONE = re.compile(
    rf"^(?:现?已经?|于|因[一-龥]{{1,6}}?|到龄|提前|办理|正式|今年|去年|挂职期满|任期届满|起|,|{_NUMBER})*"
    rf"(?:{_LEAVES})(?!(?:[到至]|为)?(?:现职|[本我现该][局委办厅]|至今)|{_NO_OWN})[^()]{{0,14}}$"
)
_LONGEST = 24
_NAME = r"[㐀-鿿·]{2,12}(?:同志)?"
_REMARK = rf"\((?P<remark>[^()]{{2,{_LONGEST}}})\)"
_BESIDE_NAME = re.compile(rf"(?<![㐀-鿿·]){_NAME}{_REMARK}[、,，]?")


def is_gone(remark: str) -> bool:
    """Say whether *remark*, printed in brackets, says that he beside whose post or name it stands has left."""
    return len(remark) <= _LONGEST and _GONE.match(remark) is not None


def has_left(person: str, text: str) -> bool:
    """Say whether a remark behind the name of *person* in *text* says so: «赵明（已调离） 副局长»."""
    place = text.find(f"{person}(") if "(" in text else -1
    return place >= 0 and is_gone(text[place + len(person) + 1 :].partition(")")[0])


def without_departed(text: str) -> str:
    """Return *text* without the names beside which a remark says that they have left."""
    return _BESIDE_NAME.sub(lambda match: "" if is_gone(match["remark"]) else match[0], text)
