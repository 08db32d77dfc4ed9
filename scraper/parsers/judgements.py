"""Judgements: what a clause did becomes facts, its people and posts joined, its bodies made full, its tier set."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from monitor.facts import GAINS, Action, AppointmentFact, LeaderFact, Refusal
from monitor.posts import is_rank
from scraper.parsers.approvals import MADE_UNREADABLE
from scraper.parsers.courts import with_departments
from scraper.parsers.deeds import Deed
from scraper.parsers.departed import is_gone
from scraper.parsers.divisions import commands
from scraper.parsers.headships import heads_in, is_of_a_firm
from scraper.parsers.names import has_surname
from scraper.parsers.phrases import Post
from scraper.parsers.posts import ends_in_title
from scraper.parsers.resolution import governs, is_of_members, resolve
from scraper.parsers.scope import Scope

ClauseFact = AppointmentFact | LeaderFact | Refusal
Quote = Callable[[int, int], str]
# «免去张三的某局局长职务（退休）»
_RETIRES = ("退休", "已退休", "到龄退休", "提前退休")
_PARTY_WORDS = ("党组", "党委", "党工委", "书记", "常委", "委员", "纪委")
_OF_THE_COURT_WORDS = "审判委员会委员 检察委员会委员 审判委员会专职委员 检察委员会专职委员 审委会委员 检委会委员 审判员 检察员 副院长 院长 副检察长 检察长"
_OF_THE_COURT = frozenset(_OF_THE_COURT_WORDS.split())
_COURT = re.compile(r"^.{2,30}?(?:法院|检察院)")
# «（任职时间从…起计算）», «（列张三之前）»: a day or an order, and no kind of holding a post.
_SINCE = re.compile(
    r"(?:任职|聘任|任期|聘期)(?:时间|期限)?(?:均|一律)?[自从]|[自从][^()]{4,16}起|(?:19|20)\d\d[年.][^()]{0,8}(?:任职?|起|至今|到任|就任)$|(?:19|20)\d\d[年月日./\d]{0,8}\s?[-—–~～至到]{1,2}\s?(?:(?:19|20)\d\d[年月日./\d]{0,8}|今)$|列.{1,12}[前后]$|排名"
)
_ASSOCIATION = re.compile(r"(?:协会|学会|商会|联合会|基金会|研究会|促进会)$")
_IS_FIRM = re.compile(r"公司|集团|银行|联社")
_WEAKEST = "C"


def judge(deed: Deed, quote: Quote, scope: Scope) -> Iterator[ClauseFact]:
    """Yield the facts of *deed*; a refusal where it does not say who got which post."""
    passage = quote(deed.start, deed.end).strip()
    deed = replace(deed, posts=with_departments(deed.posts, scope.owner))
    pairs = _pairs(deed)
    if pairs is None:
        yield Refusal(passage, "it is not said who has which of the posts")
        return
    if deed.state:
        yield from _leaders(deed, passage, scope)
        return
    bodies = bodies_of(deed.posts, scope)
    for person, place in pairs:
        post = deed.posts[place]
        if (scope.nominating or deed.proposed) and deed.action is Action.REMOVED:
            yield Refusal(passage, "only proposed")  # «提请免去»
            continue
        nowhere = bodies[place] is None and (is_of_members(post.title) or any(one.body for one in deed.posts[: place + 1]))
        if nowhere or deed.unplaced:
            yield Refusal(passage, "it is not said which body is meant")
            continue
        told = AppointmentFact(
            person=person,
            action=_action(deed, post, scope),
            post=post.title,
            organisation=bodies[place],
            quote=passage,
            rule=deed.rule,
            tier=tier_of(person, bodies[place], scope, official=scope.act),
            dates=scope.dates,
            qualifier=_qualifier(deed, post),
        )
        yield told
        if told.action is Action.REMOVED and post.remark in _RETIRES:
            yield replace(told, action=Action.RETIRED, rule="retired/退休")


def bodies_of(posts: tuple[Post, ...], scope: Scope) -> tuple[str | None, ...]:
    """Return the full body of each post; a post without one belongs to the body named before it."""
    bodies: list[str | None] = []
    before: str | None = None
    elsewhere = False
    # «…公司揭牌，张三任党委书记、董事长»: no post of the page's owner.
    of_a_firm = _of_no_body(posts) and not any(_ASSOCIATION.search(one or "") for one in (scope.near, scope.body, scope.said))
    firm = "公司" if of_a_firm and _IS_FIRM.search(scope.owner or "") is None else None
    for place, post in enumerate(posts):
        if post.body is None and elsewhere:
            before = None  # «市大数据中心主任（兼）、副局长»: the second post is the page's own again
        elsewhere = post.body is not None and post.remark == "兼"
        if post.body is None and before is not None and governs(post.title) and before.endswith("委"):
            before = f"{before.removesuffix('委').removesuffix('党')}人民政府"  # «市委常委、副市长»
        if before is not None and post.body is None and commands(post.title):
            before = before.removesuffix("党委")  # «第九师党委书记、政委»
        if before is not None and post.body is None and post.title in _OF_THE_COURT and (court := _COURT.match(before)):
            before = court[0]  # «民事审判庭庭长、审判员»
        lost = post.body is None and before is None and any(one.body for one in posts[:place])
        if (post.body or before is None) and not lost:  # what follows a post of nobody knows what is of nobody knows what
            before = resolve(post.body or firm, post.title, scope, before)
        bodies.append(before)
    return tuple(bodies)


def _of_no_body(posts: tuple[Post, ...]) -> bool:
    """Say whether none of *posts* names a body, and one of them is a company's."""
    return all(post.body is None for post in posts) and any(is_of_a_firm(post.title) for post in posts)


