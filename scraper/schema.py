"""The published JSON Schema of a site's YAML: the model of contract 4.1 in a form that editors check."""

import json
from pathlib import Path
from typing import Any

from monitor.site import Site

PUBLISHED = Path(__file__).parent / "sites" / "site.schema.json"


def site_schema() -> dict[str, Any]:
    """Return the JSON Schema of a site, made from the model; it refuses unknown keys as the loader does."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Site.model_json_schema()}


def schema_text() -> str:
    """Return the text of the file that is published beside the sites."""
    return json.dumps(site_schema(), ensure_ascii=False, indent=2) + "\n"
