"""Pictures of pages, and how far they may be from those that somebody has looked at."""

import base64
import io
import pathlib
import subprocess
import tempfile
from PIL import Image, ImageChops

GOLDEN = pathlib.Path("Tests/Golden/screens")
COLOURS = 12

# Of the pixels of a picture, how many may be clearly different: text moves by a pixel when a font
# or the browser changes, and a table that is gone changes far more.
TOLERANCE = 0.03


def reduced(data, scale):
    image = Image.open(io.BytesIO(data)).convert("RGB")
    size = (round(image.width * scale), round(image.height * scale))
    return image.resize(size, Image.Resampling.BOX)


def of_screen(browser, height, scale):
    return reduced(base64.b64decode(browser.picture(height)), scale)


def of_paper(browser, page):
    """A page of the printed report, at 50 dots an inch."""
    with tempfile.TemporaryDirectory() as folder:
        pdf = pathlib.Path(folder, "page.pdf")
        pdf.write_bytes(base64.b64decode(browser.paper()))
        subprocess.run(
            ["pdftoppm", "-r", "50", "-gray", "-png", "-f", str(page), "-l", str(page),
             "-singlefile", str(pdf), f"{folder}/page"], check=True)
        return reduced(pathlib.Path(folder, "page.png").read_bytes(), 1)


def difference(image, golden):
    """The share of pixels that differ clearly; one where the sizes do."""
    if image.size != golden.size:
        return 1.0
    apart = ImageChops.difference(image.convert("L"), golden.convert("L"))
    histogram = apart.histogram()
    return sum(histogram[64:]) / (image.width * image.height)


def check(name, image, update, failed):
    path = GOLDEN / f"{name}.png"
    if update:
        GOLDEN.mkdir(parents=True, exist_ok=True)
        image.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
        return
    if not path.exists():
        return failed(f"{path} is not there: --update makes it")
    share = difference(image, Image.open(path).convert("RGB"))
    if share > TOLERANCE:
        image.save(f"/tmp/{name}.png")
        failed(f"{path}: {share:.1%} of the pixels differ; what came is in /tmp/{name}.png")
