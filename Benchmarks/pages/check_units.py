"""Says whether the pages of many_units.py are apart: check_units.py SITE COUNT.

Every unit has a page under its own path, with its own figures and with no other unit's code, name
or figure.
"""

import pathlib
import re
import sys

site, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
pages = sorted((site / "divisions").glob("*.html"))
marks = re.compile(r"虚构(\d+)号县|(?<![\d.])9(\d{5})(?!\d)|(?<!\d)7(\d{9})(?!\d)")
wrong = []
for page in pages:
    place = int(page.stem[1:])
    # Digests have any digits: those of the policy in the head, and the scheme's in the foot.
    text = re.sub(r"<code>[0-9a-f]{64}</code>", "", page.read_text().partition("<body")[2])
    if f"虚构{place}号县" not in text:
        wrong.append(f"{page.name}: its own name is not there")
    for name, code, figure in marks.findall(text):
        found = int(name or code or 0) if name or code else int(figure) // 100
        if found != place:
            wrong.append(f"{page.name}: {name or code or figure}")
            break
print(f"{len(pages)} pages of units, {len(wrong)} wrong")
for line in wrong[:10]:
    print(line)
sys.exit(1 if wrong or len(pages) != count else 0)
