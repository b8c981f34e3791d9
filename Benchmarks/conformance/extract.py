#!/usr/bin/env python3
"""Writes data/ from the reference data: extract.py REFERENCE_FOLDER.

Only what the generators need: surnames, characters of given names, sounds, look-alikes, variants, fuzzy sounds,
divisions. For maintainers. data/README.md says where each file comes from.
"""

import csv
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main():
    reference = Path(sys.argv[1])

    def rows(name):
        with open(reference / f"{name}.csv", encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    surnames = [(row["surname"], row["share_percent"]) for row in rows("surnames") if float(row["share_percent"]) > 0]
    write("surnames", ("surname", "percent"), surnames)

    characters = [
        (row["char"], row["gender"], row["weight_1950s"], row["weight_1980s"], row["weight_2010s"])
        for row in rows("given_name_chars")
    ]
    write("given_name_characters", ("character", "sex", "grandparents", "parents", "children"), characters)
    write("given_names", ("name", "sex"), sorted({
        (row["name"], row["gender"]) for row in rows("given_names_top")
        if row["kind"] == "given" and row["gender"] in "MF"
    }))

    known = {row[0] for row in characters} | set("".join(row[0] for row in surnames))
    sounds, common = [], set(known)
    for row in rows("pinyin"):
        if row["gb2312_level"] == "1" or row["char"] in known:
            reading = (row["standard_readings_8105"] or row["readings"]).split()
            usual = [one for one in row["readings"].split() if one in reading] or row["readings"].split()
            sounds.append((row["char"], usual[0], " ".join(row["surname_readings"].split()[:1])))
            common.add(row["char"])
    write("sounds", ("character", "sound", "as_surname"), sorted(sounds))

    write("look_alikes", ("a", "b"), [
        (row["char_a"], row["char_b"]) for row in rows("similar_glyphs")
        if {row["char_a"], row["char_b"]} & known and {row["char_a"], row["char_b"]} <= common
    ])
    write("variants", ("standard", "variant"), sorted({
        (row["standard"], row["variant"]) for row in rows("variants")
        if row["standard"] in known and 0x3400 <= ord(row["variant"][0]) <= 0x9FFF and len(row["variant"]) == 1
    }))
    write("fuzzy_sounds", ("kind", "a", "b"), [
        (row["kind"], row["a"], row["b"]) for row in rows("fuzzy_pinyin") if row["b"] not in ("lyu", "nyu")
    ])
    write("counties", ("code", "name"), [
        (row["code"], row["name"]) for row in rows("divisions") if row["level"] == "county"
    ])


def write(name, header, lines):
    with open(HERE / "data" / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(lines)
    print(f"{name}: {len(lines)} lines")


if __name__ == "__main__":
    main()
