"""When: rounds, jobs, daemon and replay; runs fetch, archive, read, judge and record in that order."""
