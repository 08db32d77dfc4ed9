"""Settings: where they come from, what is refused and how, and that the published tables are the code's."""

import re
from pathlib import Path
from typing import Any

import pytest

from cli.settings import Recipient, Settings, load_settings
from cli.settingstable import HEAD, PUBLISHED, rows, table
from monitor.errors import SettingsError
from monitor.site import Page, Site
from scraper import schema

ROOT = Path(__file__).parents[3]
# Keys that say something to a person, or to commands about the registry, and change no poll.
SAID_ONLY = {"notes", "sources", "name_status", "unverified"}


def refused(environ: dict[str, str], **overrides: str) -> str:
    with pytest.raises(SettingsError) as error:
        load_settings(environ, overrides)
    assert "\n" not in str(error.value)
    return str(error.value)


def test_without_any_settings_the_defaults_hold() -> None:
    assert load_settings({}) == Settings()


def test_an_option_beats_the_environment_beats_the_file_beats_the_default(tmp_path: Path) -> None:
    file = tmp_path / "watch.toml"
    file.write_text('db = "sqlite:///file.db"\ncontact = "file@example.org"\ndelay = 9\n')
    environ = {"BUREAUWATCH_CONFIG": str(file), "BUREAUWATCH_DB": "sqlite:///env.db", "BUREAUWATCH_CONTACT": "env@example.org"}

    settings = load_settings(environ, {"db": "sqlite:///option.db", "sites": None})

    assert (settings.db, settings.contact, settings.delay) == ("sqlite:///option.db", "env@example.org", 9)
    assert settings.timeout == Settings().timeout


def test_an_empty_variable_is_none_and_other_programs_variables_are_theirs() -> None:
    environ = {"BUREAUWATCH_SITES": "", "BUREAUWATCH_CONTACT": " ", "BUREAUWATCH_CONFIG": "", "PATH": "/bin"}

    assert load_settings(environ) == Settings()


def test_recipients_are_addresses_or_tables(tmp_path: Path) -> None:
    file = tmp_path / "watch.toml"
    file.write_text(
        '[[recipients]]\naddress = "a@example.org"\nlanguage = "en"\ntypes = ["org.renamed"]\ndigest_time = "08:00"\n'
    )

    assert load_settings({"BUREAUWATCH_RECIPIENTS": "a@example.org, b@example.org,"}).recipients == (
        Recipient(address="a@example.org"),
        Recipient(address="b@example.org"),
    )
    assert load_settings({"BUREAUWATCH_CONFIG": str(file)}).recipients == (
        Recipient(address="a@example.org", language="en", types=("org.renamed",), digest_time="08:00"),
    )


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("RECIPIENT", "a@example.org", "did you mean BUREAUWATCH_RECIPIENTS?"),
        ("QQQ", "1", "docs/settings.md"),
        ("SCHEDULE", "daily", "five fields of a cron line"),
        ("EVERY", "1 hour", "such as 6h"),
        ("QUIET_HOURS", "23-6", "such as 23:00-06:00"),
        ("TIMEZONE", "Peking", "Asia/Shanghai"),
        ("DIGEST_TIME", "9", "pattern"),
        ("JITTER", "-1", "greater than or equal to 0"),
        ("DELAY", "soon", "valid number"),
        ("TIMEOUT", "0", "greater than 0"),
        ("BODY_CAP", "1", "greater than or equal to 10000"),
        ("CONCURRENCY", "1000", "less than or equal to 64"),
        ("PATIENCE", "0", "greater than or equal to 1"),
        ("LOG_FORMAT", "xml", "'text' or 'json'"),
        ("SMTP_URL", "mail.example.org:25", "smtps://"),
        ("RECIPIENTS", "nobody", "pattern"),
        ("CONTACT", "ops@example.org\r\nX-Smuggled: yes", "pattern"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_variables_name(name: str, value: str, says: str) -> None:
    message = refused({f"BUREAUWATCH_{name}": value})

    assert message.startswith(f"BUREAUWATCH_{name}")
    assert says in message


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('shedule = "0 9 * * *"', "shedule: unknown setting"),
        ("delay = -1", "delay: Input should be greater"),
        ("delay = ", "Invalid value"),
        ("[[recipients]]\nadress = 'a@example.org'", "recipients.0.a"),
        ("\x00", "watch.toml: "),
    ],
)
def test_a_broken_file_is_refused_with_its_name(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "watch.toml"
    file.write_text(text)

    message = refused({"BUREAUWATCH_CONFIG": str(file)})

    assert str(file) in message
    assert says in message


@pytest.mark.parametrize("path", ["missing.toml", "."])
def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path, path: str) -> None:
    message = refused({"BUREAUWATCH_CONFIG": str(tmp_path / path)})

    assert message.startswith("BUREAUWATCH_CONFIG: ")


def test_a_secret_is_not_shown() -> None:
    settings = load_settings({"BUREAUWATCH_SMTP_URL": "smtp://watch:hush@localhost"})

    assert "hush" not in repr(settings)
    assert "hush" not in refused({"BUREAUWATCH_SMTP_URL": "imap://watch:hush@localhost"})


def test_a_schedule_and_an_interval_at_once_are_refused() -> None:
    assert "keep one of them" in refused({"BUREAUWATCH_SCHEDULE": "0 9 * * *", "BUREAUWATCH_EVERY": "6h"})
    assert load_settings({"BUREAUWATCH_EVERY": "6h"}).every == "6h"


def test_the_published_table_is_the_codes() -> None:
    text = PUBLISHED.read_text(encoding="utf-8")

    assert text.count(HEAD) == 1
    assert table() in text, "python -m cli.settingstable writes it anew"
    assert text.split(table())[1].strip() == ""


def test_every_setting_has_a_type_an_example_and_a_meaning() -> None:
    bare = [row[0] for row in rows() if not (row[2] and row[5]) or not (row[4] or row[1] == "unverified page")]

    assert bare == []


def test_the_published_schema_is_the_codes() -> None:
    assert schema.PUBLISHED.read_text(encoding="utf-8") == schema.schema_text()


def sources(*packages: str, without: str = "") -> str:
    paths = [path for package in packages for path in (ROOT / package).rglob("*.py") if path.name not in without.split()]
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_operator_setting_is_asked_for_somewhere(name: str) -> None:
    assert re.search(rf"\bsettings\.{name}\b", sources("cli", without="settings.py settingstable.py")), f"nothing honours {name}"


@pytest.mark.parametrize("name", sorted({*Site.model_fields, *Page.model_fields} - SAID_ONLY))
def test_every_key_of_a_site_is_asked_for_somewhere(name: str) -> None:
    used = sources("monitor", "scraper", "scheduler", without="site.py lint.py schema.py")

    assert re.search(rf"\b(site|page|level|own|declared|one|expect|entry)\.{name}\b", used), f"nothing honours {name}"


@pytest.mark.parametrize("given", [{"unknown": 1}, {"delay": "x"}])
def test_settings_refuse_what_they_do_not_know(given: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"unknown|delay"):
        Settings.model_validate(given)
