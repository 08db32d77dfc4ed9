"""What did a page say on a day: ``snapshot list``, ``show`` and ``save``."""

import json
from datetime import datetime
from pathlib import Path

import click

from cli.columns import Column, laid_out, width
from cli.options import CHINA, Moment, as_json
from cli.output import line
from cli.wiring import Options
from monitor.errors import RefusedError
from monitor.incidents import stamp
from monitor.looks import Run, page_id
from monitor.model import Snapshot, Verdict

COLUMNS = (Column(), Column(), Column(), Column(colours=(("good", "green"), (None, "yellow"))), Column(), Column(most=0))


@click.group()
def snapshot() -> None:
    r"""What did a page say on a day: list, show or save its snapshots.

    PAGE is site/key, as «site list» and «incidents» name it.

    \b
    Example:
        bureauwatch snapshot list jiangsu/home
        bureauwatch snapshot show jiangsu/home --at 2024-01-05
    """


@snapshot.command("list")
@click.argument("page")
@as_json
@click.pass_obj
def snapshot_list(options: Options, page: str, json_lines: bool) -> None:
    r"""List what PAGE showed, oldest first: equal looks in a row are one line, times as in China.

    \b
    Example:
        bureauwatch snapshot list jiangsu/home
    """
    runs = _runs(options, page)
    for run in runs:
        if json_lines:
            line(_run_json(run))
    if not json_lines:
        for text in laid_out(COLUMNS, [_row(run) for run in runs], width()):
            click.echo(text)


def _row(run: Run) -> tuple[tuple[str, ...], ...]:
    looks = "1 look" if run.looks == 1 else f"{run.looks} looks"
    verdict = run.verdict.value
    reason = () if run.verdict is Verdict.GOOD else tuple(run.reason.split())
    return (_minute(run.first_seen),), (f"… {_minute(run.last_seen)}",), (looks,), (verdict,), (run.sha256[:12],), reason


def _minute(moment: datetime) -> str:
    return f"{moment.astimezone(CHINA):%Y-%m-%d %H:%M}"


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
@click.option("--at", type=Moment(last=True), help="At this time, or at the end of this day; the newest when not given.")
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
    if json_lines:
        line(_run_json(run) | {key: value for key, value in head_of(taken).items() if key not in _run_json(run)})
        return
    for name, part in {**_run_json(run), "final_url": taken.final_url}.items():
        click.echo(f"{name:<12} {'–' if part is None else part}")
    for address in taken.redirects:
        click.echo(f"{'redirect':<12} {address}")
    for header, text in taken.headers:
        click.echo(f"{'header':<12} {header}: {text}")


@snapshot.command("save")
@click.argument("page")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--at", type=Moment(last=True), help="At this time, or at the end of this day; the newest when not given.")
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
    (folder / f"{name}.json").write_text(json.dumps(head_of(taken), ensure_ascii=False, indent=1) + "\n", "utf-8")
    click.echo(f"{folder / name}.html  {taken.sha256}")


def head_of(taken: Snapshot) -> dict[str, object]:
    """Return what is known of a snapshot beside its bytes, for the file that lies next to them."""
    return {
        "url": taken.url,
        "final_url": taken.final_url,
        "redirects": list(taken.redirects),
        "fetched_at": stamp(taken.fetched_at),
        "status": taken.status,
        "sha256": taken.sha256,
        "headers": [list(pair) for pair in taken.headers],
    }
