"""Makes the workbooks of this folder with programs that are not ours: see README.md.

    python3 -m venv /tmp/v && /tmp/v/bin/pip install -r requirements.txt
    /tmp/v/bin/python Tests/Fixtures/workbooks/make.py

Needs LibreOffice (`soffice`) as well. All figures are made up.
"""

import datetime
import subprocess
import tempfile
import zipfile
from pathlib import Path

import msoffcrypto.format.ooxml
import openpyxl
import xlsxwriter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HERE = Path(__file__).resolve().parent
DAY = datetime.date


class Percent(float):
    """A share that the sheet shows as a percentage."""


class Formula(str):
    """A formula, with the result that the program which wrote it had worked out."""

    def __new__(cls, text, result):
        formula = super().__new__(cls, text)
        formula.result = result
        return formula


class Error(str):
    """What a failed formula leaves."""


# A form below a title over merged cells; a percentage that is a number; a formula; a failed one.
CORRECTION = [
    ["社区矫正统计表"],
    ["区划代码", "单位名称", "报告期", "期初在册", "新接收", "解除", "期末在册", "已配矫正小组",
     "教育帮扶", "电子定位", "电子定位监管率", "脱管", "漏管", "重新犯罪"],
    ["420525", "远安县", "2020Q4", 86, 57, 60, Formula("=D3+E3-F3", 83), 82, 82, 73,
     Percent(0.8795), 1, 0, 0],
    ["420502", "西陵区", "2020Q4", 188, 151, 146, Formula("=D4+E4-F4", 193), 192, "约190", 180,
     Error("#DIV/0!"), 0, 0, 1],
]

# A ledger: days, choices, text.
EVENTS = [
    ["区划代码", "单位名称", "报告期", "事件编号", "事件类别", "发生日期", "来源文号"],
    ["420525", "远安县", "2020Q4", "SJ25-Q4-01", "上级督查检查", DAY(2020, 10, 21), "示例〔2020〕2号"],
    ["420525", "远安县", "2020Q4", "SJ25-Q4-02", "市级法治文化示范点命名", DAY(2020, 11, 24),
     "示例〔2020〕3号"],
    ["420525", "远安县", "2020Q4", "SJ25-Q4-03", "上级督察", DAY(2020, 12, 2), ""],
]

# A form with amounts: what binary floating point makes of 0.1 + 0.2 among them.
MEDIATION = [
    ["区划代码", "单位名称", "报告期", "排查次数", "发现纠纷", "预防纠纷", "受理", "调解", "成功",
     "未成功", "调解中", "调解成功率", "口头协议", "书面协议", "涉及金额", "司法确认", "履行",
     "法院委派委托", "婚姻家庭", "邻里", "房屋宅基地", "损害赔偿", "合同", "山林土地", "征地拆迁",
     "劳动争议", "计划生育", "村务管理", "环境保护", "交通事故", "医患", "物业", "其他"],
    ["420525", "远安县", "2020Q4", 60, 372, 149, 454, 443, 427, 16, 11, 96.39, 264, 133, 0.1 + 0.2,
     16, 369, 27, 61, 133, 24, 39, 15, 87, 20, 14, 1, 12, 3, 13, 3, 4, 25],
]

SHEETS = {"社区矫正": CORRECTION, "事件清单": EVENTS, "人民调解": MEDIATION}
HIDDEN = "底稿"


def text_of(cell):
    """A cell as a clerk would have typed it into CSV."""
    match cell:
        case Formula():
            return str(cell.result)
        case Percent():
            return f"{float(cell) * 100:.2f}%"
        case datetime.date():
            return cell.isoformat()
        case float():
            return f"{cell:.15g}"
        case _:
            return str(cell)


