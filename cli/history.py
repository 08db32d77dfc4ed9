"""Questions about what happened: events, who, incidents, snapshot, evidence."""

import json
from datetime import date, datetime
from pathlib import Path

import click

from cli.options import Day, Moment, as_json, end_of
from cli.output import line
from cli.wiring import Options, now
from monitor.conclusion import EventQuery
from monitor.errors import RefusedError
from monitor.events import Event, EventType, Evidence, Status
from monitor.fold import fold
from monitor.incidents import stamp
from monitor.looks import Run, page_id
from monitor.model import Snapshot
from monitor.site import Site
from monitor.standing import Tenure, known_by, naming_at, tenures_at
from monitor.wire import event_json, evidence_json

DEFAULT_STATUSES = frozenset(Status) - {Status.LEAD, Status.RETRACTED}


@click.command()
@click.option("--since", type=Moment(), help="Only what was recorded or revised since.")
@click.option(
    "--type", "types", multiple=True, type=click.Choice([one.value for one in EventType]), help="Only this type; repeatable."
)
@click.option("--site", "site_id", help="Only this site.")
@click.option(
    "--status",
    "statuses",
    multiple=True,
    type=click.Choice([*[one.value for one in Status], "all"]),
    help="Only this status; «all» has leads and retracted ones too.",
)
@as_json
@click.pass_obj
def events(
    options: Options,
    since: datetime | None,
    types: tuple[str, ...],
    site_id: str | None,
    statuses: tuple[str, ...],
    json_lines: bool,
) -> None:
    r"""List what happened.

    \b
    Example:
        bureauwatch events --site gansu --json
        bureauwatch events --status all --since 2024-01-01
    """
    wanted = None if "all" in statuses else frozenset(map(Status, statuses)) or DEFAULT_STATUSES
    query = EventQuery(since=since, types=frozenset(map(EventType, types)) or None, site=site_id, statuses=wanted)
    for event in options.store().events.events(query):
        if json_lines:
            line(event_json(event))
        else:
            click.echo(_event_line(event))


def _event_line(event: Event) -> str:
    seen = stamp(event.observed[1]) if event.observed is not None else None
    day = event.effective_on or event.decided_on or event.published_on or (seen or "")[:10]
    return f"{event.id}  {day or '          '}  {event.type.value:<22} {event.status.value:<10} {event.summary}"


@click.command()
@click.argument("organisation")
@click.option("--as-of", type=Day(), help="On this day in the world; today when not given.")
@click.option("--known-at", type=Day(), help="As far as was on record at the end of this day.")
@click.option("--naming", is_flag=True, help="Also the name, nameplates, rank and superior at that time.")
@as_json
@click.pass_obj
def who(options: Options, organisation: str, as_of: date | None, known_at: date | None, naming: bool, json_lines: bool) -> None:
    r"""Say who led ORGANISATION, and with --naming what it was called.

    \b
    Example:
        bureauwatch who 江苏省数据局 --as-of 2024-01-04 --naming
        bureauwatch who 甘肃省数据局 --known-at 2024-02-01 --json
    """
    site = _site_named(options, organisation)
    day = as_of or now().date()
    store = options.store()
    history = store.events.history(*sorted({site.id, site.organisation, *site.aliases}))
    recorded = store.events.events(EventQuery(site=site.id))
    if known_at is not None:
        limit = end_of(known_at)
        history = tuple(run for run in history if run.first_seen <= limit)
        recorded = tuple(known_by(store.events.events(EventQuery(site=site.id, known_at=limit)), limit))
    states = fold(site, history, options.registry).states
    called = naming_at(site.organisation, recorded, day)
    tenures = tenures_at(called.organisation, states, recorded, day)
    if json_lines:
        for tenure in tenures:
            line(_tenure_json(tenure))
        if naming:
            line(
                {
                    "organisation": called.organisation,
                    "nameplates": list(called.nameplates),
                    "rank": called.rank,
                    "superior": called.superior,
                }
            )
        return
    if naming:
        plates = f"（{'、'.join(called.nameplates)}）" if called.nameplates else ""
        click.echo(f"{called.organisation}{plates}  {called.rank or '规格未知'}  {called.superior or '隶属未知'}")
    for tenure in tenures:
        click.echo(
            f"{tenure.person}  {'、'.join(tenure.posts) or '职务未注明'}  since {tenure.since or 'unknown'} ({tenure.since_basis})  {tenure.status}"
        )
    if not tenures:
        click.echo(f"{called.organisation}: nobody is known for {day}")


