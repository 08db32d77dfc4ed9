"""What is said of one review: its line in a list, all of it with ``review show``, and how it ended."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click

from monitor.deciding import Voice
from monitor.incidents import stamp
from monitor.reviews import SUPERSEDED, Decision, Review

ENDED: Mapping[str, str] = {
    Voice.ACCEPT: "accepted",
    Voice.REJECT: "rejected",
    SUPERSEDED: "what was asked is no more so",
}


def about(one: Review) -> list[str]:
    """Return in few words what is asked."""
    if "lost" in one.subject:
        lost = [str(name) for name in one.subject["lost"]]
        posts = "、".join(map(str, one.subject.get("posts", ())))
        what = f"{posts} lost or got by" if posts else "lost"
        return [str(one.subject["page"]), f"{what} {len(lost)} of {one.subject['total']}:", *lost]
    return [str(one.subject.get("summary", ""))]


def ended(one: Review) -> str:
    """Return how a closed review ended."""
    return ENDED.get(one.verdict or "", one.verdict or "")


def listed_json(one: Review) -> dict[str, Any]:
    """Return the form of ``review list --json``."""
    opened = stamp(one.opened_at)
    return {"id": one.id, "kind": one.kind, "site": one.site, "subject": dict(one.subject), "opened_at": opened}


def shown_json(one: Review, voices: Sequence[Decision]) -> dict[str, Any]:
    """Return the form of ``review show --json``: as listed, with how it ended and what people said."""
    said = [
        {"by": voice.by, "verdict": voice.verdict, "because": voice.because, "decided_at": stamp(voice.decided_at)}
        for voice in voices
    ]
    return {**listed_json(one), "decided_at": stamp(one.decided_at), "verdict": one.verdict, "decisions": said}


def shown(one: Review, voices: Sequence[Decision]) -> Iterator[str]:
    """Yield the lines of ``review show``."""
    yield f"{click.style(' '.join(about(one)), bold=True)}  {one.id}"
    yield f"  {one.kind}  {one.site or 'all sites'}  since {stamp(one.opened_at)}"
    for name in ("url", "sha256", "quote", "event"):
        if value := one.subject.get(name):
            yield f"  {name:<7} {value}"
    for voice in voices:
        yield f"  {stamp(voice.decided_at)}  {voice.verdict} by {voice.by}: {voice.because}"
    yield f"  closed {stamp(one.decided_at)}: {ended(one)}" if one.decided_at is not None else "  waits"
    if "sha256" in one.subject:
        yield f"  see also  bureauwatch snapshot list {one.site}/{one.subject['page']}"
    elif "event" in one.subject:
        yield f"  see also  bureauwatch evidence {one.subject['event']}"
