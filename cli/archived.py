"""``bureauwatch replay --archive``: what today's code makes of everything that was ever fetched."""

import json
from datetime import datetime

import click

from cli.bars import counting
from cli.output import line, note
from cli.wiring import Options
from monitor.wire import event_json
from scheduler.rejudging import Difference, Rejudged, rejudge


def judge_archive(options: Options, *, since: datetime | None, compare: bool, json_lines: bool) -> None:
    """Judge the archive again, print what it leads to, and with *compare* exit 1 where that is not what is recorded."""
    with counting("Judging the archive again", "runs", transient=True) as progress:
        task = progress.add_task("runs", total=None)
        found = rejudge(
            options.store(),
            options.reader(),
            since=since,
            advance=lambda done, total: progress.update(task, completed=done, total=total),
        )
    if json_lines:
        for event in found.events:
            line(event_json(event))
    else:
        _show(found)
    if compare and found.differences:
        raise click.exceptions.Exit(1)


def _show(found: Rejudged) -> None:
    for one in found.differences:
        note(said(one))
    noun = "difference" if len(found.differences) == 1 else "differences"
    ending = f"{len(found.differences)} {noun}" if found.differences else "as recorded"
    click.echo(f"{found.snapshots} runs judged again · {len(found.events)} events · {ending}")


def said(one: Difference) -> str:
    """Say *one* difference in a line."""
    if one.concluded is None:
        return f"{one.noun} {one.id}: recorded, and not concluded any more: {_brief(one.recorded)}"
    if one.recorded is None:
        return f"{one.noun} {one.id}: concluded, and not recorded: {_brief(one.concluded)}"
    return f"{one.noun} {one.id}: {_brief(one.recorded)} → {_brief(one.concluded)}"


def _brief(values: object) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True)
