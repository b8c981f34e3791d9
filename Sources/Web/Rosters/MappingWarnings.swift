import Screening
import Vocabulary

/// What a person should know of a file before its columns are confirmed: sheets that will not be read, another day in
/// the title, formulas without a value.
struct MappingWarnings: Component {
    let mapping: ColumnMapping
    let heads: [SheetHead]
    let stated: Day?
    let asOf: Day

    var html: HTML { "\(unread)\(otherDay)\(formulas)" }

    private var unread: HTML {
        let sheets = mapping.unread(among: heads)
        let (lists, others) = (sheets.filter(\.looksLikeList), sheets.filter { !$0.looksLikeList })
        let missed: HTML =
            lists.isEmpty
            ? .nothing
            : Notice(
                .bad, say("没认出表头，整张表都不会读：\(lists.map(\.name).joined(separator: "、"))"),
                "\(say("里面若是学生，请在原表补回表头那一行，退回这一份后重新上传。"))"
            ).html
        if others.isEmpty { return missed }
        return missed + Notice(.mute, say("不像名册、不会读的表：\(others.map(\.name).joined(separator: "、"))")).html
    }

    private var otherDay: HTML {
        guard let stated, stated != asOf else { return .nothing }
        return Notice(
            .waiting, say("表里写的数据截止日是 \(stated)，上传时填的是 \(asOf)"), "\(say("以哪一天为准？填错了请退回，重新上传。"))"
        ).html
    }

    private var formulas: HTML {
        let count = heads.reduce(0) { $0 + $1.unsolvedFormulas }
        if count == 0 { return .nothing }
        return Notice(
            .bad, say("前 \(SheetHead.depth) 行里有 \(count: count) 个公式没有算出的值，会读成空格"),
            "\(say("请在 Excel 或 WPS 里打开原表，保存一次，退回这一份后重新上传。"))"
        ).html
    }
}
