"""Headlines: the texts on a home page whose titles say that somebody got a post or a body its plate; no list may hold them."""

import re
from itertools import islice

from monitor.facts import NoticeLink
from scraper.parsers.links import address_of, title_of
from scraper.parsers.tree import MAX_LINKS, Tree, line_of

# Far narrower than what a list of notices is followed for: a home page names everything, each day anew.
_BODY = r"(?=[^|]*(?:局|厅|委|办公室|机构|中心))"
_DECIDES = re.compile(
    r"任免|任职|免职|兼职|兼任|卸任|任命|免去|任前公示|拟任|当选|履新|机构改革|三定|撤稿|"
    r"启用[^,，]{0,8}(?:印章|名称)|(?:网站|门户)[^,，]{0,12}(?:迁移|关停|停止)|域名(?:变更|更换)|"
    rf"^{_BODY}.*(?:揭牌|(?<!上市)挂牌(?!督办|出让|转让|交易|保护|企业|上市|销售|价|整治)|更名|加挂|亮相|(?:正式|宣告|今日|挂牌)成立|组建)"
)
# What a template left of an address: nobody is asked for that.
_BROKEN = re.compile(r"[<>\"'\s{}]")
_FEWEST = 8
MAX_HEADLINES = 20


def headlines(tree: Tree, url: str | None) -> tuple[NoticeLink, ...]:
    """Return the texts that a home page leads to and whose titles decide something, in the page's order."""
    found: dict[str, NoticeLink] = {}
    for anchor in islice(tree.root.iter("a"), MAX_LINKS):
        title = title_of(anchor, line_of(anchor))
        if len(title) < _FEWEST or not _DECIDES.search(title):
            continue
        if (target := address_of(anchor, url)) is not None and not _BROKEN.search(target):
            found.setdefault(target, NoticeLink(target, title))
        if len(found) >= MAX_HEADLINES:
            break
    return tuple(found.values())
