"""The operator's settings: environment variables and one TOML file, read once, typed, refused when wrong.

Order: command option, then ``BUREAUWATCH_*``, then the TOML file named by ``BUREAUWATCH_CONFIG``, then the default.
Settings of a site or a page stand in its YAML (monitor/site.py) and nowhere else.
"""

import difflib
import os
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator, model_validator

from monitor.errors import RegistryError, SettingsError
from scheduler.timing import cron_of, quiet_of, span_of, zone_of

PREFIX = "BUREAUWATCH_"
CONFIG = PREFIX + "CONFIG"
CLOCK = r"^([01]\d|2[0-3]):[0-5]\d$"
# How the settings of time are read; what cannot be read is refused here and not in the middle of a night.
TIMES: Mapping[str, Callable[[str], object]] = {
    "schedule": cron_of,
    "every": span_of,
    "quiet_hours": quiet_of,
    "timezone": zone_of,
}


class Recipient(BaseModel):
    """One reader of the digest: address, language, the event types wanted, and the time of day."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    address: str = Field(pattern=r"^[^@\s]+@[^@\s]+$", description="where the digest goes", examples=["a@example.org"])
    language: Literal["zh", "en"] = Field("zh", description="language of the digest", examples=["en"])
    types: tuple[str, ...] = Field((), description="event types wanted; all when unset", examples=[["leader.appointed"]])
    digest_time: Annotated[str, Field(pattern=CLOCK)] | None = Field(
        None, description="when this digest goes out; `digest_time` of the operator when unset", examples=["08:00"]
    )


class Settings(BaseModel):
    """Every operator-level setting with its default; docs/settings.md lists them and is tested against this."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    db: str = Field("sqlite:///bureauwatch.db", description="any SQLAlchemy URL", examples=["postgresql+psycopg://u:p@host/bw"])
    sites: Path | None = Field(
        None, description="folder of site YAML files; the built-in registry when unset", examples=["./sites"]
    )
    contact: str = Field(
        "", pattern=r"^[ -~]*$", description="mail or address that the user agent names", examples=["ops@example.org"]
    )
    smtp_url: SecretStr | None = Field(
        None,
        description="where mail goes: smtp://[user:pass@]host:port, smtps:// or smtp+tls://",
        examples=["smtp://localhost:1025"],
    )
    mail_from: str = Field("bureauwatch@localhost", description="sender of the digest", examples=["bureauwatch@example.org"])
    recipients: tuple[Recipient, ...] = Field(
        (),
        description="who gets the digest: addresses separated by commas, or tables in TOML",
        examples=["a@example.org,b@example.org"],
    )
    digest_time: str = Field("09:30", pattern=CLOCK, description="when digests go out (HH:MM, in `timezone`)", examples=["08:00"])
    timezone: str = Field("Asia/Shanghai", description="time zone of schedules and digests", examples=["Asia/Shanghai"])
    schedule: str = Field("0 9,15 * * *", description="default cron of every page", examples=["15 */4 * * *"])
    every: str | None = Field(None, description="default interval instead of a cron: 30m, 6h, 1d", examples=["6h"])
    quiet_hours: str | None = Field(None, description="no poll starts in this span, HH:MM-HH:MM", examples=["23:00-06:00"])
    jitter: int = Field(120, ge=0, description="seconds by which a poll may start later", examples=[300])
    delay: float = Field(5.0, ge=0, description="seconds between two requests to one host", examples=[10])
    timeout: float = Field(30.0, gt=0, description="seconds until a host counts as not answering", examples=[60])
    body_cap: int = Field(
        8_000_000,
        ge=10_000,
        description="bytes of the largest body that is kept; of a larger one only headers and reason",
        examples=[4_000_000],
    )
    follow_limit: int = Field(50, ge=0, description="new notices followed from one list in one round", examples=[20])
    concurrency: int = Field(16, ge=1, le=64, description="hosts asked at the same time", examples=[8])
    drain: float = Field(20.0, gt=0, description="seconds a stop waits for requests under way", examples=[30])
    patience: int = Field(2, ge=1, description="rounds before a report speaks of an incident", examples=[3])
    log_format: Literal["text", "json"] = Field("text", description="form of log lines", examples=["json"])

    @field_validator("recipients", mode="before")
    @classmethod
    def _addresses(cls, value: Any) -> Any:
        if isinstance(value, str):
            return tuple({"address": part.strip()} for part in value.split(",") if part.strip())
        return value

    @field_validator("smtp_url")
    @classmethod
    def _mail_server(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not value.get_secret_value().startswith(("smtp://", "smtps://", "smtp+tls://")):
            raise ValueError("write smtp://, smtps:// or smtp+tls:// and a host")
        return value

    @field_validator(*TIMES)
    @classmethod
    def _time(cls, value: str | None, info: Any) -> str | None:
        if value is not None:
            try:
                TIMES[info.field_name](value)
            except RegistryError as error:
                raise ValueError(str(error)) from error
        return value

    @model_validator(mode="after")
    def _one_way_of_being_due(self) -> "Settings":
        if self.every is not None and "schedule" in self.model_fields_set:
            raise ValueError("schedule and every both say when; keep one of them")
        return self


def load_settings(environ: Mapping[str, str] | None = None, overrides: Mapping[str, Any] | None = None) -> Settings:
    """Return the settings in force.

    Raises:
        SettingsError: a file cannot be read, or a value is unknown or wrong; the message names it.
    """
    environ = os.environ if environ is None else environ
    file = environ.get(CONFIG) or None
    levels = (
        ((lambda name: f"{file}: {name}"), _from_file(file)),
        ((lambda name: PREFIX + name.upper()), _from_environment(environ)),
        ((lambda name: f"--{name}"), {name: value for name, value in (overrides or {}).items() if value is not None}),
    )
    values = {name: value for _, level in levels for name, value in level.items()}
    said = {name: where(name) for where, level in levels for name in level}
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        raise SettingsError("; ".join(_complaint(problem, said) for problem in error.errors()[:5])) from error


def _from_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the settings that the environment gives; an empty variable, as an env file has them, gives none."""
    known = {PREFIX + name.upper(): name for name in Settings.model_fields}
    given = {name: value for name, value in environ.items() if name.startswith(PREFIX) and name != CONFIG}
    for name in given:
        if name not in known:
            words = {one.removeprefix(PREFIX): one for one in (*known, CONFIG)}
            near = difflib.get_close_matches(name.removeprefix(PREFIX), words, n=1)
            hint = f"did you mean {words[near[0]]}?" if near else "docs/settings.md has all"
            raise SettingsError(f"{name}: unknown setting; {hint}")
    return {known[name]: value for name, value in given.items() if value.strip()}


def _from_file(path: str | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        return tomllib.loads(Path(path).read_text("utf-8"))
    except OSError as error:
        raise SettingsError(f"{CONFIG}: {path}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: {error}") from error


def _complaint(problem: Any, said: Mapping[str, str]) -> str:
    first, *rest = (str(part) for part in problem["loc"]) if problem["loc"] else ("settings",)
    message = "unknown setting" if problem["type"] == "extra_forbidden" else problem["msg"].removeprefix("Value error, ")
    return f"{'.'.join((said.get(first, first), *rest))}: {message}"
