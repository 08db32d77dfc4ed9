"""Systems: which content system made a page, by what the page itself bears: its generator tag, the names of its scripts and sheets.

Names that any site can have (jquery, common.css) say nothing. Where nothing is borne the answer is None, and who asks may
still go by the shape of the address and the form of the page: all the classes of its elements (monitor/crowds.py).
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from re import Pattern

from scraper.parsers.tree import Tree


@dataclass(frozen=True, slots=True)
class Family:
    """One family of systems: its name here, what the address of a script or sheet has in small letters, and a sample.

    Every match has one of the *words*: they are looked for in no time, and a page without them is not searched.
    """

    name: str
    words: tuple[str, ...]
    pattern: Pattern[str]
    sample: str

    def made(self, addresses: str) -> bool:
        """Say whether one of the *addresses*, a line each, is of this family."""
        return any(word in addresses for word in self.words) and self.pattern.search(addresses) is not None


def _family(name: str, words: str, pattern: str, sample: str) -> Family:
    return Family(name, tuple(words.split()), re.compile(pattern, re.MULTILINE), sample)


FAMILIES: tuple[Family, ...] = (
    _family(
        "jcms",
        "/script/0/ jpaas /jcms/ /jiucuo.js",
        r"/script/0/(?:\d{6,}|visit)\.js|\bjpaas\b|jpaas[-_/]|/jcms/|/jiucuo\.js",
        "/script/0/2003281103391213.js",
    ),
    _family("trs", "trs", r"(?:^|[/_])trs[_-]?[a-z0-9]*\.(?:js|css)|\bta\.trs\.cn|trswcm", "/images/trs_12.js"),
    _family("epoint", "/ewb- epoint", r"/ewb-[a-z0-9-]+\.(?:css|js)|epoint", "/css/ewb-index.css"),
    _family("eportal", "/eportal/", r"/eportal/", "/eportal/ui?js=common.js"),
    _family("nfcms", "nfcms", r"nfcms", "/assets/js/nfcms-pv.js"),
    _family("hexa", "/xhtml/", r"/xhtml/(?:css|js)/", "/szj/xhtml/css/common.css"),
    _family("wcm", "/wcm", r"/wcm\.files/|/wcmsocialshare", "/wcm.files/upload/base.js"),
    _family(
        "vsb",
        "/_sitegray/ /system/resource/js/ vsb",
        r"/_sitegray/|/system/resource/js/|vsbcontent|\bvsb",
        "/system/resource/js/counter.js",
    ),
)
MAX_HEAD = 400_000
MAX_ADDRESSES = 200
# Spelled out, as in markup.py: a pattern that begins with a plain «<» skips to the next one.
_ADDRESS = re.compile(
    r"<(?:[sS][cC][rR][iI][pP][tT]|[lL][iI][nN][kK])\b[^<>]{0,300}?\b(?i:src|href)\s*=\s*[\"']?([^\"'\s<>]{1,300})"
)
# «WordPress 6.4.2», «TRSWCM v7»: the version is another one after each update.
_GENERATOR = re.compile(r"[a-z一-龥][a-z一-龥 ]{1,40}?(?=[\s;,/(]*(?:v?\d|$|[;,/(]))", re.IGNORECASE)


# Fewer classes than this are no form of their own.
LEAST_CLASSES = 5
MAX_CLASSES = 5_000
# Begins with plain letters, which a search skips to; a page in capitals is asked in capitals.
_CLASS, _CLASS_IN_CAPITALS = (re.compile(rf"{name}\s?=\s?[\"']?([^\"'<>]{{1,200}})") for name in ("class", "CLASS"))
_NUMBER = re.compile(r"\d+")


def form_of(text: str) -> str | None:
    """Return a digest of the classes of a page's elements, which a template gives every site; None for a page without any to speak of.

    It is the same however many rows there are, and with whatever numbers the elements are told apart.
    """
    head = text[:MAX_HEAD]
    found = (_CLASS.findall(head) or _CLASS_IN_CAPITALS.findall(head))[:MAX_CLASSES]
    lines = "\n".join({" ".join(one.split()) for one in set(found)})
    classes = set(_NUMBER.sub("0", lines.lower()).split("\n"))
    if len(classes) < LEAST_CLASSES:
        return None
    return hashlib.sha256("\n".join(sorted(classes)).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def system_of(tree: Tree, tags: Mapping[str, str]) -> str | None:
    """Return the content system of the page *tree* with the meta *tags*; None where it bears no sign of one."""
    said = _GENERATOR.match(tags.get("generator", "").strip())
    if said is not None:
        return f"generator {said[0].strip().lower()}"
    borne = (_ADDRESS.match(tree.text, place, MAX_HEAD) for place in tree.beginnings.sources)
    addresses = "\n".join(match[1] for match in islice(filter(None, borne), MAX_ADDRESSES)).lower()
    return next((family.name for family in FAMILIES if family.made(addresses)), None)
