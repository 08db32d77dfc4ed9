"""What an event rests on: ``evidence``, with the bytes and their hashes."""

import json
from pathlib import Path

import click

from cli.options import as_json
from cli.output import line
from cli.wiring import Options
from monitor.errors import RefusedError
from monitor.events import Event, Evidence
from monitor.incidents import stamp
from monitor.wire import event_json


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
