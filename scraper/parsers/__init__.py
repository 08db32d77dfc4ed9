"""The readers: bytes of one page in, its outline and its facts out; pure, and the same for every site."""

import re
from dataclasses import dataclass, replace

from monitor.facts import DocumentHead, NoticeLink, Observation, SiteIdentity
from monitor.model import Role
from monitor.outline import Outline
from scraper.parsers.context import Context
from scraper.parsers.decode import decode
from scraper.parsers.identity import identity, page_title
from scraper.parsers.links import notice_rows
from scraper.parsers.outline import outline
from scraper.parsers.roster import read_roster
from scraper.parsers.tags import page_tags
from scraper.parsers.text import read_text
from scraper.parsers.tree import Tree

# Rises with every change of what readers conclude: baselines are then read again before anything is compared.
PARSER_VERSION = "1"
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)
_ROSTER_WORDS = re.compile(r"领导(信息|之窗|成员|班子|介绍|分工|简介)|局领导|机构领导")
_FUNCTION_WORDS = re.compile(r"机构(职能|概况|简介|设置)|主要职责|职能(简介)?|工作职责|单位职能")


@dataclass(frozen=True, slots=True)
class Reading:
    """What one page looks like and states; *encoding* is how its bytes were decoded."""

    outline: Outline
    observation: Observation
    encoding: str


def read(body: bytes, content_type: str | None, context: Context) -> Reading:
    """Read one page; without a role in *context* find out by itself what it has."""
    charset = _CHARSET.search(content_type or "")
    decoded = decode(body, charset[1] if charset is not None else None)
    tree = Tree.of(decoded.text)
    tags = page_tags(tree.text)
    site = identity(tree, tags, context.url)
    rows = notice_rows(tree, context.url)
    role = context.role or _role(tree, tags, rows)
    context = replace(context, role=context.role or role)
    observation = _observation(role, tree, dict(tags), site, rows, context)
    return Reading(outline(decoded, tree, tags, site, rows, len(observation.leaders), context), observation, decoded.encoding)


def read_text_only(text: str, context: Context) -> Observation:
    """Read a bare text, such as a batch item."""
    facts = read_text(text, context)
    return Observation(
        role=context.role or Role.NEWS,
        document=facts.document,
        published=context.published or facts.document.published_on,
        leaders=tuple(facts.leaders),
        appointments=tuple(facts.appointments),
        organisation_changes=tuple(facts.organisation_changes),
        mentions=tuple(facts.mentions),
        refused=tuple(facts.refused),
    )


def _observation(
    role: Role, tree: Tree, tags: dict[str, str], site: SiteIdentity, rows: tuple[NoticeLink, ...], context: Context
) -> Observation:
    title = tags.get("articletitle") or page_title(tree.text)
    if role is Role.HOME:
        return Observation(role, site)
    if role is Role.NOTICE_LIST:
        return Observation(role, site, links=rows)
    if role in (Role.ROSTER, Role.PROFILE):
        leaders, refused = read_roster(tree, context, title)
        return Observation(role, site, leaders=leaders, refused=refused)
    facts = read_text(f"{title}\n{tree.main}", context, title=title, tags=tags)
    if role is Role.FUNCTIONS:
        return Observation(role, site, DocumentHead(title=title), organisation_changes=tuple(facts.organisation_changes))
    return Observation(
        role=role,
        site=site,
        document=facts.document,
        published=facts.document.published_on,
        leaders=tuple(facts.leaders),
        appointments=tuple(facts.appointments),
        organisation_changes=tuple(facts.organisation_changes),
        mentions=tuple(facts.mentions),
        refused=tuple(facts.refused),
    )


def _role(tree: Tree, tags: dict[str, str] | object, rows: tuple[NoticeLink, ...]) -> Role:
    column = tags.get("columnname", "") if isinstance(tags, dict) else ""
    title = page_title(tree.text)
    if _ROSTER_WORDS.search(f"{title} {column}"):
        return Role.ROSTER
    if _FUNCTION_WORDS.search(f"{title} {column}"):
        return Role.FUNCTIONS
    return Role.NOTICE_LIST if len(rows) >= 8 and "articletitle" not in str(tags) else Role.NOTICE
