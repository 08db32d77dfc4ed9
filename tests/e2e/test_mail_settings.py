"""Mail as the settings say: a poll delivers what is due, and wrong settings are refused before anything is polled."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storage.store import open_store
from tests.e2e.commands import command
from tests.e2e.mailer import record
from tests.e2e.postbox import Postbox
from tests.unit.reports.samples import event

PROJECT = Path(__file__).parents[2]


MUTE_SITE = """id: mute
organisation: 云岭省数据局
jurisdiction: "990000"
hosts: [data.yunling.gov.cn]
pages:
  home: {url: "https://data.yunling.gov.cn/"}
"""


def test_poll_delivers_what_is_due(tmp_path: Path, postbox: Postbox) -> None:
    database = f"sqlite:///{tmp_path / 'watch.db'}"
    store = open_store(database)
    record(store, event())
    store.close()
    (tmp_path / "sites").mkdir()
    (tmp_path / "sites" / "mute.yaml").write_text(MUTE_SITE, "utf-8")
    settings = {
        "BUREAUWATCH_SMTP_URL": postbox.url,
        "BUREAUWATCH_RECIPIENTS": "ann@example.org,ben@example.org",
        "BUREAUWATCH_MAIL_FROM": "Watch <watch@example.org>",
    }
    nowhere = ["--hosts-map", "nobody.invalid=127.0.0.1:9"]
    words = ["--db", database, "--sites", str(tmp_path / "sites"), *nowhere, "poll"]
    polled = subprocess.run(
        [sys.executable, "-m", "cli", *words], cwd=PROJECT, env={**os.environ, **settings}, capture_output=True, text=True
    )

    assert polled.returncode == 0, polled.stderr
    assert [to for to, _ in postbox.mails] == ["ann@example.org", "ben@example.org"]
    assert postbox.mails[0][1]["From"] == "Watch <watch@example.org>"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"BUREAUWATCH_SMTP_URL": "ftp://u:s3cret@mail.example.org"}, "SMTP_URL"),
        ({"BUREAUWATCH_RECIPIENTS": "ann@example.org>"}, "recipients"),
        ({"BUREAUWATCH_MAIL_FROM": "nobody"}, "mail_from"),
        ({"BUREAUWATCH_DIGEST_TIME": "noon"}, "DIGEST_TIME"),
    ],
)
def test_wrong_settings_are_refused_with_one_line_before_anything_is_polled(
    tmp_path: Path, wrong: dict[str, str], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"BUREAUWATCH_SMTP_URL": "smtp://localhost", "BUREAUWATCH_RECIPIENTS": "ann@example.org", **wrong}.items():
        monkeypatch.setenv(name, value)

    polled = command("--db", f"sqlite:///{tmp_path / 'watch.db'}", "poll")

    assert polled.returncode == 2
    assert words in polled.stderr and len(polled.stderr.splitlines()) == 1
    assert "s3cret" not in polled.stderr + polled.stdout
