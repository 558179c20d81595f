"""Makes a run on many made-up units from a run on a few: many_units.py RUN OUT COUNT.

Only assessment.json is written, for `assess report`. Every unit has a code, a name and figures of
its own, and five of the findings of the unit that it was made from.
"""

import copy
import json
import pathlib
import sys

run, out, count = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
report = json.loads((run / "assessment.json").read_text())
models = [d for d in report["divisions"] if d.get("total") is not None]
findings = {m["code"]: [f for f in report["findings"] if f["key"].get("division") == m["code"]][:5]
            for m in models}

divisions, listed, codes = [], [], {}
for place in range(count):
    model = models[place % len(models)]
    unit = copy.deepcopy(model)
    unit["code"] = f"9{place:05}"
    unit["name"] = {"zh": f"虚构{place}号县", "en": f"Made-up County {place}"}
    unit["rank"], unit["sharedBy"] = place + 1, 1
    for item in unit["items"]:
        for number, operand in enumerate(item["operands"]):
            operand["value"] = str(7_000_000_000 + place * 100 + number)
    divisions.append(unit)
    codes.setdefault(model["code"], []).append(unit["code"])
    for finding in findings[model["code"]]:
        finding = copy.deepcopy(finding)
        finding["key"]["division"] = unit["code"]
        listed.append(finding)

report["divisions"], report["findings"] = divisions, listed
report["missingReturns"], report["returns"], report["statuses"] = [], [], None
report["summary"]["units"] = report["summary"]["scored"] = count


def many(old):
    return [new for code in old for new in codes.get(code, [])]


for loss in report["summary"]["losses"]:
    loss["divisions"] = many(loss["divisions"])
for whole in report["whole"]:
    whole["excluded"] = many(whole["excluded"])
for department in report["departments"]:
    for lead in department["leads"]:
        lead["laggards"], lead["withoutData"] = many(lead["laggards"]), many(lead["withoutData"])

out.mkdir(parents=True, exist_ok=True)
(out / "assessment.json").write_text(json.dumps(report, ensure_ascii=False))
