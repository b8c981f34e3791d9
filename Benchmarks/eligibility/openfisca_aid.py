"""Three of the same rules in OpenFisca: living subsidy of the compulsory stage, grants for senior high school and for
undergraduates. The same file of facts in, a list of what is due out.

    openfisca_aid.py FACTS OUT

OpenFisca has one time axis, the period of law; what was known when is done by polars before the facts reach it, in the
plainest form that this file needs: a fact counts if it was known and had begun by the day of knowledge.
"""

import sys

import numpy as np
import polars as pl
from openfisca_core import entities, periods, simulation_builder, taxbenefitsystems, variables
from openfisca_core.indexed_enums import Enum

KNOWN_ON = "2020-11-30"
TERM = "2020-09"
FOUR = ["registered", "disabled", "ruralAllowance", "destitute"]
MUST = FOUR + ["urbanAllowance", "orphan"]

Child = entities.Entity(key="child", plural="children", label="child", doc="")


class Stage(Enum):
    none = "none"
    preschool = "preschool"
    primary = "primary"
    junior = "junior"
    senior = "senior"
    vocational = "vocational"
    undergraduate = "undergraduate"


def fact(name, kind, **more):
    return type(name, (variables.Variable,), dict(
        value_type=kind, entity=Child, definition_period=periods.DateUnit.MONTH, label=name, **more))


stage = fact("stage", Enum, possible_values=Stage, default_value=Stage.none)
boarding = fact("boarding", bool)
four = fact("four", bool)
must = fact("must", bool)
recognised = fact("recognised", bool)


class living_subsidy(variables.Variable):
    value_type = float
    entity = Child
    definition_period = periods.DateUnit.MONTH
    label = "living subsidy"

    def formula_2024_02(child, period, parameters):
        rates = np.where(child("stage", period) == Stage.primary, 625.00, 750.00)
        return due(child, period, rates)

    def formula_2019_09(child, period, parameters):
        rates = np.where(child("stage", period) == Stage.primary, 500.00, 625.00)
        return due(child, period, rates)

    def formula_2016_02(child, period, parameters):
        at = child("stage", period)
        rates = np.where(at == Stage.primary, 500.00, 625.00)
        compulsory = (at == Stage.primary) + (at == Stage.junior)
        poor = child("must", period) + child("recognised", period)
        return compulsory * child("boarding", period) * poor * rates


def due(child, period, rates):
    at = child("stage", period)
    compulsory = (at == Stage.primary) + (at == Stage.junior)
    boards = child("boarding", period)
    poor = child("must", period) + child("recognised", period)
    return compulsory * (boards * poor * rates + ~boards * child("four", period) * rates / 2)


class senior_grant(variables.Variable):
    value_type = float
    entity = Child
    definition_period = periods.DateUnit.MONTH
    label = "grant for senior high school"

    def formula_2025_02(child, period, parameters):
        return grant(child, period, Stage.senior, 1150.00)

    def formula_2015_02(child, period, parameters):
        return grant(child, period, Stage.senior, 1000.00)


class college_grant(variables.Variable):
    value_type = float
    entity = Child
    definition_period = periods.DateUnit.MONTH
    label = "grant for undergraduates"

    def formula_2024_09(child, period, parameters):
        return grant(child, period, Stage.undergraduate, 1850.00)

    def formula_2019_02(child, period, parameters):
        return grant(child, period, Stage.undergraduate, 1650.00)

    def formula_2010_09(child, period, parameters):
        return grant(child, period, Stage.undergraduate, 1500.00)


def grant(child, period, at, rate):
    return (child("stage", period) == at) * (child("must", period) + child("recognised", period)) * rate


def main(facts, out):
    table = pl.read_csv(facts, schema_overrides={name: pl.String for name in ("value", "from", "until", "known_on")})
    known = table.filter(
        (pl.col("known_on").is_null() | (pl.col("known_on") <= KNOWN_ON))
        & (pl.col("from").is_null() | (pl.col("from") <= KNOWN_ON)))
    wanted = known.filter(
        pl.col("fact").is_in(["stage", "boarding", "hardship"]) | pl.col("fact").str.starts_with("group."))
    children = table.select("child_id").unique(maintain_order=True)
    for name in ("stage", "boarding", "hardship"):
        column = wanted.filter(pl.col("fact") == name).select("child_id", pl.col("value").alias(name))
        children = children.join(column, on="child_id", how="left", maintain_order="left")
    for name, groups in (("four", FOUR), ("must", MUST)):
        column = wanted.filter(pl.col("fact").is_in([f"group.{group}" for group in groups])).select(
            "child_id", pl.lit(True).alias(name)).unique()
        children = children.join(column, on="child_id", how="left", maintain_order="left")

    system = taxbenefitsystems.TaxBenefitSystem([Child])
    for variable in (stage, boarding, four, must, recognised, living_subsidy, senior_grant, college_grant):
        system.add_variable(variable)
    simulation = simulation_builder.SimulationBuilder().build_default_simulation(system, count=len(children))
    codes = {name.name: name.index for name in Stage}
    simulation.set_input("stage", TERM, children["stage"].replace_strict(codes, default=0).to_numpy())
    simulation.set_input("boarding", TERM, (children["boarding"] == "yes").fill_null(False).to_numpy())
    for name in ("four", "must"):
        simulation.set_input(name, TERM, children[name].fill_null(False).to_numpy())
    simulation.set_input("recognised", TERM, children["hardship"].is_not_null().to_numpy())
    parts = []
    for policy, name in (("compulsory-living-subsidy", "living_subsidy"), ("senior-grant", "senior_grant"),
                         ("college-grant", "college_grant")):
        sums = simulation.calculate(name, TERM)
        own = pl.DataFrame({"child_id": children["child_id"], "policy_id": policy,
                            "amount_fen": (sums.astype(np.float64) * 100).round().astype(np.int64)})
        parts.append(own.filter(pl.col("amount_fen") > 0))
    pl.concat(parts).sort("child_id", "policy_id").write_csv(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
