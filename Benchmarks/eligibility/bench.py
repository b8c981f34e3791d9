"""Yidan and OpenFisca on the same made-up children, cold, file to file.

    bench.py [CHILDREN] [--repeat 3]

First all policies and one term, then ten terms of a county of 50,000, then three policies that both have. Called by
bin/bench eligibility. Files and lists stay in work/, which git ignores.
"""

import argparse
import csv
import os
import resource
import shutil
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOUSE = HERE.parent.parent
WORK = HERE / "work"
KNOWN_ON = "2020-11-30"
COMMON = ["compulsory-living-subsidy", "senior-grant", "college-grant"]
TERMS = [f"{year}-{season}" for year in range(2019, 2024) for season in ("spring", "autumn")]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("children", type=int, nargs="?", default=1_000_000)
    parser.add_argument("--repeat", type=int, default=3, help="runs of each; the fastest counts")
    options = parser.parse_args()
    WORK.mkdir(exist_ok=True)
    facts, county = made(options.children), made(50_000)
    few = three_policies()
    yidan = os.environ["YIDAN"]

    def evaluate(facts, out, *more, terms=("2020-autumn",), known_on=KNOWN_ON):
        named = [part for term in terms for part in ("--term", term)]
        return [yidan, "aid", "evaluate", "--facts", facts, *named, "--known-on", known_on, "--out", out, *more]

    print(f"{options.children:,} children, {len(os.sched_getaffinity(0))} cores, {date.today()}\n")
    print("| what | wall s | CPU s | peak MB |")
    print("|---|---|---|---|")
    report("yidan, all policies, one term", [evaluate(facts, WORK / "all.csv")], options.repeat)
    report("yidan, a county of 50,000, ten terms",
           [evaluate(county, WORK / "ten.csv", terms=TERMS, known_on="2024-01-31")], options.repeat)
    own = report("yidan, three policies", [evaluate(facts, WORK / "three.csv", "--policies", few)], options.repeat)
    peer = [HERE / ".venv/bin/python", HERE / "openfisca_aid.py", facts, WORK / "openfisca.csv"]
    other = report("OpenFisca 44.6.0, three policies", [peer], options.repeat)
    print(f"\nOpenFisca takes {other / own:.1f} times as long.")
    compare()


def made(children):
    file = WORK / f"facts-{children}.csv"
    if not file.exists():
        subprocess.run([sys.executable, HERE / "make.py", str(children), file], check=True)
    return file


def three_policies():
    """The general rules that both have: no local ones, no routes."""
    folder = WORK / "policies"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name in [*COMMON, "groups"]:
        shutil.copy(HOUSE / "policies" / f"{name}.yaml", folder)
    return folder


def report(name, commands, repeat):
    best = None
    for _ in range(repeat):
        wall = cpu = peak = 0
        for command in commands:
            before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
            process = subprocess.Popen([str(part) for part in command], stderr=subprocess.PIPE)
            _, status, usage = os.wait4(process.pid, 0)
            wall += time.monotonic() - start
            if status:
                sys.exit(process.stderr.read().decode())
            cpu += usage.ru_utime + usage.ru_stime
            peak = max(peak, usage.ru_maxrss / 1024)
        if best is None or wall < best[0]:
            best = (wall, cpu, peak)
    print(f"| {name} | {best[0]:.2f} | {best[1]:.2f} | {best[2]:.0f} |", flush=True)
    return best[0]


def compare():
    """Both have to have said the same."""
    with open(WORK / "three.csv", encoding="utf-8") as file:
        ours = {(row["child_id"], row["policy_id"]): int(row["amount_fen"])
                for row in csv.DictReader(file) if row["outcome"] == "due"}
    with open(WORK / "openfisca.csv", encoding="utf-8") as file:
        theirs = {(row["child_id"], row["policy_id"]): int(row["amount_fen"]) for row in csv.DictReader(file)}
    differing = {key for key in ours.keys() | theirs.keys() if ours.get(key) != theirs.get(key)}
    print(f"{len(ours):,} sums due; {len(differing):,} differ from OpenFisca's.")
    for key in sorted(differing)[:5]:
        print("  ", key, ours.get(key), theirs.get(key))


if __name__ == "__main__":
    main()
