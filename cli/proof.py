"""What an event rests on: ``evidence``, with the bytes, headers and hashes."""

import json
from collections.abc import Iterator
from pathlib import Path

import click

from cli.mending import known_event
from cli.options import as_json
from cli.output import line
from cli.passages import in_context
from cli.snapshots import head_of
from cli.wiring import Options
from cli.wording import WORDS, pieces, shown_day
from monitor.errors import StorageError
from monitor.events import Event, Evidence
from monitor.incidents import stamp
from monitor.model import Snapshot
from monitor.wire import event_json
from storage.store import Store


@click.command()
@click.argument("event_id", metavar="EVENT")
@click.option("--save", "folder", type=click.Path(path_type=Path), help="Write bytes, headers and hashes into this folder.")
@as_json
@click.pass_obj
def evidence(options: Options, event_id: str, folder: Path | None, json_lines: bool) -> None:
    r"""Show the passages that EVENT rests on; with --save write the bytes too.

    \b
    Example:
        bureauwatch evidence ev_0123
        bureauwatch evidence ev_0123 --save proof
    """
    event = known_event(options, event_id)
    if json_lines:
        line(event_json(event))
    else:
        for text in _told(options.store(), event):
            click.echo(text)
    if folder is not None:
        click.echo(_save(options.store(), event, folder), err=json_lines)


def _told(store: Store, event: Event) -> Iterator[str]:
    yield f"{click.style(event.summary, bold=True)}  {event.id}"
    yield f"  {WORDS[event.type]} ({event.type.value})  {event.status.value}, revision {event.revision}  {shown_day(event).strip()}"
    yield f"  {' '.join(pieces(event))}".replace("\u200b", "")
    for passage in event.evidence:
        yield ""
        yield from _passage(store, passage)


def _passage(store: Store, passage: Evidence) -> Iterator[str]:
    before, after = _around(store, passage)
    quote = click.style(f"«{passage.quote}»", fg="green")
    yield f"  {passage.role}, rule {passage.rule}"
    yield f"    {f'…{before} ' if before else ''}{quote}{f' {after}…' if after else ''}"
    yield f"    {passage.url}"
    where = ", ".join(f"{start}-{end}" for start, end in passage.spans) or "not located"
    yield f"    seen {stamp(passage.fetched_at)}, bytes {where}"
    yield f"    sha256 {passage.sha256}"


def _around(store: Store, passage: Evidence) -> tuple[str, str]:
    try:
        return in_context(passage, store.archive.get(passage.sha256))
    except StorageError:
        return "", ""


def _save(store: Store, event: Event, folder: Path) -> str:
    """Write every snapshot once, with what its server said, the event, and sums that ``sha256sum`` checks."""
    folder.mkdir(parents=True, exist_ok=True)
    sums: list[str] = []
    for passage in {one.sha256: one for one in event.evidence}.values():
        name = f"{passage.sha256}.html"
        (folder / name).write_bytes(store.archive.get(passage.sha256))
        sums.append(f"{passage.sha256}  {name}")
        taken = _snapshot_of(store, passage)
        if taken is not None:
            _write_json(folder / f"{passage.sha256}.json", head_of(taken))
    (folder / "SHA256SUMS").write_text("\n".join(sums) + "\n", "utf-8")
    _write_json(folder / "event.json", event_json(event))
    return f"{len(sums)} snapshots in {folder}; check with: cd {folder} && sha256sum -c SHA256SUMS"


def _snapshot_of(store: Store, passage: Evidence) -> Snapshot | None:
    """Return the snapshot that *passage* was read in, with its headers."""
    for state in store.pages.due():
        if state.page.url == passage.url:
            for run in store.looks.runs(state.page.id):
                if run.sha256 == passage.sha256:
                    return store.archive.snapshot(run.id)
    return None


def _write_json(path: Path, value: dict[str, object]) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", "utf-8")
