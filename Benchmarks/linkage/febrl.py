"""Yidan, Splink and recordlinkage on the four FEBRL data sets (Christen 2005), which come with recordlinkage.

    febrl.py

Sets 1 to 3 hold originals and their duplicates in one file; here the originals are the left side and the duplicates
the right. Set 4 comes as two files. Each peer is given its best threshold by the truth; Yidan's own classes count.
"""

import csv
import os
import subprocess
import sys
import warnings
from pathlib import Path

import duckdb
import recordlinkage
import splink.comparison_level_library as level
import splink.comparison_library as comparison
from recordlinkage.compare import Exact, String
from recordlinkage.datasets import load_febrl1, load_febrl2, load_febrl3, load_febrl4
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

warnings.filterwarnings("ignore")
HERE = Path(__file__).resolve().parent
BLOCKS = [["soc_sec_id"], ["given_name", "surname"], ["date_of_birth", "surname"], ["date_of_birth", "given_name"],
          ["postcode", "surname"], ["postcode", "given_name"], ["address_1", "suburb"], ["date_of_birth", "postcode"]]


def main():
    print("| set | left | right | engine | F1 | precision | recall |\n|---|---|---|---|---|---|---|")
    for number in range(1, 5):
        left, right = split(number)
        folder = HERE / "work" / f"febrl{number}"
        truth = write(left, right, folder)
        found = {"splink": best(splinked(left, right), truth), "recordlinkage": best(compared(left, right), truth)}
        yidan = linked_by_yidan(folder)
        if yidan is not None:
            found = {"yidan": figures(yidan, truth)} | found
        for engine, (f1, precision, recall) in found.items():
            print(f"| {number} | {len(left)} | {len(right)} | {engine} | {f1:.4f} | {precision:.4f} | {recall:.4f} |")


def split(number):
    """The originals and the duplicates of a set."""
    if number == 4:
        return load_febrl4()
    both = (load_febrl1, load_febrl2, load_febrl3)[number - 1]()
    original = both.index.str.endswith("-org")
    return both[original], both[~original]


def write(left, right, folder):
    """left.csv, right.csv and truth.csv as the kit has them; the truth as a set of pairs."""
    folder.mkdir(parents=True, exist_ok=True)
    left.to_csv(folder / "left.csv")
    right.to_csv(folder / "right.csv")
    # rec-12-dup-0 is a copy of rec-12-org.
    pairs = sorted((f"rec-{one.split('-')[1]}-org", one) for one in right.index)
    pairs = [pair for pair in pairs if pair[0] in left.index]
    with open(folder / "truth.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([("left_id", "right_id"), *pairs])
    return set(pairs)


def figures(pairs, truth):
    right = len(pairs & truth)
    return 2 * right / (len(pairs) + len(truth)), right / max(1, len(pairs)), right / len(truth)


def best(scored, truth):
    """The best F1 over all thresholds, each right record going to its best left one."""
    scored = scored.sort_values(["score", "left_id"], ascending=[False, True]).drop_duplicates("right_id")
    right, top = 0, (0, 0, 0)
    for count, pair in enumerate(zip(scored["left_id"], scored["right_id"]), start=1):
        right += pair in truth
        top = max(top, (2 * right / (count + len(truth)), right / count, right / len(truth)))
    return top


# The engines ------------------------------------------------------------------------------------------------------


def linked_by_yidan(folder):
    yidan, out = os.environ.get("YIDAN", ""), folder / "yidan.csv"
    if not yidan or subprocess.run([yidan, "link", "--help"], capture_output=True).returncode:
        return None
    model = HERE.parent.parent / "models" / "febrl.yaml"
    command = [yidan, "link", folder / "left.csv", folder / "right.csv", "--model", model, "--out", out]
    if subprocess.run(command, stdout=sys.stderr).returncode:
        return set()
    with open(out, encoding="utf-8", newline="") as file:
        return {(row["left_id"], row["right_id"]) for row in csv.DictReader(file) if row["class"] != "review"}


def splinked(left, right):
    db = duckdb.connect()
    db.execute("SET threads = 2; SET enable_progress_bar = false")
    api, tables = DuckDBAPI(connection=db), []
    for side, frame in (("a_originals", left), ("b_duplicates", right)):
        frame = frame.reset_index().rename(columns={"rec_id": "unique_id"})
        tables.append(api.register(frame, dataset_display_name=side))

    def near(field, *levels):
        return comparison.CustomComparison(output_column_name=field, comparison_levels=[
            level.NullLevel(field), level.ExactMatchLevel(field, term_frequency_adjustments=True), *levels,
            level.ElseLevel()])

    linker = Linker(tables, SettingsCreator(
        link_type="link_only",
        comparisons=[
            near("given_name", level.JaroWinklerLevel("given_name", 0.9), level.JaroWinklerLevel("given_name", 0.75)),
            near("surname", level.JaroWinklerLevel("surname", 0.9), level.JaroWinklerLevel("surname", 0.75)),
            near("date_of_birth", level.DamerauLevenshteinLevel("date_of_birth", 1),
                 level.DamerauLevenshteinLevel("date_of_birth", 2)),
            near("soc_sec_id", level.DamerauLevenshteinLevel("soc_sec_id", 1),
                 level.DamerauLevenshteinLevel("soc_sec_id", 2)),
            near("address_1", level.JaroWinklerLevel("address_1", 0.85)),
            near("suburb", level.JaroWinklerLevel("suburb", 0.85)),
            near("postcode", level.DamerauLevenshteinLevel("postcode", 1)),
            comparison.ExactMatch("street_number"),
        ],
        blocking_rules_to_generate_predictions=[block_on(*fields) for fields in BLOCKS],
    ))
    linker.training.estimate_probability_two_random_records_match(
        [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth")], recall=0.9)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for fields in (["soc_sec_id"], ["date_of_birth"], ["postcode"]):
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(*fields))
    predicted = linker.inference.predict().as_pandas_dataframe()
    return predicted.rename(columns={"unique_id_l": "left_id", "unique_id_r": "right_id", "match_weight": "score"})


def compared(left, right):
    indexer = recordlinkage.Index()
    for fields in BLOCKS:
        indexer.block(fields)
    pairs = indexer.index(left, right)
    features = recordlinkage.Compare([
        String("given_name", "given_name", method="jarowinkler", missing_value=0.5),
        String("surname", "surname", method="jarowinkler", missing_value=0.5),
        String("date_of_birth", "date_of_birth", method="damerau_levenshtein", missing_value=0.5),
        String("soc_sec_id", "soc_sec_id", method="damerau_levenshtein", missing_value=0.5),
        String("address_1", "address_1", method="jarowinkler", missing_value=0.5),
        String("suburb", "suburb", method="jarowinkler", missing_value=0.5),
        String("postcode", "postcode", method="damerau_levenshtein", missing_value=0.5),
        Exact("street_number", "street_number"),
    ]).compute(pairs, left, right)
    scored = features.sum(axis=1).rename("score").reset_index()
    scored.columns = ["left_id", "right_id", "score"]
    return scored


if __name__ == "__main__":
    main()
