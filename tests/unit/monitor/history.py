"""Build histories in a few words: days, rosters, notices, home pages of one invented body."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.facts import (
    Action,
    AppointmentFact,
    ChangeType,
    Dates,
    DocumentHead,
    LeaderFact,
    NoticeLink,
    Observation,
    OrganisationFact,
    SiteIdentity,
)
from monitor.history import Sighting
from monitor.model import Role, Verdict
from monitor.site import Site

HOST = "data.yunling.gov.cn"
BODY = Site.model_validate(
    {
        "id": "yunling",
        "organisation": "云岭省数据局",
        "jurisdiction": "910000",
        "hosts": [HOST],
        "pages": {"home": {"url": f"https://{HOST}/"}, "roster": {"url": f"https://{HOST}/ld/"}},
    }
)
PORTAL = Site.model_validate(
    {
        "id": "yunling-portal",
        "organisation": "云岭省人民政府",
        "jurisdiction": "910000",
        "hosts": ["www.yunling.gov.cn"],
        "pages": {"home": {"url": "https://www.yunling.gov.cn/"}},
    }
)
MEDIA = Site.model_validate(
    {
        "id": "trade",
        "organisation": "数据要素网",
        "kind": "media",
        "jurisdiction": "910000",
        "hosts": ["www.trade.example"],
        "pages": {"home": {"url": "https://www.trade.example/"}},
    }
)
SITES = {site.id: site for site in (BODY, PORTAL, MEDIA)}
START = datetime(2025, 3, 1, 1, 0, tzinfo=UTC)


def day(number: float) -> datetime:
    """Return the round of day *number*, 0 being the day watching begins (2025-03-01)."""
    return START + timedelta(days=number)


def sighting(
    page: str,
    role: Role,
    observation: Observation | None,
    first: float,
    last: float | None = None,
    *,
    site: Site = BODY,
    url: str | None = None,
    verdict: Verdict = Verdict.GOOD,
    status: int | None = 200,
    looks: int | None = None,
) -> Sighting:
    """Return a run from day *first* to day *last*, one look a day unless *looks* says otherwise."""
    end = first if last is None else last
    address = url or f"https://{site.hosts[0]}/{page}"
    digest = hashlib.sha256(repr((page, observation, verdict)).encode()).hexdigest()
    count = looks if looks is not None else int(end - first) + 1
    return Sighting(site.id, page, role, address, digest, verdict, status, day(first), day(end), count, observation)


def leader(name: str, said: str) -> LeaderFact:
    """Return what a roster states: «党组书记、局长», «副局长（挂职）» with a remark, «副局长|分管…» with duties."""
    title, _, duties = said.partition("|")
    posts, _, remark = title.removesuffix("）").partition("（")
    held = tuple(post for post in posts.split("、") if post)
    return LeaderFact(
        name, held, BODY.organisation, f"{name} {title}", "roster/list", "A", qualifier=remark or None, duties=duties or None
    )


def roster(first: float, last: float, **people: str) -> Sighting:
    """Return a roster run; people as ``张三="党组书记、局长"``, or as ``leader`` takes them."""
    facts = tuple(leader(name, said) for name, said in people.items())
    return sighting("roster", Role.ROSTER, Observation(Role.ROSTER, leaders=facts), first, last)


def home(
    first: float, last: float, name: str = "云岭省数据局", sponsor: str = "云岭省数据局", code: str = "9100000040"
) -> Sighting:
    """Return a home run whose three slots show *name*."""
    identity = SiteIdentity(name=name, sponsor=sponsor, code=code, slots=(("meta", name), ("title", name), ("logo", name)))
    return sighting("home", Role.HOME, Observation(Role.HOME, site=identity), first, last)


def fact(person: str, action: Action, post: str, decided: str | None = None, qualifier: str | None = None) -> AppointmentFact:
    """Return one appointment fact about the body."""
    return AppointmentFact(
        person, action, post, BODY.organisation, f"{action.value} {person} {post}", "test", "A", Dates(decided=decided), qualifier
    )


def change(kind: ChangeType, how: str, organisation: str = BODY.organisation, **more: object) -> OrganisationFact:
    """Return one organisation fact."""
    return OrganisationFact(kind, organisation, f"{organisation}{how}", "test", "A", how=how, **more)  # type: ignore[arg-type]


def notice(
    name: str,
    first: float,
    *facts: AppointmentFact | OrganisationFact | LeaderFact,
    act: bool = True,
    site: Site = PORTAL,
    published: str | None = None,
    last: float | None = None,
    source: str | None = None,
    issuer: str = "云岭省人民政府",
) -> Sighting:
    """Return a notice run: an act of *issuer* unless *act* is false."""
    shown = published or day(first).strftime("%Y-%m-%d")
    head = DocumentHead(
        title=name,
        number=f"云政任〔2025〕{len(name)}号" if act else None,
        issuer=issuer if act else None,
        published_on=shown,
        source=source,
        is_act=act,
    )
    observation = Observation(
        Role.NOTICE,
        document=head,
        published=shown,
        appointments=tuple(one for one in facts if isinstance(one, AppointmentFact)),
        organisation_changes=tuple(one for one in facts if isinstance(one, OrganisationFact)),
        leaders=tuple(one for one in facts if isinstance(one, LeaderFact)),
    )
    return sighting(f"notice:{name}", Role.NOTICE, observation, first, last, site=site)


def listing(first: float, last: float, *names: str, site: Site = PORTAL) -> Sighting:
    """Return a notice-list run that shows the notices *names*."""
    links = tuple(NoticeLink(f"https://{site.hosts[0]}/notice:{name}", name) for name in names)
    return sighting("notices", Role.NOTICE_LIST, Observation(Role.NOTICE_LIST, links=links), first, last, site=site)


def bad(page: str, role: Role, verdict: Verdict, first: float, last: float, status: int | None = 200) -> Sighting:
    """Return a run that does not show the page."""
    return sighting(page, role, None, first, last, verdict=verdict, status=status)


def until(number: int, runs: Sequence[Sighting]) -> list[Sighting]:
    """Return what is seen of *runs* by day *number*, one look a day."""
    known = [run for run in runs if run.first_seen <= day(number)]
    ends = [min(run.last_seen, day(number)) for run in known]
    return [replace(run, last_seen=end, looks=(end - run.first_seen).days + 1) for run, end in zip(known, ends, strict=True)]
