"""The same cascade of exact joins in Polars: polars_cascade.py LEFT RIGHT LINKS"""

import os
import sys

os.environ.setdefault("POLARS_MAX_THREADS", "2")

import polars as pl

from duckdb_cascade import LAYERS


def read(path, key):
    """Blanks out, X in capitals, empty is unknown."""
    text = pl.scan_csv(path, infer_schema=False)
    clean = pl.col("name").str.replace_all("[ 　]", "")
    return text.select(
        pl.col(key).alias("id"), clean, "sex", "birth_date", pl.col("id_number").str.strip_chars().str.to_uppercase(),
        "county", "township", "village", "guardian_name",
    ).collect()


def main(left, right, out):
    left, right = read(left, "a_id"), read(right, "b_id")
    found = []
    for rule, fields in LAYERS:
        fields = fields.split()
        layer = (
            right.lazy().select("id", *fields).drop_nulls(fields)
            .join(left.lazy().select(pl.col("id").alias("left_id"), *fields), on=fields)
            .group_by("id").agg(pl.col("left_id").first(), pl.len().alias("candidates"))
            .filter(pl.col("candidates") == 1)
            .select("left_id", pl.col("id").alias("right_id"), pl.lit(rule).alias("rule"))
            .collect()
        )
        found.append(layer)
        right = right.join(layer, left_on="id", right_on="right_id", how="anti")
    pl.concat(found).select(
        "left_id", "right_id", pl.lit(1).alias("score"), pl.lit("certain").alias("class"), "rule"
    ).write_csv(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
