"""Rollbacks: pages that show what they showed before while another page of their site is stale are old copies too."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.claims import FIRST_ROUND
from monitor.history import Sighting
from monitor.model import Role, Verdict

# A text that comes back is as true as it was; these pages say what is so now.
STANDING = frozenset({Role.HOME, Role.ROSTER, Role.PROFILE, Role.FUNCTIONS})
Page = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A site shows old copies from *start* until *end*, None while it still does."""

    start: datetime
    end: datetime | None


def without_rollbacks(runs: Sequence[Sighting]) -> tuple[Sighting, ...]:
    """Return *runs* (in order) without the looks at old copies; who really went back stays so when the copies are gone."""
    stretches = _stale(runs)
    if not stretches:
        return tuple(runs)
    kept: list[Sighting] = []
    shown: dict[Page, list[Sighting]] = {}
    for run in runs:
        earlier = shown.setdefault((run.site, run.page), [])
        own = _believed(run, stretches.get(run.site, ())) if _is_return(run, earlier) else run
        if own is not None:
            kept.append(own)
            earlier.extend([own] if own.good else [])
    return tuple(kept)


def _stale(runs: Iterable[Sighting]) -> Mapping[str, list[_Stretch]]:
    """Return for each site when one of its pages was stale: from about that look until the page was good again."""
    ordered = list(runs)
    found: dict[str, list[_Stretch]] = {}
    for place, run in enumerate(ordered):
        if run.verdict is Verdict.STALE:
            after = (one for one in ordered[place + 1 :] if one.good and (one.site, one.page) == (run.site, run.page))
            end = next((one.first_seen for one in after), None)
            found.setdefault(run.site, []).append(_Stretch(run.first_seen - FIRST_ROUND, end))
    return found


def _is_return(run: Sighting, earlier: Sequence[Sighting]) -> bool:
    """Say whether *run* shows what its page showed once, and not what it showed last."""
    if run.role not in STANDING or not run.good or not earlier or _alike(run, earlier[-1]):
        return False
    return any(_alike(run, one) for one in earlier)


def _alike(run: Sighting, other: Sighting) -> bool:
    return run.sha256 == other.sha256 or run.observation == other.observation


def _believed(run: Sighting, stretches: Iterable[_Stretch]) -> Sighting | None:
    """Return what of *run* may be believed: its looks after the stretch in which it began, if it has any."""
    began = [one for one in stretches if one.start <= run.first_seen and (one.end is None or run.first_seen < one.end)]
    if not began:
        return run
    ends = [one.end for one in began if one.end is not None]
    if len(ends) < len(began) or run.last_seen < max(ends):
        return None
    share = (run.last_seen - max(ends)) / (run.last_seen - run.first_seen)
    return replace(run, first_seen=max(ends), looks=max(1, int(run.looks * share)))
