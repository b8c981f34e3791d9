import Dispatch
import Documents
import Eligibility
import Vocabulary

/// A file of facts, read on all cores where every line is a row.
enum FactFile {
    static func read(_ path: String, _ list: FactList, threads: Int) throws -> FactTable {
        do {
            var limits = Spreadsheet.Limits.standard
            limits.fileBytes = 1 << 36
            let file = try Spreadsheet.open(path, limits: limits)
            let header = try file.head(of: 0, rows: 1).first?.cells.map(\.text) ?? []
            guard let columns = FactColumns(header) else { throw FactRefusal.header(found: header) }
            var readers: [FactReader] = []
            if let lines = file.plainLines {
                readers = try readLines(lines, list, columns, threads)
            } else {
                var reader = FactReader(list, columns)
                _ = try file.read(0) { row in
                    if row.number > 1 { reader.add(line: row.number, fields: row.cells.map(\.text)) }
                    return true
                }
                readers = [reader]
            }
            return try FactTable.joined(&readers)
        } catch let refusal as FactRefusal {
            throw AidRefusal.facts(refusal.message(in: path, knowing: list.names))
        } catch let refusal as DocumentRefusal {
            throw LinkRefusal.file(path, refusal)
        }
    }

    private static func readLines(
        _ lines: PlainLines, _ list: FactList, _ columns: FactColumns, _ threads: Int
    ) throws -> [FactReader] {
        var answers: [Swift.Result<FactReader, any Error>?] = Array(repeating: nil, count: threads)
        answers.withUnsafeMutableBufferPointer { answers in
            nonisolated(unsafe) let answers = answers
            DispatchQueue.concurrentPerform(iterations: threads) { part in
                answers[part] = Swift.Result {
                    var reader = FactReader(list, columns)
                    var isFirst = true
                    try lines.read(part: part, of: threads) { block in
                        if isFirst { reader.expect(lines.estimatedRows(like: block) / threads + 1) }
                        reader.add(lines: block, separator: lines.separator, skipping: isFirst && part == 0 ? 1 : 0)
                        isFirst = false
                    }
                    return reader
                }
            }
        }
        return try answers.map { answer in
            guard let answer else { preconditionFailure("every part was read") }
            return try answer.get()
        }
    }
}

/// Why a question about aid cannot be answered.
enum AidRefusal: Refusal {
    case facts(String)
    case noTerm(String)
    case oneTerm([String])
    case daysOfOneTerm([String])
    case noDay(option: String, String)
    case noSuchChild(String, file: String)
    case noSuchPolicy(String, known: [String])
    case otherPolicy(String, String)
    case noPlace(String)
    case noGroup(String, known: [String])
    case summaryHeader(String)
    case answerHeader(String, found: [String])

    var kind: RefusalKind {
        switch self {
        case .noSuchChild, .noSuchPolicy: .absent
        default: .unfit
        }
    }

    var message: String {
        switch self {
        case .facts(let message): message
        case .noTerm(let text): say("“\(text)”不是学期。应写 2020-spring 或 2020-autumn。")
        case .oneTerm(let terms): say("这里一次只算一个学期，写了 \(count: terms.count) 个（\(terms.listed)）。请只留一个。")
        case .daysOfOneTerm(let terms):
            say("--opening 和 --cutoff 是某一个学期的日子，而学期写了 \(count: terms.count) 个（\(terms.listed)）。请分开算。")
        case .noDay(let option, let text): say("\(option)：没有“\(text)”这一天。应写确有的日子，如 2020-11-30。")
        case .noSuchChild(let id, let file): say("\(file) 里没有编号“\(id)”。请核对编号。")
        case .noSuchPolicy(let id, let known): say("没有政策“\(id)”。可用的有：\(known.listed)。")
        case .noPlace(let text): say("“\(text)”不是行政区划代码，应为 2 到 12 位数字，如 341524。")
        case .noGroup(let code, let known): say("没有群体“\(code)”。可用的有：\(known.listed)。")
        case .summaryHeader(let file):
            say("\(file)：前 10 行里没有表头。要有“小学走读”“小学寄宿”“初中走读”“初中寄宿”这样的列。请改正表头。")
        case .answerHeader(let file, let found):
            say("\(file)：第一行应有 child_id,question,answer，读到的是：\(found.prefix(12).joined(separator: " "))。请改正表头。")
        case .otherPolicy(let one, let other): say("两个文件不是同一项政策：“\(one)”和“\(other)”。请选同一编号的两版。")
        }
    }
}
