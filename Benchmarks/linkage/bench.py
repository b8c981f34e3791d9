"""Runs Yidan and each peer in turn on the same made-up city, scores them and prints one table.

    bench.py [ROWS] [PROFILE] [--seed 3] [--dialect a] [--only NAME,NAME] [--repeat 1]

Called by bin/bench linkage. Figures and links stay in work/, which git ignores.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
KIT = HERE.parent / "conformance"
sys.path.insert(0, str(KIT))

import score  # noqa: E402

#: recordlinkage holds every pair in memory and is left out above this many rows.
RECORDLINKAGE_LIMIT = 100_000


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", type=int, nargs="?", default=100_000)
    parser.add_argument("profile", choices=("typical", "hard", "clean"), nargs="?", default="typical")
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--dialect", choices=("a", "b"), default="a")
    parser.add_argument("--only", default="", help="engines, separated by commas")
    parser.add_argument("--repeat", type=int, default=1, help="runs of each engine; the fastest counts")
    options = parser.parse_args()

    name = f"{options.dialect}-{options.profile}-{options.rows}-{options.seed}"
    files = HERE / "work" / name
    generate(files, options)
    truth, kinds = score.read_truth(files / "truth.csv"), score.read_kinds(files / "kinds.csv")

    results = {}
    for engine, command in engines(files, options).items():
        print(f"{engine} …", file=sys.stderr, flush=True)
        runs = [measure(command, files / f"{engine}.log") for _ in range(options.repeat)]
        fastest = min(runs, key=lambda run: run["wall"])
        links = Path(command[-1] if "--out" not in command else command[command.index("--out") + 1])
        if not fastest["failed"]:
            fastest |= {"sha256": hashlib.sha256(links.read_bytes()).hexdigest()}
            fastest |= score.score(*score.read_links(links), truth, kinds)
        results[engine] = fastest
    heading = f"{options.rows:,} rows, {options.profile}, dialect {options.dialect}, {cores()} cores, {date.today()}"
    print(heading + "\n")
    print(table(results))
    with open(files / "results.json", "w", encoding="utf-8") as file:
        json.dump({"heading": heading, "engines": results}, file, ensure_ascii=False, indent=1)
    print(f"\nall figures: {(files / 'results.json').relative_to(HERE.parent.parent)}")


def generate(files, options):
    """The city, unless it is there from an earlier run."""
    if (files / "kinds.csv").exists():
        return
    files.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [sys.executable, KIT / "generate.py", "--rows", str(options.rows), "--profile", options.profile, "--seed",
         str(options.seed), "--dialect", options.dialect, "--out", files], check=True)


def engines(files, options):
    """Each engine's command. Yidan also runs on one core, and on the same rows in another order."""
    left, right = files / "left.csv", files / "right.csv"
    found = {}
    yidan = os.environ.get("YIDAN", "")
    if yidan and subprocess.run([yidan, "link", "--help"], capture_output=True).returncode == 0:
        keys = ["--left-id", "xh", "--right-id", "bh"] if options.dialect == "b" else []
        link = [yidan, "link", left, right, *keys, "--out"]
        found["yidan"] = [*link, files / "yidan.csv", "--unmatched", files / "yidan-unmatched.csv"]
        found["yidan-one-core"] = ["taskset", "-c", "0", *link, files / "yidan-one-core.csv"]
        other = reordered(left), reordered(right)
        found["yidan-reordered"] = [yidan, "link", *other, *keys, "--out", files / "yidan-reordered.csv"]
        # The exact layers alone, to set beside the cascades, if there is a model of them.
        exact = HERE.parent.parent / "models" / "exact.yaml"
        if exact.exists():
            found["yidan-exact"] = [*link, files / "yidan-exact.csv", "--model", exact]
    else:
        print("bench: this yidan has no `link`; the peers run alone", file=sys.stderr)
    if options.dialect == "b":
        subprocess.run([sys.executable, HERE / "plain.py", left, right, files], check=True)
        left, right = files / "plain-left.csv", files / "plain-right.csv"
    for peer in ("duckdb_cascade", "polars_cascade", "splink_model", "recordlinkage_model"):
        if peer != "recordlinkage_model" or options.rows <= RECORDLINKAGE_LIMIT:
            found[peer] = [sys.executable, HERE / f"{peer}.py", left, right, files / f"{peer}.csv"]
    chosen = options.only.split(",") if options.only else list(found)
    return {name: [str(part) for part in command] for name, command in found.items() if name in chosen}


def reordered(path):
    """The same rows, last first."""
    other = path.with_name(f"reordered-{path.name}")
    if not other.exists():
        header, *rows = path.read_bytes().splitlines(keepends=True)
        other.write_bytes(header + b"".join(reversed(rows)))
    return other


def measure(command, log):
    """Wall and CPU seconds, and peak memory, by GNU time."""
    time = log.with_suffix(".time")
    with open(log, "w", encoding="utf-8") as out:
        code = subprocess.run(
            ["/usr/bin/time", "-f", "%e %U %S %M", "-o", time, *command], stdout=out, stderr=out, cwd=HERE).returncode
    wall, user, system, memory = map(float, time.read_text().splitlines()[-1].split())
    return {"wall": wall, "cpu": round(user + system, 2), "memory": round(memory / 1024), "failed": code != 0}


def table(results):
    """The table of results.md: speed with its ratio to Yidan, then accuracy."""
    first = results.get("yidan", {})
    lines = [
        "| engine | wall s | CPU s | peak MB | × Yidan | F1 | left over | out of school linked | in review "
        "| second enrolments |", "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for engine, one in results.items():
        ratio = f"{one['wall'] / first['wall']:.1f}" if first and first["wall"] else "–"
        speed = f"| {engine} | {one['wall']:.2f} | {one['cpu']:.2f} | {one['memory']} | {ratio} "
        if one["failed"]:
            lines.append(speed + "| failed, see its log ||||||")
            continue
        low, high = one["out_of_school_linked"]["interval"]
        lines.append(
            speed + f"| {one['f1']:.5f} | {one['left_over']['share']:.3%} "
            f"| {one['out_of_school_linked']['share']:.2%} [{low:.2%}, {high:.2%}] "
            f"| {one['children_in_review']:.2%} | {one['second_enrolment_linked']['share']:.1%} |")
    alike = ("yidan", "yidan-one-core", "yidan-reordered")
    same = {results[name].get("sha256") for name in alike if name in results}
    if len(same) > 1:
        lines.append("\nThe bytes of Yidan's output differ between the runs.")
    elif same:
        lines.append("\nYidan's output has the same bytes on two cores, on one, and with the rows in another order.")
    return "\n".join(lines)


def cores():
    return len(os.sched_getaffinity(0))


if __name__ == "__main__":
    main()
