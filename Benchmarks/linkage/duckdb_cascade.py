"""The cascade of exact joins that analysts write, in DuckDB: duckdb_cascade.py LEFT RIGHT LINKS

Strictest first. An enrolment goes to the first rule by which it has exactly one child, and is then out of the way;
a child may hold several enrolments.
"""

import sys

import duckdb

LAYERS = [
    ("number and name", "id_number name"),
    ("number and birth", "id_number birth_date"),
    ("number and guardian", "id_number guardian_name"),
    ("name, birth, sex, guardian", "name birth_date sex guardian_name"),
    ("name, birth, sex, village", "name birth_date sex county township village"),
    ("name, birth, sex", "name birth_date sex"),
    ("name, guardian, village, sex", "name guardian_name county township village sex"),
    ("birth, sex, guardian, village", "birth_date sex guardian_name county township village"),
]


def main(left, right, out):
    db = duckdb.connect()
    db.execute("SET threads = 2; SET enable_progress_bar = false")
    for side, path, key in (("l", left, "a_id"), ("r", right, "b_id")):
        # Blanks out, X in capitals, empty is unknown: the cleaning every analyst does first.
        db.execute(f"""
            CREATE TABLE {side} AS
            SELECT {key} AS id, nullif(replace(replace(name, ' ', ''), '　', ''), '') AS name, sex, birth_date,
                   nullif(upper(trim(id_number)), '') AS id_number, county, township, nullif(village, '') AS village,
                   nullif(guardian_name, '') AS guardian_name
            FROM read_csv('{path}', header = true, all_varchar = true, quote = '"')""")
    db.execute("CREATE TABLE links (left_id VARCHAR, right_id VARCHAR, rule VARCHAR)")
    for rule, fields in LAYERS:
        fields = fields.split()
        db.execute(f"""
            INSERT INTO links
            SELECT any_value(l.id), r.id, '{rule}'
            FROM r JOIN l USING ({', '.join(fields)})
            GROUP BY r.id HAVING count(*) = 1""")
        db.execute("DELETE FROM r USING links WHERE r.id = links.right_id")
    db.execute(f"COPY (SELECT left_id, right_id, 1 AS score, 'certain' AS class, rule FROM links) TO '{out}' (HEADER)")


if __name__ == "__main__":
    main(*sys.argv[1:])