def _site_named(options: Options, organisation: str) -> Site:
    bodies = options.bodies()
    found = options.registry.get(organisation) or options.registry.get(bodies.site_of(organisation) or "")
    if found is not None:
        return found
    for event in options.store().events.events(EventQuery()):
        if event.organisation == organisation or (event.before or {}).get("name") == organisation:
            return options.registry[event.site]
    raise RefusedError(f"nobody watches {organisation!r}; «bureauwatch site list» shows the bodies")


def _tenure_json(tenure: Tenure) -> dict[str, object]:
    return {
        "organisation": tenure.organisation,
        "person": tenure.person,
        "posts": list(tenure.posts),
        "since": tenure.since,
        "since_basis": tenure.since_basis,
        "status": tenure.status,
        "evidence": [evidence_json(passage) for passage in tenure.evidence],
    }


@click.command()
@click.option("--since", type=Moment(), help="Only those seen since.")
@click.option("--site", "site_id", help="Only this site.")
@click.option("--open", "only_open", is_flag=True, help="Only those that are not closed.")
@as_json
@click.pass_obj
def incidents(options: Options, since: datetime | None, site_id: str | None, only_open: bool, json_lines: bool) -> None:
    r"""List what stands or stood between us and a page.

    \b
    Example:
        bureauwatch incidents --open
    """
    for incident in options.store().incidents.all(since=since, site=site_id):
        if only_open and incident.closed_at is not None:
            continue
        if json_lines:
            line(incident.as_json())
        else:
            until = (stamp(incident.closed_at) or "still open")[:10]
            pages = ", ".join(page.page for page in incident.pages[:4])
            click.echo(
                f"{(stamp(incident.opened_at) or '')[:10]} → {until}  {incident.site or 'all sites'}  {incident.kind}  {pages}  {incident.reason}"
            )


@click.group()
def snapshot() -> None:
    """What did a page say on a day: list, show or save its snapshots."""


@snapshot.command("list")
@click.argument("page")
@as_json
@click.pass_obj
def snapshot_list(options: Options, page: str, json_lines: bool) -> None:
    r"""List the runs of PAGE (site/key), oldest first.

    \b
    Example:
        bureauwatch snapshot list jiangsu/home
    """
    for run in _runs(options, page):
        if json_lines:
            line(_run_json(run))
        else:
            click.echo(
                f"{stamp(run.first_seen)} … {stamp(run.last_seen)}  {run.looks:>4} looks  {run.verdict.value:<16} {run.sha256[:12]}  {run.reason}"
            )


def _runs(options: Options, page: str) -> tuple[Run, ...]:
    runs = options.store().looks.runs(page)
    if not runs:
        raise RefusedError(f"no snapshot of {page!r}; a page is named site/key, such as jiangsu/home")
    return runs


def _run_json(run: Run) -> dict[str, object]:
    return {
        "page": run.page,
        "url": run.url,
        "sha256": run.sha256,
        "status": run.status,
        "verdict": run.verdict.value,
        "reason": run.reason,
        "first_seen": stamp(run.first_seen),
        "last_seen": stamp(run.last_seen),
        "looks": run.looks,
        "bytes": run.size,
    }


@snapshot.command("show")
@click.argument("page")
@click.option("--at", type=Moment(), help="At this time; the newest when not given.")
@as_json
@click.pass_obj
def snapshot_show(options: Options, page: str, at: datetime | None, json_lines: bool) -> None:
    r"""Say what PAGE showed at a time: address, status, headers, hash, verdict.

    \b
    Example:
        bureauwatch snapshot show jiangsu/home --at 2024-01-05
    """
    run = _run_at(options, page, at)
    taken = _snapshot_of(options, run)
    value = {
        **_run_json(run),
        "final_url": taken.final_url,
        "redirects": list(taken.redirects),
        "headers": [list(pair) for pair in taken.headers],
    }
    if json_lines:
        line(value)
        return
    for name, part in value.items():
        click.echo(f"{name:<12} {part}")


