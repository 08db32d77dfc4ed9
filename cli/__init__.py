"""The front door; the only place that reads settings and wires things."""
