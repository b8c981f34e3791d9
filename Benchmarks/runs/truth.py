#!/usr/bin/env python3
"""Holds the newest comparison of the demo's county against the truth of the demo city.

truth.py FOLDER: the data folder of `yidan demo`, with YIDAN_DATA, YIDAN_KEYS set and yidan in YIDAN (or on the path).
A child is told apart by name and birth. Open by the city's truth is who is nowhere (out of school, unknown) or at school
without a register entry; everybody else is settled.
"""
import csv
import json
import os
import subprocess
import sys
from collections import Counter

OPEN = {"unregistered", "transferring", "outOfProvinceUnregistered", "noSuchPerson", "lost", "neverEnrolled", "droppedOut",
        "beingPersuaded", "droppedOutAgain"}


def main():
    truth = {}
    with open(os.path.join(sys.argv[1], "demo", "truth.csv"), encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            truth.setdefault((row["name"], row["birth"]), []).append(row)
    told = subprocess.run(
        [os.environ.get("YIDAN", "yidan"), "run", "show", "--as", "wangfang", "--state", "open", "--format", "json"],
        capture_output=True, text=True, check=True).stdout
    found, right = json.loads(told), set()
    for child in found:
        rows = truth.get((child["name"], child["birth"]), [])
        if any(row["whereabouts"] in OPEN for row in rows):
            right.add((child["name"], child["birth"]))
        what = ", ".join(f"{row['whereabouts']} {row['category']} {row['errors']}" for row in rows) or "no such child"
        print(f"{child['name']} {child['birth']}: {child['state']} {child['reason']} | {what}")
    wanted = {
        key: row for key, rows in truth.items() for row in rows
        if row["home"].startswith("河湾县") and row["whereabouts"] in OPEN and "2010-09-01" <= key[1] <= "2019-08-31"}
    for key in sorted(set(wanted) - right):
        row = wanted[key]
        print(f"not found: {key[0]} {key[1]}: {row['whereabouts']} {row['category']} {row['errors']}")
    print(f"open by the run {len(found)}; open by the truth {len(wanted)}, of whom found {len(right & set(wanted))}")


main()
