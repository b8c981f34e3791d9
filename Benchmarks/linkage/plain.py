"""Writes dialect b the way dialect a is written, for the peers: plain.py LEFT RIGHT FOLDER

The peers know no header aliases, no date forms and no addresses; an analyst would do this by hand. It is not in their
time, but Yidan reads dialect b as it comes.
"""

import csv
import re
import sys
from pathlib import Path

ADDRESS = re.compile(r"^(?:(.{2,}?[县区市]))?(.{2,}?[镇乡])?(.+?村)?")


def main(left, right, folder):
    folder = Path(folder)
    with open(left, encoding="utf-8", newline="") as file:
        rows = [
            (row["xh"], row["xm"], row["xb"], day(row["csrq"]), number(row["sfzh"]), *place(row["hjdz"]), row["jhrxm"])
            for row in csv.DictReader(file)
        ]
    write(folder / "plain-left.csv", "a_id", rows)
    # Many schools leave the county out; where its township is the only one of that name, it is known.
    county_of = {}
    for row in rows:
        county_of.setdefault(row[6], set()).add(row[5])
    with open(right, encoding="utf-8", newline="") as file:
        rows = []
        for row in csv.DictReader(file):
            county, township, village = place(row["jtzz"])
            if not county and len(county_of.get(township, ())) == 1:
                (county,) = county_of[township]
            card = number(row["sfzjh"]) or (row["xjh"][1:] if row["xjh"][:1] == "G" else "")
            guardian = "" if row["cyxm1"] in ("无", "/") else row["cyxm1"]
            rows.append((row["bh"], row["xm"], {"1": "男", "2": "女"}[row["xbm"]], day(row["csrq"]), card, county,
                         township, village, guardian))
    write(folder / "plain-right.csv", "b_id", rows)


def day(text):
    parts = re.findall(r"\d+", text)
    if len(parts) == 1:
        parts = [text[:4], text[4:6], text[6:]]
    return "-".join(part.zfill(2) for part in parts)


def number(text):
    return text.strip(" '").upper()


def place(text):
    return [part or "" for part in ADDRESS.match(text).groups()]


def write(path, key, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([key, "name", "sex", "birth_date", "id_number", "county", "township", "village", "guardian_name"])
        writer.writerows(rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
