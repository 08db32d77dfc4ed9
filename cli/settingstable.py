"""The table of settings in docs/settings.md, made from the code: ``python -m cli.settingstable`` writes it anew."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from cli.settings import PREFIX, Recipient, Settings
from monitor.site import Page, Site, UnverifiedPage

PUBLISHED = Path(__file__).parents[1] / "docs" / "settings.md"
HEAD = "| name | level | type | default | example | meaning |\n| --- | --- | --- | --- | --- | --- |\n"
# What a level is called in the table, and how one of its names is written.
LEVELS: tuple[tuple[type[BaseModel], str, str], ...] = (
    (Settings, "operator", "`{name}` (`" + PREFIX + "{upper}`)"),
    (Recipient, "recipient", "recipients.{name}"),
    (Site, "site", "{name}"),
    (Page, "page", "pages.KEY.{name}"),
    (UnverifiedPage, "unverified page", "unverified.{name}"),
)
TYPES = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false", "array": "list"}


def table() -> str:
    """Return the whole table, a row for each setting of each level."""
    return HEAD + "".join(f"| {' | '.join(row)} |\n" for row in rows())


def rows() -> Iterator[tuple[str, ...]]:
    """Yield name, level, type, default, example and meaning of every setting."""
    for model, level, form in LEVELS:
        schema = model.model_json_schema()
        for name, field in schema["properties"].items():
            required = name in schema.get("required", ())
            yield (
                form.format(name=name, upper=name.upper()) if "(" in form else f"`{form.format(name=name)}`",
                level,
                _type(field, schema),
                "required" if required else _shown(field.get("default")),
                _shown(next(iter(field.get("examples", ())), None)),
                _cell(field.get("description", "")),
            )


def _type(field: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    if "$ref" in field:
        return _type(schema["$defs"][field["$ref"].rpartition("/")[2]], schema)
    if "anyOf" in field:
        return next(_type(one, schema) for one in field["anyOf"] if one.get("type") != "null")
    if "enum" in field:
        return " or ".join(f"`{value}`" for value in field["enum"])
    if "const" in field:
        return f"`{field['const']}`"
    if field.get("format") == "path":
        return "folder"
    return TYPES.get(field.get("type", ""), "mapping")


def _shown(value: object) -> str:
    if value is None or value in ("", [], {}):
        return ""
    return f"`{_cell(str(value))}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def write(path: Path = PUBLISHED) -> None:
    """Put the table into *path*, in place of the one that stands there."""
    before, _, after = path.read_text(encoding="utf-8").partition(HEAD)
    rest = after.split("\n\n", maxsplit=1)
    path.write_text(before + table() + (f"\n{rest[1]}" if len(rest) > 1 else ""), encoding="utf-8")


if __name__ == "__main__":
    write()
