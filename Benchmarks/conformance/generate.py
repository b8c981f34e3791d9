#!/usr/bin/env python3
"""Writes a made-up city for measuring record linkage: children, enrolments, and who is who.

    generate.py --rows 100000 --profile typical --out DIR [--seed 1] [--dialect a] [--tables DIR]

    left.csv    the children who should be at school      right.csv   the enrolments, some children twice
    truth.csv   left_id,right_id                          kinds.csv   left_id,kind,traits,errors

The same arguments give the same bytes. README.md describes the files.
"""

import argparse
import importlib
from pathlib import Path

import numpy as np

from tables import Tables

HERE = Path(__file__).resolve().parent


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000, help="children on the left side")
    parser.add_argument("--profile", choices=("typical", "hard", "clean"), default="typical")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dialect", choices=("a", "b"), default="a")
    parser.add_argument("--tables", type=Path, default=HERE / "data")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    dialect = importlib.import_module(f"dialect_{options.dialect}")
    write(options, *dialect.make(options.rows, options.profile, options.seed, Tables(options.tables)))


def write(options, left_header, left, left_child, right_header, right, right_child, registered, kinds, traits, slips):
    """Shuffles both sides, numbers the rows by their place and writes the four files."""
    rng = np.random.default_rng([options.seed, 9])
    left_id = place(rng, len(left_child))
    right_id = place(rng, len(right_child))
    a, b = [f"A{one:08d}" for one in range(len(left_id))], [f"B{one:08d}" for one in range(len(right_id))]
    lines(options.out / "left.csv", left_header, left_id, a, left)
    lines(options.out / "right.csv", right_header, right_id, b, right)

    row_of = np.full(len(registered), -1)
    row_of[left_child] = left_id
    pairs = [
        (a[row_of[child]], b[row]) for child, row in zip(right_child.tolist(), right_id.tolist()) if row_of[child] >= 0
    ]
    with open(options.out / "truth.csv", "w", encoding="utf-8", newline="") as file:
        file.write("left_id,right_id\n")
        file.writelines(f"{one},{other}\n" for one, other in sorted(pairs))
    child_of = np.empty(len(left_id), dtype=int)
    child_of[left_id] = left_child
    with open(options.out / "kinds.csv", "w", encoding="utf-8", newline="") as file:
        file.write("left_id,kind,traits,errors\n")
        for row, child in enumerate(child_of.tolist()):
            file.write(f"{a[row]},{kinds[child]},{';'.join(traits[child])},{';'.join(slips.get(child, []))}\n")


def place(rng, count):
    """Where each row stands in its shuffled file."""
    places = np.empty(count, dtype=int)
    places[rng.permutation(count)] = np.arange(count)
    return places


def lines(path, header, places, ids, columns):
    """One CSV. No value here needs quoting but names with a comma, which no table has."""
    order = np.argsort(places).tolist()
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(",".join(header) + "\n")
        for start in range(0, len(order), 100_000):
            part = order[start : start + 100_000]
            chosen = [[column[row] for row in part] for column in columns]
            file.writelines(",".join(fields) + "\n" for fields in zip(ids[start : start + 100_000], *chosen))


if __name__ == "__main__":
    main()
