"""The identity of the site that a page belongs to: names in independent slots, sponsor, code, ICP, host."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from itertools import islice
from urllib.parse import urlsplit

from lxml.etree import _Element as Element

from monitor.facts import SiteIdentity
from scraper.parsers.normalise import normalise
from scraper.parsers.script import in_simplified, is_traditional, lines_simplified
from scraper.parsers.tags import says_nothing
from scraper.parsers.tree import Tree, text_of

_BLANKS = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u3000"
_PARTS = re.compile(r"\s*[-_|—–>»·]+\s*|\s{2,}")
# A pattern that begins with its rarest character skips to the next one.
_SPONSOR = re.compile(r"主(?<!承主)(?<!协主)\s*办(?:单位|方|部门)?\s*[:：]\s*([^\n\t|｜;；。<>:：\d©]{2,60})")
_OPERATOR = re.compile(r"承\s*办(?:单位|方|部门)?\s*[:：]\s*([^\n\t|｜;；。<>:：\d©]{2,60})")
# Where nothing else names the site, its footer does: the sponsor, or who holds the rights.
_HOLDERS = tuple(
    re.compile(pattern)
    for pattern in (
        r"版权所有\s*(?:[:：©]|\(C\))?\s*([^\n\t|｜;；。<>:：\d©]{4,60})",
        r"(?:^|[^一-龥])([一-龥]{4,40}?)\s{0,4}(?:网站)?版权所有",
    )
)
_OWNER_ENDS = re.compile(
    r"[\s,，、]*(?:(?:网站)?(?:主管|主办|承办|协办|运行维护|运维)(?:单位|方|部门)?|(?:网站)?(?:运行|维护|建设|制作|管理)(?:维护|运行)?(?:单位|方|部门)|制作维护|运行维护|建设维护|技术支持|版权所有|地址|联系|电话|邮编|邮箱|网站标识|标识码|备案|网站地图|Copyright|All Rights|ICP|"
    r"[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川蜀黔贵云滇陕甘青蒙桂宁新藏](?:ICP|公网)).*$",
    re.IGNORECASE | re.DOTALL,
)
_CODE = re.compile(r"标识码\s*(?:[:：]\s*)?([a-zA-Z]{0,2}\d{8,10})(?!\d)")
# The label in a source that has references to characters; it can be written in them itself.
_CODE_LABEL, _REFERRED_LABEL = re.compile(r"标(?:识|&#)"), re.compile(r"&#(?:0*26631|[xX]0*6807)")
# How far the code reaches behind the beginning of its label, though all of it be references.
_CODE_REACH = 400
# Behind the short name of its province; both cases are spelled out, so that the search skips to the next one.
_ICP = re.compile(r"[iI][cC][pP]\s*[备证]\s*\d{5,12}\s*号?(?:\s*-\s*\d{1,3})?")
_PROVINCE = re.compile(r"[一-龥](?=\s{0,3}$)")
_SITE_CODE = re.compile(r"^[a-zA-Z]{0,2}\d{8,10}$")
_LOGO = re.compile(r"logo|site-?name|sitename|webname|wzmc|site-?title", re.IGNORECASE)
_NAME_END = re.compile(
    r"(网站群|网站|网|政府|局|办公室|委员会|厅|中心|平台|委|专栏|办|馆|院|部|公司|集团)([（(].{2,30}[)）])?[!！]?$"
)
LONGEST_NAME = 60
LONGEST_NAMES = 2_000
MOST_NODES = 1_500
# A template marks a logo, the box around it and the text beside it, not every block of the page.
MOST_LOGOS = 20
TAIL = 80_000


def identity(tree: Tree, tags: Mapping[str, str], url: str | None) -> SiteIdentity:
    """Return what the page says of its site; names as printed, a Traditional page's in simplified characters."""
    visible = tree.visible
    for blank in _BLANKS:
        if blank in visible:
            visible = visible.replace(blank, " ")
    converts = is_traditional(visible)
    if converts:
        # Readings set into the words are taken out with it: «主(zhu)辦(ban)單(dan)位(wei)».
        visible = lines_simplified(normalise(visible[-TAIL:]).text)
    sponsor = _owner(_SPONSOR, visible)
    found = {
        "meta": tags.get("sitename"),
        "title": _title_name(tree.title, tags.get("sitename")),
        "logo": _logo_name(tree.root),
        "footer": sponsor,
    }
    # A site that turns its script over bears the name it had.
    slots = tuple((slot, in_simplified(name, page=converts)) for slot, name in found.items() if name)
    names = dict(slots)
    return SiteIdentity(
        name=names.get("meta") or names.get("title") or names.get("logo") or sponsor or _holder(visible),
        sponsor=sponsor,
        operator=_owner(_OPERATOR, visible),
        code=_code(tags, visible, tree.text),
        icp=_icp(visible, tree.text),
        host=(urlsplit(url).hostname if url else None) or _host(tags.get("sitedomain")),
        slots=slots,
    )


