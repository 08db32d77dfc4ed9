"""Facts as JSON: the line of ``bureauwatch read --json`` (design §4.3), ready for the scorer."""

from typing import Any

from monitor.facts import (
    AppointmentFact,
    ChangeType,
    CorrectionFact,
    LeaderFact,
    Mention,
    Observation,
    OrganisationFact,
    SiteIdentity,
)
from monitor.model import Judgement
from monitor.posts import is_rank

# A refused passage may be a whole broken file; this much shows what it was.
MAX_QUOTE = 500


# What the labelled texts know nothing of stands under a key of its own, and only where there is any.
BESIDE = frozenset({ChangeType.FUNCTIONS, ChangeType.UNPLATED})


def reading_line(identifier: str, judgement: Judgement, observation: Observation) -> dict[str, Any]:
    """Return the line of one text or page; its leaders keep the page's order."""
    ranks = [_appointment(fact) for fact in observation.appointments if is_rank(fact.post or "")]
    beside = [_change(fact) for fact in observation.organisation_changes if fact.type in BESIDE]
    return {
        "id": identifier,
        "verdict": judgement.verdict.value,
        "reason": judgement.reason,
        "role": observation.role.value,
        "published": observation.published or observation.document.published_on,
        "site": site_part(observation.site),
        "leaders": [_leader(fact) for fact in observation.leaders],
        "appointments": [_appointment(fact) for fact in observation.appointments if not is_rank(fact.post or "")],
        "organisation_changes": [_change(fact) for fact in observation.organisation_changes if fact.type not in BESIDE],
        "mentions": [_mention(mention) for mention in observation.mentions],
        "refused": [{"quote": refusal.quote[:MAX_QUOTE], "reason": refusal.reason} for refusal in observation.refused],
        **({"other_changes": beside} if beside else {}),
        **({"rank_changes": ranks} if ranks else {}),
        **({"corrections": [_correction(fact) for fact in observation.corrections]} if observation.corrections else {}),
    }


def site_part(site: SiteIdentity) -> dict[str, str | None]:
    """Return the site part of the line."""
    return {
        "name": site.name,
        "sponsor": site.sponsor,
        "operator": site.operator,
        "code": site.code,
        "icp": site.icp,
        "host": site.host,
    }


def _leader(fact: LeaderFact) -> dict[str, Any]:
    return {
        "person": fact.person,
        "posts": list(fact.posts),
        "organisation": fact.organisation,
        "qualifier": fact.qualifier,
        "duties": fact.duties,
        "link": fact.link,
        "portrait": fact.portrait,
        "tier": fact.tier,
        "rule": fact.rule,
        "quote": fact.quote,
    }


def _appointment(fact: AppointmentFact) -> dict[str, Any]:
    dates = fact.dates
    return {
        "person": fact.person,
        "action": fact.action.value,
        "post": fact.post,
        "organisation": fact.organisation,
        "effective_date": dates.projection,
        "qualifier": fact.qualifier,
        "dates": {
            "decided": dates.decided,
            "effective": dates.effective,
            "signed": dates.signed,
            "announced": dates.announced,
        },
        "tier": fact.tier,
        "rule": fact.rule,
        "quote": fact.quote,
    }


def _change(fact: OrganisationFact) -> dict[str, Any]:
    return {
        "type": fact.type.value,
        "organisation": fact.organisation,
        "new_name": fact.new_name,
        "nameplate": fact.nameplate,
        "date": fact.date,
        "rank": fact.rank,
        "superior": fact.superior,
        "how": fact.how,
        "predecessors": list(fact.predecessors),
        "into": fact.into,
        "tier": fact.tier,
        "rule": fact.rule,
        "quote": fact.quote,
    }


def _correction(fact: CorrectionFact) -> dict[str, Any]:
    return {
        "wrong": fact.wrong,
        "right": fact.right,
        "title": fact.title,
        "number": fact.number,
        "day": fact.day,
        "tier": fact.tier,
        "rule": fact.rule,
        "quote": fact.quote,
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "person": mention.person,
        "posts": list(mention.posts),
        "organisation": mention.organisation,
        "quote": mention.quote,
    }
