"""Patience with incidents: which ones are worth a word, and when."""

from math import ceil

from monitor.claims import FIRST_ROUND
from monitor.incidents import Incident


def rounds_seen(incident: Incident) -> int:
    """Return in how many rounds at least *incident* was seen.

    An incident counts bad looks, of all its pages together. Each page is looked at once a round, so *n* looks at
    *p* pages took at least *n/p* rounds; and moments further apart than the looks of one round are two rounds.
    """
    looks = ceil(incident.count / max(len(incident.pages), 1))
    return max(looks, 2 if incident.last_seen_at - incident.opened_at > FIRST_ROUND else 1)


def lasted(incident: Incident, patience: int) -> bool:
    """Say whether *incident* was seen in *patience* rounds: before that nobody hears of it."""
    return rounds_seen(incident) >= patience
