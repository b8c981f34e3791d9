"""Writes the files next to it, as the programs on a bureau's desks would.

    python3 -m venv VENV && VENV/bin/pip install openpyxl msoffcrypto-tool
    VENV/bin/python make.py          # needs LibreOffice (soffice) too

The files are committed; run this only to add one. All people are made up (Hewan County). The citizen numbers are
those of the standard GB 11643 and of our own reference tables.
"""
import datetime
import io
import pathlib
import shutil
import subprocess
import tempfile
import zipfile

import msoffcrypto.format.ooxml
import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904

here = pathlib.Path(__file__).parent
HEADER = ["姓名", "身份证号", "出生日期", "班级", "补助（元）", "住校"]
PEOPLE = [
    ["田小禾", "11010519491231002X", datetime.date(2012, 3, 18), "五（2）班", 625, True],
    ["阿依古丽·买买提", "440524188001010014", datetime.date(2011, 9, 1), "六（1）班", 312.5, False],
    ["周　燕", "", datetime.date(2013, 12, 31), "四（3）班", 0, True],
]


def people(sheet):
    sheet.append(HEADER)
    for person in PEOPLE:
        sheet.append(person)


def roster():
    """openpyxl: several sheets, merged title, two-row header, rich text, days, faults, long numbers."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "名册"
    sheet["A1"] = "河湾县2026年春季学籍名册"
    sheet.merge_cells("A1:F1")
    sheet["A2"], sheet["B2"], sheet["C2"], sheet["F2"] = "姓名", "身份证号", "家庭情况", "备注"
    sheet["C3"], sheet["D3"], sheet["E3"] = "户主", "人口", "登记日期"
    for cells in ("A2:A3", "B2:B3", "C2:E2", "F2:F3"):
        sheet.merge_cells(cells)
    rich = CellRichText("父亲", TextBlock(InlineFont(b=True), "外出"), "务工")
    sheet.append(["田小禾", "11010519491231002X", "田大山", 5, datetime.date(2026, 3, 18), rich])
    sheet.append(["田小满", 430124201105120000, "=C4", 3, datetime.datetime(2026, 3, 18, 8, 30), " 前后有空格 "])
    sheet.append(["周海燕", 0.1 + 0.2, "#N/A", -12.5, datetime.time(8, 30), "第一行\n第二行"])
    sheet.append(["零", 1e-7, True, 1234567890123456, 38, "1e5"])
    sheet["A8"] = 43001
    sheet["A8"].number_format = "000000000"
    sheet["B8"], sheet["B8"].number_format = 0.955, "0.0%"
    sheet["C8"], sheet["C8"].number_format = 45000, 'yyyy"年"m"月"d"日"'
    sheet["D8"], sheet["D8"].number_format = 45000, '#,##0"元"'
    sheet["E8"], sheet["E8"].number_format = 1.5, "[h]:mm"
    sheet["F8"] = "a_x000D_b"
    sheet["A12"] = "合计"
    people(book.create_sheet("在校"))
    hidden = book.create_sheet("选项")
    hidden.sheet_state = "hidden"
    hidden.append(["男"])
    book.create_sheet("空")
    book.save(here / "openpyxl.xlsx")


def from_1904():
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    people(book.active)
    book.save(here / "from-1904.xlsx")


def convert(source, kind, name):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind,
             "--outdir", folder, str(source)], check=True, capture_output=True)
        made = next(pathlib.Path(folder).glob(f"{source.stem}.*"))
        shutil.copy(made, here / name)


def libreoffice():
    book = openpyxl.Workbook()
    people(book.active)
    book.active.title = "在校"
    book.active["A6"] = "备注"
    book.active.merge_cells("A6:F6")
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "roster.xlsx"
        book.save(source)
        convert(source, "ods", "roster.ods")
        convert(source, "xls", "roster.xls")
        convert(source, "pdf", "roster.pdf")
        convert(source, "html:HTML (StarCalc)", "web-page.xls")
        ods = pathlib.Path(folder) / "roster.ods"
        shutil.copy(here / "roster.ods", ods)
        convert(ods, "xlsx", "libreoffice.xlsx")


def texts():
    lines = ["序号,姓名,身份证号,地址", "1,田小禾,11010519491231002X,\"石门镇，田家湾\"",
             "2,阿依古丽·买买提,440524188001010014,\"两行\n地址\"", "3,\"引\"\"号\",,㐂村"]
    text = "\r\n".join(lines) + "\r\n"
    (here / "gb18030.csv").write_bytes(text.encode("gb18030"))
    (here / "gb18030-damaged.csv").write_bytes(text.encode("gb18030").replace("田小禾".encode("gb18030"), b"\xcc\xff\xd0\xa1"))
    (here / "utf8-mark.csv").write_bytes(text.encode("utf-8-sig"))
    (here / "utf8-damaged.csv").write_bytes((text * 40).encode("utf-8").replace("湾".encode()[:3], b"\xe6\xb9", 1))
    (here / "utf16-little.csv").write_bytes(b"\xff\xfe" + text.replace(",", "\t").encode("utf-16-le"))
    (here / "utf16-big.csv").write_bytes(b"\xfe\xff" + text.encode("utf-16-be"))
    (here / "semicolon.csv").write_bytes("名册\n姓名;年龄\n田小禾;12\n田小满;13\n".encode("utf-8"))


CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def package(name, main=f"{CONTENT}.sheet.main+xml", workbook=None, sheet="", shared=None, more=None, relations=""):
    """A workbook put together by hand, for what no program at hand writes."""
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="a" Type="{RELATION}/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": workbook or f'<x:workbook xmlns:x="m" xmlns:r="{RELATION}"><x:sheets>'
        '<x:sheet name="名册" sheetId="1" r:id="b"/></x:sheets></x:workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="b" Type="{RELATION}/worksheet" Target="../xl/worksheets/sheet1.xml"/>'
        f'<Relationship Id="c" Type="{RELATION}/sharedStrings" Target="sharedStrings.xml"/>'
        f'{relations}</Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
    }
    if shared:
        parts["xl/sharedStrings.xml"] = shared
    parts.update(more or {})
    with zipfile.ZipFile(here / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            archive.writestr(zipfile.ZipInfo(part, (2026, 3, 18, 8, 30, 0)), text, zipfile.ZIP_DEFLATED)


def by_hand():
    rows = (
        "<x:row><x:c t='s'><x:v>0</x:v></x:c><x:c t='s'><x:v>1</x:v></x:c></x:row>"
        "<x:row r='4'><x:c r='C4' t='inlineStr'><x:is><x:r><x:t>内</x:t></x:r><x:r><x:t xml:space='preserve'> 联 </x:t>"
        "</x:r><x:rPh sb='0' eb='1'><x:t>nei</x:t></x:rPh></x:is></x:c><x:c t='d'><x:v>2026-03-18T00:00:00Z</x:v></x:c>"
        "<x:c t='d'><x:v>2026-03-18T08:30:00</x:v></x:c><x:c t='b'><x:v>0</x:v></x:c><x:c t='e'><x:v>#REF!</x:v></x:c>"
        "<x:c t='str'><x:f>A1</x:f><x:v>公式&amp;值</x:v></x:c><x:c><x:v>4.3012420110512E+17</x:v></x:c></x:row>"
        "<x:row><x:c r='B5'/><x:c r='AA5'><x:v>1.5E-3</x:v></x:c></x:row>")
    sheet = f"<x:worksheet xmlns:x='m'><x:sheetData>{rows}</x:sheetData><x:mergeCells><x:mergeCell ref='A1:B1'/></x:mergeCells></x:worksheet>"
    shared = ("<sst xmlns='m'><si><t>田</t><rPh sb='0' eb='1'><t>tián</t></rPh></si>"
              "<si><r><t>a_x000D_</t></r><r><t>_x005F_x000D__xD842__xDFB7_</t></r></si></sst>")
    package("by-hand.xlsx", sheet=sheet, shared=shared)
    plain = "<worksheet><sheetData><row><c t='inlineStr'><is><t>田小禾</t></is></c></row></sheetData></worksheet>"
    package("macro.xlsm", main="application/vnd.ms-excel.sheet.macroEnabled.main+xml", sheet=plain,
            relations=f'<Relationship Id="d" Type="{RELATION}/externalLink" Target="externalLinks/externalLink1.xml"/>')
    package("binary.xlsb", main="application/vnd.ms-excel.sheet.binary.macroEnabled.main", sheet=plain)
    package("letter.xlsx", main="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
    package("no-sheet.xlsx", workbook="<workbook><sheets/></workbook>", sheet=plain)
    package("document-type.xlsx", sheet="<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'>]>" + plain)
    package("cell-too-long.xlsx", sheet=plain.replace("田小禾", "田" * 32768))
    package("too-wide.xlsx", sheet=plain.replace("<c t=", "<c r='XFE1' t="))
    nested = "<worksheet><sheetData><row><c><row><c><v>1</v></c></row><v>2</v></c></row></sheetData></worksheet>"
    package("nested.xlsx", sheet=nested)
    package("bomb.xlsx", sheet=plain.replace("</sheetData>", " " * (40 << 20) + "</sheetData>"))
    lying_bomb()


def lying_bomb():
    """The package says that the sheet is small."""
    bytes_ = bytearray((here / "bomb.xlsx").read_bytes())
    true = (40 << 20) + len("<worksheet><sheetData><row><c t='inlineStr'><is><t>田小禾</t></is></c></row></sheetData></worksheet>".encode())
    size = true.to_bytes(4, "little")
    count = bytes_.count(size)
    assert count == 2, count
    (here / "lying-bomb.xlsx").write_bytes(bytes_.replace(size, (200).to_bytes(4, "little")))


def broken():
    whole = (here / "openpyxl.xlsx").read_bytes()
    (here / "truncated.xlsx").write_bytes(whole[: len(whole) * 2 // 3])
    (here / "cut-inside.xlsx").write_bytes(whole[:3000] + bytes(200) + whole[3200:])
    with io.BytesIO(whole) as plain, open(here / "encrypted.xlsx", "wb") as target:
        msoffcrypto.format.ooxml.OOXMLFile(plain).encrypt("hewan", target)
    old = (here / "roster.xls").read_bytes()
    entry = old.index("Workbook".encode("utf-16-le"))
    name = "WordDocument\0".encode("utf-16-le")
    renamed = name.ljust(64, b"\0") + len(name).to_bytes(2, "little")
    (here / "letter.doc").write_bytes(old[:entry] + renamed + old[entry + 66:])
    with zipfile.ZipFile(here / "archive.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(here / "gb18030.csv", "gb18030.csv")


if __name__ == "__main__":
    roster()
    from_1904()
    libreoffice()
    texts()
    by_hand()
    broken()
