"""Small worlds, cut from the committed one, so that a test may replay them several times."""

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

import yaml

SOURCE = Path(__file__).parents[2] / "fixtures" / "world-changes"


def cut(folder: Path, sites: Iterable[str], last: str) -> Path:
    """Write the part of the world of changes that *sites* see up to edition *last* to *folder*."""
    hosts: set[str] = set()
    (folder / "sites").mkdir(parents=True)
    for site in sites:
        path = SOURCE / "sites" / f"{site}.yaml"
        shutil.copy(path, folder / "sites")
        hosts |= set(yaml.safe_load(path.read_text(encoding="utf-8"))["hosts"])
    for edition in sorted((SOURCE / "editions").iterdir()):
        if edition.name <= last:
            _cut_edition(edition, folder / "editions" / edition.name, hosts)
    return folder


def _cut_edition(edition: Path, target: Path, hosts: set[str]) -> None:
    target.mkdir(parents=True)
    for host in hosts:
        if (edition / host).is_dir():
            shutil.copytree(edition / host, target / host)
    responses = edition / "responses.json"
    if responses.exists():
        entries = {url: entry for url, entry in json.loads(responses.read_bytes()).items() if urlsplit(url).hostname in hosts}
        if entries:
            (target / "responses.json").write_text(json.dumps(entries), encoding="utf-8")
