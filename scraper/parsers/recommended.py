"""Recommended: the links that a page shows beside its own list, others at each look: «相关阅读», «热点推荐»."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element as Element

from scraper.parsers.tree import MAX_LINKS, Tree, line_of

_WORDS = ["推荐", "相关", "热门", "热点", "延伸", "精彩", "猜你", "排行", "大家都在"]
_HEAD = re.compile(
    r"[\s|:：>»·【\[]*(?:(?:热点|热门|相关|精彩|精选|编辑|延伸|为您|更多)?推荐(?:阅读|新闻|信息|文章|内容|资讯)?|(?:相关|热门|热点|延伸|精彩)(?:阅读|新闻|信息|文章|内容|资讯|报道|链接|稿件|专题|排行)|"
    r"猜你喜欢|(?:点击|热文|阅读|新闻|浏览)?排行榜?|大家都在看)[\s|:：<«·】\]]*(?:更多|more)?[\s>»]*",
    re.IGNORECASE,
)
_LONGEST = 16
# How far up from its head a block is looked for: a head alone in its bar.
_LEVELS = 3
MAX_HEADS = 20


def recommended(tree: Tree) -> frozenset[Element]:
    """Return the links under a head that recommends them."""
    if not any(word in tree.text for word in _WORDS):
        return frozenset()  # as on most pages
    heads = (node for node in tree.root.iter() if _is_head(node))
    return frozenset(anchor for head in islice(heads, MAX_HEADS) for anchor in islice(_under(head), MAX_LINKS))


def _is_head(node: Element) -> bool:
    own = node.text
    return own is not None and 2 <= len(own.strip()) <= _LONGEST and _HEAD.fullmatch(line_of(node)[: _LONGEST + 1]) is not None


def _under(head: Element) -> Iterator[Element]:
    """Yield the links behind *head* in the smallest part of the page around it that has some."""
    node: Element | None = head
    for _ in range(_LEVELS):
        if node is None or node.tag == "body":
            return
        found = [anchor for behind in node.itersiblings() for anchor in behind.iter("a")]
        if found:
            yield from found
            return
        node = node.getparent()
