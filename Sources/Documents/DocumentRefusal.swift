import Vocabulary

/// Why a file can't be read or written, and what to do about it.
public enum DocumentRefusal: Refusal, Hashable {
    // What the file system says
    case absent
    case closedToUs
    case notAFile
    case unreadable(reason: String)
    case changedMeanwhile
    case unwritable(reason: String)
    // What the file is
    case empty
    case tooLarge(bytes: Int, limit: Int)
    case passwordProtected
    case oldWorkbook
    case binaryWorkbook
    case openDocument
    case foreign(ForeignContent)
    case unrecognised
    // What is wrong inside
    case damaged(part: String)
    case damagedText(row: Int)
    case swollen(limit: Int)
    case documentType
    case noSheet
    case tooManyColumns(row: Int, limit: Int)
    case tooManyRows(limit: Int)
    case cellTooLong(row: Int, column: Int, limit: Int)
    case rowTooLong(row: Int, limit: Int)
    case openQuote(row: Int)

    public var kind: RefusalKind {
        switch self {
        case .absent: .absent
        case .closedToUs: .forbidden
        case .changedMeanwhile: .conflict
        default: .unfit
        }
    }

    public var message: String {
        switch self {
        case .absent, .closedToUs, .notAFile, .unreadable, .changedMeanwhile, .unwritable: ofFileSystem
        case .empty, .tooLarge, .passwordProtected, .oldWorkbook, .binaryWorkbook, .openDocument, .foreign,
            .unrecognised:
            ofWholeFile
        default: ofContent
        }
    }
}

// MARK: - In words

extension DocumentRefusal {
    private var ofFileSystem: String {
        switch self {
        case .absent: say("找不到这个文件，可能已被移走或改名。请重新选择文件。")
        case .closedToUs: say("没有读取这个文件的权限。请把它复制到自己的文件夹再试，或请管理员放开权限。")
        case .notAFile: say("这里要的是一个文件，给的是文件夹或设备。请选择一个 .xlsx 或 .csv 文件。")
        case .unreadable(let reason): say("读不出这个文件（系统提示：\(reason)）。请把它复制到本机硬盘后再试。")
        case .changedMeanwhile: say("读取时文件被别的程序改动了。请先在那个程序里保存并关闭，再重新选择文件。")
        case .unwritable(let reason):
            say("写不了这个文件（系统提示：\(reason)），原有的文件没有改动。请检查磁盘空间和文件夹权限后再试。")
        default: ""
        }
    }

    private var ofWholeFile: String {
        switch self {
        case .empty: say("这个文件是空的，多半没有拷贝完整。请从来源重新导出或重新拷贝。")
        case .tooLarge(let bytes, let limit):
            say("文件有 \(inMegabytes(bytes)) MB，一次最多读 \(inMegabytes(limit)) MB。请按乡镇或年级分成几个文件。")
        case .passwordProtected:
            say("这个表格设了打开密码，读不了。请用 Excel 或 WPS 打开，去掉打开密码，另存为 .xlsx 后再上传。")
        case .oldWorkbook:
            say("这是旧格式的表格（.xls，或 WPS 的 .et）。请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。")
        case .binaryWorkbook:
            say("这是二进制格式的表格（.xlsb）。请用 Excel 打开，另存为 .xlsx 后再上传。")
        case .openDocument:
            say("这是 OpenDocument 表格（.ods）。请用 LibreOffice 或 WPS 打开，另存为 .xlsx 后再上传。")
        case .foreign(.webPage):
            say("这个文件其实是网页（有些系统导出的 .xls 就是这样）。请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。")
        case .foreign(.archive): say("这是一个压缩包。请先解压，再上传里面的表格。")
        case .foreign(let content):
            say("这个文件的内容是\(content.label)，不是表格。请找到原来的表格，另存为 .xlsx 后再上传。")
        case .unrecognised: say("认不出这个文件的内容。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后再上传。")
        default: ""
        }
    }

    private var ofContent: String {
        switch self {
        case .damaged(let part):
            say("文件不完整或已损坏（在 \(part) 处读不下去）。请重新拷贝，或从来源重新导出后再上传。")
        case .damagedText(let row):
            say("第 \(row) 行附近夹有空字节，文件多半在拷贝时损坏了。请重新拷贝，或从来源重新导出后再上传。")
        case .swollen(let limit):
            say(
                """
                这个文件展开后大得不正常（上限 \(inMegabytes(limit)) MB），为安全没有读取。\
                请用 Excel 或 WPS 打开，删去多余的空白行列，另存为新的 .xlsx 后再上传。
                """)
        case .documentType:
            say("文件里有 DOCTYPE 声明，正常的表格没有，为安全没有读取。请用 Excel 或 WPS 打开，另存为新的 .xlsx 后再上传。")
        case .noSheet: say("这个工作簿里没有工作表（可能只有图表）。请确认选对了文件。")
        case .tooManyColumns(let row, let limit):
            say("第 \(row) 行超过 \(count: limit) 列。请检查分隔符是否写对，或删去右侧多余的列。")
        case .tooManyRows(let limit): say("一张工作表最多 \(count: limit) 行。请改为导出 CSV，或分成几张表。")
        case .cellTooLong(let row, let column, let limit):
            say("\(columnName(column)) 列第 \(row) 行超过 \(count: limit) 个字。请检查这一格；如果是 CSV，多半是少了一个引号。")
        case .rowTooLong(let row, let limit):
            say("第 \(row) 行超过 \(inMegabytes(limit)) MB，不像是名册里的一行。请确认选对了文件，或删去这一行后再上传。")
        case .openQuote(let row):
            say("第 \(row) 行有一个引号没有成对，后面的内容都被它包了进去。请补上或删去这个引号。")
        default: ""
        }
    }

    private func inMegabytes(_ bytes: Int) -> String { ((bytes + (1 << 20) - 1) >> 20).grouped }
}
