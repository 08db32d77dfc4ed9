"""The readers: bytes of one page in, its outline and its facts out; pure, and the same for every site."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from monitor.facts import ChangeType, DocumentHead, LeaderFact, NoticeLink, Observation, OrganisationFact, Refusal, SiteIdentity
from monitor.model import LISTS, Role
from monitor.outline import Outline
from scraper.parsers.accounts import is_account, lists_duties
from scraper.parsers.article import article_text
from scraper.parsers.bodycards import CARD
from scraper.parsers.codedrows import unprinted_rows
from scraper.parsers.context import Context
from scraper.parsers.datadocs import as_page as data_page
from scraper.parsers.decode import decode
from scraper.parsers.headlines import headlines
from scraper.parsers.headships import who_leads
from scraper.parsers.homeleaders import headed_leaders
from scraper.parsers.identity import identity
from scraper.parsers.links import Row, column_links, list_rows, notice_links
from scraper.parsers.listing import is_listing, with_listed
from scraper.parsers.notleaders import is_page_of_others
from scraper.parsers.outline import outline
from scraper.parsers.ownrows import offered, telling_rows
from scraper.parsers.paging import further_parts
from scraper.parsers.roles import heads_duties, heads_leaders, is_of_one, names_of_page, role_of
from scraper.parsers.roster import Roster, read_roster
from scraper.parsers.selection import selected
from scraper.parsers.stamps import newest_rows
from scraper.parsers.systems import form_of, system_of
from scraper.parsers.tags import page_tags
from scraper.parsers.text import read_text
from scraper.parsers.tree import Tree
from scraper.parsers.vetoes import title_veto

# Rises with every change of what readers conclude: baselines are then read again before anything is compared.
PARSER_VERSION = "19"
LONGEST_RUN = 4000
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)
# Roles whose pages are read for people; None is a page that must first say what it is.
_READS_PEOPLE = frozenset({Role.ROSTER, Role.PROFILE, None})
# On these the dated links of a side bar say nothing, and reading them would cost as much as the page itself.
_HAS_NO_ROWS = frozenset({Role.ROSTER, Role.PROFILE})


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
    data = data_page(decoded.text) if context.role is Role.ROSTER else None
    tree = Tree.of(data or decoded.text)
    tags = page_tags(tree.text, tree.beginnings.metas)
    site = identity(tree, tags, context.url)
    part = selected(tree, context.select)
    rows = list_rows(part, context.url) if context.role not in _HAS_NO_ROWS else ()
    if not rows and context.role is Role.NOTICE_LIST:
        rows = unprinted_rows(part, context.url)
    roster = read_roster(part, context, _about(tree, tags)) if context.role in _READS_PEOPLE else Roster()
    if context.role is None and roster.leaders and is_page_of_others(names := names_of_page(tree, tags), context.organisation):
        roster = Roster(refused=(Refusal(" ".join(names).strip(), "the page is called after people who do not lead the body"),))
    named = {one.person for one in roster.leaders}
    # A menu stands on every page: it makes none a page of leaders, unless the page is called after one of them.
    own = named if not roster.menu or is_of_one(tree.title, named) else set()
    role = context.role or role_of(tree, tags, context.url, rows, own, roster.empty)
    unsure, context = context.role is None, context if context.role is role else replace(context, role=role)
    roster = _of_one(roster, tree) if unsure else roster
    cut = roster.cut if role in (Role.ROSTER, Role.PROFILE) else ()
    observation = _observation(role, part, tags, _Parts(site, rows, roster, unsure), context)
    seen = outline(decoded, tree, tags, site, rows, roster.people, cut, context)
    if role is Role.FUNCTIONS:
        stated = bool(observation.organisation_changes)
        seen = replace(seen, is_account=stated or is_account(tree), tells=stated or lists_duties(tree.main))
    elif role is Role.PROFILE:
        seen = replace(seen, tells=bool(observation.leaders))
    return Reading(seen, _dated(observation, seen, rows), decoded.encoding)


def read_text_only(text: str, context: Context) -> Observation:
    """Read a bare text, such as a batch item."""
    facts = read_text(text, context)
    leaders = tuple(facts.leaders)
    about_a_group = title_veto(facts.document.title or "") is not None
    if not facts.appointments and not about_a_group and is_listing(text):
        leaders = with_listed(leaders, text, context)
    return Observation(
        role=context.role or Role.NEWS,
        document=facts.document,
        published=context.published or facts.document.published_on,
        leaders=leaders,
        appointments=tuple(facts.appointments),
        organisation_changes=tuple(facts.organisation_changes),
        mentions=tuple(facts.mentions),
        refused=tuple(facts.refused),
        corrections=tuple(facts.corrections),
    )


@dataclass(frozen=True, slots=True)
class _Parts:
    """What was read of a page before its role was known."""

    site: SiteIdentity
    rows: tuple[Row, ...]
    roster: Roster
    unsure: bool


def _of_one(roster: Roster, tree: Tree) -> Roster:
    """Return *roster* without the names of the list beside the one leader after whom the page is called.

    A page watched as a roster keeps them: there the list says who is still in office, whoever's page is open.
    """
    shown = tuple(one for one in roster.leaders if one.posts)
    return replace(roster, leaders=shown) if is_of_one(tree.title, {one.person for one in shown}) else roster


def _run_together(tree: Tree, context: Context) -> tuple[LeaderFact, ...]:
    """Read the leaders of a page whose markup parts nobody from his post: «局领导张三党组书记、局长李四副局长…»."""
    return tuple(read_text(tree.main, context).leaders) if is_listing(tree.main, longest=LONGEST_RUN) else ()


def _standings(tree: Tree, tags: Mapping[str, str], context: Context) -> tuple[OrganisationFact, ...]:
    """Return what the duties on a page of leaders say the body is: no history, which a life beside them may tell."""
    title = tags.get("articletitle") or tree.title
    facts = read_text(f"{title}\n{article_text(tree, title)}", replace(context, role=Role.FUNCTIONS), title=title)
    return tuple(fact for fact in facts.organisation_changes if fact.type in (ChangeType.ATTRIBUTE, ChangeType.NAMEPLATE))


def _about(tree: Tree, tags: Mapping[str, str]) -> str:
    return f"{tree.title} {tags.get('columnname', '')}"


def _dated(observation: Observation, seen: Outline, rows: tuple[Row, ...]) -> Observation:
    """Add to what a standing page states how old it is; a text is as old as it says and stays so."""
    if observation.role in (Role.NOTICE, Role.NEWS):
        return observation
    listed = newest_rows(notice_links(telling_rows(rows, observation.role))) if observation.role in LISTS else ()
    return replace(observation, stamps=seen.stamps, rows=listed) if seen.stamps or listed else observation


def _headlines(tree: Tree, rows: tuple[Row, ...], url: str | None) -> tuple[NoticeLink, ...]:
    """Return the headlines of a home page, without what its blocks of the day fetch from the archive."""
    archived = {row.url for row in rows} - {row.url for row in offered(rows)}
    return tuple(one for one in headlines(tree, url) if one.url not in archived)


def _observation(role: Role, tree: Tree, tags: Mapping[str, str], parts: _Parts, context: Context) -> Observation:
    site = parts.site
    if role is Role.HOME:
        # Where no page lists the leaders, the menu does, or a block of their own; a home page that is watched as one is asked for links only.
        menu = parts.roster.leaders if parts.roster.menu else ()
        listed = (menu or headed_leaders(tree, context)) if parts.unsure else ()
        return Observation(
            role, site, leaders=listed, links=column_links(tree, context.url), headlines=_headlines(tree, parts.rows, context.url)
        )
    if role is Role.NOTICE_LIST:
        return Observation(role, site, links=notice_links(offered(parts.rows)))
    if role in (Role.ROSTER, Role.PROFILE):
        leaders = parts.roster.leaders or (() if parts.roster.refused else _run_together(tree, context))
        standings = _standings(tree, tags, context) if parts.unsure and leaders and heads_duties(tree) else ()
        further = further_parts(tree, context.url) if role is Role.ROSTER and leaders else ()
        return Observation(
            role,
            site,
            leaders=leaders,
            organisation_changes=standings,
            refused=parts.roster.refused,
            parts=further,
            system=system_of(tree, tags),
            form=form_of(tree.text),
        )
    title = tags.get("articletitle") or tree.title
    tags = dict(tags)
    facts = read_text(f"{title}\n{article_text(tree, title)}", context, title=title, tags=tags)
    if parts.unsure and not facts.leaders and not facts.appointments:
        facts.leaders.extend(_run_together(tree, replace(context, role=None)))
    if role is Role.FUNCTIONS:
        # A page that says by itself what it is says all of it: who leads the body, under the duties or in their table.
        listed = parts.roster.leaders
        leaders = listed if heads_leaders(tree) else who_leads(listed, context.organisation)
        leaders = leaders or tuple(one for one in facts.leaders if one.rule == CARD)
        return Observation(
            role,
            site,
            DocumentHead(title=title),
            leaders=leaders if parts.unsure else (),
            organisation_changes=tuple(facts.organisation_changes),
        )
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
        corrections=tuple(facts.corrections),
    )
