"""``bureauwatch read``: what do these saved pages say, offline."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from cli import explaining
from cli.facts import reading_line
from cli.options import as_json
from cli.output import line, note
from cli.wiring import Options
from monitor.errors import RefusedError
from monitor.facts import Observation
from monitor.model import Judgement, Role, Verdict
from scraper.parsers import read as read_page
from scraper.parsers import read_text_only
from scraper.parsers.context import Context
from scraper.parsers.decode import decode

MAX_FILE = 8_000_000


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("--url", help="Address the page was saved from.")
@click.option("--published", help="Day of publication, where the page does not say (YYYY-MM-DD).")
@click.option("--organisation", help="Owner of the page; expands 省数据局, 该局.")
@click.option("--role", type=click.Choice([role.value for role in Role]), help="What the page is for; found out when not given.")
@click.option(
    "--batch", type=click.Path(path_type=Path), metavar="ITEMS.jsonl", help="Read many texts or pages, one JSON object a line."
)
@click.option("--record", is_flag=True, help="Load what was read into the ledger, under its source class.")
@click.option("--explain", is_flag=True, help="Show for each fact its passage, the rule and what normalising changed.")
@as_json
@click.pass_obj
def read(
    options: Options,
    files: tuple[Path, ...],
    url: str | None,
    published: str | None,
    organisation: str | None,
    role: str | None,
    batch: Path | None,
    record: bool,
    explain: bool,
    json_lines: bool,
) -> None:
    r"""Read saved pages offline and say what they state.

    \b
    Example:
        bureauwatch read fixtures/article/index.html --json
        bureauwatch read --batch items.jsonl --json
        bureauwatch read saved.html --explain
    """
    known = frozenset(options.bodies().site_by_name)
    if batch is not None:
        for identifier, judgement, observation in _batch(batch, known):
            line(reading_line(identifier, judgement, observation))
        return
    if not files:
        raise RefusedError("read: name a file, or --batch ITEMS.jsonl")
    context = Context(url, published, organisation, None, Role(role) if role else None, known)
    for path in files:
        judgement, observation = _text(path, context) if path.suffix == ".txt" else _file(_bytes(path), context)
        if record:
            changes = options.record(path, url, _bytes(path))
            note(f"{path.name}: {len(changes)} new in the ledger")
        if json_lines:
            line(reading_line(path.name, judgement, observation))
        elif explain:
            _explain(path, judgement, observation)
        else:
            _show(path, judgement, observation)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()[:MAX_FILE]
    except OSError as error:
        raise RefusedError(f"{path}: cannot be read: {error.strerror}") from error


def _file(body: bytes, context: Context) -> tuple[Judgement, Observation]:
    result = read_page(body, None, context)
    if not result.outline.is_html:
        return Judgement(Verdict.SHELL, "the file is not an HTML page"), result.observation
    return Judgement(Verdict.GOOD, "read"), result.observation


def _text(path: Path, context: Context) -> tuple[Judgement, Observation]:
    """Read a text that was saved without its page."""
    return Judgement(Verdict.GOOD, "read as plain text"), read_text_only(decode(_bytes(path)).text, context)


def _batch(path: Path, known: frozenset[str]) -> Iterator[tuple[str, Judgement, Observation]]:
    for number, text in _lines(path):
        if not text.strip():
            continue
        try:
            item = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise RefusedError(f"{path}:{number}: not a line of JSON ({error})") from error
        if not isinstance(item, dict) or not any(key in item for key in ("text", "html", "file")):
            raise RefusedError(f"{path}:{number}: an item has an id and one of text, html, file")
        try:
            judgement, observation = _item(path, number, item, known)
        except RefusedError as refused:
            if "file" not in item:
                raise
            # One file that is gone is no reason to lose the answers of all others; its line says so.
            note(f"bureauwatch: {path}:{number}: {refused}")
            judgement, observation = Judgement(Verdict.TRANSPORT_ERROR, str(refused)), Observation(Role.NEWS)
        yield str(item.get("id", number)), judgement, observation


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines of *path*, however many; only a line feed ends one, since JSON may hold other breaks."""
    try:
        with path.open("rb") as file:
            for number, raw in enumerate(file, start=1):
                yield number, raw.decode("utf-8-sig" if number == 1 else "utf-8", "replace")
    except OSError as error:
        raise RefusedError(f"{path}: cannot be read: {error.strerror}") from error


def _item(path: Path, number: int, item: dict[str, Any], known: frozenset[str]) -> tuple[Judgement, Observation]:
    try:
        role = Role(item["role"]) if item.get("role") else None
    except ValueError:
        raise RefusedError(f"{path}:{number}: role {item['role']!r} is none of {', '.join(Role)}") from None
    context = Context(item.get("url"), item.get("published"), item.get("source_org"), None, role, known)
    if "text" in item:
        return Judgement(Verdict.GOOD, "read"), read_text_only(str(item["text"]), context)
    body = str(item["html"]).encode() if "html" in item else _bytes(path.parent / str(item["file"]))
    return _file(body, context)


def _explain(path: Path, judgement: Judgement, observation: Observation) -> None:
    decoded = decode(_bytes(path))
    repaired = ", a double encoding was undone" if decoded.repaired else ""
    click.echo(
        f"{path.name}  {judgement.verdict.value} ({judgement.reason})  {observation.role.value}  {decoded.encoding}{repaired}"
    )
    explaining.explain(Console(highlight=False, soft_wrap=True), observation, decoded.text)


def _show(path: Path, judgement: Judgement, observation: Observation) -> None:
    click.echo(f"{path.name}  {judgement.verdict.value}  {observation.role.value}  {observation.site.name or ''}")
    for leader in observation.leaders:
        click.echo(f"  领导  {leader.person}  {'、'.join(leader.posts)}  {leader.organisation or ''}")
    for act in observation.appointments:
        click.echo(f"  {act.action.value}  {act.person}  {act.organisation or ''}{act.post or ''}  {act.dates.projection or ''}")
    for change in observation.organisation_changes:
        click.echo(f"  {change.type.value}  {change.new_name or change.organisation}  {change.how or ''}  {change.date or ''}")
    for refusal in observation.refused:
        note(f"  refused: {refusal.quote[:60]}: {refusal.reason}")
