"""The registry: YAML files of sites, read into Site values or refused with file, line and key."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from monitor.errors import RegistryError
from monitor.site import Site

BUILT_IN = Path(__file__).parent / "sites"
MAX_BYTES = 200_000


class _PlainLoader(yaml.SafeLoader):
    """A safe loader that refuses a key given twice (the second would silently win) and a key that is no word."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Build a mapping; raise on a repeated key."""
        seen: set[Any] = set()
        for key_node, _ in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key must be a word", key_node.start_mark)
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(None, None, f"the key {key!r} stands twice", key_node.start_mark)
            seen.add(key)
        return super().construct_mapping(node, deep)


def load_sites(folder: Path) -> dict[str, Site]:
    """Return the sites of *folder* by id, in order of file name.

    Raises:
        RegistryError: the folder is missing, or a file is not a good site; the message names file, line and key.
    """
    if not folder.is_dir():
        raise RegistryError(f"{folder}: no such folder of sites; name one with --sites")
    stray = next(iter(sorted(folder.glob("*.yml"))), None)
    if stray is not None:
        raise RegistryError(f"{stray}: would not be read; rename it to {stray.stem}.yaml")
    sites: dict[str, Site] = {}
    for path in sorted(folder.glob("*.yaml")):
        site = load_site(path)
        if site.id in sites:
            raise RegistryError(f"{path}: the id {site.id!r} is taken by another file")
        sites[site.id] = site
    _check_carriers(folder, sites.values(), sites)
    return sites


def load_site(path: Path) -> Site:
    """Return the site of one YAML file.

    Raises:
        RegistryError: the file is unreadable, no YAML, or breaks contract 4.1.
    """
    try:
        text = _text(path)
        node = yaml.compose(text, Loader=_PlainLoader)
        raw = yaml.load(text, Loader=_PlainLoader)  # noqa: S506 - a SafeLoader that also refuses repeated keys
    except OSError as error:
        raise RegistryError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise RegistryError(f"{path}: is not UTF-8") from error
    except RecursionError as error:
        raise RegistryError(f"{path}:1: is nested too deeply") from error
    except yaml.YAMLError as error:
        raise RegistryError(f"{path}:{_yaml_line(error)}: {_yaml_problem(error)}") from error
    if not isinstance(raw, dict):
        raise RegistryError(f"{path}:1: a site is a mapping of keys to values")
    try:
        return Site.model_validate(raw)
    except ValidationError as error:
        raise RegistryError("; ".join(_complaints(path, node, error))) from error


def _text(path: Path) -> str:
    with path.open("rb") as file:
        body = file.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        raise RegistryError(f"{path}: is larger than {MAX_BYTES} bytes; a site's file holds one site")
    return body.decode("utf-8")


def _complaints(path: Path, node: yaml.Node | None, error: ValidationError) -> Iterator[str]:
    for problem in error.errors()[:5]:
        key = ".".join(str(part) for part in problem["loc"])
        message = "unknown key" if problem["type"] == "extra_forbidden" else problem["msg"].removeprefix("Value error, ")
        yield f"{path}:{_line_of(node, problem['loc'])}: {key or 'site'}: {message}"


def _line_of(node: yaml.Node | None, keys: Iterable[int | str]) -> int:
    """Return the line of the value at *keys*, or of the nearest one above it."""
    line = 1
    for key in keys:
        step = _step(node, key)
        if step is None:
            break
        line, node = step
    return line


def _step(node: yaml.Node | None, key: int | str) -> tuple[int, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key_node, value_node in node.value:
            if key_node.value == str(key):
                return key_node.start_mark.line + 1, value_node
    if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
        return node.value[key].start_mark.line + 1, node.value[key]
    return None


def _yaml_line(error: yaml.YAMLError) -> int:
    mark = getattr(error, "problem_mark", None)
    return mark.line + 1 if mark is not None else 1


def _yaml_problem(error: yaml.YAMLError) -> str:
    return str(getattr(error, "problem", None) or error).split("\n", maxsplit=1)[0]


def _check_carriers(folder: Path, sites: Iterable[Site], known: dict[str, Site]) -> None:
    for site in sites:
        if site.carrier is not None and site.carrier not in known:
            raise RegistryError(f"{folder / (site.id + '.yaml')}: carrier: no site has the id {site.carrier!r}")
