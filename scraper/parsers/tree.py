"""The tree of a page: bounded, scripts taken out and read as data, text in blocks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

MAX_CHARACTERS = 8_000_000
MAX_DEPTH = 240
MAX_LINKS = 5_000
MAX_SCRIPT = 16_000
_SCRIPT = re.compile(r"<script\b[^>]*>(.*?)</script\s*>", re.IGNORECASE | re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_WRITE = re.compile(r"document\.write(?:ln)?\s*\(\s*(['\"])((?:\\.|(?!\1).){1,20000}?)\1\s*\)", re.DOTALL)
_CDATA = re.compile(r"<!\[CDATA\[(.{1,50000}?)\]\]>", re.DOTALL)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*?(/?)>")
_VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
_BLOCK = frozenset(
    [
        "p",
        "div",
        "li",
        "tr",
        "dt",
        "dd",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "ul",
        "ol",
        "section",
        "article",
        "br",
        "td",
        "th",
        "center",
        "form",
        "header",
        "footer",
        "dl",
        "blockquote",
        "pre",
        "option",
    ]
)
_CELL = frozenset(("td", "th"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CHROME = re.compile(
    r"(^|[\s_-])(nav|menu|header|head|footer|foot|bottom|copyright|links?|friendlink|crumb|breadcrumb|location|position|sitemap|toolbar|share|search|banner|top|logo)([\s_-]|$|\d)",
    re.IGNORECASE,
)


@dataclass
class Tree:
    """One page as a tree, with what its inline scripts would have written."""

    root: HtmlElement
    text: str
    scripts: str
    fragments: tuple[HtmlElement, ...]
    too_deep: bool

    @classmethod
    def of(cls, text: str) -> "Tree":
        """Parse *text*; never raises, whatever the page is."""
        bounded = text[:MAX_CHARACTERS].replace("\x00", "")
        scripts = [match[1] for match in _SCRIPT.finditer(bounded)]
        bare = _SCRIPT.sub(" ", bounded)
        deep = _too_deep(bare)
        return cls(
            root=_parse(_shallow(bare) if deep else bare),
            text=bounded,
            scripts="\n".join(script for script in scripts if script.strip())[: MAX_SCRIPT * 20],
            fragments=tuple(_fragments(scripts)),
            too_deep=deep,
        )

    @cached_property
    def visible(self) -> str:
        """All visible text: a line a block, a tab between cells."""
        return "\n".join(block_lines(self.root))

    @cached_property
    def main(self) -> str:
        """The text without menus, link lists, selects and footer, with what scripts write."""
        lines = list(block_lines(self.root, main=True))
        for fragment in self.fragments:
            lines.extend(block_lines(fragment))
        return "\n".join(dict.fromkeys(lines))


def _parse(markup: str) -> HtmlElement:
    try:
        parsed = lxml.html.document_fromstring(markup, parser=lxml.html.HTMLParser(huge_tree=True, remove_comments=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        parsed = lxml.html.document_fromstring("<html><body></body></html>")
    return parsed


def _too_deep(markup: str) -> bool:
    depth = 0
    for match in _TAG.finditer(markup):
        name = match[2].lower()
        if name in _VOID or match[3]:
            continue
        depth += -1 if match[1] else 1
        if depth > MAX_DEPTH:
            return True
        depth = max(depth, 0)
    return False


def _shallow(markup: str) -> str:
    """Keep the text of a page that nests deeper than any real one; its structure is lost anyway."""
    return "<html><body>" + _TAG.sub(" ", markup)[:200_000].replace("<", " ") + "</body></html>"


def _fragments(scripts: list[str]) -> Iterator[HtmlElement]:
    """Yield what scripts hold as markup: document.write strings and CDATA rows; nothing is ever run."""
    for script in scripts:
        written = [match[2].replace("\\'", "'").replace('\\"', '"').replace("\\/", "/") for match in _WRITE.finditer(script)]
        rows = [match[1] for match in _CDATA.finditer(script)]
        for pieces in (written, rows):
            markup = "".join(dict.fromkeys(pieces))[:200_000]
            if "<" in markup or re.search(r"[一-龥]{2}", markup):
                yield _parse(f"<html><body><div>{markup}</div></body></html>")


def block_lines(root: HtmlElement, *, main: bool = False) -> list[str]:
    """Return the text of *root* in blocks, blanks kept single; *main* leaves out what frames the page."""
    lines: list[str] = []
    current: list[str] = []

    def end() -> None:
        line = re.sub(r"[ \r\n\f\v]+", " ", "".join(current)).strip(" \t")
        if line:
            lines.append(line)
        current.clear()

    for kind, value in _events(root, main=main):
        if kind == "text":
            current.append(value)
        elif kind == "cell":
            current.append("\t")
        else:
            end()
    end()
    return lines


def _events(root: HtmlElement, *, main: bool) -> Iterator[tuple[str, str]]:
    stack: list[tuple[HtmlElement, bool]] = [(root, False)]
    while stack:
        node, leaving = stack.pop()
        tag = node.tag if isinstance(node.tag, str) else ""
        if leaving:
            yield ("cell", "") if tag in _CELL else ("block", "") if tag in _BLOCK else ("none", "")
            if node.tail and node is not root:
                yield "text", node.tail
            continue
        if tag in ("script", "style", "head", "noscript", "template", "select") or not tag or skipped(node, main=main):
            if node.tail and node is not root:
                yield "text", node.tail
            continue
        if tag in _BLOCK and tag not in _CELL:
            yield "block", ""
        if node.text:
            yield "text", node.text
        stack.append((node, True))
        stack.extend((child, False) for child in reversed(node))


def skipped(node: HtmlElement, *, main: bool) -> bool:
    """Say whether *node* is hidden, or (for *main*) one of the regions that frame every page."""
    if _HIDDEN.search(node.get("style") or ""):
        return True
    if not main:
        return False
    if node.tag in ("nav", "footer", "header", "select", "button", "form"):
        return True
    names = f"{node.get('class') or ''} {node.get('id') or ''}"
    return bool(names.strip()) and bool(_CHROME.search(names)) and len(node.findall(".//p")) < 3


def line_of(node: HtmlElement) -> str:
    """Return the visible text of one element on one line, blanks single."""
    return re.sub(r"\s+", " ", " ".join(block_lines(node))).strip()
