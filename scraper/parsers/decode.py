"""Decoding: bytes to text by the bytes themselves; what a page declares is only a hint (engineering.md §4)."""

import codecs
import re
from dataclasses import dataclass

_META = re.compile(rb"<[mM][eE][tT][aA][^>]{0,200}?(?i:charset)\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,20})")
_XML = re.compile(rb"^\s*<\?xml[^>]{0,80}encoding\s*=\s*[\"']([A-Za-z0-9_-]{2,20})")
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
# Servers name the narrow charset and send the wide one.
_WIDER = dict.fromkeys(
    ("gb2312", "gbk", "x-gbk", "cp936", "ms936", "gb_2312-80", "csgb2312", "hz-gb-2312", "euc-cn", "gb18030"), "gb18030"
) | {"iso-8859-1": "cp1252", "latin1": "cp1252", "utf8": "utf-8", "unicode": "utf-8", "utf-16": "utf-8"}
# A name may decode to a str only when it is a text encoding of this list: «base64» and the like are no charsets.
_KNOWN = frozenset({"utf-8", "gb18030", "big5", "big5hkscs", "cp1252", "utf-16-le", "utf-16-be", "euc-tw"})
_LATIN = re.compile(r"[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]{1,3}")
# UTF-8 read as GB18030 and saved again: 数据 → 鏁版嵁; the first bytes of common characters end up in these.
_MOJIBAKE = "锛鈥銆鏂鏁鏈鍏鍦鐨勬槸涓浜鍚澶鏄瀹鍙鎴绗鐪佸競鍖"
_GB_MOJIBAKE = re.compile(f"[{_MOJIBAKE}]")
_COMMON = re.compile(r"[的一是在有和人大中国省市数据局政务公开主任长年月日信息机构网站]")
_HAN = re.compile(r"[一-龥]")
_SAMPLE = 40_000
_CUT = 4
# Two replacement characters of UTF-8 that were read as GBK: valid characters, and no text.
_LOST_IN_GB = "锟斤拷"
# Where somebody on the way re-encoded a page badly, replacement characters are sent as such: one in fifty is no typing error.
_LOST_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a page and how it was found; *suspect* when characters had to be replaced."""

    text: str
    encoding: str
    declared: str | None
    suspect: bool = False
    repaired: bool = False
    replacement_ratio: float = 0.0


def decode(body: bytes, declared: str | None = None) -> Decoded:
    """Return the text of *body*: BOM, strict UTF-8 (a cut tail allowed), the declared charset, GB18030, replacement."""
    hint = _declared(body, declared)
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            return _replaced(body[len(mark) :], encoding, hint)
    wide = _unmarked_utf16(body)
    if wide is not None:
        return _replaced(body, wide, hint)
    text = _strict(body, "utf-8")
    if text is not None:
        return _unmangled(text, hint)
    for name in dict.fromkeys((hint, "gb18030")):
        if name in _KNOWN and name != "cp1252" and (found := _strict(body, name)) is not None:
            return _unmangled(found, hint, name)
    utf8, gb = _replaced(body, "utf-8", hint), _replaced(body, "gb18030", hint)
    return min(utf8, gb, key=lambda one: one.replacement_ratio)


def _declared(body: bytes, header: str | None) -> str | None:
    found = None if header else _META.search(body[:4096]) or _XML.match(body[:200])
    name = header or (found[1].decode("ascii", "ignore") if found else None)
    if name is None:
        return None
    lowered = name.strip().lower()
    return _WIDER.get(lowered, lowered)


def _unmarked_utf16(body: bytes) -> str | None:
    """Recognise UTF-16 without a mark by the zero bytes of its tags."""
    head = body[:32]
    if len(head) < 32 or head.count(0) < 8:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    return "utf-16-le" if odd > even else "utf-16-be"


def _strict(body: bytes, encoding: str) -> str | None:
    """Decode without replacing anything; only a character that the end of the body cuts off may be lost."""
    try:
        decoder = codecs.getincrementaldecoder(encoding)("strict")
        return decoder.decode(body, final=False)
    except (UnicodeDecodeError, LookupError):
        return None


def _replaced(body: bytes, encoding: str, hint: str | None) -> Decoded:
    text = body.decode(encoding, "replace")
    bad = text.count("\ufffd")
    # A tail that a cut connection lost is one character, and no reason to doubt the rest.
    if bad and text.endswith("\ufffd") and text.count("\ufffd", 0, -_CUT) == 0:
        bad = 0
        text = text.rstrip("\ufffd")
    return Decoded(text, encoding, hint, suspect=bad > 0, replacement_ratio=bad / max(1, len(text)))


def _unmangled(text: str, hint: str | None, encoding: str = "utf-8") -> Decoded:
    """Undo a double encoding where it is reversible: it is repaired and noted, no incident (design §4.4)."""
    sample = text[:_SAMPLE]
    if not _HAN.search(sample) and len(_LATIN.findall(sample)) > 20:
        for wrong in ("cp1252", "latin-1"):
            repaired = _again(text, wrong, "utf-8") or _again(text, wrong, "gb18030")
            if repaired is not None:
                return Decoded(repaired, "utf-8", hint, repaired=True)
    # One character is looked for in no time, and a sound page has hardly any of these.
    mangled = len(_GB_MOJIBAKE.findall(sample)) if any(one in sample for one in _MOJIBAKE) else 0
    if mangled > 20 and mangled > len(_COMMON.findall(sample)):
        repaired = _again(text, "gb18030", "utf-8")
        if repaired is not None and len(_COMMON.findall(repaired[:_SAMPLE])) > mangled // 4:
            return Decoded(repaired, "utf-8", hint, repaired=True)
    return Decoded(text, encoding, hint, replacement_ratio=_lost_before(text))


def _lost_before(text: str) -> float:
    """Return the share of characters that were lost before the page was sent; a bullet or a torn name is not a page of them."""
    # Looking for one character costs a tenth of counting it.
    bad = sum(text.count(lost) for lost in ("\ufffd", _LOST_IN_GB) if lost[0] in text)
    if not bad:
        return 0.0
    share = bad / (bad + len(_HAN.findall(text)))
    return share if share > _LOST_SHARE else 0.0


def _again(text: str, wrong: str, right: str) -> str | None:
    try:
        found = text.encode(wrong).decode(right)
    except UnicodeError:
        return None
    return found if _HAN.search(found[:_SAMPLE]) else None
