"""Recommended: which links of a page stand together, and which are shown beside its own list: «相关阅读», «热点推荐»."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import dropwhile, islice, takewhile

from lxml.etree import _Element as Element

from scraper.parsers.tree import MAX_LINKS, Tree, line_of

_WORDS = ["推荐", "相关", "热门", "热点", "关注", "延伸", "精彩", "猜你", "排行", "最新", "点击", "大家都在"]
_HEAD = re.compile(
    r"[\s|:：>»·【\[]*(?:(?:热点|热门|相关|精彩|精选|编辑|延伸|为您|更多)?推荐(?:阅读|新闻|信息|文章|内容|资讯)?|(?:相关|热门|热点|延伸|精彩)(?:阅读|新闻|信息|文章|内容|资讯|报道|链接|稿件|专题|排行|关注|聚焦)|(?:今日|社会)?(?:关注|热点|聚焦)|最新(?:发布|更新|文章|推荐)?|热门(?:点击|浏览)|点击(?:量|最多|热点)|"
    r"猜你喜欢|(?:点击|热文|阅读|新闻|浏览)?排行榜?|大家都在看)[\s|:：<«·】\]]*(?:更多|more)?[\s>»]*",
    re.IGNORECASE,
)
_LONGEST = 16
# How far up from its head a block is looked for: a head alone in its bar.
_LEVELS = 3
# How far up rows are held together.
_HIGHEST = 8
MAX_HEADS = 20
_LISTS = frozenset(("ul", "ol", "dl", "table"))


def recommended(tree: Tree) -> frozenset[Element]:
    """Return the links under a head that recommends them."""
    if not any(word in tree.text for word in _WORDS):
        return frozenset()  # as on most pages
    heads = (node for node in tree.root.iter() if _is_head(node))
    return frozenset(anchor for head in islice(heads, MAX_HEADS) for anchor in islice(_under(head), MAX_LINKS))


def parts(anchors: Sequence[Element]) -> list[int]:
    """Return for each of the *anchors* (in order) the number of the part that it stands in: the smallest with another of them."""
    held = Counter(above for anchor in anchors for above in islice(anchor.iterancestors(), _HIGHEST))
    seen: dict[Element | None, int] = {}
    holders = (next((above for above in islice(anchor.iterancestors(), _HIGHEST) if held[above] > 1), None) for anchor in anchors)
    return [seen.setdefault(holder, len(seen)) for holder in holders]


def _is_head(node: Element) -> bool:
    own = node.text
    return own is not None and 2 <= len(own.strip()) <= _LONGEST and _HEAD.fullmatch(line_of(node)[: _LONGEST + 1]) is not None


def _under(head: Element) -> Iterator[Element]:
    """Yield the links of the first part behind *head* that has some, and of those set like it right behind that."""
    node: Element | None = head
    for _ in range(_LEVELS):
        if node is None or node.tag == "body":
            return
        linked = dropwhile(lambda behind: next(behind.iter("a"), None) is None, node.itersiblings())
        if (first := next(linked, None)) is not None:
            yield from first.iter("a")
            yield from (anchor for like in takewhile(partial(_is_like, first), linked) for anchor in like.iter("a"))
            return
        node = node.getparent()


def _is_like(first: Element, other: Element) -> bool:
    return (other.tag, other.get("class")) == (first.tag, first.get("class")) and first.tag not in _LISTS