def site_codes(tree: Tree, tags: Mapping[str, str]) -> tuple[str, ...]:
    """Return every site code the page carries, comments and seals included."""
    found = [tags.get("siteidcode", "").strip(), *_printed_codes(tree.text)]
    return tuple(dict.fromkeys(code for code in found if _SITE_CODE.match(code)))[:5]


def _title_name(title: str, site_name: str | None) -> str | None:
    if site_name is not None and site_name in title:
        return site_name
    parts = [part.strip() for part in _PARTS.split(title)]
    named = [part for part in parts if 3 < len(part) <= LONGEST_NAME and _NAME_END.search(part)]
    # «栏目-站名» and «站名-栏目» are both printed; a site's name is rarely the shorter part.
    return max(named, key=len) if named else None


def _logo_name(root: Element) -> str | None:
    nodes = islice(root.iter("img", "a", "h1", "div", "span", "p", "strong"), MOST_NODES)
    for node in islice(filter(_is_logo, nodes), MOST_LOGOS):
        images = islice(node.iter("img"), MOST_LOGOS)
        for text in (node.get("alt"), node.get("title"), _short_text(node), *(image.get("alt") for image in images)):
            bare = re.sub(r"\s+", "", text or "").removesuffix("logo").removesuffix("LOGO")
            if 3 < len(bare) <= LONGEST_NAME and _NAME_END.search(bare):
                return bare
    return None


def _is_logo(node: Element) -> bool:
    css, identifier, source = node.get("class"), node.get("id"), node.get("src")
    named = css or identifier or source
    return bool(named) and _LOGO.search(f"{css or ''} {identifier or ''} {source or ''}"[:LONGEST_NAMES]) is not None


def _short_text(node: Element) -> str:
    return text_of(node, 200) if len(node) < 6 else ""


def _owner(pattern: re.Pattern[str], text: str) -> str | None:
    """Return the owner that stands behind a label of the footer, without the owners that follow it."""
    for match in reversed(list(_last(pattern, text))):
        bare = re.sub(r"\s+", " ", _OWNER_ENDS.sub("", match[1])).strip(" ,，、-·")
        parts = bare.split(" ")
        name = parts[0] if len(parts[0]) > 3 else "".join(parts)
        if 2 < len(name) <= LONGEST_NAME and not says_nothing(name):
            return name
    return None


def _holder(text: str) -> str | None:
    """Return who holds the rights to the site, where that is a body; «未经许可不得转载» is none."""
    held = (_owner(pattern, text) for pattern in _HOLDERS)
    return next((name for name in held if name and _NAME_END.search(name)), None)


def _last(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """Return the matches near the end of the page, where its owners stand; a text can speak of sponsors too."""
    return list(pattern.finditer(text, max(0, len(text) - 6000)))[-4:]


def _code(tags: Mapping[str, str], visible: str, source: str) -> str | None:
    tagged = tags.get("siteidcode", "").strip()
    if _SITE_CODE.match(tagged):
        return tagged
    found = _CODE.search(visible)
    return found[1] if found is not None else next(_printed_codes(source), None)


def _printed_codes(source: str) -> Iterator[str]:
    """Yield the codes at the end of *source*, the references in what stands behind a label resolved; no other need be."""
    tail = source[-TAIL:]
    labels = {match.start() for match in _CODE_LABEL.finditer(tail)} if "标" in tail else set()
    labels |= {match.start() for match in _REFERRED_LABEL.finditer(tail)}
    for place in sorted(labels):
        match = _CODE.match(unescape(tail[place : place + _CODE_REACH]))
        if match is not None:
            yield match[1]


def _icp(visible: str, source: str) -> str | None:
    return _registration(visible, 20_000) or _registration(source, TAIL)


def _registration(text: str, tail: int) -> str | None:
    for match in _ICP.finditer(text, max(0, len(text) - tail)):
        province = _PROVINCE.search(text[max(0, match.start() - 4) : match.start()])
        if province is not None:
            return re.sub(r"\s+", "", f"{province[0]}{match[0]}")
    return None


def _host(domain: str | None) -> str | None:
    if domain is None:
        return None
    parts = urlsplit(domain if "//" in domain else f"//{domain}")
    return parts.hostname
