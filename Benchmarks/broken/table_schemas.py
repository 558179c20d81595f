"""Table Schemas and checks for frictionless, made from the scheme that assess itself reads.

Everything that frictionless can express is given to it: labels, types, required cells, enumerations
with all their aliases, the bounds of numbers and dates, unique keys, at least one row, no row twice,
and each check of the scheme that is plain arithmetic within a row, as a row constraint.
"""

import csv
import re
from pathlib import Path

import yaml

# The whole that the units belong to.
ROOT = ("420500", "宜昌市")
KEYS = ["区划代码", "单位名称", "报告期"]
PERIOD = "2020Q4"
PERIOD_START, PERIOD_END = "2020-10-01", "2020-12-31"
# What the office writes in the name of a row of sums, and for a cell that does not apply.
TOTALS = ["全市", "合计", "小计", "县小计", "区小计"]
NOT_APPLICABLE = "不涉及"


class Scheme:
    """The tables and units of a scheme's folder."""

    def __init__(self, folder):
        folder = Path(folder)
        with open(folder / "tables.yaml", encoding="utf-8") as file:
            self.tables = {table["id"]: table for table in yaml.safe_load(file)["tables"]}
        with open(folder / "divisions.csv", encoding="utf-8-sig") as file:
            self.divisions = list(csv.DictReader(file))

    def schema(self, table_id, labels, has_totals):
        """Returns the Table Schema of a table whose columns stand in the order of `labels`.

        Where a return has rows of sums, which have neither name nor period, these may be empty.
        """
        table = self.tables[table_id]
        columns = {column["name"]["zh"]: column for column in table["columns"]}
        fields = [
            self._key(label, table, has_totals) if label in KEYS else self._field(columns[label], label)
            for label in labels
        ]
        key = [columns_name(table, column) for column in table.get("key", [])]
        schema = {"fields": fields, "missingValues": ["", NOT_APPLICABLE]}
        if key:
            schema["primaryKey"] = ["单位名称"] + key
        return schema

    def _key(self, label, table, has_totals):
        values = {
            # A form writes the name of a row of sums in its first column, or the city's own.
            "区划代码": [division["code"] for division in self.divisions] + [ROOT[0]] + TOTALS,
            "单位名称": [
                name
                for division in self.divisions
                for name in [division["name"], *filter(None, division["aliases"].split(";"))]
            ]
            + [ROOT[1]],
            "报告期": [PERIOD],
        }[label]
        constraints = {"enum": sorted(set(values))}
        if label != "区划代码" and not has_totals:
            constraints["required"] = True
        # In a form every unit has one row; a primary key would refuse rows of sums, which have none.
        if table["kind"] == "form" and label != "报告期":
            constraints["unique"] = True
        return {"name": label, "type": "string", "constraints": constraints}

    def _field(self, column, label):
        kind = column["type"]
        constraints = {"required": True} if column.get("required") else {}
        field = {"name": label, "type": "string", "constraints": constraints}
        if kind == "count":
            field["type"] = "integer"
            constraints["minimum"] = column.get("min", 0)
        elif kind in ("amount", "percent"):
            field |= {"type": "number", "floatNumber": True}
            if "min" in column or kind == "percent":
                constraints["minimum"] = column.get("min", 0)
            if kind == "percent":
                constraints["maximum"] = column.get("max", 100)
        elif kind == "date":
            field["type"] = "date"
            constraints["maximum"] = PERIOD_END
            if column["id"] == "happened_on":
                constraints["minimum"] = PERIOD_START
        elif kind == "flag":
            constraints["enum"] = ["是", "否", "有", "无"]
        elif kind == "choice":
            constraints["enum"] = [word for choice in column["choices"] for word in words(choice)]
        if "max" in column:
            constraints["maximum"] = column["max"]
        return field

    def row_constraints(self, table_id, labels):
        """Returns the checks of a table that fit in a row, as expressions over the labels."""
        table = self.tables[table_id]
        checks = (expression(check, table, labels) for check in table.get("checks", []))
        return [check for check in checks if check]


def words(choice):
    """The name of a choice and its aliases."""
    return [choice["name"]["zh"], *choice.get("aliases", [])]


def columns_name(table, column_id):
    """The label of a column."""
    return next(column["name"]["zh"] for column in table["columns"] if column["id"] == column_id)


def expression(check, table, labels):
    """Returns a formula as a Python expression over the labels, or None where it needs more.

    A row that lacks one of the values passes, as in the scheme.
    """
    columns = {column["id"]: column for column in table["columns"]}
    formula = " ".join(check["formula"].split())
    beyond_row = re.compile(
        r"\b(prior|previous|count|sum|max|min|abs|if|or_zero|declared\w*|period_\w+|year_\w+)\b")
    if beyond_row.search(formula):
        return None
    used = set()

    def comparison(match):
        column, sign, choice_id = match.groups()
        choice = next(c for c in columns[column]["choices"] if c["id"] == choice_id)
        used.add(columns[column]["name"]["zh"])
        inside = f"{columns[column]['name']['zh']} in {words(choice)!r}"
        return f"({inside})" if sign == "=" else f"(not ({inside}))"

    formula = re.sub(r'(\w+) (=|!=) "(\w+)"', comparison, formula)
    formula = re.sub(
        r"reported\((\w+)\)", lambda m: f"({columns[m[1]]['name']['zh']} != None)", formula)

    def name(match):
        column = columns.get(match[0])
        if column is None:
            return match[0]
        used.add(column["name"]["zh"])
        return column["name"]["zh"]

    formula = re.sub(r"\b[a-z]\w*\b", name, formula)
    if "tolerance" in check and formula.count(" = ") == 1:
        left, right = formula.split(" = ")
        formula = f"-{check['tolerance']} <= ({left}) - ({right}) <= {check['tolerance']}"
    formula = re.sub(r"(?<![<>!=])=(?!=)", "==", formula)
    if formula.count(" implies ") == 1:
        left, right = formula.split(" implies ")
        formula = f"(not ({left})) or ({right})"
    if " implies " in formula or not all(u.isidentifier() and u in labels for u in used):
        return None
    missing = [f"{label} == None" for label in sorted(used)]
    return " or ".join([*missing, f"({formula})"])
