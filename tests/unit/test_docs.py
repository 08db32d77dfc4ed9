"""The documents say what is there: links lead somewhere, commands exist, decisions are listed."""

import re
from pathlib import Path

import click
import pytest

from cli.main import main

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(
    path for path in [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / ".github").glob("*.md")]
)
every_document = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


@every_document
def test_a_link_leads_to_a_file(path: Path) -> None:
    text = CODE.sub("", path.read_text("utf-8"))
    targets = [target for target in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in target and not target.startswith("#")]

    # The settings are tested where they are written.
    assert not [
        target
        for target in targets
        if not target.endswith("settings.md") and not (path.parent / target.partition("#")[0]).exists()
    ]


@every_document
def test_a_command_of_the_program_exists(path: Path) -> None:
    context = click.Context(main)
    unknown = []
    for words in re.findall(r"bureauwatch(?: --(?:db|sites|hosts-map) \S+)* ([a-z]+)(?= |`|$)", _commands(path), re.MULTILINE):
        if main.get_command(context, words) is None:
            unknown.append(words)

    assert not unknown


@every_document
def test_an_option_of_a_command_exists(path: Path) -> None:
    unknown = []
    for line in re.findall(r"bureauwatch(?: --(?:db|sites|hosts-map) \S+)* ([a-z]+[^\n`#|»]*)", _commands(path)):
        command = _command(line.split())
        known = {option for part in command.params for option in part.opts} | {"--help"}
        unknown += [f"{line}: {word}" for word in re.findall(r"(?<=\s)--[a-z-]+", line) if word not in known]

    assert not unknown


def _commands(path: Path) -> str:
    """Return the code of a document: fenced blocks and `spans`."""
    text = path.read_text("utf-8")
    return "\n".join([*CODE.findall(text), *re.findall(r"`[^`\n]+`", CODE.sub("", text))])


def _command(words: list[str]) -> click.Command:
    found: click.Command = main
    for word in words:
        following = found.get_command(click.Context(found), word) if isinstance(found, click.Group) else None
        if following is None:
            break
        found = following
    return found


def test_what_the_readme_makes_is_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    made = set(re.findall(r"\bmake ([a-z-]+)", (ROOT / "README.md").read_text("utf-8")))

    assert {"demo", "test"} <= made <= targets


def test_the_readme_opens_with_what_it_watches_for_whom_and_what_you_get() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    opening = text.split("\n\n")[1]

    assert opening.endswith(".")
    assert opening.count(". ") == 0
    assert text.index("ev_") < text.index("make demo") < text.index("scraper/sites/*.yaml") < text.index("docs/add-a-site.md")


def test_every_decision_is_listed_and_has_its_three_parts() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = re.findall(r"\((\d{3}-[\w-]+\.md)\)", (folder / "README.md").read_text("utf-8"))
    written = sorted(path.name for path in folder.glob("[0-9]*.md"))

    assert listed == written
    assert [int(name[:3]) for name in written] == list(range(1, len(written) + 1))
    for name in written:
        text = (folder / name).read_text("utf-8")
        assert re.findall(r"^## (\w+)$", text, re.MULTILINE) == ["Context", "Decision", "Consequence"]
        assert len(text.splitlines()) <= 40
