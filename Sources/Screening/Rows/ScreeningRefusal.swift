import Vocabulary

/// Why a file can't be screened, and what to do about it.
public enum ScreeningRefusal: Refusal, Hashable {
    case noHeader(tried: [String])
    case unlikeAll(known: [String])
    case missingColumns([MissingColumn])
    case otherSource(mapping: String, source: String)
    case noSuchSheet(String)
    case unknownSource(String, known: [String])

    public var kind: RefusalKind {
        switch self {
        case .unknownSource: .absent
        default: .unfit
        }
    }

    public var message: String {
        switch self {
        case .noHeader(let tried):
            say("前 \(SheetHead.depth) 行里没认出表头。至少要有这些列：\(tried.listed)。请检查表头文字，或选择别的来源。")
        case .unlikeAll(let known): say("看表头认不出是哪一种名册。请检查表头那一行，或用 --source 写明，可用的有：\(known.listed)。")
        case .missingColumns(let columns): columns.map(\.message).joined()
        case .otherSource(let mapping, let source):
            say("这份认列结果属于来源 \(mapping)，不是 \(source)。请重新认列。")
        case .noSuchSheet(let name): say("文件里没有工作表“\(name)”，可能换过文件。请重新认列。")
        case .unknownSource(let code, let known): say("没有来源“\(code)”。可用的有：\(known.listed)。")
        }
    }
}

extension MissingColumn {
    var message: String {
        if tried.isEmpty { return say("工作表“\(sheet)”没找到“\(label)”列。请指定是哪一列。") }
        return say("工作表“\(sheet)”没找到“\(label)”列。已试过：\(tried.listed)。请指定是哪一列。")
    }
}
