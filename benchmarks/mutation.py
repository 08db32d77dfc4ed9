"""A sample of mutmut's mutants of the core, the same for the same seed, and what became of it.

    python -m benchmarks.mutation sample        # the names to run
    python -m benchmarks.mutation score         # the table of docs/mutation.md, and the names of those that lived

All the mutants take most of a day on one core, so each module gives an equal share: the judging modules more, since a
fault there is false or lost news. Names go one a line, the judging modules first. docs/mutation.md has the steps.
"""

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

MADE = Path("mutants/monitor")
SEED = 2
JUDGING = (
    "fold", "roster", "leaders", "tenures", "transitions", "claims", "acts",
    "episodes", "naming", "quality", "incidents", "disputes", "doubts", "crowds",
)  # fmt: skip
# mutmut's exit codes: 0 all tests passed, 33 no test ever calls the function, 36 and 24 too slow, 1 and 3 a test failed.
OUTCOMES = {0: "survived", 33: "no test", 36: "timeout", 24: "timeout", -24: "timeout", 1: "killed", 3: "killed"}


def modules(made: Path = MADE) -> dict[str, dict[str, int | None]]:
    """Return the mutants of each module with mutmut's exit code, the judging modules first."""
    found = {path.name.partition(".")[0]: json.loads(path.read_text("utf-8"))["exit_code_by_key"] for path in made.glob("*.meta")}
    names = [*JUDGING, *sorted(found.keys() - set(JUDGING))]
    return {name: found[name] for name in names if found.get(name)}


def sample(mutants: dict[str, dict[str, int | None]], seed: int, judging: int, others: int) -> dict[str, list[str]]:
    """Return each module's share, chosen by *seed* and the module's name alone, so that one module's change moves no other."""
    shares = {}
    for name, codes in mutants.items():
        chance = random.Random(f"{seed} {name}")
        shares[name] = sorted(chance.sample(sorted(codes), min(judging if name in JUDGING else others, len(codes))))
    return shares


def score(mutants: dict[str, dict[str, int | None]], shares: dict[str, list[str]]) -> Iterator[str]:
    """Yield the rows of the table, then the names of the mutants that no test saw."""
    columns = ("killed", "timeout", "survived", "no test", "not run")
    lived = []
    total: Counter[str] = Counter()
    yield f"| module | mutants | sampled | {' | '.join(columns)} |"
    yield "| --- |" + " --- |" * (len(columns) + 2)
    for name, share in shares.items():
        outcome = {
            mutant: OUTCOMES.get(code, "killed") if (code := mutants[name][mutant]) is not None else "not run" for mutant in share
        }
        count = Counter(outcome.values())
        total += Counter({**count, "mutants": len(mutants[name]), "sampled": len(share)})
        lived += [f"{mutant}  {what}" for mutant, what in outcome.items() if what in {"survived", "no test", "timeout"}]
        yield f"| `{name}` | {len(mutants[name])} | {len(share)} | {' | '.join(str(count[column]) for column in columns)} |"
    yield f"| all | {total['mutants']} | {total['sampled']} | {' | '.join(str(total[column]) for column in columns)} |"
    yield from ("", *lived)


def main() -> None:
    """Print the sample or its score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("sample", "score"))
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--judging", type=int, default=50, help="mutants of each module that judges")
    parser.add_argument("--others", type=int, default=15, help="mutants of each other module")
    wanted = parser.parse_args()
    mutants = modules()
    shares = sample(mutants, wanted.seed, wanted.judging, wanted.others)
    lines = (mutant for share in shares.values() for mutant in share) if wanted.what == "sample" else score(mutants, shares)
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
