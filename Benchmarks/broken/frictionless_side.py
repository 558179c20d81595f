"""Validates one file with frictionless: `frictionless_side.py FILE TABLE TWIN` prints its errors."""

import csv
import json
import sys
from pathlib import Path

from frictionless import Checklist, Resource, Schema, checks, system

from table_schemas import KEYS, Scheme

ROOT = Path(__file__).resolve().parents[2]
SCHEME = ROOT / "indicators" / "yichang-2020"


def records(twin):
    """The records of the clean file, the header first."""
    with open(twin, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def prepare(scheme, table, twin):
    """Returns the schema and the checks for a table, with the labels of its clean file."""
    header, *rows = records(twin)
    has_totals = any(not row[header.index(KEYS[2])] for row in rows)
    checklist = [checks.table_dimensions(min_rows=1), checks.duplicate_row()]
    checklist += [
        checks.row_constraint(formula=formula)
        for formula in scheme.row_constraints(table, header)
    ]
    return scheme.schema(table, header, has_totals), checklist


def validate(path, prepared):
    """Returns the errors of a file as [type, row, column]; encoding and dialect are detected."""
    schema, checklist = prepared
    path = Path(path)
    with system.use_context(trusted=True):
        resource = Resource(path=str(path), schema=Schema.from_descriptor(schema))
        report = resource.validate(Checklist(checks=checklist))
    errors = [*report.errors, *(error for task in report.tasks for error in task.errors)]
    return sorted([error.type, row(error), getattr(error, "field_number", None) or 0]
                  for error in errors)


def row(error):
    """The row of an error, from 1; what is wrong with a label is in the header."""
    if hasattr(error, "label") or hasattr(error, "labels"):
        return min(getattr(error, "row_numbers", None) or [1])
    return getattr(error, "row_number", None) or 0


if __name__ == "__main__":
    file, table, twin = sys.argv[1:]
    print(json.dumps(validate(file, prepare(Scheme(SCHEME), table, twin))))
