#!/usr/bin/env python3
"""Checks the kit itself on a small city: check.py [ROWS]

Numbers have their check character, ids are unique, truth and kinds agree, rates are what the profile says, the same
seed gives the same bytes, the perfect answer scores 1 and an empty one 0.
"""

import csv
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import dialect_a
import dialect_b
import score
from tables import CHECKS, WEIGHTS

HERE = Path(__file__).resolve().parent
ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
failed = []


def main():
    with tempfile.TemporaryDirectory() as folder:
        for dialect in "ab":
            for profile in ("typical", "hard", "clean"):
                check(dialect, profile, Path(folder) / f"{dialect}-{profile}")
        again = Path(folder) / "again"
        generate("a", "typical", again)
        for name in ("left", "right", "truth", "kinds"):
            same = (again / f"{name}.csv").read_bytes() == (Path(folder) / "a-typical" / f"{name}.csv").read_bytes()
            expect(f"the same seed gives the same {name}.csv", same)
    print(f"{len(failed)} failed" if failed else "all is as it should be")
    sys.exit(bool(failed))


def check(dialect, profile, folder):
    generate(dialect, profile, folder)
    left, right = rows(folder / "left.csv"), rows(folder / "right.csv")
    truth, kinds = score.read_truth(folder / "truth.csv"), score.read_kinds(folder / "kinds.csv")
    here = f"{dialect} {profile}"
    keys = ("a_id", "b_id", "id_number") if dialect == "a" else ("xh", "bh", "sfzh")
    left_ids, right_ids = {row[keys[0]] for row in left}, {row[keys[1]] for row in right}

    expect(f"{here}: as many children as asked for", len(left) == ROWS == len(left_ids) == len(kinds))
    expect(f"{here}: enrolments have ids of their own", len(right) == len(right_ids))
    expect(f"{here}: truth names rows that exist", all(a in left_ids and b in right_ids for a, b in truth))
    expect(f"{here}: an enrolment is of one child", len({b for _, b in truth}) == len(truth))
    held = Counter(a for a, _ in truth)
    expected = {"enrolled": {1}, "double": {2}, "out_of_school": {0}, "elsewhere": {0, 1}}
    expect(f"{here}: kinds say how many enrolments", all(held[a] in expected[kind[0]] for a, kind in kinds.items()))
    near(f"{here}: out of school", sum(kind[0] == "out_of_school" for kind in kinds.values()), 0.02)
    near(f"{here}: elsewhere", sum(kind[0] == "elsewhere" for kind in kinds.values()), 0.03)
    near(f"{here}: double", sum(kind[0] == "double" for kind in kinds.values()), 0.008)
    near(f"{here}: twins", sum("twin" in kind[1] for kind in kinds.values()), 0.03, 0.3)

    valid = sum(is_valid(row[keys[2]]) for row in left)
    expect(f"{here}: numbers on the left are valid", valid > ROWS * (1 if profile == "clean" else 0.92) - 1)
    numbers = Counter(row[keys[2]] for row in left if is_valid(row[keys[2]]))
    expect(f"{here}: hardly a number twice", sum(count > 1 for count in numbers.values()) < ROWS * 0.002)
    errors = Counter(error for kind in kinds.values() for error in kind[2] if error)
    if profile == "clean":
        expect(f"{here}: no errors", not errors)
    elif dialect == "a":
        for slip, rate in dialect_a.PROFILES[profile].items():
            if slip not in ("dot", "cut_tail", "transliteration", "dropped", "added"):
                near(f"{here}: {slip}", errors[slip], rate, 0.3)
    else:
        for slip in ("wrong_candidate", "no_number", "no_guardian"):
            rate = min(dialect_b.RATES[slip] * dialect_b.STRENGTH[profile], dialect_b.CEILINGS.get(slip, 1))
            near(f"{here}: {slip}", errors[slip], rate, 0.4)

    perfect = score.score(truth, set(), truth, kinds)
    expect(f"{here}: the perfect answer scores 1", perfect["f1"] == 1 and perfect["left_over"]["count"] == 0)
    empty = score.score(set(), set(), truth, kinds)
    expect(f"{here}: an empty answer scores 0", empty["f1"] == 0 and empty["left_over"]["share"] == 1)
    offered = score.score(set(), truth, truth, kinds)
    expect(f"{here}: review is no link", offered["f1"] == 0)
    expect(f"{here}: who is in review is not left over", offered["left_over"]["count"] == 0)


def generate(dialect, profile, folder):
    subprocess.run([sys.executable, HERE / "generate.py", "--rows", str(ROWS), "--dialect", dialect, "--profile",
                    profile, "--out", folder], check=True)


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    expect(f"{path.parent.name}: {path.name} has as many fields as headers",
           all(None not in row and None not in row.values() for row in found))
    return found


def is_valid(number):
    if len(number) != 18 or not number[:17].isdigit():
        return False
    return number[17] == CHECKS[sum(int(a) * int(b) for a, b in zip(number, WEIGHTS)) % 11]


def near(what, count, share, slack=0.15):
    """Within the slack, and five more either way for small files."""
    wanted = share * ROWS
    expect(f"{what}: {count}, wanted about {wanted:.0f}", abs(count - wanted) <= wanted * slack + 12)


def expect(what, holds):
    if not holds:
        failed.append(what)
        print(f"not so: {what}")


if __name__ == "__main__":
    main()
