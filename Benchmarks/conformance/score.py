#!/usr/bin/env python3
"""Says how well an engine linked: score.py LINKS TRUTH KINDS [--json FILE]

LINKS has left_id, right_id and perhaps class (certain, probable, review). Certain and probable are links. Review is
no link: it is offered to a clerk. Without a class, every row is a link.
"""

import argparse
import csv
import json
from collections import Counter
from math import sqrt


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("links")
    parser.add_argument("truth")
    parser.add_argument("kinds")
    parser.add_argument("--json", help="write the figures here as well")
    options = parser.parse_args()
    figures = score(*read_links(options.links), read_truth(options.truth), read_kinds(options.kinds))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(figures, file, ensure_ascii=False, indent=1)
    show(figures)


# Reading ----------------------------------------------------------------------------------------------------------


def read_links(path):
    """Two sets of pairs: linked, and offered for review."""
    linked, offered = set(), set()
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            kind = row.get("class") or "certain"
            if kind not in ("certain", "probable", "review"):
                raise SystemExit(f"{path}: unknown class {kind}")
            (offered if kind == "review" else linked).add((row["left_id"], row["right_id"]))
    return linked, offered - linked


def read_truth(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return {(row["left_id"], row["right_id"]) for row in csv.DictReader(file)}


def read_kinds(path):
    """left_id: (kind, traits, errors)"""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return {
            row["left_id"]: (row["kind"], row["traits"].split(";"), row["errors"].split(";"))
            for row in csv.DictReader(file)
        }


# Scoring ----------------------------------------------------------------------------------------------------------


def score(linked, offered, truth, kinds):
    right = len(linked & truth)
    precision, recall = share(right, len(linked)), share(right, len(truth))
    rows_of = Counter(left for left, _ in truth)
    has_link = {left for left, _ in linked}
    reached = {left for left, _ in (linked | offered) & truth}
    linked_rows = Counter(left for left, _ in linked & truth)
    shown_rows = Counter(left for left, _ in (linked | offered) & truth)
    double = [left for left, count in rows_of.items() if count > 1]
    out = [left for left, kind in kinds.items() if kind[0] == "out_of_school"]
    gone = [left for left, kind in kinds.items() if kind[0] == "elsewhere" and left not in rows_of]
    return {
        "children": len(kinds), "true_links": len(truth), "links": len(linked),
        "precision": precision, "recall": recall,
        "f1": 2 * precision * recall / (precision + recall) if right else 0.0,
        "children_in_review": len({left for left, _ in offered}) / len(kinds),
        "review_rows": len(offered),
        "left_over": part([left for left in rows_of if left not in reached], rows_of),
        "out_of_school_linked": part([left for left in out if left in has_link], out),
        "gone_linked": part([left for left in gone if left in has_link], gone),
        "second_enrolment_linked": part([left for left in double if linked_rows[left] > 1], double),
        "second_enrolment_shown": part([left for left in double if shown_rows[left] > 1], double),
        "enrolments_given_twice": sum(count > 1 for count in Counter(b for _, b in linked).values()),
        "by_error": by(linked, offered, truth, lambda left: kinds[left][2]),
        "by_trait": by(linked, offered, truth, lambda left: kinds[left][1]),
    }


def by(linked, offered, truth, names):
    """Recall, and what is left over, of the true links of children with each error or trait."""
    total, found, shown = Counter(), Counter(), Counter()
    for pair in truth:
        for name in names(pair[0]):
            total[name or "none"] += 1
            found[name or "none"] += pair in linked
            shown[name or "none"] += pair in linked or pair in offered
    return {
        name: {"true_links": total[name], "recall": found[name] / total[name],
               "left_over": 1 - shown[name] / total[name], "recall_interval": wilson(found[name], total[name])}
        for name in sorted(total)
    }


def share(part_, whole):
    return part_ / whole if whole else 0.0


def part(found, whole):
    """A share with its 95 % interval."""
    return {"count": len(found), "of": len(whole), "share": share(len(found), len(whole)),
            "interval": wilson(len(found), len(whole))}


def wilson(found, whole, z=1.959964):
    """The interval of a share that holds near nought and one as well (Wilson 1927)."""
    if not whole:
        return [0.0, 1.0]
    p, spread = found / whole, z * z / whole
    middle = p + spread / 2
    width = z * sqrt(p * (1 - p) / whole + spread / (4 * whole))
    return [max(0.0, (middle - width) / (1 + spread)), min(1.0, (middle + width) / (1 + spread))]


# Showing ----------------------------------------------------------------------------------------------------------


def show(figures):
    print(f"{figures['links']:,} links, {figures['true_links']:,} true, {figures['children']:,} children")
    print(f"precision {figures['precision']:.5f}   recall {figures['recall']:.5f}   F1 {figures['f1']:.5f}")
    print(f"children in review                    {figures['children_in_review']:8.3%}")
    for name, words in (
        ("left_over", "enrolled, neither linked nor offered"),
        ("out_of_school_linked", "out of school, wrongly linked"),
        ("gone_linked", "gone elsewhere, wrongly linked"),
        ("second_enrolment_linked", "second enrolment linked"),
        ("second_enrolment_shown", "second enrolment linked or offered"),
    ):
        one = figures[name]
        low, high = one["interval"]
        print(f"{words:37} {one['share']:8.3%}  [{low:.3%}, {high:.3%}]  {one['count']:,} of {one['of']:,}")
    if figures["enrolments_given_twice"]:
        print(f"enrolments given to two children      {figures['enrolments_given_twice']:,}")
    print(f"\n{'error or trait':22} {'links':>9} {'recall':>8} {'left over':>10}")
    for group in ("by_trait", "by_error"):
        for name, one in figures[group].items():
            print(f"{name:22} {one['true_links']:9,} {one['recall']:8.4f} {one['left_over']:10.4f}")


if __name__ == "__main__":
    main()
