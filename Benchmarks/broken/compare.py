"""Compares assess with frictionless on samples/broken and writes results.md beside this file.

Everything but the times is the same in every run. RUNS=n sets how often each time is taken.
"""

import csv
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

from frictionless_side import ROOT, SCHEME, prepare, validate
from table_schemas import PERIOD, Scheme

HERE = Path(__file__).resolve().parent
FOLDER = ROOT / "samples" / "broken"
ASSESS = ROOT / ".build" / "release" / "assess"
RUNS = int(os.environ.get("RUNS", "5"))


def column_number(cell):
    """The number of the column of a cell such as Q2, from 1."""
    number = 0
    for letter in cell:
        if letter.isalpha():
            number = number * 26 + ord(letter) - ord("A") + 1
    return number


def read_cases():
    """The rows of expected.csv, those of one file together, in the order of the list."""
    cases = {}
    with open(FOLDER / "expected.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            cases.setdefault(row["file"], []).append(row)
    return cases


class Assess:
    """The program as a clerk starts it: one process a file."""

    def command(self, name, companions):
        files = [str((FOLDER / file).relative_to(ROOT)) for file in [name, *companions]]
        return [
            str(ASSESS), "validate", *files, "--scheme", "indicators/yichang-2020",
            "--period", PERIOD, "--format", "json",
        ]

    def errors(self, name, companions=()):
        """Findings in the file as [code, row, column, severity]."""
        output = subprocess.run(
            self.command(name, companions), cwd=ROOT, capture_output=True, check=False).stdout
        here = str((FOLDER / name).relative_to(ROOT))
        return [
            [
                finding["code"], finding["location"].get("line") or 0,
                column_number(finding["location"].get("columnLetter") or ""), finding["severity"],
            ]
            for finding in json.loads(output)["findings"]
            if finding["location"]["file"] == here
        ]

    def seconds(self, name, companions):
        return cold(self.command(name, companions))


class Frictionless:
    """The library, told which table each file is; None where it cannot read the format."""

    def __init__(self):
        self.scheme = Scheme(SCHEME)

    def twin(self, name):
        """The clean CSV whose labels a file should have."""
        return FOLDER / Path(name).with_suffix(".csv")

    def prepared(self, twin):
        table = Path(twin).stem.split("-")[0]
        return table, prepare(self.scheme, table, self.twin(twin))

    def errors(self, name, twin):
        """Errors as [type, row, column]."""
        return None if name.endswith(".xml") else validate(FOLDER / name, self.prepared(twin)[1])

    def seconds(self, name, twin):
        """The time of a new process, and of one call in this process."""
        if name.endswith(".xml"):
            return None, None
        table, prepared = self.prepared(twin)
        times = []
        for _ in range(RUNS):
            start = time.perf_counter()
            validate(FOLDER / name, prepared)
            times.append(time.perf_counter() - start)
        script = [sys.executable, str(HERE / "frictionless_side.py")]
        arguments = [str(FOLDER / name), table, str(self.twin(twin))]
        return cold(script + arguments), statistics.median(times)


def cold(command):
    """The median time of a new process."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def judge(errors, twin_errors, rows):
    """Whether something was found that is not on the clean twin, and how near to the place.

    Returns "cell", "row", "file" (something was said, elsewhere), "no" or "–" (not readable).
    A place that expected.csv leaves open agrees with any.
    """
    if errors is None:
        return "–"
    on_twin = [tuple(error[:3]) for error in twin_errors]
    new = [error for error in errors if tuple(error[:3]) not in on_twin]
    if not new:
        return "no"
    best = "file"
    for row in rows:
        in_row = [e for e in new if not row["line"] or e[1] == int(row["line"])]
        column = column_number(row["cell"])
        if any(not row["cell"] or e[2] == column for e in in_row):
            return "cell"
        if in_row:
            best = "row"
    return best


def measure():
    """One line a file, and the false alarms on the twins."""
    assess, other = Assess(), Frictionless()
    cases = read_cases()
    pairs = {}
    for rows in cases.values():
        twin = rows[0]["twin"]
        companions = tuple(f for f in rows[0]["with"].split(";") if f and f != twin)
        pairs[(twin, companions)] = (assess.errors(twin, companions), other.errors(twin, twin))
    lines = []
    for name, rows in cases.items():
        twin = rows[0]["twin"]
        companions = [f for f in rows[0]["with"].split(";") if f]
        ours, theirs = pairs[(twin, tuple(f for f in companions if f != twin))]
        cold_time, warm_time = other.seconds(name, twin)
        lines.append(
            {
                "file": name, "code": rows[0]["code"], "severity": rows[0]["severity"],
                "ours": judge(assess.errors(name, companions), ours, rows),
                "theirs": judge(other.errors(name, twin), theirs or [], rows),
                "ours_time": assess.seconds(name, companions),
                "cold": cold_time, "warm": warm_time,
            })
        print(f"{name}: {lines[-1]['ours']} {lines[-1]['theirs']}", file=sys.stderr)
    alarms = {}
    for (twin, _), (ours, theirs) in pairs.items():
        known = alarms.setdefault(twin, [0, None if theirs is None else len(theirs)])
        known[0] = max(known[0], sum(error[3] != "notice" for error in ours))
    return lines, alarms


def machine():
    """The processor, the system and the versions."""
    processor = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
         if line.startswith("model name")), platform.processor())
    ours = subprocess.run([ASSESS, "--version"], capture_output=True, text=True, check=True).stdout
    return (
        f"assess {ours.strip()} (release build), frictionless {version('frictionless')} on Python "
        f"{platform.python_version()}; {os.cpu_count()} × {processor}, {platform.system()} "
        f"{platform.release().split('-')[0]}; "
        + (f"medians of {RUNS} runs." if RUNS > 1 else "one run each."))


def milliseconds(seconds):
    return "–" if seconds is None else f"{seconds * 1000:.0f}"


def summary(lines, alarms):
    """The table that answers the question."""
    readable = [line for line in lines if line["theirs"] != "–"]
    faults = [line for line in readable if line["severity"] != "notice"]

    def found(some, side, places=("cell", "row", "file")):
        return sum(line[side] in places for line in some)

    def time_of(key):
        return statistics.median(line[key] for line in readable)

    ours, cold_time, warm_time = time_of("ours_time"), time_of("cold"), time_of("warm")
    rows = [
        ("defects found, all files", len(lines), found(lines, "ours"), found(lines, "theirs")),
        ("— at the right cell", len(lines), found(lines, "ours", ("cell",)),
         found(lines, "theirs", ("cell",))),
        ("— in the right row, or nearer", len(lines), found(lines, "ours", ("cell", "row")),
         found(lines, "theirs", ("cell", "row"))),
        ("defects found, without XML", len(readable), found(readable, "ours"),
         found(readable, "theirs")),
        ("— at the right cell", len(readable), found(readable, "ours", ("cell",)),
         found(readable, "theirs", ("cell",))),
        ("defects that must be corrected or explained, without XML", len(faults),
         found(faults, "ours"), found(faults, "theirs")),
        ("clean files with a false alarm", len(alarms), sum(a[0] > 0 for a in alarms.values()),
         sum((a[1] or 0) > 0 for a in alarms.values())),
    ]
    text = ["| what | of | assess | frictionless |", "|---|---:|---:|---:|"]
    text += [f"| {what} | {of} | {a} | {b} |" for what, of, a, b in rows]
    text += [
        f"| time a file, new process (ms) | | {milliseconds(ours)} | {milliseconds(cold_time)} "
        f"({cold_time / ours:.1f} ×) |",
        f"| time a file, in a process that runs (ms) | | – | {milliseconds(warm_time)} "
        f"({warm_time / ours:.1f} × a new process of assess) |",
    ]
    return "\n".join(text)


def write(lines, alarms):
    """Writes results.md."""
    rest = [line["file"] for line in lines if line["theirs"] not in ("no", "–")
            and line["ours"] == "no"]
    nearer = [line["file"] for line in lines
              if line["theirs"] == "cell" and line["ours"] in ("row", "file")]
    table = ["| file | finding | assess | frictionless | assess ms | frictionless ms, new | running |",
             "|---|---|---|---|---:|---:|---:|"]
    table += [
        f"| `{line['file']}` | {line['code']} {line['severity']} | {line['ours']} | "
        f"{line['theirs']} | {milliseconds(line['ours_time'])} | {milliseconds(line['cold'])} | "
        f"{milliseconds(line['warm'])} |"
        for line in lines
    ]
    clean = ["| clean file | assess | frictionless |", "|---|---:|---:|"]
    clean += [f"| `{name}` | {a} | {'–' if b is None else b} |" for name, (a, b) in alarms.items()]
    found = "\n".join(
        [
            f"Found by frictionless alone: {', '.join(rest) or 'none'}.",
            f"Nearer to the cell in frictionless: {', '.join(nearer) or 'none'}.",
        ])
    (HERE / "results.md").write_text(
        "\n\n".join(
            [
                "# assess and frictionless on samples/broken",
                machine() + " How it was done: [README](../README.md).",
                summary(lines, alarms), found,
                "## File by file",
                "cell: at the row and column of `expected.csv`; row: in the row; file: something "
                "was said, elsewhere; no: nothing that is not said of the clean file; –: the "
                "format cannot be read.",
                "\n".join(table), "## Clean files: false alarms", "\n".join(clean),
            ]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(*measure())