@snapshot.command("save")
@click.argument("page")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--at", type=Moment(), help="At this time; the newest when not given.")
@click.pass_obj
def snapshot_save(options: Options, page: str, folder: Path, at: datetime | None) -> None:
    r"""Write the bytes and headers of PAGE at a time into FOLDER.

    \b
    Example:
        bureauwatch snapshot save jiangsu/home out --at 2024-01-05
    """
    _save(_snapshot_of(options, _run_at(options, page, at)), folder)


def _run_at(options: Options, page: str, at: datetime | None) -> Run:
    runs = _runs(options, page)
    if at is None:
        return runs[-1]
    found = options.store().looks.run_at(page, at)
    if found is None:
        raise RefusedError(f"{page}: nothing was seen by {stamp(at)}; the first look was at {stamp(runs[0].first_seen)}")
    return found


def _snapshot_of(options: Options, run: Run) -> Snapshot:
    found = options.store().archive.snapshot(run.id)
    if found is None:
        raise RefusedError(f"run {run.id} is not in the archive")
    return found


def _save(taken: Snapshot, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{page_id(taken.site, taken.page).replace('/', '_').replace(':', '_')}-{taken.sha256[:12]}"
    (folder / f"{name}.html").write_bytes(taken.body)
    head = {
        "url": taken.url,
        "final_url": taken.final_url,
        "redirects": list(taken.redirects),
        "fetched_at": stamp(taken.fetched_at),
        "status": taken.status,
        "sha256": taken.sha256,
        "headers": [list(pair) for pair in taken.headers],
    }
    (folder / f"{name}.json").write_text(json.dumps(head, ensure_ascii=False, indent=1) + "\n", "utf-8")
    click.echo(f"{folder / name}.html  {taken.sha256}")


@click.command()
@click.argument("event_id", metavar="EVENT")
@click.option("--save", "folder", type=click.Path(path_type=Path), help="Write bytes, headers and hashes into this folder.")
@as_json
@click.pass_obj
def evidence(options: Options, event_id: str, folder: Path | None, json_lines: bool) -> None:
    r"""Show the passages that EVENT rests on; with --save write the snapshots too.

    \b
    Example:
        bureauwatch evidence ev_0123 --save proof
    """
    revisions = options.store().events.revisions(event_id)
    if not revisions:
        raise RefusedError(f"no event has the id {event_id!r}; «bureauwatch events» shows them")
    event = revisions[-1]
    if json_lines:
        line(event_json(event))
    else:
        click.echo(event.summary)
        for passage in event.evidence:
            click.echo(_passage(options, passage))
    if folder is not None:
        _save_evidence(options, event, folder)


def _passage(options: Options, passage: Evidence) -> str:
    where = ", ".join(f"{start}-{end}" for start, end in passage.spans) or "not located"
    return f"  [{passage.role}] «{passage.quote}»\n      {passage.url}\n      {stamp(passage.fetched_at)}  sha256 {passage.sha256}  bytes {where}  rule {passage.rule}"


def _save_evidence(options: Options, event: Event, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    archive = options.store().archive
    lines: list[str] = []
    for digest in dict.fromkeys(passage.sha256 for passage in event.evidence):
        (folder / f"{digest}.html").write_bytes(archive.get(digest))
        lines.append(f"{digest}  {digest}.html")
    (folder / "SHA256SUMS").write_text("\n".join(lines) + "\n", "utf-8")
    (folder / "event.json").write_text(json.dumps(event_json(event), ensure_ascii=False, indent=1) + "\n", "utf-8")
    click.echo(f"{len(lines)} snapshots in {folder}; check with: cd {folder} && sha256sum -c SHA256SUMS")
