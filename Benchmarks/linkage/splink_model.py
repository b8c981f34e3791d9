"""Splink on DuckDB with a model comparable to Yidan's: splink_model.py LEFT RIGHT LINKS [LINK_WEIGHT REVIEW_WEIGHT]

Names, numbers, birth, guardian and place with levels and term frequencies; u by sampling, m by expectation
maximisation. Each enrolment goes to the child with the highest weight.
"""

import sys
import warnings

import duckdb
import splink.comparison_level_library as level
import splink.comparison_library as comparison
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

warnings.filterwarnings("ignore")

#: From these match weights on a pair is a link, or goes to review. Chosen on sister files (seed 7, 100,000 rows) for
#: F1: the best was 2.3 on typical, -2.7 on hard.
LINK, REVIEW = 1.0, -6.0


def main(left, right, out, link=LINK, review=REVIEW):
    db = duckdb.connect()
    db.execute("SET threads = 2; SET enable_progress_bar = false")
    api = DuckDBAPI(connection=db)
    tables = []
    for side, path, key in (("l", left, "a_id"), ("r", right, "b_id")):
        db.execute(f"""
            CREATE TABLE {side} AS
            SELECT {key} AS unique_id, nullif(regexp_replace(name, '[ 　·•・．.‧∙、-]', '', 'g'), '') AS name, sex,
                   try_cast(birth_date AS DATE) AS birth_date, birth_date AS birth_text,
                   nullif(upper(trim(id_number)), '') AS id_number,
                   county, county || township AS township, county || township || nullif(village, '') AS village,
                   nullif(guardian_name, '') AS guardian_name, substr(name, 1, 1) AS surname
            FROM read_csv('{path}', header = true, all_varchar = true, quote = '"')""")
        tables.append(api.register(side, dataset_display_name="left" if side == "l" else "right"))

    settings = SettingsCreator(
        link_type="link_only",
        retain_matching_columns=False,
        comparisons=[
            comparison.CustomComparison(
                output_column_name="name",
                comparison_levels=[
                    level.NullLevel("name"),
                    level.ExactMatchLevel("name", term_frequency_adjustments=True),
                    level.LevenshteinLevel("name", 1),
                    level.JaroWinklerLevel("name", 0.8),
                    level.ExactMatchLevel("surname"),
                    level.ElseLevel(),
                ],
            ),
            comparison.LevenshteinAtThresholds("id_number", [1, 2]),
            comparison.CustomComparison(
                output_column_name="birth_date",
                comparison_levels=[
                    level.NullLevel("birth_date"),
                    level.ExactMatchLevel("birth_date"),
                    level.LevenshteinLevel("birth_text", 1),
                    level.AbsoluteDateDifferenceLevel(
                        "birth_date", input_is_string=False, threshold=35, metric="day"),
                    level.AbsoluteDateDifferenceLevel(
                        "birth_date", input_is_string=False, threshold=366, metric="day"),
                    level.ElseLevel(),
                ],
            ),
            comparison.ExactMatch("sex"),
            comparison.CustomComparison(
                output_column_name="guardian_name",
                comparison_levels=[
                    level.NullLevel("guardian_name"),
                    level.ExactMatchLevel("guardian_name", term_frequency_adjustments=True),
                    level.LevenshteinLevel("guardian_name", 1),
                    level.ElseLevel(),
                ],
            ),
            comparison.CustomComparison(
                output_column_name="place",
                comparison_levels=[
                    level.NullLevel("township"),
                    level.ExactMatchLevel("village"),
                    level.ExactMatchLevel("township"),
                    level.ExactMatchLevel("county"),
                    level.ElseLevel(),
                ],
            ),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("id_number"),
            block_on("name", "birth_date"),
            block_on("name", "guardian_name"),
            block_on("name", "township"),
            block_on("birth_date", "guardian_name"),
            block_on("birth_date", "sex", "township"),
            block_on("substr(id_number, 1, 14)", "surname"),
        ],
    )
    linker = Linker(tables, settings)
    linker.training.estimate_probability_two_random_records_match(
        [block_on("id_number", "name"), block_on("name", "birth_date", "sex")], recall=0.97)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for rule in (block_on("id_number"), block_on("name", "birth_date")):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    predicted = linker.inference.predict(threshold_match_weight=float(review))
    db.execute(f"""
        COPY (
            SELECT unique_id_l AS left_id, unique_id_r AS right_id, round(match_weight, 3) AS score,
                   CASE WHEN match_weight >= {float(link)} THEN 'certain' ELSE 'review' END AS class, 'splink' AS rule
            FROM {predicted.physical_name}
            QUALIFY row_number() OVER (PARTITION BY unique_id_r ORDER BY match_weight DESC, unique_id_l) = 1
        ) TO '{out}' (HEADER)""")


if __name__ == "__main__":
    main(*sys.argv[1:])
