import Documents
import Linkage
import Vocabulary

/// Why two files cannot be linked, and what to do.
enum LinkRefusal: Refusal {
    case file(String, DocumentRefusal)
    case noHeader(String, key: String?, model: String, headings: [String])
    case nobody(String, row: Int)
    case repeatedKey(String, key: String, side: LinkageSide)
    case noSuchChild(String)
    case noLabels(String)
    case unknownLabel(String, row: Int, text: String)
    case noModel
    case nothingInCommon(String)

    var kind: RefusalKind {
        switch self {
        case .file(_, let refusal): refusal.kind
        case .noSuchChild, .noModel: .absent
        default: .unfit
        }
    }

    var message: String {
        switch self {
        case .file(let path, let refusal): "\(path) ▸ \(refusal.message)"
        case .noHeader(let path, let key, let model, let headings):
            if let key {
                say(
                    "\(path) ▸ 前 10 行里没有表头“\(key)”。读到的表头：\(headings.prefix(20).joined(separator: " "))。请改正列名，或写 row 改用行号。"
                )
            } else {
                say(
                    "\(path) ▸ 前 10 行里没有找到模型“\(model)”认得的表头。读到的表头：\(headings.prefix(20).joined(separator: " "))。请检查表头文字，或用 --model 另选模型。"
                )
            }
        case .nobody(let path, let row): say("\(path) ▸ 第 \(row) 行起没有人。请核对是否选对了文件。")
        case .repeatedKey(let path, let key, let side):
            say(
                "\(path) ▸ 编号“\(key)”出现了不止一次，这一列不能说明是哪一行。请加 \(side == .left ? "--left-id row" : "--right-id row") 改用行号，或用这个选项另指一列。"
            )
        case .noLabels(let path):
            say("\(path) ▸ 第一行要有表头 left_id 和 right_id（人工判断的样本另加 label），下面至少要有一对。请对照说明改写。")
        case .unknownLabel(let path, let row, let text):
            say("\(path) ▸ 第 \(row) 行的 label 是“\(text)”。请写 same 或 different。")
        case .noSuchChild(let key): say("左表里没有编号“\(key)”。请核对编号。")
        case .nothingInCommon(let path): say("\(path) ▸ 与另一份名册没有一列内容相同，无从比对。请检查表头，或用 --model 另选模型。")
        case .noModel: say("程序的数据目录里没有比对模型（models/*.yaml）。请检查安装是否完整，或用 --model 指明。")
        }
    }
}
