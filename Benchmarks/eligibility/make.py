"""Makes up a file of facts: N children of all stages, about nine rows each, some in groups, some recognised late.

    make.py N FILE [--seed 5]
"""

import argparse
import random

STAGES = ["preschool"] * 15 + ["primary"] * 38 + ["junior"] * 20 + ["senior"] * 10 + ["vocational"] * 8 + [
    "undergraduate"] * 9
COUNTIES = ["341524", "430626", "430124", "440106", "510104", "360735", "110101", "140922"]
GROUPS = ["registered", "lifted", "unstable", "borderline", "ruralAllowance", "urbanAllowance", "destitute", "orphan",
          "disabled"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("children", type=int)
    parser.add_argument("file")
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with open(options.file, "w", encoding="utf-8") as file:
        file.write("child_id,fact,value,from,until,known_on\n")
        lines = []
        for number in range(options.children):
            lines.append(child(f"c{number:08d}", chance))
            if len(lines) == 10_000:
                file.write("".join(lines))
                lines = []
        file.write("".join(lines))


def child(key, chance):
    stage = chance.choice(STAGES)
    county = chance.choice(COUNTIES)
    home = county if chance.random() < 0.93 else chance.choice(COUNTIES)
    year = 2020 - {"preschool": 4, "primary": 9, "junior": 13, "senior": 16, "vocational": 16, "undergraduate": 19}[stage]
    rows = [
        ("stage", stage, "2020-09-01"),
        ("grade", chance.randint(1, 3), "2020-09-01"),
        ("boarding", "yes" if chance.random() < 0.35 else "no", "2020-09-01"),
        ("school_id", f"{county}{chance.randint(1, 60):04d}", "2020-09-01"),
        ("school_region", county, "2020-09-01"),
        ("hukou_region", home, ""),
        ("birth", f"{year - chance.randint(0, 1)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}", ""),
    ]
    if stage == "preschool":
        rows.append(("school_kind", chance.choice(["public", "inclusive", "private"]), "2020-09-01"))
    if stage == "vocational":
        rows.append(("major", chance.choice(["agricultural", "other", "performing"]), "2020-09-01"))
        rows.append(("hukou_kind", chance.choice(["rural", "urban"]), ""))
    if chance.random() < 0.25:
        rows.append(("hardship", chance.choice(["special", "moderate", "general"]), day(chance)))
    if chance.random() < 0.15:
        rows.append((f"group.{chance.choice(GROUPS)}", "yes", day(chance)))
    if home[:2] != county[:2] and chance.random() < 0.8:
        rows.append(("paid_elsewhere", chance.choice(["yes", "no"]), ""))
    return "".join(f"{key},{fact},{value},{since},,{since}\n" for fact, value, since in rows)


def day(chance):
    """Mostly before the term, sometimes in it, sometimes too late."""
    if chance.random() < 0.8:
        return f"{chance.randint(2016, 2019)}-{chance.randint(1, 12):02d}-01"
    return chance.choice(["2020-09-20", "2020-10-15", "2020-11-15", "2020-12-20"])


if __name__ == "__main__":
    main()