def same_body(deed: Deed, people: tuple[str, ...], body: str | None) -> str | None:
    """Return the body of the clause before: «任命张三为某中心主任,免去其副主任职务» is about one body."""
    return body if body is not None and people == deed.people and heads_in(deed.posts, body) else None


def leaders_of(
    person: str, posts: tuple[Post, ...], scope: Scope, passage: str, rule: str, qualifier: str | None = None
) -> Iterator[LeaderFact]:
    """Yield one fact for each body in which *person* holds *posts*."""
    posts = with_departments(tuple(post for post in posts if not is_gone(post.remark or "")), scope.owner)
    grouped: dict[str | None, list[str]] = {}
    for post, body in zip(posts, bodies_of(posts, scope), strict=True):
        grouped.setdefault(body, []).append(f"代理{post.title}" if post.acting else post.title)
    remarks = (post.remark for post in posts if post.remark and post.remark != "兼" and not _SINCE.match(post.remark))
    remark = qualifier or next(remarks, None)
    for body, titles in grouped.items():
        if body is not None:
            names = tuple(dict.fromkeys(titles))
            yield LeaderFact(person, names, body, passage, rule, tier_of(person, body, scope, official=False), remark)


def tier_of(person: str, body: str | None, scope: Scope, *, official: bool) -> str:
    """Return A for a surname or a known person with a watched body or an official act, C without a body, else B."""
    if body is None:
        return _WEAKEST
    sure = has_surname(person) or "·" in person or person in scope.known_people
    return "A" if sure and (body in scope.known_names or official) and scope.tier == "A" else "B"


def _leaders(deed: Deed, passage: str, scope: Scope) -> Iterator[LeaderFact]:
    for place, person in enumerate(deed.people):
        one_each = deed.paired and len(deed.people) == len(deed.posts) > 1
        posts = deed.posts[place : place + 1] if one_each else deed.posts
        yield from leaders_of(person, posts, scope, passage, deed.rule, deed.qualifier)


def _pairs(deed: Deed) -> list[tuple[str, int]] | None:
    """Join people and posts: one by one after 分别, else everyone with every post where that can be meant."""
    people, posts = deed.people, deed.posts
    if deed.paired and len(people) > 1:
        if len(people) != len(posts):
            return None if len(posts) > 1 else [(person, 0) for person in people]
        return [(person, place) for place, person in enumerate(people)]
    if len(people) > 1 and len(posts) > 1 and not _held_together(posts):
        return None
    return [(person, place) for person in people for place in range(len(posts))]


def _held_together(posts: tuple[Post, ...]) -> bool:
    """Several people can share several posts only as a party post, or a rank, beside one other post."""
    plain = [post for post in posts if not post.title.startswith(_PARTY_WORDS) and not is_rank(post.title)]
    return len(plain) <= 1


def _action(deed: Deed, post: Post, scope: Scope) -> Action:
    action = deed.action or Action.APPOINTED
    if (scope.nominating or deed.proposed) and action in GAINS:
        return Action.NOMINATED
    if action is not Action.APPOINTED:
        return action
    if post.acting:
        return Action.ACTING
    return Action.CONCURRENT if post.concurrent else action


def _qualifier(deed: Deed, post: Post) -> str | None:
    if deed.action is Action.REMOVED and post.acting:
        return "代理"
    remark = post.remark if post.remark not in ("兼", "另有任用", *_RETIRES) else None
    if remark is not None and (not remark.strip(MADE_UNREADABLE) or _SINCE.match(remark)):
        remark = None
    if remark is not None and ends_in_title(remark) is not None:
        remark = None  # «数据局局长（营商局局长）» names the plate's post, it qualifies nothing
    return deed.qualifier or remark
