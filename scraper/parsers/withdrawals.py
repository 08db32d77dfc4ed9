"""Withdrawals: what a text takes back of an earlier one («…予以撤回», «声明作废», «以本通知为准»).

Nothing is concluded from it by rule: the passage is kept as one that was not read, and a person looks at the act it names.
"""

import re
from collections.abc import Iterator
from itertools import islice

from monitor.facts import WITHDRAWAL, Refusal
from scraper.parsers.normalise import Normalised

# More than an honest page takes back.
MAX_WITHDRAWALS = 20
# Words of documents that move people or bodies; a driver's licence or a rule on waste may be void too.
_ABOUT = r"(?:任免|任职|免职|任命|任前|拟任|干部|人事|职务|挂牌|揭牌|更名|组建|设立|成立|加挂|机构)"
_DOCUMENT = r"(?:通知|公告|公示|决定|信息|消息|文件|稿件|名单|批复)"
_NAMED = rf"《[^《》\n]{{0,80}}?{_ABOUT}[^《》\n]{{0,60}}》|{_ABOUT}[^《》,。;\n]{{0,20}}?{_DOCUMENT}|[一-龥]{{1,10}}〔\d{{4}}〕\d{{1,5}}号"
_THIS = rf"(?:本|该|此|原|前|上述|此前[^,。;]{{0,12}}?)(?:文|稿|{_DOCUMENT})"
# «撤销…职务» ends a post and takes no document back; so the verb stands beside the document.
_BACK = r"(?:撤稿|撤回|收回|作废|撤销|取消|废止|停止执行|失效|删除|终止(?!试用|挂职|其?(?:职务|任职|聘)))"
_INSTEAD = r"以(?:本|此|本次)[^,。;]{0,6}为准|重新(?:发布|印发|公布|公示)|[(（](?:更正|修订|修正)版?[)）]$"
_SENTENCE = re.compile(r"[^。;\n!?]{4,400}")
_WITHDRAWS = re.compile(
    rf"(?:{_NAMED})[^。;\n]{{0,40}}?{_BACK}|{_BACK}[^。;\n]{{0,24}}?(?:{_NAMED})|{_THIS}[^。;\n]{{0,24}}?{_BACK}|{_INSTEAD}|取消[^。;\n]{{2,40}}任职决定|任职[^。;\n]{{0,24}}?作废|任[前职][^。;\n]{{0,12}}有误[^。;\n]{{0,8}}(?:删除|撤)"
)
# «起草的《…办法》施行后，原通知同时废止» is told of rules; they move nobody.
_OF_RULES = re.compile(r"(?:办法|规定|细则|条例|规范|标准|方案|意见)》?[^。]{0,40}(?:废止|失效)")


def read_withdrawals(whole: Normalised) -> Iterator[Refusal]:
    """Yield the sentences of *whole* that take an earlier document back, or put another in its place."""
    found = (match for match in _SENTENCE.finditer(whole.text) if _takes_back(match[0].strip()))
    for match in islice(found, MAX_WITHDRAWALS):
        yield Refusal(whole.quote(*match.span()).strip(), WITHDRAWAL)


def _takes_back(sentence: str) -> bool:
    return _WITHDRAWS.search(sentence) is not None and _OF_RULES.search(sentence) is None
