"""The identity of the site that a page belongs to: names in independent slots, sponsor, code, ICP, host."""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from monitor.facts import SiteIdentity
from scraper.parsers.tree import Tree

_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_PARTS = re.compile(r"\s*[-_|—–>»]+\s*|\s{2,}")
_SPONSOR = re.compile(r"主\s*办(?:单位|方)?\s*[:：]\s*([^\s,，;；|:：<>]{2,40})")
_OPERATOR = re.compile(r"承\s*办(?:单位|方)?\s*[:：]\s*([^\s,，;；|:：<>]{2,40})")
_CODE = re.compile(r"标识码\s*[:：]?\s*([a-zA-Z]{0,2}\d{8,10})")
_ICP = re.compile(r"([京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川蜀黔贵云滇陕甘青蒙桂宁新藏]ICP备\s*\d{5,12}号(?:-\d{1,3})?)")
_LOGO = re.compile(r"logo|site-?name|sitename|webname|wzmc", re.IGNORECASE)
_NAME_END = re.compile(r"(网站|网|政府|局|办公室|委员会|厅|中心|平台|委|专栏|办)([（(].{2,30}[)）])?$")


def identity(tree: Tree, tags: Mapping[str, str], url: str | None) -> SiteIdentity:
    """Return what the page says of its site; each value as printed."""
    visible = tree.visible
    slots: dict[str, str] = {}
    if (named := tags.get("sitename")) is not None:
        slots["meta"] = named
    if (suffix := _title_name(tree.text, slots.get("meta"))) is not None:
        slots["title"] = suffix
    if (logo := _logo_name(tree.root)) is not None:
        slots["logo"] = logo
    sponsor = _found(_SPONSOR, visible)
    if sponsor is not None:
        slots["footer"] = sponsor
    return SiteIdentity(
        name=slots.get("meta") or slots.get("title") or slots.get("logo"),
        sponsor=sponsor,
        operator=_found(_OPERATOR, visible),
        code=tags.get("siteidcode") or _found(_CODE, visible) or _found(_CODE, tree.text[-60_000:]),
        icp=_found(_ICP, visible),
        host=(urlsplit(url).hostname if url else None) or tags.get("sitedomain"),
        slots=tuple(slots.items()),
    )


def page_title(text: str) -> str:
    """Return the first title of the page, blanks single."""
    match = _TITLE.search(text[:200_000])
    return re.sub(r"\s+", " ", match[1]).strip()[:300] if match is not None else ""


def _title_name(text: str, site_name: str | None) -> str | None:
    parts = [part for part in _PARTS.split(page_title(text)) if part]
    if not parts:
        return None
    if site_name is not None:
        same = next((part for part in parts if part == site_name), None)
        if same is not None:
            return same
    named = [part for part in parts if _NAME_END.search(part)]
    return named[-1] if named else None


def _logo_name(root: HtmlElement) -> str | None:
    for node in root.iter("img", "a", "h1", "div", "span"):
        names = f"{node.get('class') or ''} {node.get('id') or ''} {node.get('src') or ''}"
        if not _LOGO.search(names):
            continue
        text = node.get("alt") or node.get("title") or (node.text_content() if len(node) < 4 else "")
        bare = re.sub(r"\s+", "", text or "")
        if 3 < len(bare) <= 40 and _NAME_END.search(bare):
            return bare
    return None


def _found(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return re.sub(r"\s+", "", match[1])[:60] if match is not None else None