def csv_files():
    """The same cells, typed: what every workbook must be read as."""
    for name, rows in SHEETS.items():
        width = max(map(len, rows))
        lines = [",".join([*map(text_of, row), *[""] * (width - len(row))]) for row in rows]
        (HERE / f"typed-{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def with_openpyxl(path, epoch=None, formulas=False):
    """Strings in the cells, days as day numbers, a hidden sheet. It stores no results of formulas."""
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = epoch
    book.remove(book.active)
    cover = book.create_sheet("封面")
    cover["A1"] = "报送说明（数字均为编造）"
    for name, rows in {**SHEETS, HIDDEN: MEDIATION}.items():
        sheet = book.create_sheet(name)
        for row in rows:
            values = [cell if formulas or not isinstance(cell, Formula) else cell.result
                      for cell in row]
            sheet.append([str(v) if isinstance(v, (Formula, Error)) else v for v in values])
            for column, cell in enumerate(row, 1):
                written = sheet.cell(sheet.max_row, column)
                if isinstance(cell, Percent):
                    written.value = float(cell)
                    written.number_format = "0.00%"
                elif isinstance(cell, DAY):
                    written.number_format = "yyyy/m/d"
                elif isinstance(cell, Error):
                    written.data_type = "e"
    book["社区矫正"].merge_cells("A1:N1")
    book[HIDDEN].sheet_state = "hidden"
    book.save(path)


def with_xlsxwriter(path, in_line):
    """Formulas with their results; strings in the cells when it writes row by row."""
    book = xlsxwriter.Workbook(path, {"constant_memory": in_line, "default_date_format": "yyyy-mm-dd"})
    percent = book.add_format({"num_format": "0.0%"})
    centred = book.add_format({"align": "center"})
    cover = book.add_worksheet("封面")
    cover.write(0, 0, "报送说明（数字均为编造）")
    for name, rows in {**SHEETS, HIDDEN: MEDIATION}.items():
        sheet = book.add_worksheet(name)
        if name == HIDDEN:
            sheet.hide()
        for number, row in enumerate(rows):
            if len(row) == 1:
                sheet.merge_range(number, 0, number, 13, row[0], centred)
                continue
            for column, cell in enumerate(row):
                write_cell(sheet, number, column, cell, percent)
    book.close()


def write_cell(sheet, row, column, cell, percent):
    match cell:
        case Formula():
            sheet.write_formula(row, column, str(cell), None, cell.result)
        case Error():
            sheet.write_formula(row, column, "=1/0", None, str(cell))
        case Percent():
            sheet.write_number(row, column, float(cell), percent)
        case datetime.date():
            sheet.write_datetime(row, column, datetime.datetime.combine(cell, datetime.time()))
        case str():
            sheet.write_string(row, column, cell)
        case _:
            sheet.write(row, column, cell)


def with_libreoffice(source):
    """The workbook opened, worked out again and saved in each format, and its sheets as CSV."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)

        def convert(target, directory):
            subprocess.run(
                ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
                 "--convert-to", target, "--outdir", folder / directory, source],
                check=True, capture_output=True)
            return sorted((folder / directory).iterdir())

        for ending in ["ods", "fods", "xlsx"]:
            [made] = convert(ending, ending)
            (HERE / f"libreoffice.{ending}").write_bytes(made.read_bytes())
        # 44 comma, 34 quote, 85 GB 18030, cells as shown, -1 every sheet.
        options = "csv:Text - txt - csv (StarCalc):44,34,85,1,,0,false,true,false,false,false,-1"
        for made in convert(options, "csv"):
            sheet = made.stem.split("-")[-1]
            if sheet in SHEETS:
                (HERE / f"libreoffice-{sheet}.csv").write_bytes(made.read_bytes())


def with_password(source, target):
    """The workbook in the container that Excel makes when a password is set."""
    with open(source, "rb") as plain, open(target, "wb") as locked:
        msoffcrypto.format.ooxml.OOXMLFile(plain).encrypt("123456", locked)


if __name__ == "__main__":
    csv_files()
    with_openpyxl(HERE / "openpyxl.xlsx")
    with_openpyxl(HERE / "openpyxl-1904.xlsx", epoch=CALENDAR_MAC_1904)
    with_openpyxl(HERE / "openpyxl-not-calculated.xlsx", formulas=True)
    with_xlsxwriter(HERE / "xlsxwriter.xlsx", in_line=False)
    with_xlsxwriter(HERE / "xlsxwriter-in-line.xlsx", in_line=True)
    with_libreoffice(HERE / "xlsxwriter.xlsx")
    with_password(HERE / "xlsxwriter.xlsx", HERE / "password.xlsx")
    for path in sorted(HERE.glob("*.xlsx")):
        print(path.name, zipfile.is_zipfile(path), path.stat().st_size)
