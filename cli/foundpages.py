"""How finds look on a terminal and as JSON: what was taken, by which way, and what was refused and why."""

from collections.abc import Iterator, Sequence
from typing import Any

from monitor.finds import ROLES, TAKEN, Fate, Find
from monitor.incidents import stamp
from scraper.saving import trail_of

SAID = {
    Fate.ACCEPTED: "found and watched",
    Fate.WAITING: "watched, and shows nothing yet",
    Fate.MOVED: "found again at a new address",
}
MOST_REFUSED = 12


def found_lines(finds: Sequence[Find]) -> Iterator[str]:
    """Yield the lines about pages that no YAML names and a search came upon."""
    taken = [find for find in finds if find.fate in TAKEN]
    refused = [find for find in finds if find.fate not in TAKEN]
    if taken:
        yield "found on the home page and watched; «bureauwatch --sites DIR site save ID» writes them into the YAML"
    for find in taken:
        yield f"  {find.kind.value}"
        yield f"      {find.url}"
        yield f"      {SAID[find.fate]}: {trail_of(find.trail)}; {find.reason}"
    if refused:
        yield "looked at and not taken"
    for find in refused[:MOST_REFUSED]:
        yield f"  {find.kind.value}"
        yield f"      {find.url}"
        yield f"      {trail_of(find.trail)}; {find.reason}"
    if len(refused) > MOST_REFUSED:
        yield f"  … and {len(refused) - MOST_REFUSED} more; --json has all"


def found_object(finds: Sequence[Find]) -> dict[str, list[dict[str, Any]]]:
    """Return what ``site show --json`` says of finds."""
    return {
        "found": [_as_object(find) for find in finds if find.fate in TAKEN],
        "refused": [_as_object(find) for find in finds if find.fate not in TAKEN],
    }


def _as_object(find: Find) -> dict[str, Any]:
    return {
        "url": find.url,
        "kind": find.kind.value,
        "role": ROLES[find.kind].value,
        "page": find.page,
        "fate": find.fate.value,
        "reason": find.reason,
        "trail": list(find.trail),
        "score": find.score,
        "before": find.before,
        "sha256": find.sha256 or None,
        "at": stamp(find.at),
    }
