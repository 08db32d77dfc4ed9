"""Empty seats: what stands where a name would and says that nobody has the seat, or that it is not told who."""

import re

_NOT_YET = r"(?:目前|现|暂时?|尚|还|仍)?(?:未|待|没有?)"
_EMPTY = re.compile(
    r"(?:(?:该|此)?(?:岗位|职位|职务|职|岗|席位)?(?:目前|现|暂时?)?(?:空缺|出缺|空岗|空编|缺[员额位岗]?|虚位|空着)(?:中)?"
    rf"|{_NOT_YET}(?:公[布示开]|确定|明确|到[任岗位]|任命|配备|补[充缺]?|[定配任]|任职|就任|安排|选[出举]|设立?|产生|更新|完善|录入)"
    r"|(?:另行|择期|稍后|后续)(?:公[布示开]|通知|任命|更新)|暂?无(?:人选?)?|[—-]+|/+)"
)


def is_empty_seat(text: str) -> bool:
    """Say whether *text*, in the place of a name, is nothing but such words: «（空缺）», «暂未公布», «待定»."""
    return _EMPTY.fullmatch(text.strip(" \t\u3000()（）[]【】<>《》。.…:：")) is not None
