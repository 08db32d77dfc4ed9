"""Page parts: columns that are parts of one page, each with a fragment for an address («/gk/#ld» beside «/gk/#zn»)."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from monitor.finds import ACCOUNTS, Kind
from scraper.parsers.linktitles import title_of
from scraper.parsers.menus import MenuLink, absolute, page_base
from scraper.parsers.signposts import signpost
from scraper.parsers.tree import MAX_LINKS, Tree

# A list of notices is no part of a page: what stands under «#tzgg» of a home page leads to the list.
PARTED = ACCOUNTS | {Kind.ROSTER}
_NAME = re.compile(r"[\w.-]{1,60}")


def with_parts(links: Iterable[MenuLink], tree: Tree, url: str | None) -> tuple[MenuLink, ...]:
    """Return *links* and those to parts of a page that the page's own address does not stand for already."""
    known = {link.url: link for link in links}
    for part in _parts(tree, url):
        whole = known.get(part.url.partition("#")[0])
        if whole is None or signpost(whole.title).kind is not signpost(part.title).kind:
            known.setdefault(part.url, part)
    return tuple(known.values())


def _parts(tree: Tree, url: str | None) -> Iterator[MenuLink]:
    base, own = page_base(tree, url), (url or "").partition("#")[0]
    for anchor in islice(tree.root.iter("a", "area"), MAX_LINKS):
        place, _, name = (anchor.get("href") or "").strip().partition("#")
        if not _NAME.fullmatch(name):
            continue
        title = title_of(anchor)
        target = absolute(place, base) if place else own
        if target and signpost(title).kind in PARTED:
            yield MenuLink(f"{target}#{name}", title)
