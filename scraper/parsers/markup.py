"""Markup: the source of a page made ready for parsing, with what its scripts hold as markup put where they stand.

Nothing is ever run: string literals of ``document.write`` and CDATA rows are read as text. Both branches of an
``if`` write, so the same row can stand there twice; readers count a person or an address once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.parsers.bounds import bounded
from scraper.parsers.openings import Openings

# What a crawl keeps of a page at most.
MAX_CHARACTERS = 8 * 1024 * 1024
MAX_SCRIPTS = 320_000
MAX_WRITTEN = 400_000
# Both cases are spelled out: a pattern that begins with a plain «<» skips to the next one, a caseless one tries every character.
_SCRIPT = re.compile(r"<[sS][cC][rR][iI][pP][tT]\b")
_LONGEST_TAG = 4_000
_CLOSE = re.compile(r"</[sS][cC][rR][iI][pP][tT]\s{0,20}>")
# What a script puts on the page: the argument of a call, or what is given to an element.
_CALL = re.compile(r"document\.write(?:ln)?\s*\(|\.innerHTML\s*\+?=(?!=)")
# «document.write(c)»: what was gathered in a variable before.
_VARIABLE = re.compile(r"\s*([A-Za-z_$][\w$]{0,40})\s*(?:\.join\([^()]{0,20}\))?\s*(?:[);]|$)", re.MULTILINE)
_MOST_GATHERED = 2_000
_MOST_VARIABLES = 20
# One argument of a call: literals joined by «+», with names, numbers and calls between them left out. What stands between two
# escapes is taken at once.
_PIECE = re.compile(
    r"\s*(?:\+\s*)?(?:\"((?:[^\"\\\n]++|\\.)*)\"|'((?:[^'\\\n]++|\\.)*)'|`((?:[^`\\]++|\\.)*)`|[\w.\[\]]{1,60}(?:\(\))?(?=\s*[+)]))",
    re.DOTALL,
)
# «${…}» in a template stands for what the script puts there.
_FILLED = re.compile(r"\$\{[^{}]{0,200}\}")
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.DOTALL)
# Old pages hide the whole of a script from XML readers, in a comment of the script: what it holds is code and no row.
_WRAPPED = re.compile(r"\s{0,200}(?:<!--[^\n]{0,40}\s{0,20})?(?://|/\*)[\s/*<!>-]{0,20}<!\[CDATA\[")
_CONTROL = {"n": "\n", "r": " ", "t": " ", "b": " ", "f": " ", "v": " "}
_HAN = re.compile(r"[一-龥]")
_STRAY = re.compile(r"</?script\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Markup:
    """The source without scripts but with what they write, the scripts as text, and what was cut of the page."""

    bare: str
    scripts: str
    too_deep: bool
    cut: tuple[str, ...] = ()


def prepare(text: str) -> Markup:
    """Take the scripts of a page out and cut what is left at its bounds."""
    pieces: list[str] = []
    scripts: list[str] = []
    written = held = 0
    for markup, script in _parts(text[:MAX_CHARACTERS].replace("\x00", "")):
        pieces.append(markup)
        if not script or script.isspace():
            continue
        if held <= MAX_SCRIPTS:
            scripts.append(script)
            held += len(script) + 1
        if written < MAX_WRITTEN:
            pieces.append(_held(script) or " ")
            written += len(pieces[-1])
    found = bounded("".join(pieces))
    cut = (
        *((f"the page has more than {MAX_CHARACTERS:,} characters",) if len(text) > MAX_CHARACTERS else ()),
        *((f"scripts write more than {MAX_WRITTEN:,} characters",) if written >= MAX_WRITTEN else ()),
        *found.cut,
    )
    return Markup(found.markup, "\n".join(scripts)[:MAX_SCRIPTS], found.too_deep, cut)


def without_comments(text: str) -> str:
    """Return *text* without what stands in comments; an open comment hides the rest."""
    pieces: list[str] = []
    place = 0
    while (start := text.find("<!--", place)) >= 0:
        pieces.append(text[place:start])
        end = text.find("-->", start + 4)
        if end < 0:
            return "".join(pieces)
        place = end + 3
    return "".join((*pieces, text[place:]))


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Yield markup and the script behind it, in one pass; a script that is never closed ends the page."""
    place = 0
    scripts = Openings(text, _SCRIPT, _LONGEST_TAG)
    while (opening := scripts.after(place)) is not None:
        start, _, end = opening
        closing = _CLOSE.search(text, end + 1)
        if closing is None:
            yield text[place:start], text[end + 1 :]
            return
        yield text[place:start], text[end + 1 : closing.start()]
        place = closing.end()
    yield text[place:], ""


def unescape(literal: str) -> str:
    """Return what a string literal of a script says."""
    return _ESCAPE.sub(_character, literal) if "\\" in literal else literal


def _character(match: re.Match[str]) -> str:
    code = match[1]
    if len(code) > 1:
        return chr(int(code[1:], 16))
    return _CONTROL.get(code, code)


def _held(script: str) -> str:
    if "<![CDATA[" in script and not _WRAPPED.match(script):
        found = (piece.partition("]]>") for piece in script.split("<![CDATA[")[1:])
        rows = [row for row, end, _ in found if end and ("<" in row or _HAN.search(row))]
        return "".join(dict.fromkeys(rows))[:MAX_WRITTEN]
    if "document.write" not in script and "innerHTML" not in script:
        return ""
    written = "".join(_arguments(script))[:MAX_WRITTEN]
    return _STRAY.sub(" ", " ".join(markup for markup, _ in _parts(written)))


def _arguments(script: str) -> Iterator[str]:
    """Yield what each call puts on the page: its literals, or those gathered in its variable, each variable once."""
    written, variables = 0, set[str]()
    for match in _CALL.finditer(script):
        variable = _VARIABLE.match(script, match.end())
        if variable is None:
            text = _written(script, match.end())
        elif variable[1] in variables or len(variables) >= _MOST_VARIABLES:
            continue
        else:
            variables.add(variable[1])
            text = _gathered(script, variable[1], match.end())
        yield text
        written += len(text)
        if written > MAX_WRITTEN:
            return


def _gathered(script: str, variable: str, place: int) -> str:
    """Return the literals that *script* puts into *variable* before *place*."""
    gathered = re.compile(rf"(?<![\w$.]){re.escape(variable)}\s*(?:\+?=(?!=)|\.push\()")
    found = zip(gathered.finditer(script, 0, place), range(_MOST_GATHERED), strict=False)
    return "".join(_written(script, match.end()) for match, _ in found)


def _written(script: str, place: int) -> str:
    """Return the literals of the call whose argument begins at *place*."""
    pieces: list[str] = []
    for _ in range(400):
        match = _PIECE.match(script, place)
        if match is None or match.end() == place:
            break
        pieces.append(match[1] or match[2] or _FILLED.sub(" ", match[3] or ""))
        place = match.end()
    return unescape("".join(pieces))
