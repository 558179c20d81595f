"""A Chromium without a window, which tells what pages asked of the network and what went wrong."""

import json
from selenium import webdriver
from selenium.webdriver.chrome.service import Service


class Browser:
    def __init__(self):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            "--force-device-scale-factor=1", "--font-render-hinting=none",
            "--disable-lcd-text", "--lang=zh-CN",
        ]:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)

    def size(self, width, height, mobile=False):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile})

    def open(self, path):
        self.driver.get(f"file://{path}")

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def requests(self):
        """What was fetched since the last call, but the pages themselves."""
        urls = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                urls.append(message["params"]["request"]["url"])
        return [url for url in urls if not url.startswith(("file:///", "data:"))] + [
            url for url in urls if url.startswith("file:///") and not url.split("#")[0].endswith(".html")]

    def complaints(self):
        """What the console had since the last call."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def without_scripts(self, isDisabled):
        self.driver.execute_cdp_cmd(
            "Emulation.setScriptExecutionDisabled", {"value": isDisabled})

    def picture(self, height):
        return self.driver.execute_cdp_cmd("Page.captureScreenshot", {
            "format": "png", "captureBeyondViewport": True,
            "clip": {"x": 0, "y": 0, "width": self.run("return innerWidth"), "height": height,
                     "scale": 1}})["data"]

    def paper(self):
        return self.driver.execute_cdp_cmd("Page.printToPDF", {
            "preferCSSPageSize": True, "printBackground": False})["data"]
