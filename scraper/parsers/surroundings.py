"""Surroundings: what a page says of itself and leads to, for a search that asks whether it is the one sought."""

import re
from dataclasses import dataclass, replace

from monitor.finds import Kind
from scraper.parsers.accounts import bearer_of, duties_in, heading_over, place_line, titles_of
from scraper.parsers.datacalls import data_addresses
from scraper.parsers.decode import decode
from scraper.parsers.doors import doors
from scraper.parsers.homecolumns import headed_kinds
from scraper.parsers.menus import MenuLink, menu_links, menu_scripts, script_links
from scraper.parsers.pageparts import with_parts
from scraper.parsers.tree import Tree
from scraper.parsers.xmlmenus import is_xml

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The titles of a page (its own, its column's, the last step of its place line) and where it leads.

    *doors* is where a page leads that is only the way in; *data* what its script asks for; *duties* counts numbered lines, and sentences, that say what a body does; *words* the characters of its own text.
    """

    titles: tuple[str, ...]
    links: tuple[MenuLink, ...]
    scripts: tuple[str, ...] = ()
    duties: int = 0
    words: int = 0
    text: str = ""
    doors: tuple[str, ...] = ()
    place: str = ""
    bearer: str = ""
    heading: str = ""
    data: tuple[str, ...] = ()
    headed: frozenset[Kind] = frozenset()


def surroundings(body: bytes, content_type: str | None, url: str) -> Surroundings:
    """Return the surroundings of the page at *url*; a file of script or data has links only."""
    source = _source(body, content_type)
    if _is_script(source, content_type, url):
        return Surroundings((), script_links(source, url))
    return _of_page(Tree.of(source), url)


def home_surroundings(body: bytes, content_type: str | None, url: str) -> Surroundings:
    """Return the surroundings of a home page as those of a column that is a part of it: the page calls itself by no title of one."""
    tree = Tree.of(_source(body, content_type))
    return replace(_of_page(tree, url), titles=(), headed=headed_kinds(tree))


def ways(body: bytes, content_type: str | None, url: str) -> Surroundings:
    """Return where the page at *url* leads and nothing else of its surroundings: what a home page is asked for."""
    tree = Tree.of(_source(body, content_type))
    return Surroundings((), with_parts(menu_links(tree, url), tree, url), menu_scripts(tree, url), doors=doors(tree, url))


def _source(body: bytes, content_type: str | None) -> str:
    charset = _CHARSET.search(content_type or "")
    return decode(body, charset[1] if charset is not None else None).text


def _of_page(tree: Tree, url: str) -> Surroundings:
    main = tree.main
    place = place_line(tree) or ""
    return Surroundings(
        titles=titles_of(tree, place),
        place=place,
        heading=heading_over(tree),
        bearer=bearer_of(main),
        links=with_parts(menu_links(tree, url), tree, url),
        scripts=menu_scripts(tree, url),
        data=data_addresses(tree, url),
        duties=duties_in(main),
        words=len("".join(main.split())),
        text=main[:20_000],
        doors=doors(tree, url),
    )


def _is_script(source: str, content_type: str | None, url: str) -> bool:
    told = (content_type or "").lower()
    named = "javascript" in told or "json" in told or url.partition("?")[0].endswith((".js", ".json"))
    return is_xml(source) or (named and not source.lstrip()[:200].lower().startswith(("<!doctype", "<html")))
