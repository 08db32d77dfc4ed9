"""The text of a site's YAML, changed key by key: what nobody touches keeps its form and its comments."""

import json
import re
from collections.abc import Mapping
from typing import Any

import yaml

# Longer than YAML's own words such as no and on.
_PLAIN_KEY = re.compile(r"[a-z][a-z0-9_.-]{2,}(?<!null)(?<!true)(?<!false)(?<!yes)(?<!off)")


def written_site(values: Mapping[str, Any]) -> str:
    """Return the text of a new site's file, its keys in the order of *values*."""
    return "".join(written(name, value) for name, value in values.items())


def replaced(text: str, name: str, value: Any) -> str:
    """Return *text* with the top-level key *name* set to *value*; an empty list of unverified addresses goes away."""
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    assert isinstance(root, yaml.MappingNode)
    lines = "" if name == "unverified" and not value else written(name, value)
    for key_node, value_node in root.value:
        if key_node.value == name:
            end = _end(value_node)
            # What follows the value in its line is a comment on it; a block of text ends at the start of a line.
            after = text[end.index :] if end.column == 0 else text[end.index :].partition("\n")[2]
            return text[: key_node.start_mark.index] + lines + after
    return text + ("" if text.endswith("\n") else "\n") + lines


def _end(node: yaml.Node) -> yaml.Mark:
    """Return the end of the last thing written in *node*; a block's own mark is past the comments that follow it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    assert node.end_mark is not None
    return node.end_mark


def written(name: str, value: Any) -> str:
    """Return the lines of one top-level key."""
    if isinstance(value, dict):
        return f"{name}:\n" + "".join(f"  {_key(key)}: {_flow(entry)}\n" for key, entry in value.items())
    if isinstance(value, str):
        return f"{name}: {value if _is_plain(value) else json.dumps(value, ensure_ascii=False)}\n"
    if any(isinstance(entry, dict) for entry in value):
        return f"{name}:\n" + "".join(f"  - {_flow(entry)}\n" for entry in value)
    return f"{name}: {_flow(value)}\n"


def _flow(value: Any) -> str:
    """Write *value* in one line; JSON is YAML, and a mapping reads better without quotes around its keys."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(key)}: {_flow(entry)}" for key, entry in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False)


def _key(key: str) -> str:
    return key if _PLAIN_KEY.fullmatch(key) else json.dumps(key, ensure_ascii=False)


def _is_plain(value: str) -> bool:
    """Say whether YAML reads *value* as the same text without quotes: a word of letters, a name in Chinese."""
    return re.fullmatch(r"[a-z][a-z0-9-]{2,}|[一-龥（）]{2,}", value) is not None and yaml.safe_load(value) == value
